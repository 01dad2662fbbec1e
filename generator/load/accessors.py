"""Reads keys of nodes of any quality: a value of the wrong kind is read as empty.

Lint reports such values once; all other code may go on without checks.
"""

from __future__ import annotations

from typing import Any

from generator.findings import Position
from generator.load.nodes import ListNode, MapNode

NOWHERE = Position("", 1, 1)


def position_of(node: Any) -> Position:
    return node.position if isinstance(node, (MapNode, ListNode)) else NOWHERE


def mapping(node: Any, key: str) -> MapNode:
    """Returns the mapping under `key` of `node`, or an empty one."""
    value = node.get(key) if isinstance(node, MapNode) else None
    return value if isinstance(value, MapNode) else MapNode(position_of(node))


def items(node: Any, key: str) -> ListNode:
    """Returns the list under `key` of `node`, or an empty one."""
    value = node.get(key) if isinstance(node, MapNode) else None
    return value if isinstance(value, ListNode) else ListNode(position_of(node))


def items_with_positions(node: Any, key: str) -> list[tuple[Any, Position]]:
    found = items(node, key)
    return list(zip(found, found.positions))


def texts(node: Any, key: str) -> list[tuple[str, Position]]:
    """Returns the texts in the list under `key` of `node`, each with its position."""
    return [pair for pair in items_with_positions(node, key) if isinstance(pair[0], str)]


def text(node: Any, key: str) -> str:
    """Returns the text under `key` of `node`, or ""; a number or boolean as its text."""
    value = node.get(key) if isinstance(node, dict) else None
    return as_text(value).strip() if value is not None else ""


def as_text(value: Any) -> str:
    """Returns a scalar as text, and "" for any other value."""
    if isinstance(value, bool):
        return "true" if value else "false"
    return str(value) if isinstance(value, (str, int, float)) else ""


def flag(node: Any, key: str, default: bool = False) -> bool:
    """Whether the boolean under `key` of `node` is true; it may be in quotes."""
    value = node.get(key) if isinstance(node, dict) else None
    if value is None:
        return default
    return value is True or (isinstance(value, str) and value.lower() == "true")


def is_number(value: Any) -> bool:
    return isinstance(value, (int, float)) and not isinstance(value, bool)
