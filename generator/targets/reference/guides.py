"""Guides as pages: HTML with anchors and highlighted code, Markdown, and checked links."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from urllib.parse import unquote

from markdown_it.token import Token
from markupsafe import Markup

from generator import ir, names
from generator.findings import Finding, InvalidDescription, Position, suggestion
from generator.targets.escaping import inert_markdown, is_slow, md_fence, replace_invisible
from generator.targets.reference import labels
from generator.targets.reference.guide_html import GUIDE_MARKDOWN
from generator.targets.reference.markdown_html import first_sentence, is_external, plain_text
from generator.targets.reference.pages import Page

FOLDER = "guides"
# More second-level headings than these get a table of contents.
MAX_WITHOUT_CONTENTS = 3
# A link or longer code span, which stays, or a code span of one word.
LINK_OR_CODE = re.compile(r"\[(?:`[^`\n]*`|[^\]`])*\]\([^)\n]*\)|``+[^\n]*?``+|`(?P<word>\w+)`")


@dataclass(frozen=True, slots=True)
class Heading:
    level: int
    anchor: str
    title: str
    # First sentence below it.
    text: str


@dataclass(frozen=True, slots=True)
class Link:
    """A link to another page: `path` is that of the page, without suffix."""

    position: Position
    path: str
    anchor: str


class GuideView:
    """A guide and its page. `connect` must be called once all pages are known."""

    def __init__(self, guide: ir.GuidePage, home: Page) -> None:
        self.guide = guide
        title = plain_text(guide.title)
        text = first_sentence(guide.description)
        self.page = Page(f"{FOLDER}/{guide.name}", title, text, above=(home,))
        self.lines = replace_invisible(guide.text).split("\n")
        if is_slow(guide.text):
            message = "the guide is too long, or a paragraph has too many brackets"
            raise InvalidDescription([self.finding(0, "", message, "split it")])
        # The title's tokens are those before the first paragraph.
        self.tokens = GUIDE_MARKDOWN.parse("\n".join(self.lines))[3:]
        self.headings = list(find_headings(self.tokens))
        self.links: list[Link] = []
        self.data: set[str] = set()
        self.operation_pages: Mapping[str, str] = {}

    @property
    def contents(self) -> list[Heading]:
        """Returns the table of contents, empty for a short guide."""
        found = [each for each in self.headings if each.level == 2]
        return found if len(found) > MAX_WITHOUT_CONTENTS else []

    # -- output ---------------------------------------------------------------

    @property
    def lead(self) -> Markup:
        return self.html(self.tokens[: self.body_start])

    @property
    def body(self) -> Markup:
        return self.html(self.tokens[self.body_start :])

    @property
    def body_start(self) -> int:
        """Returns the number of tokens of the first paragraph; a list or heading is no paragraph."""
        return 3 if self.tokens[0].type == "paragraph_open" else 0

    def html(self, tokens: list[Token]) -> Markup:
        env = {"pages": self.operation_pages, "root": self.page.root, "heading": self.page.title}
        return Markup(GUIDE_MARKDOWN.renderer.render(tokens, GUIDE_MARKDOWN.options, env).rstrip())

    @cached_property
    def markdown(self) -> str:
        """Returns the text below the title without active content; operation IDs are links."""
        parts, line = [], 1
        for token in self.tokens:
            if token.type == "fence" and token.level == 0 and token.map:
                start, end = token.map
                language = token.info.partition(" ")[0]
                parts += [self.prose(line, start), md_fence(token.content, md_language(language))]
                line = end
        return "\n\n".join(filter(None, [*parts, self.prose(line, len(self.lines))]))

    def prose(self, start: int, end: int) -> str:
        inert = inert_markdown("\n".join(self.lines[start:end]))
        return LINK_OR_CODE.sub(self.link_operation, inert)

    def link_operation(self, found: re.Match[str]) -> str:
        page = self.operation_pages.get(found["word"] or "")
        return f"[{found[0]}]({self.page.root}{page}.md)" if page else found[0]

    # -- links ----------------------------------------------------------------

    def connect(
        self,
        operation_pages: Mapping[str, str],
        pages: Mapping[str, frozenset[str]],
        files: Iterable[str],
    ) -> Iterator[Finding]:
        """Resolves all links, and yields those that lead nowhere.

        `pages` has the anchors of each page if they are known, `files` are other files.
        """
        self.operation_pages = operation_pages
        lines = (0, 1)
        for block in self.tokens:
            lines = (block.map[0], block.map[1]) if block.map else lines
            for token in block.children or ():
                href = str(token.attrs.get("href", ""))
                if token.type == "link_open" and not is_external(href):
                    yield from self.resolve(token, href, lines, pages, set(files))

    def resolve(
        self,
        token: Token,
        href: str,
        lines: tuple[int, int],
        pages: Mapping[str, frozenset[str]],
        files: set[str],
    ) -> Iterator[Finding]:
        """Makes a link one of the HTML page, and yields what is wrong with it."""
        path, _, anchor = href.partition("#")
        target = posixpath.normpath(posixpath.join(FOLDER, path)) if path else self.page.path
        page = target.removesuffix(".md")
        line = next((n for n in range(*lines) if f"({href}" in self.lines[n]), lines[0])
        if path and target in files:
            self.data.add(target)
        elif page not in pages or (path and not target.endswith(".md")):
            known = [relative(each) for each in pages] + [relative(each, "") for each in files]
            hint = suggestion(path, known, "link to a page such as ../errors.md")
            if target.startswith("operations/"):
                hint = "write the operation's ID in backticks, which is a link"
            yield self.finding(line, href, f"the link {href!r} leads nowhere", hint)
            return
        elif anchor and pages[page] and unquote(anchor) not in pages[page]:
            hint = suggestion(anchor, pages[page], "link to a heading in lower case with hyphens")
            yield self.finding(line, href, f"no heading is {anchor!r} on that page", hint)
            return
        elif anchor:
            self.links.append(Link(self.position(line, href), page, unquote(anchor)))
        url = target if target in files else f"{page}.html" if path else ""
        token.attrs["href"] = (f"{self.page.root}{url}" if path else "") + ("#" + anchor) * bool(
            anchor
        )
        token.meta["internal"] = True

    def dead_anchors(self, files: Mapping[str, str]) -> Iterator[Finding]:
        """Yields links to anchors that a rendered page lacks."""
        for link in self.links:
            if f' id="{link.anchor}"' not in files[f"{link.path}.html"]:
                message = f"the page {relative(link.path)!r} has no anchor {link.anchor!r}"
                hint = "link to one of its headings, or to the page"
                yield Finding(link.position, message, hint)

    def position(self, line: int, text: str) -> Position:
        return Position(self.guide.file, line + 1, self.lines[line].find(text) + 1 or 1)

    def finding(self, line: int, text: str, message: str, hint: str) -> Finding:
        return Finding(self.position(line, text), message, hint)


def relative(path: str, suffix: str = ".md") -> str:
    """Returns a path as a guide links to it."""
    return posixpath.relpath(path, FOLDER) + suffix


def md_language(name: str) -> str:
    return name if re.fullmatch(r"[\w+-]*", name) else ""


def find_headings(tokens: list[Token]) -> Iterator[Heading]:
    """Yields the headings, and gives each its anchor."""
    taken = {*labels.PAGE_ANCHORS}
    for index, token in enumerate(tokens):
        if token.type != "heading_open":
            continue
        level = max(2, int(token.tag[1:]))
        title = plain_text(tokens[index + 1].content)
        wish = re.sub(r"[^\w\s-]", "", title.lower()).strip()
        wish = re.sub(r"\s", "-", wish)
        wish = wish if wish[:1].isalpha() else f"section-{wish}".rstrip("-")
        anchor = names.add_number(wish, taken) if wish in taken else wish
        taken.add(anchor)
        token.tag = tokens[index + 2].tag = f"h{level}"
        token.attrs["id"] = anchor
        yield Heading(level, anchor, title, text_below(tokens[index + 3 :]))


def text_below(tokens: list[Token]) -> str:
    """Returns the first sentence before the next heading."""
    for token in tokens:
        if token.type in ("inline", "heading_open"):
            return first_sentence(token.content)
    return ""
