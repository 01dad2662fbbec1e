"""Permissions of roles and users on jobs."""

# Written by `python -m generator build`. Do not edit.

from __future__ import annotations


from ..operations import permissions as operations
from .._runtime.resource import AsyncResource, Resource
from ..models.common import FlagResponse
from ..models.permissions import (
    DefaultPermissionListResponse,
    JobPermissionResponse,
    RolePermissionListResponse,
    UserPermissionResponse,
)


class Permissions(Resource):
    """Permissions of roles and users on jobs."""

    def get_own(self, *, project_id: str) -> UserPermissionResponse:
        """Get what the caller may do in a project.

        Returns the caller's roles in the project, and what the caller may do with its build jobs.
        `client.permissions.get_by_job` returns the rights on a single job.

        Args:
            project_id: CodeArts project ID, 32 digits and lowercase letters. In the console it is at the end of
                the URL of the project's details page. It is not the ID of an IAM project, which tokens are
                issued for.

        Returns:
            The caller's rights in the project.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404), ServerError (500, 5XX)

        Manual: section 4.34, 获取用户权限

        Example:
            >>> response = client.permissions.get_own(project_id="8e2b6c40d1f94a7fb3c5e7091a2d4f68")
        """
        return self._call(operations.GET_OWN_PERMISSION, {"project_id": project_id})

    def get_by_job(self, *, job_id: str, project_id: str) -> JobPermissionResponse:
        """Get the permissions on a job.

        Tells what may be done with the job, for one role. It answers with a single set of rights;
        `client.permissions.list_by_role` has one for each role.

        Args:
            job_id: Job ID, 32 letters and digits. The job lists return it as `id`. In the console it is at the
                end of the URL of the job's details page and edit page, and after `/detail/history/` in that of
                its history.
            project_id: CodeArts project ID, 32 digits and lowercase letters. In the console it is at the end of
                the URL of the project's details page. It is not the ID of an IAM project, which tokens are
                issued for.

        Returns:
            One role's rights on the job.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404, 422), ServerError (500, 5XX)

        Manual: section 4.35, 获取任务权限矩阵

        Example:
            >>> response = client.permissions.get_by_job(
            ...     job_id="5c0d7f2ab93e4f6d8e1a4b7c9d2f3e60",
            ...     project_id="8e2b6c40d1f94a7fb3c5e7091a2d4f68",
            ... )
        """
        return self._call(operations.GET_JOB_PERMISSION, {"job_id": job_id, "project_id": project_id})

    def check_internal_access(self) -> FlagResponse:
        """Check whether secure intranet access is on.

        Tells whether secure access from the internal network has been switched on for the caller. It only reads
        the setting.

        Returns:
            The state of the setting. `result` is true where it is on.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404), ServerError (500, 5XX)

        Manual: section 4.33, 是否已开启内网安全访问

        Example:
            >>> response = client.permissions.check_internal_access()
        """
        return self._call(operations.CHECK_INTERNAL_ACCESS, {})

    def list_by_role(self, *, job_id: str) -> RolePermissionListResponse:
        """List what each role may do with a job.

        Lists the roles that have rights on the job, and for each whether it may view, run, change, copy,
        disable, delete and manage it. The defaults of the project are found with
        `client.permissions.list_defaults`.

        Args:
            job_id: Job ID, 32 letters and digits. The job lists return it as `id`. In the console it is at the
                end of the URL of the job's details page and edit page, and after `/detail/history/` in that of
                its history.

        Returns:
            The roles with their rights on the job.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404, 422), ServerError (500, 5XX)

        Manual: section 4.32, 获取构建任务的角色权限矩阵信息

        Example:
            >>> response = client.permissions.list_by_role(job_id="5c0d7f2ab93e4f6d8e1a4b7c9d2f3e60")
        """
        return self._call(operations.LIST_PERMISSIONS_BY_ROLE, {"job_id": job_id})

    def list_defaults(self, *, job_id: str, project_id: str) -> DefaultPermissionListResponse:
        """List a project's default permissions for jobs.

        Lists the roles of the project, and for each what it may do with jobs by default. A job must be named,
        though the answer is about the project; the rights on that job are told by
        `client.permissions.list_by_role`.

        Args:
            job_id: Job ID, 32 letters and digits. The job lists return it as `id`. In the console it is at the
                end of the URL of the job's details page and edit page, and after `/detail/history/` in that of
                its history.
            project_id: CodeArts project ID, 32 digits and lowercase letters. In the console it is at the end of
                the URL of the project's details page. It is not the ID of an IAM project, which tokens are
                issued for.

        Returns:
            The roles with their default rights.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404, 422), ServerError (500, 5XX)

        Manual: section 4.82, 获取当前项目默认角色权限矩阵信息

        Example:
            >>> response = client.permissions.list_defaults(
            ...     job_id="5c0d7f2ab93e4f6d8e1a4b7c9d2f3e60",
            ...     project_id="8e2b6c40d1f94a7fb3c5e7091a2d4f68",
            ... )
        """
        return self._call(operations.LIST_DEFAULT_PERMISSIONS, {"job_id": job_id, "project_id": project_id})


