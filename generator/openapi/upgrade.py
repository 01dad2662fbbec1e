"""Upgrades a document from 3.0 to 3.1: plain data in and out."""

from __future__ import annotations

import copy
from typing import Any

from generator.openapi.objects import GRAMMARS

_REF = "$ref"


def to_31(document: dict[str, Any]) -> dict[str, Any]:
    """Returns a 3.0 document as 3.1, with the same meaning."""
    converted = copy.deepcopy(document)
    if "openapi" in document:
        converted["openapi"] = "3.1.1"
    # Innermost first: a schema is rewritten before its parent.
    for path, kind, _ in reversed(list(GRAMMARS[0].walk("document", document))):
        node = converted
        for step in path:
            node = node[step]
        if kind == "schema":
            upgrade_schema(node, path[:-1] == ("components", "schemas"))
    return converted


def upgrade_schema(node: dict[str, Any], is_component: bool = False) -> None:
    """Rewrites a schema in place. A component that extends another by `allOf` still does."""
    nullable = node.pop("nullable", False) is True
    if node.get("format") == "binary":
        # 3.1 uses `contentMediaType`; `format` stays as well, because generators rely on it.
        node["contentMediaType"] = "application/octet-stream"
    for limit, exclusive in (("minimum", "exclusiveMinimum"), ("maximum", "exclusiveMaximum")):
        if isinstance(node.get(exclusive), bool):
            excludes = node.pop(exclusive)
            if excludes and limit in node:
                node[exclusive] = node.pop(limit)
    if "example" in node:
        node["examples"] = [node.pop("example")]
    parts = node.get("allOf")
    if (
        not (nullable or is_component)
        and isinstance(parts, list)
        and len(parts) == 1
        and _REF in parts[0]
    ):
        # 3.0 ignores the siblings of a `$ref`, so there it is wrapped; 3.1 does not.
        node.pop("allOf")
        node[_REF] = parts[0][_REF]
    if nullable:
        if node.get("allOf") and isinstance(node["allOf"], list):
            joined = {key: node.pop(key) for key in ("allOf", "x-property-order") if key in node}
            only = joined["allOf"][0] if len(joined["allOf"]) == 1 else joined
            node.pop("type", None)
            node["anyOf"] = [only, {"type": "null"}]
        elif "type" in node:
            kinds = node["type"] if isinstance(node["type"], list) else [node["type"]]
            node["type"] = list(dict.fromkeys([*kinds, "null"]))
            if isinstance(node.get("enum"), list) and None not in node["enum"]:
                node["enum"] = [*node["enum"], None]
