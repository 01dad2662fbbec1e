"""Reads and writes the JSON of single models, outside calls, without loss."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache, partial
from typing import Any, cast

import msgspec

from .alternatives import move_alternatives
from .decoders import decoder_of
from .departures import ONE_VARIANT, Departure, convert
from .extra_properties import collect_extra, flatten_all
from .formats import text_types
from .json_values import as_json, is_array, is_object, loads
from .models import EXTRA, Model

_MOST = 10  # departures in a message


def read_json(
    content: bytes | str, kind: Any, content_type: str = "", *, strict: bool = False
) -> Any:
    """Returns JSON as a type: a model, a union or list of models, or a map.

    Properties without a field are kept, and written again by `to_json` of their model.

    Args:
        content: the JSON, by wire names.
        kind: the type, such as `Cat | Dog`.
        content_type: the Content-Type that came with it, for another character set than UTF-8.
        strict: raise if a value does not match or is missing, instead of keeping it unchanged.

    Raises:
        TypeError: `content` is neither bytes nor text.
        ValueError: it is not valid JSON, or does not match the type at the root; with `strict`,
            anywhere.
    """
    if isinstance(content, str):
        content = content.encode("utf-8", "surrogateescape")
    elif not isinstance(cast(object, content), (bytes, bytearray, memoryview)):
        raise TypeError(f"JSON must be bytes or text, not {type(content).__name__}")
    try:
        value = loads(bytes(content), content_type)
    except ValueError as error:
        raise ValueError(f"not valid JSON: {error}") from None
    return read_plain(value, kind, strict=strict)


def read_plain(value: Any, kind: Any, *, strict: bool = False) -> Any:
    """Returns a plain JSON value as a type, as `read_json` does."""
    _prepare(kind)
    value = move_alternatives(value, kind)
    departures: list[Departure] = []
    made = convert(collect_extra(value, kind), kind, departures)
    wrong = [
        each
        for each in departures
        if strict or (each.where == "$" and each.expected != ONE_VARIANT)
    ]
    if wrong:
        raise ValueError("; ".join(map(str, wrong[:_MOST])))
    _keep_source(made, value)
    return made


def write_json(model: Model) -> bytes:
    """Returns a model as JSON, with unknown properties and read-only fields."""
    return as_json(model, partial(flatten_all, texts=text_types(type(model))))


def write_plain(model: Model) -> dict[str, Any]:
    """Returns a model as plain JSON values, with unknown properties and read-only fields."""
    made: dict[str, Any] = msgspec.json.decode(write_json(model))
    return made


@cache
def _prepare(kind: Any) -> Callable[[bytes], Any]:
    """Lets threads convert values to a type from then on."""
    return decoder_of(kind)


def _keep_source(value: Any, plain: Any) -> None:
    """Stores in the models inside `value` what their fields do not show of `plain`."""
    if isinstance(value, Model) and is_object(plain):
        fields = dict(zip(value.__struct_encode_fields__, value.__struct_fields__))
        known = {*fields, value.__struct_config__.tag_field}
        unknown = {name: item for name, item in plain.items() if name not in known}
        for name, attribute in fields.items():
            below = unknown if name == EXTRA else plain.get(name)
            _keep_source(getattr(value, attribute), below)
        none = {name for name, attribute in fields.items() if getattr(value, attribute) is None}
        if EXTRA in fields:
            unknown = {}
        value.__source__ = unknown, frozenset(none - plain.keys()), frozenset(none & plain.keys())
    elif is_array(value) and is_array(plain):
        for item, each in zip(value, plain):
            _keep_source(item, each)
    elif is_object(value) and is_object(plain):
        for name, item in value.items():
            _keep_source(item, plain.get(name))
