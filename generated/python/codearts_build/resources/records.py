"""The history of a job. What each build did, stage by stage, and how it ended."""

# Written by `python -m generator build`. Do not edit.

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator, Sequence


from ..operations import records as operations
from .._runtime.deprecated import deprecated
from .._runtime.pagination import async_iterate, iterate
from .._runtime.resource import AsyncResource, Resource
from .._runtime.waiter import async_wait, wait
from ..models.common import TextResponse
from ..models.records import (
    BriefRecordListResponse,
    BuildCountResponse,
    BuildHistory,
    BuildHistoryByPeriod,
    BuildHistoryDetails,
    BuildHistoryItem,
    BuildHistoryItemDetailed,
    BuildInfoResponse,
    BuildInfoV3Response,
    BuildRecord,
    BuildRecordListResponse,
    BuildRecordResponse,
    BuildRun,
    BuildRunListResponse,
    BuildRunResponse,
    BuildStagesResponse,
    FlowGraphResponse,
    FlowGraphV3Response,
    LastSuccessfulBuild,
)


class Records(Resource):
    """The history of a job. What each build did, stage by stage, and how it ended."""

    def list_brief(self, *, body: Sequence[str], limit: int | None = None) -> BriefRecordListResponse:
        """List the latest builds of build projects in brief.

        Returns the latest builds of several build projects at once, in brief, such as for an overview of many
        jobs. It only reads. There is no second page; `client.records.list` pages through one build project.

        Args:
            body: The build projects to look up, a UUID each. `client.records.get_info` gives that of a job in
                `build_project_id`. An object in place of the array is refused with HTTP 422 and
                `DEVCB.00030000`.
            limit: How many builds to return, at most 100.

        Returns:
            The latest builds of each build project.

        Raises:
            BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404,
                422), ServerError (500)

        Manual: section 4.52, 获取指定工程的简要构建信息

        Example:
            >>> response = client.records.list_brief(body=["4b7e1c92-6d3a-4f58-9c0e-2a8d5f71b3e6"])
        """
        return self._call(operations.LIST_BRIEF_RECORDS, {"limit": limit}, body)

    def get_flow_graph(self, *, build_flow_record_id: str) -> FlowGraphResponse:
        """Get the job graph of a build flow.

        Shows the jobs that a build flow is made of (its directed acyclic graph), how the build of each went,
        and which of them depends on which. Use it to find the job that held a flow up. The record of a plain
        job gives an empty graph.

        Args:
            build_flow_record_id: Build record of the parent, a UUID: the build of the flow as a whole.
                `client.records.get_info` gives it in `parent_record_id` for a build that is part of a flow.

        Returns:
            The graph of the build flow.

        Raises:
            BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404,
                422), ServerError (500)

        Manual: section 4.110, 获取构建记录的有向无环图

        Example:
            >>> response = client.records.get_flow_graph(
            ...     build_flow_record_id="5c0d7f2ab93e4f6d8e1a4b7c9d2f3e60",
            ... )
        """
        return self._call(operations.GET_BUILD_FLOW_GRAPH, {"build_flow_record_id": build_flow_record_id})

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
                `client.records.get_info` gives it. The id of a CodeArts project is refused with `error_code`
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
            BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404,
                422), ServerError (500)

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
                `client.records.get_info` gives it. The id of a CodeArts project is refused with `error_code`
                `DEV.CB.032000` in an HTTP 200 response.
            branches: Only builds of one of these branches of the repository.
            from_date: Only builds from this time on, such as `2025-03-01 00:00:00`. No offset can be given. A
                period of a year is accepted.
            limit: How many items a page holds, at most 100.
            tags: Only builds of one of these tags of the repository.
            to_date: Only builds up to this time, such as `2025-03-31 23:59:59`. No offset can be given.
            triggers: Only builds that were started in one of these ways. `MANUAL`, a person, is the one value
                known.

        Returns:
            The items of all pages, each page fetched when it is reached.

        Raises:
            BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404,
                422), ServerError (500), InvalidResponseError

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
                `client.records.get_info` gives it. The id of a CodeArts project is refused with `error_code`
                `DEV.CB.032000` in an HTTP 200 response.
            from_date: Count builds from this time on, such as `2025-03-01 00:00:00`. No offset can be given.
            to_date: Count builds up to this time, such as `2025-03-31 23:59:59`. No offset can be given.

        Returns:
            The number of builds.

        Raises:
            BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404,
                422), ServerError (500)

        Manual: section 4.53, 构建历史页获取构建次数

        Example:
            >>> response = client.records.get_count(build_project_id="5c0d7f2ab93e4f6d8e1a4b7c9d2f3e60")
        """
        return self._call(
            operations.GET_BUILD_COUNT,
            {"build_project_id": build_project_id, "from_date": from_date, "to_date": to_date},
        )

    def list_runs(
        self,
        *,
        job_id: str,
        end_time: str,
        start_time: str,
        page_index: int | None = None,
        page_size: int | None = None,
    ) -> BuildRunListResponse:
        """List a job's builds between two times.

        Lists the builds of one job between two points in time, at most 31 days apart, as the console's history
        shows them, with who started each and which commit it built. Builds that never ran are among them. Times
        and durations are in milliseconds. `client.records.get_info` gives the record id of a build.

        Args:
            job_id: Job ID, 32 letters and digits, as the job lists give it in `id`. In the console it ends the
                address of the page that edits the job, and follows `/detail/history/` in that of its history.
            end_time: Only builds up to this time, such as `2025-03-31 23:59:59`, as in `start_time`. More than
                31 days are refused with `CB.00031105`.
            start_time: Only builds from this time on, such as `2025-03-01 00:00:00`. Local time of China
                (UTC+8); no offset can be given.
            page_index: Which page to return. The first is 0.
            page_size: How many items a page holds, 1 to 100.

        Returns:
            One page of the job's builds between the two times.

        Raises:
            BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404,
                422), ServerError (500)

        Manual: section 4.30, 获取任务构建记录列表 v1

        Example:
            >>> response = client.records.list_runs(
            ...     job_id="5c0d7f2ab93e4f6d8e1a4b7c9d2f3e60",
            ...     end_time="example",
            ...     start_time="example",
            ... )
        """
        return self._call(
            operations.LIST_BUILD_RUNS,
            {
                "job_id": job_id,
                "end_time": end_time,
                "start_time": start_time,
                "page_index": page_index,
                "page_size": page_size,
            },
        )

    def iter_runs(
        self, *, job_id: str, end_time: str, start_time: str, page_size: int | None = None
    ) -> Iterator[BuildRun]:
        """List a job's builds between two times.

        Lists the builds of one job between two points in time, at most 31 days apart, as the console's history
        shows them, with who started each and which commit it built. Builds that never ran are among them. Times
        and durations are in milliseconds. `client.records.get_info` gives the record id of a build.

        Args:
            job_id: Job ID, 32 letters and digits, as the job lists give it in `id`. In the console it ends the
                address of the page that edits the job, and follows `/detail/history/` in that of its history.
            end_time: Only builds up to this time, such as `2025-03-31 23:59:59`, as in `start_time`. More than
                31 days are refused with `CB.00031105`.
            start_time: Only builds from this time on, such as `2025-03-01 00:00:00`. Local time of China
                (UTC+8); no offset can be given.
            page_size: How many items a page holds, 1 to 100.

        Returns:
            The items of all pages, each page fetched when it is reached.

        Raises:
            BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404,
                422), ServerError (500), InvalidResponseError

        Manual: section 4.30, 获取任务构建记录列表 v1

        Example:
            >>> for item in client.records.iter_runs(
            ...     job_id="5c0d7f2ab93e4f6d8e1a4b7c9d2f3e60",
            ...     end_time="example",
            ...     start_time="example",
            ... ):
            ...     print(item)
        """
        return iterate(
            self._caller,
            operations.LIST_BUILD_RUNS,
            {"job_id": job_id, "end_time": end_time, "start_time": start_time, "page_size": page_size},
        )

    def get_run(self, *, job_id: str, build_no: int) -> BuildRunResponse:
        """Get one build as the job's history shows it.

        Returns one build of a job in the shape that `client.records.list_runs` lists, with who started it and
        which commit it built. `client.records.get_info` tells more of the same build. A malformed job id is
        refused with `error_code` `DEV.CB.032011` in an HTTP 200 response.

        Args:
            job_id: Job ID, 32 letters and digits, as the job lists give it in `id`. In the console it ends the
                address of the page that edits the job, and follows `/detail/history/` in that of its history.
            build_no: Number of the build within its job, as `actual_build_number` gives it. The first build is
                1, each further one adds 1. `daily_build_number` is another number.

        Returns:
            The build.

        Raises:
            BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404,
                422), ServerError (500)

        Manual: section 4.108, 获取任务构建记录列表

        Example:
            >>> response = client.records.get_run(job_id="5c0d7f2ab93e4f6d8e1a4b7c9d2f3e60", build_no=1)
        """
        return self._call(operations.GET_BUILD_RUN, {"job_id": job_id, "build_no": build_no})

    def wait_until_succeeded(
        self, *, job_id: str, build_no: int, timeout: float = 3600.0, interval: float | None = None
    ) -> BuildRunResponse:
        """Get one build as the job's history shows it.

        Returns one build of a job in the shape that `client.records.list_runs` lists, with who started it and
        which commit it built. `client.records.get_info` tells more of the same build. A malformed job id is
        refused with `error_code` `DEV.CB.032011` in an HTTP 200 response.

        Args:
            job_id: Job ID, 32 letters and digits, as the job lists give it in `id`. In the console it ends the
                address of the page that edits the job, and follows `/detail/history/` in that of its history.
            build_no: Number of the build within its job, as `actual_build_number` gives it. The first build is
                1, each further one adds 1. `daily_build_number` is another number.
            timeout: Seconds to wait in total.
            interval: Seconds between two calls; None for 5.

        Returns:
            The response that ended the wait.

        Raises:
            BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404,
                422), ServerError (500), WaitTimeoutError, WaitFailedError

        Manual: section 4.108, 获取任务构建记录列表

        Example:
            >>> response = client.records.wait_until_succeeded(
            ...     job_id="5c0d7f2ab93e4f6d8e1a4b7c9d2f3e60",
            ...     build_no=1,
            ... )
        """
        return wait(
            self._caller,
            operations.GET_BUILD_RUN,
            {"job_id": job_id, "build_no": build_no},
            timeout=timeout,
            interval=interval,
        )

    def get_info(self, *, job_id: str, build_no: int) -> BuildInfoResponse:
        """Get the record of a build by its number.

        Returns the record of one build, found by job and number, with its source revision, its times and its
        outcome. It also gives `build_record_id`, which log and record operations ask for.

        Args:
            job_id: Job ID, 32 letters and digits, as the job lists give it in `id`. In the console it ends the
                address of the page that edits the job, and follows `/detail/history/` in that of its history.
            build_no: Number of the build within its job, as `actual_build_number` gives it. The first build is
                1, each further one adds 1. `daily_build_number` is another number.

        Returns:
            The record of the build.

        Raises:
            BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404,
                422), ServerError (500)

        Manual: section 4.102, 获取构建记录信息

        Example:
            >>> response = client.records.get_info(job_id="5c0d7f2ab93e4f6d8e1a4b7c9d2f3e60", build_no=1)
        """
        return self._call(operations.GET_BUILD_INFO, {"job_id": job_id, "build_no": build_no})

    def get_script(self, *, record_id: str) -> TextResponse:
        """Get the script that a build ran.

        Returns the YAML that the service made of the job for one build and gave to the execution platform, with
        every stage, image and parameter filled in. Use it to see what a build really ran. It is not the
        `build.yml` of the repository. Empty if the build never ran.

        Args:
            record_id: Build record, 36 digits, lower-case letters and hyphens, as the record operations give it
                in `id` or `build_record_id`.

        Returns:
            The script, as YAML in one text.

        Raises:
            BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404,
                422), ServerError (500)

        Manual: section 4.38, 获取构建记录的构建脚本

        Example:
            >>> response = client.records.get_script(record_id="5c0d7f2ab93e4f6d8e1a4b7c9d2f3e60")
        """
        return self._call(operations.GET_BUILD_SCRIPT, {"record_id": record_id})

    def get_stages(self, *, record_id: str, cascade: bool | None = None) -> BuildStagesResponse:
        """Get the stages of a build.

        Shows the stages that the execution platform ran for one build, with state, waiting time and running
        time of each. Use it to find the stage that failed or took long. There are none if the build never ran.

        Args:
            record_id: Build record, 36 digits, lower-case letters and hyphens, as the record operations give it
                in `id` or `build_record_id`.
            cascade: Whether to fetch the steps of each stage too. Their form in the response is not documented.

        Returns:
            The stages of the build.

        Raises:
            BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404,
                422), ServerError (500)

        Manual: section 4.51, 获取任务各阶段信息

        Example:
            >>> response = client.records.get_stages(record_id="5c0d7f2ab93e4f6d8e1a4b7c9d2f3e60")
        """
        return self._call(operations.GET_BUILD_STAGES, {"record_id": record_id, "cascade": cascade})

    def get(self, *, record_id: str) -> BuildRecordResponse:
        """Get a build record by its id.

        Returns one build record, with the parameters, the source revision, the times and the outcome of the
        build. Its id is `build_record_id` of `client.records.get_info`, which finds a build by job and number;
        the `id` there is another one.

        Args:
            record_id: Build record, 36 digits, lower-case letters and hyphens, as the record operations give it
                in `id` or `build_record_id`.

        Returns:
            The build record.

        Raises:
            BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404,
                422), ServerError (500)

        Manual: section 4.68, 查询指定构建记录详情

        Example:
            >>> response = client.records.get(record_id="5c0d7f2ab93e4f6d8e1a4b7c9d2f3e60")
        """
        return self._call(operations.GET_BUILD_RECORD, {"record_id": record_id})

    def list_runs_v3(
        self,
        *,
        job_id: str,
        end_time: str,
        start_time: str,
        page_index: int | None = None,
        page_size: int | None = None,
    ) -> BuildRunListResponse:
        """List a job's builds between two times (v3).

        Lists the builds of one job between two points in time: an older form of `client.records.list_runs`,
        which was observed to list builds that are missing here.

        Args:
            job_id: Job ID, 32 letters and digits, as the job lists give it in `id`. In the console it ends the
                address of the page that edits the job, and follows `/detail/history/` in that of its history.
            end_time: Only builds up to this time, such as `2025-03-31 23:59:59`. No offset can be given.
            start_time: Only builds from this time on, such as `2025-03-01 00:00:00`. No offset can be given.
            page_index: Which page to return. The first is 0.
            page_size: How many items a page holds, 1 to 100.

        Returns:
            One page of the job's builds between the two times.

        Raises:
            BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404,
                422), ServerError (500)

        Manual: section 4.29, 获取任务构建记录列表

        Example:
            >>> response = client.records.list_runs_v3(
            ...     job_id="5c0d7f2ab93e4f6d8e1a4b7c9d2f3e60",
            ...     end_time="example",
            ...     start_time="example",
            ... )
        """
        return self._call(
            operations.LIST_BUILD_RUNS_V_3,
            {
                "job_id": job_id,
                "end_time": end_time,
                "start_time": start_time,
                "page_index": page_index,
                "page_size": page_size,
            },
        )

    def iter_runs_v3(
        self, *, job_id: str, end_time: str, start_time: str, page_size: int | None = None
    ) -> Iterator[BuildRun]:
        """List a job's builds between two times (v3).

        Lists the builds of one job between two points in time: an older form of `client.records.list_runs`,
        which was observed to list builds that are missing here.

        Args:
            job_id: Job ID, 32 letters and digits, as the job lists give it in `id`. In the console it ends the
                address of the page that edits the job, and follows `/detail/history/` in that of its history.
            end_time: Only builds up to this time, such as `2025-03-31 23:59:59`. No offset can be given.
            start_time: Only builds from this time on, such as `2025-03-01 00:00:00`. No offset can be given.
            page_size: How many items a page holds, 1 to 100.

        Returns:
            The items of all pages, each page fetched when it is reached.

        Raises:
            BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404,
                422), ServerError (500), InvalidResponseError

        Manual: section 4.29, 获取任务构建记录列表

        Example:
            >>> for item in client.records.iter_runs_v3(
            ...     job_id="5c0d7f2ab93e4f6d8e1a4b7c9d2f3e60",
            ...     end_time="example",
            ...     start_time="example",
            ... ):
            ...     print(item)
        """
        return iterate(
            self._caller,
            operations.LIST_BUILD_RUNS_V_3,
            {"job_id": job_id, "end_time": end_time, "start_time": start_time, "page_size": page_size},
        )

    def list_history(self, *, job_id: str, interval: int, limit: int, offset: int) -> BuildHistory:
        """List a job's builds of the last days.

        Lists the builds of one job within the last days, up to 30, with times and outcome. It tells neither
        commit nor person; `client.records.list_by_period` does.

        Args:
            job_id: Job ID, 32 letters and digits, as the job lists give it in `id`. In the console it ends the
                address of the page that edits the job, and follows `/detail/history/` in that of its history.
            interval: How many days to look back from today, at most 30.
            limit: How many items a page holds, at most 100.
            offset: Which page to return. The first is 0. Despite its name it counts pages, not items.

        Returns:
            One page of the job's latest builds.

        Raises:
            BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404,
                422), ServerError (500)

        Manual: section 4.2, 查看构建任务的构建历史列表

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

    def iter_history(self, *, job_id: str, interval: int, limit: int) -> Iterator[BuildHistoryItem]:
        """List a job's builds of the last days.

        Lists the builds of one job within the last days, up to 30, with times and outcome. It tells neither
        commit nor person; `client.records.list_by_period` does.

        Args:
            job_id: Job ID, 32 letters and digits, as the job lists give it in `id`. In the console it ends the
                address of the page that edits the job, and follows `/detail/history/` in that of its history.
            interval: How many days to look back from today, at most 30.
            limit: How many items a page holds, at most 100.

        Returns:
            The items of all pages, each page fetched when it is reached.

        Raises:
            BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404,
                422), ServerError (500), InvalidResponseError

        Manual: section 4.2, 查看构建任务的构建历史列表

        Example:
            >>> for item in client.records.iter_history(
            ...     job_id="5c0d7f2ab93e4f6d8e1a4b7c9d2f3e60",
            ...     interval=7,
            ...     limit=20,
            ... ):
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
            job_id: Job ID, 32 letters and digits, as the job lists give it in `id`. In the console it ends the
                address of the page that edits the job, and follows `/detail/history/` in that of its history.
            end_time: Day on which the period ends, such as `2025-03-31`, at most 30 days after `start_time`.
            limit: How many items a page holds, at most 100.
            offset: Which page to return. The first is 0. Despite its name it counts pages, not items.
            start_time: Day on which the period begins, such as `2025-03-01`.

        Returns:
            One page of the job's builds within the period.

        Raises:
            BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404,
                422), ServerError (500)

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
        self, *, job_id: str, end_time: str, limit: int, start_time: str
    ) -> Iterator[BuildHistoryItemDetailed]:
        """List a job's builds within a period.

        Lists the builds of one job between two days that lie at most 30 days apart, with commit, message and
        the person behind each. For the last days alone, `client.records.list_history` needs no dates but tells
        less.

        Args:
            job_id: Job ID, 32 letters and digits, as the job lists give it in `id`. In the console it ends the
                address of the page that edits the job, and follows `/detail/history/` in that of its history.
            end_time: Day on which the period ends, such as `2025-03-31`, at most 30 days after `start_time`.
            limit: How many items a page holds, at most 100.
            start_time: Day on which the period begins, such as `2025-03-01`.

        Returns:
            The items of all pages, each page fetched when it is reached.

        Raises:
            BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404,
                422), ServerError (500), InvalidResponseError

        Manual: section 4.1, 根据开始时间和结束时间查看构建任务的构建历史列表

        Example:
            >>> for item in client.records.iter_by_period(
            ...     job_id="5c0d7f2ab93e4f6d8e1a4b7c9d2f3e60",
            ...     end_time="2025-03-18",
            ...     limit=20,
            ...     start_time="2025-03-18",
            ... ):
            ...     print(item)
        """
        return iterate(
            self._caller,
            operations.LIST_BUILD_HISTORY_BY_PERIOD,
            {"job_id": job_id, "end_time": end_time, "limit": limit, "start_time": start_time},
        )

    @deprecated(
        "client.records.get_info_v3 is deprecated. Returns the record of one build, found by job and number. Due to be switched off; use `client.records.get_info`, which gives the same record in another envelope and with other names."
    )
    def get_info_v3(self, *, job_id: str, build_no: int) -> BuildInfoV3Response:
        """Get the record of a build by its number (v3).

        Returns the record of one build, found by job and number. Due to be switched off; use
        `client.records.get_info`, which gives the same record in another envelope and with other names.

        Args:
            job_id: Job ID, 32 letters and digits, as the job lists give it in `id`. In the console it ends the
                address of the page that edits the job, and follows `/detail/history/` in that of its history.
            build_no: Number of the build within its job, as `actual_build_number` gives it. The first build is
                1, each further one adds 1. `daily_build_number` is another number.

        Returns:
            The record of the build.

        Raises:
            BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404,
                422), ServerError (500)

        Manual: section 7.3, 获取构建记录信息(待下线)

        Example:
            >>> response = client.records.get_info_v3(job_id="5c0d7f2ab93e4f6d8e1a4b7c9d2f3e60", build_no=1)
        """
        return self._call(operations.GET_BUILD_INFO_V_3, {"job_id": job_id, "build_no": build_no})

    def get_history_details(self, *, job_id: str, build_number: int) -> BuildHistoryDetails:
        """Get parameters and steps of a build.

        Shows what one build was given and how each of its steps went, with its time. Secret parameters come
        masked. For source revision and times of the whole build see `client.records.get_info`. A build that
        never ran has no such details.

        Args:
            job_id: Job ID, 32 letters and digits, as the job lists give it in `id`. In the console it ends the
                address of the page that edits the job, and follows `/detail/history/` in that of its history.
            build_number: Number of the build within its job. The first build is 1, each further one adds 1.

        Returns:
            Parameters and steps of the build.

        Raises:
            BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404,
                422), ServerError (500)

        Manual: section 4.8, 获取构建历史详情信息接口

        Example:
            >>> response = client.records.get_history_details(
            ...     job_id="5c0d7f2ab93e4f6d8e1a4b7c9d2f3e60",
            ...     build_number=1,
            ... )
        """
        return self._call(operations.GET_BUILD_HISTORY_DETAILS, {"job_id": job_id, "build_number": build_number})

    def get_last_successful(self, *, project_id: str, repository_name: str) -> LastSuccessfulBuild:
        """Get the last successful build of a repository.

        Finds the latest build within the project that built the given repository and succeeded, with its job
        and commit. Use it to learn which revision was last known to build. The job need not be known.

        Args:
            project_id: CodeArts project, 32 letters and digits, as in the address of each of its pages. This is
                not the project of IAM that a token is made for.
            repository_name: Name of the code repository alone, such as `storefront-api`. Chinese characters are
                refused.

        Returns:
            The latest successful build of the repository.

        Raises:
            BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
                ServerError (500)

        Manual: section 4.7, 查询指定代码仓库最近一次成功的构建历史

        Example:
            >>> response = client.records.get_last_successful(
            ...     project_id="5c0d7f2ab93e4f6d8e1a4b7c9d2f3e60",
            ...     repository_name="5c0d7f2ab93e4f6d8e1a4b7c9d2f3e60",
            ... )
        """
        return self._call(
            operations.GET_LAST_SUCCESSFUL_BUILD, {"project_id": project_id, "repository_name": repository_name}
        )

    @deprecated(
        "client.records.get_flow_graph_v3 is deprecated. Shows the jobs that a build flow is made of, and how they depend on each other. Due to be switched off; use `client.records.get_flow_graph`, which gives the same graph in another envelope."
    )
    def get_flow_graph_v3(self, *, build_flow_record_id: str) -> FlowGraphV3Response:
        """Get the job graph of a build flow (v3).

        Shows the jobs that a build flow is made of, and how they depend on each other. Due to be switched off;
        use `client.records.get_flow_graph`, which gives the same graph in another envelope.

        Args:
            build_flow_record_id: Build record of the parent, a UUID: the build of the flow as a whole.
                `client.records.get_info` gives it in `parent_record_id` for a build that is part of a flow.

        Returns:
            The graph of the build flow.

        Raises:
            BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404,
                422), ServerError (500)

        Manual: section 7.2, 获取构建记录的有向无环图(待下线)

        Example:
            >>> response = client.records.get_flow_graph_v3(
            ...     build_flow_record_id="5c0d7f2ab93e4f6d8e1a4b7c9d2f3e60",
            ... )
        """
        return self._call(operations.GET_BUILD_FLOW_GRAPH_V_3, {"build_flow_record_id": build_flow_record_id})

    def get_info_v4(self, *, job_id: str, build_no: int) -> BuildInfoResponse:
        """Get the record of a build by its number (v4).

        Returns the record of one build, found by job and number, as `client.records.get_info` does, under a
        path of version 4.

        Args:
            job_id: Job ID, 32 letters and digits, as the job lists give it in `id`. In the console it ends the
                address of the page that edits the job, and follows `/detail/history/` in that of its history.
            build_no: Number of the build within its job, as `actual_build_number` gives it. The first build is
                1, each further one adds 1. `daily_build_number` is another number.

        Returns:
            The record of the build.

        Raises:
            BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404,
                422), ServerError (500)

        Manual: section 4.12, 获取构建记录信息

        Example:
            >>> response = client.records.get_info_v4(job_id="5c0d7f2ab93e4f6d8e1a4b7c9d2f3e60", build_no=1)
        """
        return self._call(operations.GET_BUILD_INFO_V_4, {"job_id": job_id, "build_no": build_no})


class AsyncRecords(AsyncResource):
    """The history of a job. What each build did, stage by stage, and how it ended."""

    async def list_brief(self, *, body: Sequence[str], limit: int | None = None) -> BriefRecordListResponse:
        """List the latest builds of build projects in brief.

        Returns the latest builds of several build projects at once, in brief, such as for an overview of many
        jobs. It only reads. There is no second page; `client.records.list` pages through one build project.

        Args:
            body: The build projects to look up, a UUID each. `client.records.get_info` gives that of a job in
                `build_project_id`. An object in place of the array is refused with HTTP 422 and
                `DEVCB.00030000`.
            limit: How many builds to return, at most 100.

        Returns:
            The latest builds of each build project.

        Raises:
            BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404,
                422), ServerError (500)

        Manual: section 4.52, 获取指定工程的简要构建信息

        Example:
            >>> response = await client.records.list_brief(body=["4b7e1c92-6d3a-4f58-9c0e-2a8d5f71b3e6"])
        """
        return await self._call(operations.LIST_BRIEF_RECORDS, {"limit": limit}, body)

    async def get_flow_graph(self, *, build_flow_record_id: str) -> FlowGraphResponse:
        """Get the job graph of a build flow.

        Shows the jobs that a build flow is made of (its directed acyclic graph), how the build of each went,
        and which of them depends on which. Use it to find the job that held a flow up. The record of a plain
        job gives an empty graph.

        Args:
            build_flow_record_id: Build record of the parent, a UUID: the build of the flow as a whole.
                `client.records.get_info` gives it in `parent_record_id` for a build that is part of a flow.

        Returns:
            The graph of the build flow.

        Raises:
            BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404,
                422), ServerError (500)

        Manual: section 4.110, 获取构建记录的有向无环图

        Example:
            >>> response = await client.records.get_flow_graph(
            ...     build_flow_record_id="5c0d7f2ab93e4f6d8e1a4b7c9d2f3e60",
            ... )
        """
        return await self._call(operations.GET_BUILD_FLOW_GRAPH, {"build_flow_record_id": build_flow_record_id})

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
                `client.records.get_info` gives it. The id of a CodeArts project is refused with `error_code`
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
            BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404,
                422), ServerError (500)

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
                `client.records.get_info` gives it. The id of a CodeArts project is refused with `error_code`
                `DEV.CB.032000` in an HTTP 200 response.
            branches: Only builds of one of these branches of the repository.
            from_date: Only builds from this time on, such as `2025-03-01 00:00:00`. No offset can be given. A
                period of a year is accepted.
            limit: How many items a page holds, at most 100.
            tags: Only builds of one of these tags of the repository.
            to_date: Only builds up to this time, such as `2025-03-31 23:59:59`. No offset can be given.
            triggers: Only builds that were started in one of these ways. `MANUAL`, a person, is the one value
                known.

        Returns:
            The items of all pages, each page fetched when it is reached.

        Raises:
            BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404,
                422), ServerError (500), InvalidResponseError

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
                `client.records.get_info` gives it. The id of a CodeArts project is refused with `error_code`
                `DEV.CB.032000` in an HTTP 200 response.
            from_date: Count builds from this time on, such as `2025-03-01 00:00:00`. No offset can be given.
            to_date: Count builds up to this time, such as `2025-03-31 23:59:59`. No offset can be given.

        Returns:
            The number of builds.

        Raises:
            BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404,
                422), ServerError (500)

        Manual: section 4.53, 构建历史页获取构建次数

        Example:
            >>> response = await client.records.get_count(build_project_id="5c0d7f2ab93e4f6d8e1a4b7c9d2f3e60")
        """
        return await self._call(
            operations.GET_BUILD_COUNT,
            {"build_project_id": build_project_id, "from_date": from_date, "to_date": to_date},
        )

    async def list_runs(
        self,
        *,
        job_id: str,
        end_time: str,
        start_time: str,
        page_index: int | None = None,
        page_size: int | None = None,
    ) -> BuildRunListResponse:
        """List a job's builds between two times.

        Lists the builds of one job between two points in time, at most 31 days apart, as the console's history
        shows them, with who started each and which commit it built. Builds that never ran are among them. Times
        and durations are in milliseconds. `client.records.get_info` gives the record id of a build.

        Args:
            job_id: Job ID, 32 letters and digits, as the job lists give it in `id`. In the console it ends the
                address of the page that edits the job, and follows `/detail/history/` in that of its history.
            end_time: Only builds up to this time, such as `2025-03-31 23:59:59`, as in `start_time`. More than
                31 days are refused with `CB.00031105`.
            start_time: Only builds from this time on, such as `2025-03-01 00:00:00`. Local time of China
                (UTC+8); no offset can be given.
            page_index: Which page to return. The first is 0.
            page_size: How many items a page holds, 1 to 100.

        Returns:
            One page of the job's builds between the two times.

        Raises:
            BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404,
                422), ServerError (500)

        Manual: section 4.30, 获取任务构建记录列表 v1

        Example:
            >>> response = await client.records.list_runs(
            ...     job_id="5c0d7f2ab93e4f6d8e1a4b7c9d2f3e60",
            ...     end_time="example",
            ...     start_time="example",
            ... )
        """
        return await self._call(
            operations.LIST_BUILD_RUNS,
            {
                "job_id": job_id,
                "end_time": end_time,
                "start_time": start_time,
                "page_index": page_index,
                "page_size": page_size,
            },
        )

    def iter_runs(
        self, *, job_id: str, end_time: str, start_time: str, page_size: int | None = None
    ) -> AsyncIterator[BuildRun]:
        """List a job's builds between two times.

        Lists the builds of one job between two points in time, at most 31 days apart, as the console's history
        shows them, with who started each and which commit it built. Builds that never ran are among them. Times
        and durations are in milliseconds. `client.records.get_info` gives the record id of a build.

        Args:
            job_id: Job ID, 32 letters and digits, as the job lists give it in `id`. In the console it ends the
                address of the page that edits the job, and follows `/detail/history/` in that of its history.
            end_time: Only builds up to this time, such as `2025-03-31 23:59:59`, as in `start_time`. More than
                31 days are refused with `CB.00031105`.
            start_time: Only builds from this time on, such as `2025-03-01 00:00:00`. Local time of China
                (UTC+8); no offset can be given.
            page_size: How many items a page holds, 1 to 100.

        Returns:
            The items of all pages, each page fetched when it is reached.

        Raises:
            BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404,
                422), ServerError (500), InvalidResponseError

        Manual: section 4.30, 获取任务构建记录列表 v1

        Example:
            >>> async for item in client.records.iter_runs(
            ...     job_id="5c0d7f2ab93e4f6d8e1a4b7c9d2f3e60",
            ...     end_time="example",
            ...     start_time="example",
            ... ):
            ...     print(item)
        """
        return async_iterate(
            self._caller,
            operations.LIST_BUILD_RUNS,
            {"job_id": job_id, "end_time": end_time, "start_time": start_time, "page_size": page_size},
        )

    async def get_run(self, *, job_id: str, build_no: int) -> BuildRunResponse:
        """Get one build as the job's history shows it.

        Returns one build of a job in the shape that `client.records.list_runs` lists, with who started it and
        which commit it built. `client.records.get_info` tells more of the same build. A malformed job id is
        refused with `error_code` `DEV.CB.032011` in an HTTP 200 response.

        Args:
            job_id: Job ID, 32 letters and digits, as the job lists give it in `id`. In the console it ends the
                address of the page that edits the job, and follows `/detail/history/` in that of its history.
            build_no: Number of the build within its job, as `actual_build_number` gives it. The first build is
                1, each further one adds 1. `daily_build_number` is another number.

        Returns:
            The build.

        Raises:
            BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404,
                422), ServerError (500)

        Manual: section 4.108, 获取任务构建记录列表

        Example:
            >>> response = await client.records.get_run(job_id="5c0d7f2ab93e4f6d8e1a4b7c9d2f3e60", build_no=1)
        """
        return await self._call(operations.GET_BUILD_RUN, {"job_id": job_id, "build_no": build_no})

    async def wait_until_succeeded(
        self, *, job_id: str, build_no: int, timeout: float = 3600.0, interval: float | None = None
    ) -> BuildRunResponse:
        """Get one build as the job's history shows it.

        Returns one build of a job in the shape that `client.records.list_runs` lists, with who started it and
        which commit it built. `client.records.get_info` tells more of the same build. A malformed job id is
        refused with `error_code` `DEV.CB.032011` in an HTTP 200 response.

        Args:
            job_id: Job ID, 32 letters and digits, as the job lists give it in `id`. In the console it ends the
                address of the page that edits the job, and follows `/detail/history/` in that of its history.
            build_no: Number of the build within its job, as `actual_build_number` gives it. The first build is
                1, each further one adds 1. `daily_build_number` is another number.
            timeout: Seconds to wait in total.
            interval: Seconds between two calls; None for 5.

        Returns:
            The response that ended the wait.

        Raises:
            BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404,
                422), ServerError (500), WaitTimeoutError, WaitFailedError

        Manual: section 4.108, 获取任务构建记录列表

        Example:
            >>> response = await client.records.wait_until_succeeded(
            ...     job_id="5c0d7f2ab93e4f6d8e1a4b7c9d2f3e60",
            ...     build_no=1,
            ... )
        """
        return await async_wait(
            self._caller,
            operations.GET_BUILD_RUN,
            {"job_id": job_id, "build_no": build_no},
            timeout=timeout,
            interval=interval,
        )

    async def get_info(self, *, job_id: str, build_no: int) -> BuildInfoResponse:
        """Get the record of a build by its number.

        Returns the record of one build, found by job and number, with its source revision, its times and its
        outcome. It also gives `build_record_id`, which log and record operations ask for.

        Args:
            job_id: Job ID, 32 letters and digits, as the job lists give it in `id`. In the console it ends the
                address of the page that edits the job, and follows `/detail/history/` in that of its history.
            build_no: Number of the build within its job, as `actual_build_number` gives it. The first build is
                1, each further one adds 1. `daily_build_number` is another number.

        Returns:
            The record of the build.

        Raises:
            BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404,
                422), ServerError (500)

        Manual: section 4.102, 获取构建记录信息

        Example:
            >>> response = await client.records.get_info(job_id="5c0d7f2ab93e4f6d8e1a4b7c9d2f3e60", build_no=1)
        """
        return await self._call(operations.GET_BUILD_INFO, {"job_id": job_id, "build_no": build_no})

    async def get_script(self, *, record_id: str) -> TextResponse:
        """Get the script that a build ran.

        Returns the YAML that the service made of the job for one build and gave to the execution platform, with
        every stage, image and parameter filled in. Use it to see what a build really ran. It is not the
        `build.yml` of the repository. Empty if the build never ran.

        Args:
            record_id: Build record, 36 digits, lower-case letters and hyphens, as the record operations give it
                in `id` or `build_record_id`.

        Returns:
            The script, as YAML in one text.

        Raises:
            BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404,
                422), ServerError (500)

        Manual: section 4.38, 获取构建记录的构建脚本

        Example:
            >>> response = await client.records.get_script(record_id="5c0d7f2ab93e4f6d8e1a4b7c9d2f3e60")
        """
        return await self._call(operations.GET_BUILD_SCRIPT, {"record_id": record_id})

    async def get_stages(self, *, record_id: str, cascade: bool | None = None) -> BuildStagesResponse:
        """Get the stages of a build.

        Shows the stages that the execution platform ran for one build, with state, waiting time and running
        time of each. Use it to find the stage that failed or took long. There are none if the build never ran.

        Args:
            record_id: Build record, 36 digits, lower-case letters and hyphens, as the record operations give it
                in `id` or `build_record_id`.
            cascade: Whether to fetch the steps of each stage too. Their form in the response is not documented.

        Returns:
            The stages of the build.

        Raises:
            BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404,
                422), ServerError (500)

        Manual: section 4.51, 获取任务各阶段信息

        Example:
            >>> response = await client.records.get_stages(record_id="5c0d7f2ab93e4f6d8e1a4b7c9d2f3e60")
        """
        return await self._call(operations.GET_BUILD_STAGES, {"record_id": record_id, "cascade": cascade})

    async def get(self, *, record_id: str) -> BuildRecordResponse:
        """Get a build record by its id.

        Returns one build record, with the parameters, the source revision, the times and the outcome of the
        build. Its id is `build_record_id` of `client.records.get_info`, which finds a build by job and number;
        the `id` there is another one.

        Args:
            record_id: Build record, 36 digits, lower-case letters and hyphens, as the record operations give it
                in `id` or `build_record_id`.

        Returns:
            The build record.

        Raises:
            BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404,
                422), ServerError (500)

        Manual: section 4.68, 查询指定构建记录详情

        Example:
            >>> response = await client.records.get(record_id="5c0d7f2ab93e4f6d8e1a4b7c9d2f3e60")
        """
        return await self._call(operations.GET_BUILD_RECORD, {"record_id": record_id})

    async def list_runs_v3(
        self,
        *,
        job_id: str,
        end_time: str,
        start_time: str,
        page_index: int | None = None,
        page_size: int | None = None,
    ) -> BuildRunListResponse:
        """List a job's builds between two times (v3).

        Lists the builds of one job between two points in time: an older form of `client.records.list_runs`,
        which was observed to list builds that are missing here.

        Args:
            job_id: Job ID, 32 letters and digits, as the job lists give it in `id`. In the console it ends the
                address of the page that edits the job, and follows `/detail/history/` in that of its history.
            end_time: Only builds up to this time, such as `2025-03-31 23:59:59`. No offset can be given.
            start_time: Only builds from this time on, such as `2025-03-01 00:00:00`. No offset can be given.
            page_index: Which page to return. The first is 0.
            page_size: How many items a page holds, 1 to 100.

        Returns:
            One page of the job's builds between the two times.

        Raises:
            BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404,
                422), ServerError (500)

        Manual: section 4.29, 获取任务构建记录列表

        Example:
            >>> response = await client.records.list_runs_v3(
            ...     job_id="5c0d7f2ab93e4f6d8e1a4b7c9d2f3e60",
            ...     end_time="example",
            ...     start_time="example",
            ... )
        """
        return await self._call(
            operations.LIST_BUILD_RUNS_V_3,
            {
                "job_id": job_id,
                "end_time": end_time,
                "start_time": start_time,
                "page_index": page_index,
                "page_size": page_size,
            },
        )

    def iter_runs_v3(
        self, *, job_id: str, end_time: str, start_time: str, page_size: int | None = None
    ) -> AsyncIterator[BuildRun]:
        """List a job's builds between two times (v3).

        Lists the builds of one job between two points in time: an older form of `client.records.list_runs`,
        which was observed to list builds that are missing here.

        Args:
            job_id: Job ID, 32 letters and digits, as the job lists give it in `id`. In the console it ends the
                address of the page that edits the job, and follows `/detail/history/` in that of its history.
            end_time: Only builds up to this time, such as `2025-03-31 23:59:59`. No offset can be given.
            start_time: Only builds from this time on, such as `2025-03-01 00:00:00`. No offset can be given.
            page_size: How many items a page holds, 1 to 100.

        Returns:
            The items of all pages, each page fetched when it is reached.

        Raises:
            BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404,
                422), ServerError (500), InvalidResponseError

        Manual: section 4.29, 获取任务构建记录列表

        Example:
            >>> async for item in client.records.iter_runs_v3(
            ...     job_id="5c0d7f2ab93e4f6d8e1a4b7c9d2f3e60",
            ...     end_time="example",
            ...     start_time="example",
            ... ):
            ...     print(item)
        """
        return async_iterate(
            self._caller,
            operations.LIST_BUILD_RUNS_V_3,
            {"job_id": job_id, "end_time": end_time, "start_time": start_time, "page_size": page_size},
        )

    async def list_history(self, *, job_id: str, interval: int, limit: int, offset: int) -> BuildHistory:
        """List a job's builds of the last days.

        Lists the builds of one job within the last days, up to 30, with times and outcome. It tells neither
        commit nor person; `client.records.list_by_period` does.

        Args:
            job_id: Job ID, 32 letters and digits, as the job lists give it in `id`. In the console it ends the
                address of the page that edits the job, and follows `/detail/history/` in that of its history.
            interval: How many days to look back from today, at most 30.
            limit: How many items a page holds, at most 100.
            offset: Which page to return. The first is 0. Despite its name it counts pages, not items.

        Returns:
            One page of the job's latest builds.

        Raises:
            BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404,
                422), ServerError (500)

        Manual: section 4.2, 查看构建任务的构建历史列表

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

    def iter_history(self, *, job_id: str, interval: int, limit: int) -> AsyncIterator[BuildHistoryItem]:
        """List a job's builds of the last days.

        Lists the builds of one job within the last days, up to 30, with times and outcome. It tells neither
        commit nor person; `client.records.list_by_period` does.

        Args:
            job_id: Job ID, 32 letters and digits, as the job lists give it in `id`. In the console it ends the
                address of the page that edits the job, and follows `/detail/history/` in that of its history.
            interval: How many days to look back from today, at most 30.
            limit: How many items a page holds, at most 100.

        Returns:
            The items of all pages, each page fetched when it is reached.

        Raises:
            BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404,
                422), ServerError (500), InvalidResponseError

        Manual: section 4.2, 查看构建任务的构建历史列表

        Example:
            >>> async for item in client.records.iter_history(
            ...     job_id="5c0d7f2ab93e4f6d8e1a4b7c9d2f3e60",
            ...     interval=7,
            ...     limit=20,
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
            job_id: Job ID, 32 letters and digits, as the job lists give it in `id`. In the console it ends the
                address of the page that edits the job, and follows `/detail/history/` in that of its history.
            end_time: Day on which the period ends, such as `2025-03-31`, at most 30 days after `start_time`.
            limit: How many items a page holds, at most 100.
            offset: Which page to return. The first is 0. Despite its name it counts pages, not items.
            start_time: Day on which the period begins, such as `2025-03-01`.

        Returns:
            One page of the job's builds within the period.

        Raises:
            BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404,
                422), ServerError (500)

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
        self, *, job_id: str, end_time: str, limit: int, start_time: str
    ) -> AsyncIterator[BuildHistoryItemDetailed]:
        """List a job's builds within a period.

        Lists the builds of one job between two days that lie at most 30 days apart, with commit, message and
        the person behind each. For the last days alone, `client.records.list_history` needs no dates but tells
        less.

        Args:
            job_id: Job ID, 32 letters and digits, as the job lists give it in `id`. In the console it ends the
                address of the page that edits the job, and follows `/detail/history/` in that of its history.
            end_time: Day on which the period ends, such as `2025-03-31`, at most 30 days after `start_time`.
            limit: How many items a page holds, at most 100.
            start_time: Day on which the period begins, such as `2025-03-01`.

        Returns:
            The items of all pages, each page fetched when it is reached.

        Raises:
            BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404,
                422), ServerError (500), InvalidResponseError

        Manual: section 4.1, 根据开始时间和结束时间查看构建任务的构建历史列表

        Example:
            >>> async for item in client.records.iter_by_period(
            ...     job_id="5c0d7f2ab93e4f6d8e1a4b7c9d2f3e60",
            ...     end_time="2025-03-18",
            ...     limit=20,
            ...     start_time="2025-03-18",
            ... ):
            ...     print(item)
        """
        return async_iterate(
            self._caller,
            operations.LIST_BUILD_HISTORY_BY_PERIOD,
            {"job_id": job_id, "end_time": end_time, "limit": limit, "start_time": start_time},
        )

    @deprecated(
        "client.records.get_info_v3 is deprecated. Returns the record of one build, found by job and number. Due to be switched off; use `client.records.get_info`, which gives the same record in another envelope and with other names."
    )
    async def get_info_v3(self, *, job_id: str, build_no: int) -> BuildInfoV3Response:
        """Get the record of a build by its number (v3).

        Returns the record of one build, found by job and number. Due to be switched off; use
        `client.records.get_info`, which gives the same record in another envelope and with other names.

        Args:
            job_id: Job ID, 32 letters and digits, as the job lists give it in `id`. In the console it ends the
                address of the page that edits the job, and follows `/detail/history/` in that of its history.
            build_no: Number of the build within its job, as `actual_build_number` gives it. The first build is
                1, each further one adds 1. `daily_build_number` is another number.

        Returns:
            The record of the build.

        Raises:
            BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404,
                422), ServerError (500)

        Manual: section 7.3, 获取构建记录信息(待下线)

        Example:
            >>> response = await client.records.get_info_v3(
            ...     job_id="5c0d7f2ab93e4f6d8e1a4b7c9d2f3e60",
            ...     build_no=1,
            ... )
        """
        return await self._call(operations.GET_BUILD_INFO_V_3, {"job_id": job_id, "build_no": build_no})

    async def get_history_details(self, *, job_id: str, build_number: int) -> BuildHistoryDetails:
        """Get parameters and steps of a build.

        Shows what one build was given and how each of its steps went, with its time. Secret parameters come
        masked. For source revision and times of the whole build see `client.records.get_info`. A build that
        never ran has no such details.

        Args:
            job_id: Job ID, 32 letters and digits, as the job lists give it in `id`. In the console it ends the
                address of the page that edits the job, and follows `/detail/history/` in that of its history.
            build_number: Number of the build within its job. The first build is 1, each further one adds 1.

        Returns:
            Parameters and steps of the build.

        Raises:
            BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404,
                422), ServerError (500)

        Manual: section 4.8, 获取构建历史详情信息接口

        Example:
            >>> response = await client.records.get_history_details(
            ...     job_id="5c0d7f2ab93e4f6d8e1a4b7c9d2f3e60",
            ...     build_number=1,
            ... )
        """
        return await self._call(operations.GET_BUILD_HISTORY_DETAILS, {"job_id": job_id, "build_number": build_number})

    async def get_last_successful(self, *, project_id: str, repository_name: str) -> LastSuccessfulBuild:
        """Get the last successful build of a repository.

        Finds the latest build within the project that built the given repository and succeeded, with its job
        and commit. Use it to learn which revision was last known to build. The job need not be known.

        Args:
            project_id: CodeArts project, 32 letters and digits, as in the address of each of its pages. This is
                not the project of IAM that a token is made for.
            repository_name: Name of the code repository alone, such as `storefront-api`. Chinese characters are
                refused.

        Returns:
            The latest successful build of the repository.

        Raises:
            BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
                ServerError (500)

        Manual: section 4.7, 查询指定代码仓库最近一次成功的构建历史

        Example:
            >>> response = await client.records.get_last_successful(
            ...     project_id="5c0d7f2ab93e4f6d8e1a4b7c9d2f3e60",
            ...     repository_name="5c0d7f2ab93e4f6d8e1a4b7c9d2f3e60",
            ... )
        """
        return await self._call(
            operations.GET_LAST_SUCCESSFUL_BUILD, {"project_id": project_id, "repository_name": repository_name}
        )

    @deprecated(
        "client.records.get_flow_graph_v3 is deprecated. Shows the jobs that a build flow is made of, and how they depend on each other. Due to be switched off; use `client.records.get_flow_graph`, which gives the same graph in another envelope."
    )
    async def get_flow_graph_v3(self, *, build_flow_record_id: str) -> FlowGraphV3Response:
        """Get the job graph of a build flow (v3).

        Shows the jobs that a build flow is made of, and how they depend on each other. Due to be switched off;
        use `client.records.get_flow_graph`, which gives the same graph in another envelope.

        Args:
            build_flow_record_id: Build record of the parent, a UUID: the build of the flow as a whole.
                `client.records.get_info` gives it in `parent_record_id` for a build that is part of a flow.

        Returns:
            The graph of the build flow.

        Raises:
            BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404,
                422), ServerError (500)

        Manual: section 7.2, 获取构建记录的有向无环图(待下线)

        Example:
            >>> response = await client.records.get_flow_graph_v3(
            ...     build_flow_record_id="5c0d7f2ab93e4f6d8e1a4b7c9d2f3e60",
            ... )
        """
        return await self._call(operations.GET_BUILD_FLOW_GRAPH_V_3, {"build_flow_record_id": build_flow_record_id})

    async def get_info_v4(self, *, job_id: str, build_no: int) -> BuildInfoResponse:
        """Get the record of a build by its number (v4).

        Returns the record of one build, found by job and number, as `client.records.get_info` does, under a
        path of version 4.

        Args:
            job_id: Job ID, 32 letters and digits, as the job lists give it in `id`. In the console it ends the
                address of the page that edits the job, and follows `/detail/history/` in that of its history.
            build_no: Number of the build within its job, as `actual_build_number` gives it. The first build is
                1, each further one adds 1. `daily_build_number` is another number.

        Returns:
            The record of the build.

        Raises:
            BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404,
                422), ServerError (500)

        Manual: section 4.12, 获取构建记录信息

        Example:
            >>> response = await client.records.get_info_v4(
            ...     job_id="5c0d7f2ab93e4f6d8e1a4b7c9d2f3e60",
            ...     build_no=1,
            ... )
        """
        return await self._call(operations.GET_BUILD_INFO_V_4, {"job_id": job_id, "build_no": build_no})
