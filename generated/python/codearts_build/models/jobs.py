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
    """One parameter and the values of its attributes."""

    name: str | None = None
    """Type of the parameter, such as `hudson.model.StringParameterDefinition`."""

    params: list[NamedValue] | None = None
    """Attributes of the parameter, such as `name`, `type` and `defaultValue`."""


class DefaultParameterListResponse(ResponseModel, kw_only=True):
    """The parameters that new jobs start with."""

    result: list[DefaultParameter] | None = None
    """One entry for each parameter."""

    status: str | None = None
    """`success` if the operation was carried out. `fail` or `error` is a failure, although the HTTP status is 200."""


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
    failed), `blue` (The build succeeded), `timeout` (The build took too long and was ended), `aborted` (The
    build was stopped), `building` (The build is running), `none` (The job was never built).
    """

    last_job_running_status: str | None = _field(default_factory=_null)
    """Running status of the latest build. Can be null or missing if the job was never built. Known values:
    `Starting` (The build is about to start), `InQueue` (The build waits for an executor), `Running` (The build
    is running), `Finished` (The build has ended, with any result).
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
    """One change of a job's settings."""

    id: str | None = None
    """Id of the change."""

    nick_name: str | None = None
    """Display name of the user."""

    update_at: int | None = None
    """When the change was made, in milliseconds since 1970-01-01 UTC."""

    update_number: int | None = None
    """Number of the change within the job, as `client.jobs.get_config_diff` presumably takes it."""

    update_type: str | None = None
    """What kind of change it was, such as `UPDATE`."""

    user_id: str | None = None
    """Id of the user who made the change."""

    user_name: str | None = None
    """Name of the user who made the change."""


class JobChangeList(Model, kw_only=True):
    """One page of the changes of a job's settings."""

    job_update_records: list[JobChange] | None = None
    """The changes of this page."""

    total: int | None = None
    """How many changes there are over all pages."""


class JobChangeListResponse(ResponseModel, kw_only=True):
    """An outcome with one page of the changes of a job's settings."""

    error: dict[str, Any] | None = _field(default_factory=_null)
    """What went wrong, as seen with `code` and `reason`. Null if nothing did."""

    result: JobChangeList | None = None
    """The page."""

    status: str | None = None
    """`success` if the operation was carried out. `fail` or `error` is a failure, although the HTTP status is 200."""


class JobConfig(Model, kw_only=True):
    """What a job builds, how and when."""

    arch: str | None = None
    """Processor architecture of the executor: `x86-64` or `arm`."""

    auto_update_sub_module: str | None = _field(default_factory=_null)
    """Whether Git submodules are fetched as well, as the text `true` or `false`. Null or empty if no request has
    set it.
    """

    build_config_type: str | None = _field(default_factory=_null)
    """How the build is defined: `ACTION` by steps, `YAML` by a YAML file. Null or empty if no request has set it."""

    build_if_code_updated: bool | None = None
    """Whether a push to the repository starts a build."""

    flavor: str | None = _field(default_factory=_null)
    """Size of the executor, such as `2u8g` for 2 CPUs and 8 GB of memory, or `DEFAULT`.
    `client.environments.list_executor_specs` lists the sizes, in capitals. Null or empty if no request has set
    it.
    """

    group_id: str | None = _field(default_factory=_null)
    """Group of jobs that the job belongs to. Null or empty if it belongs to none."""

    host_type: str | None = None
    """Kind of host that the job builds on. `devcloud` is a host of the service. Newer pages have `custom_host`
    too.
    """

    job_name: str | None = None
    """Name of the job, 1 to 115 characters. Letters, digits, underscores, hyphens and Chinese characters."""

    parameters: list[JobParameter] | None = _field(default_factory=_null)
    """Parameters of the job, both predefined ones and its own. Null or empty if it has none."""

    project_id: str | None = None
    """CodeArts project that the job belongs to, 32 letters and digits."""

    scms: list[JobSource] | None = None
    """Repositories that the source comes from."""

    steps: list[JobStep] | None = _field(default_factory=_null)
    """What the build does, in the order of running. Null if the response leaves the steps out or the job has none."""

    timeout: JobTimeout | None = None
    """How long a build may run."""

    triggers: list[JobTrigger] | None = _field(default_factory=_null)
    """Schedules that start builds of the job. Null or empty if it has none."""


