"""Loads a description: one document with positions, whose `$ref`s are all local."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

from generator.findings import Finding, InvalidDescription, has_errors
from generator.load.bundler import Bundler
from generator.load.nodes import MapNode
from generator.load.repairs import repair
from generator.openapi.objects import Grammar, grammar_of


@dataclass(frozen=True)
class Description:
    """A description as one document with positions, and the findings of reading it."""

    document: MapNode
    findings: list[Finding] = field(default_factory=list)
    # The content of each source file.
    files: dict[Path, bytes] = field(default_factory=dict)
    # The operations of a description that is a part, as "METHOD path".
    left_out: frozenset[str] = frozenset()

    @property
    def grammar(self) -> Grammar:
        return grammar_of(self.document)

    @property
    def size(self) -> int:
        """Total size of the files in bytes."""
        return sum(map(len, self.files.values()))


def load(path: Path, name: str = "") -> Description:
    """Returns the bundled description whose root document is `path`.

    With a `name`, which replaces the path in positions, the document is alone: it refers to no files.
    Raises InputError if a file cannot be read or is not an OpenAPI 3.0, 3.1 or 3.2 document, and
    InvalidDescription if a reference is invalid or leaves the root document's folder.
    """
    bundler = Bundler(path, name)
    document = bundler.bundle()
    if has_errors(bundler.findings):
        raise InvalidDescription(bundler.findings)
    return Description(document, [*bundler.findings, *repair(document)], bundler.files)
