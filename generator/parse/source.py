"""What every part of the parser needs: the document, its references, and where findings go."""

from __future__ import annotations

from typing import Any

from generator.findings import Finding, Mark
from generator.load import local_target
from generator.nodes import ListNode, MapNode


class Source:
    """A bundle that is being parsed, and what was found wrong with it."""

    def __init__(self, document: MapNode) -> None:
        self.document = document
        self.findings: list[Finding] = []

    def error(self, mark: Mark, what: str, todo: str) -> None:
        self.findings.append(Finding(mark, what, todo))

    def warn(self, mark: Mark, what: str) -> None:
        todo = "it is carried as a value of any type"
        self.findings.append(Finding(mark, what, todo, "warning"))

    def deref(self, node: Any) -> Any:
        """What a node's references lead to in the end."""
        while isinstance(node, MapNode) and isinstance(node.get("$ref"), str):
            node = local_target(self.document, node["$ref"])
        return node

    def component(self, key: str) -> Any:
        """What `components` has under a key."""
        components = self.document.get("components") or {}
        return components.get(key) or MapNode(self.document.mark)


def text(node: Any, key: str) -> str:
    """The text under a key, or "" where there is none."""
    value = node.get(key) if isinstance(node, dict) else None
    return value.strip() if isinstance(value, str) else "" if value is None else str(value)


def plain(value: Any) -> Any:
    """A value without positions, equal and comparable as plain data."""
    if isinstance(value, (MapNode, dict)):
        return {key: plain(each) for key, each in value.items()}
    if isinstance(value, (ListNode, list)):
        return [plain(each) for each in value]
    return value
