"""Upgrades a document from 3.0 to 3.1: plain data in and out."""

from __future__ import annotations

from typing import Any

from generator.openapi.objects import GRAMMARS

_REF = "$ref"


# What says that a value may be more than null; the rest annotates a schema.
_ANNOTATIONS = {
    "title", "description", "default", "example", "examples", "deprecated", "readOnly",
    "writeOnly", "externalDocs", "xml",
}  # fmt: skip
# Keywords that null does not match, whatever the `type`.
_COMPOSED = (_REF, "allOf", "oneOf", "anyOf", "not")


def to_31(document: dict[str, Any]) -> dict[str, Any]:
    """Returns a 3.0 document as 3.1, with the same meaning."""
    converted: dict[str, Any] = separate_copy(document)
    if "openapi" in document:
        converted["openapi"] = "3.1.1"
    # Innermost first: a schema is rewritten before its parent.
    for path, kind, node in reversed(list(GRAMMARS[0].walk("document", converted))):
        if kind == "schema":
            upgrade_schema(node, path[:-1] == ("components", "schemas"))
    return converted


def separate_copy(value: Any) -> Any:
    """Returns a copy whose objects are all different ones: YAML's aliases share them."""
    if isinstance(value, dict):
        return {key: separate_copy(each) for key, each in value.items()}
    return [separate_copy(each) for each in value] if isinstance(value, list) else value


def upgrade_schema(node: dict[str, Any], is_component: bool = False) -> None:
    """Rewrites a schema in place. A component that extends another by `allOf` still does."""
    nullable = node.pop("nullable", False) is True
    if isinstance(node.get(_REF), str):
        # 3.0 ignores the siblings of a reference; 3.1 does not.
        for key in [each for each in node if is_rule(each) and each != _REF]:
            del node[key]
    # 3.1 has keywords for these formats; `format` stays as well, because generators rely on it.
    if node.get("format") == "binary":
        node["contentMediaType"] = "application/octet-stream"
    elif node.get("format") == "byte":
        node.setdefault("contentEncoding", "base64")
    for limit, exclusive in (("minimum", "exclusiveMinimum"), ("maximum", "exclusiveMaximum")):
        if isinstance(node.get(exclusive), bool):
            excludes = node.pop(exclusive)
            if excludes and limit in node:
                node[exclusive] = node.pop(limit)
    upgrade_examples(node)
    parts = node.get("allOf")
    if (
        not (nullable or is_component or _REF in node)
        and isinstance(parts, list)
        and len(parts) == 1
        and isinstance(parts[0], dict)
        and parts[0].keys() == {_REF}
    ):
        # 3.0 ignores the siblings of a `$ref`, so there it is wrapped; 3.1 does not.
        node.pop("allOf")
        node[_REF] = parts[0][_REF]
    if nullable:
        add_null(node)


def upgrade_examples(node: dict[str, Any]) -> None:
    """Makes the example of a schema the first of its list of examples."""
    others = node.get("examples", [])
    if isinstance(others, dict):
        # By name, as elsewhere in OpenAPI.
        values = others.values()
        others = [each.get("value", each) if isinstance(each, dict) else each for each in values]
        node["examples"] = others
    if "example" in node:
        first = node.pop("example")
        node["examples"] = [first, *(others if isinstance(others, list) else ())]


def add_null(node: dict[str, Any]) -> None:
    """Adds null to the values of a schema, in place."""
    if any(key in node for key in _COMPOSED):
        joined = {key: node.pop(key) for key in list(node) if is_rule(key)}
        match joined.get("allOf"):
            case [{"$ref": str()} as only] if joined.keys() <= {"allOf", "type"}:
                joined = only
        node["anyOf"] = [joined, {"type": "null"}]
        return
    if "type" in node:
        kinds = node["type"] if isinstance(node["type"], list) else [node["type"]]
        node["type"] = list(dict.fromkeys([*kinds, "null"]))
    if isinstance(node.get("enum"), list) and None not in node["enum"]:
        node["enum"] = [*node["enum"], None]


def is_rule(key: str) -> bool:
    """Whether a keyword limits the values of a schema. The order of its properties goes with them."""
    return key not in _ANNOTATIONS and (not key.startswith("x-") or key == "x-property-order")
