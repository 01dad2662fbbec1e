"""Text of a description on a page: its Markdown as HTML, as plain text, and as Markdown that does no harm."""

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


def leads_out(url: str) -> bool:
    """Whether a link names a place outside the reference. One that is relative was written for another site's pages."""
    return is_allowed(url) and re.match(r"[^/?#]*:", url) is not None


# -- as HTML ------------------------------------------------------------------


class Renderer(RendererHTML):
    """HTML whose headings are none of the page's, and which fetches nothing."""

    def heading_open(
        self,
        tokens: Sequence[Token],
        index: int,
        options: OptionsDict,
        env: MutableMapping[str, Any],
    ) -> str:
        return '<p class="heading">'

    def heading_close(
        self,
        tokens: Sequence[Token],
        index: int,
        options: OptionsDict,
        env: MutableMapping[str, Any],
    ) -> str:
        return "</p>\n"

    def image(
        self,
        tokens: Sequence[Token],
        index: int,
        options: OptionsDict,
        env: MutableMapping[str, Any],
    ) -> str:
        return str(escape(tokens[index].content))

    def link_open(
        self,
        tokens: Sequence[Token],
        index: int,
        options: OptionsDict,
        env: MutableMapping[str, Any],
    ) -> str:
        """The beginning of a link that leads somewhere; of another, its text alone is shown."""
        env["open"] = leads_out(str(tokens[index].attrs["href"]))
        return self.renderToken(tokens, index, options, env) if env["open"] else ""

    def link_close(
        self,
        tokens: Sequence[Token],
        index: int,
        options: OptionsDict,
        env: MutableMapping[str, Any],
    ) -> str:
        return "</a>" if env["open"] else ""

    def code_inline(
        self,
        tokens: Sequence[Token],
        index: int,
        options: OptionsDict,
        env: MutableMapping[str, Any],
    ) -> str:
        """Code, which leads to the operation that it names."""
        text = tokens[index].content
        page = env.get("pages", {}).get(text)
        made = f"<code>{escape(text)}</code>"
        return f'<a href="{env["root"]}{page}.html">{made}</a>' if page else made


def parser(**options: Any) -> MarkdownIt:
    made = MarkdownIt("commonmark", {"html": False, **options}, renderer_cls=Renderer).enable(
        "table"
    )
    made.validateLink = is_allowed  # type: ignore[method-assign]
    return made


MARKDOWN = parser()


class Prose:
    """Renders descriptions, each once. `pages` has the page of each operation by the operation's id."""

    def __init__(self, pages: Mapping[str, str]) -> None:
        self.pages = pages
        self.kept: dict[tuple[str, str], Markup] = {}

    def html(self, text: str, root: str = "") -> Markup:
        """The HTML of a description on a page from which `root` leads to the first one."""
        if (text, root) not in self.kept:
            shown = replace_invisible(text)
            self.kept[text, root] = (
                Markup("<p>{}</p>").format(shown)
                if is_slow(shown)
                else Markup(MARKDOWN.render(shown, {"pages": self.pages, "root": root}).rstrip())
            )
        return self.kept[text, root]


@cache
def plain(text: str) -> str:
    """What is left of Markdown without its signs, on one line."""
    parts: list[str] = []
    if is_slow(text):
        return " ".join(replace_invisible(text).split())
    for token in MARKDOWN.parse(replace_invisible(text)):
        for child in token.children or ():
            parts.append(" " if child.type.endswith("break") else child.content)
        parts.append(" " if token.type == "inline" else token.content if not token.children else "")
    return " ".join("".join(parts).split())


def first_sentence(text: str, limit: int = 160) -> str:
    """The beginning of a description as plain text: its first sentence, or as much of that as fits."""
    end = re.search(r"(?<!e\.g)(?<!i\.e)[.!?](?=\s+[^a-z\s])|\n\s*\n", text)
    said = plain(text[: end.end()] if end else text)
    return said if len(said) <= limit else f"{said[: limit - 1].rsplit(' ', 1)[0]}\u2026"
