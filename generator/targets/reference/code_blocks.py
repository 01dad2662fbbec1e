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

# The few kinds of a token that are told apart by colour, by what Pygments calls them.
CLASSES: tuple[tuple[_TokenType, str], ...] = (
    (Comment, "c"),
    (Keyword.Constant, "n"),
    (Keyword.Type, "n"),
    (Keyword, "k"),
    (Operator.Word, "k"),
    (String, "s"),
    (Number, "n"),
    (Name.Tag, "p"),
    (Name.Attribute, "p"),
    (Name.Variable, "v"),
)


@cache
def kind(token: _TokenType) -> str:
    return next((name for part, name in CLASSES if token[: len(part)] == part), "")


@cache
def lexer(language: str) -> Lexer:
    return get_lexer_by_name(language, stripnl=False, ensurenl=False)


# In these a token ends with its line, but for what stands between three quotes; and samples have the same lines again
# and again, each of which is looked at once.
BY_LINE = {"python"}
# Lexers of other languages may take the square of a text's length, so that they colour no more characters than this.
LINEAR = {"json", "python"}
MOST_COLOURED = 5_000


@cache
def highlighted(text: str, language: str) -> Markup:
    """Code as HTML: escaped, with a class around each part that the style sheet colours."""
    if not language or (language not in LINEAR and len(text) > MOST_COLOURED):
        return escape(replace_invisible(text))
    if language in BY_LINE and not re.search("\"\"\"|'''|\\\\\n", text):
        return Markup("\n").join(
            marked(line, language) for line in replace_invisible(text).split("\n")
        )
    return marked(replace_invisible(text), language)


@cache
def marked(text: str, language: str) -> Markup:
    made: list[str] = []
    run, last = "", ""
    for token, value in [*lexer(language).get_tokens(text), (Token, "")]:
        name = "" if value == "\\\n" else kind(token)
        if (name != last and value.strip()) or not value:
            shown = run.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
            made.append(f'<span class="{last}">{shown}</span>' if last and run else shown)
            run, last = "", name
        run += value
    return Markup("".join(made))


# -- JSON ---------------------------------------------------------------------

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
