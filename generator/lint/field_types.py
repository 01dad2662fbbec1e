"""Rules on the type of a field: text, flag, number, list, mapping or object."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

from generator.findings import Finding, Position, Severity
from generator.lint.document import Document, show_value
from generator.lint.fields import FLOWS, KEYS, NEEDED, REQUIRED, article, objects
from generator.load.accessors import is_number, items
from generator.load.nodes import ListNode, MapNode

TEXT, FLAG, COUNT = "text", "true or false", "a whole number from 0 on"
NUMBER, LIST, MAP = "a number", "a list", "a mapping"
TODO = {
    TEXT: "write text, or put it in quotes",
    FLAG: "write true or false, without quotes",
    COUNT: "write one, without quotes",
    NUMBER: "write a number, without quotes",
    LIST: "write a list",
    MAP: "write a mapping",
}
VALUES = {
    key: kind
    for kind, keys in {
        TEXT: (
            "title", "description", "summary", "termsOfService", "version", "url", "name", "in", "style", "operationId",
            "operationRef", "contentType", "externalValue", "scheme", "bearerFormat", "openIdConnectUrl", "pattern",
            "format", "email", "propertyName", "namespace", "prefix", "identifier", "authorizationUrl", "tokenUrl",
            "refreshUrl", "jsonSchemaDialect", "contentEncoding", "contentMediaType", "$id", "$schema", "$anchor",
            "$dynamicAnchor", "$dynamicRef", "$comment", "$ref",
        ),
        FLAG: (
            "deprecated", "allowEmptyValue", "explode", "allowReserved", "nullable", "readOnly", "writeOnly",
            "uniqueItems", "attribute", "wrapped",
        ),
        COUNT: ("maxLength", "minLength", "maxItems", "minItems", "maxProperties", "minProperties", "minContains", "maxContains"),
        NUMBER: ("multipleOf", "maximum", "minimum"),
        LIST: ("enum", "tags", "security"),
        MAP: ("discriminator", "contact", "license", "flows", "xml", "scopes", "mapping", "dependentRequired"),
    }.items()
    for key in keys
}  # fmt: skip
# The same key holds something else in another object.
OWN = {
    ("schema", "required"): LIST,
    ("schema", "examples"): LIST,
    ("parameter", "required"): FLAG,
    ("header", "required"): FLAG,
    ("request body", "required"): FLAG,
    ("security scheme", "type"): TEXT,
    **{("flows", flow): MAP for flow in FLOWS},
}
# Texts that name one of a few things, or a place, which no number does.
NAMING = {"$ref", "in", "style", "type", "scheme"}
# Where null could mean anything; elsewhere a key without a value is the same as no key.
NEVER_NULL_KEYS = {"security", "in", "name"}


def expected(document: Document, kind: str, key: str) -> str | None:
    """Returns the type of the field `key` of an object; None if any is allowed or another rule checks it."""
    shape = KEYS[kind].get(key)
    if isinstance(shape, list):
        return LIST
    if shape is not None:
        return None if shape == "schema" else MAP
    if (kind, key) in OWN:
        return OWN[kind, key]
    return VALUES.get(key)


FITS: dict[str, Callable[[Any], bool]] = {
    TEXT: lambda value: isinstance(value, str),
    FLAG: lambda value: isinstance(value, bool),
    COUNT: lambda value: is_number(value) and value >= 0 and value % 1 == 0,
    NUMBER: is_number,
    LIST: lambda value: isinstance(value, ListNode),
    MAP: lambda value: isinstance(value, MapNode),
}


def readable_as(wanted: str, value: Any) -> bool:
    """Whether `value` can be read as `wanted`: a number as text, or a flag in quotes."""
    if wanted == TEXT:
        return isinstance(value, (bool, int, float))
    return wanted == FLAG and isinstance(value, str) and value.lower() in ("true", "false")


# -- rules --------------------------------------------------------------------


def field_type_wrong(document: Document) -> Iterator[Finding]:
    """A field whose value is of the wrong type."""
    for kind, node in objects(document):
        for key, value in node.items():
            wanted = expected(document, kind, key) if key in KEYS.get(kind, ()) else None
            if (
                wanted is None
                or FITS[wanted](value)
                or (value is None and key in REQUIRED.get(kind, ()))
            ):
                continue
            position = node.value_position(key)
            if value is None and key not in NEVER_NULL_KEYS:
                yield Finding(
                    position, f"{key!r} is null", "write a value, or remove the key", "warning"
                )
            elif (readable_as(wanted, value) and key not in NAMING) or (
                key == "examples" and wanted == LIST and value
            ):
                yield Finding(position, f"{key!r} is not {wanted}", TODO[wanted], "warning")
            else:
                is_needed = key == "$ref" or key in NEEDED.get(kind, ())
                severity: Severity = "error" if is_needed else "warning"
                hint = TODO[wanted] if is_needed else f"{TODO[wanted]}; it is ignored"
                yield Finding(position, f"{key!r} is not {wanted}", hint, severity)


def list_item_not_text(document: Document) -> Iterator[Finding]:
    """An item of a list of texts that is none."""
    for kind, key in (("operation", "tags"), ("schema", "required")):
        for node in document.of(kind):
            listed = items(node, key)
            for index, each in enumerate(listed):
                if not isinstance(each, str):
                    yield Finding(
                        listed.item_position(index),
                        f"{show_value(each)} in {key!r} is not text",
                        TODO[TEXT],
                        "warning",
                    )


def server_variable_not_text(document: Document) -> Iterator[Finding]:
    """A number among the values of a server's variable, which is as good as text."""
    for node in document.of("server variable"):
        listed = items(node, "enum")
        values = [(each, listed.item_position(index)) for index, each in enumerate(listed)]
        if node.get("default") is not None:
            values.append((node["default"], node.value_position("default")))
        for value, position in values:
            if not isinstance(value, str):
                severity: Severity = "error" if isinstance(value, (list, dict)) else "warning"
                yield Finding(
                    position,
                    f"{show_value(value)} in a server variable is not text",
                    "put it in quotes",
                    severity,
                )


