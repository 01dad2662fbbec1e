"""Encodes values as JSON, and decodes text and JSON tolerantly."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from math import isfinite
from typing import Any, TypeGuard, cast

import msgspec

# msgspec would make base64 of bytes, texts of keys of any kind, and a text of a Decimal.
_KEPT = (bytes, bytearray, memoryview, Decimal, datetime, date, time, timedelta)
_BYTES = frozenset((bytes, bytearray, memoryview))
_HARMLESS = frozenset((str, int, bool, type(None)))
_DEPTH = 20  # maximum depth of the search for an invalid part, which could be circular


def as_json(value: Any, plain: Callable[[Any], Any] | None = None) -> bytes:
    """Returns a value as JSON; `plain` converts it to plain values, instead of `to_plain`.

    Raises:
        TypeError, ValueError: JSON cannot represent it, or a part of it, which the message names.
    """
    plain = plain or to_plain
    try:
        return _encode(plain(value))
    except (TypeError, ValueError, RecursionError) as error:
        where, found = _find_invalid_part(value, error, plain)
    kind = ValueError if isinstance(found, ValueError) else TypeError
    raise kind(f"{where}: {found}" if where else str(found)) from None


def to_plain(value: Any, texts: Collection[type] = ()) -> Any:
    """Returns a value as plain JSON values; dates stay unchanged.

    Args:
        value: any value.
        texts: types whose values become text; see `formats.text_types`.

    Raises:
        TypeError, ValueError, RecursionError: JSON cannot represent it.
    """
    kept = tuple(each for each in _KEPT if each not in texts) if texts else _KEPT
    plain = msgspec.to_builtins(value, builtin_types=kept, enc_hook=_as_known)
    if plain.__class__ not in _HARMLESS:
        _refuse(plain)
    return plain


def text_of_key(key: object) -> str:
    """Returns a mapping key as text; raises TypeError unless it is a str or int."""
    if isinstance(key, (str, int)) and not isinstance(key, bool):
        return str(key)
    raise TypeError(f"object keys must be str, not {type(key).__name__}")


def _as_known(value: Any) -> Any:
    """Converts subclasses of str, int and float for msgspec."""
    if isinstance(value, str):
        return str.__str__(value)
    if isinstance(value, int):
        return int.__int__(value)
    if isinstance(value, float):
        return float.__float__(value)
    raise TypeError(f"a {type(value).__name__} cannot be written as JSON")


_encode = msgspec.json.Encoder(decimal_format="number", enc_hook=_as_known).encode


def _refuse(plain: Any) -> None:
    """Raises TypeError or ValueError for values that msgspec would silently convert."""
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
            raise ValueError(f"{plain} is not a number in JSON")
    elif kind in _BYTES:
        raise TypeError(f"{kind.__name__} cannot be written as JSON: pass text, such as base64")


def _find_invalid_part(
    value: Any, error: BaseException, plain: Callable[[Any], Any]
) -> tuple[str, BaseException]:
    """Returns the path of the first part that cannot be encoded, and the error."""
    where = ""
    for _ in range(_DEPTH):
        for name, item in _parts(value):
            try:
                _encode(plain(item))
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


_UTF_16 = (b"\xff\xfe", b"\xfe\xff")  # byte order marks, which are invalid in UTF-8


def is_array(value: object) -> TypeGuard[list[Any]]:
    """Whether a JSON value is an array."""
    return isinstance(value, list)


def is_object(value: object) -> TypeGuard[dict[str, Any]]:
    """Whether a JSON value is an object."""
    return isinstance(value, dict)


def charset_of(content_type: str) -> str:
    """Returns the character set of a Content-Type, else UTF-8."""
    for part in content_type.split(";")[1:]:
        name, _, value = part.partition("=")
        if name.strip().lower() == "charset":
            return value.strip().strip("\"'") or "utf-8"
    return "utf-8"


def text_of(content: bytes, content_type: str) -> str:
    """Returns the content as text, without a byte order mark.

    Invalid bytes become lone surrogates (surrogateescape).
    """
    charset = "utf-16" if content.startswith(_UTF_16) else charset_of(content_type)
    try:
        return content.decode(charset).removeprefix("\ufeff")
    except (ValueError, LookupError):
        return content.decode("utf-8-sig", "surrogateescape")


def loads(content: bytes, content_type: str) -> Any:
    """Decodes JSON, also with a byte order mark, another character set, NaN or raw tabs.

    Raises:
        ValueError: it is not valid JSON, or nested too deeply.
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


def json_inside_text(value: Any) -> Any:
    """Returns the object or array that a text contains as JSON; any other value unchanged."""
    if not isinstance(value, str) or not value.lstrip().startswith(("{", "[")):
        return value
    try:
        return loads(value.encode("utf-8", "surrogateescape"), "")
    except ValueError:
        return value
