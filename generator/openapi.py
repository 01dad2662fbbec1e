"""The bundle as a target: 3.0.3 as YAML and JSON, and the same in 3.1."""

from __future__ import annotations

import json
import re
from typing import Any

import yaml

from generator.grammar import walk
from generator.nodes import plain
from generator.target import Target

# Invisible characters and marks that change the direction of writing: in outputs they appear only as escapes.
HIDDEN = re.compile(
    "[\x7f-\x9f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufdd0-\ufdef\ufeff\ufff9-\ufffb\ufffe\uffff"
    "\U000e0000-\U000e007f]"
)


class OpenApiTarget(Target):
    name = "openapi"

    def __init__(self, document: dict[str, Any]) -> None:
        bundle = plain(document)
        self.variables = {"bundle": bundle, "bundle_31": bundle if is_31(bundle) else to_31(bundle)}
        self.filters = {"yaml": to_yaml, "json": to_json}


def is_31(document: dict[str, Any]) -> bool:
    return str(document["openapi"]).startswith("3.1")


# -- writing ----------------------------------------------------------------------


def to_json(value: Any) -> str:
    dumped = json.dumps(value, ensure_ascii=False, indent=2)
    return HIDDEN.sub(lambda found: json.dumps(found[0])[1:-1] if found[0] != "\x7f" else "\\u007f", dumped)


class Dumper(getattr(yaml, "CSafeDumper", yaml.SafeDumper)):  # type: ignore[misc]
    """Plain YAML without anchors."""

    def ignore_aliases(self, data: Any) -> bool:
        return True


def represented(dumper: Any, text: str) -> Any:
    return dumper.represent_scalar("tag:yaml.org,2002:str", text, style='"' if HIDDEN.search(text) else None)


Dumper.add_representer(str, represented)


def to_yaml(value: Any) -> str:
    dumped: str = yaml.dump(value, Dumper=Dumper, sort_keys=False, allow_unicode=True, width=110)
    # All of these are in double quotes, and what YAML itself finds unprintable is an escape already.
    return HIDDEN.sub(lambda found: f"\\U{ord(found[0]):08x}", dumped)


# -- 3.0 as 3.1 -------------------------------------------------------------------


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
