"""The operations of `records`, as data."""

# Written by `python -m generator build`. Do not edit.

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from .._runtime.operation import Body, ExpectedResponse, Operation, Pagination, Parameter, Waiter
from ..models.common import ErrorBody, TextResponse
from ..models.records import (
    BriefRecordListResponse,
    BuildCountResponse,
    BuildHistory,
    BuildHistoryByPeriod,
    BuildHistoryDetails,
    BuildInfoResponse,
    BuildInfoV3Response,
    BuildRecordListResponse,
    BuildRecordResponse,
    BuildRunListResponse,
    BuildRunResponse,
    BuildStagesResponse,
    FlowGraphResponse,
    FlowGraphV3Response,
    LastSuccessfulBuild,
)

_ERRORS_1 = (
    ExpectedResponse("400", "application/json", ErrorBody),
    ExpectedResponse("401", "application/json", ErrorBody),
    ExpectedResponse("403", "application/json", ErrorBody),
    ExpectedResponse("404", "application/json", ErrorBody),
    ExpectedResponse("422", "application/json", ErrorBody),
    ExpectedResponse("500", "application/json", ErrorBody),
)
_ERRORS_2 = (
    ExpectedResponse("400", "application/json", ErrorBody),
    ExpectedResponse("401", "application/json", ErrorBody),
    ExpectedResponse("403", "application/json", ErrorBody),
    ExpectedResponse("404", "application/json", ErrorBody),
    ExpectedResponse("500", "application/json", ErrorBody),
)

LIST_BRIEF_RECORDS: Operation[BriefRecordListResponse] = Operation(
    id="listBriefRecords",
    method="POST",
    path="/v1/record/brief",
    summary="List the latest builds of build projects in brief",
    security=(("token",), ("signature",)),
    parameters=(Parameter("limit", "query", int),),
    body=Body("application/json", list[str], required=True),
    responses=(ExpectedResponse("200", "application/json", BriefRecordListResponse),),
    errors=_ERRORS_1,
    idempotent=True,
)

GET_BUILD_FLOW_GRAPH: Operation[FlowGraphResponse] = Operation(
    id="getBuildFlowGraph",
    method="GET",
    path="/v1/record/{build_flow_record_id}/flow-graph",
    summary="Get the job graph of a build flow",
    security=(("token",), ("signature",)),
    parameters=(Parameter("build_flow_record_id", "path", str, required=True),),
    responses=(ExpectedResponse("200", "application/json", FlowGraphResponse),),
    errors=_ERRORS_1,
    idempotent=True,
)

LIST_BUILD_RECORDS: Operation[BuildRecordListResponse] = Operation(
    id="listBuildRecords",
    method="GET",
    path="/v1/record/{build_project_id}/records",
    summary="List the build records of a build project",
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
    summary="Count the builds of a build project",
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

LIST_BUILD_RUNS: Operation[BuildRunListResponse] = Operation(
    id="listBuildRuns",
    method="GET",
    path="/v1/record/{job_id}/list",
    summary="List a job's builds between two times",
    security=(("token",), ("signature",)),
    parameters=(
        Parameter("job_id", "path", str, required=True),
        Parameter("end_time", "query", str, required=True),
        Parameter("page_index", "query", int),
        Parameter("page_size", "query", int),
        Parameter("start_time", "query", str, required=True),
    ),
    responses=(ExpectedResponse("200", "application/json", BuildRunListResponse),),
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

GET_BUILD_RUN: Operation[BuildRunResponse] = Operation(
    id="getBuildRun",
    method="GET",
    path="/v1/record/{job_id}/{build_no}/build-info-record",
    summary="Get one build as the job's history shows it",
    security=(("token",), ("signature",)),
    parameters=(
        Parameter("job_id", "path", str, required=True),
        Parameter("build_no", "path", int, required=True, accepts_text=True),
    ),
    responses=(ExpectedResponse("200", "application/json", BuildRunResponse),),
    errors=_ERRORS_1,
    idempotent=True,
    waiter=Waiter(
        name="succeeded",
        property=("result.state",),
        until="SUCCESS",
        interval=5,
        ends=("result.state", "result.job_running_status"),
        final=("SUCCESS", "FAILURE", "ABORTED", "SCHEDULE_FAILURE", "timeout", "UNKNOWN", "Finished"),
        grace=60,
    ),
)

GET_BUILD_INFO: Operation[BuildInfoResponse] = Operation(
    id="getBuildInfo",
    method="GET",
    path="/v1/record/{job_id}/{build_no}/record-info",
    summary="Get the record of a build by its number",
    security=(("token",), ("signature",)),
    parameters=(
        Parameter("job_id", "path", str, required=True),
        Parameter("build_no", "path", int, required=True, accepts_text=True),
    ),
    responses=(ExpectedResponse("200", "application/json", BuildInfoResponse),),
    errors=_ERRORS_1,
    idempotent=True,
)

GET_BUILD_SCRIPT: Operation[TextResponse] = Operation(
    id="getBuildScript",
    method="GET",
    path="/v1/record/{record_id}/build-script",
    summary="Get the script that a build ran",
    security=(("token",), ("signature",)),
    parameters=(Parameter("record_id", "path", str, required=True),),
    responses=(ExpectedResponse("200", "application/json", TextResponse),),
    errors=_ERRORS_1,
    idempotent=True,
)

GET_BUILD_STAGES: Operation[BuildStagesResponse] = Operation(
    id="getBuildStages",
    method="GET",
    path="/v1/record/{record_id}/full-stages",
    summary="Get the stages of a build",
    security=(("token",), ("signature",)),
    parameters=(
        Parameter("record_id", "path", str, required=True),
        Parameter("cascade", "query", bool),
    ),
    responses=(ExpectedResponse("200", "application/json", BuildStagesResponse),),
    errors=_ERRORS_1,
    idempotent=True,
)

GET_BUILD_RECORD: Operation[BuildRecordResponse] = Operation(
    id="getBuildRecord",
    method="GET",
    path="/v1/record/{record_id}/info",
    summary="Get a build record by its id",
    security=(("token",), ("signature",)),
    parameters=(Parameter("record_id", "path", str, required=True),),
    responses=(ExpectedResponse("200", "application/json", BuildRecordResponse),),
    errors=_ERRORS_1,
    idempotent=True,
)

LIST_BUILD_RUNS_V_3: Operation[BuildRunListResponse] = Operation(
    id="listBuildRunsV3",
    method="GET",
    path="/v3/jobs/{job_id}/build-info-records",
    summary="List a job's builds between two times (v3)",
    security=(("token",), ("signature",)),
    parameters=(
        Parameter("job_id", "path", str, required=True),
        Parameter("end_time", "query", str, required=True),
        Parameter("page_index", "query", int),
        Parameter("page_size", "query", int),
        Parameter("start_time", "query", str, required=True),
    ),
    responses=(ExpectedResponse("200", "application/json", BuildRunListResponse),),
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
    summary="List a job's builds of the last days",
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
        default_size=10,
    ),
)

LIST_BUILD_HISTORY_BY_PERIOD: Operation[BuildHistoryByPeriod] = Operation(
    id="listBuildHistoryByPeriod",
    method="GET",
    path="/v3/jobs/{job_id}/period-history",
    summary="List a job's builds within a period",
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
        default_size=10,
    ),
)

