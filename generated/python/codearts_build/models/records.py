"""What the operations of `records` take and return."""

# Written by `python -m generator build`. Do not edit.

from __future__ import annotations

from typing import Any

from msgspec import field as _field

from .._runtime.models import Model, ResponseModel
from .._runtime.models import null as _null
from .common import BuildRecordParameter, BuildSummary, BuildTrigger

__all__ = [
    "BriefRecord",
    "BriefRecordListResponse",
    "BuildCount",
    "BuildCountResponse",
    "BuildHistory",
    "BuildHistoryByPeriod",
    "BuildHistoryItem",
    "BuildHistoryItemDetailed",
    "BuildRecord",
    "BuildRecordList",
    "BuildRecordListResponse",
    "BuildRecordPage",
    "BuildSummaryList",
    "BuildSummaryListResponse",
    "LastSuccessfulBuild",
    "ProjectBriefRecords",
]


class BriefRecord(Model, kw_only=True):
    """One build in brief."""

    id: str | None = None
    """Build record, a UUID. Other operations take it as `record_id`."""

    status: str | None = None
    """State of the build. Known values: `SUCCESS` (The build succeeded), `FAILURE` (The build failed), `ABORTED`
    (The build was stopped), `SCHEDULE_FAILURE` (The build never ran, because no executor was assigned to it),
    `timeout` (The build exceeded its time limit), `UNKNOWN` (The result is unknown).
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
    """Error details, such as `code` and `reason` (observed). After a success they are null, missing or an empty
    object (observed), so that only `status` decides.
    """

    result: list[ProjectBriefRecords] | None = _field(default_factory=_null)
    """One entry for each build project that was asked for."""

    status: str | None = None
    """Outcome: `success` or `fail`. It is `error` if `error` is an object (observed). `fail` and `error` are
    failures although the HTTP status is 200.
    """


class BuildCount(Model, kw_only=True):
    """How often a job was built."""

    total: int | None = None
    """How many builds were counted."""


class BuildCountResponse(ResponseModel, kw_only=True):
    """The outcome, with a number of builds."""

    error: dict[str, Any] | None = _field(default_factory=_null)
    """Error details, such as `code` and `reason` (observed). After a success they are null, missing or an empty
    object (observed), so that only `status` decides.
    """

    result: BuildCount | None = _field(default_factory=_null)
    """The number that was asked for."""

    status: str | None = None
    """Outcome: `success` or `fail`. It is `error` if `error` is an object (observed). `fail` and `error` are
    failures although the HTTP status is 200.
    """


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


class BuildRecord(Model, kw_only=True):
    """The record of one build, with its parameters, its source revision, its times and its outcome."""

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


class BuildRecordList(Model, kw_only=True):
    """One page of build records."""

    data: list[BuildRecord] | None = None
    """The records of this page."""

    pagination: BuildRecordPage | None = None
    """Which page this is."""


class BuildRecordListResponse(ResponseModel, kw_only=True):
    """The outcome, with one page of build records."""

    error: str | None = _field(default_factory=_null)
    """Error message. After a success it is null or missing, and in some samples a placeholder such as
    `error_message` (observed), so that only `status` decides. After a failure it can be an object of `code` and
    `reason` (observed).
    """

    result: BuildRecordList | None = _field(default_factory=_null)
    """The page that was asked for."""

    status: str | None = None
    """Outcome: `success` or `fail`. It is `error` if `error` is an object (observed). `fail` and `error` are
    failures although the HTTP status is 200.
    """


class BuildRecordPage(Model, kw_only=True):
    """Where a page stands in its list."""

    limit: int | None = None
    """How many items a page holds at most."""

    page: int | None = None
    """Which page this is. The first is 0."""

    total: int | None = None
    """How many records the whole list has, over all pages. -1, as they are not counted."""


class BuildSummaryList(Model, kw_only=True):
    """One page of a job's builds within a period, and figures over all of them, which are numbers as text."""

    health_score: str | None = None
    """Health of the job, a number as text. How it is reckoned is not told."""

    job_build_states: list[BuildSummary] | None = None
    """The builds of this page."""

    page_index: str | None = None
    """Which page this is, a number as text. The first is 0."""

    total_page: str | None = None
    """Number of pages by its name. The captured responses have the same number here as in `total_record`, so rely
    on the latter.
    """

    total_record: str | None = None
    """How many builds the whole list has, over all pages, a number as text."""


class BuildSummaryListResponse(ResponseModel, kw_only=True):
    """The outcome, with one page of a job's builds."""

    error: str | None = _field(default_factory=_null)
    """Error message. After a success it is null or missing, and in some samples a placeholder such as
    `error_message` (observed), so that only `status` decides. After a failure it can be an object of `code` and
    `reason` (observed).
    """

    result: BuildSummaryList | None = _field(default_factory=_null)
    """The page that was asked for."""

    status: str | None = None
    """Outcome: `success` or `fail`. It is `error` if `error` is an object (observed). `fail` and `error` are
    failures although the HTTP status is 200.
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
