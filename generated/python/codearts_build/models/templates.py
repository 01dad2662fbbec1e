"""What the operations of `templates` take and return."""

# Written by `python -m generator build`. Do not edit.

from __future__ import annotations

from typing import Any

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
    "TemplateList",
    "TemplateListResponse",
    "TemplateRecommendationQuery",
    "TemplateStepInput",
    "TemplateUsageCreate",
]


class CreatedTemplate(Model, kw_only=True):
    """The id of a template that has just been created."""

    uuid: str | None = None
    """Id of the template, 32 hexadecimal digits, as the delete operations take it."""


class OfficialTemplate(Model, kw_only=True, rename={"type_": "type"}):
    """A template that the service brings along, without the ids of an owner."""

    uuid: str | None = None
    """Id of the template, 32 hexadecimal digits."""

    name: str | None = None
    """Name of the template."""

    description: str | None = None
    """What the template is for."""

    type_: str | None = None
    """Category of the template, `codeci` in all captured answers."""

    tool_type: str | None = None
    """Build tool that the template is for, such as `mono`, `npm` or `maven`."""

    scope: str | None = None
    """Where the template comes from, `custom` where a user made it, `official` where the service brings it."""

    public: bool | None = None
    """Whether users other than the author see the template."""

    favourite: bool | None = None
    """Whether the caller has marked the template as a favourite."""

    weight: float | None = None
    """Rank of the template in lists. Captured answers show 0."""

    nick_name: str | None = None
    """Display name of the template's author."""

    template: TemplateContent | None = None
    """The build steps."""

    parameters: list[JobParameter] | None = None
    """Build parameters that jobs made from the template begin with."""

    language: str | None = None
    """Programming language that the template is for."""


class OfficialTemplateList(Model, kw_only=True):
    """Official templates that match a query."""

    items: list[OfficialTemplate] | None = None
    """The templates of this page. Empty if none match, and on pages after the last."""

    total_size: int | None = None
    """How many templates match, over all pages."""


class OfficialTemplateListResponse(ResponseModel, kw_only=True):
    """An outcome with a list of official templates."""

    error: str | None = _field(default_factory=_null)
    """Error message. After a success it is null or missing, and in some samples a placeholder such as
    `error_message` (observed), so that only `status` decides. After a failure it can be an object of `code` and
    `reason` (observed).
    """

    result: OfficialTemplateList | None = _field(default_factory=_null)
    """The templates, and how many there are."""

    status: str | None = None
    """Outcome: `success` or `fail`. It is `error` if `error` is an object (observed). `fail` and `error` are
    failures although the HTTP status is 200.
    """


class Template(Model, kw_only=True, rename={"type_": "type"}):
    """A stored set of build steps and parameters that jobs can be made from."""

    uuid: str | None = None
    """Id of the template, 32 hexadecimal digits, as the delete operations take it."""

    name: str | None = None
    """Name of the template."""

    description: str | None = None
    """What the template is for."""

    type_: str | None = None
    """Category of the template, `codeci` in all captured answers."""

    tool_type: str | None = None
    """Kind of build that the template serves. The manual tells it once as YAML or actions and once as the tool,
    such as `maven`; no value was captured.
    """

    scope: str | None = None
    """Where the template comes from, `custom` where a user made it, `official` where the service brings it."""

    public: bool | None = None
    """Whether users other than the author see the template."""

    favourite: bool | None = None
    """Whether the caller has marked the template as a favourite."""

    weight: float | None = None
    """Rank of the template in lists. Captured answers show 0."""

    template: TemplateContent | None = None
    """The build steps."""

    parameters: list[JobParameter] | None = None
    """Build parameters that jobs made from the template begin with."""

    id: str | None = None
    """Id of the template's database entry, 24 hexadecimal digits. Deleting takes `uuid` instead."""

    create_time: str | None = None
    """When the template was created, ISO 8601 with offset, such as 2025-03-18T02:14:07.512+00:00."""

    user_id: str | None = None
    """IAM user who made the template."""

    user_name: str | None = None
    """Login name of the user who made the template."""

    domain_id: str | None = None
    """Huawei Cloud account that the template belongs to."""

    domain_name: str | None = None
    """Name of the Huawei Cloud account that the template belongs to."""

    intl_description: dict[str, Any] | None = None
    """Translations of the description. Empty in the captured answers."""

    i18n: dict[str, Any] | None = None
    """Translations of the template's other texts. Empty in the captured answers."""


