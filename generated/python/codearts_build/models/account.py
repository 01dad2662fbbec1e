"""What the operations of `account` take and return."""

# Written by `python -m generator build`. Do not edit.

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from msgspec import field as _field

from .._runtime.models import Model, ResponseModel
from .._runtime.models import null as _null

__all__ = [
    "AccountStatus",
    "AccountStatusListResponse",
    "AccountStatusQuery",
    "Billing",
    "BillingResponse",
    "DomainStatus",
    "DomainStatusResponse",
    "JobSummary",
    "JobSummaryResponse",
    "JobSummaryResult",
    "PackageCountdown",
    "PackageCountdownQuery",
    "PackageCountdownResponse",
    "PackageNotice",
    "PackageNotices",
    "PackageQuota",
    "PackageQuotaResponse",
    "PackageStatus",
    "PackageStatusResponse",
    "Project",
    "ProjectList",
    "ProjectListResponse",
    "PurchasedResource",
    "RelatedProject",
    "RelatedProjectList",
    "RelatedProjectListResponse",
]


class AccountStatus(Model, kw_only=True):
    """State and entitlements of an account."""

    allow_custom_env: int | None = None
    """Number of custom build environments that are allowed. It is 1 in the sample of Huawei's API definition
    (observed). In `client.account.get_status` the same name means whether they are enabled.
    """

    domain_business_type: str | None = None
    """Business type of the account, such as `NORMAL` (observed)."""

    domain_id: str | None = None
    """Account ID."""

    domain_malicious_docker_args: str | None = _field(default_factory=_null)
    """Docker arguments that count as malicious (inferred). The only known value is null (observed)."""

    domain_name: str | None = None
    """Account name."""

    domain_type: int | None = None
    """Type of the account, as a number. The only known value is 1 (observed)."""

    free_package_quota: bool | None = None
    """Whether the account has a free quota from a package (inferred)."""

    free_quota: bool | None = None
    """Whether the account has a free quota (inferred)."""

    is_federation: int | None = None
    """Whether the account is federated, 0 for no and 1 for yes (inferred)."""

    is_whitelist: int | None = None
    """Whether the account is on the allowlist, 0 for no and 1 for yes (inferred)."""

    package_type: str | None = None
    """Package of the account, such as `CODEARTS_FREE` or `CODEARTS_BASIC` (observed)."""

    region: str | None = None
    """Region ID, such as `cn-north-4`."""

    service_name: str | None = None
    """Name of the service, by default `CodeCI`."""

    spec_threshold: str | None = None
    """Default thresholds for acceleration, by executor specification: a JSON array, as text, of objects of `spec`
    and `threshold` (observed).
    """

    status: int | None = None
    """State of the service for the account, with the values of `client.account.get_status` (inferred). Known
    values: `0` (The service is not activated), `1` (The account is in its normal state), `2` (The account is
    frozen), `3` (The service is closed), `4` (The account is deregistered), `5` (The account is deregistered).
    """


class AccountStatusListResponse(ResponseModel, kw_only=True):
    """Outcome with the states of accounts."""

    error: str | None = _field(default_factory=_null)
    """Error message. After a success it is null or missing, and in some samples a placeholder such as
    `error_message` (observed), so that only `status` decides. After a failure it can be an object of `code` and
    `reason` (observed).
    """

    result: list[AccountStatus] | None = _field(default_factory=_null)
    """States of the accounts. Null after a failure (inferred)."""

    status: str | None = None
    """Outcome: `success` or `fail`. It is `error` if `error` is an object (observed). `fail` and `error` are
    failures although the HTTP status is 200.
    """


class AccountStatusQuery(Model, kw_only=True):
    """Accounts by their IDs."""

    domain_ids: str | None = None
    """Account IDs, separated by commas (observed)."""


class Billing(Model, kw_only=True, rename={"type_": "type"}):
    """Billing type of an account, and its main resources."""

    charge_type: str | None = None
    """Billing type. The only known value is `effective_business_service` (observed)."""

    main_resource_list: list[PurchasedResource] | None = None
    """Main purchased resources (inferred)."""

    type_: str | None = None
    """Package type. The values are not documented. The manual's sample has `charge_type`, the name of another
    property (observed), which may be a placeholder (inferred).
    """


