"""Models as types: their fields, the models inside a type, the part of a type that matches a value."""

from __future__ import annotations

from functools import cache
from types import UnionType
from typing import Annotated, Any, TypeGuard, Union, get_args, get_origin

import msgspec

from .variants import choose, options_of


def is_model(kind: Any) -> TypeGuard[type[msgspec.Struct]]:
    """Whether a type is a model, not a list, union or scalar."""
    return isinstance(kind, type) and issubclass(kind, msgspec.Struct)


@cache
def field_types(model: type[msgspec.Struct]) -> dict[str, Any]:
    """Returns the types of a model's fields by JSON name."""
    return {field.encode_name: field.type for field in msgspec.structs.fields(model)}


@cache
def parts_of(kind: Any) -> frozenset[Any]:
    """Returns a type and all types that it contains, those of fields included."""
    waiting, found = [kind], set[Any]()
    while waiting:
        each = waiting.pop()
        if each not in found:
            found.add(each)
            waiting += field_types(each).values() if is_model(each) else ()
            waiting += options_of(each) or get_args(each)
    return frozenset(found)


def referenced_models(kind: Any) -> set[type[msgspec.Struct]]:
    """Returns all models that a type refers to, itself included."""
    return set(filter(is_model, parts_of(kind)))


@cache
def has_variants(kind: Any) -> bool:
    """Whether a type contains unions that are decoded by structure."""
    return any(map(options_of, parts_of(kind)))


def container(value: Any, kind: Any) -> Any:
    """Returns the model, `list[...]` or `dict[...]` of a type that matches the structure of
    `value`, or None.
    """
    if options := options_of(kind):
        return container(value, choose(value, options).kind)
    origin = get_origin(kind)
    if origin is Annotated:
        return container(value, get_args(kind)[0])
    if origin is Union or origin is UnionType:
        fitting = [
            found for option in get_args(kind) if (found := container(value, option)) is not None
        ]
        if len(fitting) > 1 and any(map(is_default, fitting)):
            return _by_tag(value, fitting)
        return fitting[0] if fitting else None
    if is_model(kind):
        config = kind.__struct_config__
        fits = value.__class__ is dict and (
            config.tag is None
            or value.get(config.tag_field, config.tag) == config.tag
            or is_default(kind)
        )
        return kind if fits else None
    return kind if origin in (dict, list) and value.__class__ is origin else None


def is_default(kind: Any) -> bool:
    """Whether a model is that of objects without a tag or with an unknown one."""
    return bool(getattr(kind, "__default__", False))


def _by_tag(value: Any, models: list[Any]) -> Any:
    """Returns the model whose tag an object has, else the default one of several."""
    for each in models:
        config = each.__struct_config__
        if not is_default(each) and config.tag_field in value:
            return each
    return next(filter(is_default, models))
