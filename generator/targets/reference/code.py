"""JSON as text on a page."""

from __future__ import annotations

import json
from typing import Any

from generator.targets.escaping import escape_invisible_json

# How far values are set in; what is deeper stands on one line.
DEEPEST = 60


def json_text(value: Any) -> str:
    """A value as JSON to be read: short things on one line, and what is not seen as an escape."""
    return escape_invisible_json(laid_out(value, 0))


def laid_out(value: Any, indent: int, before: int = 0, width: int = 54) -> str:
    """A value whose first line stands behind `before` characters, its others at `indent`."""
    flat = json.dumps(value, ensure_ascii=False)
    if not isinstance(value, (dict, list)) or not value or indent > DEEPEST:
        return flat
    inside = list(value.values()) if isinstance(value, dict) else value
    if (
        indent
        and indent + before + len(flat) < width
        and not any(isinstance(each, (dict, list)) and each for each in inside)
    ):
        return f"{{ {flat[1:-1]} }}" if isinstance(value, dict) else flat
    inner = " " * (indent + 2)
    if isinstance(value, dict):
        keys = [f"{json.dumps(str(key), ensure_ascii=False)}: " for key in value]
    else:
        keys = [""] * len(value)
    parts = [key + laid_out(each, indent + 2, len(key), width) for key, each in zip(keys, inside)]
    opening, closing = ("{", "}") if isinstance(value, dict) else ("[", "]")
    return f"{opening}\n{inner}" + f",\n{inner}".join(parts) + f"\n{' ' * indent}{closing}"
