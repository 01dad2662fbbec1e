"""Build records

Histories of builds, and their counts.
"""

# Written by `python -m generator build`. Do not edit.

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator, Sequence


from ..operations import records as operations
from .._runtime.pagination import async_iterate, iterate
from .._runtime.resource import AsyncResource, Resource
from ..models.common import BuildSummary
from ..models.records import (
    BriefRecordListResponse,
    BuildCountResponse,
    BuildHistory,
    BuildHistoryByPeriod,
    BuildHistoryItem,
    BuildHistoryItemDetailed,
    BuildRecord,
    BuildRecordListResponse,
    BuildSummaryListResponse,
    LastSuccessfulBuild,
)


class Records(Resource):
    """Build records

    Histories of builds, and their counts.
    """

    def list_brief(self, *, body: Sequence[str], limit: int | None = None) -> BriefRecordListResponse:
        """List the brief records of several build projects.

        Returns the brief records of the builds of several build projects, such as for an overview of many jobs.
        There is no page number: `client.records.list` returns all pages of one build project.

        Args:
            body: Build project IDs, a UUID of 36 characters each: `build_project_id` of `client.builds.get`. An
                object instead of the array is refused with HTTP status 422 and the code `DEVCB.00030000`
                (observed).
            limit: Page size, 1 to 100 items. Defaults to 10.

        Returns:
            Brief records by build project.

        Raises:
            BadRequestError (400, 422, 4XX), AuthenticationError (401), PermissionDeniedError (403),
                NotFoundError (404), ServerError (500, 5XX)

        Repetition: safe. Returns the list at that time.

        Manual: section 4.52, 获取指定工程的简要构建信息
            https://support.huaweicloud.com/api-codeci/ListBriefRecord.html

        Example:
            >>> response = client.records.list_brief(body=["4b7e1c92-6d3a-4f58-9c0e-2a8d5f71b3e6"])
        """
        return self._call(operations.LIST_BRIEF_RECORDS, {"limit": limit}, body)

    def list(
        self,
        *,
        build_project_id: str,
        branches: Sequence[str] | None = None,
        from_date: str | None = None,
        limit: int | None = None,
        page: int | None = None,
        tags: Sequence[str] | None = None,
        to_date: str | None = None,
        triggers: Sequence[str] | None = None,
    ) -> BuildRecordListResponse:
        """List the records of a build project.

        Returns a page of the records of a build project, that is, of the builds of one job. It can be filtered
        by trigger type, branch, tag and time. A page past the end is empty (observed). Its total is -1
        (observed); `client.records.get_count` returns the number of builds.

        Args:
            build_project_id: Build project ID, 36 digits, lowercase letters and hyphens: `build_project_id` of
                `client.builds.get`, or `project_id` of `client.jobs.get_overview`. The ID of a CodeArts project
                is refused with HTTP status 200 and the `error_code` `DEV.CB.032000` (observed).
            branches: Branches of the builds to list.
            from_date: Start of the period, `yyyy-MM-dd HH:mm:ss`, such as `2025-03-18 10:00:00`. A period of
                one year is accepted (observed).
            limit: Page size, at most 100 items. Defaults to 10.
            page: Page number, from 0. Pass it always, because its documented default is 1, the second page.
            tags: Git tags of the builds to list.
            to_date: End of the period, `yyyy-MM-dd HH:mm:ss`, such as `2025-03-18 10:30:00`.
            triggers: Trigger types of the builds to list. Records have `MANUAL` for a start by a user
                (observed). Other values are not documented.

        Returns:
            Page of the records.

        Raises:
            BadRequestError (400, 422, 4XX), AuthenticationError (401), PermissionDeniedError (403),
                NotFoundError (404), ServerError (500, 5XX)

        Manual: section 4.67, 获取指定工程的构建记录列表
            https://support.huaweicloud.com/api-codeci/ListRecords.html

        Example:
            >>> response = client.records.list(build_project_id="4b7e1c92-6d3a-4f58-9c0e-2a8d5f71b3e6")
        """
        return self._call(
            operations.LIST_BUILD_RECORDS,
            {
                "build_project_id": build_project_id,
                "branches": branches,
                "from_date": from_date,
                "limit": limit,
                "page": page,
                "tags": tags,
                "to_date": to_date,
                "triggers": triggers,
            },
        )

    def iter(
        self,
        *,
        build_project_id: str,
        branches: Sequence[str] | None = None,
        from_date: str | None = None,
        limit: int | None = None,
        tags: Sequence[str] | None = None,
        to_date: str | None = None,
        triggers: Sequence[str] | None = None,
    ) -> Iterator[BuildRecord]:
        """List the records of a build project.

        Returns a page of the records of a build project, that is, of the builds of one job. It can be filtered
        by trigger type, branch, tag and time. A page past the end is empty (observed). Its total is -1
        (observed); `client.records.get_count` returns the number of builds.

        Args:
            build_project_id: Build project ID, 36 digits, lowercase letters and hyphens: `build_project_id` of
                `client.builds.get`, or `project_id` of `client.jobs.get_overview`. The ID of a CodeArts project
                is refused with HTTP status 200 and the `error_code` `DEV.CB.032000` (observed).
            branches: Branches of the builds to list.
            from_date: Start of the period, `yyyy-MM-dd HH:mm:ss`, such as `2025-03-18 10:00:00`. A period of
                one year is accepted (observed).
            limit: Page size, at most 100 items. Defaults to 10. None for 100, the largest.
            tags: Git tags of the builds to list.
            to_date: End of the period, `yyyy-MM-dd HH:mm:ss`, such as `2025-03-18 10:30:00`.
            triggers: Trigger types of the builds to list. Records have `MANUAL` for a start by a user
                (observed). Other values are not documented.

        Returns:
            The items of all pages, each page fetched when it is reached.

        Raises:
            BadRequestError (400, 422, 4XX), AuthenticationError (401), PermissionDeniedError (403),
                NotFoundError (404), ServerError (500, 5XX), InvalidResponseError

        Manual: section 4.67, 获取指定工程的构建记录列表
            https://support.huaweicloud.com/api-codeci/ListRecords.html

        Example:
            >>> for item in client.records.iter(build_project_id="4b7e1c92-6d3a-4f58-9c0e-2a8d5f71b3e6"):
            ...     print(item)
        """
        return iterate(
            self._caller,
            operations.LIST_BUILD_RECORDS,
            {
                "build_project_id": build_project_id,
                "branches": branches,
                "from_date": from_date,
                "limit": limit,
                "tags": tags,
                "to_date": to_date,
                "triggers": triggers,
            },
        )

    def get_count(
        self, *, build_project_id: str, from_date: str | None = None, to_date: str | None = None
    ) -> BuildCountResponse:
        """Get the number of builds of a build project.

        Returns the number of builds of a build project in a period, or of all its builds without one
        (inferred). It is the length of the list that `client.records.list` returns in pages (inferred).

        Args:
            build_project_id: Build project ID, 36 digits, lowercase letters and hyphens: `build_project_id` of
                `client.builds.get`, or `project_id` of `client.jobs.get_overview`. The ID of a CodeArts project
                is refused with HTTP status 200 and the `error_code` `DEV.CB.032000` (observed).
            from_date: Start of the period, `yyyy-MM-dd HH:mm:ss`, such as `2025-03-12 00:00:00`.
            to_date: End of the period, `yyyy-MM-dd HH:mm:ss`, such as `2025-03-18 23:59:59`.

        Returns:
            Number of builds.

        Raises:
            BadRequestError (400, 422, 4XX), AuthenticationError (401), PermissionDeniedError (403),
                NotFoundError (404), ServerError (500, 5XX)

        Manual: section 4.53, 构建历史页获取构建次数
            https://support.huaweicloud.com/api-codeci/ShowJobTotal.html

        Example:
            >>> response = client.records.get_count(build_project_id="4b7e1c92-6d3a-4f58-9c0e-2a8d5f71b3e6")
        """
        return self._call(
            operations.GET_BUILD_COUNT,
            {"build_project_id": build_project_id, "from_date": from_date, "to_date": to_date},
        )

    def list_between(
        self,
        *,
        job_id: str,
        end_time: str,
        start_time: str,
        page_index: int | None = None,
        page_size: int | None = None,
    ) -> BuildSummaryListResponse:
        """List the builds of a job between two times.

        Returns a page of the builds of a job between two times, at most 31 days apart (observed), with the
        user, the times and the commit of each build. Builds that never ran are listed too (observed). The
        record ID is not in the list; `client.builds.get` returns it.

        Args:
            job_id: Job ID, 32 letters and digits. The job lists return it as `id`. In the console it is at the
                end of the URL of the job's details page and edit page, and after `/detail/history/` in that of
                its history.
            end_time: End of the period, `yyyy-MM-dd HH:mm:ss`, such as `2025-03-18 10:30:00`, in the local time
                of China (observed). A period of more than 31 days is refused with `CB.00031105` (observed).
            start_time: Start of the period, `yyyy-MM-dd HH:mm:ss`, such as `2025-03-18 09:00:00`. It is in the
                local time of China, UTC+8 (observed).
            page_index: Page number, from 0. Defaults to 0.
            page_size: Page size, at most 100 items. Defaults to 10.

        Returns:
            Page of the builds.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404, 422), ServerError (500, 5XX)

        Manual: section 4.30, 获取任务构建记录列表 v1
            https://support.huaweicloud.com/api-codeci/ListBuildInfoRecordByJobId.html

        Example:
            >>> response = client.records.list_between(
            ...     job_id="5c0d7f2ab93e4f6d8e1a4b7c9d2f3e60",
            ...     end_time="2025-03-18 10:30:00",
            ...     start_time="2025-03-18 09:00:00",
            ... )
        """
        return self._call(
            operations.LIST_BUILDS_BETWEEN,
            {
                "job_id": job_id,
                "end_time": end_time,
                "start_time": start_time,
                "page_index": page_index,
                "page_size": page_size,
            },
        )

    def iter_between(
        self, *, job_id: str, end_time: str, start_time: str, page_size: int | None = None
    ) -> Iterator[BuildSummary]:
        """List the builds of a job between two times.

        Returns a page of the builds of a job between two times, at most 31 days apart (observed), with the
        user, the times and the commit of each build. Builds that never ran are listed too (observed). The
        record ID is not in the list; `client.builds.get` returns it.

        Args:
            job_id: Job ID, 32 letters and digits. The job lists return it as `id`. In the console it is at the
                end of the URL of the job's details page and edit page, and after `/detail/history/` in that of
                its history.
            end_time: End of the period, `yyyy-MM-dd HH:mm:ss`, such as `2025-03-18 10:30:00`, in the local time
                of China (observed). A period of more than 31 days is refused with `CB.00031105` (observed).
            start_time: Start of the period, `yyyy-MM-dd HH:mm:ss`, such as `2025-03-18 09:00:00`. It is in the
                local time of China, UTC+8 (observed).
            page_size: Page size, at most 100 items. Defaults to 10. None for 100, the largest.

        Returns:
            The items of all pages, each page fetched when it is reached.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404, 422), ServerError (500, 5XX), InvalidResponseError

        Manual: section 4.30, 获取任务构建记录列表 v1
            https://support.huaweicloud.com/api-codeci/ListBuildInfoRecordByJobId.html

        Example:
            >>> for item in client.records.iter_between(
            ...     job_id="5c0d7f2ab93e4f6d8e1a4b7c9d2f3e60",
            ...     end_time="2025-03-18 10:30:00",
            ...     start_time="2025-03-18 09:00:00",
            ... ):
            ...     print(item)
        """
        return iterate(
            self._caller,
            operations.LIST_BUILDS_BETWEEN,
            {"job_id": job_id, "end_time": end_time, "start_time": start_time, "page_size": page_size},
        )

    def list_between_v3(
        self,
        *,
        job_id: str,
        end_time: str,
        start_time: str,
        page_index: int | None = None,
        page_size: int | None = None,
    ) -> BuildSummaryListResponse:
        """List the builds of a job between two times (v3).

        Returns a page of the builds of a job between two times, in the form of `client.records.list_between`.
        Use that operation: in one account it listed builds that are missing here (observed).

        Args:
            job_id: Job ID, 32 letters and digits. The job lists return it as `id`. In the console it is at the
                end of the URL of the job's details page and edit page, and after `/detail/history/` in that of
                its history.
            end_time: End of the period, `yyyy-MM-dd HH:mm:ss`, such as `2025-03-18 10:30:00`.
            start_time: Start of the period, `yyyy-MM-dd HH:mm:ss`, such as `2025-03-18 10:00:00`.
            page_index: Page number, from 0. Defaults to 0.
            page_size: Page size, at most 100 items. Defaults to 10.

        Returns:
            Page of the builds.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404, 422), ServerError (500, 5XX)

        Manual: section 4.29, 获取任务构建记录列表
            https://support.huaweicloud.com/api-codeci/ListBuildInfoRecord.html

        Example:
            >>> response = client.records.list_between_v3(
            ...     job_id="5c0d7f2ab93e4f6d8e1a4b7c9d2f3e60",
            ...     end_time="2025-03-18 10:30:00",
            ...     start_time="2025-03-18 10:00:00",
            ... )
        """
        return self._call(
            operations.LIST_BUILDS_BETWEEN_V_3,
            {
                "job_id": job_id,
                "end_time": end_time,
                "start_time": start_time,
                "page_index": page_index,
                "page_size": page_size,
            },
        )

    def iter_between_v3(
        self, *, job_id: str, end_time: str, start_time: str, page_size: int | None = None
    ) -> Iterator[BuildSummary]:
        """List the builds of a job between two times (v3).

        Returns a page of the builds of a job between two times, in the form of `client.records.list_between`.
        Use that operation: in one account it listed builds that are missing here (observed).

        Args:
            job_id: Job ID, 32 letters and digits. The job lists return it as `id`. In the console it is at the
                end of the URL of the job's details page and edit page, and after `/detail/history/` in that of
                its history.
            end_time: End of the period, `yyyy-MM-dd HH:mm:ss`, such as `2025-03-18 10:30:00`.
            start_time: Start of the period, `yyyy-MM-dd HH:mm:ss`, such as `2025-03-18 10:00:00`.
            page_size: Page size, at most 100 items. Defaults to 10. None for 100, the largest.

        Returns:
            The items of all pages, each page fetched when it is reached.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404, 422), ServerError (500, 5XX), InvalidResponseError

        Manual: section 4.29, 获取任务构建记录列表
            https://support.huaweicloud.com/api-codeci/ListBuildInfoRecord.html

        Example:
            >>> for item in client.records.iter_between_v3(
            ...     job_id="5c0d7f2ab93e4f6d8e1a4b7c9d2f3e60",
            ...     end_time="2025-03-18 10:30:00",
            ...     start_time="2025-03-18 10:00:00",
            ... ):
            ...     print(item)
        """
        return iterate(
            self._caller,
            operations.LIST_BUILDS_BETWEEN_V_3,
            {"job_id": job_id, "end_time": end_time, "start_time": start_time, "page_size": page_size},
        )

    def list_history(self, *, job_id: str, interval: int, limit: int, offset: int) -> BuildHistory:
        """List the builds of a job in the last days.

        Returns a page of the builds of a job in the last days, at most 30, with the times and result of each
        build. `client.records.list_by_period` returns their commits and users too.

        Args:
            job_id: Job ID, 32 letters and digits. The job lists return it as `id`. In the console it is at the
                end of the URL of the job's details page and edit page, and after `/detail/history/` in that of
                its history.
            interval: Number of days up to today, at most 30. The manual's default is 7.
            limit: Page size, at most 100 items. The manual's default is 10.
            offset: Page number, from 0. It counts pages, not items. The manual's default is 0.

        Returns:
            Page of the builds.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404, 422), ServerError (500, 5XX)

        Manual: section 4.2, 查看构建任务的构建历史列表
            https://support.huaweicloud.com/api-codeci/ShowListHistory.html

        Example:
            >>> response = client.records.list_history(
            ...     job_id="5c0d7f2ab93e4f6d8e1a4b7c9d2f3e60",
            ...     interval=7,
            ...     limit=20,
            ...     offset=0,
            ... )
        """
        return self._call(
            operations.LIST_BUILD_HISTORY, {"job_id": job_id, "interval": interval, "limit": limit, "offset": offset}
        )

    def iter_history(self, *, job_id: str, interval: int, limit: int | None = None) -> Iterator[BuildHistoryItem]:
        """List the builds of a job in the last days.

        Returns a page of the builds of a job in the last days, at most 30, with the times and result of each
        build. `client.records.list_by_period` returns their commits and users too.

        Args:
            job_id: Job ID, 32 letters and digits. The job lists return it as `id`. In the console it is at the
                end of the URL of the job's details page and edit page, and after `/detail/history/` in that of
                its history.
            interval: Number of days up to today, at most 30. The manual's default is 7.
            limit: Page size, at most 100 items. The manual's default is 10. None for 100, the largest.

        Returns:
            The items of all pages, each page fetched when it is reached.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404, 422), ServerError (500, 5XX), InvalidResponseError

        Manual: section 4.2, 查看构建任务的构建历史列表
            https://support.huaweicloud.com/api-codeci/ShowListHistory.html

        Example:
            >>> for item in client.records.iter_history(job_id="5c0d7f2ab93e4f6d8e1a4b7c9d2f3e60", interval=7):
            ...     print(item)
        """
        return iterate(
            self._caller, operations.LIST_BUILD_HISTORY, {"job_id": job_id, "interval": interval, "limit": limit}
        )

    def list_by_period(
        self, *, job_id: str, end_time: str, limit: int, offset: int, start_time: str
    ) -> BuildHistoryByPeriod:
        """List the builds of a job between two days.

        Returns a page of the builds of a job between two days, at most 30 days apart, with the times, result,
        commit and user of each build. `client.records.list_history` takes a number of days instead, and returns
        neither commit nor user.

        Args:
            job_id: Job ID, 32 letters and digits. The job lists return it as `id`. In the console it is at the
                end of the URL of the job's details page and edit page, and after `/detail/history/` in that of
                its history.
            end_time: End of the period, `yyyy-MM-dd`, such as `2025-03-18`, at most 30 days after `start_time`.
                Builds of that day are included (inferred). The manual's default is `2021-02-03`.
            limit: Page size, at most 100 items. The manual's default is 10.
            offset: Page number, from 0. It counts pages, not items. The manual's default is 0.
            start_time: First day of the period, `yyyy-MM-dd`, such as `2025-03-12`. The manual's default is
                `2021-01-04`.

        Returns:
            Page of the builds.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404, 422), ServerError (500, 5XX)

        Manual: section 4.1, 根据开始时间和结束时间查看构建任务的构建历史列表
            https://support.huaweicloud.com/api-codeci/ShowListPeriodHistory.html

        Example:
            >>> response = client.records.list_by_period(
            ...     job_id="5c0d7f2ab93e4f6d8e1a4b7c9d2f3e60",
            ...     end_time="2025-03-18",
            ...     limit=20,
            ...     offset=0,
            ...     start_time="2025-03-12",
            ... )
        """
        return self._call(
            operations.LIST_BUILD_HISTORY_BY_PERIOD,
            {"job_id": job_id, "end_time": end_time, "limit": limit, "offset": offset, "start_time": start_time},
        )

    def iter_by_period(
        self, *, job_id: str, end_time: str, start_time: str, limit: int | None = None
    ) -> Iterator[BuildHistoryItemDetailed]:
        """List the builds of a job between two days.

        Returns a page of the builds of a job between two days, at most 30 days apart, with the times, result,
        commit and user of each build. `client.records.list_history` takes a number of days instead, and returns
        neither commit nor user.

        Args:
            job_id: Job ID, 32 letters and digits. The job lists return it as `id`. In the console it is at the
                end of the URL of the job's details page and edit page, and after `/detail/history/` in that of
                its history.
            end_time: End of the period, `yyyy-MM-dd`, such as `2025-03-18`, at most 30 days after `start_time`.
                Builds of that day are included (inferred). The manual's default is `2021-02-03`.
            start_time: First day of the period, `yyyy-MM-dd`, such as `2025-03-12`. The manual's default is
                `2021-01-04`.
            limit: Page size, at most 100 items. The manual's default is 10. None for 100, the largest.

        Returns:
            The items of all pages, each page fetched when it is reached.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404, 422), ServerError (500, 5XX), InvalidResponseError

        Manual: section 4.1, 根据开始时间和结束时间查看构建任务的构建历史列表
            https://support.huaweicloud.com/api-codeci/ShowListPeriodHistory.html

        Example:
            >>> for item in client.records.iter_by_period(
            ...     job_id="5c0d7f2ab93e4f6d8e1a4b7c9d2f3e60",
            ...     end_time="2025-03-18",
            ...     start_time="2025-03-12",
            ... ):
            ...     print(item)
        """
        return iterate(
            self._caller,
            operations.LIST_BUILD_HISTORY_BY_PERIOD,
            {"job_id": job_id, "end_time": end_time, "limit": limit, "start_time": start_time},
        )

    def get_last_successful(self, *, project_id: str, repository_name: str) -> LastSuccessfulBuild:
        """Get the last successful build of a repository.

        Returns the last build of a repository that succeeded, with its job and its commit. The request names
        the project and the repository, not the job.

        Args:
            project_id: CodeArts project ID, 32 digits and lowercase letters. In the console it is at the end of
                the URL of the project's details page. It is not the ID of an IAM project, which tokens are
                issued for.
            repository_name: Repository name, at most 256 characters, none of them Chinese.

        Returns:
            Last successful build of the repository.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404), ServerError (500, 5XX)

        Manual: section 4.7, 查询指定代码仓库最近一次成功的构建历史
            https://support.huaweicloud.com/api-codeci/ShowLastHistory.html

        Example:
            >>> response = client.records.get_last_successful(
            ...     project_id="8e2b6c40d1f94a7fb3c5e7091a2d4f68",
            ...     repository_name="storefront-api",
            ... )
        """
        return self._call(
            operations.GET_LAST_SUCCESSFUL_BUILD, {"project_id": project_id, "repository_name": repository_name}
        )


