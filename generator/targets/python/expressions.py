"""Python expressions, formatted for narrow columns."""

from __future__ import annotations

from dataclasses import dataclass
from textwrap import indent
from typing import Any

from generator.targets.python.source_text import literal

WIDTH = 53
# With less room, an expression is nested so deeply that it stays on one line.
MIN_WIDTH = -60


@dataclass(frozen=True, slots=True)
class Call:
    """An expression with parts that may get separate lines; `parts` are (prefix, expression)."""

    opening: str
    parts: tuple[tuple[str, Call | str], ...]
    closing: str

    def flat(self) -> str:
        parts = (prefix + (part if isinstance(part, str) else part.flat()) for prefix, part in self.parts)
        return f"{self.opening}{', '.join(parts)}{self.closing}"


def format_call(expression: Call | str, room: int, before: int = 0) -> str:
    """Returns an expression on one line if `room` suffices behind `before` characters, else a part a line."""
    if isinstance(expression, str):
        return expression
    flat = expression.flat()
    if not expression.parts or before + len(flat) <= room or room < MIN_WIDTH:
        return flat
    parts = (prefix + format_call(part, room - 4, len(prefix) + 1) for prefix, part in expression.parts)
    inner = indent("".join(f"{part},\n" for part in parts), "    ")
    return f"{expression.opening}\n{inner}{expression.closing}"


def quote(value: Any) -> str:
    """Returns a scalar as a literal, with text in double quotes if possible."""
    made = literal(value)
    if isinstance(value, str) and made[0] == "'" and '"' not in value:
        return '"' + made[1:-1].replace("\\'", "'") + '"'
    return made


def plain_expression(value: Any) -> Call | str:
    """Returns a value without schema as an expression."""
    if isinstance(value, dict):
        return Call("{", tuple((f"{quote(key)}: ", plain_expression(each)) for key, each in value.items()), "}")
    if isinstance(value, list):
        return Call("[", tuple(("", plain_expression(each)) for each in value), "]")
    return quote(value)
