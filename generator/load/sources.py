"""Root documents that are no files: from an https URL, or from standard input."""

from __future__ import annotations

import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import NamedTuple

from generator.findings import InputError
from generator.limits import MAX_FILE_BYTES
from generator.load.download import download, is_url, without_query

STANDARD_INPUT = "-"


class Source(NamedTuple):
    """A root document on disk. `name` replaces its path in positions, if it has no place of its own there."""

    path: Path
    name: str = ""


@contextmanager
def opened(given: str) -> Iterator[Source]:
    """Yields the root document that `given` names: a file, an https URL, or "-".

    The content of the latter two is in a temporary folder, without other files. Raises InputError if it cannot be
    read.
    """
    if given != STANDARD_INPUT and not is_url(given):
        yield Source(Path(given))
        return
    if given == STANDARD_INPUT:
        name, content = "<stdin>", read_standard_input()
    else:
        name, content = without_query(given), download(given)
    with tempfile.TemporaryDirectory(prefix="description-") as folder:
        path = Path(folder, "openapi.json" if name.endswith(".json") else "openapi.yaml")
        path.write_bytes(content)
        yield Source(path, name)


def read_standard_input() -> bytes:
    content = sys.stdin.buffer.read(MAX_FILE_BYTES + 1) if sys.stdin else b""
    if len(content) > MAX_FILE_BYTES:
        raise InputError(f"<stdin>: over {MAX_FILE_BYTES >> 20} MB; split it into files")
    return content
