"""Parameters, bodies and answers as trees of fields, which HTML and Markdown show alike."""

from __future__ import annotations

import json
import re
from collections import deque
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from itertools import islice
from typing import Any

from generator import ir

# How many fields one tree shows before it leaves the rest to the pages of schemas.
MOST_FIELDS = 250
MOST_LEVELS = 8
# Pieces of a type's name, of which schemas that hold each other twice would make billions.
MOST_PARTS = 100
LIMIT_WORDS = {
    "minimum": "at least",
    "maximum": "at most",
    "exclusiveMinimum": "more than",
    "exclusiveMaximum": "less than",
    "multipleOf": "a multiple of",
    "pattern": "matches",
}
COUNTS = {"Length": "characters", "Items": "items", "Properties": "properties"}


@dataclass(frozen=True, slots=True)
class Part:
    """A piece of a type's name, and the schema that it names, if it does."""

    text: str
    schema: str = ""


@dataclass(frozen=True, slots=True)
class Note:
    """What else holds for a value: words, and the values that belong to them as they are written."""

    words: str
    values: tuple[str, ...] = ()


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
        return re.sub(r"[^A-Za-z0-9_.*~-]", "-", self.path.replace("[]", "").replace("{}", ".*")) or "value"

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
        made = self.tree(parameter.name, path, parameter.schema, errata, parameter.required)
        made.description = parameter.description or made.description
        made.deprecated = parameter.deprecated or made.deprecated
        made.notes += style_notes(parameter)
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
        waiting: deque[tuple[Field, ir.Schema, frozenset[str], int]] = deque([(root, schema, frozenset(), 0)])
        count = 0
        while waiting:
            parent, schema, above, level = waiting.popleft()
            holder, schema, inside, path = self.holder(schema, parent.path)
            # Where there are too many already, all that counts is whether there are more.
            found = [*islice(self.properties(schema), 1 if count > MOST_FIELDS else None)]
            count += len(found)
            if found and (holder in above or level == levels or count > MOST_FIELDS):
                parent.more = holder if levels > 1 else ""
                continue
            parent.inside = inside
            for key, each, needed in found:
                made = self.field(key, f"{path}.{key}" if path else key, each, needed, departures)
                made.is_variant = isinstance(schema.type, ir.Union)
                parent.fields.append(made)
                waiting.append((made, each, above | {holder} if holder else above, level + 1))
        return root

    def field(
        self, name: str, path: str, schema: ir.Schema, required: bool, departures: dict[str, ir.Erratum]
    ) -> Field:
        resolved = self.api.resolve(schema)
        own = schema.description or (resolved.description if resolved is not schema else "")
        return Field(
            name=name,
            path=path,
            type=self.type(schema),
            description=own,
            required=required,
            deprecated=schema.deprecated or resolved.deprecated,
            notes=tuple(notes(schema, resolved)),
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
                    if self.has_properties(variant):
                        yield "".join(part.text for part in self.type(variant)), variant, False

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
                case ir.Object(properties, extra) if properties or (extra and not isinstance(extra.type, ir.Anything)):
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
                yield Part(" or ".join(dict.fromkeys(json_kind(each) for each in values)) or "nothing")
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


def written(value: Any) -> str:
    """A value as one writes it: text without quotes, the rest as JSON."""
    return value if isinstance(value, str) and value else json.dumps(value, ensure_ascii=False)


# -- notes --------------------------------------------------------------------


def notes(schema: ir.Schema, resolved: ir.Schema) -> Iterator[Note]:
    """What holds for a value beside its type: choices, default, limits, and the direction in which it goes."""
    kind = resolved.type.items if isinstance(resolved.type, ir.Array) else resolved
    if isinstance(kind, ir.Schema) and isinstance(kind.type, ir.Choice):
        yield Note(
            "one of" if len(kind.type.values) > 1 else "always", tuple(written(each) for each in kind.type.values)
        )
    default = schema.default if schema.default is not ir.MISSING else resolved.default
    if default is not ir.MISSING:
        yield Note("default", (written(default),))
    yield from limits({**dict(resolved.limits), **dict(schema.limits)})
    if isinstance(resolved.type, ir.Union) and resolved.type.tag:
        yield Note("told apart by", (resolved.type.tag,))
    if schema.read_only or resolved.read_only:
        yield Note("in answers only")
    if schema.write_only or resolved.write_only:
        yield Note("in requests only")


def limits(given: dict[str, Any]) -> Iterator[Note]:
    low, high = given.get("minimum"), given.get("maximum")
    if (
        low is not None
        and high is not None
        and True not in (given.get("exclusiveMinimum"), given.get("exclusiveMaximum"))
    ):
        yield Note("from", (f"{low} to {high}",))
        given = {key: value for key, value in given.items() if key not in ("minimum", "maximum")}
    for key, value in given.items():
        counted = COUNTS.get(key[3:], "")
        if counted:
            least, most = given.get(f"min{key[3:]}"), given.get(f"max{key[3:]}")
            if key.startswith("min") or least is None:
                yield Note(f"{counted}: {counted_range(least, most)}")
        elif key == "uniqueItems":
            if value is True:
                yield Note("items differ from each other")
        elif isinstance(value, bool):  # 3.0 says by a flag that the other limit is excluded
            continue
        else:
            excluded = {"minimum": "exclusiveMinimum", "maximum": "exclusiveMaximum"}.get(key, "")
            yield Note(LIMIT_WORDS[excluded if given.get(excluded) is True else key], (str(value),))


def counted_range(least: Any, most: Any) -> str:
    if least is None:
        return f"at most {most}"
    if most is None:
        return f"at least {least}"
    return str(least) if least == most else f"{least} to {most}"


STYLE_WORDS = {
    ("form", True): "repeated for each item",
    ("form", False): "items separated by commas",
    ("simple", False): "items separated by commas",
    ("simple", True): "items separated by commas",
    ("spaceDelimited", False): "items separated by spaces",
    ("pipeDelimited", False): "items separated by |",
}


def style_notes(parameter: ir.Parameter) -> tuple[Note, ...]:
    """How several values of one parameter are written, and what media type a document in one has."""
    if parameter.media_type:
        return (Note("sent as", (parameter.media_type,)),)
    if parameter.style == "deepObject":
        return (Note("written as", (f"{parameter.name}[key]=value",)),)
    if parameter.style in ("label", "matrix"):
        return (Note(f"in {parameter.style} style"),)
    if isinstance(parameter.schema.type, ir.Array):
        words = STYLE_WORDS.get((parameter.style, parameter.explode), "")
        return (Note(words),) if words else ()
    return ()
