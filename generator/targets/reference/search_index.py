"""Search index of the reference."""

from __future__ import annotations

import json
from collections.abc import Iterable

from generator.targets.escaping import replace_invisible
from generator.targets.reference.pages import OperationPage, Page


def search_index(
    operations: Iterable[OperationPage], others: Iterable[tuple[Page, str, str, str]]
) -> str:
    """Returns the index as JSON: rows for operations, and `others` as page, anchor, name, text."""
    rows = [
        [
            each.page.path,
            each.operation.method,
            each.operation.path,
            each.page.title,
            each.operation.id,
            each.operation.manual_title,
            each.operation.sdk_method,
            each.python_name,
            each.text,
            " ".join(each.field_labels),
        ]
        for each in operations
    ]
    table = {"operations": rows, "others": [[page.path, *more] for page, *more in others]}
    return replace_invisible(json.dumps(table, ensure_ascii=False, separators=(",", ":")))
