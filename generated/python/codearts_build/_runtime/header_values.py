"""Values of described headers."""

from __future__ import annotations

from typing import Any, get_origin

import msgspec

from .messages import Headers


def header_values(headers: Headers, described: tuple[tuple[str, Any], ...]) -> dict[str, Any]:
    """Returns the described headers that a response has, each as its type.

    A value that does not match its type stays text. The items of a list are separated by commas.
    """
    found: dict[str, Any] = {}
    for name, kind in described:
        texts = headers.get_all(name)
        if texts:
            found[name] = _converted(texts, kind)
    return found


def _converted(texts: list[str], kind: Any) -> Any:
    text: Any = texts[0].strip()
    value = text
    if get_origin(kind) is list:
        text = ", ".join(texts)
        value = [each for part in text.split(",") if (each := part.strip())]
    try:
        return msgspec.convert(value, kind, strict=False)
    except ValueError:
        return text
