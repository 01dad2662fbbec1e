"""The manifest: hashes of all written files, by which edits are detected.

A line is a hash and a path, in the format of `sha256sum --check`. A path may have two hashes:
during an exchange of trees, or after a merge of two branches.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable, Mapping

NAME = ".manifest"
HEAD = "# Written by `python -m generator build`. Do not edit.\n"
LINE = re.compile(r"([0-9a-f]{64})  (.+)")

Hashes = Mapping[str, frozenset[str]]


def hash_of(content: bytes) -> str:
    """Returns the hash of `content`, independent of line endings."""
    return hashlib.sha256(content.replace(b"\r\n", b"\n")).hexdigest()


def parse(text: str) -> Hashes:
    """Returns the hashes of each path; other lines are ignored."""
    found: dict[str, set[str]] = {}
    for line in text.splitlines():
        match = LINE.fullmatch(line)
        if match:
            found.setdefault(match[2], set()).add(match[1])
    return {path: frozenset(some) for path, some in found.items()}


def dump(hashes: Hashes) -> str:
    lines = [f"{each}  {path}\n" for path in sorted(hashes) for each in sorted(hashes[path])]
    return HEAD + "".join(lines)


def merge(one: Hashes, other: Hashes) -> Hashes:
    found = dict(one)
    for path, hashes in other.items():
        found[path] = found.get(path, frozenset()) | hashes
    return found


def replace_targets(old: Hashes, targets: Iterable[str], hashes: Mapping[str, str]) -> Hashes:
    """Returns `old` with the entries of `targets` replaced by `hashes`."""
    kept = {path: some for path, some in old.items() if path.partition("/")[0] not in set(targets)}
    return kept | {path: frozenset([hash]) for path, hash in hashes.items()}
