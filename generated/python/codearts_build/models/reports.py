"""What the operations of `reports` take and return."""

# Written by `python -m generator build`. Do not edit.

from __future__ import annotations

from typing import Any

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
    """An outcome whose result is the names of branches."""

    result: list[str] | None = _field(default_factory=_null)
    """Names of the branches, such as `main`."""

    status: str | None = None
    """Outcome: `success` or `fail`. It is `error` if `error` is an object (observed). `fail` and `error` are
    failures although the HTTP status is 200.
    """


class BuildTimePoint(Model, kw_only=True):
    """One build, how long it took and how it ended."""

    build_number: int | None = None
    """Number of the build within its job."""

    build_result: str | None = None
    """How the build ended, such as `SUCCESS`."""

    build_time: int | None = None
    """How long the build took, in seconds."""

    daily_build_number: str | None = None
    """Day and count, such as `20250318.2` for the second build of 18 March 2025."""


class BuildTimeReport(Model, kw_only=True):
    """How long the builds of a job took over the last days, as a whole and build by build."""

    avg_build_time: float | None = None
    """Average time of a build. The unit is not documented; presumably that of `max_build_time`."""

    chart: list[BuildTimePoint] | None = None
    """The builds, each with its own time."""

    job_id: str | None = None
    """Build job that the report is about."""

    max_build_time: int | None = None
    """Time of the longest build. The unit is not documented; the known value fits milliseconds."""

    min_build_time: int | None = None
    """Time of the shortest build. The unit is not documented; the known value fits milliseconds."""


class BuildTimeReportResponse(ResponseModel, kw_only=True):
    """An outcome whose result is how long the builds of a job take."""

    result: BuildTimeReport | None = _field(default_factory=_null)
    """The build times over the days asked for."""

    status: str | None = None
    """Outcome: `success` or `fail`. It is `error` if `error` is an object (observed). `fail` and `error` are
    failures although the HTTP status is 200.
    """


class CoverageReport(Model, kw_only=True):
    """Where a unit test coverage report comes from, and the id to download it by."""

    build_no: int | None = None
    """Number of the build within its job."""

    job_id: str | None = None
    """Build job that the report is about."""

    region: str | None = None
    """Region of the account, such as `cn-north-4`."""

    root_id: str | None = None
    """Names the report in `client.reports.download_coverage`."""

    stage_name: str | None = None
    """Build step that made the report, such as `stage2`."""


class CoverageReportList(Model, kw_only=True):
    """The coverage reports of a build."""

    unit_summary_list: list[CoverageReport] | None = None
    """The unit test coverage reports, with what it takes to download each."""


class CoverageReportListResponse(ResponseModel, kw_only=True):
    """An outcome whose result is the coverage reports of a build."""

    error: str | None = _field(default_factory=_null)
    """Error message. After a success it is null or missing, and in some samples a placeholder such as
    `error_message` (observed), so that only `status` decides. After a failure it can be an object of `code` and
    `reason` (observed).
    """

    result: CoverageReportList | None = _field(default_factory=_null)
    """The coverage reports of the build."""

    status: str | None = None
    """Outcome: `success` or `fail`. It is `error` if `error` is an object (observed). `fail` and `error` are
    failures although the HTTP status is 200.
    """


class DailySuccessRatio(Model, kw_only=True):
    """The success ratio of one day."""

    date: str | None = None
    """Day with slashes, such as `2025/03/18`."""

    success_ratio: int | None = None
    """Share of the day's builds that succeeded, in percent, such as 67."""


class RepositoryList(Model, kw_only=True):
    """The code repositories that a job has to do with."""

    latest: str | None = None
    """Name of the repository that came last."""

    repositories: list[str] | None = None
    """Names of the repositories."""


