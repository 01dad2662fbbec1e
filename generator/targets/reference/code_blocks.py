"""Code and JSON on pages, with highlighting."""

from __future__ import annotations

import json
import re
from functools import cache
from typing import Any

from markupsafe import Markup, escape
from pygments.lexer import Lexer
from pygments.lexers import get_lexer_by_name
from pygments.token import Comment, Keyword, Name, Number, Operator, String, Token, _TokenType

from generator.targets.escaping import escape_invisible_json, replace_invisible

# CSS classes of Pygments' token types.
CLASSES: dict[_TokenType, str] = {
    Comment: "c", Keyword.Constant: "n", Keyword.Type: "n", Keyword: "k", Operator.Word: "k",
    String: "s", Number: "n", Name.Tag: "p", Name.Attribute: "p", Name.Variable: "v",
}  # fmt: skip
# In these languages only strings in triple quotes and continued lines exceed a line. Samples repeat
# many lines, and each is highlighted once.
BY_LINE = {"python"}
# Lexers of other languages may need quadratic time.
LINEAR = {"json", "python"}
MAX_HIGHLIGHTED = 5_000
# Deeper values are on one line.
MAX_INDENT = 60


@cache
def css_class(token: _TokenType) -> str:
    return next((name for part, name in CLASSES.items() if token[: len(part)] == part), "")


@cache
def lexer(language: str) -> Lexer:
    return get_lexer_by_name(language, stripnl=False, ensurenl=False)


@cache
def highlight(text: str, language: str) -> Markup:
    """Returns code as HTML, with spans for the style sheet."""
    text = replace_invisible(text)
    if not language or (language not in LINEAR and len(text) > MAX_HIGHLIGHTED):
        return escape(text)
    if language in BY_LINE and not re.search("\"\"\"|'''|\\\\\n", text):
        return Markup("\n").join(highlight_tokens(line, language) for line in text.split("\n"))
    return highlight_tokens(text, language)


@cache
def highlight_tokens(text: str, language: str) -> Markup:
    """Returns code as HTML, with one span for neighbouring tokens of a class."""
    spans: list[str] = []
    run, last = "", ""
    for token, value in [*lexer(language).get_tokens(text), (Token, "")]:
        name = "" if value == "\\\n" else css_class(token)
        if (name != last and value.strip()) or not value:
            html = run.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
            spans.append(f'<span class="{last}">{html}</span>' if last and run else html)
            run, last = "", name
        run += value
    return Markup("".join(spans))


# -- JSON ---------------------------------------------------------------------


def json_text(value: Any) -> str:
    """Returns indented JSON, with short containers on one line and invisible characters escaped."""
    return escape_invisible_json(format_json(value, 0))


def format_json(value: Any, indent: int, column: int = 0, width: int = 54) -> str:
    """Formats `value` for an indent; its first line begins `column` characters after that."""
    flat = json.dumps(value, ensure_ascii=False)
    if not isinstance(value, (dict, list)) or not value or indent > MAX_INDENT:
        return flat
    items = list(value.values()) if isinstance(value, dict) else value
    is_nested = any(isinstance(each, (dict, list)) and each for each in items)
    if indent and indent + column + len(flat) < width and not is_nested:
        return f"{{ {flat[1:-1]} }}" if isinstance(value, dict) else flat
    if isinstance(value, dict):
        keys = [f"{json.dumps(str(key), ensure_ascii=False)}: " for key in value]
    else:
        keys = [""] * len(value)
    parts = []
    for key, each in zip(keys, items):
        parts.append(key + format_json(each, indent + 2, len(key), width))
    margin = " " * (indent + 2)
    opening, closing = ("{", "}") if isinstance(value, dict) else ("[", "]")
    return f"{opening}\n{margin}" + f",\n{margin}".join(parts) + f"\n{' ' * indent}{closing}"
