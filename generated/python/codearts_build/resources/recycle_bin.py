"""Deleted jobs, which can be restored for a limited time or deleted permanently."""

# Written by `python -m generator build`. Do not edit.

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator, Sequence


from ..operations import recycle_bin as operations
from .._runtime.pagination import async_iterate, iterate
from .._runtime.resource import AsyncResource, Resource, body_of
from ..models.common import OperationStatus
from ..models.recycle_bin import KeepTimeResponse, Outcome, RecycledJob, RecycledJobListResponse


class RecycleBin(Resource):
    """Deleted jobs, which can be restored for a limited time or deleted permanently."""

    def update_keep_time(self, *, keep_time: int) -> KeepTimeResponse:
        """Set how long deleted jobs are kept.

        Sets how long the recycle bin keeps deleted jobs before they are gone for good: 30 days, unless set.
        Only the account itself may do this; its IAM users are refused.

        Args:
            keep_time: How long the recycle bin keeps a deleted job, in days, 1 to 30. It is 30 unless set. At
                least 1, at most 30.

        Returns:
            The time has been set.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404), ServerError (500, 5XX)

        Manual: section 4.72, 设置回收站中的任务保留时间

        Example:
            >>> response = client.recycle_bin.update_keep_time(keep_time=14)
        """
        return self._call(operations.UPDATE_RECYCLE_BIN_KEEP_TIME, {}, body_of({"keep_time": keep_time}))

    def delete(self, *, job_ids: Sequence[str]) -> OperationStatus:
        """Delete jobs from the recycle bin.

        Removes the named jobs from the recycle bin for good; they cannot be restored afterwards. To empty the
        whole bin, use `client.recycle_bin.delete_all`.

        Args:
            job_ids: The jobs, as `job_id` of `client.recycle_bin.list` gives them.

        Returns:
            The jobs are gone for good.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404, 422), ServerError (500, 5XX)

        Manual: section 4.74, 删除回收站中的任务

        Example:
            >>> response = client.recycle_bin.delete(job_ids=["5c0d7f2ab93e4f6d8e1a4b7c9d2f3e60"])
        """
        return self._call(operations.DELETE_RECYCLED_JOBS, {}, body_of({"job_ids": job_ids}))

    def delete_all(self) -> Outcome:
        """Empty the recycle bin.

        Removes every job from the recycle bin for good; none can be restored afterwards. It takes no selection,
        so look with `client.recycle_bin.list` first, or remove single jobs with `client.recycle_bin.delete`.

        Returns:
            The recycle bin is empty.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404), ServerError (500, 5XX)

        Manual: section 4.75, 清空回收站中的任务

        Example:
            >>> response = client.recycle_bin.delete_all()
        """
        return self._call(operations.DELETE_ALL_RECYCLED_JOBS, {})

    def list(
        self, *, page_no: int | None = None, page_size: int | None = None, search: str | None = None
    ) -> RecycledJobListResponse:
        """List the jobs in the recycle bin.

        Lists deleted jobs that can still be restored, a page at a time, and tells how long they are kept. Bring
        them back with `client.recycle_bin.restore`.

        Args:
            page_no: Page number, from 1. Defaults to 1.
            page_size: Page size, at most 100 items. Defaults to 10.
            search: Name of the job to look for. Whether a part of the name is enough, the manual does not say.

        Returns:
            One page of deleted jobs.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404), ServerError (500, 5XX)

        Manual: section 4.73, 查看回收站中删除的构建任务列表

        Example:
            >>> response = client.recycle_bin.list()
        """
        return self._call(operations.LIST_RECYCLED_JOBS, {"page_no": page_no, "page_size": page_size, "search": search})

    def iter(self, *, page_size: int | None = None, search: str | None = None) -> Iterator[RecycledJob]:
        """List the jobs in the recycle bin.

        Lists deleted jobs that can still be restored, a page at a time, and tells how long they are kept. Bring
        them back with `client.recycle_bin.restore`.

        Args:
            page_size: Page size, at most 100 items. Defaults to 10. None for 100, the largest.
            search: Name of the job to look for. Whether a part of the name is enough, the manual does not say.

        Returns:
            The items of all pages, each page fetched when it is reached.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404), ServerError (500, 5XX), InvalidResponseError

        Manual: section 4.73, 查看回收站中删除的构建任务列表

        Example:
            >>> for item in client.recycle_bin.iter():
            ...     print(item)
        """
        return iterate(self._caller, operations.LIST_RECYCLED_JOBS, {"page_size": page_size, "search": search})

    def restore(self, *, job_ids: Sequence[str]) -> Outcome:
        """Restore jobs from the recycle bin.

        Brings the named jobs back from the recycle bin, so that the job lists show them again. Jobs that have
        been kept past their time are gone and cannot be restored.

        Args:
            job_ids: The jobs, as `job_id` of `client.recycle_bin.list` gives them.

        Returns:
            The jobs have been restored.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404, 422), ServerError (500, 5XX)

        Manual: section 4.76, 恢复回收站中的任务

        Example:
            >>> response = client.recycle_bin.restore(job_ids=["5c0d7f2ab93e4f6d8e1a4b7c9d2f3e60"])
        """
        return self._call(operations.RESTORE_RECYCLED_JOBS, {}, body_of({"job_ids": job_ids}))


