"""A body that records the error of its reader, which HTTP libraries report as a broken connection."""

from __future__ import annotations

from collections.abc import Iterator
from typing import cast

from .errors import UploadError
from .messages import Source


class ProgressError(Exception):
    """Wraps `cause`, an exception of a progress function, until it reaches the caller."""

    def __init__(self, cause: Exception) -> None:
        super().__init__(str(cause))
        self.cause = cause


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

    def raise_error(self) -> None:
        """Raises the error that ended the last reading, if any: UploadError, or that of the
        progress function, unchanged.
        """
        cause = self.error
        if isinstance(cause, ProgressError):
            raise cause.cause
        if cause is not None:
            reason = f"{type(cause).__name__}: {cause}"
            raise UploadError(f"the content to upload cannot be read: {reason}") from cause
