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
    "BuildDetails",
    "BuildDetailsResponse",
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
    """Package or container image that a build produced."""

    daily_build_number: str | None = None
    """Number of the build on its day, which begins at 1 each day."""

    name: str | None = None
    """Name of the package or image."""

    package_type: str | None = None
    """Type of the package: `jar`, `cmake`, `py`, `zip`, `txt`, `yml` or `html`. Others are not documented, that of
    an image in the example is made up.
    """

    project_id: str | None = None
    """CodeArts project ID of the build's job, 32 letters and digits."""

    type_: str | None = None
    """Type. Its values are not documented, those of the example are made up."""

    uri: str | None = None
    """Path of the package or image."""

    version: str | None = None
    """Version of the package or image."""


class BuildDetails(Model, kw_only=True):
    """Progress and result of a build."""

    build_result: str | None = None
    """Result of the build, such as `FAILURE` (observed). Its value while the build is running is not documented.
    Known values: `SUCCESS` (The build succeeded), `FAILURE` (The build failed), `ABORTED` (The build was
    stopped), `SCHEDULE_FAILURE` (The build never ran, because it could not be scheduled), `timeout` (The build
    exceeded its time limit), `UNKNOWN` (The meaning is not documented).
    """

    building: bool | None = None
    """Whether the build is running."""

    region: str | None = None
    """Region ID, such as `cn-north-4`."""


class BuildDetailsResponse(ResponseModel, kw_only=True):
    """Outcome with the progress and the result of a build."""

    error: str | None = _field(default_factory=_null)
    """Error message. After a success it is null or missing, and in some samples a placeholder such as
    `error_message` (observed), so that only `status` decides. After a failure it can be an object of `code` and
    `reason` (observed).
    """

    result: BuildDetails | None = _field(default_factory=_null)
    """Progress and result of the build."""

    status: str | None = None
    """Outcome: `success` or `fail`. It is `error` if `error` is an object (observed). `fail` and `error` are
    failures although the HTTP status is 200.
    """


class BuildHistoryDetails(ResponseModel, kw_only=True):
    """Parameters and steps of a build."""

    build_number: int | None = None
    """Build number within the job, the `build_no` of other operations."""

    build_steps: list[BuildStep] | None = None
    """Steps that the console shows."""

    job_name: str | None = None
    """Job name."""

    parameters: list[dict[str, str]] | dict[str, str] | None = None
    """Parameters of the build, values by name. The values of sensitive parameters are masked with `*`. The
    manual's sample has a list of one such object instead (observed).
    """

    project_id: str | None = None
    """CodeArts project ID of the job, 32 letters and digits (observed)."""

    project_name: str | None = None
    """Name of the CodeArts project."""


