"""The bundle as plain data, with lookups for the steps."""

from __future__ import annotations

import json
from collections.abc import Iterator
from functools import cached_property
from typing import Any

from driver.folders import BUNDLE


class Bundle:
    def __init__(self) -> None:
        self.document: dict[str, Any] = json.loads(
            (BUNDLE / "openapi.json").read_text(encoding="utf-8")
        )

    @cached_property
    def operations(self) -> dict[str, dict[str, Any]]:
        items = (node for item in self.document["paths"].values() for node in item.values())
        return {
            node["operationId"]: node
            for node in items
            if isinstance(node, dict) and "operationId" in node
        }

    @property
    def schemas(self) -> dict[str, dict[str, Any]]:
        schemas: dict[str, dict[str, Any]] = self.document["components"]["schemas"]
        return schemas

    @property
    def forms(self) -> set[str]:
        """Names of form schemas, whose properties become parameters in generated clients."""
        bodies = (
            self.resolved(node.get("requestBody", {})).get("content", {})
            for node in self.operations.values()
        )
        forms = (
            body["multipart/form-data"]["schema"]
            for body in bodies
            if "multipart/form-data" in body
        )
        return {schema["$ref"].split("/")[-1] for schema in forms if "$ref" in schema}

    def resolved(self, node: Any) -> Any:
        """Follows the `$ref` of a node."""
        while isinstance(node, dict) and "$ref" in node:
            target: Any = self.document
            for step in node["$ref"].removeprefix("#/").split("/"):
                target = target[step.replace("~1", "/").replace("~0", "~")]
            node = target
        return node

    def properties(self, schema: Any) -> Iterator[str]:
        """The names of a schema's properties, including those of its allOf."""
        schema = self.resolved(schema)
        yield from schema.get("properties", {})
        for part in schema.get("allOf", ()):
            yield from self.properties(part)
