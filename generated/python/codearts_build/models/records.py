"""What the operations of `records` take and return."""

# Written by `python -m generator build`. Do not edit.

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from msgspec import field as _field

from .._runtime.models import Model, ResponseModel
from .._runtime.models import null as _null

__all__ = [
    "BriefRecord",
    "BriefRecordListResponse",
    "BuildCount",
    "BuildCountResponse",
    "BuildHistory",
    "BuildHistoryByPeriod",
    "BuildHistoryDetails",
    "BuildHistoryItem",
    "BuildHistoryItemDetailed",
    "BuildInfo",
    "BuildInfoResponse",
    "BuildInfoV3",
    "BuildInfoV3Response",
    "BuildRecord",
    "BuildRecordDetail",
    "BuildRecordList",
    "BuildRecordListResponse",
    "BuildRecordPage",
    "BuildRecordParameter",
    "BuildRecordResponse",
    "BuildRun",
    "BuildRunCommit",
    "BuildRunList",
    "BuildRunListResponse",
    "BuildRunResponse",
    "BuildStage",
    "BuildStages",
    "BuildStagesResponse",
    "BuildStep",
    "BuildTrigger",
    "FlowEdge",
    "FlowGraph",
    "FlowGraphResponse",
    "FlowGraphV3Response",
    "FlowVertex",
    "LastSuccessfulBuild",
    "ProjectBriefRecords",
]


class BriefRecord(Model, kw_only=True):
    """One build in brief."""

    id: str | None = None
    """Build record, a UUID. Other operations take it as `record_id`."""

    status: str | None = None
    """State of the build. Known values: `SUCCESS` (The build succeeded), `FAILURE` (The build failed), `ABORTED`
    (The build was stopped), `SCHEDULE_FAILURE` (The build never ran, because no executor could be given to it),
    `timeout` (The build took too long and was ended), `UNKNOWN` (The result is not known).
    """

    duration: int | None = None
    """How long the build took in all, in milliseconds, `pending_duration` and `build_duration` together."""

    create_time: str | None = None
    """When the build was created, such as `2025-03-18 10:14:05`. No offset is given."""

    schedule_time: str | None = None
    """When the build was handed to the execution platform, ISO 8601 with an offset that has no colon, such as
    `2025-03-18T10:14:06+0800`.
    """

    queued_time: str | None = None
    """When the build began to wait for an executor. A point in time, as in `schedule_time`."""

    start_time: str | None = None
    """When the build began to run, in the form of `schedule_time`."""

    finish_time: str | None = None
    """When the build ended, in the form of `schedule_time`."""

    build_duration: int | None = None
    """How long it ran, in milliseconds."""

    pending_duration: int | None = None
    """How long it waited for an executor, in milliseconds."""

    project_id: str | None = None
    """Build project that the build belongs to. Not the CodeArts project."""

    build_no: int | None = None
    """Number of the build within its job. The first build is 1, each further one adds 1."""

    branch: str | None = None
    """Branch of the repository that was built."""

    revision: str | None = None
    """Commit that was built, its full hash."""

    trigger_name: str | None = None
    """Name of the user who started the build."""

    daily_build_number: str | None = None
    """Day and count, such as `20250318.2` for the second build of 18 March 2025."""


class BriefRecordListResponse(ResponseModel, kw_only=True):
    """The outcome, with the latest builds of each build project."""

    error: dict[str, Any] | None = _field(default_factory=_null)
    """What went wrong, as seen with `code` and `reason`. Null if nothing did."""

    result: list[ProjectBriefRecords] | None = None
    """One entry for each build project that was asked for."""

    status: str | None = None
    """`success` if the operation was carried out. `fail` or `error` is a failure, although the HTTP status is 200."""


class BuildCount(Model, kw_only=True):
    """How often a job was built."""

    total: int | None = None
    """How many builds were counted."""


class BuildCountResponse(ResponseModel, kw_only=True):
    """The outcome, with a number of builds."""

    error: dict[str, Any] | None = _field(default_factory=_null)
    """What went wrong, as seen with `code` and `reason`. Null if nothing did."""

    result: BuildCount | None = None
    """The number that was asked for."""

    status: str | None = None
    """`success` if the operation was carried out. `fail` or `error` is a failure, although the HTTP status is 200."""


class BuildHistory(ResponseModel, kw_only=True):
    """One page of a job's latest builds."""

    history_records: list[BuildHistoryItem] | None = None
    """The builds of this page."""

    total: int | None = None
    """How many builds the whole list has, over all pages."""


