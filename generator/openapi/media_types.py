"""Media types: JSON, text or form, and the preferred one of several."""

from __future__ import annotations

from typing import Literal

from generator import ir

FORMS = ("multipart/form-data", "application/x-www-form-urlencoded")
# Beside text/*: media types whose content is text, whatever their schema says.
TEXTS = (
    "application/graphql", "application/javascript", "application/jwt", "application/sql", "application/toml",
    "application/x-sh", "application/x-yaml", "application/xml", "application/yaml",
)  # fmt: skip
# A string of these is a file, though many descriptions omit `format: binary`.
FILES = ("application/gzip", "application/octet-stream", "application/pdf", "application/zip")
FILE_RANGES = ("audio/", "font/", "image/", "model/", "video/")

ContentKind = Literal["json", "form", "text", "file"]


def essence(media_type: str) -> str:
    """Returns a media type without parameters."""
    return media_type.partition(";")[0].strip().lower()


def is_json(media_type: str) -> bool:
    """Whether a media type is JSON or one of its dialects. A range such as `*/*` counts as JSON."""
    kind = essence(media_type)
    return kind in ("*/*", "application/*") or kind.endswith(("/json", "+json"))


def is_form(media_type: str) -> bool:
    return essence(media_type) in FORMS


def is_text(media_type: str) -> bool:
    """Whether a media type is complete text, rather than an event stream."""
    kind = essence(media_type)
    is_named = kind.startswith("text/") or kind in TEXTS or kind.endswith(("+xml", "+yaml", "+jwt"))
    return (
        is_named
        and kind != "text/event-stream"
        and not kind.startswith(FILE_RANGES)
        and not is_json(kind)
    )


def content_kind(api: ir.Api, content: ir.Content) -> ContentKind:
    """Returns the kind of values that a body has: its media type decides, and then its schema."""
    media_type = essence(content.media_type)
    kind = api.resolve(content.schema).type
    is_string = isinstance(kind, ir.Scalar) and kind.name == "string"
    is_string = is_string or (
        isinstance(kind, ir.Choice) and all(isinstance(each, str) for each in kind.values)
    )
    if is_form(media_type):
        return "form"
    if isinstance(kind, ir.Binary):
        return "file"
    if is_json(media_type) and not ("*" in media_type and is_string):
        return "json"
    is_file = media_type in FILES or media_type.startswith(FILE_RANGES)
    return "text" if is_text(media_type) or (is_string and not is_file) else "file"


def content_type_of(api: ir.Api, content: ir.Content) -> str:
    """Returns the media type to send; a range becomes a concrete type."""
    if "*" not in content.media_type:
        return normalize_media_type(content.media_type)
    kind = content_kind(api, content)
    return {"json": "application/json", "text": "text/plain"}.get(kind, "application/octet-stream")


def normalize_media_type(media_type: str) -> str:
    """Returns a media type for `Accept`: JSON for a range, forms without parameters."""
    if "*" in media_type and is_json(media_type):
        return "application/json"
    return essence(media_type) if is_form(media_type) else media_type.strip()


def preferred_content(contents: tuple[ir.Content, ...]) -> ir.Content | None:
    """Returns the content that the client uses: JSON, else form, else text, else the first.

    Properties to change are preferred to a list of changes.
    """

    def rank(each: ir.Content) -> tuple[bool, bool, bool, bool, bool, bool, str]:
        kind = essence(each.media_type)
        return (
            not is_json(kind),
            kind != "application/json",
            "*" in kind,
            kind == "application/json-patch+json",
            not is_form(kind),
            not is_text(kind),
            kind,
        )

    return min(contents, key=rank, default=None)


def part_media_type(media_types: str) -> str:
    """Returns the first of `media_types` that is no range, for a part of a form."""
    listed = [each.strip() for each in media_types.split(",")]
    return next((each for each in listed if "*" not in each), "")
