"""Comparison of two schemas: events at their fields, and links to the schemas that they refer to."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import replace
from typing import Any, NamedTuple

from generator import ir
from generator.diff.changes import Direction, Event, join_path, text_change, value, values
from generator.diff.limits import NARROWER, OTHER, WIDER, limit_changes

# From the narrower to the wider.
FORMATS = {("int32", "int64"), ("float", "double")}
Pair = tuple[str, str]


class Link(NamedTuple):
    """A field that refers to a schema, by its names in the old and the new description."""

    field: str
    pair: Pair
    direction: Direction


class Comparison:
    """Collects differences as events, and references to named schemas as links."""

    def __init__(self, old: ir.Api, new: ir.Api) -> None:
        self.old = old
        self.new = new
        self.events: list[Event] = []
        self.links: list[Link] = []

    def report(self, field: str, what: str, breaks: Direction, direction: Direction) -> None:
        self.events.append(Event(field, what, breaks, direction=direction))

    def report_text(self, field: str, key: str, old: str, new: str) -> None:
        if old != new:
            self.events.append(Event(field, f"{key} {text_change(old, new)}", text=True))

    def pair(self, pair: Pair) -> None:
        """Compares two named schemas."""
        old, new = self.old.schemas[pair[0]], self.new.schemas[pair[1]]
        if (
            pair[0] != pair[1]
            and isinstance(old.type, ir.Object)
            and isinstance(new.type, ir.Object)
        ):
            if pair[0] not in self.new.schemas:
                self.report("", f"schema {pair[0]} renamed to {pair[1]}", OTHER, Direction.BOTH)
            else:
                self.report("", f"schema {pair[0]} -> {pair[1]}", Direction.NONE, Direction.BOTH)
        self.schema(old, new, "", Direction.BOTH)

    def schema(self, old: ir.Schema, new: ir.Schema, field: str, direction: Direction) -> None:
        """Compares two schemas at a field whose values have the directions `direction`."""
        if isinstance(old.type, ir.Reference) and isinstance(new.type, ir.Reference):
            self.links.append(Link(field, (old.type.name, new.type.name), direction))
        else:
            before, after = old, new
            old, new = effective(self.old, old), effective(self.new, new)
            if isinstance(old.type, ir.Union) != isinstance(
                new.type, ir.Union
            ):  # one of them may be a variant of it
                old, new = by_name(before, old), by_name(after, new)
            self.type(old, new, field, direction)
        self.annotations(old, new, field, direction)

    def annotations(self, old: ir.Schema, new: ir.Schema, field: str, direction: Direction) -> None:
        if old.nullable != new.nullable:
            self.report(
                field,
                "may be null" if new.nullable else "null no longer allowed",
                growth_breaks(new.nullable),
                direction,
            )
        became_choice = isinstance(old.type, ir.Union) != isinstance(new.type, ir.Union)
        if value_of(old.default) != value_of(new.default) and not (
            became_choice and ir.MISSING in (old.default, new.default)
        ):
            before, after = value_text(old.default), value_text(new.default)
            breaks = Direction.NONE if old.default is ir.MISSING else NARROWER
            self.report(field, f"default {before} -> {after}", breaks, direction)
        if old.deprecated != new.deprecated:
            self.report(
                field,
                "deprecated" if new.deprecated else "no longer deprecated",
                Direction.NONE,
                direction,
            )
        if old.limits != new.limits and not (became_choice and () in (old.limits, new.limits)):
            for what, breaks in limit_changes(dict(old.limits), dict(new.limits)):
                self.report(field, what, breaks, direction)
        self.report_text(field, "title", old.title, new.title)
        self.report_text(field, "description", old.description, new.description)
        if value_of(old.example) != value_of(new.example):
            what = f"example {value_text(old.example)} -> {value_text(new.example)}"
            self.events.append(Event(field, what, text=True))
        if value_of(old.other_examples) != value_of(new.other_examples):
            self.events.append(Event(field, "other examples changed", text=True))

    # -- types ----------------------------------------------------------------

    def type(self, old: ir.Schema, new: ir.Schema, field: str, direction: Direction) -> None:
        kinds = {type(old.type), type(new.type)}
        if ir.Union in kinds and ir.Anything not in kinds:
            self.union(old, new, field, direction)
            return
        match old.type, new.type:
            case ir.Object() as before, ir.Object() as after:
                self.properties(before, after, field, direction)
            case ir.Array(before), ir.Array(after):
                self.schema(before, after, f"{field}[]", direction)
            case ir.Map(before), ir.Map(after):
                self.schema(before, after, join_path(field, "*"), direction)
            case ir.Choice(before), ir.Choice(after):
                self.choice(before, after, field, direction)
            case before, after if before != after:
                self.report(
                    field,
                    f"type {type_text(before)} -> {type_text(after)}",
                    conversion(before, after),
                    direction,
                )

    def choice(
        self, old: Iterable[Any], new: Iterable[Any], field: str, direction: Direction
    ) -> None:
        # By their JSON, since 1 == True in Python.
        before, after = (
            {json.dumps(each, sort_keys=True): each for each in some} for some in (old, new)
        )
        gone = [each for key, each in before.items() if key not in after]
        more = [each for key, each in after.items() if key not in before]
        if gone:
            self.report(
                field, f"{plural('enum value', gone)} {values(gone)} removed", NARROWER, direction
            )
        if more:
            self.report(
                field, f"{plural('enum value', more)} {values(more)} added", WIDER, direction
            )

    def properties(self, old: ir.Object, new: ir.Object, field: str, direction: Direction) -> None:
        before = {each.name: each for each in old.properties}
        after = {each.name: each for each in new.properties}
        for name in dict.fromkeys([*before, *after]):
            path = join_path(field, name)
            if name not in after:
                self.report(
                    path,
                    "removed",
                    OTHER,
                    direction & property_directions(self.old, before[name].schema),
                )
            elif name not in before:
                added = after[name]
                what = (
                    f"{'required ' * added.required}property added ({type_text(added.schema.type)})"
                )
                breaks = NARROWER if added.required else Direction.NONE
                self.report(
                    path, what, breaks, direction & property_directions(self.new, added.schema)
                )
            else:
                self.property(before[name], after[name], path, direction)
        if (old.extra is None) != (new.extra is None):
            what = (
                "additional properties no longer declared"
                if new.extra is None
                else "additional properties declared"
            )
            self.report(field, what, NARROWER if new.extra is None else Direction.NONE, direction)
        elif old.extra is not None and new.extra is not None:
            self.schema(old.extra, new.extra, join_path(field, "*"), direction)

    def property(self, old: ir.Property, new: ir.Property, path: str, direction: Direction) -> None:
        before, after = direction & property_directions(
            self.old, old.schema
        ), direction & property_directions(self.new, new.schema)
        for way, name in ((Direction.REQUEST, "read-only"), (Direction.RESPONSE, "write-only")):
            if before & way and not after & way:
                self.report(path, f"is now {name}", way, direction)
            elif after & way and not before & way:
                breaks = NARROWER if new.required else Direction.NONE
                self.report(path, f"is no longer {name}", breaks, direction)
        if old.required != new.required:
            what = "is now required" if new.required else "is no longer required"
            self.report(path, what, NARROWER if new.required else WIDER, before & after)
        self.schema(old.schema, new.schema, path, after)

    # -- unions ---------------------------------------------------------------

    def union(self, old: ir.Schema, new: ir.Schema, field: str, direction: Direction) -> None:
        before, after = variants(old, new), variants(new, old)
        kept: list[tuple[ir.Schema, ir.Schema]] = []
        for alike in (same, same_kind):
            for each in list(before):
                match = next((other for other in after if alike(each.type, other.type)), None)
                if match is not None:
                    kept.append((each, match))
                    before.remove(each)
                    after.remove(match)
        if (
            isinstance(old.type, ir.Union)
            and isinstance(new.type, ir.Union)
            and len(before) == len(after) == 1
        ):
            kept.append((before.pop(), after.pop()))
        for one, other in kept:
            inside = (
                f"{field}<{type_text(other.type)}>" if isinstance(new.type, ir.Union) else field
            )
            self.schema(one, other, inside, direction)
        if before and not kept:
            self.report(
                field, f"type {type_text(old.type)} -> {type_text(new.type)}", OTHER, direction
            )
            return
        if before:
            self.report(field, f"may no longer be {alternatives(before)}", NARROWER, direction)
        if after:
            self.report(field, f"may also be {alternatives(after)}", WIDER, direction)
        self.tags(old.type, new.type, field, direction)

    def tags(self, old: ir.Type, new: ir.Type, field: str, direction: Direction) -> None:
        if not (isinstance(old, ir.Union) and isinstance(new, ir.Union)):
            return
        if old.tag != new.tag:
            self.report(
                field,
                f"distinguished by {old.tag or 'no property'} -> {new.tag or 'no property'}",
                OTHER,
                direction,
            )
        elif old.tags != new.tags:
            before, after = set(old.tags), set(new.tags)
            for tag, name in sorted(before - after):
                self.report(
                    field, f"{old.tag} {value(tag)} no longer selects {name}", NARROWER, direction
                )
            for tag, name in sorted(after - before):
                self.report(field, f"{new.tag} {value(tag)} selects {name}", WIDER, direction)


def variants(schema: ir.Schema, other: ir.Schema) -> list[ir.Schema]:
    """Returns the variants of a union, or a schema as the only variant, without keywords that the union `other` has."""
    if isinstance(schema.type, ir.Union):
        return list(schema.type.variants)
    if isinstance(schema.type, ir.Reference):
        return [ir.Schema(schema.type)]
    default = schema.default if other.default is ir.MISSING else ir.MISSING
    return [ir.Schema(schema.type, default=default, limits=() if other.limits else schema.limits)]


def same(old: ir.Type, new: ir.Type) -> bool:
    if isinstance(old, ir.Reference) or isinstance(new, ir.Reference):
        return (
            isinstance(old, ir.Reference) and isinstance(new, ir.Reference) and old.name == new.name
        )
    return old == new


def same_kind(old: ir.Type, new: ir.Type) -> bool:
    """Whether two types have the same JSON type, so that one may be the changed other."""
    if isinstance(old, ir.Reference) or type(old) is not type(new):
        return False
    return not isinstance(old, ir.Scalar) or old.name == getattr(new, "name", "")


def effective(api: ir.Api, schema: ir.Schema) -> ir.Schema:
    """Returns the target of a schema's references, with the annotations and limits at each of them."""
    seen: set[str] = set()
    while isinstance(schema.type, ir.Reference) and schema.type.name not in seen:
        seen.add(schema.type.name)
        target = api.schemas[schema.type.name]
        schema = replace(
            target,
            title=schema.title or target.title,
            description=schema.description or target.description,
            nullable=schema.nullable or target.nullable,
            default=target.default if schema.default is ir.MISSING else schema.default,
            example=target.example if schema.example is ir.MISSING else schema.example,
            deprecated=schema.deprecated or target.deprecated,
            read_only=schema.read_only or target.read_only,
            write_only=schema.write_only or target.write_only,
            limits=tuple((dict(target.limits) | dict(schema.limits)).items()),
        )
    return schema


