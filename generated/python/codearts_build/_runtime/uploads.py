"""Uploads from a path, an open file or bytes, read while they are sent."""

from __future__ import annotations

import os
from collections.abc import Iterator
from typing import BinaryIO, cast

from .messages import Source

CHUNK = 256 * 1024

Content = bytes | bytearray | str | os.PathLike[str] | BinaryIO
Upload = Content | tuple[str, Content]
"""What can be sent as a file: its bytes, a path (text or PathLike), a file open for reading bytes,
or (name, any of these) to send another file name.
"""


class BytesSource:
    """A body in memory."""

    repeatable = True

    def __init__(self, content: bytes) -> None:
        self.length = len(content)
        self._content = content

    def open(self) -> Iterator[bytes]:
        if self._content:
            yield self._content


class PathSource:
    """A file that is opened for each attempt. Raises OSError if it cannot be read."""

    repeatable = True

    def __init__(self, path: str | os.PathLike[str]) -> None:
        self._path = os.fspath(path)
        with open(self._path, "rb") as file:
            self.length = os.fstat(file.fileno()).st_size

    def open(self) -> Iterator[bytes]:
        with open(self._path, "rb") as file:
            yield from _read_exactly(file, self.length)


class FileSource:
    """An open file, from its current position. It is repeatable if seekable. It is not closed."""

    def __init__(self, file: BinaryIO) -> None:
        self._file = file
        seekable = getattr(file, "seekable", None)
        self.repeatable = seekable is not None and seekable()
        self.length: int | None = None
        self._start = 0
        if self.repeatable:
            self._start = file.tell()
            self.length = file.seek(0, os.SEEK_END) - self._start
            file.seek(self._start)

    def open(self) -> Iterator[bytes]:
        if self.length is None:
            while piece := self._file.read(CHUNK):
                yield piece
        else:
            self._file.seek(self._start)
            yield from _read_exactly(self._file, self.length)


def _read_exactly(file: BinaryIO, length: int) -> Iterator[bytes]:
    """Yields `length` bytes, the announced number, even if the file has grown.

    Raises:
        OSError: the file is shorter.
    """
    left = length
    while left and (piece := file.read(min(CHUNK, left))):
        left -= len(piece)
        yield piece
    if left:
        raise OSError(f"a file became shorter while it was sent: {length - left} bytes of {length}")


def is_upload(value: object) -> bool:
    """Whether a value is certainly a file. Text is not: it could be a path or a value."""
    if isinstance(value, tuple):
        pair = cast("tuple[object, ...]", value)
        return len(pair) == 2 and isinstance(pair[0], str) and is_upload(pair[1])
    return isinstance(value, (bytes, bytearray, os.PathLike)) or callable(
        getattr(value, "read", None)
    )


def source_of(file: object) -> tuple[str, Source]:
    """Returns the file name, empty if unknown, and the source of the bytes.

    Raises:
        TypeError: its type is not in `Upload`.
        OSError: the path cannot be read.
    """
    if isinstance(file, tuple):
        pair = cast("tuple[object, ...]", file)
        if len(pair) != 2 or not isinstance(pair[0], str):
            raise TypeError("expected (name, content)")
        return pair[0], source_of(pair[1])[1]
    if isinstance(file, (bytes, bytearray)):
        return "", BytesSource(bytes(file))
    if isinstance(file, (str, os.PathLike)):
        path = cast("str | os.PathLike[str]", file)
        return os.path.basename(os.fspath(path)), PathSource(path)
    read = getattr(file, "read", None)
    if callable(read) and isinstance(read(0), bytes):
        opened = cast(BinaryIO, file)
        name = getattr(opened, "name", "")
        return os.path.basename(name) if isinstance(name, str) else "", FileSource(opened)
    raise TypeError(
        f"expected bytes, a path or a file open for reading bytes, got {type(file).__name__}"
    )
