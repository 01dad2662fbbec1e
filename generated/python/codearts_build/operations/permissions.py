"""The operations of `permissions`, as data."""

# Written by `python -m generator build`. Do not edit.

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from .._runtime.operation import Body, ExpectedResponse, Operation, Parameter
from ..models.common import ErrorBody, FlagResponse, TextDetailedResponse
from ..models.permissions import (
    DefaultPermissionListResponse,
    JobPermissionResponse,
    JobPermissionsUpdate,
    PermissionInheritance,
    RolePermissionListResponse,
    UserPermissionResponse,
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

GET_OWN_PERMISSION: Operation[UserPermissionResponse] = Operation(
    id="getOwnPermission",
    method="GET",
    path="/v1/domain/user-permission",
    summary="Get the caller's permissions in a project",
    security=(("token",), ("signature",)),
    parameters=(Parameter("project_id", "query", str, required=True),),
    responses=(ExpectedResponse("200", "application/json", UserPermissionResponse),),
    errors=_ERRORS_1,
    idempotent=True,
)

GET_JOB_PERMISSION: Operation[JobPermissionResponse] = Operation(
    id="getJobPermission",
    method="GET",
    path="/v1/job/permission",
    summary="Get the permissions on a job",
    security=(("token",), ("signature",)),
    parameters=(
        Parameter("job_id", "query", str, required=True),
        Parameter("project_id", "query", str, required=True),
    ),
    responses=(ExpectedResponse("200", "application/json", JobPermissionResponse),),
    errors=_ERRORS_2,
    idempotent=True,
)

CHECK_INTERNAL_ACCESS: Operation[FlagResponse] = Operation(
    id="checkInternalAccess",
    method="GET",
    path="/v1/job/permission/internal",
    summary="Check whether secure intranet access is enabled",
    security=(("token",), ("signature",)),
    responses=(ExpectedResponse("200", "application/json", FlagResponse),),
    errors=_ERRORS_1,
    idempotent=True,
)

LIST_PERMISSIONS_BY_ROLE: Operation[RolePermissionListResponse] = Operation(
    id="listPermissionsByRole",
    method="GET",
    path="/v1/job/permission/role",
    summary="List the permissions of each role on a job",
    security=(("token",), ("signature",)),
    parameters=(Parameter("job_id", "query", str, required=True),),
    responses=(ExpectedResponse("200", "application/json", RolePermissionListResponse),),
    errors=_ERRORS_2,
    idempotent=True,
)

UPDATE_JOB_PERMISSIONS: Operation[TextDetailedResponse] = Operation(
    id="updateJobPermissions",
    method="POST",
    path="/v1/job/permissions/batch",
    summary="Update the permissions on several jobs",
    security=(("token",), ("signature",)),
    body=Body("application/json", JobPermissionsUpdate, required=True),
    responses=(ExpectedResponse("200", "application/json", TextDetailedResponse),),
    errors=_ERRORS_2,
    idempotent=True,
)

LIST_DEFAULT_PERMISSIONS: Operation[DefaultPermissionListResponse] = Operation(
    id="listDefaultPermissions",
    method="GET",
    path="/v1/job/project/default-permission",
    summary="List the default permissions of each role in a project",
    security=(("token",), ("signature",)),
    parameters=(
        Parameter("job_id", "query", str, required=True),
        Parameter("project_id", "query", str, required=True),
    ),
    responses=(ExpectedResponse("200", "application/json", DefaultPermissionListResponse),),
    errors=_ERRORS_2,
    idempotent=True,
)

SET_PERMISSION_INHERITANCE: Operation[TextDetailedResponse] = Operation(
    id="setPermissionInheritance",
    method="POST",
    path="/v1/job/project/permission",
    summary="Set whether a job uses its project's permissions",
    security=(("token",), ("signature",)),
    body=Body("application/json", PermissionInheritance, required=True),
    responses=(ExpectedResponse("200", "application/json", TextDetailedResponse),),
    errors=_ERRORS_2,
    idempotent=True,
)


OPERATIONS: Mapping[str, Operation[Any]] = {
    each.id: each
    for each in (
        GET_OWN_PERMISSION,
        GET_JOB_PERMISSION,
        CHECK_INTERNAL_ACCESS,
        LIST_PERMISSIONS_BY_ROLE,
        UPDATE_JOB_PERMISSIONS,
        LIST_DEFAULT_PERMISSIONS,
        SET_PERMISSION_INHERITANCE,
    )
}