class BuildInfo(Model, kw_only=True):
    """Record of a build, with its IDs, its revision, its times and its result."""

    branch: str | None = None
    """Branch of the repository."""

    build_config_type: str | None = None
    """Form of the job's definition: `YAML` or `ACTION`."""

    build_no: int | None = None
    """Build number within the job."""

    build_project_id: str | None = None
    """Build project ID, a UUID (observed). It corresponds to exactly one `codeci_job_id`."""

    build_record_id: str | None = None
    """Build record ID, a UUID (observed). Other operations take it as `record_id` (observed)."""

    build_type: str | None = None
    """Kind of revision: `branch` (observed), `tag` or `commitId` (inferred)."""

    codeci_job_id: str | None = None
    """Job ID, 32 letters and digits (observed). It corresponds to exactly one `build_project_id`."""

    commit: str | None = _field(default_factory=_null)
    """Commit ID. It can be null (observed)."""

    commit_create_time: str | None = None
    """Commit time with a UTC offset, such as `2025-03-18T02:13:31.000+00:00` (observed). In the sample, where
    `commit` is null, it equals `create_time` (observed).
    """

    commit_message: str | None = _field(default_factory=_null)
    """Commit message. It can be null (observed)."""

    create_time: str | None = None
    """Creation time of the build (inferred) with a UTC offset, such as `2025-03-18T02:14:05.000+00:00` (observed)."""

    daily_build_num: str | None = None
    """Number of the build on its day, which begins at 1 each day, after the day and a point, such as `20250318.2`
    (observed).
    """

    devcloud_project_id: str | None = None
    """CodeArts project ID, 32 letters and digits (observed)."""

    domain_id: str | None = None
    """Account ID, 32 letters and digits (observed)."""

    duration: int | None = None
    """Build time in milliseconds, from `start_time` to `finish_time` (observed)."""

    err_msg: str | None = _field(default_factory=_null)
    """Error message. It is null after a success (observed)."""

    execution_id: str | None = None
    """Task ID on the execution platform, such as `j_Qm3xT7pK` (observed). It is the `octopus_job_name` of
    `client.builds.run` (observed).
    """

    finish_time: str | None = None
    """End time of the build, in the form of `create_time` (observed)."""

    id: str | None = None
    """Primary key of the record, a UUID (observed). Other operations take `build_record_id` instead (observed)."""

    parent_record_id: str | None = _field(default_factory=_null)
    """Build record ID of the parent build. It is null for a build outside a build flow (inferred)."""

    queued_time: str | None = None
    """Time at which the build began to wait for an executor (inferred), in the form of `create_time` (observed)."""

    record_status: str | None = _field(default_factory=_null)
    """State of the record. Only null is known (observed)."""

    region: str | None = None
    """Region of the account, such as `cn-north-4`."""

    repo_id: str | None = None
    """Repository ID, digits for CodeArts Repo (observed)."""

    repo_name: str | None = None
    """Repository name."""

    runnable_time: str | None = None
    """Time at which the execution platform really started the build, in the form of `create_time` (observed). The
    manual's sample has a time before `create_time` (observed).
    """

    schedule_time: str | None = None
    """Dispatch time of the build (inferred), in the form of `create_time` (observed)."""

    start_time: str | None = None
    """Start time of the build, in the form of `create_time` (observed)."""

    status: str | None = None
    """State of the build. Known values: `SUCCESS` (The build succeeded), `FAILURE` (The build failed), `ABORTED`
    (The build was stopped), `SCHEDULE_FAILURE` (The build never ran, because it could not be scheduled),
    `timeout` (The build exceeded its time limit), `UNKNOWN` (The meaning is not documented).
    """

    tag: str | None = _field(default_factory=_null)
    """Git tag. It can be null (observed)."""

    trigger_type: str | None = None
    """Trigger type. `MANUAL` is a start by a user (observed)."""

    use_private_slave: int | None = None
    """Whether the build used a custom executor, as a number. 0 means no (inferred)."""

    user_id: str | None = None
    """User ID of the user who started the build (inferred)."""


class BuildInfoResponse(ResponseModel, kw_only=True):
    """Outcome with the record of a build."""

    error: dict[str, Any] | None = _field(default_factory=_null)
    """Error details, such as `code` and `reason` (observed). After a success they are null, missing or an empty
    object (observed), so that only `status` decides.
    """

    result: BuildInfo | None = _field(default_factory=_null)
    """The record of the build."""

    status: str | None = None
    """Outcome: `success` or `fail`. It is `error` if `error` is an object (observed). `fail` and `error` are
    failures although the HTTP status is 200.
    """


