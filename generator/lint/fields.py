"""Rules on keywords: which an object may have, which it must have, and which exclude each other."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from generator.findings import Finding, Severity, closest_match, warning
from generator.lint.document import Document
from generator.load.accessors import mapping, text
from generator.load.nodes import MapNode
from generator.openapi.objects import GRAMMARS, METHODS, SCHEMA_31, Shape

FLOWS = ("implicit", "password", "clientCredentials", "authorizationCode")
DEVICE = "deviceAuthorization"
FLOW = ("authorizationUrl", "tokenUrl", "refreshUrl", "scopes")
Leaves = dict[tuple[str, str], tuple[str, tuple[str, ...]]]
# Small objects that hold no others, which the grammar does not walk: (the object that has it, its key) and its keys.
LEAVES: Leaves = {
    ("info", "contact"): ("contact", ("name", "url", "email")),
    ("info", "license"): ("license", ("name", "url", "identifier")),
    ("schema", "xml"): ("xml", ("name", "namespace", "prefix", "attribute", "wrapped")),
    ("schema", "discriminator"): ("discriminator", ("propertyName", "mapping")),
    ("security scheme", "flows"): ("flows", FLOWS),
    **{("flows", flow): (f"{flow} flow", FLOW) for flow in FLOWS},
}
LEAVES_32: Leaves = {
    **LEAVES,
    ("schema", "xml"): ("xml", (*LEAVES["schema", "xml"][1], "nodeType")),
    ("schema", "discriminator"): ("discriminator", ("propertyName", "mapping", "defaultMapping")),
    ("security scheme", "flows"): ("flows", (*FLOWS, DEVICE)),
    ("flows", DEVICE): (f"{DEVICE} flow", (*FLOW, "deviceAuthorizationUrl")),
}
SINCE_31 = {
    "document": {"webhooks", "jsonSchemaDialect"},
    "info": {"summary"},
    "license": {"identifier"},
    "components": {"pathItems"},
    "schema": set(SCHEMA_31),
}
REQUIRED = {
    "document": ("openapi", "info"),
    "info": ("title", "version"),
    "license": ("name",),
    "server": ("url",),
    "server variable": ("default",),
    "tag": ("name",),
    "external documentation": ("url",),
    "parameter": ("name", "in"),
    "request body": ("content",),
    "response": ("description",),
    "security scheme": ("type",),
    "discriminator": ("propertyName",),
    "implicit flow": ("authorizationUrl", "scopes"),
    "password flow": ("tokenUrl", "scopes"),
    "clientCredentials flow": ("tokenUrl", "scopes"),
    "authorizationCode flow": ("authorizationUrl", "tokenUrl", "scopes"),
    f"{DEVICE} flow": ("deviceAuthorizationUrl", "tokenUrl", "scopes"),
}
# Fields that OpenAPI 3.2 no longer requires.
OPTIONAL_32 = {("response", "description")}
SCHEME_FIELDS = {
    "apiKey": ("name", "in"),
    "http": ("scheme",),
    "oauth2": ("flows",),
    "openIdConnect": ("openIdConnectUrl",),
    "mutualTLS": (),
}
EXCLUSIVE = {
    "parameter": (("schema", "content"), ("example", "examples")),
    "header": (("schema", "content"), ("example", "examples")),
    "media type": (("example", "examples"),),
    "example": (("value", "externalValue"),),
    "link": (("operationId", "operationRef"),),
    "license": (("url", "identifier"),),
}
EXCLUSIVE_32 = {
    **EXCLUSIVE,
    "example": (
        *EXCLUSIVE["example"], ("value", "dataValue"), ("value", "serializedValue"),
        ("serializedValue", "externalValue"),
    ),
    **{
        kind: (*EXCLUSIVE.get(kind, ()), ("encoding", "prefixEncoding"), ("encoding", "itemEncoding"))
        for kind in ("media type", "encoding")
    },
    "xml": (("nodeType", "attribute"), ("nodeType", "wrapped")),
}  # fmt: skip
# Objects and fields that only inform readers: without one, every output is still right.
INFORMATIVE = {
    "info", "license", "tag", "external documentation", "response", "discriminator",
    *(f"{flow} flow" for flow in (*FLOWS, DEVICE)),
}  # fmt: skip
INFORMATIVE_FIELDS = {
    ("document", "info"), ("request body", "content"), ("security scheme", "flows"), ("security scheme", "openIdConnectUrl"),
}  # fmt: skip
# Without one of these, an output would be wrong: an operation would be missing, a request would not be sent as the
# service wants it, or a response not be read. If one is misspelled, the document means something else.
# Of a schema's keywords, each but this one makes it narrower: without it every value is carried, with less of a type.
NEEDED = {
    "document": {"paths", "components", "servers", "security", "webhooks"},
    "path item": {
        "$ref",
        "parameters",
        "servers",
        *METHODS,
        "query",
        "additionalOperations",
    },
    "operation": {"parameters", "requestBody", "responses", "security", "servers"},
    "parameter": {"$ref", "name", "in", "required", "style", "explode", "allowReserved", "content"},
    "request body": {"$ref", "required", "content"},
    "media type": {"encoding", "itemSchema"},
    "encoding": {"contentType", "style", "explode", "allowReserved"},
    "response": {"$ref", "content"},
    "server": {"url", "variables"},
    "server variable": {"default"},
    "security scheme": {"$ref", "type", "name", "in", "scheme"},
    "discriminator": {"mapping"},
    "schema": {"nullable"},
}

COMPONENT_NAME = re.compile(r"[A-Za-z0-9._-]+\Z")


def objects(document: Document) -> Iterator[tuple[str, MapNode]]:
    """Yields every object that is not a reference, with its kind, also the small ones."""
    leaves = LEAVES_32 if document.is_32 else LEAVES
    for kind, nodes in document.by_kind.items():
        for node in nodes:
            yield from with_leaves(kind, node, leaves)


def with_leaves(kind: str, node: MapNode, leaves: Leaves) -> Iterator[tuple[str, MapNode]]:
    yield kind, node
    for (holder, key), (leaf, _) in leaves.items():
        if holder == kind and isinstance(node.get(key), MapNode):
            yield from with_leaves(leaf, node[key], leaves)


def keys_of(minor: int) -> dict[str, dict[str, Shape]]:
    """Returns the keys of all objects in OpenAPI 3.`minor`, and the objects under each."""
    leaves = LEAVES_32 if minor >= 2 else LEAVES
    small = {leaf: dict.fromkeys(keys) for leaf, keys in leaves.values()}
    objects = GRAMMARS[minor].objects | small
    return {kind: {"$ref": None, **keys} for kind, keys in objects.items()}


# By the minor version of OpenAPI. 3.0 has the keys of 3.1 too, for which there is a rule.
KEYS = tuple(map(keys_of, range(len(GRAMMARS))))


def article(kind: str) -> str:
    if kind in ("document", "info", "components"):
        return f"the {kind}"
    return f"an {kind}" if kind[0] in "aeiou" else f"a {kind}"


# -- rules --------------------------------------------------------------------


def field_unknown(document: Document) -> Iterator[Finding]:
    """An unknown key: an error if it is a misspelled one of `NEEDED`."""
    known = KEYS[document.grammar.minor]
    for kind, node in objects(document):
        for key in node:
            if kind not in known or key in known[kind] or key.startswith("x-"):
                continue
            position = node.key_position(key)
            message = f"unknown keyword {key!r} in {article(kind)}"
            likely = likely_keys(kind, document.grammar.minor)
            candidates = [each for each in likely if each not in node]
            meant = closest_match(key, candidates)
            if meant:
                severity: Severity = "error" if meant in NEEDED.get(kind, ()) else "warning"
                yield Finding(position, message, f"write {meant!r}", severity)
            elif not (document.is_31 and kind == "schema"):
                yield warning(position, message, "remove it, or begin its name with 'x-'")


@cache
def likely_keys(kind: str, minor: int) -> list[str]:
    """Returns the fields that a misspelled one may mean, in OpenAPI 3.`minor`."""
    later = set() if minor else SINCE_31.get(kind, set())
    keys = [key for key in KEYS[minor][kind] if key not in later]
    return [key for key in keys if key == "$ref" or not key.startswith("$")]


def field_of_openapi_31(document: Document) -> Iterator[Finding]:
    """A keyword that only OpenAPI 3.1 has, in a 3.0 description."""
    for kind, node in objects(document) if not document.is_31 else ():
        for key in node:
            if key in SINCE_31.get(kind, ()):
                message = f"keyword {key!r} is of OpenAPI 3.1, and this is 3.0"
                hint = "remove it, or write the description in 3.1"
                yield warning(node.key_position(key), message, hint)


def field_missing(document: Document) -> Iterator[Finding]:
    """A field that the specification requires."""
    for kind, node in objects(document):
        holder, keys = article(kind), REQUIRED.get(kind, ())
        if kind == "security scheme" and text(node, "type"):
            holder = f"a security scheme of type {node['type']!r}"
            keys += SCHEME_FIELDS.get(text(node, "type"), ())
        for key in keys:
            if node.get(key) is None and not (document.is_32 and (kind, key) in OPTIONAL_32):
                message = f"{holder} has no {key!r}"
                yield Finding(node.value_position(key), message, "add it", lack_of(kind, key))


def lack_of(kind: str, key: str) -> Severity:
    """Returns the severity of a missing field."""
    is_decodable = kind in INFORMATIVE or (kind, key) in INFORMATIVE_FIELDS
    return "warning" if is_decodable else "error"


def paths_missing(document: Document) -> Iterator[Finding]:
    root = document.root
    if not document.is_31 and root.get("paths") is None:
        hint = "add it, as {} if there are none"
        yield warning(root.position, "the document has no 'paths'", hint)
    elif not any(key in root for key in ("paths", "components", "webhooks")):
        message = "the document has no 'paths', 'components' or 'webhooks'"
        yield warning(root.position, message, "add one of them")


def parameter_schema_missing(document: Document) -> Iterator[Finding]:
    """A parameter or header without a schema."""
    for kind in ("parameter", "header"):
        for node in document.of(kind):
            name = f"parameter {text(node, 'name')!r}" if kind == "parameter" else "a header"
            contents = node.get("content")
            if "schema" not in node and "content" not in node:
                message = f"{name} has neither 'schema' nor 'content'"
                yield warning(node.position, message, "say what it carries")
            elif isinstance(contents, MapNode) and len(contents) != 1:
                message = f"{name} has {len(contents)} media types"
                yield warning(node.value_position("content"), message, "give it one")


def fields_exclusive(document: Document) -> Iterator[Finding]:
    """Two keys of which an object may have only one."""
    exclusive = EXCLUSIVE_32 if document.is_32 else EXCLUSIVE
    for kind, node in objects(document):
        for first, second in exclusive.get(kind, ()):
            if first in node and second in node:
                severity: Severity = "error" if first == "schema" else "warning"
                message = f"{first!r} and {second!r} exclude each other"
                yield Finding(node.key_position(second), message, "keep one of them", severity)


def reference_siblings(document: Document) -> Iterator[Finding]:
    """Keys next to a `$ref`, which OpenAPI ignores: 3.0 all, 3.1 all but two outside of schemas."""
    allowed = {"$ref", "summary", "description"} if document.is_31 else {"$ref"}
    for kind, node in document.references:
        if document.is_31 and kind == "schema":
            continue
        instead = "the $ref as allOf: [{$ref: ...}]" if kind == "schema" else "the object out"
        for key in node:
            if key not in allowed and not key.startswith("x-"):
                message = f"{key!r} is next to a $ref, so OpenAPI ignores it"
                yield warning(
                    node.key_position(key), message, f"write {instead}, or remove the key"
                )


def reference_kind_wrong(document: Document) -> Iterator[Finding]:
    """A reference to an object of another kind."""
    for kind, node in document.references:
        found = document.kinds.get(id(document.deref(node)), kind)
        if found != kind:
            due = article(kind)
            message = f"$ref {node['$ref']!r} leads to {article(found)}, where {due} belongs"
            yield Finding(node.value_position("$ref"), message, f"name {due}")


def component_name_invalid(document: Document) -> Iterator[Finding]:
    for key in document.components:
        components = mapping(document.components, key)
        for name in components if not key.startswith("x-") else ():
            if not COMPONENT_NAME.match(name):
                message = f"component name {name!r} has characters that OpenAPI does not allow"
                hint = "use letters, digits, '.', '_' and '-'"
                yield warning(components.key_position(name), message, hint)


RULES = (
    field_unknown, field_of_openapi_31, field_missing, paths_missing, parameter_schema_missing, fields_exclusive, reference_siblings,
    reference_kind_wrong, component_name_invalid,
)  # fmt: skip