class BillingResponse(ResponseModel, kw_only=True):
    """Outcome with the billing type of the account."""

    error: str | None = _field(default_factory=_null)
    """Error message. After a success it is null or missing, and in some samples a placeholder such as
    `error_message` (observed), so that only `status` decides. After a failure it can be an object of `code` and
    `reason` (observed).
    """

    result: Billing | None = _field(default_factory=_null)
    """Billing type of the account."""

    status: str | None = None
    """Outcome: `success` or `fail`. It is `error` if `error` is an object (observed). `fail` and `error` are
    failures although the HTTP status is 200.
    """


class DomainStatus(Model, kw_only=True):
    """State of an account, and what it may use."""

    allow_custom_env: int | None = None
    """Whether custom environments are enabled, as a number. 0 (observed) means no (inferred)."""

    free_quota: bool | None = None
    """Whether the account includes a free quota."""

    status: int | None = None
    """State of the account: 0 not activated, 1 normal, 2 frozen, 3 closed, 4 or 5 deregistered. What is not
    activated or closed is the service (inferred). Known values: `0` (The service is not activated), `1` (The
    account is in its normal state), `2` (The account is frozen), `3` (The service is closed), `4` (The account
    is deregistered), `5` (The account is deregistered).
    """


class DomainStatusResponse(ResponseModel, kw_only=True):
    """Outcome with the state of the account."""

    error: str | None = _field(default_factory=_null)
    """Error message. After a success it is null or missing, and in some samples a placeholder such as
    `error_message` (observed), so that only `status` decides. After a failure it can be an object of `code` and
    `reason` (observed).
    """

    result: DomainStatus | None = _field(default_factory=_null)
    """State of the account."""

    status: str | None = None
    """Outcome: `success` or `fail`. It is `error` if `error` is an object (observed). `fail` and `error` are
    failures although the HTTP status is 200.
    """


class JobSummary(Model, kw_only=True):
    """Totals of all jobs of an account."""

    avg_success_ratio: int | None = None
    """Build success ratio, 1 to 100, in percent (inferred)."""

    build_no: int | None = None
    """Total build time in the manual, in no documented unit. Huawei's newer page has the number of builds instead,
    as `build_times`, and the samples of both have the same value (observed).
    """

    job_total: int | None = None
    """Number of jobs in the account."""

    version_total: int | None = None
    """Number of versions (inferred); the manual has only `版本` (version). The only known value is 0 (observed)."""


class JobSummaryResponse(ResponseModel, kw_only=True):
    """Outcome with the totals of the account."""

    error: dict[str, Any] | None = _field(default_factory=_null)
    """Error details, such as `code` and `reason` (observed). After a success they are null, missing or an empty
    object (observed), so that only `status` decides.
    """

    result: JobSummaryResult | None = _field(default_factory=_null)
    """Totals of the account."""

    status: str | None = None
    """Outcome: `success` or `fail`. It is `error` if `error` is an object (observed). `fail` and `error` are
    failures although the HTTP status is 200.
    """


class JobSummaryResult(Model, kw_only=True):
    """Totals of an account. The manual has them in `summary`, Huawei's newer page without it."""

    __same_as__: ClassVar[Mapping[str, tuple[str, ...]]] = {
        "avg_success_ratio": ("summary", "avg_success_ratio"),
        "build_times": ("summary", "build_no"),
        "job_total": ("summary", "job_total"),
        "version_total": ("summary", "version_total"),
    }

    summary: JobSummary | None = None
    """Totals of all jobs of the account."""


class PackageCountdown(Model, kw_only=True):
    """Purchased package, and its next event."""

    resource_id: str | None = None
    """Resource ID of the package, as in the request (inferred)."""

    resource_name: str | None = None
    """Resource name, such as `CodeArts Build Parallel (X86, 2U8G)` (observed)."""

    resource_spec_code: str | None = None
    """Resource specification, such as `devcloud.cloudbuild.cbhost.x86.2u8g` (observed): an x86 executor of 2 CPUs
    and 8 GB of memory (inferred).
    """

    resource_type: str | None = None
    """Resource type, such as `hws.resource.type.dev.codeci` (observed)."""

    service_type: str | None = _field(default_factory=_null)
    """Cloud service of the package. The only known value is null (observed)."""

    tips: PackageNotices | None = None
    """Notices of the package."""


