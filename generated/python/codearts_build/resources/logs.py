"""Build logs, complete, by step or in real time."""

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
    """Build logs, complete, by step or in real time."""

    def get_real_time(
        self, *, job_id: str, build_no: int | str, offset: int, length: int | None = None
    ) -> LogSegmentResponse:
        """Read the log of a build while it runs.

        Returns one piece of the log, from an offset on. Begin at 0, then pass on the `offset` of each response
        until `has_more_data` is false. A piece may be empty although more is to come. It works after the end of
        the build too; a short log then comes whole.

        Args:
            job_id: Job ID, 32 letters and digits. The job lists return it as `id`. In the console it is at the
                end of the URL of the job's details page and edit page, and after `/detail/history/` in that of
                its history.
            build_no: Build number within the job, as in `actual_build_number` of `client.builds.run`. It begins
                at 1 and grows by 1 with each build. `daily_build_number` is a different number. Some sections
                of the manual have the default 1.
            offset: Where in the log to begin. 0 for the first call, then `result.offset` of the response
                before.
            length: How much of the log one response may hold. The unit is not documented.

        Returns:
            A piece of the log.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404, 422), ServerError (500, 5XX)

        Manual: section 4.28, 下载构建实时日志

        Example:
            >>> response = client.logs.get_real_time(
            ...     job_id="5c0d7f2ab93e4f6d8e1a4b7c9d2f3e60",
            ...     build_no=58,
            ...     offset=0,
            ... )
        """
        return self._call(
            operations.GET_REAL_TIME_LOG, {"job_id": job_id, "build_no": build_no, "offset": offset, "length": length}
        )

    def follow_real_time(
        self, *, job_id: str, build_no: int | str, length: int | None = None, interval: float | None = None
    ) -> Iterator[str]:
        """Read the log of a build while it runs.

        Returns one piece of the log, from an offset on. Begin at 0, then pass on the `offset` of each response
        until `has_more_data` is false. A piece may be empty although more is to come. It works after the end of
        the build too; a short log then comes whole.

        Args:
            job_id: Job ID, 32 letters and digits. The job lists return it as `id`. In the console it is at the
                end of the URL of the job's details page and edit page, and after `/detail/history/` in that of
                its history.
            build_no: Build number within the job, as in `actual_build_number` of `client.builds.run`. It begins
                at 1 and grows by 1 with each build. `daily_build_number` is a different number. Some sections
                of the manual have the default 1.
            length: How much of the log one response may hold. The unit is not documented.
            interval: Seconds between two calls; None for 2.

        Returns:
            The text in pieces, as it comes.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404, 422), ServerError (500, 5XX), InvalidResponseError

        Manual: section 4.28, 下载构建实时日志

        Example:
            >>> for item in client.logs.follow_real_time(
            ...     job_id="5c0d7f2ab93e4f6d8e1a4b7c9d2f3e60",
            ...     build_no=58,
            ... ):
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
            record_id: Build record ID, 36 digits, lowercase letters and hyphens: `build_record_id` of
                `client.builds.get`, or `id` of `client.records.list`. Neither `id` of `client.builds.get` nor
                `record_id` of the build histories is this ID.

        Returns:
            The log file of the build. If there is none, the same status comes with `application/json` instead.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404, 422), ServerError (500, 5XX)

        Manual: section 7.1, 下载构建日志(待下线)

        Example:
            >>> with client.logs.download_v3(record_id="d3f8a5b1-27c4-4e96-8b0d-6f1e9c42a75d") as file:
            ...     file.save_to("file.bin")
        """
        return self._call(operations.DOWNLOAD_BUILD_LOG_V_3, {"record_id": record_id})

    def download(self, *, record_id: str, log_level: Literal["DEBUG", "INFO"] | None = None) -> Download:
        """Download the whole log of a build.

        Returns everything that a build has printed, as one file. For a single step use
        `client.logs.download_step`, for a build that still runs `client.logs.get_real_time`. Check the
        `Content-Type` of the response before you save the file.

        Args:
            record_id: Build record ID, 36 digits, lowercase letters and hyphens: `build_record_id` of
                `client.builds.get`, or `id` of `client.records.list`. Neither `id` of `client.builds.get` nor
                `record_id` of the build histories is this ID.
            log_level: How much detail the log has. `DEBUG` is the fuller of the two.

        Returns:
            The log file of the build, `application/octet-stream`. If there is none, the same status comes with
                `application/json` instead: an object with `error_code` and `error_msg`, or with nothing of use.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404, 422), ServerError (500, 5XX)

        Manual: section 4.10, 下载全量构建日志

        Example:
            >>> with client.logs.download(record_id="d3f8a5b1-27c4-4e96-8b0d-6f1e9c42a75d") as file:
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
            record_id: Build record ID, 36 digits, lowercase letters and hyphens: `build_record_id` of
                `client.builds.get`, or `id` of `client.records.list`. Neither `id` of `client.builds.get` nor
                `record_id` of the build histories is this ID.
            task_name: Step, as `stage1` for the first one of the job, `stage2` for the next.
                `client.builds.get_stages` gives it in `execution_stage_name`.
            log_level: How much detail the log has. `DEBUG` is the fuller of the two.

        Returns:
            The log file of the step. If there is none, the same status comes with `application/json` instead.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404, 422), ServerError (500, 5XX)

        Manual: section 4.11, 下载构建步骤日志

        Example:
            >>> with client.logs.download_step(
            ...     record_id="d3f8a5b1-27c4-4e96-8b0d-6f1e9c42a75d",
            ...     task_name="example",
            ... ) as file:
            ...     file.save_to("file.bin")
        """
        return self._call(
            operations.DOWNLOAD_STEP_LOG, {"record_id": record_id, "task_name": task_name, "log_level": log_level}
        )


