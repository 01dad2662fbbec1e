"""Rules on what is declared once and named elsewhere: tags, security schemes, servers' variables, components."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from generator.findings import Finding, Position, suggestion, warning
from generator.lint.document import TEMPLATE, Document, show_value
from generator.load.accessors import items, items_with_positions, mapping, text, texts
from generator.load.nodes import ListNode, MapNode
from generator.load.refs import pointer_tokens

HTTP_SCHEMES = ("basic", "bearer")
SCHEME_TYPES = ("apiKey", "http", "oauth2", "openIdConnect")
KEY_LOCATIONS = ("header", "query", "cookie")


def tag_undeclared(document: Document) -> Iterator[Finding]:
    """A tag that `tags` does not declare, reported once."""
    seen = set[str]()
    declared = {text(tag, "name") for tag in items(document.root, "tags")}
    for operation in document.operations:
        for name, position in texts(operation.node, "tags"):
            if name not in declared and name not in seen:
                seen.add(name)
                otherwise = "declare it under 'tags', with a description"
                hint = suggestion(name, declared, otherwise, ", or declare it")
                yield warning(position, f"tag {name!r} is not declared", hint)


def tag_duplicate(document: Document) -> Iterator[Finding]:
    seen = set()
    for tag in document.of("tag"):
        name, position = text(tag, "name"), tag.value_position("name")
        if name in seen:
            yield warning(position, f"tag {name!r} is declared twice", "remove one of them")
        seen.add(name)


def tag_parent_invalid(document: Document) -> Iterator[Finding]:
    """A tag under one that does not exist, or under itself."""
    tags = document.of("tag") if document.is_32 else []
    parents = {text(tag, "name"): text(tag, "parent") for tag in tags}
    for tag in tags:
        name, parent = text(tag, "name"), text(tag, "parent")
        position = tag.value_position("parent")
        if parent and parent not in parents:
            hint = suggestion(parent, parents, "declare it under 'tags'", ", or declare it")
            yield warning(position, f"tag {parent!r}, above {name!r}, is not declared", hint)
        above = [name]
        while (parent := parents.get(above[-1], "")) and parent not in above:
            above.append(parent)
        if parent == name:
            message = f"tag {name!r} is under itself"
            yield warning(position, message, "remove 'parent' from one of the circle")


def server_name_duplicate(document: Document) -> Iterator[Finding]:
    """Two servers of one list with the same name."""
    holders = [document.root, *document.of("path item"), *document.of("operation")]
    for holder in holders if document.is_32 else ():
        seen = set[str]()
        for server in items(holder, "servers"):
            name = text(server, "name")
            if name and name in seen:
                position = server.value_position("name")
                yield warning(position, f"server name {name!r} is duplicated", "rename one of them")
            seen.add(name)


def security_scheme_undeclared(document: Document) -> Iterator[Finding]:
    declared = mapping(document.components, "securitySchemes")
    for name, position in required_schemes(document):
        if name not in declared:
            hint = suggestion(name, declared, "declare it under components/securitySchemes")
            yield Finding(position, f"security scheme {name!r} is not declared", hint)


def security_requirements(document: Document) -> Iterator[tuple[Any, Position]]:
    """Yields the security requirements of the document and its operations, with their positions."""
    for holder in [document.root, *document.of("operation")]:
        yield from items_with_positions(holder, "security")


def security_requirement_invalid(document: Document) -> Iterator[Finding]:
    """A security requirement that does not map scheme names to lists of scopes."""
    for requirement, position in security_requirements(document):
        if not isinstance(requirement, MapNode):
            message = "a security requirement is not a mapping"
            yield Finding(position, message, "write a mapping, such as {name: []}")
            continue
        for name, scopes in requirement.items():
            if not isinstance(scopes, ListNode) or len(texts(requirement, name)) < len(scopes):
                message = f"what {name!r} is required for is not a list of scopes"
                hint = "write a list of texts, [] for none"
                yield warning(requirement.value_position(name), message, hint)


def required_schemes(document: Document) -> Iterator[tuple[str, Position]]:
    """Yields the names of security schemes that the document and its operations require."""
    for requirement, _ in security_requirements(document):
        for name in requirement if isinstance(requirement, MapNode) else ():
            yield name, requirement.key_position(name)


def security_scheme_invalid(document: Document) -> Iterator[Finding]:
    for node in document.of("security scheme"):
        kind, location, scheme = node.get("type"), node.get("in"), text(node, "scheme")
        position = node.value_position("type")
        if kind == "mutualTLS" and not document.is_31:
            message = "security scheme type 'mutualTLS' is of OpenAPI 3.1, and this is 3.0"
            yield warning(position, message, "write the description in 3.1")
        elif isinstance(kind, str) and kind not in (*SCHEME_TYPES, "mutualTLS"):
            message = f"security scheme type {kind!r} does not exist"
            yield Finding(position, message, f"use one of {', '.join(SCHEME_TYPES)}")
        elif kind == "http" and "scheme" in node and "x-signature" not in node:
            if scheme.lower() not in HTTP_SCHEMES:
                message = f"the client has no credentials for the HTTP scheme {scheme!r}"
                allowed = ", ".join(HTTP_SCHEMES)
                hint = f"use one of {allowed}, or let callers pass an `Auth` of their own"
                yield warning(node.value_position("scheme"), message, hint)
        elif kind == "apiKey" and isinstance(location, str) and location not in KEY_LOCATIONS:
            hint = f"use one of {', '.join(KEY_LOCATIONS)}"
            yield Finding(node.value_position("in"), f"no API key can be in {location!r}", hint)


def server_variable_invalid(document: Document) -> Iterator[Finding]:
    """A variable of a server's URL that is not declared, or whose default is none of its values."""
    for server in document.of("server"):
        variables = mapping(server, "variables")
        for name in TEMPLATE.findall(text(server, "url")):
            if name not in variables:
                message = f"variable {name!r} of the URL is not declared"
                yield Finding(server.value_position("url"), message, "add it to 'variables'")
        for name, variable in variables.items():
            values = items(variable, "enum")
            if values and variable.get("default") not in values:
                default = show_value(variable.get("default"))
                message = f"default {default} is not in the enum of {name!r}"
                yield warning(variable.value_position("default"), message, "use one of its values")


