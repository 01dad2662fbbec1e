"""The bundle as rules read it: its objects by kind, with references resolved.

Rules run on descriptions of any quality. A value of the wrong type is read as empty here, and reported
once by the rules on field types.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any, NamedTuple

from generator.findings import Position, shorten
from generator.load import Description
from generator.load.accessors import items, items_with_positions, mapping, text
from generator.load.nodes import MapNode
from generator.load.refs import LocalReferences, pointer_tokens

Path = tuple[str | int, ...]
# A parameter in a path, or a variable in a server's URL.
TEMPLATE = re.compile(r"\{([^{}]*)\}")
CHOICES = ("anyOf", "oneOf")
JOINING = ("allOf", *CHOICES)


class Operation(NamedTuple):
    """One method on one path, with its path item and the position of the method."""

    path: str
    method: str
    item: MapNode
    node: MapNode
    position: Position

    @property
    def label(self) -> str:
        return f"{self.method} {self.path}"


class Document(LocalReferences):
    def __init__(self, description: Description) -> None:
        super().__init__(description.document)
        self.grammar = description.grammar
        # Whether the version is this one, or a later one.
        self.is_31, self.is_32 = self.grammar.minor >= 1, self.grammar.minor >= 2
        self.components = mapping(self.root, "components")
        self.references: list[tuple[str, MapNode]] = []
        self.by_kind: dict[str, list[MapNode]] = {}
        self.kinds: dict[int, str] = {}
        self.schemas: dict[Path, MapNode] = {}
        self.merged: dict[int, dict[str, Any]] = {}
        self._read("document", self.root, ())
        # The list grows while objects outside the usual places are read.
        for kind, node in self.references:
            target = self.target(node["$ref"])
            if id(target) not in self.kinds:
                self._read(kind, target, tuple(pointer_tokens(node["$ref"])))
        self.operations = list(self._operations())

    def _read(self, root_kind: str, root: Any, root_path: Path) -> None:
        for path, kind, node in self.grammar.walk(root_kind, root, root_path):
            self.kinds[id(node)] = kind
            refers = isinstance(node.get("$ref"), str) and kind != "path item"
            if refers:
                self.references.append((kind, node))
            if not refers or (kind == "schema" and self.is_31):
                self.by_kind.setdefault(kind, []).append(node)
                if kind == "schema":
                    self.schemas[path] = node

    def _operations(self) -> Iterator[Operation]:
        for path, item in mapping(self.root, "paths").items():
            if path.startswith("x-"):
                continue
            for method in self.grammar.methods(item):
                if "$ref" not in method.node:
                    position = method.holder.key_position(method.key)
                    yield Operation(path, method.name, item, method.node, position)

    def of(self, kind: str) -> list[MapNode]:
        """Returns the objects of one kind that are no references, in the order of the bundle."""
        return self.by_kind.get(kind, [])

    def parameters(self, operation: Operation) -> dict[tuple[str, str], tuple[MapNode, Position]]:
        """Returns the parameters of an operation and its path item by (in, name), with positions."""
        found = {}
        for holder in (operation.item, operation.node):
            for each, position in items_with_positions(holder, "parameters"):
                parameter = self.deref(each)
                if isinstance(parameter, MapNode):
                    found[text(parameter, "in"), text(parameter, "name")] = parameter, position
        return found

    def properties(self, schema: Any) -> dict[str, Any]:
        """Returns the properties of a schema and of all that it joins, by name."""
        schema = self.deref(schema)
        if not isinstance(schema, MapNode):
            return {}
        if id(schema) not in self.merged:
            found: dict[str, Any] = {}
            for part in self.parts(schema):
                found |= mapping(part, "properties")
            self.merged[id(schema)] = found
        return self.merged[id(schema)]

    def parts(self, schema: Any) -> list[MapNode]:
        """Returns a schema and all that it joins by allOf, anyOf or oneOf, each once."""
        found: dict[int, MapNode] = {}
        waiting = [schema]
        while waiting:
            part = waiting.pop()
            has_siblings = isinstance(part, MapNode) and "$ref" in part and self.is_31
            for each in (part if has_siblings else None, self.deref(part)):
                if isinstance(each, MapNode) and id(each) not in found:
                    found[id(each)] = each
                    waiting += [inner for key in JOINING for inner in items(each, key)][::-1]
        return list(found.values())

    def allows_other_properties(self, schema: MapNode) -> bool:
        """Whether a schema declares properties that it does not name."""
        return any(
            part.get("additionalProperties") or "patternProperties" in part
            for part in self.parts(schema)
        )


def show_value(value: Any) -> str:
    """Returns a value as a description writes it, shortened."""
    if value is None or isinstance(value, bool):
        return {None: "null", True: "true", False: "false"}[value]
    return shorten(repr(value), 80)
