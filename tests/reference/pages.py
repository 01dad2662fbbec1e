"""Parses pages into elements, without a browser."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Container, Iterable, Iterator
from dataclasses import dataclass, field
from html.parser import HTMLParser
from urllib.parse import unquote, urlsplit

from markdown_it import MarkdownIt

VOID = {"meta", "link", "input", "img", "br", "hr"}


@dataclass
class Element:
    tag: str
    attributes: dict[str, str]
    parent: Element | None = None
    children: list[Element] = field(default_factory=list)
    text: str = ""

    def all(self, tag: str = "", **wanted: str) -> list[Element]:
        """Finds elements below this one by tag and attributes; `class_` is one of the classes."""
        found = []
        for child in self.children:
            has = all(
                (
                    value in child.attributes.get("class", "").split()
                    if key == "class_"
                    else child.attributes.get(key) == value
                )
                for key, value in wanted.items()
            )
            if has and tag in ("", child.tag):
                found.append(child)
            found += child.all(tag, **wanted)
        return found

    @property
    def content(self) -> str:
        """The text of all descendants."""
        return self.text + "".join(child.content for child in self.children)


class Reader(HTMLParser):
    def __init__(self, text: str) -> None:
        super().__init__()
        self.root = self.at = Element("", {})
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        element = Element(tag, {key: value or "" for key, value in attrs}, self.at)
        self.at.children.append(element)
        if tag not in VOID:
            self.at = element

    def handle_endtag(self, tag: str) -> None:
        assert self.at.tag == tag, f"</{tag}> closes <{self.at.tag}>"
        assert self.at.parent is not None
        self.at = self.at.parent

    def handle_data(self, data: str) -> None:
        self.at.children.append(Element("#text", {}, self.at, text=data))


def read(text: str) -> Element:
    return Reader(text).root


class Anchors(HTMLParser):
    """The anchors and the links of a page, without its element tree, which may be large."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.ids: set[str] = set()
        self.links: dict[str, None] = {}
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = dict(attrs)
        if given.get("id"):
            self.ids.add(given["id"] or "")
        link = given.get("href", given.get("src"))
        if link is not None and urlsplit(link).scheme not in ("http", "https", "mailto"):
            self.links[link] = None


def target_of(path: str, link: str) -> tuple[str, str]:
    """The file and the anchor that a link on a page leads to."""
    parts = urlsplit(link)
    return (
        posixpath.normpath(posixpath.join(posixpath.dirname(path), unquote(parts.path)))
        if parts.path
        else path
    ), parts.fragment


def dead_links(files: Container[str], pages: Iterable[tuple[str, str]]) -> Iterator[str]:
    """Lists dead internal links and anchors on pages, given by path and text; `files` are all paths."""
    read = {path: Anchors(text) for path, text in pages}
    for path, page in read.items():
        for link in page.links:
            file, anchor = target_of(path, link)
            if file not in files or (
                anchor and file in read and unquote(anchor) not in read[file].ids
            ):
                yield f"{path}: {link}"


def html_fields(page: Element) -> list[tuple[int, str]]:
    """The fields of an HTML page in document order, each with its depth."""
    found = []
    for item in page.all("li"):
        if (
            item.attributes.get("id")
            and item.parent
            and "fields" in item.parent.attributes.get("class", "")
        ):
            depth, above = 0, item.parent.parent
            while above:
                depth += above.tag == "ul" and "fields" in above.attributes.get("class", "")
                above = above.parent
            names = item.children[0:2]
            label = (
                next(each for each in names if each.tag == "div")
                .all(class_="name")[0]
                .content.strip()
            )
            found.append((depth, "*" if label == "any other" else label))
    return found


def markdown_fields(text: str) -> list[tuple[int, str]]:
    """The fields of a Markdown page: list items that begin with a name in code, then a comma and a type."""
    text = re.sub(r"^```.*?^```$", "", text, flags=re.MULTILINE | re.DOTALL)
    return [
        (len(found[1]) // 2, found[2])
        for found in re.finditer(r"^( *)- `+ ?([^`\n]+?) ?`+, ", text, re.MULTILINE)
    ]


def without_links(markdown: str) -> str:
    """Markdown in which links to Markdown pages are only their text."""
    return re.sub(r"\[((?:[^\]\\]|\\.)*)\]\([^)\s]*\.md[^)]*\)", r"\1", markdown)


def markdown_tokens(text: str) -> list[str]:
    """Token types of Markdown, parsed with HTML allowed."""
    parser = MarkdownIt("commonmark", {"html": True}).enable("table")
    found = []
    for token in parser.parse(text):
        found += [token.type, *(child.type for child in token.children or ())]
    return found
