"""Job groups

Groups that the jobs of a project are sorted into.
"""

# Written by `python -m generator build`. Do not edit.

from __future__ import annotations

from collections.abc import Sequence


from ..operations import groups as operations
from .._runtime.resource import AsyncResource, Resource, body_of
from ..models.common import TextDetailedResponse
from ..models.groups import JobGroupMoveResponse, JobGroupSavedResponse, JobGroupTreeResponse, JobToMove


class Groups(Resource):
    """Job groups

    Groups that the jobs of a project are sorted into.
    """

    def create(
        self,
        *,
        project_id: str,
        group_id: str | None = None,
        id: str | None = None,
        name: str | None = None,
        parent_id: str | None = None,
        body_project_id: str | None = None,
    ) -> JobGroupSavedResponse:
        """Create a job group.

        Creates a group of jobs in a project, at the top or inside another group (inferred). There can be 200
        groups, on up to three levels. `client.groups.move_jobs` puts jobs into the group.

        Args:
            project_id: CodeArts project ID, 32 digits and lowercase letters. In the console it is at the end of
                the URL of the project's details page. It is not the ID of an IAM project, which tokens are
                issued for.
            group_id: Another job group ID, whose difference from `id` is not documented. The sample of
                `client.groups.create` lacks it (observed).
            id: Job group ID, 32 letters and digits, needed for an update (inferred).
            name: Name of the group. `client.groups.create` requires it, and an update needs it too (inferred).
                For `client.groups.update` it has at most 128 Chinese characters, letters, digits, hyphens and
                underscores.
            parent_id: Job group ID of the group that contains this one, 32 letters and digits. Without it the
                group is at the top (inferred).
            body_project_id: CodeArts project ID, the same as in the path (inferred).

        Returns:
            New group, in a list of one (observed).

        Raises:
            BadRequestError (400, 422, 4XX), AuthenticationError (401), PermissionDeniedError (403),
                NotFoundError (404), ServerError (500, 5XX)

        Repetition: not safe. Creates a second group, or fails because the name is taken (inferred).

        Newer page of the manual, in English:
        https://support.huaweicloud.com/intl/en-us/api-codeci/CreateJobGroup.html

        Not in the manual; known from the official SDK 3.1.219.

        Example:
            >>> response = client.groups.create(project_id="8e2b6c40d1f94a7fb3c5e7091a2d4f68")
        """
        return self._call(
            operations.CREATE_JOB_GROUP,
            {"project_id": project_id},
            body_of(
                {"group_id": group_id, "id": id, "name": name, "parent_id": parent_id, "project_id": body_project_id}
            ),
        )

    def delete(self, *, project_id: str, id: str) -> TextDetailedResponse:
        """Delete a job group.

        Deletes a job group. Its jobs stay, without a group: Huawei's user guide has them in `Ungrouped`, the
        group of the console for such jobs. What becomes of the groups inside it is not documented, so move them
        first, with another `parent_id` in `client.groups.update` (inferred).

        Args:
            project_id: CodeArts project ID, 32 digits and lowercase letters. In the console it is at the end of
                the URL of the project's details page. It is not the ID of an IAM project, which tokens are
                issued for.
            id: Job group ID, 32 digits and lowercase letters, `id` of `client.groups.list`.

        Returns:
            The group is deleted. The sample of a success has null as `result` (observed).

        Raises:
            BadRequestError (400, 422, 4XX), AuthenticationError (401), PermissionDeniedError (403),
                NotFoundError (404), ServerError (500, 5XX)

        Repetition: safe. Fails, because the group is gone (inferred).

        Newer page of the manual: https://support.huaweicloud.com/api-codeci/DeleteGroup.html

        Not in the manual; known from the official SDK 3.1.219.

        Example:
            >>> response = client.groups.delete(
            ...     project_id="8e2b6c40d1f94a7fb3c5e7091a2d4f68",
            ...     id="e26f4a8b1c0d47939b5e7d3a6f81c204",
            ... )
        """
        return self._call(operations.DELETE_JOB_GROUP, {"project_id": project_id, "id": id})

    def move_jobs(
        self, *, project_id: str, group_id: str | None = None, jobs: Sequence[JobToMove] | None = None
    ) -> JobGroupMoveResponse:
        """Move jobs to a group.

        Moves jobs of the project to a job group, out of the group they are in (inferred). `client.jobs.get`
        returns the group of a job as `group_id`.

        Args:
            project_id: CodeArts project ID, 32 digits and lowercase letters. In the console it is at the end of
                the URL of the project's details page. It is not the ID of an IAM project, which tokens are
                issued for.
            group_id: Job group ID of the group for the jobs, `id` of `client.groups.list` (inferred).
            jobs: Jobs to move.

        Returns:
            Moved jobs with their new groups.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404, 422), ServerError (500, 5XX)

        Repetition: safe. Leaves the jobs in the group (inferred).

        Newer page of the manual: https://support.huaweicloud.com/api-codeci/MoveGroup.html

        Not in the manual; known from the official SDK 3.1.219.

        Example:
            >>> response = client.groups.move_jobs(project_id="8e2b6c40d1f94a7fb3c5e7091a2d4f68")
        """
        return self._call(
            operations.MOVE_JOBS_TO_GROUP, {"project_id": project_id}, body_of({"group_id": group_id, "jobs": jobs})
        )

    def swap(self, *, project_id: str, source_group_id: str, target_group_id: str) -> TextDetailedResponse:
        """Swap the positions of two job groups.

        Swaps the positions of two job groups, which `client.groups.list` returns as `ordinal` (inferred). Their
        names and jobs stay unchanged (inferred).

        Args:
            project_id: CodeArts project ID, 32 digits and lowercase letters. In the console it is at the end of
                the URL of the project's details page. It is not the ID of an IAM project, which tokens are
                issued for.
            source_group_id: Job group ID of the source group, `id` of `client.groups.list`.
            target_group_id: Job group ID of the target group, to swap with, `id` of `client.groups.list`.

        Returns:
            The positions are swapped. The sample of a success has null as `result` (observed).

        Raises:
            BadRequestError (400, 422, 4XX), AuthenticationError (401), PermissionDeniedError (403),
                NotFoundError (404), ServerError (500, 5XX)

        Repetition: not safe. Swaps the two groups back (inferred).

        Newer page of the manual, in English:
        https://support.huaweicloud.com/intl/en-us/api-codeci/SwitchedPacket.html

        Not in the manual; known from the official SDK 3.1.219.

        Example:
            >>> response = client.groups.swap(
            ...     project_id="8e2b6c40d1f94a7fb3c5e7091a2d4f68",
            ...     source_group_id="e26f4a8b1c0d47939b5e7d3a6f81c204",
            ...     target_group_id="9d35c1e80b7a4f62a1c4e6f8d20b5937",
            ... )
        """
        return self._call(
            operations.SWAP_JOB_GROUPS,
            {"project_id": project_id, "source_group_id": source_group_id, "target_group_id": target_group_id},
        )

    def list(self, *, project_id: str) -> JobGroupTreeResponse:
        """List the job groups of a project.

        Returns the job groups of a project as a tree: the groups at the top, each with the groups inside it. It
        does not return the jobs; `client.jobs.list_by_project` with `by_group` and `group_path_id` lists those
        of a group (inferred).

        Args:
            project_id: CodeArts project ID, 32 digits and lowercase letters. In the console it is at the end of
                the URL of the project's details page. It is not the ID of an IAM project, which tokens are
                issued for.

        Returns:
            Groups of the project.

        Raises:
            BadRequestError (400, 422, 4XX), AuthenticationError (401), PermissionDeniedError (403),
                NotFoundError (404), ServerError (500, 5XX)

        Newer page of the manual, in English:
        https://support.huaweicloud.com/intl/tr-tr/api-codeci/ListGroupTree.html

        Not in the manual; known from the official SDK 3.1.219.

        Example:
            >>> response = client.groups.list(project_id="8e2b6c40d1f94a7fb3c5e7091a2d4f68")
        """
        return self._call(operations.LIST_JOB_GROUPS, {"project_id": project_id})

    def update(
        self,
        *,
        project_id: str,
        group_id: str | None = None,
        id: str | None = None,
        name: str | None = None,
        parent_id: str | None = None,
        body_project_id: str | None = None,
    ) -> JobGroupSavedResponse:
        """Update a job group.

        Changes a job group, such as its name. The body is that of `client.groups.create`, here with the `id` of
        the group (inferred). Whether properties that are left out keep their values is not documented, so send
        them all.

        Args:
            project_id: CodeArts project ID, 32 digits and lowercase letters. In the console it is at the end of
                the URL of the project's details page. It is not the ID of an IAM project, which tokens are
                issued for.
            group_id: Another job group ID, whose difference from `id` is not documented. The sample of
                `client.groups.create` lacks it (observed).
            id: Job group ID, 32 letters and digits, needed for an update (inferred).
            name: Name of the group. `client.groups.create` requires it, and an update needs it too (inferred).
                For `client.groups.update` it has at most 128 Chinese characters, letters, digits, hyphens and
                underscores.
            parent_id: Job group ID of the group that contains this one, 32 letters and digits. Without it the
                group is at the top (inferred).
            body_project_id: CodeArts project ID, the same as in the path (inferred).

        Returns:
            Updated group, in a list.

        Raises:
            BadRequestError (400, 422, 4XX), AuthenticationError (401), PermissionDeniedError (403),
                NotFoundError (404), ServerError (500, 5XX)

        Repetition: safe. Sets the same properties again (inferred).

        Newer page of the manual: https://support.huaweicloud.com/api-codeci/UpdateJobGroup.html

        Not in the manual; known from the official SDK 3.1.219.

        Example:
            >>> response = client.groups.update(project_id="8e2b6c40d1f94a7fb3c5e7091a2d4f68")
        """
        return self._call(
            operations.UPDATE_JOB_GROUP,
            {"project_id": project_id},
            body_of(
                {"group_id": group_id, "id": id, "name": name, "parent_id": parent_id, "project_id": body_project_id}
            ),
        )


