"""Statistics of many builds. Success ratios, build times, unit tests and coverage."""

# Written by `python -m generator build`. Do not edit.

from __future__ import annotations


from ..operations import reports as operations
from .._runtime.downloads import AsyncDownload, Download
from .._runtime.resource import AsyncResource, Resource
from ..models.reports import (
    BranchListResponse,
    BuildTimeReportResponse,
    CoverageReportListResponse,
    RepositoryListResponse,
    SuccessRatio,
    SuccessRatioTrendResponse,
    TestReportResponse,
)


class Reports(Resource):
    """Statistics of many builds. Success ratios, build times, unit tests and coverage."""

    def list_branches(self, *, job_id: str, repository_name: str) -> BranchListResponse:
        """List the branches that reports can be had for.

        Lists the branches of a repository that the job has to do with. Pass one as `branch` to
        `client.reports.get_success_ratio_trend` or `client.reports.get_build_times`.

        Args:
            job_id: Job ID, 32 letters and digits. The job lists return it as `id`. In the console it is at the
                end of the URL of the job's details page and edit page, and after `/detail/history/` in that of
                its history.
            repository_name: Name of the code repository, as `client.reports.list_repositories` gives it. Names
                with Chinese characters are not accepted here.

        Returns:
            The branches.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404, 422), ServerError (500, 5XX)

        Manual: section 4.85, 获取该任务所有分支信息

        Example:
            >>> response = client.reports.list_branches(
            ...     job_id="5c0d7f2ab93e4f6d8e1a4b7c9d2f3e60",
            ...     repository_name="example",
            ... )
        """
        return self._call(operations.LIST_REPORT_BRANCHES, {"job_id": job_id, "repository_name": repository_name})

    def download_coverage(self, *, build_no: int | str, job_id: str, root_id: str) -> Download:
        """Download a coverage report.

        Returns one unit test coverage report of a build as a ZIP archive. `client.reports.list_coverage` tells
        which there are.

        Args:
            build_no: Build number within the job, as in `actual_build_number` of `client.builds.run`. It begins
                at 1 and grows by 1 with each build. `daily_build_number` is a different number. Some sections
                of the manual have the default 1.
            job_id: Job ID, 32 letters and digits. The job lists return it as `id`. In the console it is at the
                end of the URL of the job's details page and edit page, and after `/detail/history/` in that of
                its history.
            root_id: Coverage report, at most 40 letters, digits, hyphens and underscores, as
                `client.reports.list_coverage` gives it in `root_id`.

        Returns:
            The ZIP archive with the report.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404, 422), ServerError (500, 5XX)

        Manual: section 4.45, 获取单元测试覆盖率报告压缩包

        Example:
            >>> with client.reports.download_coverage(
            ...     build_no=58,
            ...     job_id="5c0d7f2ab93e4f6d8e1a4b7c9d2f3e60",
            ...     root_id="5c0d7f2ab93e4f6d8e1a4b7c9d2f3e60",
            ... ) as file:
            ...     file.save_to("file.bin")
        """
        return self._call(
            operations.DOWNLOAD_COVERAGE_REPORT, {"build_no": build_no, "job_id": job_id, "root_id": root_id}
        )

    def list_coverage(self, *, build_no: int | str, job_id: str) -> CoverageReportListResponse:
        """List the coverage reports of a build.

        Lists the unit test coverage reports that a build has made, one for each build step that made one. The
        reports themselves come from `client.reports.download_coverage`.

        Args:
            build_no: Build number within the job, as in `actual_build_number` of `client.builds.run`. It begins
                at 1 and grows by 1 with each build. `daily_build_number` is a different number. Some sections
                of the manual have the default 1.
            job_id: Job ID, 32 letters and digits. The job lists return it as `id`. In the console it is at the
                end of the URL of the job's details page and edit page, and after `/detail/history/` in that of
                its history.

        Returns:
            The coverage reports of the build.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404, 422), ServerError (500, 5XX)

        Manual: section 4.40, 获取单元测试覆盖率报告列表

        Example:
            >>> response = client.reports.list_coverage(build_no=58, job_id="5c0d7f2ab93e4f6d8e1a4b7c9d2f3e60")
        """
        return self._call(operations.LIST_COVERAGE_REPORTS, {"build_no": build_no, "job_id": job_id})

    def get_success_ratio_trend(
        self, *, interval: int, job_id: str, repository_name: str, branch: str | None = None
    ) -> SuccessRatioTrendResponse:
        """Show how the success ratio of a job develops.

        Gives the success ratio of a job's builds from one repository over the last days, as a whole and day by
        day. Name a branch to count its builds alone.

        Args:
            interval: How many days the report reaches back, from 1 to 30. Defaults to 7 on Huawei's page.
            job_id: Job ID, 32 letters and digits. The job lists return it as `id`. In the console it is at the
                end of the URL of the job's details page and edit page, and after `/detail/history/` in that of
                its history.
            repository_name: Name of the code repository, 1 to 128 characters, as
                `client.reports.list_repositories` gives it.
            branch: Branch to report on, as `client.reports.list_branches` gives it, at most 200 characters.
                Defaults to `all`, which counts every branch.

        Returns:
            The success ratio over the days asked for.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404, 422), ServerError (500, 5XX)

        Manual: section 4.44, 查询构建成功率

        Example:
            >>> response = client.reports.get_success_ratio_trend(
            ...     interval=1,
            ...     job_id="5c0d7f2ab93e4f6d8e1a4b7c9d2f3e60",
            ...     repository_name="example",
            ... )
        """
        return self._call(
            operations.GET_SUCCESS_RATIO_TREND,
            {"interval": interval, "job_id": job_id, "repository_name": repository_name, "branch": branch},
        )

    def get_build_times(
        self, *, interval: int, job_id: str, repository_name: str, branch: str | None = None
    ) -> BuildTimeReportResponse:
        """Show how long the builds of a job take.

        Gives the average, longest and shortest time of a job's builds from one repository over the last days,
        and each build's own. Use it to notice builds that become slower.

        Args:
            interval: How many days the report reaches back, from 1 to 30, such as 7.
            job_id: Job ID, 32 letters and digits. The job lists return it as `id`. In the console it is at the
                end of the URL of the job's details page and edit page, and after `/detail/history/` in that of
                its history.
            repository_name: Name of the code repository, 1 to 128 characters, as
                `client.reports.list_repositories` gives it.
            branch: Branch to report on, as `client.reports.list_branches` gives it, at most 200 characters.
                `all` counts every branch.

        Returns:
            The build times over the days asked for.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404, 422), ServerError (500, 5XX)

        Manual: section 4.55, 洞察构建时长

        Example:
            >>> response = client.reports.get_build_times(
            ...     interval=1,
            ...     job_id="5c0d7f2ab93e4f6d8e1a4b7c9d2f3e60",
            ...     repository_name="example",
            ... )
        """
        return self._call(
            operations.GET_BUILD_TIME_REPORT,
            {"interval": interval, "job_id": job_id, "repository_name": repository_name, "branch": branch},
        )

    def list_repositories(self, *, job_id: str) -> RepositoryListResponse:
        """List the repositories that reports can be had for.

        Lists the code repositories that a job has to do with. Pass one as `repository_name` to the other
        reports of the job.

        Args:
            job_id: Job ID, 32 letters and digits. The job lists return it as `id`. In the console it is at the
                end of the URL of the job's details page and edit page, and after `/detail/history/` in that of
                its history.

        Returns:
            The repositories of the job.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404, 422), ServerError (500, 5XX)

        Manual: section 4.87, 查看仓库

        Example:
            >>> response = client.reports.list_repositories(job_id="5c0d7f2ab93e4f6d8e1a4b7c9d2f3e60")
        """
        return self._call(operations.LIST_REPORT_REPOSITORIES, {"job_id": job_id})

    def get_tests(self, *, job_id: str, build_no: int | str) -> TestReportResponse:
        """Show the unit test results of a build.

        Tells how many unit tests a build has run and how they ended, as a whole and in part reports. It gives
        no coverage figures; for these see `client.reports.list_coverage`.

        Args:
            job_id: Job ID, 32 letters and digits. The job lists return it as `id`. In the console it is at the
                end of the URL of the job's details page and edit page, and after `/detail/history/` in that of
                its history.
            build_no: Build number within the job, as in `actual_build_number` of `client.builds.run`. It begins
                at 1 and grows by 1 with each build. `daily_build_number` is a different number. Some sections
                of the manual have the default 1.

        Returns:
            The unit test results of the build.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404, 422), ServerError (500, 5XX)

        Manual: section 4.50, 获取覆盖率接口

        Example:
            >>> response = client.reports.get_tests(job_id="5c0d7f2ab93e4f6d8e1a4b7c9d2f3e60", build_no=58)
        """
        return self._call(operations.GET_TEST_REPORT, {"job_id": job_id, "build_no": build_no})

    def get_success_ratio(self, *, job_id: str, end_time: str, start_time: str) -> SuccessRatio:
        """Show the success ratio of a job over some days.

        Counts the builds of a job between two days, and those among them that succeeded. The range may span at
        most 30 days. For figures by day or branch use `client.reports.get_success_ratio_trend`.

        Args:
            job_id: Job ID, 32 letters and digits. The job lists return it as `id`. In the console it is at the
                end of the URL of the job's details page and edit page, and after `/detail/history/` in that of
                its history.
            end_time: Last day of the range, such as `2025-03-18`. At most 30 days after `start_time`; may be
                the same day.
            start_time: First day of the range, such as `2025-03-01`.

        Returns:
            The figures of the range.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404, 422), ServerError (500, 5XX)

        Manual: section 4.9, 根据开始时间和结束时间查看构建任务的构建成功率

        Example:
            >>> response = client.reports.get_success_ratio(
            ...     job_id="5c0d7f2ab93e4f6d8e1a4b7c9d2f3e60",
            ...     end_time="2025-03-18",
            ...     start_time="2025-03-18",
            ... )
        """
        return self._call(
            operations.GET_SUCCESS_RATIO, {"job_id": job_id, "end_time": end_time, "start_time": start_time}
        )