class AsyncLogs(AsyncResource):
    """Build logs, complete, by step or in real time."""

    async def get_real_time(
        self, *, job_id: str, build_no: int | str, offset: int, length: int | None = None
    ) -> LogSegmentResponse:
        """Read the log of a build while it runs.

        Returns one piece of the log, from an offset on. Begin at 0, then pass on the `offset` of each response
        until `has_more_data` is false. A piece may be empty although more is to come. It works after the end of
        the build too; a short log then comes whole.

        Args:
            job_id: Job ID, 32 letters and digits. The job lists return it as `id`. In the console it is at the
                end of the URL of the job's details page and edit page, and after `/detail/history/` in that of
                its history.
            build_no: Build number within the job, as in `actual_build_number` of `client.builds.run`. It begins
                at 1 and grows by 1 with each build. `daily_build_number` is a different number. Some sections
                of the manual have the default 1.
            offset: Where in the log to begin. 0 for the first call, then `result.offset` of the response
                before.
            length: How much of the log one response may hold. The unit is not documented.

        Returns:
            A piece of the log.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404, 422), ServerError (500, 5XX)

        Manual: section 4.28, 下载构建实时日志

        Example:
            >>> response = await client.logs.get_real_time(
            ...     job_id="5c0d7f2ab93e4f6d8e1a4b7c9d2f3e60",
            ...     build_no=58,
            ...     offset=0,
            ... )
        """
        return await self._call(
            operations.GET_REAL_TIME_LOG, {"job_id": job_id, "build_no": build_no, "offset": offset, "length": length}
        )

    def follow_real_time(
        self, *, job_id: str, build_no: int | str, length: int | None = None, interval: float | None = None
    ) -> AsyncIterator[str]:
        """Read the log of a build while it runs.

        Returns one piece of the log, from an offset on. Begin at 0, then pass on the `offset` of each response
        until `has_more_data` is false. A piece may be empty although more is to come. It works after the end of
        the build too; a short log then comes whole.

        Args:
            job_id: Job ID, 32 letters and digits. The job lists return it as `id`. In the console it is at the
                end of the URL of the job's details page and edit page, and after `/detail/history/` in that of
                its history.
            build_no: Build number within the job, as in `actual_build_number` of `client.builds.run`. It begins
                at 1 and grows by 1 with each build. `daily_build_number` is a different number. Some sections
                of the manual have the default 1.
            length: How much of the log one response may hold. The unit is not documented.
            interval: Seconds between two calls; None for 2.

        Returns:
            The text in pieces, as it comes.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404, 422), ServerError (500, 5XX), InvalidResponseError

        Manual: section 4.28, 下载构建实时日志

        Example:
            >>> async for item in client.logs.follow_real_time(
            ...     job_id="5c0d7f2ab93e4f6d8e1a4b7c9d2f3e60",
            ...     build_no=58,
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
            record_id: Build record ID, 36 digits, lowercase letters and hyphens: `build_record_id` of
                `client.builds.get`, or `id` of `client.records.list`. Neither `id` of `client.builds.get` nor
                `record_id` of the build histories is this ID.

        Returns:
            The log file of the build. If there is none, the same status comes with `application/json` instead.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404, 422), ServerError (500, 5XX)

        Manual: section 7.1, 下载构建日志(待下线)

        Example:
            >>> async with await client.logs.download_v3(
            ...     record_id="d3f8a5b1-27c4-4e96-8b0d-6f1e9c42a75d",
            ... ) as file:
            ...     await file.save_to("file.bin")
        """
        return await self._call(operations.DOWNLOAD_BUILD_LOG_V_3, {"record_id": record_id})

    async def download(self, *, record_id: str, log_level: Literal["DEBUG", "INFO"] | None = None) -> AsyncDownload:
        """Download the whole log of a build.

        Returns everything that a build has printed, as one file. For a single step use
        `client.logs.download_step`, for a build that still runs `client.logs.get_real_time`. Check the
        `Content-Type` of the response before you save the file.

        Args:
            record_id: Build record ID, 36 digits, lowercase letters and hyphens: `build_record_id` of
                `client.builds.get`, or `id` of `client.records.list`. Neither `id` of `client.builds.get` nor
                `record_id` of the build histories is this ID.
            log_level: How much detail the log has. `DEBUG` is the fuller of the two.

        Returns:
            The log file of the build, `application/octet-stream`. If there is none, the same status comes with
                `application/json` instead: an object with `error_code` and `error_msg`, or with nothing of use.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404, 422), ServerError (500, 5XX)

        Manual: section 4.10, 下载全量构建日志

        Example:
            >>> async with await client.logs.download(record_id="d3f8a5b1-27c4-4e96-8b0d-6f1e9c42a75d") as file:
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
            record_id: Build record ID, 36 digits, lowercase letters and hyphens: `build_record_id` of
                `client.builds.get`, or `id` of `client.records.list`. Neither `id` of `client.builds.get` nor
                `record_id` of the build histories is this ID.
            task_name: Step, as `stage1` for the first one of the job, `stage2` for the next.
                `client.builds.get_stages` gives it in `execution_stage_name`.
            log_level: How much detail the log has. `DEBUG` is the fuller of the two.

        Returns:
            The log file of the step. If there is none, the same status comes with `application/json` instead.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404, 422), ServerError (500, 5XX)

        Manual: section 4.11, 下载构建步骤日志

        Example:
            >>> async with await client.logs.download_step(
            ...     record_id="d3f8a5b1-27c4-4e96-8b0d-6f1e9c42a75d",
            ...     task_name="example",
            ... ) as file:
            ...     await file.save_to("file.bin")
        """
        return await self._call(
            operations.DOWNLOAD_STEP_LOG, {"record_id": record_id, "task_name": task_name, "log_level": log_level}
        )