def by_name(schema: ir.Schema, effective: ir.Schema) -> ir.Schema:
    """Returns the effective schema, but with the reference to it if it is an object."""
    return (
        replace(effective, type=schema.type) if isinstance(effective.type, ir.Object) else effective
    )


def property_directions(api: ir.Api, schema: ir.Schema) -> Direction:
    """Returns the directions of a property's values."""
    schema = effective(api, schema)
    return (
        Direction.BOTH
        & ~(Direction.REQUEST if schema.read_only else Direction.NONE)
        & ~(Direction.RESPONSE if schema.write_only else Direction.NONE)
    )


def growth_breaks(more: bool) -> Direction:
    """Returns the directions in which more, or fewer, values break callers."""
    return WIDER if more else NARROWER


def conversion(old: ir.Type, new: ir.Type) -> Direction:
    """Returns the directions in which a change of type breaks callers; unions excluded."""
    if wider(new, old):
        return WIDER
    return NARROWER if wider(old, new) else OTHER


def wider(one: ir.Type, other: ir.Type) -> bool:
    """Whether each value of the second type is one of the first."""
    match one, other:
        case ir.Anything(), _:
            return True
        case ir.Scalar(name, format), ir.Scalar(other_name, other_format):
            if name == other_name:
                return not format or (other_format, format) in FORMATS
            return name == "number" and other_name == "integer" and not format
        case ir.Scalar(name, ""), ir.Choice(given):
            return all(name in kinds(each) for each in given)
    return False


