"""Rules on the type of a field: text, flag, number, list, mapping or object."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

from generator.findings import Finding, Position, Severity, warning
from generator.lint.document import Document, show_value
from generator.lint.fields import DEVICE, FLOWS, KEYS, NEEDED, REQUIRED, article, objects
from generator.load.accessors import is_number, items_with_positions
from generator.load.nodes import ListNode, MapNode
from generator.openapi.objects import Shape

TEXT, FLAG, COUNT = "text", "true or false", "a whole number from 0 on"
NUMBER, LIST, MAP = "a number", "a list", "a mapping"
HINTS = {
    TEXT: "write text, or put it in quotes",
    FLAG: "write true or false, without quotes",
    COUNT: "write one, without quotes",
    NUMBER: "write a number, without quotes",
    LIST: "write a list",
    MAP: "write a mapping",
}
Keys = dict[str, dict[str, Shape]]
FITS: dict[str, Callable[[Any], bool]] = {
    TEXT: lambda value: isinstance(value, str),
    FLAG: lambda value: isinstance(value, bool),
    COUNT: lambda value: is_number(value) and value >= 0 and value % 1 == 0,
    NUMBER: is_number,
    LIST: lambda value: isinstance(value, ListNode),
    MAP: lambda value: isinstance(value, MapNode),
}
FIELDS = {
    TEXT: """
        title description summary termsOfService version url name in style operationId operationRef
        contentType externalValue scheme bearerFormat openIdConnectUrl pattern format email
        propertyName namespace prefix identifier authorizationUrl tokenUrl refreshUrl
        jsonSchemaDialect contentEncoding contentMediaType $id $schema $anchor $dynamicAnchor
        $dynamicRef $comment $ref $self parent kind nodeType defaultMapping serializedValue
        oauth2MetadataUrl deviceAuthorizationUrl""",
    FLAG: """
        deprecated allowEmptyValue explode allowReserved nullable readOnly writeOnly uniqueItems
        attribute wrapped""",
    COUNT: """
        maxLength minLength maxItems minItems maxProperties minProperties minContains
        maxContains""",
    NUMBER: "multipleOf maximum minimum",
    LIST: "enum tags security",
    MAP: "discriminator contact license flows xml scopes mapping dependentRequired",
}
TYPE_OF_FIELD = {field: kind for kind, fields in FIELDS.items() for field in fields.split()}
# Keys of another type in one object.
OWN = {
    ("schema", "required"): LIST,
    ("schema", "examples"): LIST,
    ("parameter", "required"): FLAG,
    ("header", "required"): FLAG,
    ("request body", "required"): FLAG,
    ("security scheme", "type"): TEXT,
    **{("flows", flow): MAP for flow in (*FLOWS, DEVICE)},
}
# Texts that are names or locations, which no number is.
NAMING = {"$ref", "in", "style", "type", "scheme"}
# Keys for which null is an error; elsewhere it is the same as no key.
NEVER_NULL_KEYS = {"security", "in", "name"}


def expected_type(keys: Keys, kind: str, key: str) -> str | None:
    """Returns the type of the field `key` of an object; None if any is allowed or another rule checks it."""
    if key not in keys.get(kind, ()):
        return None
    shape = keys[kind][key]
    if isinstance(shape, list):
        return LIST
    if shape is not None:
        return None if shape == "schema" else MAP
    return OWN.get((kind, key)) or TYPE_OF_FIELD.get(key)


def is_readable_as(expected: str, value: Any) -> bool:
    """Whether `value` can be read as `expected`: a number as text, or a flag in quotes."""
    if expected == TEXT:
        return isinstance(value, (bool, int, float))
    return expected == FLAG and isinstance(value, str) and value.lower() in ("true", "false")


# -- rules --------------------------------------------------------------------


def field_type_wrong(document: Document) -> Iterator[Finding]:
    """A field whose value is of the wrong type."""
    for kind, node in objects(document):
        for key, value in node.items():
            expected = expected_type(KEYS[document.grammar.minor], kind, key)
            if expected is None or FITS[expected](value):
                continue
            if value is None and key in REQUIRED.get(kind, ()):
                continue  # reported as missing
            position, hint = node.value_position(key), HINTS[expected]
            message = f"{key!r} is not {expected}"
            is_readable = is_readable_as(expected, value) and key not in NAMING
            if value is None and key not in NEVER_NULL_KEYS:
                yield warning(position, f"{key!r} is null", "write a value, or remove the key")
            elif is_readable or (key == "examples" and expected == LIST and value):
                yield warning(position, message, hint)
            elif key == "$ref" or key in NEEDED.get(kind, ()):
                yield Finding(position, message, hint)
            else:
                yield warning(position, message, f"{hint}; it is ignored")


def list_item_not_text(document: Document) -> Iterator[Finding]:
    """An item of a list of texts that is not text."""
    for kind, key in (("operation", "tags"), ("schema", "required")):
        for node in document.of(kind):
            for each, position in items_with_positions(node, key):
                if not isinstance(each, str):
                    yield warning(
                        position, f"{show_value(each)} in {key!r} is not text", HINTS[TEXT]
                    )


def server_variable_not_text(document: Document) -> Iterator[Finding]:
    """A value of a server variable that is not text; a number is read as text."""
    for node in document.of("server variable"):
        values = items_with_positions(node, "enum")
        if node.get("default") is not None:
            values.append((node["default"], node.value_position("default")))
        for value, position in values:
            if not isinstance(value, str):
                message = f"{show_value(value)} in a server variable is not text"
                severity: Severity = "error" if isinstance(value, (list, dict)) else "warning"
                yield Finding(position, message, "put it in quotes", severity)


def exclusive_limit_type_wrong(document: Document) -> Iterator[Finding]:
    """An exclusive limit in the form of the other version of OpenAPI."""
    expected, version = (NUMBER, "3.1") if document.is_31 else (FLAG, "3.0")
    for node in document.of("schema"):
        for key in ("exclusiveMinimum", "exclusiveMaximum"):
            if key in node and not FITS[expected](node[key]):
                message = f"{key!r} in OpenAPI {version} is {expected}"
                yield warning(node.value_position(key), message, HINTS[expected])


def object_expected(document: Document) -> Iterator[Finding]:
    """A value that must be an object and is not a mapping."""
    for holder, node in objects(document):
        for key, value in node.items():
            shape = KEYS[document.grammar.minor].get(holder, {}).get(key)
            allows_flag = document.is_31 or key == "additionalProperties"
            for kind, name, each, position in values_of_shape(shape, key, value, node):
                is_flag = kind == "schema" and isinstance(each, bool) and allows_flag
                if isinstance(each, MapNode) or is_flag:
                    continue
                if each is None and name == key:
                    yield warning(position, f"{key!r} is null", "write a value, or remove the key")
                    continue
                # What is null says nothing, and a schema that says nothing lets every value pass.
                is_harmless = each is None or kind in ("schema", "example", "header", "link")
                severity: Severity = "warning" if is_harmless else "error"
                message = f"{name!r} is not {article(kind)}"
                yield Finding(position, message, "write it as a mapping", severity)


def values_of_shape(
    shape: Shape, key: str, value: Any, node: MapNode
) -> Iterator[tuple[str, str, Any, Position]]:
    """Yields (kind, name, value, position) of each object that is due under `key` of `node`."""
    if shape == "schema":
        yield shape, key, value, node.value_position(key)
    elif isinstance(shape, list):
        for index, (each, position) in enumerate(items_with_positions(node, key)):
            yield shape[0], f"{key}[{index}]", each, position
    elif isinstance(shape, set) and isinstance(value, MapNode):
        (kind,) = shape
        for name, each in value.items():
            if not name.startswith("x-"):
                yield kind, name, each, value.value_position(name)


RULES = (
    field_type_wrong, list_item_not_text, server_variable_not_text, exclusive_limit_type_wrong,
    object_expected,
)  # fmt: skip
