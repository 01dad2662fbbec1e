"""Downloads: response bodies that are read while they arrive."""

from __future__ import annotations

import os
import posixpath
import re
import threading
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import suppress
from stat import S_IMODE, S_ISREG
from types import TracebackType
from typing import BinaryIO, Self, cast

from .errors import ClientError, ClosedError, name_call
from .messages import AsyncByteStream, ByteStream, Headers, Request, Response

Progress = Callable[[int, int | None], None]
"""Called with the number of bytes written and the total, None if unknown."""

_BLOCK = 1 << 20
# Names of open files of a process: a rename would take the file from the others that have it open.
_DESCRIPTORS = ("/dev/fd/", "/dev/stdout", "/dev/stderr", "/proc/")


class _File:
    """The properties of a file that are known before it is read."""

    def __init__(self, operation: str, request: Request, response: Response) -> None:
        self.status, self.headers = response.status, response.headers
        self._operation, self._host = operation, request.host
        self._first_piece, self._label = response.content, f"{request.method} {request.path}"
        self._is_used = False

    @property
    def content_type(self) -> str:
        """The media type from Content-Type; empty if the header is missing."""
        return self.headers.get("content-type") or ""

    @property
    def length(self) -> int | None:
        """The number of bytes; None if the service does not send it."""
        header = self.headers.get("content-length") or ""
        return (
            int(header) if header.isdecimal() and not self.headers.get("content-encoding") else None
        )

    @property
    def suggested_filename(self) -> str:
        """The file name suggested by the service, without folders; empty if there is no usable one.

        The name is untrusted input: check it before writing a file of that name.
        """
        return suggested_filename(self.headers)

    def _use(self) -> None:
        if self._is_used:
            error = ClosedError(
                f"{self._label}: the file was read or closed before; call the operation again"
            )
            name_call(error, self._operation, self._host)
            raise error
        self._is_used = True

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self._label}, {self.content_type or 'type unknown'}, {self.length} bytes>"