class BuildHistoryByPeriod(ResponseModel, kw_only=True):
    """One page of a job's builds within a period, with the commit and the person behind each."""

    history_records: list[BuildHistoryItemDetailed] | None = None
    """The builds of this page."""

    total: int | None = None
    """How many builds the whole list has, over all pages."""


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


class BuildHistoryItem(Model, kw_only=True):
    """One build of a job's history, and how it ended."""

    build_number: int | None = None
    """Number of the build within its job, the `build_no` of other operations."""

    end_time: str | None = None
    """When the build ended, ISO 8601 with offset, such as 2025-03-18T10:16:42+08:00."""

    job_id: str | None = None
    """Build job that the build belongs to, 32 letters and digits."""

    record_id: str | None = None
    """Identifies the entry. The captured responses have day and count here, such as `20250318.2`, and not the UUID
    that other operations take as `record_id`.
    """

    result: str | None = None
    """How the build ended. Known values: `SUCCESS` (The build succeeded), `FAILURE` (The build failed)."""

    start_time: str | None = None
    """When the build began to run, ISO 8601 with offset, such as 2025-03-18T10:14:10+08:00."""


class BuildHistoryItemDetailed(Model, kw_only=True):
    """One build of a job's history, with its source revision and what started it."""

    record_id: str | None = None
    """Identifies the entry. The captured responses have day and count here, such as `20250318.2`, and not the UUID
    that other operations take as `record_id`.
    """

    job_id: str | None = None
    """Build job that the build belongs to, 32 letters and digits."""

    build_number: int | None = None
    """Number of the build within its job, the `build_no` of other operations."""

    start_time: str | None = None
    """When the build began to run, ISO 8601 with offset, such as 2025-03-18T10:14:10+08:00."""

    end_time: str | None = None
    """When the build ended, ISO 8601 with offset, such as 2025-03-18T10:16:42+08:00."""

    result: str | None = None
    """How the build ended. Known values: `SUCCESS` (The build succeeded), `FAILURE` (The build failed)."""

    branch: str | None = None
    """Branch of the repository that was built."""

    commit_id: str | None = None
    """Commit that was built, its full hash."""

    commit_message: str | None = None
    """Message of that commit. Only repositories on CodeHub have it here."""

    executor: str | None = None
    """Name of the user who started the build."""

    trigger_type: str | None = None
    """What started the build, in words and not as a code: `手工触发` (a person), `定时触发` (a schedule), `代码更新触发` (a
    change of the code) or `流水线触发` (a pipeline).
    """


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
    (The build was stopped), `SCHEDULE_FAILURE` (The build never ran, because no executor could be given to it),
    `timeout` (The build took too long and was ended), `UNKNOWN` (The result is not known).
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
    """What went wrong, as seen with `code` and `reason`. Null if nothing did."""

    result: BuildInfo | None = None
    """The record that was asked for."""

    status: str | None = None
    """`success` if the operation was carried out. `fail` or `error` is a failure, although the HTTP status is 200."""


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
    (The build was stopped), `SCHEDULE_FAILURE` (The build never ran, because no executor could be given to it),
    `timeout` (The build took too long and was ended), `UNKNOWN` (The result is not known).
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


class BuildRecord(Model, kw_only=True):
    """The record of one build, with its parameters, its source revision, its times and its outcome."""

    id: str | None = None
    """Build record, a UUID. Other operations take it as `record_id`."""

    status: str | None = None
    """State of the build. Known values: `SUCCESS` (The build succeeded), `FAILURE` (The build failed), `ABORTED`
    (The build was stopped), `SCHEDULE_FAILURE` (The build never ran, because no executor could be given to it),
    `timeout` (The build took too long and was ended), `UNKNOWN` (The result is not known).
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


class BuildRecordDetail(Model, kw_only=True):
    """The record of one build, with what went wrong in it."""

    id: str | None = None
    """Build record, a UUID. Other operations take it as `record_id`."""

    status: str | None = None
    """State of the build. Known values: `SUCCESS` (The build succeeded), `FAILURE` (The build failed), `ABORTED`
    (The build was stopped), `SCHEDULE_FAILURE` (The build never ran, because no executor could be given to it),
    `timeout` (The build took too long and was ended), `UNKNOWN` (The result is not known).
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


