"""Reports

Statistics of many builds. Success ratios, build times, unit tests and coverage.
"""

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
    """Reports

    Statistics of many builds. Success ratios, build times, unit tests and coverage.
    """

    def list_branches(self, *, job_id: str, repository_name: str) -> BranchListResponse:
        """List the branches of a job.

        Returns the names of all branches of a job in one of its repositories.
        `client.reports.get_success_ratio_trend` and `client.reports.get_build_times` take one as `branch`
        (inferred).

        Args:
            job_id: Job ID, 32 letters and digits. The job lists return it as `id`. In the console it is at the
                end of the URL of the job's details page and edit page, and after `/detail/history/` in that of
                its history.
            repository_name: Repository name, at most 256 characters, none of them Chinese, as in
                `client.reports.list_repositories` (inferred).

        Returns:
            Names of the branches.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404, 422), ServerError (500, 5XX)

        Manual: section 4.85, 获取该任务所有分支信息
            https://support.huaweicloud.com/api-codeci/ListRepoBranch.html

        Example:
            >>> response = client.reports.list_branches(
            ...     job_id="5c0d7f2ab93e4f6d8e1a4b7c9d2f3e60",
            ...     repository_name="storefront-api",
            ... )
        """
        return self._call(operations.LIST_REPORT_BRANCHES, {"job_id": job_id, "repository_name": repository_name})

    def download_coverage(self, *, build_no: int | str, job_id: str, root_id: str) -> Download:
        """Download a unit test coverage report.

        Returns a unit test coverage report of a build as a compressed archive. `client.reports.list_coverage`
        lists the reports.

        Args:
            build_no: Build number within the job, as in `actual_build_number` of `client.builds.run`
                (observed). It begins at 1 and grows by 1 with each build. `daily_build_number` is a different
                number. Some sections of the manual have the default 1.
            job_id: Job ID, 32 letters and digits. The job lists return it as `id`. In the console it is at the
                end of the URL of the job's details page and edit page, and after `/detail/history/` in that of
                its history.
            root_id: Report ID, 1 to 40 letters, digits, hyphens and underscores: `root_id` of
                `client.reports.list_coverage` or of `client.reports.get_tests`. Huawei's newer page has the
                length 36.

        Returns:
            Archive with the report. Its format is ZIP, by Huawei's name of the operation,
                `DownloadJunitCoverageZip` (inferred).

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404, 422), ServerError (500, 5XX)

        Manual: section 4.45, 获取单元测试覆盖率报告压缩包
            https://support.huaweicloud.com/api-codeci/DownloadJunitCoverageZip.html

        Example:
            >>> with client.reports.download_coverage(
            ...     build_no=58,
            ...     job_id="5c0d7f2ab93e4f6d8e1a4b7c9d2f3e60",
            ...     root_id="e35a9d08-7b46-4c1f-a2d0-8f63c1e9b574",
            ... ) as file:
            ...     file.save_to("file.bin")
        """
        return self._call(
            operations.DOWNLOAD_COVERAGE_REPORT, {"build_no": build_no, "job_id": job_id, "root_id": root_id}
        )

    def list_coverage(self, *, build_no: int | str, job_id: str) -> CoverageReportListResponse:
        """List the unit test coverage reports of a build.

        Returns the unit test coverage reports of a build. `client.reports.download_coverage` returns a report,
        by its `root_id`.

        Args:
            build_no: Build number within the job, as in `actual_build_number` of `client.builds.run`
                (observed). It begins at 1 and grows by 1 with each build. `daily_build_number` is a different
                number. Some sections of the manual have the default 1.
            job_id: Job ID, 32 letters and digits. The job lists return it as `id`. In the console it is at the
                end of the URL of the job's details page and edit page, and after `/detail/history/` in that of
                its history.

        Returns:
            Coverage reports of the build.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404, 422), ServerError (500, 5XX)

        Manual: section 4.40, 获取单元测试覆盖率报告列表
            https://support.huaweicloud.com/api-codeci/ListJunitCoverageSummary.html

        Example:
            >>> response = client.reports.list_coverage(build_no=58, job_id="5c0d7f2ab93e4f6d8e1a4b7c9d2f3e60")
        """
        return self._call(operations.LIST_COVERAGE_REPORTS, {"build_no": build_no, "job_id": job_id})

    def get_success_ratio_trend(
        self, *, interval: int, job_id: str, repository_name: str, branch: str | None = None
    ) -> SuccessRatioTrendResponse:
        """Get the success ratio of a job by day.

        Returns the success ratio of the builds of a job over the last days, in all and by day.
        `client.reports.get_success_ratio` returns that of a period, without days and branches.

        Args:
            interval: Number of days up to today, 1 to 30. The manual's default of 0 is outside these limits;
                that of Huawei's newer page is 7.
            job_id: Job ID, 32 letters and digits. The job lists return it as `id`. In the console it is at the
                end of the URL of the job's details page and edit page, and after `/detail/history/` in that of
                its history.
            repository_name: Repository name, 1 to 128 characters, as in `client.reports.list_repositories`
                (inferred).
            branch: Branch, at most 200 characters, as in `client.reports.list_branches` (inferred). Defaults to
                `all`, which means all branches (inferred).

        Returns:
            Success ratio by day.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404, 422), ServerError (500, 5XX)

        Manual: section 4.44, 查询构建成功率
            https://support.huaweicloud.com/api-codeci/ShowJobBuildSuccessRatio.html

        Example:
            >>> response = client.reports.get_success_ratio_trend(
            ...     interval=7,
            ...     job_id="5c0d7f2ab93e4f6d8e1a4b7c9d2f3e60",
            ...     repository_name="storefront-api",
            ... )
        """
        return self._call(
            operations.GET_SUCCESS_RATIO_TREND,
            {"interval": interval, "job_id": job_id, "repository_name": repository_name, "branch": branch},
        )

    def get_build_times(
        self, *, interval: int, job_id: str, repository_name: str, branch: str | None = None
    ) -> BuildTimeReportResponse:
        """Get the build times of a job.

        Returns the average, longest and shortest build time of a job over the last days, and the time of each
        build (inferred). It shows whether builds become slower.

        Args:
            interval: Number of days up to today, 1 to 30. The manual's default of 0 is outside these limits;
                that of Huawei's newer page is 7.
            job_id: Job ID, 32 letters and digits. The job lists return it as `id`. In the console it is at the
                end of the URL of the job's details page and edit page, and after `/detail/history/` in that of
                its history.
            repository_name: Repository name, 1 to 128 characters, as in `client.reports.list_repositories`
                (inferred).
            branch: Branch, at most 200 characters, as in `client.reports.list_branches` (inferred). Defaults to
                `all`, which means all branches (inferred).

        Returns:
            Build times of the job.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404, 422), ServerError (500, 5XX)

        Manual: section 4.55, 洞察构建时长
            https://support.huaweicloud.com/api-codeci/ShowJobBuildTime.html

        Example:
            >>> response = client.reports.get_build_times(
            ...     interval=7,
            ...     job_id="5c0d7f2ab93e4f6d8e1a4b7c9d2f3e60",
            ...     repository_name="storefront-api",
            ... )
        """
        return self._call(
            operations.GET_BUILD_TIME_REPORT,
            {"interval": interval, "job_id": job_id, "repository_name": repository_name, "branch": branch},
        )

    def list_repositories(self, *, job_id: str) -> RepositoryListResponse:
        """List the repositories of a job.

        Returns the names of the repositories of a job. `client.reports.get_success_ratio_trend`,
        `client.reports.get_build_times` and `client.reports.list_branches` take one as `repository_name`
        (inferred).

        Args:
            job_id: Job ID, 32 letters and digits. The job lists return it as `id`. In the console it is at the
                end of the URL of the job's details page and edit page, and after `/detail/history/` in that of
                its history.

        Returns:
            Names of the repositories.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404, 422), ServerError (500, 5XX)

        Manual: section 4.87, 查看仓库
            https://support.huaweicloud.com/api-codeci/ListRepository.html

        Example:
            >>> response = client.reports.list_repositories(job_id="5c0d7f2ab93e4f6d8e1a4b7c9d2f3e60")
        """
        return self._call(operations.LIST_REPORT_REPOSITORIES, {"job_id": job_id})

    def get_tests(self, *, job_id: str, build_no: int | str) -> TestReportResponse:
        """Get the unit test results of a build.

        Returns the results of the unit tests of a build, in all and by report. The response has no coverage
        (observed), although the manual's title of the section names it; `client.reports.list_coverage` lists
        the coverage reports.

        Args:
            job_id: Job ID, 32 letters and digits. The job lists return it as `id`. In the console it is at the
                end of the URL of the job's details page and edit page, and after `/detail/history/` in that of
                its history.
            build_no: Build number within the job, as in `actual_build_number` of `client.builds.run`
                (observed). It begins at 1 and grows by 1 with each build. `daily_build_number` is a different
                number. Some sections of the manual have the default 1.

        Returns:
            Unit test results of the build.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404, 422), ServerError (500, 5XX)

        Manual: section 4.50, 获取覆盖率接口
            https://support.huaweicloud.com/api-codeci/ShowReportSummary.html

        Example:
            >>> response = client.reports.get_tests(job_id="5c0d7f2ab93e4f6d8e1a4b7c9d2f3e60", build_no=58)
        """
        return self._call(operations.GET_TEST_REPORT, {"job_id": job_id, "build_no": build_no})

    def get_success_ratio(self, *, job_id: str, end_time: str, start_time: str) -> SuccessRatio:
        """Get the success ratio of a job between two days.

        Returns the number of builds of a job between two days, at most 30 days apart, and of those that
        succeeded. `client.reports.get_success_ratio_trend` returns the ratio by day, and that of a branch.

        Args:
            job_id: Job ID, 32 letters and digits. The job lists return it as `id`. In the console it is at the
                end of the URL of the job's details page and edit page, and after `/detail/history/` in that of
                its history.
            end_time: End of the period, `yyyy-MM-dd`, such as `2025-03-18`, at most 30 days after `start_time`.
                It can be the same day (observed). Builds of that day are included (inferred). The manual's
                default is `2021-02-03`.
            start_time: First day of the period, `yyyy-MM-dd`, such as `2025-03-12`. The manual's default is
                `2021-01-04`.

        Returns:
            Success ratio of the period.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404, 422), ServerError (500, 5XX)

        Manual: section 4.9, 根据开始时间和结束时间查看构建任务的构建成功率
            https://support.huaweicloud.com/api-codeci/ShowJobSuccessRatio.html

        Example:
            >>> response = client.reports.get_success_ratio(
            ...     job_id="5c0d7f2ab93e4f6d8e1a4b7c9d2f3e60",
            ...     end_time="2025-03-18",
            ...     start_time="2025-03-12",
            ... )
        """
        return self._call(
            operations.GET_SUCCESS_RATIO, {"job_id": job_id, "end_time": end_time, "start_time": start_time}
        )