class JobConfigDiffResponse(ResponseModel, kw_only=True):
    """An outcome with the differences of two versions of a job's settings."""

    error: str | None = _field(default_factory=_null)
    """What went wrong. Null if nothing did. In a failure with HTTP 200 it may be an object with `code` and
    `reason` instead.
    """

    result: str | None = _field(default_factory=_null)
    """The differences, in a text format that is not documented. Null has been seen where the request named no
    changes to compare.
    """

    status: str | None = None
    """`success` if the operation was carried out. `fail` or `error` is a failure, although the HTTP status is 200."""


class JobConfigResponse(ResponseModel, kw_only=True):
    """An outcome with the definition of a job."""

    error: str | None = _field(default_factory=_null)
    """What went wrong. Null if nothing did. In a failure with HTTP 200 it may be an object with `code` and
    `reason` instead.
    """

    result: JobConfig | None = None
    """The definition of the job."""

    status: str | None = None
    """`success` if the operation was carried out. `fail` or `error` is a failure, although the HTTP status is 200."""


class JobConfigV3Response(ResponseModel, kw_only=True):
    """An outcome with the definition of a job."""

    error: str | None = _field(default_factory=_null)
    """What went wrong. Null if nothing did. In a failure with HTTP 200 it may be an object with `code` and
    `reason` instead.
    """

    result: JobConfig | None = None
    """The definition of the job."""

    status: str | None = None
    """`success` if the operation was carried out. `fail` or `error` is a failure, although the HTTP status is 200."""


class JobCopy(Model, kw_only=True):
    """A job to copy, and the definition of the copy."""

    arch: str
    """Processor architecture of the executor: `x86-64` or `arm`."""

    auto_update_sub_module: str | None = None
    """Whether Git submodules are fetched as well, as the text `true` or `false`. Defaults to `false`. 'false' by
    default.
    """

    build_config_type: str | None = None
    """How the build is defined: `ACTION` by steps, `YAML` by a YAML file."""

    copy_job_id: str
    """Build job to copy. 32 letters and digits, `id` in the job lists."""

    flavor: str | None = None
    """Size of the executor, such as `2u8g` for 2 CPUs and 8 GB of memory, or `DEFAULT`.
    `client.environments.list_executor_specs` lists the sizes, in capitals.
    """

    host_type: str | None = None
    """Kind of host that the job builds on. `devcloud` is a host of the service. Newer pages have `custom_host`
    too.
    """

    job_name: str
    """Name of the job. Letters, digits, underscores and hyphens; Chinese characters are allowed too.
    `client.jobs.check_name` returns whether the project has a job of that name already. At least 1 characters,
    at most 115 characters.
    """

    parameters: list[JobParameter] | None = None
    """Parameters of the job, both predefined ones and its own."""

    project_id: str
    """CodeArts project that the job belongs to, 32 letters and digits."""

    scms: list[JobSourceInput] | None = None
    """Repositories that the source comes from."""

    steps: list[JobStepInput]
    """What the build does, in the order of running."""

    triggers: list[JobTriggerInput] | None = None
    """Schedules that start builds of the job."""


class JobCountCheck(ResponseModel, kw_only=True):
    """Whether the limit of jobs is reached."""

    error: dict[str, Any] | None = _field(default_factory=_null)
    """What went wrong, as seen with `code` and `reason`. Null if nothing did."""

    result: bool | None = None
    """`true` where the limit is reached, as the name of the operation has it. The manual does not explain the two
    values.
    """

    status: str | None = None
    """`success` if the operation was carried out. `fail` or `error` is a failure, although the HTTP status is 200."""


