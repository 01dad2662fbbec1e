"""What the operations of `environments` take and return."""

# Written by `python -m generator build`. Do not edit.

from __future__ import annotations


from msgspec import field as _field

from .._runtime.models import Model, ResponseModel
from .._runtime.models import null as _null

__all__ = ["ImageTemplate", "ImageTemplateList", "ImageTemplateListResponse"]


class ImageTemplate(Model, kw_only=True):
    """A base image that images of one's own can be made from."""

    base_image: str | None = None
    """Operating system of the image, such as `centos`."""

    create_time: str | None = None
    """When the image was made, UTC, such as 2025-01-20T00:00:00.000Z."""

    description: str | None = None
    """What the image is for and which tools it has installed, for a person to read."""

    image_id: str | None = None
    """Image template, a UUID. `client.environments.download_dockerfile_template` takes it."""

    image_label: str | None = None
    """Tag of the image, such as `x86-ubuntu22-base-2.1.0`."""

    image_name: str | None = None
    """Name of the image in its organization."""

    organization: str | None = None
    """Organization in SWR, the container image registry, that holds the image."""

    title: str | None = None
    """Heading that the console shows for the image."""


class ImageTemplateList(Model, kw_only=True):
    """Wrapper around the image templates."""

    image_templates: list[ImageTemplate] | None = None
    """All image templates that the service offers."""


class ImageTemplateListResponse(ResponseModel, kw_only=True):
    """An outcome with the image templates."""

    error: str | None = _field(default_factory=_null)
    """Error message. After a success it is null or missing, and in some samples a placeholder such as
    `error_message` (observed), so that only `status` decides. After a failure it can be an object of `code` and
    `reason` (observed).
    """

    result: ImageTemplateList | None = _field(default_factory=_null)
    """The image templates."""

    status: str | None = None
    """Outcome: `success` or `fail`. It is `error` if `error` is an object (observed). `fail` and `error` are
    failures although the HTTP status is 200.
    """
