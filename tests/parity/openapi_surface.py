"""Surfaces of OpenAPI documents: the bundle, and Huawei's definitions, which are Swagger 2.0."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import Any

from tests.parity.surface import ANY, Field, Operation, Surface

METHODS = ("get", "put", "post", "delete", "head", "patch")
# Headers that belong to authentication, not to an operation.
AUTHENTICATION = {"x-auth-token", "authorization"}
# Types that Huawei's definitions write, and OpenAPI does not have.
OTHER_NAMES = {"float": "number", "long": "integer", "int": "integer"}


def snake_case(name: str) -> str:
    """Returns an operation ID as the SDK names its method."""
    return re.sub(r"(?<!^)(?=[A-Z])", "_", name).lower()


def openapi_surface(documents: Iterable[dict[str, Any]]) -> Surface:
    """Returns several documents as one surface, with servers if all list them."""
    operations: dict[str, Operation] = {}
    servers: frozenset[str] | None = frozenset()
    for document in documents:
        operations |= {each.key: each for each in Reader(document).operations()}
        if servers is not None and "servers" in document:
            servers |= {each["url"] for each in document["servers"]}
        else:
            servers = None
    return Surface(operations, servers)


class Reader:
    """Reads the operations of one document, OpenAPI 3.0 or Swagger 2.0."""

    def __init__(self, document: dict[str, Any]) -> None:
        self.document = document

    def operations(self) -> Iterator[Operation]:
        for path, item in self.document["paths"].items():
            for method in METHODS:
                if node := item.get(method):
                    name = snake_case(node.get("operationId", ""))
                    parameters = [*item.get("parameters", ()), *node.get("parameters", ())]
                    fields = {
                        **self.parameters(parameters),
                        **self.content("body", node.get("requestBody", {})),
                        **self.response(node.get("responses", {})),
                    }
                    yield Operation(name, method.upper(), path, fields)

    def parameters(self, nodes: list[dict[str, Any]]) -> dict[str, Field]:
        found: dict[str, Field] = {}
        for node in map(self.resolve, nodes):
            place, name, required = node["in"], node["name"], node.get("required", False)
            if place == "header" and name.lower() in AUTHENTICATION:
                continue
            if place == "body":
                found |= self.fields("body", node.get("schema", {}), None, ())
            else:
                place = "body" if place == "formData" else place
                # A parameter of Swagger 2.0 is its own schema.
                schema = node.get("schema") or {**node, "required": ()}
                found[f"{place}.{name}"] = Field(self.types(schema), required)
        return found

    def response(self, responses: dict[str, Any]) -> dict[str, Field]:
        """Returns the fields of the successful response. Errors are the same everywhere."""
        for status, node in responses.items():
            if status.startswith("2"):
                node = self.resolve(node)
                if "schema" in node:
                    return self.fields("200", node["schema"], None, ())
                return self.content("200", node)
        return {}

    def content(self, place: str, node: dict[str, Any]) -> dict[str, Field]:
        for media_type, media in self.resolve(node).get("content", {}).items():
            if "json" in media_type or "form" in media_type:
                return self.fields(place, media.get("schema", {}), None, ())
            return {place: Field(frozenset({"file"}))}
        return {}

    def fields(
        self, place: str, schema: dict[str, Any], required: bool | None, above: tuple[Any, ...]
    ) -> dict[str, Field]:
        """Returns the field at `place` and those in it; schemas in `above` contain this one."""
        schema = self.resolve(schema)
        if any(schema is each for each in above):
            return {place: Field(frozenset({ANY}))}
        above = (*above, schema)
        properties, needed, more = self.members(schema)
        types = self.types(schema)
        found = {place: Field(types, required)}
        if ANY in types:
            return found
        for name, each in properties.items():
            found |= self.fields(f"{place}.{name}", each, name in needed, above)
            if other := each.get("x-same-as"):
                key = f"{place}.{name}"
                found[key] = replace(found[key], same_as=f"{place}.{other}")
        if isinstance(more, dict) and more:
            found |= self.fields(f"{place}.*", more, None, above)
        for each in self.variants(schema):
            found |= {
                key: value
                for key, value in self.fields(place, each, None, above).items()
                if key not in found
            }
        if "items" in schema:
            found |= self.fields(f"{place}[]", schema["items"], None, above)
        return found

    def members(self, schema: dict[str, Any]) -> tuple[dict[str, Any], set[str], Any]:
        """Returns properties, names of those that are required, and additional properties."""
        schema = self.resolve(schema)
        properties, needed = dict(schema.get("properties", {})), set(schema.get("required", ()))
        more = schema.get("additionalProperties")
        for part in schema.get("allOf", ()):
            other = self.members(part)
            properties, needed = {**other[0], **properties}, needed | other[1]
            more = more or other[2]
        return properties, needed, more

    def variants(self, schema: dict[str, Any]) -> list[dict[str, Any]]:
        return [*schema.get("oneOf", ()), *schema.get("anyOf", ())]

    def types(self, schema: dict[str, Any]) -> frozenset[str]:
        schema = self.resolve(schema)
        if variants := self.variants(schema):
            return frozenset().union(*map(self.types, variants))
        if schema.get("format") == "binary":
            return frozenset({"file"})
        properties, _, more = self.members(schema)
        if properties or (isinstance(more, dict) and more):
            return frozenset({"object"})
        if parts := schema.get("allOf"):
            return frozenset().union(*map(self.types, parts))
        name = schema.get("type", ANY)
        # An object without properties is how Huawei's editor writes "any JSON".
        name = ANY if name == "object" else OTHER_NAMES.get(name, name)
        return frozenset({name})

    def resolve(self, node: dict[str, Any]) -> dict[str, Any]:
        while "$ref" in node:
            found: Any = self.document
            for part in node["$ref"].removeprefix("#/").split("/"):
                found = found[part.replace("~1", "/").replace("~0", "~")]
            node = found
        return node