class JobCreate(Model, kw_only=True):
    """The definition of a new job."""

    arch: str
    """Processor architecture of the executor: `x86-64` or `arm`."""

    auto_update_sub_module: str | None = None
    """Whether Git submodules are fetched as well, as the text `true` or `false`. Defaults to `false`. 'false' by
    default.
    """

    build_config_type: str | None = None
    """How the build is defined: `ACTION` by steps, `YAML` by a YAML file."""

    build_if_code_updated: bool | None = None
    """Whether a push to the repository starts a build."""

    flavor: str | None = None
    """Size of the executor, such as `2u8g` for 2 CPUs and 8 GB of memory, or `DEFAULT`.
    `client.environments.list_executor_specs` lists the sizes, in capitals.
    """

    group_id: str | None = None
    """Group of jobs to put the job into."""

    host_type: str | None = None
    """Kind of host that the job builds on. `devcloud` is a host of the service. Newer pages have `custom_host`
    too.
    """

    job_name: str
    """Name of the job. Letters, digits, underscores and hyphens; Chinese characters are allowed too.
    `client.jobs.check_name` returns whether the project has a job of that name already. At least 1 characters,
    at most 115 characters.
    """

    parameters: list[JobParameter] | None = None
    """Parameters of the job, both predefined ones and its own."""

    project_id: str
    """CodeArts project that the job belongs to, 32 letters and digits."""

    scms: list[JobSourceInput] | None = None
    """Repositories that the source comes from."""

    steps: list[JobStepInput] | None = None
    """What the build does, in the order of running."""

    timeout: JobTimeout | None = None
    """How long a build may run."""

    triggers: list[JobTriggerInput] | None = None
    """Schedules that start builds of the job."""


class JobCreateV3(Model, kw_only=True):
    """The definition of a new job, for version 3."""

    arch: str
    """Processor architecture of the executor: `x86-64` or `arm`."""

    auto_update_sub_module: str | None = None
    """Whether Git submodules are fetched as well, as the text `true` or `false`. Defaults to `false`. 'false' by
    default.
    """

    build_config_type: str | None = None
    """How the build is defined: `ACTION` by steps, `YAML` by a YAML file."""

    build_if_code_updated: bool | None = None
    """Whether a push to the repository starts a build."""

    flavor: str | None = None
    """Size of the executor, such as `2u8g` for 2 CPUs and 8 GB of memory, or `DEFAULT`.
    `client.environments.list_executor_specs` lists the sizes, in capitals.
    """

    group_id: str | None = None
    """Group of jobs to put the job into."""

    host_type: str | None = None
    """Kind of host that the job builds on. `devcloud` is a host of the service. Newer pages have `custom_host`
    too.
    """

    job_name: str
    """Name of the job. Letters, digits, underscores and hyphens; Chinese characters are allowed too.
    `client.jobs.check_name` returns whether the project has a job of that name already. At least 1 characters,
    at most 115 characters.
    """

    parameters: list[JobParameter] | None = None
    """Parameters of the job, both predefined ones and its own."""

    project_id: str
    """CodeArts project that the job belongs to, 32 letters and digits."""

    scms: list[JobSourceV3Input] | None = None
    """Repositories that the source comes from."""

    steps: list[JobStepInput]
    """What the build does, in the order of running."""

    timeout: JobTimeout | None = None
    """How long a build may run."""

    triggers: list[JobTriggerInput] | None = None
    """Schedules that start builds of the job."""


class JobDeletedResponse(ResponseModel, kw_only=True):
    """The outcome of a deletion, with the error as text."""

    error: str | None = _field(default_factory=_null)
    """What went wrong. Null if nothing did. In a failure with HTTP 200 it may be an object with `code` and
    `reason` instead.
    """

    result: DeletedJob | None = None
    """Which job was deleted."""

    status: str | None = None
    """`success` if the operation was carried out. `fail` or `error` is a failure, although the HTTP status is 200."""


