"""What the operations of `jobs` take and answer."""

# Written by `python -m generator build`. Do not edit.

from __future__ import annotations

from typing import Any

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
    "JobConfigV1",
    "JobConfigV1Response",
    "JobCopy",
    "JobCountCheck",
    "JobCreate",
    "JobCreateV1",
    "JobDeletedResponse",
    "JobDeletedV1Response",
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
    "JobSourceV1",
    "JobSourceV1Input",
    "JobStatus",
    "JobStatusResponse",
    "JobStepInput",
    "JobTrigger",
    "JobTriggerInput",
    "JobUpdate",
    "JobUpdateV1",
    "ParameterConstraint",
    "ParameterType",
    "ParameterTypeAttribute",
    "ParameterTypeList",
    "ParameterTypeListResponse",
    "PipelineParameter",
    "ProjectJob",
    "ProjectJobList",
    "ProjectJobV1",
    "ProjectJobV1List",
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
    """`success` where the operation was carried out. `fail` or `error` tells of a failure although the HTTP status
    is 200.
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

    last_build_time: int | None = None
    """When the job last ran, in milliseconds since 1970-01-01 UTC."""

    health_score: int | None = None
    """Health of the job as a score. 0, 75 and 100 have been seen; how it is reckoned is not documented."""

    source_code: str | None = None
    """Where the code comes from, in a word of the service such as `codeci`."""

    last_build_status: str | None = None
    """How the latest build ended, such as `blue` or `aborted`. The full set is not documented."""

    last_job_running_status: str | None = None
    """Running status of the latest build, such as `Finished`."""

    last_build_user: str | None = None
    """Name of the user who started the latest build."""

    last_build_user_id: str | None = None
    """Id of the user who started the latest build."""

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
    """Whether the caller may disable the job. Whether it is disabled is told by `disabled`."""

    task_id: str | None = None
    """Day and count of the latest build after a `#`, such as `#20250318.2`."""

    code_branch: str | None = None
    """Branch that is built."""

    commit_id: str | None = None
    """Commit that the latest build took. Can be empty."""

    trigger_type: str | None = None
    """What started the latest build, such as `Manual`."""

    build_time: int | None = None
    """How long the latest build ran, in milliseconds as far as other operations show."""

    scm_web_url: str | None = None
    """Web address of the repository."""

    scm_type: str | None = None
    """Kind of repository host, such as `codehub` (CodeArts Repo) or GitHub."""

    repo_id: str | None = None
    """Id of the repository on its host. Can be empty."""

    commit_detail_url: str | None = None
    """Web address of the commit, for code in CodeArts Repo. Can be empty."""

    build_number: str | None = None
    """Number of the latest build within the job."""

    forbidden_msg: str | None = None
    """Why the job is disabled. Empty where it is not."""

    build_project_id: str | None = None
    """Build project of the job, a UUID of 36 characters. Each job has one of its own."""

    build_type: str | None = None
    """What kind of revision is built, such as `branch`. A tag is another kind."""

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
    """Number of the change within the job, as `getJobConfigDiff` presumably takes it."""

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
    """What went wrong, in a shape that the service does not fix. Null where nothing did."""

    result: JobChangeList | None = None
    """The page."""

    status: str | None = None
    """`success` where the operation was carried out. `fail` or `error` tells of a failure although the HTTP status
    is 200.
    """


class JobConfig(Model, kw_only=True):
    """What a job builds and how, without schedules."""

    arch: str | None = None
    """Processor architecture of the machine that builds, such as `x86-64` or `arm`."""

    auto_update_sub_module: str | None = None
    """Whether Git submodules are fetched as well, told as the text `true` or `false`."""

    build_config_type: str | None = None
    """How the build is defined: `ACTION` by steps, `YAML` by a YAML file."""

    flavor: str | None = None
    """Size of the executor, such as `2u8g` for 2 CPUs and 8 GB of memory. `listExecutorSpecs` lists the sizes, in
    capitals.
    """

    host_type: str | None = None
    """Kind of host that the job builds on. The one value known is `devcloud`."""

    job_name: str | None = None
    """Name of the job. A message of the service allows at most 115 letters, digits, underscores and hyphens."""

    parameters: list[JobParameter] | None = None
    """Parameters of the job, both predefined ones and its own."""

    project_id: str | None = None
    """CodeArts project that the job belongs to, 32 letters and digits."""

    scms: list[JobSource] | None = None
    """Repositories that the source comes from."""

    steps: list[JobStep] | None = _field(default_factory=_null)
    """What the build does, in the order of running. Null where the answer leaves the steps out."""


class JobConfigDiffResponse(ResponseModel, kw_only=True):
    """An outcome with the differences of two versions of a job's settings."""

    error: str | None = _field(default_factory=_null)
    """What went wrong. Null where nothing did."""

    result: str | None = _field(default_factory=_null)
    """The differences, in a text format that is not documented. Null has been seen where the request named no
    changes to compare.
    """

    status: str | None = None
    """`success` where the operation was carried out. `fail` or `error` tells of a failure although the HTTP status
    is 200.
    """


