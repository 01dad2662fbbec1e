"""Reads a description from its files: one document with positions, whose `$ref`s are all local."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

from generator.findings import Finding, InvalidDescription, has_errors
from generator.load.bundler import Bundler
from generator.load.nodes import MapNode


@dataclass(frozen=True)
class Description:
    """A description as one document, with the position of every key, and what was found on the way."""

    document: MapNode
    findings: list[Finding] = field(default_factory=list)
    # The content of each file that it was read from.
    files: dict[Path, bytes] = field(default_factory=dict)

    @property
    def is_31(self) -> bool:
        return str(self.document["openapi"]).startswith("3.1")

    @property
    def size(self) -> int:
        """How many bytes all of its files have."""
        return sum(map(len, self.files.values()))


def load(path: Path) -> Description:
    """The description whose root document is `path`, bundled.

    Raises InputError where a file cannot be read or is no OpenAPI 3.0 or 3.1 document, InvalidDescription where a
    reference leads nowhere or outside the root document's folder.
    """
    bundler = Bundler(path)
    document = bundler.bundle()
    if has_errors(bundler.findings):
        raise InvalidDescription(bundler.findings)
    return Description(document, bundler.findings, bundler.files)
