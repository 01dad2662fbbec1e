"""Strict YAML (and so JSON) as plain values that know where they stand.

The reader walks `yaml.parse` events instead of loading: positions survive, equal keys are seen, no
tag runs code, and depth is bounded before anything recurses.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Any

import yaml

from generator.findings import Finding, Mark, Unusable

# CSafeLoader crashes the process at about 30,000 levels; no description needs a hundredth of that.
MAX_DEPTH = 200
# Aliases multiply: what counts is the size of the tree once each alias is followed.
MAX_NODES = 5_000_000

PARSER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)

NULL = re.compile(r"(?:~|null|Null|NULL|)\Z")
BOOLEAN = re.compile(r"(?:true|True|TRUE|false|False|FALSE)\Z")
INTEGER = re.compile(r"[-+]?[0-9]+\Z")
BASED = re.compile(r"0(?:x[0-9a-fA-F]+|o[0-7]+)\Z")
FLOAT = re.compile(r"[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?\Z")


class MapNode(dict[str, Any]):
    """A mapping with the position of itself, of each key and of each value."""

    __slots__ = ("marks", "mark")

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

    __slots__ = ("marks", "mark")

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


def scalar(text: str, plain: bool) -> Any:
    """The value of a scalar by YAML 1.2's core schema: no dates, no `on`, no base 60."""
    if not plain:
        return text
    if NULL.match(text):
        return None
    if BOOLEAN.match(text):
        return text[0] in "tT"
    if INTEGER.match(text):
        return int(text) if len(text) < 400 else text
    if BASED.match(text):
        return int(text, 0)
    if FLOAT.match(text):
        return float(text)
    return text


class Reader:
    """Builds one document's nodes from its events, without recursion."""

    def __init__(self, file: str) -> None:
        self.file = file
        self.findings: list[Finding] = []
        self.anchors: dict[str, tuple[Any, int]] = {}
        self.count = 0

    def mark(self, mark: Any) -> Mark:
        return Mark(self.file, mark.line + 1, mark.column + 1)

    def read(self, events: Iterator[yaml.Event]) -> Any:
        root: list[Any] = []
        # Each open collection with its pending key (and where it stands), its anchor, and the count when it began.
        stack: list[tuple[Any, list[Any], str | None, int]] = []
        for event in events:
            if isinstance(event, (yaml.MappingStartEvent, yaml.SequenceStartEvent)):
                if len(stack) >= MAX_DEPTH:
                    raise Unusable(f"{self.mark(event.start_mark)}: nested over {MAX_DEPTH} levels deep; flatten it")
                new = MapNode if isinstance(event, yaml.MappingStartEvent) else ListNode
                stack.append((new(self.mark(event.start_mark)), [], event.anchor, self.count))
                if event.anchor:
                    self.anchors.pop(event.anchor, None)
            elif isinstance(event, (yaml.MappingEndEvent, yaml.SequenceEndEvent)):
                node, _, anchor, before = stack.pop()
                if isinstance(node, MapNode) and "<<" in node:
                    self.merge(node)
                if anchor:
                    self.anchors[anchor] = (node, self.count - before)
                self.add(node, node.mark, stack, root)
            elif isinstance(event, yaml.ScalarEvent):
                value = scalar(event.value, event.implicit[0] and not event.style)
                if event.anchor:
                    self.anchors[event.anchor] = (value, 1)
                key = stack and isinstance(stack[-1][0], MapNode) and not stack[-1][1]
                self.add(event.value if key else value, self.mark(event.start_mark), stack, root)
            elif isinstance(event, yaml.AliasEvent):
                mark = self.mark(event.start_mark)
                if event.anchor not in self.anchors:
                    raise Unusable(
                        f"{mark}: alias *{event.anchor} has no anchor before it; define it or write the value out"
                    )
                value, size = self.anchors[event.anchor]
                self.count += size
                self.add(value, mark, stack, root)
            elif isinstance(event, yaml.DocumentStartEvent) and root:
                raise Unusable(f"{self.mark(event.start_mark)}: a second document begins; keep one a file")
        return root[0] if root else None

    def add(self, value: Any, mark: Mark, stack: list[Any], root: list[Any]) -> None:
        self.count += 1
        if self.count > MAX_NODES:
            raise Unusable(f"{mark}: over {MAX_NODES:,} values once aliases are followed; write it without aliases")
        if not stack:
            root.append(value)
            return
        parent, pending, _, _ = stack[-1]
        if isinstance(parent, ListNode):
            parent.put(value, mark)
        elif not pending:
            if not isinstance(value, str):
                raise Unusable(f"{mark}: a key is not text; quote it")
            pending += [value, mark]
        else:
            key, key_mark = pending
            pending.clear()
            if key in parent:
                first = parent.key_mark(key)
                self.findings.append(
                    Finding(key_mark, f"key {key!r} stands twice (first on line {first.line})", "remove one of them")
                )
            else:
                parent.put(key, value, key_mark, mark)

    def merge(self, node: MapNode) -> None:
        """YAML's `<<`: keys of the named mappings, where the mapping has none of its own."""
        sources = node.pop("<<")
        for source in sources if isinstance(sources, ListNode) else [sources]:
            if not isinstance(source, MapNode):
                raise Unusable(f"{node.value_mark('<<')}: `<<` does not name a mapping; write the keys out")
            for key, value in source.items():
                if key not in node:
                    node.put(key, value, *source.marks[key])


def read_nodes(text: str, file: str) -> tuple[Any, list[Finding]]:
    """The nodes of one YAML or JSON text, and a finding for each key that stands twice.

    `file` names it in positions. Raises Unusable, with a position, where it is no YAML.
    """
    reader = Reader(file)
    try:
        return reader.read(yaml.parse(text, Loader=PARSER)), reader.findings
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        where = str(reader.mark(mark)) if mark else file
        raise Unusable(
            f"{where}: not readable as YAML: {error.problem or error.context}; mend the syntax here"
        ) from None
    except yaml.YAMLError as error:
        raise Unusable(
            f"{file}:1:1: not readable as YAML: {' '.join(str(error).split())}; save it as UTF-8 text"
        ) from None
