"""Guides to clients in other languages, from `languages.yaml` next to the root document."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

from pygments.lexers import find_lexer_class_by_name
from pygments.util import ClassNotFound

from generator import ir
from generator.findings import Finding, InvalidDescription, Position
from generator.load.nodes import ListNode, MapNode
from generator.parse.companion_files import read_yaml_companion

LANGUAGES = "languages.yaml"
LANGUAGE_KEYS = ("language", "highlight", "clients")
CLIENT_KEYS = ("generator", "version", "commands")
OPTIONAL_CLIENT_KEYS = (
    "about", "needs", "files", "code", "limits", "recommended", "only_generated",
)  # fmt: skip
# A relative path that stays in its folder on any system.
RELATIVE_PATH = re.compile(r"(?!.*(?:^|/)\.\.?(?:/|$))[\w.-]+(?:/[\w.-]+)*", re.ASCII)


def with_languages(api: ir.Api, spec: Path) -> ir.Api:
    """Returns `api` with the guides of `languages.yaml` next to its root document `spec`.

    Raises InvalidDescription if the file is wrong.
    """
    nodes, findings = read_yaml_companion(spec, LANGUAGES)
    if nodes is not None:
        start = Position(str(spec.parent / LANGUAGES), 1, 1)
        api = replace(api, languages=LanguageReader(findings).languages(nodes, start))
    if findings:
        raise InvalidDescription(findings)
    return api


class LanguageReader:
    """Reads guides to clients in other languages; appends problems to `findings`."""

    def __init__(self, findings: list[Finding]) -> None:
        self.findings = findings

    def languages(self, value: Any, position: Position) -> tuple[ir.LanguageGuide, ...]:
        return tuple(
            ir.LanguageGuide(
                name=self.line(each, "language"),
                highlight=self.highlight(each),
                clients=self.clients(each),
                sdks=self.sdks(each) if "sdks" in each else (),
            )
            for each in self.entries(value, position, "language", LANGUAGE_KEYS, ("sdks",))
        )

    def clients(self, language: MapNode) -> tuple[ir.ClientGuide, ...]:
        value, position = language["clients"], language.value_position("clients")
        nodes = list(self.entries(value, position, "client", CLIENT_KEYS, OPTIONAL_CLIENT_KEYS))
        for other in [each for each in nodes if "recommended" in each][1:]:
            position = other.value_position("recommended")
            self.report(position, "a second client is recommended", "recommend one of a language")
        return tuple(self.client(each) for each in nodes)

    def client(self, node: MapNode) -> ir.ClientGuide:
        return ir.ClientGuide(
            generator=self.line(node, "generator"),
            version=self.line(node, "version"),
            commands=self.commands(node),
            about=self.line(node, "about") if "about" in node else "",
            needs=self.line(node, "needs") if "needs" in node else "",
            files=self.files(node) if "files" in node else (),
            code=self.text(node, "code") if "code" in node else "",
            limits=self.limits(node) if "limits" in node else (),
            is_recommended=self.flag(node, "recommended"),
            is_only_generated=self.flag(node, "only_generated"),
        )

    def sdks(self, language: MapNode) -> tuple[ir.Documentation, ...]:
        position = language.value_position("sdks")
        return tuple(
            ir.Documentation(self.line(each, "url"), self.line(each, "name"))
            for each in self.entries(language["sdks"], position, "SDK", ("name", "url"))
        )

    def files(self, client: MapNode) -> tuple[ir.SourceFile, ...]:
        position = client.value_position("files")
        found = []
        for node in self.entries(client["files"], position, "file", ("path", "text")):
            path = self.line(node, "path")
            if path and not RELATIVE_PATH.fullmatch(path):
                message = f"{path!r} is no relative path"
                hint = "write one such as `src/main.go`"
                self.report(node.value_position("path"), message, hint)
            found.append(ir.SourceFile(path, self.text(node, "text")))
        return tuple(found)

    def limits(self, client: MapNode) -> tuple[ir.KnownLimit, ...]:
        position = client.value_position("limits")
        return tuple(
            ir.KnownLimit(self.text(each, "what").strip(), self.text(each, "workaround").strip())
            for each in self.entries(client["limits"], position, "limit", ("what", "workaround"))
        )

    def commands(self, client: MapNode) -> tuple[str, ...]:
        commands = client["commands"] if isinstance(client["commands"], ListNode) else [""]
        if not all(isinstance(each, str) and each.strip() for each in commands):
            message = "the commands are not a list of texts"
            self.report(client.value_position("commands"), message, "begin each with `- `")
            return ()
        return tuple(each.strip() for each in commands)

    def highlight(self, language: MapNode) -> str:
        """Returns the name of the Pygments lexer that highlights the code."""
        name = self.line(language, "highlight")
        try:
            find_lexer_class_by_name(name)
        except ClassNotFound:
            if name:
                position = language.value_position("highlight")
                hint = "use a name of `pygmentize -L lexers`, or `text`"
                self.report(position, f"unknown language {name!r}", hint)
        return name

    def flag(self, node: MapNode, key: str) -> bool:
        value = node.get(key, False)
        if key in node and value is not True:
            self.report(node.value_position(key), f"the {key} is not true", "leave it out")
        return value is True

    def entries(
        self,
        value: Any,
        position: Position,
        noun: str,
        needed: tuple[str, ...],
        more: tuple[str, ...] = (),
    ) -> Iterator[MapNode]:
        """Yields the mappings of a list that have the right keys and a unique first value."""
        if not isinstance(value, ListNode):
            hint = f"begin each with `- {needed[0]}:`"
            self.report(position, f"the {noun}s are not a list", hint)
            return
        keys = ", ".join(needed) + (f", and optionally {', '.join(more)}" if more else "")
        seen = set()
        for node, position in zip(value, value.positions):
            if not isinstance(node, MapNode) or not set(needed) <= set(node) <= {*needed, *more}:
                article = "an" if noun == "SDK" else "a"
                self.report(position, f"{article} {noun} has other keys", f"give it {keys}")
                continue
            key, name = needed[0], str(node[needed[0]])
            if name in seen:
                message = f"{key} {name!r} is used twice"
                self.report(node.value_position(key), message, "merge the two, or remove one")
            else:
                seen.add(name)
                yield node

    def text(self, node: MapNode, key: str) -> str:
        value = node[key]
        if isinstance(value, str) and value.strip():
            return value.strip("\n").rstrip()
        hint = "write one, in quotes if it looks like a number"
        self.report(node.value_position(key), f"the {key} is not text", hint)
        return ""

    def line(self, node: MapNode, key: str) -> str:
        return " ".join(self.text(node, key).split())

    def report(self, position: Position, message: str, hint: str) -> None:
        self.findings.append(Finding(position, message, hint))
