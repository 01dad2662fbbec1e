"""The bundle as text, in pieces: each path, each component, and what else stands at its root."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from generator.grammar import OBJECTS, walk
from generator.json_writer import to_json
from generator.kept import Kept
from generator.nodes import plain

Document = Mapping[str, Any]
# Where a piece of a document stands.
Piece = tuple[str, ...]


@dataclass(frozen=True)
class Bundle:
    """A document as text, made of pieces, of which those are kept that are as they were; with `convert`, in 3.1.

    `opened` gives each piece, as plain data, by what stands in its place.
    """

    document: Document
    kept: Kept = field(default_factory=Kept)
    opened: Callable[[Any], Any] = plain
    convert: bool = False

    @property
    def is_31(self) -> bool:
        return str(self.opened(self.document["openapi"])).startswith("3.1")

    def yaml(self) -> str:
        """As `to_yaml` writes it."""
        return self.yaml_below(self.document, ())

    def yaml_below(self, node: Document, above: Piece) -> str:
        made = []
        for key, value in node.items():
            place = *above, key
            if has_pieces(above, key, value):
                made.append(f"{'  ' * len(above)}{key}:\n{self.yaml_below(value, place)}")
            else:
                made.append(self.text(as_yaml, place, value).split("\n", len(above))[-1])
        return "".join(made)

    def json(self) -> str:
        """As `to_json` writes it."""
        return self.json_below(self.document, ())

    def json_below(self, node: Document, above: Piece) -> str:
        made = []
        for key, value in node.items():
            place = *above, key
            if has_pieces(above, key, value):
                made.append(f'  "{key}": {self.json_below(value, place)}'.replace("\n", "\n  "))
            else:
                made.append(self.text(as_json, place, value))
        return "{\n" + ",\n".join(made) + "\n}"

    def text(self, form: Callable[[Piece, Any], str], place: Piece, value: Any) -> str:
        """A piece as text."""

        def make() -> str:
            piece = self.opened(value)
            return form(place, in_31(place, piece) if self.convert else piece)

        version = "in 3.1" if self.convert else "as it is"
        return self.kept.result(f"{form.__name__} {version} {place}", [("document", *place)], make)


def as_yaml(place: Piece, piece: Any) -> str:
    """A piece as it is written within what it stands in."""
    from generator.yaml_writer import to_yaml  # while the reference, which has JSON alone, is made by another process

    return to_yaml(nested(place, piece))


def as_json(place: Piece, piece: Any) -> str:
    """A piece as it is written without what it stands in."""
    return to_json({place[-1]: piece})[2:-2]


def in_pieces(node: Document, make: Callable[[Piece, Any], Any], above: Piece = ()) -> dict[str, Any]:
    """A document with what `make` gives in the place of each piece."""
    return {
        key: in_pieces(value, make, (*above, key)) if has_pieces(above, key, value) else make((*above, key), value)
        for key, value in node.items()
    }


def has_pieces(above: Piece, key: str, value: Any) -> bool:
    large = ("paths", "components") if not above else OBJECTS["components"] if above == ("components",) else ()
    return key in large and isinstance(value, dict) and bool(value)


def nested(place: Piece, value: Any) -> dict[str, Any]:
    """A document with one piece alone."""
    for key in reversed(place):
        value = {key: value}
    return dict(value)


def in_31(place: Piece, piece: Any) -> Any:
    """A piece of a 3.0 document as it stands in 3.1."""
    converted = to_31(nested(place, piece))
    for key in place:
        converted = converted[key]
    return converted


def to_31(document: dict[str, Any]) -> dict[str, Any]:
    """A 3.0 document in 3.1: the same meaning in JSON Schema's words."""
    converted: dict[str, Any] = plain(document)
    if "openapi" in document:
        converted["openapi"] = "3.1.1"
    # Innermost first, so that a schema is rewritten before what holds it.
    for path, kind, _ in reversed(list(walk("document", document))):
        node = converted
        for step in path:
            node = node[step]
        if kind == "schema":
            schema_31(node)
    return converted


def schema_31(node: dict[str, Any]) -> None:
    nullable = node.pop("nullable", False) is True
    if node.get("format") == "binary":
        # 3.1 says it by `contentMediaType`; `format` stays as well, since generators go by it and a format binds nobody.
        node["contentMediaType"] = "application/octet-stream"
    for limit, exclusive in (("minimum", "exclusiveMinimum"), ("maximum", "exclusiveMaximum")):
        if isinstance(node.get(exclusive), bool):
            excludes = node.pop(exclusive)
            if excludes and limit in node:
                node[exclusive] = node.pop(limit)
    if "example" in node:
        node["examples"] = [node.pop("example")]
    if nullable:
        if node.get("allOf") and isinstance(node["allOf"], list):
            joined = {"allOf": node.pop("allOf")}
            only = joined["allOf"][0] if len(joined["allOf"]) == 1 else joined
            node.pop("type", None)
            node["anyOf"] = [only, {"type": "null"}]
        elif "type" in node:
            kinds = node["type"] if isinstance(node["type"], list) else [node["type"]]
            node["type"] = list(dict.fromkeys([*kinds, "null"]))
            if isinstance(node.get("enum"), list) and None not in node["enum"]:
                node["enum"] = [*node["enum"], None]
