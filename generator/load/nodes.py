"""Values that know where they stand in a file: what the readers of YAML and JSON make."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from generator.findings import Finding, Position, InvalidDescription, InputError
from generator.limits import MAX_DEPTH, MAX_FINDINGS, MAX_KEY, MAX_NODES, MAX_TEXT


class MapNode(dict[str, Any]):
    """A mapping with the position of itself, of each key and of each value."""

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

    def copied(self) -> MapNode:
        """An empty mapping at the same place."""
        return MapNode(self.position)


class ListNode(list[Any]):
    """A sequence with the position of itself and of each item."""

    __slots__ = ("position", "positions")

    def __init__(self, position: Position) -> None:
        super().__init__()
        self.position = position
        self.positions: list[Position] = []

    def put(self, value: Any, position: Position) -> None:
        self.append(value)
        self.positions.append(position)

    def item_position(self, index: int) -> Position:
        return self.positions[index] if index < len(self.positions) else self.position


def position_at(node: Any, path: Iterable[str | int]) -> Position:
    """The position of what `path` leads to from `node`, or of the last step that exists."""
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
    """A value without positions, equal and comparable as plain data."""
    if isinstance(value, dict):
        return {key: plain(each) for key, each in value.items()}
    if isinstance(value, list):
        return [plain(each) for each in value]
    return value


class Builder:
    """Puts one file's nodes together as a reader comes to them, within the limits."""

    def __init__(self, file: str) -> None:
        self.file = file
        self.findings: list[Finding] = []
        self.root: Any = None
        self.count = 0
        # The collections that are open, and the key of each that waits for its value.
        self.open: list[Any] = []
        self.keys: list[tuple[str, Position] | None] = []

    def begin(self, node: MapNode | ListNode) -> None:
        if len(self.open) >= MAX_DEPTH:
            raise InputError(f"{node.position}: nested over {MAX_DEPTH} levels deep; flatten it")
        self.open.append(node)
        self.keys.append(None)

    def end(self) -> Any:
        """Closes the innermost collection, which is returned and has still to be added."""
        self.keys.pop()
        return self.open.pop()

    def expects_key(self) -> bool:
        return bool(self.open) and isinstance(self.open[-1], MapNode) and self.keys[-1] is None

    def add(self, value: Any, position: Position) -> None:
        """Adds what comes next: a key, a value or an item of the innermost collection, or the whole."""
        self.count += 1
        if self.count > MAX_NODES:
            raise InputError(
                f"{position}: over {MAX_NODES:,} values; split the file, or write it without aliases"
            )
        if isinstance(value, str) and len(value) > MAX_TEXT:
            raise InputError(
                f"{position}: a text of {len(value):,} characters; {MAX_TEXT:,} are the most, so shorten it"
            )
        if not self.open:
            self.root = value
            return
        parent = self.open[-1]
        if isinstance(parent, ListNode):
            parent.put(value, position)
            return
        waiting = self.keys[-1]
        if waiting is None:
            if not isinstance(value, str):
                raise InputError(f"{position}: a key is not text; quote it")
            if len(value) > MAX_KEY:
                raise InputError(
                    f"{position}: a key of {len(value):,} characters; {MAX_KEY:,} are the most, so shorten it"
                )
            self.keys[-1] = value, position
            return
        key, key_position = waiting
        self.keys[-1] = None
        if key in parent:
            first = parent.key_position(key)
            message = f"key {key!r} stands twice (first on line {first.line})"
            self.find(Finding(key_position, message, "remove one of them"))
        else:
            parent.put(key, value, key_position, position)

    def find(self, finding: Finding) -> None:
        self.findings.append(finding)
        if len(self.findings) > MAX_FINDINGS:
            raise InvalidDescription(self.findings)
