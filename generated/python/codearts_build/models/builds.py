"""What the operations of `builds` take and return."""

# Written by `python -m generator build`. Do not edit.

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal

from msgspec import UNSET, UnsetType
from msgspec import field as _field

from .._runtime.models import Model, ResponseModel
from .._runtime.models import null as _null
from .common import BuildRecordParameter, BuildSummary, BuildTrigger, NamedValue, NamedValueInput

__all__ = [
    "BuildArtifact",
    "BuildHistoryDetails",
    "BuildInfo",
    "BuildInfoResponse",
    "BuildInfoV3",
    "BuildInfoV3Response",
    "BuildOutput",
    "BuildOutputResponse",
    "BuildParameterListResponse",
    "BuildRecordDetail",
    "BuildRecordResponse",
    "BuildRequest",
    "BuildRevision",
    "BuildStage",
    "BuildStages",
    "BuildStagesResponse",
    "BuildStarted",
    "BuildStartedResponse",
    "BuildStep",
    "BuildStopRequest",
    "BuildStopResult",
    "BuildStopV3Request",
    "BuildStopped",
    "BuildSummaryResponse",
    "FlowEdge",
    "FlowGraph",
    "FlowGraphResponse",
    "FlowGraphV3Response",
    "FlowVertex",
]


class BuildArtifact(Model, kw_only=True, rename={"type_": "type"}):
    """One package or container image that a build has produced."""

    daily_build_number: str | None = None
    """Number of the build within its day. The count begins anew at 1 each day."""

    name: str | None = None
    """Name of the package or image."""

    package_type: str | None = None
    """Format of the package, such as `jar`, `cmake`, `py`, `zip`, `txt`, `yml` or `html`."""

    project_id: str | None = None
    """CodeArts project that the build's job belongs to."""

    type_: str | None = None
    """A further classification. The values are not documented."""

    uri: str | None = None
    """Where the package or image lies."""

    version: str | None = None
    """Version under which it was published."""


class BuildHistoryDetails(ResponseModel, kw_only=True):
    """What one build was given, and how its steps went."""

    build_number: int | None = None
    """Number of the build within its job, the `build_no` of other operations."""

    build_steps: list[BuildStep] | None = None
    """The steps that the console shows, in their order."""

    job_name: str | None = None
    """Name of the build job."""

    parameters: list[dict[str, str]] | dict[str, str] | None = None
    """Parameters of the build, values by name. Values of secret parameters are masked with asterisks. One sample
    of the manual has them in a list of one object.
    """

    project_id: str | None = None
    """CodeArts project that the job belongs to, 32 letters and digits."""

    project_name: str | None = None
    """Name of that project."""


