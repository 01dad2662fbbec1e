"""The operations of `builds`, as data."""

# Written by `python -m generator build`. Do not edit.

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from .._runtime.operation import Body, ExpectedResponse, Operation, Parameter, Run
from .._runtime.settings import FailureSign
from ..models.builds import (
    BuildOutputResponse,
    BuildParameterListResponse,
    BuildRequest,
    BuildStarted,
    BuildStartedResponse,
    BuildStopRequest,
    BuildStopResult,
    BuildStopV3Request,
    BuildStopped,
)
from ..models.common import ErrorBody, OperationStatus

_ERRORS_1 = (
    ExpectedResponse("400", "application/json", ErrorBody),
    ExpectedResponse("401", "application/json", ErrorBody),
    ExpectedResponse("403", "application/json", ErrorBody),
    ExpectedResponse("404", "application/json", ErrorBody),
    ExpectedResponse("422", "application/json", ErrorBody),
    ExpectedResponse("500", "application/json", ErrorBody),
)

RUN_JOB: Operation[BuildStartedResponse] = Operation(
    id="runJob",
    method="POST",
    path="/v1/job/execute",
    summary="Run a build job",
    security=(("token",), ("signature",)),
    body=Body("application/json", BuildRequest, required=True),
    responses=(ExpectedResponse("200", "application/json", BuildStartedResponse),),
    errors=_ERRORS_1,
    run=Run(wait="getBuildRun", parameters=(("build_no", "result.actual_build_number"),), follow="getRealTimeLog"),
)

STOP_BUILD: Operation[OperationStatus] = Operation(
    id="stopBuild",
    method="POST",
    path="/v1/job/{job_id}/stop",
    summary="Stop a build",
    security=(("token",), ("signature",)),
    parameters=(Parameter("job_id", "path", str, required=True),),
    body=Body("application/json", BuildStopRequest, required=True),
    responses=(ExpectedResponse("200", "application/json", OperationStatus, may_be_empty=True),),
    errors=_ERRORS_1,
)

LIST_BUILD_PARAMETERS: Operation[BuildParameterListResponse] = Operation(
    id="listBuildParameters",
    method="GET",
    path="/v1/job/{job_id}/{build_no}/history-parameters",
    summary="List the parameters of a build",
    security=(("token",), ("signature",)),
    parameters=(
        Parameter("job_id", "path", str, required=True),
        Parameter("build_no", "path", int, required=True),
    ),
    responses=(ExpectedResponse("200", "application/json", BuildParameterListResponse),),
    errors=_ERRORS_1,
    idempotent=True,
)

RUN_JOB_V_3: Operation[BuildStarted] = Operation(
    id="runJobV3",
    method="POST",
    path="/v3/jobs/build",
    summary="Run a build job (v3)",
    security=(("token",), ("signature",)),
    body=Body("application/json", BuildRequest, required=True),
    responses=(ExpectedResponse("200", "application/json", BuildStarted),),
    errors=_ERRORS_1,
)

STOP_JOB_V_3: Operation[BuildStopResult] = Operation(
    id="stopJobV3",
    method="POST",
    path="/v3/jobs/stop",
    summary="Stop a build named in the body (v3)",
    security=(("token",), ("signature",)),
    body=Body("application/json", BuildStopV3Request, required=True),
    responses=(ExpectedResponse("200", "application/json", BuildStopResult, may_be_empty=True),),
    errors=_ERRORS_1,
    failure=(FailureSign(path="result", values=(False,)),),
    deprecated=True,
)

GET_BUILD_OUTPUT: Operation[BuildOutputResponse] = Operation(
    id="getBuildOutput",
    method="GET",
    path="/v3/jobs/{job_id}/{build_no}/output-info",
    summary="Show what a build has produced",
    security=(("token",), ("signature",)),
    parameters=(
        Parameter("job_id", "path", str, required=True),
        Parameter("build_no", "path", int, required=True),
    ),
    responses=(ExpectedResponse("200", "application/json", BuildOutputResponse),),
    errors=_ERRORS_1,
    idempotent=True,
)

STOP_BUILD_V_3: Operation[BuildStopped] = Operation(
    id="stopBuildV3",
    method="POST",
    path="/v3/jobs/{job_id}/{build_no}/stop",
    summary="Stop a build (v3)",
    security=(("token",), ("signature",)),
    parameters=(
        Parameter("job_id", "path", str, required=True),
        Parameter("build_no", "path", int, required=True),
    ),
    responses=(ExpectedResponse("200", "application/json", BuildStopped, may_be_empty=True),),
    errors=_ERRORS_1,
)


OPERATIONS: Mapping[str, Operation[Any]] = {
    each.id: each
    for each in (
        RUN_JOB,
        STOP_BUILD,
        LIST_BUILD_PARAMETERS,
        RUN_JOB_V_3,
        STOP_JOB_V_3,
        GET_BUILD_OUTPUT,
        STOP_BUILD_V_3,
    )
}
