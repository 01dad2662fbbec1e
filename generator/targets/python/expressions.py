"""Python expressions as a reader would write them in a narrow column."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from generator.targets.python.source_text import literal

WIDTH = 53
# What has less room than this is so deep in other things that it stands on one line.
MIN_WIDTH = -60


@dataclass(frozen=True, slots=True)
class Call:
    """An expression with parts that may stand on lines of their own; `parts` are (what stands before, expression)."""

    opening: str
    parts: tuple[tuple[str, Call | str], ...]
    closing: str

    def flat(self) -> str:
        inner = ", ".join(before + (part if isinstance(part, str) else part.flat()) for before, part in self.parts)
        return f"{self.opening}{inner}{self.closing}"


def format_call(expression: Call | str, room: int, before: int = 0) -> str:
    """An expression on one line where it fits into `room` behind `before` characters, else a part a line."""
    if isinstance(expression, str):
        return expression
    flat = expression.flat()
    if not expression.parts or before + len(flat) <= room or room < MIN_WIDTH:
        return flat
    lines = [name + format_call(part, room - 4, len(name) + 1) for name, part in expression.parts]
    inner = "".join(f"    {line}\n" for each in lines for line in f"{each},".split("\n"))
    return f"{expression.opening}\n{inner}{expression.closing}"


def quote(value: Any) -> str:
    """A scalar as a literal, its text in the quotes that one would type."""
    made = literal(value)
    if isinstance(value, str) and made[0] == "'" and '"' not in value:
        return '"' + made[1:-1].replace("\\'", "'") + '"'
    return made


def plain_expression(value: Any) -> Call | str:
    """A value that no schema tells about, so laid out that it may stand on several lines."""
    if isinstance(value, dict):
        return Call("{", tuple((f"{quote(key)}: ", plain_expression(each)) for key, each in value.items()), "}")
    if isinstance(value, list):
        return Call("[", tuple(("", plain_expression(each)) for each in value), "]")
    return quote(value)
