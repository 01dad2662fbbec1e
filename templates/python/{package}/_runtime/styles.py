"""Parameter values as text: OpenAPI's styles, and percent-encoding."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from decimal import Decimal
from enum import Enum
from itertools import chain
from math import isfinite
from typing import Any, cast
from urllib.parse import quote, unquote

from .json_values import text_of_key

_RESERVED = ":/?@!$(),;*"
_UNRESERVED = re.compile(r"[A-Za-z0-9._~-]*")
# Those of a path's segment; `/`, `?` and `#` would end it.
_RESERVED_IN_PATH = ":@!$&'()*+,;="
_TRIPLE = re.compile("(%[0-9A-Fa-f]{2})")
_JOINTS = {"spaceDelimited": "%20", "pipeDelimited": "%7C"}

Pair = tuple[str, str]


def encode(text: str, safe: str = "") -> str:
    """Percent-encode all but letters, digits, `-._~` and what is safe."""
    if text.isascii() and text.isalnum():  # the usual case, and the fastest check
        return text
    return text if _UNRESERVED.fullmatch(text) else quote(text, safe=safe)


def text_of(value: Any) -> str:
    """A scalar as text; booleans are `true` and `false`. TypeError for anything else."""
    if isinstance(value, Enum):
        value = value.value
    if isinstance(value, str):
        return value
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int):
        return int.__repr__(value)
    if isinstance(value, (float, Decimal)):
        if not (value.is_finite() if isinstance(value, Decimal) else isfinite(value)):
            raise ValueError(f"must be a finite number, not {value}")
        return float.__repr__(value) if isinstance(value, float) else str(value)
    raise TypeError(f"expected a string, number or boolean, got {type(value).__name__}")


def items_of(value: Any) -> list[str]:
    """The texts of a sequence; a scalar is a sequence of one."""
    return [text_of(item) for item in value] if is_sequence(value) else [text_of(value)]


def fields_of(value: Mapping[str, Any]) -> list[Pair]:
    """The names and texts of a mapping's fields that are not None."""
    return [(text_of_key(name), text_of(item)) for name, item in value.items() if item is not None]


def is_sequence(value: Any) -> bool:
    """Whether a value is sent as an array."""
    return isinstance(value, (Sequence, set, frozenset)) and not isinstance(
        value, (str, bytes, bytearray, memoryview)
    )


def query_pairs(
    name: str, value: Any, style: str, explode: bool, reserved: bool = False
) -> list[Pair]:
    """Encoded (name, value) pairs of a query or an urlencoded form, for the styles form,
    spaceDelimited, pipeDelimited and deepObject. An empty array or object gives none.
    """
    safe = _RESERVED if reserved else ""
    if style == "deepObject" and (isinstance(value, Mapping) or is_sequence(value)):
        return list(_deep_pairs(encode(name), value, safe))
    if isinstance(value, Mapping):
        fields = cast("Mapping[str, Any]", value)
        if explode:
            return list(_exploded_pairs(fields, safe))
        pairs = [(encode(key), encode(text, safe)) for key, text in fields_of(fields)]
        texts = list(chain.from_iterable(pairs))
    else:
        texts = [encode(text, safe) for text in items_of(value)]
        if explode:
            return [(encode(name), text) for text in texts]
    return [(encode(name), _JOINTS.get(style, ",").join(texts))] if texts else []


def _exploded_pairs(fields: Mapping[str, Any], safe: str) -> Iterator[Pair]:
    """The pairs of an object whose fields are parameters of their own; a list repeats its name."""
    for name, item in fields.items():
        for each in items_of(item) if is_sequence(item) else [item]:
            if each is not None:
                yield encode(text_of_key(name)), encode(text_of(each), safe)


def _deep_pairs(name: str, value: Any, safe: str) -> Iterator[Pair]:
    """The pairs of the style deepObject: OpenAPI has it for one level; further ones are written as
    most servers read them, `a[b][c]=1` and `a[b][0]=1`.
    """
    if isinstance(value, Mapping):
        inner: Iterable[tuple[Any, Any]] = cast("Mapping[str, Any]", value).items()
    elif is_sequence(value):
        inner = enumerate(cast("Sequence[Any]", value))
    else:
        yield name, encode(text_of(value), safe)
        return
    for key, item in inner:
        if item is not None:
            yield from _deep_pairs(f"{name}%5B{encode(text_of_key(key))}%5D", item, safe)


def path_text(name: str, value: Any, style: str, explode: bool, reserved: bool = False) -> str:
    """One encoded piece of a path, for the styles simple, label and matrix. Nothing in the value
    can leave it. `reserved` keeps the reserved characters of a segment, and what is encoded.

    Raises:
        ValueError: the value, or an item of it, is empty, or is `.` or `..`, which servers take for
            a step.
    """
    if isinstance(value, Mapping):
        fields = [
            (encode(key), segment(text, reserved))
            for key, text in fields_of(cast("Mapping[str, Any]", value))
        ]
        if explode:
            texts = [f"{key}={text}" for key, text in fields]
        else:
            texts = list(chain.from_iterable(fields))
    else:
        fields = []
        texts = [segment(text, reserved) for text in items_of(value)]
    if not texts:
        raise ValueError("must not be empty")
    if style == "label":
        return "." + ("." if explode else ",").join(texts)
    if style == "matrix":
        if explode:
            return "".join(f";{text}" if fields else f";{encode(name)}={text}" for text in texts)
        return f";{encode(name)}={','.join(texts)}"
    return ",".join(texts)


def segment(text: str, reserved: bool = False) -> str:
    """A text as one encoded segment of a path. ValueError as `path_text`."""
    if not text:
        raise ValueError("must not be empty")
    if (unquote(text) if reserved else text) in (".", ".."):
        raise ValueError(f"must not be {text!r}")
    if not reserved:
        return encode(text)
    pieces = _TRIPLE.split(text)
    pieces[::2] = [encode(piece, _RESERVED_IN_PATH) for piece in pieces[::2]]
    return "".join(pieces)


def header_text(value: Any, explode: bool) -> str:
    """The value of a header field, in the style simple.

    Raises:
        ValueError: it holds a line break or another control character, or is not ASCII.
    """
    if isinstance(value, Mapping):
        fields = fields_of(cast("Mapping[str, Any]", value))
        text = ",".join(f"{key}={item}" if explode else f"{key},{item}" for key, item in fields)
    else:
        text = ",".join(items_of(value))
    if not text.isascii() or not text.isprintable():
        raise ValueError("must be printable ASCII")
    if text != text.strip():
        raise ValueError("must not begin or end with a space, which no header can hold")
    return text


def cookie_text(name: str, value: Any, explode: bool, style: str = "form") -> str:
    """One or more `name=value` of a Cookie header, in the style form or cookie.

    Raises:
        ValueError: the style is cookie, which encodes nothing, and the value has a semicolon or a
            control character, or is not ASCII.
    """
    if style == "form":
        pairs = query_pairs(name, value, "form", explode)
        return "; ".join(f"{key}={text}" for key, text in pairs)
    if isinstance(value, Mapping):
        pairs = fields_of(cast("Mapping[str, Any]", value))
    else:
        pairs = [(name, text) for text in items_of(value)]
    for text in chain.from_iterable(pairs):
        if ";" in text or not text.isascii() or not text.isprintable():
            raise ValueError("must be printable ASCII without semicolons; encode it before")
    if explode:
        return "; ".join(f"{key}={text}" for key, text in pairs)
    texts = (
        chain.from_iterable(pairs) if isinstance(value, Mapping) else (text for _, text in pairs)
    )
    return f"{name}={','.join(texts)}"
