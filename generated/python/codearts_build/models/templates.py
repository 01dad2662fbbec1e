"""What the operations of `templates` take and return."""

# Written by `python -m generator build`. Do not edit.

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from msgspec import UNSET, UnsetType
from msgspec import field as _field

from .._runtime.models import Model, ResponseModel
from .._runtime.models import null as _null
from .common import JobParameter, JobStep

__all__ = [
    "CreatedTemplate",
    "OfficialTemplate",
    "OfficialTemplateList",
    "OfficialTemplateListResponse",
    "Template",
    "TemplateContent",
    "TemplateContentInput",
    "TemplateCreate",
    "TemplateCreateV3",
    "TemplateCreatedResponse",
    "TemplateDeletedResponse",
    "TemplateDetailResponse",
    "TemplateItem",
    "TemplateItemResponse",
    "TemplateList",
    "TemplateListResponse",
    "TemplateRecommendationQuery",
    "TemplateStepInput",
    "TemplateUsageCreate",
]


class CreatedTemplate(Model, kw_only=True):
    """UUID of a new template."""

    uuid: str | None = None
    """Template UUID, 32 digits and lowercase letters."""


class OfficialTemplate(Model, kw_only=True, rename={"type_": "type"}):
    """A build template of the service."""

    public: bool | None = None
    """Whether the template is public."""

    favourite: bool | None = None
    """Whether the template is a favourite."""

    nick_name: str | None = None
    """Nickname of the user who created the template (inferred)."""

    uuid: str | None = None
    """Template UUID, 32 digits and lowercase letters."""

    template: TemplateContent | None = None
    """Build steps."""

    type_: str | None = None
    """Template category, `codeci` in all samples (observed)."""

    name: str | None = None
    """Template name."""

    weight: float | None = None
    """Weight of the template, 0 in all samples (observed)."""

    scope: str | None = None
    """Scope, `official` for official templates and `custom` for custom ones."""

    description: str | None = None
    """Template description."""

    tool_type: str | None = None
    """Build tool, such as `mono`, `npm` or `maven`."""

    parameters: list[JobParameter] | None = None
    """Build parameters."""

    language: str | None = None
    """Programming language that the template supports, such as `javaScript` in the example of Huawei's API
    definition.
    """


class OfficialTemplateList(Model, kw_only=True):
    """List of official templates."""

    items: list[OfficialTemplate] | None = None
    """Templates of the page. Empty after the last page (inferred)."""

    total_size: int | None = None
    """Number of templates on all pages (observed)."""


class OfficialTemplateListResponse(ResponseModel, kw_only=True):
    """Outcome with a list of official templates."""

    error: str | None = _field(default_factory=_null)
    """Error message. After a success it is null or missing, and in some samples a placeholder such as
    `error_message` (observed), so that only `status` decides. After a failure it can be an object of `code` and
    `reason` (observed).
    """

    result: OfficialTemplateList | None = _field(default_factory=_null)
    """Templates and their number."""

    status: str | None = None
    """Outcome: `success` or `fail`. It is `error` if `error` is an object (observed). `fail` and `error` are
    failures although the HTTP status is 200.
    """


class Template(Model, kw_only=True, rename={"type_": "type"}):
    """A build template, with steps and parameters for jobs."""

    public: bool | None = None
    """Whether the template is public."""

    favourite: bool | None = None
    """Whether the template is a favourite."""

    id: str | None = None
    """ID in the service's database, 24 hexadecimal digits (observed). `client.templates.delete` needs `uuid`
    instead (observed).
    """

    uuid: str | None = None
    """Template UUID, 32 digits and lowercase letters."""

    template: TemplateContent | None = None
    """Build steps."""

    type_: str | None = None
    """Template category, `codeci`. Huawei's newer page of `client.templates.get` has no other value, nor has any
    sample (observed).
    """

    name: str | None = None
    """Template name."""

    create_time: str | None = None
    """Creation time with a UTC offset, such as `2025-03-18T07:22:50.512+00:00` (observed)."""

    domain_id: str | None = None
    """Account ID, 32 hexadecimal digits (observed)."""

    weight: float | None = None
    """Weight of the template, 0 in all samples (observed)."""

    user_id: str | None = None
    """User ID, 32 hexadecimal digits (observed), of the creator (inferred)."""

    user_name: str | None = None
    """User name of the creator (inferred)."""

    domain_name: str | None = None
    """Account name."""

    scope: str | None = None
    """Scope, `custom` for custom templates and `official` for official ones."""

    description: str | None = None
    """Template description."""

    tool_type: str | None = None
    """Build by YAML or by actions; `yaml` in the example of Huawei's API definition. Huawei's newer page of
    `client.templates.get` has the build tool instead: `maven`, `ant`, `cmake` or `Android`. No sample response
    of the manual has it.
    """

    intl_description: dict[str, Any] | None = None
    """Translations of the description (inferred). Empty in all samples (observed)."""

    parameters: list[JobParameter] | None = None
    """Build parameters."""

    i18n: dict[str, Any] | None = None
    """Translations (inferred). Empty in all samples (observed)."""


