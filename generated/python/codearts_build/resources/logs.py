"""What a build printed, whole, by step, or while it runs."""

# Written by `python -m generator build`. Do not edit.

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from typing import Literal


from ..operations import logs as operations
from .._runtime.deprecated import deprecated
from .._runtime.downloads import AsyncDownload, Download
from .._runtime.follower import async_follow, follow
from .._runtime.resource import AsyncResource, Resource
from ..models.logs import LogSegmentResponse


class Logs(Resource):
    """What a build printed, whole, by step, or while it runs."""

    def get_real_time(
        self, *, job_id: str, build_no: int, offset: int, length: int | None = None
    ) -> LogSegmentResponse:
        """Read the log of a build while it runs.

        Returns one piece of the log, from an offset on. Begin at 0, then pass on the `offset` of each response
        until `has_more_data` is false. A piece may be empty although more is to come. It works after the end of
        the build too; a short log then comes whole.

        Args:
            job_id: Job ID, 32 letters and digits, as the job lists give it in `id`. In the console it ends the
                address of the page that edits the job, and follows `/detail/history/` in that of its history.
            build_no: Number of the build within its job, as `actual_build_number` gives it. The first build is
                1, each further one adds 1. `daily_build_number` is another number.
            offset: Where in the log to begin. 0 for the first call, then `result.offset` of the response
                before.
            length: How much of the log one response may hold. The unit is not documented.

        Returns:
            A piece of the log.

        Raises:
            BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404,
                422), ServerError (500)

        Manual: section 4.28, 下载构建实时日志

        Example:
            >>> response = client.logs.get_real_time(
            ...     job_id="5c0d7f2ab93e4f6d8e1a4b7c9d2f3e60",
            ...     build_no=1,
            ...     offset=0,
            ... )
        """
        return self._call(
            operations.GET_REAL_TIME_LOG, {"job_id": job_id, "build_no": build_no, "offset": offset, "length": length}
        )

    def follow_real_time(
        self, *, job_id: str, build_no: int, length: int | None = None, interval: float | None = None
    ) -> Iterator[str]:
        """Read the log of a build while it runs.

        Returns one piece of the log, from an offset on. Begin at 0, then pass on the `offset` of each response
        until `has_more_data` is false. A piece may be empty although more is to come. It works after the end of
        the build too; a short log then comes whole.

        Args:
            job_id: Job ID, 32 letters and digits, as the job lists give it in `id`. In the console it ends the
                address of the page that edits the job, and follows `/detail/history/` in that of its history.
            build_no: Number of the build within its job, as `actual_build_number` gives it. The first build is
                1, each further one adds 1. `daily_build_number` is another number.
            length: How much of the log one response may hold. The unit is not documented.
            interval: Seconds between two calls; None for 2.

        Returns:
            The text in pieces, as it comes.

        Raises:
            BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404,
                422), ServerError (500), InvalidResponseError

        Manual: section 4.28, 下载构建实时日志

        Example:
            >>> for item in client.logs.follow_real_time(job_id="5c0d7f2ab93e4f6d8e1a4b7c9d2f3e60", build_no=1):
            ...     print(item)
        """
        return follow(
            self._caller,
            operations.GET_REAL_TIME_LOG,
            {"job_id": job_id, "build_no": build_no, "length": length},
            interval=interval,
        )

    @deprecated(
        "client.logs.download_v3 is deprecated. Returns everything that a build has printed, as one file. This operation is to be withdrawn; use `client.logs.download` instead."
    )
    def download_v3(self, *, record_id: str) -> Download:
        """Download the whole log of a build (v3).

        Returns everything that a build has printed, as one file. This operation is to be withdrawn; use
        `client.logs.download` instead.

        Args:
            record_id: Build record, 36 digits, lower-case letters and hyphens, as the record operations give it
                in `id` or `build_record_id`.

        Returns:
            The log file of the build. If there is none, the same status comes with `application/json` instead.

        Raises:
            BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404,
                422), ServerError (500)

        Manual: section 7.1, 下载构建日志(待下线)

        Example:
            >>> with client.logs.download_v3(record_id="5c0d7f2ab93e4f6d8e1a4b7c9d2f3e60") as file:
            ...     file.save_to("file.bin")
        """
        return self._call(operations.DOWNLOAD_BUILD_LOG_V_3, {"record_id": record_id})

    def download(self, *, record_id: str, log_level: Literal["DEBUG", "INFO"] | None = None) -> Download:
        """Download the whole log of a build.

        Returns everything that a build has printed, as one file. For a single step use
        `client.logs.download_step`, for a build that still runs `client.logs.get_real_time`. Check the
        `Content-Type` of the response before you save the file.

        Args:
            record_id: Build record, 36 digits, lower-case letters and hyphens, as the record operations give it
                in `id` or `build_record_id`.
            log_level: How much detail the log has. `DEBUG` is the fuller of the two.

        Returns:
            The log file of the build, `application/octet-stream`. If there is none, the same status comes with
                `application/json` instead: an object with `error_code` and `error_msg`, or with nothing of use.

        Raises:
            BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404,
                422), ServerError (500)

        Manual: section 4.10, 下载全量构建日志

        Example:
            >>> with client.logs.download(record_id="5c0d7f2ab93e4f6d8e1a4b7c9d2f3e60") as file:
            ...     file.save_to("file.bin")
        """
        return self._call(operations.DOWNLOAD_BUILD_LOG, {"record_id": record_id, "log_level": log_level})

    def download_step(
        self, *, record_id: str, task_name: str, log_level: Literal["DEBUG", "INFO"] | None = None
    ) -> Download:
        """Download the log of one build step.

        Returns what one step (build action) of a build has printed, as a file. Use it to look into the step
        that failed without loading the whole log.

        Args:
            record_id: Build record, 36 digits, lower-case letters and hyphens, as the record operations give it
                in `id` or `build_record_id`.
            task_name: Step, as `stage1` for the first one of the job, `stage2` for the next.
                `client.records.get_stages` gives it in `execution_stage_name`.
            log_level: How much detail the log has. `DEBUG` is the fuller of the two.

        Returns:
            The log file of the step. If there is none, the same status comes with `application/json` instead.

        Raises:
            BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404,
                422), ServerError (500)

        Manual: section 4.11, 下载构建步骤日志

        Example:
            >>> with client.logs.download_step(
            ...     record_id="5c0d7f2ab93e4f6d8e1a4b7c9d2f3e60",
            ...     task_name="example",
            ... ) as file:
            ...     file.save_to("file.bin")
        """
        return self._call(
            operations.DOWNLOAD_STEP_LOG, {"record_id": record_id, "task_name": task_name, "log_level": log_level}
        )


