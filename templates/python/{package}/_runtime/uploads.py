"""Uploads from a path, an open file or bytes, read while they are sent."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from typing import BinaryIO, cast

from .downloads import Progress
from .messages import Source
from .watched_source import ProgressError

CHUNK = 256 * 1024

Content = bytes | bytearray | str | os.PathLike[str] | BinaryIO
"""Bytes, a path (text or PathLike), or a file open for reading bytes."""


class UploadFile:
    """A file to send, with all that may be set.

    Args:
        content: the bytes, a path or a file open for reading bytes.
        name: the file name to send; by default that of the path or open file.
        media_type: its media type; by default that of the description, else
            `application/octet-stream`.
        progress: called with the bytes sent so far and the length, None if unknown. A repeated
            attempt begins at 0 again. An asynchronous client calls it in a thread. Its exceptions
            end the call.

    Raises:
        ValueError: the media type is invalid.
    """

    __slots__ = ("content", "media_type", "name", "progress")

    def __init__(
        self,
        content: Content,
        *,
        name: str = "",
        media_type: str = "",
        progress: Progress | None = None,
    ) -> None:
        if media_type and not _MEDIA_TYPE.fullmatch(media_type):
            raise ValueError(f"{media_type!r} is not a media type such as 'text/plain'")
        self.content, self.name, self.media_type = content, name, media_type
        self.progress = progress

    def __repr__(self) -> str:
        return f"UploadFile({self.name!r}, {self.media_type!r})"


_MEDIA_TYPE = re.compile(r"[\w!#$&^.+-]+/[\w!#$&^.+-]+( *;[ -~]*)?", re.ASCII)

Upload = Content | tuple[str, Content] | tuple[str, Content, str] | UploadFile
"""What can be sent as a file: its content; (name, content) to send another file name; (name,
content, media type); or an `UploadFile`, which reports progress too.
"""


class BytesSource:
    """A body in memory."""

    repeatable = True

    def __init__(self, content: bytes) -> None:
        self.length = len(content)
        self._content = content

    def open(self) -> Iterator[bytes]:
        for start in range(0, self.length, CHUNK):
            yield self._content[start : start + CHUNK]


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


class ReportedSource:
    """A source that reports each piece once it has been sent. An exception of `progress`
    becomes a ProgressError, because it is no failure to read.
    """

    def __init__(self, source: Source, progress: Progress) -> None:
        self._source, self._progress = source, progress
        self.repeatable, self.length = source.repeatable, source.length

    def open(self) -> Iterator[bytes]:
        sent = 0
        for piece in self._source.open():
            yield piece
            sent += len(piece)
            try:
                self._progress(sent, self.length)
            except Exception as error:
                raise ProgressError(error) from error


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
        items = cast("tuple[object, ...]", value)
        return len(items) in (2, 3) and isinstance(items[0], str) and is_upload(items[1])
    return isinstance(value, (bytes, bytearray, os.PathLike, UploadFile)) or callable(
        getattr(value, "read", None)
    )


def source_of(file: object) -> tuple[str, Source, str]:
    """Returns the file name and the source of the bytes, and the media type. Name and media type
    are empty if unknown.

    Raises:
        TypeError: its type is not in `Upload`.
        ValueError: its media type is invalid.
        OSError: the path cannot be read.
    """
    if isinstance(file, tuple):
        items = cast("tuple[object, ...]", file)
        if len(items) not in (2, 3) or not all(isinstance(each, str) for each in items[::2]):
            raise TypeError("expected (name, content) or (name, content, media type)")
        name, media_type = str(items[0]), str((*items, "")[2])
        file = UploadFile(cast(Content, items[1]), name=name, media_type=media_type)
    if not isinstance(file, UploadFile):
        return *_content_of(file), ""
    name, source = _content_of(file.content)
    if file.progress is not None:
        source = ReportedSource(source, file.progress)
    return file.name or name, source, file.media_type


def _content_of(content: object) -> tuple[str, Source]:
    if isinstance(content, (bytes, bytearray)):
        return "", BytesSource(bytes(content))
    if isinstance(content, (str, os.PathLike)):
        path = cast("str | os.PathLike[str]", content)
        return os.path.basename(os.fspath(path)), PathSource(path)
    read = getattr(content, "read", None)
    if callable(read) and isinstance(read(0), bytes):
        opened = cast(BinaryIO, content)
        name = getattr(opened, "name", "")
        return os.path.basename(name) if isinstance(name, str) else "", FileSource(opened)
    raise TypeError(
        f"expected bytes, a path or a file open for reading bytes, got {type(content).__name__}"
    )