class TemplateContent(Model, kw_only=True):
    """Build steps of a template."""

    __same_as__: ClassVar[Mapping[str, tuple[str, ...]]] = {
        "autoUpdateSubModule": ("auto_update_sub_module",),
        "imageSource": ("image_source",),
    }

    actions: Any = None
    """Actions in the build steps. An empty list in the example of Huawei's API definition (observed)."""

    auto_update_sub_module: bool | None = None
    """Whether submodules are updated automatically. Named `autoUpdateSubModule` in the example of Huawei's API
    definition (observed).
    """

    image: str | None = _field(default_factory=_null)
    """Address of the configured image. Null in the example of Huawei's API definition (observed)."""

    image_source: str | None = _field(default_factory=_null)
    """Address of the configured image source. Named `imageSource`, and null, in the example of Huawei's API
    definition (observed).
    """

    steps: list[JobStep] | None = _field(default_factory=_null)
    """Build steps, in the order in which they run (inferred). `client.templates.list_custom` returns the values
    that were sent (observed). Null in the manual's sample responses (observed).
    """


class TemplateContentInput(Model, kw_only=True):
    """Build steps of a template to create."""

    steps: list[TemplateStepInput]
    """Build steps, in the order in which they run (inferred)."""


class TemplateCreate(Model, kw_only=True):
    """A template to create, with its description, which is optional in Huawei's newer page."""

    description: str
    """Template description."""

    name: str
    """Template name."""

    parameters: list[JobParameter] | None = None
    """Build parameters."""

    resource_limit: dict[str, Any] | None = None
    """Limits of the executor's resources, for custom executors of the type Docker only. Only Huawei's newer page
    has this property; see there for the names in it.
    """

    template: TemplateContentInput
    """Build steps. The names of their properties are in snake case, such as `module_id` (observed), although the
    manual asks for camel case.
    """

    tool_type: str | None = None
    """Tool type, without values in the manual. Huawei's newer page of `client.templates.create` has the build
    tools `maven`, `npm`, `ant` and `Android`. In `client.templates.list_official` it is the build tool, such as
    `mono`, `npm` or `maven`. In the response of `client.templates.create_v3` and in other lists it is the kind
    of build, by YAML or by actions.
    """


class TemplateCreateV3(Model, kw_only=True):
    """A template to create."""

    description: str | None = None
    """Template description."""

    name: str
    """Template name."""

    parameters: list[JobParameter] | None = None
    """Build parameters."""

    resource_limit: dict[str, Any] | None = None
    """Limits of the executor's resources, for custom executors of the type Docker only. Only Huawei's newer page
    has this property; see there for the names in it.
    """

    template: TemplateContentInput
    """Build steps. The names of their properties are in snake case, such as `module_id` (observed), although the
    manual asks for camel case.
    """

    tool_type: str | None = None
    """Tool type, without values in the manual. Huawei's newer page of `client.templates.create` has the build
    tools `maven`, `npm`, `ant` and `Android`. In `client.templates.list_official` it is the build tool, such as
    `mono`, `npm` or `maven`. In the response of `client.templates.create_v3` and in other lists it is the kind
    of build, by YAML or by actions.
    """


class TemplateCreatedResponse(ResponseModel, kw_only=True):
    """Outcome with the UUID of a new template."""

    error: str | None = _field(default_factory=_null)
    """Error message. After a success it is null or missing, and in some samples a placeholder such as
    `error_message` (observed), so that only `status` decides. After a failure it can be an object of `code` and
    `reason` (observed).
    """

    result: CreatedTemplate | None = _field(default_factory=_null)
    """UUID of the new template."""

    status: str | None = None
    """Outcome: `success` or `fail`. It is `error` if `error` is an object (observed). `fail` and `error` are
    failures although the HTTP status is 200.
    """


class TemplateDeletedResponse(ResponseModel, kw_only=True):
    """Outcome of the deletion of a template."""

    error: str | None = _field(default_factory=_null)
    """Error message. After a success it is null or missing, and in some samples a placeholder such as
    `error_message` (observed), so that only `status` decides. After a failure it can be an object of `code` and
    `reason` (observed).
    """

    result: list[Template] | None = _field(default_factory=_null)
    """Templates. The manual does not say which, and has no sample."""

    status: str | None = None
    """Outcome: `success` or `fail`. It is `error` if `error` is an object (observed). `fail` and `error` are
    failures although the HTTP status is 200.
    """


class TemplateDetailResponse(ResponseModel, kw_only=True):
    """Outcome with one template."""

    error: str | None = _field(default_factory=_null)
    """Error message. After a success it is null or missing, and in some samples a placeholder such as
    `error_message` (observed), so that only `status` decides. After a failure it can be an object of `code` and
    `reason` (observed).
    """

    result: Template | None = None
    """Template."""

    status: str | None = None
    """Outcome: `success` or `fail`. It is `error` if `error` is an object (observed). `fail` and `error` are
    failures although the HTTP status is 200.
    """


