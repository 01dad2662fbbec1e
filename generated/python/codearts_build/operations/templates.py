"""The operations of `templates`, as data."""

# Written by `python -m generator build`. Do not edit.

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from .._runtime.operation import Body, ExpectedResponse, Operation, Pagination, Parameter
from ..models.common import ErrorBody, OperationStatus, TextDetailedResponse, TextResponse
from ..models.templates import (
    OfficialTemplateListResponse,
    TemplateCreate,
    TemplateCreateV3,
    TemplateCreatedResponse,
    TemplateDeletedResponse,
    TemplateDetailResponse,
    TemplateItemResponse,
    TemplateListResponse,
    TemplateRecommendationQuery,
    TemplateUsageCreate,
)

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

CREATE_TEMPLATE: Operation[TemplateCreatedResponse] = Operation(
    id="createTemplate",
    method="POST",
    path="/v1/template/create",
    summary="Create a build template",
    security=(("token",), ("signature",)),
    body=Body("application/json", TemplateCreate, required=True),
    responses=(ExpectedResponse("200", "application/json", TemplateCreatedResponse),),
    errors=_ERRORS_1,
)

LIST_CUSTOM_TEMPLATES: Operation[TemplateListResponse] = Operation(
    id="listCustomTemplates",
    method="GET",
    path="/v1/template/custom",
    summary="List custom build templates",
    security=(("token",), ("signature",)),
    parameters=(
        Parameter("filter", "query", str),
        Parameter("name", "query", str),
        Parameter("page", "query", int),
        Parameter("page_size", "query", int),
        Parameter("tags", "query", str),
    ),
    responses=(ExpectedResponse("200", "application/json", TemplateListResponse),),
    errors=_ERRORS_1,
    idempotent=True,
    pagination=Pagination(
        parameter="page",
        counts="pages",
        first=1,
        size="page_size",
        items=("result.items",),
        total=("result.total_size",),
        max_size=100,
        default_size=10,
    ),
)

ADD_FAVORITE_CUSTOM_TEMPLATE: Operation[OperationStatus] = Operation(
    id="addFavoriteCustomTemplate",
    method="POST",
    path="/v1/template/custom/{uuid}/follow",
    summary="Add a custom build template to the favorites",
    security=(("token",), ("signature",)),
    parameters=(Parameter("uuid", "path", str, required=True),),
    responses=(ExpectedResponse("200", "application/json", OperationStatus),),
    errors=_ERRORS_2,
    idempotent=True,
)

REMOVE_FAVORITE_CUSTOM_TEMPLATE: Operation[OperationStatus] = Operation(
    id="removeFavoriteCustomTemplate",
    method="POST",
    path="/v1/template/custom/{uuid}/unfollow",
    summary="Remove a custom build template from the favorites",
    security=(("token",), ("signature",)),
    parameters=(Parameter("uuid", "path", str, required=True),),
    responses=(ExpectedResponse("200", "application/json", OperationStatus),),
    errors=_ERRORS_2,
    idempotent=True,
)

ADD_FAVORITE_OFFICIAL_TEMPLATE: Operation[OperationStatus] = Operation(
    id="addFavoriteOfficialTemplate",
    method="POST",
    path="/v1/template/official/{uuid}/follow",
    summary="Add an official build template to the favorites",
    security=(("token",), ("signature",)),
    parameters=(Parameter("uuid", "path", str, required=True),),
    responses=(ExpectedResponse("200", "application/json", OperationStatus),),
    errors=_ERRORS_2,
    idempotent=True,
)

REMOVE_FAVORITE_OFFICIAL_TEMPLATE: Operation[OperationStatus] = Operation(
    id="removeFavoriteOfficialTemplate",
    method="POST",
    path="/v1/template/official/{uuid}/unfollow",
    summary="Remove an official build template from the favorites",
    security=(("token",), ("signature",)),
    parameters=(Parameter("uuid", "path", str, required=True),),
    responses=(ExpectedResponse("200", "application/json", OperationStatus),),
    errors=_ERRORS_2,
    idempotent=True,
)

LIST_OFFICIAL_TEMPLATES: Operation[OfficialTemplateListResponse] = Operation(
    id="listOfficialTemplates",
    method="GET",
    path="/v1/template/officialtemplates",
    summary="List official build templates",
    security=(("token",), ("signature",)),
    parameters=(
        Parameter("name", "query", str),
        Parameter("page", "query", str),
        Parameter("page_size", "query", str),
    ),
    responses=(ExpectedResponse("200", "application/json", OfficialTemplateListResponse),),
    errors=_ERRORS_1,
    idempotent=True,
    pagination=Pagination(
        parameter="page",
        counts="pages",
        first=0,
        size="page_size",
        items=("result.items",),
        total=("result.total_size",),
        max_size=100,
        default_size=20,
    ),
)

