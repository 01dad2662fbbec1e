"""Strict YAML with positions: no dates, no `on`, no tags that run code.

The reader uses `yaml.parse` events instead of loading: it keeps positions, reports duplicate keys,
and bounds size and depth before any recursion.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

import yaml

from generator.findings import Finding, InputError, Position
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
# Characters that YAML forbids.
UNPRINTABLE = re.compile("[^\t\n\r\x20-\x7e\x85\xa0-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
DIRECTIVE = re.compile(r"^%", re.MULTILINE)
CORE_TAG = "tag:yaml.org,2002:"
# `!` says that a scalar is text; `timestamp` is what YAML 1.1 takes dates for.
JSON_TAGS = ("!", "str", "int", "float", "bool", "null", "map", "seq", "timestamp")
# Characters of text that count as one more value.
TEXT_UNIT = 64
# libyaml compares each directive with all others.
MAX_DIRECTIVES = 10


def read_yaml(text: str, file: str) -> tuple[Any, list[Finding]]:
    """Returns nodes and findings. Raises InputError with a position for invalid YAML."""
    strange = UNPRINTABLE.search(text)
    if strange:
        position = position_of_offset(text, strange.start(), file)
        message = f"contains the character U+{ord(strange[0]):04X}; write it as an escape"
        raise InputError(f"{position}: not readable as YAML: {message}")
    for count, directive in enumerate(DIRECTIVE.finditer(text)):
        if count >= MAX_DIRECTIVES:
            position = position_of_offset(text, directive.start(), file)
            raise InputError(f"{position}: over {MAX_DIRECTIVES} directives; remove them")
    reader = YamlReader(file)
    try:
        return reader.read(yaml.parse(text, Loader=PARSER)), reader.findings
    except yaml.MarkedYAMLError as error:
        problem_mark = error.problem_mark or error.context_mark
        where = str(reader.position(problem_mark)) if problem_mark else f"{file}:1:1"
        if "nesting" in str(error.problem):  # recent libyaml has its own limit
            raise InputError(f"{where}: nested over {MAX_DEPTH} levels deep; flatten it") from None
        message = f"{error.problem or error.context}; fix the syntax here"
        raise InputError(f"{where}: not readable as YAML: {message}") from None
    except yaml.YAMLError as error:
        message = f"{' '.join(str(error).split())}; save it as UTF-8 text"
        raise InputError(f"{file}:1:1: not readable as YAML: {message}") from None


def position_of_offset(text: str, offset: int, file: str) -> Position:
    """Returns the position of the character at `offset` of `text`."""
    return Position(file, text.count("\n", 0, offset) + 1, offset - text.rfind("\n", 0, offset))


def parse_scalar(text: str, position: Position) -> Any:
    """Returns the value of a plain scalar by YAML 1.2's core schema."""
    if NULL.match(text):
        return None
    if BOOLEAN.match(text):
        return text[0] in "tT"
    if text[0] not in NUMBER_BEGINS:
        return text
    integer, based = INTEGER.match(text), BASED.match(text)
    if not (integer or based or FLOAT.match(text) or ENDLESS.match(text)):
        return text
    return parse_number(text, position, integer is not None, based is not None)


def parse_number(text: str, position: Position, integer: bool, based: bool = False) -> int | float:
    """Returns a finite number of limited length. Raises InputError for others."""
    if len(text) > MAX_NUMBER:
        message = f"a number of {len(text):,} digits, over the limit of {MAX_NUMBER}"
        raise InputError(f"{position}: {message}; quote it as text")
    if integer or based:
        return int(text, 0) if based else int(text)
    value = float("nan") if ENDLESS.match(text) else float(text)
    if value - value != 0:
        raise InputError(f"{position}: {text} is not a JSON number; remove it, or quote it as text")
    return value


class YamlReader(Builder):
    """Builds one document's nodes from its events, without recursion."""

    def __init__(self, file: str) -> None:
        super().__init__(file)
        self.anchors: dict[str, tuple[Any, int]] = {}
        # Values counted in addition to `count`, for long texts; and values repeated by aliases.
        self.extra_count = 0
        self.repeated = 0
        # For each open collection: its anchor, and the count before it.
        self.begun: list[tuple[str | None, int]] = []

    def position(self, mark: Any) -> Position:
        return Position(self.file, mark.line + 1, mark.column + 1)

    def read(self, events: Iterator[yaml.Event]) -> Any:
        documents = 0
        for event in events:
            if isinstance(event, yaml.ScalarEvent):
                position = self.position(event.start_mark)
                self.check_tag(event)
                plain = event.implicit[0] and not event.style and not self.expects_key()
                value = parse_scalar(event.value, position) if plain else event.value
                if event.anchor:
                    self.anchors[event.anchor] = (value, 1 + len(event.value) // TEXT_UNIT)
                self.extra_count += len(event.value) // TEXT_UNIT
                self.add_value(value, position)
            elif isinstance(event, (yaml.MappingStartEvent, yaml.SequenceStartEvent)):
                self.check_tag(event)
                new = MapNode if isinstance(event, yaml.MappingStartEvent) else ListNode
                self.open_node(new(self.position(event.start_mark)))
                self.begun.append((event.anchor, self.count + self.extra_count))
                if event.anchor:
                    self.anchors.pop(event.anchor, None)
            elif isinstance(event, (yaml.MappingEndEvent, yaml.SequenceEndEvent)):
                node, (anchor, before) = self.close_node(), self.begun.pop()
                if isinstance(node, MapNode) and "<<" in node:
                    self.merge(node)
                if anchor:
                    self.anchors[anchor] = (node, self.count + self.extra_count - before)
                self.add_value(node, node.position)
            elif isinstance(event, yaml.AliasEvent):
                self.alias(event.anchor, self.position(event.start_mark))
            elif isinstance(event, yaml.DocumentStartEvent):
                documents += 1
                if documents > 1:
                    position = self.position(event.start_mark)
                    raise InputError(f"{position}: a second document begins; split the file")
        return self.root

    def check_tag(self, event: yaml.ScalarEvent | yaml.CollectionStartEvent) -> None:
        """Refuses tags of types that JSON lacks, whose value the description cannot mean."""
        if event.tag and event.tag.removeprefix(CORE_TAG) not in JSON_TAGS:
            position = self.position(event.start_mark)
            tag = event.tag.replace(CORE_TAG, "!!")
            raise InputError(f"{position}: the tag {tag} is no type of JSON; remove it")

    def alias(self, anchor: str | None, position: Position) -> None:
        if anchor is None or anchor not in self.anchors:
            hint = "define it or write the value out"
            raise InputError(f"{position}: alias *{anchor} has no anchor before it; {hint}")
        value, size = self.anchors[anchor]
        self.extra_count += size
        self.repeated += size
        if self.repeated > MAX_REPEATED:
            message = f"aliases repeat over {MAX_REPEATED:,} values; write it without aliases"
            raise InputError(f"{position}: {message}")
        self.add_value(value, position)

    def merge(self, node: MapNode) -> None:
        """Adds the keys of mappings named by YAML's `<<`; existing keys take precedence."""
        sources = node.pop("<<")
        for source in sources if isinstance(sources, ListNode) else [sources]:
            if not isinstance(source, MapNode):
                position = node.value_position("<<")
                raise InputError(f"{position}: `<<` does not name a mapping; write the keys inline")
            node.copy_from(source, [key for key in source if key not in node])
