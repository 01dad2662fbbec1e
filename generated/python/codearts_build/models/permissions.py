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
    "JobPermissionsUpdate",
    "PermissionInheritance",
    "RolePermission",
    "RolePermissionInput",
    "RolePermissionListResponse",
    "UserPermission",
    "UserPermissionResponse",
]


class DefaultPermission(Model, kw_only=True):
    """Default permissions of one role on jobs."""

    is_copy: bool | None = None
    """Whether the role may copy the job."""

    is_delete: bool | None = None
    """Whether the role may delete the job."""

    is_execute: bool | None = None
    """Whether the role may run the job."""

    is_forbidden: bool | None = None
    """Whether the role may disable the job. `true` is a permission, not a ban."""

    is_manager: bool | None = None
    """Whether the role may manage the job."""

    is_modify: bool | None = None
    """Whether the role may change the job."""

    is_view: bool | None = None
    """Whether the role may view the job."""

    role_id: int | None = None
    """Role ID. -1 is `project_admin` (observed). In a sample of Huawei's API definition -1 is `项目管理员`, 0 `运维经理`, 3
    `项目经理`, 4 `开发人员`, 5 `测试经理`, 6 `测试人员`, 7 `参与者` and 8 `浏览者`; -3 has no name, and others are from 500
    (observed).
    """

    role_name: str | None = None
    """Role name, such as `project_admin` (observed). `developer` in the example is made up."""


class DefaultPermissionListResponse(ResponseModel, kw_only=True):
    """Outcome with the default permissions of each role in a project."""

    error: str | None = _field(default_factory=_null)
    """Error message. After a success it is null or missing, and in some samples a placeholder such as
    `error_message` (observed), so that only `status` decides. After a failure it can be an object of `code` and
    `reason` (observed).
    """

    result: list[DefaultPermission] | None = _field(default_factory=_null)
    """Roles, each with its default permissions."""

    status: str | None = None
    """Outcome: `success` or `fail`. It is `error` if `error` is an object (observed). `fail` and `error` are
    failures although the HTTP status is 200.
    """


class JobPermission(Model, kw_only=True):
    """Permissions of one role on a job."""

    count: int | None = None
    """Number of times. What it counts is not documented. The only known value is 0 (observed)."""

    create_time: str | None = None
    """Creation time of the job, ISO 8601 with offset, such as `2025-01-06T03:20:00.000+00:00` (observed)."""

    is_copy: bool | None = None
    """Whether the role may copy the job."""

    is_delete: bool | None = None
    """Whether the role may delete the job."""

    is_execute: bool | None = None
    """Whether the role may run the job."""

    is_forbidden: bool | None = None
    """Whether the role may disable the job. `true` is a permission, not a ban."""

    is_manager: bool | None = None
    """Whether the role may manage the job."""

    is_modify: bool | None = None
    """Whether the role may change the job."""

    is_view: bool | None = None
    """Whether the role may view the job."""

    job_id: str | None = None
    """Job ID, 32 letters and digits."""

    last_update_time: str | None = None
    """Time of the last change of the job, ISO 8601 with offset, such as `2025-03-14T09:05:00.000+00:00`
    (observed).
    """

    role_id: int | None = None
    """Role ID. -1 is `project_admin` (observed). In a sample of Huawei's API definition -1 is `项目管理员`, 0 `运维经理`, 3
    `项目经理`, 4 `开发人员`, 5 `测试经理`, 6 `测试人员`, 7 `参与者` and 8 `浏览者`; -3 has no name, and others are from 500
    (observed).
    """


class JobPermissionResponse(ResponseModel, kw_only=True):
    """Outcome with the permissions of one role on a job."""

    error: str | None = _field(default_factory=_null)
    """Error message. After a success it is null or missing, and in some samples a placeholder such as
    `error_message` (observed), so that only `status` decides. After a failure it can be an object of `code` and
    `reason` (observed).
    """

    result: JobPermission | None = None
    """Permissions on the job."""

    status: str | None = None
    """Outcome: `success` or `fail`. It is `error` if `error` is an object (observed). `fail` and `error` are
    failures although the HTTP status is 200.
    """


class JobPermissionsUpdate(Model, kw_only=True):
    """Permissions of roles on several jobs."""

    job_ids: list[str] | None = None
    """Job IDs, each 32 letters and digits."""

    permissions: list[RolePermissionInput] | None = None
    """Permissions of the jobs, one item for each role."""

    project_id: str | None = None
    """CodeArts project ID of the jobs."""

    project_switch: bool | None = None
    """Whether the jobs use the latest permissions of the project. With `true`, `permissions` is ignored
    (inferred).
    """


class PermissionInheritance(Model, kw_only=True):
    """Whether a job uses the permissions of its project."""

    job_id: str | None = None
    """Job ID, 32 letters and digits."""

    project_id: str | None = None
    """CodeArts project ID, 32 letters and digits."""

    project_switch: bool | None = None
    """Whether the job uses the latest permissions of the project."""


