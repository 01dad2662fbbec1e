"""Operations and references of a bundle."""

from __future__ import annotations

from typing import Any

METHODS = ("get", "post", "put", "delete")


def resolve(bundle: dict[str, Any], node: dict[str, Any]) -> dict[str, Any]:
    """Follows the `$ref`s of a node."""
    while "$ref" in node:
        kind, name = node["$ref"].split("/")[-2:]
        node = bundle["components"][kind][name]
    return node


def examples_of(content: dict[str, Any]) -> list[Any]:
    """Returns the examples of a media type, in their order."""
    named = [each["value"] for each in content.get("examples", {}).values()]
    return [content["example"]] if "example" in content else named


def operations(bundle: dict[str, Any]) -> list[tuple[str, str, str, dict[str, Any]]]:
    """Returns the operation ID, method, path and object of each operation."""
    found = []
    for path, item in bundle["paths"].items():
        for method, operation in item.items():
            if method in METHODS:
                found.append((operation["operationId"], method, path, operation))
    return found