class BuildInfo(Model, kw_only=True):
    """The record of one build, with its ids, its source revision, its times and its outcome."""

    branch: str | None = None
    """Branch of the repository that was built."""

    build_config_type: str | None = None
    """What the steps of the build were configured by, `YAML` or `ACTION`."""

    build_no: int | None = None
    """Number of the build within its job. The first build is 1, each further one adds 1."""

    build_project_id: str | None = None
    """Build project behind the job, a UUID. Each job has one of its own, so it stands for `codeci_job_id`."""

    build_record_id: str | None = None
    """Build record, a UUID. Other operations take it as `record_id`."""

    build_type: str | None = None
    """What kind of revision was built. `branch`, the head of a branch, `tag` or `commitId`."""

    codeci_job_id: str | None = None
    """Build job, 32 letters and digits, the `job_id` of other operations."""

    commit: str | None = _field(default_factory=_null)
    """Commit that was built, its full hash. Null if the record holds none."""

    commit_create_time: str | None = None
    """When the commit was made, ISO 8601 with offset, such as 2025-03-18T02:13:31.000+00:00."""

    commit_message: str | None = _field(default_factory=_null)
    """Message of that commit. Null if the record holds none."""

    create_time: str | None = None
    """When the build was created, ISO 8601 with offset, such as 2025-03-18T02:14:05.000+00:00."""

    daily_build_num: str | None = None
    """Day and count, such as `20250318.2` for the second build of 18 March 2025."""

    devcloud_project_id: str | None = None
    """CodeArts project that the job belongs to, 32 letters and digits."""

    domain_id: str | None = None
    """Account that the build belongs to, 32 letters and digits."""

    duration: int | None = None
    """How long the build ran, in milliseconds, from `start_time` to `finish_time`."""

    err_msg: str | None = _field(default_factory=_null)
    """What went wrong in the build. Null if nothing did."""

    execution_id: str | None = None
    """Name of the task on the execution platform, such as `j_Qm3xT7pK`."""

    finish_time: str | None = None
    """When the build ended, ISO 8601 with offset, such as 2025-03-18T02:16:42.000+00:00."""

    id: str | None = None
    """Internal id of this entry, a UUID. Other operations take `build_record_id` instead."""

    parent_record_id: str | None = _field(default_factory=_null)
    """Build record of the parent if the build is one job of a build flow. Null otherwise."""

    queued_time: str | None = None
    """When the build began to wait for an executor. A point in time, as in `create_time`."""

    record_status: str | None = _field(default_factory=_null)
    """State of the record itself, as distinct from the build's. Null in the captured responses."""

    region: str | None = None
    """Region of the account, such as `cn-north-4`."""

    repo_id: str | None = None
    """Id of the code repository, a number as text on CodeHub."""

    repo_name: str | None = None
    """Name of the code repository."""

    runnable_time: str | None = None
    """When the execution platform itself says that the build began. The captured response has a time before
    `create_time` here, so measure with `start_time`.
    """

    schedule_time: str | None = None
    """When the build was handed to the execution platform. A point in time, as in `create_time`."""

    start_time: str | None = None
    """When the build began to run, ISO 8601 with offset, such as 2025-03-18T02:14:10.000+00:00."""

    status: str | None = None
    """State of the build. Known values: `SUCCESS` (The build succeeded), `FAILURE` (The build failed), `ABORTED`
    (The build was stopped), `SCHEDULE_FAILURE` (The build never ran, because no executor was assigned to it),
    `timeout` (The build exceeded its time limit), `UNKNOWN` (The result is unknown).
    """

    tag: str | None = _field(default_factory=_null)
    """Tag of the repository that was built. Null if none was named."""

    trigger_type: str | None = None
    """What started the build. `MANUAL` is a person."""

    use_private_slave: int | None = None
    """Whether the build ran on an executor of the account's own. 0 is no."""

    user_id: str | None = None
    """IAM id of the user who started the build."""


class BuildInfoResponse(ResponseModel, kw_only=True):
    """The outcome, with the record of one build."""

    error: dict[str, Any] | None = _field(default_factory=_null)
    """Error details, such as `code` and `reason` (observed). After a success they are null, missing or an empty
    object (observed), so that only `status` decides.
    """

    result: BuildInfo | None = _field(default_factory=_null)
    """The record that was asked for."""

    status: str | None = None
    """Outcome: `success` or `fail`. It is `error` if `error` is an object (observed). `fail` and `error` are
    failures although the HTTP status is 200.
    """


