"""Description texts as Python source: literals and docstrings."""

from __future__ import annotations

import json
import re
import textwrap
from collections.abc import Iterator, Mapping
from typing import Any

from generator import ir
from generator.targets.escaping import escape_invisible

WIDTH = 112
# Levels of arrays and maps that a text describes.
MAX_DEPTH = 3
# At the beginning of a line; tabs are escaped by then.
PROMPT = re.compile(r"^((?: |\\t)*)>>>")


def literal(value: Any) -> str:
    """Returns a JSON value as an expression. `repr` escapes all that is not printable."""
    if isinstance(value, float) and (value != value or value in (float("inf"), float("-inf"))):
        return f'float("{value}")'
    if isinstance(value, dict):
        return (
            "{" + ", ".join(f"{literal(key)}: {literal(each)}" for key, each in value.items()) + "}"
        )
    if isinstance(value, (list, tuple)):
        inner = ", ".join(literal(each) for each in value)
        if isinstance(value, list):
            return f"[{inner}]"
        return f"({inner},)" if len(value) == 1 else f"({inner})"
    return repr(value)


def inert(text: str) -> str:
    """Escapes quotes, backslashes, tabs and invisible characters of text in triple quotes."""
    text = text.replace("\\", "\\\\").replace("\r\n", "\n")
    text = text.replace("\r", "\\r").replace("\t", "\\t")
    return escape_invisible(text).replace('"""', '\\"\\"\\"')


def docstring(text: str, indent: int = 4, example: str = "") -> str:
    """Returns a wrapped docstring with quotes, for an indent of `indent` spaces.

    Only `example` keeps its prompts, so that doctest runs nothing else.
    """
    margin = " " * indent
    lines: list[str] = []
    for line in inert(text.strip()).split("\n"):
        lines += wrap_line(line, WIDTH - indent) if line.strip() else [""]
    lines = [PROMPT.sub(r"\1| >>>", line) for line in lines]
    if example:
        lines += ["", "Example:", *inert(example).split("\n")]
    body = f"\n{margin}".join(lines).replace(f"\n{margin}\n", "\n\n")
    body = "\n".join(line.rstrip() for line in body.split("\n"))
    if body.endswith('"'):
        body = body[:-1] + '\\"'
    return f'"""{body}"""' if len(lines) == 1 else f'"""{body}\n{margin}"""'


def wrap_line(line: str, width: int) -> list[str]:
    """Wraps a line. Its indent stays; lists and definitions get a hanging indent."""
    content = line.lstrip(" ")
    margin = " " * (len(line) - len(content))
    hanging = margin + ("  " if content[:2] in ("- ", "* ") else "    " if margin else "")
    return textwrap.wrap(
        content,
        width,
        initial_indent=margin,
        subsequent_indent=hanging,
        break_long_words=False,
        break_on_hyphens=False,
    ) or [""]


# -- words ------------------------------------------------------------------------

LIMITS: dict[str, str] = {
    "minimum": "at least {}",
    "maximum": "at most {}",
    "exclusiveMinimum": "more than {}",
    "exclusiveMaximum": "less than {}",
    "multipleOf": "a multiple of {}",
    "minLength": "at least {} characters",
    "maxLength": "at most {} characters",
    "pattern": "matching `{}`",
    "minItems": "at least {} items",
    "maxItems": "at most {} items",
    "minProperties": "at least {} properties",
    "maxProperties": "at most {} properties",
}
# In OpenAPI 3.0, flags next to a limit.
EXCLUSIVE = {"minimum": "exclusiveMinimum", "maximum": "exclusiveMaximum"}
HINTS = {
    "contentEncoding": "encoded as {}",
    "contentMediaType": "holding {}",
    "patternProperties": "names matching {}",
    "propertyNames": "names matching {}",
    "xml": "in XML {}",
}


def describe_schema(api: ir.Api, schema: ir.Schema) -> str:
    """Returns the description of a schema with its limits and default, and those of items."""
    resolved = api.resolve(schema)
    is_class = isinstance(resolved.type, (ir.Object, ir.Union))
    description = schema.description or ("" if is_class else resolved.description)
    parts = [description, *constraints(api, schema), known_values(api, schema)]
    return " ".join(end_sentence(part) for part in parts if part)


def known_values(api: ir.Api, schema: ir.Schema) -> str:
    """Returns the values of a schema's vocabulary, which others may follow."""
    vocabulary = next((each for each in api.states if each.name == schema.states), None)
    if vocabulary is None:
        return ""
    return "Known values: " + ", ".join(
        f"`{each.value}` ({each.meaning.rstrip('.')})" for each in vocabulary.states
    )


def constraints(api: ir.Api, schema: ir.Schema, of: str = "", level: int = 0) -> Iterator[str]:
    """Yields the constraints of a value and of its items; `of` names the value inside another."""
    resolved = api.resolve(schema)
    kind = resolved.type
    if isinstance(kind, (ir.Object, ir.Union)):
        resolved = schema  # its class has the rest
    elif of and (schema.description or resolved.description):
        yield f"{of[:1].upper()}{of[1:]}: {schema.description or resolved.description}"
    limits = dict(resolved.limits) | dict(schema.limits)
    hints = dict(resolved.hints) | dict(schema.hints)
    phrase = ", ".join(limit_phrases(limits, hints))
    default = schema.default if schema.default is not ir.MISSING else resolved.default
    if default is not ir.MISSING:
        phrase += f"{', ' if phrase else ''}{literal(default)} by default"
    phrase = f"{of}: {phrase}" if of and phrase else phrase
    yield phrase[:1].upper() + phrase[1:]
    if level < MAX_DEPTH and isinstance(kind, (ir.Array, ir.Map)):
        if isinstance(kind, ir.Array):
            inner, word = kind.items, "each item"
        else:
            inner, word = kind.values, "each value"
        yield from constraints(api, inner, f"{word} of {of}" if of else word, level + 1)


def limit_phrases(limits: Mapping[str, Any], hints: Mapping[str, tuple[str, ...]]) -> Iterator[str]:
    """Yields limits and hints in words."""
    for key, value in limits.items():
        excluded = EXCLUSIVE.get(key, "")
        if key == "uniqueItems" and value is True:
            yield "items that differ from each other"
        elif key in LIMITS and not isinstance(value, bool):
            yield LIMITS[excluded if limits.get(excluded) is True else key].format(value)
    for key, values in hints.items():
        yield HINTS[key].format(" or ".join(f"`{each}`" for each in values))


def end_sentence(text: str) -> str:
    """Returns `text` with a full stop, unless it ends with punctuation."""
    text = text.strip()
    return text if not text or text[-1] in ".!?:" else f"{text}."


def one_line(text: str) -> str:
    return " ".join(text.split())


def toml(text: str) -> str:
    """Returns text as a basic string of TOML, on one line."""
    return escape_invisible(json.dumps(one_line(text), ensure_ascii=False))
