"""The operations of `builds`, as data."""

# Written by `python -m generator build`. Do not edit.

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from .._runtime.operation import Body, ExpectedResponse, Operation, Parameter, Run, Waiter
from .._runtime.settings import FailureSign
from ..models.builds import (
    BuildDetailsResponse,
    BuildHistoryDetails,
    BuildInfoResponse,
    BuildInfoV3Response,
    BuildOutputResponse,
    BuildParameterListResponse,
    BuildRecordResponse,
    BuildRequest,
    BuildStagesResponse,
    BuildStarted,
    BuildStartedResponse,
    BuildStopRequest,
    BuildStopResult,
    BuildStopV3Request,
    BuildStopped,
    BuildSummaryResponse,
    FlowGraphResponse,
    FlowGraphV3Response,
)
from ..models.common import ErrorBody, OperationStatus, TextResponse

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

RUN_JOB: Operation[BuildStartedResponse] = Operation(
    id="runJob",
    method="POST",
    path="/v1/job/execute",
    summary="Run a job",
    security=(("token",), ("signature",)),
    body=Body("application/json", BuildRequest, required=True),
    responses=(ExpectedResponse("200", "application/json", BuildStartedResponse),),
    errors=_ERRORS_1,
    run=Run(wait="getBuildSummary", parameters=(("build_no", "result.actual_build_number"),), follow="getRealTimeLog"),
)

STOP_BUILD: Operation[OperationStatus] = Operation(
    id="stopBuild",
    method="POST",
    path="/v1/job/{job_id}/stop",
    summary="Stop a build",
    security=(("token",), ("signature",)),
    parameters=(Parameter("job_id", "path", str, required=True),),
    body=Body("application/json", BuildStopRequest, required=True, integers=("build_no",)),
    responses=(ExpectedResponse("200", "application/json", OperationStatus, may_be_empty=True),),
    errors=_ERRORS_1,
    idempotent=True,
)

GET_BUILD_DETAILS: Operation[BuildDetailsResponse] = Operation(
    id="getBuildDetails",
    method="GET",
    path="/v1/job/{job_id}/{build_no}/build-info",
    summary="Get the progress and result of a build",
    security=(("token",), ("signature",)),
    parameters=(
        Parameter("job_id", "path", str, required=True),
        Parameter("build_no", "path", int, required=True, accepts_text=True),
    ),
    responses=(ExpectedResponse("200", "application/json", BuildDetailsResponse),),
    errors=_ERRORS_1,
    idempotent=True,
)

LIST_BUILD_PARAMETERS: Operation[BuildParameterListResponse] = Operation(
    id="listBuildParameters",
    method="GET",
    path="/v1/job/{job_id}/{build_no}/history-parameters",
    summary="List the parameters of a build",
    security=(("token",), ("signature",)),
    parameters=(
        Parameter("job_id", "path", str, required=True),
        Parameter("build_no", "path", int, required=True, accepts_text=True),
    ),
    responses=(ExpectedResponse("200", "application/json", BuildParameterListResponse),),
    errors=_ERRORS_1,
    idempotent=True,
)

GET_BUILD_FLOW_GRAPH: Operation[FlowGraphResponse] = Operation(
    id="getBuildFlowGraph",
    method="GET",
    path="/v1/record/{build_flow_record_id}/flow-graph",
    summary="Get the graph of a build flow",
    security=(("token",), ("signature",)),
    parameters=(Parameter("build_flow_record_id", "path", str, required=True),),
    responses=(ExpectedResponse("200", "application/json", FlowGraphResponse),),
    errors=_ERRORS_1,
    idempotent=True,
)

