"""Python expressions, formatted for narrow columns."""

from __future__ import annotations

from base64 import b64decode
from collections.abc import Iterable, Mapping
from contextlib import suppress
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal, InvalidOperation
from textwrap import indent
from typing import Any
from uuid import UUID

from generator import ir, names
from generator.openapi.json_numbers import whole
from generator.sample_values import FILE, sample
from generator.targets.python.annotations import Annotations, format_of, is_one_way
from generator.targets.python.imports import Import
from generator.targets.python.source_text import literal

# The module of models, relative to the client's package.
MODELS = ".models"
WIDTH = 53
# With less room, an expression is nested so deeply that it stays on one line.
MIN_WIDTH = -60


@dataclass(frozen=True, slots=True)
class Call:
    """An expression with parts that may get separate lines; `parts` are (prefix, expression)."""

    opening: str
    parts: tuple[tuple[str, Call | str], ...]
    closing: str

    def flat(self) -> str:
        parts = (
            prefix + (part if isinstance(part, str) else part.flat()) for prefix, part in self.parts
        )
        return f"{self.opening}{', '.join(parts)}{self.closing}"


def format_call(expression: Call | str, room: int, before: int = 0) -> str:
    """Returns an expression on one line if `room` suffices, else a line for each part.

    `before` is the number of characters in front of it.
    """
    if isinstance(expression, str):
        return expression
    flat = expression.flat()
    if not expression.parts or before + len(flat) <= room or room < MIN_WIDTH:
        return flat
    parts = (
        prefix + format_call(part, room - 4, len(prefix) + 1) for prefix, part in expression.parts
    )
    inner = indent("".join(f"{part},\n" for part in parts), "    ")
    return f"{expression.opening}\n{inner}{expression.closing}"


def quote(value: Any) -> str:
    """Returns a scalar as a literal, with text in double quotes if possible."""
    made = literal(value)
    if isinstance(value, str) and made[0] == "'" and '"' not in value:
        return '"' + made[1:-1].replace("\\'", "'") + '"'
    return made


def list_expression(items: Iterable[Call | str]) -> Call:
    return Call("[", tuple(("", each) for each in items), "]")


def dict_expression(values: Mapping[str, Call | str]) -> Call:
    return Call("{", tuple((f"{quote(key)}: ", each) for key, each in values.items()), "}")


def plain_expression(value: Any) -> Call | str:
    """Returns a value without schema as an expression."""
    if isinstance(value, dict):
        return dict_expression({key: plain_expression(each) for key, each in value.items()})
    if isinstance(value, list):
        return list_expression(map(plain_expression, value))
    return quote(value)


def formatted_expression(format: str, text: str, used: set[Import]) -> str:
    """Returns a text as an expression of the type of its format, or as text if it does not fit."""
    with suppress(ValueError, InvalidOperation):
        match format:
            case "byte":
                return repr(b64decode(text, validate=True))
            case "date":
                day = date.fromisoformat(text).isoformat()
                used.add(("datetime", "date"))
                return f"date.fromisoformat({quote(day)})"
            case "date-time":
                moment = datetime.fromisoformat(text).isoformat()
                used.add(("datetime", "datetime"))
                return f"datetime.fromisoformat({quote(moment)})"
            case "decimal":
                number = str(Decimal(text))
                used.add(("decimal", "Decimal"))
                return f"Decimal({quote(number)})"
            case "uuid":
                identity = str(UUID(text))
                used.add(("uuid", "UUID"))
                return f"UUID({quote(identity)})"
    return quote(text)


class ValueExpressions:
    """Converts JSON values to expressions of models and literals."""

    def __init__(self, annotations: Annotations) -> None:
        self.api = annotations.api
        self.classes = annotations.classes
        self.tags = annotations.tagged_unions.tags

    def expression(self, schema: ir.Schema, value: Any, used: set[Import]) -> Call | str:
        """Returns `value` as an expression, and adds its imports to `used`."""
        name, kind = self.resolve(schema)
        if isinstance(value, str) and (format := self.format(schema)):
            return formatted_expression(format, value, used)
        match kind:
            case ir.Binary():
                return quote(FILE)
            case ir.Scalar(name="integer") if isinstance(value, float):
                return quote(whole(value))
            case ir.Object() if isinstance(value, dict) and name in self.classes:
                return self.model(name, kind, value, used)
            case ir.Union(variants) if isinstance(value, dict):
                variant = self.variant(variants, value)
                return self.expression(variant, value, used) if variant else plain_expression(value)
            case ir.Array(items) if isinstance(value, list):
                return list_expression(self.expression(items, each, used) for each in value)
            case ir.Map(values) if isinstance(value, dict):
                return dict_expression(
                    {key: self.expression(values, each, used) for key, each in value.items()}
                )
        return plain_expression(value)

    def format(self, schema: ir.Schema) -> str:
        """Returns the format of a string that has a type of its own."""
        format = format_of(self.api.resolve(schema))
        return format if format in self.api.python_formats else ""

    def variant(self, variants: tuple[ir.Schema, ...], value: dict[str, Any]) -> ir.Schema | None:
        """Returns the variant of an object: the one with its tag, the only one, or that of its properties."""
        objects = []
        tagged = []
        for each in variants:
            name, kind = self.resolve(each)
            key, tag = self.tags.get(name, ("", ""))
            if isinstance(kind, (ir.Object, ir.Map)):
                objects.append(each)
                tagged += [each] if key and value.get(key) == tag else []
        found = tagged or objects
        if len(found) > 1:
            found = [each for each in found if self.has_properties(each, value)]
        return found[0] if found else None

    def has_properties(self, schema: ir.Schema, value: dict[str, Any]) -> bool:
        """Whether an object has all properties that a schema requires, and no unknown ones."""
        _, kind = self.resolve(schema)
        if not isinstance(kind, ir.Object):
            return False
        known = {each.name for each in kind.properties}
        required = {each.name for each in kind.properties if each.required}
        return required <= value.keys() and (kind.extra is not None or value.keys() <= known)

    def model(self, name: str, kind: ir.Object, value: dict[str, Any], used: set[Import]) -> Call:
        used.add((MODELS, self.classes[name]))
        properties = [each for each in kind.main_properties if names.is_field(each.name)]
        fields = names.unique_names([each.name for each in properties], names.field)
        tag, _ = self.tags.get(name, ("", ""))
        given = []
        for each in properties:
            if each.name == tag or not (each.name in value or self.is_needed(each)):
                continue
            part = value[each.name] if each.name in value else sample(self.api, each.schema)
            given.append((f"{fields[each.name]}=", self.expression(each.schema, part, used)))
        return Call(f"{self.classes[name]}(", tuple(given), ")")

    def is_needed(self, each: ir.Property) -> bool:
        """Whether requests must have a property."""
        return each.required and not is_one_way(self.api, each.schema, "read_only")

    def resolve(self, schema: ir.Schema) -> tuple[str, ir.Type]:
        """Resolves references; returns the last name and the type."""
        name, seen = "", set[str]()
        while isinstance(schema.type, ir.Reference) and schema.type.name not in seen:
            name = schema.type.name
            seen.add(name)
            schema = self.api.schemas[name]
        return name, schema.type
