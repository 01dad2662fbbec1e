"""Converts JSON values to types tolerantly: values that do not match stay raw and are recorded as
departures.
"""

from __future__ import annotations

from datetime import date, datetime
from decimal import Decimal
from types import NoneType, UnionType
from typing import Annotated, Any, Literal, Union, get_args, get_origin
from uuid import UUID

import msgspec

from .model_types import container, has_variants, is_model
from .models import EXTRA
from .variants import choose, options_of

_NAMES: dict[Any, str] = {
    str: "string",
    int: "integer",
    float: "number",
    bool: "boolean",
    NoneType: "null",
    list: "array",
    datetime: "date-time",
    date: "date",
    UUID: "UUID",
    Decimal: "decimal",
    bytes: "base64",
}


# What is expected where a value fits several variants of a union.
ONE_VARIANT = "a value of one variant"


class Departure(msgspec.Struct, frozen=True):
    """A place where a response does not match its description.

    `where` is a path such as `result.jobs[3].id`, "$" for the root; `expected` and `got` name
    types; `value` is the received value.
    """

    where: str
    expected: str
    got: str
    value: Any = None

    def __str__(self) -> str:
        return f"{self.where}: expected {self.expected}, got {self.got}"


def convert(value: Any, kind: Any, departures: list[Departure], where: str = "$") -> Any:
    """Returns `value` converted to `kind`. Parts that do not match stay unchanged and are appended
    to `departures`.
    """
    if options := options_of(kind):
        return _convert_variant(value, kind, options, departures, where)
    # JSON has one kind of number, so 1.0 is an integer too.
    is_whole = value.__class__ is float and value.is_integer()
    tried = () if has_variants(kind) else (value, int(value)) if is_whole else (value,)
    for each in tried:
        try:
            return msgspec.convert(each, kind)
        except (msgspec.ValidationError, RecursionError):
            pass
    if get_origin(kind) is Annotated:
        found: list[Departure] = []
        value = convert(value, get_args(kind)[0], found, where)
        departures.extend(
            found or [Departure(where, "a value within the limits", kind_of(value), value)]
        )
        return value
    inner = container(value, kind)
    if inner is None:
        departures.append(Departure(where, describe(kind), kind_of(value), value))
        return value
    if is_model(inner):
        return _convert_model(value, inner, departures, where)
    item_kind = get_args(inner)[-1]
    if get_origin(inner) is list:
        return [
            convert(item, item_kind, departures, f"{where}[{index}]")
            for index, item in enumerate(value)
        ]
    return {
        name: convert(item, item_kind, departures, _below(where, name))
        for name, item in value.items()
    }


def _convert_variant(
    value: Any, kind: Any, options: tuple[Any, ...], departures: list[Departure], where: str
) -> Any:
    choice = choose(value, options)
    if choice.kind is None:
        departures.append(Departure(where, describe(kind), kind_of(value), value))
        return value
    if choice.others:
        fitting = " and of ".join(
            getattr(each, "__name__", str(each)) for each in (choice.kind, *choice.others)
        )
        departures.append(Departure(where, ONE_VARIANT, f"one of {fitting}", value))
    return convert(value, choice.kind, departures, where)


def _convert_model(
    value: dict[str, Any], model: type[msgspec.Struct], departures: list[Departure], where: str
) -> Any:
    fields: dict[str, Any] = {}
    for field in msgspec.structs.fields(model):
        if field.encode_name in value:
            fields[field.name] = convert(
                value[field.encode_name], field.type, departures, _below(where, field.encode_name)
            )
        elif field.required:
            departures.append(
                Departure(_below(where, field.encode_name), describe(field.type), "nothing")
            )
            fields[field.name] = None
    return model(**fields)


def unknown(value: Any, kind: Any, where: str = "$") -> dict[str, Any]:
    """Returns the values without a field in the type, by path."""
    found: dict[str, Any] = {}
    inner = container(value, kind)
    if inner is None:
        return found
    if is_model(inner):
        fields = {field.encode_name: field.type for field in msgspec.structs.fields(inner)}
        tag = inner.__struct_config__.tag_field
        if EXTRA in fields:
            for name, item in value.items():
                found.update(unknown(item, fields.get(name, Any), _below(where, name)))
            return found
        for name, item in value.items():
            if name in fields:
                found.update(unknown(item, fields[name], _below(where, name)))
            elif name != tag:
                found[_below(where, name)] = item
    elif get_origin(inner) is list:
        for index, item in enumerate(value):
            found.update(unknown(item, get_args(inner)[0], f"{where}[{index}]"))
    else:
        for name, item in value.items():
            found.update(unknown(item, get_args(inner)[1], _below(where, name)))
    return found


def describe(kind: Any) -> str:
    """Returns the name of a type in JSON's terms, for a message."""
    origin, arguments = get_origin(kind), get_args(kind)
    if options := options_of(kind):
        return " or ".join(describe(option) for option in options)
    if origin is Annotated:
        return describe(arguments[0])
    if origin is Union or origin is UnionType:
        return " or ".join(describe(option) for option in arguments)
    if origin is Literal:
        return "one of " + ", ".join(map(repr, arguments))
    if origin is list:
        return f"array of {describe(arguments[0])}"
    if kind is Any:
        return "any value"
    if is_model(kind) and kind.__struct_config__.tag is not None:
        return f"object with {kind.__struct_config__.tag_field} {kind.__struct_config__.tag!r}"
    return _NAMES.get(
        kind, "object" if origin is dict or is_model(kind) else getattr(kind, "__name__", str(kind))
    )


def kind_of(value: Any) -> str:
    """Returns the JSON type of a value."""
    return _NAMES.get(value.__class__, "object")


def _below(where: str, name: str) -> str:
    return name if where == "$" else f"{where}.{name}"
