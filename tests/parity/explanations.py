"""Explained differences: those of explained.yaml, and those that the description's own files explain."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import yaml

from tests.parity.compare import WHOLE, Difference
from tests.parity.surface import operation_key

ALL = "*"


@dataclass
class Explanation:
    """An entry of explained.yaml, and which of its patterns explained a difference."""

    operations: list[str]
    locations: list[str]
    differences: list[str]
    sources: list[str]
    reason: str
    used: set[tuple[str, str]] = field(default_factory=set)

    def explains(self, difference: Difference) -> bool:
        """Returns whether a pattern of each kind matches; remembers which ones."""
        pairs = {
            "operations": difference.operation,
            "locations": difference.location,
            "differences": difference.what,
            "sources": difference.source,
        }
        matching = {
            (kind, pattern)
            for kind, text in pairs.items()
            for pattern in getattr(self, kind)
            if matches(pattern, text)
        }
        if {kind for kind, _ in matching} != pairs.keys():
            return False
        self.used |= matching
        return True

    def stale(self) -> Iterator[str]:
        """Yields the patterns that explained nothing, or the reason if none did."""
        if not self.used:
            yield self.reason
            return
        for kind in ("operations", "locations", "differences", "sources"):
            for pattern in getattr(self, kind):
                if (kind, pattern) not in self.used:
                    yield f"{kind}: {pattern} ({self.reason})"


def matches(pattern: str, text: str) -> bool:
    """Whether `text` is `pattern`, in which `*` is any text."""
    return re.fullmatch(re.escape(pattern).replace(r"\*", ".*"), text) is not None


def read_explanations(file: Path) -> list[Explanation]:
    """Reads explained.yaml.

    Raises ValueError if an entry has other keys.
    """
    found = []
    for node in yaml.safe_load(file.read_text()) or ():
        if set(node) != {"operations", "locations", "differences", "sources", "reason"}:
            raise ValueError(f"{file.name}: an explanation has other keys: {node}")
        operations = [operation_key(each) for each in node["operations"]]
        found.append(
            Explanation(
                operations, node["locations"], node["differences"], node["sources"], node["reason"]
            )
        )
    return found


class Companion:
    """errata.yaml or observed.yaml, whose entries explain what they are about."""

    def __init__(self, entries: Iterable[dict[str, Any]]) -> None:
        self.patterns: dict[str, list[str]] = {}
        for each in entries:
            patterns = self.patterns.setdefault(operation_key(each["operation"]), [])
            # `query.limit.required` is about `query.limit`.
            patterns.append(re.sub(r"\.required$", "", str(each["location"])))

    def explains(self, difference: Difference) -> bool:
        """Returns whether an entry is about the operation and location of `difference`.

        An entry about a whole operation never does: an operation is described, or it is not.
        """
        if difference.location == WHOLE:
            return False
        patterns = self.patterns.get(difference.operation, []) + self.patterns.get(ALL, [])
        # What is said of an array is true of its items.
        places = (difference.location, difference.location.removesuffix("[]"))
        return any(matches(each, place) for each in patterns for place in places)


def read_companion(file: Path) -> Companion:
    return Companion(yaml.safe_load(file.read_text()) or () if file.is_file() else ())


def unexplained(
    found: Iterable[Difference], explanations: list[Explanation], companions: list[Companion]
) -> list[Difference]:
    """Returns the differences that nothing explains. An entry of explained.yaml is tried last."""
    return [
        each
        for each in found
        if not any(companion.explains(each) for companion in companions)
        and not [entry for entry in explanations if entry.explains(each)]
    ]
