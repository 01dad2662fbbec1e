"""A body that records the error of its reader, which HTTP libraries report as a broken connection."""

from __future__ import annotations

from collections.abc import Iterator
from typing import cast

from .messages import Source


class WatchedSource:
    """The same body; `error` is the exception that ended the last reading, if any."""

    def __init__(self, source: Source) -> None:
        self._source = source
        self.error: Exception | None = None

    @property
    def repeatable(self) -> bool:
        """Whether it can be read again."""
        return self._source.repeatable

    @property
    def length(self) -> int | None:
        """The number of bytes; None if unknown before reading."""
        return self._source.length

    def open(self) -> Iterator[bytes]:
        """Yields the pieces from the beginning."""
        self.error = None
        try:
            for piece in self._source.open():
                if not isinstance(cast(object, piece), (bytes, bytearray, memoryview)):
                    raise TypeError(f"the file returned {type(piece).__name__} instead of bytes")
                yield piece
        except Exception as error:
            self.error = error
            raise
