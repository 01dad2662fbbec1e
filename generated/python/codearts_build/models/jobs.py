"""What the operations of `jobs` take and return."""

# Written by `python -m generator build`. Do not edit.

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from msgspec import UNSET, UnsetType
from msgspec import field as _field

from .._runtime.models import Model, ResponseModel
from .._runtime.models import null as _null
from .common import JobParameter, JobStep, NamedValue, NamedValueInput

__all__ = [
    "DefaultParameter",
    "DefaultParameterListResponse",
    "DeletedJob",
    "Job",
    "JobChange",
    "JobChangeList",
    "JobChangeListResponse",
    "JobConfig",
    "JobConfigDiffResponse",
    "JobConfigResponse",
    "JobConfigV3Response",
    "JobCopy",
    "JobCountCheck",
    "JobCreate",
    "JobCreateV3",
    "JobDeletedResponse",
    "JobDeletedV3Response",
    "JobDisable",
    "JobDisabled",
    "JobDisabledResponse",
    "JobInfo",
    "JobInfoResponse",
    "JobList",
    "JobListResponse",
    "JobNameCheck",
    "JobPipelineInfo",
    "JobPipelineInfoResponse",
    "JobRunning",
    "JobSource",
    "JobSourceInput",
    "JobSourceUpdate",
    "JobSourceV3Input",
    "JobStatus",
    "JobStatusResponse",
    "JobStepInput",
    "JobTimeout",
    "JobTrigger",
    "JobTriggerInput",
    "JobUpdate",
    "JobUpdateV3",
    "JobWorkflow",
    "ParameterConstraint",
    "ParameterType",
    "ParameterTypeAttribute",
    "ParameterTypeList",
    "ParameterTypeListResponse",
    "PipelineParameter",
    "ProjectJob",
    "ProjectJobList",
    "ProjectJobPage",
    "ProjectJobV3List",
    "RunningStatus",
    "RunningStatusResponse",
    "SystemParameter",
    "SystemParameterListResponse",
]


class DefaultParameter(Model, kw_only=True):
    """A default build parameter."""

    name: str | None = None
    """Parameter type, such as `hudson.model.StringParameterDefinition`."""

    params: list[NamedValue] | None = None
    """Attributes of the parameter. Known names are `name`, `type`, `defaultValue`, `description`, `deletion` and
    `defaults` (observed).
    """


class DefaultParameterListResponse(ResponseModel, kw_only=True):
    """An outcome whose result is the default build parameters."""

    result: list[DefaultParameter] | None = _field(default_factory=_null)
    """The default build parameters."""

    status: str | None = None
    """Outcome: `success` or `fail`. It is `error` if `error` is an object (observed). `fail` and `error` are
    failures although the HTTP status is 200.
    """


class DeletedJob(Model, kw_only=True):
    """A job that has just been deleted."""

    job_id: str | None = None
    """Id that the job had."""

    project_id: str | None = None
    """CodeArts project that the job belonged to."""


class Job(Model, kw_only=True):
    """A job with its project, its source and its latest build."""

    id: str | None = None
    """Id of the job, the `job_id` of other operations."""

    job_name: str | None = None
    """Name of the job within its project."""

    job_creator: str | None = None
    """User id of the job's creator."""

    user_id: str | None = None
    """User id that belongs to `user_name`, the same as `job_creator` in what has been seen."""

    user_name: str | None = None
    """User name of the job's creator."""

    nick_name: str | None = None
    """Display name of the user."""

    project_id: str | None = None
    """CodeArts project of the job."""

    project_name: str | None = None
    """Name of the CodeArts project."""

    last_build_time: int | None = _field(default_factory=_null)
    """When the job last ran, in milliseconds since 1970-01-01 UTC. Can be null or missing if the job was never
    built.
    """

    health_score: int | None = None
    """Health of the job as a score. 0, 75 and 100 have been seen; how it is reckoned is not documented."""

    source_code: str | None = None
    """Where the code comes from, in a word of the service such as `codeci`."""

    last_build_status: str | None = _field(default_factory=_null)
    """State of the latest build. Can be null or missing if the job was never built. Known values: `red` (The build
    failed), `blue` (The build succeeded), `timeout` (The build exceeded its time limit), `aborted` (The build
    was stopped), `building` (The build is running), `none` (The job was never built).
    """

    last_job_running_status: str | None = _field(default_factory=_null)
    """Running status of the latest build. Can be null or missing if the job was never built. Known values:
    `Starting` (The build is about to start), `InQueue` (The build is waiting for an executor), `Running` (The
    build is running), `Finished` (The build has finished, with any result).
    """

    last_build_user: str | None = _field(default_factory=_null)
    """Name of the user who started the latest build. Can be null or missing if the job was never built."""

    last_build_user_id: str | None = _field(default_factory=_null)
    """Id of the user who started the latest build. Can be null or missing if the job was never built."""

    is_finished: bool | None = None
    """Whether the latest build has ended."""

    disabled: bool | None = None
    """Whether the job is disabled."""

    favorite: bool | None = None
    """Whether the job is marked as a favourite."""

    is_modify: bool | None = None
    """Whether the caller may change the job."""

    is_delete: bool | None = None
    """Whether the caller may delete the job."""

    is_view: bool | None = None
    """Whether the caller may view the job."""

    is_execute: bool | None = None
    """Whether the caller may run the job."""

    is_copy: bool | None = None
    """Whether the caller may copy the job."""

    is_forbidden: bool | None = None
    """Whether the caller may disable the job. Whether it is disabled is in `disabled`."""

    task_id: str | None = None
    """Day and count of the latest build after a `#`, such as `#20250318.2`."""

    code_branch: str | None = None
    """Branch that is built."""

    commit_id: str | None = None
    """Commit that the latest build took. Can be empty."""

    trigger_type: str | None = _field(default_factory=_null)
    """What started the latest build, such as `Manual`. Can be null or missing if the job was never built."""

    build_time: int | None = _field(default_factory=_null)
    """How long the latest build ran, in milliseconds as far as other operations show. Can be null or missing if
    the job was never built.
    """

    scm_web_url: str | None = _field(default_factory=_null)
    """Web address of the repository. Can be null or missing if the job was never built."""

    scm_type: str | None = _field(default_factory=_null)
    """Kind of repository host, such as `codehub` (CodeArts Repo) or GitHub. Can be null or missing if the job was
    never built.
    """

    repo_id: str | None = _field(default_factory=_null)
    """Id of the repository on its host. Can be empty, and null or missing if the job was never built."""

    commit_detail_url: str | None = None
    """Web address of the commit, for code in CodeArts Repo. Can be empty."""

    build_number: str | None = None
    """Number of the latest build within the job."""

    forbidden_msg: str | None = None
    """Why the job is disabled. Empty if it is not."""

    build_project_id: str | None = _field(default_factory=_null)
    """Build project of the job, a UUID of 36 characters. Each job has one of its own. Can be null or missing if
    the job was never built.
    """

    build_type: str | None = None
    """What kind of revision is built: `branch`, `tag` or `commitId`."""

    tag: str | None = None
    """Tag of the repository that is built."""

    project_permission_switch: bool | None = None
    """Whether the project's permissions hold for the job."""


