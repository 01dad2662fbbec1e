"""The operations of `recycle_bin`, as data."""

# Written by `python -m generator build`. Do not edit.

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from .._runtime.operation import Body, ExpectedResponse, Operation, Pagination, Parameter
from ..models.common import ErrorBody, OperationStatus
from ..models.recycle_bin import (
    KeepTimeResponse,
    KeepTimeUpdate,
    Outcome,
    RecycledJobListResponse,
    RecycledJobSelection,
)

_ERRORS_1 = (
    ExpectedResponse("400", "application/json", ErrorBody),
    ExpectedResponse("401", "application/json", ErrorBody),
    ExpectedResponse("403", "application/json", ErrorBody),
    ExpectedResponse("404", "application/json", ErrorBody),
    ExpectedResponse("4XX", "application/json", ErrorBody),
    ExpectedResponse("500", "application/json", ErrorBody),
    ExpectedResponse("5XX", "application/json", ErrorBody),
)
_ERRORS_2 = (
    ExpectedResponse("400", "application/json", ErrorBody),
    ExpectedResponse("401", "application/json", ErrorBody),
    ExpectedResponse("403", "application/json", ErrorBody),
    ExpectedResponse("404", "application/json", ErrorBody),
    ExpectedResponse("422", "application/json", ErrorBody),
    ExpectedResponse("4XX", "application/json", ErrorBody),
    ExpectedResponse("500", "application/json", ErrorBody),
    ExpectedResponse("5XX", "application/json", ErrorBody),
)

UPDATE_RECYCLE_BIN_KEEP_TIME: Operation[KeepTimeResponse] = Operation(
    id="updateRecycleBinKeepTime",
    method="POST",
    path="/v1/job/keep-time",
    summary="Update the retention time of the recycle bin",
    security=(("token",), ("signature",)),
    body=Body("application/json", KeepTimeUpdate, required=True),
    responses=(ExpectedResponse("200", "application/json", KeepTimeResponse),),
    errors=_ERRORS_1,
    idempotent=True,
)

DELETE_RECYCLED_JOBS: Operation[OperationStatus] = Operation(
    id="deleteRecycledJobs",
    method="DELETE",
    path="/v1/job/recycling-deletion",
    summary="Delete jobs from the recycle bin",
    security=(("token",), ("signature",)),
    body=Body("application/json", RecycledJobSelection, required=True),
    responses=(ExpectedResponse("200", "application/json", OperationStatus),),
    errors=_ERRORS_2,
    idempotent=True,
)

DELETE_ALL_RECYCLED_JOBS: Operation[Outcome] = Operation(
    id="deleteAllRecycledJobs",
    method="DELETE",
    path="/v1/job/recycling-empty",
    summary="Delete all jobs from the recycle bin",
    security=(("token",), ("signature",)),
    responses=(ExpectedResponse("200", "application/json", Outcome),),
    errors=_ERRORS_1,
)

LIST_RECYCLED_JOBS: Operation[RecycledJobListResponse] = Operation(
    id="listRecycledJobs",
    method="GET",
    path="/v1/job/recycling-jobs",
    summary="List the jobs in the recycle bin",
    security=(("token",), ("signature",)),
    parameters=(
        Parameter("page_no", "query", int),
        Parameter("page_size", "query", int),
        Parameter("search", "query", str),
    ),
    responses=(ExpectedResponse("200", "application/json", RecycledJobListResponse),),
    errors=_ERRORS_1,
    idempotent=True,
    pagination=Pagination(
        parameter="page_no",
        counts="pages",
        first=1,
        size="page_size",
        items=("result.job_list",),
        total=("result.total",),
        max_size=100,
        default_size=10,
    ),
)

RESTORE_RECYCLED_JOBS: Operation[Outcome] = Operation(
    id="restoreRecycledJobs",
    method="POST",
    path="/v1/job/recycling-restoration",
    summary="Restore jobs from the recycle bin",
    security=(("token",), ("signature",)),
    body=Body("application/json", RecycledJobSelection, required=True),
    responses=(ExpectedResponse("200", "application/json", Outcome),),
    errors=_ERRORS_2,
    idempotent=True,
)


OPERATIONS: Mapping[str, Operation[Any]] = {
    each.id: each
    for each in (
        UPDATE_RECYCLE_BIN_KEEP_TIME,
        DELETE_RECYCLED_JOBS,
        DELETE_ALL_RECYCLED_JOBS,
        LIST_RECYCLED_JOBS,
        RESTORE_RECYCLED_JOBS,
    )
}
