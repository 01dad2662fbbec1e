"""Reads what may stand beside a description's root document about clients in other languages."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

from generator import ir
from generator.beside import nodes_beside
from generator.findings import Finding, Position, InvalidDescription
from generator.load.nodes import ListNode, MapNode

NAME = "languages.yaml"


def with_languages(api: ir.Api, spec: Path) -> ir.Api:
    """The API with what `languages.yaml` beside its root document says, if there is one. Raises InvalidDescription where it is wrong."""
    nodes, findings = nodes_beside(spec, NAME)
    languages = Reader(findings).languages(nodes, Position(str(spec.parent / NAME), 1, 1)) if nodes is not None else ()
    if findings:
        raise InvalidDescription(findings)
    return replace(api, languages=languages)


class Reader:
    """Makes guides of nodes; what is wrong with them goes to `findings`."""

    def __init__(self, findings: list[Finding]) -> None:
        self.findings = findings

    def languages(self, value: Any, position: Position) -> tuple[ir.LanguageGuide, ...]:
        return tuple(
            ir.LanguageGuide(self.line(each, "language"), self.highlight(each), self.clients(each))
            for each in self.entries(value, position, "language", ("language", "highlight", "clients"))
        )

    def clients(self, language: MapNode) -> tuple[ir.ClientGuide, ...]:
        needed, more = ("generator", "version", "commands"), ("code", "limits")
        return tuple(
            ir.ClientGuide(
                generator=self.line(each, "generator"),
                version=self.line(each, "version"),
                commands=self.commands(each),
                code=self.text(each, "code") if "code" in each else "",
                limits=self.limits(each) if "limits" in each else (),
            )
            for each in self.entries(language["clients"], language.value_position("clients"), "client", needed, more)
        )

    def limits(self, client: MapNode) -> tuple[ir.KnownLimit, ...]:
        return tuple(
            ir.KnownLimit(self.text(each, "what").strip(), self.text(each, "way-round").strip())
            for each in self.entries(client["limits"], client.value_position("limits"), "limit", ("what", "way-round"))
        )

    def commands(self, client: MapNode) -> tuple[str, ...]:
        commands = client["commands"]
        if not isinstance(commands, ListNode) or not all(isinstance(each, str) and each.strip() for each in commands):
            self.find(client.value_position("commands"), "the commands are no list of texts", "begin each with `- `")
            return ()
        return tuple(each.strip() for each in commands)

    def highlight(self, language: MapNode) -> str:
        """The name by which Pygments, which marks the code, knows the language."""
        from pygments.lexers import find_lexer_class_by_name
        from pygments.util import ClassNotFound

        name = self.line(language, "highlight")
        try:
            find_lexer_class_by_name(name)
        except ClassNotFound:
            if name:
                position = language.value_position("highlight")
                self.find(position, f"no language is called {name!r}", "take a name of `pygmentize -L lexers`, or `text`")
        return name

    def entries(
        self, value: Any, position: Position, message: str, needed: tuple[str, ...], more: tuple[str, ...] = ()
    ) -> Iterator[MapNode]:
        """The mappings of a list that have the right keys, each with another text under the first of them."""
        if not isinstance(value, ListNode):
            self.find(position, f"the {message}s are no list", f"begin each with `- {needed[0]}:`")
            return
        keys = ", ".join(needed) + (f", and where there are any {' and '.join(more)}" if more else "")
        taken = set()
        for index, node in enumerate(value):
            if not isinstance(node, MapNode) or not set(needed) <= set(node) <= {*needed, *more}:
                self.find(value.item_position(index), f"a {message} has other keys", f"give it {keys}")
            elif str(node[needed[0]]) in taken:
                said = f"{needed[0]} {str(node[needed[0]])!r} stands twice"
                self.find(node.value_position(needed[0]), said, "join the two, or remove one")
            else:
                taken.add(str(node[needed[0]]))
                yield node

    def text(self, node: MapNode, key: str) -> str:
        value = node[key]
        if isinstance(value, str) and value.strip():
            return value.strip("\n").rstrip()
        self.find(node.value_position(key), f"the {key} is no text", "write one, in quotes where it looks like a number")
        return ""

    def line(self, node: MapNode, key: str) -> str:
        return " ".join(self.text(node, key).split())

    def find(self, position: Position, message: str, hint: str) -> None:
        self.findings.append(Finding(position, message, hint))