class JobChange(Model, kw_only=True):
    """A change of a job's definition."""

    id: str | None = None
    """Change ID."""

    nick_name: str | None = None
    """Nickname of the author."""

    update_at: int | None = None
    """Time of the change, in milliseconds since 1970-01-01 UTC (observed)."""

    update_number: int | None = None
    """Number of the change within the job. `client.jobs.get_diff` takes it (inferred)."""

    update_type: str | None = None
    """Type of the change. Only `UPDATE` is known (observed)."""

    user_id: str | None = None
    """User ID of the author of the change."""

    user_name: str | None = None
    """User name of the author."""


class JobChangeList(Model, kw_only=True):
    """One page of the changes of a job's definition."""

    job_update_records: list[JobChange] | None = None
    """Changes on this page."""

    total: int | None = None
    """Total number of changes."""


class JobChangeListResponse(ResponseModel, kw_only=True):
    """An outcome with one page of the changes of a job's definition."""

    error: dict[str, Any] | None = _field(default_factory=_null)
    """Error details, such as `code` and `reason` (observed). After a success they are null, missing or an empty
    object (observed), so that only `status` decides.
    """

    result: JobChangeList | None = _field(default_factory=_null)
    """The page."""

    status: str | None = None
    """Outcome: `success` or `fail`. It is `error` if `error` is an object (observed). `fail` and `error` are
    failures although the HTTP status is 200.
    """


class JobConfig(Model, kw_only=True):
    """Definition of a job."""

    arch: str | None = None
    """Processor architecture of the executor: `x86-64` or `arm`."""

    auto_update_sub_module: str | None = _field(default_factory=_null)
    """Whether Git submodules are fetched too, as the text `true` or `false`. Null or empty if no request has set
    it (observed).
    """

    build_config_type: str | None = _field(default_factory=_null)
    """Form of the definition: `ACTION` for steps, `YAML` for a YAML file (SDK). Null or empty if no request has
    set it (observed).
    """

    build_if_code_updated: bool | None = None
    """Whether a push to the repository starts a build."""

    flavor: str | None = _field(default_factory=_null)
    """Executor size, such as `2u8g` for 2 CPUs and 8 GB of memory. `DEFAULT` is in use too (observed).
    `client.environments.list_executor_specs` returns the sizes, in capitals (observed). Null or empty if no
    request has set it (observed).
    """

    group_id: str | None = _field(default_factory=_null)
    """Job group ID. Null or empty without a group (observed)."""

    host_type: str | None = None
    """Host type, such as `devcloud` (observed) or `custom_host`."""

    job_name: str | None = None
    """Job name, 1 to 115 letters, digits, Chinese characters, underscores and hyphens."""

    parameters: list[JobParameter] | None = _field(default_factory=_null)
    """Build parameters of the job. Null or empty for none (observed)."""

    project_id: str | None = None
    """CodeArts project ID, 32 letters and digits."""

    scms: list[JobSource] | None = None
    """Repositories that the job is built from."""

    steps: list[JobStep] | None = _field(default_factory=_null)
    """Build steps, in the order in which they run. Null for none, and in some responses without `get_all_params`
    (observed).
    """

    timeout: JobTimeout | None = None
    """Time limit of a build."""

    triggers: list[JobTrigger] | None = _field(default_factory=_null)
    """Schedules that start builds of the job. Null or empty for none (observed)."""


class JobConfigDiffResponse(ResponseModel, kw_only=True):
    """An outcome whose result is the difference between two versions of a job's definition."""

    error: str | None = _field(default_factory=_null)
    """Error message. After a success it is null or missing, and in some samples a placeholder such as
    `error_message` (observed), so that only `status` decides. After a failure it can be an object of `code` and
    `reason` (observed).
    """

    result: str | None = _field(default_factory=_null)
    """Difference between the versions. Its format is not documented. Null in the response to a request without
    numbers of changes (observed).
    """

    status: str | None = None
    """Outcome: `success` or `fail`. It is `error` if `error` is an object (observed). `fail` and `error` are
    failures although the HTTP status is 200.
    """


class JobConfigResponse(ResponseModel, kw_only=True):
    """An outcome whose result is the definition of a job."""

    error: str | None = _field(default_factory=_null)
    """Error message. After a success it is null or missing, and in some samples a placeholder such as
    `error_message` (observed), so that only `status` decides. After a failure it can be an object of `code` and
    `reason` (observed).
    """

    result: JobConfig | None = _field(default_factory=_null)
    """The definition of the job."""

    status: str | None = None
    """Outcome: `success` or `fail`. It is `error` if `error` is an object (observed). `fail` and `error` are
    failures although the HTTP status is 200.
    """


class JobConfigV3Response(ResponseModel, kw_only=True):
    """An outcome whose result is the definition of a job."""

    error: str | None = _field(default_factory=_null)
    """Error message. After a success it is null or missing, and in some samples a placeholder such as
    `error_message` (observed), so that only `status` decides. After a failure it can be an object of `code` and
    `reason` (observed).
    """

    result: JobConfig | None = _field(default_factory=_null)
    """The definition of the job."""

    status: str | None = None
    """Outcome: `success` or `fail`. It is `error` if `error` is an object (observed). `fail` and `error` are
    failures although the HTTP status is 200.
    """


