"""The guides in spec/, their code blocks and their tables."""

from __future__ import annotations

import re

from markdown_it import MarkdownIt

from tests.helpers.paths import ROOT

GUIDES = {
    re.sub(r"^\d+-", "", file.stem): file.read_text(encoding="utf-8")
    for file in sorted((ROOT / "spec" / "guides").glob("*.md"))
}
PARSER = MarkdownIt("commonmark").enable("table")


def code_blocks(guide: str, language: str) -> list[str]:
    """Returns the code blocks of a language in a guide."""
    found = [each for each in PARSER.parse(GUIDES[guide]) if each.type == "fence"]
    return [each.content for each in found if each.info == language]


def code_block(guide: str, language: str, part: str) -> str:
    """Returns the only code block of a language that contains a text."""
    (found,) = [each for each in code_blocks(guide, language) if part in each]
    return found


def code_spans(guide: str) -> list[str]:
    inlines = [each.children or () for each in PARSER.parse(GUIDES[guide])]
    return [token.content for each in inlines for token in each if token.type == "code_inline"]


def table(guide: str, first: str) -> list[list[str]]:
    """Returns the rows of the table whose first heading is `first`, without the heading."""
    rows: list[list[str]] = []
    for line in GUIDES[guide].split("\n"):
        cells = [each.strip() for each in line.strip("|").split("|")] if line[:1] == "|" else []
        if rows and not cells:
            return rows[2:]
        if cells and (rows or cells[0] == first):
            rows.append(cells)
    assert rows, f"no table of {guide} begins with {first!r}"
    return rows[2:]