def exclusive_limit_type_wrong(document: Document) -> Iterator[Finding]:
    """A limit that excludes itself, written as the other version of OpenAPI has it."""
    wanted, version = (NUMBER, "3.1") if document.is_31 else (FLAG, "3.0")
    for node in document.of("schema"):
        for key in ("exclusiveMinimum", "exclusiveMaximum"):
            if key in node and not FITS[wanted](node[key]):
                yield Finding(
                    node.value_position(key),
                    f"{key!r} in OpenAPI {version} is {wanted}",
                    TODO[wanted],
                    "warning",
                )


def object_expected(document: Document) -> Iterator[Finding]:
    """A value that must be an object and is not a mapping."""
    for kind, node in objects(document):
        for key, value in node.items():
            shape = KEYS.get(kind, {}).get(key)
            if shape == "schema":
                yield from not_an_object(
                    document, "schema", key, value, node.value_position(key), key
                )
            elif isinstance(shape, list) and isinstance(value, ListNode):
                for index, each in enumerate(value):
                    yield from not_an_object(
                        document, shape[0], f"{key}[{index}]", each, value.item_position(index), key
                    )
            elif isinstance(shape, set) and isinstance(value, MapNode):
                for name, each in value.items():
                    if not name.startswith("x-"):
                        yield from not_an_object(
                            document, next(iter(shape)), name, each, value.value_position(name), key
                        )


def not_an_object(
    document: Document, kind: str, name: str, value: Any, position: Position, key: str
) -> Iterator[Finding]:
    if isinstance(value, MapNode):
        return
    if (
        kind == "schema"
        and isinstance(value, bool)
        and (document.is_31 or key == "additionalProperties")
    ):
        return
    if value is None and name == key:
        yield Finding(position, f"{key!r} is null", "write a value, or remove the key", "warning")
    else:
        # What is null says nothing, and a schema that says nothing lets every value pass.
        severity: Severity = (
            "warning"
            if value is None or kind in ("schema", "example", "header", "link")
            else "error"
        )
        yield Finding(
            position, f"{name!r} is not {article(kind)}", "write it as a mapping", severity
        )


RULES = (
    field_type_wrong,
    list_item_not_text,
    server_variable_not_text,
    exclusive_limit_type_wrong,
    object_expected,
)