class JobCopy(Model, kw_only=True):
    """A job to copy, and the definition of the copy."""

    arch: str
    """Processor architecture of the executor: `x86-64` or `arm`."""

    auto_update_sub_module: str | None = None
    """Whether Git submodules are fetched too, as the text `true` or `false`. Defaults to `false`. 'false' by
    default.
    """

    build_config_type: str | None = None
    """Form of the definition: `ACTION` for steps, `YAML` for a YAML file (SDK)."""

    copy_job_id: str
    """ID of the job to copy, 32 letters and digits. The job lists return it as `id`."""

    flavor: str | None = None
    """Executor size, such as `2u8g` for 2 CPUs and 8 GB of memory. `DEFAULT` is in use too (observed).
    `client.environments.list_executor_specs` returns the sizes, in capitals (observed).
    """

    host_type: str | None = None
    """Host type, such as `devcloud` (observed) or `custom_host`."""

    job_name: str
    """Job name, 1 to 115 letters, digits, Chinese characters, underscores and hyphens.
    `client.jobs.check_name_taken` checks whether the project already has a job with this name. At least 1
    characters, at most 115 characters.
    """

    parameters: list[JobParameter] | None = None
    """Build parameters of the job."""

    project_id: str
    """CodeArts project ID, 32 letters and digits."""

    scms: list[JobSourceInput] | None = None
    """Repositories to build from."""

    steps: list[JobStepInput]
    """Build steps, in the order in which they run. The list can be empty (observed)."""

    triggers: list[JobTriggerInput] | None = None
    """Schedules that start builds of the job."""


class JobCountCheck(ResponseModel, kw_only=True):
    """Whether the limit of jobs is reached."""

    error: dict[str, Any] | None = _field(default_factory=_null)
    """Error details, such as `code` and `reason` (observed). After a success they are null, missing or an empty
    object (observed), so that only `status` decides.
    """

    result: bool | None = _field(default_factory=_null)
    """`true` where the limit is reached, as the name of the operation has it. The manual does not explain the two
    values.
    """

    status: str | None = None
    """Outcome: `success` or `fail`. It is `error` if `error` is an object (observed). `fail` and `error` are
    failures although the HTTP status is 200.
    """


class JobCreate(Model, kw_only=True):
    """Definition of a new job."""

    arch: str
    """Processor architecture of the executor: `x86-64` or `arm`."""

    auto_update_sub_module: str | None = None
    """Whether Git submodules are fetched too, as the text `true` or `false`. Defaults to `false`. 'false' by
    default.
    """

    build_config_type: str | None = None
    """Form of the definition: `ACTION` for steps, `YAML` for a YAML file (SDK)."""

    build_if_code_updated: bool | None = None
    """Whether a push to the repository starts a build."""

    flavor: str | None = None
    """Executor size, such as `2u8g` for 2 CPUs and 8 GB of memory. `DEFAULT` is in use too (observed).
    `client.environments.list_executor_specs` returns the sizes, in capitals (observed).
    """

    group_id: str | None = None
    """Job group ID."""

    host_type: str | None = None
    """Host type, such as `devcloud` (observed) or `custom_host`."""

    job_name: str
    """Job name, 1 to 115 letters, digits, Chinese characters, underscores and hyphens.
    `client.jobs.check_name_taken` checks whether the project already has a job with this name. At least 1
    characters, at most 115 characters.
    """

    parameters: list[JobParameter] | None = None
    """Build parameters of the job."""

    project_id: str
    """CodeArts project ID, 32 letters and digits."""

    scms: list[JobSourceInput] | None = None
    """Repositories to build from."""

    steps: list[JobStepInput] | None = None
    """Build steps, in the order in which they run. The list can be empty (observed)."""

    timeout: JobTimeout | None = None
    """Time limit of a build."""

    triggers: list[JobTriggerInput] | None = None
    """Schedules that start builds of the job."""


class JobCreateV3(Model, kw_only=True):
    """Definition of a new job (v3)."""

    arch: str
    """Processor architecture of the executor: `x86-64` or `arm`."""

    auto_update_sub_module: str | None = None
    """Whether Git submodules are fetched too, as the text `true` or `false`. Defaults to `false`. 'false' by
    default.
    """

    build_config_type: str | None = None
    """Form of the definition: `ACTION` for steps, `YAML` for a YAML file (SDK)."""

    build_if_code_updated: bool | None = None
    """Whether a push to the repository starts a build."""

    flavor: str | None = None
    """Executor size, such as `2u8g` for 2 CPUs and 8 GB of memory. `DEFAULT` is in use too (observed).
    `client.environments.list_executor_specs` returns the sizes, in capitals (observed).
    """

    group_id: str | None = None
    """Job group ID."""

    host_type: str | None = None
    """Host type, such as `devcloud` (observed) or `custom_host`."""

    job_name: str
    """Job name, 1 to 115 letters, digits, Chinese characters, underscores and hyphens.
    `client.jobs.check_name_taken` checks whether the project already has a job with this name. At least 1
    characters, at most 115 characters.
    """

    parameters: list[JobParameter] | None = None
    """Build parameters of the job."""

    project_id: str
    """CodeArts project ID, 32 letters and digits."""

    scms: list[JobSourceV3Input] | None = None
    """Repositories to build from."""

    steps: list[JobStepInput]
    """Build steps, in the order in which they run."""

    timeout: JobTimeout | None = None
    """Time limit of a build."""

    triggers: list[JobTriggerInput] | None = None
    """Schedules that start builds of the job."""


