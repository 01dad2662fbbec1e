"""The operations of `records`, as data."""

# Written by `python -m generator build`. Do not edit.

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from .._runtime.operation import Body, ExpectedResponse, Operation, Pagination, Parameter
from ..models.common import ErrorBody
from ..models.records import (
    BriefRecordListResponse,
    BuildCountResponse,
    BuildHistory,
    BuildHistoryByPeriod,
    BuildRecordListResponse,
    BuildSummaryListResponse,
    LastSuccessfulBuild,
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
_ERRORS_2 = (
    ExpectedResponse("400", "application/json", ErrorBody),
    ExpectedResponse("401", "application/json", ErrorBody),
    ExpectedResponse("403", "application/json", ErrorBody),
    ExpectedResponse("404", "application/json", ErrorBody),
    ExpectedResponse("4XX", "application/json", ErrorBody),
    ExpectedResponse("500", "application/json", ErrorBody),
    ExpectedResponse("5XX", "application/json", ErrorBody),
)

LIST_BRIEF_RECORDS: Operation[BriefRecordListResponse] = Operation(
    id="listBriefRecords",
    method="POST",
    path="/v1/record/brief",
    summary="List the brief records of several build projects",
    security=(("token",), ("signature",)),
    parameters=(Parameter("limit", "query", int),),
    body=Body("application/json", list[str], required=True),
    responses=(ExpectedResponse("200", "application/json", BriefRecordListResponse),),
    errors=_ERRORS_1,
    idempotent=True,
)

LIST_BUILD_RECORDS: Operation[BuildRecordListResponse] = Operation(
    id="listBuildRecords",
    method="GET",
    path="/v1/record/{build_project_id}/records",
    summary="List the records of a build project",
    security=(("token",), ("signature",)),
    parameters=(
        Parameter("build_project_id", "path", str, required=True),
        Parameter("branches", "query", list[str]),
        Parameter("from_date", "query", str),
        Parameter("limit", "query", int),
        Parameter("page", "query", int),
        Parameter("tags", "query", list[str]),
        Parameter("to_date", "query", str),
        Parameter("triggers", "query", list[str]),
    ),
    responses=(ExpectedResponse("200", "application/json", BuildRecordListResponse),),
    errors=_ERRORS_1,
    idempotent=True,
    pagination=Pagination(
        parameter="page", counts="pages", first=0, size="limit", items=("result.data",), max_size=100, default_size=10
    ),
)

GET_BUILD_COUNT: Operation[BuildCountResponse] = Operation(
    id="getBuildCount",
    method="GET",
    path="/v1/record/{build_project_id}/statistics",
    summary="Get the number of builds of a build project",
    security=(("token",), ("signature",)),
    parameters=(
        Parameter("build_project_id", "path", str, required=True),
        Parameter("from_date", "query", str),
        Parameter("to_date", "query", str),
    ),
    responses=(ExpectedResponse("200", "application/json", BuildCountResponse),),
    errors=_ERRORS_1,
    idempotent=True,
)

LIST_BUILDS_BETWEEN: Operation[BuildSummaryListResponse] = Operation(
    id="listBuildsBetween",
    method="GET",
    path="/v1/record/{job_id}/list",
    summary="List the builds of a job between two times",
    security=(("token",), ("signature",)),
    parameters=(
        Parameter("job_id", "path", str, required=True),
        Parameter("end_time", "query", str, required=True),
        Parameter("page_index", "query", int),
        Parameter("page_size", "query", int),
        Parameter("start_time", "query", str, required=True),
    ),
    responses=(ExpectedResponse("200", "application/json", BuildSummaryListResponse),),
    errors=_ERRORS_1,
    idempotent=True,
    pagination=Pagination(
        parameter="page_index",
        counts="pages",
        first=0,
        size="page_size",
        items=("result.job_build_states",),
        total=("result.total_record",),
        max_size=100,
        default_size=10,
    ),
)

LIST_BUILDS_BETWEEN_V_3: Operation[BuildSummaryListResponse] = Operation(
    id="listBuildsBetweenV3",
    method="GET",
    path="/v3/jobs/{job_id}/build-info-records",
    summary="List the builds of a job between two times (v3)",
    security=(("token",), ("signature",)),
    parameters=(
        Parameter("job_id", "path", str, required=True),
        Parameter("end_time", "query", str, required=True),
        Parameter("page_index", "query", int),
        Parameter("page_size", "query", int),
        Parameter("start_time", "query", str, required=True),
    ),
    responses=(ExpectedResponse("200", "application/json", BuildSummaryListResponse),),
    errors=_ERRORS_1,
    idempotent=True,
    pagination=Pagination(
        parameter="page_index",
        counts="pages",
        first=0,
        size="page_size",
        items=("result.job_build_states",),
        total=("result.total_record",),
        max_size=100,
        default_size=10,
    ),
)

LIST_BUILD_HISTORY: Operation[BuildHistory] = Operation(
    id="listBuildHistory",
    method="GET",
    path="/v3/jobs/{job_id}/history",
    summary="List the builds of a job in the last days",
    security=(("token",), ("signature",)),
    parameters=(
        Parameter("job_id", "path", str, required=True),
        Parameter("interval", "query", int, required=True),
        Parameter("limit", "query", int, required=True),
        Parameter("offset", "query", int, required=True),
    ),
    responses=(ExpectedResponse("200", "application/json", BuildHistory),),
    errors=_ERRORS_1,
    idempotent=True,
    pagination=Pagination(
        parameter="offset",
        counts="pages",
        first=0,
        size="limit",
        items=("history_records",),
        total=("total",),
        max_size=100,
    ),
)

LIST_BUILD_HISTORY_BY_PERIOD: Operation[BuildHistoryByPeriod] = Operation(
    id="listBuildHistoryByPeriod",
    method="GET",
    path="/v3/jobs/{job_id}/period-history",
    summary="List the builds of a job between two days",
    security=(("token",), ("signature",)),
    parameters=(
        Parameter("job_id", "path", str, required=True),
        Parameter("end_time", "query", str, required=True),
        Parameter("limit", "query", int, required=True),
        Parameter("offset", "query", int, required=True),
        Parameter("start_time", "query", str, required=True),
    ),
    responses=(ExpectedResponse("200", "application/json", BuildHistoryByPeriod),),
    errors=_ERRORS_1,
    idempotent=True,
    pagination=Pagination(
        parameter="offset",
        counts="pages",
        first=0,
        size="limit",
        items=("history_records",),
        total=("total",),
        max_size=100,
    ),
)

GET_LAST_SUCCESSFUL_BUILD: Operation[LastSuccessfulBuild] = Operation(
    id="getLastSuccessfulBuild",
    method="GET",
    path="/v3/jobs/{project_id}/last-history",
    summary="Get the last successful build of a repository",
    security=(("token",), ("signature",)),
    parameters=(
        Parameter("project_id", "path", str, required=True),
        Parameter("repository_name", "query", str, required=True),
    ),
    responses=(ExpectedResponse("200", "application/json", LastSuccessfulBuild),),
    errors=_ERRORS_2,
    idempotent=True,
)


OPERATIONS: Mapping[str, Operation[Any]] = {
    each.id: each
    for each in (
        LIST_BRIEF_RECORDS,
        LIST_BUILD_RECORDS,
        GET_BUILD_COUNT,
        LIST_BUILDS_BETWEEN,
        LIST_BUILDS_BETWEEN_V_3,
        LIST_BUILD_HISTORY,
        LIST_BUILD_HISTORY_BY_PERIOD,
        GET_LAST_SUCCESSFUL_BUILD,
    )
}