class BuildRecordList(Model, kw_only=True):
    """One page of build records."""

    data: list[BuildRecord] | None = None
    """The records of this page."""

    pagination: BuildRecordPage | None = None
    """Which page this is."""


class BuildRecordListResponse(ResponseModel, kw_only=True):
    """The outcome, with one page of build records."""

    error: str | None = _field(default_factory=_null)
    """What went wrong. Null if nothing did. In a failure with HTTP 200 it may be an object with `code` and
    `reason` instead.
    """

    result: BuildRecordList | None = None
    """The page that was asked for."""

    status: str | None = None
    """`success` if the operation was carried out. `fail` or `error` is a failure, although the HTTP status is 200."""


class BuildRecordPage(Model, kw_only=True):
    """Where a page stands in its list."""

    limit: int | None = None
    """How many items a page holds at most."""

    page: int | None = None
    """Which page this is. The first is 0."""

    total: int | None = None
    """How many records the whole list has, over all pages. -1, as they are not counted."""


class BuildRecordParameter(Model, kw_only=True, rename={"type_": "type"}):
    """One parameter that a build was run with."""

    name: str | None = None
    """Name of the parameter, or of one of its attributes."""

    secret: bool | None = None
    """Whether the parameter is a secret one, such as a password."""

    type_: str | None = None
    """Kind of the parameter, such as `string`. Some responses leave it out."""

    value: str | None = None
    """Its value."""


class BuildRecordResponse(ResponseModel, kw_only=True):
    """The outcome, with one build record."""

    error: str | None = _field(default_factory=_null)
    """What went wrong. Null if nothing did. In a failure with HTTP 200 it may be an object with `code` and
    `reason` instead.
    """

    result: BuildRecordDetail | None = None
    """The record that was asked for."""

    status: str | None = None
    """`success` if the operation was carried out. `fail` or `error` is a failure, although the HTTP status is 200."""


class BuildRun(Model, kw_only=True):
    """One build of a job as the console's history shows it, with who started it and what was built."""

    number: int | None = None
    """Number of the build within its job, the `build_no` of other operations."""

    build_time: int | None = None
    """How long the build ran, in milliseconds."""

    start_time: int | None = None
    """When the build began to run, in milliseconds since 1970-01-01 UTC."""

    job_running_status: str | None = None
    """How far the build is. Known values: `Starting` (The build is about to start), `InQueue` (The build waits for
    an executor), `Running` (The build is running), `Finished` (The build has ended, with any result).
    """

    state: str | None = None
    """How the build ended. Known values: `SUCCESS` (The build succeeded), `FAILURE` (The build failed), `ABORTED`
    (The build was stopped), `SCHEDULE_FAILURE` (The build never ran, because no executor could be given to it),
    `timeout` (The build took too long and was ended), `UNKNOWN` (The result is not known).
    """

    user_id: str | None = None
    """IAM id of the user who started the build."""

    executor: str | None = None
    """Name of the user who started the build."""

    nickname: str | None = None
    """Name that this user is shown by."""

    daily_build_number: str | None = None
    """Day and count, such as `20250318.2` for the second build of 18 March 2025."""

    trigger_type: str | None = None
    """What started the build, in words and not as a code. Captured are `Manual` (a person) and `定时触发` (a
    schedule).
    """

    cost_time: int | None = None
    """How long the build took, in milliseconds. Equal to `build_time` in the captured responses."""

    commit_id: str | None = None
    """Commit that was built, its full hash."""

    commit_info: BuildRunCommit | None = None
    """The commit that was built, with its time."""

    build_type: str | None = None
    """What kind of revision was built. `branch`, the head of a branch, `tag` or `commitId`."""

    code_branch: str | None = None
    """Branch of the repository that was built."""

    scm_type: str | None = None
    """Where the source comes from, such as `codehub`."""

    scm_web_url: str | None = None
    """Web page of the code repository."""

    commit_detail_url: str | None = None
    """Web page of the commit. Only repositories on CodeHub have one."""


class BuildRunCommit(Model, kw_only=True):
    """A commit and its time."""

    commit_id: str | None = None
    """Commit that was built, its full hash."""

    created_at: str | None = None
    """When the commit was made, ISO 8601 with offset, such as 2025-03-18T02:13:31.000+00:00."""