class BuildInfoV3(Model, kw_only=True):
    """The record of one build, as `BuildInfo`. The service may send its names in camel case instead, such as
    `buildRecordId`. Those up to `dailyBuildNum` are documented, `buildRecordId` was observed, the others are
    inferred. `duration` may have a fraction.
    """

    __same_as__: ClassVar[Mapping[str, tuple[str, ...]]] = {
        "buildConfigType": ("build_config_type",),
        "buildNo": ("build_no",),
        "buildProjectId": ("build_project_id",),
        "buildRecordId": ("build_record_id",),
        "buildType": ("build_type",),
        "codeciJobId": ("codeci_job_id",),
        "commitCreateTime": ("commit_create_time",),
        "commitMessage": ("commit_message",),
        "createTime": ("create_time",),
        "dailyBuildNum": ("daily_build_num",),
        "devcloudProjectId": ("devcloud_project_id",),
        "domainId": ("domain_id",),
        "errMsg": ("err_msg",),
        "executionId": ("execution_id",),
        "finishTime": ("finish_time",),
        "parentRecordId": ("parent_record_id",),
        "queuedTime": ("queued_time",),
        "recordStatus": ("record_status",),
        "repoId": ("repo_id",),
        "repoName": ("repo_name",),
        "runnableTime": ("runnable_time",),
        "scheduleTime": ("schedule_time",),
        "startTime": ("start_time",),
        "triggerType": ("trigger_type",),
        "usePrivateSlave": ("use_private_slave",),
        "userId": ("user_id",),
    }

    branch: str | None = None
    """Branch of the repository that was built."""

    build_config_type: str | None = None
    """What the steps of the build were configured by, `YAML` or `ACTION`."""

    build_no: int | None = None
    """Number of the build within its job. The first build is 1, each further one adds 1."""

    build_project_id: str | None = None
    """Build project behind the job, a UUID. Each job has one of its own, so it stands for `codeci_job_id`."""

    build_record_id: str | None = None
    """Build record, a UUID. Other operations take it as `record_id`."""

    build_type: str | None = None
    """What kind of revision was built. `branch`, the head of a branch, `tag` or `commitId`."""

    codeci_job_id: str | None = None
    """Build job, 32 letters and digits, the `job_id` of other operations."""

    commit: str | None = _field(default_factory=_null)
    """Commit that was built, its full hash. Null if the record holds none."""

    commit_create_time: str | None = None
    """When the commit was made, ISO 8601 with offset, such as 2025-03-18T02:13:31.000+00:00."""

    commit_message: str | None = _field(default_factory=_null)
    """Message of that commit. Null if the record holds none."""

    create_time: str | None = None
    """When the build was created, ISO 8601 with offset, such as 2025-03-18T02:14:05.000+00:00."""

    daily_build_num: str | None = None
    """Day and count, such as `20250318.2` for the second build of 18 March 2025."""

    devcloud_project_id: str | None = None
    """CodeArts project that the job belongs to, 32 letters and digits."""

    domain_id: str | None = None
    """Account that the build belongs to, 32 letters and digits."""

    duration: float | None = None
    """How long the build ran, in milliseconds, from `start_time` to `finish_time`."""

    err_msg: str | None = _field(default_factory=_null)
    """What went wrong in the build. Null if nothing did."""

    execution_id: str | None = None
    """Name of the task on the execution platform, such as `j_Qm3xT7pK`."""

    finish_time: str | None = None
    """When the build ended, ISO 8601 with offset, such as 2025-03-18T02:16:42.000+00:00."""

    id: str | None = None
    """Internal id of this entry, a UUID. Other operations take `build_record_id` instead."""

    parent_record_id: str | None = _field(default_factory=_null)
    """Build record of the parent if the build is one job of a build flow. Null otherwise."""

    queued_time: str | None = None
    """When the build began to wait for an executor. A point in time, as in `create_time`."""

    record_status: str | None = _field(default_factory=_null)
    """State of the record itself, as distinct from the build's. Null in the captured responses."""

    region: str | None = None
    """Region of the account, such as `cn-north-4`."""

    repo_id: str | None = None
    """Id of the code repository, a number as text on CodeHub."""

    repo_name: str | None = None
    """Name of the code repository."""

    runnable_time: str | None = None
    """When the execution platform itself says that the build began. The captured response has a time before
    `create_time` here, so measure with `start_time`.
    """

    schedule_time: str | None = None
    """When the build was handed to the execution platform. A point in time, as in `create_time`."""

    start_time: str | None = None
    """When the build began to run, ISO 8601 with offset, such as 2025-03-18T02:14:10.000+00:00."""

    status: str | None = None
    """State of the build. Known values: `SUCCESS` (The build succeeded), `FAILURE` (The build failed), `ABORTED`
    (The build was stopped), `SCHEDULE_FAILURE` (The build never ran, because no executor was assigned to it),
    `timeout` (The build exceeded its time limit), `UNKNOWN` (The result is unknown).
    """

    tag: str | None = _field(default_factory=_null)
    """Tag of the repository that was built. Null if none was named."""

    trigger_type: str | None = None
    """What started the build. `MANUAL` is a person."""

    use_private_slave: int | None = None
    """Whether the build ran on an executor of the account's own. 0 is no."""

    user_id: str | None = None
    """IAM id of the user who started the build."""


class BuildInfoV3Response(ResponseModel, kw_only=True):
    """The outcome, with the record of one build, in the envelope of the v3 operations."""

    err_code: str | None = None
    """Code of the failure. The captured success leaves it out."""

    message: str | None = None
    """What went wrong, for a person to read. The captured success leaves it out."""

    result: BuildInfoV3 | None = None
    """The record that was asked for."""

    success: bool | None = None
    """Whether the operation was carried out."""