class AsyncLogs(AsyncResource):
    """What a build printed, whole, by step, or while it runs."""

    async def get_real_time(
        self, *, job_id: str, build_no: int, offset: int, length: int | None = None
    ) -> LogSegmentResponse:
        """Read the log of a build while it runs.

        Returns one piece of the log, from an offset on. Begin at 0, then pass on the `offset` of each response
        until `has_more_data` is false. A piece may be empty although more is to come. It works after the end of
        the build too; a short log then comes whole.

        Args:
            job_id: Job ID, 32 letters and digits, as the job lists give it in `id`. In the console it ends the
                address of the page that edits the job, and follows `/detail/history/` in that of its history.
            build_no: Number of the build within its job, as `actual_build_number` gives it. The first build is
                1, each further one adds 1. `daily_build_number` is another number.
            offset: Where in the log to begin. 0 for the first call, then `result.offset` of the response
                before.
            length: How much of the log one response may hold. The unit is not documented.

        Returns:
            A piece of the log.

        Raises:
            BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404,
                422), ServerError (500)

        Manual: section 4.28, 下载构建实时日志

        Example:
            >>> response = await client.logs.get_real_time(
            ...     job_id="5c0d7f2ab93e4f6d8e1a4b7c9d2f3e60",
            ...     build_no=1,
            ...     offset=0,
            ... )
        """
        return await self._call(
            operations.GET_REAL_TIME_LOG, {"job_id": job_id, "build_no": build_no, "offset": offset, "length": length}
        )

    def follow_real_time(
        self, *, job_id: str, build_no: int, length: int | None = None, interval: float | None = None
    ) -> AsyncIterator[str]:
        """Read the log of a build while it runs.

        Returns one piece of the log, from an offset on. Begin at 0, then pass on the `offset` of each response
        until `has_more_data` is false. A piece may be empty although more is to come. It works after the end of
        the build too; a short log then comes whole.

        Args:
            job_id: Job ID, 32 letters and digits, as the job lists give it in `id`. In the console it ends the
                address of the page that edits the job, and follows `/detail/history/` in that of its history.
            build_no: Number of the build within its job, as `actual_build_number` gives it. The first build is
                1, each further one adds 1. `daily_build_number` is another number.
            length: How much of the log one response may hold. The unit is not documented.
            interval: Seconds between two calls; None for 2.

        Returns:
            The text in pieces, as it comes.

        Raises:
            BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404,
                422), ServerError (500), InvalidResponseError

        Manual: section 4.28, 下载构建实时日志

        Example:
            >>> async for item in client.logs.follow_real_time(
            ...     job_id="5c0d7f2ab93e4f6d8e1a4b7c9d2f3e60",
            ...     build_no=1,
            ... ):
            ...     print(item)
        """
        return async_follow(
            self._caller,
            operations.GET_REAL_TIME_LOG,
            {"job_id": job_id, "build_no": build_no, "length": length},
            interval=interval,
        )

    @deprecated(
        "client.logs.download_v3 is deprecated. Returns everything that a build has printed, as one file. This operation is to be withdrawn; use `client.logs.download` instead."
    )
    async def download_v3(self, *, record_id: str) -> AsyncDownload:
        """Download the whole log of a build (v3).

        Returns everything that a build has printed, as one file. This operation is to be withdrawn; use
        `client.logs.download` instead.

        Args:
            record_id: Build record, 36 digits, lower-case letters and hyphens, as the record operations give it
                in `id` or `build_record_id`.

        Returns:
            The log file of the build. If there is none, the same status comes with `application/json` instead.

        Raises:
            BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404,
                422), ServerError (500)

        Manual: section 7.1, 下载构建日志(待下线)

        Example:
            >>> async with await client.logs.download_v3(record_id="5c0d7f2ab93e4f6d8e1a4b7c9d2f3e60") as file:
            ...     await file.save_to("file.bin")
        """
        return await self._call(operations.DOWNLOAD_BUILD_LOG_V_3, {"record_id": record_id})

    async def download(self, *, record_id: str, log_level: Literal["DEBUG", "INFO"] | None = None) -> AsyncDownload:
        """Download the whole log of a build.

        Returns everything that a build has printed, as one file. For a single step use
        `client.logs.download_step`, for a build that still runs `client.logs.get_real_time`. Check the
        `Content-Type` of the response before you save the file.

        Args:
            record_id: Build record, 36 digits, lower-case letters and hyphens, as the record operations give it
                in `id` or `build_record_id`.
            log_level: How much detail the log has. `DEBUG` is the fuller of the two.

        Returns:
            The log file of the build, `application/octet-stream`. If there is none, the same status comes with
                `application/json` instead: an object with `error_code` and `error_msg`, or with nothing of use.

        Raises:
            BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404,
                422), ServerError (500)

        Manual: section 4.10, 下载全量构建日志

        Example:
            >>> async with await client.logs.download(record_id="5c0d7f2ab93e4f6d8e1a4b7c9d2f3e60") as file:
            ...     await file.save_to("file.bin")
        """
        return await self._call(operations.DOWNLOAD_BUILD_LOG, {"record_id": record_id, "log_level": log_level})

    async def download_step(
        self, *, record_id: str, task_name: str, log_level: Literal["DEBUG", "INFO"] | None = None
    ) -> AsyncDownload:
        """Download the log of one build step.

        Returns what one step (build action) of a build has printed, as a file. Use it to look into the step
        that failed without loading the whole log.

        Args:
            record_id: Build record, 36 digits, lower-case letters and hyphens, as the record operations give it
                in `id` or `build_record_id`.
            task_name: Step, as `stage1` for the first one of the job, `stage2` for the next.
                `client.records.get_stages` gives it in `execution_stage_name`.
            log_level: How much detail the log has. `DEBUG` is the fuller of the two.

        Returns:
            The log file of the step. If there is none, the same status comes with `application/json` instead.

        Raises:
            BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404,
                422), ServerError (500)

        Manual: section 4.11, 下载构建步骤日志

        Example:
            >>> async with await client.logs.download_step(
            ...     record_id="5c0d7f2ab93e4f6d8e1a4b7c9d2f3e60",
            ...     task_name="example",
            ... ) as file:
            ...     await file.save_to("file.bin")
        """
        return await self._call(
            operations.DOWNLOAD_STEP_LOG, {"record_id": record_id, "task_name": task_name, "log_level": log_level}
        )
