"""The examples that stand beside schemas."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from generator import ir
from generator.load.accessors import mapping, text
from generator.load.nodes import plain
from generator.parse.context import Source, paragraphs


def examples(source: Source, *carriers: Any) -> tuple[ir.Example, ...]:
    """The examples of the first carrier that has any: a parameter or header, then its content."""
    return next((found for each in carriers if (found := tuple(of_one(source, source.object(each))))), ())


def of_one(source: Source, node: Any) -> Iterator[ir.Example]:
    if "example" in node:
        yield ir.Example(value=plain(node["example"]))
        return
    for name, each in mapping(node, "examples").items():
        each = source.object(each)
        said = paragraphs(text(each, "summary"), text(each, "description"))
        value = plain(each["value"]) if "value" in each else ir.MISSING
        if value is not ir.MISSING or text(each, "externalValue"):
            yield ir.Example(name, value, said, text(each, "externalValue"))
