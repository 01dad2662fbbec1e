"""What the operations of `records` take and return."""

# Written by `python -m generator build`. Do not edit.

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

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
    """Brief record of a build."""

    id: str | None = None
    """ID, a UUID (observed). The manual calls it the ID of the build job, but job IDs have 32 characters, so that
    it is the build record ID (inferred).
    """

    status: str | None = None
    """State of the build. Known values: `SUCCESS` (The build succeeded), `FAILURE` (The build failed), `ABORTED`
    (The build was stopped), `SCHEDULE_FAILURE` (The build never ran, because it could not be scheduled),
    `timeout` (The build exceeded its time limit), `UNKNOWN` (The meaning is not documented).
    """

    duration: int | None = None
    """Total time in milliseconds: `pending_duration` plus `build_duration` (inferred)."""

    create_time: str | None = None
    """Creation time of the build, such as `2025-03-18 10:14:05`, without an offset (observed)."""

    schedule_time: str | None = None
    """Dispatch time of the build, such as `2025-03-18T10:14:06+0800` (observed)."""

    queued_time: str | None = None
    """Time at which the build began to wait for an executor (inferred), in the form of `schedule_time` (observed)."""

    start_time: str | None = None
    """Start time of the build, in the form of `schedule_time` (observed)."""

    finish_time: str | None = None
    """End time of the build, in the form of `schedule_time` (observed)."""

    build_duration: int | None = None
    """Build time in milliseconds (inferred)."""

    pending_duration: int | None = None
    """Waiting time in milliseconds (inferred)."""

    project_id: str | None = None
    """Project ID of the build, which is a build project ID (inferred)."""

    build_no: int | None = None
    """Build number within the job. It begins at 1 and grows by 1 with each build."""

    branch: str | None = None
    """Branch of the repository."""

    revision: str | None = None
    """Commit ID."""

    trigger_name: str | None = None
    """Name of the user who started the build, the user name (inferred)."""

    daily_build_number: str | None = None
    """Number of the build on its day, which begins at 1 each day. Its form is that of other records, such as
    `20250318.2` (inferred).
    """


class BriefRecordListResponse(ResponseModel, kw_only=True):
    """Outcome with brief records by build project."""

    error: dict[str, Any] | None = _field(default_factory=_null)
    """Error details, such as `code` and `reason` (observed). After a success they are null, missing or an empty
    object (observed), so that only `status` decides.
    """

    result: list[ProjectBriefRecords] | None = _field(default_factory=_null)
    """One entry for each build project of the request (inferred)."""

    status: str | None = None
    """Outcome: `success` or `fail`. It is `error` if `error` is an object (observed). `fail` and `error` are
    failures although the HTTP status is 200.
    """


class BuildCount(Model, kw_only=True):
    """Number of builds."""

    total: int | None = None
    """Number of builds, in the period of the request if it has one."""


class BuildCountResponse(ResponseModel, kw_only=True):
    """Outcome with a number of builds."""

    error: dict[str, Any] | None = _field(default_factory=_null)
    """Error details, such as `code` and `reason` (observed). After a success they are null, missing or an empty
    object (observed), so that only `status` decides.
    """

    result: BuildCount | None = _field(default_factory=_null)
    """Number of builds."""

    status: str | None = None
    """Outcome: `success` or `fail`. It is `error` if `error` is an object (observed). `fail` and `error` are
    failures although the HTTP status is 200.
    """


class BuildHistory(ResponseModel, kw_only=True):
    """Page of the builds of a job."""

    history_records: list[BuildHistoryItem] | None = None
    """Builds of this page. The manual's sample has one object instead of an array (observed)."""

    total: int | None = None
    """Number of builds of all pages."""


class BuildHistoryByPeriod(ResponseModel, kw_only=True):
    """Page of the builds of a job, with their commits and users."""

    history_records: list[BuildHistoryItemDetailed] | None = None
    """Builds of this page. The manual's sample has one object instead of an array (observed)."""

    total: int | None = None
    """Number of builds of all pages."""


class BuildHistoryItem(Model, kw_only=True):
    """Entry of a job's history, with the times and the result of a build."""

    build_number: int | None = None
    """Build number within the job, the `build_no` of other operations."""

    end_time: str | None = None
    """End time of the build with a UTC offset, such as `2025-03-18T10:16:42+08:00` (observed)."""

    job_id: str | None = None
    """Job ID, 32 letters and digits."""

    record_id: str | None = None
    """Entry ID, unique, but only within the job (inferred). It has the day and the number of the build on that
    day, such as `20250318.2` (observed). Other operations take another ID as `record_id`: `build_record_id` of
    `client.builds.get` (observed).
    """

    result: str | None = None
    """Result of the build, such as `SUCCESS` or `FAILURE` (observed). Known values: `SUCCESS` (The build
    succeeded), `FAILURE` (The build failed).
    """

    start_time: str | None = None
    """Start time of the build with a UTC offset, such as `2025-03-18T10:14:10+08:00` (observed)."""