class JobDeletedResponse(ResponseModel, kw_only=True):
    """The outcome of a deletion, with the error as text."""

    error: str | None = _field(default_factory=_null)
    """Error message. After a success it is null or missing, and in some samples a placeholder such as
    `error_message` (observed), so that only `status` decides. After a failure it can be an object of `code` and
    `reason` (observed).
    """

    result: DeletedJob | None = _field(default_factory=_null)
    """Which job was deleted."""

    status: str | None = None
    """Outcome: `success` or `fail`. It is `error` if `error` is an object (observed). `fail` and `error` are
    failures although the HTTP status is 200.
    """


class JobDeletedV3Response(ResponseModel, kw_only=True):
    """The outcome of a deletion."""

    result: DeletedJob | None = _field(default_factory=_null)
    """Which job was deleted."""

    status: str | None = None
    """Outcome: `success` or `fail`. It is `error` if `error` is an object (observed). `fail` and `error` are
    failures although the HTTP status is 200.
    """


class JobDisable(Model, kw_only=True):
    """Whether a job shall be disabled, and why."""

    disabled: bool
    """`true` disables the job, `false` enables it."""

    reason: str | None = None
    """Why the job is disabled, for others to read."""


class JobDisabled(Model, kw_only=True):
    """Who disabled a job, when and why."""

    disabled: int | None = None
    """Flag of the state, presumably 1 for disabled and 0 for enabled."""

    forbidden_time: float | None = None
    """When the job was disabled, presumably in milliseconds since 1970-01-01 UTC."""

    forbiddener: str | None = None
    """User who disabled the job."""

    job_id: str | None = None
    """Id of the job, the `job_id` of other operations."""

    job_name: str | None = None
    """Name of the job within its project."""

    reson: str | None = None
    """Why the job was disabled. The service spells the field so."""


class JobDisabledResponse(ResponseModel, kw_only=True):
    """An outcome with who disabled a job, when and why."""

    error: str | None = _field(default_factory=_null)
    """Error message. After a success it is null or missing, and in some samples a placeholder such as
    `error_message` (observed), so that only `status` decides. After a failure it can be an object of `code` and
    `reason` (observed).
    """

    result: JobDisabled | None = _field(default_factory=_null)
    """Who disabled the job, when and why. Null has been seen, presumably for a job that is not disabled."""

    status: str | None = None
    """Outcome: `success` or `fail`. It is `error` if `error` is an object (observed). `fail` and `error` are
    failures although the HTTP status is 200.
    """


class JobInfo(Model, kw_only=True):
    """The state of one job, with figures of its latest build and what the caller may do with it."""

    build_time: str | None = None
    """How long the latest build ran, as text. The unit is not documented."""

    charge_time: str | None = None
    """Build time that is charged, as text. The unit is not documented."""

    create_time: int | None = None
    """When the job was created, presumably in milliseconds since 1970-01-01 UTC."""

    disabled: bool | None = None
    """Whether the job is disabled."""

    favorite: bool | None = None
    """Whether the job is marked as a favourite."""

    health_score: int | None = None
    """Health of the job as a score. 0, 75 and 100 have been seen; how it is reckoned is not documented."""

    id: str | None = None
    """Id of the job, the `job_id` of other operations."""

    is_copy: bool | None = None
    """Whether the caller may copy the job."""

    is_delete: bool | None = None
    """Whether the caller may delete the job."""

    is_execute: bool | None = None
    """Whether the caller may run the job."""

    is_forbidden: bool | None = None
    """Whether the caller may disable the job. Whether it is disabled is in `disabled`."""

    is_manager: bool | None = None
    """Whether the caller may manage the job."""

    is_modify: bool | None = None
    """Whether the caller may change the job."""

    is_view: bool | None = None
    """Whether the caller may view the job."""

    job_name: str | None = None
    """Name of the job within its project."""

    last_build_status: str | None = None
    """State of the latest build. Known values: `red` (The build failed), `blue` (The build succeeded), `timeout`
    (The build exceeded its time limit), `aborted` (The build was stopped), `building` (The build is running),
    `none` (The job was never built).
    """

    last_build_time: int | None = None
    """When the job last ran, in milliseconds since 1970-01-01 UTC."""

    new_build: bool | None = None
    """Whether the build is run anew."""

    project_id: str | None = None
    """Build project of the job, which other answers call `build_project_id`. By the manual's words it is not the
    CodeArts project.
    """

    project_permission_switch: bool | None = None
    """Whether the project's permissions hold for the job."""

    running_status: str | None = None
    """Running status of the latest build. Known values: `Starting` (The build is about to start), `InQueue` (The
    build is waiting for an executor), `Running` (The build is running), `Finished` (The build has finished,
    with any result).
    """

    source_code: str | None = None
    """Where the code comes from, in a word of the service such as `codeci`."""


class JobInfoResponse(ResponseModel, kw_only=True):
    """An outcome with the state of a job."""

    error: str | None = _field(default_factory=_null)
    """Error message. After a success it is null or missing, and in some samples a placeholder such as
    `error_message` (observed), so that only `status` decides. After a failure it can be an object of `code` and
    `reason` (observed).
    """

    result: JobInfo | None = _field(default_factory=_null)
    """The state of the job."""

    status: str | None = None
    """Outcome: `success` or `fail`. It is `error` if `error` is an object (observed). `fail` and `error` are
    failures although the HTTP status is 200.
    """


class JobList(Model, kw_only=True):
    """One page of the caller's jobs."""

    job_list: list[Job] | None = None
    """The jobs of this page."""

    total: int | None = None
    """How many jobs there are over all pages."""


class JobListResponse(ResponseModel, kw_only=True):
    """An outcome with one page of the caller's jobs."""

    result: JobList | None = _field(default_factory=_null)
    """The page."""

    status: str | None = None
    """Outcome: `success` or `fail`. It is `error` if `error` is an object (observed). `fail` and `error` are
    failures although the HTTP status is 200.
    """


class JobNameCheck(ResponseModel, kw_only=True):
    """Whether a job name is taken."""

    result: bool | None = _field(default_factory=_null)
    """`true` if the project already has a job of this name."""

    status: str | None = None
    """Outcome: `success` or `fail`. It is `error` if `error` is an object (observed). `fail` and `error` are
    failures although the HTTP status is 200.
    """


