"""Data types of changes: events of a comparison, and changes as reported."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass, fields, replace
from enum import Flag, auto
from typing import Any, Literal

from generator.ir import MISSING

Level = Literal["breaking", "compatible", "text only"]
LEVELS: tuple[Level, ...] = ("breaking", "compatible", "text only")
SHOWN = 60


class Direction(Flag):
    """The direction of a value: from the caller in a request, to the caller in a response."""

    NONE = 0
    REQUEST = auto()
    RESPONSE = auto()
    BOTH = REQUEST | RESPONSE


# The directions in which a change of the allowed values breaks callers.
NARROWER, WIDER, OTHER, COMPATIBLE = (
    Direction.REQUEST,
    Direction.RESPONSE,
    Direction.BOTH,
    Direction.NONE,
)


@dataclass(frozen=True, slots=True)
class Event:
    """A difference at a field, before the directions of the field's values are known.

    It breaks callers if values have one of the directions `breaks`.
    """

    field: str
    message: str
    breaks: Direction = Direction.BOTH
    text: bool = False

    def level(self, direction: Direction) -> Level:
        """Returns the level for values with the directions `direction`."""
        if self.text:
            return "text only"
        return "breaking" if self.breaks & direction else "compatible"


@dataclass(frozen=True, slots=True)
class Change:
    """A reported change: its level, places, field and text.

    A place is an operation ("GET /jobs"), a schema ("schema Job"), or "" for the whole API; `users` are the
    operations that use a schema.
    """

    level: Level
    places: tuple[str, ...]
    field: str
    message: str
    users: tuple[str, ...] = ()


def merge_equal(changes: Iterable[Change]) -> list[Change]:
    """Merges changes that differ in their places only; breaking changes come first."""
    found: dict[tuple[object, ...], Change] = {}
    for change in changes:
        of_schema = change.places[0].startswith("schema ")
        key = (change.level, change.field, change.message, of_schema)
        if key in found:
            places = tuple(dict.fromkeys([*found[key].places, *change.places]))
            users = tuple(dict.fromkeys([*found[key].users, *change.users]))
            change = replace(found[key], places=places, users=users)
        found[key] = change
    return sorted(found.values(), key=lambda each: LEVELS.index(each.level))


def join_path(prefix: str, name: str) -> str:
    """Joins the path of a field and one below it: `body` and `steps[].name` make `body.steps[].name`."""
    return prefix + name if not prefix or not name or name[0] in "[<" else f"{prefix}.{name}"


def value(given: Any) -> str:
    """Returns a value as JSON on one line, shortened if long."""
    made = "none" if given is MISSING else json.dumps(given, ensure_ascii=False)
    return made if len(made) <= SHOWN else f"{made[: SHOWN - 1]}\u2026"


def values(given: Iterable[Any]) -> str:
    return ", ".join(value(each) for each in given)


def as_json(given: Any) -> str:
    """Returns a value as JSON for comparison, because 1 == True in Python."""
    return "" if given is MISSING else json.dumps(given, sort_keys=True)


def attribute_changes(old: Any, new: Any, *ignored: str) -> str:
    """Lists the attributes in which two dataclasses differ, except `ignored`."""
    found = []
    for each in fields(old):
        before, after = getattr(old, each.name), getattr(new, each.name)
        if each.name not in ignored and repr(before) != repr(after):
            found.append(f"{each.name} {value(before)} -> {value(after)}")
    return ", ".join(found)


def text_change(old: str, new: str) -> str:
    """Returns the part of a text that differs, with two words before it."""
    if not old or not new:
        return f"added: {value(new)}" if new else "removed"
    before, after = old.split(), new.split()
    start = end = 0
    while start < min(len(before), len(after)) and before[start] == after[start]:
        start += 1
    while end < min(len(before), len(after)) - start and before[-1 - end] == after[-1 - end]:
        end += 1
    if start + end == len(before) == len(after):
        return "whitespace changed"
    start = max(0, start - 2)
    return f"{excerpt(before, start, end)} -> {excerpt(after, start, end)}"


def excerpt(words: list[str], start: int, end: int) -> str:
    lead, trail = "\u2026 " * (start > 0), " \u2026" * (end > 0)
    return value(lead + " ".join(words[start : len(words) - end]) + trail)
