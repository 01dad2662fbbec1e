"""Findings and errors, with positions, for the author of a description."""

from __future__ import annotations

import difflib
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal, NamedTuple

Severity = Literal["error", "warning"]
# With more words, the search for typing errors would be quadratic.
MAX_KNOWN_WORDS = 500


class Position(NamedTuple):
    """A position in a file. Lines and columns count from 1."""

    file: str
    line: int
    column: int

    def __str__(self) -> str:
        return f"{self.file}:{self.line}:{self.column}"


@dataclass(frozen=True, slots=True)
class Finding:
    """A problem: its position, what is wrong, and what to do.

    An *error* would make the output wrong, so nothing is built. A *warning* would not.
    """

    position: Position
    message: str
    hint: str
    severity: Severity = "error"
    # The name of the lint rule that found it.
    rule: str = ""

    def __str__(self) -> str:
        kind = "" if self.severity == "error" else "warning: "
        line = escape_unprintable(f"{self.position}: {kind}{self.message}; {self.hint}")
        return f"{line} [{self.rule}]" if self.rule else line


def has_errors(findings: Iterable[Finding]) -> bool:
    """Whether the findings prevent a build."""
    return any(finding.severity == "error" for finding in findings)


class InvalidDescription(Exception):
    """The description has errors."""

    def __init__(self, findings: list[Finding]) -> None:
        super().__init__(findings)
        self.findings = findings

    def __str__(self) -> str:
        return f"{len(self.findings)} findings"


class InputError(Exception):
    """A file or argument is missing, unreadable or of the wrong kind."""

    def __str__(self) -> str:
        return escape_unprintable(super().__str__())


def escape_unprintable(text: str, limit: int = 1_000) -> str:
    """Returns `text` on one line, shortened, with control and invisible characters escaped."""
    if len(text) > limit:
        text = f"{text[: limit // 2]} ... {text[-limit // 3 :]}"
    if text.isprintable():
        return text
    return "".join(
        (
            each
            if each.isprintable()
            else each.encode("unicode_escape", "surrogatepass").decode("ascii")
        )
        for each in text
    )


def shorten(text: str, limit: int = 200) -> str:
    """`text` on one line, without its middle if it is longer than `limit`."""
    text = " ".join(text.split())
    return text if len(text) <= limit else f"{text[: limit // 2]} ... {text[-limit // 3 :]}"


def closest_match(word: str, known: Iterable[str]) -> str | None:
    """The known word that `word` was most likely meant to be; None where looking through them would take long."""
    listed = tuple(known)
    return _cached_closest_match(word, listed) if len(listed) <= MAX_KNOWN_WORDS else None


@lru_cache(maxsize=4096)
def _cached_closest_match(word: str, known: tuple[str, ...]) -> str | None:
    lowered = {each.lower(): each for each in known}
    found = difflib.get_close_matches(word.lower(), lowered, n=1, cutoff=0.8)
    return lowered[found[0]] if found else None
