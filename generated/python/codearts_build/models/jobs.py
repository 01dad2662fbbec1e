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
    "FavoriteMark",
    "FavoriteResponse",
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
    "JobSelection",
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
    "NexusAuthorization",
    "NexusCreator",
    "NexusEndpoint",
    "NexusEndpointList",
    "NexusEndpointListResponse",
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
    """Attributes of the parameter. In the manual's sample of `client.jobs.list_default_parameters` their names are
    `name`, `type`, `defaultValue`, `description`, `deletion` and `defaults` (observed).
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
    """IDs of a deleted job and its project."""

    job_id: str | None = None
    """ID of the deleted job."""

    project_id: str | None = None
    """ID of the CodeArts project of the job."""


class FavoriteMark(Model, kw_only=True):
    """Mark of a favorite."""

    favorite: bool | None = None
    """Whether it is a favorite."""


class FavoriteResponse(ResponseModel, kw_only=True):
    """Outcome with the mark of a favorite."""

    error: dict[str, Any] | None = _field(default_factory=_null)
    """Error details, such as `code` and `reason` (observed). After a success they are null, missing or an empty
    object (observed), so that only `status` decides.
    """

    result: FavoriteMark | None = _field(default_factory=_null)
    """Mark after the operation."""

    status: str | None = None
    """Outcome: `success` or `fail`. It is `error` if `error` is an object (observed). `fail` and `error` are
    failures although the HTTP status is 200.
    """


class Job(Model, kw_only=True):
    """A job in a list, with its project, its source and its latest build."""

    id: str | None = None
    """Job ID, the `job_id` of other operations."""

    job_name: str | None = None
    """Job name."""

    job_creator: str | None = None
    """User ID of the creator, 32 digits and lowercase letters (observed)."""

    user_id: str | None = None
    """User ID. The sample has the same value in `job_creator` (observed)."""

    user_name: str | None = None
    """User name of the creator (inferred)."""

    nick_name: str | None = None
    """Nickname of the user."""

    project_id: str | None = None
    """ID of the CodeArts project of the job."""

    project_name: str | None = None
    """Name of the CodeArts project."""

    last_build_time: int | None = _field(default_factory=_null)
    """Time of the latest build in milliseconds since 1970-01-01 UTC (observed). Null or missing if the job was
    never built (inferred).
    """

    health_score: int | None = None
    """Health score of the job. Samples have 0, 75 and 100 (observed). The formula is not documented."""

    source_code: str | None = None
    """Source of the code, such as `codeci` (observed)."""

    last_build_status: str | None = _field(default_factory=_null)
    """State of the latest build, `none` if the job was never built. It can then be null or missing instead
    (inferred). Known values: `red` (The build failed), `blue` (The build succeeded), `timeout` (The build
    exceeded its time limit), `aborted` (The build was stopped), `building` (The build is running), `none` (The
    job was never built).
    """

    last_job_running_status: str | None = _field(default_factory=_null)
    """Progress of the latest build. Null or missing if the job was never built (inferred). Known values:
    `Starting` (The build is about to start), `InQueue` (The build is waiting in the queue), `Running` (The
    build is running), `Finished` (The build has finished, with any result).
    """

    last_build_user: str | None = _field(default_factory=_null)
    """Name of the user of the latest build. Null or missing if the job was never built (inferred)."""

    last_build_user_id: str | None = _field(default_factory=_null)
    """ID of the user of the latest build. Null or missing if the job was never built (inferred)."""

    is_finished: bool | None = None
    """Whether the latest build has finished (inferred). The manual has only `是否已结束` (has it ended)."""

    disabled: bool | None = None
    """Whether the job is disabled."""

    favorite: bool | None = None
    """Whether the job is a favorite."""

    is_modify: bool | None = None
    """Whether the caller may update the job."""

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

    task_id: str | None = None
    """Record number, such as `#20250318.2` (observed). It is the daily number of the latest build, after `#`
    (inferred).
    """

    code_branch: str | None = None
    """Branch of the code."""

    commit_id: str | None = None
    """Commit ID of the latest build (inferred). It can be empty (observed)."""

    trigger_type: str | None = _field(default_factory=_null)
    """Trigger of the latest build (inferred): `Manual` in the manual's sample of `client.jobs.list`, `手工触发` in
    Huawei's API definition of it (observed). Null or missing if the job was never built (inferred).
    """

    build_time: int | None = _field(default_factory=_null)
    """Build time of the latest build in milliseconds (inferred). Null or missing if the job was never built
    (inferred).
    """

    scm_web_url: str | None = _field(default_factory=_null)
    """URL of the repository's web page. Null or missing if the job was never built (inferred). The manual's sample
    of `client.jobs.list` lacks it after a build too (observed).
    """

    scm_type: str | None = _field(default_factory=_null)
    """Repository host. `codehub` is CodeArts Repo (observed). The manual names `Repo` and `Github`, and more are
    possible. Null or missing if the job was never built (inferred).
    """

    repo_id: str | None = _field(default_factory=_null)
    """Repository ID. It can be empty (observed). Null or missing if the job was never built (inferred)."""

    commit_detail_url: str | None = None
    """URL of the commit's web page, for code in CodeArts Repo. It can be empty (observed)."""

    build_number: str | None = None
    """Number of the latest build within the job, as text (inferred)."""

    forbidden_msg: str | None = None
    """Message about the disabling. It is empty for a job that is enabled (observed)."""

    build_project_id: str | None = _field(default_factory=_null)
    """Build project ID, a UUID of 36 characters (observed), as `client.records.list` requires it. It corresponds
    to exactly one `codeci_job_id`, a job ID. Null or missing if the job was never built (inferred).
    """

    build_type: str | None = None
    """Kind of revision to build (inferred). It is `branch` in the samples of Huawei's API definition (observed)."""

    tag: str | None = None
    """Tag of the repository."""

    project_permission_switch: bool | None = None
    """Whether the permissions of the project apply to the job."""