class AsyncRecords(AsyncResource):
    """Build records

    Histories of builds, and their counts.
    """

    async def list_brief(self, *, body: Sequence[str], limit: int | None = None) -> BriefRecordListResponse:
        """List the brief records of several build projects.

        Returns the brief records of the builds of several build projects, such as for an overview of many jobs.
        There is no page number: `client.records.list` returns all pages of one build project.

        Args:
            body: Build project IDs, a UUID of 36 characters each: `build_project_id` of `client.builds.get`. An
                object instead of the array is refused with HTTP status 422 and the code `DEVCB.00030000`
                (observed).
            limit: Page size, 1 to 100 items. Defaults to 10.

        Returns:
            Brief records by build project.

        Raises:
            BadRequestError (400, 422, 4XX), AuthenticationError (401), PermissionDeniedError (403),
                NotFoundError (404), ServerError (500, 5XX)

        Repetition: safe. Returns the list at that time.

        Manual: section 4.52, 获取指定工程的简要构建信息
            https://support.huaweicloud.com/api-codeci/ListBriefRecord.html

        Example:
            >>> response = await client.records.list_brief(body=["4b7e1c92-6d3a-4f58-9c0e-2a8d5f71b3e6"])
        """
        return await self._call(operations.LIST_BRIEF_RECORDS, {"limit": limit}, body)

    async def list(
        self,
        *,
        build_project_id: str,
        branches: Sequence[str] | None = None,
        from_date: str | None = None,
        limit: int | None = None,
        page: int | None = None,
        tags: Sequence[str] | None = None,
        to_date: str | None = None,
        triggers: Sequence[str] | None = None,
    ) -> BuildRecordListResponse:
        """List the records of a build project.

        Returns a page of the records of a build project, that is, of the builds of one job. It can be filtered
        by trigger type, branch, tag and time. A page past the end is empty (observed). Its total is -1
        (observed); `client.records.get_count` returns the number of builds.

        Args:
            build_project_id: Build project ID, 36 digits, lowercase letters and hyphens: `build_project_id` of
                `client.builds.get`, or `project_id` of `client.jobs.get_overview`. The ID of a CodeArts project
                is refused with HTTP status 200 and the `error_code` `DEV.CB.032000` (observed).
            branches: Branches of the builds to list.
            from_date: Start of the period, `yyyy-MM-dd HH:mm:ss`, such as `2025-03-18 10:00:00`. A period of
                one year is accepted (observed).
            limit: Page size, at most 100 items. Defaults to 10.
            page: Page number, from 0. Pass it always, because its documented default is 1, the second page.
            tags: Git tags of the builds to list.
            to_date: End of the period, `yyyy-MM-dd HH:mm:ss`, such as `2025-03-18 10:30:00`.
            triggers: Trigger types of the builds to list. Records have `MANUAL` for a start by a user
                (observed). Other values are not documented.

        Returns:
            Page of the records.

        Raises:
            BadRequestError (400, 422, 4XX), AuthenticationError (401), PermissionDeniedError (403),
                NotFoundError (404), ServerError (500, 5XX)

        Manual: section 4.67, 获取指定工程的构建记录列表
            https://support.huaweicloud.com/api-codeci/ListRecords.html

        Example:
            >>> response = await client.records.list(build_project_id="4b7e1c92-6d3a-4f58-9c0e-2a8d5f71b3e6")
        """
        return await self._call(
            operations.LIST_BUILD_RECORDS,
            {
                "build_project_id": build_project_id,
                "branches": branches,
                "from_date": from_date,
                "limit": limit,
                "page": page,
                "tags": tags,
                "to_date": to_date,
                "triggers": triggers,
            },
        )

    def iter(
        self,
        *,
        build_project_id: str,
        branches: Sequence[str] | None = None,
        from_date: str | None = None,
        limit: int | None = None,
        tags: Sequence[str] | None = None,
        to_date: str | None = None,
        triggers: Sequence[str] | None = None,
    ) -> AsyncIterator[BuildRecord]:
        """List the records of a build project.

        Returns a page of the records of a build project, that is, of the builds of one job. It can be filtered
        by trigger type, branch, tag and time. A page past the end is empty (observed). Its total is -1
        (observed); `client.records.get_count` returns the number of builds.

        Args:
            build_project_id: Build project ID, 36 digits, lowercase letters and hyphens: `build_project_id` of
                `client.builds.get`, or `project_id` of `client.jobs.get_overview`. The ID of a CodeArts project
                is refused with HTTP status 200 and the `error_code` `DEV.CB.032000` (observed).
            branches: Branches of the builds to list.
            from_date: Start of the period, `yyyy-MM-dd HH:mm:ss`, such as `2025-03-18 10:00:00`. A period of
                one year is accepted (observed).
            limit: Page size, at most 100 items. Defaults to 10. None for 100, the largest.
            tags: Git tags of the builds to list.
            to_date: End of the period, `yyyy-MM-dd HH:mm:ss`, such as `2025-03-18 10:30:00`.
            triggers: Trigger types of the builds to list. Records have `MANUAL` for a start by a user
                (observed). Other values are not documented.

        Returns:
            The items of all pages, each page fetched when it is reached.

        Raises:
            BadRequestError (400, 422, 4XX), AuthenticationError (401), PermissionDeniedError (403),
                NotFoundError (404), ServerError (500, 5XX), InvalidResponseError

        Manual: section 4.67, 获取指定工程的构建记录列表
            https://support.huaweicloud.com/api-codeci/ListRecords.html

        Example:
            >>> async for item in client.records.iter(build_project_id="4b7e1c92-6d3a-4f58-9c0e-2a8d5f71b3e6"):
            ...     print(item)
        """
        return async_iterate(
            self._caller,
            operations.LIST_BUILD_RECORDS,
            {
                "build_project_id": build_project_id,
                "branches": branches,
                "from_date": from_date,
                "limit": limit,
                "tags": tags,
                "to_date": to_date,
                "triggers": triggers,
            },
        )

    async def get_count(
        self, *, build_project_id: str, from_date: str | None = None, to_date: str | None = None
    ) -> BuildCountResponse:
        """Get the number of builds of a build project.

        Returns the number of builds of a build project in a period, or of all its builds without one
        (inferred). It is the length of the list that `client.records.list` returns in pages (inferred).

        Args:
            build_project_id: Build project ID, 36 digits, lowercase letters and hyphens: `build_project_id` of
                `client.builds.get`, or `project_id` of `client.jobs.get_overview`. The ID of a CodeArts project
                is refused with HTTP status 200 and the `error_code` `DEV.CB.032000` (observed).
            from_date: Start of the period, `yyyy-MM-dd HH:mm:ss`, such as `2025-03-12 00:00:00`.
            to_date: End of the period, `yyyy-MM-dd HH:mm:ss`, such as `2025-03-18 23:59:59`.

        Returns:
            Number of builds.

        Raises:
            BadRequestError (400, 422, 4XX), AuthenticationError (401), PermissionDeniedError (403),
                NotFoundError (404), ServerError (500, 5XX)

        Manual: section 4.53, 构建历史页获取构建次数
            https://support.huaweicloud.com/api-codeci/ShowJobTotal.html

        Example:
            >>> response = await client.records.get_count(
            ...     build_project_id="4b7e1c92-6d3a-4f58-9c0e-2a8d5f71b3e6",
            ... )
        """
        return await self._call(
            operations.GET_BUILD_COUNT,
            {"build_project_id": build_project_id, "from_date": from_date, "to_date": to_date},
        )

    async def list_between(
        self,
        *,
        job_id: str,
        end_time: str,
        start_time: str,
        page_index: int | None = None,
        page_size: int | None = None,
    ) -> BuildSummaryListResponse:
        """List the builds of a job between two times.

        Returns a page of the builds of a job between two times, at most 31 days apart (observed), with the
        user, the times and the commit of each build. Builds that never ran are listed too (observed). The
        record ID is not in the list; `client.builds.get` returns it.

        Args:
            job_id: Job ID, 32 letters and digits. The job lists return it as `id`. In the console it is at the
                end of the URL of the job's details page and edit page, and after `/detail/history/` in that of
                its history.
            end_time: End of the period, `yyyy-MM-dd HH:mm:ss`, such as `2025-03-18 10:30:00`, in the local time
                of China (observed). A period of more than 31 days is refused with `CB.00031105` (observed).
            start_time: Start of the period, `yyyy-MM-dd HH:mm:ss`, such as `2025-03-18 09:00:00`. It is in the
                local time of China, UTC+8 (observed).
            page_index: Page number, from 0. Defaults to 0.
            page_size: Page size, at most 100 items. Defaults to 10.

        Returns:
            Page of the builds.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404, 422), ServerError (500, 5XX)

        Manual: section 4.30, 获取任务构建记录列表 v1
            https://support.huaweicloud.com/api-codeci/ListBuildInfoRecordByJobId.html

        Example:
            >>> response = await client.records.list_between(
            ...     job_id="5c0d7f2ab93e4f6d8e1a4b7c9d2f3e60",
            ...     end_time="2025-03-18 10:30:00",
            ...     start_time="2025-03-18 09:00:00",
            ... )
        """
        return await self._call(
            operations.LIST_BUILDS_BETWEEN,
            {
                "job_id": job_id,
                "end_time": end_time,
                "start_time": start_time,
                "page_index": page_index,
                "page_size": page_size,
            },
        )

    def iter_between(
        self, *, job_id: str, end_time: str, start_time: str, page_size: int | None = None
    ) -> AsyncIterator[BuildSummary]:
        """List the builds of a job between two times.

        Returns a page of the builds of a job between two times, at most 31 days apart (observed), with the
        user, the times and the commit of each build. Builds that never ran are listed too (observed). The
        record ID is not in the list; `client.builds.get` returns it.

        Args:
            job_id: Job ID, 32 letters and digits. The job lists return it as `id`. In the console it is at the
                end of the URL of the job's details page and edit page, and after `/detail/history/` in that of
                its history.
            end_time: End of the period, `yyyy-MM-dd HH:mm:ss`, such as `2025-03-18 10:30:00`, in the local time
                of China (observed). A period of more than 31 days is refused with `CB.00031105` (observed).
            start_time: Start of the period, `yyyy-MM-dd HH:mm:ss`, such as `2025-03-18 09:00:00`. It is in the
                local time of China, UTC+8 (observed).
            page_size: Page size, at most 100 items. Defaults to 10. None for 100, the largest.

        Returns:
            The items of all pages, each page fetched when it is reached.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404, 422), ServerError (500, 5XX), InvalidResponseError

        Manual: section 4.30, 获取任务构建记录列表 v1
            https://support.huaweicloud.com/api-codeci/ListBuildInfoRecordByJobId.html

        Example:
            >>> async for item in client.records.iter_between(
            ...     job_id="5c0d7f2ab93e4f6d8e1a4b7c9d2f3e60",
            ...     end_time="2025-03-18 10:30:00",
            ...     start_time="2025-03-18 09:00:00",
            ... ):
            ...     print(item)
        """
        return async_iterate(
            self._caller,
            operations.LIST_BUILDS_BETWEEN,
            {"job_id": job_id, "end_time": end_time, "start_time": start_time, "page_size": page_size},
        )

    async def list_between_v3(
        self,
        *,
        job_id: str,
        end_time: str,
        start_time: str,
        page_index: int | None = None,
        page_size: int | None = None,
    ) -> BuildSummaryListResponse:
        """List the builds of a job between two times (v3).

        Returns a page of the builds of a job between two times, in the form of `client.records.list_between`.
        Use that operation: in one account it listed builds that are missing here (observed).

        Args:
            job_id: Job ID, 32 letters and digits. The job lists return it as `id`. In the console it is at the
                end of the URL of the job's details page and edit page, and after `/detail/history/` in that of
                its history.
            end_time: End of the period, `yyyy-MM-dd HH:mm:ss`, such as `2025-03-18 10:30:00`.
            start_time: Start of the period, `yyyy-MM-dd HH:mm:ss`, such as `2025-03-18 10:00:00`.
            page_index: Page number, from 0. Defaults to 0.
            page_size: Page size, at most 100 items. Defaults to 10.

        Returns:
            Page of the builds.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404, 422), ServerError (500, 5XX)

        Manual: section 4.29, 获取任务构建记录列表
            https://support.huaweicloud.com/api-codeci/ListBuildInfoRecord.html

        Example:
            >>> response = await client.records.list_between_v3(
            ...     job_id="5c0d7f2ab93e4f6d8e1a4b7c9d2f3e60",
            ...     end_time="2025-03-18 10:30:00",
            ...     start_time="2025-03-18 10:00:00",
            ... )
        """
        return await self._call(
            operations.LIST_BUILDS_BETWEEN_V_3,
            {
                "job_id": job_id,
                "end_time": end_time,
                "start_time": start_time,
                "page_index": page_index,
                "page_size": page_size,
            },
        )

    def iter_between_v3(
        self, *, job_id: str, end_time: str, start_time: str, page_size: int | None = None
    ) -> AsyncIterator[BuildSummary]:
        """List the builds of a job between two times (v3).

        Returns a page of the builds of a job between two times, in the form of `client.records.list_between`.
        Use that operation: in one account it listed builds that are missing here (observed).

        Args:
            job_id: Job ID, 32 letters and digits. The job lists return it as `id`. In the console it is at the
                end of the URL of the job's details page and edit page, and after `/detail/history/` in that of
                its history.
            end_time: End of the period, `yyyy-MM-dd HH:mm:ss`, such as `2025-03-18 10:30:00`.
            start_time: Start of the period, `yyyy-MM-dd HH:mm:ss`, such as `2025-03-18 10:00:00`.
            page_size: Page size, at most 100 items. Defaults to 10. None for 100, the largest.

        Returns:
            The items of all pages, each page fetched when it is reached.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404, 422), ServerError (500, 5XX), InvalidResponseError

        Manual: section 4.29, 获取任务构建记录列表
            https://support.huaweicloud.com/api-codeci/ListBuildInfoRecord.html

        Example:
            >>> async for item in client.records.iter_between_v3(
            ...     job_id="5c0d7f2ab93e4f6d8e1a4b7c9d2f3e60",
            ...     end_time="2025-03-18 10:30:00",
            ...     start_time="2025-03-18 10:00:00",
            ... ):
            ...     print(item)
        """
        return async_iterate(
            self._caller,
            operations.LIST_BUILDS_BETWEEN_V_3,
            {"job_id": job_id, "end_time": end_time, "start_time": start_time, "page_size": page_size},
        )

    async def list_history(self, *, job_id: str, interval: int, limit: int, offset: int) -> BuildHistory:
        """List the builds of a job in the last days.

        Returns a page of the builds of a job in the last days, at most 30, with the times and result of each
        build. `client.records.list_by_period` returns their commits and users too.

        Args:
            job_id: Job ID, 32 letters and digits. The job lists return it as `id`. In the console it is at the
                end of the URL of the job's details page and edit page, and after `/detail/history/` in that of
                its history.
            interval: Number of days up to today, at most 30. The manual's default is 7.
            limit: Page size, at most 100 items. The manual's default is 10.
            offset: Page number, from 0. It counts pages, not items. The manual's default is 0.

        Returns:
            Page of the builds.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404, 422), ServerError (500, 5XX)

        Manual: section 4.2, 查看构建任务的构建历史列表
            https://support.huaweicloud.com/api-codeci/ShowListHistory.html

        Example:
            >>> response = await client.records.list_history(
            ...     job_id="5c0d7f2ab93e4f6d8e1a4b7c9d2f3e60",
            ...     interval=7,
            ...     limit=20,
            ...     offset=0,
            ... )
        """
        return await self._call(
            operations.LIST_BUILD_HISTORY, {"job_id": job_id, "interval": interval, "limit": limit, "offset": offset}
        )

    def iter_history(self, *, job_id: str, interval: int, limit: int | None = None) -> AsyncIterator[BuildHistoryItem]:
        """List the builds of a job in the last days.

        Returns a page of the builds of a job in the last days, at most 30, with the times and result of each
        build. `client.records.list_by_period` returns their commits and users too.

        Args:
            job_id: Job ID, 32 letters and digits. The job lists return it as `id`. In the console it is at the
                end of the URL of the job's details page and edit page, and after `/detail/history/` in that of
                its history.
            interval: Number of days up to today, at most 30. The manual's default is 7.
            limit: Page size, at most 100 items. The manual's default is 10. None for 100, the largest.

        Returns:
            The items of all pages, each page fetched when it is reached.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404, 422), ServerError (500, 5XX), InvalidResponseError

        Manual: section 4.2, 查看构建任务的构建历史列表
            https://support.huaweicloud.com/api-codeci/ShowListHistory.html

        Example:
            >>> async for item in client.records.iter_history(
            ...     job_id="5c0d7f2ab93e4f6d8e1a4b7c9d2f3e60",
            ...     interval=7,
            ... ):
            ...     print(item)
        """
        return async_iterate(
            self._caller, operations.LIST_BUILD_HISTORY, {"job_id": job_id, "interval": interval, "limit": limit}
        )

    async def list_by_period(
        self, *, job_id: str, end_time: str, limit: int, offset: int, start_time: str
    ) -> BuildHistoryByPeriod:
        """List the builds of a job between two days.

        Returns a page of the builds of a job between two days, at most 30 days apart, with the times, result,
        commit and user of each build. `client.records.list_history` takes a number of days instead, and returns
        neither commit nor user.

        Args:
            job_id: Job ID, 32 letters and digits. The job lists return it as `id`. In the console it is at the
                end of the URL of the job's details page and edit page, and after `/detail/history/` in that of
                its history.
            end_time: End of the period, `yyyy-MM-dd`, such as `2025-03-18`, at most 30 days after `start_time`.
                Builds of that day are included (inferred). The manual's default is `2021-02-03`.
            limit: Page size, at most 100 items. The manual's default is 10.
            offset: Page number, from 0. It counts pages, not items. The manual's default is 0.
            start_time: First day of the period, `yyyy-MM-dd`, such as `2025-03-12`. The manual's default is
                `2021-01-04`.

        Returns:
            Page of the builds.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404, 422), ServerError (500, 5XX)

        Manual: section 4.1, 根据开始时间和结束时间查看构建任务的构建历史列表
            https://support.huaweicloud.com/api-codeci/ShowListPeriodHistory.html

        Example:
            >>> response = await client.records.list_by_period(
            ...     job_id="5c0d7f2ab93e4f6d8e1a4b7c9d2f3e60",
            ...     end_time="2025-03-18",
            ...     limit=20,
            ...     offset=0,
            ...     start_time="2025-03-12",
            ... )
        """
        return await self._call(
            operations.LIST_BUILD_HISTORY_BY_PERIOD,
            {"job_id": job_id, "end_time": end_time, "limit": limit, "offset": offset, "start_time": start_time},
        )

    def iter_by_period(
        self, *, job_id: str, end_time: str, start_time: str, limit: int | None = None
    ) -> AsyncIterator[BuildHistoryItemDetailed]:
        """List the builds of a job between two days.

        Returns a page of the builds of a job between two days, at most 30 days apart, with the times, result,
        commit and user of each build. `client.records.list_history` takes a number of days instead, and returns
        neither commit nor user.

        Args:
            job_id: Job ID, 32 letters and digits. The job lists return it as `id`. In the console it is at the
                end of the URL of the job's details page and edit page, and after `/detail/history/` in that of
                its history.
            end_time: End of the period, `yyyy-MM-dd`, such as `2025-03-18`, at most 30 days after `start_time`.
                Builds of that day are included (inferred). The manual's default is `2021-02-03`.
            start_time: First day of the period, `yyyy-MM-dd`, such as `2025-03-12`. The manual's default is
                `2021-01-04`.
            limit: Page size, at most 100 items. The manual's default is 10. None for 100, the largest.

        Returns:
            The items of all pages, each page fetched when it is reached.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404, 422), ServerError (500, 5XX), InvalidResponseError

        Manual: section 4.1, 根据开始时间和结束时间查看构建任务的构建历史列表
            https://support.huaweicloud.com/api-codeci/ShowListPeriodHistory.html

        Example:
            >>> async for item in client.records.iter_by_period(
            ...     job_id="5c0d7f2ab93e4f6d8e1a4b7c9d2f3e60",
            ...     end_time="2025-03-18",
            ...     start_time="2025-03-12",
            ... ):
            ...     print(item)
        """
        return async_iterate(
            self._caller,
            operations.LIST_BUILD_HISTORY_BY_PERIOD,
            {"job_id": job_id, "end_time": end_time, "limit": limit, "start_time": start_time},
        )

    async def get_last_successful(self, *, project_id: str, repository_name: str) -> LastSuccessfulBuild:
        """Get the last successful build of a repository.

        Returns the last build of a repository that succeeded, with its job and its commit. The request names
        the project and the repository, not the job.

        Args:
            project_id: CodeArts project ID, 32 digits and lowercase letters. In the console it is at the end of
                the URL of the project's details page. It is not the ID of an IAM project, which tokens are
                issued for.
            repository_name: Repository name, at most 256 characters, none of them Chinese.

        Returns:
            Last successful build of the repository.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404), ServerError (500, 5XX)

        Manual: section 4.7, 查询指定代码仓库最近一次成功的构建历史
            https://support.huaweicloud.com/api-codeci/ShowLastHistory.html

        Example:
            >>> response = await client.records.get_last_successful(
            ...     project_id="8e2b6c40d1f94a7fb3c5e7091a2d4f68",
            ...     repository_name="storefront-api",
            ... )
        """
        return await self._call(
            operations.GET_LAST_SUCCESSFUL_BUILD, {"project_id": project_id, "repository_name": repository_name}
        )
