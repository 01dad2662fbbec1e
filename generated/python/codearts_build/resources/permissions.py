"""Permissions

Permissions of roles and users on jobs.
"""

# Written by `python -m generator build`. Do not edit.

from __future__ import annotations

from collections.abc import Sequence


from ..operations import permissions as operations
from .._runtime.resource import AsyncResource, Resource, body_of
from ..models.common import FlagResponse, TextDetailedResponse
from ..models.permissions import (
    DefaultPermissionListResponse,
    JobPermissionResponse,
    RolePermissionInput,
    RolePermissionListResponse,
    UserPermissionResponse,
)


class Permissions(Resource):
    """Permissions

    Permissions of roles and users on jobs.
    """

    def get_own(self, *, project_id: str) -> UserPermissionResponse:
        """Get the caller's permissions in a project.

        Returns the caller's roles in the project, and the caller's permissions on its jobs (inferred).
        `client.permissions.get_by_job` returns the permissions on one job.

        Args:
            project_id: CodeArts project ID, 32 digits and lowercase letters. In the console it is at the end of
                the URL of the project's details page. It is not the ID of an IAM project, which tokens are
                issued for.

        Returns:
            Permissions of the caller in the project.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404), ServerError (500, 5XX)

        Manual: section 4.34, 获取用户权限
            https://support.huaweicloud.com/api-codeci/ShowProjectPermission.html

        Example:
            >>> response = client.permissions.get_own(project_id="8e2b6c40d1f94a7fb3c5e7091a2d4f68")
        """
        return self._call(operations.GET_OWN_PERMISSION, {"project_id": project_id})

    def get_by_job(self, *, job_id: str, project_id: str) -> JobPermissionResponse:
        """Get the permissions on a job.

        Returns one set of permissions on the job, with the role that has it. Whether it is the caller's role is
        not documented. `client.permissions.list_by_role` returns a set for each role.

        Args:
            job_id: Job ID, 32 letters and digits. The job lists return it as `id`. In the console it is at the
                end of the URL of the job's details page and edit page, and after `/detail/history/` in that of
                its history.
            project_id: CodeArts project ID, 32 digits and lowercase letters. In the console it is at the end of
                the URL of the project's details page. It is not the ID of an IAM project, which tokens are
                issued for.

        Returns:
            Permissions of one role on the job.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404, 422), ServerError (500, 5XX)

        Manual: section 4.35, 获取任务权限矩阵
            https://support.huaweicloud.com/api-codeci/ShowProjectJobPermission.html

        Example:
            >>> response = client.permissions.get_by_job(
            ...     job_id="5c0d7f2ab93e4f6d8e1a4b7c9d2f3e60",
            ...     project_id="8e2b6c40d1f94a7fb3c5e7091a2d4f68",
            ... )
        """
        return self._call(operations.GET_JOB_PERMISSION, {"job_id": job_id, "project_id": project_id})

    def check_internal_access(self) -> FlagResponse:
        """Check whether secure intranet access is enabled.

        Returns whether secure access from the intranet is enabled. Whether this is a setting of the user or of
        the account is not documented.

        Returns:
            `result` is `true` if secure intranet access is enabled.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404), ServerError (500, 5XX)

        Manual: section 4.33, 是否已开启内网安全访问
            https://support.huaweicloud.com/api-codeci/CheckJobInternal.html

        Example:
            >>> response = client.permissions.check_internal_access()
        """
        return self._call(operations.CHECK_INTERNAL_ACCESS, {})

    def list_by_role(self, *, job_id: str) -> RolePermissionListResponse:
        """List the permissions of each role on a job.

        Returns, for each role, whether it may view, run, change, copy, disable, delete and manage the job.
        `client.permissions.list_defaults` returns the defaults of the project.

        Args:
            job_id: Job ID, 32 letters and digits. The job lists return it as `id`. In the console it is at the
                end of the URL of the job's details page and edit page, and after `/detail/history/` in that of
                its history.

        Returns:
            Roles, with their permissions on the job.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404, 422), ServerError (500, 5XX)

        Manual: section 4.32, 获取构建任务的角色权限矩阵信息
            https://support.huaweicloud.com/api-codeci/ShowJobRolePermission.html

        Example:
            >>> response = client.permissions.list_by_role(job_id="5c0d7f2ab93e4f6d8e1a4b7c9d2f3e60")
        """
        return self._call(operations.LIST_PERMISSIONS_BY_ROLE, {"job_id": job_id})

    def update(
        self,
        *,
        job_ids: Sequence[str] | None = None,
        permissions: Sequence[RolePermissionInput] | None = None,
        project_id: str | None = None,
        project_switch: bool | None = None,
    ) -> TextDetailedResponse:
        """Update the permissions on several jobs.

        Sets what each role may do with several jobs of a project. Whether a role that is left out keeps its
        permissions is not documented. The sample has all roles (observed), so send each that
        `client.permissions.list_by_role` returns. `client.permissions.set_inheritance` applies the project's
        permissions to one job.

        Args:
            job_ids: Job IDs, each 32 letters and digits.
            permissions: Permissions of the jobs, one item for each role.
            project_id: CodeArts project ID of the jobs.
            project_switch: Whether the jobs use the latest permissions of the project. With `true`,
                `permissions` is ignored (inferred).

        Returns:
            The permissions are stored.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404, 422), ServerError (500, 5XX)

        Repetition: safe. Sets the same permissions again (inferred).

        Newer page of the manual: https://support.huaweicloud.com/api-codeci/BatchUpdateJobRolePermission.html

        Not in the manual; known from the official SDK 3.1.219.

        Example:
            >>> response = client.permissions.update()
        """
        return self._call(
            operations.UPDATE_JOB_PERMISSIONS,
            {},
            body_of(
                {
                    "job_ids": job_ids,
                    "permissions": permissions,
                    "project_id": project_id,
                    "project_switch": project_switch,
                }
            ),
        )

    def list_defaults(self, *, job_id: str, project_id: str) -> DefaultPermissionListResponse:
        """List the default permissions of each role in a project.

        Returns the roles of the project, and the permissions that each has on jobs by default. The manual
        requires a job although the response is about the project. `client.permissions.list_by_role` returns the
        permissions on one job.

        Args:
            job_id: Job ID, 32 letters and digits. The job lists return it as `id`. In the console it is at the
                end of the URL of the job's details page and edit page, and after `/detail/history/` in that of
                its history.
            project_id: CodeArts project ID, 32 digits and lowercase letters. In the console it is at the end of
                the URL of the project's details page. It is not the ID of an IAM project, which tokens are
                issued for.

        Returns:
            Roles, with their default permissions.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404, 422), ServerError (500, 5XX)

        Manual: section 4.82, 获取当前项目默认角色权限矩阵信息
            https://support.huaweicloud.com/api-codeci/ShowDefaultProjectPermission.html

        Example:
            >>> response = client.permissions.list_defaults(
            ...     job_id="5c0d7f2ab93e4f6d8e1a4b7c9d2f3e60",
            ...     project_id="8e2b6c40d1f94a7fb3c5e7091a2d4f68",
            ... )
        """
        return self._call(operations.LIST_DEFAULT_PERMISSIONS, {"job_id": job_id, "project_id": project_id})

    def set_inheritance(
        self, *, job_id: str | None = None, project_id: str | None = None, project_switch: bool | None = None
    ) -> TextDetailedResponse:
        """Set whether a job uses its project's permissions.

        Sets whether a job uses the permissions of its project, which `client.permissions.list_defaults` returns
        (inferred), or has permissions of its own. `client.permissions.update` sets the same for several jobs,
        and their permissions.

        Args:
            job_id: Job ID, 32 letters and digits.
            project_id: CodeArts project ID, 32 letters and digits.
            project_switch: Whether the job uses the latest permissions of the project.

        Returns:
            The setting is stored.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404, 422), ServerError (500, 5XX)

        Repetition: safe. Sets the same again (inferred).

        Newer page of the manual: https://support.huaweicloud.com/api-codeci/ApplyProjectPermission.html

        Not in the manual; known from the official SDK 3.1.219.

        Example:
            >>> response = client.permissions.set_inheritance()
        """
        return self._call(
            operations.SET_PERMISSION_INHERITANCE,
            {},
            body_of({"job_id": job_id, "project_id": project_id, "project_switch": project_switch}),
        )