class JobChange(Model, kw_only=True):
    """A change of a job's definition."""

    id: str | None = None
    """Change ID, digits (observed)."""

    nick_name: str | None = None
    """Nickname, that of the author (inferred)."""

    update_at: int | None = None
    """Time of the change, in milliseconds since 1970-01-01 UTC (observed)."""

    update_number: int | None = None
    """Update number. It counts the changes of the job (inferred), and `client.jobs.get_diff` takes it (inferred)."""

    update_type: str | None = None
    """Type of the change. Only `UPDATE` is known (observed)."""

    user_id: str | None = None
    """User ID, that of the author of the change (inferred)."""

    user_name: str | None = None
    """User name, that of the author (inferred)."""


class JobChangeList(Model, kw_only=True):
    """Page of the changes of a job's definition."""

    job_update_records: list[JobChange] | None = None
    """Changes on this page."""

    total: int | None = None
    """Number of changes on all pages."""


class JobChangeListResponse(ResponseModel, kw_only=True):
    """Outcome with a page of the changes of a job's definition."""

    error: dict[str, Any] | None = _field(default_factory=_null)
    """Error details, such as `code` and `reason` (observed). After a success they are null, missing or an empty
    object (observed), so that only `status` decides.
    """

    result: JobChangeList | None = _field(default_factory=_null)
    """Page of changes."""

    status: str | None = None
    """Outcome: `success` or `fail`. It is `error` if `error` is an object (observed). `fail` and `error` are
    failures although the HTTP status is 200.
    """


class JobConfig(Model, kw_only=True):
    """Definition of a job."""

    actions: list[dict[str, Any]] | None = None
    """Actions of the build steps, without known properties. Documented in `client.jobs.get_v3`, and in
    `client.jobs.get` too (inferred). Each item: An action of a build step.
    """

    arch: str | None = None
    """Processor architecture of the executor: `x86-64` or `arm`."""

    auto_update_sub_module: str | None = _field(default_factory=_null)
    """Whether submodules are updated automatically, as the text `true` or `false`. Null or empty if no request has
    set it (inferred).
    """

    build_config_type: str | None = _field(default_factory=_null)
    """Form of the definition: `ACTION` for steps, `YAML` for a YAML file (inferred). Null or empty if no request
    has set it (inferred).
    """

    build_environment_type: str | None = None
    """Build environment: `machine` or `docker`. Documented in `client.jobs.get_v3`, and in `client.jobs.get` too
    (inferred).
    """

    build_if_code_updated: bool | None = None
    """Whether a push to the repository starts a build."""

    flavor: str | None = _field(default_factory=_null)
    """Executor size, such as `2u8g`: 2 CPUs and 8 GB of memory (inferred). `DEFAULT` is in use too (observed).
    `client.environments.list_executor_specs` returns the sizes, in capitals (observed). Null or empty if no
    request has set it (inferred).
    """

    group_id: str | None = _field(default_factory=_null)
    """Job group ID (SDK). Null or empty without a group (inferred)."""

    host_type: str | None = None
    """Host type: `devcloud` for the default executors, `custom_host` for custom ones, or `custom_acc` for custom
    ones of the acceleration type.
    """

    job_id: str | None = None
    """Job ID, 32 letters and digits. Documented in `client.jobs.get_v3`, and in `client.jobs.get` too (inferred)."""

    job_name: str | None = None
    """Job name, 1 to 115 letters, digits, Chinese characters, underscores and hyphens."""

    limit_time: str | None = None
    """Execution time of the job, a positive integer as text. Neither its unit nor its use is documented.
    Documented in `client.jobs.get_v3`, and in `client.jobs.get` too (inferred).
    """

    parameters: list[JobParameter] | None = _field(default_factory=_null)
    """Build parameters of the job. Null or empty for none (inferred)."""

    project_id: str | None = None
    """CodeArts project ID, 32 letters and digits."""

    scms: list[JobSource] | None = None
    """Repositories that the job is built from."""

    source_code: str | None = None
    """Source of the job, such as `codeci` (inferred). Documented in `client.jobs.get_v3`, and in `client.jobs.get`
    too (inferred).
    """

    steps: list[JobStep] | None = _field(default_factory=_null)
    """Build steps, in the order in which they run (inferred). Null or empty for none (inferred), and null in some
    responses without `get_all_params` (observed).
    """

    timeout: JobTimeout | None = None
    """Time limit of a build (SDK)."""

    triggers: list[JobTrigger] | None = _field(default_factory=_null)
    """Schedules that start builds of the job. Null or empty for none (inferred)."""


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
    """Whether submodules are updated automatically, as the text `true` or `false`. Defaults to `false` in
    `client.jobs.create` and `client.jobs.copy`.
    """

    build_config_type: str | None = None
    """Form of the definition: `ACTION` for steps, `YAML` for a YAML file (inferred)."""

    copy_job_id: str
    """ID of the job to copy, 32 letters and digits. The job lists return it as `id`."""

    flavor: str | None = None
    """Executor size, such as `2u8g`: 2 CPUs and 8 GB of memory (inferred). `DEFAULT` is in use too (observed).
    `client.environments.list_executor_specs` returns the sizes, in capitals (observed).
    """

    host_type: str | None = None
    """Host type: `devcloud` for the default executors, `custom_host` for custom ones, or `custom_acc` for custom
    ones of the acceleration type.
    """

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
    """Build steps, in the order in which they run (inferred): at most 50, and 30 in the Beijing regions. The list
    can be empty in `client.jobs.create` and `client.jobs.update` (observed).
    """

    triggers: list[JobTriggerInput] | None = None
    """Schedules that start builds of the job."""


