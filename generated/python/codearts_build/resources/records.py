"""Histories of builds, and their counts."""

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
    """Histories of builds, and their counts."""

    def list_brief(self, *, body: Sequence[str], limit: int | None = None) -> BriefRecordListResponse:
        """List the latest builds of build projects in brief.

        Returns the latest builds of several build projects at once, in brief, such as for an overview of many
        jobs. It only reads. There is no second page; `client.records.list` pages through one build project.

        Args:
            body: The build projects to look up, a UUID each. `client.builds.get` gives that of a job in
                `build_project_id`. An object in place of the array is refused with HTTP 422 and
                `DEVCB.00030000`.
            limit: How many builds to return, at most 100.

        Returns:
            The latest builds of each build project.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404, 422), ServerError (500, 5XX)

        Manual: section 4.52, 获取指定工程的简要构建信息

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
        """List the build records of a build project.

        Lists the records of a build project, one page at a time, filtered by trigger, branch, tag or time. A
        page past the end is empty. The total is not counted; `client.records.get_count` gives it.

        Args:
            build_project_id: Build project behind a job, a UUID of 36 characters with hyphens.
                `client.builds.get` gives it. The id of a CodeArts project is refused with `error_code`
                `DEV.CB.032000` in an HTTP 200 response.
            branches: Only builds of one of these branches of the repository.
            from_date: Only builds from this time on, such as `2025-03-01 00:00:00`. No offset can be given. A
                period of a year is accepted.
            limit: How many items a page holds, at most 100.
            page: Which page to return. The first is 0. Always pass it: the documented default is 1, the second
                page.
            tags: Only builds of one of these tags of the repository.
            to_date: Only builds up to this time, such as `2025-03-31 23:59:59`. No offset can be given.
            triggers: Only builds that were started in one of these ways. `MANUAL`, a person, is the one value
                known.

        Returns:
            One page of the records.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404, 422), ServerError (500, 5XX)

        Manual: section 4.67, 获取指定工程的构建记录列表

        Example:
            >>> response = client.records.list(build_project_id="5c0d7f2ab93e4f6d8e1a4b7c9d2f3e60")
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
        """List the build records of a build project.

        Lists the records of a build project, one page at a time, filtered by trigger, branch, tag or time. A
        page past the end is empty. The total is not counted; `client.records.get_count` gives it.

        Args:
            build_project_id: Build project behind a job, a UUID of 36 characters with hyphens.
                `client.builds.get` gives it. The id of a CodeArts project is refused with `error_code`
                `DEV.CB.032000` in an HTTP 200 response.
            branches: Only builds of one of these branches of the repository.
            from_date: Only builds from this time on, such as `2025-03-01 00:00:00`. No offset can be given. A
                period of a year is accepted.
            limit: How many items a page holds, at most 100. None for 100, the largest.
            tags: Only builds of one of these tags of the repository.
            to_date: Only builds up to this time, such as `2025-03-31 23:59:59`. No offset can be given.
            triggers: Only builds that were started in one of these ways. `MANUAL`, a person, is the one value
                known.

        Returns:
            The items of all pages, each page fetched when it is reached.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404, 422), ServerError (500, 5XX), InvalidResponseError

        Manual: section 4.67, 获取指定工程的构建记录列表

        Example:
            >>> for item in client.records.iter(build_project_id="5c0d7f2ab93e4f6d8e1a4b7c9d2f3e60"):
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
        """Count the builds of a build project.

        Tells how many builds a build project has, within a period if the caller sets one. Use it to know the
        length of the list that `client.records.list` pages through.

        Args:
            build_project_id: Build project behind a job, a UUID of 36 characters with hyphens.
                `client.builds.get` gives it. The id of a CodeArts project is refused with `error_code`
                `DEV.CB.032000` in an HTTP 200 response.
            from_date: Count builds from this time on, such as `2025-03-01 00:00:00`. No offset can be given.
            to_date: Count builds up to this time, such as `2025-03-31 23:59:59`. No offset can be given.

        Returns:
            The number of builds.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404, 422), ServerError (500, 5XX)

        Manual: section 4.53, 构建历史页获取构建次数

        Example:
            >>> response = client.records.get_count(build_project_id="5c0d7f2ab93e4f6d8e1a4b7c9d2f3e60")
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
        """List a job's builds between two times.

        Lists the builds of one job between two points in time, at most 31 days apart, as the console's history
        shows them, with who started each and which commit it built. Builds that never ran are among them. Times
        and durations are in milliseconds. `client.builds.get` gives the record id of a build.

        Args:
            job_id: Job ID, 32 letters and digits. The job lists return it as `id`. In the console it is at the
                end of the URL of the job's details page and edit page, and after `/detail/history/` in that of
                its history.
            end_time: Only builds up to this time, such as `2025-03-31 23:59:59`, as in `start_time`. More than
                31 days are refused with `CB.00031105`.
            start_time: Only builds from this time on, such as `2025-03-01 00:00:00`. Local time of China
                (UTC+8); no offset can be given.
            page_index: Which page to return. The first is 0.
            page_size: Page size, at most 100 items. Defaults to 10.

        Returns:
            One page of the job's builds between the two times.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404, 422), ServerError (500, 5XX)

        Manual: section 4.30, 获取任务构建记录列表 v1

        Example:
            >>> response = client.records.list_between(
            ...     job_id="5c0d7f2ab93e4f6d8e1a4b7c9d2f3e60",
            ...     end_time="example",
            ...     start_time="example",
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
        """List a job's builds between two times.

        Lists the builds of one job between two points in time, at most 31 days apart, as the console's history
        shows them, with who started each and which commit it built. Builds that never ran are among them. Times
        and durations are in milliseconds. `client.builds.get` gives the record id of a build.

        Args:
            job_id: Job ID, 32 letters and digits. The job lists return it as `id`. In the console it is at the
                end of the URL of the job's details page and edit page, and after `/detail/history/` in that of
                its history.
            end_time: Only builds up to this time, such as `2025-03-31 23:59:59`, as in `start_time`. More than
                31 days are refused with `CB.00031105`.
            start_time: Only builds from this time on, such as `2025-03-01 00:00:00`. Local time of China
                (UTC+8); no offset can be given.
            page_size: Page size, at most 100 items. Defaults to 10. None for 100, the largest.

        Returns:
            The items of all pages, each page fetched when it is reached.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404, 422), ServerError (500, 5XX), InvalidResponseError

        Manual: section 4.30, 获取任务构建记录列表 v1

        Example:
            >>> for item in client.records.iter_between(
            ...     job_id="5c0d7f2ab93e4f6d8e1a4b7c9d2f3e60",
            ...     end_time="example",
            ...     start_time="example",
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
        """List a job's builds between two times (v3).

        Lists the builds of one job between two points in time: an older form of `client.records.list_between`,
        which was observed to list builds that are missing here.

        Args:
            job_id: Job ID, 32 letters and digits. The job lists return it as `id`. In the console it is at the
                end of the URL of the job's details page and edit page, and after `/detail/history/` in that of
                its history.
            end_time: Only builds up to this time, such as `2025-03-31 23:59:59`. No offset can be given.
            start_time: Only builds from this time on, such as `2025-03-01 00:00:00`. No offset can be given.
            page_index: Which page to return. The first is 0.
            page_size: Page size, at most 100 items. Defaults to 10.

        Returns:
            One page of the job's builds between the two times.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404, 422), ServerError (500, 5XX)

        Manual: section 4.29, 获取任务构建记录列表

        Example:
            >>> response = client.records.list_between_v3(
            ...     job_id="5c0d7f2ab93e4f6d8e1a4b7c9d2f3e60",
            ...     end_time="example",
            ...     start_time="example",
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
        """List a job's builds between two times (v3).

        Lists the builds of one job between two points in time: an older form of `client.records.list_between`,
        which was observed to list builds that are missing here.

        Args:
            job_id: Job ID, 32 letters and digits. The job lists return it as `id`. In the console it is at the
                end of the URL of the job's details page and edit page, and after `/detail/history/` in that of
                its history.
            end_time: Only builds up to this time, such as `2025-03-31 23:59:59`. No offset can be given.
            start_time: Only builds from this time on, such as `2025-03-01 00:00:00`. No offset can be given.
            page_size: Page size, at most 100 items. Defaults to 10. None for 100, the largest.

        Returns:
            The items of all pages, each page fetched when it is reached.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404, 422), ServerError (500, 5XX), InvalidResponseError

        Manual: section 4.29, 获取任务构建记录列表

        Example:
            >>> for item in client.records.iter_between_v3(
            ...     job_id="5c0d7f2ab93e4f6d8e1a4b7c9d2f3e60",
            ...     end_time="example",
            ...     start_time="example",
            ... ):
            ...     print(item)
        """
        return iterate(
            self._caller,
            operations.LIST_BUILDS_BETWEEN_V_3,
            {"job_id": job_id, "end_time": end_time, "start_time": start_time, "page_size": page_size},
        )

    def list_history(self, *, job_id: str, interval: int, limit: int, offset: int) -> BuildHistory:
        """List a job's builds of the last days.

        Lists the builds of one job within the last days, up to 30, with times and outcome. It tells neither
        commit nor person; `client.records.list_by_period` does.

        Args:
            job_id: Job ID, 32 letters and digits. The job lists return it as `id`. In the console it is at the
                end of the URL of the job's details page and edit page, and after `/detail/history/` in that of
                its history.
            interval: How many days to look back from today, at most 30.
            limit: How many items a page holds, at most 100.
            offset: Which page to return. The first is 0. Despite its name it counts pages, not items.

        Returns:
            One page of the job's latest builds.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404, 422), ServerError (500, 5XX)

        Manual: section 4.2, 查看构建任务的构建历史列表

        Example:
            >>> response = client.records.list_history(
            ...     job_id="5c0d7f2ab93e4f6d8e1a4b7c9d2f3e60",
            ...     interval=1,
            ...     limit=20,
            ...     offset=0,
            ... )
        """
        return self._call(
            operations.LIST_BUILD_HISTORY, {"job_id": job_id, "interval": interval, "limit": limit, "offset": offset}
        )

    def iter_history(self, *, job_id: str, interval: int, limit: int | None = None) -> Iterator[BuildHistoryItem]:
        """List a job's builds of the last days.

        Lists the builds of one job within the last days, up to 30, with times and outcome. It tells neither
        commit nor person; `client.records.list_by_period` does.

        Args:
            job_id: Job ID, 32 letters and digits. The job lists return it as `id`. In the console it is at the
                end of the URL of the job's details page and edit page, and after `/detail/history/` in that of
                its history.
            interval: How many days to look back from today, at most 30.
            limit: How many items a page holds, at most 100. None for 100, the largest.

        Returns:
            The items of all pages, each page fetched when it is reached.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404, 422), ServerError (500, 5XX), InvalidResponseError

        Manual: section 4.2, 查看构建任务的构建历史列表

        Example:
            >>> for item in client.records.iter_history(job_id="5c0d7f2ab93e4f6d8e1a4b7c9d2f3e60", interval=1):
            ...     print(item)
        """
        return iterate(
            self._caller, operations.LIST_BUILD_HISTORY, {"job_id": job_id, "interval": interval, "limit": limit}
        )

    def list_by_period(
        self, *, job_id: str, end_time: str, limit: int, offset: int, start_time: str
    ) -> BuildHistoryByPeriod:
        """List a job's builds within a period.

        Lists the builds of one job between two days that lie at most 30 days apart, with commit, message and
        the person behind each. For the last days alone, `client.records.list_history` needs no dates but tells
        less.

        Args:
            job_id: Job ID, 32 letters and digits. The job lists return it as `id`. In the console it is at the
                end of the URL of the job's details page and edit page, and after `/detail/history/` in that of
                its history.
            end_time: Day on which the period ends, such as `2025-03-31`, at most 30 days after `start_time`.
            limit: How many items a page holds, at most 100.
            offset: Which page to return. The first is 0. Despite its name it counts pages, not items.
            start_time: Day on which the period begins, such as `2025-03-01`.

        Returns:
            One page of the job's builds within the period.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404, 422), ServerError (500, 5XX)

        Manual: section 4.1, 根据开始时间和结束时间查看构建任务的构建历史列表

        Example:
            >>> response = client.records.list_by_period(
            ...     job_id="5c0d7f2ab93e4f6d8e1a4b7c9d2f3e60",
            ...     end_time="2025-03-18",
            ...     limit=20,
            ...     offset=0,
            ...     start_time="2025-03-18",
            ... )
        """
        return self._call(
            operations.LIST_BUILD_HISTORY_BY_PERIOD,
            {"job_id": job_id, "end_time": end_time, "limit": limit, "offset": offset, "start_time": start_time},
        )

    def iter_by_period(
        self, *, job_id: str, end_time: str, start_time: str, limit: int | None = None
    ) -> Iterator[BuildHistoryItemDetailed]:
        """List a job's builds within a period.

        Lists the builds of one job between two days that lie at most 30 days apart, with commit, message and
        the person behind each. For the last days alone, `client.records.list_history` needs no dates but tells
        less.

        Args:
            job_id: Job ID, 32 letters and digits. The job lists return it as `id`. In the console it is at the
                end of the URL of the job's details page and edit page, and after `/detail/history/` in that of
                its history.
            end_time: Day on which the period ends, such as `2025-03-31`, at most 30 days after `start_time`.
            start_time: Day on which the period begins, such as `2025-03-01`.
            limit: How many items a page holds, at most 100. None for 100, the largest.

        Returns:
            The items of all pages, each page fetched when it is reached.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404, 422), ServerError (500, 5XX), InvalidResponseError

        Manual: section 4.1, 根据开始时间和结束时间查看构建任务的构建历史列表

        Example:
            >>> for item in client.records.iter_by_period(
            ...     job_id="5c0d7f2ab93e4f6d8e1a4b7c9d2f3e60",
            ...     end_time="2025-03-18",
            ...     start_time="2025-03-18",
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

        Finds the latest build within the project that built the given repository and succeeded, with its job
        and commit. Use it to learn which revision was last known to build. The job need not be known.

        Args:
            project_id: CodeArts project ID, 32 digits and lowercase letters. In the console it is at the end of
                the URL of the project's details page. It is not the ID of an IAM project, which tokens are
                issued for.
            repository_name: Name of the code repository alone, such as `storefront-api`. Chinese characters are
                refused.

        Returns:
            The latest successful build of the repository.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404), ServerError (500, 5XX)

        Manual: section 4.7, 查询指定代码仓库最近一次成功的构建历史

        Example:
            >>> response = client.records.get_last_successful(
            ...     project_id="8e2b6c40d1f94a7fb3c5e7091a2d4f68",
            ...     repository_name="5c0d7f2ab93e4f6d8e1a4b7c9d2f3e60",
            ... )
        """
        return self._call(
            operations.GET_LAST_SUCCESSFUL_BUILD, {"project_id": project_id, "repository_name": repository_name}
        )


class AsyncRecords(AsyncResource):
    """Histories of builds, and their counts."""

    async def list_brief(self, *, body: Sequence[str], limit: int | None = None) -> BriefRecordListResponse:
        """List the latest builds of build projects in brief.

        Returns the latest builds of several build projects at once, in brief, such as for an overview of many
        jobs. It only reads. There is no second page; `client.records.list` pages through one build project.

        Args:
            body: The build projects to look up, a UUID each. `client.builds.get` gives that of a job in
                `build_project_id`. An object in place of the array is refused with HTTP 422 and
                `DEVCB.00030000`.
            limit: How many builds to return, at most 100.

        Returns:
            The latest builds of each build project.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404, 422), ServerError (500, 5XX)

        Manual: section 4.52, 获取指定工程的简要构建信息

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
        """List the build records of a build project.

        Lists the records of a build project, one page at a time, filtered by trigger, branch, tag or time. A
        page past the end is empty. The total is not counted; `client.records.get_count` gives it.

        Args:
            build_project_id: Build project behind a job, a UUID of 36 characters with hyphens.
                `client.builds.get` gives it. The id of a CodeArts project is refused with `error_code`
                `DEV.CB.032000` in an HTTP 200 response.
            branches: Only builds of one of these branches of the repository.
            from_date: Only builds from this time on, such as `2025-03-01 00:00:00`. No offset can be given. A
                period of a year is accepted.
            limit: How many items a page holds, at most 100.
            page: Which page to return. The first is 0. Always pass it: the documented default is 1, the second
                page.
            tags: Only builds of one of these tags of the repository.
            to_date: Only builds up to this time, such as `2025-03-31 23:59:59`. No offset can be given.
            triggers: Only builds that were started in one of these ways. `MANUAL`, a person, is the one value
                known.

        Returns:
            One page of the records.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404, 422), ServerError (500, 5XX)

        Manual: section 4.67, 获取指定工程的构建记录列表

        Example:
            >>> response = await client.records.list(build_project_id="5c0d7f2ab93e4f6d8e1a4b7c9d2f3e60")
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
        """List the build records of a build project.

        Lists the records of a build project, one page at a time, filtered by trigger, branch, tag or time. A
        page past the end is empty. The total is not counted; `client.records.get_count` gives it.

        Args:
            build_project_id: Build project behind a job, a UUID of 36 characters with hyphens.
                `client.builds.get` gives it. The id of a CodeArts project is refused with `error_code`
                `DEV.CB.032000` in an HTTP 200 response.
            branches: Only builds of one of these branches of the repository.
            from_date: Only builds from this time on, such as `2025-03-01 00:00:00`. No offset can be given. A
                period of a year is accepted.
            limit: How many items a page holds, at most 100. None for 100, the largest.
            tags: Only builds of one of these tags of the repository.
            to_date: Only builds up to this time, such as `2025-03-31 23:59:59`. No offset can be given.
            triggers: Only builds that were started in one of these ways. `MANUAL`, a person, is the one value
                known.

        Returns:
            The items of all pages, each page fetched when it is reached.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404, 422), ServerError (500, 5XX), InvalidResponseError

        Manual: section 4.67, 获取指定工程的构建记录列表

        Example:
            >>> async for item in client.records.iter(build_project_id="5c0d7f2ab93e4f6d8e1a4b7c9d2f3e60"):
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
        """Count the builds of a build project.

        Tells how many builds a build project has, within a period if the caller sets one. Use it to know the
        length of the list that `client.records.list` pages through.

        Args:
            build_project_id: Build project behind a job, a UUID of 36 characters with hyphens.
                `client.builds.get` gives it. The id of a CodeArts project is refused with `error_code`
                `DEV.CB.032000` in an HTTP 200 response.
            from_date: Count builds from this time on, such as `2025-03-01 00:00:00`. No offset can be given.
            to_date: Count builds up to this time, such as `2025-03-31 23:59:59`. No offset can be given.

        Returns:
            The number of builds.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404, 422), ServerError (500, 5XX)

        Manual: section 4.53, 构建历史页获取构建次数

        Example:
            >>> response = await client.records.get_count(build_project_id="5c0d7f2ab93e4f6d8e1a4b7c9d2f3e60")
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
        """List a job's builds between two times.

        Lists the builds of one job between two points in time, at most 31 days apart, as the console's history
        shows them, with who started each and which commit it built. Builds that never ran are among them. Times
        and durations are in milliseconds. `client.builds.get` gives the record id of a build.

        Args:
            job_id: Job ID, 32 letters and digits. The job lists return it as `id`. In the console it is at the
                end of the URL of the job's details page and edit page, and after `/detail/history/` in that of
                its history.
            end_time: Only builds up to this time, such as `2025-03-31 23:59:59`, as in `start_time`. More than
                31 days are refused with `CB.00031105`.
            start_time: Only builds from this time on, such as `2025-03-01 00:00:00`. Local time of China
                (UTC+8); no offset can be given.
            page_index: Which page to return. The first is 0.
            page_size: Page size, at most 100 items. Defaults to 10.

        Returns:
            One page of the job's builds between the two times.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404, 422), ServerError (500, 5XX)

        Manual: section 4.30, 获取任务构建记录列表 v1

        Example:
            >>> response = await client.records.list_between(
            ...     job_id="5c0d7f2ab93e4f6d8e1a4b7c9d2f3e60",
            ...     end_time="example",
            ...     start_time="example",
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
        """List a job's builds between two times.

        Lists the builds of one job between two points in time, at most 31 days apart, as the console's history
        shows them, with who started each and which commit it built. Builds that never ran are among them. Times
        and durations are in milliseconds. `client.builds.get` gives the record id of a build.

        Args:
            job_id: Job ID, 32 letters and digits. The job lists return it as `id`. In the console it is at the
                end of the URL of the job's details page and edit page, and after `/detail/history/` in that of
                its history.
            end_time: Only builds up to this time, such as `2025-03-31 23:59:59`, as in `start_time`. More than
                31 days are refused with `CB.00031105`.
            start_time: Only builds from this time on, such as `2025-03-01 00:00:00`. Local time of China
                (UTC+8); no offset can be given.
            page_size: Page size, at most 100 items. Defaults to 10. None for 100, the largest.

        Returns:
            The items of all pages, each page fetched when it is reached.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404, 422), ServerError (500, 5XX), InvalidResponseError

        Manual: section 4.30, 获取任务构建记录列表 v1

        Example:
            >>> async for item in client.records.iter_between(
            ...     job_id="5c0d7f2ab93e4f6d8e1a4b7c9d2f3e60",
            ...     end_time="example",
            ...     start_time="example",
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
        """List a job's builds between two times (v3).

        Lists the builds of one job between two points in time: an older form of `client.records.list_between`,
        which was observed to list builds that are missing here.

        Args:
            job_id: Job ID, 32 letters and digits. The job lists return it as `id`. In the console it is at the
                end of the URL of the job's details page and edit page, and after `/detail/history/` in that of
                its history.
            end_time: Only builds up to this time, such as `2025-03-31 23:59:59`. No offset can be given.
            start_time: Only builds from this time on, such as `2025-03-01 00:00:00`. No offset can be given.
            page_index: Which page to return. The first is 0.
            page_size: Page size, at most 100 items. Defaults to 10.

        Returns:
            One page of the job's builds between the two times.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404, 422), ServerError (500, 5XX)

        Manual: section 4.29, 获取任务构建记录列表

        Example:
            >>> response = await client.records.list_between_v3(
            ...     job_id="5c0d7f2ab93e4f6d8e1a4b7c9d2f3e60",
            ...     end_time="example",
            ...     start_time="example",
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
        """List a job's builds between two times (v3).

        Lists the builds of one job between two points in time: an older form of `client.records.list_between`,
        which was observed to list builds that are missing here.

        Args:
            job_id: Job ID, 32 letters and digits. The job lists return it as `id`. In the console it is at the
                end of the URL of the job's details page and edit page, and after `/detail/history/` in that of
                its history.
            end_time: Only builds up to this time, such as `2025-03-31 23:59:59`. No offset can be given.
            start_time: Only builds from this time on, such as `2025-03-01 00:00:00`. No offset can be given.
            page_size: Page size, at most 100 items. Defaults to 10. None for 100, the largest.

        Returns:
            The items of all pages, each page fetched when it is reached.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404, 422), ServerError (500, 5XX), InvalidResponseError

        Manual: section 4.29, 获取任务构建记录列表

        Example:
            >>> async for item in client.records.iter_between_v3(
            ...     job_id="5c0d7f2ab93e4f6d8e1a4b7c9d2f3e60",
            ...     end_time="example",
            ...     start_time="example",
            ... ):
            ...     print(item)
        """
        return async_iterate(
            self._caller,
            operations.LIST_BUILDS_BETWEEN_V_3,
            {"job_id": job_id, "end_time": end_time, "start_time": start_time, "page_size": page_size},
        )

    async def list_history(self, *, job_id: str, interval: int, limit: int, offset: int) -> BuildHistory:
        """List a job's builds of the last days.

        Lists the builds of one job within the last days, up to 30, with times and outcome. It tells neither
        commit nor person; `client.records.list_by_period` does.

        Args:
            job_id: Job ID, 32 letters and digits. The job lists return it as `id`. In the console it is at the
                end of the URL of the job's details page and edit page, and after `/detail/history/` in that of
                its history.
            interval: How many days to look back from today, at most 30.
            limit: How many items a page holds, at most 100.
            offset: Which page to return. The first is 0. Despite its name it counts pages, not items.

        Returns:
            One page of the job's latest builds.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404, 422), ServerError (500, 5XX)

        Manual: section 4.2, 查看构建任务的构建历史列表

        Example:
            >>> response = await client.records.list_history(
            ...     job_id="5c0d7f2ab93e4f6d8e1a4b7c9d2f3e60",
            ...     interval=1,
            ...     limit=20,
            ...     offset=0,
            ... )
        """
        return await self._call(
            operations.LIST_BUILD_HISTORY, {"job_id": job_id, "interval": interval, "limit": limit, "offset": offset}
        )

    def iter_history(self, *, job_id: str, interval: int, limit: int | None = None) -> AsyncIterator[BuildHistoryItem]:
        """List a job's builds of the last days.

        Lists the builds of one job within the last days, up to 30, with times and outcome. It tells neither
        commit nor person; `client.records.list_by_period` does.

        Args:
            job_id: Job ID, 32 letters and digits. The job lists return it as `id`. In the console it is at the
                end of the URL of the job's details page and edit page, and after `/detail/history/` in that of
                its history.
            interval: How many days to look back from today, at most 30.
            limit: How many items a page holds, at most 100. None for 100, the largest.

        Returns:
            The items of all pages, each page fetched when it is reached.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404, 422), ServerError (500, 5XX), InvalidResponseError

        Manual: section 4.2, 查看构建任务的构建历史列表

        Example:
            >>> async for item in client.records.iter_history(
            ...     job_id="5c0d7f2ab93e4f6d8e1a4b7c9d2f3e60",
            ...     interval=1,
            ... ):
            ...     print(item)
        """
        return async_iterate(
            self._caller, operations.LIST_BUILD_HISTORY, {"job_id": job_id, "interval": interval, "limit": limit}
        )

    async def list_by_period(
        self, *, job_id: str, end_time: str, limit: int, offset: int, start_time: str
    ) -> BuildHistoryByPeriod:
        """List a job's builds within a period.

        Lists the builds of one job between two days that lie at most 30 days apart, with commit, message and
        the person behind each. For the last days alone, `client.records.list_history` needs no dates but tells
        less.

        Args:
            job_id: Job ID, 32 letters and digits. The job lists return it as `id`. In the console it is at the
                end of the URL of the job's details page and edit page, and after `/detail/history/` in that of
                its history.
            end_time: Day on which the period ends, such as `2025-03-31`, at most 30 days after `start_time`.
            limit: How many items a page holds, at most 100.
            offset: Which page to return. The first is 0. Despite its name it counts pages, not items.
            start_time: Day on which the period begins, such as `2025-03-01`.

        Returns:
            One page of the job's builds within the period.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404, 422), ServerError (500, 5XX)

        Manual: section 4.1, 根据开始时间和结束时间查看构建任务的构建历史列表

        Example:
            >>> response = await client.records.list_by_period(
            ...     job_id="5c0d7f2ab93e4f6d8e1a4b7c9d2f3e60",
            ...     end_time="2025-03-18",
            ...     limit=20,
            ...     offset=0,
            ...     start_time="2025-03-18",
            ... )
        """
        return await self._call(
            operations.LIST_BUILD_HISTORY_BY_PERIOD,
            {"job_id": job_id, "end_time": end_time, "limit": limit, "offset": offset, "start_time": start_time},
        )

    def iter_by_period(
        self, *, job_id: str, end_time: str, start_time: str, limit: int | None = None
    ) -> AsyncIterator[BuildHistoryItemDetailed]:
        """List a job's builds within a period.

        Lists the builds of one job between two days that lie at most 30 days apart, with commit, message and
        the person behind each. For the last days alone, `client.records.list_history` needs no dates but tells
        less.

        Args:
            job_id: Job ID, 32 letters and digits. The job lists return it as `id`. In the console it is at the
                end of the URL of the job's details page and edit page, and after `/detail/history/` in that of
                its history.
            end_time: Day on which the period ends, such as `2025-03-31`, at most 30 days after `start_time`.
            start_time: Day on which the period begins, such as `2025-03-01`.
            limit: How many items a page holds, at most 100. None for 100, the largest.

        Returns:
            The items of all pages, each page fetched when it is reached.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404, 422), ServerError (500, 5XX), InvalidResponseError

        Manual: section 4.1, 根据开始时间和结束时间查看构建任务的构建历史列表

        Example:
            >>> async for item in client.records.iter_by_period(
            ...     job_id="5c0d7f2ab93e4f6d8e1a4b7c9d2f3e60",
            ...     end_time="2025-03-18",
            ...     start_time="2025-03-18",
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

        Finds the latest build within the project that built the given repository and succeeded, with its job
        and commit. Use it to learn which revision was last known to build. The job need not be known.

        Args:
            project_id: CodeArts project ID, 32 digits and lowercase letters. In the console it is at the end of
                the URL of the project's details page. It is not the ID of an IAM project, which tokens are
                issued for.
            repository_name: Name of the code repository alone, such as `storefront-api`. Chinese characters are
                refused.

        Returns:
            The latest successful build of the repository.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404), ServerError (500, 5XX)

        Manual: section 4.7, 查询指定代码仓库最近一次成功的构建历史

        Example:
            >>> response = await client.records.get_last_successful(
            ...     project_id="8e2b6c40d1f94a7fb3c5e7091a2d4f68",
            ...     repository_name="5c0d7f2ab93e4f6d8e1a4b7c9d2f3e60",
            ... )
        """
        return await self._call(
            operations.GET_LAST_SUCCESSFUL_BUILD, {"project_id": project_id, "repository_name": repository_name}
        )
