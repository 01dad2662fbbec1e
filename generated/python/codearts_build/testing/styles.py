"""Values of parameters, decoded from their styles as a service decodes them."""

from __future__ import annotations

import re
from types import UnionType
from typing import Annotated, Any, Literal, Union, get_args, get_origin
from urllib.parse import unquote

from .._runtime.model_types import field_types, is_model
from .._runtime.operation import Parameter

Shape = Literal["scalar", "array", "object"]
_SEPARATORS = {"spaceDelimited": r"%20|\+| ", "pipeDelimited": r"%7C|\|"}


def shape_of(kind: Any) -> Shape:
    """Returns the shape of a type's values: the first of a union that is no scalar."""
    origin = get_origin(kind)
    if origin is Annotated:
        return shape_of(get_args(kind)[0])
    if origin is Union or origin is UnionType:
        for each in get_args(kind):
            if (shape := shape_of(each)) != "scalar":
                return shape
        return "scalar"
    if is_model(kind) or kind is dict or origin is dict:
        return "object"
    return "array" if origin in (list, tuple, set) or kind in (list, tuple, set) else "scalar"


def from_text(parameter: Parameter, text: str) -> Any:
    """Decodes a value in a path or a header field, in the styles simple, label and matrix."""
    shape, explode, style = shape_of(parameter.type), bool(parameter.explode), parameter.style
    separator = ","
    if style == "label":
        text, separator = text.removeprefix("."), "." if explode else ","
    elif style == "matrix":
        text, separator = text.removeprefix(";"), ";" if explode else ","
        if not (explode and shape != "scalar"):
            text = text.partition("=")[2]
    if shape == "scalar":
        return unquote(text)
    parts = text.split(separator)
    if shape == "object":
        return _fields(parts, explode)
    if style == "matrix" and explode:
        parts = [part.partition("=")[2] for part in parts]
    return [unquote(part) for part in parts]


def from_pairs(parameter: Parameter, pairs: list[tuple[str, str]], others: set[str]) -> Any:
    """Takes a value out of the encoded pairs of a query or of cookies; None if it is missing.

    `others` are the names of other parameters, which no exploded object contains.
    """
    name, style = parameter.name, parameter.style or "form"
    shape = shape_of(parameter.type)
    explode = style == "form" if parameter.explode is None else parameter.explode
    if style == "deepObject":
        return _deep_object(name, pairs)
    if shape == "object" and explode and not parameter.media_type:
        known = field_types(parameter.type) if is_model(parameter.type) else None
        found: dict[str, list[str]] = {}
        for key, text in list(pairs):
            field = unquote(key)
            if field not in others and (known is None or field in known):
                found.setdefault(field, []).append(unquote(text))
                pairs.remove((key, text))
        lists = {field for field in known or () if shape_of((known or {})[field]) == "array"}
        return {
            field: texts if field in lists or len(texts) > 1 else texts[0]
            for field, texts in found.items()
        } or None
    texts = [text for key, text in pairs if unquote(key) == name]
    pairs[:] = [pair for pair in pairs if unquote(pair[0]) != name]
    if not texts:
        return None
    if shape == "scalar" or parameter.media_type:
        return unquote(texts[0]) if len(texts) == 1 else [unquote(text) for text in texts]
    if explode:
        return [unquote(text) for text in texts]
    parts = re.split(_SEPARATORS.get(style, ","), texts[0])
    return _fields(parts, False) if shape == "object" else [unquote(part) for part in parts]


def _fields(parts: list[str], explode: bool) -> dict[str, str]:
    if explode:
        split = [part.partition("=") for part in parts]
        return {unquote(name): unquote(text) for name, _, text in split}
    return {unquote(name): unquote(text) for name, text in zip(parts[::2], parts[1::2])}


def _deep_object(name: str, pairs: list[tuple[str, str]]) -> Any:
    found: dict[str, Any] = {}
    for key, text in list(pairs):
        if not unquote(key).startswith(f"{name}["):
            continue
        pairs.remove((key, text))
        *path, last = unquote(key)[len(name) + 1 : -1].split("][")
        inner = found
        for step in path:
            inner = inner.setdefault(step, {})
        inner[last] = unquote(text)
    return _with_lists(found) or None


def _with_lists(value: Any) -> Any:
    """Returns objects with the keys 0, 1, 2 ... as lists."""
    if not isinstance(value, dict):
        return value
    fields = {str(key): _with_lists(item) for key, item in value.items()}  # pyright: ignore
    is_list = bool(fields) and list(fields) == [str(index) for index in range(len(fields))]
    return list(fields.values()) if is_list else fields
