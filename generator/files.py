"""Files of an output as they are handed on: as texts, or as they are on disk already."""

from __future__ import annotations

import hashlib
import os
import stat
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path
from typing import NamedTuple

# What a file has that is not what it was, at the same path: another number, size or time.
Identity = tuple[int, int, int]


class OnDisk(NamedTuple):
    """A file that is on disk as it is to be: its content, the SHA-256 of that, and its identity when it was read."""

    content: bytes
    hash: str
    identity: Identity


File = str | OnDisk
# The files of each target, by their path below its folder.
Trees = Mapping[str, Mapping[str, File]]


def on_disk(path: Path, hash: str) -> OnDisk | None:
    """The file at a path, where its content has a hash."""
    with suppress(OSError, ValueError), open(path, "rb") as file:
        found, content = identity(os.fstat(file.fileno())), file.read()
        if found and digest(content) == hash:
            return OnDisk(content, hash, found)
    return None


def identity(state: os.stat_result) -> Identity | None:
    """What tells a regular file from another one, or from itself as it was; None where it is none."""
    return (state.st_ino, state.st_size, state.st_mtime_ns) if stat.S_ISREG(state.st_mode) else None


def digest(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()


def content_of(file: File) -> bytes:
    return file.content if isinstance(file, OnDisk) else file.encode()


def text_of(file: File) -> str:
    return file.content.decode() if isinstance(file, OnDisk) else file


def hash_of(file: File) -> str:
    """The SHA-256 of a file's content."""
    return file.hash if isinstance(file, OnDisk) else digest(file.encode())