class BuildRunList(Model, kw_only=True):
    """One page of a job's builds within a period, and figures over all of them, which are numbers as text."""

    health_score: str | None = None
    """Health of the job, a number as text. How it is reckoned is not told."""

    job_build_states: list[BuildRun] | None = None
    """The builds of this page."""

    page_index: str | None = None
    """Which page this is, a number as text. The first is 0."""

    total_page: str | None = None
    """Number of pages by its name. The captured responses have the same number here as in `total_record`, so rely
    on the latter.
    """

    total_record: str | None = None
    """How many builds the whole list has, over all pages, a number as text."""


class BuildRunListResponse(ResponseModel, kw_only=True):
    """The outcome, with one page of a job's builds."""

    error: str | None = _field(default_factory=_null)
    """What went wrong. Null if nothing did. In a failure with HTTP 200 it may be an object with `code` and
    `reason` instead.
    """

    result: BuildRunList | None = None
    """The page that was asked for."""

    status: str | None = None
    """`success` if the operation was carried out. `fail` or `error` is a failure, although the HTTP status is 200."""


class BuildRunResponse(ResponseModel, kw_only=True):
    """The outcome, with one build of a job."""

    error: str | None = _field(default_factory=_null)
    """What went wrong. Null if nothing did. In a failure with HTTP 200 it may be an object with `code` and
    `reason` instead.
    """

    result: BuildRun | None = None
    """The build that was asked for."""

    status: str | None = None
    """`success` if the operation was carried out. `fail` or `error` is a failure, although the HTTP status is 200."""


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
    (The build was stopped), `SCHEDULE_FAILURE` (The build never ran, because no executor could be given to it),
    `timeout` (The build took too long and was ended), `UNKNOWN` (The result is not known).
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
    """What went wrong, as seen with `code` and `reason`. Null if nothing did."""

    result: BuildStages | None = None
    """The stages that were asked for."""

    status: str | None = None
    """`success` if the operation was carried out. `fail` or `error` is a failure, although the HTTP status is 200."""


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


class BuildTrigger(Model, kw_only=True):
    """What started a build, and what kind of record it left."""

    is_rerun: bool | None = None
    """The same as `rerun` in the captured response. Some responses leave it out."""

    record_type: str | None = None
    """Kind of the record, such as `JOB` for the build of a job."""

    rerun: bool | None = None
    """Whether the build repeats an earlier one. Some responses leave it out."""

    trigger_type: str | None = None
    """What started the build. `MANUAL` is a person."""


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
    """What went wrong, as seen with `code` and `reason`. Null if nothing did."""

    result: FlowGraph | None = None
    """The graph that was asked for."""

    status: str | None = None
    """`success` if the operation was carried out. `fail` or `error` is a failure, although the HTTP status is 200."""


class FlowGraphV3Response(ResponseModel, kw_only=True):
    """The outcome, with the graph of a build flow, in the envelope of the v3 operations."""

    err_code: str | None = None
    """Code of the failure. The captured success leaves it out."""

    message: str | None = None
    """What went wrong, for a person to read. The captured success leaves it out."""

    result: FlowGraph | None = None
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
    `ABORTED` (The build was stopped), `SCHEDULE_FAILURE` (The build never ran, because no executor could be
    given to it), `timeout` (The build took too long and was ended), `UNKNOWN` (The result is not known).
    """


class LastSuccessfulBuild(ResponseModel, kw_only=True):
    """The latest build of a repository that succeeded."""

    build_number: int | None = None
    """Number of the build within its job, the `build_no` of other operations."""

    commit_id: str | None = None
    """Commit that was built, its full hash."""

    end_time: str | None = None
    """When the build ended, ISO 8601 with offset, such as 2025-03-18T10:16:42+08:00."""

    job_id: str | None = None
    """Build job that the build belongs to, 32 letters and digits."""

    job_name: str | None = None
    """Name of the build job."""

    record_id: str | None = None
    """Identifies the entry. The captured responses have day and count here, such as `20250318.2`, and not the UUID
    that other operations take as `record_id`.
    """

    result: str | None = None
    """How the build ended. Known values: `SUCCESS` (The build succeeded), `FAILURE` (The build failed)."""

    start_time: str | None = None
    """When the build began to run, ISO 8601 with offset, such as 2025-03-18T10:14:10+08:00."""


class ProjectBriefRecords(Model, kw_only=True):
    """The latest builds of one build project."""

    brief_build_record_dtos: list[BriefRecord] | None = None
    """Its builds, in brief."""

    project_id: str | None = None
    """Build project that the request named. Not the CodeArts project."""
