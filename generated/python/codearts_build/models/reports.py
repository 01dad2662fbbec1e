"""What the operations of `reports` take and return."""

# Written by `python -m generator build`. Do not edit.

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from msgspec import field as _field

from .._runtime.models import Model, ResponseModel
from .._runtime.models import null as _null

__all__ = [
    "BranchListResponse",
    "BuildTimePoint",
    "BuildTimeReport",
    "BuildTimeReportResponse",
    "CoverageReport",
    "CoverageReportList",
    "CoverageReportListResponse",
    "DailySuccessRatio",
    "RepositoryList",
    "RepositoryListResponse",
    "SuccessRatio",
    "SuccessRatioTrend",
    "SuccessRatioTrendResponse",
    "TestReport",
    "TestReportResponse",
    "TestSummary",
]


class BranchListResponse(ResponseModel, kw_only=True):
    """Outcome with the branches of a job."""

    result: list[str] | None = _field(default_factory=_null)
    """Names of the branches."""

    status: str | None = None
    """Outcome: `success` or `fail`. It is `error` if `error` is an object (observed). `fail` and `error` are
    failures although the HTTP status is 200.
    """


class BuildTimePoint(Model, kw_only=True):
    """Time and result of a build."""

    build_number: int | None = None
    """Build number within the job."""

    build_result: str | None = _field(default_factory=_null)
    """Result of the build. Null if there is none. Known values: `SUCCESS` (The build succeeded), `FAILURE` (The
    build failed), `ABORTED` (The build was stopped), `SCHEDULE_FAILURE` (The build never ran, because it could
    not be scheduled), `timeout` (The build exceeded its time limit), `UNKNOWN` (The meaning is not documented).
    """

    build_time: int | None = None
    """Run time of the steps in seconds."""

    daily_build_number: str | None = None
    """Day and number of the build on that day, such as `20250318.2` (observed)."""


class BuildTimeReport(Model, kw_only=True):
    """Build times of a job, in all and by build."""

    avg_build_time: float | None = None
    """Average build time. Its unit is not documented, and the example assumes seconds."""

    chart: list[BuildTimePoint] | None = None
    """Build data by day, one item for each build (inferred)."""

    job_id: str | None = None
    """Job ID, 32 letters and digits (observed)."""

    max_build_time: int | None = None
    """Longest build time. Its unit is not documented, and the example assumes seconds."""

    min_build_time: int | None = None
    """Shortest build time. Its unit is not documented, and the example assumes seconds."""


class BuildTimeReportResponse(ResponseModel, kw_only=True):
    """Outcome with the build times of a job."""

    result: BuildTimeReport | None = _field(default_factory=_null)
    """Build times of the job."""

    status: str | None = None
    """Outcome: `success` or `fail`. It is `error` if `error` is an object (observed). `fail` and `error` are
    failures although the HTTP status is 200.
    """


class CoverageReport(Model, kw_only=True):
    """Unit test coverage report of a build."""

    build_no: int | None = None
    """Build number within the job. It begins at 1 and grows by 1 with each build."""

    job_id: str | None = None
    """Job ID, 32 letters and digits (observed)."""

    region: str | None = None
    """Region of the account, such as `cn-north-4`."""

    root_id: str | None = None
    """Resource ID of the report, a UUID (observed). `client.reports.download_coverage` takes it as `root_id`."""

    stage_name: str | None = None
    """Stage name of the build step, such as `stage2`."""


class CoverageReportList(Model, kw_only=True):
    """Coverage reports of a build."""

    unit_summary_list: list[CoverageReport] | None = None
    """Unit test coverage reports."""


class CoverageReportListResponse(ResponseModel, kw_only=True):
    """Outcome with the coverage reports of a build."""

    error: str | None = _field(default_factory=_null)
    """Error message. After a success it is null or missing, and in some samples a placeholder such as
    `error_message` (observed), so that only `status` decides. After a failure it can be an object of `code` and
    `reason` (observed).
    """

    result: CoverageReportList | None = _field(default_factory=_null)
    """Coverage reports of the build."""

    status: str | None = None
    """Outcome: `success` or `fail`. It is `error` if `error` is an object (observed). `fail` and `error` are
    failures although the HTTP status is 200.
    """


class DailySuccessRatio(Model, kw_only=True):
    """Success ratio of a day."""

    date: str | None = None
    """Day, such as `2025/03/18` (observed)."""

    success_ratio: int | None = None
    """Share of the day's builds that succeeded, in percent (observed), such as 67."""


