"""What the search of the reference looks through, as one small table."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from typing import Any

from generator.reference.pages import OperationPage, Page
from generator.reference.text import plain, visible


def index(operations: Iterable[OperationPage], others: Iterable[tuple[Page, str, str, str]]) -> str:
    """The index as JSON. An operation has its names and fields; anything else a page, a place there, a name and a text."""
    table: dict[str, Sequence[Any]] = {
        "operations": [
            [
                page.page.path,
                page.operation.method,
                page.operation.path,
                page.page.title,
                page.operation.id,
                page.operation.manual_title,
                page.operation.sdk_method,
                page.python_name,
                plain(page.operation.description),
                " ".join(anchors(page)),
            ]
            for page in operations
        ],
        "others": [[page.path, anchor, name, plain(text)] for page, anchor, name, text in others],
    }
    return visible(json.dumps(table, ensure_ascii=False, separators=(",", ":")))


def anchors(page: OperationPage) -> list[str]:
    """The places of an operation's page that fields have, each once."""
    return list(dict.fromkeys(each.anchor for each in page.fields if each.name))
