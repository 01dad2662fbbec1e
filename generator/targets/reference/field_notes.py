"""What else holds for a value, in few words: its default, limits, examples and style."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from generator import ir

LIMIT_WORDS = {
    "minimum": "at least",
    "maximum": "at most",
    "exclusiveMinimum": "more than",
    "exclusiveMaximum": "less than",
    "multipleOf": "a multiple of",
    "pattern": "matches",
}
HINTS = {
    "contentEncoding": "encoded as",
    "contentMediaType": "holds",
    "patternProperties": "other names match",
    "propertyNames": "names match",
}
# An example that is longer stands nowhere but among samples.
LONGEST_EXAMPLE = 200
COUNTS = {"Length": "characters", "Items": "items", "Properties": "properties"}


@dataclass(frozen=True, slots=True)
class Note:
    """What else holds for a value: words, and the values that belong to them as they are written."""

    words: str
    values: tuple[str, ...] = ()
    # What is said of the values, in Markdown.
    description: str = ""


def written(value: Any) -> str:
    """A value as one writes it: text without quotes, the rest as JSON."""
    return value if isinstance(value, str) and value else json.dumps(value, ensure_ascii=False)


def notes(schema: ir.Schema, resolved: ir.Schema) -> Iterator[Note]:
    """What holds for a value beside its type: choices, default, limits, and the direction in which it goes."""
    if isinstance(resolved.type, ir.Choice):
        values = resolved.type.values
        yield Note(
            "one of" if len(values) > 1 else "always", tuple(written(each) for each in values)
        )
    default = schema.default if schema.default is not ir.MISSING else resolved.default
    if default is not ir.MISSING:
        yield Note("default", (written(default),))
    yield from limits({**dict(resolved.limits), **dict(schema.limits)})
    for key, values in {**dict(resolved.hints), **dict(schema.hints)}.items():
        yield Note(HINTS[key], values)
    if isinstance(resolved.type, ir.Union) and resolved.type.tag:
        yield Note("told apart by", (resolved.type.tag,))
    if schema.read_only or resolved.read_only:
        yield Note("in answers only")
    if schema.write_only or resolved.write_only:
        yield Note("in requests only")
    told = schema if schema.example is not ir.MISSING else resolved
    if told.example is not ir.MISSING:
        yield from example_notes(
            tuple(ir.Example(value=each) for each in (told.example, *told.other_examples))
        )


def example_notes(examples: tuple[ir.Example, ...]) -> tuple[Note, ...]:
    """Examples that are short enough to stand beside a field; those of which more is said, one by one."""
    texts = [(each, each.url or written(each.value)) for each in examples]
    shown = [(each, text) for each, text in texts if len(text) <= LONGEST_EXAMPLE]
    plain = tuple(text for each, text in shown if not each.description)
    made = (
        Note("for example", (text,), each.description) for each, text in shown if each.description
    )
    return ((Note("for example", plain),) if plain else ()) + tuple(made)


def tag_notes(union: ir.Union, variant: ir.Schema) -> tuple[Note, ...]:
    """The values of the property that tells one form of a value from the others."""
    name = variant.type.name if isinstance(variant.type, ir.Reference) else None
    values = tuple(f"{union.tag}: {value}" for value, target in union.tags if target == name)
    return (Note("told by", values),) if values else ()


def limits(given: dict[str, Any]) -> Iterator[Note]:
    low, high = given.get("minimum"), given.get("maximum")
    if (
        low is not None
        and high is not None
        and True not in (given.get("exclusiveMinimum"), given.get("exclusiveMaximum"))
    ):
        yield Note("from", (f"{low} to {high}",))
        given = {key: value for key, value in given.items() if key not in ("minimum", "maximum")}
    for key, value in given.items():
        counted = COUNTS.get(key[3:], "")
        if counted:
            least, most = given.get(f"min{key[3:]}"), given.get(f"max{key[3:]}")
            if key.startswith("min") or least is None:
                yield Note(f"{counted}: {counted_range(least, most)}")
        elif key == "uniqueItems":
            if value is True:
                yield Note("items differ from each other")
        elif isinstance(value, bool):  # 3.0 says by a flag that the other limit is excluded
            continue
        else:
            excluded = {"minimum": "exclusiveMinimum", "maximum": "exclusiveMaximum"}.get(key, "")
            yield Note(LIMIT_WORDS[excluded if given.get(excluded) is True else key], (str(value),))


def counted_range(least: Any, most: Any) -> str:
    if least is None:
        return f"at most {most}"
    if most is None:
        return f"at least {least}"
    return str(least) if least == most else f"{least} to {most}"


STYLE_WORDS = {
    ("form", True): "repeated for each item",
    ("form", False): "items separated by commas",
    ("simple", False): "items separated by commas",
    ("simple", True): "items separated by commas",
    ("spaceDelimited", False): "items separated by spaces",
    ("pipeDelimited", False): "items separated by vertical bars",
}


OBJECT_WORDS = {
    ("form", True): "each of its fields as a parameter of its own",
    ("form", False): "names and values separated by commas",
    ("simple", True): "written as name=value, separated by commas",
    ("simple", False): "names and values separated by commas",
}
RESERVED = Note("reserved signs are sent as they are")


def style_notes(parameter: ir.Parameter, kind: ir.Type) -> Iterator[Note]:
    """How a parameter of a type is written: several values, a document, or signs that others encode."""
    if parameter.media_type:
        yield Note("sent as", (parameter.media_type,))
    elif parameter.style == "deepObject":
        yield Note("written as", (f"{parameter.name}[key]=value",))
    elif parameter.style in ("label", "matrix"):
        yield Note(f"in {parameter.style} style")
    elif isinstance(kind, ir.Array) and (parameter.style, parameter.explode) in STYLE_WORDS:
        yield Note(STYLE_WORDS[parameter.style, parameter.explode])
    elif isinstance(kind, (ir.Object, ir.Map)):
        yield Note(
            OBJECT_WORDS.get((parameter.style, parameter.explode), f"in {parameter.style} style")
        )
    if parameter.allow_empty:
        yield Note("may be empty")
    if parameter.allow_reserved:
        yield RESERVED
