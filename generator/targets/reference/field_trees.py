"""Parameters, bodies and responses as trees of fields, for HTML and Markdown."""

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
from generator.targets.reference import field_notes
from generator.targets.reference.field_notes import Note
from generator.targets.reference.labels import anchor, capitalize

MAX_LEVELS = 8
# Parts of a type's name. Schemas that contain each other twice would need billions.
MAX_PARTS = 100
JSON_TYPES = {
    bool: "boolean", str: "string", int: "integer", float: "number", list: "array", dict: "object",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class TypePart:
    """A part of a type's name; `schema` is the schema that it names, if any."""

    text: str
    schema: str = ""


@dataclass(slots=True)
class Field:
    """A parameter, property, variant or body. `path` is unique on its page."""

    name: str
    path: str
    type: tuple[TypePart, ...]
    description: str = ""
    required: bool = False
    deprecated: bool = False
    notes: tuple[Note, ...] = ()
    erratum: ir.Erratum | None = None
    # Its known values.
    vocabulary: ir.Vocabulary | None = None
    # Owner of `fields`: "" for the value itself, else for example "each item".
    element: str = ""
    fields: list[Field] = field(default_factory=list)
    # The schema whose page continues the tree.
    linked_schema: str = ""
    is_variant: bool = False

    @property
    def label(self) -> str:
        """Returns the path without marks of lists: `200.result.jobs.id`."""
        return self.path.replace("[]", "").replace("{}", ".*")

    @property
    def anchor(self) -> str:
        """Returns the element ID; those of responses begin with a status."""
        return anchor(self.label, "response-") if self.path else "value"

    @property
    def all(self) -> Iterator[Field]:
        """Yields this field and all below it, depth first."""
        yield self
        for each in self.fields:
            yield from each.all

    def add_encodings(self, encodings: Iterable[ir.Encoding]) -> None:
        """Adds how the properties of a form are encoded to their notes."""
        for encoding in encodings:
            for each in self.fields:
                if each.name == encoding.name:
                    each.notes += field_notes.encoding_notes(encoding)

    @property
    def type_text(self) -> str:
        return "".join(part.text for part in self.type)


class FieldTrees:
    """Makes the field trees of one API."""

    def __init__(self, api: ir.Api) -> None:
        self.api = api
        self.vocabularies = {each.name: each for each in api.states}
        # Results of has_properties by the identity of schemas, which the API keeps alive.
        self.known: dict[int, bool] = {}

    def parameter(
        self, parameter: ir.Parameter, errata: Iterable[ir.Erratum] = (), prefix: str = ""
    ) -> Field:
        """Returns the field of a parameter; the paths of its fields begin with `prefix`."""
        path = f"{prefix}{parameter.location}.{parameter.name}"
        schema = parameter.schema
        if parameter.examples:  # these include the schema's example
            schema = replace(schema, example=ir.MISSING)
        root = self.tree(parameter.name, path, schema, errata, parameter.required)
        root.description = parameter.description or root.description
        root.deprecated = parameter.deprecated or root.deprecated
        root.notes += tuple(field_notes.style_notes(parameter, self.api.resolve(schema).type))
        root.notes += field_notes.example_notes(parameter.examples)
        root.add_encodings(parameter.encodings)
        return root

    def tree(
        self,
        name: str,
        path: str,
        schema: ir.Schema,
        errata: Iterable[ir.Erratum] = (),
        required: bool = False,
        levels: int = MAX_LEVELS,
    ) -> Field:
        """Returns the field of a schema with those below it, breadth first up to the limits."""
        errata_by_path = {erratum.location: erratum for erratum in errata}
        root = self.field(name, path, schema, required, errata_by_path)
        queue: deque[tuple[Field, ir.Schema, frozenset[str], int]] = deque()
        queue.append((root, schema, frozenset(), 0))
        count = 0
        while queue:
            parent, schema, above, level = queue.popleft()
            owner, schema, element, path = self.unwrap(schema, parent.path)
            # Beyond the limit, one property shows that there are more.
            found = [*islice(self.properties(schema), 1 if count > MAX_FIELDS else None)]
            count += len(found)
            if found and (owner in above or level == levels or count > MAX_FIELDS):
                parent.linked_schema = owner if levels > 1 else ""
                continue
            parent.element = element
            for key, each, is_required in found:
                child_path = f"{path}.{key}" if path else key
                child = self.field(key, child_path, each, is_required, errata_by_path)
                if isinstance(schema.type, ir.Union):
                    child.is_variant = True
                    child.notes = (*field_notes.tag_notes(schema.type, each), *child.notes)
                parent.fields.append(child)
                if not each.same_as:  # the fields of the other property are the same
                    queue.append((child, each, above | {owner} if owner else above, level + 1))
        return root

    def field(
        self, name: str, path: str, schema: ir.Schema, required: bool, errata: dict[str, ir.Erratum]
    ) -> Field:
        """Returns the field of a schema, without those below it."""
        resolved = self.api.resolve(schema)
        type = self.type(schema)
        names = {normalize(name), *(normalize(part.text) for part in type)}
        paragraphs = [title_and_description(schema, resolved, names)]
        for label, inner in elements(self.api, schema):
            inner_resolved = self.api.resolve(inner)
            # Objects have a description on their own page.
            if not isinstance(inner_resolved.type, (ir.Object, ir.Union)):
                text = title_and_description(inner, inner_resolved, names)
                paragraphs += [f"{capitalize(label)}: {text}"] if text else []
        return Field(
            name=name,
            path=path,
            type=type,
            description="\n\n".join(filter(None, paragraphs)),
            required=required,
            deprecated=schema.deprecated or resolved.deprecated,
            notes=tuple(self.notes(schema)),
            erratum=errata.get(path),
            vocabulary=self.vocabularies.get(schema.states or resolved.states),
        )

    def unwrap(self, schema: ir.Schema, path: str) -> tuple[str, ir.Schema, str, str]:
        """Follows arrays and maps to the schema whose properties are shown.

        Returns its name, the schema, the label of the element, and its path.
        """
        label = ""
        for label, inner in elements(self.api, schema):
            schema = inner
            path += "[]" if label.startswith("each item") else "{}"
        name = schema.type.name if isinstance(schema.type, ir.Reference) else ""
        return name, self.api.resolve(schema), label, path

    def properties(self, schema: ir.Schema) -> Iterator[tuple[str, ir.Schema, bool]]:
        """Yields properties or variants: name, schema, and whether it is required."""
        match schema.type:
            case ir.Object(properties, extra):
                for each in properties:
                    yield each.name, each.schema, each.required
                if extra and not isinstance(extra.type, ir.Anything):
                    yield "*", extra, False
            case ir.Union(variants):
                for variant in variants:
                    if self.has_properties(variant) or self.has_details(variant):
                        yield "".join(part.text for part in self.type(variant)), variant, False

    def has_details(self, schema: ir.Schema) -> bool:
        """Whether a schema has a description or notes."""
        description = schema.description or self.api.resolve(schema).description
        return bool(description) or any(self.notes(schema))

    def notes(self, schema: ir.Schema) -> Iterator[Note]:
        """Yields the notes on a value, then those on its elements."""
        resolved = self.api.resolve(schema)
        yield from field_notes.schema_notes(schema, resolved)
        for label, inner in elements(self.api, schema):
            is_item = isinstance(resolved.type, ir.Array) and label == "each item"
            for note in field_notes.schema_notes(inner, self.api.resolve(inner)):
                # The choices of items appear as the array's own.
                if is_item and note.words in ("one of", "always"):
                    yield note
                else:
                    yield replace(note, words=f"{label}: {note.words.replace(':', '')}")

    def has_properties(self, schema: ir.Schema) -> bool:
        """Whether there are properties below a value. Visits each schema once."""
        first = schema = self.unwrap(schema, "")[1]
        waiting, seen, found = [schema], set[int](), False
        while waiting and not found:
            schema = self.unwrap(waiting.pop(), "")[1]
            if id(schema) in seen:
                continue
            seen.add(id(schema))
            found = self.known.get(id(schema), False)
            match schema.type:
                case ir.Object(properties, extra):
                    has_extra = extra and not isinstance(extra.type, ir.Anything)
                    found = found or bool(properties or has_extra)
                case ir.Union(variants) if id(schema) not in self.known:
                    waiting += variants
        self.known |= {id(first): True} if found else dict.fromkeys(seen, False)
        return found

    # -- types ----------------------------------------------------------------

    def type(self, schema: ir.Schema) -> tuple[TypePart, ...]:
        """Returns the name of a type, with null, in parts."""
        found = [*islice(self.type_parts(schema, frozenset()), MAX_PARTS)]
        if len(found) == MAX_PARTS:
            found.append(TypePart(" and so on"))
        if (schema.nullable or self.api.resolve(schema).nullable) and found:
            found.append(TypePart(" or null"))
        return tuple(merge_parts(found)) or (TypePart("nothing"),)

    def type_parts(self, schema: ir.Schema, above: frozenset[str]) -> Iterator[TypePart]:
        match schema.type:
            case ir.Reference(name):
                target = self.api.schemas[name]
                if isinstance(target.type, (ir.Object, ir.Union)) or name in above:
                    yield TypePart(name, name)
                else:
                    yield from self.type_parts(target, above | {name})
            case ir.Scalar(name=name, format=format):
                yield TypePart(f"{name} ({format})" if format else name)
            case ir.Binary():
                yield TypePart("file")
            case ir.Choice(values):
                types = dict.fromkeys(json_type(each) for each in values)
                yield TypePart(" or ".join(types) or "nothing")
            case ir.Array(items):
                yield TypePart("array of ")
                yield from self.type_parts(items, above)
            case ir.Map(values):
                yield TypePart("map of ")
                yield from self.type_parts(values, above)
            case ir.Object():
                yield TypePart("object")
            case ir.Union(variants):
                for index, each in enumerate(variants):
                    yield TypePart(" or " if index else "")
                    yield from self.type_parts(each, above)
            case ir.Anything():
                yield TypePart("any value")


def merge_parts(parts: Iterable[TypePart]) -> Iterator[TypePart]:
    """Merges neighbouring parts without a schema."""
    text = ""
    for part in parts:
        if part.schema:
            if text:
                yield TypePart(text)
            yield part
            text = ""
        else:
            text += part.text
    if text:
        yield TypePart(text)


def json_type(value: Any) -> str:
    return next((JSON_TYPES[each] for each in type(value).mro() if each in JSON_TYPES), "null")


def elements(api: ir.Api, schema: ir.Schema) -> Iterator[tuple[str, ir.Schema]]:
    """Yields a label and the schema of each level of arrays and maps."""
    labels: list[str] = []
    while len(labels) < MAX_LEVELS:
        match api.resolve(schema).type:
            case ir.Array(items):
                schema, label = items, "each item"
            case ir.Map(values):
                schema, label = values, "each value"
            case _:
                return
        labels.insert(0, label)
        yield " of ".join(labels), schema


def normalize(text: str) -> str:
    """Returns a name without separators and case."""
    return re.sub(r"[\W_]", "", text).lower()


def title_and_description(schema: ir.Schema, resolved: ir.Schema, names: Container[str]) -> str:
    """Returns the title and description of `schema`, or else of `resolved`, as Markdown.

    Omits a title that is in `names` or in the description.
    """
    for each in (schema, resolved):
        is_known = normalize(each.title) in names or each.title in each.description
        title = "" if is_known else md_text(each.title)
        text = "\n\n".join(filter(None, (title, each.description)))
        if text:
            return text
    return ""
