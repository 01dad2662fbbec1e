"""Rules on what is declared once and named elsewhere: tags, security schemes, servers' variables, components."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from generator.findings import Finding, Position, closest_match
from generator.lint.document import TEMPLATE, Bundle, told
from generator.load.accessors import items, mapping, text, texts
from generator.load.nodes import ListNode, MapNode
from generator.openapi.objects import COMPONENT_KEYS, OBJECTS, children

HTTP_SCHEMES = ("basic", "bearer")
SCHEME_TYPES = ("apiKey", "http", "oauth2", "openIdConnect")


def undeclared_tag(bundle: Bundle) -> Iterator[Finding]:
    """A tag that `tags` does not declare, told once."""
    seen = set[str]()
    declared = {text(tag, "name") for tag in items(bundle.document, "tags")}
    for operation in bundle.operations:
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


def duplicate_tag(bundle: Bundle) -> Iterator[Finding]:
    seen = set()
    for tag in bundle.of("tag"):
        name = text(tag, "name")
        if name in seen:
            yield Finding(
                tag.value_position("name"),
                f"tag {name!r} is declared twice",
                "remove one of them",
                "warning",
            )
        seen.add(name)


def undeclared_security_scheme(bundle: Bundle) -> Iterator[Finding]:
    declared = mapping(bundle.components, "securitySchemes")
    for name, position in required_schemes(bundle):
        if name not in declared:
            meant = closest_match(name, declared)
            hint = f"write {meant!r}" if meant else "declare it under components/securitySchemes"
            yield Finding(position, f"security scheme {name!r} is not declared", hint)


def security_requirement(bundle: Bundle) -> Iterator[Finding]:
    """A security requirement that is no mapping of scheme names to lists of scopes."""
    for holder in [bundle.document, *bundle.of("operation")]:
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


def required_schemes(bundle: Bundle) -> Iterator[tuple[str, Position]]:
    """The names of security schemes that the document and its operations require."""
    for holder in [bundle.document, *bundle.of("operation")]:
        for requirement in items(holder, "security"):
            for name in requirement if isinstance(requirement, MapNode) else ():
                yield name, requirement.key_position(name)


def security_scheme_type(bundle: Bundle) -> Iterator[Finding]:
    for node in bundle.of("security scheme"):
        kind, place = node.get("type"), node.get("in")
        if kind == "mutualTLS" and not bundle.is_31:
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


def server_variable(bundle: Bundle) -> Iterator[Finding]:
    """A variable of a server's URL that is not declared, or whose default is none of its values."""
    for server in bundle.of("server"):
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
                message = f"default {told(variable.get('default'))} is not in the enum of {name!r}"
                yield Finding(
                    variable.value_position("default"), message, "use one of its values", "warning"
                )


def server_query(bundle: Bundle) -> Iterator[Finding]:
    """A server's URL with a query or fragment, behind which no path can stand."""
    for server in bundle.of("server"):
        if set("?#") & set(text(server, "url")):
            message = "paths are appended to the URL, so its query and fragment are left out"
            yield Finding(
                server.value_position("url"),
                message,
                "describe what they tell as parameters",
                "warning",
            )


def unused_component(bundle: Bundle) -> Iterator[Finding]:
    """A component that no operation leads to."""
    used = reached(bundle) if bundle.operations else set()
    for kind, key in COMPONENT_KEYS.items() if used else ():
        named = mapping(bundle.components, key)
        # Path items are written out where they are referred to.
        for name, node in named.items() if kind != "path item" else ():
            if isinstance(node, MapNode) and id(node) not in used:
                yield Finding(
                    named.key_position(name),
                    f"{kind} {name!r} is used nowhere",
                    "use it, or remove it",
                    "warning",
                )


def reached(bundle: Bundle) -> set[int]:
    """The identities of all objects that the document's operations and security lead to."""
    schemas, schemes = mapping(bundle.components, "schemas"), mapping(
        bundle.components, "securitySchemes"
    )
    heirs = heirs_by_base(bundle)
    waiting = [("security scheme", schemes.get(name)) for name, _ in required_schemes(bundle)]
    waiting += [
        (kind, node)
        for _, kind, node in children("document", bundle.document)
        if kind != "components"
    ]
    waiting += [
        each
        for key in bundle.document
        if key.startswith("x-")
        for each in named_components(bundle, bundle.document[key])
    ]
    found: set[int] = set()
    while waiting:
        kind, node = waiting.pop()
        if isinstance(node, MapNode) and id(node) not in found:
            found.add(id(node))
            waiting += [(kind, each) for each in heirs.get(id(node), ())]
            waiting += [(kind, each) for _, kind, each in children(kind, node)]
            targets = mapping(node.get("discriminator"), "mapping").values()
            waiting += [
                ("schema", schemas.get(str(target).rpartition("/")[2])) for target in targets
            ]
            if isinstance(node.get("$ref"), str) and kind != "path item":
                waiting.append((kind, bundle.target(node["$ref"])))
            waiting += [
                each
                for key in node
                if key.startswith("x-")
                for each in named_components(bundle, node[key])
            ]
    return found


def named_components(bundle: Bundle, value: Any) -> Iterator[tuple[str, Any]]:
    """The components that a `$ref` inside an `x-` key names, each with its kind."""
    waiting = [value]
    while waiting:
        each = waiting.pop()
        if isinstance(each, MapNode):
            key, _, name = text(each, "$ref").removeprefix("#/components/").partition("/")
            for shape in OBJECTS["components"].get(key) or ():
                yield str(shape), mapping(bundle.components, key).get(name)
            waiting += each.values()
        elif isinstance(each, list):
            waiting += each


def heirs_by_base(bundle: Bundle) -> dict[int, list[MapNode]]:
    """The schemas that a discriminator of their base tells apart without naming them, by the base's identity."""
    heirs: dict[int, list[MapNode]] = {}
    for node in mapping(bundle.components, "schemas").values():
        for each in items(node, "allOf"):
            base = bundle.deref(each)
            if isinstance(base, MapNode) and "discriminator" in base:
                heirs.setdefault(id(base), []).append(node)
    return heirs


RULES = (
    undeclared_tag, duplicate_tag, undeclared_security_scheme, security_requirement, security_scheme_type,
    server_variable, server_query, unused_component,
)  # fmt: skip