class JobCountCheck(ResponseModel, kw_only=True):
    """An outcome whose result is whether the number of jobs is below its limit."""

    error: dict[str, Any] | None = _field(default_factory=_null)
    """Error details, such as `code` and `reason` (observed). After a success they are null, missing or an empty
    object (observed), so that only `status` decides.
    """

    result: bool | None = _field(default_factory=_null)
    """`true` if the number of jobs is below the limit, `false` if it has reached the limit."""

    status: str | None = None
    """Outcome: `success` or `fail`. It is `error` if `error` is an object (observed). `fail` and `error` are
    failures although the HTTP status is 200.
    """


class JobCreate(Model, kw_only=True):
    """Definition of a new job."""

    arch: str
    """Processor architecture of the executor: `x86-64` or `arm`."""

    auto_update_sub_module: str | None = None
    """Whether submodules are updated automatically, as the text `true` or `false`. Defaults to `false` in
    `client.jobs.create` and `client.jobs.copy`.
    """

    build_config_type: str | None = None
    """Form of the definition: `ACTION` for steps, `YAML` for a YAML file (inferred)."""

    build_if_code_updated: bool | None = None
    """Whether a push to the repository starts a build."""

    flavor: str | None = None
    """Executor size, such as `2u8g`: 2 CPUs and 8 GB of memory (inferred). `DEFAULT` is in use too (observed).
    `client.environments.list_executor_specs` returns the sizes, in capitals (observed).
    """

    group_id: str | None = None
    """Job group ID (SDK)."""

    host_type: str | None = None
    """Host type: `devcloud` for the default executors, `custom_host` for custom ones, or `custom_acc` for custom
    ones of the acceleration type.
    """

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
    """Build steps, in the order in which they run (inferred): at most 50, and 30 in the Beijing regions. The list
    can be empty in `client.jobs.create` and `client.jobs.update` (observed).
    """

    timeout: JobTimeout | None = None
    """Time limit of a build (SDK)."""

    triggers: list[JobTriggerInput] | None = None
    """Schedules that start builds of the job."""


class JobCreateV3(Model, kw_only=True):
    """Definition of a new job (v3)."""

    arch: str
    """Processor architecture of the executor: `x86-64` or `arm`."""

    auto_update_sub_module: str | None = None
    """Whether submodules are updated automatically, as the text `true` or `false`. Defaults to `false`."""

    build_config_type: str | None = None
    """Form of the definition: `ACTION` for steps, `YAML` for a YAML file (inferred)."""

    build_if_code_updated: bool | None = None
    """Whether a push to the repository starts a build."""

    flavor: str | None = None
    """Executor size, such as `2u8g`: 2 CPUs and 8 GB of memory (inferred). `DEFAULT` is in use too (observed).
    `client.environments.list_executor_specs` returns the sizes, in capitals (observed).
    """

    group_id: str | None = None
    """Job group ID, the `group_id` of `client.groups.create` by Huawei's newer page of `client.jobs.update_v3`, or
    `id` of `client.groups.list` (inferred).
    """

    host_type: str | None = None
    """Host type: `devcloud` for the default executors, `custom_host` for custom ones, or `custom_acc` for custom
    ones of the acceleration type.
    """

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
    """Build steps, in the order in which they run (inferred): at most 50, and 30 in the Beijing regions."""

    timeout: JobTimeout | None = None
    """Time limit of a build."""

    triggers: list[JobTriggerInput] | None = None
    """Schedules that start builds of the job."""


class JobDeletedResponse(ResponseModel, kw_only=True):
    """An outcome whose result is the deleted job, with an error message."""

    error: str | None = _field(default_factory=_null)
    """Error message. After a success it is null or missing, and in some samples a placeholder such as
    `error_message` (observed), so that only `status` decides. After a failure it can be an object of `code` and
    `reason` (observed).
    """

    result: DeletedJob | None = _field(default_factory=_null)
    """The deleted job."""

    status: str | None = None
    """Outcome: `success` or `fail`. It is `error` if `error` is an object (observed). `fail` and `error` are
    failures although the HTTP status is 200.
    """


class JobDeletedV3Response(ResponseModel, kw_only=True):
    """An outcome whose result is the deleted job."""

    result: DeletedJob | None = _field(default_factory=_null)
    """The deleted job."""

    status: str | None = None
    """Outcome: `success` or `fail`. It is `error` if `error` is an object (observed). `fail` and `error` are
    failures although the HTTP status is 200.
    """


class JobDisable(Model, kw_only=True):
    """Whether a job is disabled, and the reason."""

    disabled: bool
    """`true` disables the job, `false` enables it."""

    reason: str | None = None
    """Reason for the disabling."""


