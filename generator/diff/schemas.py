"""The differences of two schemas."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import replace
from typing import Any, NamedTuple

from generator import ir
from generator.diff.changes import Event, Flow, joined, reworded, value, values
from generator.diff.limits import NARROWER, OTHER, WIDER, limit_changes

# From the narrower to the wider.
FORMATS = {("int32", "int64"), ("float", "double")}
Pair = tuple[str, str]


class Link(NamedTuple):
    """A field where both schemas refer to others, by their names in the old and in the new description."""

    field: str
    pair: Pair
    flow: Flow


class Comparison:
    """Collects how schemas differ, as events; what lies behind references is left as links."""

    def __init__(self, old: ir.Api, new: ir.Api) -> None:
        self.old = old
        self.new = new
        self.events: list[Event] = []
        self.links: list[Link] = []

    def tell(self, field: str, what: str, breaks: Flow, flow: Flow) -> None:
        self.events.append(Event(field, what, breaks, flow=flow))

    def tell_text(self, field: str, key: str, old: str, new: str) -> None:
        if old != new:
            self.events.append(Event(field, f"{key} {reworded(old, new)}", text=True))

    def pair(self, pair: Pair) -> None:
        """The differences of two schemas that have names."""
        old, new = self.old.schemas[pair[0]], self.new.schemas[pair[1]]
        if pair[0] != pair[1] and isinstance(old.type, ir.Object) and isinstance(new.type, ir.Object):
            if pair[0] not in self.new.schemas:
                self.tell("", f"schema {pair[0]} is now called {pair[1]}", OTHER, Flow.BOTH)
            else:
                self.tell("", f"schema {pair[0]} -> {pair[1]}", Flow.NONE, Flow.BOTH)
        self.schema(old, new, "", Flow.BOTH)

    def schema(self, old: ir.Schema, new: ir.Schema, field: str, flow: Flow) -> None:
        """The differences of two schemas at a field whose values go the ways `flow`."""
        if isinstance(old.type, ir.Reference) and isinstance(new.type, ir.Reference):
            self.links.append(Link(field, (old.type.name, new.type.name), flow))
        else:
            before, after = old, new
            old, new = effective(self.old, old), effective(self.new, new)
            if isinstance(old.type, ir.Union) != isinstance(new.type, ir.Union):  # one of them may be a variant of it
                old, new = by_name(before, old), by_name(after, new)
            self.type(old, new, field, flow)
        self.annotations(old, new, field, flow)

    def annotations(self, old: ir.Schema, new: ir.Schema, field: str, flow: Flow) -> None:
        if old.nullable != new.nullable:
            self.tell(field, "may be null" if new.nullable else "null no longer allowed", gained(new.nullable), flow)
        became_choice = isinstance(old.type, ir.Union) != isinstance(new.type, ir.Union)
        if value_of(old.default) != value_of(new.default) and not (
            became_choice and ir.MISSING in (old.default, new.default)
        ):
            before, after = shown(old.default), shown(new.default)
            breaks = Flow.NONE if old.default is ir.MISSING else NARROWER
            self.tell(field, f"default {before} -> {after}", breaks, flow)
        if old.deprecated != new.deprecated:
            self.tell(field, "deprecated" if new.deprecated else "no longer deprecated", Flow.NONE, flow)
        if old.limits != new.limits and not (became_choice and () in (old.limits, new.limits)):
            for what, breaks in limit_changes(dict(old.limits), dict(new.limits)):
                self.tell(field, what, breaks, flow)
        self.tell_text(field, "title", old.title, new.title)
        self.tell_text(field, "description", old.description, new.description)
        if value_of(old.example) != value_of(new.example):
            what = f"example {shown(old.example)} -> {shown(new.example)}"
            self.events.append(Event(field, what, text=True))
        if value_of(old.other_examples) != value_of(new.other_examples):
            self.events.append(Event(field, "other examples changed", text=True))

    # -- types ----------------------------------------------------------------

    def type(self, old: ir.Schema, new: ir.Schema, field: str, flow: Flow) -> None:
        kinds = {type(old.type), type(new.type)}
        if ir.Union in kinds and ir.Anything not in kinds:
            self.union(old, new, field, flow)
            return
        match old.type, new.type:
            case ir.Object() as before, ir.Object() as after:
                self.properties(before, after, field, flow)
            case ir.Array(before), ir.Array(after):
                self.schema(before, after, f"{field}[]", flow)
            case ir.Map(before), ir.Map(after):
                self.schema(before, after, joined(field, "*"), flow)
            case ir.Choice(before), ir.Choice(after):
                self.choice(before, after, field, flow)
            case before, after if before != after:
                self.tell(field, f"type {named(before)} -> {named(after)}", conversion(before, after), flow)

    def choice(self, old: Iterable[Any], new: Iterable[Any], field: str, flow: Flow) -> None:
        # By their JSON, since 1 == True in Python.
        before, after = ({json.dumps(each, sort_keys=True): each for each in some} for some in (old, new))
        gone = [each for key, each in before.items() if key not in after]
        more = [each for key, each in after.items() if key not in before]
        if gone:
            self.tell(field, f"{plural('enum value', gone)} {values(gone)} removed", NARROWER, flow)
        if more:
            self.tell(field, f"{plural('enum value', more)} {values(more)} added", WIDER, flow)

    def properties(self, old: ir.Object, new: ir.Object, field: str, flow: Flow) -> None:
        before = {each.name: each for each in old.properties}
        after = {each.name: each for each in new.properties}
        for name in dict.fromkeys([*before, *after]):
            path = joined(field, name)
            if name not in after:
                self.tell(path, "removed", OTHER, flow & ways(self.old, before[name].schema))
            elif name not in before:
                added = after[name]
                what = f"{'required ' * added.required}property added ({named(added.schema.type)})"
                breaks = NARROWER if added.required else Flow.NONE
                self.tell(path, what, breaks, flow & ways(self.new, added.schema))
            else:
                self.property(before[name], after[name], path, flow)
        if (old.extra is None) != (new.extra is None):
            what = "further properties are no longer allowed" if new.extra is None else "further properties allowed"
            self.tell(field, what, NARROWER if new.extra is None else Flow.NONE, flow)
        elif old.extra is not None and new.extra is not None:
            self.schema(old.extra, new.extra, joined(field, "*"), flow)

    def property(self, old: ir.Property, new: ir.Property, path: str, flow: Flow) -> None:
        before, after = flow & ways(self.old, old.schema), flow & ways(self.new, new.schema)
        for way, name in ((Flow.REQUEST, "read-only"), (Flow.RESPONSE, "write-only")):
            if before & way and not after & way:
                self.tell(path, f"is now {name}", way, flow)
            elif after & way and not before & way:
                breaks = NARROWER if new.required else Flow.NONE
                self.tell(path, f"is no longer {name}", breaks, flow)
        if old.required != new.required:
            what = "is now required" if new.required else "is no longer required"
            self.tell(path, what, NARROWER if new.required else WIDER, before & after)
        self.schema(old.schema, new.schema, path, after)

    # -- unions ---------------------------------------------------------------

    def union(self, old: ir.Schema, new: ir.Schema, field: str, flow: Flow) -> None:
        before, after = variants(old, new), variants(new, old)
        kept: list[tuple[ir.Schema, ir.Schema]] = []
        for alike in (same, same_kind):
            for each in list(before):
                match = next((other for other in after if alike(each.type, other.type)), None)
                if match is not None:
                    kept.append((each, match))
                    before.remove(each)
                    after.remove(match)
        if isinstance(old.type, ir.Union) and isinstance(new.type, ir.Union) and len(before) == len(after) == 1:
            kept.append((before.pop(), after.pop()))
        for one, other in kept:
            inside = f"{field}<{named(other.type)}>" if isinstance(new.type, ir.Union) else field
            self.schema(one, other, inside, flow)
        if before and not kept:
            self.tell(field, f"type {named(old.type)} -> {named(new.type)}", OTHER, flow)
            return
        if before:
            self.tell(field, f"may no longer be {alternatives(before)}", NARROWER, flow)
        if after:
            self.tell(field, f"may also be {alternatives(after)}", WIDER, flow)
        self.tags(old.type, new.type, field, flow)

    def tags(self, old: ir.Type, new: ir.Type, field: str, flow: Flow) -> None:
        if not (isinstance(old, ir.Union) and isinstance(new, ir.Union)):
            return
        if old.tag != new.tag:
            self.tell(field, f"told apart by {old.tag or 'nothing'} -> {new.tag or 'nothing'}", OTHER, flow)
        elif old.tags != new.tags:
            before, after = set(old.tags), set(new.tags)
            for tag, name in sorted(before - after):
                self.tell(field, f"{old.tag} {value(tag)} no longer tells of {name}", NARROWER, flow)
            for tag, name in sorted(after - before):
                self.tell(field, f"{new.tag} {value(tag)} tells of {name}", WIDER, flow)


def variants(schema: ir.Schema, other: ir.Schema) -> list[ir.Schema]:
    """The variants of a choice; or the one that a schema is, with what of it `other`, a choice, does not say itself."""
    if isinstance(schema.type, ir.Union):
        return list(schema.type.variants)
    if isinstance(schema.type, ir.Reference):
        return [ir.Schema(schema.type)]
    default = schema.default if other.default is ir.MISSING else ir.MISSING
    return [ir.Schema(schema.type, default=default, limits=() if other.limits else schema.limits)]


def same(old: ir.Type, new: ir.Type) -> bool:
    if isinstance(old, ir.Reference) or isinstance(new, ir.Reference):
        return isinstance(old, ir.Reference) and isinstance(new, ir.Reference) and old.name == new.name
    return old == new


def same_kind(old: ir.Type, new: ir.Type) -> bool:
    """Whether two types, which are no references, may be the same one before and after a change."""
    if isinstance(old, ir.Reference) or type(old) is not type(new):
        return False
    return not isinstance(old, ir.Scalar) or old.name == getattr(new, "name", "")


def effective(api: ir.Api, schema: ir.Schema) -> ir.Schema:
    """A schema with what it refers to, and all that is said of it on the way there."""
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
    """What a schema comes to, with the reference to it where that is an object."""
    return replace(effective, type=schema.type) if isinstance(effective.type, ir.Object) else effective


def ways(api: ir.Api, schema: ir.Schema) -> Flow:
    """The ways that a property's values go."""
    schema = effective(api, schema)
    return (
        Flow.BOTH
        & ~(Flow.REQUEST if schema.read_only else Flow.NONE)
        & ~(Flow.RESPONSE if schema.write_only else Flow.NONE)
    )


