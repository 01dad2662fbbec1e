"""Markdown of guides as HTML: descriptions' HTML, and headings, links, tables and code blocks."""

from __future__ import annotations

from markdown_it import MarkdownIt
from markdown_it.utils import OptionsDict
from markupsafe import Markup, escape
from pygments.util import ClassNotFound

from generator.targets.escaping import is_allowed
from generator.targets.reference.code_blocks import highlight
from generator.targets.reference.markdown_html import Env, HtmlRenderer, Tokens

CODE = Markup('<div class="code"><pre tabindex="0"><code>{}</code></pre></div>\n')
TABLE = Markup('<div class="table" role="group" aria-label="Table: {}" tabindex="0">\n<table>\n')


class GuideHtml(HtmlRenderer):
    """HTML of a guide. A heading and a link contain no other link."""

    def heading_open(self, tokens: Tokens, index: int, options: OptionsDict, env: Env) -> str:
        env["linked"] = True
        env["heading"] = tokens[index + 1].content.replace("`", "")
        return f'{self.renderToken(tokens, index, options, env)}<a href="#{tokens[index].attrs["id"]}">'

    def heading_close(self, tokens: Tokens, index: int, options: OptionsDict, env: Env) -> str:
        env["linked"] = False
        return f"</a></{tokens[index].tag}>\n"

    def link_open(self, tokens: Tokens, index: int, options: OptionsDict, env: Env) -> str:
        if env.get("linked"):
            env["open"] = False
            return ""
        opened = super().link_open(tokens, index, options, env)
        if tokens[index].meta.get("internal"):
            opened = self.renderToken(tokens, index, options, env)
        env["open"] = env["linked"] = bool(opened)
        return opened

    def link_close(self, tokens: Tokens, index: int, options: OptionsDict, env: Env) -> str:
        closed = super().link_close(tokens, index, options, env)
        if closed:
            env["linked"] = False
        return closed

    def code_inline(self, tokens: Tokens, index: int, options: OptionsDict, env: Env) -> str:
        if env.get("linked"):
            return f"<code>{escape(tokens[index].content)}</code>"
        return super().code_inline(tokens, index, options, env)

    def fence(self, tokens: Tokens, index: int, options: OptionsDict, env: Env) -> str:
        language = tokens[index].info.partition(" ")[0]
        return CODE.format(highlighted(tokens[index].content.rstrip("\n"), language))

    def code_block(self, tokens: Tokens, index: int, options: OptionsDict, env: Env) -> str:
        return CODE.format(tokens[index].content.rstrip("\n"))

    def table_open(self, tokens: Tokens, index: int, options: OptionsDict, env: Env) -> str:
        return TABLE.format(env["heading"])

    def table_close(self, tokens: Tokens, index: int, options: OptionsDict, env: Env) -> str:
        return "</table>\n</div>\n"


def highlighted(code: str, language: str) -> Markup:
    """Returns code as HTML, plain if its language is unknown."""
    try:
        return highlight(code, language)
    except ClassNotFound:
        return escape(code)


GUIDE_MARKDOWN = MarkdownIt("commonmark", {"html": False}, renderer_cls=GuideHtml).enable("table")
GUIDE_MARKDOWN.validateLink = is_allowed  # type: ignore[method-assign]