class JobDeletedV3Response(ResponseModel, kw_only=True):
    """The outcome of a deletion."""

    result: DeletedJob | None = None
    """Which job was deleted."""

    status: str | None = None
    """`success` if the operation was carried out. `fail` or `error` is a failure, although the HTTP status is 200."""


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
    """What went wrong. Null if nothing did. In a failure with HTTP 200 it may be an object with `code` and
    `reason` instead.
    """

    result: JobDisabled | None = _field(default_factory=_null)
    """Who disabled the job, when and why. Null has been seen, presumably for a job that is not disabled."""

    status: str | None = None
    """`success` if the operation was carried out. `fail` or `error` is a failure, although the HTTP status is 200."""


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
    (The build took too long and was ended), `aborted` (The build was stopped), `building` (The build is
    running), `none` (The job was never built).
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
    build waits for an executor), `Running` (The build is running), `Finished` (The build has ended, with any
    result).
    """

    source_code: str | None = None
    """Where the code comes from, in a word of the service such as `codeci`."""


class JobInfoResponse(ResponseModel, kw_only=True):
    """An outcome with the state of a job."""

    error: str | None = _field(default_factory=_null)
    """What went wrong. Null if nothing did. In a failure with HTTP 200 it may be an object with `code` and
    `reason` instead.
    """

    result: JobInfo | None = None
    """The state of the job."""

    status: str | None = None
    """`success` if the operation was carried out. `fail` or `error` is a failure, although the HTTP status is 200."""


class JobList(Model, kw_only=True):
    """One page of the caller's jobs."""

    job_list: list[Job] | None = None
    """The jobs of this page."""

    total: int | None = None
    """How many jobs there are over all pages."""


class JobListResponse(ResponseModel, kw_only=True):
    """An outcome with one page of the caller's jobs."""

    result: JobList | None = None
    """The page."""

    status: str | None = None
    """`success` if the operation was carried out. `fail` or `error` is a failure, although the HTTP status is 200."""


class JobNameCheck(ResponseModel, kw_only=True):
    """Whether a job name is taken."""

    result: bool | None = None
    """`true` if the project already has a job of this name."""

    status: str | None = None
    """`success` if the operation was carried out. `fail` or `error` is a failure, although the HTTP status is 200."""


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
    """What went wrong. Null if nothing did. In a failure with HTTP 200 it may be an object with `code` and
    `reason` instead.
    """

    result: JobPipelineInfo | None = None
    """The job as pipelines see it."""

    status: str | None = None
    """`success` if the operation was carried out. `fail` or `error` is a failure, although the HTTP status is 200."""


class JobRunning(ResponseModel, kw_only=True):
    """Whether a job is running."""

    result: bool | None = None
    """`true` while a build of the job runs, `false` otherwise."""


class JobSource(Model, kw_only=True):
    """A repository that a job builds from, with its settings for Git LFS."""

    branch: str | None = None
    """Branch that is built."""

    build_type: str | None = None
    """What kind of revision is built: `branch`, `tag` or `commitId`. With `tag` and a tag that does not exist,
    builds end as `SCHEDULE_FAILURE`.
    """

    depth: str | None = None
    """How many commits of the history to clone, as text. `1` clones the newest alone."""

    enable_git_lfs: bool | None = None
    """Whether large files are fetched through Git LFS."""

    end_point_id: str | None = _field(default_factory=_null)
    """Service endpoint through which a Git server outside CodeArts is reached. Null if there is none."""

    group_name: str | None = None
    """Path of the group that holds the repository. It was seen to begin with the project's id."""

    is_auto_build: bool | None = None
    """Whether builds start automatically."""

    repo_id: str | None = None
    """Id of the repository where it is hosted, digits for CodeArts Repo."""

    repo_name: str | None = None
    """Name of the repository without its group, such as `storefront-api`."""

    scm_type: str | None = None
    """Host of the repository, such as `codehub` for CodeArts Repo. GitHub and others are possible."""

    source: str | None = _field(default_factory=_null)
    """Kind of source. The one value known is null."""

    url: str | None = None
    """Address that the source is cloned from, over SSH or HTTPS."""

    web_url: str | None = None
    """Address of the page of the repository, for browsers."""


