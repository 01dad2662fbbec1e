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
from generator.load.accessors import items, mapping, text
from generator.load.nodes import MapNode
from generator.load.refs import local_target, pointer_tokens
from generator.openapi.objects import METHODS, walk

Path = tuple[str | int, ...]
# A parameter in a path, or a variable in a server's URL.
TEMPLATE = re.compile(r"\{([^{}]*)\}")
JOINING = ("allOf", "anyOf", "oneOf")


class Operation(NamedTuple):
    """One method on one path, with the mapping that holds it."""

    path: str
    method: str
    item: MapNode
    node: MapNode

    @property
    def position(self) -> Position:
        return self.item.key_position(self.method)

    @property
    def label(self) -> str:
        return f"{self.method.upper()} {self.path}"


class Property(NamedTuple):
    """A property that a schema has, by itself or through the schemas that it joins."""

    schema: Any


class Document:
    def __init__(self, description: Description) -> None:
        self.root = description.document
        self.is_31 = description.is_31
        self.components = mapping(self.root, "components")
        self.targets: dict[str, Any] = {}
        self.references: list[tuple[str, MapNode]] = []
        self.by_kind: dict[str, list[MapNode]] = {}
        self.kinds: dict[int, str] = {}
        self.schemas: dict[Path, MapNode] = {}
        self.merged: dict[int, dict[str, Property]] = {}
        self._read("document", self.root, ())
        for (
            kind,
            node,
        ) in self.references:  # grows while objects outside the usual places are read
            if id(self.target(node["$ref"])) not in self.kinds:
                self._read(kind, self.target(node["$ref"]), tuple(pointer_tokens(node["$ref"])))
        self.operations = list(self._operations())

    def _read(self, root_kind: str, root: Any, root_path: Path) -> None:
        for path, kind, node in walk(root_kind, root, root_path):
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
            for method in (
                METHODS if isinstance(item, MapNode) and not path.startswith("x-") else ()
            ):
                if isinstance(item.get(method), MapNode) and "$ref" not in item[method]:
                    yield Operation(path, method, item, item[method])

    def of(self, kind: str) -> list[MapNode]:
        """The objects of one kind that are no references, in the order of the bundle."""
        return self.by_kind.get(kind, [])

    def deref(self, node: Any) -> Any:
        """Follows references to their end; `load` has refused circles and dead ends."""
        while isinstance(node, MapNode) and isinstance(node.get("$ref"), str):
            node = self.target(node["$ref"])
        return node

    def target(self, ref: str) -> Any:
        """Returns the target of one reference."""
        if ref not in self.targets:
            self.targets[ref] = local_target(self.root, ref)
        return self.targets[ref]

    def parameters(self, operation: Operation) -> dict[tuple[str, str], tuple[MapNode, Position]]:
        """The parameters of an operation and its path item by (in, name), each with where it is listed."""
        found = {}
        for holder in (operation.item, operation.node):
            listed = items(holder, "parameters")
            for index, each in enumerate(listed):
                parameter = self.deref(each)
                if isinstance(parameter, MapNode):
                    key = text(parameter, "in"), text(parameter, "name")
                    found[key] = parameter, listed.item_position(index)
        return found

    def properties(self, schema: Any) -> dict[str, Property]:
        """The properties of a schema and of all that it joins by allOf, anyOf or oneOf."""
        schema = self.deref(schema)
        if not isinstance(schema, MapNode):
            return {}
        if id(schema) not in self.merged:
            found: dict[str, Property] = {}
            for part in self.parts(schema):
                for name, each in mapping(part, "properties").items():
                    found.setdefault(name, Property(each))
            self.merged[id(schema)] = found
        return self.merged[id(schema)]

    def parts(self, schema: Any) -> list[MapNode]:
        """A schema and all that it joins by allOf, anyOf or oneOf, each once."""
        found: dict[int, MapNode] = {}
        waiting = [schema]
        while waiting:
            part = waiting.pop()
            beside = part if isinstance(part, MapNode) and "$ref" in part and self.is_31 else None
            for each in (beside, self.deref(part)):
                if isinstance(each, MapNode) and id(each) not in found:
                    found[id(each)] = each
                    waiting += [inner for key in JOINING for inner in items(each, key)][::-1]
        return list(found.values())

    def is_open(self, schema: Any) -> bool:
        """Whether a schema allows properties that it does not name, as far as its keywords tell."""
        parts = self.parts(schema)
        named = any(
            part.get("additionalProperties") or "patternProperties" in part for part in parts
        )
        return named or not any("properties" in part for part in parts)


def show_value(value: Any) -> str:
    """A value as a description writes it, cut where it is long."""
    if value is None or isinstance(value, bool):
        return {None: "null", True: "true", False: "false"}[value]
    return shorten(repr(value), 80)
