"""JSON with positions. YAML's reader takes most of it too, but not its escapes of two halves (an emoji in ASCII)."""

from __future__ import annotations

import re
from json.decoder import JSONDecodeError, scanstring  # type: ignore[attr-defined]
from typing import Any

from generator.findings import Finding, Position
from generator.load.nodes import Builder, ListNode, MapNode
from generator.load.yaml_reader import number

TOKEN = re.compile(
    r'([ \t\r\n]*)(?:"(?:([^"\\\x00-\x1f]*)")?|([{}\[\],:])'
    r"|(-?(?:0|[1-9][0-9]*)(\.[0-9]+)?([eE][-+]?[0-9]+)?)(?![0-9.eE])|(true|false|null)\b)"
)
END = re.compile(r"[ \t\r\n]*\Z")
HALVES = re.compile("[\ud800-\udfff]")
WORDS = {"true": True, "false": False, "null": None}


class NoJson(Exception):
    """The text is not JSON. It may be YAML."""


def read_json(text: str, file: str) -> tuple[Any, list[Finding]]:
    """The nodes of a JSON text, and findings. Raises NoJson where it is none, InputError where it is too much."""
    reader = JsonReader(file)
    return reader.read(text), reader.findings


class JsonReader(Builder):
    def read(self, text: str) -> Any:
        """One loop over the tokens. What may come next follows from the last token and what is open."""
        match, file = TOKEN.match, self.file
        at, line, line_start = 0, 1, 0
        # Whether a value (or key) is due, and whether the collection may end instead.
        due, may_end = True, False
        while due or self.open:
            token = match(text, at)
            if token is None:
                raise NoJson
            space = token[1]
            start = at + len(space)
            if "\n" in space:
                line += space.count("\n")
                line_start = at + space.rindex("\n") + 1
            at = token.end()
            position = Position(file, line, start - line_start + 1)
            sign = token[3]
            if sign is None:
                if not due:
                    raise NoJson
                value, at = self.scalar(token, text, start, at, position)
                if self.expects_key():
                    if not isinstance(value, str):
                        raise NoJson
                    self.add(value, position)
                    colon = match(text, at)
                    if colon is None or colon[3] != ":":
                        raise NoJson
                    if "\n" in colon[1]:
                        line += colon[1].count("\n")
                        line_start = at + colon[1].rindex("\n") + 1
                    at, may_end = colon.end(), False
                else:
                    self.add(value, position)
                    due = may_end = False
            elif sign in "{[":
                if not due or self.expects_key():
                    raise NoJson
                self.begin(MapNode(position) if sign == "{" else ListNode(position))
                due = may_end = True
            elif sign == ",":
                if due or not self.open:
                    raise NoJson
                due, may_end = True, False
            elif sign in "}]":
                if (
                    (due and not may_end)
                    or not self.open
                    or isinstance(self.open[-1], MapNode) != (sign == "}")
                ):
                    raise NoJson
                node = self.end()
                self.add(node, node.position)
                due = may_end = False
            else:
                raise NoJson
        if not END.match(text, at):
            raise NoJson
        return self.root

    def scalar(
        self, token: re.Match[str], text: str, start: int, end: int, position: Position
    ) -> tuple[Any, int]:
        """The value of a token, and where it ends."""
        if token[4] is not None:
            return number(token[4], position, token[5] is None and token[6] is None), end
        if token[7] is not None:
            return WORDS[token[7]], end
        if token[2] is not None:
            return token[2], end
        try:
            value, end = scanstring(text, start + 1, True)
        except JSONDecodeError:
            raise NoJson from None
        if HALVES.search(value):
            message = "a text holds half of a character (an escape from \\ud800 to \\udfff without its other half)"
            self.find(Finding(position, message, "write the whole character"))
            value = HALVES.sub("\ufffd", value)
        return value, end
