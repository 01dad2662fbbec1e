"""Recycle bin

Deleted jobs, which can be restored for a limited time or deleted permanently.
"""

# Written by `python -m generator build`. Do not edit.

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator, Sequence


from ..operations import recycle_bin as operations
from .._runtime.pagination import async_iterate, iterate
from .._runtime.resource import AsyncResource, Resource, body_of
from ..models.common import OperationStatus
from ..models.recycle_bin import KeepTimeResponse, Outcome, RecycledJob, RecycledJobListResponse


class RecycleBin(Resource):
    """Recycle bin

    Deleted jobs, which can be restored for a limited time or deleted permanently.
    """

    def update_keep_time(self, *, keep_time: int) -> KeepTimeResponse:
        """Update the retention time of the recycle bin.

        Sets how many days the recycle bin keeps deleted jobs. Only the account itself may call it, not its IAM
        users.

        Args:
            keep_time: Retention time of deleted jobs in days, 1 to 30. The documented default is 30. At least
                1, at most 30.

        Returns:
            Retention time that is set.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404), ServerError (500, 5XX)

        Repetition: safe. Sets the same number of days again (inferred).

        Manual: section 4.72, 设置回收站中的任务保留时间
            https://support.huaweicloud.com/api-codeci/SetKeepTime.html

        Example:
            >>> response = client.recycle_bin.update_keep_time(keep_time=14)
        """
        return self._call(operations.UPDATE_RECYCLE_BIN_KEEP_TIME, {}, body_of({"keep_time": keep_time}))

    def delete(self, *, job_ids: Sequence[str]) -> OperationStatus:
        """Delete jobs from the recycle bin.

        Deletes jobs from the recycle bin permanently. `client.recycle_bin.delete_all` deletes all of them.

        Args:
            job_ids: Job IDs, each 32 letters and digits. `client.recycle_bin.list` returns them as `job_id`.

        Returns:
            Outcome of the operation.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404, 422), ServerError (500, 5XX)

        Repetition: safe. Fails or does nothing, because the jobs are gone (inferred).

        Manual: section 4.74, 删除回收站中的任务
            https://support.huaweicloud.com/api-codeci/DeleteRecyclingJobs.html

        Example:
            >>> response = client.recycle_bin.delete(job_ids=["d28b6e91f04c4a73b5e8c0197f3da264"])
        """
        return self._call(operations.DELETE_RECYCLED_JOBS, {}, body_of({"job_ids": job_ids}))

    def delete_all(self) -> Outcome:
        """Delete all jobs from the recycle bin.

        Deletes all jobs from the recycle bin; they cannot be restored (inferred). List them with
        `client.recycle_bin.list` first, or delete single jobs with `client.recycle_bin.delete`.

        Returns:
            Outcome of the operation.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404), ServerError (500, 5XX)

        Repetition: not safe. Also deletes the jobs that came into the recycle bin in between (inferred).

        Manual: section 4.75, 清空回收站中的任务
            https://support.huaweicloud.com/api-codeci/ClearRecyclingJobs.html

        Example:
            >>> response = client.recycle_bin.delete_all()
        """
        return self._call(operations.DELETE_ALL_RECYCLED_JOBS, {})

    def list(
        self, *, page_no: int | None = None, page_size: int | None = None, search: str | None = None
    ) -> RecycledJobListResponse:
        """List the jobs in the recycle bin.

        Returns the deleted jobs page by page, and how many days the recycle bin keeps a job.
        `client.recycle_bin.restore` restores them. The manual counts pages with `page_no`, from 1. Another of
        Huawei's pages has `page_index`, from 0, in its place; no call with either is known.

        Args:
            page_no: Page number, from 1. Defaults to 1.
            page_size: Page size, at most 100 items. Defaults to 10.
            search: Job name to search for, at most 115 Chinese characters, letters, digits, underscores and
                hyphens. Whether a part of the name is enough is not documented. Defaults to all jobs
                (inferred).

        Returns:
            One page of deleted jobs. Example of the failure made up.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404), ServerError (500, 5XX)

        Manual: section 4.73, 查看回收站中删除的构建任务列表
            https://support.huaweicloud.com/api-codeci/ListRecyclingJob.html

        Example:
            >>> response = client.recycle_bin.list()
        """
        return self._call(operations.LIST_RECYCLED_JOBS, {"page_no": page_no, "page_size": page_size, "search": search})

    def iter(self, *, page_size: int | None = None, search: str | None = None) -> Iterator[RecycledJob]:
        """List the jobs in the recycle bin.

        Returns the deleted jobs page by page, and how many days the recycle bin keeps a job.
        `client.recycle_bin.restore` restores them. The manual counts pages with `page_no`, from 1. Another of
        Huawei's pages has `page_index`, from 0, in its place; no call with either is known.

        Args:
            page_size: Page size, at most 100 items. Defaults to 10. None for 100, the largest.
            search: Job name to search for, at most 115 Chinese characters, letters, digits, underscores and
                hyphens. Whether a part of the name is enough is not documented. Defaults to all jobs
                (inferred).

        Returns:
            The items of all pages, each page fetched when it is reached.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404), ServerError (500, 5XX), InvalidResponseError

        Manual: section 4.73, 查看回收站中删除的构建任务列表
            https://support.huaweicloud.com/api-codeci/ListRecyclingJob.html

        Example:
            >>> for item in client.recycle_bin.iter():
            ...     print(item)
        """
        return iterate(self._caller, operations.LIST_RECYCLED_JOBS, {"page_size": page_size, "search": search})

    def restore(self, *, job_ids: Sequence[str]) -> Outcome:
        """Restore jobs from the recycle bin.

        Restores jobs from the recycle bin. A job that was in it longer than its retention time is deleted, and
        cannot be restored (inferred).

        Args:
            job_ids: Job IDs, each 32 letters and digits. `client.recycle_bin.list` returns them as `job_id`.

        Returns:
            Outcome of the operation.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404, 422), ServerError (500, 5XX)

        Repetition: safe. Fails or does nothing, because the jobs are no longer in the recycle bin (inferred).

        Manual: section 4.76, 恢复回收站中的任务
            https://support.huaweicloud.com/api-codeci/RestoreRecyclingJobs.html

        Example:
            >>> response = client.recycle_bin.restore(job_ids=["d28b6e91f04c4a73b5e8c0197f3da264"])
        """
        return self._call(operations.RESTORE_RECYCLED_JOBS, {}, body_of({"job_ids": job_ids}))


