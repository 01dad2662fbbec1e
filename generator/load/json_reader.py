"""JSON with positions. YAML cannot read its surrogate pairs (an emoji in ASCII)."""

from __future__ import annotations

import re
from json.decoder import JSONDecodeError, scanstring  # type: ignore[attr-defined]
from typing import Any

from generator.findings import Finding, Position
from generator.load.nodes import Builder, ListNode, MapNode
from generator.load.yaml_reader import parse_number

TOKEN = re.compile(
    r'([ \t\r\n]*)(?:"(?:([^"\\\x00-\x1f]*)")?|([{}\[\],:])'
    r"|(-?(?:0|[1-9][0-9]*)(\.[0-9]+)?([eE][-+]?[0-9]+)?)(?![0-9.eE])|(true|false|null)\b)"
)
END = re.compile(r"[ \t\r\n]*\Z")
SURROGATES = re.compile("[\ud800-\udfff]")
WORDS = {"true": True, "false": False, "null": None}


class NotJson(Exception):
    """The text is not JSON. It may be YAML."""


def read_json(text: str, file: str) -> tuple[Any, list[Finding]]:
    """Returns nodes and findings. Raises NotJson for other texts, InputError beyond limits."""
    reader = JsonReader(file)
    return reader.read(text), reader.findings


class JsonReader(Builder):
    def read(self, text: str) -> Any:
        """Reads all tokens in one loop; the last token and open nodes decide which may follow."""
        match, file = TOKEN.match, self.file
        at, line, line_start = 0, 1, 0
        # Whether a value (or key) must follow, and whether the collection may end instead.
        due, may_end = True, False
        while due or self.open_nodes:
            token = match(text, at)
            if token is None:
                raise NotJson
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
                    raise NotJson
                value, at = self.parse_scalar(token, text, start, at, position)
                if self.expects_key():
                    if not isinstance(value, str):
                        raise NotJson
                    self.add_value(value, position)
                    colon = match(text, at)
                    if colon is None or colon[3] != ":":
                        raise NotJson
                    if "\n" in colon[1]:
                        line += colon[1].count("\n")
                        line_start = at + colon[1].rindex("\n") + 1
                    at, may_end = colon.end(), False
                else:
                    self.add_value(value, position)
                    due = may_end = False
            elif sign in "{[":
                if not due or self.expects_key():
                    raise NotJson
                self.open_node(MapNode(position) if sign == "{" else ListNode(position))
                due = may_end = True
            elif sign == ",":
                if due or not self.open_nodes:
                    raise NotJson
                due, may_end = True, False
            elif sign in "}]":
                if (due and not may_end) or not self.open_nodes:
                    raise NotJson
                if isinstance(self.open_nodes[-1], MapNode) != (sign == "}"):
                    raise NotJson
                node = self.close_node()
                self.add_value(node, node.position)
                due = may_end = False
            else:
                raise NotJson
        if not END.match(text, at):
            raise NotJson
        return self.root

    def parse_scalar(
        self, token: re.Match[str], text: str, start: int, end: int, position: Position
    ) -> tuple[Any, int]:
        """Returns the value of a token, and its end."""
        if token[4] is not None:
            return parse_number(token[4], position, token[5] is None and token[6] is None), end
        if token[7] is not None:
            return WORDS[token[7]], end
        if token[2] is not None:
            return token[2], end
        try:
            value, end = scanstring(text, start + 1, True)
        except JSONDecodeError:
            raise NotJson from None
        if SURROGATES.search(value):
            half = "half a character (an escape \\ud800 to \\udfff without its pair)"
            message = f"a string contains {half}"
            self.report(Finding(position, message, "write the whole character"))
            value = SURROGATES.sub("\ufffd", value)
        return value, end