class TemplateItem(Model, kw_only=True, rename={"type_": "type"}):
    """A template of a list."""

    public: bool | None = None
    """Whether the template is public."""

    favourite: bool | None = None
    """Whether the template is a favourite."""

    nick_name: str | None = None
    """Nickname of the user who created the template (inferred)."""

    id: str | None = None
    """ID in the service's database, 24 hexadecimal digits (observed). `client.templates.delete` needs `uuid`
    instead (observed).
    """

    uuid: str | None = None
    """Template UUID, 32 digits and lowercase letters."""

    template: TemplateContent | None = None
    """Build steps."""

    type_: str | None = None
    """Template category, `codeci`. Huawei's newer page of `client.templates.get` has no other value, nor has any
    sample (observed).
    """

    name: str | None = None
    """Template name."""

    create_time: str | None = None
    """Creation time with a UTC offset, such as `2025-03-18T07:22:50.512+00:00` (observed)."""

    domain_id: str | None = None
    """Account ID, 32 hexadecimal digits (observed)."""

    weight: float | None = None
    """Weight of the template, 0 in all samples (observed)."""

    user_id: str | None = None
    """User ID, 32 hexadecimal digits (observed), of the creator (inferred)."""

    user_name: str | None = None
    """User name of the creator (inferred)."""

    domain_name: str | None = None
    """Account name."""

    scope: str | None = None
    """Scope, `custom` for custom templates and `official` for official ones."""

    description: str | None = None
    """Template description."""

    tool_type: str | None = None
    """Build by YAML or by actions; `yaml` in the example of Huawei's API definition. Huawei's newer page of
    `client.templates.get` has the build tool instead: `maven`, `ant`, `cmake` or `Android`. No sample response
    of the manual has it.
    """

    intl_description: dict[str, Any] | None = None
    """Translations of the description (inferred). Empty in all samples (observed)."""

    parameters: list[JobParameter] | None = None
    """Build parameters."""

    i18n: dict[str, Any] | None = None
    """Translations (inferred). Empty in all samples (observed)."""


class TemplateItemResponse(ResponseModel, kw_only=True):
    """Outcome with one custom template, as in lists."""

    error: str | None = _field(default_factory=_null)
    """Error message. After a success it is null or missing, and in some samples a placeholder such as
    `error_message` (observed), so that only `status` decides. After a failure it can be an object of `code` and
    `reason` (observed).
    """

    result: TemplateItem | None = None
    """Template."""

    status: str | None = None
    """Outcome: `success` or `fail`. It is `error` if `error` is an object (observed). `fail` and `error` are
    failures although the HTTP status is 200.
    """


class TemplateList(Model, kw_only=True):
    """List of templates."""

    items: list[TemplateItem] | None = None
    """Templates. Empty if there are none (observed), also after the last page (observed)."""

    total_size: int | None = None
    """Number of templates on all pages (observed)."""


class TemplateListResponse(ResponseModel, kw_only=True):
    """Outcome with a list of templates."""

    error: str | None = _field(default_factory=_null)
    """Error message. After a success it is null or missing, and in some samples a placeholder such as
    `error_message` (observed), so that only `status` decides. After a failure it can be an object of `code` and
    `reason` (observed).
    """

    result: TemplateList | None = _field(default_factory=_null)
    """Templates and their number."""

    status: str | None = None
    """Outcome: `success` or `fail`. It is `error` if `error` is an object (observed). `fail` and `error` are
    failures although the HTTP status is 200.
    """


class TemplateRecommendationQuery(Model, kw_only=True):
    """Repository to recommend templates for."""

    branch: str | None = None
    """Branch."""

    git_url: str | None = None
    """Repository URL. The example in Huawei's API definition is an SSH URL."""

    tags: str | None = None
    """Tag."""


class TemplateStepInput(Model, kw_only=True):
    """A build step of a template to create."""

    enable: bool | None = None
    """Whether the step is enabled. Defaults to `true`. True by default."""

    module_id: str
    """Step type ID, such as `devcloud2018.codeci_action_20043.action` for Maven (observed)."""

    name: str | None = None
    """Step name, 1 to 128 characters. Huawei's page of constraints names Chinese characters, letters, spaces and
    `-_,;:./()`.
    """

    properties: dict[str, Any] | None | UnsetType = UNSET
    """Settings of the step, of any type. Their names depend on `module_id` (observed). Null for none (observed)."""

    version: str | None | UnsetType = UNSET
    """Version of the step type, such as `20231001.6`. It can be null (inferred)."""


class TemplateUsageCreate(Model, kw_only=True):
    """Use of a template by a job."""

    job_id: str
    """Job ID, 32 letters and digits. In the console it is at the end of the URL of the job's edit page."""

    template_id: str
    """Template ID. Whether this is `id` or `uuid` is not documented. Huawei's newer page of `client.templates.get`
    calls `uuid` the template ID, but the example of this property in Huawei's API definition has the 24 digits
    of `id`. The sample request of the newer page has `00013`.
    """