class BuildInfoV3(Model, kw_only=True):
    """Record of a build (v3). The manual has snake case. A newer page has camel case, such as `buildProjectId`,
    for the names up to `dailyBuildNum`. `buildRecordId` is in use (observed), and camel case of the later names
    is by analogy (inferred).
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
    """Branch of the repository."""

    build_config_type: str | None = None
    """Form of the job's definition: `YAML` or `ACTION`."""

    build_no: int | None = None
    """Build number within the job."""

    build_project_id: str | None = None
    """Build project ID, a UUID (observed). It corresponds to exactly one `codeci_job_id`."""

    build_record_id: str | None = None
    """Build record ID, a UUID (observed). Other operations take it as `record_id` (observed)."""

    build_type: str | None = None
    """Kind of revision: `branch` (observed), `tag` or `commitId` (inferred)."""

    codeci_job_id: str | None = None
    """Job ID, 32 letters and digits (observed). It corresponds to exactly one `build_project_id`."""

    commit: str | None = _field(default_factory=_null)
    """Commit ID. It can be null (observed)."""

    commit_create_time: str | None = None
    """Commit time with a UTC offset, such as `2025-03-18T02:13:31.000+00:00` (observed). In the sample, where
    `commit` is null, it equals `create_time` (observed).
    """

    commit_message: str | None = _field(default_factory=_null)
    """Commit message. It can be null (observed)."""

    create_time: str | None = None
    """Creation time of the build (inferred) with a UTC offset, such as `2025-03-18T02:14:05.000+00:00` (observed)."""

    daily_build_num: str | None = None
    """Number of the build on its day, which begins at 1 each day, after the day and a point, such as `20250318.2`
    (observed).
    """

    devcloud_project_id: str | None = None
    """CodeArts project ID, 32 letters and digits (observed)."""

    domain_id: str | None = None
    """Account ID, 32 letters and digits (observed)."""

    duration: float | None = None
    """Build time in milliseconds, from `start_time` to `finish_time` (observed). The manual allows a fraction."""

    err_msg: str | None = _field(default_factory=_null)
    """Error message. It is null after a success (observed)."""

    execution_id: str | None = None
    """Task ID on the execution platform, such as `j_Qm3xT7pK` (observed). It is the `octopus_job_name` of
    `client.builds.run` (observed).
    """

    finish_time: str | None = None
    """End time of the build, in the form of `create_time` (observed)."""

    id: str | None = None
    """ID, a UUID (observed). Other operations take `build_record_id` instead (observed)."""

    parent_record_id: str | None = _field(default_factory=_null)
    """Build record ID of the parent build. It is null for a build outside a build flow (inferred)."""

    queued_time: str | None = None
    """Time at which the build began to wait for an executor (inferred), in the form of `create_time` (observed)."""

    record_status: str | None = _field(default_factory=_null)
    """State of the record. Only null is known (observed)."""

    region: str | None = None
    """Region of the account, such as `cn-north-4`."""

    repo_id: str | None = None
    """Repository ID, digits for CodeArts Repo (observed)."""

    repo_name: str | None = None
    """Repository name."""

    runnable_time: str | None = None
    """Time at which the execution platform really started the build, in the form of `create_time` (observed). The
    manual's sample has a time before `create_time` (observed).
    """

    schedule_time: str | None = None
    """Dispatch time of the build (inferred), in the form of `create_time` (observed)."""

    start_time: str | None = None
    """Start time of the build, in the form of `create_time` (observed)."""

    status: str | None = None
    """State of the build. Known values: `SUCCESS` (The build succeeded), `FAILURE` (The build failed), `ABORTED`
    (The build was stopped), `SCHEDULE_FAILURE` (The build never ran, because it could not be scheduled),
    `timeout` (The build exceeded its time limit), `UNKNOWN` (The meaning is not documented).
    """

    tag: str | None = _field(default_factory=_null)
    """Git tag. It can be null (observed)."""

    trigger_type: str | None = None
    """Trigger type. `MANUAL` is a start by a user (observed)."""

    use_private_slave: int | None = None
    """Whether the build used a custom executor, as a number. 0 means no (inferred)."""

    user_id: str | None = None
    """User ID of the user who started the build (inferred)."""


class BuildInfoV3Response(ResponseModel, kw_only=True):
    """Outcome with the record of a build (v3)."""

    err_code: str | None = None
    """Error code. A success can omit it (observed)."""

    message: str | None = None
    """Message. A success can omit it (observed)."""

    result: BuildInfoV3 | None = _field(default_factory=_null)
    """The record of the build."""

    success: bool | None = None
    """Whether the request succeeded. `false` is a failure, although the HTTP status is 200."""


class BuildOutput(Model, kw_only=True):
    """Packages and container images that a build produced."""

    image_infos: dict[str, BuildArtifact] | None = _field(default_factory=_null)
    """Container images. It can be null (observed). The keys are not documented, those of the example are made up."""

    package_info: BuildArtifact | None = _field(default_factory=_null)
    """Package of the build. It can be null (observed)."""

    package_infos: dict[str, BuildArtifact] | None = None
    """In-house packages. The keys are not documented, those of the example are made up."""


class BuildOutputResponse(ResponseModel, kw_only=True):
    """Outcome with the output of a build."""

    error: dict[str, Any] | None = _field(default_factory=_null)
    """Error details, such as `code` and `reason` (observed). After a success they are null, missing or an empty
    object (observed), so that only `status` decides.
    """

    result: BuildOutput | None = _field(default_factory=_null)
    """The output of the build."""

    status: str | None = None
    """Outcome: `success` or `fail`. It is `error` if `error` is an object (observed). `fail` and `error` are
    failures although the HTTP status is 200.
    """


