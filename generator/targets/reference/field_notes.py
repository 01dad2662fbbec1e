"""Notes on fields in words: defaults, limits, examples and styles."""

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
EXCLUSIVE = {"minimum": "exclusiveMinimum", "maximum": "exclusiveMaximum"}
HINTS = {
    "contentEncoding": "encoded as",
    "contentMediaType": "contains",
    "patternProperties": "other names match",
    "propertyNames": "names match",
    "xml": "in XML",
}
# Longer examples appear only among samples.
MAX_EXAMPLE = 200
COUNTS = {"Length": "characters", "Items": "items", "Properties": "properties"}


@dataclass(frozen=True, slots=True)
class Note:
    """A fact about a field: words, then literal values. `description` of the values is Markdown."""

    words: str
    values: tuple[str, ...] = ()
    description: str = ""


def value_text(value: Any) -> str:
    """Returns text without quotes, other values as JSON."""
    return value if isinstance(value, str) and value else json.dumps(value, ensure_ascii=False)


def schema_notes(schema: ir.Schema, resolved: ir.Schema) -> Iterator[Note]:
    """Yields the choices, default, limits, direction and examples of a schema."""
    if isinstance(resolved.type, ir.Choice):
        values = tuple(value_text(each) for each in resolved.type.values)
        yield Note("one of" if len(values) > 1 else "always", values)
    default = schema.default if schema.default is not ir.MISSING else resolved.default
    if default is not ir.MISSING:
        yield Note("default", (value_text(default),))
    yield from limit_notes({**dict(resolved.limits), **dict(schema.limits)})
    for key, values in {**dict(resolved.hints), **dict(schema.hints)}.items():
        yield Note(HINTS[key], values)
    if isinstance(resolved.type, ir.Union) and resolved.type.tag:
        yield Note("distinguished by", (resolved.type.tag,))
    if schema.same_as:
        yield Note("same as", (schema.same_as,))
    if schema.read_only or resolved.read_only:
        yield Note("in responses only")
    if schema.write_only or resolved.write_only:
        yield Note("in requests only")
    source = schema if schema.example is not ir.MISSING else resolved
    if source.example is not ir.MISSING:
        values = (source.example, *source.other_examples)
        yield from example_notes(tuple(ir.Example(value=each) for each in values))


def example_notes(examples: tuple[ir.Example, ...]) -> tuple[Note, ...]:
    """Returns the short examples: those without a description as one note, others one by one."""
    plain: list[str] = []
    described: list[Note] = []
    for each in examples:
        text = each.url or (each.serialized if each.value is ir.MISSING else value_text(each.value))
        if len(text) > MAX_EXAMPLE:
            continue
        is_shown_sent = each.serialized not in ("", text) and len(each.serialized) <= MAX_EXAMPLE
        if each.description or is_shown_sent:
            described.append(Note("for example", (text,), each.description))
            described += [Note("sent as", (each.serialized,))] * is_shown_sent
        else:
            plain.append(text)
    return (*([Note("for example", tuple(plain))] if plain else ()), *described)


def tag_notes(union: ir.Union, variant: ir.Schema) -> tuple[Note, ...]:
    """Returns the values of the discriminator that select a variant."""
    name = variant.type.name if isinstance(variant.type, ir.Reference) else None
    values = tuple(f"{union.tag}: {value}" for value, target in union.tags if target == name)
    notes = (Note("selected by", values),) if values else ()
    if not name or name != union.default:
        return notes
    return (*notes, Note("also for a missing or unknown", (union.tag,)))


def limit_notes(limits: dict[str, Any]) -> Iterator[Note]:
    low, high = limits.get("minimum"), limits.get("maximum")
    is_exclusive = True in (limits.get("exclusiveMinimum"), limits.get("exclusiveMaximum"))
    if low is not None and high is not None and not is_exclusive:
        yield Note("from", (f"{low} to {high}",))
        limits = {key: each for key, each in limits.items() if key not in ("minimum", "maximum")}
    for key, value in limits.items():
        counted = COUNTS.get(key[3:], "")
        if counted:
            least, most = limits.get(f"min{key[3:]}"), limits.get(f"max{key[3:]}")
            if key.startswith("min") or least is None:
                yield Note(f"{counted}: {count_range(least, most)}")
        elif key == "uniqueItems":
            if value is True:
                yield Note("items are unique")
        elif not isinstance(value, bool):  # flags of OpenAPI 3.0 make another limit exclusive
            exclusive = EXCLUSIVE.get(key, "")
            word = LIMIT_WORDS[exclusive if limits.get(exclusive) is True else key]
            yield Note(word, (str(value),))


def count_range(least: Any, most: Any) -> str:
    if least is None:
        return f"at most {most}"
    if most is None:
        return f"at least {least}"
    return str(least) if least == most else f"{least} to {most}"


ARRAY_STYLES = {
    ("form", True): "repeated for each item",
    ("form", False): "items separated by commas",
    ("simple", False): "items separated by commas",
    ("simple", True): "items separated by commas",
    ("spaceDelimited", False): "items separated by spaces",
    ("pipeDelimited", False): "items separated by vertical bars",
    ("cookie", True): "repeated for each item",
    ("cookie", False): "items separated by commas",
}
OBJECT_STYLES = {
    ("form", True): "each property as a separate parameter",
    ("form", False): "names and values separated by commas",
    ("simple", True): "written as name=value, separated by commas",
    ("simple", False): "names and values separated by commas",
    ("cookie", True): "each property as a separate cookie",
    ("cookie", False): "names and values separated by commas",
}
RESERVED = Note("reserved characters are not encoded")


def style_notes(parameter: ir.Parameter, kind: ir.Type) -> Iterator[Note]:
    """Yields how a parameter of type `kind` is encoded."""
    style = parameter.style, parameter.explode
    if parameter.location == "querystring":
        yield Note("the whole query")
    if parameter.media_type:
        yield Note("sent as", (parameter.media_type,))
    elif parameter.style == "deepObject":
        yield Note("written as", (f"{parameter.name}[key]=value",))
    elif parameter.style in ("label", "matrix"):
        yield Note(f"in {parameter.style} style")
    elif isinstance(kind, ir.Array) and style in ARRAY_STYLES:
        yield Note(ARRAY_STYLES[style])
    elif isinstance(kind, (ir.Object, ir.Map)):
        yield Note(OBJECT_STYLES.get(style, f"in {parameter.style} style"))
    if parameter.style == "cookie":
        yield Note("sent as it is, without percent-encoding")
    if parameter.allow_empty:
        yield Note("may be empty")
    if parameter.allow_reserved:
        yield RESERVED


def encoding_notes(encoding: ir.Encoding) -> tuple[Note, ...]:
    """Returns how a property of a form is encoded."""
    if encoding.media_type:
        return (Note("sent as", (encoding.media_type,)),)
    if not encoding.style:
        return ()
    note = Note(f"in {encoding.style} style{', exploded' if encoding.explode else ''}")
    return (note, RESERVED) if encoding.allow_reserved else (note,)


def part_notes(content: ir.Content) -> Iterator[Note]:
    """Yields the media types of a multipart body's parts by position."""
    for number, media_type in enumerate(content.prefix_types, 1):
        if media_type:
            yield Note(f"part {number} sent as", (media_type,))
    if content.item_type:
        words = "further parts sent as" if content.prefix_types else "parts sent as"
        yield Note(words, (content.item_type,))