class JobSourceInput(Model, kw_only=True):
    """A repository that a job is to build from, with its settings for Git LFS."""

    branch: str | None = None
    """Branch that is built."""

    build_type: str | None = None
    """What kind of revision is built: `branch`, `tag` or `commitId`. With `tag` and a tag that does not exist,
    builds end as `SCHEDULE_FAILURE`.
    """

    depth: str | None = None
    """How many commits of the history to clone, as text. `1` clones the newest alone."""

    enable_git_lfs: bool | None = None
    """Whether large files are fetched through Git LFS."""

    end_point_id: str | None | UnsetType = UNSET
    """Service endpoint through which a Git server outside CodeArts is reached. Null if there is none."""

    group_name: str | None = None
    """Path of the group that holds the repository. It was seen to begin with the project's id."""

    is_auto_build: bool | None = None
    """Whether builds start automatically."""

    repo_id: str
    """Id of the repository where it is hosted, digits for CodeArts Repo."""

    repo_name: str | None = None
    """Name of the repository without its group, such as `storefront-api`."""

    scm_type: str
    """Host of the repository, such as `codehub` for CodeArts Repo. GitHub and others are possible."""

    source: str | None | UnsetType = UNSET
    """Kind of source. The one value known is null."""

    url: str
    """Address that the source is cloned from, over SSH or HTTPS."""

    web_url: str
    """Address of the page of the repository, for browsers."""


class JobSourceUpdate(Model, kw_only=True):
    """A repository that a job is to build from, as `client.jobs.update` takes it."""

    branch: str | None = None
    """Branch that is built."""

    build_type: str | None = None
    """What kind of revision is built: `branch`, `tag` or `commitId`. With `tag` and a tag that does not exist,
    builds end as `SCHEDULE_FAILURE`.
    """

    depth: str | None = None
    """How many commits of the history to clone, as text. `1` clones the newest alone."""

    end_point_id: str | None | UnsetType = UNSET
    """Service endpoint through which a Git server outside CodeArts is reached. Null if there is none."""

    is_auto_build: bool | None = None
    """Whether builds start automatically."""

    repo_id: str | None = None
    """Id of the repository where it is hosted, digits for CodeArts Repo."""

    scm_type: str
    """Host of the repository, such as `codehub` for CodeArts Repo. GitHub and others are possible."""

    source: str | None | UnsetType = UNSET
    """Kind of source. The one value known is null."""

    url: str
    """Address that the source is cloned from, over SSH or HTTPS."""

    web_url: str | None = None
    """Address of the page of the repository, for browsers."""


class JobSourceV3Input(Model, kw_only=True):
    """A repository that a new job is to build from."""

    branch: str | None = None
    """Branch that is built."""

    build_type: str | None = None
    """What kind of revision is built: `branch`, `tag` or `commitId`. With `tag` and a tag that does not exist,
    builds end as `SCHEDULE_FAILURE`.
    """

    depth: str | None = None
    """How many commits of the history to clone, as text. `1` clones the newest alone."""

    enable_git_lfs: bool | None = None
    """Whether large files are fetched through Git LFS."""

    end_point_id: str | None | UnsetType = UNSET
    """Service endpoint through which a Git server outside CodeArts is reached. Null if there is none."""

    group_name: str | None = None
    """Path of the group that holds the repository. It was seen to begin with the project's id."""

    is_auto_build: bool | None = None
    """Whether builds start automatically."""

    repo_id: str | None = None
    """Id of the repository where it is hosted, digits for CodeArts Repo."""

    repo_name: str | None = None
    """Name of the repository without its group, such as `storefront-api`."""

    scm_type: str
    """Host of the repository, such as `codehub` for CodeArts Repo. GitHub and others are possible."""

    source: str | None | UnsetType = UNSET
    """Kind of source. The one value known is null."""

    url: str
    """Address that the source is cloned from, over SSH or HTTPS."""

    web_url: str | None = None
    """Address of the page of the repository, for browsers."""


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
    """What went wrong. Null if nothing did. In a failure with HTTP 200 it may be an object with `code` and
    `reason` instead.
    """

    result: JobStatus | None = None
    """The status."""

    status: str | None = None
    """`success` if the operation was carried out. `fail` or `error` is a failure, although the HTTP status is 200."""