class JobConfigResponse(ResponseModel, kw_only=True):
    """The definition of a job, without schedules."""

    error: str | None = _field(default_factory=_null)
    """What went wrong. Null where nothing did."""

    result: JobConfig | None = None
    """The definition of the job."""

    status: str | None = None
    """`success` where the operation was carried out. `fail` or `error` tells of a failure although the HTTP status
    is 200.
    """


class JobConfigV1(Model, kw_only=True):
    """What a job builds, how and when."""

    arch: str | None = None
    """Processor architecture of the machine that builds, such as `x86-64` or `arm`."""

    auto_update_sub_module: str | None = None
    """Whether Git submodules are fetched as well, told as the text `true` or `false`."""

    build_config_type: str | None = None
    """How the build is defined: `ACTION` by steps, `YAML` by a YAML file."""

    build_if_code_updated: bool | None = None
    """Whether a push to the repository starts a build."""

    flavor: str | None = None
    """Size of the executor, such as `2u8g` for 2 CPUs and 8 GB of memory. `listExecutorSpecs` lists the sizes, in
    capitals.
    """

    host_type: str | None = None
    """Kind of host that the job builds on. The one value known is `devcloud`."""

    job_name: str | None = None
    """Name of the job. A message of the service allows at most 115 letters, digits, underscores and hyphens."""

    parameters: list[JobParameter] | None = None
    """Parameters of the job, both predefined ones and its own."""

    project_id: str | None = None
    """CodeArts project that the job belongs to, 32 letters and digits."""

    scms: list[JobSourceV1] | None = None
    """Repositories that the source comes from."""

    steps: list[JobStep] | None = _field(default_factory=_null)
    """What the build does, in the order of running. Null where the answer leaves the steps out."""

    triggers: list[JobTrigger] | None = None
    """Schedules that start builds of the job."""


class JobConfigV1Response(ResponseModel, kw_only=True):
    """The definition of a job, with schedules."""

    error: str | None = _field(default_factory=_null)
    """What went wrong. Null where nothing did."""

    result: JobConfigV1 | None = None
    """The definition of the job."""

    status: str | None = None
    """`success` where the operation was carried out. `fail` or `error` tells of a failure although the HTTP status
    is 200.
    """


class JobCopy(Model, kw_only=True):
    """A job to copy, and the definition of the copy."""

    arch: str
    """Processor architecture of the machine that builds, such as `x86-64` or `arm`."""

    auto_update_sub_module: str | None = None
    """Whether Git submodules are fetched as well, told as the text `true` or `false`."""

    build_config_type: str | None = None
    """How the build is defined: `ACTION` by steps, `YAML` by a YAML file."""

    copy_job_id: str
    """Build job to copy. 32 letters and digits, `id` in the job lists."""

    flavor: str | None = None
    """Size of the executor, such as `2u8g` for 2 CPUs and 8 GB of memory. `listExecutorSpecs` lists the sizes, in
    capitals.
    """

    host_type: str | None = None
    """Kind of host that the job builds on. The one value known is `devcloud`."""

    job_name: str
    """Name of the job. A message of the service allows at most 115 letters, digits, underscores and hyphens.
    `checkJobName` tells whether the project has a job of that name already.
    """

    parameters: list[JobParameter] | None = None
    """Parameters of the job, both predefined ones and its own."""

    project_id: str
    """CodeArts project that the job belongs to, 32 letters and digits."""

    scms: list[JobSourceV1Input] | None = None
    """Repositories that the source comes from."""

    steps: list[JobStepInput]
    """What the build does, in the order of running."""

    triggers: list[JobTriggerInput] | None = None
    """Schedules that start builds of the job."""