class PackageCountdownQuery(Model, kw_only=True):
    """Purchased package, and the date of the reminder."""

    reminder_day: str
    """Date of the reminder. The form is not documented; `2025-03-18` is an assumption (inferred)."""

    resource_id: str
    """Resource ID of the package, `resource_id` of `client.account.list_package_statuses` (inferred)."""

    service_type: str
    """Cloud service of the package, `service_type` of `client.account.list_package_statuses` (inferred)."""


class PackageCountdownResponse(ResponseModel, kw_only=True):
    """Outcome with the days that packages have left."""

    error: dict[str, Any] | None = _field(default_factory=_null)
    """Error details, such as `code` and `reason` (observed). After a success they are null, missing or an empty
    object (observed), so that only `status` decides.
    """

    result: list[PackageCountdown] | None = _field(default_factory=_null)
    """Packages, each with the days that it has left."""

    status: str | None = None
    """Outcome: `success` or `fail`. It is `error` if `error` is an object (observed). `fail` and `error` are
    failures although the HTTP status is 200.
    """


class PackageNotice(Model, kw_only=True):
    """Next event of a package, and the time until then."""

    next_action: int | None = None
    """Next event, which the manual calls the day of the next action, as a number. The values are not documented,
    except 0 (observed).
    """

    next_action_remain_day: int | None = None
    """Time left until the next event, in days (inferred)."""

    next_action_url: str | None = None
    """URL of a page in the account centre (observed), where to act on the event (inferred)."""

    status: int | None = None
    """State of the package as a number. The only known value is 2 (observed). A page of Huawei about CodeArts
    Pipeline has the same structure, with 1 not in effect yet, 2 in effect, 3 deleted, 4 frozen in the retention
    period, 5 expired but in the grace period, and 99 frozen for a violation. They are probably the same here
    (inferred).
    """


class PackageNotices(Model, kw_only=True):
    """Notices of a package."""

    summary: PackageNotice | None = None
    """Notice of the next event."""


class PackageQuota(Model, kw_only=True):
    """Monthly quota of build time of a yearly or monthly package, and its use."""

    build_quota: str | None = None
    """Quota of the package, `unlimit` if it has no limit. The unit is not documented."""

    is_over_quota: bool | None = None
    """Whether the build time of this month exceeds the quota."""

    used_quota: str | None = None
    """Used part of the quota. Absent if `build_quota` is `unlimit`. The unit is not documented."""


class PackageQuotaResponse(ResponseModel, kw_only=True):
    """Outcome with the monthly quota of build time."""

    error: str | None = _field(default_factory=_null)
    """Error message. After a success it is null or missing, and in some samples a placeholder such as
    `error_message` (observed), so that only `status` decides. After a failure it can be an object of `code` and
    `reason` (observed).
    """

    result: PackageQuota | None = _field(default_factory=_null)
    """Quota, and its use."""

    status: str | None = None
    """Outcome: `success` or `fail`. It is `error` if `error` is an object (observed). `fail` and `error` are
    failures although the HTTP status is 200.
    """


class PackageStatus(Model, kw_only=True):
    """Purchased package, and its state."""

    resource_id: str | None = None
    """Resource ID of the package, 32 letters and digits (observed). `client.account.get_package_countdown` takes
    it (inferred).
    """

    region_id: str | None = None
    """Region of the package, such as `cn-north-4`."""

    tenant_id: str | None = None
    """Account ID (IAM domain) of the package."""

    tenant_name: str | None = None
    """Account name of the package."""

    console_update_time: str | None = None
    """Time of the last update by the console, ISO 8601 in UTC, such as `2025-03-03T02:14:08.000Z` (observed)."""

    service_type: str | None = None
    """Cloud service of the package, such as `hws.service.type.devcloud` (observed)."""

    resource_type: str | None = None
    """Resource type, such as `hws.resource.type.dev.codeci` (observed)."""

    spec_code: str | None = None
    """Resource specification, such as `devcloud.cloudbuild.cbhost.x86.2u8g` (observed): an x86 executor of 2 CPUs
    and 8 GB of memory (inferred).
    """

    resource_status: str | None = None
    """State of the resource, such as `normal` (observed)."""

    create_time: str | None = None
    """Creation time, ISO 8601 in UTC, such as `2025-03-03T02:14:09.000Z` (observed)."""

    update_time: str | None = None
    """Time of the last update, ISO 8601 in UTC, such as `2025-03-03T02:14:09.000Z` (observed)."""


