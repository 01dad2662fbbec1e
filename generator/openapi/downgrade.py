"""Downgrades a document from 3.2 to 3.1: plain data in and out.

What 3.1 can express otherwise is converted. The rest is kept under `x-` keys: those of the OpenAPI
Initiative's extension registry, if it has one.
"""

from __future__ import annotations

import copy
from collections.abc import Callable, Mapping
from typing import Any

from generator.openapi.media_types import is_form
from generator.openapi.objects import GRAMMARS, Shape

Json = dict[str, Any]
REF, DIALECT = "$ref", "https://spec.openapis.org/oas/3.2/"
# The keys for those that only 3.2 has, by the kind of object.
RENAMED: Mapping[str, Mapping[str, str]] = {
    "document": {"$self": "x-oai-$self"},
    "server": {"name": "x-oai-name"},
    "tag": {"summary": "x-displayName", "parent": "x-parent", "kind": "x-kind"},
    "components": {"mediaTypes": "x-mediaTypes"},
    "path item": {"additionalOperations": "x-oai-additionalOperations"},
    "media type": {
        "itemSchema": "x-oai-itemSchema", "prefixEncoding": "x-oai-prefixEncoding",
        "itemEncoding": "x-oai-itemEncoding",
    },
    "encoding": {
        "encoding": "x-oai-encoding", "prefixEncoding": "x-oai-prefixEncoding",
        "itemEncoding": "x-oai-itemEncoding",
    },
    "response": {"summary": "x-oai-summary"},
    "example": {"dataValue": "x-oai-dataValue", "serializedValue": "x-oai-serializedValue"},
    "security scheme": {
        "deprecated": "x-oai-deprecated", "oauth2MetadataUrl": "x-oauth2MetadataUrl",
    },
    "flows": {"deviceAuthorization": "x-oai-deviceAuthorization"},
    "discriminator": {"defaultMapping": "x-defaultMapping"},
    "xml": {"nodeType": "x-nodeType"},
}  # fmt: skip
MOVED = {(kind, key): (name,) for kind, keys in RENAMED.items() for key, name in keys.items()} | {
    ("path item", "query"): ("x-oai-additionalOperations", "QUERY")
}


def downgrade_to_31(document: Json) -> Json:
    """Returns a 3.2 document as 3.1."""
    converted = copy.deepcopy(document)
    converted["openapi"] = "3.1.1"
    components = converted.get("components", {})
    parameters, media_types = (components.get(key, {}) for key in ("parameters", "mediaTypes"))
    # Innermost first: the keys of an object change after those inside of it.
    for _, kind, node in reversed(list(GRAMMARS[2].walk("document", converted))):
        if isinstance(node.get(REF), str):
            node[REF] = moved_reference(node[REF])
        if "parameters" in node and kind in ("path item", "operation"):
            set_querystring_aside(node, parameters)
        if isinstance(node.get("content"), dict):
            inline_media_types(node["content"], media_types)
        if kind in CHANGES:
            CHANGES[kind](node)
        rename(node, kind)
    found = [name for name, each in parameters.items() if is_query_text(target(each, parameters))]
    for name in found:
        del parameters[name]
    return converted


def rename(node: Json, kind: str) -> None:
    """Renames the keys of an object that 3.1 does not have, in place and in order."""
    names = RENAMED.get(kind, {})
    if names.keys() & node.keys():
        renamed = {names.get(key, key): value for key, value in node.items()}
        node.clear()
        node.update(renamed)


def moved_reference(ref: str) -> str:
    """Returns a reference into the document with renamed keys."""
    shape: Shape = "document"
    tokens: list[str] = []
    for token in ref.split("/")[1:] if ref.startswith("#/") else ():
        if isinstance(shape, str):
            tokens += MOVED.get((shape, token), (token,))
            shape = GRAMMARS[2].shape_of(shape, token)
        else:
            tokens.append(token)
            shape = next(iter(shape)) if shape else None
    return "/".join(["#", *tokens]) if tokens else ref


def inline_media_types(contents: Json, components: Json) -> None:
    """Replaces references to media types, which 3.1 does not allow, by their targets."""
    for name, each in contents.items():
        contents[name] = target(each, components)


def target(node: Any, components: Json) -> Any:
    """Returns the component that a node refers to, or the node itself."""
    while isinstance(node, dict) and isinstance(node.get(REF), str):
        node = components.get(node[REF].rpartition("/")[2])
    return node


# -- parameters -------------------------------------------------------------------


def set_querystring_aside(holder: Json, components: Json) -> None:
    """Moves the parameter that is the whole query, unless it is a form, to `x-querystring`."""
    kept = []
    for each in holder["parameters"]:
        parameter = target(each, components)
        if is_query_text(parameter):
            holder["x-querystring"] = copy.deepcopy(parameter)
        else:
            kept.append(each)
    holder["parameters"] = kept


def is_query_text(parameter: Any) -> bool:
    """Whether a parameter is the whole query, and no form."""
    is_whole = isinstance(parameter, dict) and parameter.get("in") == "querystring"
    return is_whole and not any(map(is_form, parameter.get("content", {})))


def change_parameter(node: Json) -> None:
    contents = node.get("content", {})
    if node.get("in") == "querystring" and not is_query_text(node):
        # The properties of an exploded object are the pairs of a form.
        (media,) = contents.values()
        del node["content"]
        node |= {"in": "query", "style": "form", "explode": True, "x-content": contents}
        node["schema"] = media.get("schema", {})
    if node.get("style") == "cookie":
        node |= {"style": "form", "x-style": "cookie"}
    if node.get("in") != "query" and "allowReserved" in node:
        node["x-allowReserved"] = node.pop("allowReserved")


# -- other objects ----------------------------------------------------------------


def change_document(node: Json) -> None:
    if str(node.get("jsonSchemaDialect")).startswith(DIALECT):
        del node["jsonSchemaDialect"]


def change_path_item(node: Json) -> None:
    if "query" in node:
        query = {"QUERY": node.pop("query")}
        node["additionalOperations"] = query | node.get("additionalOperations", {})


def change_response(node: Json) -> None:
    if REF not in node:
        node.setdefault("description", node.get("summary", ""))


def change_example(node: Json) -> None:
    given = [key for key in ("dataValue", "serializedValue") if key in node]
    if given and "value" not in node and "externalValue" not in node:
        node["value"] = node.pop("dataValue") if "dataValue" in node else node["serializedValue"]


def change_security_scheme(node: Json) -> None:
    if isinstance(node.get("flows"), dict):
        rename(node["flows"], "flows")


def change_schema(node: Json) -> None:
    if str(node.get("$schema")).startswith(DIALECT):
        del node["$schema"]
    if isinstance(node.get("discriminator"), dict):
        rename(node["discriminator"], "discriminator")
    xml = node.get("xml")
    if isinstance(xml, dict):
        is_array = node.get("type") == "array"
        if xml.get("nodeType") == "attribute":
            xml["attribute"] = True
        elif xml.get("nodeType") == "element" and is_array:
            xml["wrapped"] = True
        rename(xml, "xml")


CHANGES: Mapping[str, Callable[[Json], None]] = {
    "document": change_document,
    "parameter": change_parameter,
    "path item": change_path_item,
    "response": change_response,
    "example": change_example,
    "security scheme": change_security_scheme,
    "schema": change_schema,
}