class AsyncPermissions(AsyncResource):
    """Permissions

    Permissions of roles and users on jobs.
    """

    async def get_own(self, *, project_id: str) -> UserPermissionResponse:
        """Get the caller's permissions in a project.

        Returns the caller's roles in the project, and the caller's permissions on its jobs (inferred).
        `client.permissions.get_by_job` returns the permissions on one job.

        Args:
            project_id: CodeArts project ID, 32 digits and lowercase letters. In the console it is at the end of
                the URL of the project's details page. It is not the ID of an IAM project, which tokens are
                issued for.

        Returns:
            Permissions of the caller in the project.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404), ServerError (500, 5XX)

        Manual: section 4.34, 获取用户权限
            https://support.huaweicloud.com/api-codeci/ShowProjectPermission.html

        Example:
            >>> response = await client.permissions.get_own(project_id="8e2b6c40d1f94a7fb3c5e7091a2d4f68")
        """
        return await self._call(operations.GET_OWN_PERMISSION, {"project_id": project_id})

    async def get_by_job(self, *, job_id: str, project_id: str) -> JobPermissionResponse:
        """Get the permissions on a job.

        Returns one set of permissions on the job, with the role that has it. Whether it is the caller's role is
        not documented. `client.permissions.list_by_role` returns a set for each role.

        Args:
            job_id: Job ID, 32 letters and digits. The job lists return it as `id`. In the console it is at the
                end of the URL of the job's details page and edit page, and after `/detail/history/` in that of
                its history.
            project_id: CodeArts project ID, 32 digits and lowercase letters. In the console it is at the end of
                the URL of the project's details page. It is not the ID of an IAM project, which tokens are
                issued for.

        Returns:
            Permissions of one role on the job.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404, 422), ServerError (500, 5XX)

        Manual: section 4.35, 获取任务权限矩阵
            https://support.huaweicloud.com/api-codeci/ShowProjectJobPermission.html

        Example:
            >>> response = await client.permissions.get_by_job(
            ...     job_id="5c0d7f2ab93e4f6d8e1a4b7c9d2f3e60",
            ...     project_id="8e2b6c40d1f94a7fb3c5e7091a2d4f68",
            ... )
        """
        return await self._call(operations.GET_JOB_PERMISSION, {"job_id": job_id, "project_id": project_id})

    async def check_internal_access(self) -> FlagResponse:
        """Check whether secure intranet access is enabled.

        Returns whether secure access from the intranet is enabled. Whether this is a setting of the user or of
        the account is not documented.

        Returns:
            `result` is `true` if secure intranet access is enabled.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404), ServerError (500, 5XX)

        Manual: section 4.33, 是否已开启内网安全访问
            https://support.huaweicloud.com/api-codeci/CheckJobInternal.html

        Example:
            >>> response = await client.permissions.check_internal_access()
        """
        return await self._call(operations.CHECK_INTERNAL_ACCESS, {})

    async def list_by_role(self, *, job_id: str) -> RolePermissionListResponse:
        """List the permissions of each role on a job.

        Returns, for each role, whether it may view, run, change, copy, disable, delete and manage the job.
        `client.permissions.list_defaults` returns the defaults of the project.

        Args:
            job_id: Job ID, 32 letters and digits. The job lists return it as `id`. In the console it is at the
                end of the URL of the job's details page and edit page, and after `/detail/history/` in that of
                its history.

        Returns:
            Roles, with their permissions on the job.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404, 422), ServerError (500, 5XX)

        Manual: section 4.32, 获取构建任务的角色权限矩阵信息
            https://support.huaweicloud.com/api-codeci/ShowJobRolePermission.html

        Example:
            >>> response = await client.permissions.list_by_role(job_id="5c0d7f2ab93e4f6d8e1a4b7c9d2f3e60")
        """
        return await self._call(operations.LIST_PERMISSIONS_BY_ROLE, {"job_id": job_id})

    async def update(
        self,
        *,
        job_ids: Sequence[str] | None = None,
        permissions: Sequence[RolePermissionInput] | None = None,
        project_id: str | None = None,
        project_switch: bool | None = None,
    ) -> TextDetailedResponse:
        """Update the permissions on several jobs.

        Sets what each role may do with several jobs of a project. Whether a role that is left out keeps its
        permissions is not documented. The sample has all roles (observed), so send each that
        `client.permissions.list_by_role` returns. `client.permissions.set_inheritance` applies the project's
        permissions to one job.

        Args:
            job_ids: Job IDs, each 32 letters and digits.
            permissions: Permissions of the jobs, one item for each role.
            project_id: CodeArts project ID of the jobs.
            project_switch: Whether the jobs use the latest permissions of the project. With `true`,
                `permissions` is ignored (inferred).

        Returns:
            The permissions are stored.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404, 422), ServerError (500, 5XX)

        Repetition: safe. Sets the same permissions again (inferred).

        Newer page of the manual: https://support.huaweicloud.com/api-codeci/BatchUpdateJobRolePermission.html

        Not in the manual; known from the official SDK 3.1.219.

        Example:
            >>> response = await client.permissions.update()
        """
        return await self._call(
            operations.UPDATE_JOB_PERMISSIONS,
            {},
            body_of(
                {
                    "job_ids": job_ids,
                    "permissions": permissions,
                    "project_id": project_id,
                    "project_switch": project_switch,
                }
            ),
        )

    async def list_defaults(self, *, job_id: str, project_id: str) -> DefaultPermissionListResponse:
        """List the default permissions of each role in a project.

        Returns the roles of the project, and the permissions that each has on jobs by default. The manual
        requires a job although the response is about the project. `client.permissions.list_by_role` returns the
        permissions on one job.

        Args:
            job_id: Job ID, 32 letters and digits. The job lists return it as `id`. In the console it is at the
                end of the URL of the job's details page and edit page, and after `/detail/history/` in that of
                its history.
            project_id: CodeArts project ID, 32 digits and lowercase letters. In the console it is at the end of
                the URL of the project's details page. It is not the ID of an IAM project, which tokens are
                issued for.

        Returns:
            Roles, with their default permissions.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404, 422), ServerError (500, 5XX)

        Manual: section 4.82, 获取当前项目默认角色权限矩阵信息
            https://support.huaweicloud.com/api-codeci/ShowDefaultProjectPermission.html

        Example:
            >>> response = await client.permissions.list_defaults(
            ...     job_id="5c0d7f2ab93e4f6d8e1a4b7c9d2f3e60",
            ...     project_id="8e2b6c40d1f94a7fb3c5e7091a2d4f68",
            ... )
        """
        return await self._call(operations.LIST_DEFAULT_PERMISSIONS, {"job_id": job_id, "project_id": project_id})

    async def set_inheritance(
        self, *, job_id: str | None = None, project_id: str | None = None, project_switch: bool | None = None
    ) -> TextDetailedResponse:
        """Set whether a job uses its project's permissions.

        Sets whether a job uses the permissions of its project, which `client.permissions.list_defaults` returns
        (inferred), or has permissions of its own. `client.permissions.update` sets the same for several jobs,
        and their permissions.

        Args:
            job_id: Job ID, 32 letters and digits.
            project_id: CodeArts project ID, 32 letters and digits.
            project_switch: Whether the job uses the latest permissions of the project.

        Returns:
            The setting is stored.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404, 422), ServerError (500, 5XX)

        Repetition: safe. Sets the same again (inferred).

        Newer page of the manual: https://support.huaweicloud.com/api-codeci/ApplyProjectPermission.html

        Not in the manual; known from the official SDK 3.1.219.

        Example:
            >>> response = await client.permissions.set_inheritance()
        """
        return await self._call(
            operations.SET_PERMISSION_INHERITANCE,
            {},
            body_of({"job_id": job_id, "project_id": project_id, "project_switch": project_switch}),
        )