class AsyncGroups(AsyncResource):
    """Job groups

    Groups that the jobs of a project are sorted into.
    """

    async def create(
        self,
        *,
        project_id: str,
        group_id: str | None = None,
        id: str | None = None,
        name: str | None = None,
        parent_id: str | None = None,
        body_project_id: str | None = None,
    ) -> JobGroupSavedResponse:
        """Create a job group.

        Creates a group of jobs in a project, at the top or inside another group (inferred). There can be 200
        groups, on up to three levels. `client.groups.move_jobs` puts jobs into the group.

        Args:
            project_id: CodeArts project ID, 32 digits and lowercase letters. In the console it is at the end of
                the URL of the project's details page. It is not the ID of an IAM project, which tokens are
                issued for.
            group_id: Another job group ID, whose difference from `id` is not documented. The sample of
                `client.groups.create` lacks it (observed).
            id: Job group ID, 32 letters and digits, needed for an update (inferred).
            name: Name of the group. `client.groups.create` requires it, and an update needs it too (inferred).
                For `client.groups.update` it has at most 128 Chinese characters, letters, digits, hyphens and
                underscores.
            parent_id: Job group ID of the group that contains this one, 32 letters and digits. Without it the
                group is at the top (inferred).
            body_project_id: CodeArts project ID, the same as in the path (inferred).

        Returns:
            New group, in a list of one (observed).

        Raises:
            BadRequestError (400, 422, 4XX), AuthenticationError (401), PermissionDeniedError (403),
                NotFoundError (404), ServerError (500, 5XX)

        Repetition: not safe. Creates a second group, or fails because the name is taken (inferred).

        Newer page of the manual, in English:
        https://support.huaweicloud.com/intl/en-us/api-codeci/CreateJobGroup.html

        Not in the manual; known from the official SDK 3.1.219.

        Example:
            >>> response = await client.groups.create(project_id="8e2b6c40d1f94a7fb3c5e7091a2d4f68")
        """
        return await self._call(
            operations.CREATE_JOB_GROUP,
            {"project_id": project_id},
            body_of(
                {"group_id": group_id, "id": id, "name": name, "parent_id": parent_id, "project_id": body_project_id}
            ),
        )

    async def delete(self, *, project_id: str, id: str) -> TextDetailedResponse:
        """Delete a job group.

        Deletes a job group. Its jobs stay, without a group: Huawei's user guide has them in `Ungrouped`, the
        group of the console for such jobs. What becomes of the groups inside it is not documented, so move them
        first, with another `parent_id` in `client.groups.update` (inferred).

        Args:
            project_id: CodeArts project ID, 32 digits and lowercase letters. In the console it is at the end of
                the URL of the project's details page. It is not the ID of an IAM project, which tokens are
                issued for.
            id: Job group ID, 32 digits and lowercase letters, `id` of `client.groups.list`.

        Returns:
            The group is deleted. The sample of a success has null as `result` (observed).

        Raises:
            BadRequestError (400, 422, 4XX), AuthenticationError (401), PermissionDeniedError (403),
                NotFoundError (404), ServerError (500, 5XX)

        Repetition: safe. Fails, because the group is gone (inferred).

        Newer page of the manual: https://support.huaweicloud.com/api-codeci/DeleteGroup.html

        Not in the manual; known from the official SDK 3.1.219.

        Example:
            >>> response = await client.groups.delete(
            ...     project_id="8e2b6c40d1f94a7fb3c5e7091a2d4f68",
            ...     id="e26f4a8b1c0d47939b5e7d3a6f81c204",
            ... )
        """
        return await self._call(operations.DELETE_JOB_GROUP, {"project_id": project_id, "id": id})

    async def move_jobs(
        self, *, project_id: str, group_id: str | None = None, jobs: Sequence[JobToMove] | None = None
    ) -> JobGroupMoveResponse:
        """Move jobs to a group.

        Moves jobs of the project to a job group, out of the group they are in (inferred). `client.jobs.get`
        returns the group of a job as `group_id`.

        Args:
            project_id: CodeArts project ID, 32 digits and lowercase letters. In the console it is at the end of
                the URL of the project's details page. It is not the ID of an IAM project, which tokens are
                issued for.
            group_id: Job group ID of the group for the jobs, `id` of `client.groups.list` (inferred).
            jobs: Jobs to move.

        Returns:
            Moved jobs with their new groups.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404, 422), ServerError (500, 5XX)

        Repetition: safe. Leaves the jobs in the group (inferred).

        Newer page of the manual: https://support.huaweicloud.com/api-codeci/MoveGroup.html

        Not in the manual; known from the official SDK 3.1.219.

        Example:
            >>> response = await client.groups.move_jobs(project_id="8e2b6c40d1f94a7fb3c5e7091a2d4f68")
        """
        return await self._call(
            operations.MOVE_JOBS_TO_GROUP, {"project_id": project_id}, body_of({"group_id": group_id, "jobs": jobs})
        )

    async def swap(self, *, project_id: str, source_group_id: str, target_group_id: str) -> TextDetailedResponse:
        """Swap the positions of two job groups.

        Swaps the positions of two job groups, which `client.groups.list` returns as `ordinal` (inferred). Their
        names and jobs stay unchanged (inferred).

        Args:
            project_id: CodeArts project ID, 32 digits and lowercase letters. In the console it is at the end of
                the URL of the project's details page. It is not the ID of an IAM project, which tokens are
                issued for.
            source_group_id: Job group ID of the source group, `id` of `client.groups.list`.
            target_group_id: Job group ID of the target group, to swap with, `id` of `client.groups.list`.

        Returns:
            The positions are swapped. The sample of a success has null as `result` (observed).

        Raises:
            BadRequestError (400, 422, 4XX), AuthenticationError (401), PermissionDeniedError (403),
                NotFoundError (404), ServerError (500, 5XX)

        Repetition: not safe. Swaps the two groups back (inferred).

        Newer page of the manual, in English:
        https://support.huaweicloud.com/intl/en-us/api-codeci/SwitchedPacket.html

        Not in the manual; known from the official SDK 3.1.219.

        Example:
            >>> response = await client.groups.swap(
            ...     project_id="8e2b6c40d1f94a7fb3c5e7091a2d4f68",
            ...     source_group_id="e26f4a8b1c0d47939b5e7d3a6f81c204",
            ...     target_group_id="9d35c1e80b7a4f62a1c4e6f8d20b5937",
            ... )
        """
        return await self._call(
            operations.SWAP_JOB_GROUPS,
            {"project_id": project_id, "source_group_id": source_group_id, "target_group_id": target_group_id},
        )

    async def list(self, *, project_id: str) -> JobGroupTreeResponse:
        """List the job groups of a project.

        Returns the job groups of a project as a tree: the groups at the top, each with the groups inside it. It
        does not return the jobs; `client.jobs.list_by_project` with `by_group` and `group_path_id` lists those
        of a group (inferred).

        Args:
            project_id: CodeArts project ID, 32 digits and lowercase letters. In the console it is at the end of
                the URL of the project's details page. It is not the ID of an IAM project, which tokens are
                issued for.

        Returns:
            Groups of the project.

        Raises:
            BadRequestError (400, 422, 4XX), AuthenticationError (401), PermissionDeniedError (403),
                NotFoundError (404), ServerError (500, 5XX)

        Newer page of the manual, in English:
        https://support.huaweicloud.com/intl/tr-tr/api-codeci/ListGroupTree.html

        Not in the manual; known from the official SDK 3.1.219.

        Example:
            >>> response = await client.groups.list(project_id="8e2b6c40d1f94a7fb3c5e7091a2d4f68")
        """
        return await self._call(operations.LIST_JOB_GROUPS, {"project_id": project_id})

    async def update(
        self,
        *,
        project_id: str,
        group_id: str | None = None,
        id: str | None = None,
        name: str | None = None,
        parent_id: str | None = None,
        body_project_id: str | None = None,
    ) -> JobGroupSavedResponse:
        """Update a job group.

        Changes a job group, such as its name. The body is that of `client.groups.create`, here with the `id` of
        the group (inferred). Whether properties that are left out keep their values is not documented, so send
        them all.

        Args:
            project_id: CodeArts project ID, 32 digits and lowercase letters. In the console it is at the end of
                the URL of the project's details page. It is not the ID of an IAM project, which tokens are
                issued for.
            group_id: Another job group ID, whose difference from `id` is not documented. The sample of
                `client.groups.create` lacks it (observed).
            id: Job group ID, 32 letters and digits, needed for an update (inferred).
            name: Name of the group. `client.groups.create` requires it, and an update needs it too (inferred).
                For `client.groups.update` it has at most 128 Chinese characters, letters, digits, hyphens and
                underscores.
            parent_id: Job group ID of the group that contains this one, 32 letters and digits. Without it the
                group is at the top (inferred).
            body_project_id: CodeArts project ID, the same as in the path (inferred).

        Returns:
            Updated group, in a list.

        Raises:
            BadRequestError (400, 422, 4XX), AuthenticationError (401), PermissionDeniedError (403),
                NotFoundError (404), ServerError (500, 5XX)

        Repetition: safe. Sets the same properties again (inferred).

        Newer page of the manual: https://support.huaweicloud.com/api-codeci/UpdateJobGroup.html

        Not in the manual; known from the official SDK 3.1.219.

        Example:
            >>> response = await client.groups.update(project_id="8e2b6c40d1f94a7fb3c5e7091a2d4f68")
        """
        return await self._call(
            operations.UPDATE_JOB_GROUP,
            {"project_id": project_id},
            body_of(
                {"group_id": group_id, "id": id, "name": name, "parent_id": parent_id, "project_id": body_project_id}
            ),
        )
