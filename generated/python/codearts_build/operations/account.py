"""The operations of `account`, as data."""

# Written by `python -m generator build`. Do not edit.

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from .._runtime.operation import Body, ExpectedResponse, Operation, Pagination, Parameter
from ..models.account import (
    AccountStatusListResponse,
    AccountStatusQuery,
    BillingResponse,
    DomainStatusResponse,
    JobSummaryResponse,
    PackageCountdownQuery,
    PackageCountdownResponse,
    PackageQuotaResponse,
    PackageStatusResponse,
    ProjectListResponse,
    RelatedProjectListResponse,
)
from ..models.common import ErrorBody, FlagResponse

_ERRORS_1 = (
    ExpectedResponse("400", "application/json", ErrorBody),
    ExpectedResponse("401", "application/json", ErrorBody),
    ExpectedResponse("403", "application/json", ErrorBody),
    ExpectedResponse("404", "application/json", ErrorBody),
    ExpectedResponse("4XX", "application/json", ErrorBody),
    ExpectedResponse("500", "application/json", ErrorBody),
    ExpectedResponse("5XX", "application/json", ErrorBody),
)
_ERRORS_2 = (
    ExpectedResponse("400", "application/json", ErrorBody),
    ExpectedResponse("401", "application/json", ErrorBody),
    ExpectedResponse("403", "application/json", ErrorBody),
    ExpectedResponse("404", "application/json", ErrorBody),
    ExpectedResponse("422", "application/json", ErrorBody),
    ExpectedResponse("4XX", "application/json", ErrorBody),
    ExpectedResponse("500", "application/json", ErrorBody),
    ExpectedResponse("5XX", "application/json", ErrorBody),
)

GET_CHARGE_TYPE: Operation[BillingResponse] = Operation(
    id="getChargeType",
    method="GET",
    path="/v1/domain/charge-type",
    summary="Get the billing type of the account",
    security=(("token",), ("signature",)),
    responses=(ExpectedResponse("200", "application/json", BillingResponse),),
    errors=_ERRORS_1,
    idempotent=True,
)

LIST_ACCOUNT_STATUSES: Operation[AccountStatusListResponse] = Operation(
    id="listAccountStatuses",
    method="POST",
    path="/v1/domain/domains-statuses",
    summary="List the states of other accounts",
    security=(("token",), ("signature",)),
    body=Body("application/json", AccountStatusQuery, required=True),
    responses=(ExpectedResponse("200", "application/json", AccountStatusListResponse),),
    errors=_ERRORS_2,
    idempotent=True,
)

CHECK_FEDERATION: Operation[FlagResponse] = Operation(
    id="checkFederation",
    method="GET",
    path="/v1/domain/federation",
    summary="Check whether the account is federated",
    security=(("token",), ("signature",)),
    responses=(ExpectedResponse("200", "application/json", FlagResponse),),
    errors=_ERRORS_1,
    idempotent=True,
)

GET_ACCOUNT_SUMMARY: Operation[JobSummaryResponse] = Operation(
    id="getAccountSummary",
    method="GET",
    path="/v1/domain/job-summary",
    summary="Get the number of jobs and the success ratio of the account",
    security=(("token",), ("signature",)),
    responses=(ExpectedResponse("200", "application/json", JobSummaryResponse),),
    errors=_ERRORS_1,
    idempotent=True,
)

GET_PACKAGE_QUOTA: Operation[PackageQuotaResponse] = Operation(
    id="getPackageQuota",
    method="GET",
    path="/v1/domain/package/quota",
    summary="Get the monthly quota of build time",
    security=(("token",), ("signature",)),
    parameters=(Parameter("project_id", "query", str, required=True),),
    responses=(ExpectedResponse("200", "application/json", PackageQuotaResponse),),
    errors=_ERRORS_1,
    idempotent=True,
)

LIST_RELATED_PROJECTS: Operation[RelatedProjectListResponse] = Operation(
    id="listRelatedProjects",
    method="GET",
    path="/v1/domain/project/related",
    summary="List all projects of the caller",
    security=(("token",), ("signature",)),
    responses=(ExpectedResponse("200", "application/json", RelatedProjectListResponse),),
    errors=_ERRORS_1,
    idempotent=True,
)

LIST_PROJECTS: Operation[ProjectListResponse] = Operation(
    id="listProjects",
    method="GET",
    path="/v1/domain/project/related-page",
    summary="List projects by page",
    security=(("token",), ("signature",)),
    parameters=(
        Parameter("page_no", "query", int),
        Parameter("page_size", "query", int),
        Parameter("search", "query", str),
    ),
    responses=(ExpectedResponse("200", "application/json", ProjectListResponse),),
    errors=_ERRORS_1,
    idempotent=True,
    pagination=Pagination(
        parameter="page_no",
        counts="pages",
        first=1,
        size="page_size",
        items=("result.project_info_list",),
        total=("result.total",),
        max_size=100,
        default_size=10,
    ),
)

GET_ACCOUNT_STATUS: Operation[DomainStatusResponse] = Operation(
    id="getAccountStatus",
    method="GET",
    path="/v1/domain/status",
    summary="Get the state of the account",
    security=(("token",), ("signature",)),
    responses=(ExpectedResponse("200", "application/json", DomainStatusResponse),),
    errors=_ERRORS_1,
    idempotent=True,
)

GET_PACKAGE_COUNTDOWN: Operation[PackageCountdownResponse] = Operation(
    id="getPackageCountdown",
    method="POST",
    path="/v2/resource/countdown",
    summary="Get the days that a package has left",
    security=(("token",), ("signature",)),
    body=Body("application/json", PackageCountdownQuery, required=True),
    responses=(ExpectedResponse("200", "application/json", PackageCountdownResponse),),
    errors=_ERRORS_1,
    idempotent=True,
)

LIST_PACKAGE_STATUSES: Operation[PackageStatusResponse] = Operation(
    id="listPackageStatuses",
    method="GET",
    path="/v2/resource/package-spec/status",
    summary="List purchased packages by state",
    security=(("token",), ("signature",)),
    parameters=(
        Parameter("project_id", "query", str, required=True),
        Parameter("status", "query", str, required=True),
    ),
    responses=(ExpectedResponse("200", "application/json", PackageStatusResponse),),
    errors=_ERRORS_1,
    idempotent=True,
)


OPERATIONS: Mapping[str, Operation[Any]] = {
    each.id: each
    for each in (
        GET_CHARGE_TYPE,
        LIST_ACCOUNT_STATUSES,
        CHECK_FEDERATION,
        GET_ACCOUNT_SUMMARY,
        GET_PACKAGE_QUOTA,
        LIST_RELATED_PROJECTS,
        LIST_PROJECTS,
        GET_ACCOUNT_STATUS,
        GET_PACKAGE_COUNTDOWN,
        LIST_PACKAGE_STATUSES,
    )
}
