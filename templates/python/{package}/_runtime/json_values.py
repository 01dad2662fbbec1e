"""Values of a caller's as plain values of JSON, and as JSON. What JSON cannot hold is refused, and its place named."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from math import isfinite
from typing import Any, TypeGuard, cast

import msgspec

# msgspec would make base64 of bytes, texts of keys of any kind, and a text of a Decimal.
_KEPT = (bytes, bytearray, memoryview, Decimal, datetime, date, time, timedelta)
_BYTES = frozenset((bytes, bytearray, memoryview))
_HARMLESS = frozenset((str, int, bool, type(None)))
_DEPTH = 20  # as deep as a culprit is looked for, which in a circle has no end


def as_json(value: Any, plain: Callable[[Any], Any] | None = None) -> bytes:
    """A value as JSON; `plain` makes plain values of it, in place of `plain_of`.

    Raises:
        TypeError, ValueError: JSON cannot hold it, or a part of it, which the message names.
    """
    try:
        return _encode((plain or to_plain)(value))
    except (TypeError, ValueError, RecursionError) as error:
        where, found = _culprit(value, error)
    kind = ValueError if isinstance(found, ValueError) else TypeError
    raise kind(f"{where}: {found}" if where else str(found)) from None


def to_plain(value: Any) -> Any:
    """A value as plain values of JSON; dates stay what they are.

    Raises:
        TypeError, ValueError, RecursionError: JSON cannot hold it.
    """
    plain = msgspec.to_builtins(value, builtin_types=_KEPT, enc_hook=_as_known)
    if plain.__class__ not in _HARMLESS:
        _refuse(plain)
    return plain


def text_of_key(key: object) -> str:
    """The name of a field of a mapping: a text, or an integer as one. TypeError for anything else."""
    if isinstance(key, (str, int)) and not isinstance(key, bool):
        return str(key)
    raise TypeError(f"the keys of an object are texts, not {type(key).__name__}")


def _written(value: Any) -> bytes:
    return _encode(to_plain(value))


def _as_known(value: Any) -> Any:
    """For msgspec: a text or number of a class of the caller's own, which it does not know, as the plain one it is."""
    if isinstance(value, str):
        return str.__str__(value)
    if isinstance(value, int):
        return int.__int__(value)
    if isinstance(value, float):
        return float.__float__(value)
    raise TypeError(f"a {type(value).__name__} cannot be written as JSON")


_encode = msgspec.json.Encoder(decimal_format="number", enc_hook=_as_known).encode


def _refuse(plain: Any) -> None:
    """TypeError or ValueError where msgspec would write what was not meant."""
    kind = plain.__class__
    if kind is dict:
        for key, item in plain.items():
            if key.__class__ is not str:
                text_of_key(key)
            if item.__class__ not in _HARMLESS:
                _refuse(item)
    elif kind is list or kind is tuple:
        for item in plain:
            if item.__class__ not in _HARMLESS:
                _refuse(item)
    elif kind is float or kind is Decimal:
        if not (isfinite(plain) if kind is float else plain.is_finite()):
            raise ValueError(f"{plain} is no number that JSON can hold")
    elif kind in _BYTES:
        raise TypeError(f"{kind.__name__} cannot be written as JSON: give text, such as their base64")


def _culprit(value: Any, error: BaseException) -> tuple[str, BaseException]:
    """The path in a value of the first part that cannot be written, and why."""
    where = ""
    for _ in range(_DEPTH):
        for name, item in _parts(value):
            try:
                _written(item)
            except (TypeError, ValueError, RecursionError) as found:
                where, value, error = where + name, item, found
                break
        else:
            break
    return where.removeprefix("."), error


def _parts(value: Any) -> Iterable[tuple[str, Any]]:
    if isinstance(value, Mapping):
        return [(f".{name}", item) for name, item in cast("Mapping[str, Any]", value).items()]
    if isinstance(value, msgspec.Struct):
        names = zip(value.__struct_encode_fields__, value.__struct_fields__)
        return [(f".{name}", getattr(value, attribute)) for name, attribute in names]
    if isinstance(value, (list, tuple)):
        return [(f"[{index}]", item) for index, item in enumerate(cast("Sequence[Any]", value))]
    return []


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