class BuildParameterListResponse(ResponseModel, kw_only=True):
    """Outcome with the parameters of a build."""

    error: dict[str, Any] | None = _field(default_factory=_null)
    """Error details, such as `code` and `reason` (observed). After a success they are null, missing or an empty
    object (observed), so that only `status` decides.
    """

    result: list[NamedValue] | None = _field(default_factory=_null)
    """Parameters with their values. It is empty for a build without parameters (observed)."""

    status: str | None = None
    """Outcome: `success` or `fail`. It is `error` if `error` is an object (observed). `fail` and `error` are
    failures although the HTTP status is 200.
    """


class BuildRecordDetail(Model, kw_only=True):
    """Record of a build, with its error message."""

    __same_as__: ClassVar[Mapping[str, tuple[str, ...]]] = {
        "build_yaml_path": ("build_yml_path",),
        "build_yaml_url": ("build_yml_url",),
    }

    id: str | None = None
    """Build record ID, a UUID (observed). Other operations take it as `record_id` (observed)."""

    status: str | None = None
    """State of the build. Known values: `SUCCESS` (The build succeeded), `FAILURE` (The build failed), `ABORTED`
    (The build was stopped), `SCHEDULE_FAILURE` (The build never ran, because it could not be scheduled),
    `timeout` (The build exceeded its time limit), `UNKNOWN` (The meaning is not documented).
    """

    status_code: int | None = None
    """State as a number: 5 for `SUCCESS`, 7 for `SCHEDULE_FAILURE`, 8 for `ABORTED` (observed)."""

    create_time: str | None = None
    """Creation time of the build, such as `2025-03-18T02:14:05.000+00:00` (observed)."""

    schedule_time: str | None = None
    """Dispatch time of the build, in the form of `create_time` (observed)."""

    queued_time: str | None = None
    """Time at which the build began to wait for an executor (inferred), in the form of `create_time` (observed)."""

    start_time: str | None = None
    """Start time of the build, in the form of `create_time` (observed)."""

    finish_time: str | None = None
    """End time of the build, in the form of `create_time` (observed)."""

    duration: int | None = None
    """Total time in milliseconds: `pending_duration` plus `build_duration` (observed)."""

    build_duration: int | None = None
    """Build time in milliseconds (observed)."""

    pending_duration: int | None = None
    """Waiting time in milliseconds (observed)."""

    project_id: str | None = None
    """Build project ID, a UUID (observed), although Huawei's newer page of `client.builds.get_by_record` has the
    CodeArts project ID.
    """

    display_name: str | None = None
    """Name of the subtask. It is the job name for a build outside a build flow (inferred)."""

    trigger_name: str | None = None
    """Name of the user who started the build, the user name (inferred)."""

    group_name: str | None = None
    """Name of the repository group. It can be empty (observed)."""

    execution_id: str | None = None
    """Task ID on the execution platform, such as `j_Qm3xT7pK` (observed). It is `-1` if the build was not
    scheduled (observed).
    """

    parameters: list[BuildRecordParameter] | None = None
    """Parameters of the build."""

    repository: str | None = None
    """Clone URL of the repository. The manual's samples have a colon after the host (observed)."""

    branch: str | None = None
    """Branch of the repository."""

    revision: str | None = None
    """Commit ID. It can be empty for a build that was stopped or not scheduled (observed)."""

    build_yml_path: str | None = None
    """Path of the YAML file in the repository, such as `.cloudbuild/build.yml` (observed)."""

    build_yml_url: str | None = None
    """URL of the YAML file. The manual's samples have a colon after the host (observed)."""

    daily_build_number: str | None = None
    """Day and number of the build on that day, such as `20250318.2` (observed)."""

    build_record_type: BuildTrigger | None = None
    """Trigger and type of the record."""

    trigger_type: str | None = None
    """Trigger type. `MANUAL` is a start by a user (observed)."""

    scm_type: str | None = None
    """Repository host: `codehub` for CodeArts Repo (observed)."""

    scm_web_url: str | None = None
    """URL of the repository's web page."""

    user_id: str | None = None
    """User ID of the user who started the build (inferred)."""

    build_no: str | None = None
    """Build number within the job, digits (observed)."""

    daily_build_no: str | None = None
    """Day and number of the build on that day, equal to `daily_build_number` (observed)."""

    dev_cloud_build_type: str | None = None
    """Kind of revision: `branch` (observed), `tag` or `commitId` (inferred)."""

    err_msg: str | None = _field(default_factory=_null)
    """Error message. It is empty for a build that was not scheduled (observed)."""