class JobDisabled(Model, kw_only=True):
    """User, time and reason of the disabling of a job."""

    disabled: int | None = None
    """Flag of the state: `1` if the job is disabled, `0` if it is not."""

    forbidden_time: float | None = None
    """Time of the disabling in milliseconds since 1970-01-01 UTC, as in the example of Huawei's API definition."""

    forbiddener: str | None = None
    """User who disabled the job; `testUser【testUser】` in the example of Huawei's API definition."""

    job_id: str | None = None
    """Job ID, 32 letters and digits."""

    job_name: str | None = None
    """Job name."""

    reson: str | None = None
    """Reason for the disabling. The service spells the name this way."""


class JobDisabledResponse(ResponseModel, kw_only=True):
    """An outcome whose result is the disabling of a job."""

    error: str | None = _field(default_factory=_null)
    """Error message. After a success it is null or missing, and in some samples a placeholder such as
    `error_message` (observed), so that only `status` decides. After a failure it can be an object of `code` and
    `reason` (observed).
    """

    result: JobDisabled | None = _field(default_factory=_null)
    """User, time and reason of the disabling. It can be null (observed), for a job that is enabled (inferred)."""

    status: str | None = None
    """Outcome: `success` or `fail`. It is `error` if `error` is an object (observed). `fail` and `error` are
    failures although the HTTP status is 200.
    """


class JobInfo(Model, kw_only=True):
    """State of a job, with the state and time of its latest build and the caller's permissions."""

    build_time: str | None = None
    """Build time as text; `27.51` in the example of Huawei's API definition. Neither its unit nor its build is
    documented.
    """

    charge_time: str | None = None
    """Charged build time as text; `15.17` in the example of Huawei's API definition. Neither its unit nor its
    build is documented.
    """

    create_time: int | None = None
    """Time of the job's creation in milliseconds since 1970-01-01 UTC, as in the example of Huawei's API
    definition.
    """

    disabled: bool | None = None
    """Whether the job is disabled."""

    favorite: bool | None = None
    """Whether the job is a favorite."""

    health_score: int | None = None
    """Health score of the job. Samples of the job lists have 0, 75 and 100 (observed). The formula is not
    documented.
    """

    id: str | None = None
    """Job ID, the `job_id` of other operations."""

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
    """Whether the caller may update the job."""

    is_view: bool | None = None
    """Whether the caller may view the job."""

    job_name: str | None = None
    """Job name."""

    last_build_status: str | None = None
    """State of the latest build, with the values of the job lists (inferred). The example of Huawei's API
    definition has `success` instead. Known values: `red` (The build failed), `blue` (The build succeeded),
    `timeout` (The build exceeded its time limit), `aborted` (The build was stopped), `building` (The build is
    running), `none` (The job was never built).
    """

    last_build_time: int | None = None
    """Time of the latest build in milliseconds since 1970-01-01 UTC, as in the example of Huawei's API definition."""

    new_build: bool | None = None
    """Whether the latest build is a rerun (inferred). The manual has only `重新运行` (rerun)."""

    project_id: str | None = None
    """Build project ID, 36 digits, lowercase letters and hyphens, as `client.records.list` requires it. It
    corresponds to exactly one `codeci_job_id`, a job ID, and is not the ID of the CodeArts project. The job
    lists return it as `build_project_id` (inferred).
    """

    project_permission_switch: bool | None = None
    """Whether the permissions of the project apply to the job."""

    running_status: str | None = None
    """Progress of the latest build (inferred). The manual has only `运行状态` (running state). Known values:
    `Starting` (The build is about to start), `InQueue` (The build is waiting in the queue), `Running` (The
    build is running), `Finished` (The build has finished, with any result).
    """

    source_code: str | None = None
    """Source of the code, such as `codeci` (inferred)."""


class JobInfoResponse(ResponseModel, kw_only=True):
    """An outcome whose result is the state of a job."""

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
    """One page of the jobs of the caller."""

    job_list: list[Job] | None = None
    """Jobs of the page."""

    total: int | None = None
    """Number of jobs on all pages."""


class JobListResponse(ResponseModel, kw_only=True):
    """An outcome whose result is one page of the jobs of the caller."""

    result: JobList | None = _field(default_factory=_null)
    """The page."""

    status: str | None = None
    """Outcome: `success` or `fail`. It is `error` if `error` is an object (observed). `fail` and `error` are
    failures although the HTTP status is 200.
    """


class JobNameCheck(ResponseModel, kw_only=True):
    """An outcome whose result is whether a job name is taken."""

    result: bool | None = _field(default_factory=_null)
    """`true` if the project already has a job of this name."""

    status: str | None = None
    """Outcome: `success` or `fail`. It is `error` if `error` is an object (observed). `fail` and `error` are
    failures although the HTTP status is 200.
    """


class JobPipelineInfo(Model, kw_only=True):
    """Repositories and parameters of a job, as pipelines use them."""

    __same_as__: ClassVar[Mapping[str, tuple[str, ...]]] = {"job_name_massage": ("job_name_message",)}

    job_name: str | None = None
    """Job name."""

    job_name_message: str | None = None
    """Message about job names. In the sample it is a rule, which allows at most 115 letters, digits, underscores
    and hyphens (observed).
    """

    job_name_regex: str | None = None
    """Rule for job names, as a regular expression. It can be empty (observed). The example of Huawei's API
    definition is `^[\\一-\\龥A-Za-z0-9_-]{0,115}$`, which allows Chinese characters too.
    """

    parameters: PipelineParameter | None = None
    """Parameters of the job. The manual's table and sample have one object (observed), Huawei's newer page and the
    SDK have a list of them.
    """

    scms: list[JobSource] | None = None
    """Repositories that the job is built from."""

    source_code: str | None = None
    """Source of the job, such as `codeci` (observed)."""