class RepositoryListResponse(ResponseModel, kw_only=True):
    """An outcome whose result is the repositories of a job."""

    error: dict[str, Any] | None = _field(default_factory=_null)
    """Error details, such as `code` and `reason` (observed). After a success they are null, missing or an empty
    object (observed), so that only `status` decides.
    """

    result: RepositoryList | None = _field(default_factory=_null)
    """The repositories of the job."""

    status: str | None = None
    """Outcome: `success` or `fail`. It is `error` if `error` is an object (observed). `fail` and `error` are
    failures although the HTTP status is 200.
    """


class SuccessRatio(ResponseModel, kw_only=True):
    """How many builds of a job succeeded in a range of days."""

    success_count: int | None = None
    """How many builds succeeded."""

    success_ratio: float | None = None
    """Share of the builds that succeeded, from 0 to 1, to two decimal places, such as 0.67."""

    total_count: int | None = None
    """How many builds there were."""


class SuccessRatioTrend(Model, kw_only=True):
    """How many builds of a job succeeded over the last days, as a whole and day by day."""

    branch: str | None = None
    """Branch that was asked for, such as `all`."""

    every_day_report: list[DailySuccessRatio] | None = None
    """The success ratio of each day."""

    job_id: str | None = None
    """Build job that the report is about."""

    total_count: int | None = None
    """How many builds there were."""

    total_success_count: int | None = None
    """How many builds succeeded."""

    total_success_ratio_fraction: str | None = None
    """Share of the builds that succeeded, as a fraction, such as `2/3`."""


class SuccessRatioTrendResponse(ResponseModel, kw_only=True):
    """An outcome whose result is the success ratio of a job, day by day."""

    result: SuccessRatioTrend | None = _field(default_factory=_null)
    """The success ratio over the days asked for."""

    status: str | None = None
    """Outcome: `success` or `fail`. It is `error` if `error` is an object (observed). `fail` and `error` are
    failures although the HTTP status is 200.
    """


class TestReport(Model, kw_only=True):
    """The unit test results of a build, as a whole and in part reports."""

    sub_summarys: list[TestSummary] | None = None
    """The part reports that make up the whole. The service spells the name this way."""

    summary: TestSummary | None = None
    """The results as a whole."""


class TestReportResponse(ResponseModel, kw_only=True):
    """An outcome whose result is the unit test results of a build."""

    error: dict[str, Any] | None = _field(default_factory=_null)
    """Error details, such as `code` and `reason` (observed). After a success they are null, missing or an empty
    object (observed), so that only `status` decides.
    """

    result: TestReport | None = _field(default_factory=_null)
    """The unit test results of the build."""

    status: str | None = None
    """Outcome: `success` or `fail`. It is `error` if `error` is an object (observed). `fail` and `error` are
    failures although the HTTP status is 200.
    """


class TestSummary(Model, kw_only=True):
    """How many unit tests were run, and how they ended."""

    job_id: str | None = None
    """Build job that the report is about."""

    build_no: int | None = None
    """Number of the build within its job."""

    stage_name: str | None = None
    """Build step that made the report, such as `stage2`."""

    root_id: str | None = None
    """Id of this report. The whole and each part have their own."""

    total: int | None = None
    """How many tests there were."""

    success: int | None = None
    """How many tests passed."""

    failures: int | None = None
    """How many tests failed."""

    errors: int | None = None
    """How many tests ended with an error."""

    others: int | None = None
    """How many tests ended in another way. Which these are is not documented."""

    success_density: float | None = None
    """Probably the share of the tests that passed, from 0 to 1, as the name and the one known value (1, where all
    passed) suggest; the manual explains it as a time.
    """

    execution_time: int | None = None
    """How long the tests ran. The unit is not documented; the known value fits milliseconds."""

    genrate_time: str | None = None
    """When the report was made, ISO 8601 with offset, such as 2025-03-18T02:42:06.000+00:00. The service spells
    the name this way.
    """

    region: str | None = None
    """Region of the account, such as `cn-north-4`."""

    is_success: bool | None = None
    """Whether the tests count as passed."""
