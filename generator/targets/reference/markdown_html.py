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

# What is longer is shown as plain text. And how many steps it may take to find code, or the ends of links, in a text.
MOST_MARKDOWN = 100_000
MOST_STEPS = 20_000_000
SCHEMES = ("http", "https", "mailto")
# What no page holds: control characters, marks that turn the direction of writing, characters without width.
UNSEEN = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u00ad\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb"
    "\ufdd0-\ufdef\ufffe\uffff\ud800-\udfff]"
)


def visible(text: str) -> str:
    """Text in which whatever would not be seen is a replacement character."""
    return UNSEEN.sub("\ufffd", text.replace("\r\n", "\n").replace("\r", "\n"))


def allowed(url: str) -> bool:
    """Whether a link may lead there: to the web, to a mailbox, or to a place beside the page."""
    url = re.sub(r"[\x00-\x20]", "", url)
    scheme = re.match(r"([^/?#]*?):", url)
    return not url.startswith(("//", "/\\", "\\")) and (
        scheme is None or scheme[1].lower() in SCHEMES
    )


def leads_out(url: str) -> bool:
    """Whether a link names a place outside the reference. One that is relative was written for another site's pages."""
    return allowed(url) and re.match(r"[^/?#]*:", url) is not None


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
    made.validateLink = allowed  # type: ignore[method-assign]
    return made


MARKDOWN = parser()


def is_slow(text: str) -> bool:
    """Whether it would take long to read a text as Markdown, which looks for the end of each `[` through its paragraph."""
    steps = (part.count("[") * len(part) for part in re.split(r"\n\s*\n", text))
    return len(text) > MOST_MARKDOWN or sum(steps) > MOST_STEPS


class Prose:
    """Renders descriptions, each once. `pages` has the page of each operation by the operation's id."""

    def __init__(self, pages: Mapping[str, str]) -> None:
        self.pages = pages
        self.kept: dict[tuple[str, str], Markup] = {}

    def html(self, text: str, root: str = "") -> Markup:
        """The HTML of a description on a page from which `root` leads to the first one."""
        if (text, root) not in self.kept:
            shown = visible(text)
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
        return " ".join(visible(text).split())
    for token in MARKDOWN.parse(visible(text)):
        for child in token.children or ():
            parts.append(" " if child.type.endswith("break") else child.content)
        parts.append(" " if token.type == "inline" else token.content if not token.children else "")
    return " ".join("".join(parts).split())


def first_sentence(text: str, limit: int = 160) -> str:
    """The beginning of a description as plain text: its first sentence, or as much of that as fits."""
    end = re.search(r"(?<!e\.g)(?<!i\.e)[.!?](?=\s+[^a-z\s])|\n\s*\n", text)
    said = plain(text[: end.end()] if end else text)
    return said if len(said) <= limit else f"{said[: limit - 1].rsplit(' ', 1)[0]}\u2026"


# -- as Markdown --------------------------------------------------------------


def md_text(text: Any) -> str:
    """Plain text on one line of Markdown, where no sign in it means anything."""
    return re.sub(r"([\\`*_\[\]<>|#~&])", r"\\\1", " ".join(visible(str(text)).split()))


def md_code(text: Any) -> str:
    """Text as a code span, with as many backticks as it takes."""
    text = visible(str(text)).replace("\n", " ") or " "
    ticks = fence(text, 1)
    space = " " if text.startswith("`") or text.endswith("`") else ""
    return f"{ticks}{space}{text}{space}{ticks}"


def md_fence(text: str, language: str = "") -> str:
    """Text as a block of code, with a fence that is longer than any in it."""
    ticks = fence(text, 3)
    return f"{ticks}{language}\n{visible(text).rstrip()}\n{ticks}"


def fence(text: str, least: int) -> str:
    """The least backticks that do not end a code in which there is this text."""
    return "`" * max([least, *(len(run) + 1 for run in re.findall("`+", text))])


def md_prose(text: str, indent: int | None = None) -> str:
    """A description's own Markdown, as plain text where it would do more than be read.

    On lines of its own; or behind words on a line, and `indent` is by how much its other lines are set in.
    """
    return harmless(text, indent is not None).replace("\n", "\n" + " " * (indent or 0))


CODE = re.compile(
    r"\\.|^ {0,3}`{3,}[^`\n]*$|(?P<ticks>`+)(?!`)[^\n]+?(?<!`)(?P=ticks)(?!`)|(?P<sign><|!(?=\[)|`+)",
    re.MULTILINE,
)
LIBERAL = parser(html=True)
LIBERAL.validateLink = lambda url: True  # type: ignore[method-assign]


@cache
def harmless(text: str, is_behind: bool = False) -> str:
    """Markdown that is inert in a page, whatever other texts there are; `is_behind` words, where no block begins."""
    text = visible(text.strip()).expandtabs(4)
    if is_slow(text) or text.count("`") * len(text) > MOST_STEPS:
        return md_text(text)
    # Outside what may be code, HTML and images become text, and so do backticks, which would be a pair with one that
    # comes later.
    before = "x: " if is_behind else ""
    made = CODE.sub(
        lambda found: re.sub("[<!`]", r"\\\g<0>", found[0]) if found["sign"] else found[0],
        before + text,
    )
    if not re.search(r"[<\[!&~]|```|^ {4}", text, re.MULTILINE):
        return made.removeprefix(before)
    known: dict[str, Any] = {}
    tokens = LIBERAL.parse(f"{made}\n\nend", known)
    inlines = [child for token in tokens for child in token.children or ()]
    # Another text of the page may link to what this one only defines.
    links = [child.attrs.get("href", "") for child in inlines]
    links += [each["href"] for each in known.get("references", {}).values()]
    harm = (
        any(token.type in ("html_block", "html_inline", "image") for token in [*tokens, *inlines])
        or not all(allowed(str(link)) for link in links)
        or [token.content for token in tokens if token.level == 1 and token.type == "inline"][-1:]
        != ["end"]
    )
    return md_text(text) if harm else made.removeprefix(before)
