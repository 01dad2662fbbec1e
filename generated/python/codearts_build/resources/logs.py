"""Logs

Build logs, complete, by step or in real time.
"""

# Written by `python -m generator build`. Do not edit.

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from typing import Literal


from ..operations import logs as operations
from .._runtime.deprecated import deprecated
from .._runtime.downloads import AsyncDownload, Download
from .._runtime.follower import async_follow, follow
from .._runtime.resource import AsyncResource, Resource
from ..models.logs import LogAnalysisResponse, LogPieceResponse, LogSegmentResponse


class Logs(Resource):
    """Logs

    Build logs, complete, by step or in real time.
    """

    def get_piece_v1(
        self,
        *,
        build_no: int | str,
        end_offset: int,
        job_id: str,
        start_offset: int,
        sort: Literal["AES", "DESC"] | None = None,
    ) -> LogPieceResponse:
        """Get a piece of the log of a finished build (v1).

        Returns the log of a finished build between two offsets. Prefer `client.logs.download` for the whole
        log, or `client.logs.download_step` for that of a step: the manual has them. Use this operation to read
        a part of a long log. While the build is running, use `client.logs.get_real_time`.

        Args:
            build_no: Build number within the job, as in `actual_build_number` of `client.builds.run`
                (observed). It begins at 1 and grows by 1 with each build. `daily_build_number` is a different
                number. Some sections of the manual have the default 1.
            end_offset: Offset at which the piece ends. Huawei's newer page has the default 0.
            job_id: Job ID, 32 letters and digits. The job lists return it as `id`. In the console it is at the
                end of the URL of the job's details page and edit page, and after `/detail/history/` in that of
                its history.
            start_offset: Offset at which the piece begins, from 0. Huawei's newer page has the default 0. The
                unit is not documented.
            sort: Order, `AES` for ascending and `DESC` for descending. The spelling `AES` is the service's own.

        Returns:
            Piece of the log.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404, 422), ServerError (500, 5XX)

        Newer page of the manual: https://support.huaweicloud.com/api-codeci/ShowActionIInfo.html

        Not in the manual; known from the official SDK 3.1.219.

        Example:
            >>> response = client.logs.get_piece_v1(
            ...     build_no=58,
            ...     end_offset=216,
            ...     job_id="5c0d7f2ab93e4f6d8e1a4b7c9d2f3e60",
            ...     start_offset=0,
            ... )
        """
        return self._call(
            operations.GET_LOG_PIECE_V_1,
            {
                "build_no": build_no,
                "end_offset": end_offset,
                "job_id": job_id,
                "start_offset": start_offset,
                "sort": sort,
            },
        )

    def get_analysis(
        self, *, job_id: str, build_no: int | str, limit: int | None = None, offset: int | None = None
    ) -> LogAnalysisResponse:
        """Get the errors in the log of a failed build.

        Returns the errors that an analysis found in the log of a failed build, step by step.
        `client.logs.download_step` returns the log of a step.

        Args:
            job_id: Job ID, 32 letters and digits. The job lists return it as `id`. In the console it is at the
                end of the URL of the job's details page and edit page, and after `/detail/history/` in that of
                its history.
            build_no: Build number within the job, from 1, as in `actual_build_number` of `client.builds.run`
                (observed). `daily_build_number` is a different number.
            limit: Page size, at most 100 items. Defaults to 10.
            offset: Page number, from 0. Defaults to 0. One client sends the number of items before the page
                instead; for the first page both are 0.

        Returns:
            Errors in the log. A record ID in place of the job ID is a failure inside this status: `status` is
                `error` and `error.code` is `DEV.CB.032011` (observed).

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404, 422), ServerError (500, 5XX)

        Newer page of the manual: https://support.huaweicloud.com/api-codeci/ShowLogAnalysis.html

        Not in the manual; known from the service calls of 2026-04.

        Example:
            >>> response = client.logs.get_analysis(job_id="5c0d7f2ab93e4f6d8e1a4b7c9d2f3e60", build_no=57)
        """
        return self._call(
            operations.GET_LOG_ANALYSIS, {"job_id": job_id, "build_no": build_no, "limit": limit, "offset": offset}
        )

    def get_real_time_v1(
        self,
        *,
        job_id: str,
        build_no: int | str,
        size: str,
        end_offset: int | None = None,
        sort: Literal["AES", "DESC"] | None = None,
        start_offset: int | None = None,
    ) -> LogPieceResponse:
        """Get the log of a build in real time (v1).

        Returns a piece of the log of a build, also while the build is running. Begin with the start offset 0,
        then send the `end_offset` of each response until `has_more` is `false` (inferred). A piece can be empty
        although there is more. Prefer `client.logs.get_real_time`: the manual has it, and calls confirm it
        (observed).

        Args:
            job_id: Job ID, 32 letters and digits. The job lists return it as `id`. In the console it is at the
                end of the URL of the job's details page and edit page, and after `/detail/history/` in that of
                its history.
            build_no: Build number within the job, as in `actual_build_number` of `client.builds.run`
                (observed). It begins at 1 and grows by 1 with each build. `daily_build_number` is a different
                number. Some sections of the manual have the default 1.
            size: Length of the piece, a number as text. Send `1000`: Huawei's API definition calls it fixed,
                and a newer page calls it the default. The unit is not documented.
            end_offset: Offset at which the piece ends. Defaults to 0, which is no limit (inferred).
            sort: Order, `AES` for ascending and `DESC` for descending. The spelling `AES` is the service's own.
            start_offset: Offset at which the piece begins. Defaults to 0. The unit is not documented.

        Returns:
            Piece of the log.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404, 422), ServerError (500, 5XX)

        Newer page of the manual: https://support.huaweicloud.com/api-codeci/DownloadBuildRealTimeLog.html

        Not in the manual; known from the official SDK 3.1.219.

        Example:
            >>> response = client.logs.get_real_time_v1(
            ...     job_id="5c0d7f2ab93e4f6d8e1a4b7c9d2f3e60",
            ...     build_no=58,
            ...     size="1000",
            ... )
        """
        return self._call(
            operations.GET_REAL_TIME_LOG_V_1,
            {
                "job_id": job_id,
                "build_no": build_no,
                "size": size,
                "end_offset": end_offset,
                "sort": sort,
                "start_offset": start_offset,
            },
        )

    def follow_real_time_v1(
        self,
        *,
        job_id: str,
        build_no: int | str,
        size: str,
        end_offset: int | None = None,
        sort: Literal["AES", "DESC"] | None = None,
        interval: float | None = None,
    ) -> Iterator[str]:
        """Get the log of a build in real time (v1).

        Returns a piece of the log of a build, also while the build is running. Begin with the start offset 0,
        then send the `end_offset` of each response until `has_more` is `false` (inferred). A piece can be empty
        although there is more. Prefer `client.logs.get_real_time`: the manual has it, and calls confirm it
        (observed).

        Args:
            job_id: Job ID, 32 letters and digits. The job lists return it as `id`. In the console it is at the
                end of the URL of the job's details page and edit page, and after `/detail/history/` in that of
                its history.
            build_no: Build number within the job, as in `actual_build_number` of `client.builds.run`
                (observed). It begins at 1 and grows by 1 with each build. `daily_build_number` is a different
                number. Some sections of the manual have the default 1.
            size: Length of the piece, a number as text. Send `1000`: Huawei's API definition calls it fixed,
                and a newer page calls it the default. The unit is not documented.
            end_offset: Offset at which the piece ends. Defaults to 0, which is no limit (inferred).
            sort: Order, `AES` for ascending and `DESC` for descending. The spelling `AES` is the service's own.
            interval: Seconds between two calls; None for 2.

        Returns:
            The text in pieces, as it comes.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404, 422), ServerError (500, 5XX), InvalidResponseError

        Newer page of the manual: https://support.huaweicloud.com/api-codeci/DownloadBuildRealTimeLog.html

        Not in the manual; known from the official SDK 3.1.219.

        Example:
            >>> for item in client.logs.follow_real_time_v1(
            ...     job_id="5c0d7f2ab93e4f6d8e1a4b7c9d2f3e60",
            ...     build_no=58,
            ...     size="1000",
            ... ):
            ...     print(item)
        """
        return follow(
            self._caller,
            operations.GET_REAL_TIME_LOG_V_1,
            {"job_id": job_id, "build_no": build_no, "size": size, "end_offset": end_offset, "sort": sort},
            interval=interval,
        )

    def download_v1(
        self, *, record_id: str, compress: bool | None = None, log_level: Literal["DEBUG", "INFO"] | None = None
    ) -> Download:
        """Download the log of a build (v1).

        Returns the whole log of a build as a file, on request compressed. Prefer `client.logs.download`: the
        manual has it, and calls confirm it (observed). Use this operation for a compressed file.

        Args:
            record_id: Build record ID, 36 digits, lowercase letters and hyphens: `build_record_id` of
                `client.builds.get`, or `id` of `client.records.list` (observed). Neither `id` of
                `client.builds.get` (observed) nor `record_id` of the build histories (observed) is this ID.
            compress: Whether the file is compressed. Defaults to `false`. The format is not documented.
            log_level: Log level, `INFO` or `DEBUG`. Defaults to `INFO`.

        Returns:
            Log of the build. If there is no log, the media type is `application/json` (inferred).

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404, 422), ServerError (500, 5XX)

        Newer page of the manual: https://support.huaweicloud.com/api-codeci/DownloadBuildFullLog.html

        Not in the manual; known from the official SDK 3.1.219.

        Example:
            >>> with client.logs.download_v1(record_id="d3f8a5b1-27c4-4e96-8b0d-6f1e9c42a75d") as file:
            ...     file.save_to("file.bin")
        """
        return self._call(
            operations.DOWNLOAD_BUILD_LOG_V_1, {"record_id": record_id, "compress": compress, "log_level": log_level}
        )

    def get_real_time(
        self, *, job_id: str, build_no: int | str, offset: int, length: int | None = None
    ) -> LogSegmentResponse:
        """Get the log of a build in real time.

        Returns a piece of the log of a build, also while the build is running. Begin with the offset 0, then
        send the `offset` of each response until `has_more_data` is `false`. A piece can be empty although there
        is more. After the end of a build, a short log is returned in one piece (observed). A build that never
        ran has no log: the response is 500 with `CB.00030004` (observed). `client.logs.get_real_time_v1` can
        read in descending order.

        Args:
            job_id: Job ID, 32 letters and digits. The job lists return it as `id`. In the console it is at the
                end of the URL of the job's details page and edit page, and after `/detail/history/` in that of
                its history.
            build_no: Build number within the job, as in `actual_build_number` of `client.builds.run`
                (observed). It begins at 1 and grows by 1 with each build. `daily_build_number` is a different
                number. Some sections of the manual have the default 1.
            offset: Offset in the log. It is 0 in the first request (observed), and then `offset` of the
                previous response.
            length: Length of the content in the response. Defaults to 1000000. The unit is not documented.

        Returns:
            Piece of the log.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404, 422), ServerError (500, 5XX)

        Manual: section 4.28, 下载构建实时日志
            https://support.huaweicloud.com/api-codeci/DownloadRealTimeLog.html

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
        ran has no log: the response is 500 with `CB.00030004` (observed). `client.logs.get_real_time_v1` can
        read in descending order.

        Args:
            job_id: Job ID, 32 letters and digits. The job lists return it as `id`. In the console it is at the
                end of the URL of the job's details page and edit page, and after `/detail/history/` in that of
                its history.
            build_no: Build number within the job, as in `actual_build_number` of `client.builds.run`
                (observed). It begins at 1 and grows by 1 with each build. `daily_build_number` is a different
                number. Some sections of the manual have the default 1.
            length: Length of the content in the response. Defaults to 1000000. The unit is not documented.
            interval: Seconds between two calls; None for 2.

        Returns:
            The text in pieces, as it comes.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404, 422), ServerError (500, 5XX), InvalidResponseError

        Manual: section 4.28, 下载构建实时日志
            https://support.huaweicloud.com/api-codeci/DownloadRealTimeLog.html

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
        "client.logs.download_v3 is deprecated. Returns the log of a build as a file. This operation will be withdrawn; use `client.logs.download` instead."
    )
    def download_v3(self, *, record_id: str) -> Download:
        """Download the log of a build (v3).

        Returns the log of a build as a file. This operation will be withdrawn; use `client.logs.download`
        instead.

        Args:
            record_id: Build record ID, 36 digits, lowercase letters and hyphens: `build_record_id` of
                `client.builds.get`, or `id` of `client.records.list` (observed). Neither `id` of
                `client.builds.get` (observed) nor `record_id` of the build histories (observed) is this ID.

        Returns:
            Log of the build. If there is no log, the media type is `application/json` (inferred).

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404, 422), ServerError (500, 5XX)

        Manual: section 7.1, 下载构建日志(待下线)
            https://support.huaweicloud.com/api-codeci/DownloadLogByRecordId.html

        Example:
            >>> with client.logs.download_v3(record_id="d3f8a5b1-27c4-4e96-8b0d-6f1e9c42a75d") as file:
            ...     file.save_to("file.bin")
        """
        return self._call(operations.DOWNLOAD_BUILD_LOG_V_3, {"record_id": record_id})

    def download(self, *, record_id: str, log_level: Literal["DEBUG", "INFO"] | None = None) -> Download:
        """Download the log of a build.

        Returns the whole log of a build as a file. `client.logs.download_step` returns the log of one step,
        `client.logs.get_real_time` the log of a running build, and `client.logs.download_v1`, on request, a
        compressed file. Check the `Content-Type` of the response: a failure can have HTTP status 200 and the
        media type `application/json` (observed).

        Args:
            record_id: Build record ID, 36 digits, lowercase letters and hyphens: `build_record_id` of
                `client.builds.get`, or `id` of `client.records.list` (observed). Neither `id` of
                `client.builds.get` (observed) nor `record_id` of the build histories (observed) is this ID.
            log_level: Log level, `INFO` or `DEBUG`. Defaults to `INFO`.

        Returns:
            Log of the build, `application/octet-stream` (observed). If there is no log, the media type is
                `application/json`, with `error_code` and `error_msg` or with no information (observed).

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404, 422), ServerError (500, 5XX)

        Manual: section 4.10, 下载全量构建日志
            https://support.huaweicloud.com/eu/api-codeci/DownloadBuildLog.html

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
        the log. `client.logs.get_analysis` returns only the errors of failed steps.

        Args:
            record_id: Build record ID, 36 digits, lowercase letters and hyphens: `build_record_id` of
                `client.builds.get`, or `id` of `client.records.list` (observed). Neither `id` of
                `client.builds.get` (observed) nor `record_id` of the build histories (observed) is this ID.
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
            https://support.huaweicloud.com/api-codeci/DownloadTaskLog.html

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
    """Logs

    Build logs, complete, by step or in real time.
    """

    async def get_piece_v1(
        self,
        *,
        build_no: int | str,
        end_offset: int,
        job_id: str,
        start_offset: int,
        sort: Literal["AES", "DESC"] | None = None,
    ) -> LogPieceResponse:
        """Get a piece of the log of a finished build (v1).

        Returns the log of a finished build between two offsets. Prefer `client.logs.download` for the whole
        log, or `client.logs.download_step` for that of a step: the manual has them. Use this operation to read
        a part of a long log. While the build is running, use `client.logs.get_real_time`.

        Args:
            build_no: Build number within the job, as in `actual_build_number` of `client.builds.run`
                (observed). It begins at 1 and grows by 1 with each build. `daily_build_number` is a different
                number. Some sections of the manual have the default 1.
            end_offset: Offset at which the piece ends. Huawei's newer page has the default 0.
            job_id: Job ID, 32 letters and digits. The job lists return it as `id`. In the console it is at the
                end of the URL of the job's details page and edit page, and after `/detail/history/` in that of
                its history.
            start_offset: Offset at which the piece begins, from 0. Huawei's newer page has the default 0. The
                unit is not documented.
            sort: Order, `AES` for ascending and `DESC` for descending. The spelling `AES` is the service's own.

        Returns:
            Piece of the log.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404, 422), ServerError (500, 5XX)

        Newer page of the manual: https://support.huaweicloud.com/api-codeci/ShowActionIInfo.html

        Not in the manual; known from the official SDK 3.1.219.

        Example:
            >>> response = await client.logs.get_piece_v1(
            ...     build_no=58,
            ...     end_offset=216,
            ...     job_id="5c0d7f2ab93e4f6d8e1a4b7c9d2f3e60",
            ...     start_offset=0,
            ... )
        """
        return await self._call(
            operations.GET_LOG_PIECE_V_1,
            {
                "build_no": build_no,
                "end_offset": end_offset,
                "job_id": job_id,
                "start_offset": start_offset,
                "sort": sort,
            },
        )

    async def get_analysis(
        self, *, job_id: str, build_no: int | str, limit: int | None = None, offset: int | None = None
    ) -> LogAnalysisResponse:
        """Get the errors in the log of a failed build.

        Returns the errors that an analysis found in the log of a failed build, step by step.
        `client.logs.download_step` returns the log of a step.

        Args:
            job_id: Job ID, 32 letters and digits. The job lists return it as `id`. In the console it is at the
                end of the URL of the job's details page and edit page, and after `/detail/history/` in that of
                its history.
            build_no: Build number within the job, from 1, as in `actual_build_number` of `client.builds.run`
                (observed). `daily_build_number` is a different number.
            limit: Page size, at most 100 items. Defaults to 10.
            offset: Page number, from 0. Defaults to 0. One client sends the number of items before the page
                instead; for the first page both are 0.

        Returns:
            Errors in the log. A record ID in place of the job ID is a failure inside this status: `status` is
                `error` and `error.code` is `DEV.CB.032011` (observed).

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404, 422), ServerError (500, 5XX)

        Newer page of the manual: https://support.huaweicloud.com/api-codeci/ShowLogAnalysis.html

        Not in the manual; known from the service calls of 2026-04.

        Example:
            >>> response = await client.logs.get_analysis(
            ...     job_id="5c0d7f2ab93e4f6d8e1a4b7c9d2f3e60",
            ...     build_no=57,
            ... )
        """
        return await self._call(
            operations.GET_LOG_ANALYSIS, {"job_id": job_id, "build_no": build_no, "limit": limit, "offset": offset}
        )

    async def get_real_time_v1(
        self,
        *,
        job_id: str,
        build_no: int | str,
        size: str,
        end_offset: int | None = None,
        sort: Literal["AES", "DESC"] | None = None,
        start_offset: int | None = None,
    ) -> LogPieceResponse:
        """Get the log of a build in real time (v1).

        Returns a piece of the log of a build, also while the build is running. Begin with the start offset 0,
        then send the `end_offset` of each response until `has_more` is `false` (inferred). A piece can be empty
        although there is more. Prefer `client.logs.get_real_time`: the manual has it, and calls confirm it
        (observed).

        Args:
            job_id: Job ID, 32 letters and digits. The job lists return it as `id`. In the console it is at the
                end of the URL of the job's details page and edit page, and after `/detail/history/` in that of
                its history.
            build_no: Build number within the job, as in `actual_build_number` of `client.builds.run`
                (observed). It begins at 1 and grows by 1 with each build. `daily_build_number` is a different
                number. Some sections of the manual have the default 1.
            size: Length of the piece, a number as text. Send `1000`: Huawei's API definition calls it fixed,
                and a newer page calls it the default. The unit is not documented.
            end_offset: Offset at which the piece ends. Defaults to 0, which is no limit (inferred).
            sort: Order, `AES` for ascending and `DESC` for descending. The spelling `AES` is the service's own.
            start_offset: Offset at which the piece begins. Defaults to 0. The unit is not documented.

        Returns:
            Piece of the log.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404, 422), ServerError (500, 5XX)

        Newer page of the manual: https://support.huaweicloud.com/api-codeci/DownloadBuildRealTimeLog.html

        Not in the manual; known from the official SDK 3.1.219.

        Example:
            >>> response = await client.logs.get_real_time_v1(
            ...     job_id="5c0d7f2ab93e4f6d8e1a4b7c9d2f3e60",
            ...     build_no=58,
            ...     size="1000",
            ... )
        """
        return await self._call(
            operations.GET_REAL_TIME_LOG_V_1,
            {
                "job_id": job_id,
                "build_no": build_no,
                "size": size,
                "end_offset": end_offset,
                "sort": sort,
                "start_offset": start_offset,
            },
        )

    def follow_real_time_v1(
        self,
        *,
        job_id: str,
        build_no: int | str,
        size: str,
        end_offset: int | None = None,
        sort: Literal["AES", "DESC"] | None = None,
        interval: float | None = None,
    ) -> AsyncIterator[str]:
        """Get the log of a build in real time (v1).

        Returns a piece of the log of a build, also while the build is running. Begin with the start offset 0,
        then send the `end_offset` of each response until `has_more` is `false` (inferred). A piece can be empty
        although there is more. Prefer `client.logs.get_real_time`: the manual has it, and calls confirm it
        (observed).

        Args:
            job_id: Job ID, 32 letters and digits. The job lists return it as `id`. In the console it is at the
                end of the URL of the job's details page and edit page, and after `/detail/history/` in that of
                its history.
            build_no: Build number within the job, as in `actual_build_number` of `client.builds.run`
                (observed). It begins at 1 and grows by 1 with each build. `daily_build_number` is a different
                number. Some sections of the manual have the default 1.
            size: Length of the piece, a number as text. Send `1000`: Huawei's API definition calls it fixed,
                and a newer page calls it the default. The unit is not documented.
            end_offset: Offset at which the piece ends. Defaults to 0, which is no limit (inferred).
            sort: Order, `AES` for ascending and `DESC` for descending. The spelling `AES` is the service's own.
            interval: Seconds between two calls; None for 2.

        Returns:
            The text in pieces, as it comes.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404, 422), ServerError (500, 5XX), InvalidResponseError

        Newer page of the manual: https://support.huaweicloud.com/api-codeci/DownloadBuildRealTimeLog.html

        Not in the manual; known from the official SDK 3.1.219.

        Example:
            >>> async for item in client.logs.follow_real_time_v1(
            ...     job_id="5c0d7f2ab93e4f6d8e1a4b7c9d2f3e60",
            ...     build_no=58,
            ...     size="1000",
            ... ):
            ...     print(item)
        """
        return async_follow(
            self._caller,
            operations.GET_REAL_TIME_LOG_V_1,
            {"job_id": job_id, "build_no": build_no, "size": size, "end_offset": end_offset, "sort": sort},
            interval=interval,
        )

    async def download_v1(
        self, *, record_id: str, compress: bool | None = None, log_level: Literal["DEBUG", "INFO"] | None = None
    ) -> AsyncDownload:
        """Download the log of a build (v1).

        Returns the whole log of a build as a file, on request compressed. Prefer `client.logs.download`: the
        manual has it, and calls confirm it (observed). Use this operation for a compressed file.

        Args:
            record_id: Build record ID, 36 digits, lowercase letters and hyphens: `build_record_id` of
                `client.builds.get`, or `id` of `client.records.list` (observed). Neither `id` of
                `client.builds.get` (observed) nor `record_id` of the build histories (observed) is this ID.
            compress: Whether the file is compressed. Defaults to `false`. The format is not documented.
            log_level: Log level, `INFO` or `DEBUG`. Defaults to `INFO`.

        Returns:
            Log of the build. If there is no log, the media type is `application/json` (inferred).

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404, 422), ServerError (500, 5XX)

        Newer page of the manual: https://support.huaweicloud.com/api-codeci/DownloadBuildFullLog.html

        Not in the manual; known from the official SDK 3.1.219.

        Example:
            >>> async with await client.logs.download_v1(
            ...     record_id="d3f8a5b1-27c4-4e96-8b0d-6f1e9c42a75d",
            ... ) as file:
            ...     await file.save_to("file.bin")
        """
        return await self._call(
            operations.DOWNLOAD_BUILD_LOG_V_1, {"record_id": record_id, "compress": compress, "log_level": log_level}
        )

    async def get_real_time(
        self, *, job_id: str, build_no: int | str, offset: int, length: int | None = None
    ) -> LogSegmentResponse:
        """Get the log of a build in real time.

        Returns a piece of the log of a build, also while the build is running. Begin with the offset 0, then
        send the `offset` of each response until `has_more_data` is `false`. A piece can be empty although there
        is more. After the end of a build, a short log is returned in one piece (observed). A build that never
        ran has no log: the response is 500 with `CB.00030004` (observed). `client.logs.get_real_time_v1` can
        read in descending order.

        Args:
            job_id: Job ID, 32 letters and digits. The job lists return it as `id`. In the console it is at the
                end of the URL of the job's details page and edit page, and after `/detail/history/` in that of
                its history.
            build_no: Build number within the job, as in `actual_build_number` of `client.builds.run`
                (observed). It begins at 1 and grows by 1 with each build. `daily_build_number` is a different
                number. Some sections of the manual have the default 1.
            offset: Offset in the log. It is 0 in the first request (observed), and then `offset` of the
                previous response.
            length: Length of the content in the response. Defaults to 1000000. The unit is not documented.

        Returns:
            Piece of the log.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404, 422), ServerError (500, 5XX)

        Manual: section 4.28, 下载构建实时日志
            https://support.huaweicloud.com/api-codeci/DownloadRealTimeLog.html

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
        ran has no log: the response is 500 with `CB.00030004` (observed). `client.logs.get_real_time_v1` can
        read in descending order.

        Args:
            job_id: Job ID, 32 letters and digits. The job lists return it as `id`. In the console it is at the
                end of the URL of the job's details page and edit page, and after `/detail/history/` in that of
                its history.
            build_no: Build number within the job, as in `actual_build_number` of `client.builds.run`
                (observed). It begins at 1 and grows by 1 with each build. `daily_build_number` is a different
                number. Some sections of the manual have the default 1.
            length: Length of the content in the response. Defaults to 1000000. The unit is not documented.
            interval: Seconds between two calls; None for 2.

        Returns:
            The text in pieces, as it comes.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404, 422), ServerError (500, 5XX), InvalidResponseError

        Manual: section 4.28, 下载构建实时日志
            https://support.huaweicloud.com/api-codeci/DownloadRealTimeLog.html

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
        "client.logs.download_v3 is deprecated. Returns the log of a build as a file. This operation will be withdrawn; use `client.logs.download` instead."
    )
    async def download_v3(self, *, record_id: str) -> AsyncDownload:
        """Download the log of a build (v3).

        Returns the log of a build as a file. This operation will be withdrawn; use `client.logs.download`
        instead.

        Args:
            record_id: Build record ID, 36 digits, lowercase letters and hyphens: `build_record_id` of
                `client.builds.get`, or `id` of `client.records.list` (observed). Neither `id` of
                `client.builds.get` (observed) nor `record_id` of the build histories (observed) is this ID.

        Returns:
            Log of the build. If there is no log, the media type is `application/json` (inferred).

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404, 422), ServerError (500, 5XX)

        Manual: section 7.1, 下载构建日志(待下线)
            https://support.huaweicloud.com/api-codeci/DownloadLogByRecordId.html

        Example:
            >>> async with await client.logs.download_v3(
            ...     record_id="d3f8a5b1-27c4-4e96-8b0d-6f1e9c42a75d",
            ... ) as file:
            ...     await file.save_to("file.bin")
        """
        return await self._call(operations.DOWNLOAD_BUILD_LOG_V_3, {"record_id": record_id})

    async def download(self, *, record_id: str, log_level: Literal["DEBUG", "INFO"] | None = None) -> AsyncDownload:
        """Download the log of a build.

        Returns the whole log of a build as a file. `client.logs.download_step` returns the log of one step,
        `client.logs.get_real_time` the log of a running build, and `client.logs.download_v1`, on request, a
        compressed file. Check the `Content-Type` of the response: a failure can have HTTP status 200 and the
        media type `application/json` (observed).

        Args:
            record_id: Build record ID, 36 digits, lowercase letters and hyphens: `build_record_id` of
                `client.builds.get`, or `id` of `client.records.list` (observed). Neither `id` of
                `client.builds.get` (observed) nor `record_id` of the build histories (observed) is this ID.
            log_level: Log level, `INFO` or `DEBUG`. Defaults to `INFO`.

        Returns:
            Log of the build, `application/octet-stream` (observed). If there is no log, the media type is
                `application/json`, with `error_code` and `error_msg` or with no information (observed).

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404, 422), ServerError (500, 5XX)

        Manual: section 4.10, 下载全量构建日志
            https://support.huaweicloud.com/eu/api-codeci/DownloadBuildLog.html

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
        the log. `client.logs.get_analysis` returns only the errors of failed steps.

        Args:
            record_id: Build record ID, 36 digits, lowercase letters and hyphens: `build_record_id` of
                `client.builds.get`, or `id` of `client.records.list` (observed). Neither `id` of
                `client.builds.get` (observed) nor `record_id` of the build histories (observed) is this ID.
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
            https://support.huaweicloud.com/api-codeci/DownloadTaskLog.html

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
