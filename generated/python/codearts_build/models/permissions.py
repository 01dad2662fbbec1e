"""What the operations of `permissions` take and return."""

# Written by `python -m generator build`. Do not edit.

from __future__ import annotations


from msgspec import field as _field

from .._runtime.models import Model, ResponseModel
from .._runtime.models import null as _null

__all__ = [
    "DefaultPermission",
    "DefaultPermissionListResponse",
    "JobPermission",
    "JobPermissionResponse",
    "RolePermission",
    "RolePermissionListResponse",
    "UserPermission",
    "UserPermissionResponse",
]


class DefaultPermission(Model, kw_only=True):
    """What one role may do with jobs by default."""

    is_copy: bool | None = None
    """Whether the role may copy the job."""

    is_delete: bool | None = None
    """Whether the role may delete the job."""

    is_execute: bool | None = None
    """Whether the role may run the job."""

    is_forbidden: bool | None = None
    """Whether the role may disable the job. True is a right, not a ban."""

    is_manager: bool | None = None
    """Whether the role may manage the job."""

    is_modify: bool | None = None
    """Whether the role may change the job."""

    is_view: bool | None = None
    """Whether the role may view the job."""

    role_id: int | None = None
    """Role that has the rights. -1 is the administrator of the project (`project_admin`)."""

    role_name: str | None = None
    """Name of the role, such as `project_admin`."""


class DefaultPermissionListResponse(ResponseModel, kw_only=True):
    """What each role of a project may do with jobs by default."""

    error: str | None = _field(default_factory=_null)
    """Error message. After a success it is null or missing, and in some samples a placeholder such as
    `error_message` (observed), so that only `status` decides. After a failure it can be an object of `code` and
    `reason` (observed).
    """

    result: list[DefaultPermission] | None = _field(default_factory=_null)
    """The roles, each with its default rights."""

    status: str | None = None
    """Outcome: `success` or `fail`. It is `error` if `error` is an object (observed). `fail` and `error` are
    failures although the HTTP status is 200.
    """


class JobPermission(Model, kw_only=True):
    """What one role may do with a job."""

    count: int | None = None
    """A number of times, 0 in all known answers. What it counts is not documented."""

    create_time: str | None = None
    """When the job was created, ISO 8601 with offset, such as 2025-03-18T06:38:49.000+00:00."""

    is_copy: bool | None = None
    """Whether the role may copy the job."""

    is_delete: bool | None = None
    """Whether the role may delete the job."""

    is_execute: bool | None = None
    """Whether the role may run the job."""

    is_forbidden: bool | None = None
    """Whether the role may disable the job. True is a right, not a ban."""

    is_manager: bool | None = None
    """Whether the role may manage the job."""

    is_modify: bool | None = None
    """Whether the role may change the job."""

    is_view: bool | None = None
    """Whether the role may view the job."""

    job_id: str | None = None
    """Build job that the rights are for."""

    last_update_time: str | None = None
    """When the job was last changed, ISO 8601 with offset, such as 2025-03-18T06:38:49.000+00:00."""

    role_id: int | None = None
    """Role that has the rights. -1 is the administrator of the project (`project_admin`)."""


class JobPermissionResponse(ResponseModel, kw_only=True):
    """One role's rights on a job."""

    error: str | None = _field(default_factory=_null)
    """Error message. After a success it is null or missing, and in some samples a placeholder such as
    `error_message` (observed), so that only `status` decides. After a failure it can be an object of `code` and
    `reason` (observed).
    """

    result: JobPermission | None = _field(default_factory=_null)
    """The rights on the job."""

    status: str | None = None
    """Outcome: `success` or `fail`. It is `error` if `error` is an object (observed). `fail` and `error` are
    failures although the HTTP status is 200.
    """


class RolePermission(Model, kw_only=True):
    """What one role may do with a job."""

    id: int | None = None
    """Internal number of this set of rights in the service's database."""

    role_id: int | None = None
    """Role that has the rights. -1 is the administrator of the project (`project_admin`)."""

    role_name: str | None = None
    """Name of the role, such as `project_admin`."""

    job_id: str | None = None
    """Build job that the rights are for."""

    is_modify: bool | None = None
    """Whether the role may change the job."""

    is_delete: bool | None = None
    """Whether the role may delete the job."""

    is_view: bool | None = None
    """Whether the role may view the job."""

    is_execute: bool | None = None
    """Whether the role may run the job."""

    is_copy: bool | None = None
    """Whether the role may copy the job."""

    is_forbidden: bool | None = None
    """Whether the role may disable the job. True is a right, not a ban."""

    is_manager: bool | None = None
    """Whether the role may manage the job."""

    create_time: str | None = None
    """When the job was created, in English and without a time zone, such as `Mar 18, 2025 2:38:49 PM`."""

    last_update_time: str | None = None
    """When the job was last changed, in English and without a time zone, such as `Mar 18, 2025 2:38:49 PM`."""

    count: int | None = None
    """A number of times, 0 in all known answers. What it counts is not documented."""


class RolePermissionListResponse(ResponseModel, kw_only=True):
    """What each role may do with a job."""

    result: list[RolePermission] | None = _field(default_factory=_null)
    """The roles, each with its rights on the job."""

    status: str | None = None
    """Outcome: `success` or `fail`. It is `error` if `error` is an object (observed). `fail` and `error` are
    failures although the HTTP status is 200.
    """


class UserPermission(Model, kw_only=True):
    """What the caller may do with the build jobs of a project."""

    copy_permission: bool | None = None
    """Whether the caller may copy the project's jobs."""

    create_permission: bool | None = None
    """Whether the caller may create jobs in the project."""

    delete_permission: bool | None = None
    """Whether the caller may delete the project's jobs."""

    execute_permission: bool | None = None
    """Whether the caller may run the project's jobs."""

    forbidden_permission: bool | None = None
    """Whether the caller may disable the project's jobs. True is a right, not a ban."""

    group_permission: bool | None = None
    """Whether the caller may sort the project's jobs into groups."""

    manager_permission: bool | None = None
    """Whether the caller may manage the project's jobs."""

    modify_permission: bool | None = None
    """Whether the caller may change the project's jobs."""

    project_id: str | None = None
    """CodeArts project that the rights are for."""

    role_id: int | None = None
    """Role of the caller in the project, such as 4."""

    role_ids: list[int] | None = None
    """All roles of the caller in the project."""

    role_name: str | None = None
    """Name of the role in `role_id`, such as `te_admin`."""

    role_names: list[str] | None = None
    """Names of the roles in `role_ids`."""

    view_permission: bool | None = None
    """Whether the caller may view the project's jobs."""


class UserPermissionResponse(ResponseModel, kw_only=True):
    """What the caller may do in a project."""

    error: str | None = _field(default_factory=_null)
    """Error message. After a success it is null or missing, and in some samples a placeholder such as
    `error_message` (observed), so that only `status` decides. After a failure it can be an object of `code` and
    `reason` (observed).
    """

    result: UserPermission | None = _field(default_factory=_null)
    """The caller's rights in the project."""

    status: str | None = None
    """Outcome: `success` or `fail`. It is `error` if `error` is an object (observed). `fail` and `error` are
    failures although the HTTP status is 200.
    """
