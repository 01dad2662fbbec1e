"""Code as HTML, with its parts marked for the style sheet."""

from __future__ import annotations

import re
from functools import cache

from markupsafe import Markup, escape
from pygments.lexer import Lexer
from pygments.lexers import get_lexer_by_name
from pygments.token import Comment, Keyword, Name, Number, Operator, String, Token, _TokenType

from generator.targets.escaping import replace_invisible

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
