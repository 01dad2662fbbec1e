"""The list of what `build` wrote, kept beside it, by which a file that was edited by hand is known.

A line is a hash and a path, as `sha256sum --check` reads them. A path may have two: while a build puts its files in
place, or where two branches were merged and the list still holds what both had.
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
    """The hash of a file's content, however git has ended its lines."""
    return hashlib.sha256(
        content.replace(b"\r\n", b"\n") if b"\r" in content else content
    ).hexdigest()


def parsed(text: str) -> Hashes:
    """The hashes of each path; lines of another form are passed over."""
    found: dict[str, set[str]] = {}
    for line in text.splitlines():
        match = LINE.fullmatch(line)
        if match:
            found.setdefault(match[2], set()).add(match[1])
    return {path: frozenset(some) for path, some in found.items()}


def made_of(hashes: Hashes) -> str:
    return HEAD + "".join(
        f"{each}  {path}\n" for path, some in sorted(hashes.items()) for each in sorted(some)
    )


def joined(one: Hashes, other: Hashes) -> Hashes:
    return {
        path: one.get(path, frozenset()) | other.get(path, frozenset())
        for path in one.keys() | other.keys()
    }


def with_targets(old: Hashes, targets: Iterable[str], hashes: Mapping[str, str]) -> Hashes:
    """The list after some targets are written: `hashes` are of all their files, and others stay as they were."""
    kept = {path: some for path, some in old.items() if path.partition("/")[0] not in set(targets)}
    return kept | {path: frozenset([hash]) for path, hash in hashes.items()}
