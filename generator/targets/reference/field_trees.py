"""Parameters, bodies and answers as trees of fields, which HTML and Markdown show alike."""

from __future__ import annotations

import re
from collections import deque
from collections.abc import Container, Iterable, Iterator
from dataclasses import dataclass, field, replace
from itertools import islice
from typing import Any

from generator import ir
from generator.limits import MAX_FIELDS
from generator.targets.escaping import md_text
from generator.targets.reference.field_notes import (
    Note,
    example_notes,
    notes,
    style_notes,
    tag_notes,
)
from generator.targets.reference.labels import capital

MOST_LEVELS = 8
# Pieces of a type's name, of which schemas that hold each other twice would make billions.
MOST_PARTS = 100


@dataclass(frozen=True, slots=True)
class Part:
    """A piece of a type's name, and the schema that it names, if it does."""

    text: str
    schema: str = ""


@dataclass(slots=True)
class Field:
    """A parameter, property or whole body. `path` is unique on its page and names the place in a request or answer."""

    name: str
    path: str
    type: tuple[Part, ...]
    description: str = ""
    required: bool = False
    deprecated: bool = False
    notes: tuple[Note, ...] = ()
    erratum: ir.Erratum | None = None
    # Whose fields follow: "" for the value itself, else such as "each item".
    inside: str = ""
    fields: list[Field] = field(default_factory=list)
    # The schema whose page goes on where the tree ends.
    more: str = ""
    # Whether it is no property but one of the forms that a value may have.
    is_variant: bool = False

    @property
    def anchor(self) -> str:
        return (
            re.sub(r"[^A-Za-z0-9_.*~-]", "-", self.path.replace("[]", "").replace("{}", ".*"))
            or "value"
        )

    @property
    def all(self) -> Iterator[Field]:
        """This field and all below it, in the order of reading."""
        yield self
        for each in self.fields:
            yield from each.all

    @property
    def type_text(self) -> str:
        return "".join(part.text for part in self.type)


