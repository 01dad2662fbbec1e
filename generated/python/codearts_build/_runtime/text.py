"""Reading text and JSON that were not written by the book."""

from __future__ import annotations

from typing import Any, TypeGuard

import msgspec

_UTF_16 = (b"\xff\xfe", b"\xfe\xff")  # its byte order marks, which no text in UTF-8 begins with


def is_array(value: object) -> TypeGuard[list[Any]]:
    """Whether a value of JSON is an array."""
    return isinstance(value, list)


def is_object(value: object) -> TypeGuard[dict[str, Any]]:
    """Whether a value of JSON is an object."""
    return isinstance(value, dict)


def charset_of(content_type: str) -> str:
    """The character set that a Content-Type names, else UTF-8."""
    for part in content_type.split(";")[1:]:
        name, _, value = part.partition("=")
        if name.strip().lower() == "charset":
            return value.strip().strip("\"'") or "utf-8"
    return "utf-8"


def text_of(content: bytes, content_type: str) -> str:
    """The content as text, without a byte order mark.

    Bytes that the character set does not have are kept as lone surrogates (surrogateescape).
    """
    charset = "utf-16" if content.startswith(_UTF_16) else charset_of(content_type)
    try:
        return content.decode(charset).removeprefix("\ufeff")
    except (ValueError, LookupError):
        return content.decode("utf-8-sig", "surrogateescape")


def loads(content: bytes, content_type: str) -> Any:
    """The values in a JSON text, also where it has a byte order mark, another character set, NaN or raw tabs.

    Raises:
        ValueError: it is no JSON text, or nested too deeply.
    """
    try:
        return msgspec.json.decode(content)
    except (ValueError, RecursionError):
        pass
    import json

    try:
        return json.loads(text_of(content, content_type), strict=False)
    except RecursionError:
        raise ValueError("nested too deeply") from None