class BuildOutput(Model, kw_only=True):
    """The packages and container images of one build."""

    image_infos: dict[str, BuildArtifact] | None = _field(default_factory=_null)
    """Container images. What the keys stand for is not documented. Null if there are none."""

    package_info: BuildArtifact | None = _field(default_factory=_null)
    """The build's own package. Null if there is none."""

    package_infos: dict[str, BuildArtifact] | None = None
    """Packages for use by the account's own builds. What the keys stand for is not documented."""


class BuildOutputResponse(ResponseModel, kw_only=True):
    """An outcome whose result is what a build has produced."""

    error: dict[str, Any] | None = _field(default_factory=_null)
    """Error details, such as `code` and `reason` (observed). After a success they are null, missing or an empty
    object (observed), so that only `status` decides.
    """

    result: BuildOutput | None = _field(default_factory=_null)
    """What the build has produced."""

    status: str | None = None
    """Outcome: `success` or `fail`. It is `error` if `error` is an object (observed). `fail` and `error` are
    failures although the HTTP status is 200.
    """


class BuildParameterListResponse(ResponseModel, kw_only=True):
    """An outcome whose result is the parameters of a build."""

    error: dict[str, Any] | None = _field(default_factory=_null)
    """Error details, such as `code` and `reason` (observed). After a success they are null, missing or an empty
    object (observed), so that only `status` decides.
    """

    result: list[NamedValue] | None = _field(default_factory=_null)
    """Each parameter with the value that the build was given. Empty if the job has none."""

    status: str | None = None
    """Outcome: `success` or `fail`. It is `error` if `error` is an object (observed). `fail` and `error` are
    failures although the HTTP status is 200.
    """


class BuildRecordDetail(Model, kw_only=True):
    """The record of one build, with what went wrong in it."""

    id: str | None = None
    """Build record, a UUID. Other operations take it as `record_id`."""

    status: str | None = None
    """State of the build. Known values: `SUCCESS` (The build succeeded), `FAILURE` (The build failed), `ABORTED`
    (The build was stopped), `SCHEDULE_FAILURE` (The build never ran, because no executor was assigned to it),
    `timeout` (The build exceeded its time limit), `UNKNOWN` (The result is unknown).
    """

    status_code: int | None = None
    """The same state as a number. 5 goes with `SUCCESS`, 7 with `SCHEDULE_FAILURE`, 8 with `ABORTED`."""

    create_time: str | None = None
    """When the build was created, ISO 8601 with offset, such as 2025-03-18T02:14:05.000+00:00."""

    schedule_time: str | None = None
    """When the build was handed to the execution platform. A point in time, as in `create_time`."""

    queued_time: str | None = None
    """When the build began to wait for an executor. A point in time, as in `create_time`."""

    start_time: str | None = None
    """When the build began to run, ISO 8601 with offset, such as 2025-03-18T02:14:10.000+00:00."""

    finish_time: str | None = None
    """When the build ended, ISO 8601 with offset, such as 2025-03-18T02:16:42.000+00:00."""

    duration: int | None = None
    """How long the build took in all, in milliseconds, `pending_duration` and `build_duration` together."""

    build_duration: int | None = None
    """How long it ran, in milliseconds."""

    pending_duration: int | None = None
    """How long it waited for an executor, in milliseconds."""

    project_id: str | None = None
    """Build project that the build belongs to, a UUID. Not the CodeArts project."""

    display_name: str | None = None
    """Name of the build job, or of the one job if the build is part of a build flow."""

    trigger_name: str | None = None
    """Name of the user who started the build."""

    group_name: str | None = None
    """Group of the job. Empty if it has none."""

    execution_id: str | None = None
    """Name of the task on the execution platform, such as `j_Qm3xT7pK`. `-1` if it was not scheduled."""

    parameters: list[BuildRecordParameter] | None = None
    """Parameters that the build was run with."""

    repository: str | None = None
    """Address of the code repository, for cloning over HTTPS."""

    branch: str | None = None
    """Branch of the repository that was built."""

    revision: str | None = None
    """Commit that was built, its full hash. Can be empty, as for an aborted or unscheduled build."""

    build_yml_path: str | None = None
    """Path of the build's YAML file within the repository, such as `.cloudbuild/build.yml`."""

    build_yml_url: str | None = None
    """Web page of that file, at the revision that was built."""

    daily_build_number: str | None = None
    """Day and count, such as `20250318.2` for the second build of 18 March 2025."""

    build_record_type: BuildTrigger | None = None
    """What started the build, and what kind of record it left."""

    trigger_type: str | None = None
    """What started the build. `MANUAL` is a person."""

    scm_type: str | None = None
    """Where the source comes from, such as `codehub`."""

    scm_web_url: str | None = None
    """Web page of the code repository."""

    user_id: str | None = None
    """IAM id of the user who started the build."""

    build_no: str | None = None
    """Number of the build within its job, as text."""

    daily_build_no: str | None = None
    """The same as `daily_build_number`."""

    dev_cloud_build_type: str | None = None
    """What kind of revision was built. `branch`, the head of a branch, `tag` or `commitId`. Some responses leave
    it out.
    """

    err_msg: str | None = _field(default_factory=_null)
    """What went wrong in the build. Empty for a build that was not scheduled."""


