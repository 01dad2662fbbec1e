"""Account

Billing, packages, state and totals of the account, and the projects of the caller.
"""

# Written by `python -m generator build`. Do not edit.

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator


from ..operations import account as operations
from .._runtime.pagination import async_iterate, iterate
from .._runtime.resource import AsyncResource, Resource, body_of
from ..models.account import (
    AccountStatusListResponse,
    BillingResponse,
    DomainStatusResponse,
    JobSummaryResponse,
    PackageCountdownResponse,
    PackageQuotaResponse,
    PackageStatusResponse,
    Project,
    ProjectListResponse,
    RelatedProjectListResponse,
)
from ..models.common import FlagResponse


class Account(Resource):
    """Account

    Billing, packages, state and totals of the account, and the projects of the caller.
    """

    def get_charge_type(self) -> BillingResponse:
        """Get the billing type of the account.

        Returns the package type and the billing type for the caller's account, with its main resources.
        `client.account.get_status` returns whether the account is active.

        Returns:
            Billing type of the account.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404), ServerError (500, 5XX)

        Manual: section 4.41, 查询当前租户（计费）类型
            https://support.huaweicloud.com/api-codeci/ShowUserChargeType.html

        Example:
            >>> response = client.account.get_charge_type()
        """
        return self._call(operations.GET_CHARGE_TYPE, {})

    def list_statuses(self, *, domain_ids: str | None = None) -> AccountStatusListResponse:
        """List the states of other accounts.

        Returns the states of the accounts in the request, and what they are entitled to. It is meant for work
        across accounts. For the caller's own account there is `client.account.get_status`.

        Args:
            domain_ids: Account IDs, separated by commas (observed).

        Returns:
            States of the accounts.

        Raises:
            BadRequestError (400, 422, 4XX), AuthenticationError (401), PermissionDeniedError (403),
                NotFoundError (404), ServerError (500, 5XX)

        Repetition: safe. Returns the list at that time.

        Newer page of the manual: https://support.huaweicloud.com/api-codeci/ShowDomainsStatuses.html

        Not in the manual; known from the official SDK 3.1.219.

        Example:
            >>> response = client.account.list_statuses()
        """
        return self._call(operations.LIST_ACCOUNT_STATUSES, {}, body_of({"domain_ids": domain_ids}))

    def check_federation(self) -> FlagResponse:
        """Check whether the account is federated.

        Returns whether the caller's account is federated: whether its users sign in through the customer's own
        identity provider (inferred).

        Returns:
            `result` is `true` if the account is federated.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404), ServerError (500, 5XX)

        Manual: section 4.42, 查询账号是否联邦账号
            https://support.huaweicloud.com/api-codeci/ShowFederation.html

        Example:
            >>> response = client.account.check_federation()
        """
        return self._call(operations.CHECK_FEDERATION, {})

    def get_summary(self) -> JobSummaryResponse:
        """Get the number of jobs and the success ratio of the account.

        Returns the number of jobs in the caller's account and the success ratio of their builds.
        `client.reports.get_success_ratio` returns the ratio of one job.

        Returns:
            Totals of the account.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404), ServerError (500, 5XX)

        Manual: section 4.88, 获取租户任务总数和成功率接口
            https://support.huaweicloud.com/api-codeci/ShowSummaryBuildJobInfo.html

        Example:
            >>> response = client.account.get_summary()
        """
        return self._call(operations.GET_ACCOUNT_SUMMARY, {})

    def get_package_quota(self, *, project_id: str) -> PackageQuotaResponse:
        """Get the monthly quota of build time.

        Returns whether the account that owns the project has exceeded its monthly quota of build time, which a
        yearly or monthly package grants. Call it before a large number of builds.

        Args:
            project_id: CodeArts project ID, 32 digits and lowercase letters. In the console it is at the end of
                the URL of the project's details page. It is not the ID of an IAM project, which tokens are
                issued for.

        Returns:
            Quota of the month, and its use. The values of the first example are made up.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404), ServerError (500, 5XX)

        Manual: section 4.36, 当前用户所在项目所属租户的包周期每月时长是否超额
            https://support.huaweicloud.com/api-codeci/ShowUserOverPackageQuota.html

        Example:
            >>> response = client.account.get_package_quota(project_id="8e2b6c40d1f94a7fb3c5e7091a2d4f68")
        """
        return self._call(operations.GET_PACKAGE_QUOTA, {"project_id": project_id})

    def list_related_projects(self) -> RelatedProjectListResponse:
        """List all projects of the caller.

        Returns the CodeArts projects of the caller, and whether the caller created them. It has no pages, so
        one response contains all projects (inferred). `client.account.list_projects` has pages and a search.

        Returns:
            Projects of the caller.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404), ServerError (500, 5XX)

        Manual: section 4.62, 获取当前用户的项目信息列表
            https://support.huaweicloud.com/api-codeci/ShowRelatedProject.html

        Example:
            >>> response = client.account.list_related_projects()
        """
        return self._call(operations.LIST_RELATED_PROJECTS, {})

    def list_projects(
        self, *, page_no: int | None = None, page_size: int | None = None, search: str | None = None
    ) -> ProjectListResponse:
        """List projects by page.

        Returns CodeArts projects page by page, with an optional search. Whether they are only those of the
        caller is not documented. `client.account.list_related_projects` returns the projects of the caller in
        one response (inferred), and whether the caller created them.

        Args:
            page_no: Page number, from 1. Defaults to 1.
            page_size: Page size, at most 100 items. Defaults to 10.
            search: Search text. Which properties of a project are searched is not documented. Defaults to all
                projects (inferred).

        Returns:
            One page of projects.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404), ServerError (500, 5XX)

        Manual: section 4.66, 获取项目列表
            https://support.huaweicloud.com/api-codeci/ListRelatedProjectInfo.html

        Example:
            >>> response = client.account.list_projects()
        """
        return self._call(operations.LIST_PROJECTS, {"page_no": page_no, "page_size": page_size, "search": search})

    def iter_projects(self, *, page_size: int | None = None, search: str | None = None) -> Iterator[Project]:
        """List projects by page.

        Returns CodeArts projects page by page, with an optional search. Whether they are only those of the
        caller is not documented. `client.account.list_related_projects` returns the projects of the caller in
        one response (inferred), and whether the caller created them.

        Args:
            page_size: Page size, at most 100 items. Defaults to 10. None for 100, the largest.
            search: Search text. Which properties of a project are searched is not documented. Defaults to all
                projects (inferred).

        Returns:
            The items of all pages, each page fetched when it is reached.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404), ServerError (500, 5XX), InvalidResponseError

        Manual: section 4.66, 获取项目列表
            https://support.huaweicloud.com/api-codeci/ListRelatedProjectInfo.html

        Example:
            >>> for item in client.account.iter_projects():
            ...     print(item)
        """
        return iterate(self._caller, operations.LIST_PROJECTS, {"page_size": page_size, "search": search})

    def get_status(self) -> DomainStatusResponse:
        """Get the state of the account.

        Returns, for the caller's account, its state, whether it includes a free quota, and whether custom
        environments are enabled. `client.account.list_statuses` returns the states of other accounts.

        Returns:
            State of the account.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404), ServerError (500, 5XX)

        Manual: section 4.48, 查询租户状态
            https://support.huaweicloud.com/api-codeci/ShowDomainStatus.html

        Example:
            >>> response = client.account.get_status()
        """
        return self._call(operations.GET_ACCOUNT_STATUS, {})

    def get_package_countdown(
        self, *, reminder_day: str, resource_id: str, service_type: str
    ) -> PackageCountdownResponse:
        """Get the days that a package has left.

        Returns the time that a purchased package has left until its next event, such as its expiry. The time is
        in days (inferred). `client.account.list_package_statuses` returns the resource IDs (inferred).

        Args:
            reminder_day: Date of the reminder. The form is not documented; `2025-03-18` is an assumption
                (inferred).
            resource_id: Resource ID of the package, `resource_id` of `client.account.list_package_statuses`
                (inferred).
            service_type: Cloud service of the package, `service_type` of `client.account.list_package_statuses`
                (inferred).

        Returns:
            Packages, each with the days that it has left.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404), ServerError (500, 5XX)

        Repetition: safe. Returns the figures at that time.

        Manual: section 4.90, 获取套餐临期信息
            https://support.huaweicloud.com/api-codeci/ShowPackageSpecCountDown.html

        Example:
            >>> response = client.account.get_package_countdown(
            ...     reminder_day="2025-03-18",
            ...     resource_id="7be04c19d2a84f36a15c8e72f09db463",
            ...     service_type="hws.service.type.devcloud",
            ... )
        """
        return self._call(
            operations.GET_PACKAGE_COUNTDOWN,
            {},
            body_of({"reminder_day": reminder_day, "resource_id": resource_id, "service_type": service_type}),
        )

    def list_package_statuses(self, *, project_id: str, status: str) -> PackageStatusResponse:
        """List purchased packages by state.

        Returns the purchased packages in one state. Notices of packages that expire soon or have expired depend
        on the resource IDs in the response. `client.account.get_package_countdown` returns the notice of one
        package.

        Args:
            project_id: CodeArts project ID, 32 digits and lowercase letters. In the console it is at the end of
                the URL of the project's details page. It is not the ID of an IAM project, which tokens are
                issued for.
            status: State of the packages: `normal`, `close` (closed) or `freeze` (frozen). The values are from
                Huawei's newer page. `resource_status` has the same ones (inferred).

        Returns:
            Packages in this state.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404), ServerError (500, 5XX)

        Manual: section 4.89, 获取套餐资源 id，影响临期，超期提示
            https://support.huaweicloud.com/api-codeci/ShowPackageSpecStatus.html

        Example:
            >>> response = client.account.list_package_statuses(
            ...     project_id="8e2b6c40d1f94a7fb3c5e7091a2d4f68",
            ...     status="normal",
            ... )
        """
        return self._call(operations.LIST_PACKAGE_STATUSES, {"project_id": project_id, "status": status})


