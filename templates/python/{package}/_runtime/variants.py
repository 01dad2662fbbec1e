"""Unions whose variants no tag distinguishes: `OneOf[Cat, Dog]`, decoded by the structure of the value."""

from __future__ import annotations

from types import NoneType, UnionType
from typing import TYPE_CHECKING, Annotated, Any, NamedTuple, Union, get_args, get_origin

import msgspec

__all__ = ["OneOf", "choose", "options_of"]

if TYPE_CHECKING:
    from typing import Union as OneOf
else:

    class OneOf:
        """`OneOf[A, B]` is `A | B` for type checkers. msgspec, which needs tags, takes any value."""

        def __class_getitem__(cls, options: Any) -> Any:
            listed = options if isinstance(options, tuple) else (options,)
            return Annotated[Any, Variants(listed)]


class Variants(NamedTuple):
    """The types of a union, in the description's order."""

    options: tuple[Any, ...]


class Choice(NamedTuple):
    """The variant of a value; None if it fits none. `others` are those that it fits as well."""

    kind: Any
    others: tuple[Any, ...] = ()


def options_of(kind: Any) -> tuple[Any, ...]:
    """Returns the variants of a type that is decoded by structure, else an empty tuple."""
    origin = get_origin(kind)
    if origin is Annotated:
        for each in kind.__metadata__:
            if isinstance(each, Variants):
                return each.options
    if origin is Union or origin is UnionType:
        parts = [(part, options_of(part)) for part in get_args(kind)]
        untagged = [part for part, _ in parts if _is_model(part) and not _tag_of(part)]
        if len(untagged) > 1 or any(options for _, options in parts):
            return tuple(each for part, options in parts for each in options or (part,))
    return ()


def _is_model(kind: Any) -> bool:
    return isinstance(kind, type) and issubclass(kind, msgspec.Struct)


def _tag_of(model: type[msgspec.Struct]) -> str | None:
    return model.__struct_config__.tag_field


def choose(value: Any, options: tuple[Any, ...]) -> Choice:
    """Returns the variant of a JSON value.

    Of several that it fits, it is the one that knows most of its properties, then the first. If it
    fits none, it is the first of its kind that has most of its properties.
    """
    if value is None and (None in options or NoneType in options):
        return Choice(NoneType)
    fitting = [each for each in options if _fits(value, each)]
    if fitting:
        unknown = [len(_names(value) - _fields(each)) for each in fitting]
        best = [each for each, count in zip(fitting, unknown) if count == min(unknown)]
        return Choice(best[0], tuple(best[1:]))
    alike = [each for each in options if _is_alike(value, each)]
    known = [len(_names(value) & _fields(each)) for each in alike]
    return Choice(alike[known.index(max(known))] if alike else None)


def _fits(value: Any, kind: Any) -> bool:
    try:
        msgspec.convert(value, kind)
    except (msgspec.ValidationError, RecursionError):
        return False
    return True


def _names(value: Any) -> set[str]:
    return set(value) if isinstance(value, dict) else set()  # pyright: ignore


def _fields(kind: Any) -> set[str]:
    """Returns the names of a model's properties, and of its tag."""
    if not _is_model(kind):
        return set()
    tag = _tag_of(kind)
    return {*kind.__struct_encode_fields__, *([tag] if tag else [])}


def _is_alike(value: Any, kind: Any) -> bool:
    """Whether a value is an object or array, as those of a type are."""
    if isinstance(value, dict):
        return _is_model(kind) or get_origin(kind) is dict
    return isinstance(value, list) and get_origin(kind) is list