class BuildRecordResponse(ResponseModel, kw_only=True):
    """Outcome with the record of a build."""

    error: str | None = _field(default_factory=_null)
    """Error message. After a success it is null or missing, and in some samples a placeholder such as
    `error_message` (observed), so that only `status` decides. After a failure it can be an object of `code` and
    `reason` (observed).
    """

    result: BuildRecordDetail | None = None
    """The record of the build."""

    status: str | None = None
    """Outcome: `success` or `fail`. It is `error` if `error` is an object (observed). `fail` and `error` are
    failures although the HTTP status is 200.
    """


class BuildRequest(Model, kw_only=True):
    """Job to run, with parameters and revision for this build."""

    job_id: str
    """Job ID, 32 letters and digits. The job lists return it as `id`. In the console it is at the end of the URL
    of the job's details page and edit page. Matching `^[0-9A-Za-z]{32}$`.
    """

    parameter: list[NamedValueInput] | None = None
    """Custom parameters of this build. Parameters that are not listed have the job's values (inferred). The
    parameter `codeBranch` selects the branch. The names `LD_PRELOAD`, `LD_LIBRARY_PATH`, `PATH`, `path`,
    `BASH_ENV` and `GIT_SSH_COMMAND` cannot be used. Huawei's page of `client.builds.run_v3` has limits too,
    which are likely the same in `client.builds.run` (inferred): a name has at most 128 letters, digits and
    underscores, a value at most 8192 characters.
    """

    scm: BuildRevision | None = None
    """Revision to build. Defaults to the job's (inferred)."""


class BuildRevision(Model, kw_only=True):
    """Repository and revision to build. Properties that are absent have the job's values (inferred)."""

    branch: str | None = None
    """Branch to build. Set `build_type` to `branch` with it, as calls of `client.builds.run` do (observed)."""

    build_commit_id: str | None = None
    """Commit ID to build."""

    build_tag: str | None | UnsetType = UNSET
    """Git tag to build. It can be null (observed). `client.builds.run` accepts a tag that the repository does not
    have (observed).
    """

    build_type: Literal["branch", "commitId", "tag"] | None = None
    """Kind of revision to build. In calls of `client.builds.run` it defaults to the job's (observed)."""

    repo_id: str | None = None
    """Repository ID, digits for CodeArts Repo (observed)."""

    repo_name: str | None = None
    """Repository name."""

    scm_type: str | None = None
    """Repository host: `codehub` for CodeArts Repo (observed), or `default`. The meaning of `default` is not
    documented.
    """

    url: str | None = None
    """Clone URL of the repository (inferred)."""

    web_url: str | None = None
    """URL of the repository's web page (observed)."""


class BuildStage(Model, kw_only=True):
    """Stage of a build."""

    build_duration: int | None = None
    """Build time of the stage in milliseconds (observed)."""

    build_record_id: str | None = None
    """Build record ID, a UUID (observed). Other operations take it as `record_id` (inferred)."""

    create_time: str | None = None
    """Creation time of the stage, such as `2025-03-18T02:14:05.000+00:00` (observed)."""

    display_name: str | None = None
    """Displayed name of the stage, such as `Maven` (observed)."""

    duration: int | None = None
    """Total time in milliseconds: `pending_duration` plus `build_duration` (observed)."""

    execution_id: str | None = None
    """Task ID on the execution platform, such as `j_Qm3xT7pK` (observed)."""

    execution_stage_name: str | None = None
    """Stage name, the key in `build_stages` (observed). `client.logs.download_step` takes it as `task_name`
    (inferred).
    """

    finish_time: str | None = None
    """End time of the stage, in the form of `create_time` (observed)."""

    id: str | None = None
    """Stage ID, a UUID (observed)."""

    log_status: str | None = _field(default_factory=_null)
    """State of the log. Only null is known (observed)."""

    node_id: int | None = _field(default_factory=_null)
    """Node ID. It can be null (observed)."""

    pending_duration: int | None = None
    """Waiting time of the stage in milliseconds (observed)."""

    queued_time: str | None = None
    """Time at which the stage began to wait for an executor (inferred), in the form of `create_time` (observed)."""

    schedule_time: str | None = None
    """Dispatch time of the stage, in the form of `create_time` (observed)."""

    sequence: int | None = None
    """Sequence number of the stage, from 0 (observed)."""

    start_time: str | None = None
    """Start time of the stage, in the form of `create_time` (observed)."""

    status: str | None = None
    """State of the stage. Known values: `SUCCESS` (The build succeeded), `FAILURE` (The build failed), `ABORTED`
    (The build was stopped), `SCHEDULE_FAILURE` (The build never ran, because it could not be scheduled),
    `timeout` (The build exceeded its time limit), `UNKNOWN` (The meaning is not documented).
    """

    status_code: int | None = None
    """State as a number: 5 for `SUCCESS`, 8 for `ABORTED` (observed)."""


