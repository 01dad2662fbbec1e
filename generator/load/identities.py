"""Files by the URI that they assign to themselves: `$self` of OpenAPI 3.2."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.parse import quote, urldefrag, urljoin

from generator.findings import InputError
from generator.limits import MAX_FILES, MAX_TOTAL_BYTES
from generator.load.accessors import text
from generator.load.files import FileError, decode, read_bytes, read_nodes

SUFFIXES = (".yaml", ".yml", ".json")
SELF = "$self"


class Identities:
    """The files of a folder by their URIs. `nodes` has the content of those that were read."""

    def __init__(self, folder: Path, nodes: dict[Path, Any]) -> None:
        self.folder = folder
        self.nodes = nodes
        self.by_uri: dict[str, Path] | None = None

    def has_own(self, file: Path) -> bool:
        """Whether a file that was read assigns a URI to itself."""
        return bool(text(self.nodes.get(file), SELF))

    def find(self, reference: str, file: Path) -> Path | None:
        """Returns the file that a URI reference inside of `file` identifies, if any does."""
        try:
            base = self.uri(file, self.nodes.get(file))
            target = urldefrag(urljoin(base, reference)).url
        except ValueError:  # not a URL, such as a port of letters
            return None
        if target == base:
            return file
        if self.by_uri is None:
            self.by_uri = dict(self.scan())
        return self.by_uri.get(target)

    def uri(self, file: Path, nodes: Any) -> str:
        """Returns the base URI of a file: its own one, relative to where it is."""
        location = "file:///" + quote(file.relative_to(self.folder).as_posix())
        return urldefrag(urljoin(location, text(nodes, SELF))).url

    def scan(self) -> Iterator[tuple[str, Path]]:
        """Yields the URI of each file in the folder that has one. Bounded, without links."""
        files_left, bytes_left = MAX_FILES, MAX_TOTAL_BYTES
        for parent, folders, names in os.walk(self.folder):
            folders[:] = sorted(each for each in folders if not each.startswith("."))
            for name in sorted(names):
                file = Path(parent, name)
                files_left -= 1
                if files_left < 0 or bytes_left < 0:
                    return
                if not name.lower().endswith(SUFFIXES) or file.is_symlink():
                    continue
                try:
                    content = read_bytes(file)
                    bytes_left -= len(content)
                    if SELF.encode() in content:
                        nodes, _ = read_nodes(decode(content, name), name)
                        if text(nodes, SELF):
                            yield self.uri(file, nodes), file
                except (FileError, InputError, ValueError):
                    continue  # reported if a reference leads there
