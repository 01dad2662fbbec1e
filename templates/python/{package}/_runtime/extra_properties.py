"""Extra properties of models: collected into `extra` when read, flattened when written."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from typing import Any, cast, get_args

import msgspec

from .decoders import decoder_of
from .json_values import is_array, is_object, to_plain
from .model_types import container, field_types, is_default, is_model, referenced_models
from .models import EXTRA, Model

# Of models that were made by hand or by a call: see `Model.__source__`.
_NO_SOURCE: tuple[dict[str, Any], frozenset[str], frozenset[str]] = ({}, frozenset(), frozenset())


def collect_extra(value: Any, kind: Any) -> Any:
    """Returns a JSON value with the properties without a field under EXTRA, if its models keep
    them.
    """
    inner = container(value, kind)
    if inner is None:
        return value
    if not is_model(inner):
        below = get_args(inner)[-1]
        if value.__class__ is list:
            return [collect_extra(item, below) for item in value]
        return {name: collect_extra(item, below) for name, item in value.items()}
    fields, config = field_types(inner), inner.__struct_config__
    found: dict[str, Any] = {}
    others: dict[str, Any] = {}
    tag = config.tag_field
    if tag is not None and is_default(inner) and value.get(tag) != config.tag:
        found[tag] = config.tag
    for name, item in value.items():
        if name in fields and name != EXTRA:
            found[name] = collect_extra(item, fields[name])
        elif name == tag and name not in found:
            found[name] = item
        else:
            others[name] = item
    if EXTRA not in fields:
        return {**others, **found}
    return {**found, EXTRA: collect_extra(others, fields[EXTRA])}


def reader_of(kind: Any) -> Callable[[bytes], Any]:
    """Returns a decoder of JSON to a type, with extra properties if its models keep them."""
    decode = decoder_of(kind)
    if not has_extra(kind):
        return decode
    return lambda content: msgspec.convert(collect_extra(msgspec.json.decode(content), kind), kind)


def flatten_extra(value: Any, texts: Collection[type] = ()) -> Any:
    """Returns a value as plain JSON values for a request: each `extra` among the fields, without
    read-only fields; `texts` as in `to_plain`.
    """
    return _flatten(value, to_plain(value, texts), for_request=True)


def flatten_all(value: Any, texts: Collection[type] = ()) -> Any:
    """Returns a value as plain JSON values: `extra` and unknown properties among all fields."""
    return _flatten(value, to_plain(value, texts), for_request=False)


def fields_of(model: msgspec.Struct) -> dict[str, Any]:
    """Returns the unchanged values of a model's fields and of `extra`, without read-only fields."""
    hidden = model.__read_only__ if isinstance(model, Model) else ()
    pairs = zip(model.__struct_encode_fields__, model.__struct_fields__)
    found = {name: getattr(model, attribute) for name, attribute in pairs if name not in hidden}
    return {**found.pop(EXTRA, {}), **found}


def _flatten(value: Any, plain: Any, for_request: bool) -> Any:
    if isinstance(value, msgspec.Struct):
        hidden = value.__read_only__ if for_request and isinstance(value, Model) else ()
        unknown, absent, null = (
            _NO_SOURCE if for_request else getattr(value, "__source__", _NO_SOURCE)
        )
        found: dict[str, Any] = {}
        for attribute, name in zip(value.__struct_fields__, value.__struct_encode_fields__):
            item = getattr(value, attribute)
            if item is None and name in null:
                found[name] = None
            elif name in plain and name not in hidden and not (item is None and name in absent):
                found[name] = _flatten(item, plain[name], for_request)
        tag = value.__struct_config__.tag_field
        beside = unknown | found.pop(EXTRA, {})
        tags = {tag: plain[tag]} if tag else {}
        if is_default(value.__class__):
            return {**tags, **beside, **found}
        return {**beside, **tags, **found}
    if isinstance(value, Mapping) and is_object(plain):
        pairs = zip(cast("Mapping[str, Any]", value).values(), plain.items())
        return {name: _flatten(item, each, for_request) for item, (name, each) in pairs}
    if isinstance(value, (list, tuple)) and is_array(plain):
        pairs = zip(cast("Sequence[Any]", value), plain)
        return [_flatten(item, each, for_request) for item, each in pairs]
    return plain


def has_extra(kind: Any) -> bool:
    """Whether a type contains models that keep extra properties."""
    return any(EXTRA in field_types(model) for model in referenced_models(kind))


def needs_flattening(kind: Any) -> bool:
    """Whether values of a type must be flattened before they are written."""
    return any(
        EXTRA in field_types(model) or getattr(model, "__read_only__", ())
        for model in referenced_models(kind)
    )
