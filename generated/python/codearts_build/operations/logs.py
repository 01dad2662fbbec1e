"""The operations of `logs`, as data."""

# Written by `python -m generator build`. Do not edit.

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal

from .._runtime.operation import FILE, ExpectedResponse, Follower, Operation, Parameter
from .._runtime.downloads import Download
from ..models.common import ErrorBody
from ..models.logs import LogAnalysisResponse, LogPieceResponse, LogSegmentResponse

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

GET_LOG_PIECE_V_1: Operation[LogPieceResponse] = Operation(
    id="getLogPieceV1",
    method="GET",
    path="/v1/log/stage/page",
    summary="Get a piece of the log of a finished build (v1)",
    security=(("token",), ("signature",)),
    parameters=(
        Parameter("build_no", "query", int, required=True, accepts_text=True),
        Parameter("end_offset", "query", int, required=True),
        Parameter("job_id", "query", str, required=True),
        Parameter("sort", "query", Literal["AES", "DESC"]),
        Parameter("start_offset", "query", int, required=True),
    ),
    responses=(ExpectedResponse("200", "application/json", LogPieceResponse),),
    errors=_ERRORS_1,
    idempotent=True,
)

GET_LOG_ANALYSIS: Operation[LogAnalysisResponse] = Operation(
    id="getLogAnalysis",
    method="GET",
    path="/v1/log/{job_id}/{build_no}/analysis",
    summary="Get the errors in the log of a failed build",
    security=(("token",), ("signature",)),
    parameters=(
        Parameter("job_id", "path", str, required=True),
        Parameter("build_no", "path", int, required=True, accepts_text=True),
        Parameter("limit", "query", int),
        Parameter("offset", "query", int),
    ),
    responses=(ExpectedResponse("200", "application/json", LogAnalysisResponse),),
    errors=_ERRORS_1,
    idempotent=True,
)

GET_REAL_TIME_LOG_V_1: Operation[LogPieceResponse] = Operation(
    id="getRealTimeLogV1",
    method="GET",
    path="/v1/log/{job_id}/{build_no}/real-time-log",
    summary="Get the log of a build in real time (v1)",
    security=(("token",), ("signature",)),
    parameters=(
        Parameter("job_id", "path", str, required=True),
        Parameter("build_no", "path", int, required=True, accepts_text=True),
        Parameter("end_offset", "query", int),
        Parameter("size", "query", str, required=True),
        Parameter("sort", "query", Literal["AES", "DESC"]),
        Parameter("start_offset", "query", int),
    ),
    responses=(ExpectedResponse("200", "application/json", LogPieceResponse),),
    errors=_ERRORS_1,
    idempotent=True,
    follower=Follower(
        offset="start_offset",
        first=0,
        content="result.log",
        next="result.end_offset",
        more="result.has_more",
        size="size",
        grace=60,
    ),
)

DOWNLOAD_BUILD_LOG_V_1: Operation[Download] = Operation(
    id="downloadBuildLogV1",
    method="GET",
    path="/v1/log/{record_id}/download-log",
    summary="Download the log of a build (v1)",
    security=(("token",), ("signature",)),
    parameters=(
        Parameter("record_id", "path", str, required=True),
        Parameter("compress", "query", bool),
        Parameter("log_level", "query", Literal["DEBUG", "INFO"]),
    ),
    responses=(
        ExpectedResponse("200", "application/octet-stream", FILE),
        ExpectedResponse("200", "application/json", is_failure=True),
    ),
    errors=_ERRORS_1,
    idempotent=True,
)

GET_REAL_TIME_LOG: Operation[LogSegmentResponse] = Operation(
    id="getRealTimeLog",
    method="GET",
    path="/v3/jobs/{job_id}/{build_no}/real-time-log",
    summary="Get the log of a build in real time",
    security=(("token",), ("signature",)),
    parameters=(
        Parameter("job_id", "path", str, required=True),
        Parameter("build_no", "path", int, required=True, accepts_text=True),
        Parameter("length", "query", int),
        Parameter("offset", "query", int, required=True),
    ),
    responses=(ExpectedResponse("200", "application/json", LogSegmentResponse),),
    errors=_ERRORS_1,
    idempotent=True,
    follower=Follower(
        offset="offset",
        first=0,
        content="result.content",
        next="result.offset",
        more="result.has_more_data",
        size="length",
        default_size=1000000,
        grace=60,
    ),
)

DOWNLOAD_BUILD_LOG_V_3: Operation[Download] = Operation(
    id="downloadBuildLogV3",
    method="GET",
    path="/v3/{record_id}/download-log",
    summary="Download the log of a build (v3)",
    security=(("token",), ("signature",)),
    parameters=(Parameter("record_id", "path", str, required=True),),
    responses=(
        ExpectedResponse("200", "application/octet-stream", FILE),
        ExpectedResponse("200", "application/json", is_failure=True),
    ),
    errors=_ERRORS_1,
    idempotent=True,
    deprecated=True,
)

DOWNLOAD_BUILD_LOG: Operation[Download] = Operation(
    id="downloadBuildLog",
    method="GET",
    path="/v4/{record_id}/download-log",
    summary="Download the log of a build",
    security=(("token",), ("signature",)),
    parameters=(
        Parameter("record_id", "path", str, required=True),
        Parameter("log_level", "query", Literal["DEBUG", "INFO"]),
    ),
    responses=(
        ExpectedResponse("200", "application/octet-stream", FILE),
        ExpectedResponse("200", "application/json", is_failure=True),
    ),
    errors=_ERRORS_1,
    idempotent=True,
)

DOWNLOAD_STEP_LOG: Operation[Download] = Operation(
    id="downloadStepLog",
    method="GET",
    path="/v4/{record_id}/task-log",
    summary="Download the log of a build step",
    security=(("token",), ("signature",)),
    parameters=(
        Parameter("record_id", "path", str, required=True),
        Parameter("log_level", "query", Literal["DEBUG", "INFO"]),
        Parameter("task_name", "query", str, required=True),
    ),
    responses=(
        ExpectedResponse("200", "application/octet-stream", FILE),
        ExpectedResponse("200", "application/json", is_failure=True),
    ),
    errors=_ERRORS_1,
    idempotent=True,
)


OPERATIONS: Mapping[str, Operation[Any]] = {
    each.id: each
    for each in (
        GET_LOG_PIECE_V_1,
        GET_LOG_ANALYSIS,
        GET_REAL_TIME_LOG_V_1,
        DOWNLOAD_BUILD_LOG_V_1,
        GET_REAL_TIME_LOG,
        DOWNLOAD_BUILD_LOG_V_3,
        DOWNLOAD_BUILD_LOG,
        DOWNLOAD_STEP_LOG,
    )
}
