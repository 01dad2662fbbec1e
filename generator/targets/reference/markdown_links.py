"""Links in Markdown pages: to operations, and from another folder or absolute."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Iterator, Mapping
from typing import Literal

from jinja2 import pass_context
from jinja2.runtime import Context

from generator.targets.escaping import md_prose

Kind = Literal["text", "span", "block"]
FENCE = re.compile(r" *(`{3,}|~{3,})")
LINK = re.compile(r"(?<!\\)\]\(([^()\s]*)\)")
# An absolute URL, or an anchor of the same page.
KEPT = re.compile(r"[a-zA-Z][\w+.-]*:|#|$")
BRACKET = re.compile(r"\\.|(?P<sign>[\[\]])")


class MarkdownLinks:
    """Filters that link operations in Markdown. `pages` has each operation's page by operation ID."""

    def __init__(self, pages: Mapping[str, str]) -> None:
        self.pages = pages

    @pass_context
    def prose(self, context: Context, text: str, indent: int | None = None) -> str:
        """Returns a description as `md_prose` does, with links from the template's `root`."""
        return self.link(md_prose(text, indent), context["root"])

    def link(self, text: str, root: str) -> str:
        return link_operations(text, self.pages, root)


def link_operations(text: str, pages: Mapping[str, str], root: str) -> str:
    """Makes each operation ID in a code span a link to its page; `pages` has their paths by ID."""
    found = []
    brackets = 0  # open ones: a link contains no other link
    for piece, kind in pieces(text):
        page = pages.get(piece.strip("`")) if kind == "span" and not brackets else None
        found.append(f"[{piece}]({root}{page}.md)" if page else piece)
        if piece == "\n":
            brackets = 0
        elif kind == "text":
            signs = [each["sign"] for each in BRACKET.finditer(piece)]
            brackets = max(0, brackets + signs.count("[") - signs.count("]"))
    return "".join(found)


def rebase_links(text: str, folder: str, base: str = "") -> str:
    """Returns a page of `folder` with links that are relative to the first page, behind `base`."""

    def rebase(found: re.Match[str]) -> str:
        path, sign, anchor = found[1].partition("#")
        if KEPT.match(found[1]):
            return found[0]
        return f"]({base}{posixpath.normpath(posixpath.join(folder, path))}{sign}{anchor})"

    return "".join(
        LINK.sub(rebase, piece) if kind == "text" else piece for piece, kind in pieces(text)
    )


def pieces(text: str) -> Iterator[tuple[str, Kind]]:
    """Yields the parts of Markdown and its line ends: text, spans of code and lines of blocks."""
    fence = ""
    for count, line in enumerate(text.split("\n")):
        if count:
            yield "\n", "text"
        found = FENCE.match(line)
        if fence:
            yield line, "block"
            fence = "" if found and found[1].startswith(fence) else fence
        elif found:
            yield line, "block"
            fence = found[1]
        else:
            yield from pieces_of_line(line)


def pieces_of_line(line: str) -> Iterator[tuple[str, Kind]]:
    # Texts and runs of backticks take turns.
    parts = re.split("(`+)", line)
    index = 0
    while index < len(parts):
        later = range(index + 2, len(parts), 2) if index % 2 else ()
        end = next((each for each in later if parts[each] == parts[index]), 0)
        if end:
            yield "".join(parts[index : end + 1]), "span"
        else:
            yield parts[index], "text"
        index = (end or index) + 1