LIST_RECOMMENDED_TEMPLATES: Operation[TemplateListResponse] = Operation(
    id="listRecommendedTemplates",
    method="POST",
    path="/v1/template/recommend",
    summary="List official templates recommended for a repository",
    security=(("token",), ("signature",)),
    body=Body("application/json", TemplateRecommendationQuery, required=True),
    responses=(ExpectedResponse("200", "application/json", TemplateListResponse),),
    errors=_ERRORS_1,
    idempotent=True,
)

CREATE_TEMPLATE_USAGE: Operation[TextResponse] = Operation(
    id="createTemplateUsage",
    method="POST",
    path="/v1/template/used-info",
    summary="Create a usage record of a template",
    security=(("token",), ("signature",)),
    body=Body("application/json", TemplateUsageCreate, required=True),
    responses=(ExpectedResponse("200", "application/json", TextResponse),),
    errors=_ERRORS_2,
)

GET_DEFAULT_TEMPLATE: Operation[TextDetailedResponse] = Operation(
    id="getDefaultTemplate",
    method="GET",
    path="/v1/template/{job_id}/default-template",
    summary="Get the default template of code-based builds",
    security=(("token",), ("signature",)),
    parameters=(
        Parameter("job_id", "path", str, required=True),
        Parameter("default_host", "query", str),
    ),
    responses=(ExpectedResponse("200", "application/json", TextDetailedResponse),),
    errors=_ERRORS_2,
    idempotent=True,
)

GET_TEMPLATE: Operation[TemplateItemResponse] = Operation(
    id="getTemplate",
    method="GET",
    path="/v1/template/{uuid}/custom",
    summary="Get a custom build template",
    security=(("token",), ("signature",)),
    parameters=(Parameter("uuid", "path", str, required=True),),
    responses=(ExpectedResponse("200", "application/json", TemplateItemResponse),),
    errors=_ERRORS_2,
    idempotent=True,
)

DELETE_TEMPLATE: Operation[OperationStatus] = Operation(
    id="deleteTemplate",
    method="DELETE",
    path="/v1/template/{uuid}/delete",
    summary="Delete a build template",
    security=(("token",), ("signature",)),
    parameters=(Parameter("uuid", "path", str, required=True),),
    responses=(ExpectedResponse("200", "application/json", OperationStatus),),
    errors=_ERRORS_2,
    idempotent=True,
)

CREATE_TEMPLATE_V_3: Operation[TemplateDetailResponse] = Operation(
    id="createTemplateV3",
    method="POST",
    path="/v3/templates/create",
    summary="Create a build template (v3)",
    security=(("token",), ("signature",)),
    body=Body("application/json", TemplateCreateV3, required=True),
    responses=(ExpectedResponse("200", "application/json", TemplateDetailResponse),),
    errors=_ERRORS_1,
)

LIST_TEMPLATES_V_3: Operation[TemplateListResponse] = Operation(
    id="listTemplatesV3",
    method="GET",
    path="/v3/templates/query",
    summary="List build templates (v3)",
    security=(("token",), ("signature",)),
    parameters=(
        Parameter("name", "query", str),
        Parameter("page", "query", str),
        Parameter("page_size", "query", str),
    ),
    responses=(ExpectedResponse("200", "application/json", TemplateListResponse),),
    errors=_ERRORS_1,
    idempotent=True,
    pagination=Pagination(
        parameter="page",
        counts="pages",
        first=1,
        size="page_size",
        items=("result.items",),
        total=("result.total_size",),
        max_size=100,
        default_size=20,
    ),
)

DELETE_TEMPLATE_V_3: Operation[TemplateDeletedResponse] = Operation(
    id="deleteTemplateV3",
    method="DELETE",
    path="/v3/templates/{uuid}/delete",
    summary="Delete a build template (v3)",
    security=(("token",), ("signature",)),
    parameters=(Parameter("uuid", "path", str, required=True),),
    responses=(ExpectedResponse("200", "application/json", TemplateDeletedResponse),),
    errors=_ERRORS_2,
    idempotent=True,
)


OPERATIONS: Mapping[str, Operation[Any]] = {
    each.id: each
    for each in (
        CREATE_TEMPLATE,
        LIST_CUSTOM_TEMPLATES,
        ADD_FAVORITE_CUSTOM_TEMPLATE,
        REMOVE_FAVORITE_CUSTOM_TEMPLATE,
        ADD_FAVORITE_OFFICIAL_TEMPLATE,
        REMOVE_FAVORITE_OFFICIAL_TEMPLATE,
        LIST_OFFICIAL_TEMPLATES,
        LIST_RECOMMENDED_TEMPLATES,
        CREATE_TEMPLATE_USAGE,
        GET_DEFAULT_TEMPLATE,
        GET_TEMPLATE,
        DELETE_TEMPLATE,
        CREATE_TEMPLATE_V_3,
        LIST_TEMPLATES_V_3,
        DELETE_TEMPLATE_V_3,
    )
}
