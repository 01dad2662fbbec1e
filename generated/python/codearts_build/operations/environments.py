"""The operations of `environments`, as data."""

# Written by `python -m generator build`. Do not edit.

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from .._runtime.operation import FILE, ExpectedResponse, Operation, Parameter
from .._runtime.downloads import Download
from ..models.common import ErrorBody
from ..models.environments import ImageTemplateListResponse

_ERRORS_1 = (
    ExpectedResponse("400", "application/json", ErrorBody),
    ExpectedResponse("401", "application/json", ErrorBody),
    ExpectedResponse("403", "application/json", ErrorBody),
    ExpectedResponse("404", "application/json", ErrorBody),
    ExpectedResponse("4XX", "application/json", ErrorBody),
    ExpectedResponse("500", "application/json", ErrorBody),
    ExpectedResponse("5XX", "application/json", ErrorBody),
)

DOWNLOAD_DOCKERFILE_TEMPLATE: Operation[Download] = Operation(
    id="downloadDockerfileTemplate",
    method="GET",
    path="/v1/image/dockerfile-template",
    summary="Download the Dockerfile template of an image template",
    security=(("token",), ("signature",)),
    parameters=(Parameter("image_id", "query", str, required=True),),
    responses=(ExpectedResponse("200", "application/octet-stream", FILE),),
    errors=_ERRORS_1,
    idempotent=True,
)

LIST_IMAGE_TEMPLATES: Operation[ImageTemplateListResponse] = Operation(
    id="listImageTemplates",
    method="GET",
    path="/v1/image/templates",
    summary="List image templates",
    security=(("token",), ("signature",)),
    responses=(ExpectedResponse("200", "application/json", ImageTemplateListResponse),),
    errors=_ERRORS_1,
    idempotent=True,
)

LIST_EXECUTOR_SPECS: Operation[list[str]] = Operation(
    id="listExecutorSpecs",
    method="GET",
    path="/v2/resource/spec",
    summary="List the sizes of built-in executors",
    security=(("token",), ("signature",)),
    parameters=(
        Parameter("arch", "query", str, required=True),
        Parameter("project_id", "query", str, required=True),
    ),
    responses=(ExpectedResponse("200", "application/json", list[str]),),
    errors=_ERRORS_1,
    idempotent=True,
)


OPERATIONS: Mapping[str, Operation[Any]] = {
    each.id: each
    for each in (
        DOWNLOAD_DOCKERFILE_TEMPLATE,
        LIST_IMAGE_TEMPLATES,
        LIST_EXECUTOR_SPECS,
    )
}