class RolePermission(Model, kw_only=True):
    """Permissions of one role on a job."""

    id: int | None = None
    """ID of the permissions in the service's database."""

    role_id: int | None = None
    """Role ID. -1 is `project_admin` (observed). In a sample of Huawei's API definition -1 is `项目管理员`, 0 `运维经理`, 3
    `项目经理`, 4 `开发人员`, 5 `测试经理`, 6 `测试人员`, 7 `参与者` and 8 `浏览者`; -3 has no name, and others are from 500
    (observed).
    """

    role_name: str | None = None
    """Role name, such as `project_admin` (observed). `developer` in the example is made up."""

    job_id: str | None = None
    """Job ID, 32 letters and digits."""

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
    """Whether the role may disable the job. `true` is a permission, not a ban."""

    is_manager: bool | None = None
    """Whether the role may manage the job."""

    create_time: str | None = None
    """Creation time of the job, in English and without a time zone, such as `Jan 6, 2025 11:20:00 AM` (observed)."""

    last_update_time: str | None = None
    """Time of the last change of the job, in English and without a time zone, such as `Mar 14, 2025 5:05:00 PM`
    (observed).
    """

    count: int | None = None
    """Number of times. What it counts is not documented. The only known value is 0 (observed)."""


class RolePermissionInput(Model, kw_only=True):
    """Permissions of one role on the jobs."""

    count: int | None = None
    """Number of an undocumented kind. The only known value is 0 (observed)."""

    devuc_role_id: str | None = None
    """Role ID in the user center of CodeArts (inferred). In the sample all roles but one have it (observed)."""

    id: int | None = None
    """Internal ID of the permissions. The only known value is 0 (observed)."""

    is_copy: bool | None = None
    """Whether the role may copy the job."""

    is_delete: bool | None = None
    """Whether the role may delete the job."""

    is_execute: bool | None = None
    """Whether the role may run the job."""

    is_forbidden: bool | None = None
    """Whether the role may disable the job. `true` is a permission, not a ban."""

    is_manager: bool | None = None
    """Whether the role may manage the job."""

    is_modify: bool | None = None
    """Whether the role may change the job."""

    is_view: bool | None = None
    """Whether the role may view the job."""

    role_id: int | None = None
    """Role ID. -1 is `project_admin` (observed). In a sample of Huawei's API definition -1 is `项目管理员`, 0 `运维经理`, 3
    `项目经理`, 4 `开发人员`, 5 `测试经理`, 6 `测试人员`, 7 `参与者` and 8 `浏览者`; -3 has no name, and others are from 500
    (observed).
    """

    role_name: str | None = None
    """Role name. In the sample of Huawei's API definition the names are Chinese, such as `开发人员` (observed); those
    of the example are not from it.
    """


class RolePermissionListResponse(ResponseModel, kw_only=True):
    """Outcome with the permissions of each role on a job."""

    result: list[RolePermission] | None = _field(default_factory=_null)
    """Roles, each with its permissions on the job."""

    status: str | None = None
    """Outcome: `success` or `fail`. It is `error` if `error` is an object (observed). `fail` and `error` are
    failures although the HTTP status is 200.
    """


class UserPermission(Model, kw_only=True):
    """Permissions of the caller in a project. The manual does not name their object, which is the jobs of the
    project (inferred).
    """

    copy_permission: bool | None = None
    """Whether the caller may copy jobs."""

    create_permission: bool | None = None
    """Whether the caller may create jobs."""

    delete_permission: bool | None = None
    """Whether the caller may delete jobs."""

    execute_permission: bool | None = None
    """Whether the caller may run jobs."""

    forbidden_permission: bool | None = None
    """Whether the caller may disable jobs. `true` is a permission, not a ban."""

    group_permission: bool | None = None
    """Whether the caller may group jobs."""

    manager_permission: bool | None = None
    """Whether the caller may manage jobs."""

    modify_permission: bool | None = None
    """Whether the caller may change jobs."""

    project_id: str | None = None
    """CodeArts project ID, 32 digits and lowercase letters."""

    role_id: int | None = None
    """Role ID of the caller in the project, such as 4 (observed)."""

    role_ids: list[int] | None = None
    """IDs of all roles of the caller in the project."""

    role_name: str | None = None
    """Name of the role `role_id`. Role 4 is `te_admin` in the sample of Huawei's API definition, and `开发人员` in its
    schema (observed).
    """

    role_names: list[str] | None = None
    """Names of the roles `role_ids`."""

    view_permission: bool | None = None
    """Whether the caller may view jobs."""


class UserPermissionResponse(ResponseModel, kw_only=True):
    """Outcome with the caller's permissions in a project."""

    error: str | None = _field(default_factory=_null)
    """Error message. After a success it is null or missing, and in some samples a placeholder such as
    `error_message` (observed), so that only `status` decides. After a failure it can be an object of `code` and
    `reason` (observed).
    """

    result: UserPermission | None = _field(default_factory=_null)
    """Permissions of the caller in the project."""

    status: str | None = None
    """Outcome: `success` or `fail`. It is `error` if `error` is an object (observed). `fail` and `error` are
    failures although the HTTP status is 200.
    """