class JobPipelineInfo(Model, kw_only=True):
    """A job as pipelines see it."""

    job_name: str | None = None
    """Name of the job, 1 to 115 characters. Letters, digits, underscores, hyphens and Chinese characters."""

    job_name_massage: str | None = None
    """The rule for job names, for people to read. The service spells the field like this."""

    job_name_regex: str | None = None
    """The rule for job names as a regular expression. Empty if the service gives none."""

    parameters: list[PipelineParameter] | None = None
    """Parameters that a pipeline can set when it runs the job."""

    scms: list[JobSource] | None = None
    """Repositories that the source comes from."""

    source_code: str | None = None
    """Where the source of the job comes from, such as `codeci`."""


class JobPipelineInfoResponse(ResponseModel, kw_only=True):
    """What a pipeline needs to know of a job."""

    error: str | None = _field(default_factory=_null)
    """Error message. After a success it is null or missing, and in some samples a placeholder such as
    `error_message` (observed), so that only `status` decides. After a failure it can be an object of `code` and
    `reason` (observed).
    """

    result: JobPipelineInfo | None = _field(default_factory=_null)
    """The job as pipelines see it."""

    status: str | None = None
    """Outcome: `success` or `fail`. It is `error` if `error` is an object (observed). `fail` and `error` are
    failures although the HTTP status is 200.
    """


class JobRunning(ResponseModel, kw_only=True):
    """Whether a job is running."""

    result: bool | None = None
    """`true` while a build of the job runs, `false` otherwise."""


class JobSource(Model, kw_only=True):
    """A repository that a job is built from, with Git LFS, group and name."""

    branch: str | None = None
    """Branch to build."""

    build_type: str | None = None
    """Kind of revision to build: `branch`, `tag` or `commitId`. A tag that does not exist ends builds as
    `SCHEDULE_FAILURE` (observed).
    """

    depth: str | None = None
    """Number of commits to clone, as text. `1` clones only the newest."""

    enable_git_lfs: bool | None = None
    """Whether Git LFS is enabled."""

    end_point_id: str | None = _field(default_factory=_null)
    """ID of the service endpoint from which generic Git and similar repositories are fetched. Null or empty if no
    request has set it (observed).
    """

    group_name: str | None = None
    """Repository group. One sample begins with an ID of 32 characters (observed)."""

    is_auto_build: bool | None = None
    """Whether builds start automatically."""

    repo_id: str | None = None
    """Repository ID, digits for CodeArts Repo (observed)."""

    repo_name: str | None = None
    """Repository name, such as `storefront-api`."""

    scm_type: str | None = None
    """Repository host. `codehub` is CodeArts Repo (observed). The manual names `Repo` and `Github`, and more are
    possible.
    """

    source: str | None = _field(default_factory=_null)
    """Source type. Only null is known (observed)."""

    url: str | None = None
    """Clone URL of the repository. Samples have SSH URLs (observed)."""

    web_url: str | None = None
    """URL of the repository's web page."""


class JobSourceInput(Model, kw_only=True):
    """A repository to build from, as `client.jobs.create`, `client.jobs.update` and `client.jobs.copy` take it."""

    branch: str | None = None
    """Branch to build."""

    build_type: str | None = None
    """Kind of revision to build: `branch`, `tag` or `commitId`. A tag that does not exist ends builds as
    `SCHEDULE_FAILURE` (observed).
    """

    depth: str | None = None
    """Number of commits to clone, as text. `1` clones only the newest."""

    enable_git_lfs: bool | None = None
    """Whether Git LFS is enabled."""

    end_point_id: str | None | UnsetType = UNSET
    """ID of the service endpoint from which generic Git and similar repositories are fetched."""

    group_name: str | None = None
    """Repository group. One sample begins with an ID of 32 characters (observed)."""

    is_auto_build: bool | None = None
    """Whether builds start automatically."""

    repo_id: str
    """Repository ID, digits for CodeArts Repo (observed)."""

    repo_name: str | None = None
    """Repository name, such as `storefront-api`."""

    scm_type: str
    """Repository host. `codehub` is CodeArts Repo (observed). The manual names `Repo` and `Github`, and more are
    possible.
    """

    source: str | None | UnsetType = UNSET
    """Source type. Only null is known (observed)."""

    url: str
    """Clone URL of the repository. Samples have SSH URLs (observed)."""

    web_url: str
    """URL of the repository's web page."""


class JobSourceUpdate(Model, kw_only=True):
    """A repository to build from, as `client.jobs.update_v3` takes it."""

    branch: str | None = None
    """Branch to build."""

    build_type: str | None = None
    """Kind of revision to build: `branch`, `tag` or `commitId`. A tag that does not exist ends builds as
    `SCHEDULE_FAILURE` (observed).
    """

    depth: str | None = None
    """Number of commits to clone, as text. `1` clones only the newest."""

    end_point_id: str | None | UnsetType = UNSET
    """ID of the service endpoint from which generic Git and similar repositories are fetched."""

    is_auto_build: bool | None = None
    """Whether builds start automatically."""

    repo_id: str | None = None
    """Repository ID, digits for CodeArts Repo (observed)."""

    scm_type: str
    """Repository host. `codehub` is CodeArts Repo (observed). The manual names `Repo` and `Github`, and more are
    possible.
    """

    source: str | None | UnsetType = UNSET
    """Source type. Only null is known (observed)."""

    url: str
    """Clone URL of the repository. Samples have SSH URLs (observed)."""

    web_url: str | None = None
    """URL of the repository's web page."""