class JobCountCheck(ResponseModel, kw_only=True):
    """Whether the limit of jobs is reached."""

    error: dict[str, Any] | None = _field(default_factory=_null)
    """What went wrong, in a shape that the service does not fix. Null where nothing did."""

    result: bool | None = None
    """`true` where the limit is reached, as the name of the operation has it. The manual does not explain the two
    values.
    """

    status: str | None = None
    """`success` where the operation was carried out. `fail` or `error` tells of a failure although the HTTP status
    is 200.
    """


class JobCreate(Model, kw_only=True):
    """What a job builds and how, for the operations without schedules."""

    arch: str
    """Processor architecture of the machine that builds, such as `x86-64` or `arm`."""

    auto_update_sub_module: str | None = None
    """Whether Git submodules are fetched as well, told as the text `true` or `false`."""

    build_config_type: str | None = None
    """How the build is defined: `ACTION` by steps, `YAML` by a YAML file."""

    flavor: str | None = None
    """Size of the executor, such as `2u8g` for 2 CPUs and 8 GB of memory. `listExecutorSpecs` lists the sizes, in
    capitals.
    """

    host_type: str | None = None
    """Kind of host that the job builds on. The one value known is `devcloud`."""

    job_name: str
    """Name of the job. A message of the service allows at most 115 letters, digits, underscores and hyphens.
    `checkJobName` tells whether the project has a job of that name already.
    """

    parameters: list[JobParameter] | None = None
    """Parameters of the job, both predefined ones and its own."""

    project_id: str
    """CodeArts project that the job belongs to, 32 letters and digits."""

    scms: list[JobSourceInput] | None = None
    """Repositories that the source comes from."""

    steps: list[JobStepInput]
    """What the build does, in the order of running."""


class JobCreateV1(Model, kw_only=True):
    """The definition of a new job."""

    arch: str
    """Processor architecture of the machine that builds, such as `x86-64` or `arm`."""

    auto_update_sub_module: str | None = None
    """Whether Git submodules are fetched as well, told as the text `true` or `false`."""

    build_config_type: str | None = None
    """How the build is defined: `ACTION` by steps, `YAML` by a YAML file."""

    build_if_code_updated: bool | None = None
    """Whether a push to the repository starts a build."""

    flavor: str | None = None
    """Size of the executor, such as `2u8g` for 2 CPUs and 8 GB of memory. `listExecutorSpecs` lists the sizes, in
    capitals.
    """

    host_type: str | None = None
    """Kind of host that the job builds on. The one value known is `devcloud`."""

    job_name: str
    """Name of the job. A message of the service allows at most 115 letters, digits, underscores and hyphens.
    `checkJobName` tells whether the project has a job of that name already.
    """

    parameters: list[JobParameter] | None = None
    """Parameters of the job, both predefined ones and its own."""

    project_id: str
    """CodeArts project that the job belongs to, 32 letters and digits."""

    scms: list[JobSourceV1Input] | None = None
    """Repositories that the source comes from."""

    steps: list[JobStepInput] | None = None
    """What the build does, in the order of running."""

    triggers: list[JobTriggerInput] | None = None
    """Schedules that start builds of the job."""


class JobDeletedResponse(ResponseModel, kw_only=True):
    """The outcome of a deletion."""

    result: DeletedJob | None = None
    """Which job was deleted."""

    status: str | None = None
    """`success` where the operation was carried out. `fail` or `error` tells of a failure although the HTTP status
    is 200.
    """


