"""Values that know where they stand in a file: what the readers of YAML and JSON make."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from generator.findings import Finding, Mark, Refused, Unusable
from generator.limits import MAX_DEPTH, MAX_FINDINGS, MAX_KEY, MAX_NODES, MAX_TEXT


class MapNode(dict[str, Any]):
    """A mapping with the position of itself, of each key and of each value."""

    __slots__ = ("mark", "marks")

    def __init__(self, mark: Mark, items: Iterable[tuple[str, Any]] = ()) -> None:
        super().__init__(items)
        self.mark = mark
        self.marks: dict[str, tuple[Mark, Mark]] = {}

    def put(self, key: str, value: Any, key_mark: Mark, value_mark: Mark | None = None) -> None:
        self[key] = value
        self.marks[key] = (key_mark, value_mark or key_mark)

    def key_mark(self, key: str) -> Mark:
        return self.marks[key][0] if key in self.marks else self.mark

    def value_mark(self, key: str) -> Mark:
        return self.marks[key][1] if key in self.marks else self.mark

    def copied(self) -> MapNode:
        """An empty mapping at the same place."""
        return MapNode(self.mark)


class ListNode(list[Any]):
    """A sequence with the position of itself and of each item."""

    __slots__ = ("mark", "marks")

    def __init__(self, mark: Mark) -> None:
        super().__init__()
        self.mark = mark
        self.marks: list[Mark] = []

    def put(self, value: Any, mark: Mark) -> None:
        self.append(value)
        self.marks.append(mark)

    def item_mark(self, index: int) -> Mark:
        return self.marks[index] if index < len(self.marks) else self.mark


def mark_at(node: Any, path: Iterable[str | int]) -> Mark:
    """The position of what `path` leads to from `node`, or of the last step that exists."""
    mark: Mark = node.mark
    for step in path:
        if isinstance(node, MapNode) and str(step) in node:
            mark, node = node.value_mark(str(step)), node[str(step)]
        elif isinstance(node, ListNode) and isinstance(step, int) and step < len(node):
            mark, node = node.item_mark(step), node[step]
        else:
            break
    return mark


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
        self.keys: list[tuple[str, Mark] | None] = []

    def begin(self, node: MapNode | ListNode) -> None:
        if len(self.open) >= MAX_DEPTH:
            raise Unusable(f"{node.mark}: nested over {MAX_DEPTH} levels deep; flatten it")
        self.open.append(node)
        self.keys.append(None)

    def end(self) -> Any:
        """Closes the innermost collection, which is returned and has still to be added."""
        self.keys.pop()
        return self.open.pop()

    def expects_key(self) -> bool:
        return bool(self.open) and isinstance(self.open[-1], MapNode) and self.keys[-1] is None

    def add(self, value: Any, mark: Mark) -> None:
        """Adds what comes next: a key, a value or an item of the innermost collection, or the whole."""
        self.count += 1
        if self.count > MAX_NODES:
            raise Unusable(f"{mark}: over {MAX_NODES:,} values; split the file, or write it without aliases")
        if isinstance(value, str) and len(value) > MAX_TEXT:
            raise Unusable(f"{mark}: a text of {len(value):,} characters; {MAX_TEXT:,} are the most, so shorten it")
        if not self.open:
            self.root = value
            return
        parent = self.open[-1]
        if isinstance(parent, ListNode):
            parent.put(value, mark)
            return
        waiting = self.keys[-1]
        if waiting is None:
            if not isinstance(value, str):
                raise Unusable(f"{mark}: a key is not text; quote it")
            if len(value) > MAX_KEY:
                raise Unusable(f"{mark}: a key of {len(value):,} characters; {MAX_KEY:,} are the most, so shorten it")
            self.keys[-1] = value, mark
            return
        key, key_mark = waiting
        self.keys[-1] = None
        if key in parent:
            first = parent.key_mark(key)
            what = f"key {key!r} stands twice (first on line {first.line})"
            self.find(Finding(key_mark, what, "remove one of them"))
        else:
            parent.put(key, value, key_mark, mark)

    def find(self, finding: Finding) -> None:
        self.findings.append(finding)
        if len(self.findings) > MAX_FINDINGS:
            raise Refused(self.findings)