class TemplateContent(Model, kw_only=True):
    """What a template puts into a job."""

    actions: Any = None
    """Actions among the build steps. Empty in the known example."""

    auto_update_sub_module: bool | None = None
    """Whether submodules of the repository are updated automatically."""

    image: str | None = _field(default_factory=_null)
    """Address of the image that the steps run in."""

    image_source: str | None = _field(default_factory=_null)
    """Address of the source of the image."""

    steps: list[JobStep] | None = _field(default_factory=_null)
    """Build steps, in the order in which they run, as they were sent. Null if the template has none."""


class TemplateContentInput(Model, kw_only=True):
    """What a new template is to put into a job."""

    steps: list[TemplateStepInput]
    """Build steps, in the order in which they run."""


class TemplateCreate(Model, kw_only=True):
    """A template to create, whose description has to be given."""

    description: str
    """What the template is for."""

    name: str
    """Name of the template."""

    parameters: list[JobParameter] | None = None
    """Build parameters that jobs made from the template begin with."""

    template: TemplateContentInput
    """The build steps. Names within it are in snake case, such as `module_id`, and come back unchanged."""

    tool_type: str | None = None
    """Build tool that the template is for, such as `maven` or `npm`."""


class TemplateCreateV3(Model, kw_only=True):
    """A template to create."""

    description: str | None = None
    """What the template is for."""

    name: str
    """Name of the template."""

    parameters: list[JobParameter] | None = None
    """Build parameters that jobs made from the template begin with."""

    template: TemplateContentInput
    """The build steps. Names within it are in snake case, such as `module_id`, and come back unchanged."""

    tool_type: str | None = None
    """Build tool that the template is for, such as `maven` or `npm`."""


class TemplateCreatedResponse(ResponseModel, kw_only=True):
    """The outcome of creating a template."""

    error: str | None = _field(default_factory=_null)
    """Error message. After a success it is null or missing, and in some samples a placeholder such as
    `error_message` (observed), so that only `status` decides. After a failure it can be an object of `code` and
    `reason` (observed).
    """

    result: CreatedTemplate | None = _field(default_factory=_null)
    """Which template has been created."""

    status: str | None = None
    """Outcome: `success` or `fail`. It is `error` if `error` is an object (observed). `fail` and `error` are
    failures although the HTTP status is 200.
    """


class TemplateDeletedResponse(ResponseModel, kw_only=True):
    """The outcome of deleting a template."""

    error: str | None = _field(default_factory=_null)
    """Error message. After a success it is null or missing, and in some samples a placeholder such as
    `error_message` (observed), so that only `status` decides. After a failure it can be an object of `code` and
    `reason` (observed).
    """

    result: list[Template] | None = _field(default_factory=_null)
    """Templates. The manual shows no answer and does not say which templates these are."""

    status: str | None = None
    """Outcome: `success` or `fail`. It is `error` if `error` is an object (observed). `fail` and `error` are
    failures although the HTTP status is 200.
    """


class TemplateDetailResponse(ResponseModel, kw_only=True):
    """An outcome with one template."""

    error: str | None = _field(default_factory=_null)
    """Error message. After a success it is null or missing, and in some samples a placeholder such as
    `error_message` (observed), so that only `status` decides. After a failure it can be an object of `code` and
    `reason` (observed).
    """

    result: Template | None = _field(default_factory=_null)
    """The template as the service has stored it."""

    status: str | None = None
    """Outcome: `success` or `fail`. It is `error` if `error` is an object (observed). `fail` and `error` are
    failures although the HTTP status is 200.
    """


