"""Values of parameters as text, in the styles of OpenAPI."""

from __future__ import annotations

import json
from collections.abc import Iterator
from itertools import chain
from typing import Any
from urllib.parse import quote

from generator import ir
from generator.openapi.media_types import is_json

SEPARATORS = {"spaceDelimited": "%20", "pipeDelimited": "%7C"}


def flatten(value: Any) -> list[str]:
    """Returns the items of a list, the keys and values of an object, or a scalar, as texts."""
    if isinstance(value, dict):
        value = list(chain.from_iterable(value.items()))
    if isinstance(value, list):
        return list(chain.from_iterable(map(flatten, value)))
    if isinstance(value, bool):
        return ["true" if value else "false"]
    return ["" if value is None else str(value)]


def join_pairs(parameter: ir.Parameter, value: Any, texts: list[str]) -> list[str]:
    """Joins keys and values among the texts of an exploded object."""
    if isinstance(value, dict) and parameter.explode:
        return [f"{key}={each}" for key, each in zip(texts[::2], texts[1::2])]
    return texts


def quote_texts(value: Any) -> list[str]:
    return [quote(each, safe="") for each in flatten(value)]


def path_text(parameter: ir.Parameter, value: Any) -> str:
    texts = join_pairs(parameter, value, quote_texts(value))
    if parameter.style == "label":
        return "." + ("." if parameter.explode else ",").join(texts)
    if parameter.style == "matrix":
        name = quote(parameter.name, safe="")
        if not parameter.explode:
            return f";{name}={','.join(texts)}"
        start = ";" if isinstance(value, dict) else f";{name}="
        return "".join(start + each for each in texts)
    return ",".join(texts)


def query_pairs(parameter: ir.Parameter, value: Any) -> list[tuple[str, str]]:
    name, texts = quote(parameter.name, safe=""), quote_texts(value)
    if parameter.media_type:
        is_text = isinstance(value, str) and not is_json(parameter.media_type)
        text = value if is_text else json.dumps(value, ensure_ascii=False)
        return [(name, quote(text, safe=""))]
    if isinstance(value, dict):
        if parameter.style == "deepObject":
            return list(deep_pairs(name, value))
        if parameter.explode:
            return [
                (quote(str(key), safe=""), text)
                for key, each in value.items()
                for text in quote_texts(each)
            ]
    if parameter.explode:
        return [(name, each) for each in texts]
    return [(name, SEPARATORS.get(parameter.style, ",").join(texts))] if texts else []


def deep_pairs(name: str, value: Any) -> Iterator[tuple[str, str]]:
    """Yields the pairs of an object as the client writes them: `a[b]=1`, `a[b][0]=1`."""
    if isinstance(value, (dict, list)):
        for key, each in value.items() if isinstance(value, dict) else enumerate(value):
            yield from deep_pairs(f"{name}%5B{quote(str(key), safe='')}%5D", each)
    else:
        yield name, quote_texts(value)[0]
