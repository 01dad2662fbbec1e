"""Descriptions as HTML and as plain text."""

from __future__ import annotations

import re
from collections.abc import Mapping, MutableMapping, Sequence
from functools import cache
from typing import Any

from markdown_it import MarkdownIt
from markdown_it.renderer import RendererHTML
from markdown_it.token import Token
from markdown_it.utils import OptionsDict
from markupsafe import Markup, escape

from generator.targets.escaping import is_allowed, is_slow, replace_invisible

Tokens = Sequence[Token]
Env = MutableMapping[str, Any]


def is_external(url: str) -> bool:
    """Whether `url` is an allowed absolute URL. Relative ones were written for other pages."""
    return is_allowed(url) and re.match(r"[^/?#]*:", url) is not None


class HtmlRenderer(RendererHTML):
    """HTML without headings, and without resources to load."""

    def heading_open(self, tokens: Tokens, index: int, options: OptionsDict, env: Env) -> str:
        return '<p class="heading">'

    def heading_close(self, tokens: Tokens, index: int, options: OptionsDict, env: Env) -> str:
        return "</p>\n"

    def th_open(self, tokens: Tokens, index: int, options: OptionsDict, env: Env) -> str:
        """Opens a cell without its alignment, which would be an inline style."""
        return f"<{tokens[index].tag}>"

    td_open = th_open

    def image(self, tokens: Tokens, index: int, options: OptionsDict, env: Env) -> str:
        return str(escape(tokens[index].content))

    def link_open(self, tokens: Tokens, index: int, options: OptionsDict, env: Env) -> str:
        """Opens an external link; others appear as their text."""
        env["open"] = is_external(str(tokens[index].attrs["href"]))
        return self.renderToken(tokens, index, options, env) if env["open"] else ""

    def link_close(self, tokens: Tokens, index: int, options: OptionsDict, env: Env) -> str:
        return "</a>" if env["open"] else ""

    def code_inline(self, tokens: Tokens, index: int, options: OptionsDict, env: Env) -> str:
        """Returns code; an operation ID links to the operation's page."""
        text = tokens[index].content
        page = env.get("pages", {}).get(text)
        code = f"<code>{escape(text)}</code>"
        return f'<a href="{env["root"]}{page}.html">{code}</a>' if page else code


MARKDOWN = MarkdownIt("commonmark", {"html": False}, renderer_cls=HtmlRenderer).enable("table")
MARKDOWN.validateLink = is_allowed  # type: ignore[method-assign]


class MarkdownRenderer:
    """Renders descriptions with a cache. `pages` has each operation's page by operation ID."""

    def __init__(self, pages: Mapping[str, str]) -> None:
        self.pages = pages
        self.cache: dict[tuple[str, str], Markup] = {}

    def render(self, text: str, root: str = "") -> Markup:
        """Returns `text` as HTML; `root` is the relative URL of the first page's folder."""
        if (text, root) not in self.cache:
            clean = replace_invisible(text)
            if is_slow(clean):
                html = Markup("<p>{}</p>").format(clean)
            else:
                env = {"pages": self.pages, "root": root}
                html = Markup(MARKDOWN.render(clean, env).rstrip())
            self.cache[text, root] = html
        return self.cache[text, root]

    def render_inline(self, text: str, root: str = "") -> Markup:
        """Returns `text`, of one paragraph, as HTML inside another element."""
        clean = replace_invisible(text)
        if is_slow(clean):
            return escape(clean)
        return Markup(MARKDOWN.renderInline(clean, {"pages": self.pages, "root": root}))


@cache
def plain_text(text: str) -> str:
    """Returns Markdown as plain text on one line."""
    clean = replace_invisible(text)
    if is_slow(text):
        return " ".join(clean.split())
    parts: list[str] = []
    for token in MARKDOWN.parse(clean):
        for child in token.children or ():
            parts.append(" " if child.type.endswith("break") else child.content)
        parts.append(" " if token.type == "inline" else token.content if not token.children else "")
    return " ".join("".join(parts).split())


def first_sentence(text: str, limit: int = 160) -> str:
    """Returns the first sentence of Markdown as plain text, cut at `limit` characters."""
    end = re.search(r"(?<!e\.g)(?<!i\.e)[.!?](?=\s+[^a-z\s])|\n\s*\n", text)
    sentence = plain_text(text[: end.end()] if end else text)
    if len(sentence) <= limit:
        return sentence
    return f"{sentence[: limit - 1].rsplit(' ', 1)[0]}\u2026"