def kinds(given: Any) -> tuple[str, ...]:
    """Returns the JSON types of a value."""
    match given:
        case bool():
            return ("boolean",)
        case int():
            return ("integer", "number")
        case float():
            return ("number",)
        case str():
            return ("string",)
    return ()


def type_text(kind: ir.Type) -> str:
    """Returns a short text of a type."""
    match kind:
        case ir.Scalar(name, format):
            return f"{name}/{format}" if format else name
        case ir.Binary():
            return "bytes"
        case ir.Choice(given):
            return f"enum ({values(given[:4])}{', and more' if len(given) > 4 else ''})"
        case ir.Array(items):
            return f"array of {type_text(items.type)}"
        case ir.Map(each):
            return f"map of {type_text(each.type)}"
        case ir.Object():
            return "object"
        case ir.Union():
            return " | ".join(type_text(each.type) for each in kind.variants)
        case ir.Reference(name):
            return name
    return "any"


def alternatives(given: Iterable[ir.Schema]) -> str:
    return " or ".join(type_text(each.type) for each in given)


def plural(noun: str, given: list[Any]) -> str:
    return noun if len(given) == 1 else f"{noun}s"


def value_text(given: Any) -> str:
    return "none" if given is ir.MISSING else value(given)


def value_of(given: Any) -> str:
    """Returns a value as JSON for comparison, because 1 == True in Python."""
    return "" if given is ir.MISSING else json.dumps(given, sort_keys=True)
