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
    """The types of a union, in the order of the client: that of a description has no meaning."""

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

    Of several that it fits, it is the one that knows most of its properties, nested ones included,
    then the first. If it fits none, it is the first of its kind that has most of its properties.
    """
    if value is None and (None in options or NoneType in options):
        return Choice(NoneType)
    search = _Search()
    fitting = [
        (count, each) for each in options if (count := search.unknown(value, each)) is not None
    ]
    if fitting:
        least = min(count for count, _ in fitting)
        best = [each for count, each in fitting if count == least]
        return Choice(best[0], tuple(best[1:]))
    alike = [each for each in options if _is_alike(value, each)]
    known = [_known(value, each) for each in alike]
    return Choice(alike[known.index(max(known))] if alike else None)


class _Search:
    """Counts unknown properties. Each part of a value is tried once with each type, because unions
    inside of unions would otherwise be tried in all combinations.
    """

    def __init__(self) -> None:
        self._counts: dict[tuple[int, Any], int | None] = {}

    def unknown(self, value: Any, kind: Any) -> int | None:
        """Returns the number of properties that a type does not know; None if the value does not
        fit it.
        """
        place = id(value), kind
        if place not in self._counts:
            try:
                msgspec.convert(value, kind)
                self._counts[place] = self._inside(value, kind)
            except (msgspec.ValidationError, RecursionError):
                self._counts[place] = None
        return self._counts[place]

    def _inside(self, value: Any, kind: Any) -> int | None:
        """As `unknown`, for a value that msgspec converts: it takes any value for a union."""
        origin, arguments = get_origin(kind), get_args(kind)
        if origin is Union or origin is UnionType or options_of(kind):
            options = options_of(kind) or arguments
            counts = [self.unknown(value, NoneType if each is None else each) for each in options]
            return min((each for each in counts if each is not None), default=None)
        if origin is Annotated:
            return self._inside(value, arguments[0])
        parts: list[tuple[Any, Any]] = []
        found = 0
        if value.__class__ is dict and _is_model(kind):
            fields = {each.encode_name: each.type for each in msgspec.structs.fields(kind)}
            parts = [(value[name], fields[name]) for name in fields.keys() & value.keys()]
            found = len(value.keys() - _fields(kind))
        elif value.__class__ is dict and origin is dict:
            parts = [(each, arguments[1]) for each in value.values()]
            found = len(value)  # a map names none
        elif value.__class__ is list and origin is list:
            parts = [(each, arguments[0]) for each in value]
        for part, its_kind in parts:
            count = self._inside(part, its_kind)
            if count is None:
                return None
            found += count
        return found


def _known(value: Any, kind: Any) -> int:
    """Returns how many properties of an object, or of the objects in a list, a type knows."""
    if value.__class__ is list and get_origin(kind) is list:
        return sum(_known(each, get_args(kind)[0]) for each in value)
    return len(value.keys() & _fields(kind)) if value.__class__ is dict else 0


def _fields(kind: Any) -> set[str]:
    """Returns the names of a model's properties, and of its tag."""
    if not _is_model(kind):
        return set()
    tag = _tag_of(kind)
    return {*kind.__struct_encode_fields__, *([tag] if tag else [])}


def _is_alike(value: Any, kind: Any) -> bool:
    """Whether a value is an object or array, as those of a type are."""
    if value.__class__ is dict:
        return _is_model(kind) or get_origin(kind) is dict
    return value.__class__ is list and get_origin(kind) is list