class BuildRecordResponse(ResponseModel, kw_only=True):
    """The outcome, with one build record."""

    error: str | None = _field(default_factory=_null)
    """Error message. After a success it is null or missing, and in some samples a placeholder such as
    `error_message` (observed), so that only `status` decides. After a failure it can be an object of `code` and
    `reason` (observed).
    """

    result: BuildRecordDetail | None = _field(default_factory=_null)
    """The record that was asked for."""

    status: str | None = None
    """Outcome: `success` or `fail`. It is `error` if `error` is an object (observed). `fail` and `error` are
    failures although the HTTP status is 200.
    """


class BuildRequest(Model, kw_only=True):
    """A job to run, with parameters and revision for this build."""

    job_id: str
    """Job ID, 32 letters and digits. The job lists return it as `id`. In the console it is the last part of the
    URL of the job's edit page. Matching `^[0-9A-Za-z]{32}$`.
    """

    parameter: list[NamedValueInput] | None = None
    """Values of the job's parameters for this build. Parameters that are not listed have the job's values. The
    parameter `codeBranch` selects the branch, also if `scm` is absent. A name has at most 128 letters, digits
    and underscores, a value at most 8192 characters. The names `LD_PRELOAD`, `LD_LIBRARY_PATH`, `PATH`, `path`,
    `BASH_ENV` and `GIT_SSH_COMMAND` are refused.
    """

    scm: BuildRevision | None = None
    """Revision to build. Defaults to the job's."""


class BuildRevision(Model, kw_only=True):
    """Repository and revision to build. Properties that are absent have the job's values."""

    branch: str | None = None
    """Branch to build. Set `build_type` to `branch` with it (observed)."""

    build_commit_id: str | None = None
    """Commit ID to build."""

    build_tag: str | None | UnsetType = UNSET
    """Git tag to build, or null. A tag that does not exist ends the build, not the request (observed)."""

    build_type: Literal["branch", "commitId", "tag"] | None = None
    """Kind of revision to build. Defaults to the job's."""

    repo_id: str | None = None
    """Repository ID, digits for CodeArts Repo."""

    repo_name: str | None = None
    """Repository name."""

    scm_type: str | None = None
    """Repository host. `codehub` is CodeArts Repo, `default` is that of the job."""

    url: str | None = None
    """Clone URL of the repository."""

    web_url: str | None = None
    """URL of the repository's web page."""


class BuildStage(Model, kw_only=True):
    """One stage of a build, as the execution platform ran it."""

    build_duration: int | None = None
    """How long it ran, in milliseconds."""

    build_record_id: str | None = None
    """Build record, a UUID. Other operations take it as `record_id`."""

    create_time: str | None = None
    """When the stage was created, ISO 8601 with offset, such as 2025-03-18T02:14:05.000+00:00."""

    display_name: str | None = None
    """Name of the stage as the console shows it, such as `Maven`."""

    duration: int | None = None
    """How long the stage took in all, in milliseconds, `pending_duration` and `build_duration` together."""

    execution_id: str | None = None
    """Name of the task on the execution platform, such as `j_Qm3xT7pK`."""

    execution_stage_name: str | None = None
    """Name of the stage on the execution platform, the same as its key in `build_stages`.
    `client.logs.download_step` takes it as `task_name`.
    """

    finish_time: str | None = None
    """When the stage ended, ISO 8601 with offset, such as 2025-03-18T02:16:42.000+00:00."""

    id: str | None = None
    """Id of the stage within this build, a UUID."""

    log_status: str | None = _field(default_factory=_null)
    """State of the stage's log. Null in the captured response."""

    node_id: int | None = _field(default_factory=_null)
    """Internal number of the node that ran the stage. Null if the record holds none."""

    pending_duration: int | None = None
    """How long it waited for an executor, in milliseconds."""

    queued_time: str | None = None
    """When the stage began to wait for an executor. A point in time, as in `create_time`."""

    schedule_time: str | None = None
    """When the stage was handed to the execution platform. A point in time, as in `create_time`."""

    sequence: int | None = None
    """Place of the stage in the build. The first has 0."""

    start_time: str | None = None
    """When the stage began to run, ISO 8601 with offset, such as 2025-03-18T02:14:10.000+00:00."""

    status: str | None = None
    """State of the stage. Known values: `SUCCESS` (The build succeeded), `FAILURE` (The build failed), `ABORTED`
    (The build was stopped), `SCHEDULE_FAILURE` (The build never ran, because no executor was assigned to it),
    `timeout` (The build exceeded its time limit), `UNKNOWN` (The result is unknown).
    """

    status_code: int | None = None
    """The same state as a number. 5 goes with `SUCCESS`, 7 with `SCHEDULE_FAILURE`, 8 with `ABORTED`."""