class JobPipelineInfoResponse(ResponseModel, kw_only=True):
    """An outcome whose result is the pipeline information of a job."""

    error: str | None = _field(default_factory=_null)
    """Error message. After a success it is null or missing, and in some samples a placeholder such as
    `error_message` (observed), so that only `status` decides. After a failure it can be an object of `code` and
    `reason` (observed).
    """

    result: JobPipelineInfo | None = _field(default_factory=_null)
    """The pipeline information."""

    status: str | None = None
    """Outcome: `success` or `fail`. It is `error` if `error` is an object (observed). `fail` and `error` are
    failures although the HTTP status is 200.
    """


class JobRunning(ResponseModel, kw_only=True):
    """Whether a job is running."""

    result: bool | None = None
    """`true` while a build of the job is running, otherwise `false`."""


class JobSelection(Model, kw_only=True):
    """Jobs by their IDs."""

    job_ids: list[str]
    """Job IDs, each 32 letters and digits. The job lists return them as `id`."""


class JobSource(Model, kw_only=True):
    """A repository that a job is built from, with Git LFS, group and name."""

    branch: str | None = None
    """Branch to build."""

    build_type: str | None = None
    """Kind of revision to build: `branch` or `tag` (observed), or `commitId` as in `client.builds.run` (inferred).
    Builds of a job that was stored with `tag` and a branch ended as `SCHEDULE_FAILURE`, unless
    `client.builds.run` had `branch` as its `scm.build_type` (observed).
    """

    depth: str | None = None
    """Number of commits to clone, as text. `1` clones only the newest (inferred)."""

    enable_git_lfs: bool | None = None
    """Whether Git LFS is enabled."""

    end_point_id: str | None = _field(default_factory=_null)
    """ID of the service endpoint from which generic Git and similar repositories are fetched. It can be null
    (observed), or empty, if no request has set it (inferred).
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
    """HTTP URL of the repository. Samples have that of its web page (observed)."""


class JobSourceInput(Model, kw_only=True):
    """A repository to build from, as `client.jobs.create`, `client.jobs.update` and `client.jobs.copy` take it."""

    branch: str | None = None
    """Branch to build."""

    build_type: str | None = None
    """Kind of revision to build: `branch` or `tag` (observed), or `commitId` as in `client.builds.run` (inferred).
    Builds of a job that was stored with `tag` and a branch ended as `SCHEDULE_FAILURE`, unless
    `client.builds.run` had `branch` as its `scm.build_type` (observed).
    """

    depth: str | None = None
    """Number of commits to clone, as text. `1` clones only the newest (inferred)."""

    enable_git_lfs: bool | None = None
    """Whether Git LFS is enabled."""

    end_point_id: str | None | UnsetType = UNSET
    """ID of the service endpoint from which generic Git and similar repositories are fetched."""

    group_name: str | None = None
    """Repository group. One sample begins with an ID of 32 characters (observed)."""

    is_auto_build: bool | None = None
    """Whether builds start automatically."""

    repo_id: str
    """Repository ID, digits for CodeArts Repo (observed). The SDK does not require it (SDK)."""

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
    """HTTP URL of the repository. Samples have that of its web page (observed). The SDK does not require it (SDK)."""


class JobSourceUpdate(Model, kw_only=True):
    """A repository to build from, as `client.jobs.update_v3` takes it."""

    branch: str | None = None
    """Branch to build."""

    build_type: str | None = None
    """Kind of revision to build: `branch` or `tag` (observed), or `commitId` as in `client.builds.run` (inferred).
    Builds of a job that was stored with `tag` and a branch ended as `SCHEDULE_FAILURE`, unless
    `client.builds.run` had `branch` as its `scm.build_type` (observed).
    """

    depth: str | None = None
    """Number of commits to clone, as text. `1` clones only the newest (inferred)."""

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
    """HTTP URL of the repository. Samples have that of its web page (observed)."""


class JobSourceV3Input(Model, kw_only=True):
    """A repository to build from, as `client.jobs.create_v3` takes it."""

    branch: str | None = None
    """Branch to build."""

    build_type: str | None = None
    """Kind of revision to build: `branch` or `tag` (observed), or `commitId` as in `client.builds.run` (inferred).
    Builds of a job that was stored with `tag` and a branch ended as `SCHEDULE_FAILURE`, unless
    `client.builds.run` had `branch` as its `scm.build_type` (observed).
    """

    depth: str | None = None
    """Number of commits to clone, as text. `1` clones only the newest (inferred)."""

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
    """HTTP URL of the repository. Samples have that of its web page (observed)."""


class JobStatus(Model, kw_only=True):
    """State of a build's workflow and steps."""

    __same_as__: ClassVar[Mapping[str, tuple[str, ...]]] = {
        "abort_status": ("workflow", "abort_status"),
        "status": ("workflow", "status"),
    }

    flow: str | None = None
    """Order of the steps, as text. Its format is not documented."""

    label: str | None = None
    """Label, such as `default-x86-2u8g`."""

    states: str | None = None
    """States of the steps, as text. Its format is not documented."""

    workflow: JobWorkflow | None = None
    """State of the workflow."""


class JobStatusResponse(ResponseModel, kw_only=True):
    """An outcome whose result is the state of a build's workflow and steps."""

    error: str | None = _field(default_factory=_null)
    """Error message. After a success it is null or missing, and in some samples a placeholder such as
    `error_message` (observed), so that only `status` decides. After a failure it can be an object of `code` and
    `reason` (observed).
    """

    result: JobStatus | None = _field(default_factory=_null)
    """State of the workflow and the steps."""

    status: str | None = None
    """Outcome: `success` or `fail`. It is `error` if `error` is an object (observed). `fail` and `error` are
    failures although the HTTP status is 200.
    """


