"""What the search of the reference looks through, as one small table."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from typing import Any

from generator.targets.escaping import replace_invisible
from generator.targets.reference.pages import OperationEntry, Page


def index(
    operations: Iterable[OperationEntry], others: Iterable[tuple[Page, str, str, str]]
) -> str:
    """The index as JSON. An operation has its names and fields; anything else a page, a place there, a name and a text."""
    table: dict[str, Sequence[Any]] = {
        "operations": [
            [
                each.page.path,
                each.operation.method,
                each.operation.path,
                each.page.title,
                each.operation.id,
                each.operation.manual_title,
                each.operation.sdk_method,
                each.python_name,
                each.told.text,
                " ".join(each.told.places),
            ]
            for each in operations
        ],
        "others": [[page.path, *more] for page, *more in others],
    }
    return replace_invisible(json.dumps(table, ensure_ascii=False, separators=(",", ":")))
