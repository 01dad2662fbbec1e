"""How a reader of JSON can tell the variants of a union apart: by their kinds, or objects by a property's value."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from generator import ir

Tag = tuple[str, str | int]
Identity = frozenset[int]


class TaggedUnions:
    """Which unions of some schemas can be told apart.

    Objects are told apart by a tag: a property with one value in each of them, which a discriminator names or
    which the schemas have by themselves. A schema has one tag at most: where two unions want different ones of it,
    the first has its way, those with a discriminator before the others, in the order of their schemas' names.
    """

    def __init__(self, schemas: Mapping[str, ir.Schema], unions: Iterable[ir.Union]) -> None:
        self.schemas = schemas
        self.tags: dict[str, Tag] = {}
        self.told: dict[tuple[str, ...], bool] = {}
        found: dict[tuple[bool, tuple[str, ...], str, tuple[tuple[str, str], ...]], ir.Union] = {}
        for union in unions:
            for each in (union, *joined(self.variants(union))):
                names = self.objects(each)
                if len(names) > 1:
                    found[
                        not each.tag, tuple(sorted(names)), each.tag, tuple(sorted(each.tags))
                    ] = each
        for key in sorted(found):
            self.told[key[1]] = self.told.get(key[1], False) or self.assign_tags(found[key], key[1])

    def variants(self, union: ir.Union) -> list[ir.Schema]:
        """The variants of a union with those of the unions among them; references lead to objects alone."""
        found: list[ir.Schema] = []
        waiting = list(union.variants)[::-1]
        seen: set[str] = set()
        while waiting:
            schema = waiting.pop()
            if isinstance(schema.type, ir.Reference):
                inner = self.schemas[schema.type.name]
                if isinstance(inner.type, ir.Object):
                    if schema.type.name not in seen:
                        found.append(schema)
                elif schema.type.name not in seen:
                    waiting.append(inner)
                seen.add(schema.type.name)
            elif isinstance(schema.type, ir.Union):
                waiting += schema.type.variants[::-1]
            else:
                found.append(schema)
        return found

    def objects(self, union: ir.Union) -> list[str]:
        """The names of the objects among the variants."""
        return [
            each.type.name for each in self.variants(union) if isinstance(each.type, ir.Reference)
        ]

    def is_decodable(self, union: ir.Union, seen: frozenset[Identity] = frozenset()) -> bool:
        """Whether each value of a union can be told to be of one of its variants, as far as types go."""
        if identity(union) in seen:
            return True
        variants = self.variants(union)
        names = [each.type.name for each in variants if isinstance(each.type, ir.Reference)]
        maps = sum(isinstance(each.type, ir.Map) for each in variants)
        if any(isinstance(each.type, ir.Anything) for each in variants):
            return True  # whatever comes is told to be anything
        if (names and maps) or (len(names) > 1 and not self.told.get(tuple(sorted(names)), False)):
            return False
        return all(self.is_decodable(each, seen | {identity(union)}) for each in joined(variants))

    def assign_tags(self, union: ir.Union, names: tuple[str, ...]) -> bool:
        """Whether the objects of a union can have tags, which they then have."""
        tags = self.declared(union, names) if union.tag else self.inferred(names)
        if tags is None or len(set(tags.values())) < len(names):
            return False
        if any(self.tags.get(name, tag) != tag for name, tag in tags.items()):
            return False
        self.tags.update(tags)
        return True

    def declared(self, union: ir.Union, names: tuple[str, ...]) -> dict[str, Tag] | None:
        """The tags that a discriminator gives, if it gives each schema one."""
        values: dict[str, list[str]] = {name: [] for name in names}
        for value, name in union.tags:
            if name in values:
                values[name].append(value)
        if any(len(each) != 1 for each in values.values()):
            return None
        tags: dict[str, Tag] = {}
        for name, (value,) in values.items():
            typed = self.typed(name, union.tag, value)
            if typed is None:
                return None
            tags[name] = (union.tag, typed)
        return tags if len({type(value) for _, value in tags.values()}) == 1 else None

    def typed(self, name: str, key: str, value: str) -> str | int | None:
        """A value of a discriminator, which is written as text, as the property's type has it; None for what is no tag."""
        kind = self.schemas[name].type
        for each in kind.properties if isinstance(kind, ir.Object) else ():
            match self.resolved(each.schema).type if each.name == key else None:
                case ir.Scalar("boolean" | "number") | ir.Choice(values=(bool() | float(), *_)):
                    return None
                case ir.Scalar("integer") | ir.Choice(values=(int(), *_)) if value.lstrip(
                    "-"
                ).isdecimal():
                    return int(value)
        return value

    def inferred(self, names: tuple[str, ...]) -> dict[str, Tag] | None:
        """The tags that schemas have by themselves: a required property with one value in each, another in each."""
        each_has = [self.single_values(name) for name in names]
        for key in sorted(set.intersection(*(set(values) for values in each_has))):
            tags: dict[str, Tag] = {
                name: (key, values[key]) for name, values in zip(names, each_has)
            }
            fits = all(self.tags.get(name, tag) == tag for name, tag in tags.items())
            if (
                fits
                and len(set(tags.values())) == len(names)
                and len({type(tag[1]) for tag in tags.values()}) == 1
            ):
                return tags
        return None

    def single_values(self, name: str) -> dict[str, str | int]:
        kind = self.schemas[name].type
        found: dict[str, str | int] = {}
        for each in kind.properties if isinstance(kind, ir.Object) else ():
            match self.resolved(each.schema).type:
                case ir.Choice(
                    values=(str() | int() as value,)
                ) if each.required and not isinstance(value, bool):
                    found[each.name] = value
        return found

    def resolved(self, schema: ir.Schema) -> ir.Schema:
        seen = set[str]()
        while isinstance(schema.type, ir.Reference) and schema.type.name not in seen:
            seen.add(schema.type.name)
            schema = self.schemas[schema.type.name]
        return schema


