"""The operations of `reports`, as data."""

# Written by `python -m generator build`. Do not edit.

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from .._runtime.operation import FILE, ExpectedResponse, Operation, Parameter
from .._runtime.downloads import Download
from ..models.common import ErrorBody
from ..models.reports import (
    BranchListResponse,
    BuildTimeReportResponse,
    CoverageReportListResponse,
    RepositoryListResponse,
    SuccessRatio,
    SuccessRatioTrendResponse,
    TestReportResponse,
)

_ERRORS_1 = (
    ExpectedResponse("400", "application/json", ErrorBody),
    ExpectedResponse("401", "application/json", ErrorBody),
    ExpectedResponse("403", "application/json", ErrorBody),
    ExpectedResponse("404", "application/json", ErrorBody),
    ExpectedResponse("422", "application/json", ErrorBody),
    ExpectedResponse("4XX", "application/json", ErrorBody),
    ExpectedResponse("500", "application/json", ErrorBody),
    ExpectedResponse("5XX", "application/json", ErrorBody),
)

LIST_REPORT_BRANCHES: Operation[BranchListResponse] = Operation(
    id="listReportBranches",
    method="GET",
    path="/v1/report/branches",
    summary="List the branches of a job",
    security=(("token",), ("signature",)),
    parameters=(
        Parameter("job_id", "query", str, required=True),
        Parameter("repository_name", "query", str, required=True),
    ),
    responses=(ExpectedResponse("200", "application/json", BranchListResponse),),
    errors=_ERRORS_1,
    idempotent=True,
)

DOWNLOAD_COVERAGE_REPORT: Operation[Download] = Operation(
    id="downloadCoverageReport",
    method="GET",
    path="/v1/report/junit/coverage/download",
    summary="Download a unit test coverage report",
    security=(("token",), ("signature",)),
    parameters=(
        Parameter("build_no", "query", int, required=True, accepts_text=True),
        Parameter("job_id", "query", str, required=True),
        Parameter("root_id", "query", str, required=True),
    ),
    responses=(ExpectedResponse("200", "application/octet-stream", FILE),),
    errors=_ERRORS_1,
    idempotent=True,
)

LIST_COVERAGE_REPORTS: Operation[CoverageReportListResponse] = Operation(
    id="listCoverageReports",
    method="GET",
    path="/v1/report/junit/coverage/list",
    summary="List the unit test coverage reports of a build",
    security=(("token",), ("signature",)),
    parameters=(
        Parameter("build_no", "query", int, required=True, accepts_text=True),
        Parameter("job_id", "query", str, required=True),
    ),
    responses=(ExpectedResponse("200", "application/json", CoverageReportListResponse),),
    errors=_ERRORS_1,
    idempotent=True,
)

GET_SUCCESS_RATIO_TREND: Operation[SuccessRatioTrendResponse] = Operation(
    id="getSuccessRatioTrend",
    method="GET",
    path="/v1/report/ratio",
    summary="Get the success ratio of a job by day",
    security=(("token",), ("signature",)),
    parameters=(
        Parameter("branch", "query", str),
        Parameter("interval", "query", int, required=True),
        Parameter("job_id", "query", str, required=True),
        Parameter("repository_name", "query", str, required=True),
    ),
    responses=(ExpectedResponse("200", "application/json", SuccessRatioTrendResponse),),
    errors=_ERRORS_1,
    idempotent=True,
)

GET_BUILD_TIME_REPORT: Operation[BuildTimeReportResponse] = Operation(
    id="getBuildTimeReport",
    method="GET",
    path="/v1/report/time",
    summary="Get the build times of a job",
    security=(("token",), ("signature",)),
    parameters=(
        Parameter("branch", "query", str),
        Parameter("interval", "query", int, required=True),
        Parameter("job_id", "query", str, required=True),
        Parameter("repository_name", "query", str, required=True),
    ),
    responses=(ExpectedResponse("200", "application/json", BuildTimeReportResponse),),
    errors=_ERRORS_1,
    idempotent=True,
)

LIST_REPORT_REPOSITORIES: Operation[RepositoryListResponse] = Operation(
    id="listReportRepositories",
    method="GET",
    path="/v1/report/{job_id}/repositories",
    summary="List the repositories of a job",
    security=(("token",), ("signature",)),
    parameters=(Parameter("job_id", "path", str, required=True),),
    responses=(ExpectedResponse("200", "application/json", RepositoryListResponse),),
    errors=_ERRORS_1,
    idempotent=True,
)

GET_TEST_REPORT: Operation[TestReportResponse] = Operation(
    id="getTestReport",
    method="GET",
    path="/v1/report/{job_id}/summary",
    summary="Get the unit test results of a build",
    security=(("token",), ("signature",)),
    parameters=(
        Parameter("job_id", "path", str, required=True),
        Parameter("build_no", "query", int, required=True, accepts_text=True),
    ),
    responses=(ExpectedResponse("200", "application/json", TestReportResponse),),
    errors=_ERRORS_1,
    idempotent=True,
)

GET_SUCCESS_RATIO: Operation[SuccessRatio] = Operation(
    id="getSuccessRatio",
    method="GET",
    path="/v3/jobs/{job_id}/success-ratio",
    summary="Get the success ratio of a job between two days",
    security=(("token",), ("signature",)),
    parameters=(
        Parameter("job_id", "path", str, required=True),
        Parameter("end_time", "query", str, required=True),
        Parameter("start_time", "query", str, required=True),
    ),
    responses=(ExpectedResponse("200", "application/json", SuccessRatio),),
    errors=_ERRORS_1,
    idempotent=True,
)


OPERATIONS: Mapping[str, Operation[Any]] = {
    each.id: each
    for each in (
        LIST_REPORT_BRANCHES,
        DOWNLOAD_COVERAGE_REPORT,
        LIST_COVERAGE_REPORTS,
        GET_SUCCESS_RATIO_TREND,
        GET_BUILD_TIME_REPORT,
        LIST_REPORT_REPOSITORIES,
        GET_TEST_REPORT,
        GET_SUCCESS_RATIO,
    )
}
