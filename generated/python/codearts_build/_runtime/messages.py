"""Requests, responses, headers and bodies, independent of any HTTP library."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Iterable, Iterator, Mapping
from typing import Any, Protocol, cast

_SECRET_WORDS = ("auth", "token", "cookie", "secret", "password", "signature", "credential", "key")
_LINKS = ("location", "content-location", "link", "refresh", "referer")
REDACTED = "***"
PIECE = 1 << 16
"""The most bytes of a body that are sent at once."""


def is_secret(name: str) -> bool:
    """Whether a header, parameter or cookie of this name may contain a secret, to be hidden in logs
    and reprs.
    """
    lowered = name.lower()
    return any(word in lowered for word in _SECRET_WORDS)


def _redacted(name: str, value: str) -> str:
    if is_secret(name):
        return REDACTED
    if name.lower() in _LINKS and "?" in value:  # a pre-signed URL has its signature in the query
        return f"{value.partition('?')[0]}?{REDACTED}"
    return value


class SecretBytes(bytes):
    """Bytes that tools which show local variables cannot reveal."""

    def __repr__(self) -> str:
        return REDACTED


class SecretText(str):
    """A text that tools which show local variables cannot reveal."""

    __slots__ = ()

    def __repr__(self) -> str:
        return REDACTED


class Headers:
    """Header fields in order, found by name in any case. A name may occur more than once.

    `headers["ETag"]` and `get` give the first value, `get_all` every one; setting replaces all of
    that name. The repr hides values that may be secret.
    """

    __slots__ = ("pairs",)

    def __init__(self, pairs: Mapping[str, str] | Iterable[tuple[str, str]] = ()) -> None:
        # A list is the usual case, and detected faster than a mapping.
        if not isinstance(pairs, list) and isinstance(pairs, Mapping):
            pairs = cast("Mapping[str, str]", pairs).items()
        self.pairs: list[tuple[str, str]] = list(pairs)

    def get(self, name: str, default: str | None = None) -> str | None:
        """The first value of this name, else the default."""
        wanted = name.lower()
        for key, value in self.pairs:
            if key.lower() == wanted:
                return value
        return default

    def get_all(self, name: str) -> list[str]:
        """Every value of this name, in order."""
        wanted = name.lower()
        return [value for key, value in self.pairs if key.lower() == wanted]

    def __getitem__(self, name: str) -> str:
        value = self.get(name)
        if value is None:
            raise KeyError(name)
        return value

    def __setitem__(self, name: str, value: str) -> None:
        if name in self:
            del self[name]
        self.pairs.append((name, value))

    def __delitem__(self, name: str) -> None:
        wanted = name.lower()
        self.pairs = [pair for pair in self.pairs if pair[0].lower() != wanted]

    def __contains__(self, name: object) -> bool:
        return isinstance(name, str) and self.get(name) is not None

    def __iter__(self) -> Iterator[str]:
        return (name for name, _ in self.pairs)

    def __len__(self) -> int:
        return len(self.pairs)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Headers) and self.pairs == other.pairs

    def items(self) -> list[tuple[str, str]]:
        """All fields as (name, value), in order."""
        return list(self.pairs)

    def copy(self) -> Headers:
        """Returns a copy."""
        return Headers(self.pairs)

    def redacted(self) -> Headers:
        """Returns the same fields with sensitive values replaced, and links without their query."""
        return Headers((name, _redacted(name, value)) for name, value in self.pairs)

    def __repr__(self) -> str:
        return f"Headers({self.redacted().pairs!r})"

    def __reduce__(self) -> tuple[Any, ...]:
        return (Headers, (self.redacted().pairs,))


class LazyHeaders(Headers):
    """Headers that are decoded at first access, because most responses' headers are never read."""

    __slots__ = ("_make",)

    def __init__(self, make: Callable[[], list[tuple[str, str]]]) -> None:
        self._make = make

    def __getattr__(self, name: str) -> Any:
        if name != "pairs":
            raise AttributeError(name)
        self.pairs = self._make()
        return self.pairs


class Source(Protocol):
    """A body that is read in pieces. `repeatable` is true if `open` can be called again for the
    same bytes.
    """

    @property
    def repeatable(self) -> bool: ...

    @property
    def length(self) -> int | None:
        """The number of bytes; None if unknown before reading."""
        ...

    def open(self) -> Iterator[bytes]:
        """Yields the pieces from the beginning."""
        ...


