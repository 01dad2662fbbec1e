"""Alternative shapes of a response: properties with the value of another one, and unknown objects.

A description may declare a value at two places, because installations of a service differ. The
model has one field for it; a value from the other place is moved there.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cache
from typing import Any, NamedTuple, get_args

import msgspec
from msgspec import UNSET

from .departures import Departure
from .dotted_paths import value_at
from .json_values import is_array, is_object
from .model_types import container, field_types, is_model, referenced_models
from .models import EXTRA


def needs_second_look(value: Any) -> bool:
    """Whether a model inside a decoded value lacks all its fields, or one with an alternative."""
    if isinstance(value, msgspec.Struct):
        return _is_incomplete(value)
    if is_array(value):
        return any(map(needs_second_look, value))
    return is_object(value) and any(map(needs_second_look, value.values()))


def _is_incomplete(model: msgspec.Struct) -> bool:
    # Loops, because generators would take as long for a page as decoding it.
    layout = _layout(type(model))
    for path in layout.with_alternative:
        if value_at(model, path) is None:
            return True
    for name in layout.names:
        if not _is_absent(getattr(model, name)):
            break
    else:
        if layout.names:
            return True
    models = [getattr(model, name) for name in layout.with_models]
    return any(map(needs_second_look, models))


def move_alternatives(value: Any, kind: Any) -> Any:
    """Returns a JSON value with the alternative properties of its models moved to their places.

    A place that has a value keeps it.
    """
    inner = container(value, kind)
    if inner is None:
        return value
    if not is_model(inner):
        below = get_args(inner)[-1]
        if is_array(value):
            return [move_alternatives(item, below) for item in value]
        return {name: move_alternatives(item, below) for name, item in value.items()}
    moved = dict(value)
    for name, path in _same_as(inner).items():
        if name in moved:
            _place(moved, path, moved.pop(name))
    types = field_types(inner)
    return {name: move_alternatives(item, types.get(name)) for name, item in moved.items()}


def unknown_objects(value: Any, kind: Any, where: str = "$") -> list[Departure]:
    """Returns the objects of a JSON value with properties, none of which the description has."""
    inner = container(value, kind)
    if inner is None:
        return []
    found: list[Departure] = []
    if is_array(value):
        for index, item in enumerate(value):
            found += unknown_objects(item, get_args(inner)[-1], f"{where}[{index}]")
        return found
    prefix = "" if where == "$" else f"{where}."
    if not is_model(inner):
        for name, item in value.items():
            found += unknown_objects(item, get_args(inner)[-1], prefix + name)
        return found
    types = field_types(inner)
    known = {*types, inner.__struct_config__.tag_field}
    if types and value and EXTRA not in types and known.isdisjoint(value):
        expected, got = _names(list(types)), _names(list(value))
        return [Departure(where, f"an object with {expected}", f"an object with {got}", value)]
    for name in types.keys() & value.keys():
        found += unknown_objects(value[name], types[name], prefix + name)
    return found


def has_alternatives(kind: Any) -> bool:
    """Whether a model inside a type has alternative properties."""
    return any(_same_as(model) for model in referenced_models(kind))


class _Layout(NamedTuple):
    """Attributes of a model: all, and those whose types have models; paths with an alternative."""

    names: tuple[str, ...]
    with_models: tuple[str, ...]
    with_alternative: tuple[str, ...]


@cache
def _layout(model: type[msgspec.Struct]) -> _Layout:
    fields = msgspec.structs.fields(model)
    is_open = any(field.encode_name == EXTRA for field in fields)
    return _Layout(
        names=() if is_open else tuple(field.name for field in fields),
        with_models=tuple(field.name for field in fields if referenced_models(field.type)),
        with_alternative=tuple(".".join(path) for path in _same_as(model).values()),
    )


def _same_as(model: type[msgspec.Struct]) -> Mapping[str, tuple[str, ...]]:
    return getattr(model, "__same_as__", {})


def _is_absent(value: Any) -> bool:
    return value is None or value is UNSET


def _place(target: dict[str, Any], path: Sequence[str], value: Any) -> None:
    """Sets the value at a path of property names, unless there is one, or no object on the way."""
    *above, last = path
    for name in above:
        inner = target.get(name)
        if inner is not None and not is_object(inner):
            return
        target[name] = target = dict(inner or {})
    if target.get(last) is None:
        target[last] = value


def _names(names: Sequence[str]) -> str:
    shown = ", ".join(repr(name) for name in names[:5])
    return f"{shown} or others" if len(names) > 5 else shown
