"""Rules on what is declared once and named elsewhere: tags, security schemes, servers' variables, components."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from generator.findings import Finding, Position, closest_match
from generator.lint.document import TEMPLATE, Document, show_value
from generator.load.accessors import items, mapping, text, texts
from generator.load.nodes import ListNode, MapNode
from generator.openapi.objects import COMPONENT_KEYS, OBJECTS, children

HTTP_SCHEMES = ("basic", "bearer")
SCHEME_TYPES = ("apiKey", "http", "oauth2", "openIdConnect")


def tag_undeclared(document: Document) -> Iterator[Finding]:
    """A tag that `tags` does not declare, told once."""
    seen = set[str]()
    declared = {text(tag, "name") for tag in items(document.root, "tags")}
    for operation in document.operations:
        for name, position in texts(operation.node, "tags"):
            if name not in declared and name not in seen:
                meant = closest_match(name, declared)
                hint = (
                    f"write {meant!r}, or declare it"
                    if meant
                    else "declare it under 'tags', with a description"
                )
                yield Finding(position, f"tag {name!r} is not declared", hint, "warning")
                seen.add(name)


def tag_duplicate(document: Document) -> Iterator[Finding]:
    seen = set()
    for tag in document.of("tag"):
        name = text(tag, "name")
        if name in seen:
            yield Finding(
                tag.value_position("name"),
                f"tag {name!r} is declared twice",
                "remove one of them",
                "warning",
            )
        seen.add(name)


def security_scheme_undeclared(document: Document) -> Iterator[Finding]:
    declared = mapping(document.components, "securitySchemes")
    for name, position in required_schemes(document):
        if name not in declared:
            meant = closest_match(name, declared)
            hint = f"write {meant!r}" if meant else "declare it under components/securitySchemes"
            yield Finding(position, f"security scheme {name!r} is not declared", hint)


def security_requirement_invalid(document: Document) -> Iterator[Finding]:
    """A security requirement that does not map scheme names to lists of scopes."""
    for holder in [document.root, *document.of("operation")]:
        listed = items(holder, "security")
        for index, requirement in enumerate(listed):
            if not isinstance(requirement, MapNode):
                hint = "write a mapping, such as {name: []}"
                yield Finding(
                    listed.item_position(index), "a security requirement is not a mapping", hint
                )
                continue
            for name, scopes in requirement.items():
                if not isinstance(scopes, ListNode) or not all(
                    isinstance(scope, str) for scope in scopes
                ):
                    message = f"what {name!r} is required for is not a list of scopes"
                    yield Finding(
                        requirement.value_position(name),
                        message,
                        "write a list of texts, [] for none",
                        "warning",
                    )


def required_schemes(document: Document) -> Iterator[tuple[str, Position]]:
    """The names of security schemes that the document and its operations require."""
    for holder in [document.root, *document.of("operation")]:
        for requirement in items(holder, "security"):
            for name in requirement if isinstance(requirement, MapNode) else ():
                yield name, requirement.key_position(name)


def security_scheme_invalid(document: Document) -> Iterator[Finding]:
    for node in document.of("security scheme"):
        kind, place = node.get("type"), node.get("in")
        if kind == "mutualTLS" and not document.is_31:
            message = "security scheme type 'mutualTLS' is of OpenAPI 3.1, and this is 3.0"
            yield Finding(
                node.value_position("type"), message, "write the description in 3.1", "warning"
            )
        elif isinstance(kind, str) and kind not in (*SCHEME_TYPES, "mutualTLS"):
            yield Finding(
                node.value_position("type"),
                f"security scheme type {kind!r} does not exist",
                f"use one of {', '.join(SCHEME_TYPES)}",
            )
        elif (
            kind == "http"
            and "scheme" in node
            and "x-signature" not in node
            and text(node, "scheme").lower() not in HTTP_SCHEMES
        ):
            message = f"the client has no credentials for the HTTP scheme {text(node, 'scheme')!r}"
            hint = (
                f"use one of {', '.join(HTTP_SCHEMES)}, or let callers pass an `Auth` of their own"
            )
            yield Finding(node.value_position("scheme"), message, hint, "warning")
        elif (
            kind == "apiKey"
            and isinstance(place, str)
            and place not in ("header", "query", "cookie")
        ):
            yield Finding(
                node.value_position("in"),
                f"no API key can be in {place!r}",
                "use one of header, query, cookie",
            )


def server_variable_invalid(document: Document) -> Iterator[Finding]:
    """A variable of a server's URL that is not declared, or whose default is none of its values."""
    for server in document.of("server"):
        variables = mapping(server, "variables")
        for name in TEMPLATE.findall(text(server, "url")):
            if name not in variables:
                yield Finding(
                    server.value_position("url"),
                    f"variable {name!r} of the URL is not declared",
                    "add it to 'variables'",
                )
        for name, variable in variables.items():
            values = items(variable, "enum")
            if values and variable.get("default") not in values:
                message = (
                    f"default {show_value(variable.get('default'))} is not in the enum of {name!r}"
                )
                yield Finding(
                    variable.value_position("default"), message, "use one of its values", "warning"
                )