class AsyncRecycleBin(AsyncResource):
    """Deleted jobs, which can be restored for a limited time or deleted permanently."""

    async def update_keep_time(self, *, keep_time: int) -> KeepTimeResponse:
        """Set how long deleted jobs are kept.

        Sets how long the recycle bin keeps deleted jobs before they are gone for good: 30 days, unless set.
        Only the account itself may do this; its IAM users are refused.

        Args:
            keep_time: How long the recycle bin keeps a deleted job, in days, 1 to 30. It is 30 unless set. At
                least 1, at most 30.

        Returns:
            The time has been set.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404), ServerError (500, 5XX)

        Manual: section 4.72, 设置回收站中的任务保留时间

        Example:
            >>> response = await client.recycle_bin.update_keep_time(keep_time=14)
        """
        return await self._call(operations.UPDATE_RECYCLE_BIN_KEEP_TIME, {}, body_of({"keep_time": keep_time}))

    async def delete(self, *, job_ids: Sequence[str]) -> OperationStatus:
        """Delete jobs from the recycle bin.

        Removes the named jobs from the recycle bin for good; they cannot be restored afterwards. To empty the
        whole bin, use `client.recycle_bin.delete_all`.

        Args:
            job_ids: The jobs, as `job_id` of `client.recycle_bin.list` gives them.

        Returns:
            The jobs are gone for good.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404, 422), ServerError (500, 5XX)

        Manual: section 4.74, 删除回收站中的任务

        Example:
            >>> response = await client.recycle_bin.delete(job_ids=["5c0d7f2ab93e4f6d8e1a4b7c9d2f3e60"])
        """
        return await self._call(operations.DELETE_RECYCLED_JOBS, {}, body_of({"job_ids": job_ids}))

    async def delete_all(self) -> Outcome:
        """Empty the recycle bin.

        Removes every job from the recycle bin for good; none can be restored afterwards. It takes no selection,
        so look with `client.recycle_bin.list` first, or remove single jobs with `client.recycle_bin.delete`.

        Returns:
            The recycle bin is empty.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404), ServerError (500, 5XX)

        Manual: section 4.75, 清空回收站中的任务

        Example:
            >>> response = await client.recycle_bin.delete_all()
        """
        return await self._call(operations.DELETE_ALL_RECYCLED_JOBS, {})

    async def list(
        self, *, page_no: int | None = None, page_size: int | None = None, search: str | None = None
    ) -> RecycledJobListResponse:
        """List the jobs in the recycle bin.

        Lists deleted jobs that can still be restored, a page at a time, and tells how long they are kept. Bring
        them back with `client.recycle_bin.restore`.

        Args:
            page_no: Page number, from 1. Defaults to 1.
            page_size: Page size, at most 100 items. Defaults to 10.
            search: Name of the job to look for. Whether a part of the name is enough, the manual does not say.

        Returns:
            One page of deleted jobs.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404), ServerError (500, 5XX)

        Manual: section 4.73, 查看回收站中删除的构建任务列表

        Example:
            >>> response = await client.recycle_bin.list()
        """
        return await self._call(
            operations.LIST_RECYCLED_JOBS, {"page_no": page_no, "page_size": page_size, "search": search}
        )

    def iter(self, *, page_size: int | None = None, search: str | None = None) -> AsyncIterator[RecycledJob]:
        """List the jobs in the recycle bin.

        Lists deleted jobs that can still be restored, a page at a time, and tells how long they are kept. Bring
        them back with `client.recycle_bin.restore`.

        Args:
            page_size: Page size, at most 100 items. Defaults to 10. None for 100, the largest.
            search: Name of the job to look for. Whether a part of the name is enough, the manual does not say.

        Returns:
            The items of all pages, each page fetched when it is reached.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404), ServerError (500, 5XX), InvalidResponseError

        Manual: section 4.73, 查看回收站中删除的构建任务列表

        Example:
            >>> async for item in client.recycle_bin.iter():
            ...     print(item)
        """
        return async_iterate(self._caller, operations.LIST_RECYCLED_JOBS, {"page_size": page_size, "search": search})

    async def restore(self, *, job_ids: Sequence[str]) -> Outcome:
        """Restore jobs from the recycle bin.

        Brings the named jobs back from the recycle bin, so that the job lists show them again. Jobs that have
        been kept past their time are gone and cannot be restored.

        Args:
            job_ids: The jobs, as `job_id` of `client.recycle_bin.list` gives them.

        Returns:
            The jobs have been restored.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404, 422), ServerError (500, 5XX)

        Manual: section 4.76, 恢复回收站中的任务

        Example:
            >>> response = await client.recycle_bin.restore(job_ids=["5c0d7f2ab93e4f6d8e1a4b7c9d2f3e60"])
        """
        return await self._call(operations.RESTORE_RECYCLED_JOBS, {}, body_of({"job_ids": job_ids}))
