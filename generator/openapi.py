"""The bundle as a target: 3.0.3 as YAML and JSON, and the same in 3.1."""

from __future__ import annotations

import json
import re
from functools import partial
from typing import Any

import yaml

from generator.grammar import OBJECTS, walk
from generator.kept import Kept
from generator.load import Description
from generator.nodes import MapNode
from generator.parse import plain
from generator.target import Target


class OpenApiTarget(Target):
    name = "openapi"

    def __init__(self, description: Description, kept: Kept | None = None) -> None:
        document = plain(description.document)
        self.variables = {
            "bundle": document,
            "bundle_31": document if description.is_31 else to_31(description.document),
        }
        kept = kept or Kept()
        self.filters = {
            "yaml": lambda document: yaml_in_pieces(document, kept),
            "json": lambda document: json_in_pieces(document, kept),
        }


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
    return dumper.represent_scalar("tag:yaml.org,2002:str", text, style='"' if HIDDEN.search(text) else None)


Dumper.add_representer(str, represented)


def to_yaml(value: Any) -> str:
    dumped: str = yaml.dump(value, Dumper=Dumper, sort_keys=False, allow_unicode=True, width=110)
    # All of these stand between double quotes, and what YAML itself finds unprintable is an escape already.
    return HIDDEN.sub(lambda found: f"\\U{ord(found[0]):08x}", dumped)


def to_json(value: Any) -> str:
    dumped = json.dumps(value, ensure_ascii=False, indent=2)
    return HIDDEN.sub(lambda found: json.dumps(found[0])[1:-1] if found[0] != "\x7f" else "\\u007f", dumped)


# -- a document in pieces: each path and each component, and those are kept that are as they were ------------


def yaml_in_pieces(document: dict[str, Any], kept: Kept, above: tuple[str, ...] = ()) -> str:
    """As `to_yaml` writes it."""
    made = []
    for key, value in document.items():
        if has_pieces(above, key, value):
            made.append(f"{'  ' * len(above)}{key}:\n{yaml_in_pieces(value, kept, (*above, key))}")
        else:
            text = kept.same(f"yaml {(*above, key)}", value, partial(to_yaml, within(above, {key: value})))
            made.append(text.split("\n", len(above))[-1])
    return "".join(made)


def json_in_pieces(document: dict[str, Any], kept: Kept, above: tuple[str, ...] = (), version: str = "") -> str:
    """As `to_json` writes it."""
    made, version = [], version or document["openapi"]
    for key, value in document.items():
        place = *above, key
        if has_pieces(above, key, value):
            inner = json_in_pieces(value, kept, place, version).replace("\n", "\n  ")
            made.append(f'  "{key}": {inner}')
        else:
            made.append(kept.same(f"json {version} {place}", value, partial(to_json, {key: value}))[2:-2])
    return "{\n" + ",\n".join(made) + "\n}"


def has_pieces(above: tuple[str, ...], key: str, value: Any) -> bool:
    large = ("paths", "components") if not above else OBJECTS["components"] if above == ("components",) else ()
    return key in large and isinstance(value, dict) and bool(value)


def within(above: tuple[str, ...], value: dict[str, Any]) -> dict[str, Any]:
    for key in reversed(above):
        value = {key: value}
    return value


def to_31(document: MapNode) -> dict[str, Any]:
    """A 3.0 document in 3.1: the same meaning in JSON Schema's words."""
    converted = plain(document)
    converted["openapi"] = "3.1.1"
    # Innermost first, so that a schema is rewritten before what holds it.
    for path, kind, _ in reversed(list(walk("document", document))):
        node = converted
        for step in path:
            node = node[step]
        if kind == "schema":
            schema_31(node)
    return dict(converted)


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