class AsyncReports(AsyncResource):
    """Reports

    Statistics of many builds. Success ratios, build times, unit tests and coverage.
    """

    async def list_branches(self, *, job_id: str, repository_name: str) -> BranchListResponse:
        """List the branches of a job.

        Returns the names of all branches of a job in one of its repositories.
        `client.reports.get_success_ratio_trend` and `client.reports.get_build_times` take one as `branch`
        (inferred).

        Args:
            job_id: Job ID, 32 letters and digits. The job lists return it as `id`. In the console it is at the
                end of the URL of the job's details page and edit page, and after `/detail/history/` in that of
                its history.
            repository_name: Repository name, at most 256 characters, none of them Chinese, as in
                `client.reports.list_repositories` (inferred).

        Returns:
            Names of the branches.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404, 422), ServerError (500, 5XX)

        Manual: section 4.85, 获取该任务所有分支信息
            https://support.huaweicloud.com/api-codeci/ListRepoBranch.html

        Example:
            >>> response = await client.reports.list_branches(
            ...     job_id="5c0d7f2ab93e4f6d8e1a4b7c9d2f3e60",
            ...     repository_name="storefront-api",
            ... )
        """
        return await self._call(operations.LIST_REPORT_BRANCHES, {"job_id": job_id, "repository_name": repository_name})

    async def download_coverage(self, *, build_no: int | str, job_id: str, root_id: str) -> AsyncDownload:
        """Download a unit test coverage report.

        Returns a unit test coverage report of a build as a compressed archive. `client.reports.list_coverage`
        lists the reports.

        Args:
            build_no: Build number within the job, as in `actual_build_number` of `client.builds.run`
                (observed). It begins at 1 and grows by 1 with each build. `daily_build_number` is a different
                number. Some sections of the manual have the default 1.
            job_id: Job ID, 32 letters and digits. The job lists return it as `id`. In the console it is at the
                end of the URL of the job's details page and edit page, and after `/detail/history/` in that of
                its history.
            root_id: Report ID, 1 to 40 letters, digits, hyphens and underscores: `root_id` of
                `client.reports.list_coverage` or of `client.reports.get_tests`. Huawei's newer page has the
                length 36.

        Returns:
            Archive with the report. Its format is ZIP, by Huawei's name of the operation,
                `DownloadJunitCoverageZip` (inferred).

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404, 422), ServerError (500, 5XX)

        Manual: section 4.45, 获取单元测试覆盖率报告压缩包
            https://support.huaweicloud.com/api-codeci/DownloadJunitCoverageZip.html

        Example:
            >>> async with await client.reports.download_coverage(
            ...     build_no=58,
            ...     job_id="5c0d7f2ab93e4f6d8e1a4b7c9d2f3e60",
            ...     root_id="e35a9d08-7b46-4c1f-a2d0-8f63c1e9b574",
            ... ) as file:
            ...     await file.save_to("file.bin")
        """
        return await self._call(
            operations.DOWNLOAD_COVERAGE_REPORT, {"build_no": build_no, "job_id": job_id, "root_id": root_id}
        )

    async def list_coverage(self, *, build_no: int | str, job_id: str) -> CoverageReportListResponse:
        """List the unit test coverage reports of a build.

        Returns the unit test coverage reports of a build. `client.reports.download_coverage` returns a report,
        by its `root_id`.

        Args:
            build_no: Build number within the job, as in `actual_build_number` of `client.builds.run`
                (observed). It begins at 1 and grows by 1 with each build. `daily_build_number` is a different
                number. Some sections of the manual have the default 1.
            job_id: Job ID, 32 letters and digits. The job lists return it as `id`. In the console it is at the
                end of the URL of the job's details page and edit page, and after `/detail/history/` in that of
                its history.

        Returns:
            Coverage reports of the build.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404, 422), ServerError (500, 5XX)

        Manual: section 4.40, 获取单元测试覆盖率报告列表
            https://support.huaweicloud.com/api-codeci/ListJunitCoverageSummary.html

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
        """Get the success ratio of a job by day.

        Returns the success ratio of the builds of a job over the last days, in all and by day.
        `client.reports.get_success_ratio` returns that of a period, without days and branches.

        Args:
            interval: Number of days up to today, 1 to 30. The manual's default of 0 is outside these limits;
                that of Huawei's newer page is 7.
            job_id: Job ID, 32 letters and digits. The job lists return it as `id`. In the console it is at the
                end of the URL of the job's details page and edit page, and after `/detail/history/` in that of
                its history.
            repository_name: Repository name, 1 to 128 characters, as in `client.reports.list_repositories`
                (inferred).
            branch: Branch, at most 200 characters, as in `client.reports.list_branches` (inferred). Defaults to
                `all`, which means all branches (inferred).

        Returns:
            Success ratio by day.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404, 422), ServerError (500, 5XX)

        Manual: section 4.44, 查询构建成功率
            https://support.huaweicloud.com/api-codeci/ShowJobBuildSuccessRatio.html

        Example:
            >>> response = await client.reports.get_success_ratio_trend(
            ...     interval=7,
            ...     job_id="5c0d7f2ab93e4f6d8e1a4b7c9d2f3e60",
            ...     repository_name="storefront-api",
            ... )
        """
        return await self._call(
            operations.GET_SUCCESS_RATIO_TREND,
            {"interval": interval, "job_id": job_id, "repository_name": repository_name, "branch": branch},
        )

    async def get_build_times(
        self, *, interval: int, job_id: str, repository_name: str, branch: str | None = None
    ) -> BuildTimeReportResponse:
        """Get the build times of a job.

        Returns the average, longest and shortest build time of a job over the last days, and the time of each
        build (inferred). It shows whether builds become slower.

        Args:
            interval: Number of days up to today, 1 to 30. The manual's default of 0 is outside these limits;
                that of Huawei's newer page is 7.
            job_id: Job ID, 32 letters and digits. The job lists return it as `id`. In the console it is at the
                end of the URL of the job's details page and edit page, and after `/detail/history/` in that of
                its history.
            repository_name: Repository name, 1 to 128 characters, as in `client.reports.list_repositories`
                (inferred).
            branch: Branch, at most 200 characters, as in `client.reports.list_branches` (inferred). Defaults to
                `all`, which means all branches (inferred).

        Returns:
            Build times of the job.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404, 422), ServerError (500, 5XX)

        Manual: section 4.55, 洞察构建时长
            https://support.huaweicloud.com/api-codeci/ShowJobBuildTime.html

        Example:
            >>> response = await client.reports.get_build_times(
            ...     interval=7,
            ...     job_id="5c0d7f2ab93e4f6d8e1a4b7c9d2f3e60",
            ...     repository_name="storefront-api",
            ... )
        """
        return await self._call(
            operations.GET_BUILD_TIME_REPORT,
            {"interval": interval, "job_id": job_id, "repository_name": repository_name, "branch": branch},
        )

    async def list_repositories(self, *, job_id: str) -> RepositoryListResponse:
        """List the repositories of a job.

        Returns the names of the repositories of a job. `client.reports.get_success_ratio_trend`,
        `client.reports.get_build_times` and `client.reports.list_branches` take one as `repository_name`
        (inferred).

        Args:
            job_id: Job ID, 32 letters and digits. The job lists return it as `id`. In the console it is at the
                end of the URL of the job's details page and edit page, and after `/detail/history/` in that of
                its history.

        Returns:
            Names of the repositories.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404, 422), ServerError (500, 5XX)

        Manual: section 4.87, 查看仓库
            https://support.huaweicloud.com/api-codeci/ListRepository.html

        Example:
            >>> response = await client.reports.list_repositories(job_id="5c0d7f2ab93e4f6d8e1a4b7c9d2f3e60")
        """
        return await self._call(operations.LIST_REPORT_REPOSITORIES, {"job_id": job_id})

    async def get_tests(self, *, job_id: str, build_no: int | str) -> TestReportResponse:
        """Get the unit test results of a build.

        Returns the results of the unit tests of a build, in all and by report. The response has no coverage
        (observed), although the manual's title of the section names it; `client.reports.list_coverage` lists
        the coverage reports.

        Args:
            job_id: Job ID, 32 letters and digits. The job lists return it as `id`. In the console it is at the
                end of the URL of the job's details page and edit page, and after `/detail/history/` in that of
                its history.
            build_no: Build number within the job, as in `actual_build_number` of `client.builds.run`
                (observed). It begins at 1 and grows by 1 with each build. `daily_build_number` is a different
                number. Some sections of the manual have the default 1.

        Returns:
            Unit test results of the build.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404, 422), ServerError (500, 5XX)

        Manual: section 4.50, 获取覆盖率接口
            https://support.huaweicloud.com/api-codeci/ShowReportSummary.html

        Example:
            >>> response = await client.reports.get_tests(
            ...     job_id="5c0d7f2ab93e4f6d8e1a4b7c9d2f3e60",
            ...     build_no=58,
            ... )
        """
        return await self._call(operations.GET_TEST_REPORT, {"job_id": job_id, "build_no": build_no})

    async def get_success_ratio(self, *, job_id: str, end_time: str, start_time: str) -> SuccessRatio:
        """Get the success ratio of a job between two days.

        Returns the number of builds of a job between two days, at most 30 days apart, and of those that
        succeeded. `client.reports.get_success_ratio_trend` returns the ratio by day, and that of a branch.

        Args:
            job_id: Job ID, 32 letters and digits. The job lists return it as `id`. In the console it is at the
                end of the URL of the job's details page and edit page, and after `/detail/history/` in that of
                its history.
            end_time: End of the period, `yyyy-MM-dd`, such as `2025-03-18`, at most 30 days after `start_time`.
                It can be the same day (observed). Builds of that day are included (inferred). The manual's
                default is `2021-02-03`.
            start_time: First day of the period, `yyyy-MM-dd`, such as `2025-03-12`. The manual's default is
                `2021-01-04`.

        Returns:
            Success ratio of the period.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404, 422), ServerError (500, 5XX)

        Manual: section 4.9, 根据开始时间和结束时间查看构建任务的构建成功率
            https://support.huaweicloud.com/api-codeci/ShowJobSuccessRatio.html

        Example:
            >>> response = await client.reports.get_success_ratio(
            ...     job_id="5c0d7f2ab93e4f6d8e1a4b7c9d2f3e60",
            ...     end_time="2025-03-18",
            ...     start_time="2025-03-12",
            ... )
        """
        return await self._call(
            operations.GET_SUCCESS_RATIO, {"job_id": job_id, "end_time": end_time, "start_time": start_time}
        )