def gained(more: bool) -> Flow:
    """Where it breaks that more values, or fewer, are allowed."""
    return WIDER if more else NARROWER


def conversion(old: ir.Type, new: ir.Type) -> Flow:
    """Where it breaks that one type takes the place of another, neither of them a union."""
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
    """JSON's names of a value's type."""
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


def named(kind: ir.Type) -> str:
    """A type in a few words."""
    match kind:
        case ir.Scalar(name, format):
            return f"{name}/{format}" if format else name
        case ir.Binary():
            return "bytes"
        case ir.Choice(given):
            return f"enum ({values(given[:4])}{', and more' if len(given) > 4 else ''})"
        case ir.Array(items):
            return f"array of {named(items.type)}"
        case ir.Map(each):
            return f"map of {named(each.type)}"
        case ir.Object():
            return "object"
        case ir.Union():
            return " | ".join(named(each.type) for each in kind.variants)
        case ir.Reference(name):
            return name
    return "any"


def alternatives(given: Iterable[ir.Schema]) -> str:
    return " or ".join(named(each.type) for each in given)


def plural(noun: str, given: list[Any]) -> str:
    return noun if len(given) == 1 else f"{noun}s"


def shown(given: Any) -> str:
    return "none" if given is ir.MISSING else value(given)


def value_of(given: Any) -> str:
    """A value as something to compare, since 1 == True in Python."""
    return "" if given is ir.MISSING else json.dumps(given, sort_keys=True)