class BuildStages(Model, kw_only=True):
    """The stages of one build."""

    build_stages: dict[str, BuildStage] | None = _field(default_factory=_null)
    """Stage by name. The first is `initial`, the last `final`, and between them are `stage1`, `stage2` and so on.
    Sort by `sequence`, as the order of keys may differ. Empty or null if the build never ran.
    """

    check_stages: dict[str, BuildStage] | None = _field(default_factory=_null)
    """Stages that check the build, by name, apart from those that make it. Null in the captured response; they are
    taken to be shaped like the stages of `build_stages`.
    """


class BuildStagesResponse(ResponseModel, kw_only=True):
    """The outcome, with the stages of one build."""

    error: dict[str, Any] | None = _field(default_factory=_null)
    """Error details, such as `code` and `reason` (observed). After a success they are null, missing or an empty
    object (observed), so that only `status` decides.
    """

    result: BuildStages | None = _field(default_factory=_null)
    """The stages that were asked for."""

    status: str | None = None
    """Outcome: `success` or `fail`. It is `error` if `error` is an object (observed). `fail` and `error` are
    failures although the HTTP status is 200.
    """


class BuildStarted(ResponseModel, kw_only=True):
    """Numbers of a new build."""

    actual_build_number: str | None = None
    """Build number within the job, digits. Other operations take it as `build_no`."""

    daily_build_number: str | None = None
    """Day and number of the build on that day, such as `20250318.2`."""

    octopus_job_name: str | None = None
    """Task name on the execution platform, such as `j_Qm3xT7pK`."""


class BuildStartedResponse(ResponseModel, kw_only=True):
    """An outcome whose result is the numbers of a build that has just been queued."""

    __same_as__: ClassVar[Mapping[str, tuple[str, ...]]] = {
        "actual_build_number": ("result", "actual_build_number"),
        "daily_build_number": ("result", "daily_build_number"),
        "octopus_job_name": ("result", "octopus_job_name"),
    }

    error: dict[str, Any] | None = _field(default_factory=_null)
    """Error details, such as `code` and `reason` (observed). After a success they are null, missing or an empty
    object (observed), so that only `status` decides.
    """

    result: BuildStarted | None = _field(default_factory=_null)
    """The numbers of the new build."""

    status: str | None = None
    """Outcome: `success` or `fail`. It is `error` if `error` is an object (observed). `fail` and `error` are
    failures although the HTTP status is 200.
    """


class BuildStep(Model, kw_only=True):
    """One step of a build."""

    build_time: int | None = None
    """How long the step ran, in milliseconds. 0 if it has not run."""

    name: str | None = None
    """Name of the step, as the job has it."""

    status: str | None = None
    """State of the step. Known values: `running` (The step is running), `success` (The step succeeded), `error`
    (The step failed), `` (The step has not run).
    """


class BuildStopRequest(Model, kw_only=True):
    """Which build of the job to stop."""

    build_no: int
    """Number of the build within its job, as `client.builds.run` gives it in `actual_build_number`. Text is
    accepted too. At least 1.
    """