class RepositoryList(Model, kw_only=True):
    """Repositories of a job."""

    latest: str | None = None
    """Name of the repository of the last time, perhaps of the last build (inferred)."""

    repositories: list[str] | None = None
    """Names of the repositories."""


class RepositoryListResponse(ResponseModel, kw_only=True):
    """Outcome with the repositories of a job."""

    error: dict[str, Any] | None = _field(default_factory=_null)
    """Error details, such as `code` and `reason` (observed). After a success they are null, missing or an empty
    object (observed), so that only `status` decides.
    """

    result: RepositoryList | None = _field(default_factory=_null)
    """Repositories of the job."""

    status: str | None = None
    """Outcome: `success` or `fail`. It is `error` if `error` is an object (observed). `fail` and `error` are
    failures although the HTTP status is 200.
    """


class SuccessRatio(ResponseModel, kw_only=True):
    """Success ratio of the builds of a job."""

    success_count: int | None = None
    """Number of builds that succeeded."""

    success_ratio: float | None = None
    """Share of the builds that succeeded, from 0 to 1 (observed), to two decimal places, such as 0.83."""

    total_count: int | None = None
    """Number of builds."""


class SuccessRatioTrend(Model, kw_only=True):
    """Success ratio of the builds of a job, in all and by day."""

    branch: str | None = None
    """Branch, such as `all` (observed)."""

    every_day_report: list[DailySuccessRatio] | None = None
    """Success ratio of each day."""

    job_id: str | None = None
    """Job ID, 32 letters and digits (observed)."""

    total_count: int | None = None
    """Number of builds."""

    total_success_count: int | None = None
    """Number of builds that succeeded."""

    total_success_ratio_fraction: str | None = None
    """Share of the builds that succeeded as a fraction, such as `5/6` (observed)."""


class SuccessRatioTrendResponse(ResponseModel, kw_only=True):
    """Outcome with the success ratio of a job by day."""

    result: SuccessRatioTrend | None = _field(default_factory=_null)
    """Success ratio by day."""

    status: str | None = None
    """Outcome: `success` or `fail`. It is `error` if `error` is an object (observed). `fail` and `error` are
    failures although the HTTP status is 200.
    """


class TestReport(Model, kw_only=True):
    """Unit test results of a build, in all and by report."""

    __same_as__: ClassVar[Mapping[str, tuple[str, ...]]] = {"sub_summaries": ("sub_summarys",)}

    sub_summarys: list[TestSummary] | None = None
    """Results by report. The name is that of Huawei's newer page and API definition, and of the SDK."""

    summary: TestSummary | None = None
    """Unit test report, with the results in all (inferred)."""


class TestReportResponse(ResponseModel, kw_only=True):
    """Outcome with the unit test results of a build."""

    error: dict[str, Any] | None = _field(default_factory=_null)
    """Error details, such as `code` and `reason` (observed). After a success they are null, missing or an empty
    object (observed), so that only `status` decides.
    """

    result: TestReport | None = _field(default_factory=_null)
    """Unit test results of the build."""

    status: str | None = None
    """Outcome: `success` or `fail`. It is `error` if `error` is an object (observed). `fail` and `error` are
    failures although the HTTP status is 200.
    """


class TestSummary(Model, kw_only=True):
    """Unit test results."""

    __same_as__: ClassVar[Mapping[str, tuple[str, ...]]] = {"generate_time": ("genrate_time",)}

    job_id: str | None = None
    """Job ID, 32 letters and digits (observed)."""

    build_no: int | None = None
    """Build number within the job."""

    stage_name: str | None = None
    """Stage name of the build step, such as `stage2`."""

    root_id: str | None = None
    """Report ID, a UUID (observed). `client.reports.download_coverage` takes it as `root_id`, by Huawei's newer
    page.
    """

    total: int | None = None
    """Number of tests."""

    success: int | None = None
    """Number of tests that passed."""

    failures: int | None = None
    """Number of tests that failed."""

    errors: int | None = None
    """Number of tests that ended with an error."""

    others: int | None = None
    """Number of other tests."""

    success_density: float | None = None
    """Share of the tests that passed, from 0 to 1 (inferred). It is 1 in a sample in which all tests passed
    (observed). The manual describes it as a time.
    """

    execution_time: int | None = None
    """Run time of the tests. Its unit is not documented; the sample's 8602 is in milliseconds (inferred)."""

    genrate_time: str | None = None
    """Creation time of the report, such as `2025-03-18T02:16:21.000+00:00` (observed). The spelling is that of the
    manual's table.
    """

    region: str | None = None
    """Region, such as `cn-north-4`."""

    is_success: bool | None = None
    """Whether the tests passed."""