class JobStepInput(Model, kw_only=True):
    """A step that a job is to run."""

    enable: bool | None = None
    """Whether builds run the step or pass over it."""

    module_id: str
    """Which kind of step it is, such as `devcloud2018.codeci_action_20043.action` for a Maven build."""

    name: str
    """Title of the step, for people."""

    properties: dict[str, Any] | None | UnsetType = UNSET
    """Settings of the step, of any type. Which keys there are depends on `module_id`. The service adds keys of its
    own, such as `preCondition`. Null if the step has none.
    """

    version: str | None | UnsetType = UNSET
    """Version of the kind of step, such as `20231001.6`. Null or empty if no request has set it."""


class JobTimeout(Model, kw_only=True):
    """How long a build may run before the service stops it."""

    limit: str | None = None
    """Number of units, as text, such as `4`."""

    unit: str | None = None
    """Unit of time. The one value known is `hour`."""


class JobTrigger(Model, kw_only=True):
    """A schedule that starts builds."""

    name: str | None = None
    """Kind of trigger. The one value known is `hudson.triggers.TimerTrigger`."""

    parameters: list[NamedValue] | None = None
    """Settings of the schedule: `spec` (a cron expression), `timeZoneId`, `timeZone` and `isDST`."""


class JobTriggerInput(Model, kw_only=True):
    """A schedule that is to start builds."""

    name: str
    """Kind of trigger. The one value known is `hudson.triggers.TimerTrigger`."""

    parameters: list[NamedValueInput]
    """Settings of the schedule, each a text. `spec` is a cron expression of minute, hour, day, month and weekdays,
    such as `18 15 * * 1,2,3,4,5`. Its time zone is `timeZoneId`, an IANA name such as `Asia/Shanghai`, and
    `timeZone`, a Windows name with underscores such as `China_Standard_Time`. `isDST` is such as `false`.
    """


class JobUpdate(Model, kw_only=True):
    """A job and its new definition."""

    arch: str
    """Processor architecture of the executor: `x86-64` or `arm`."""

    auto_update_sub_module: str | None = None
    """Whether Git submodules are fetched as well, as the text `true` or `false`. Defaults to `false`. 'false' by
    default.
    """

    build_config_type: str | None = None
    """How the build is defined: `ACTION` by steps, `YAML` by a YAML file."""

    build_if_code_updated: bool | None = None
    """Whether a push to the repository starts a build."""

    flavor: str | None = None
    """Size of the executor, such as `2u8g` for 2 CPUs and 8 GB of memory, or `DEFAULT`.
    `client.environments.list_executor_specs` lists the sizes, in capitals.
    """

    group_id: str | None = None
    """Group of jobs that the job belongs to."""

    host_type: str | None = None
    """Kind of host that the job builds on. `devcloud` is a host of the service. Newer pages have `custom_host`
    too.
    """

    job_id: str
    """Build job to change. 32 letters and digits, `id` in the job lists."""

    job_name: str
    """Name of the job. Letters, digits, underscores and hyphens; Chinese characters are allowed too.
    `client.jobs.check_name` returns whether the project has a job of that name already. At least 1 characters,
    at most 115 characters.
    """

    parameters: list[JobParameter] | None = None
    """Parameters of the job, both predefined ones and its own."""

    project_id: str
    """CodeArts project that the job belongs to, 32 letters and digits."""

    scms: list[JobSourceInput] | None = None
    """Repositories that the source comes from."""

    source_code: str | None = None
    """Where the code comes from, in a word of the service such as `codeci`."""

    steps: list[JobStepInput]
    """What the build does, in the order of running."""

    triggers: list[JobTriggerInput] | None = None
    """Schedules that start builds of the job."""


