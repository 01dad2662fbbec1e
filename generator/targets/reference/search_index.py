"""Search index of the reference: a first file of titles and texts, and a second one of fields.

Both are scripts, because pages that were opened as files cannot load anything else.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator
from typing import Any, NamedTuple

from generator import ir
from generator.targets.escaping import replace_invisible
from generator.targets.reference.field_trees import Field
from generator.targets.reference.markdown_html import plain_text
from generator.targets.reference.operation_pages import OperationPage
from generator.targets.reference.page_sections import page_sections
from generator.targets.reference.pages import Page

# Longer texts of a section are cut: its first words show the subject.
MAX_SECTION = 2000
# Longer values of examples, and those that look like an ID, are nothing to search for.
MAX_VALUE = 60
ID = re.compile(r"(?=\S*\d)[\w-]{20,}")
# The order of places that match alike: operations and headings, deprecated ones and terms, and
# what is about others.
CURRENT, LESSER, SECONDARY = range(3)
NOTES = ("one of", "always", "default", "for example")


class Row(NamedTuple):
    """A place that the search finds: a page, or a heading or name on it."""

    page: str
    anchor: str
    title: str
    # The titles of what it is part of.
    above: str = ""
    text: str = ""
    standing: int = CURRENT


def section_rows(page: Page, html: str) -> Iterator[Row]:
    """Yields the rows of a rendered page: its title, headings and terms."""
    for each in page_sections(html):
        above = ": ".join(section.title for section in each.above)
        text = each.text if each.above else f"{plain_text(page.description)} {each.text}"
        standing = LESSER if each.is_term else CURRENT
        place = page.path, each.anchor, each.title, above
        yield Row(*place, text[:MAX_SECTION].strip(), standing)


def index_script(
    operations: Iterable[OperationPage], rows: Iterable[Row], synonyms: Iterable[tuple[str, ...]]
) -> str:
    """Returns the first file. Of `rows` with the same place and title, it has the first."""
    unique: dict[tuple[str, ...], Row] = {}
    for row in rows:
        unique.setdefault(row[:3], row)
    table = {
        "operations": [operation_row(each) for each in operations],
        "rows": list(unique.values()),
        "synonyms": list(synonyms),
    }
    return script("addIndex", table)


def operation_row(page: OperationPage) -> list[object]:
    operation = page.operation
    names = [operation.id, operation.sdk_method, page.python_name]
    if operation.pagination:
        names.append("pagination")
    return [
        page.page.path,
        page.page.title,
        operation.method,
        operation.path,
        operation.manual_title,
        names,
        page.text,
        LESSER if operation.deprecated else CURRENT,
    ]


def fields_script(operations: Iterable[OperationPage]) -> str:
    """Returns the second file: by operation, labels of fields, each with the number of its text."""
    numbers: dict[str, int] = {}
    table: list[list[str | int]] = []
    for page in operations:
        values = example_values(page.operation)
        row: dict[str, int] = {}
        for field in page.fields:
            if field.name:
                text = field_text(field, values.get(field.path, ()))
                label = re.sub(r"\s", "-", field.label)
                row.setdefault(label, numbers.setdefault(text, len(numbers)))
        table.append([each for pair in row.items() for each in pair])
    return script("addFields", {"texts": list(numbers), "operations": table})


def field_text(field: Field, values: Iterable[str]) -> str:
    """Returns the description of a field, with its literal values and the example `values`."""
    found = list(values)
    for note in field.notes:
        found += note.values if note.words in NOTES else ()
    shown = [each for each in found if len(each) <= MAX_VALUE and not ID.fullmatch(each)]
    parts = [plain_text(field.description), ", ".join(dict.fromkeys(shown))]
    return " ".join(filter(None, parts))


def example_values(operation: ir.Operation) -> dict[str, list[str]]:
    """Returns the texts in examples of the request body by the path of their field."""
    found: dict[str, list[str]] = {}
    for content in operation.body.contents if operation.body else ():
        for example in content.examples:
            for path, text in texts_in(example.value, "body"):
                found.setdefault(path, []).append(text)
    return found


def texts_in(value: Any, path: str) -> Iterator[tuple[str, str]]:
    waiting = [(value, path)]
    while waiting:
        value, path = waiting.pop()
        if isinstance(value, str):
            yield path, value
        elif isinstance(value, list):
            waiting += [(each, f"{path}[]") for each in reversed(value)]
        elif isinstance(value, dict):
            waiting += [(each, f"{path}.{key}") for key, each in reversed(value.items())]


def script(function: str, table: object) -> str:
    data = json.dumps(table, ensure_ascii=False, separators=(",", ":"))
    return f"ranking.{function}({replace_invisible(data)});\n"