class JobStepInput(Model, kw_only=True):
    """A build step of a job."""

    enable: bool | None = None
    """Whether the step is enabled."""

    module_id: str
    """Step type ID, such as `devcloud2018.codeci_action_20043.action` for Maven (observed)."""

    name: str
    """Step name, 1 to 128 characters. Huawei's page of constraints names Chinese characters, letters, spaces and
    `-_,;:./()`.
    """

    properties: dict[str, Any] | None | UnsetType = UNSET
    """Settings of the step, of any type. Their names depend on `module_id` (observed). Null for none (observed)."""

    version: str | None | UnsetType = UNSET
    """Version of the step type, such as `20231001.6`. It can be null (inferred)."""


class JobTimeout(Model, kw_only=True):
    """Time limit of a build."""

    limit: str | None = None
    """Number of units, as text (SDK). `4` in the example of Huawei's API definition."""

    unit: str | None = None
    """Unit of time (SDK). `hour` in the example of Huawei's API definition."""


class JobTrigger(Model, kw_only=True):
    """A schedule that starts builds."""

    name: str | None = None
    """Trigger type. Only `hudson.triggers.TimerTrigger` is known (observed)."""

    parameters: list[NamedValue] | None = None
    """Settings of the schedule, each a text (observed). `spec` is a cron expression of minute, hour, day, month
    and weekdays, such as `18 15 * * 1,2,3,4,5` (observed). `timeZoneId` is an IANA time zone, such as
    `Asia/Shanghai` (observed). `timeZone` is a Windows time zone with underscores, such as
    `China_Standard_Time` (observed). `isDST` is `true` or `false`, for daylight saving time (inferred).
    """


class JobTriggerInput(Model, kw_only=True):
    """A schedule that starts builds."""

    name: str
    """Trigger type. Only `hudson.triggers.TimerTrigger` is known (observed)."""

    parameters: list[NamedValueInput]
    """Settings of the schedule, each a text (observed). `spec` is a cron expression of minute, hour, day, month
    and weekdays, such as `18 15 * * 1,2,3,4,5` (observed). `timeZoneId` is an IANA time zone, such as
    `Asia/Shanghai` (observed). `timeZone` is a Windows time zone with underscores, such as
    `China_Standard_Time` (observed). `isDST` is `true` or `false`, for daylight saving time (inferred).
    """


class JobUpdate(Model, kw_only=True):
    """A job, and its new definition."""

    arch: str
    """Processor architecture of the executor: `x86-64` or `arm`."""

    auto_update_sub_module: str | None = None
    """Whether submodules are updated automatically, as the text `true` or `false`. Defaults to `false` in
    `client.jobs.create` and `client.jobs.copy`.
    """

    build_config_type: str | None = None
    """Form of the definition: `ACTION` for steps, `YAML` for a YAML file (inferred)."""

    build_if_code_updated: bool | None = None
    """Whether a push to the repository starts a build. Clients send it (observed)."""

    flavor: str | None = None
    """Executor size, such as `2u8g`: 2 CPUs and 8 GB of memory (inferred). `DEFAULT` is in use too (observed).
    `client.environments.list_executor_specs` returns the sizes, in capitals (observed).
    """

    group_id: str | None = None
    """Job group ID. Clients send it (observed)."""

    host_type: str | None = None
    """Host type: `devcloud` for the default executors, `custom_host` for custom ones, or `custom_acc` for custom
    ones of the acceleration type.
    """

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
    """Build steps, in the order in which they run (inferred): at most 50, and 30 in the Beijing regions. The list
    can be empty in `client.jobs.create` and `client.jobs.update` (observed).
    """

    triggers: list[JobTriggerInput] | None = None
    """Schedules that start builds of the job."""


class JobUpdateV3(Model, kw_only=True):
    """A job, and its new definition (v3)."""

    agency_urn: str | None = None
    """URN of an IAM agency (inferred)."""

    arch: str
    """Processor architecture of the executor: `x86-64` or `arm`."""

    auto_update_sub_module: str | None = None
    """Whether submodules are updated automatically, as the text `true` or `false`. Defaults to `false`."""

    build_config_type: str | None = None
    """Form of the definition: `ACTION` for steps, `YAML` for a YAML file (inferred)."""

    description: str | None = None
    """Job description."""

    flavor: str | None = None
    """Executor size, such as `2u8g`: 2 CPUs and 8 GB of memory (inferred). `DEFAULT` is in use too (observed).
    `client.environments.list_executor_specs` returns the sizes, in capitals (observed).
    """

    group_id: str | None = None
    """Job group ID, the `group_id` of `client.groups.create` by Huawei's newer page of `client.jobs.update_v3`, or
    `id` of `client.groups.list` (inferred).
    """

    host_type: str | None = None
    """Host type: `devcloud` for the default executors, `custom_host` for custom ones, or `custom_acc` for custom
    ones of the acceleration type.
    """

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
    """Build steps, in the order in which they run (inferred): at most 50, and 30 in the Beijing regions."""

    timeout: JobTimeout | None = None
    """Time limit of a build."""


