"""What the operations of `environments` take and return."""

# Written by `python -m generator build`. Do not edit.

from __future__ import annotations


from msgspec import field as _field

from .._runtime.models import Model, ResponseModel
from .._runtime.models import null as _null

__all__ = ["ImageTemplate", "ImageTemplateList", "ImageTemplateListResponse"]


class ImageTemplate(Model, kw_only=True):
    """Base image (observed) that has a Dockerfile template."""

    base_image: str | None = None
    """Operating system of the image, such as `centos` (observed)."""

    create_time: str | None = None
    """Creation date of the image, ISO 8601 in UTC, such as `2025-01-20T00:00:00.000Z` (observed). The example in
    Huawei's API definition is a date without a time, `2021-08-17`.
    """

    description: str | None = None
    """Description of the image, with its installed tools (observed)."""

    image_id: str | None = None
    """Image template ID, 36 digits, lowercase letters and hyphens.
    `client.environments.download_dockerfile_template` takes it.
    """

    image_label: str | None = None
    """Image label, such as `arm-centos7-base-1.0.1` (observed)."""

    image_name: str | None = None
    """Image name."""

    organization: str | None = None
    """Organization of the image in SWR, the container image registry."""

    title: str | None = None
    """Title of the image."""


class ImageTemplateList(Model, kw_only=True):
    """Object that contains the image templates."""

    image_templates: list[ImageTemplate] | None = None
    """Image templates."""


class ImageTemplateListResponse(ResponseModel, kw_only=True):
    """Outcome with the image templates."""

    error: str | None = _field(default_factory=_null)
    """Error message. After a success it is null or missing, and in some samples a placeholder such as
    `error_message` (observed), so that only `status` decides. After a failure it can be an object of `code` and
    `reason` (observed).
    """

    result: ImageTemplateList | None = _field(default_factory=_null)
    """Image templates."""

    status: str | None = None
    """Outcome: `success` or `fail`. It is `error` if `error` is an object (observed). `fail` and `error` are
    failures although the HTTP status is 200.
    """
