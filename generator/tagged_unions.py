"""Decides which unions can be decoded from JSON: by JSON type, or objects by a tag."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from generator import ir

Tag = tuple[str, str | int]
Identity = frozenset[int]


class TaggedUnions:
    """The decodable unions of some schemas, and the tags of their objects.

    A tag is a property with a different constant value in each object. A discriminator declares it,
    or it is inferred from the schemas. A schema has at most one tag. If two unions need different
    ones, unions with a discriminator take precedence, then the order of schema names. A discriminator
    may name the schema of objects without a known tag.
    """

    def __init__(self, schemas: Mapping[str, ir.Schema], unions: Iterable[ir.Union]) -> None:
        self.schemas = schemas
        self.tags: dict[str, Tag] = {}
        self.decodable: dict[tuple[str, ...], bool] = {}
        # Schemas of objects without a known tag.
        self.defaults: set[str] = set()
        unions = list(unions)
        found: dict[Any, ir.Union] = {}
        for union in unions:
            for each in (union, *element_unions(self.variants(union))):
                names = tuple(sorted(self.objects(each)))
                if len(names) > 1:
                    # By precedence.
                    found[not each.tag, names, each.tag, tuple(sorted(each.tags))] = each
        for (_, names, *_), union in sorted(found.items()):
            if not self.decodable.get(names):
                self.decodable[names] = self.assign_tags(union, names)
        for union in unions:
            if union.default and self.is_decodable(union):
                self.defaults.add(union.default)

    def variants(self, union: ir.Union) -> list[ir.Schema]:
        """Returns the variants of a union, nested unions expanded; references name only objects."""
        found: list[ir.Schema] = []
        pending = list(union.variants)[::-1]
        seen: set[str] = set()
        while pending:
            schema = pending.pop()
            if isinstance(schema.type, ir.Union):
                pending += schema.type.variants[::-1]
            elif not isinstance(schema.type, ir.Reference):
                found.append(schema)
            elif schema.type.name not in seen:
                seen.add(schema.type.name)
                target = self.schemas[schema.type.name]
                if isinstance(target.type, ir.Object):
                    found.append(schema)
                else:
                    pending.append(target)
        return found

    def objects(self, union: ir.Union) -> list[str]:
        """Returns the names of the objects among the variants."""
        return reference_names(self.variants(union))

    def is_decodable(self, union: ir.Union, seen: frozenset[Identity] = frozenset()) -> bool:
        """Whether the types determine the variant of each value of `union`."""
        if identity(union) in seen:
            return True
        variants = self.variants(union)
        if any(isinstance(each.type, ir.Anything) for each in variants):
            return True  # every value decodes as any value
        names = reference_names(variants)
        if names and any(isinstance(each.type, ir.Map) for each in variants):
            return False
        if len(names) > 1 and not self.decodable.get(tuple(sorted(names))):
            return False
        seen |= {identity(union)}
        return all(self.is_decodable(each, seen) for each in element_unions(variants))

    def assign_tags(self, union: ir.Union, names: tuple[str, ...]) -> bool:
        """Assigns tags to the objects of a union if possible. Returns whether it did."""
        tags = self.declared_tags(union, names) if union.tag else self.inferred_tags(names)
        if tags is None or len(set(tags.values())) < len(names):
            return False
        if any(self.tags.get(name, tag) != tag for name, tag in tags.items()):
            return False
        self.tags.update(tags)
        return True

    def declared_tags(self, union: ir.Union, names: tuple[str, ...]) -> dict[str, Tag] | None:
        """Returns the tags declared by a discriminator, if each schema has exactly one."""
        values: dict[str, list[str]] = {name: [] for name in names}
        for value, name in union.tags:
            if name in values:
                values[name].append(value)
        if any(len(each) != 1 for each in values.values()):
            return None
        tags: dict[str, Tag] = {}
        for name, (value,) in values.items():
            typed_value = self.typed_value(name, union.tag, value)
            if typed_value is None:
                return None
            tags[name] = (union.tag, typed_value)
        return tags if len({type(value) for _, value in tags.values()}) == 1 else None

    def typed_value(self, name: str, key: str, value: str) -> str | int | None:
        """Returns a discriminator's value in the property's type; None if it cannot be a tag."""
        for each in self.properties(name):
            match self.resolve(each.schema).type if each.name == key else None:
                case ir.Scalar("boolean" | "number") | ir.Choice(values=(bool() | float(), *_)):
                    return None
                case ir.Scalar("integer") | ir.Choice(values=(int(), *_)):
                    return int(value) if value.lstrip("-").isdecimal() else value
        return value

    def inferred_tags(self, names: tuple[str, ...]) -> dict[str, Tag] | None:
        """Returns tags by a required property that has a different constant in each schema."""
        constants = [self.constants(name) for name in names]
        for key in sorted(set.intersection(*map(set, constants))):
            tags: dict[str, Tag] = {}
            for name, values in zip(names, constants):
                tags[name] = (key, values[key])
            is_free = all(self.tags.get(name, tag) == tag for name, tag in tags.items())
            is_distinct = len(set(tags.values())) == len(names)
            if is_free and is_distinct and len({type(value) for _, value in tags.values()}) == 1:
                return tags
        return None

    def constants(self, name: str) -> dict[str, str | int]:
        """Returns the only value of each required property that has one."""
        found: dict[str, str | int] = {}
        for each in self.properties(name):
            kind = self.resolve(each.schema).type
            if each.required and isinstance(kind, ir.Choice) and len(kind.values) == 1:
                (value,) = kind.values
                if isinstance(value, (str, int)) and not isinstance(value, bool):
                    found[each.name] = value
        return found

    def properties(self, name: str) -> tuple[ir.Property, ...]:
        kind = self.schemas[name].type
        return kind.properties if isinstance(kind, ir.Object) else ()

    def resolve(self, schema: ir.Schema) -> ir.Schema:
        return ir.resolve(schema, self.schemas)


def reference_names(schemas: Iterable[ir.Schema]) -> list[str]:
    return [each.type.name for each in schemas if isinstance(each.type, ir.Reference)]


def identity(union: ir.Union) -> Identity:
    """Returns a key of a union that is equal if recursion returns to the same schemas."""
    return frozenset(id(each) for each in union.variants)


def element_unions(variants: Iterable[ir.Schema]) -> Iterator[ir.Union]:
    """Yields the union of all arrays' items, and that of all maps' values."""
    arrays = tuple(each.type.items for each in variants if isinstance(each.type, ir.Array))
    maps = tuple(each.type.values for each in variants if isinstance(each.type, ir.Map))
    for some in (arrays, maps):
        if len(some) > 1:
            yield ir.Union(some)


def child_schemas(kind: ir.Type) -> tuple[ir.Schema, ...]:
    """Returns the schemas directly inside a type."""
    match kind:
        case ir.Array(items):
            return (items,)
        case ir.Map(values):
            return (values,)
        case ir.Object(properties, extra):
            return (*(each.schema for each in properties), *((extra,) if extra else ()))
        case ir.Union(variants):
            return variants
    return ()


def find_unions(schemas: Iterable[ir.Schema]) -> Iterator[ir.Union]:
    """Yields the unions in some schemas; references are not followed."""
    pending = list(schemas)
    while pending:
        kind = pending.pop().type
        if isinstance(kind, ir.Union):
            yield kind
        pending += child_schemas(kind)


def schemas_without_object(schemas: Mapping[str, ir.Schema]) -> list[str]:
    """Returns schemas that contain themselves without an object between, as lists of lists can."""
    found = []
    for name in schemas:
        pending, seen = list(direct_references(schemas[name])), set[str]()
        while pending:
            each = pending.pop()
            if each == name:
                found.append(name)
                break
            if each not in seen:
                seen.add(each)
                pending += direct_references(schemas[each])
    return found


def direct_references(schema: ir.Schema) -> Iterator[str]:
    """Yields the references in `schema` outside of objects."""
    pending = [] if isinstance(schema.type, ir.Object) else [schema]
    while pending:
        kind = pending.pop().type
        if isinstance(kind, ir.Reference):
            yield kind.name
        elif not isinstance(kind, ir.Object):
            pending += child_schemas(kind)
