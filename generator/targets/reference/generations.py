"""Generations of operations: the current one, and older ones with the same purpose."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable

from generator import ir

# The version at the end of the ID of an older operation; the current one has the plain ID.
VERSION = re.compile(r"V\d+$")


def current_id(operation: ir.Operation, known: Collection[str]) -> str:
    """Returns the ID of the operation of the current generation; "" if `operation` is that one."""
    plain, count = VERSION.subn("", operation.id)
    return plain if count and plain in known else ""


def by_generation(
    operations: Iterable[ir.Operation], known: Collection[str]
) -> tuple[list[ir.Operation], list[ir.Operation]]:
    """Returns the current operations, and the older or deprecated ones.

    `known` are the IDs of all operations. If none is current, all count as current.
    """
    current: list[ir.Operation] = []
    older: list[ir.Operation] = []
    for each in operations:
        (older if each.deprecated or current_id(each, known) else current).append(each)
    return (current, older) if current else (older, [])