Payload = bytes | Source | None


class Request:
    """A request, ready to send.

    `url` is absolute and fully encoded, so it is sent as signed. With `stream` the response's body
    is a stream. `timeout` limits each silence, in seconds: to connect, to send a piece, to wait for
    the next bytes. `deadline`, on the clock of `time.monotonic`, limits the whole exchange.
    """

    __slots__ = ("body", "deadline", "headers", "method", "stream", "timeout", "url")

    def __init__(
        self,
        method: str,
        url: str,
        headers: Headers,
        body: Payload = None,
        stream: bool = False,
        timeout: float | None = None,
        deadline: float | None = None,
    ) -> None:
        self.method, self.url, self.headers, self.body = method, url, headers, body
        self.stream, self.timeout, self.deadline = stream, timeout, deadline

    @property
    def path(self) -> str:
        """The path of the URL, without the query, which may contain a secret."""
        address = self.url.partition("?")[0]
        start = address.find("/", address.find("://") + 3)
        return address[start:] if start > 0 else "/"

    @property
    def host(self) -> str:
        """The host and port of the URL."""
        return self.url.partition("://")[2].partition("?")[0].partition("/")[0].rpartition("@")[2]

    @property
    def repeatable(self) -> bool:
        """Whether the request can be sent again."""
        body = self.body
        return body is None or isinstance(body, bytes) or body.repeatable

    def __repr__(self) -> str:
        return f"Request({self.method} {self.path}, {self.headers!r})"


class ByteStream(Protocol):
    """A response body that a thread reads while it arrives."""

    def read(self) -> bytes:
        """Returns the next piece, of any size; empty at the end."""
        ...

    def close(self) -> None:
        """Releases the connection. May be called more than once."""
        ...


class AsyncByteStream(Protocol):
    """A response body that a task reads while it arrives."""

    async def read(self) -> bytes: ...

    async def close(self) -> None: ...


class Response:
    """A response: `content` is the body, or its beginning if `stream` gives the rest.

    `deadline`, on the clock of `time.monotonic`, limits reads of a stream by a thread: a transport
    that can should end a read then.
    """

    __slots__ = ("content", "deadline", "headers", "status", "stream")

    def __init__(
        self,
        status: int,
        headers: Headers,
        content: bytes = b"",
        stream: ByteStream | AsyncByteStream | None = None,
    ) -> None:
        self.status, self.headers, self.content, self.stream = status, headers, content, stream
        self.deadline: float | None = None

    def __repr__(self) -> str:
        return f"Response({self.status}, {self.headers!r}, {len(self.content)} bytes)"


class Transport(Protocol):
    """Sends requests for threads. Any object with these two methods can be passed to a client.

    `send` returns responses of any status and follows no redirect. It only raises
    `ConnectionFailedError` (with `sent` false if nothing can have reached the server),
    `TimedOutError`, `ResponseTooLargeError`, `ConfigurationError` (a repetition does not help) or
    `ClosedError`.
    """

    def send(self, request: Request) -> Response: ...

    def close(self) -> None: ...


class AsyncTransport(Protocol):
    """Sends requests for tasks of an event loop; otherwise as `Transport`."""

    async def send(self, request: Request) -> Response: ...

    async def close(self) -> None: ...


def in_pieces(body: Payload) -> bytes | AsyncIterator[bytes] | None:
    """Returns a body for an event loop: unchanged if short, else in pieces that are sent one by one.

    A time limit for each piece is one for silence, not for the whole body.
    """
    if body is None or (isinstance(body, bytes) and len(body) <= PIECE):
        return body
    return _pieces(body)


async def _pieces(body: bytes | Source) -> AsyncIterator[bytes]:
    pieces = _of_bytes(body) if isinstance(body, bytes) else _of_source(body)
    async for piece in pieces:
        for start in range(0, len(piece), PIECE):
            yield piece[start : start + PIECE]


async def _of_bytes(body: bytes) -> AsyncIterator[bytes]:
    yield body


async def _of_source(body: Source) -> AsyncIterator[bytes]:
    """Yields the pieces of a source; each is read in a thread, because disks may block."""
    import asyncio

    pieces = body.open()
    while (piece := await asyncio.to_thread(next, pieces, None)) is not None:
        yield piece