class AsyncAccount(AsyncResource):
    """Account

    Billing, packages, state and totals of the account, and the projects of the caller.
    """

    async def get_charge_type(self) -> BillingResponse:
        """Get the billing type of the account.

        Returns the package type and the billing type for the caller's account, with its main resources.
        `client.account.get_status` returns whether the account is active.

        Returns:
            Billing type of the account.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404), ServerError (500, 5XX)

        Manual: section 4.41, 查询当前租户（计费）类型
            https://support.huaweicloud.com/api-codeci/ShowUserChargeType.html

        Example:
            >>> response = await client.account.get_charge_type()
        """
        return await self._call(operations.GET_CHARGE_TYPE, {})

    async def list_statuses(self, *, domain_ids: str | None = None) -> AccountStatusListResponse:
        """List the states of other accounts.

        Returns the states of the accounts in the request, and what they are entitled to. It is meant for work
        across accounts. For the caller's own account there is `client.account.get_status`.

        Args:
            domain_ids: Account IDs, separated by commas (observed).

        Returns:
            States of the accounts.

        Raises:
            BadRequestError (400, 422, 4XX), AuthenticationError (401), PermissionDeniedError (403),
                NotFoundError (404), ServerError (500, 5XX)

        Repetition: safe. Returns the list at that time.

        Newer page of the manual: https://support.huaweicloud.com/api-codeci/ShowDomainsStatuses.html

        Not in the manual; known from the official SDK 3.1.219.

        Example:
            >>> response = await client.account.list_statuses()
        """
        return await self._call(operations.LIST_ACCOUNT_STATUSES, {}, body_of({"domain_ids": domain_ids}))

    async def check_federation(self) -> FlagResponse:
        """Check whether the account is federated.

        Returns whether the caller's account is federated: whether its users sign in through the customer's own
        identity provider (inferred).

        Returns:
            `result` is `true` if the account is federated.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404), ServerError (500, 5XX)

        Manual: section 4.42, 查询账号是否联邦账号
            https://support.huaweicloud.com/api-codeci/ShowFederation.html

        Example:
            >>> response = await client.account.check_federation()
        """
        return await self._call(operations.CHECK_FEDERATION, {})

    async def get_summary(self) -> JobSummaryResponse:
        """Get the number of jobs and the success ratio of the account.

        Returns the number of jobs in the caller's account and the success ratio of their builds.
        `client.reports.get_success_ratio` returns the ratio of one job.

        Returns:
            Totals of the account.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404), ServerError (500, 5XX)

        Manual: section 4.88, 获取租户任务总数和成功率接口
            https://support.huaweicloud.com/api-codeci/ShowSummaryBuildJobInfo.html

        Example:
            >>> response = await client.account.get_summary()
        """
        return await self._call(operations.GET_ACCOUNT_SUMMARY, {})

    async def get_package_quota(self, *, project_id: str) -> PackageQuotaResponse:
        """Get the monthly quota of build time.

        Returns whether the account that owns the project has exceeded its monthly quota of build time, which a
        yearly or monthly package grants. Call it before a large number of builds.

        Args:
            project_id: CodeArts project ID, 32 digits and lowercase letters. In the console it is at the end of
                the URL of the project's details page. It is not the ID of an IAM project, which tokens are
                issued for.

        Returns:
            Quota of the month, and its use. The values of the first example are made up.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404), ServerError (500, 5XX)

        Manual: section 4.36, 当前用户所在项目所属租户的包周期每月时长是否超额
            https://support.huaweicloud.com/api-codeci/ShowUserOverPackageQuota.html

        Example:
            >>> response = await client.account.get_package_quota(project_id="8e2b6c40d1f94a7fb3c5e7091a2d4f68")
        """
        return await self._call(operations.GET_PACKAGE_QUOTA, {"project_id": project_id})

    async def list_related_projects(self) -> RelatedProjectListResponse:
        """List all projects of the caller.

        Returns the CodeArts projects of the caller, and whether the caller created them. It has no pages, so
        one response contains all projects (inferred). `client.account.list_projects` has pages and a search.

        Returns:
            Projects of the caller.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404), ServerError (500, 5XX)

        Manual: section 4.62, 获取当前用户的项目信息列表
            https://support.huaweicloud.com/api-codeci/ShowRelatedProject.html

        Example:
            >>> response = await client.account.list_related_projects()
        """
        return await self._call(operations.LIST_RELATED_PROJECTS, {})

    async def list_projects(
        self, *, page_no: int | None = None, page_size: int | None = None, search: str | None = None
    ) -> ProjectListResponse:
        """List projects by page.

        Returns CodeArts projects page by page, with an optional search. Whether they are only those of the
        caller is not documented. `client.account.list_related_projects` returns the projects of the caller in
        one response (inferred), and whether the caller created them.

        Args:
            page_no: Page number, from 1. Defaults to 1.
            page_size: Page size, at most 100 items. Defaults to 10.
            search: Search text. Which properties of a project are searched is not documented. Defaults to all
                projects (inferred).

        Returns:
            One page of projects.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404), ServerError (500, 5XX)

        Manual: section 4.66, 获取项目列表
            https://support.huaweicloud.com/api-codeci/ListRelatedProjectInfo.html

        Example:
            >>> response = await client.account.list_projects()
        """
        return await self._call(
            operations.LIST_PROJECTS, {"page_no": page_no, "page_size": page_size, "search": search}
        )

    def iter_projects(self, *, page_size: int | None = None, search: str | None = None) -> AsyncIterator[Project]:
        """List projects by page.

        Returns CodeArts projects page by page, with an optional search. Whether they are only those of the
        caller is not documented. `client.account.list_related_projects` returns the projects of the caller in
        one response (inferred), and whether the caller created them.

        Args:
            page_size: Page size, at most 100 items. Defaults to 10. None for 100, the largest.
            search: Search text. Which properties of a project are searched is not documented. Defaults to all
                projects (inferred).

        Returns:
            The items of all pages, each page fetched when it is reached.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404), ServerError (500, 5XX), InvalidResponseError

        Manual: section 4.66, 获取项目列表
            https://support.huaweicloud.com/api-codeci/ListRelatedProjectInfo.html

        Example:
            >>> async for item in client.account.iter_projects():
            ...     print(item)
        """
        return async_iterate(self._caller, operations.LIST_PROJECTS, {"page_size": page_size, "search": search})

    async def get_status(self) -> DomainStatusResponse:
        """Get the state of the account.

        Returns, for the caller's account, its state, whether it includes a free quota, and whether custom
        environments are enabled. `client.account.list_statuses` returns the states of other accounts.

        Returns:
            State of the account.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404), ServerError (500, 5XX)

        Manual: section 4.48, 查询租户状态
            https://support.huaweicloud.com/api-codeci/ShowDomainStatus.html

        Example:
            >>> response = await client.account.get_status()
        """
        return await self._call(operations.GET_ACCOUNT_STATUS, {})

    async def get_package_countdown(
        self, *, reminder_day: str, resource_id: str, service_type: str
    ) -> PackageCountdownResponse:
        """Get the days that a package has left.

        Returns the time that a purchased package has left until its next event, such as its expiry. The time is
        in days (inferred). `client.account.list_package_statuses` returns the resource IDs (inferred).

        Args:
            reminder_day: Date of the reminder. The form is not documented; `2025-03-18` is an assumption
                (inferred).
            resource_id: Resource ID of the package, `resource_id` of `client.account.list_package_statuses`
                (inferred).
            service_type: Cloud service of the package, `service_type` of `client.account.list_package_statuses`
                (inferred).

        Returns:
            Packages, each with the days that it has left.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404), ServerError (500, 5XX)

        Repetition: safe. Returns the figures at that time.

        Manual: section 4.90, 获取套餐临期信息
            https://support.huaweicloud.com/api-codeci/ShowPackageSpecCountDown.html

        Example:
            >>> response = await client.account.get_package_countdown(
            ...     reminder_day="2025-03-18",
            ...     resource_id="7be04c19d2a84f36a15c8e72f09db463",
            ...     service_type="hws.service.type.devcloud",
            ... )
        """
        return await self._call(
            operations.GET_PACKAGE_COUNTDOWN,
            {},
            body_of({"reminder_day": reminder_day, "resource_id": resource_id, "service_type": service_type}),
        )

    async def list_package_statuses(self, *, project_id: str, status: str) -> PackageStatusResponse:
        """List purchased packages by state.

        Returns the purchased packages in one state. Notices of packages that expire soon or have expired depend
        on the resource IDs in the response. `client.account.get_package_countdown` returns the notice of one
        package.

        Args:
            project_id: CodeArts project ID, 32 digits and lowercase letters. In the console it is at the end of
                the URL of the project's details page. It is not the ID of an IAM project, which tokens are
                issued for.
            status: State of the packages: `normal`, `close` (closed) or `freeze` (frozen). The values are from
                Huawei's newer page. `resource_status` has the same ones (inferred).

        Returns:
            Packages in this state.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404), ServerError (500, 5XX)

        Manual: section 4.89, 获取套餐资源 id，影响临期，超期提示
            https://support.huaweicloud.com/api-codeci/ShowPackageSpecStatus.html

        Example:
            >>> response = await client.account.list_package_statuses(
            ...     project_id="8e2b6c40d1f94a7fb3c5e7091a2d4f68",
            ...     status="normal",
            ... )
        """
        return await self._call(operations.LIST_PACKAGE_STATUSES, {"project_id": project_id, "status": status})