class AsyncPermissions(AsyncResource):
    """Permissions of roles and users on jobs."""

    async def get_own(self, *, project_id: str) -> UserPermissionResponse:
        """Get what the caller may do in a project.

        Returns the caller's roles in the project, and what the caller may do with its build jobs.
        `client.permissions.get_by_job` returns the rights on a single job.

        Args:
            project_id: CodeArts project ID, 32 digits and lowercase letters. In the console it is at the end of
                the URL of the project's details page. It is not the ID of an IAM project, which tokens are
                issued for.

        Returns:
            The caller's rights in the project.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404), ServerError (500, 5XX)

        Manual: section 4.34, 获取用户权限

        Example:
            >>> response = await client.permissions.get_own(project_id="8e2b6c40d1f94a7fb3c5e7091a2d4f68")
        """
        return await self._call(operations.GET_OWN_PERMISSION, {"project_id": project_id})

    async def get_by_job(self, *, job_id: str, project_id: str) -> JobPermissionResponse:
        """Get the permissions on a job.

        Tells what may be done with the job, for one role. It answers with a single set of rights;
        `client.permissions.list_by_role` has one for each role.

        Args:
            job_id: Job ID, 32 letters and digits. The job lists return it as `id`. In the console it is at the
                end of the URL of the job's details page and edit page, and after `/detail/history/` in that of
                its history.
            project_id: CodeArts project ID, 32 digits and lowercase letters. In the console it is at the end of
                the URL of the project's details page. It is not the ID of an IAM project, which tokens are
                issued for.

        Returns:
            One role's rights on the job.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404, 422), ServerError (500, 5XX)

        Manual: section 4.35, 获取任务权限矩阵

        Example:
            >>> response = await client.permissions.get_by_job(
            ...     job_id="5c0d7f2ab93e4f6d8e1a4b7c9d2f3e60",
            ...     project_id="8e2b6c40d1f94a7fb3c5e7091a2d4f68",
            ... )
        """
        return await self._call(operations.GET_JOB_PERMISSION, {"job_id": job_id, "project_id": project_id})

    async def check_internal_access(self) -> FlagResponse:
        """Check whether secure intranet access is on.

        Tells whether secure access from the internal network has been switched on for the caller. It only reads
        the setting.

        Returns:
            The state of the setting. `result` is true where it is on.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404), ServerError (500, 5XX)

        Manual: section 4.33, 是否已开启内网安全访问

        Example:
            >>> response = await client.permissions.check_internal_access()
        """
        return await self._call(operations.CHECK_INTERNAL_ACCESS, {})

    async def list_by_role(self, *, job_id: str) -> RolePermissionListResponse:
        """List what each role may do with a job.

        Lists the roles that have rights on the job, and for each whether it may view, run, change, copy,
        disable, delete and manage it. The defaults of the project are found with
        `client.permissions.list_defaults`.

        Args:
            job_id: Job ID, 32 letters and digits. The job lists return it as `id`. In the console it is at the
                end of the URL of the job's details page and edit page, and after `/detail/history/` in that of
                its history.

        Returns:
            The roles with their rights on the job.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404, 422), ServerError (500, 5XX)

        Manual: section 4.32, 获取构建任务的角色权限矩阵信息

        Example:
            >>> response = await client.permissions.list_by_role(job_id="5c0d7f2ab93e4f6d8e1a4b7c9d2f3e60")
        """
        return await self._call(operations.LIST_PERMISSIONS_BY_ROLE, {"job_id": job_id})

    async def list_defaults(self, *, job_id: str, project_id: str) -> DefaultPermissionListResponse:
        """List a project's default permissions for jobs.

        Lists the roles of the project, and for each what it may do with jobs by default. A job must be named,
        though the answer is about the project; the rights on that job are told by
        `client.permissions.list_by_role`.

        Args:
            job_id: Job ID, 32 letters and digits. The job lists return it as `id`. In the console it is at the
                end of the URL of the job's details page and edit page, and after `/detail/history/` in that of
                its history.
            project_id: CodeArts project ID, 32 digits and lowercase letters. In the console it is at the end of
                the URL of the project's details page. It is not the ID of an IAM project, which tokens are
                issued for.

        Returns:
            The roles with their default rights.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404, 422), ServerError (500, 5XX)

        Manual: section 4.82, 获取当前项目默认角色权限矩阵信息

        Example:
            >>> response = await client.permissions.list_defaults(
            ...     job_id="5c0d7f2ab93e4f6d8e1a4b7c9d2f3e60",
            ...     project_id="8e2b6c40d1f94a7fb3c5e7091a2d4f68",
            ... )
        """
        return await self._call(operations.LIST_DEFAULT_PERMISSIONS, {"job_id": job_id, "project_id": project_id})