GET_BUILD_SUMMARY: Operation[BuildSummaryResponse] = Operation(
    id="getBuildSummary",
    method="GET",
    path="/v1/record/{job_id}/{build_no}/build-info-record",
    summary="Get the summary of a build",
    security=(("token",), ("signature",)),
    parameters=(
        Parameter("job_id", "path", str, required=True),
        Parameter("build_no", "path", int, required=True, accepts_text=True),
    ),
    responses=(ExpectedResponse("200", "application/json", BuildSummaryResponse),),
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

GET_BUILD: Operation[BuildInfoResponse] = Operation(
    id="getBuild",
    method="GET",
    path="/v1/record/{job_id}/{build_no}/record-info",
    summary="Get a build by its number",
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
    summary="Get the build script of a build",
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

GET_BUILD_BY_RECORD: Operation[BuildRecordResponse] = Operation(
    id="getBuildByRecord",
    method="GET",
    path="/v1/record/{record_id}/info",
    summary="Get a build by its record ID",
    security=(("token",), ("signature",)),
    parameters=(Parameter("record_id", "path", str, required=True),),
    responses=(ExpectedResponse("200", "application/json", BuildRecordResponse),),
    errors=_ERRORS_1,
    idempotent=True,
)

RUN_JOB_V_3: Operation[BuildStarted] = Operation(
    id="runJobV3",
    method="POST",
    path="/v3/jobs/build",
    summary="Run a job (v3)",
    security=(("token",), ("signature",)),
    body=Body("application/json", BuildRequest, required=True),
    responses=(ExpectedResponse("200", "application/json", BuildStarted),),
    errors=_ERRORS_1,
)

STOP_BUILD_BY_BODY_V_3: Operation[BuildStopResult] = Operation(
    id="stopBuildByBodyV3",
    method="POST",
    path="/v3/jobs/stop",
    summary="Stop a build by job ID and number in the body (v3)",
    security=(("token",), ("signature",)),
    body=Body("application/json", BuildStopV3Request, required=True),
    responses=(ExpectedResponse("200", "application/json", BuildStopResult, may_be_empty=True),),
    errors=_ERRORS_1,
    idempotent=True,
    failure=(FailureSign(path="result", values=(False,)),),
    deprecated=True,
)

GET_BUILD_OUTPUT: Operation[BuildOutputResponse] = Operation(
    id="getBuildOutput",
    method="GET",
    path="/v3/jobs/{job_id}/{build_no}/output-info",
    summary="Get the output of a build",
    security=(("token",), ("signature",)),
    parameters=(
        Parameter("job_id", "path", str, required=True),
        Parameter("build_no", "path", int, required=True, accepts_text=True),
    ),
    responses=(ExpectedResponse("200", "application/json", BuildOutputResponse),),
    errors=_ERRORS_1,
    idempotent=True,
)

GET_BUILD_V_3: Operation[BuildInfoV3Response] = Operation(
    id="getBuildV3",
    method="GET",
    path="/v3/jobs/{job_id}/{build_no}/record-info",
    summary="Get a build by its number (v3)",
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

STOP_BUILD_V_3: Operation[BuildStopped] = Operation(
    id="stopBuildV3",
    method="POST",
    path="/v3/jobs/{job_id}/{build_no}/stop",
    summary="Stop a build (v3)",
    security=(("token",), ("signature",)),
    parameters=(
        Parameter("job_id", "path", str, required=True),
        Parameter("build_no", "path", int, required=True, accepts_text=True),
    ),
    responses=(ExpectedResponse("200", "application/json", BuildStopped, may_be_empty=True),),
    errors=_ERRORS_1,
    idempotent=True,
)

GET_BUILD_STEPS: Operation[BuildHistoryDetails] = Operation(
    id="getBuildSteps",
    method="GET",
    path="/v3/jobs/{job_id}/{build_number}/history-details",
    summary="Get the parameters and steps of a build",
    security=(("token",), ("signature",)),
    parameters=(
        Parameter("job_id", "path", str, required=True),
        Parameter("build_number", "path", int, required=True, accepts_text=True),
    ),
    responses=(ExpectedResponse("200", "application/json", BuildHistoryDetails),),
    errors=_ERRORS_1,
    idempotent=True,
)

GET_BUILD_FLOW_GRAPH_V_3: Operation[FlowGraphV3Response] = Operation(
    id="getBuildFlowGraphV3",
    method="GET",
    path="/v3/{build_flow_record_id}/flow-graph",
    summary="Get the graph of a build flow (v3)",
    security=(("token",), ("signature",)),
    parameters=(Parameter("build_flow_record_id", "path", str, required=True),),
    responses=(ExpectedResponse("200", "application/json", FlowGraphV3Response),),
    errors=_ERRORS_1,
    idempotent=True,
    deprecated=True,
)

GET_BUILD_V_4: Operation[BuildInfoResponse] = Operation(
    id="getBuildV4",
    method="GET",
    path="/v4/jobs/{job_id}/{build_no}/record-info",
    summary="Get a build by its number (v4)",
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
        RUN_JOB,
        STOP_BUILD,
        GET_BUILD_DETAILS,
        LIST_BUILD_PARAMETERS,
        GET_BUILD_FLOW_GRAPH,
        GET_BUILD_SUMMARY,
        GET_BUILD,
        GET_BUILD_SCRIPT,
        GET_BUILD_STAGES,
        GET_BUILD_BY_RECORD,
        RUN_JOB_V_3,
        STOP_BUILD_BY_BODY_V_3,
        GET_BUILD_OUTPUT,
        GET_BUILD_V_3,
        STOP_BUILD_V_3,
        GET_BUILD_STEPS,
        GET_BUILD_FLOW_GRAPH_V_3,
        GET_BUILD_V_4,
    )
}
