"""The reference's pages of other languages, read as their readers do: files, commands and downloads."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from html.parser import HTMLParser
from pathlib import Path

VOID = {"meta", "link", "input", "img", "br", "hr"}


@dataclass
class ShownClient:
    """The section of a client."""

    files: dict[str, str] = field(default_factory=dict)
    commands: list[str] = field(default_factory=list)


class LanguagePage(HTMLParser):
    """Reads a page: `clients` by the name of their generator, and the `links` before them."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.clients: dict[str, ShownClient] = {}
        self.links: list[str] = []
        # The open elements, each with its classes and the text inside.
        self.open: list[tuple[str, list[str], list[str]]] = []
        self.path = ""
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = {key: value or "" for key, value in attrs}
        if tag == "a" and self.is_inside("start"):
            self.links.append(given["href"])
        if tag not in VOID:
            self.open.append((tag, given.get("class", "").split(), []))

    def handle_data(self, data: str) -> None:
        for _, _, texts in self.open:
            texts.append(data)

    def handle_endtag(self, tag: str) -> None:
        _, _, texts = self.open.pop()
        text = "".join(texts)
        if not self.is_inside("client"):
            return
        if tag == "a" and self.open[-1][0] == "h2":
            self.clients[text] = ShownClient()
        elif tag == "code" and self.open[-1][0] == "summary":
            self.path = text
        elif tag == "pre" and self.is_inside("file"):
            self.clients[next(reversed(self.clients))].files[self.path] = text + "\n"
        elif tag == "pre" and self.is_inside("commands"):
            # An indented line continues a command.
            commands = re.split(r"\n(?! )", text)
            self.clients[next(reversed(self.clients))].commands = commands

    def is_inside(self, name: str) -> bool:
        return any(name in classes for _, classes, _ in self.open)


def downloads(page: Path, links: list[str]) -> dict[str, bytes]:
    """The files next to the page's folder that its introduction links to, by name."""
    paths = [page.parent / link for link in links if link.endswith(".json")]
    return {path.name: path.read_bytes() for path in paths}