def identity(union: ir.Union) -> Identity:
    """What is the same where lists of lists come back to a union, which is then made of the same schemas."""
    return frozenset(id(each) for each in union.variants)


def joined(variants: Iterable[ir.Schema]) -> Iterator[ir.Union]:
    """What the arrays and the maps among some variants hold, as one union each: JSON has one kind of either."""
    arrays = tuple(each.type.items for each in variants if isinstance(each.type, ir.Array))
    maps = tuple(each.type.values for each in variants if isinstance(each.type, ir.Map))
    for some in (arrays, maps):
        if len(some) > 1:
            yield ir.Union(some)


def inner(kind: ir.Type) -> tuple[ir.Schema, ...]:
    """The schemas directly inside a type."""
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


def unions_in(schemas: Iterable[ir.Schema]) -> Iterator[ir.Union]:
    """The unions in some schemas, but for those behind references."""
    waiting = list(schemas)
    while waiting:
        kind = waiting.pop().type
        if isinstance(kind, ir.Union):
            yield kind
        waiting += inner(kind)


def endless(schemas: Mapping[str, ir.Schema]) -> list[str]:
    """The names of schemas that hold themselves with no object between, as a list of such lists does."""
    found = []
    for name in schemas:
        waiting, seen = list(unnamed(schemas[name])), set[str]()
        while waiting:
            each = waiting.pop()
            if each == name:
                found.append(name)
                break
            if each not in seen:
                seen.add(each)
                waiting += unnamed(schemas[each])
    return found


def unnamed(schema: ir.Schema) -> Iterator[str]:
    """The names of the schemas inside one that is no object."""
    waiting = [] if isinstance(schema.type, ir.Object) else [schema]
    while waiting:
        kind = waiting.pop().type
        if isinstance(kind, ir.Reference):
            yield kind.name
        elif not isinstance(kind, ir.Object):
            waiting += inner(kind)
