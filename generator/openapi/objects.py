"""The objects of OpenAPI 3.0 and 3.1 as data: their keys, and the objects under each key.

`"schema"` means one such object, `["schema"]` a list of them, `{"schema"}` a mapping of names to
them, and None a plain value. Keys that begin with `x-` are allowed everywhere.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

Shape = str | list[str] | set[str] | None
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

# The key in `components` for each kind of object.
COMPONENT_KEYS = {
    kind: key
    for key, shape in OBJECTS["components"].items()
    if isinstance(shape, set)
    for kind in shape
}


def shape_of(kind: str, key: str) -> Shape:
    """Returns the shape of the value under `key` of an object."""
    if kind == "callback":
        return None if key.startswith("x-") else "path item"
    shape = OBJECTS[kind].get(key)
    return SCHEMA_31.get(key) if shape is None and kind == "schema" else shape


def children(kind: str, node: Any) -> Iterator[tuple[tuple[str | int, ...], str, Any]]:
    """Yields the objects directly below `node`, as (path from here, kind, node)."""
    for key, value in node.items() if isinstance(node, dict) else ():
        shape = shape_of(kind, key)
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


def walk(
    kind: str, node: Any, path: tuple[str | int, ...] = ()
) -> Iterator[tuple[tuple[str | int, ...], str, Any]]:
    """Yields every object at and below `node`, outermost first, as (path, kind, node)."""
    stack = [(path, kind, node)]
    while stack:
        path, kind, node = stack.pop()
        if not isinstance(node, dict):
            continue
        yield path, kind, node
        if not isinstance(node.get("$ref"), str) or kind in ("schema", "path item"):
            below = [((*path, *more), child, value) for more, child, value in children(kind, node)]
            stack += below[::-1]
