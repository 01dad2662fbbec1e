"""What every part of the parser needs: the document, its references, and where findings go.

Lint has refused what would make an output wrong; what it only warns of (a null, a list where a mapping belongs)
may still come, and is read as empty.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any
from urllib.parse import quote

from generator.findings import Finding, Position, InputError
from generator.load.nodes import ListNode, MapNode
from generator.load.refs import local_target

UNTYPED = "it is carried as a value of any type"
NOWHERE = Position("", 1, 1)
# What an address is made of, but for the signs that would end a link.
SAFE = "%/:=&?~#+!$,;'@*[]"


class Source:
    """A bundle that is being parsed, and what was found wrong with it."""

    def __init__(self, document: MapNode) -> None:
        self.document = document
        self.is_31 = not str(document.get("openapi")).startswith("3.0")
        self.found: dict[Finding, None] = {}
        # What references lead to.
        self.targets: dict[str, Any] = {}

    @property
    def findings(self) -> list[Finding]:
        """What was found, each thing once."""
        return list(self.found)

    def error(self, position: Position, message: str, hint: str) -> None:
        self.found[Finding(position, message, hint)] = None

    def warn(self, position: Position, message: str, hint: str = UNTYPED) -> None:
        self.found[Finding(position, message, hint, "warning")] = None

    def deref(self, node: Any) -> Any:
        """What a node's references lead to in the end."""
        while isinstance(node, MapNode) and isinstance(node.get("$ref"), str):
            ref = node["$ref"]
            if ref not in self.targets:
                self.targets[ref] = local_target(self.document, ref)
            node = self.targets[ref]
        return node

    @contextmanager
    def within_reach(self, position: Position) -> Iterator[None]:
        """Raises InputError with a position where what is parsed holds too much inside each other."""
        try:
            yield
        except RecursionError:
            message = "what is joined here holds what is joined too often over"
            raise InputError(f"{position}: {message}; give the inner schemas names of their own") from None

    def object(self, node: Any) -> MapNode:
        """The mapping that a node's references lead to, with what 3.1 lets the outermost say anew; an empty one where it
        is none."""
        target = self.deref(node)
        if not isinstance(target, MapNode):
            return MapNode(self.document.position)
        if self.is_31 and target is not node and {"summary", "description"} & node.keys():
            made = target.empty_copy()
            for each in (target, node):
                for key, value in each.items():
                    if each is target or key in ("summary", "description"):
                        made.put(key, value, *each.positions[key])
            return made
        return target

    def component(self, key: str) -> MapNode:
        """What `components` has under a key."""
        return mapping(mapping(self.document, "components"), key)


def position_of(node: Any) -> Position:
    return node.position if isinstance(node, (MapNode, ListNode)) else NOWHERE


def mapping(node: Any, key: str) -> MapNode:
    """The mapping under a key, or an empty one."""
    value = node.get(key) if isinstance(node, MapNode) else None
    return value if isinstance(value, MapNode) else MapNode(position_of(node))


def named(node: Any, key: str) -> list[tuple[str, Any]]:
    """The entries of the mapping under a key, in the order of their names.

    Extensions among answers are left out; elsewhere `x-request-id` is a name like others. That order is no output's: it
    decides which of two schemas that want the same name gets it, so that names do not depend on a document's order.
    """
    entries = mapping(node, key).items()
    return sorted(
        (pair for pair in entries if not (key == "responses" and pair[0].startswith("x-"))), key=lambda pair: pair[0]
    )


def items(node: Any, key: str) -> ListNode:
    """The list under a key, or an empty one."""
    value = node.get(key) if isinstance(node, MapNode) else None
    return value if isinstance(value, ListNode) else ListNode(position_of(node))


def text(node: Any, key: str) -> str:
    """The text under a key, or "" where there is none; a number or flag as its text."""
    value = node.get(key) if isinstance(node, dict) else None
    return as_text(value).strip() if value is not None else ""


def paragraphs(*texts: str) -> str:
    """Texts one after the other, without the empty ones."""
    return "\n\n".join(filter(None, texts))


def described(node: Any) -> str:
    """The description of an object, in CommonMark, with its documentation elsewhere as a last paragraph."""
    elsewhere = node.get("externalDocs") if isinstance(node, dict) else None
    return paragraphs(text(node, "description"), link(elsewhere) if text(elsewhere, "url") else "")


def link(node: Any) -> str:
    """A document elsewhere in CommonMark; as mere text where its address would lead into the pages of an output."""
    name, url = (escaped(text(node, key)) for key in ("description", "url"))
    if not re.match(r"https?://", text(node, "url"), re.IGNORECASE):
        return f"{name or 'Documentation'}: {url}"
    return f"[{name or 'Documentation'}]({quote(text(node, 'url'), safe=SAFE)})"


def escaped(said: str) -> str:
    """Plain text as one line of CommonMark."""
    return re.sub(r"([\\`*_\[\]<>&!#])", r"\\\1", " ".join(said.split()))


def as_text(value: Any) -> str:
    """A scalar as text; "" for what is none."""
    if isinstance(value, bool):
        return "true" if value else "false"
    return str(value) if isinstance(value, (str, int, float)) else ""


def flag(node: Any, key: str, default: bool = False) -> bool:
    """Whether a flag is set, which may stand in quotes."""
    value = node.get(key) if isinstance(node, dict) else None
    if value is None:
        return default
    return value is True or (isinstance(value, str) and value.lower() == "true")