class JobWorkflow(Model, kw_only=True):
    """State of a build's workflow."""

    abort_status: str | None = None
    """Reason for the early end: `aborted` or `timeout`. Known values: `aborted` (The build was stopped), `timeout`
    (The build exceeded its time limit).
    """

    error: str | None = None
    """Error of the workflow, as text."""

    image_regex: list[str] | None = None
    """Patterns of names of images (inferred). In the manual's sample of `client.builds.get_script`, the values of
    `imageRegex` are regular expressions (observed).
    """

    job_name: str | None = None
    """Job name."""

    status: str | None = None
    """State of the workflow: `completed`, `runnable` or `pending`. It is not a result (inferred). Known values:
    `completed` (The workflow has finished), `runnable` (The workflow can run), `pending` (The workflow is
    waiting).
    """


class NexusAuthorization(Model, kw_only=True):
    """Authentication to a private dependency repository."""

    parameters: dict[str, Any] | None = _field(default_factory=_null)
    """Parameters of the scheme (inferred), without a documented form. The only known value is null (observed)."""

    scheme: dict[str, Any] | None = _field(default_factory=_null)
    """Authentication scheme (inferred), without a documented form. The only known value is null (observed)."""


class NexusCreator(Model, kw_only=True):
    """User who created a service endpoint."""

    user_id: str | None = None
    """User ID."""

    username: str | None = None
    """User name."""


class NexusEndpoint(Model, kw_only=True):
    """Service endpoint of a private dependency repository."""

    authorization: NexusAuthorization | None = None
    """How the endpoint authenticates to the repository (inferred)."""

    created_by: NexusCreator | None = None
    """User who created the endpoint."""

    data: dict[str, Any] | None = _field(default_factory=_null)
    """Further data of the endpoint, without a documented form. The only known value is null (observed)."""

    module_id: str | None = None
    """Module ID, such as `devcloud2018.codeci_endpoint_nexus.nexusEndpoint` (observed). It is the kind of the
    endpoint (inferred).
    """

    name: str | None = None
    """Name of the endpoint."""

    project_uuid: str | None = None
    """CodeArts project ID."""

    region_name: str | None = None
    """Region name, which is a region ID such as `cn-north-4` (observed)."""

    url: str | None = None
    """Address of the endpoint, the URL of the repository (inferred)."""

    uuid: str | None = None
    """Endpoint ID, 32 letters and digits (observed)."""


class NexusEndpointList(Model, kw_only=True):
    """Page of service endpoints."""

    endpoints: list[NexusEndpoint] | None = None
    """Endpoints of the page."""

    total: int | None = None
    """Number of endpoints on all pages (inferred)."""


class NexusEndpointListResponse(ResponseModel, kw_only=True):
    """Outcome with a page of service endpoints."""

    error: str | None = _field(default_factory=_null)
    """Error message. After a success it is null or missing, and in some samples a placeholder such as
    `error_message` (observed), so that only `status` decides. After a failure it can be an object of `code` and
    `reason` (observed).
    """

    result: NexusEndpointList | None = _field(default_factory=_null)
    """Page of endpoints."""

    status: str | None = None
    """Outcome: `success` or `fail`. It is `error` if `error` is an object (observed). `fail` and `error` are
    failures although the HTTP status is 200.
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
    """Type name, such as `hudson.model.StringParameterDefinition`. A job parameter has it as `name` (inferred)."""

    params: list[ParameterTypeAttribute] | None = None
    """Attributes of parameters of this type."""

    title: str | None = None
    """Type title for people, such as `String Parameters` (observed); `字符串参数` in the example of Huawei's API
    definition.
    """


class ParameterTypeAttribute(Model, kw_only=True, rename={"type_": "type"}):
    """An attribute of a type of job parameter."""

    constraints: list[ParameterConstraint] | None = None
    """Constraints on the value. All of them apply (inferred)."""

    defaults: bool | None = None
    """Whether the attribute is a default."""

    deletion: bool | None = None
    """`true` for deleted in Huawei's newer page. It probably is whether the attribute can be deleted (inferred)."""

    name: str | None = None
    """Attribute name, such as `name`."""

    required: bool | None = None
    """Whether the attribute is required."""

    title: str | None = None
    """Attribute title for people, such as `Parameter` for `name` (observed); `参数名` in the example of Huawei's API
    definition.
    """

    type_: str | None = None
    """Type of the input field (inferred): `text`, `checkbox` for a choice of two, or `textarea` for text of
    several lines. The manual's sample has `text` (observed).
    """


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
    """A parameter of a job, as pipelines use it."""

    language: str | None = None
    """Language."""

    name: str | None = None
    """Parameter type, such as `hudson.model.StringParameterDefinition`."""

    params: list[NamedValue] | None = None
    """Attributes of the parameter. In the manual's sample of `client.jobs.list_default_parameters` their names are
    `name`, `type`, `defaultValue`, `description`, `deletion` and `defaults` (observed).
    """

    region: str | None = None
    """Region."""