class BuildHistoryItemDetailed(Model, kw_only=True):
    """Entry of a job's history, with the commit, user and trigger of the build."""

    record_id: str | None = None
    """Entry ID, unique, but only within the job (inferred). It has the day and the number of the build on that
    day, such as `20250318.2` (observed). Other operations take another ID as `record_id`: `build_record_id` of
    `client.builds.get` (observed).
    """

    job_id: str | None = None
    """Job ID, 32 letters and digits."""

    build_number: int | None = None
    """Build number within the job, the `build_no` of other operations."""

    start_time: str | None = None
    """Start time of the build with a UTC offset, such as `2025-03-18T10:14:10+08:00` (observed)."""

    end_time: str | None = None
    """End time of the build with a UTC offset, such as `2025-03-18T10:16:42+08:00` (observed)."""

    result: str | None = None
    """Result of the build, such as `SUCCESS` or `FAILURE` (observed). Known values: `SUCCESS` (The build
    succeeded), `FAILURE` (The build failed).
    """

    branch: str | None = None
    """Branch of the repository."""

    commit_id: str | None = None
    """Commit ID."""

    commit_message: str | None = None
    """Commit message. Only builds of repositories with the type `codehub` have one."""

    executor: str | None = None
    """User name of the user who started the build."""

    trigger_type: str | None = None
    """Trigger type: `手工触发` (a start by a user), `定时触发` (a schedule), `代码更新触发` (a change of the code) or `流水线触发` (a
    pipeline).
    """


class BuildRecord(Model, kw_only=True):
    """Record of a build, with its parameters, its revision, its times and its result."""

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


class BuildRecordList(Model, kw_only=True):
    """Page of build records."""

    data: list[BuildRecord] | None = None
    """Records of this page."""

    pagination: BuildRecordPage | None = None
    """Number and size of the page."""


class BuildRecordListResponse(ResponseModel, kw_only=True):
    """Outcome with a page of build records."""

    error: str | None = _field(default_factory=_null)
    """Error message. After a success it is null or missing, and in some samples a placeholder such as
    `error_message` (observed), so that only `status` decides. After a failure it can be an object of `code` and
    `reason` (observed).
    """

    result: BuildRecordList | None = _field(default_factory=_null)
    """Page of the records."""

    status: str | None = None
    """Outcome: `success` or `fail`. It is `error` if `error` is an object (observed). `fail` and `error` are
    failures although the HTTP status is 200.
    """


class BuildRecordPage(Model, kw_only=True):
    """Number and size of a page."""

    limit: int | None = None
    """Page size."""

    page: int | None = None
    """Page number, from 0."""

    total: int | None = None
    """Number of records of all pages. It is -1 (observed), so they are not counted (inferred)."""


class BuildSummaryList(Model, kw_only=True):
    """Page of the builds of a job, with figures of all pages."""

    health_score: str | None = None
    """Health score of the job, digits (observed). Its calculation is not documented."""

    job_build_states: list[BuildSummary] | None = None
    """Builds of this page."""

    page_index: str | None = None
    """Page number, digits, from 0 (observed)."""

    total_page: str | None = None
    """Number of pages, digits (observed). The manual has the text of `total_record` here, and in its sample both
    are 44 (observed).
    """

    total_record: str | None = None
    """Number of builds of all pages, digits (observed)."""


class BuildSummaryListResponse(ResponseModel, kw_only=True):
    """Outcome with a page of the builds of a job."""

    error: str | None = _field(default_factory=_null)
    """Error message. After a success it is null or missing, and in some samples a placeholder such as
    `error_message` (observed), so that only `status` decides. After a failure it can be an object of `code` and
    `reason` (observed).
    """

    result: BuildSummaryList | None = _field(default_factory=_null)
    """Page of the builds."""

    status: str | None = None
    """Outcome: `success` or `fail`. It is `error` if `error` is an object (observed). `fail` and `error` are
    failures although the HTTP status is 200.
    """


class LastSuccessfulBuild(ResponseModel, kw_only=True):
    """Last build of a repository that succeeded."""

    build_number: int | None = None
    """Build number within the job, the `build_no` of other operations."""

    commit_id: str | None = None
    """Commit ID."""

    end_time: str | None = None
    """End time of the build with a UTC offset, such as `2025-03-18T10:16:42+08:00` (observed)."""

    job_id: str | None = None
    """Job ID, 32 letters and digits."""

    job_name: str | None = None
    """Job name."""

    record_id: str | None = None
    """Entry ID, unique, but only within the job (inferred). It has the day and the number of the build on that
    day, such as `20250318.2` (observed). Other operations take another ID as `record_id`: `build_record_id` of
    `client.builds.get` (observed).
    """

    result: str | None = None
    """Result of the build, such as `SUCCESS` or `FAILURE` (observed). Known values: `SUCCESS` (The build
    succeeded), `FAILURE` (The build failed).
    """

    start_time: str | None = None
    """Start time of the build with a UTC offset, such as `2025-03-18T10:14:10+08:00` (observed)."""


class ProjectBriefRecords(Model, kw_only=True):
    """Brief records of a build project."""

    brief_build_record_dtos: list[BriefRecord] | None = None
    """Brief records of the builds."""

    project_id: str | None = None
    """Project ID of the request, which is a build project ID (inferred). Huawei's newer page has the CodeArts
    project ID of the job instead.
    """