class JobDeletedV1Response(ResponseModel, kw_only=True):
    """The outcome of a deletion, with the failure told as text."""

    error: str | None = _field(default_factory=_null)
    """What went wrong. Null where nothing did."""

    result: DeletedJob | None = None
    """Which job was deleted."""

    status: str | None = None
    """`success` where the operation was carried out. `fail` or `error` tells of a failure although the HTTP status
    is 200.
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
    """An outcome that tells how a job came to be disabled."""

    error: str | None = _field(default_factory=_null)
    """What went wrong. Null where nothing did."""

    result: JobDisabled | None = _field(default_factory=_null)
    """Who disabled the job, when and why. Null has been seen, presumably for a job that is not disabled."""

    status: str | None = None
    """`success` where the operation was carried out. `fail` or `error` tells of a failure although the HTTP status
    is 200.
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
    """Whether the caller may disable the job. Whether it is disabled is told by `disabled`."""

    is_manager: bool | None = None
    """Whether the caller may manage the job."""

    is_modify: bool | None = None
    """Whether the caller may change the job."""

    is_view: bool | None = None
    """Whether the caller may view the job."""

    job_name: str | None = None
    """Name of the job within its project."""

    last_build_status: str | None = None
    """How the latest build ended, such as `blue` or `aborted`. The full set is not documented."""

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
    """Running status of the job, such as `Finished`."""

    source_code: str | None = None
    """Where the code comes from, in a word of the service such as `codeci`."""


class JobInfoResponse(ResponseModel, kw_only=True):
    """An outcome with the state of a job."""

    error: str | None = _field(default_factory=_null)
    """What went wrong. Null where nothing did."""

    result: JobInfo | None = None
    """The state of the job."""

    status: str | None = None
    """`success` where the operation was carried out. `fail` or `error` tells of a failure although the HTTP status
    is 200.
    """


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
    """`success` where the operation was carried out. `fail` or `error` tells of a failure although the HTTP status
    is 200.
    """


class JobNameCheck(ResponseModel, kw_only=True):
    """Whether a job name is taken."""

    result: bool | None = None
    """`true` where the project already has a job of this name."""

    status: str | None = None
    """`success` where the operation was carried out. `fail` or `error` tells of a failure although the HTTP status
    is 200.
    """


class JobPipelineInfo(Model, kw_only=True):
    """A job as pipelines see it."""

    job_name: str | None = None
    """Name of the job. A message of the service allows at most 115 letters, digits, underscores and hyphens."""

    job_name_massage: str | None = None
    """The rule for job names, for people to read. The service spells the field like this."""

    job_name_regex: str | None = None
    """The rule for job names as a regular expression. Empty where the service gives none."""

    parameters: list[PipelineParameter] | None = None
    """Parameters that a pipeline can set when it runs the job."""

    scms: list[JobSourceV1] | None = None
    """Repositories that the source comes from."""

    source_code: str | None = None
    """Where the source of the job comes from, such as `codeci`."""


class JobPipelineInfoResponse(ResponseModel, kw_only=True):
    """What a pipeline needs to know of a job."""

    error: str | None = _field(default_factory=_null)
    """What went wrong. Null where nothing did."""

    result: JobPipelineInfo | None = None
    """The job as pipelines see it."""

    status: str | None = None
    """`success` where the operation was carried out. `fail` or `error` tells of a failure although the HTTP status
    is 200.
    """


class JobRunning(ResponseModel, kw_only=True):
    """Whether a job is running."""

    result: bool | None = None
    """`true` while a build of the job runs, `false` otherwise."""


class JobSource(Model, kw_only=True):
    """A repository that a job builds from."""

    branch: str | None = None
    """Branch that is built."""

    build_type: str | None = None
    """What kind of revision is built, such as `branch`. A tag is possible too."""

    depth: str | None = None
    """How many commits of the history to clone, as text. `1` clones the newest alone."""

    end_point_id: str | None = _field(default_factory=_null)
    """Service endpoint through which a Git server outside CodeArts is reached. Null where there is none."""

    is_auto_build: bool | None = None
    """Whether the repository is built without anyone asking for it."""

    repo_id: str | None = None
    """Id of the repository where it is hosted, digits for CodeArts Repo."""

    scm_type: str | None = None
    """Where the repository is hosted, such as `codehub` for CodeArts Repo. GitHub and others are possible."""

    source: str | None = _field(default_factory=_null)
    """Kind of source. The one value known is null."""

    url: str | None = None
    """Address that the source is cloned from, over SSH or HTTPS."""

    web_url: str | None = None
    """Address of the page of the repository, for browsers."""