GET_BUILD_INFO_V_3: Operation[BuildInfoV3Response] = Operation(
    id="getBuildInfoV3",
    method="GET",
    path="/v3/jobs/{job_id}/{build_no}/record-info",
    summary="Get the record of a build by its number (v3)",
    security=(("token",), ("signature",)),
    parameters=(
        Parameter("job_id", "path", str, required=True),
        Parameter("build_no", "path", int, required=True, accepts_text=True),
    ),
    responses=(ExpectedResponse("200", "application/json", BuildInfoV3Response),),
    errors=_ERRORS_1,
    idempotent=True,
    deprecated=True,
)

GET_BUILD_HISTORY_DETAILS: Operation[BuildHistoryDetails] = Operation(
    id="getBuildHistoryDetails",
    method="GET",
    path="/v3/jobs/{job_id}/{build_number}/history-details",
    summary="Get parameters and steps of a build",
    security=(("token",), ("signature",)),
    parameters=(
        Parameter("job_id", "path", str, required=True),
        Parameter("build_number", "path", int, required=True, accepts_text=True),
    ),
    responses=(ExpectedResponse("200", "application/json", BuildHistoryDetails),),
    errors=_ERRORS_1,
    idempotent=True,
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

GET_BUILD_FLOW_GRAPH_V_3: Operation[FlowGraphV3Response] = Operation(
    id="getBuildFlowGraphV3",
    method="GET",
    path="/v3/{build_flow_record_id}/flow-graph",
    summary="Get the job graph of a build flow (v3)",
    security=(("token",), ("signature",)),
    parameters=(Parameter("build_flow_record_id", "path", str, required=True),),
    responses=(ExpectedResponse("200", "application/json", FlowGraphV3Response),),
    errors=_ERRORS_1,
    idempotent=True,
    deprecated=True,
)

GET_BUILD_INFO_V_4: Operation[BuildInfoResponse] = Operation(
    id="getBuildInfoV4",
    method="GET",
    path="/v4/jobs/{job_id}/{build_no}/record-info",
    summary="Get the record of a build by its number (v4)",
    security=(("token",), ("signature",)),
    parameters=(
        Parameter("job_id", "path", str, required=True),
        Parameter("build_no", "path", int, required=True, accepts_text=True),
    ),
    responses=(ExpectedResponse("200", "application/json", BuildInfoResponse),),
    errors=_ERRORS_1,
    idempotent=True,
)


OPERATIONS: Mapping[str, Operation[Any]] = {
    each.id: each
    for each in (
        LIST_BRIEF_RECORDS,
        GET_BUILD_FLOW_GRAPH,
        LIST_BUILD_RECORDS,
        GET_BUILD_COUNT,
        LIST_BUILD_RUNS,
        GET_BUILD_RUN,
        GET_BUILD_INFO,
        GET_BUILD_SCRIPT,
        GET_BUILD_STAGES,
        GET_BUILD_RECORD,
        LIST_BUILD_RUNS_V_3,
        LIST_BUILD_HISTORY,
        LIST_BUILD_HISTORY_BY_PERIOD,
        GET_BUILD_INFO_V_3,
        GET_BUILD_HISTORY_DETAILS,
        GET_LAST_SUCCESSFUL_BUILD,
        GET_BUILD_FLOW_GRAPH_V_3,
        GET_BUILD_INFO_V_4,
    )
}
