"""Splits streams into server-sent events, lines or records, whatever pieces they arrive in."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Literal, NamedTuple

from .errors import ResponseTooLargeError

LARGEST_ITEM = 16 << 20
_BOM = b"\xef\xbb\xbf"
_RECORD_START = b"\x1e"
# The records that may be cut off and still be JSON, unless a space or line end is behind them.
_SCALAR_STARTS = b"0123456789-tfn"


class Block(NamedTuple):
    """One item of a stream before it is decoded; only an event has more than `data`."""

    data: bytes
    event: str = "message"
    id: str = ""
    retry: int | None = None
    is_complete: bool = True


class Splitter:
    """Splits bytes at separators. The rest without a separator is bounded."""

    def __init__(self, separator: bytes) -> None:
        self._separator = re.compile(separator)
        self._splits_cr = self._separator.fullmatch(b"\r") is not None
        self._rest: list[bytes] = []
        self._size = 0
        self._is_after_cr = False

    def split(self, piece: bytes) -> Iterator[bytes]:
        """Yields the parts that end in `piece`.

        Raises:
            ResponseTooLargeError: a part has more than LARGEST_ITEM bytes.
        """
        if self._is_after_cr and piece.startswith(b"\n"):  # one line end in two pieces
            piece = piece[1:]
            self._is_after_cr = False
        if not piece:
            return
        self._is_after_cr = self._splits_cr and piece.endswith(b"\r")
        *parts, rest = self._separator.split(piece)
        for part in parts:
            check_size(self._size + len(part))
            self._rest.append(part)
            yield self.take()
        self._rest.append(rest)
        self._size += len(rest)
        check_size(self._size)

    def take(self) -> bytes:
        """Returns the part without a separator, and forgets it."""
        part = b"".join(self._rest)
        self._rest, self._size = [], 0
        return part


class Lines:
    """JSON values, one in each line. Empty lines are left out."""

    def __init__(self) -> None:
        self._splitter = Splitter(rb"\n")
        self._is_first = True

    def feed(self, piece: bytes) -> Iterator[Block]:
        """Yields the items that end in `piece`."""
        for line in self._splitter.split(piece):
            yield from self._block(line)

    def end(self) -> Iterator[Block]:
        """Yields the last line, which needs no line end."""
        yield from self._block(self._splitter.take())

    def _block(self, line: bytes) -> Iterator[Block]:
        if self._is_first:
            self._is_first, line = False, line.removeprefix(_BOM)
        if line := line.strip():
            yield Block(line)


class Records:
    """JSON values, each behind a record separator (RFC 7464)."""

    def __init__(self) -> None:
        self._splitter = Splitter(_RECORD_START)

    def feed(self, piece: bytes) -> Iterator[Block]:
        """Yields the items that end in `piece`: a record ends where the next one begins."""
        for record in self._splitter.split(piece):
            yield from self._block(record)

    def end(self) -> Iterator[Block]:
        """Yields the last record."""
        yield from self._block(self._splitter.take())

    def _block(self, record: bytes) -> Iterator[Block]:
        if data := record.strip():
            is_open = data[:1] in _SCALAR_STARTS and data[-1:] == record[-1:]
            yield Block(data, is_complete=not is_open)


class Events:
    """Server-sent events, by the HTML Standard. An event without its empty line is left out."""

    def __init__(self) -> None:
        self._splitter = Splitter(rb"\r\n|\r|\n")
        self._is_first = True
        self._data: list[bytes] = []
        self._size = 0
        self._event = self._id = ""
        self._retry: int | None = None

    def feed(self, piece: bytes) -> Iterator[Block]:
        """Yields the events that end in `piece`."""
        for line in self._splitter.split(piece):
            if self._is_first:
                self._is_first, line = False, line.removeprefix(_BOM)
            if line:
                self._read_field(line)
            else:
                if self._data:
                    data, event = b"\n".join(self._data), self._event or "message"
                    yield Block(data, event, self._id, self._retry)
                self._data, self._event, self._size = [], "", 0

    def end(self) -> Iterator[Block]:
        """Yields nothing: what is not complete is no event."""
        return iter(())

    def _read_field(self, line: bytes) -> None:
        name, _, value = line.partition(b":")
        value = value.removeprefix(b" ")
        if name == b"data":
            self._size += len(value) + 1
            check_size(self._size)
            self._data.append(value)
        elif name == b"event":
            self._event = value.decode("utf-8", "replace")
        elif name == b"id" and b"\0" not in value:
            self._id = value.decode("utf-8", "replace")
        elif name == b"retry" and value.isdigit() and len(value) < 20:
            self._retry = int(value)


StreamFormat = Literal["events", "lines", "records"]
Parser = Events | Lines | Records
_PARSERS: dict[StreamFormat, type[Events] | type[Lines] | type[Records]] = {
    "events": Events,
    "lines": Lines,
    "records": Records,
}


def parser_of(format: StreamFormat) -> Parser:
    """Returns a new parser of one stream."""
    return _PARSERS[format]()


def check_size(size: int) -> None:
    """Raises ResponseTooLargeError for an item of more than LARGEST_ITEM bytes."""
    if size > LARGEST_ITEM:
        raise ResponseTooLargeError(f"an item of the stream has more than {LARGEST_ITEM >> 20} MiB")
