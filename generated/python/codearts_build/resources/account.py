"""Billing, packages, state and totals of the account, and the projects of the caller."""

# Written by `python -m generator build`. Do not edit.

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator


from ..operations import account as operations
from .._runtime.pagination import async_iterate, iterate
from .._runtime.resource import AsyncResource, Resource, body_of
from ..models.account import (
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
    """Billing, packages, state and totals of the account, and the projects of the caller."""

    def get_charge_type(self) -> BillingResponse:
        """Get how the account is billed.

        Tells how the caller's account is billed for the service, and which purchased resources decide it. For
        whether the account is in good standing, see `client.account.get_status`.

        Returns:
            The billing of the account.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404), ServerError (500, 5XX)

        Manual: section 4.41, 查询当前租户（计费）类型

        Example:
            >>> response = client.account.get_charge_type()
        """
        return self._call(operations.GET_CHARGE_TYPE, {})

    def check_federation(self) -> FlagResponse:
        """Check whether the account is federated.

        Tells whether the caller's account is a federated one: `true` where its users come from an identity
        provider of the customer's own.

        Returns:
            Whether the account is federated.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404), ServerError (500, 5XX)

        Manual: section 4.42, 查询账号是否联邦账号

        Example:
            >>> response = client.account.check_federation()
        """
        return self._call(operations.CHECK_FEDERATION, {})

    def get_summary(self) -> JobSummaryResponse:
        """Get the account's job totals and success ratio.

        Gives figures over all build jobs of the caller's account: how many there are and how often their builds
        succeed. For the figures of one job, see `client.reports.get_success_ratio`.

        Returns:
            The figures of the account.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404), ServerError (500, 5XX)

        Manual: section 4.88, 获取租户任务总数和成功率接口

        Example:
            >>> response = client.account.get_summary()
        """
        return self._call(operations.GET_ACCOUNT_SUMMARY, {})

    def get_package_quota(self, *, project_id: str) -> PackageQuotaResponse:
        """Check the monthly build time quota.

        Tells whether the account that owns the project has used up the build time of its prepaid package for
        this month. Call it before a large batch of builds. It changes nothing.

        Args:
            project_id: CodeArts project ID, 32 digits and lowercase letters. In the console it is at the end of
                the URL of the project's details page. It is not the ID of an IAM project, which tokens are
                issued for.

        Returns:
            How much of the month's build time there is, and how much is used.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404), ServerError (500, 5XX)

        Manual: section 4.36, 当前用户所在项目所属租户的包周期每月时长是否超额

        Example:
            >>> response = client.account.get_package_quota(project_id="8e2b6c40d1f94a7fb3c5e7091a2d4f68")
        """
        return self._call(operations.GET_PACKAGE_QUOTA, {"project_id": project_id})

    def list_related_projects(self) -> RelatedProjectListResponse:
        """List all projects of the caller.

        Lists every CodeArts project that the caller has to do with, in one answer, and tells which of them the
        caller created. For pages and a search, see `client.account.list_projects`.

        Returns:
            The projects of the caller.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404), ServerError (500, 5XX)

        Manual: section 4.62, 获取当前用户的项目信息列表

        Example:
            >>> response = client.account.list_related_projects()
        """
        return self._call(operations.LIST_RELATED_PROJECTS, {})

    def list_projects(
        self, *, page_no: int | None = None, page_size: int | None = None, search: str | None = None
    ) -> ProjectListResponse:
        """List projects by page.

        Lists the CodeArts projects that the caller can see, page by page, all of them or those that a search
        finds. For all at once, and whether the caller created them, see `client.account.list_related_projects`.

        Args:
            page_no: Page number, from 1. Defaults to 1.
            page_size: Page size, at most 100 items. Defaults to 10.
            search: Text to find projects by. Which of their fields are searched is not documented. Left out,
                all are listed.

        Returns:
            One page of projects.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404), ServerError (500, 5XX)

        Manual: section 4.66, 获取项目列表

        Example:
            >>> response = client.account.list_projects()
        """
        return self._call(operations.LIST_PROJECTS, {"page_no": page_no, "page_size": page_size, "search": search})

    def iter_projects(self, *, page_size: int | None = None, search: str | None = None) -> Iterator[Project]:
        """List projects by page.

        Lists the CodeArts projects that the caller can see, page by page, all of them or those that a search
        finds. For all at once, and whether the caller created them, see `client.account.list_related_projects`.

        Args:
            page_size: Page size, at most 100 items. Defaults to 10. None for 100, the largest.
            search: Text to find projects by. Which of their fields are searched is not documented. Left out,
                all are listed.

        Returns:
            The items of all pages, each page fetched when it is reached.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404), ServerError (500, 5XX), InvalidResponseError

        Manual: section 4.66, 获取项目列表

        Example:
            >>> for item in client.account.iter_projects():
            ...     print(item)
        """
        return iterate(self._caller, operations.LIST_PROJECTS, {"page_size": page_size, "search": search})

    def get_status(self) -> DomainStatusResponse:
        """Get the state of the account.

        Tells whether the caller's account has the service opened, frozen or closed, and what it is entitled to.
        Look here first when an account that used to build no longer does.

        Returns:
            The state of the account.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404), ServerError (500, 5XX)

        Manual: section 4.48, 查询租户状态

        Example:
            >>> response = client.account.get_status()
        """
        return self._call(operations.GET_ACCOUNT_STATUS, {})

    def get_package_countdown(
        self, *, reminder_day: str, resource_id: str, service_type: str
    ) -> PackageCountdownResponse:
        """List packages that soon expire.

        Tells how many days a purchased package has left before its next event, such as its expiry, and where to
        act on it. It only reads; it renews nothing. Resource ids come from
        `client.account.list_package_statuses`.

        Args:
            reminder_day: Date of the reminder. Its format is not documented; a date such as `2025-03-18` is our
                reading, and untried.
            resource_id: Purchased resource, as `client.account.list_package_statuses` gives it in
                `resource_id`.
            service_type: Cloud service that the resource belongs to, such as `hws.service.type.devcloud`.

        Returns:
            The packages, each with the time it has left.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404), ServerError (500, 5XX)

        Manual: section 4.90, 获取套餐临期信息

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
        """List purchased packages by status.

        Lists the packages that the account owning the project has bought and that are in one state. Their
        `resource_id` is what `client.account.get_package_countdown` asks for to tell when a package expires.

        Args:
            project_id: CodeArts project ID, 32 digits and lowercase letters. In the console it is at the end of
                the URL of the project's details page. It is not the ID of an IAM project, which tokens are
                issued for.
            status: State of the packages to list. Its values are not documented; `normal` is the one that
                answers show in `resource_status`.

        Returns:
            The packages in this state.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404), ServerError (500, 5XX)

        Manual: section 4.89, 获取套餐资源 id，影响临期，超期提示

        Example:
            >>> response = client.account.list_package_statuses(
            ...     project_id="8e2b6c40d1f94a7fb3c5e7091a2d4f68",
            ...     status="example",
            ... )
        """
        return self._call(operations.LIST_PACKAGE_STATUSES, {"project_id": project_id, "status": status})


class AsyncAccount(AsyncResource):
    """Billing, packages, state and totals of the account, and the projects of the caller."""

    async def get_charge_type(self) -> BillingResponse:
        """Get how the account is billed.

        Tells how the caller's account is billed for the service, and which purchased resources decide it. For
        whether the account is in good standing, see `client.account.get_status`.

        Returns:
            The billing of the account.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404), ServerError (500, 5XX)

        Manual: section 4.41, 查询当前租户（计费）类型

        Example:
            >>> response = await client.account.get_charge_type()
        """
        return await self._call(operations.GET_CHARGE_TYPE, {})

    async def check_federation(self) -> FlagResponse:
        """Check whether the account is federated.

        Tells whether the caller's account is a federated one: `true` where its users come from an identity
        provider of the customer's own.

        Returns:
            Whether the account is federated.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404), ServerError (500, 5XX)

        Manual: section 4.42, 查询账号是否联邦账号

        Example:
            >>> response = await client.account.check_federation()
        """
        return await self._call(operations.CHECK_FEDERATION, {})

    async def get_summary(self) -> JobSummaryResponse:
        """Get the account's job totals and success ratio.

        Gives figures over all build jobs of the caller's account: how many there are and how often their builds
        succeed. For the figures of one job, see `client.reports.get_success_ratio`.

        Returns:
            The figures of the account.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404), ServerError (500, 5XX)

        Manual: section 4.88, 获取租户任务总数和成功率接口

        Example:
            >>> response = await client.account.get_summary()
        """
        return await self._call(operations.GET_ACCOUNT_SUMMARY, {})

    async def get_package_quota(self, *, project_id: str) -> PackageQuotaResponse:
        """Check the monthly build time quota.

        Tells whether the account that owns the project has used up the build time of its prepaid package for
        this month. Call it before a large batch of builds. It changes nothing.

        Args:
            project_id: CodeArts project ID, 32 digits and lowercase letters. In the console it is at the end of
                the URL of the project's details page. It is not the ID of an IAM project, which tokens are
                issued for.

        Returns:
            How much of the month's build time there is, and how much is used.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404), ServerError (500, 5XX)

        Manual: section 4.36, 当前用户所在项目所属租户的包周期每月时长是否超额

        Example:
            >>> response = await client.account.get_package_quota(project_id="8e2b6c40d1f94a7fb3c5e7091a2d4f68")
        """
        return await self._call(operations.GET_PACKAGE_QUOTA, {"project_id": project_id})

    async def list_related_projects(self) -> RelatedProjectListResponse:
        """List all projects of the caller.

        Lists every CodeArts project that the caller has to do with, in one answer, and tells which of them the
        caller created. For pages and a search, see `client.account.list_projects`.

        Returns:
            The projects of the caller.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404), ServerError (500, 5XX)

        Manual: section 4.62, 获取当前用户的项目信息列表

        Example:
            >>> response = await client.account.list_related_projects()
        """
        return await self._call(operations.LIST_RELATED_PROJECTS, {})

    async def list_projects(
        self, *, page_no: int | None = None, page_size: int | None = None, search: str | None = None
    ) -> ProjectListResponse:
        """List projects by page.

        Lists the CodeArts projects that the caller can see, page by page, all of them or those that a search
        finds. For all at once, and whether the caller created them, see `client.account.list_related_projects`.

        Args:
            page_no: Page number, from 1. Defaults to 1.
            page_size: Page size, at most 100 items. Defaults to 10.
            search: Text to find projects by. Which of their fields are searched is not documented. Left out,
                all are listed.

        Returns:
            One page of projects.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404), ServerError (500, 5XX)

        Manual: section 4.66, 获取项目列表

        Example:
            >>> response = await client.account.list_projects()
        """
        return await self._call(
            operations.LIST_PROJECTS, {"page_no": page_no, "page_size": page_size, "search": search}
        )

    def iter_projects(self, *, page_size: int | None = None, search: str | None = None) -> AsyncIterator[Project]:
        """List projects by page.

        Lists the CodeArts projects that the caller can see, page by page, all of them or those that a search
        finds. For all at once, and whether the caller created them, see `client.account.list_related_projects`.

        Args:
            page_size: Page size, at most 100 items. Defaults to 10. None for 100, the largest.
            search: Text to find projects by. Which of their fields are searched is not documented. Left out,
                all are listed.

        Returns:
            The items of all pages, each page fetched when it is reached.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404), ServerError (500, 5XX), InvalidResponseError

        Manual: section 4.66, 获取项目列表

        Example:
            >>> async for item in client.account.iter_projects():
            ...     print(item)
        """
        return async_iterate(self._caller, operations.LIST_PROJECTS, {"page_size": page_size, "search": search})

    async def get_status(self) -> DomainStatusResponse:
        """Get the state of the account.

        Tells whether the caller's account has the service opened, frozen or closed, and what it is entitled to.
        Look here first when an account that used to build no longer does.

        Returns:
            The state of the account.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404), ServerError (500, 5XX)

        Manual: section 4.48, 查询租户状态

        Example:
            >>> response = await client.account.get_status()
        """
        return await self._call(operations.GET_ACCOUNT_STATUS, {})

    async def get_package_countdown(
        self, *, reminder_day: str, resource_id: str, service_type: str
    ) -> PackageCountdownResponse:
        """List packages that soon expire.

        Tells how many days a purchased package has left before its next event, such as its expiry, and where to
        act on it. It only reads; it renews nothing. Resource ids come from
        `client.account.list_package_statuses`.

        Args:
            reminder_day: Date of the reminder. Its format is not documented; a date such as `2025-03-18` is our
                reading, and untried.
            resource_id: Purchased resource, as `client.account.list_package_statuses` gives it in
                `resource_id`.
            service_type: Cloud service that the resource belongs to, such as `hws.service.type.devcloud`.

        Returns:
            The packages, each with the time it has left.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404), ServerError (500, 5XX)

        Manual: section 4.90, 获取套餐临期信息

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
        """List purchased packages by status.

        Lists the packages that the account owning the project has bought and that are in one state. Their
        `resource_id` is what `client.account.get_package_countdown` asks for to tell when a package expires.

        Args:
            project_id: CodeArts project ID, 32 digits and lowercase letters. In the console it is at the end of
                the URL of the project's details page. It is not the ID of an IAM project, which tokens are
                issued for.
            status: State of the packages to list. Its values are not documented; `normal` is the one that
                answers show in `resource_status`.

        Returns:
            The packages in this state.

        Raises:
            BadRequestError (400, 4XX), AuthenticationError (401), PermissionDeniedError (403), NotFoundError
                (404), ServerError (500, 5XX)

        Manual: section 4.89, 获取套餐资源 id，影响临期，超期提示

        Example:
            >>> response = await client.account.list_package_statuses(
            ...     project_id="8e2b6c40d1f94a7fb3c5e7091a2d4f68",
            ...     status="example",
            ... )
        """
        return await self._call(operations.LIST_PACKAGE_STATUSES, {"project_id": project_id, "status": status})