class JobUpdateV3(Model, kw_only=True):
    """A job and its new definition, for version 3."""

    agency_urn: str | None = None
    """URN of an agency of IAM."""

    arch: str
    """Processor architecture of the executor: `x86-64` or `arm`."""

    auto_update_sub_module: str | None = None
    """Whether Git submodules are fetched as well, as the text `true` or `false`. Defaults to `false`. 'false' by
    default.
    """

    build_config_type: str | None = None
    """How the build is defined: `ACTION` by steps, `YAML` by a YAML file."""

    description: str | None = None
    """Description of the job, for people."""

    flavor: str | None = None
    """Size of the executor, such as `2u8g` for 2 CPUs and 8 GB of memory, or `DEFAULT`.
    `client.environments.list_executor_specs` lists the sizes, in capitals.
    """

    group_id: str | None = None
    """Group of jobs to put the job into."""

    host_type: str | None = None
    """Kind of host that the job builds on. `devcloud` is a host of the service. Newer pages have `custom_host`
    too.
    """

    job_id: str
    """Build job to change. 32 letters and digits, `id` in the job lists."""

    job_name: str
    """Name of the job. Letters, digits, underscores and hyphens; Chinese characters are allowed too.
    `client.jobs.check_name` returns whether the project has a job of that name already. At least 1 characters,
    at most 115 characters.
    """

    parameters: list[JobParameter] | None = None
    """Parameters of the job, both predefined ones and its own."""

    project_id: str
    """CodeArts project that the job belongs to, 32 letters and digits."""

    scms: list[JobSourceUpdate] | None = None
    """Repositories that the source comes from."""

    source_code: str | None = None
    """Where the code comes from, in a word of the service such as `codeci`."""

    steps: list[JobStepInput]
    """What the build does, in the order of running."""

    timeout: JobTimeout | None = None
    """How long a build may run."""


class JobWorkflow(Model, kw_only=True):
    """The state of a build as a whole."""

    abort_status: str | None = None
    """Why the build ended early. Known values: `aborted` (The build was stopped), `timeout` (The build took too
    long and was ended).
    """

    error: str | None = None
    """Error of the workflow, as text."""

    image_regex: list[str] | None = None
    """Images that run the build, as the service matches them."""

    job_name: str | None = None
    """Name of the job."""

    status: str | None = None
    """State of the workflow. It is the same after a success and a failure. Known values: `completed` (The workflow
    has ended), `runnable` (The workflow can run), `pending` (The workflow waits).
    """


class ParameterConstraint(Model, kw_only=True, rename={"type_": "type"}):
    """One thing that the value of an attribute has to fulfil."""

    errormsg: str | None = None
    """Message to show if the value fails. Not a failure of the call."""

    language: str | None = _field(default_factory=_null)
    """Language that the check is meant for. The one value known is null."""

    region: str | None = _field(default_factory=_null)
    """Region that the check is meant for. The one value known is null."""

    type_: str | None = None
    """What is checked: `maxLen` and `minLen` the length, `regex` the form."""

    value: str | None = None
    """What to check against, as text: a number of characters, or a regular expression."""


class ParameterType(Model, kw_only=True):
    """One type of parameter and the attributes that it has."""

    name: str | None = None
    """The type, as `name` of a job parameter takes it, such as `hudson.model.StringParameterDefinition`."""

    params: list[ParameterTypeAttribute] | None = None
    """Attributes that a parameter of this type has."""

    title: str | None = None
    """Title of the type, for people."""


