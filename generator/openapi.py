"""The bundle as a target: 3.0.3 as YAML and JSON, and the same in 3.1."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from typing import Any

import yaml

from generator.grammar import OBJECTS, walk
from generator.kept import Kept
from generator.parse.source import plain
from generator.target import Target
from generator.texts import Text

Document = Mapping[str, Any]
# Where a piece of a document stands.
Piece = tuple[str, ...]

class OpenApiTarget(Target):
    name = "openapi"

    def __init__(self, bundle: Bundle) -> None:
        self.variables = {"bundle": bundle, "bundle_31": replace(bundle, convert=not bundle.is_31)}
        self.filters = {"yaml": Bundle.yaml, "json": Bundle.json}


# What stands in a text unseen, or turns the direction of what is around it: in outputs, only as an escape.
HIDDEN = re.compile(
    "[\x7f-\x9f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufdd0-\ufdef\ufeff\ufff9-\ufffb\ufffe\uffff"
    "\U000e0000-\U000e007f]"
)


class Dumper(getattr(yaml, "CSafeDumper", yaml.SafeDumper)):  # type: ignore[misc]
    """Plain YAML without anchors, so that each part can be read by itself."""

    def ignore_aliases(self, data: Any) -> bool:
        return True


def represented(dumper: Any, text: str) -> Any:
    return dumper.represent_scalar("tag:yaml.org,2002:str", str(text), style='"' if HIDDEN.search(text) else None)


Dumper.add_representer(str, represented)
Dumper.add_representer(Text, represented)


def to_yaml(value: Any) -> str:
    dumped: str = yaml.dump(value, Dumper=Dumper, sort_keys=False, allow_unicode=True, width=110)
    # All of these stand between double quotes, and what YAML itself finds unprintable is an escape already.
    return HIDDEN.sub(lambda found: f"\\U{ord(found[0]):08x}", dumped)


def to_json(value: Any) -> str:
    dumped = json.dumps(value, ensure_ascii=False, indent=2)
    return HIDDEN.sub(lambda found: json.dumps(found[0])[1:-1] if found[0] != "\x7f" else "\\u007f", dumped)


# -- a document in pieces: each path, each component, and what else stands at its root -----------------------


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
                text = self.text("yaml", place, value, lambda piece: to_yaml(nested(place, piece)))
                made.append(text.split("\n", len(above))[-1])
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
                made.append(self.text("json", place, value, lambda piece: to_json({key: piece})[2:-2]))
        return "{\n" + ",\n".join(made) + "\n}"

    def text(self, form: str, place: Piece, value: Any, make: Callable[[Any], str]) -> str:
        """A piece as text."""

        def made() -> str:
            piece = self.opened(value)
            return make(in_31(place, piece) if self.convert else piece)

        version = "3.1" if self.convert else "as it is"
        return self.kept.result(f"{form} {version} {place}", [("document", *place)], made)


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
    converted = plain(document)
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