class BuildStages(Model, kw_only=True):
    """Stages of a build."""

    build_stages: dict[str, BuildStage] | None = _field(default_factory=_null)
    """Stages by name: `initial`, then `stage1`, `stage2` and so on, and `final` (observed). Their order is in
    `sequence`. It is empty if the build never ran (observed), and can be null then (inferred).
    """

    check_stages: dict[str, BuildStage] | None = _field(default_factory=_null)
    """Check stages by name. Only null is known (observed). The form of its values is that of `build_stages`
    (inferred).
    """


class BuildStagesResponse(ResponseModel, kw_only=True):
    """Outcome with the stages of a build."""

    error: dict[str, Any] | None = _field(default_factory=_null)
    """Error details, such as `code` and `reason` (observed). After a success they are null, missing or an empty
    object (observed), so that only `status` decides.
    """

    result: BuildStages | None = _field(default_factory=_null)
    """The stages of the build."""

    status: str | None = None
    """Outcome: `success` or `fail`. It is `error` if `error` is an object (observed). `fail` and `error` are
    failures although the HTTP status is 200.
    """


class BuildStarted(ResponseModel, kw_only=True):
    """Numbers of a new build."""

    actual_build_number: str | None = None
    """Build number within the job, digits (observed). Other operations take it as `build_no` (observed)."""

    daily_build_number: str | None = None
    """Daily build number, the day and the number of the build on it, such as `20250318.3` (observed)."""

    octopus_job_name: str | None = None
    """Temporary task name, such as `j_Vw8kR2nD` (observed). It is the name on the execution platform (observed)."""


class BuildStartedResponse(ResponseModel, kw_only=True):
    """Outcome with the numbers of a new build."""

    __same_as__: ClassVar[Mapping[str, tuple[str, ...]]] = {
        "actual_build_number": ("result", "actual_build_number"),
        "daily_build_number": ("result", "daily_build_number"),
        "octopus_job_name": ("result", "octopus_job_name"),
    }

    error: dict[str, Any] | None = _field(default_factory=_null)
    """Error details, such as `code` and `reason` (observed). After a success they are null, missing or an empty
    object (observed), so that only `status` decides.
    """

    result: BuildStarted | None = None
    """The numbers of the new build."""

    status: str | None = None
    """Outcome: `success` or `fail`. It is `error` if `error` is an object (observed). `fail` and `error` are
    failures although the HTTP status is 200.
    """


class BuildStep(Model, kw_only=True):
    """Step of a build."""

    build_time: int | None = None
    """Run time of the step in milliseconds. It is 0 if the step has not run (observed)."""

    name: str | None = None
    """Step name, free text in the language of the console (observed). The checkout of the code is `代码检出` in the
    manual's sample (observed).
    """

    status: str | None = None
    """State of the step: `running`, `success`, `error`, or empty if the step has not run. Known values: `running`
    (The step is running), `success` (The step succeeded), `error` (The step failed), `` (The step has not run).
    """


class BuildStopRequest(Model, kw_only=True):
    """Number of the build to stop."""

    build_no: int
    """Build number within the job, as in `actual_build_number` of `client.builds.run` (observed). It begins at 1
    and grows by 1 with each build. Digits as text are accepted too (observed). Huawei's newer page has the
    default 1: a request without a number stops build 1, not the latest (inferred). At least 1.
    """


class BuildStopResult(ResponseModel, kw_only=True):
    """Outcome of the stop of a build."""

    error: dict[str, Any] | None = _field(default_factory=_null)
    """Error details, such as `code` and `reason` (observed). After a success they are null, missing or an empty
    object (observed), so that only `status` decides.
    """

    result: bool | None = _field(default_factory=_null)
    """`true` if the build was stopped. `false` is a failure, although the HTTP status is 200."""

    status: str | None = None
    """Outcome: `success` or `fail`. It is `error` if `error` is an object (observed). `fail` and `error` are
    failures although the HTTP status is 200.
    """


