"""Links of guides to pages and files of the reference, relative to the folder of guides."""

from __future__ import annotations

import posixpath
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import NamedTuple
from urllib.parse import unquote

from generator.findings import suggestion

FOLDER = "guides"


class DeadLink(Exception):
    """A link that leads nowhere: message and hint."""


class LinkTarget(NamedTuple):
    """The target of a link: `page` without suffix, "" for the same page; or a `file`."""

    page: str = ""
    anchor: str = ""
    file: str = ""

    def url(self, root: str) -> str:
        """Returns the URL in HTML; `root` is the relative URL of the first page's folder."""
        path = self.file or (f"{self.page}.html" if self.page else "")
        return (root + path if path else "") + (f"#{self.anchor}" if self.anchor else "")


@dataclass(frozen=True)
class LinkTargets:
    """The pages of the reference with their anchors, None if these are not known yet; and files."""

    pages: Mapping[str, frozenset[str] | None]
    files: frozenset[str]

    def resolve(self, href: str, own_page: str) -> LinkTarget:
        """Returns the target of a link on the guide `own_page`. Raises DeadLink."""
        path, _, anchor = href.partition("#")
        target = posixpath.normpath(posixpath.join(FOLDER, path))
        if path and target in self.files:
            return LinkTarget(file=target)
        page = target.removesuffix(".md") if path else own_page
        if page not in self.pages or (path and not target.endswith(".md")):
            raise DeadLink(f"the link {href!r} leads nowhere", self.hint(path, target))
        anchors = self.pages[page]
        if anchor and anchors is not None and unquote(anchor) not in anchors:
            raise DeadLink(
                f"the page {link_to(page)!r} has no heading {anchor!r}",
                anchor_hint(anchor, anchors),
            )
        return LinkTarget(page if path else "", anchor)

    def hint(self, path: str, target: str) -> str:
        if target.startswith("operations/"):
            return "write the operation's ID in backticks, which is a link"
        known = [
            *map(link_to, self.pages),
            *(posixpath.relpath(each, FOLDER) for each in self.files),
        ]
        meant = f"{path.removesuffix('.html')}.md" if path.endswith(".html") else path
        return suggestion(meant, known, "link to a page such as ../errors.md")


def link_to(page: str) -> str:
    """Returns the link to a page, as guides have it."""
    return posixpath.relpath(page, FOLDER) + ".md"


def anchor_hint(anchor: str, anchors: Iterable[str]) -> str:
    return suggestion(anchor, anchors, "link to one of its headings, or to the page")