class Fields:
    """Makes the trees of one API."""

    def __init__(self, api: ir.Api) -> None:
        self.api = api
        # Whether schemas have properties below them, by the identity of these, which the API holds.
        self.known: dict[int, bool] = {}

    def parameter(self, parameter: ir.Parameter, errata: Iterable[ir.Erratum] = ()) -> Field:
        path = f"{parameter.location}.{parameter.name}"
        # The example of the schema is the first of these by then.
        schema = (
            replace(parameter.schema, example=ir.MISSING)
            if parameter.examples
            else parameter.schema
        )
        made = self.tree(parameter.name, path, schema, errata, parameter.required)
        made.description = parameter.description or made.description
        made.deprecated = parameter.deprecated or made.deprecated
        made.notes += (
            *style_notes(parameter, self.api.resolve(schema).type),
            *example_notes(parameter.examples),
        )
        return made

    def tree(
        self,
        name: str,
        path: str,
        schema: ir.Schema,
        errata: Iterable[ir.Erratum] = (),
        required: bool = False,
        levels: int = MOST_LEVELS,
    ) -> Field:
        """The field of a schema with all below it, the nearer levels first, until there are too many."""
        departures = {erratum.location: erratum for erratum in errata}
        root = self.field(name, path, schema, required, departures)
        waiting: deque[tuple[Field, ir.Schema, frozenset[str], int]] = deque(
            [(root, schema, frozenset(), 0)]
        )
        count = 0
        while waiting:
            parent, schema, above, level = waiting.popleft()
            holder, schema, inside, path = self.holder(schema, parent.path)
            # Where there are too many already, all that counts is whether there are more.
            found = [*islice(self.properties(schema), 1 if count > MAX_FIELDS else None)]
            count += len(found)
            if found and (holder in above or level == levels or count > MAX_FIELDS):
                parent.more = holder if levels > 1 else ""
                continue
            parent.inside = inside
            for key, each, needed in found:
                made = self.field(key, f"{path}.{key}" if path else key, each, needed, departures)
                if isinstance(schema.type, ir.Union):
                    made.is_variant = True
                    made.notes = (*tag_notes(schema.type, each), *made.notes)
                parent.fields.append(made)
                waiting.append((made, each, above | {holder} if holder else above, level + 1))
        return root

    def field(
        self,
        name: str,
        path: str,
        schema: ir.Schema,
        required: bool,
        departures: dict[str, ir.Erratum],
    ) -> Field:
        resolved = self.api.resolve(schema)
        type = self.type(schema)
        known = {letters(name), *(letters(part.text) for part in type)}
        paragraphs = [said(schema, known) or said(resolved, known)]
        for of, inner in inside(self.api, schema):
            # What an object is, its own page tells.
            if not isinstance(self.api.resolve(inner).type, (ir.Object, ir.Union)):
                own = said(inner, known) or said(self.api.resolve(inner), known)
                paragraphs += [f"{capital(of)}: {own}"] if own else []
        return Field(
            name=name,
            path=path,
            type=type,
            description="\n\n".join(filter(None, paragraphs)),
            required=required,
            deprecated=schema.deprecated or resolved.deprecated,
            notes=tuple(self.notes(schema)),
            erratum=departures.get(path),
        )

    def holder(self, schema: ir.Schema, path: str) -> tuple[str, ir.Schema, str, str]:
        """The schema whose properties are shown below a value, by name and itself, whose they are, and their path."""
        inside: list[str] = []
        name = ""
        for _ in range(MOST_LEVELS):
            name = schema.type.name if isinstance(schema.type, ir.Reference) else ""
            schema = self.api.resolve(schema)
            match schema.type:
                case ir.Array(items):
                    schema, path = items, f"{path}[]"
                    inside.append("each item")
                case ir.Map(values):
                    schema, path = values, f"{path}{{}}"
                    inside.append("each value")
                case _:
                    break
        return name, schema, " of ".join(inside[::-1]), path

    def properties(self, schema: ir.Schema) -> Iterator[tuple[str, ir.Schema, bool]]:
        match schema.type:
            case ir.Object(properties, extra):
                for each in properties:
                    yield each.name, each.schema, each.required
                if extra and not isinstance(extra.type, ir.Anything):
                    yield "*", extra, False
            case ir.Union(variants):
                for variant in variants:
                    if self.has_properties(variant) or self.is_limited(variant):
                        yield "".join(part.text for part in self.type(variant)), variant, False

    def is_limited(self, schema: ir.Schema) -> bool:
        """Whether more is told of a variant than its type."""
        return bool(schema.description or self.api.resolve(schema).description) or any(
            self.notes(schema)
        )

    def notes(self, schema: ir.Schema) -> Iterator[Note]:
        """What holds for a value beside its type, then for what is inside of it."""
        yield from notes(schema, self.api.resolve(schema))
        is_list = isinstance(self.api.resolve(schema).type, ir.Array)
        for of, inner in inside(self.api, schema):
            for note in notes(inner, self.api.resolve(inner)):
                # The values of a list's items are told as if they were its own.
                is_plain = is_list and of == "each item" and note.words in ("one of", "always")
                words = note.words if is_plain else f"{of}: {note.words.replace(':', '')}"
                yield replace(note, words=words)

    def has_properties(self, schema: ir.Schema) -> bool:
        """Whether there are any below a value, each schema being looked at once."""
        first = schema = self.holder(schema, "")[1]
        waiting, seen, found = [schema], set[int](), False
        while waiting and not found:
            schema = self.holder(waiting.pop(), "")[1]
            if id(schema) in seen:
                continue
            seen.add(id(schema))
            found = self.known.get(id(schema), False)
            match schema.type:
                case ir.Object(properties, extra) if properties or (
                    extra and not isinstance(extra.type, ir.Anything)
                ):
                    found = True
                case ir.Union(variants) if id(schema) not in self.known:
                    waiting += variants
        self.known |= {id(first): True} if found else dict.fromkeys(seen, False)
        return found

    # -- types ----------------------------------------------------------------

    def type(self, schema: ir.Schema) -> tuple[Part, ...]:
        """The name of a type, null included, in pieces of which some name schemas."""
        found = [*islice(self.bare(schema, frozenset()), MOST_PARTS)]
        if len(found) == MOST_PARTS:
            found.append(Part(" and so on"))
        if (schema.nullable or self.api.resolve(schema).nullable) and found:
            found.append(Part(" or null"))
        return tuple(joined(found)) or (Part("nothing"),)

    def bare(self, schema: ir.Schema, above: frozenset[str]) -> Iterator[Part]:
        match schema.type:
            case ir.Reference(name):
                target = self.api.schemas[name]
                if isinstance(target.type, (ir.Object, ir.Union)) or name in above:
                    yield Part(name, name)
                else:
                    yield from self.bare(target, above | {name})
            case ir.Scalar(name=name, format=format):
                yield Part(f"{name} ({format})" if format else name)
            case ir.Binary():
                yield Part("file")
            case ir.Choice(values):
                yield Part(
                    " or ".join(dict.fromkeys(json_kind(each) for each in values)) or "nothing"
                )
            case ir.Array(items):
                yield Part("array of ")
                yield from self.bare(items, above)
            case ir.Map(values):
                yield Part("map of ")
                yield from self.bare(values, above)
            case ir.Object():
                yield Part("object")
            case ir.Union(variants):
                for index, each in enumerate(variants):
                    yield Part(" or " if index else "")
                    yield from self.bare(each, above)
            case ir.Anything():
                yield Part("any value")


def joined(parts: Iterable[Part]) -> Iterator[Part]:
    """The same pieces, with neighbours that name nothing as one."""
    text = ""
    for part in parts:
        if part.schema:
            if text:
                yield Part(text)
            yield part
            text = ""
        else:
            text += part.text
    if text:
        yield Part(text)


def json_kind(value: Any) -> str:
    kinds: list[tuple[type, str]] = [
        (bool, "boolean"),
        (str, "string"),
        (int, "integer"),
        (float, "number"),
        (list, "array"),
        (dict, "object"),
    ]
    return next((name for kind, name in kinds if isinstance(value, kind)), "null")


def inside(api: ir.Api, schema: ir.Schema) -> Iterator[tuple[str, ir.Schema]]:
    """What arrays and maps hold, and what each holds in its turn, with what it is in the value."""
    of: list[str] = []
    while len(of) < MOST_LEVELS:
        match api.resolve(schema).type:
            case ir.Array(items):
                schema, word = items, "each item"
            case ir.Map(values):
                schema, word = values, "each value"
            case _:
                return
        of.insert(0, word)
        yield " of ".join(of), schema


def letters(text: str) -> str:
    """What is left of a name where its writing does not count."""
    return re.sub(r"[\W_]", "", text).lower()


def said(schema: ir.Schema, known: Container[str]) -> str:
    """The title of a schema, unless it is known as a name, and its description."""
    title = (
        ""
        if letters(schema.title) in known or schema.title in schema.description
        else md_text(schema.title)
    )
    return "\n\n".join(filter(None, (title, schema.description)))