class ProjectJob(Model, kw_only=True):
    """A job in a list, with its latest build and the caller's permissions."""

    id: str | None = None
    """Job ID, the `job_id` of other operations."""

    job_name: str | None = None
    """Job name."""

    job_creator: str | None = None
    """User ID of the creator, 32 digits and lowercase letters (observed)."""

    user_name: str | None = None
    """User name of the creator (inferred)."""

    last_build_time: int | None = _field(default_factory=_null)
    """Time of the latest build in milliseconds since 1970-01-01 UTC (observed). Null or missing if the job was
    never built (inferred).
    """

    health_score: int | None = None
    """Health score of the job. Samples have 0, 75 and 100 (observed). The formula is not documented."""

    source_code: str | None = None
    """Source of the code, such as `codeci` (observed)."""

    last_build_status: str | None = _field(default_factory=_null)
    """State of the latest build, `none` if the job was never built. It can then be null or missing instead
    (inferred). Known values: `red` (The build failed), `blue` (The build succeeded), `timeout` (The build
    exceeded its time limit), `aborted` (The build was stopped), `building` (The build is running), `none` (The
    job was never built).
    """

    is_finished: bool | None = None
    """Whether the latest build has finished (inferred). The manual has only `是否已结束` (has it ended)."""

    disabled: bool | None = None
    """Whether the job is disabled."""

    favorite: bool | None = None
    """Whether the job is a favorite."""

    is_modify: bool | None = None
    """Whether the caller may update the job."""

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
    """Name of the user of the latest build. Null or missing if the job was never built (inferred)."""

    trigger_type: str | None = _field(default_factory=_null)
    """Trigger of the latest build (inferred): `Manual` in the manual's sample of `client.jobs.list`, `手工触发` in
    Huawei's API definition of it (observed). Null or missing if the job was never built (inferred).
    """

    build_time: int | None = _field(default_factory=_null)
    """Build time of the latest build in milliseconds (inferred). Null or missing if the job was never built
    (inferred).
    """

    scm_web_url: str | None = _field(default_factory=_null)
    """URL of the repository's web page. Null or missing if the job was never built (inferred). The manual's sample
    of `client.jobs.list` lacks it after a build too (observed).
    """

    scm_type: str | None = _field(default_factory=_null)
    """Repository host. `codehub` is CodeArts Repo (observed). The manual names `Repo` and `Github`, and more are
    possible. Null or missing if the job was never built (inferred).
    """

    repo_id: str | None = _field(default_factory=_null)
    """Repository ID. It can be empty (observed). Null or missing if the job was never built (inferred)."""

    build_project_id: str | None = _field(default_factory=_null)
    """Build project ID, a UUID of 36 characters (observed), as `client.records.list` requires it. It corresponds
    to exactly one `codeci_job_id`, a job ID. Null or missing if the job was never built (inferred).
    """

    last_job_running_status: str | None = _field(default_factory=_null)
    """Progress of the latest build. Null or missing if the job was never built (inferred). Known values:
    `Starting` (The build is about to start), `InQueue` (The build is waiting in the queue), `Running` (The
    build is running), `Finished` (The build has finished, with any result).
    """

    last_build_user_id: str | None = _field(default_factory=_null)
    """ID of the user of the latest build. Null or missing if the job was never built (inferred)."""


class ProjectJobList(ResponseModel, kw_only=True):
    """An outcome whose result is one page of the jobs of a project."""

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
    """The page (observed)."""

    status: str | None = None
    """Outcome: `success` or `fail`. It is `error` if `error` is an object (observed). `fail` and `error` are
    failures although the HTTP status is 200.
    """


class ProjectJobPage(Model, kw_only=True):
    """One page of the jobs of a project."""

    job_list: list[ProjectJob] | None = None
    """Jobs of the page. Empty after the last page (observed)."""

    total: int | None = None
    """Number of jobs on all pages."""


class ProjectJobV3List(ResponseModel, kw_only=True):
    """One page of the jobs of the caller in a project."""

    jobs: list[ProjectJob] | None = None
    """Jobs of the page."""

    total: int | None = None
    """Number of jobs on all pages."""


class RunningStatus(Model, kw_only=True):
    """Progress of a job's latest build."""

    is_running: bool | None = None
    """Whether a build of the job is running."""

    last_build_no: str | None = None
    """Number of the latest build within the job, as text. It is the `build_no` of other operations."""

    last_build_status: str | None = None
    """Progress of the latest build. It is the same after a success and a failure (inferred), although Huawei's
    newer page explains `Finished` as success. Known values: `Starting` (The build is about to start), `InQueue`
    (The build is waiting in the queue), `Running` (The build is running), `Finished` (The build has finished,
    with any result).
    """

    last_job_id: str | None = None
    """Job ID, the `job_id` of other operations (inferred)."""


class RunningStatusResponse(ResponseModel, kw_only=True):
    """An outcome whose result is the progress of a job's latest build."""

    error: str | None = _field(default_factory=_null)
    """Error message. After a success it is null or missing, and in some samples a placeholder such as
    `error_message` (observed), so that only `status` decides. After a failure it can be an object of `code` and
    `reason` (observed).
    """

    result: RunningStatus | None = _field(default_factory=_null)
    """Progress of the latest build."""

    status: str | None = None
    """Outcome: `success` or `fail`. It is `error` if `error` is an object (observed). `fail` and `error` are
    failures although the HTTP status is 200.
    """


class SystemParameter(Model, kw_only=True):
    """A predefined parameter, whose value the service sets itself."""

    description: str | None = None
    """Parameter description for people, in English in the manual's sample (observed), in Chinese in the example of
    Huawei's API definition.
    """

    id: int | None = None
    """Parameter number."""

    parameter_name: str | None = None
    """Parameter name: `BUILDNUMBER` (day and number of the build on that day, joined by a point, such as
    `20250318.2`), `TIMESTAMP` (time of the build, such as `20250318101410`), `INCREASENUM` (number of all
    builds of the job so far, from 1), `PROJECT_ID`, `WORKSPACE` (working directory, the root of the source
    code), `GIT_TAG` (tag, only if a tag is built), `JOB_NAME`, `EXECUTOR` (user who started the build) or
    `COMMIT_ID_SHORTER` (first 8 characters of the commit ID).
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