class JobSourceInput(Model, kw_only=True):
    """A repository that a job is to build from."""

    branch: str | None = None
    """Branch that is built."""

    build_type: str | None = None
    """What kind of revision is built, such as `branch`. A tag is possible too."""

    depth: str | None = None
    """How many commits of the history to clone, as text. `1` clones the newest alone."""

    end_point_id: str | None | UnsetType = UNSET
    """Service endpoint through which a Git server outside CodeArts is reached. Null where there is none."""

    is_auto_build: bool | None = None
    """Whether the repository is built without anyone asking for it."""

    repo_id: str | None = None
    """Id of the repository where it is hosted, digits for CodeArts Repo."""

    scm_type: str
    """Where the repository is hosted, such as `codehub` for CodeArts Repo. GitHub and others are possible."""

    source: str | None | UnsetType = UNSET
    """Kind of source. The one value known is null."""

    url: str
    """Address that the source is cloned from, over SSH or HTTPS."""

    web_url: str | None = None
    """Address of the page of the repository, for browsers."""


class JobSourceV1(Model, kw_only=True):
    """A repository that a job builds from, with its settings for Git LFS."""

    branch: str | None = None
    """Branch that is built."""

    build_type: str | None = None
    """What kind of revision is built, such as `branch`. A tag is possible too."""

    depth: str | None = None
    """How many commits of the history to clone, as text. `1` clones the newest alone."""

    enable_git_lfs: bool | None = None
    """Whether large files are fetched through Git LFS."""

    end_point_id: str | None = _field(default_factory=_null)
    """Service endpoint through which a Git server outside CodeArts is reached. Null where there is none."""

    group_name: str | None = None
    """Path of the group that holds the repository. It was seen to begin with the project's id."""

    is_auto_build: bool | None = None
    """Whether the repository is built without anyone asking for it."""

    repo_id: str | None = None
    """Id of the repository where it is hosted, digits for CodeArts Repo."""

    repo_name: str | None = None
    """Name of the repository without its group, such as `storefront-api`."""

    scm_type: str | None = None
    """Where the repository is hosted, such as `codehub` for CodeArts Repo. GitHub and others are possible."""

    source: str | None = _field(default_factory=_null)
    """Kind of source. The one value known is null."""

    url: str | None = None
    """Address that the source is cloned from, over SSH or HTTPS."""

    web_url: str | None = None
    """Address of the page of the repository, for browsers."""


class JobSourceV1Input(Model, kw_only=True):
    """A repository that a job is to build from, with its settings for Git LFS."""

    branch: str | None = None
    """Branch that is built."""

    build_type: str | None = None
    """What kind of revision is built, such as `branch`. A tag is possible too."""

    depth: str | None = None
    """How many commits of the history to clone, as text. `1` clones the newest alone."""

    enable_git_lfs: bool | None = None
    """Whether large files are fetched through Git LFS."""

    end_point_id: str | None | UnsetType = UNSET
    """Service endpoint through which a Git server outside CodeArts is reached. Null where there is none."""

    group_name: str | None = None
    """Path of the group that holds the repository. It was seen to begin with the project's id."""

    is_auto_build: bool | None = None
    """Whether the repository is built without anyone asking for it."""

    repo_id: str
    """Id of the repository where it is hosted, digits for CodeArts Repo."""

    repo_name: str | None = None
    """Name of the repository without its group, such as `storefront-api`."""

    scm_type: str
    """Where the repository is hosted, such as `codehub` for CodeArts Repo. GitHub and others are possible."""

    source: str | None | UnsetType = UNSET
    """Kind of source. The one value known is null."""

    url: str
    """Address that the source is cloned from, over SSH or HTTPS."""

    web_url: str
    """Address of the page of the repository, for browsers."""


class JobStatus(Model, kw_only=True):
    """The status of a job or of one of its builds. The manual tells no values."""

    abort_status: str | None = None
    """How far the stopping of the build has come."""

    label: str | None = None
    """Label that the service attaches to the status."""

    status: str | None = None
    """Status of the job, or of the build that was asked for."""


class JobStatusResponse(ResponseModel, kw_only=True):
    """An outcome with the status of a job."""

    error: str | None = _field(default_factory=_null)
    """What went wrong. Null where nothing did."""

    result: JobStatus | None = None
    """The status."""

    status: str | None = None
    """`success` where the operation was carried out. `fail` or `error` tells of a failure although the HTTP status
    is 200.
    """


