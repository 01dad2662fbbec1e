"""Dict and list subclasses with source positions, and their builder."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from generator.findings import Finding, InputError, InvalidDescription, Position
from generator.limits import MAX_DEPTH, MAX_FINDINGS, MAX_KEY, MAX_NODES, MAX_TEXT


class MapNode(dict[str, Any]):
    """A mapping with its position, and those of each key and value."""

    __slots__ = ("position", "positions")

    def __init__(self, position: Position, items: Iterable[tuple[str, Any]] = ()) -> None:
        super().__init__(items)
        self.position = position
        self.positions: dict[str, tuple[Position, Position]] = {}

    def put(
        self, key: str, value: Any, key_position: Position, value_position: Position | None = None
    ) -> None:
        self[key] = value
        self.positions[key] = (key_position, value_position or key_position)

    def key_position(self, key: str) -> Position:
        return self.positions[key][0] if key in self.positions else self.position

    def value_position(self, key: str) -> Position:
        return self.positions[key][1] if key in self.positions else self.position

    def copy_from(self, other: MapNode, keys: Iterable[str]) -> None:
        """Adds those of `keys` that `other` has, with their positions."""
        for key in keys:
            if key in other:
                self.put(key, other[key], *other.positions[key])

    def empty_copy(self) -> MapNode:
        """Returns an empty mapping at the same position."""
        return MapNode(self.position)


class ListNode(list[Any]):
    """A sequence with its position, and that of each item."""

    __slots__ = ("position", "positions")

    def __init__(self, position: Position, items: Iterable[Any] = ()) -> None:
        super().__init__(items)
        self.position = position
        self.positions = [position] * len(self)

    def put(self, value: Any, position: Position) -> None:
        self.append(value)
        self.positions.append(position)

    def item_position(self, index: int) -> Position:
        return self.positions[index] if index < len(self.positions) else self.position


def position_at(node: Any, path: Iterable[str | int]) -> Position:
    """Returns the position of `path` below `node`, or of the last step that exists."""
    position: Position = node.position
    for step in path:
        if isinstance(node, MapNode) and str(step) in node:
            position, node = node.value_position(str(step)), node[str(step)]
        elif isinstance(node, ListNode) and isinstance(step, int) and step < len(node):
            position, node = node.item_position(step), node[step]
        else:
            break
    return position


def plain(value: Any) -> Any:
    """Returns `value` as plain dicts and lists, without positions."""
    if isinstance(value, dict):
        return {key: plain(each) for key, each in value.items()}
    if isinstance(value, list):
        return [plain(each) for each in value]
    return value


class Reporter:
    """Collects findings, up to a limit."""

    def __init__(self) -> None:
        self.findings: list[Finding] = []

    def report(self, finding: Finding) -> None:
        self.findings.append(finding)
        if len(self.findings) > MAX_FINDINGS:
            raise InvalidDescription(self.findings)


class Builder(Reporter):
    """Builds the nodes of one file from a reader's tokens, within the limits."""

    def __init__(self, file: str) -> None:
        super().__init__()
        self.file = file
        self.root: Any = None
        self.count = 0
        # The open collections, and the key of each that has no value yet.
        self.open_nodes: list[Any] = []
        self.keys: list[tuple[str, Position] | None] = []

    def open_node(self, node: MapNode | ListNode) -> None:
        if len(self.open_nodes) >= MAX_DEPTH:
            raise InputError(f"{node.position}: nested over {MAX_DEPTH} levels deep; flatten it")
        self.open_nodes.append(node)
        self.keys.append(None)

    def close_node(self) -> Any:
        """Closes and returns the innermost collection; the caller adds it."""
        self.keys.pop()
        return self.open_nodes.pop()

    def expects_key(self) -> bool:
        node = self.open_nodes[-1] if self.open_nodes else None
        return isinstance(node, MapNode) and self.keys[-1] is None

    def add_value(self, value: Any, position: Position) -> None:
        """Adds a key, value or item to the innermost collection, or sets the root."""
        self.count += 1
        if self.count > MAX_NODES:
            hint = "split the file, or write it without aliases"
            raise InputError(f"{position}: over {MAX_NODES:,} values; {hint}")
        if isinstance(value, str) and len(value) > MAX_TEXT:
            message = f"a text of {len(value):,} characters, over the limit of {MAX_TEXT:,}"
            raise InputError(f"{position}: {message}; shorten it")
        if not self.open_nodes:
            self.root = value
            return
        parent = self.open_nodes[-1]
        if isinstance(parent, ListNode):
            parent.put(value, position)
            return
        waiting = self.keys[-1]
        if waiting is None:
            if not isinstance(value, str):
                raise InputError(f"{position}: a key is not text; quote it")
            if len(value) > MAX_KEY:
                message = f"a key of {len(value):,} characters, over the limit of {MAX_KEY:,}"
                raise InputError(f"{position}: {message}; shorten it")
            self.keys[-1] = value, position
            return
        key, key_position = waiting
        self.keys[-1] = None
        if key in parent:
            first = parent.key_position(key)
            message = f"key {key!r} is duplicated (first on line {first.line})"
            self.report(Finding(key_position, message, "remove one of them"))
        else:
            parent.put(key, value, key_position, position)
