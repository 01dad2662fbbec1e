"""Files: `Upload`, what can be sent as one, and `Download`, one that an answer carries, read while it arrives."""

from __future__ import annotations

import os
import posixpath
import re
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import suppress
from types import TracebackType
from typing import BinaryIO, Self, cast

from .errors import ClosedError
from .messages import AsyncByteStream, ByteStream, Headers, Request, Response

Progress = Callable[[int, int | None], None]
"""Told of progress: how many bytes have been written, and how many there are, None where that is not known."""

_BLOCK = 1 << 20


class _File:
    """What is known of a file before it is read."""

    def __init__(self, request: Request, response: Response) -> None:
        self.status, self.headers = response.status, response.headers
        self._begun, self._what = response.content, f"{request.method} {request.path}"
        self._is_used = False

    @property
    def content_type(self) -> str:
        """The media type that the service tells, empty where it does not."""
        return self.headers.get("content-type") or ""

    @property
    def length(self) -> int | None:
        """How many bytes there are, None where the service does not tell."""
        told = self.headers.get("content-length") or ""
        return int(told) if told.isdecimal() and not self.headers.get("content-encoding") else None

    @property
    def suggested_filename(self) -> str:
        """The file name that the service suggests: a bare name, without any folder; empty where there is no usable one.

        It is a stranger's word: look before you write under it.
        """
        return suggested_filename(self.headers)

    def _use(self) -> None:
        if self._is_used:
            raise ClosedError(f"{self._what}: the file has been read or closed already; call the operation again")
        self._is_used = True

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self._what}, {self.content_type or 'type unknown'}, {self.length} bytes>"


class Download(_File):
    """A file that is read while it arrives. Read it once, or close it; `with` closes it too."""

    def __init__(self, request: Request, response: Response) -> None:
        super().__init__(request, response)
        self._stream = cast("ByteStream | None", response.stream)

    def iter_bytes(self) -> Iterator[bytes]:
        """The pieces as they arrive.

        Raises:
            NoResponseError: the connection broke or stalled.
            ClosedError: it has been read or closed already.
        """
        self._use()
        try:
            if self._begun:
                yield self._begun
            if self._stream is not None:
                while piece := self._stream.read():
                    yield piece
        finally:
            self.close()

    def read(self) -> bytes:
        """The whole, in memory. Raises as `iter_bytes` does."""
        return b"".join(self.iter_bytes())

    def save_to(self, path: str | os.PathLike[str], progress: Progress | None = None) -> int:
        """Write the file. It is written beside the target and renamed at the end, so that the target is whole or absent.

        Args:
            path: the file to write; one of that name is replaced.
            progress: called with the bytes written so far and the length, None where that is not known.

        Returns:
            How many bytes were written.

        Raises:
            OSError: the file cannot be written.
            NoResponseError, ClosedError: as `iter_bytes`.
        """
        with _Target(path) as target:
            for piece in self.iter_bytes():
                target.write(piece)
                if progress is not None:
                    progress(target.written, self.length)
            target.finish()
        return target.written

    def close(self) -> None:
        """Give the connection up. May be called more than once."""
        self._is_used = True
        if self._stream is not None:
            self._stream.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self.close()


class AsyncDownload(_File):
    """As `Download`, for an event loop; use `async with`. Disks are written to in threads."""

    def __init__(self, request: Request, response: Response) -> None:
        super().__init__(request, response)
        self._stream = cast("AsyncByteStream | None", response.stream)

    async def iter_bytes(self) -> AsyncIterator[bytes]:
        """The pieces as they arrive. Raises as `Download.iter_bytes` does."""
        self._use()
        try:
            if self._begun:
                yield self._begun
            if self._stream is not None:
                while piece := await self._stream.read():
                    yield piece
        finally:
            await self.close()

    async def read(self) -> bytes:
        """The whole, in memory."""
        return b"".join([piece async for piece in self.iter_bytes()])

    async def save_to(self, path: str | os.PathLike[str], progress: Progress | None = None) -> int:
        """Write the file, as `Download.save_to` does."""
        import asyncio

        target = await asyncio.to_thread(_Target, path)
        try:
            block = bytearray()
            async for piece in self.iter_bytes():
                block += piece
                if len(block) >= _BLOCK:
                    await asyncio.to_thread(target.write, bytes(block))
                    block.clear()
                    if progress is not None:
                        progress(target.written, self.length)
            await asyncio.to_thread(target.write, bytes(block))
            if progress is not None:
                progress(target.written, self.length)
            await asyncio.to_thread(target.finish)
        finally:
            target.discard()
            await self.close()
        return target.written

    async def close(self) -> None:
        """Give the connection up. May be called more than once."""
        self._is_used = True
        if self._stream is not None:
            await self._stream.close()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None
    ) -> None:
        await self.close()


class _Target:
    """A file that is written under another name in the same folder, and appears under its own when it is whole."""

    def __init__(self, path: str | os.PathLike[str]) -> None:
        self._path = os.fspath(path)
        if os.path.isdir(self._path) or not os.path.basename(self._path):
            raise IsADirectoryError(f"{self._path!r} is a folder: name the file")
        folder, name = os.path.split(self._path)
        self._part = os.path.join(folder, f".{name[:40]}.{os.urandom(6).hex()}.part")
        self._file: BinaryIO | None = open(self._part, "xb")  # noqa: SIM115
        self.written = 0

    def write(self, piece: bytes) -> None:
        assert self._file is not None
        self._file.write(piece)
        self.written += len(piece)

    def finish(self) -> None:
        """Make it appear."""
        assert self._file is not None
        self._file.flush()
        os.fsync(self._file.fileno())
        self._file.close()
        os.replace(self._part, self._path)
        self._file = None

    def discard(self) -> None:
        """Remove what was written, unless it was finished."""
        if self._file is not None:
            self._file.close()
            self._file = None
            with suppress(OSError):
                os.unlink(self._part)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self.discard()


def suggested_filename(headers: Headers) -> str:
    """The bare file name in Content-Disposition, empty where there is none that any system could take."""
    from urllib.parse import unquote

    plain = extended = ""
    for name, value in _PART.findall(headers.get("content-disposition") or ""):
        value = value.strip().strip('"')
        if name.strip().lower() == "filename*":
            charset, _, rest = value.partition("'")
            try:
                extended = unquote(rest.partition("'")[2], encoding=charset or "utf-8", errors="replace")
            except (LookupError, ValueError):  # no character set, or one that is none of text
                continue
        elif name.strip().lower() == "filename":
            plain = unquote(value, errors="replace")
    bare = posixpath.basename((extended or plain).replace("\\", "/"))
    bare = "".join(letter for letter in bare if letter.isprintable() and letter not in '<>:"|?*')
    bare = bare.strip(" .").encode()[-200:].decode(errors="ignore").strip(" .")
    return "" if bare.upper().partition(".")[0] in _DEVICES else bare


_PART = re.compile(r';([^=;]*)=((?:\s*"[^"]*")?[^;]*)')
_DEVICES = {"CON", "PRN", "AUX", "NUL", *(f"{name}{digit}" for name in ("COM", "LPT") for digit in range(10))}
