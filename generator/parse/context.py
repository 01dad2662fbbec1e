"""The document, references and findings of one parse."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any, TypeVar
from urllib.parse import quote, urljoin

from generator import ir
from generator.findings import Finding, InputError, Position
from generator.load.accessors import mapping, text
from generator.load.nodes import MapNode
from generator.load.refs import LocalReferences
from generator.openapi.objects import grammar_of

T = TypeVar("T")
UNTYPED = "it becomes a value of any type"
# Characters of a URL, except those that would end a link.
SAFE = "%/:=&?~#+!$,;'@*[]"


class ParseContext(LocalReferences):
    """A bundle that is being parsed, and its findings."""

    def __init__(self, root: MapNode) -> None:
        super().__init__(root)
        self.grammar = grammar_of(root)
        # Whether the version is this one, or a later one.
        self.is_31, self.is_32 = self.grammar.minor >= 1, self.grammar.minor >= 2
        self.found: dict[Finding, None] = {}

    @property
    def findings(self) -> list[Finding]:
        """Returns the findings, each once."""
        return list(self.found)

    def error(self, position: Position, message: str, hint: str) -> None:
        self.found[Finding(position, message, hint)] = None

    def warn(
        self, position: Position, message: str, hint: str = UNTYPED, rule: str = "parse"
    ) -> None:
        self.found[Finding(position, message, hint, "warning", rule)] = None

    @contextmanager
    def recursion_guard(self, position: Position) -> Iterator[None]:
        """Raises InputError with `position` if schemas are nested too deeply."""
        try:
            yield
        except RecursionError:
            message = "schemas are merged in too many levels; move the inner schemas to components"
            raise InputError(f"{position}: {message}") from None

    def object(self, node: Any) -> MapNode:
        """Returns the mapping that `node` refers to, or an empty one.

        In 3.1, the summary and description next to a reference replace those of its target.
        """
        target = self.deref(node)
        if not isinstance(target, MapNode):
            return MapNode(self.root.position)
        if self.is_31 and target is not node and {"summary", "description"} & node.keys():
            made = target.empty_copy()
            made.copy_from(target, target)
            made.copy_from(node, ["summary", "description"])
            return made
        return target

    def uri(self, reference: str) -> str:
        """Returns a URI reference resolved against the document's own URI, if that is absolute."""
        base = text(self.root, "$self") if self.is_32 else ""
        if not reference or not re.match(r"https?://", base, re.IGNORECASE):
            return reference
        try:
            return urljoin(base, reference)
        except ValueError:  # not a URL, such as a port of letters
            return reference

    def described(self, node: Any) -> str:
        """Returns the description of `node`, with a link to its external documentation at the end."""
        external = mapping(node, "externalDocs")
        url = self.uri(text(external, "url"))
        return paragraphs(text(node, "description"), link(text(external, "description"), url))

    def documentation(self, node: Any) -> ir.Documentation | None:
        """Returns external documentation, if it has a URL."""
        url = self.uri(text(node, "url"))
        return ir.Documentation(url, text(node, "description")) if url else None

    def component(self, key: str) -> MapNode:
        """Returns the components of one kind."""
        return mapping(mapping(self.root, "components"), key)


def parse_by_name(node: Any, key: str, parse: Callable[[str, Any], T]) -> tuple[T, ...]:
    """Parses the entries of the mapping under `key`, without the `x-` of responses.

    Returns them in the order of the document, but parses them by name: generated names, which go to
    the first of two schemas, are then independent of that order.
    """
    entries = mapping(node, key)
    names = [name for name in entries if key != "responses" or not name.startswith("x-")]
    parsed = {name: parse(name, entries[name]) for name in sorted(names)}
    return tuple(parsed[name] for name in names)


def paragraphs(*texts: str) -> str:
    """Joins the texts that are not empty by blank lines."""
    return "\n\n".join(filter(None, texts))


def link(name: str, url: str) -> str:
    """Returns a link to external documentation in CommonMark, or its text if it is not HTTP."""
    shown = escape(name) or "Documentation"
    if not re.match(r"https?://", url, re.IGNORECASE):
        return f"{shown}: {escape(url)}" if url else ""
    return f"[{shown}]({quote(url, safe=SAFE)})"


def escape(value: str) -> str:
    """Escapes plain text as one line of CommonMark."""
    return re.sub(r"([\\`*_\[\]<>&!#])", r"\\\1", " ".join(value.split()))
