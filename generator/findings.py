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
    # The name of the lint rule that found it; of another stage, if it is a warning.
    rule: str = ""

    def __str__(self) -> str:
        kind = "" if self.severity == "error" else "warning: "
        line = escape_unprintable(f"{self.position}: {kind}{self.message}; {self.hint}")
        return f"{line} [{self.rule}]" if self.rule else line


def warning(position: Position, message: str, hint: str, rule: str = "") -> Finding:
    return Finding(position, message, hint, "warning", rule)


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
    text = without_middle(text, limit)
    for letter in set(text):
        if not letter.isprintable():
            escaped = letter.encode("unicode_escape", "surrogatepass").decode("ascii")
            text = text.replace(letter, escaped)
    return text


def shorten(text: str, limit: int = 200) -> str:
    """Returns `text` on one line, without its middle if it is longer than `limit`."""
    return without_middle(" ".join(text.split()), limit)


def without_middle(text: str, limit: int) -> str:
    return text if len(text) <= limit else f"{text[: limit // 2]} ... {text[-limit // 3 :]}"


def suggestion(word: str, known: Iterable[str], otherwise: str, more: str = "") -> str:
    """Returns the hint to write the known word that `word` may mean, and `more`; else `otherwise`."""
    meant = closest_match(word, known)
    return f"write {meant!r}{more}" if meant else otherwise


def closest_match(word: str, known: Iterable[str]) -> str | None:
    """Returns the known word that `word` may mean, if the search is short enough."""
    words = tuple(known)
    return cached_closest_match(word, words) if len(words) <= MAX_KNOWN_WORDS else None


@lru_cache(maxsize=4096)
def cached_closest_match(word: str, known: tuple[str, ...]) -> str | None:
    lowered = {each.lower(): each for each in known}
    found = difflib.get_close_matches(word.lower(), lowered, n=1, cutoff=0.8)
    return lowered[found[0]] if found else None