class AsyncRecycleBin(AsyncResource):
    """Recycle bin

    Deleted jobs, which can be restored for a limited time or deleted permanently.
    """

    async def update_keep_time(self, *, keep_time: int) -> KeepTimeResponse:
        """Update the retention time of the recycle bin.

        Sets how many days the recycle bin keeps deleted jobs. Only the account itself may call it, not its IAM
        users.

        Args:
            keep_time: Retention time of deleted jobs in days, 1 to 30. The documented default is 30. At least
                1, at most 30.

        Returns:
            Retention time that is set.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404), ServerError (500, 5XX)

        Repetition: safe. Sets the same number of days again (inferred).

        Manual: section 4.72, 设置回收站中的任务保留时间
            https://support.huaweicloud.com/api-codeci/SetKeepTime.html

        Example:
            >>> response = await client.recycle_bin.update_keep_time(keep_time=14)
        """
        return await self._call(operations.UPDATE_RECYCLE_BIN_KEEP_TIME, {}, body_of({"keep_time": keep_time}))

    async def delete(self, *, job_ids: Sequence[str]) -> OperationStatus:
        """Delete jobs from the recycle bin.

        Deletes jobs from the recycle bin permanently. `client.recycle_bin.delete_all` deletes all of them.

        Args:
            job_ids: Job IDs, each 32 letters and digits. `client.recycle_bin.list` returns them as `job_id`.

        Returns:
            Outcome of the operation.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404, 422), ServerError (500, 5XX)

        Repetition: safe. Fails or does nothing, because the jobs are gone (inferred).

        Manual: section 4.74, 删除回收站中的任务
            https://support.huaweicloud.com/api-codeci/DeleteRecyclingJobs.html

        Example:
            >>> response = await client.recycle_bin.delete(job_ids=["d28b6e91f04c4a73b5e8c0197f3da264"])
        """
        return await self._call(operations.DELETE_RECYCLED_JOBS, {}, body_of({"job_ids": job_ids}))

    async def delete_all(self) -> Outcome:
        """Delete all jobs from the recycle bin.

        Deletes all jobs from the recycle bin; they cannot be restored (inferred). List them with
        `client.recycle_bin.list` first, or delete single jobs with `client.recycle_bin.delete`.

        Returns:
            Outcome of the operation.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404), ServerError (500, 5XX)

        Repetition: not safe. Also deletes the jobs that came into the recycle bin in between (inferred).

        Manual: section 4.75, 清空回收站中的任务
            https://support.huaweicloud.com/api-codeci/ClearRecyclingJobs.html

        Example:
            >>> response = await client.recycle_bin.delete_all()
        """
        return await self._call(operations.DELETE_ALL_RECYCLED_JOBS, {})

    async def list(
        self, *, page_no: int | None = None, page_size: int | None = None, search: str | None = None
    ) -> RecycledJobListResponse:
        """List the jobs in the recycle bin.

        Returns the deleted jobs page by page, and how many days the recycle bin keeps a job.
        `client.recycle_bin.restore` restores them. The manual counts pages with `page_no`, from 1. Another of
        Huawei's pages has `page_index`, from 0, in its place; no call with either is known.

        Args:
            page_no: Page number, from 1. Defaults to 1.
            page_size: Page size, at most 100 items. Defaults to 10.
            search: Job name to search for, at most 115 Chinese characters, letters, digits, underscores and
                hyphens. Whether a part of the name is enough is not documented. Defaults to all jobs
                (inferred).

        Returns:
            One page of deleted jobs. Example of the failure made up.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404), ServerError (500, 5XX)

        Manual: section 4.73, 查看回收站中删除的构建任务列表
            https://support.huaweicloud.com/api-codeci/ListRecyclingJob.html

        Example:
            >>> response = await client.recycle_bin.list()
        """
        return await self._call(
            operations.LIST_RECYCLED_JOBS, {"page_no": page_no, "page_size": page_size, "search": search}
        )

    def iter(self, *, page_size: int | None = None, search: str | None = None) -> AsyncIterator[RecycledJob]:
        """List the jobs in the recycle bin.

        Returns the deleted jobs page by page, and how many days the recycle bin keeps a job.
        `client.recycle_bin.restore` restores them. The manual counts pages with `page_no`, from 1. Another of
        Huawei's pages has `page_index`, from 0, in its place; no call with either is known.

        Args:
            page_size: Page size, at most 100 items. Defaults to 10. None for 100, the largest.
            search: Job name to search for, at most 115 Chinese characters, letters, digits, underscores and
                hyphens. Whether a part of the name is enough is not documented. Defaults to all jobs
                (inferred).

        Returns:
            The items of all pages, each page fetched when it is reached.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404), ServerError (500, 5XX), InvalidResponseError

        Manual: section 4.73, 查看回收站中删除的构建任务列表
            https://support.huaweicloud.com/api-codeci/ListRecyclingJob.html

        Example:
            >>> async for item in client.recycle_bin.iter():
            ...     print(item)
        """
        return async_iterate(self._caller, operations.LIST_RECYCLED_JOBS, {"page_size": page_size, "search": search})

    async def restore(self, *, job_ids: Sequence[str]) -> Outcome:
        """Restore jobs from the recycle bin.

        Restores jobs from the recycle bin. A job that was in it longer than its retention time is deleted, and
        cannot be restored (inferred).

        Args:
            job_ids: Job IDs, each 32 letters and digits. `client.recycle_bin.list` returns them as `job_id`.

        Returns:
            Outcome of the operation.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404, 422), ServerError (500, 5XX)

        Repetition: safe. Fails or does nothing, because the jobs are no longer in the recycle bin (inferred).

        Manual: section 4.76, 恢复回收站中的任务
            https://support.huaweicloud.com/api-codeci/RestoreRecyclingJobs.html

        Example:
            >>> response = await client.recycle_bin.restore(job_ids=["d28b6e91f04c4a73b5e8c0197f3da264"])
        """
        return await self._call(operations.RESTORE_RECYCLED_JOBS, {}, body_of({"job_ids": job_ids}))
