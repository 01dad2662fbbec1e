"""A part of a description: without the operations and servers of other sources."""

from __future__ import annotations

from collections.abc import Iterator, Set
from dataclasses import replace
from fnmatch import fnmatchcase
from typing import Any

from generator.load import Description
from generator.load.accessors import mapping, text
from generator.load.nodes import ListNode, MapNode
from generator.openapi.objects import grammar_of

_COMPONENTS = "#/components/"


def exclude_sources(description: Description, pattern: str) -> Description:
    """Returns `description` without what has an `x-source` that matches `pattern`.

    Left out are operations and servers, the guides and tags that have lost an operation or all, the
    operations of error codes, and the components that nothing else refers to. Without a pattern nothing is left out.
    """
    if not pattern:
        return description
    document = description.document
    referenced = set(reachable(document))
    left_out = list(drop_operations(document, pattern))
    drop_items(document, "servers", lambda each: is_of_source(each, pattern))
    lost = {operation_id for _, operation_id in left_out}
    used = {str(tag) for each in operations(document) for tag in each.get("tags", ())}
    drop_items(document, "tags", lambda each: bool(lost) and each.get("name") not in used)
    drop_items(document, "x-guides", lambda each: not lost.isdisjoint(guide_operations(each)))
    for code in mapping(document, "x-error-codes").values():
        if isinstance(code, MapNode):
            drop_names(code, "operations", lost)
    for reference in referenced - set(reachable(document)):
        kind, _, name = reference.removeprefix(_COMPONENTS).partition("/")
        document["components"][kind].pop(name, None)
    names = frozenset(name for name, _ in left_out)
    return replace(description, left_out=names)


def is_of_source(node: Any, pattern: str) -> bool:
    source = text(node, "x-source")
    return bool(source) and fnmatchcase(source, pattern)


def operations(document: MapNode) -> Iterator[MapNode]:
    grammar = grammar_of(document)
    for item in document.get("paths", {}).values():
        yield from (each.node for each in grammar.methods(item))


def drop_operations(document: MapNode, pattern: str) -> Iterator[tuple[str, str]]:
    """Removes operations, and paths without any; yields "METHOD path" and the ID of each."""
    grammar = grammar_of(document)
    for path, item in list(document.get("paths", {}).items()):
        found = [each for each in grammar.methods(item) if is_of_source(each.node, pattern)]
        for method in found:
            node = method.holder.pop(method.key)
            yield f"{method.name} {path}", str(node.get("operationId", ""))
        if found and not grammar.methods(item):
            del document["paths"][path]


def drop_items(document: MapNode, key: str, is_dropped: Any) -> None:
    """Removes items of a list of the root document."""
    node = document.get(key)
    if isinstance(node, ListNode):
        kept = ListNode(node.position)
        for index, each in enumerate(node):
            if not (isinstance(each, MapNode) and is_dropped(each)):
                kept.put(each, node.item_position(index))
        document[key] = kept


def drop_names(node: MapNode, key: str, names: Set[str]) -> None:
    """Removes `names` from a list of names."""
    listed = node.get(key)
    if isinstance(listed, ListNode) and not names.isdisjoint(map(str, listed)):
        kept = ListNode(listed.position)
        for index, each in enumerate(listed):
            if each not in names:
                kept.put(each, listed.item_position(index))
        node[key] = kept


def guide_operations(guide: MapNode) -> set[str]:
    """Returns the IDs of the operations that a guide applies."""
    steps = guide.get("steps")
    steps = steps if isinstance(steps, ListNode) else ()
    return {str(value) for step in steps if isinstance(step, MapNode) for value in step.values()}


def reachable(document: MapNode) -> Iterator[str]:
    """Yields the references to components from outside them, and from those that are reached."""
    seen: set[str] = set()
    waiting = [value for key, value in document.items() if key != "components"]
    while waiting:
        node = waiting.pop()
        if isinstance(node, str) and node.startswith(_COMPONENTS) and node not in seen:
            seen.add(node)
            yield node
            kind, _, name = node.removeprefix(_COMPONENTS).partition("/")
            found = document.get("components", {}).get(kind, {}).get(name)
            waiting += [] if found is None else [found]
        elif isinstance(node, MapNode):
            waiting += node.values()
        elif isinstance(node, ListNode):
            waiting += node