class JobStepInput(Model, kw_only=True):
    """A step that a job is to run."""

    enable: bool | None = None
    """Whether builds run the step or pass over it."""

    module_id: str
    """Which kind of step it is, such as `devcloud2018.codeci_action_20043.action` for a Maven build."""

    name: str
    """Title of the step, for people."""

    properties: dict[str, Any] | None | UnsetType = UNSET
    """Settings of the step. Which keys there are depends on `module_id`. Null where the step has none."""

    version: str | None = None
    """Version of the kind of step, such as `20231001.6`."""


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
    """Settings of the schedule. `spec` is a cron expression of minute, hour, day, month and weekdays, such as `18
    15 * * 1,2,3,4,5`; `timeZoneId` (`Asia/Shanghai`), `timeZone` (`China_Standard_Time`) and `isDST` (`false`)
    tell in which time it is meant.
    """


class JobUpdate(Model, kw_only=True):
    """A job and its new definition, for the operations without schedules."""

    arch: str
    """Processor architecture of the machine that builds, such as `x86-64` or `arm`."""

    auto_update_sub_module: str | None = None
    """Whether Git submodules are fetched as well, told as the text `true` or `false`."""

    build_config_type: str | None = None
    """How the build is defined: `ACTION` by steps, `YAML` by a YAML file."""

    flavor: str | None = None
    """Size of the executor, such as `2u8g` for 2 CPUs and 8 GB of memory. `listExecutorSpecs` lists the sizes, in
    capitals.
    """

    host_type: str | None = None
    """Kind of host that the job builds on. The one value known is `devcloud`."""

    job_id: str
    """Build job to change. 32 letters and digits, `id` in the job lists."""

    job_name: str
    """Name of the job. A message of the service allows at most 115 letters, digits, underscores and hyphens.
    `checkJobName` tells whether the project has a job of that name already.
    """

    parameters: list[JobParameter] | None = None
    """Parameters of the job, both predefined ones and its own."""

    project_id: str
    """CodeArts project that the job belongs to, 32 letters and digits."""

    scms: list[JobSourceInput] | None = None
    """Repositories that the source comes from."""

    steps: list[JobStepInput]
    """What the build does, in the order of running."""


class JobUpdateV1(Model, kw_only=True):
    """A job and its new definition."""

    arch: str
    """Processor architecture of the machine that builds, such as `x86-64` or `arm`."""

    auto_update_sub_module: str | None = None
    """Whether Git submodules are fetched as well, told as the text `true` or `false`."""

    build_config_type: str | None = None
    """How the build is defined: `ACTION` by steps, `YAML` by a YAML file."""

    flavor: str | None = None
    """Size of the executor, such as `2u8g` for 2 CPUs and 8 GB of memory. `listExecutorSpecs` lists the sizes, in
    capitals.
    """

    host_type: str | None = None
    """Kind of host that the job builds on. The one value known is `devcloud`."""

    job_id: str
    """Build job to change. 32 letters and digits, `id` in the job lists."""

    job_name: str
    """Name of the job. A message of the service allows at most 115 letters, digits, underscores and hyphens.
    `checkJobName` tells whether the project has a job of that name already.
    """

    parameters: list[JobParameter] | None = None
    """Parameters of the job, both predefined ones and its own."""

    project_id: str
    """CodeArts project that the job belongs to, 32 letters and digits."""

    scms: list[JobSourceV1Input] | None = None
    """Repositories that the source comes from."""

    steps: list[JobStepInput]
    """What the build does, in the order of running."""

    triggers: list[JobTriggerInput] | None = None
    """Schedules that start builds of the job."""