class AsyncReports(AsyncResource):
    """Statistics of many builds. Success ratios, build times, unit tests and coverage."""

    async def list_branches(self, *, job_id: str, repository_name: str) -> BranchListResponse:
        """List the branches that reports can be had for.

        Lists the branches of a repository that the job has to do with. Pass one as `branch` to
        `client.reports.get_success_ratio_trend` or `client.reports.get_build_times`.

        Args:
            job_id: Job ID, 32 letters and digits. The job lists return it as `id`. In the console it is at the
                end of the URL of the job's details page and edit page, and after `/detail/history/` in that of
                its history.
            repository_name: Name of the code repository, as `client.reports.list_repositories` gives it. Names
                with Chinese characters are not accepted here.

        Returns:
            The branches.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404, 422), ServerError (500, 5XX)

        Manual: section 4.85, 获取该任务所有分支信息

        Example:
            >>> response = await client.reports.list_branches(
            ...     job_id="5c0d7f2ab93e4f6d8e1a4b7c9d2f3e60",
            ...     repository_name="example",
            ... )
        """
        return await self._call(operations.LIST_REPORT_BRANCHES, {"job_id": job_id, "repository_name": repository_name})

    async def download_coverage(self, *, build_no: int | str, job_id: str, root_id: str) -> AsyncDownload:
        """Download a coverage report.

        Returns one unit test coverage report of a build as a ZIP archive. `client.reports.list_coverage` tells
        which there are.

        Args:
            build_no: Build number within the job, as in `actual_build_number` of `client.builds.run`. It begins
                at 1 and grows by 1 with each build. `daily_build_number` is a different number. Some sections
                of the manual have the default 1.
            job_id: Job ID, 32 letters and digits. The job lists return it as `id`. In the console it is at the
                end of the URL of the job's details page and edit page, and after `/detail/history/` in that of
                its history.
            root_id: Coverage report, at most 40 letters, digits, hyphens and underscores, as
                `client.reports.list_coverage` gives it in `root_id`.

        Returns:
            The ZIP archive with the report.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404, 422), ServerError (500, 5XX)

        Manual: section 4.45, 获取单元测试覆盖率报告压缩包

        Example:
            >>> async with await client.reports.download_coverage(
            ...     build_no=58,
            ...     job_id="5c0d7f2ab93e4f6d8e1a4b7c9d2f3e60",
            ...     root_id="5c0d7f2ab93e4f6d8e1a4b7c9d2f3e60",
            ... ) as file:
            ...     await file.save_to("file.bin")
        """
        return await self._call(
            operations.DOWNLOAD_COVERAGE_REPORT, {"build_no": build_no, "job_id": job_id, "root_id": root_id}
        )

    async def list_coverage(self, *, build_no: int | str, job_id: str) -> CoverageReportListResponse:
        """List the coverage reports of a build.

        Lists the unit test coverage reports that a build has made, one for each build step that made one. The
        reports themselves come from `client.reports.download_coverage`.

        Args:
            build_no: Build number within the job, as in `actual_build_number` of `client.builds.run`. It begins
                at 1 and grows by 1 with each build. `daily_build_number` is a different number. Some sections
                of the manual have the default 1.
            job_id: Job ID, 32 letters and digits. The job lists return it as `id`. In the console it is at the
                end of the URL of the job's details page and edit page, and after `/detail/history/` in that of
                its history.

        Returns:
            The coverage reports of the build.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404, 422), ServerError (500, 5XX)

        Manual: section 4.40, 获取单元测试覆盖率报告列表

        Example:
            >>> response = await client.reports.list_coverage(
            ...     build_no=58,
            ...     job_id="5c0d7f2ab93e4f6d8e1a4b7c9d2f3e60",
            ... )
        """
        return await self._call(operations.LIST_COVERAGE_REPORTS, {"build_no": build_no, "job_id": job_id})

    async def get_success_ratio_trend(
        self, *, interval: int, job_id: str, repository_name: str, branch: str | None = None
    ) -> SuccessRatioTrendResponse:
        """Show how the success ratio of a job develops.

        Gives the success ratio of a job's builds from one repository over the last days, as a whole and day by
        day. Name a branch to count its builds alone.

        Args:
            interval: How many days the report reaches back, from 1 to 30. Defaults to 7 on Huawei's page.
            job_id: Job ID, 32 letters and digits. The job lists return it as `id`. In the console it is at the
                end of the URL of the job's details page and edit page, and after `/detail/history/` in that of
                its history.
            repository_name: Name of the code repository, 1 to 128 characters, as
                `client.reports.list_repositories` gives it.
            branch: Branch to report on, as `client.reports.list_branches` gives it, at most 200 characters.
                Defaults to `all`, which counts every branch.

        Returns:
            The success ratio over the days asked for.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404, 422), ServerError (500, 5XX)

        Manual: section 4.44, 查询构建成功率

        Example:
            >>> response = await client.reports.get_success_ratio_trend(
            ...     interval=1,
            ...     job_id="5c0d7f2ab93e4f6d8e1a4b7c9d2f3e60",
            ...     repository_name="example",
            ... )
        """
        return await self._call(
            operations.GET_SUCCESS_RATIO_TREND,
            {"interval": interval, "job_id": job_id, "repository_name": repository_name, "branch": branch},
        )

    async def get_build_times(
        self, *, interval: int, job_id: str, repository_name: str, branch: str | None = None
    ) -> BuildTimeReportResponse:
        """Show how long the builds of a job take.

        Gives the average, longest and shortest time of a job's builds from one repository over the last days,
        and each build's own. Use it to notice builds that become slower.

        Args:
            interval: How many days the report reaches back, from 1 to 30, such as 7.
            job_id: Job ID, 32 letters and digits. The job lists return it as `id`. In the console it is at the
                end of the URL of the job's details page and edit page, and after `/detail/history/` in that of
                its history.
            repository_name: Name of the code repository, 1 to 128 characters, as
                `client.reports.list_repositories` gives it.
            branch: Branch to report on, as `client.reports.list_branches` gives it, at most 200 characters.
                `all` counts every branch.

        Returns:
            The build times over the days asked for.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404, 422), ServerError (500, 5XX)

        Manual: section 4.55, 洞察构建时长

        Example:
            >>> response = await client.reports.get_build_times(
            ...     interval=1,
            ...     job_id="5c0d7f2ab93e4f6d8e1a4b7c9d2f3e60",
            ...     repository_name="example",
            ... )
        """
        return await self._call(
            operations.GET_BUILD_TIME_REPORT,
            {"interval": interval, "job_id": job_id, "repository_name": repository_name, "branch": branch},
        )

    async def list_repositories(self, *, job_id: str) -> RepositoryListResponse:
        """List the repositories that reports can be had for.

        Lists the code repositories that a job has to do with. Pass one as `repository_name` to the other
        reports of the job.

        Args:
            job_id: Job ID, 32 letters and digits. The job lists return it as `id`. In the console it is at the
                end of the URL of the job's details page and edit page, and after `/detail/history/` in that of
                its history.

        Returns:
            The repositories of the job.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404, 422), ServerError (500, 5XX)

        Manual: section 4.87, 查看仓库

        Example:
            >>> response = await client.reports.list_repositories(job_id="5c0d7f2ab93e4f6d8e1a4b7c9d2f3e60")
        """
        return await self._call(operations.LIST_REPORT_REPOSITORIES, {"job_id": job_id})

    async def get_tests(self, *, job_id: str, build_no: int | str) -> TestReportResponse:
        """Show the unit test results of a build.

        Tells how many unit tests a build has run and how they ended, as a whole and in part reports. It gives
        no coverage figures; for these see `client.reports.list_coverage`.

        Args:
            job_id: Job ID, 32 letters and digits. The job lists return it as `id`. In the console it is at the
                end of the URL of the job's details page and edit page, and after `/detail/history/` in that of
                its history.
            build_no: Build number within the job, as in `actual_build_number` of `client.builds.run`. It begins
                at 1 and grows by 1 with each build. `daily_build_number` is a different number. Some sections
                of the manual have the default 1.

        Returns:
            The unit test results of the build.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404, 422), ServerError (500, 5XX)

        Manual: section 4.50, 获取覆盖率接口

        Example:
            >>> response = await client.reports.get_tests(
            ...     job_id="5c0d7f2ab93e4f6d8e1a4b7c9d2f3e60",
            ...     build_no=58,
            ... )
        """
        return await self._call(operations.GET_TEST_REPORT, {"job_id": job_id, "build_no": build_no})

    async def get_success_ratio(self, *, job_id: str, end_time: str, start_time: str) -> SuccessRatio:
        """Show the success ratio of a job over some days.

        Counts the builds of a job between two days, and those among them that succeeded. The range may span at
        most 30 days. For figures by day or branch use `client.reports.get_success_ratio_trend`.

        Args:
            job_id: Job ID, 32 letters and digits. The job lists return it as `id`. In the console it is at the
                end of the URL of the job's details page and edit page, and after `/detail/history/` in that of
                its history.
            end_time: Last day of the range, such as `2025-03-18`. At most 30 days after `start_time`; may be
                the same day.
            start_time: First day of the range, such as `2025-03-01`.

        Returns:
            The figures of the range.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404, 422), ServerError (500, 5XX)

        Manual: section 4.9, 根据开始时间和结束时间查看构建任务的构建成功率

        Example:
            >>> response = await client.reports.get_success_ratio(
            ...     job_id="5c0d7f2ab93e4f6d8e1a4b7c9d2f3e60",
            ...     end_time="2025-03-18",
            ...     start_time="2025-03-18",
            ... )
        """
        return await self._call(
            operations.GET_SUCCESS_RATIO, {"job_id": job_id, "end_time": end_time, "start_time": start_time}
        )
