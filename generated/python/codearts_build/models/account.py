"""What the operations of `account` take and return."""

# Written by `python -m generator build`. Do not edit.

from __future__ import annotations

from typing import Any

from msgspec import field as _field

from .._runtime.models import Model, ResponseModel
from .._runtime.models import null as _null

__all__ = [
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


class Billing(Model, kw_only=True, rename={"type_": "type"}):
    """How an account is billed, and the purchases that decide it."""

    charge_type: str | None = None
    """How the account is billed. The one value seen is `effective_business_service`."""

    main_resource_list: list[PurchasedResource] | None = None
    """Purchased resources that the billing rests on."""

    type_: str | None = None
    """Kind of the package. The one value seen is `charge_type`."""


class BillingResponse(ResponseModel, kw_only=True):
    """An outcome with the account's billing."""

    error: str | None = _field(default_factory=_null)
    """Error message. After a success it is null or missing, and in some samples a placeholder such as
    `error_message` (observed), so that only `status` decides. After a failure it can be an object of `code` and
    `reason` (observed).
    """

    result: Billing | None = _field(default_factory=_null)
    """How the account is billed."""

    status: str | None = None
    """Outcome: `success` or `fail`. It is `error` if `error` is an object (observed). `fail` and `error` are
    failures although the HTTP status is 200.
    """


class DomainStatus(Model, kw_only=True):
    """State and entitlements of an account."""

    allow_custom_env: int | None = None
    """Whether custom build environments are enabled, as a number. 0, the one value seen, reads as no."""

    free_quota: bool | None = None
    """Whether the account has a free allowance."""

    status: int | None = None
    """State of the service for the account. Known values: `0` (The service is not activated), `1` (The service is
    active), `2` (The account is frozen), `3` (The service is closed), `4` (The account is deregistered), `5`
    (The account is deregistered).
    """


class DomainStatusResponse(ResponseModel, kw_only=True):
    """An outcome with the account's state."""

    error: str | None = _field(default_factory=_null)
    """Error message. After a success it is null or missing, and in some samples a placeholder such as
    `error_message` (observed), so that only `status` decides. After a failure it can be an object of `code` and
    `reason` (observed).
    """

    result: DomainStatus | None = _field(default_factory=_null)
    """The account's state."""

    status: str | None = None
    """Outcome: `success` or `fail`. It is `error` if `error` is an object (observed). `fail` and `error` are
    failures although the HTTP status is 200.
    """


class JobSummary(Model, kw_only=True):
    """Figures over all build jobs of an account."""

    avg_success_ratio: int | None = None
    """Average share of builds that succeeded, in percent."""

    build_no: int | None = None
    """Total build time, according to the manual, whose unit is not documented. The name suggests a number of
    builds instead.
    """

    job_total: int | None = None
    """Number of build jobs in the account."""

    version_total: int | None = None
    """Number of versions. What counts as a version is not documented; 0 is the one value seen."""


class JobSummaryResponse(ResponseModel, kw_only=True):
    """An outcome with the account's figures."""

    error: dict[str, Any] | None = _field(default_factory=_null)
    """Error details, such as `code` and `reason` (observed). After a success they are null, missing or an empty
    object (observed), so that only `status` decides.
    """

    result: JobSummaryResult | None = _field(default_factory=_null)
    """The account's figures."""

    status: str | None = None
    """Outcome: `success` or `fail`. It is `error` if `error` is an object (observed). `fail` and `error` are
    failures although the HTTP status is 200.
    """


class JobSummaryResult(Model, kw_only=True):
    """Wrapper around the account's figures."""

    summary: JobSummary | None = None
    """Figures over all build jobs of the account."""


class PackageCountdown(Model, kw_only=True):
    """A purchased package and what is about to happen to it."""

    resource_id: str | None = None
    """Purchased resource, as in the request."""

    resource_name: str | None = None
    """Name of the package as it was sold, such as `CodeArts Build Parallel (X86, 2U8G)`."""

    resource_spec_code: str | None = None
    """Edition or size that was bought, such as `devcloud.cloudbuild.cbhost.x86.2u8g` for an x86 executor of 2
    vCPUs and 8 GB.
    """

    resource_type: str | None = None
    """Kind of the resource, such as `hws.resource.type.dev.codeci` for one of CodeArts Build."""

    service_type: str | None = _field(default_factory=_null)
    """Cloud service that the resource belongs to, such as `hws.service.type.devcloud`. Null in the one answer
    seen.
    """

    tips: PackageNotices | None = None
    """Notices about the package."""


class PackageCountdownQuery(Model, kw_only=True):
    """A purchased package and the day to be reminded of its expiry."""

    reminder_day: str
    """Date of the reminder. Its format is not documented; a date such as `2025-03-18` is our reading, and untried."""

    resource_id: str
    """Purchased resource, as `client.account.list_package_statuses` gives it in `resource_id`."""

    service_type: str
    """Cloud service that the resource belongs to, such as `hws.service.type.devcloud`."""


class PackageCountdownResponse(ResponseModel, kw_only=True):
    """An outcome with the time that packages have left."""

    error: dict[str, Any] | None = _field(default_factory=_null)
    """Error details, such as `code` and `reason` (observed). After a success they are null, missing or an empty
    object (observed), so that only `status` decides.
    """

    result: list[PackageCountdown] | None = _field(default_factory=_null)
    """The packages, each with the time it has left."""

    status: str | None = None
    """Outcome: `success` or `fail`. It is `error` if `error` is an object (observed). `fail` and `error` are
    failures although the HTTP status is 200.
    """


class PackageNotice(Model, kw_only=True):
    """What is about to happen to a package, and when."""

    next_action: int | None = None
    """Next event in the life of the package, such as its expiry, as a number. Its values are not documented; 0 is
    the one seen.
    """

    next_action_remain_day: int | None = None
    """Days left until the next event."""

    next_action_url: str | None = None
    """Page of the account centre where the owner can act on the notice."""

    status: int | None = None
    """State of the package as a number. Its values are not documented; 2 is the one seen."""


class PackageNotices(Model, kw_only=True):
    """Notices about a package."""

    summary: PackageNotice | None = None
    """The notice in short."""


class PackageQuota(Model, kw_only=True):
    """Build time that a prepaid package grants in a month, and how much of it is used."""

    build_quota: str | None = None
    """Build time that the package grants in a month, `unlimit` where it sets no limit. The unit is not documented."""

    is_over_quota: bool | None = None
    """Whether more build time was used this month than the package grants."""

    used_quota: str | None = None
    """Build time used this month, in the unit of `build_quota`. Left out where `build_quota` is `unlimit`."""


class PackageQuotaResponse(ResponseModel, kw_only=True):
    """An outcome with the month's build time quota."""

    error: str | None = _field(default_factory=_null)
    """Error message. After a success it is null or missing, and in some samples a placeholder such as
    `error_message` (observed), so that only `status` decides. After a failure it can be an object of `code` and
    `reason` (observed).
    """

    result: PackageQuota | None = _field(default_factory=_null)
    """The quota and its use."""

    status: str | None = None
    """Outcome: `success` or `fail`. It is `error` if `error` is an object (observed). `fail` and `error` are
    failures although the HTTP status is 200.
    """


class PackageStatus(Model, kw_only=True):
    """A purchased package and the state it is in."""

    resource_id: str | None = None
    """Purchased resource, the `resource_id` that `client.account.get_package_countdown` asks for."""

    region_id: str | None = None
    """Region that the package was bought for, such as `cn-north-4`."""

    tenant_id: str | None = None
    """Account (IAM domain) that owns the package."""

    tenant_name: str | None = None
    """Name of the account that owns the package."""

    console_update_time: str | None = None
    """When the console last updated the package, UTC, such as 2025-03-03T02:14:08.000Z."""

    service_type: str | None = None
    """Cloud service that the resource belongs to, such as `hws.service.type.devcloud`."""

    resource_type: str | None = None
    """Kind of the resource, such as `hws.resource.type.dev.codeci` for one of CodeArts Build."""

    spec_code: str | None = None
    """Edition or size that was bought, such as `devcloud.cloudbuild.cbhost.x86.2u8g` for an x86 executor of 2
    vCPUs and 8 GB.
    """

    resource_status: str | None = None
    """State of the resource, such as `normal`."""

    create_time: str | None = None
    """When the service recorded the package, UTC, such as 2025-03-03T02:14:09.000Z."""

    update_time: str | None = None
    """When the service last changed its record of the package, UTC, such as 2025-03-03T02:14:09.000Z."""


class PackageStatusResponse(ResponseModel, kw_only=True):
    """An outcome with the packages in one state."""

    error: dict[str, Any] | None = _field(default_factory=_null)
    """Error details, such as `code` and `reason` (observed). After a success they are null, missing or an empty
    object (observed), so that only `status` decides.
    """

    result: list[PackageStatus] | None = _field(default_factory=_null)
    """The packages in the state asked for."""

    status: str | None = None
    """Outcome: `success` or `fail`. It is `error` if `error` is an object (observed). `fail` and `error` are
    failures although the HTTP status is 200.
    """


class Project(Model, kw_only=True):
    """A CodeArts project."""

    author_domain_id: str | None = None
    """Account (IAM domain) of the user who created the project."""

    author_id: str | None = None
    """User who created the project. Not always the usual 32 hexadecimal digits; a decimal number, as text, has
    been seen.
    """

    identifier: str | None = None
    """CodeArts project, the `project_id` of other operations."""

    name: str | None = None
    """Name of the project."""

    status: int | None = None
    """State of the project as a number. Its values are not documented; 1 is the one seen."""


class ProjectList(Model, kw_only=True):
    """One page of projects."""

    project_info_list: list[Project] | None = None
    """The projects of this page."""

    total: int | None = None
    """Number of projects over all pages."""


class ProjectListResponse(ResponseModel, kw_only=True):
    """An outcome with one page of projects."""

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
    """A resource that the account has bought."""

    resource_spec_code: str | None = None
    """Edition or size that was bought, such as `codearts.china.enterprise`."""

    resource_type: str | None = None
    """Kind of the resource, such as `hws.resource.type.codearts.combo` for a bundle of CodeArts services."""

    service_type: str | None = None
    """Cloud service that the resource belongs to, such as `hws.service.type.devcloud`."""

    status: str | None = None
    """State of the resource, such as `normal`."""


class RelatedProject(Model, kw_only=True, rename={"type_": "type"}):
    """A CodeArts project, and whether the caller created it."""

    watcher: str | None = _field(default_factory=_null)
    """Not documented, and null in the one answer seen."""

    identifier: str | None = None
    """CodeArts project, the `project_id` of other operations."""

    name: str | None = None
    """Name of the project."""

    id: str | None = _field(default_factory=_null)
    """Not documented, and null in the one answer seen. Use `identifier`."""

    type_: str | None = _field(default_factory=_null)
    """Kind of the project. Not documented, and null in the one answer seen."""

    status: int | None = _field(default_factory=_null)
    """State of the project as a number. Null in all known responses."""

    author_id: str | None = None
    """User who created the project."""

    is_creator: bool | None = None
    """Whether the caller created the project."""

    author_domain_id: str | None = None
    """Account (IAM domain) of the user who created the project."""

    real_role: str | None = _field(default_factory=_null)
    """Role of the caller, going by the name. Not documented, and null in the one answer seen."""


class RelatedProjectList(Model, kw_only=True):
    """All projects of the caller."""

    project_info_list: list[RelatedProject] | None = None
    """The projects."""

    total: int | None = None
    """Number of projects."""


class RelatedProjectListResponse(ResponseModel, kw_only=True):
    """An outcome with all projects of the caller."""

    error: str | None = _field(default_factory=_null)
    """Error message. After a success it is null or missing, and in some samples a placeholder such as
    `error_message` (observed), so that only `status` decides. After a failure it can be an object of `code` and
    `reason` (observed).
    """

    result: RelatedProjectList | None = _field(default_factory=_null)
    """The projects of the caller."""

    status: str | None = None
    """Outcome: `success` or `fail`. It is `error` if `error` is an object (observed). `fail` and `error` are
    failures although the HTTP status is 200.
    """
