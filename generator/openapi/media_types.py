"""Media types: JSON, text or form, and the preferred one of several."""

from __future__ import annotations

from generator import ir

FORMS = ("multipart/form-data", "application/x-www-form-urlencoded")


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
    return kind.startswith("text/") and kind != "text/event-stream" and not is_json(kind)


def normalize_media_type(media_type: str) -> str:
    """Returns a media type for `Accept`: JSON for a range, forms without parameters."""
    if "*" in media_type and is_json(media_type):
        return "application/json"
    return essence(media_type) if is_form(media_type) else media_type.strip()


def content_type_of(media_type: str) -> str:
    """Returns the media type to send; a range becomes a concrete type."""
    made = normalize_media_type(media_type)
    if "*" not in made:
        return made
    return "text/plain" if is_text(made) else "application/octet-stream"


def preferred_content(contents: tuple[ir.Content, ...]) -> ir.Content | None:
    """Returns the content that the client uses: JSON, else form, else text, else the first."""

    def rank(each: ir.Content) -> tuple[bool, bool, bool, bool, bool, str]:
        kind = essence(each.media_type)
        return (
            not is_json(kind),
            kind != "application/json",
            "*" in kind,
            not is_form(kind),
            not is_text(kind),
            kind,
        )

    return min(contents, key=rank, default=None)
