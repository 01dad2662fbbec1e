"""An HTTP server that records requests."""

from __future__ import annotations

import json
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qsl, unquote, urlsplit


@dataclass
class Recorded:
    """One request as received."""

    method: str
    path: str
    query: list[tuple[str, str]]
    headers: dict[str, str]
    body: bytes
    # Path and query, not decoded.
    target: str = ""

    @property
    def json(self) -> Any:
        return json.loads(self.body)


@dataclass
class Recorder:
    """The requests that a server on loopback received, and the response that it sends to each."""

    url: str = ""
    requests: list[Recorded] = field(default_factory=list)
    status: int = 200
    content_type: str = "application/json"
    content: bytes = b"{}"
    # Headers of each response besides those of its content.
    headers: dict[str, str] = field(default_factory=dict)

    @property
    def last(self) -> Recorded:
        return self.requests[-1]

    def respond(
        self, content: Any, status: int = 200, content_type: str = "application/json"
    ) -> None:
        """Sets the response; content that is not bytes is encoded as JSON."""
        self.status, self.content_type = status, content_type
        self.content = content if isinstance(content, bytes) else json.dumps(content).encode()


@contextmanager
def recording_server() -> Iterator[Recorder]:
    """Runs a server on loopback that records requests."""
    recorder = Recorder()

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"
        # Headers and body in one packet; apart, the second waits 40 ms for the client's ACK.
        wbufsize = -1

        def handle_any(self) -> None:
            if "chunked" in self.headers.get("Transfer-Encoding", ""):
                body = b""
                while size := int(self.rfile.readline(), 16):
                    body += self.rfile.read(size)
                    self.rfile.readline()
                self.rfile.readline()
            else:
                body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
            parts = urlsplit(self.path)
            headers = {key.lower(): value for key, value in self.headers.items()}
            recorder.requests.append(
                Recorded(
                    self.command,
                    unquote(parts.path),
                    parse_qsl(parts.query, keep_blank_values=True),
                    headers,
                    body,
                    self.path,
                )
            )
            status, content_type, content = recorder.status, recorder.content_type, recorder.content
            self.send_response(status)
            self.send_header("Content-Type", content_type)
            self.send_header("Content-Length", str(len(content)))
            for name, value in recorder.headers.items():
                self.send_header(name, value)
            self.end_headers()
            if self.command != "HEAD":
                self.wfile.write(content)

        def __getattr__(self, name: str) -> Any:
            if name.startswith("do_"):
                return self.handle_any  # for any method
            raise AttributeError(name)

        def log_message(self, *arguments: Any) -> None:
            pass

    httpd = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    recorder.url = f"http://127.0.0.1:{httpd.server_address[1]}"
    thread = threading.Thread(
        target=httpd.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True
    )
    thread.start()
    try:
        yield recorder
    finally:
        httpd.shutdown()
        httpd.server_close()