def server_url_query(document: Document) -> Iterator[Finding]:
    """A server's URL with a query or fragment, after which no path can follow."""
    for server in document.of("server"):
        if set("?#") & set(text(server, "url")):
            message = "paths are appended to the URL, so its query and fragment are left out"
            yield warning(server.value_position("url"), message, "describe them as parameters")


def component_unused(document: Document) -> Iterator[Finding]:
    """A component that no operation leads to."""
    if not document.operations:
        return
    used = reachable_objects(document)
    for kind, key in document.grammar.component_keys.items():
        if kind == "path item":  # the bundle has these inline
            continue
        components = mapping(document.components, key)
        for name, node in components.items():
            if isinstance(node, MapNode) and id(node) not in used:
                position = components.key_position(name)
                yield warning(position, f"{kind} {name!r} is unused", "use it, or remove it")


def reachable_objects(document: Document) -> set[int]:
    """Returns the identities of all objects that the document's operations and security lead to."""
    schemas = mapping(document.components, "schemas")
    schemes = mapping(document.components, "securitySchemes")
    subtypes = subtypes_by_base(document)
    waiting = [("security scheme", schemes.get(name)) for name, _ in required_schemes(document)]
    waiting += named_components(document, document.root)
    for _, kind, node in document.grammar.children("document", document.root):
        if kind != "components":
            waiting.append((kind, node))
    found: set[int] = set()
    while waiting:
        kind, node = waiting.pop()
        if not isinstance(node, MapNode) or id(node) in found:
            continue
        found.add(id(node))
        waiting += [(kind, each) for each in subtypes.get(id(node), ())]
        waiting += [(child, each) for _, child, each in document.grammar.children(kind, node)]
        discriminator = mapping(node, "discriminator")
        targets = [*mapping(discriminator, "mapping").values(), discriminator.get("defaultMapping")]
        for target in targets:
            waiting.append(("schema", schemas.get(str(target).rpartition("/")[2])))
        if isinstance(node.get("$ref"), str) and kind != "path item":
            waiting.append((kind, document.target(node["$ref"])))
            waiting += component_of(document, node["$ref"])
        waiting += named_components(document, node)
    return found


def named_components(document: Document, node: MapNode) -> Iterator[tuple[str, Any]]:
    """Yields the components that `$ref`s inside the `x-` keys of `node` name, each with its kind."""
    waiting = [value for key, value in node.items() if key.startswith("x-")]
    while waiting:
        each = waiting.pop()
        if isinstance(each, MapNode):
            yield from component_of(document, text(each, "$ref"))
            waiting += each.values()
        elif isinstance(each, list):
            waiting += each


def component_of(document: Document, ref: str) -> Iterator[tuple[str, Any]]:
    """Yields the component that a reference leads to or into, with its kind."""
    tokens = pointer_tokens(ref)
    if len(tokens) > 2 and tokens[0] == "components":
        for shape in document.grammar.objects["components"].get(tokens[1]) or ():
            yield str(shape), mapping(document.components, tokens[1]).get(tokens[2])


def subtypes_by_base(document: Document) -> dict[int, list[MapNode]]:
    """Returns the subtypes that a discriminator does not name, by the identity of their base."""
    subtypes: dict[int, list[MapNode]] = {}
    for node in mapping(document.components, "schemas").values():
        for each in items(node, "allOf"):
            base = document.deref(each)
            if has_discriminator(document, base):
                subtypes.setdefault(id(base), []).append(node)
    return subtypes


def has_discriminator(document: Document, schema: Any) -> bool:
    """Whether a schema has a discriminator, its own or of a schema that it extends."""
    waiting, seen = [schema], set[int]()
    while waiting:
        each = document.deref(waiting.pop())
        if isinstance(each, MapNode) and id(each) not in seen:
            if "discriminator" in each:
                return True
            seen.add(id(each))
            waiting += items(each, "allOf")
    return False


RULES = (
    tag_undeclared, tag_duplicate, tag_parent_invalid, server_name_duplicate, security_scheme_undeclared, security_requirement_invalid, security_scheme_invalid,
    server_variable_invalid, server_url_query, component_unused,
)  # fmt: skip
