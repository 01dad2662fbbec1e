"""What is told to the person who edits a description: findings, each with a position."""

from __future__ import annotations

import difflib
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal, NamedTuple

Severity = Literal["error", "warning"]
# Of more words, a typing error in each would be looked for in all others.
MOST_KNOWN = 500


class Position(NamedTuple):
    """A place in a file. Lines and columns count from 1, as editors show them."""

    file: str
    line: int
    column: int

    def __str__(self) -> str:
        return f"{self.file}:{self.line}:{self.column}"


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing to mend: where it is, what is wrong, and what to do.

    An *error* would make an output wrong, so nothing is built. A *warning* would not.
    """

    position: Position
    message: str
    hint: str
    severity: Severity = "error"

    def __str__(self) -> str:
        kind = "" if self.severity == "error" else "warning: "
        return seen(f"{self.position}: {kind}{self.message}; {self.hint}")


def has_errors(findings: Iterable[Finding]) -> bool:
    """Whether nothing may be built with these."""
    return any(finding.severity == "error" for finding in findings)


class InvalidDescription(Exception):
    """The description cannot be used as it stands."""

    def __init__(self, findings: list[Finding]) -> None:
        super().__init__(findings)
        self.findings = findings

    def __str__(self) -> str:
        return f"{len(self.findings)} findings"


class InputError(Exception):
    """A file or argument cannot be used at all: missing, unreadable, or not what it must be."""

    def __str__(self) -> str:
        return seen(super().__str__())


def seen(text: str, limit: int = 1_000) -> str:
    """A message on one line in which nothing is hidden and nothing controls the terminal, whoever wrote what it quotes."""
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


def closest(word: str, known: Iterable[str]) -> str | None:
    """The known word that `word` was most likely meant to be; None where looking through them would take long."""
    listed = tuple(known)
    return _closest(word, listed) if len(listed) <= MOST_KNOWN else None


@lru_cache(maxsize=4096)
def _closest(word: str, known: tuple[str, ...]) -> str | None:
    lowered = {each.lower(): each for each in known}
    found = difflib.get_close_matches(word.lower(), lowered, n=1, cutoff=0.8)
    return lowered[found[0]] if found else None
