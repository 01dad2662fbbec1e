"""Decides which unions can be decoded from JSON: by JSON type, or objects by a tag."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from generator import ir

Tag = tuple[str, str | int]
Identity = frozenset[int]


class TaggedUnions:
    """The decodable unions of some schemas, and the tags of their objects.

    A tag is a property with a different constant value in each object. A discriminator declares it,
    or it is inferred from the schemas. A schema has at most one tag. If two unions need different
    ones, unions with a discriminator take precedence, then the order of schema names.
    """

    def __init__(self, schemas: Mapping[str, ir.Schema], unions: Iterable[ir.Union]) -> None:
        self.schemas = schemas
        self.tags: dict[str, Tag] = {}
        self.decodable: dict[tuple[str, ...], bool] = {}
        found: dict[tuple[bool, tuple[str, ...], str, tuple[tuple[str, str], ...]], ir.Union] = {}
        for union in unions:
            for each in (union, *element_unions(self.variants(union))):
                names = self.objects(each)
                if len(names) > 1:
                    found[
                        not each.tag, tuple(sorted(names)), each.tag, tuple(sorted(each.tags))
                    ] = each
        for key in sorted(found):
            self.decodable[key[1]] = self.decodable.get(key[1], False) or self.assign_tags(
                found[key], key[1]
            )

    def variants(self, union: ir.Union) -> list[ir.Schema]:
        """Returns the variants of a union, nested unions expanded; references name only objects."""
        found: list[ir.Schema] = []
        pending = list(union.variants)[::-1]
        seen: set[str] = set()
        while pending:
            schema = pending.pop()
            if isinstance(schema.type, ir.Reference):
                component = self.schemas[schema.type.name]
                if isinstance(component.type, ir.Object):
                    if schema.type.name not in seen:
                        found.append(schema)
                elif schema.type.name not in seen:
                    pending.append(component)
                seen.add(schema.type.name)
            elif isinstance(schema.type, ir.Union):
                pending += schema.type.variants[::-1]
            else:
                found.append(schema)
        return found

    def objects(self, union: ir.Union) -> list[str]:
        """Returns the names of the objects among the variants."""
        return [
            each.type.name for each in self.variants(union) if isinstance(each.type, ir.Reference)
        ]

    def is_decodable(self, union: ir.Union, seen: frozenset[Identity] = frozenset()) -> bool:
        """Whether the types determine the variant of each value of `union`."""
        if identity(union) in seen:
            return True
        variants = self.variants(union)
        names = [each.type.name for each in variants if isinstance(each.type, ir.Reference)]
        maps = sum(isinstance(each.type, ir.Map) for each in variants)
        if any(isinstance(each.type, ir.Anything) for each in variants):
            return True  # every value decodes as any value
        if (names and maps) or (
            len(names) > 1 and not self.decodable.get(tuple(sorted(names)), False)
        ):
            return False
        return all(
            self.is_decodable(each, seen | {identity(union)}) for each in element_unions(variants)
        )

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
        kind = self.schemas[name].type
        for each in kind.properties if isinstance(kind, ir.Object) else ():
            match self.resolve(each.schema).type if each.name == key else None:
                case ir.Scalar("boolean" | "number") | ir.Choice(values=(bool() | float(), *_)):
                    return None
                case ir.Scalar("integer") | ir.Choice(values=(int(), *_)) if value.lstrip(
                    "-"
                ).isdecimal():
                    return int(value)
        return value

    def inferred_tags(self, names: tuple[str, ...]) -> dict[str, Tag] | None:
        """Returns tags by a required property that has a different constant in each schema."""
        each_has = [self.single_values(name) for name in names]
        for key in sorted(set.intersection(*(set(values) for values in each_has))):
            tags: dict[str, Tag] = {
                name: (key, values[key]) for name, values in zip(names, each_has)
            }
            is_match = all(self.tags.get(name, tag) == tag for name, tag in tags.items())
            if (
                is_match
                and len(set(tags.values())) == len(names)
                and len({type(tag[1]) for tag in tags.values()}) == 1
            ):
                return tags
        return None

    def single_values(self, name: str) -> dict[str, str | int]:
        kind = self.schemas[name].type
        found: dict[str, str | int] = {}
        for each in kind.properties if isinstance(kind, ir.Object) else ():
            match self.resolve(each.schema).type:
                case ir.Choice(
                    values=(str() | int() as value,)
                ) if each.required and not isinstance(value, bool):
                    found[each.name] = value
        return found

    def resolve(self, schema: ir.Schema) -> ir.Schema:
        seen = set[str]()
        while isinstance(schema.type, ir.Reference) and schema.type.name not in seen:
            seen.add(schema.type.name)
            schema = self.schemas[schema.type.name]
        return schema


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