class TemplateItem(Model, kw_only=True, rename={"type_": "type"}):
    """A template as lists show it, with its author's display name."""

    uuid: str | None = None
    """Id of the template, 32 hexadecimal digits, as the delete operations take it."""

    name: str | None = None
    """Name of the template."""

    description: str | None = None
    """What the template is for."""

    type_: str | None = None
    """Category of the template, `codeci` in all captured answers."""

    tool_type: str | None = None
    """Kind of build that the template serves. The manual tells it once as YAML or actions and once as the tool,
    such as `maven`; no value was captured.
    """

    scope: str | None = None
    """Where the template comes from, `custom` where a user made it, `official` where the service brings it."""

    public: bool | None = None
    """Whether users other than the author see the template."""

    favourite: bool | None = None
    """Whether the caller has marked the template as a favourite."""

    weight: float | None = None
    """Rank of the template in lists. Captured answers show 0."""

    template: TemplateContent | None = None
    """The build steps."""

    parameters: list[JobParameter] | None = None
    """Build parameters that jobs made from the template begin with."""

    id: str | None = None
    """Id of the template's database entry, 24 hexadecimal digits. Deleting takes `uuid` instead."""

    create_time: str | None = None
    """When the template was created, ISO 8601 with offset, such as 2025-03-18T02:14:07.512+00:00."""

    user_id: str | None = None
    """IAM user who made the template."""

    user_name: str | None = None
    """Login name of the user who made the template."""

    domain_id: str | None = None
    """Huawei Cloud account that the template belongs to."""

    domain_name: str | None = None
    """Name of the Huawei Cloud account that the template belongs to."""

    intl_description: dict[str, Any] | None = None
    """Translations of the description. Empty in the captured answers."""

    i18n: dict[str, Any] | None = None
    """Translations of the template's other texts. Empty in the captured answers."""

    nick_name: str | None = None
    """Display name of the template's author."""


class TemplateList(Model, kw_only=True):
    """Templates that match a query."""

    items: list[TemplateItem] | None = None
    """The templates of this page. Empty if none match, and on pages after the last."""

    total_size: int | None = None
    """How many templates match, over all pages."""


class TemplateListResponse(ResponseModel, kw_only=True):
    """An outcome with a list of templates."""

    error: str | None = _field(default_factory=_null)
    """Error message. After a success it is null or missing, and in some samples a placeholder such as
    `error_message` (observed), so that only `status` decides. After a failure it can be an object of `code` and
    `reason` (observed).
    """

    result: TemplateList | None = _field(default_factory=_null)
    """The templates, and how many there are."""

    status: str | None = None
    """Outcome: `success` or `fail`. It is `error` if `error` is an object (observed). `fail` and `error` are
    failures although the HTTP status is 200.
    """


class TemplateRecommendationQuery(Model, kw_only=True):
    """The sources for which a template is wanted."""

    branch: str | None = None
    """Branch of the repository."""

    git_url: str | None = None
    """Address of the code repository."""

    tags: str | None = None
    """Tag of the repository."""


class TemplateStepInput(Model, kw_only=True):
    """A build step of a new template. Only `module_id` has to be given."""

    enable: bool | None = None
    """Whether builds run the step or pass over it."""

    module_id: str
    """Which kind of step it is, such as `devcloud2018.codeci_action_20043.action` for a Maven build."""

    name: str | None = None
    """Title of the step, for people."""

    properties: dict[str, Any] | None | UnsetType = UNSET
    """Settings of the step, of any type. Which keys there are depends on `module_id`. The service adds keys of its
    own, such as `preCondition`. Null if the step has none.
    """

    version: str | None | UnsetType = UNSET
    """Version of the kind of step, such as `20231001.6`. Null or empty if no request has set it."""


class TemplateUsageCreate(Model, kw_only=True):
    """The use of a template by a job."""

    job_id: str
    """Build job that was made from the template."""

    template_id: str
    """Template that was used. The manual does not say whether `id` or `uuid` is meant; a sample value published
    elsewhere has the form of `id`.
    """