class PackageStatusResponse(ResponseModel, kw_only=True):
    """Outcome with the packages in one state."""

    error: dict[str, Any] | None = _field(default_factory=_null)
    """Error details, such as `code` and `reason` (observed). After a success they are null, missing or an empty
    object (observed), so that only `status` decides.
    """

    result: list[PackageStatus] | None = _field(default_factory=_null)
    """Packages in the requested state."""

    status: str | None = None
    """Outcome: `success` or `fail`. It is `error` if `error` is an object (observed). `fail` and `error` are
    failures although the HTTP status is 200.
    """


class Project(Model, kw_only=True):
    """CodeArts project."""

    author_domain_id: str | None = None
    """Account ID (IAM domain) of the project's creator."""

    author_id: str | None = None
    """User ID of the project's creator (inferred). It can be a decimal number in place of 32 letters and digits,
    such as `4105.0` (observed).
    """

    identifier: str | None = None
    """CodeArts project ID, 32 digits and lowercase letters (observed). Other operations take it as `project_id`
    (inferred).
    """

    name: str | None = None
    """Project name."""

    status: int | None = None
    """Project state as a number, 1 for normal. Other values are not documented."""


class ProjectList(Model, kw_only=True):
    """One page of projects."""

    project_info_list: list[Project] | None = None
    """Projects of this page."""

    total: int | None = None
    """Number of projects on all pages."""


class ProjectListResponse(ResponseModel, kw_only=True):
    """Outcome with one page of projects."""

    error: str | None = _field(default_factory=_null)
    """Error message. After a success it is null or missing, and in some samples a placeholder such as
    `error_message` (observed), so that only `status` decides. After a failure it can be an object of `code` and
    `reason` (observed).
    """

    result: ProjectList | None = _field(default_factory=_null)
    """One page of projects."""

    status: str | None = None
    """Outcome: `success` or `fail`. It is `error` if `error` is an object (observed). `fail` and `error` are
    failures although the HTTP status is 200.
    """


class PurchasedResource(Model, kw_only=True):
    """Purchased resource of an account (inferred)."""

    resource_spec_code: str | None = None
    """Type of the resource package, such as `codearts.china.enterprise` (observed)."""

    resource_type: str | None = None
    """Resource type, such as `hws.resource.type.codearts.combo` (observed)."""

    service_type: str | None = None
    """Cloud service of the resource, such as `hws.service.type.devcloud` (observed)."""

    status: str | None = None
    """State of the resource, such as `normal` (observed)."""


class RelatedProject(Model, kw_only=True, rename={"type_": "type"}):
    """CodeArts project, and whether the caller created it."""

    watcher: str | None = _field(default_factory=_null)
    """Not documented. The only known value is null (observed)."""

    identifier: str | None = None
    """CodeArts project ID, 32 digits and lowercase letters (observed). Other operations take it as `project_id`
    (observed).
    """

    name: str | None = None
    """Project name."""

    id: str | None = _field(default_factory=_null)
    """Not documented. The only known value is null (observed). `identifier` is the ID."""

    type_: str | None = _field(default_factory=_null)
    """Project type (inferred). The only known value is null (observed)."""

    status: int | None = _field(default_factory=_null)
    """Project state as a number (inferred). The only known value is null (observed)."""

    author_id: str | None = None
    """User ID of the project's creator (inferred)."""

    is_creator: bool | None = None
    """Whether the caller created the project."""

    author_domain_id: str | None = None
    """Account ID (IAM domain) of the project's creator."""

    real_role: str | None = _field(default_factory=_null)
    """Role of the caller (inferred). The only known value is null (observed)."""


class RelatedProjectList(Model, kw_only=True):
    """Projects of the caller."""

    project_info_list: list[RelatedProject] | None = None
    """Projects."""

    total: int | None = None
    """Number of projects."""


class RelatedProjectListResponse(ResponseModel, kw_only=True):
    """Outcome with the projects of the caller."""

    error: str | None = _field(default_factory=_null)
    """Error message. After a success it is null or missing, and in some samples a placeholder such as
    `error_message` (observed), so that only `status` decides. After a failure it can be an object of `code` and
    `reason` (observed).
    """

    result: RelatedProjectList | None = _field(default_factory=_null)
    """Projects of the caller."""

    status: str | None = None
    """Outcome: `success` or `fail`. It is `error` if `error` is an object (observed). `fail` and `error` are
    failures although the HTTP status is 200.
    """