class BuildStopResult(ResponseModel, kw_only=True):
    """Whether a build was stopped."""

    error: dict[str, Any] | None = _field(default_factory=_null)
    """Error details, such as `code` and `reason` (observed). After a success they are null, missing or an empty
    object (observed), so that only `status` decides.
    """

    result: bool | None = _field(default_factory=_null)
    """`true` if the build has been stopped."""

    status: str | None = None
    """Outcome: `success` or `fail`. It is `error` if `error` is an object (observed). `fail` and `error` are
    failures although the HTTP status is 200.
    """


class BuildStopV3Request(Model, kw_only=True):
    """Which build of which job to stop."""

    build_no: str
    """Number of the build within its job, as text. The first build is 1, each further one adds 1. A number is
    accepted too.
    """

    job_id: str
    """Build job. 32 letters and digits: the last part of the address of the job's page in the console, or `id` as
    the job lists give it. Matching `^[0-9A-Za-z]{32}$`.
    """


class BuildStopped(ResponseModel, kw_only=True):
    """Whether a build has been stopped."""

    result: str | None = None
    """Text on the outcome. Empty on success."""

    success: bool | None = None
    """True if the build has been stopped."""


class BuildSummaryResponse(ResponseModel, kw_only=True):
    """The outcome, with one build of a job."""

    error: str | None = _field(default_factory=_null)
    """Error message. After a success it is null or missing, and in some samples a placeholder such as
    `error_message` (observed), so that only `status` decides. After a failure it can be an object of `code` and
    `reason` (observed).
    """

    result: BuildSummary | None = _field(default_factory=_null)
    """The build that was asked for."""

    status: str | None = None
    """Outcome: `success` or `fail`. It is `error` if `error` is an object (observed). `fail` and `error` are
    failures although the HTTP status is 200.
    """


class FlowEdge(Model, kw_only=True, rename={"from_": "from"}):
    """One dependency between two jobs of a build flow."""

    from_: str | None = None
    """The job that depends on the other, a UUID; taken to be the `id` of a vertex."""

    to: str | None = None
    """The job that it depends on, a UUID as in `from`."""


class FlowGraph(Model, kw_only=True):
    """The jobs of a build flow and how they depend on each other, a directed graph without cycles."""

    edges: list[FlowEdge] | None = None
    """The dependencies between the jobs."""

    vertices: list[FlowVertex] | None = None
    """The jobs of the flow, one record each."""


class FlowGraphResponse(ResponseModel, kw_only=True):
    """The outcome, with the graph of a build flow."""

    error: dict[str, Any] | None = _field(default_factory=_null)
    """Error details, such as `code` and `reason` (observed). After a success they are null, missing or an empty
    object (observed), so that only `status` decides.
    """

    result: FlowGraph | None = _field(default_factory=_null)
    """The graph that was asked for."""

    status: str | None = None
    """Outcome: `success` or `fail`. It is `error` if `error` is an object (observed). `fail` and `error` are
    failures although the HTTP status is 200.
    """


class FlowGraphV3Response(ResponseModel, kw_only=True):
    """The outcome, with the graph of a build flow, in the envelope of the v3 operations."""

    err_code: str | None = None
    """Code of the failure. The captured success leaves it out."""

    message: str | None = None
    """What went wrong, for a person to read. The captured success leaves it out."""

    result: FlowGraph | None = _field(default_factory=_null)
    """The graph that was asked for."""

    success: bool | None = None
    """Whether the operation was carried out."""


class FlowVertex(Model, kw_only=True):
    """One job of a build flow, and how its build went."""

    build_duration: int | None = None
    """How long it ran, in milliseconds."""

    build_no: str | None = None
    """Number of the build within its job, as text."""

    display_name: str | None = None
    """Name of the job within the flow."""

    finish_time: str | None = None
    """When the build ended, ISO 8601 with offset, such as 2025-03-18T10:16:42+08:00."""

    id: str | None = None
    """Build record of this job, a UUID. Other operations take it as `record_id`."""

    start_time: str | None = None
    """When the build began to run, ISO 8601 with offset, such as 2025-03-18T10:14:10+08:00."""

    status: str | None = None
    """State of this job's build. Known values: `SUCCESS` (The build succeeded), `FAILURE` (The build failed),
    `ABORTED` (The build was stopped), `SCHEDULE_FAILURE` (The build never ran, because no executor was assigned
    to it), `timeout` (The build exceeded its time limit), `UNKNOWN` (The result is unknown).
    """
