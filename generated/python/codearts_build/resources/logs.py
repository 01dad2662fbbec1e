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
        """Get the log of a build in real time.

        Returns a piece of the log of a build, also while the build is running. Begin with the offset 0, then
        send the `offset` of each response until `has_more_data` is `false`. A piece can be empty although there
        is more. After the end of a build, a short log is returned in one piece (observed). A build that never
        ran has no log: the response is 500 with `CB.00030004` (observed).

        Args:
            job_id: Job ID, 32 letters and digits. The job lists return it as `id`. In the console it is at the
                end of the URL of the job's details page and edit page, and after `/detail/history/` in that of
                its history.
            build_no: Build number within the job, as in `actual_build_number` of `client.builds.run`. It begins
                at 1 and grows by 1 with each build. `daily_build_number` is a different number. Some sections
                of the manual have the default 1.
            offset: Offset in the log. It is 0 in the first request (observed), and then `offset` of the
                previous response.
            length: Length of the content in the response. Defaults to 1000000. The unit is not documented.

        Returns:
            Piece of the log.

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
        """Get the log of a build in real time.

        Returns a piece of the log of a build, also while the build is running. Begin with the offset 0, then
        send the `offset` of each response until `has_more_data` is `false`. A piece can be empty although there
        is more. After the end of a build, a short log is returned in one piece (observed). A build that never
        ran has no log: the response is 500 with `CB.00030004` (observed).

        Args:
            job_id: Job ID, 32 letters and digits. The job lists return it as `id`. In the console it is at the
                end of the URL of the job's details page and edit page, and after `/detail/history/` in that of
                its history.
            build_no: Build number within the job, as in `actual_build_number` of `client.builds.run`. It begins
                at 1 and grows by 1 with each build. `daily_build_number` is a different number. Some sections
                of the manual have the default 1.
            length: Length of the content in the response. Defaults to 1000000. The unit is not documented.
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
        "client.logs.download_v3 is deprecated. Returns the whole log of a build as a file. This operation will be withdrawn; use `client.logs.download` instead."
    )
    def download_v3(self, *, record_id: str) -> Download:
        """Download the log of a build (v3).

        Returns the whole log of a build as a file. This operation will be withdrawn; use `client.logs.download`
        instead.

        Args:
            record_id: Build record ID, 36 digits, lowercase letters and hyphens: `build_record_id` of
                `client.builds.get`, or `id` of `client.records.list`. Neither `id` of `client.builds.get` nor
                `record_id` of the build histories is this ID.

        Returns:
            Log of the build. If there is no log, the media type is `application/json` (inferred).

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
        """Download the log of a build.

        Returns the whole log of a build as a file. `client.logs.download_step` returns the log of one step, and
        `client.logs.get_real_time` the log of a running build. Check the `Content-Type` of the response: a
        failure can have HTTP status 200 and the media type `application/json` (observed).

        Args:
            record_id: Build record ID, 36 digits, lowercase letters and hyphens: `build_record_id` of
                `client.builds.get`, or `id` of `client.records.list`. Neither `id` of `client.builds.get` nor
                `record_id` of the build histories is this ID.
            log_level: Log level, `INFO` or `DEBUG`. Defaults to `INFO`.

        Returns:
            Log of the build, `application/octet-stream` (observed). If there is no log, the media type is
                `application/json`, with `error_code` and `error_msg` or with no information (observed).

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
        """Download the log of a build step.

        Returns the log of one step of a build as a file. Use it to examine a failed step without the rest of
        the log.

        Args:
            record_id: Build record ID, 36 digits, lowercase letters and hyphens: `build_record_id` of
                `client.builds.get`, or `id` of `client.records.list`. Neither `id` of `client.builds.get` nor
                `record_id` of the build histories is this ID.
            task_name: Step name, 1 to 1000 characters, by the number of the step in the job: `stage1` for the
                first step, `stage2` for the second. It is `execution_stage_name` of `client.builds.get_stages`
                (inferred).
            log_level: Log level, `INFO` or `DEBUG`. Defaults to `INFO`.

        Returns:
            Log of the step. If there is no log, the media type is `application/json` (inferred).

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404, 422), ServerError (500, 5XX)

        Manual: section 4.11, 下载构建步骤日志

        Example:
            >>> with client.logs.download_step(
            ...     record_id="d3f8a5b1-27c4-4e96-8b0d-6f1e9c42a75d",
            ...     task_name="stage2",
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
        """Get the log of a build in real time.

        Returns a piece of the log of a build, also while the build is running. Begin with the offset 0, then
        send the `offset` of each response until `has_more_data` is `false`. A piece can be empty although there
        is more. After the end of a build, a short log is returned in one piece (observed). A build that never
        ran has no log: the response is 500 with `CB.00030004` (observed).

        Args:
            job_id: Job ID, 32 letters and digits. The job lists return it as `id`. In the console it is at the
                end of the URL of the job's details page and edit page, and after `/detail/history/` in that of
                its history.
            build_no: Build number within the job, as in `actual_build_number` of `client.builds.run`. It begins
                at 1 and grows by 1 with each build. `daily_build_number` is a different number. Some sections
                of the manual have the default 1.
            offset: Offset in the log. It is 0 in the first request (observed), and then `offset` of the
                previous response.
            length: Length of the content in the response. Defaults to 1000000. The unit is not documented.

        Returns:
            Piece of the log.

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
        """Get the log of a build in real time.

        Returns a piece of the log of a build, also while the build is running. Begin with the offset 0, then
        send the `offset` of each response until `has_more_data` is `false`. A piece can be empty although there
        is more. After the end of a build, a short log is returned in one piece (observed). A build that never
        ran has no log: the response is 500 with `CB.00030004` (observed).

        Args:
            job_id: Job ID, 32 letters and digits. The job lists return it as `id`. In the console it is at the
                end of the URL of the job's details page and edit page, and after `/detail/history/` in that of
                its history.
            build_no: Build number within the job, as in `actual_build_number` of `client.builds.run`. It begins
                at 1 and grows by 1 with each build. `daily_build_number` is a different number. Some sections
                of the manual have the default 1.
            length: Length of the content in the response. Defaults to 1000000. The unit is not documented.
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
        "client.logs.download_v3 is deprecated. Returns the whole log of a build as a file. This operation will be withdrawn; use `client.logs.download` instead."
    )
    async def download_v3(self, *, record_id: str) -> AsyncDownload:
        """Download the log of a build (v3).

        Returns the whole log of a build as a file. This operation will be withdrawn; use `client.logs.download`
        instead.

        Args:
            record_id: Build record ID, 36 digits, lowercase letters and hyphens: `build_record_id` of
                `client.builds.get`, or `id` of `client.records.list`. Neither `id` of `client.builds.get` nor
                `record_id` of the build histories is this ID.

        Returns:
            Log of the build. If there is no log, the media type is `application/json` (inferred).

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
        """Download the log of a build.

        Returns the whole log of a build as a file. `client.logs.download_step` returns the log of one step, and
        `client.logs.get_real_time` the log of a running build. Check the `Content-Type` of the response: a
        failure can have HTTP status 200 and the media type `application/json` (observed).

        Args:
            record_id: Build record ID, 36 digits, lowercase letters and hyphens: `build_record_id` of
                `client.builds.get`, or `id` of `client.records.list`. Neither `id` of `client.builds.get` nor
                `record_id` of the build histories is this ID.
            log_level: Log level, `INFO` or `DEBUG`. Defaults to `INFO`.

        Returns:
            Log of the build, `application/octet-stream` (observed). If there is no log, the media type is
                `application/json`, with `error_code` and `error_msg` or with no information (observed).

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
        """Download the log of a build step.

        Returns the log of one step of a build as a file. Use it to examine a failed step without the rest of
        the log.

        Args:
            record_id: Build record ID, 36 digits, lowercase letters and hyphens: `build_record_id` of
                `client.builds.get`, or `id` of `client.records.list`. Neither `id` of `client.builds.get` nor
                `record_id` of the build histories is this ID.
            task_name: Step name, 1 to 1000 characters, by the number of the step in the job: `stage1` for the
                first step, `stage2` for the second. It is `execution_stage_name` of `client.builds.get_stages`
                (inferred).
            log_level: Log level, `INFO` or `DEBUG`. Defaults to `INFO`.

        Returns:
            Log of the step. If there is no log, the media type is `application/json` (inferred).

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404, 422), ServerError (500, 5XX)

        Manual: section 4.11, 下载构建步骤日志

        Example:
            >>> async with await client.logs.download_step(
            ...     record_id="d3f8a5b1-27c4-4e96-8b0d-6f1e9c42a75d",
            ...     task_name="stage2",
            ... ) as file:
            ...     await file.save_to("file.bin")
        """
        return await self._call(
            operations.DOWNLOAD_STEP_LOG, {"record_id": record_id, "task_name": task_name, "log_level": log_level}
        )