class JobSourceV3Input(Model, kw_only=True):
    """A repository to build from, as `client.jobs.create_v3` takes it."""

    branch: str | None = None
    """Branch to build."""

    build_type: str | None = None
    """Kind of revision to build: `branch`, `tag` or `commitId`. A tag that does not exist ends builds as
    `SCHEDULE_FAILURE` (observed).
    """

    depth: str | None = None
    """Number of commits to clone, as text. `1` clones only the newest."""

    enable_git_lfs: bool | None = None
    """Whether Git LFS is enabled."""

    end_point_id: str | None | UnsetType = UNSET
    """ID of the service endpoint from which generic Git and similar repositories are fetched."""

    group_name: str | None = None
    """Repository group. One sample begins with an ID of 32 characters (observed)."""

    is_auto_build: bool | None = None
    """Whether builds start automatically."""

    repo_id: str | None = None
    """Repository ID, digits for CodeArts Repo (observed)."""

    repo_name: str | None = None
    """Repository name, such as `storefront-api`."""

    scm_type: str
    """Repository host. `codehub` is CodeArts Repo (observed). The manual names `Repo` and `Github`, and more are
    possible.
    """

    source: str | None | UnsetType = UNSET
    """Source type. Only null is known (observed)."""

    url: str
    """Clone URL of the repository. Samples have SSH URLs (observed)."""

    web_url: str | None = None
    """URL of the repository's web page."""


class JobStatus(Model, kw_only=True):
    """The state of one build and of its steps."""

    __same_as__: ClassVar[Mapping[str, tuple[str, ...]]] = {
        "abort_status": ("workflow", "abort_status"),
        "status": ("workflow", "status"),
    }

    flow: str | None = None
    """Order in which the steps run, as text in a form that is not documented."""

    label: str | None = None
    """Label that the service attaches, such as `default-x86-2u8g`."""

    states: str | None = None
    """State of each step, as text in a form that is not documented."""

    workflow: JobWorkflow | None = None
    """State of the build as a whole."""


class JobStatusResponse(ResponseModel, kw_only=True):
    """An outcome with the status of a job."""

    error: str | None = _field(default_factory=_null)
    """Error message. After a success it is null or missing, and in some samples a placeholder such as
    `error_message` (observed), so that only `status` decides. After a failure it can be an object of `code` and
    `reason` (observed).
    """

    result: JobStatus | None = _field(default_factory=_null)
    """The status."""

    status: str | None = None
    """Outcome: `success` or `fail`. It is `error` if `error` is an object (observed). `fail` and `error` are
    failures although the HTTP status is 200.
    """


class JobStepInput(Model, kw_only=True):
    """A build step of a job."""

    enable: bool | None = None
    """Whether the step is enabled."""

    module_id: str
    """Step type ID, such as `devcloud2018.codeci_action_20043.action` for Maven."""

    name: str
    """Step name."""

    properties: dict[str, Any] | None | UnsetType = UNSET
    """Settings of the step, of any type. Their names depend on `module_id`. Null for none (observed)."""

    version: str | None | UnsetType = UNSET
    """Version of the step type, such as `20231001.6`. It can be null (inferred)."""


class JobTimeout(Model, kw_only=True):
    """Time limit of a build."""

    limit: str | None = None
    """Number of units, as text, such as `4`."""

    unit: str | None = None
    """Unit of time, such as `hour`."""


class JobTrigger(Model, kw_only=True):
    """A schedule that starts builds."""

    name: str | None = None
    """Trigger type. Only `hudson.triggers.TimerTrigger` is known (observed)."""

    parameters: list[NamedValue] | None = None
    """Settings of the schedule, each a text (observed). `spec` is a cron expression of minute, hour, day, month
    and weekdays, such as `18 15 * * 1,2,3,4,5`. `timeZoneId` is an IANA time zone, such as `Asia/Shanghai`.
    `timeZone` is a Windows time zone with underscores, such as `China_Standard_Time`. `isDST` is `true` or
    `false`, for daylight saving time (inferred).
    """


class JobTriggerInput(Model, kw_only=True):
    """A schedule that starts builds."""

    name: str
    """Trigger type. Only `hudson.triggers.TimerTrigger` is known (observed)."""

    parameters: list[NamedValueInput]
    """Settings of the schedule, each a text (observed). `spec` is a cron expression of minute, hour, day, month
    and weekdays, such as `18 15 * * 1,2,3,4,5`. `timeZoneId` is an IANA time zone, such as `Asia/Shanghai`.
    `timeZone` is a Windows time zone with underscores, such as `China_Standard_Time`. `isDST` is `true` or
    `false`, for daylight saving time (inferred).
    """


class JobUpdate(Model, kw_only=True):
    """A job, and its new definition."""

    arch: str
    """Processor architecture of the executor: `x86-64` or `arm`."""

    auto_update_sub_module: str | None = None
    """Whether Git submodules are fetched too, as the text `true` or `false`. Defaults to `false`. 'false' by
    default.
    """

    build_config_type: str | None = None
    """Form of the definition: `ACTION` for steps, `YAML` for a YAML file (SDK)."""

    build_if_code_updated: bool | None = None
    """Whether a push to the repository starts a build. Clients send it (observed)."""

    flavor: str | None = None
    """Executor size, such as `2u8g` for 2 CPUs and 8 GB of memory. `DEFAULT` is in use too (observed).
    `client.environments.list_executor_specs` returns the sizes, in capitals (observed).
    """

    group_id: str | None = None
    """Job group ID. Clients send it (observed)."""

    host_type: str | None = None
    """Host type, such as `devcloud` (observed) or `custom_host`."""

    job_id: str
    """Job ID, 32 letters and digits. The job lists return it as `id`."""

    job_name: str
    """Job name, 1 to 115 letters, digits, Chinese characters, underscores and hyphens.
    `client.jobs.check_name_taken` checks whether the project already has a job with this name. At least 1
    characters, at most 115 characters.
    """

    parameters: list[JobParameter] | None = None
    """Build parameters of the job."""

    project_id: str
    """CodeArts project ID, 32 letters and digits."""

    scms: list[JobSourceInput] | None = None
    """Repositories to build from."""

    source_code: str | None = None
    """Source of the code, such as `codeci` (inferred)."""

    steps: list[JobStepInput]
    """Build steps, in the order in which they run. The list can be empty (observed)."""

    triggers: list[JobTriggerInput] | None = None
    """Schedules that start builds of the job."""


