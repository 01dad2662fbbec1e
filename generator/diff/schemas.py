"""Comparison of two schemas: events at their fields, and links to the schemas that they refer to."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace
from typing import Any, NamedTuple

from generator import ir
from generator.diff.changes import (
    COMPATIBLE,
    NARROWER,
    OTHER,
    WIDER,
    Direction,
    Event,
    as_json,
    join_path,
    text_change,
    value,
    values,
)
from generator.diff.limits import limit_changes
from generator.diff.matching import Item, match_by
from generator.diff.types import conversion, type_text
from generator.diff.unions import match_variants, tag_changes

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

    # -- events ---------------------------------------------------------------

    def report(self, field: str, message: str, breaks: Direction = OTHER) -> None:
        self.events.append(Event(field, message, breaks))

    def report_value(
        self, field: str, key: str, old: object, new: object, breaks: Direction = OTHER
    ) -> None:
        if old != new:
            self.report(field, f"{key} {old or 'none'} -> {new or 'none'}", breaks)

    def report_required(self, field: str, old: bool, new: bool, direction: Direction) -> None:
        if old != new:
            message = "is now required" if new else "is no longer required"
            self.report(field, message, direction & (NARROWER if new else WIDER))

    def report_deprecated(self, field: str, old: bool, new: bool) -> None:
        if old != new:
            self.report(field, "deprecated" if new else "no longer deprecated", COMPATIBLE)

    def report_text(self, field: str, key: str, old: str, new: str) -> None:
        if old != new:
            self.events.append(Event(field, f"{key} {text_change(old, new)}", text=True))

    def report_documentation(self, field: str, key: str, old: object, new: object) -> None:
        """Reports a change of values that only documentation shows."""
        if repr(old) != repr(new):
            self.events.append(Event(field, f"{key} changed", text=True))

    def common(
        self,
        field: str,
        kind: str,
        old: Iterable[Item],
        new: Iterable[Item],
        key: Callable[[Item], str],
    ) -> list[tuple[Item, Item]]:
        """Reports removed and added items as `kind` and key, and returns the pairs of the others."""
        removed, kept, added = match_by(old, new, key)
        for each in removed:
            self.report(field, f"{kind}{key(each)} removed")
        for each in added:
            self.report(field, f"{kind}{key(each)} added", COMPATIBLE)
        return kept

    # -- schemas --------------------------------------------------------------

    def pair(self, pair: Pair) -> None:
        """Compares two named schemas."""
        before, after = pair
        old, new = self.old.schemas[before], self.new.schemas[after]
        are_objects = isinstance(old.type, ir.Object) and isinstance(new.type, ir.Object)
        if before != after and are_objects:
            if before not in self.new.schemas:
                self.report("", f"schema {before} renamed to {after}")
            else:
                self.report("", f"schema {before} -> {after}", COMPATIBLE)
        self.schema(old, new, "", Direction.BOTH)

    def schema(self, old: ir.Schema, new: ir.Schema, field: str, direction: Direction) -> None:
        """Compares two schemas at a field whose values have the directions `direction`."""
        if isinstance(old.type, ir.Reference) and isinstance(new.type, ir.Reference):
            self.links.append(Link(field, (old.type.name, new.type.name), direction))
        else:
            before, after = old, new
            old, new = effective(self.old, old), effective(self.new, new)
            if is_union(old) != is_union(new):  # the other may be one of its variants
                old, new = by_name(before, old), by_name(after, new)
            self.type(old, new, field, direction)
        self.annotations(old, new, field, direction)

    def annotations(self, old: ir.Schema, new: ir.Schema, field: str, direction: Direction) -> None:
        if old.nullable != new.nullable:
            message = "may be null" if new.nullable else "null no longer allowed"
            self.report(field, message, direction & (WIDER if new.nullable else NARROWER))
        # If a schema became a variant of a union or the reverse, its keywords may have moved too.
        is_moved = is_union(old) != is_union(new)
        has_both = ir.MISSING not in (old.default, new.default)
        if as_json(old.default) != as_json(new.default) and (has_both or not is_moved):
            message = f"default {value(old.default)} -> {value(new.default)}"
            breaks = COMPATIBLE if old.default is ir.MISSING else NARROWER
            self.report(field, message, direction & breaks)
        self.report_deprecated(field, old.deprecated, new.deprecated)
        before, after = limits(old), limits(new)
        if (before and after) or not is_moved:
            for message, breaks in limit_changes(before, after):
                self.report(field, message, direction & breaks)
        self.report_value(field, "same as", old.same_as, new.same_as, COMPATIBLE)
        self.report_value(field, "states", old.states, new.states, COMPATIBLE)
        self.report_text(field, "title", old.title, new.title)
        self.report_text(field, "description", old.description, new.description)
        if as_json(old.example) != as_json(new.example):
            message = f"example {value(old.example)} -> {value(new.example)}"
            self.events.append(Event(field, message, text=True))
        self.report_documentation(field, "other examples", old.other_examples, new.other_examples)

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
            case ir.Choice() as before, ir.Choice() as after:
                self.choice(before, after, field, direction)
            case before, after if before != after:
                message = f"type {type_text(before)} -> {type_text(after)}"
                self.report(field, message, direction & conversion(before, after))

    def choice(self, old: ir.Choice, new: ir.Choice, field: str, direction: Direction) -> None:
        removed, _, added = match_by(old.values, new.values, as_json)
        if removed:
            self.report(field, f"{enum_values(removed)} removed", direction & NARROWER)
        if added:
            self.report(field, f"{enum_values(added)} added", direction & WIDER)

    def properties(self, old: ir.Object, new: ir.Object, field: str, direction: Direction) -> None:
        removed, kept, added = match_by(old.properties, new.properties, lambda each: each.name)
        for each in removed:
            inside = direction & property_directions(self.old, each.schema)
            self.report(join_path(field, each.name), "removed", inside)
        for before, after in kept:
            self.property(before, after, join_path(field, after.name), direction)
        for each in added:
            inside = direction & property_directions(self.new, each.schema)
            message = f"{'required ' * each.required}property added ({type_text(each.schema.type)})"
            breaks = NARROWER if each.required else COMPATIBLE
            self.report(join_path(field, each.name), message, inside & breaks)
        if old.extra is not None and new.extra is not None:
            self.schema(old.extra, new.extra, join_path(field, "*"), direction)
        elif old.extra is not None:
            self.report(field, "additional properties no longer declared", direction & NARROWER)
        elif new.extra is not None:
            self.report(field, "additional properties declared", COMPATIBLE)

    def property(self, old: ir.Property, new: ir.Property, path: str, direction: Direction) -> None:
        before = direction & property_directions(self.old, old.schema)
        after = direction & property_directions(self.new, new.schema)
        for way, name in ((Direction.REQUEST, "read-only"), (Direction.RESPONSE, "write-only")):
            if before & way and not after & way:
                self.report(path, f"is now {name}", direction & way)
            elif after & way and not before & way:
                breaks = NARROWER if new.required else COMPATIBLE
                self.report(path, f"is no longer {name}", direction & breaks)
        self.report_required(path, old.required, new.required, before & after)
        self.schema(old.schema, new.schema, path, after)

    def union(self, old: ir.Schema, new: ir.Schema, field: str, direction: Direction) -> None:
        removed, kept, added = match_variants(old, new)
        for before, after in kept:
            inside = f"{field}<{type_text(after.type)}>" if is_union(new) else field
            self.schema(before, after, inside, direction)
        if removed and not kept:
            message = f"type {type_text(old.type)} -> {type_text(new.type)}"
            self.report(field, message, direction)
            return
        if removed:
            self.report(field, f"may no longer be {type_texts(removed)}", direction & NARROWER)
        if added:
            self.report(field, f"may also be {type_texts(added)}", direction & WIDER)
        if isinstance(old.type, ir.Union) and isinstance(new.type, ir.Union):
            for message, breaks in tag_changes(old.type, new.type):
                self.report(field, message, direction & breaks)


def is_union(schema: ir.Schema) -> bool:
    return isinstance(schema.type, ir.Union)


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
    directions = Direction.BOTH
    if schema.read_only:
        directions &= ~Direction.REQUEST
    if schema.write_only:
        directions &= ~Direction.RESPONSE
    return directions


def limits(schema: ir.Schema) -> dict[str, Any]:
    """Returns the limits of a schema, and the encoding and media type of its text."""
    found = dict(schema.limits)
    for key, texts in schema.hints:
        # `untyped_keywords` compares all other hints with their schemas.
        if key in ("contentEncoding", "contentMediaType"):
            found[key] = ", ".join(texts)
    return found


def enum_values(given: list[Any]) -> str:
    return f"enum value{'s' * (len(given) > 1)} {values(given)}"


def type_texts(given: Iterable[ir.Schema]) -> str:
    return " or ".join(type_text(each.type) for each in given)