def server_url_query(document: Document) -> Iterator[Finding]:
    """A server's URL with a query or fragment, after which no path can follow."""
    for server in document.of("server"):
        if set("?#") & set(text(server, "url")):
            message = "paths are appended to the URL, so its query and fragment are left out"
            yield Finding(
                server.value_position("url"),
                message,
                "describe them as parameters",
                "warning",
            )


def component_unused(document: Document) -> Iterator[Finding]:
    """A component that no operation leads to."""
    used = reachable_objects(document) if document.operations else set()
    for kind, key in COMPONENT_KEYS.items() if used else ():
        named = mapping(document.components, key)
        # Path items are written out where they are referred to.
        for name, node in named.items() if kind != "path item" else ():
            if isinstance(node, MapNode) and id(node) not in used:
                yield Finding(
                    named.key_position(name),
                    f"{kind} {name!r} is unused",
                    "use it, or remove it",
                    "warning",
                )


def reachable_objects(document: Document) -> set[int]:
    """The identities of all objects that the document's operations and security lead to."""
    schemas, schemes = mapping(document.components, "schemas"), mapping(
        document.components, "securitySchemes"
    )
    subtypes = subtypes_by_base(document)
    waiting = [("security scheme", schemes.get(name)) for name, _ in required_schemes(document)]
    waiting += [
        (kind, node)
        for _, kind, node in children("document", document.root)
        if kind != "components"
    ]
    waiting += [
        each
        for key in document.root
        if key.startswith("x-")
        for each in named_components(document, document.root[key])
    ]
    found: set[int] = set()
    while waiting:
        kind, node = waiting.pop()
        if isinstance(node, MapNode) and id(node) not in found:
            found.add(id(node))
            waiting += [(kind, each) for each in subtypes.get(id(node), ())]
            waiting += [(kind, each) for _, kind, each in children(kind, node)]
            targets = mapping(node.get("discriminator"), "mapping").values()
            waiting += [
                ("schema", schemas.get(str(target).rpartition("/")[2])) for target in targets
            ]
            if isinstance(node.get("$ref"), str) and kind != "path item":
                waiting.append((kind, document.target(node["$ref"])))
            waiting += [
                each
                for key in node
                if key.startswith("x-")
                for each in named_components(document, node[key])
            ]
    return found


def named_components(document: Document, value: Any) -> Iterator[tuple[str, Any]]:
    """The components that a `$ref` inside an `x-` key names, each with its kind."""
    waiting = [value]
    while waiting:
        each = waiting.pop()
        if isinstance(each, MapNode):
            key, _, name = text(each, "$ref").removeprefix("#/components/").partition("/")
            for shape in OBJECTS["components"].get(key) or ():
                yield str(shape), mapping(document.components, key).get(name)
            waiting += each.values()
        elif isinstance(each, list):
            waiting += each


def subtypes_by_base(document: Document) -> dict[int, list[MapNode]]:
    """Returns the subtypes that a discriminator does not name, by the identity of their base."""
    subtypes: dict[int, list[MapNode]] = {}
    for node in mapping(document.components, "schemas").values():
        for each in items(node, "allOf"):
            base = document.deref(each)
            if isinstance(base, MapNode) and "discriminator" in base:
                subtypes.setdefault(id(base), []).append(node)
    return subtypes


RULES = (
    tag_undeclared, tag_duplicate, security_scheme_undeclared, security_requirement_invalid, security_scheme_invalid,
    server_variable_invalid, server_url_query, component_unused,
)  # fmt: skip
