"""The operations of `groups`, as data."""

# Written by `python -m generator build`. Do not edit.

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from .._runtime.operation import Body, ExpectedResponse, Operation, Parameter
from ..models.common import ErrorBody, TextDetailedResponse
from ..models.groups import (
    JobGroupInput,
    JobGroupMove,
    JobGroupMoveResponse,
    JobGroupSavedResponse,
    JobGroupTreeResponse,
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

CREATE_JOB_GROUP: Operation[JobGroupSavedResponse] = Operation(
    id="createJobGroup",
    method="POST",
    path="/v1/job/{project_id}/group/create",
    summary="Create a job group",
    security=(("token",), ("signature",)),
    parameters=(Parameter("project_id", "path", str, required=True),),
    body=Body("application/json", JobGroupInput, required=True),
    responses=(ExpectedResponse("200", "application/json", JobGroupSavedResponse),),
    errors=_ERRORS_1,
)

DELETE_JOB_GROUP: Operation[TextDetailedResponse] = Operation(
    id="deleteJobGroup",
    method="DELETE",
    path="/v1/job/{project_id}/group/delete",
    summary="Delete a job group",
    security=(("token",), ("signature",)),
    parameters=(
        Parameter("project_id", "path", str, required=True),
        Parameter("id", "query", str, required=True),
    ),
    responses=(ExpectedResponse("200", "application/json", TextDetailedResponse),),
    errors=_ERRORS_1,
    idempotent=True,
)

MOVE_JOBS_TO_GROUP: Operation[JobGroupMoveResponse] = Operation(
    id="moveJobsToGroup",
    method="POST",
    path="/v1/job/{project_id}/group/move",
    summary="Move jobs to a group",
    security=(("token",), ("signature",)),
    parameters=(Parameter("project_id", "path", str, required=True),),
    body=Body("application/json", JobGroupMove, required=True),
    responses=(ExpectedResponse("200", "application/json", JobGroupMoveResponse),),
    errors=_ERRORS_1,
    idempotent=True,
)

SWAP_JOB_GROUPS: Operation[TextDetailedResponse] = Operation(
    id="swapJobGroups",
    method="POST",
    path="/v1/job/{project_id}/group/swap",
    summary="Swap the positions of two job groups",
    security=(("token",), ("signature",)),
    parameters=(
        Parameter("project_id", "path", str, required=True),
        Parameter("source_group_id", "query", str, required=True),
        Parameter("target_group_id", "query", str, required=True),
    ),
    responses=(ExpectedResponse("200", "application/json", TextDetailedResponse),),
    errors=_ERRORS_1,
)

LIST_JOB_GROUPS: Operation[JobGroupTreeResponse] = Operation(
    id="listJobGroups",
    method="GET",
    path="/v1/job/{project_id}/group/tree",
    summary="List the job groups of a project",
    security=(("token",), ("signature",)),
    parameters=(Parameter("project_id", "path", str, required=True),),
    responses=(ExpectedResponse("200", "application/json", JobGroupTreeResponse),),
    errors=_ERRORS_1,
    idempotent=True,
)

UPDATE_JOB_GROUP: Operation[JobGroupSavedResponse] = Operation(
    id="updateJobGroup",
    method="PUT",
    path="/v1/job/{project_id}/group/update",
    summary="Update a job group",
    security=(("token",), ("signature",)),
    parameters=(Parameter("project_id", "path", str, required=True),),
    body=Body("application/json", JobGroupInput, required=True),
    responses=(ExpectedResponse("200", "application/json", JobGroupSavedResponse),),
    errors=_ERRORS_1,
    idempotent=True,
)


OPERATIONS: Mapping[str, Operation[Any]] = {
    each.id: each
    for each in (
        CREATE_JOB_GROUP,
        DELETE_JOB_GROUP,
        MOVE_JOBS_TO_GROUP,
        SWAP_JOB_GROUPS,
        LIST_JOB_GROUPS,
        UPDATE_JOB_GROUP,
    )
}