class BuildStopV3Request(Model, kw_only=True):
    """Job and number of the build to stop."""

    build_no: str
    """Build number within the job, digits. It begins at 1 and grows by 1 with each build. A number in place of
    text is accepted too (observed).
    """

    job_id: str
    """Job ID, 32 letters and digits. The job lists return it as `id`. In the console it is at the end of the URL
    of the job's edit page. Matching `^[0-9A-Za-z]{32}$`.
    """


class BuildStopped(ResponseModel, kw_only=True):
    """Whether a build was stopped."""

    result: str | None = None
    """Result as text. It is empty in the sample of a success (observed)."""

    success: bool | None = None
    """`true` if the build was stopped. `false` is a failure, although the HTTP status is 200."""


class BuildSummaryResponse(ResponseModel, kw_only=True):
    """Outcome with the summary of a build."""

    error: str | None = _field(default_factory=_null)
    """Error message. After a success it is null or missing, and in some samples a placeholder such as
    `error_message` (observed), so that only `status` decides. After a failure it can be an object of `code` and
    `reason` (observed).
    """

    result: BuildSummary | None = None
    """The summary of the build."""

    status: str | None = None
    """Outcome: `success` or `fail`. It is `error` if `error` is an object (observed). `fail` and `error` are
    failures although the HTTP status is 200.
    """


class FlowEdge(Model, kw_only=True, rename={"from_": "from"}):
    """Dependency between two subtasks of a build flow."""

    from_: str | None = None
    """ID of the subtask that depends on the other, a UUID (observed). It is the `id` of a vertex (inferred)."""

    to: str | None = None
    """ID of the subtask that the other depends on, a UUID (observed). It is the `id` of a vertex (inferred)."""


class FlowGraph(Model, kw_only=True):
    """Directed acyclic graph of a build flow. Each subtask is a job (inferred)."""

    edges: list[FlowEdge] | None = None
    """Dependencies between the subtasks of the flow."""

    vertices: list[FlowVertex] | None = None
    """Builds of the subtasks of the flow."""


class FlowGraphResponse(ResponseModel, kw_only=True):
    """Outcome with the graph of a build flow."""

    error: dict[str, Any] | None = _field(default_factory=_null)
    """Error details, such as `code` and `reason` (observed). After a success they are null, missing or an empty
    object (observed), so that only `status` decides.
    """

    result: FlowGraph | None = _field(default_factory=_null)
    """The graph of the build flow."""

    status: str | None = None
    """Outcome: `success` or `fail`. It is `error` if `error` is an object (observed). `fail` and `error` are
    failures although the HTTP status is 200.
    """


class FlowGraphV3Response(ResponseModel, kw_only=True):
    """Outcome with the graph of a build flow (v3)."""

    err_code: str | None = None
    """Error code. A success can omit it (observed)."""

    message: str | None = None
    """Message. A success can omit it (observed)."""

    result: FlowGraph | None = _field(default_factory=_null)
    """The graph of the build flow."""

    success: bool | None = None
    """Whether the request succeeded. `false` is a failure, although the HTTP status is 200."""


class FlowVertex(Model, kw_only=True):
    """Build of a subtask of a build flow."""

    build_duration: int | None = None
    """Build time of the subtask in milliseconds (inferred)."""

    build_no: str | None = None
    """Build number of the subtask, digits, at most 2147483647."""

    display_name: str | None = None
    """Name of the subtask."""

    finish_time: str | None = None
    """End time of the subtask with a UTC offset, such as `2025-03-18T10:16:42+08:00` (observed)."""

    id: str | None = None
    """Build record ID of the subtask, a UUID (observed). Other operations take it as `record_id` (inferred), as
    logs do with that of `client.builds.get_flow_graph_v3` (observed).
    """

    start_time: str | None = None
    """Start time of the subtask with a UTC offset, such as `2025-03-18T10:14:10+08:00` (observed)."""

    status: str | None = None
    """State of the subtask. Known values: `SUCCESS` (The build succeeded), `FAILURE` (The build failed), `ABORTED`
    (The build was stopped), `SCHEDULE_FAILURE` (The build never ran, because it could not be scheduled),
    `timeout` (The build exceeded its time limit), `UNKNOWN` (The meaning is not documented).
    """
