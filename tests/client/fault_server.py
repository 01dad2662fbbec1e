"""A server over raw sockets on loopback that sends prepared responses, including faults."""

from __future__ import annotations

import socket
import struct
import threading
import time
from collections.abc import Callable
from typing import NamedTuple

Handler = Callable[["Connection", "ReceivedRequest"], None]


class ReceivedRequest(NamedTuple):
    """A request as received."""

    method: str
    target: str
    headers: dict[str, str]
    body: bytes
    at: float


class Connection:
    """A connection that a handler sends to, resets or stalls."""

    def __init__(self, connection: socket.socket, stopped: threading.Event) -> None:
        self.socket, self.stopped = connection, stopped

    def send(self, content: bytes) -> None:
        self.socket.sendall(content)

    def reset(self) -> None:
        """Breaks the connection with RST."""
        self.socket.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        raise ConnectionResetError("closed by the fault")

    def stall(self, seconds: float = 30.0) -> None:
        self.stopped.wait(seconds)


def respond(
    content: bytes | str = b"{}", status: int = 200, headers: dict[str, str] | None = None
) -> Handler:
    """Returns a handler that sends a valid response."""
    return lambda connection, _: connection.send(message(content, status, headers))


def message(
    content: bytes | str = b"{}", status: int = 200, headers: dict[str, str] | None = None
) -> bytes:
    content = content.encode() if isinstance(content, str) else content
    fields = {
        "Content-Type": "application/json",
        "Content-Length": str(len(content)),
        **(headers or {}),
    }
    head = "".join(f"{name}: {value}\r\n" for name, value in fields.items() if value)
    return f"HTTP/1.1 {status} Told\r\n{head}\r\n".encode("latin-1") + content


class FaultServer:
    """Handles each request with the next handler; the last one handles all further requests."""

    def __init__(self, port: int = 0) -> None:
        self.requests: list[ReceivedRequest] = []
        self.stopped = threading.Event()
        self._handlers: list[Handler] = [respond()]
        self._guard = threading.Lock()
        self._socket = socket.create_server(("127.0.0.1", port), backlog=512)
        self.port = self._socket.getsockname()[1]
        self.url = f"http://127.0.0.1:{self.port}"
        threading.Thread(target=self._accept, daemon=True).start()

    def respond_with(self, *handlers: Handler) -> None:
        self._handlers = list(handlers)

    @property
    def targets(self) -> list[str]:
        return [request.target for request in self.requests]

    def stop(self) -> None:
        self.stopped.set()
        self._socket.close()

    def _accept(self) -> None:
        while not self.stopped.is_set():
            try:
                connection, _ = self._socket.accept()
            except OSError:
                return
            connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            threading.Thread(target=self._serve, args=(connection,), daemon=True).start()

    def _serve(self, connection: socket.socket) -> None:
        try:
            with connection, connection.makefile("rb") as file:
                while line := file.readline():
                    received = self._receive(line, file)
                    with self._guard:
                        self.requests.append(received)
                        handler = (
                            self._handlers.pop(0) if len(self._handlers) > 1 else self._handlers[0]
                        )
                    handler(Connection(connection, self.stopped), received)
        except (OSError, ValueError):
            pass

    def _receive(self, line: bytes, file: object) -> ReceivedRequest:
        method, target, _ = line.decode("latin-1").split(" ", 2)
        headers: dict[str, str] = {}
        read, readline = file.read, file.readline  # type: ignore[attr-defined]
        while (field := readline()) not in (b"\r\n", b""):
            name, _, value = field.decode("latin-1").partition(":")
            headers[name.strip().lower()] = value.strip()
        if "chunked" in headers.get("transfer-encoding", ""):
            body = b""
            while size := int(readline(), 16):
                body += read(size)
                readline()
            readline()
        else:
            body = read(int(headers.get("content-length", 0)))
        return ReceivedRequest(method, target, headers, body, time.monotonic())