class JobUpdateV3(Model, kw_only=True):
    """A job, and its new definition (v3)."""

    agency_urn: str | None = None
    """URN of an IAM agency."""

    arch: str
    """Processor architecture of the executor: `x86-64` or `arm`."""

    auto_update_sub_module: str | None = None
    """Whether Git submodules are fetched too, as the text `true` or `false`. Defaults to `false`. 'false' by
    default.
    """

    build_config_type: str | None = None
    """Form of the definition: `ACTION` for steps, `YAML` for a YAML file (SDK)."""

    description: str | None = None
    """Job description."""

    flavor: str | None = None
    """Executor size, such as `2u8g` for 2 CPUs and 8 GB of memory. `DEFAULT` is in use too (observed).
    `client.environments.list_executor_specs` returns the sizes, in capitals (observed).
    """

    group_id: str | None = None
    """Job group ID."""

    host_type: str | None = None
    """Host type, such as `devcloud` (observed) or `custom_host`."""

    job_id: str
    """Job ID, 32 letters and digits. The job lists return it as `id`."""

    job_name: str
    """Job name, 1 to 115 letters, digits, Chinese characters, underscores and hyphens.
    `client.jobs.check_name_taken` checks whether the project already has a job with this name. At least 1
    characters, at most 115 characters.
    """

    parameters: list[JobParameter] | None = None
    """Build parameters of the job."""

    project_id: str
    """CodeArts project ID, 32 letters and digits."""

    scms: list[JobSourceUpdate] | None = None
    """Repositories to build from."""

    source_code: str | None = None
    """Source of the code, such as `codeci` (inferred)."""

    steps: list[JobStepInput]
    """Build steps, in the order in which they run."""

    timeout: JobTimeout | None = None
    """Time limit of a build."""


class JobWorkflow(Model, kw_only=True):
    """The state of a build as a whole."""

    abort_status: str | None = None
    """Why the build ended early. Known values: `aborted` (The build was stopped), `timeout` (The build exceeded
    its time limit).
    """

    error: str | None = None
    """Error of the workflow, as text."""

    image_regex: list[str] | None = None
    """Images that run the build, as the service matches them."""

    job_name: str | None = None
    """Name of the job."""

    status: str | None = None
    """State of the workflow. It is the same after a success and a failure. Known values: `completed` (The workflow
    has finished), `runnable` (The workflow can run), `pending` (The workflow is waiting).
    """


class ParameterConstraint(Model, kw_only=True, rename={"type_": "type"}):
    """A constraint on the value of an attribute."""

    __same_as__: ClassVar[Mapping[str, tuple[str, ...]]] = {"errorMsg": ("errmsg",), "errormsg": ("errmsg",)}

    errmsg: str | None = None
    """Message for a value that does not meet the constraint."""

    language: str | None = _field(default_factory=_null)
    """Language. Only null is known (observed)."""

    region: str | None = _field(default_factory=_null)
    """Region. Only null is known (observed)."""

    type_: str | None = None
    """Kind of constraint: `maxLen`, `minLen` or `regex` (observed)."""

    value: str | None = None
    """Reference value, as text: a number of characters or a regular expression (observed)."""


class ParameterType(Model, kw_only=True):
    """A type of job parameter."""

    name: str | None = None
    """Type name, such as `hudson.model.StringParameterDefinition`. A job parameter has it as `name`."""

    params: list[ParameterTypeAttribute] | None = None
    """Attributes of parameters of this type."""

    title: str | None = None
    """Type title, shown to users."""


class ParameterTypeAttribute(Model, kw_only=True, rename={"type_": "type"}):
    """An attribute of a type of job parameter."""

    constraints: list[ParameterConstraint] | None = None
    """Constraints on the value. All of them apply (inferred)."""

    defaults: bool | None = None
    """Whether the attribute is a default (inferred)."""

    deletion: bool | None = None
    """Whether the attribute can be deleted (inferred)."""

    name: str | None = None
    """Attribute name, such as `name`."""

    required: bool | None = None
    """Whether the attribute is required."""

    title: str | None = None
    """Attribute title, shown to users."""

    type_: str | None = None
    """Type of the input field. Only `text` is known (observed)."""


class ParameterTypeList(Model, kw_only=True):
    """Types of job parameters."""

    build_parameters: list[ParameterType] | None = None
    """The types, with their attributes."""


class ParameterTypeListResponse(ResponseModel, kw_only=True):
    """An outcome whose result is the types of job parameters."""

    error: dict[str, Any] | None = _field(default_factory=_null)
    """Error details, such as `code` and `reason` (observed). After a success they are null, missing or an empty
    object (observed), so that only `status` decides.
    """

    result: ParameterTypeList | None = _field(default_factory=_null)
    """The types of job parameters."""

    status: str | None = None
    """Outcome: `success` or `fail`. It is `error` if `error` is an object (observed). `fail` and `error` are
    failures although the HTTP status is 200.
    """


class PipelineParameter(Model, kw_only=True):
    """One parameter that a pipeline can set, with the values of its attributes."""

    language: str | None = None
    """Language that the parameter is meant for."""

    name: str | None = None
    """Parameter type, such as `hudson.model.StringParameterDefinition`."""

    params: list[NamedValue] | None = None
    """Attributes of the parameter. Known names are `name`, `type`, `defaultValue`, `description`, `deletion` and
    `defaults` (observed).
    """

    region: str | None = None
    """Region that the parameter is meant for."""


