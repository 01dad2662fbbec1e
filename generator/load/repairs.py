"""Faults of a bundled document that can be meant in one way only: it is read like that, with a warning."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import partial
from typing import Any

from generator.findings import Finding, Position, closest_match, warning
from generator.load.accessors import items, items_with_positions, mapping, text
from generator.load.nodes import ListNode, MapNode
from generator.load.refs import LocalReferences, pointer_tokens
from generator.openapi.objects import Method, grammar_of

# An expression of RFC 6570 in a path, or a name with a pattern, as JAX-RS and ASP.NET have it.
EXPRESSION = re.compile(r"\{([./;?&]?)([\w$.~-]+(?:,[\w$.~-]+)*)(\*|:[^/{}]*)?\}", re.ASCII)
NAME = re.compile(r"\{([^{}]+)\}")
# How the names of schemes tell their kind, as HTTP calls it.
HTTP_SCHEMES = {"bearer": "bearer", "jwt": "bearer", "basic": "basic"}


def repair(document: MapNode) -> list[Finding]:
    """Repairs a document in place, and returns a warning for each repair."""
    return list(Repairs(document).all())


class Repairs:
    def __init__(self, document: MapNode) -> None:
        self.document = document
        self.grammar = grammar_of(document)
        self.references = LocalReferences(document)
        self.paths = mapping(document, "paths")

    def all(self) -> Iterator[Finding]:
        yield from self.rename_paths()
        for path, item in self.paths.items():
            for method in self.grammar.methods(item) if isinstance(item, MapNode) else ():
                yield from self.move_body(method.node)
                yield from self.declare_parameters(path, item, method)
                yield from self.rename_statuses(mapping(method.node, "responses"))
        yield from self.repair_security(self.document)
        for item in self.paths.values():
            for method in self.grammar.methods(item) if isinstance(item, MapNode) else ():
                yield from self.repair_security(method.node)

    # -- paths ----------------------------------------------------------------

    def rename_paths(self) -> Iterator[Finding]:
        """Writes paths with a slash in front, and with names alone in braces."""
        referenced = set(self.referenced_paths())
        renamed = self.paths.empty_copy()
        for path, item in self.paths.items():
            position, _ = self.paths.positions[path]
            made = path if path.startswith(("/", "x-")) else f"/{path}"
            expressions = [each for each in EXPRESSION.finditer(made) if each[1] or each[3]]
            if expressions and isinstance(item, MapNode):
                made = EXPRESSION.sub(partial(self.plain_expression, item), made)
            is_free = made not in self.paths and made not in renamed and path not in referenced
            if made != path and is_free:
                yield warning(position, f"path {path!r} is read as {made!r}", "write it so", "load")
                for each in expressions:
                    if each[1] in ("?", "&"):
                        self.declare_query(item, each[2].split(","), position)
            else:
                made = path
            renamed.put(made, item, *self.paths.positions[path])
        if list(renamed) != list(self.paths):
            self.paths = renamed
            self.document.put("paths", renamed, *self.document.positions["paths"])

    def referenced_paths(self) -> Iterator[str]:
        """Yields the paths that references lead into."""
        waiting: list[Any] = [self.document]
        while waiting:
            node = waiting.pop()
            if isinstance(node, MapNode):
                ref = node.get("$ref")
                if isinstance(ref, str) and ref.startswith("#/paths/"):
                    yield pointer_tokens(ref)[1]
                waiting += node.values()
            elif isinstance(node, ListNode):
                waiting += node

    def plain_expression(self, item: MapNode, expression: re.Match[str]) -> str:
        """Returns an expression as literal text with plain names, such as `.{name}` for `{.name}`."""
        operator, listed, _ = expression.groups()
        if operator in ("?", "&"):
            return ""
        texts = []
        for name in listed.split(","):
            before = {"/": "/", ".": ".", ";": f";{name}="}.get(operator, "")
            texts.append(("" if self.has_style(item, name) else before) + f"{{{name}}}")
        return ("" if operator else ",").join(texts)

    def has_style(self, item: MapNode, name: str) -> bool:
        """Whether the parameter `name` writes the text before its value by itself."""
        holders = [item, *(method.node for method in self.grammar.methods(item))]
        declared = (
            self.references.deref(each)
            for holder in holders
            for each in items(holder, "parameters")
        )
        return any(
            text(each, "name") == name and text(each, "style") in ("label", "matrix")
            for each in declared
        )

    def declare_query(self, item: MapNode, names: list[str], position: Position) -> None:
        for method in self.grammar.methods(item):
            known = self.declared(item, method)
            for name in names:
                if ("query", name) not in known:
                    add_parameter(method.node, name, "query", position)

    # -- parameters -----------------------------------------------------------

    def declared(self, item: MapNode, method: Method) -> set[tuple[str, str]]:
        """Returns (location, name) of the parameters of an operation and its path item."""
        listed = [*items(item, "parameters"), *items(method.node, "parameters")]
        return {
            (text(each, "in"), text(each, "name")) for each in map(self.references.deref, listed)
        }

    def declare_parameters(self, path: str, item: MapNode, method: Method) -> Iterator[Finding]:
        known = self.declared(item, method)
        position = method.holder.key_position(method.key)
        for name in dict.fromkeys(NAME.findall(path)):
            if ("path", name) in known or not re.fullmatch(r"[\w$.~ -]+", name):
                continue
            message = f"path parameter {name!r} of '{method.name} {path}' is not declared"
            hint = "it is read as a required string; add it to 'parameters'"
            yield warning(position, message, hint, "load")
            add_parameter(method.node, name, "path", position)

    def move_body(self, operation: MapNode) -> Iterator[Finding]:
        """Moves a parameter in the body, as in Swagger 2, to the request body."""
        listed = items(operation, "parameters")
        found = [index for index, each in enumerate(listed) if text(each, "in") == "body"]
        if len(found) != 1 or "requestBody" in operation:
            return
        position = listed.item_position(found[0])
        parameter = listed[found[0]]
        message, hint = (
            "no parameter can be in 'body'",
            "it is read as the requestBody; write it there",
        )
        yield warning(parameter.value_position("in"), message, hint, "load")
        media, content, body = (MapNode(position) for _ in range(3))
        media.copy_from(parameter, ["schema", "example", "examples"])
        content.put("application/json", media, position)
        body.copy_from(parameter, ["description", "required"])
        body.put("content", content, position)
        operation.put("requestBody", body, position)
        kept = ListNode(listed.position)
        for index, each in enumerate(listed):
            if index != found[0]:
                kept.put(each, listed.item_position(index))
        operation.put("parameters", kept, *operation.positions["parameters"])

    # -- responses ------------------------------------------------------------

    def rename_statuses(self, responses: MapNode) -> Iterator[Finding]:
        for status in list(responses):
            if status != "default" and status.lower() == "default" and "default" not in responses:
                key, value = responses.positions.pop(status)
                yield warning(key, f"{status!r} is read as 'default'", "write it so", "load")
                responses.put("default", responses.pop(status), key, value)

    # -- security -------------------------------------------------------------

    def repair_security(self, holder: MapNode) -> Iterator[Finding]:
        """Declares schemes whose name says their kind, and drops alternatives with others."""
        schemes = mapping(mapping(self.document, "components"), "securitySchemes")
        kept = ListNode(items(holder, "security").position)
        for requirement, position in items_with_positions(holder, "security"):
            is_kept = True
            for name in requirement if isinstance(requirement, MapNode) else ():
                is_uri = self.grammar.minor >= 2 and ("/" in name or "#" in name)
                if name in schemes or is_uri or closest_match(name, schemes):
                    continue
                kind = next((HTTP_SCHEMES[key] for key in HTTP_SCHEMES if key in name.lower()), "")
                is_kept = is_kept and bool(kind)
                message = f"security scheme {name!r} is not declared"
                read = (
                    f"as HTTP {kind}"
                    if kind
                    else "without it, so that no credentials are sent for it"
                )
                hint = f"it is read {read}; declare it under components/securitySchemes"
                yield warning(requirement.key_position(name), message, hint, "load")
                if kind:
                    schemes = self.declare_scheme(name, kind, requirement.key_position(name))
            if is_kept:
                kept.put(requirement, position)
        if len(kept) < len(items(holder, "security")):
            holder.put("security", kept, *holder.positions["security"])

    def declare_scheme(self, name: str, kind: str, position: Position) -> MapNode:
        """Declares an HTTP scheme, and returns all schemes."""
        scheme = MapNode(position)
        scheme.put("type", "http", position)
        scheme.put("scheme", kind, position)
        components = mapping(self.document, "components")
        if "components" not in self.document:
            self.document.put("components", components, position)
        schemes = mapping(components, "securitySchemes")
        schemes.put(name, scheme, position)
        components.put("securitySchemes", schemes, position)
        return schemes


def add_parameter(operation: MapNode, name: str, location: str, position: Position) -> None:
    """Declares a string; a parameter of a path is required."""
    schema, parameter = MapNode(position), MapNode(position)
    schema.put("type", "string", position)
    parameter.put("name", name, position)
    parameter.put("in", location, position)
    if location == "path":
        parameter.put("required", True, position)
    parameter.put("schema", schema, position)
    # The operation may share its list with others, by an alias of YAML.
    listed = ListNode(position, items(operation, "parameters"))
    listed.positions = list(items(operation, "parameters").positions)
    listed.put(parameter, position)
    operation.put("parameters", listed, position)
