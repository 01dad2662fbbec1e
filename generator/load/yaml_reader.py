"""Strict YAML: no dates, no `on`, no tags that run code, nothing that counts twice.

The reader walks `yaml.parse` events instead of loading: positions survive, equal keys are seen, and size and
depth are bounded before anything recurses.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

import yaml

from generator.findings import Finding, Position, InputError
from generator.limits import MAX_DEPTH, MAX_NUMBER, MAX_REPEATED
from generator.load.nodes import Builder, ListNode, MapNode

PARSER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)

NULL = re.compile(r"(?:~|null|Null|NULL|)\Z")
BOOLEAN = re.compile(r"(?:true|True|TRUE|false|False|FALSE)\Z")
INTEGER = re.compile(r"[-+]?[0-9]+\Z")
BASED = re.compile(r"0(?:x[0-9a-fA-F]+|o[0-7]+)\Z")
FLOAT = re.compile(r"[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?\Z")
ENDLESS = re.compile(r"[-+]?\.(?:inf|Inf|INF)\Z|\.(?:nan|NaN|NAN)\Z")
NUMBER_BEGINS = frozenset("+-.0123456789")
# What YAML allows in no file.
UNPRINTABLE = re.compile("[^\t\n\r\x20-\x7e\x85\xa0-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
DIRECTIVE = re.compile(r"^%", re.MULTILINE)
# How much text counts as one more value.
TEXT_UNIT = 64
# libyaml holds each directive against each other.
MAX_DIRECTIVES = 10


def read_yaml(text: str, file: str) -> tuple[Any, list[Finding]]:
    """The nodes of one YAML text, and findings. Raises InputError, with a position, where it is none."""
    strange = UNPRINTABLE.search(text)
    if strange:
        position = mark_in(text, strange.start(), file)
        raise InputError(
            f"{position}: not readable as YAML: holds the character U+{ord(strange[0]):04X}; write it as an escape"
        )
    for count, directive in enumerate(DIRECTIVE.finditer(text)):
        if count >= MAX_DIRECTIVES:
            raise InputError(
                f"{mark_in(text, directive.start(), file)}: over {MAX_DIRECTIVES} directives; remove them"
            )
    reader = YamlReader(file)
    try:
        return reader.read(yaml.parse(text, Loader=PARSER)), reader.findings
    except yaml.MarkedYAMLError as error:
        problem_mark = error.problem_mark or error.context_mark
        where = str(reader.position(problem_mark)) if problem_mark else f"{file}:1:1"
        if "nesting" in str(
            error.problem
        ):  # libyaml, of late, has a limit of its own, and may come to it first
            raise InputError(f"{where}: nested over {MAX_DEPTH} levels deep; flatten it") from None
        raise InputError(
            f"{where}: not readable as YAML: {error.problem or error.context}; mend the syntax here"
        ) from None
    except yaml.YAMLError as error:
        raise InputError(
            f"{file}:1:1: not readable as YAML: {' '.join(str(error).split())}; save it as UTF-8 text"
        ) from None


def mark_in(text: str, offset: int, file: str) -> Position:
    """The position of a character of a text."""
    return Position(file, text.count("\n", 0, offset) + 1, offset - text.rfind("\n", 0, offset))


def scalar(text: str, position: Position) -> Any:
    """The value of a plain scalar by YAML 1.2's core schema."""
    if NULL.match(text):
        return None
    if BOOLEAN.match(text):
        return text[0] in "tT"
    if text[0] not in NUMBER_BEGINS:
        return text
    integer, based = INTEGER.match(text), BASED.match(text)
    if not (integer or based or FLOAT.match(text) or ENDLESS.match(text)):
        return text
    return number(text, position, integer is not None, based is not None)


def number(text: str, position: Position, integer: bool, based: bool = False) -> int | float:
    """The value of a number that outputs can show too."""
    if len(text) > MAX_NUMBER:
        raise InputError(
            f"{position}: a number of {len(text):,} digits; {MAX_NUMBER} are the most, so quote it as text"
        )
    if integer or based:
        return int(text, 0) if based else int(text)
    value = float("nan") if ENDLESS.match(text) else float(text)
    if value - value != 0:
        raise InputError(
            f"{position}: {text} is no number that JSON has; leave it out, or quote it as text"
        )
    return value


class YamlReader(Builder):
    """Builds one document's nodes from its events, without recursion."""

    def __init__(self, file: str) -> None:
        super().__init__(file)
        self.anchors: dict[str, tuple[Any, int]] = {}
        # How much there is beside the count, since long texts count more than once; and how much is there again.
        self.weight = 0
        self.repeated = 0
        # Of each open collection, its anchor and the size of what came before.
        self.begun: list[tuple[str | None, int]] = []

    def position(self, position: Any) -> Position:
        return Position(self.file, position.line + 1, position.column + 1)

    def read(self, events: Iterator[yaml.Event]) -> Any:
        documents = 0
        for event in events:
            if isinstance(event, yaml.ScalarEvent):
                position = self.position(event.start_mark)
                plain = event.implicit[0] and not event.style and not self.expects_key()
                value = scalar(event.value, position) if plain else event.value
                if event.anchor:
                    self.anchors[event.anchor] = (value, 1 + len(event.value) // TEXT_UNIT)
                self.weight += len(event.value) // TEXT_UNIT
                self.add(value, position)
            elif isinstance(event, (yaml.MappingStartEvent, yaml.SequenceStartEvent)):
                new = MapNode if isinstance(event, yaml.MappingStartEvent) else ListNode
                self.begin(new(self.position(event.start_mark)))
                self.begun.append((event.anchor, self.count + self.weight))
                if event.anchor:
                    self.anchors.pop(event.anchor, None)
            elif isinstance(event, (yaml.MappingEndEvent, yaml.SequenceEndEvent)):
                node, (anchor, before) = self.end(), self.begun.pop()
                if isinstance(node, MapNode) and "<<" in node:
                    self.merge(node)
                if anchor:
                    self.anchors[anchor] = (node, self.count + self.weight - before)
                self.add(node, node.position)
            elif isinstance(event, yaml.AliasEvent):
                self.alias(event.anchor, self.position(event.start_mark))
            elif isinstance(event, yaml.DocumentStartEvent):
                documents += 1
                if documents > 1:
                    raise InputError(
                        f"{self.position(event.start_mark)}: a second document begins; keep one a file"
                    )
        return self.root

    def alias(self, anchor: str | None, position: Position) -> None:
        if anchor is None or anchor not in self.anchors:
            raise InputError(
                f"{position}: alias *{anchor} has no anchor before it; define it or write the value out"
            )
        value, size = self.anchors[anchor]
        self.weight += size
        self.repeated += size
        if self.repeated > MAX_REPEATED:
            raise InputError(
                f"{position}: aliases repeat over {MAX_REPEATED:,} values; write it without aliases"
            )
        self.add(value, position)

    def merge(self, node: MapNode) -> None:
        """YAML's `<<`: keys of the named mappings, where the mapping has none of its own."""
        sources = node.pop("<<")
        for source in sources if isinstance(sources, ListNode) else [sources]:
            if not isinstance(source, MapNode):
                raise InputError(
                    f"{node.value_position('<<')}: `<<` does not name a mapping; write the keys out"
                )
            for key, value in source.items():
                if key not in node:
                    node.put(key, value, *source.positions[key])
