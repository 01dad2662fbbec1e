"""Sections of rendered pages: the headings and terms that the search finds, with the text below."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from html.parser import HTMLParser

HEADINGS = ("h1", "h2", "h3", "h4")
# Elements whose text is not searched: navigation, code samples and controls.
SKIPPED = ("nav", "footer", "pre", "button", "script")
# Elements inside a line of text; others separate words.
INLINE = ("a", "b", "code", "em", "i", "small", "span", "strong")
VOID = ("br", "hr", "img", "input", "wbr")


@dataclass(slots=True)
class Section:
    """A heading or a term with the text until the next one; `above` are the headings around it."""

    anchor: str
    above: list[Section] = field(default_factory=list)
    title: str = ""
    text: str = ""
    # Text beside the code of a term, which is the title of a term without code.
    beside: str = ""
    # A heading that is a link names another page, which the search finds itself.
    is_link: bool = False
    is_term: bool = False

    def close_term(self) -> None:
        if self.title.strip():
            self.text = f"{self.beside.strip()}. {self.text}" if self.beside.strip() else self.text
        else:
            self.title = self.beside


def page_sections(html: str) -> Iterator[Section]:
    """Yields the title of a page and its headings and terms with an anchor."""
    for section in SectionParser(html).sections:
        section.title, section.text = clean(section.title), clean(section.text)
        is_reachable = section.anchor or not section.above
        if is_reachable and not section.is_link and any(map(str.isalnum, section.title)):
            yield section


def clean(text: str) -> str:
    return " ".join(text.split())


class SectionParser(HTMLParser):
    """Collects the sections inside `main`."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.sections: list[Section] = []
        # The open elements with their ids, their number by tag, and the open headings with theirs.
        self.elements: list[tuple[str, str]] = []
        self.open = Counter[str]()
        self.headings: list[tuple[str, Section]] = []
        # The depth of a list of terms; 0 outside of one.
        self.terms = 0
        self.section = Section("")
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag not in INLINE:
            self.section.text += " "
        if tag in VOID:
            return
        given = {key: value or "" for key, value in attrs}
        around = self.elements[-1][1] if self.elements else ""
        self.elements.append((tag, given.get("id", "")))
        self.open[tag] += 1
        if tag in HEADINGS:
            while self.headings and self.headings[-1][0] >= tag:
                self.headings.pop()
            self.add(given.get("id", ""))
            self.headings.append((tag, self.section))
        elif tag == "dl" and "codes" in given.get("class", "").split():
            self.terms = len(self.elements)
        elif tag == "dt" and self.terms and self.headings:
            self.add(around or self.headings[-1][1].anchor)
            self.section.is_term = True
        elif tag == "a" and self.is_inside(*HEADINGS):
            self.section.is_link |= not given.get("href", "#").startswith("#")

    def handle_endtag(self, tag: str) -> None:
        if not self.is_inside(tag):
            return
        closed = ""
        while closed != tag:
            closed, _ = self.elements.pop()
            self.open[closed] -= 1
        if tag == "dt" and self.terms:
            self.section.close_term()
        elif len(self.elements) < self.terms:
            self.terms = 0
            self.section = self.headings[-1][1] if self.headings else Section("")

    def handle_data(self, data: str) -> None:
        if not self.is_inside("main") or self.is_inside(*SKIPPED):
            return
        if self.is_inside(*HEADINGS) and not self.is_inside("small"):
            self.section.title += data
        elif self.terms and self.is_inside("dt"):
            if self.is_inside("code"):
                self.section.title += data
            else:
                self.section.beside += data
        else:
            self.section.text += data

    def is_inside(self, *tags: str) -> bool:
        return any(map(self.open.__getitem__, tags))

    def add(self, anchor: str) -> None:
        """Adds a section below the open headings."""
        self.section = Section(anchor, [each for _, each in self.headings])
        self.sections.append(self.section)
