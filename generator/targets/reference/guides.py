"""Guides as pages: HTML with anchors and highlighted code, Markdown, and checked links."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from urllib.parse import unquote

from markdown_it.token import Token
from markupsafe import Markup

from generator import ir, names
from generator.findings import Finding, InvalidDescription, Position
from generator.targets.escaping import inert_markdown, is_slow, md_fence, replace_invisible
from generator.targets.reference import labels
from generator.targets.reference.guide_html import GUIDE_MARKDOWN
from generator.targets.reference.guide_links import (
    FOLDER,
    DeadLink,
    LinkTarget,
    LinkTargets,
    link_to,
)
from generator.targets.reference.markdown_html import first_sentence, is_external, plain_text
from generator.targets.reference.pages import Page

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
            raise InvalidDescription([Finding(Position(guide.file, 1, 1), message, "split it")])
        # The title's tokens are those before the first paragraph.
        self.tokens = GUIDE_MARKDOWN.parse("\n".join(self.lines))[3:]
        self.headings = list(find_headings(self.tokens))
        self.links: list[tuple[Position, LinkTarget]] = []
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
        self, operation_pages: Mapping[str, str], targets: LinkTargets
    ) -> Iterator[Finding]:
        """Resolves all links, and yields those that lead nowhere."""
        self.operation_pages = operation_pages
        lines = range(1)
        for block in self.tokens:
            lines = range(*block.map) if block.map else lines
            for token in block.children or ():
                href = str(token.attrs.get("href", ""))
                if token.type != "link_open" or is_external(href):
                    continue
                position = self.position(href, lines)
                try:
                    target = targets.resolve(href, self.page.path)
                except DeadLink as dead:
                    message, hint = dead.args
                    yield Finding(position, message, hint)
                else:
                    self.links.append((position, target))
                    token.attrs["href"] = target.url(self.page.root)
                    token.meta["internal"] = True

    def dead_anchors(self, files: Mapping[str, str]) -> Iterator[Finding]:
        """Yields links to anchors that the rendered pages lack."""
        for position, target in self.links:
            page = target.page or self.page.path
            anchor = unquote(target.anchor)
            if anchor and f' id="{anchor}"' not in files[f"{page}.html"]:
                message = f"the page {link_to(page)!r} has no anchor {anchor!r}"
                yield Finding(position, message, "link to another anchor, or to the page")

    def position(self, text: str, lines: Iterable[int]) -> Position:
        """Returns the position of a link to `text` in one of `lines`, or of the first line."""
        first, *others = lines
        line = next((n for n in (first, *others) if f"({text}" in self.lines[n]), first)
        return Position(self.guide.file, line + 1, self.lines[line].find(f"({text}") + 2 or 1)


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


# -- all guides ---------------------------------------------------------------


def connect_guides(
    guides: Sequence[GuideView],
    data: Mapping[str, str],
    operation_pages: Mapping[str, str],
    pages: Iterable[Page],
    files: Iterable[str],
) -> list[tuple[str, str]]:
    """Resolves the links of all guides to `data` next to them, to `pages` and to `files`.

    Returns the data that a guide links to, by name without suffix.
    Raises InvalidDescription if a link leads nowhere.
    """
    anchors: dict[str, frozenset[str] | None] = {each.path: None for each in pages}
    for guide in guides:
        anchors[guide.page.path] = frozenset(each.anchor for each in guide.headings)
    paths = {f"{FOLDER}/{name}": name for name in data}
    targets = LinkTargets(anchors, frozenset([*paths, *files]))
    findings = [each for guide in guides for each in guide.connect(operation_pages, targets)]
    if findings:
        raise InvalidDescription(findings)
    linked = {target.file for guide in guides for _, target in guide.links}
    names_of_linked = [name for path, name in paths.items() if path in linked]
    return [(name.removesuffix(".json"), data[name]) for name in names_of_linked]