class ParameterTypeAttribute(Model, kw_only=True, rename={"type_": "type"}):
    """One attribute of a type of parameter, as the job editor asks for it."""

    constraints: list[ParameterConstraint] | None = None
    """What a value has to fulfil. All of them apply."""

    defaults: bool | None = None
    """Whether the attribute is marked as a default of the service."""

    deletion: bool | None = None
    """Whether the attribute can be removed."""

    name: str | None = None
    """Name of the attribute, such as `name`."""

    required: bool | None = None
    """Whether the attribute must have a value."""

    title: str | None = None
    """Label of the attribute in the editor."""

    type_: str | None = None
    """Kind of input field. The one value known is `text`."""


class ParameterTypeList(Model, kw_only=True):
    """The types of parameter that jobs may define."""

    build_parameters: list[ParameterType] | None = None
    """One entry for each type of parameter."""


class ParameterTypeListResponse(ResponseModel, kw_only=True):
    """The types of parameter that jobs may define."""

    error: dict[str, Any] | None = _field(default_factory=_null)
    """What went wrong, as seen with `code` and `reason`. Null if nothing did."""

    result: ParameterTypeList | None = None
    """The types of parameter."""

    status: str | None = None
    """`success` if the operation was carried out. `fail` or `error` is a failure, although the HTTP status is 200."""


class PipelineParameter(Model, kw_only=True):
    """One parameter that a pipeline can set, with the values of its attributes."""

    language: str | None = None
    """Language that the parameter is meant for."""

    name: str | None = None
    """Type of the parameter, such as `hudson.model.StringParameterDefinition`."""

    params: list[NamedValue] | None = None
    """Attributes of the parameter, such as `name`, `type` and `defaultValue`."""

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
    failed), `blue` (The build succeeded), `timeout` (The build took too long and was ended), `aborted` (The
    build was stopped), `building` (The build is running), `none` (The job was never built).
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
    `Starting` (The build is about to start), `InQueue` (The build waits for an executor), `Running` (The build
    is running), `Finished` (The build has ended, with any result).
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
    """What went wrong. Null if nothing did. In a failure with HTTP 200 it may be an object with `code` and
    `reason` instead.
    """

    result: ProjectJobPage | None = None
    """The page."""

    status: str | None = None
    """`success` if the operation was carried out. `fail` or `error` is a failure, although the HTTP status is 200."""


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
    (The build is about to start), `InQueue` (The build waits for an executor), `Running` (The build is
    running), `Finished` (The build has ended, with any result).
    """

    last_job_id: str | None = None
    """Id of the job, the `job_id` of other operations."""


class RunningStatusResponse(ResponseModel, kw_only=True):
    """An outcome with the running status of a job."""

    error: str | None = _field(default_factory=_null)
    """What went wrong. Null if nothing did. In a failure with HTTP 200 it may be an object with `code` and
    `reason` instead.
    """

    result: RunningStatus | None = None
    """Whether the job is running, and its latest build."""

    status: str | None = None
    """`success` if the operation was carried out. `fail` or `error` is a failure, although the HTTP status is 200."""


class SystemParameter(Model, kw_only=True):
    """A parameter that the service fills in for every build."""

    description: str | None = None
    """What the parameter holds, for people."""

    id: int | None = None
    """Internal number of the parameter."""

    parameter_name: str | None = None
    """Name by which steps use the parameter. Known ones are `BUILDNUMBER` (day and count), `TIMESTAMP` (time of
    the run), `INCREASENUM` (count of all runs, from 1), `PROJECT_ID`, `WORKSPACE` (working directory),
    `GIT_TAG` (in a build of a tag), `JOB_NAME`, `EXECUTOR` (user who ran the job) and `COMMIT_ID_SHORTER`
    (first 8 characters of the commit).
    """


class SystemParameterListResponse(ResponseModel, kw_only=True):
    """The parameters that the service fills in itself."""

    error: dict[str, Any] | None = _field(default_factory=_null)
    """What went wrong, as seen with `code` and `reason`. Null if nothing did."""

    result: list[SystemParameter] | None = None
    """One entry for each parameter."""

    status: str | None = None
    """`success` if the operation was carried out. `fail` or `error` is a failure, although the HTTP status is 200."""