class Download(_File):
    """A file that is read while it arrives. Read it once, or close it; `with` closes it."""

    def __init__(self, operation: str, request: Request, response: Response) -> None:
        super().__init__(operation, request, response)
        self._stream = cast("ByteStream | None", response.stream)

    def iter_bytes(self) -> Iterator[bytes]:
        """Yields the pieces as they arrive.

        Raises:
            NoResponseError: the connection broke or stalled.
            ClosedError: it was read or closed before.
        """
        self._use()
        try:
            if self._first_piece:
                yield self._first_piece
            if self._stream is not None:
                while piece := self._stream.read():
                    yield piece
        except ClientError as error:
            name_call(error, self._operation, self._host)
            raise
        finally:
            self.close()

    def read(self) -> bytes:
        """Returns the whole content. Raises as `iter_bytes` does."""
        return b"".join(self.iter_bytes())

    def save_to(self, path: str | os.PathLike[str], progress: Progress | None = None) -> int:
        """Writes the file under a temporary name and renames it at the end, so the target is
        complete or unchanged.

        Args:
            path: the file to write. The content of an existing file is replaced, its mode stays; a
                symbolic link is followed. A device or a pipe is written directly.
            progress: called with the bytes written so far and the length, None if unknown.

        Returns:
            The number of bytes written.

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
        """Closes the connection. May be called more than once."""
        self._is_used = True
        if self._stream is not None:
            self._stream.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        at: TracebackType | None,
    ) -> None:
        self.close()


class AsyncDownload(_File):
    """A `Download` for an event loop; use `async with`. Files are written in threads."""

    def __init__(self, operation: str, request: Request, response: Response) -> None:
        super().__init__(operation, request, response)
        self._stream = cast("AsyncByteStream | None", response.stream)

    async def iter_bytes(self) -> AsyncIterator[bytes]:
        """Yields the pieces as they arrive. Raises as `Download.iter_bytes` does."""
        self._use()
        try:
            if self._first_piece:
                yield self._first_piece
            if self._stream is not None:
                while piece := await self._stream.read():
                    yield piece
        except ClientError as error:
            name_call(error, self._operation, self._host)
            raise
        finally:
            await self.close()

    async def read(self) -> bytes:
        """Returns the whole content."""
        return b"".join([piece async for piece in self.iter_bytes()])

    async def save_to(self, path: str | os.PathLike[str], progress: Progress | None = None) -> int:
        """Writes the file, as `Download.save_to` does."""
        import asyncio

        target = _Target(path)
        is_open = False
        try:
            await asyncio.to_thread(target.open)
            is_open = True
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
            if is_open:  # otherwise it can still be read or saved elsewhere
                await self.close()
        return target.written

    async def close(self) -> None:
        """Closes the connection. May be called more than once."""
        self._is_used = True
        if self._stream is not None:
            await self._stream.close()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        at: TracebackType | None,
    ) -> None:
        await self.close()


class _Target:
    """A file that is written under a temporary name in the same folder and renamed when it is
    complete. A device or a pipe is written directly.

    An event loop opens and discards it in different threads, in any order.
    """

    def __init__(self, path: str | os.PathLike[str]) -> None:
        self._path = os.fspath(path)
        self._part = ""
        self._file: BinaryIO | None = None
        self._is_discarded = False
        self._guard = threading.Lock()
        self.written = 0

    def open(self) -> None:
        """Opens the file to write. Raises OSError if that is impossible."""
        if os.path.isdir(self._path) or not os.path.basename(self._path):
            raise IsADirectoryError(f"{self._path!r} is a folder; add a file name")
        try:
            old = os.stat(self._path)
        except FileNotFoundError:
            old = None
        if old is not None and (not S_ISREG(old.st_mode) or self._path.startswith(_DESCRIPTORS)):
            self._keep(open(self._path, "wb"), "")  # noqa: SIM115
            return
        self._path = os.path.realpath(self._path)  # a rename would replace a symbolic link
        folder, name = os.path.split(self._path)
        part = os.path.join(folder, f".{name[:40]}.{os.urandom(6).hex()}.part")
        self._keep(open(part, "xb"), part)  # noqa: SIM115
        if old is not None:
            if hasattr(os, "chown"):
                with suppress(OSError):  # only root may keep the owner of another user's file
                    os.chown(part, old.st_uid, old.st_gid)
            os.chmod(part, S_IMODE(old.st_mode))

    def _keep(self, file: BinaryIO, part: str) -> None:
        with self._guard:
            self._file, self._part = file, part
            is_discarded = self._is_discarded
        if is_discarded:
            self.discard()
            raise ClosedError("the file was closed while it was opened")

    def write(self, piece: bytes) -> None:
        assert self._file is not None
        self._file.write(piece)
        self.written += len(piece)

    def finish(self) -> None:
        """Renames the complete file to its target."""
        file = self._file
        assert file is not None
        file.flush()
        if self._part:
            os.fsync(file.fileno())
        file.close()
        if self._part:
            os.replace(self._part, self._path)
        self._file = None

    def discard(self) -> None:
        """Removes the temporary file, unless it was finished."""
        with self._guard:
            self._is_discarded = True
            file, self._file = self._file, None
        if file is None:
            return
        with suppress(OSError):  # closing writes what is left, which a full disk refuses
            file.close()
        if self._part:
            with suppress(OSError):
                os.unlink(self._part)

    def __enter__(self) -> Self:
        try:
            self.open()
        except BaseException:
            self.discard()
            raise
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        at: TracebackType | None,
    ) -> None:
        self.discard()


def suggested_filename(headers: Headers) -> str:
    """Returns the file name in Content-Disposition without folders; empty if no system could use
    it.
    """
    from urllib.parse import unquote

    plain = extended = ""
    for name, value in _PART.findall(headers.get("content-disposition") or ""):
        value = value.strip().strip('"')
        if name.strip().lower() == "filename*":
            charset, _, rest = value.partition("'")
            try:
                extended = unquote(
                    rest.partition("'")[2], encoding=charset or "utf-8", errors="replace"
                )
            except (LookupError, ValueError):  # not a character set, or not one for text
                continue
        elif name.strip().lower() == "filename":
            plain = unquote(value, errors="replace")
    bare = posixpath.basename((extended or plain).replace("\\", "/"))
    bare = "".join(letter for letter in bare if letter.isprintable() and letter not in '<>:"|?*')
    bare = bare.strip(" .").encode()[-200:].decode(errors="ignore").strip(" .")
    return "" if bare.upper().partition(".")[0] in _DEVICES else bare


_PART = re.compile(r';([^=;]*)=((?:\s*"[^"]*")?[^;]*)')
_DEVICES = {"CON", "PRN", "AUX", "NUL"}
_DEVICES.update(f"COM{digit}" for digit in range(10))
_DEVICES.update(f"LPT{digit}" for digit in range(10))
