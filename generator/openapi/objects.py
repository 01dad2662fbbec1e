"""The objects of OpenAPI 3.0 to 3.2 as data: their keys, and the objects under each key.

`"schema"` means one such object, `["schema"]` a list of them, `{"schema"}` a mapping of names to
them, and None a plain value. Keys that begin with `x-` are allowed everywhere.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

Shape = str | list[str] | set[str] | None
Steps = tuple[str | int, ...]
METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")
TYPES = ("string", "integer", "number", "boolean", "array", "object")

_CARRIER: dict[str, Shape] = {
    "description": None, "required": None, "deprecated": None, "allowEmptyValue": None,
    "style": None, "explode": None, "allowReserved": None, "schema": "schema", "example": None,
    "examples": {"example"}, "content": {"media type"},
}  # fmt: skip

OBJECTS: dict[str, dict[str, Shape]] = {
    "document": {
        "openapi": None, "info": "info", "servers": ["server"], "paths": {"path item"},
        "components": "components", "security": None, "tags": ["tag"],
        "externalDocs": "external documentation", "webhooks": {"path item"},
        "jsonSchemaDialect": None,
    },
    "info": {
        "title": None, "description": None, "termsOfService": None, "contact": None,
        "license": None, "version": None, "summary": None,
    },
    "server": {"url": None, "description": None, "variables": {"server variable"}},
    "server variable": {"enum": None, "default": None, "description": None},
    "tag": {"name": None, "description": None, "externalDocs": "external documentation"},
    "external documentation": {"url": None, "description": None},
    "components": {
        "schemas": {"schema"}, "responses": {"response"}, "parameters": {"parameter"},
        "examples": {"example"}, "requestBodies": {"request body"}, "headers": {"header"},
        "securitySchemes": {"security scheme"}, "links": {"link"}, "callbacks": {"callback"},
        "pathItems": {"path item"},
    },
    "path item": {
        "summary": None, "description": None, "servers": ["server"], "parameters": ["parameter"],
        **dict.fromkeys(METHODS, "operation"),
    },
    "operation": {
        "tags": None, "summary": None, "description": None,
        "externalDocs": "external documentation", "operationId": None, "parameters": ["parameter"],
        "requestBody": "request body", "responses": {"response"}, "callbacks": {"callback"},
        "deprecated": None, "security": None, "servers": ["server"],
    },
    "parameter": {"name": None, "in": None, **_CARRIER},
    "header": _CARRIER,
    "request body": {"description": None, "content": {"media type"}, "required": None},
    "media type": {
        "schema": "schema", "example": None, "examples": {"example"}, "encoding": {"encoding"},
    },
    "encoding": {
        "contentType": None, "headers": {"header"}, "style": None, "explode": None,
        "allowReserved": None,
    },
    "response": {
        "description": None, "headers": {"header"}, "content": {"media type"}, "links": {"link"},
    },
    "example": {"summary": None, "description": None, "value": None, "externalValue": None},
    "link": {
        "operationRef": None, "operationId": None, "parameters": None, "requestBody": None,
        "description": None, "server": "server",
    },
    "security scheme": {
        "type": None, "description": None, "name": None, "in": None, "scheme": None,
        "bearerFormat": None, "flows": None, "openIdConnectUrl": None,
    },
    "schema": {
        **dict.fromkeys((
            "title", "multipleOf", "maximum", "exclusiveMaximum", "minimum", "exclusiveMinimum",
            "maxLength", "minLength", "pattern", "maxItems", "minItems", "uniqueItems",
            "maxProperties", "minProperties", "required", "enum", "type", "description", "format",
            "default", "nullable", "readOnly", "writeOnly", "example", "deprecated",
            "discriminator", "xml",
        )),
        "allOf": ["schema"], "oneOf": ["schema"], "anyOf": ["schema"], "not": "schema",
        "items": "schema", "properties": {"schema"}, "additionalProperties": "schema",
        "externalDocs": "external documentation",
    },
}  # fmt: skip

# What JSON Schema 2020-12 adds in OpenAPI 3.1.
SCHEMA_31: dict[str, Shape] = {
    **dict.fromkeys((
        "const", "examples", "contentEncoding", "contentMediaType", "$id", "$schema", "$anchor",
        "$dynamicAnchor", "$dynamicRef", "$comment", "minContains", "maxContains",
        "dependentRequired", "$vocabulary",
    )),
    "$defs": {"schema"}, "prefixItems": ["schema"], "contains": "schema",
    "propertyNames": "schema", "patternProperties": {"schema"}, "if": "schema", "then": "schema",
    "else": "schema", "dependentSchemas": {"schema"}, "unevaluatedItems": "schema",
    "unevaluatedProperties": "schema", "contentSchema": "schema",
}  # fmt: skip

# What OpenAPI 3.2 adds.
SINCE_32: dict[str, dict[str, Shape]] = {
    "document": {"$self": None},
    "server": {"name": None},
    "tag": {"summary": None, "parent": None, "kind": None},
    "components": {"mediaTypes": {"media type"}},
    "path item": {"query": "operation", "additionalOperations": {"operation"}},
    "media type": {
        "itemSchema": "schema", "prefixEncoding": ["encoding"], "itemEncoding": "encoding",
    },
    "encoding": {
        "encoding": {"encoding"}, "prefixEncoding": ["encoding"], "itemEncoding": "encoding",
    },
    "response": {"summary": None},
    "example": {"dataValue": None, "serializedValue": None},
    "security scheme": {"deprecated": None, "oauth2MetadataUrl": None},
}  # fmt: skip


class Grammar:
    """The objects of one version of OpenAPI, 3.`minor`."""

    def __init__(self, minor: int) -> None:
        self.minor = minor
        self.objects = {**OBJECTS, "schema": OBJECTS["schema"] | SCHEMA_31}
        if minor >= 2:
            for kind, keys in SINCE_32.items():
                self.objects[kind] = self.objects[kind] | keys
        # The key in `components` for each kind of object.
        self.component_keys = {
            kind: key
            for key, shape in self.objects["components"].items()
            if isinstance(shape, set)
            for kind in shape
        }

    def shape_of(self, kind: str, key: str) -> Shape:
        """Returns the shape of the value under `key` of an object."""
        if kind == "callback":
            return None if key.startswith("x-") else "path item"
        if (kind, key) == ("media type", "itemSchema"):
            return "schema"  # which FastAPI writes in 3.1 already
        return self.objects[kind].get(key)

    def children(self, kind: str, node: Any) -> Iterator[tuple[Steps, str, Any]]:
        """Yields the objects directly below `node`, as (path from here, kind, node)."""
        for key, value in node.items() if isinstance(node, dict) else ():
            shape = self.shape_of(kind, key)
            if isinstance(shape, str):
                yield (key,), shape, value
            elif isinstance(shape, list) and isinstance(value, list):
                for index, item in enumerate(value):
                    yield (key, index), shape[0], item
            elif isinstance(shape, set) and isinstance(value, dict):
                (child_kind,) = shape
                for name, item in value.items():
                    if key not in ("paths", "responses") or not name.startswith("x-"):
                        yield (key, name), child_kind, item

    def walk(self, kind: str, node: Any, path: Steps = ()) -> Iterator[tuple[Steps, str, Any]]:
        """Yields every object at and below `node`, outermost first, as (path, kind, node)."""
        stack = [(path, kind, node)]
        while stack:
            path, kind, node = stack.pop()
            if not isinstance(node, dict):
                continue
            yield path, kind, node
            if not isinstance(node.get("$ref"), str) or kind in ("schema", "path item"):
                below = self.children(kind, node)
                stack += [((*path, *more), child, value) for more, child, value in below][::-1]

    def methods(self, item: Any) -> list[Method]:
        """Returns the methods of a path item that have an operation, those with a key first."""
        found: list[Method] = []
        for key, shape in self.objects["path item"].items() if isinstance(item, dict) else ():
            more = item.get(key) if isinstance(shape, set) else {}
            if shape == "operation" and isinstance(item.get(key), dict):
                found.append(Method(key.upper(), (key,), item))
            for name, node in more.items() if isinstance(more, dict) else ():
                if isinstance(node, dict) and not name.startswith("x-"):
                    found.append(Method(name, (key, name), more))
        return found


class Method(NamedTuple):
    """A method with its case on the wire, the steps from a path item to its operation, and the last mapping."""

    name: str
    steps: tuple[str, ...]
    holder: Any

    @property
    def key(self) -> str:
        return self.steps[-1]

    @property
    def node(self) -> Any:
        return self.holder[self.key]


def method_in(document: Mapping[str, Any], path: str, name: str) -> Method:
    """Returns a method of a path in a document."""
    methods = grammar_of(document).methods(document["paths"][path])
    return next(each for each in methods if each.name == name)


GRAMMARS = tuple(map(Grammar, range(3)))


def grammar_of(document: Mapping[str, Any]) -> Grammar:
    """Returns the grammar of a document's version."""
    minor = str(document.get("openapi"))[2:3]
    return GRAMMARS[{"1": 1, "2": 2}.get(minor, 0)]
