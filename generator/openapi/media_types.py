"""Media types: which are JSON, text or forms, and which of several is spoken."""

from __future__ import annotations

from generator import ir

FORMS = ("multipart/form-data", "application/x-www-form-urlencoded")


def essence(media_type: str) -> str:
    """A media type without its parameters."""
    return media_type.partition(";")[0].strip().lower()


def is_json(media_type: str) -> bool:
    """Whether a media type is JSON or one of its dialects. A range such as `*/*` is taken for it."""
    kind = essence(media_type)
    return kind in ("*/*", "application/*") or kind.endswith(("/json", "+json"))


def is_form(media_type: str) -> bool:
    return essence(media_type) in FORMS


def is_text(media_type: str) -> bool:
    """Whether a media type is text that is read as a whole; a stream of events is not."""
    kind = essence(media_type)
    return kind.startswith("text/") and kind != "text/event-stream" and not is_json(kind)


def spoken(media_type: str) -> str:
    """A media type as it is asked for and sent: a range becomes JSON, a form goes without its parameters."""
    if "*" in media_type and is_json(media_type):
        return "application/json"
    return essence(media_type) if is_form(media_type) else media_type.strip()


def sent_as(media_type: str) -> str:
    """A media type as it is sent, of which no range says enough."""
    made = spoken(media_type)
    return (
        made if "*" not in made else "text/plain" if is_text(made) else "application/octet-stream"
    )


def preferred(contents: tuple[ir.Content, ...]) -> ir.Content | None:
    """The media type that the client speaks: JSON where there is a choice, else a form, else text, else the first
    by alphabet, whatever their order."""

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