class ProjectJob(Model, kw_only=True):
    """A job as the job lists show it, with its latest build and what the caller may do with it."""

    id: str | None = None
    """Id of the job, the `job_id` of other operations."""

    job_name: str | None = None
    """Name of the job within its project."""

    job_creator: str | None = None
    """User id of the job's creator."""

    user_name: str | None = None
    """User name of the job's creator."""

    last_build_time: int | None = _field(default_factory=_null)
    """When the job last ran, in milliseconds since 1970-01-01 UTC. Can be null or missing if the job was never
    built.
    """

    health_score: int | None = None
    """Health of the job as a score. 0, 75 and 100 have been seen; how it is reckoned is not documented."""

    source_code: str | None = None
    """Where the code comes from, in a word of the service such as `codeci`."""

    last_build_status: str | None = _field(default_factory=_null)
    """State of the latest build. Can be null or missing if the job was never built. Known values: `red` (The build
    failed), `blue` (The build succeeded), `timeout` (The build exceeded its time limit), `aborted` (The build
    was stopped), `building` (The build is running), `none` (The job was never built).
    """

    is_finished: bool | None = None
    """Whether the latest build has ended."""

    disabled: bool | None = None
    """Whether the job is disabled."""

    favorite: bool | None = None
    """Whether the job is marked as a favourite."""

    is_modify: bool | None = None
    """Whether the caller may change the job."""

    is_delete: bool | None = None
    """Whether the caller may delete the job."""

    is_execute: bool | None = None
    """Whether the caller may run the job."""

    is_copy: bool | None = None
    """Whether the caller may copy the job."""

    is_forbidden: bool | None = None
    """Whether the caller may disable the job. Whether it is disabled is in `disabled`."""

    is_view: bool | None = None
    """Whether the caller may view the job."""

    last_build_user: str | None = _field(default_factory=_null)
    """Name of the user who started the latest build. Can be null or missing if the job was never built."""

    trigger_type: str | None = _field(default_factory=_null)
    """What started the latest build, such as `Manual`. Can be null or missing if the job was never built."""

    build_time: int | None = _field(default_factory=_null)
    """How long the latest build ran, in milliseconds as far as other operations show. Can be null or missing if
    the job was never built.
    """

    scm_web_url: str | None = _field(default_factory=_null)
    """Web address of the repository. Can be null or missing if the job was never built."""

    scm_type: str | None = _field(default_factory=_null)
    """Kind of repository host, such as `codehub` (CodeArts Repo) or GitHub. Can be null or missing if the job was
    never built.
    """

    repo_id: str | None = _field(default_factory=_null)
    """Id of the repository on its host. Can be empty, and null or missing if the job was never built."""

    build_project_id: str | None = _field(default_factory=_null)
    """Build project of the job, a UUID of 36 characters. Each job has one of its own. Can be null or missing if
    the job was never built.
    """

    last_job_running_status: str | None = _field(default_factory=_null)
    """Running status of the latest build. Can be null or missing if the job was never built. Known values:
    `Starting` (The build is about to start), `InQueue` (The build is waiting for an executor), `Running` (The
    build is running), `Finished` (The build has finished, with any result).
    """

    last_build_user_id: str | None = _field(default_factory=_null)
    """Id of the user who started the latest build. Can be null or missing if the job was never built."""


class ProjectJobList(ResponseModel, kw_only=True):
    """An outcome with one page of the jobs found in a project."""

    __same_as__: ClassVar[Mapping[str, tuple[str, ...]]] = {
        "jobs": ("result", "job_list"),
        "total": ("result", "total"),
    }

    error: str | None = _field(default_factory=_null)
    """Error message. After a success it is null or missing, and in some samples a placeholder such as
    `error_message` (observed), so that only `status` decides. After a failure it can be an object of `code` and
    `reason` (observed).
    """

    result: ProjectJobPage | None = _field(default_factory=_null)
    """The page."""

    status: str | None = None
    """Outcome: `success` or `fail`. It is `error` if `error` is an object (observed). `fail` and `error` are
    failures although the HTTP status is 200.
    """


class ProjectJobPage(Model, kw_only=True):
    """One page of the jobs found in a project."""

    job_list: list[ProjectJob] | None = None
    """The jobs of this page. Empty past the last page."""

    total: int | None = None
    """How many jobs there are over all pages."""


class ProjectJobV3List(ResponseModel, kw_only=True):
    """One page of the jobs of a project."""

    jobs: list[ProjectJob] | None = None
    """The jobs of this page."""

    total: int | None = None
    """How many jobs there are over all pages."""


class RunningStatus(Model, kw_only=True):
    """Whether a job is running, and its latest build."""

    is_running: bool | None = None
    """`true` while a build of the job runs, `false` otherwise."""

    last_build_no: str | None = None
    """Number of the latest build within the job, the `build_no` of other operations."""

    last_build_status: str | None = None
    """Running status of the latest build. It is the same after a success and a failure. Known values: `Starting`
    (The build is about to start), `InQueue` (The build is waiting for an executor), `Running` (The build is
    running), `Finished` (The build has finished, with any result).
    """

    last_job_id: str | None = None
    """Id of the job, the `job_id` of other operations."""


class RunningStatusResponse(ResponseModel, kw_only=True):
    """An outcome with the running status of a job."""

    error: str | None = _field(default_factory=_null)
    """Error message. After a success it is null or missing, and in some samples a placeholder such as
    `error_message` (observed), so that only `status` decides. After a failure it can be an object of `code` and
    `reason` (observed).
    """

    result: RunningStatus | None = _field(default_factory=_null)
    """Whether the job is running, and its latest build."""

    status: str | None = None
    """Outcome: `success` or `fail`. It is `error` if `error` is an object (observed). `fail` and `error` are
    failures although the HTTP status is 200.
    """


class SystemParameter(Model, kw_only=True):
    """A predefined parameter, whose value the service sets for each build."""

    description: str | None = None
    """Parameter description, shown to users."""

    id: int | None = None
    """Parameter number."""

    parameter_name: str | None = None
    """Parameter name: `BUILDNUMBER` (day and number of the build on that day), `TIMESTAMP` (time of the build),
    `INCREASENUM` (number of the build, from 1), `PROJECT_ID`, `WORKSPACE` (working directory), `GIT_TAG` (tag,
    if a tag is built), `JOB_NAME`, `EXECUTOR` (user who started the build) or `COMMIT_ID_SHORTER` (first 8
    characters of the commit ID).
    """


class SystemParameterListResponse(ResponseModel, kw_only=True):
    """An outcome whose result is the predefined parameters."""

    error: dict[str, Any] | None = _field(default_factory=_null)
    """Error details, such as `code` and `reason` (observed). After a success they are null, missing or an empty
    object (observed), so that only `status` decides.
    """

    result: list[SystemParameter] | None = _field(default_factory=_null)
    """The predefined parameters."""

    status: str | None = None
    """Outcome: `success` or `fail`. It is `error` if `error` is an object (observed). `fail` and `error` are
    failures although the HTTP status is 200.
    """