class ParameterConstraint(Model, kw_only=True, rename={"type_": "type"}):
    """One thing that the value of an attribute has to fulfil."""

    errormsg: str | None = None
    """Message to show where the value fails. Not a failure of the call."""

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
    """What went wrong, in a shape that the service does not fix. Null where nothing did."""

    result: ParameterTypeList | None = None
    """The types of parameter."""

    status: str | None = None
    """`success` where the operation was carried out. `fail` or `error` tells of a failure although the HTTP status
    is 200.
    """


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

    last_build_time: int | None = None
    """When the job last ran, in milliseconds since 1970-01-01 UTC."""

    health_score: int | None = None
    """Health of the job as a score. 0, 75 and 100 have been seen; how it is reckoned is not documented."""

    source_code: str | None = None
    """Where the code comes from, in a word of the service such as `codeci`."""

    last_build_status: str | None = None
    """How the latest build ended, such as `blue` or `aborted`. The full set is not documented."""

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
    """Whether the caller may disable the job. Whether it is disabled is told by `disabled`."""

    is_view: bool | None = None
    """Whether the caller may view the job."""


class ProjectJobList(ResponseModel, kw_only=True):
    """One page of the jobs of a project."""

    jobs: list[ProjectJob] | None = None
    """The jobs of this page."""

    total: int | None = None
    """How many jobs there are over all pages."""


class ProjectJobV1(Model, kw_only=True):
    """A job of a project with its source and more of its latest build."""

    id: str | None = None
    """Id of the job, the `job_id` of other operations."""

    job_name: str | None = None
    """Name of the job within its project."""

    job_creator: str | None = None
    """User id of the job's creator."""

    user_name: str | None = None
    """User name of the job's creator."""

    last_build_time: int | None = None
    """When the job last ran, in milliseconds since 1970-01-01 UTC."""

    health_score: int | None = None
    """Health of the job as a score. 0, 75 and 100 have been seen; how it is reckoned is not documented."""

    source_code: str | None = None
    """Where the code comes from, in a word of the service such as `codeci`."""

    last_build_status: str | None = None
    """How the latest build ended, such as `blue` or `aborted`. The full set is not documented."""

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
    """Whether the caller may disable the job. Whether it is disabled is told by `disabled`."""

    is_view: bool | None = None
    """Whether the caller may view the job."""

    last_build_user: str | None = None
    """Name of the user who started the latest build."""

    trigger_type: str | None = None
    """What started the latest build, such as `Manual`."""

    build_time: int | None = None
    """How long the latest build ran, in milliseconds as far as other operations show."""

    scm_web_url: str | None = None
    """Web address of the repository."""

    scm_type: str | None = None
    """Kind of repository host, such as `codehub` (CodeArts Repo) or GitHub."""

    repo_id: str | None = None
    """Id of the repository on its host. Can be empty."""

    build_project_id: str | None = None
    """Build project of the job, a UUID of 36 characters. Each job has one of its own."""

    last_job_running_status: str | None = None
    """Running status of the latest build, such as `Finished`."""

    last_build_user_id: str | None = None
    """Id of the user who started the latest build."""


class ProjectJobV1List(ResponseModel, kw_only=True):
    """One page of the jobs found in a project."""

    jobs: list[ProjectJobV1] | None = None
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
    """Running status of the latest build, such as `Finished`. It does not tell success from failure."""

    last_job_id: str | None = None
    """Id of the job, the `job_id` of other operations."""


class RunningStatusResponse(ResponseModel, kw_only=True):
    """An outcome with the running status of a job."""

    error: str | None = _field(default_factory=_null)
    """What went wrong. Null where nothing did."""

    result: RunningStatus | None = None
    """Whether the job is running, and its latest build."""

    status: str | None = None
    """`success` where the operation was carried out. `fail` or `error` tells of a failure although the HTTP status
    is 200.
    """


class SystemParameter(Model, kw_only=True):
    """A parameter that the service fills in for every build."""

    description: str | None = None
    """What the parameter holds, for people."""

    id: int | None = None
    """Internal number of the parameter."""

    parameter_name: str | None = None
    """Name by which steps use the parameter, such as `BUILDNUMBER`."""


class SystemParameterListResponse(ResponseModel, kw_only=True):
    """The parameters that the service fills in itself."""

    error: dict[str, Any] | None = _field(default_factory=_null)
    """What went wrong, in a shape that the service does not fix. Null where nothing did."""

    result: list[SystemParameter] | None = None
    """One entry for each parameter."""

    status: str | None = None
    """`success` where the operation was carried out. `fail` or `error` tells of a failure although the HTTP status
    is 200.
    """
