"""An HTTP server on loopback whose responses a function makes."""

from __future__ import annotations

import json
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qsl, unquote, urlsplit

from tests.helpers.recorder import Recorded


@dataclass(frozen=True)
class Reply:
    """A response of the server."""

    content: bytes
    status: int = 200
    content_type: str = "application/json"


@dataclass
class Service:
    """A server on loopback, with the requests that it received."""

    url: str = ""
    requests: list[Recorded] = field(default_factory=list)


def json_reply(body: Any, status: int = 200) -> Reply:
    """A response with a JSON body."""
    return Reply(json.dumps(body).encode(), status)


@contextmanager
def serving(respond: Callable[[Recorded], Reply]) -> Iterator[Service]:
    """Runs a server whose responses `respond` makes."""
    service = Service()

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def handle_any(self) -> None:
            body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
            parts = urlsplit(self.path)
            request = Recorded(
                self.command,
                unquote(parts.path),
                parse_qsl(parts.query, keep_blank_values=True),
                {key.lower(): value for key, value in self.headers.items()},
                body,
                self.path,
            )
            service.requests.append(request)
            reply = respond(request)
            self.send_response(reply.status)
            self.send_header("Content-Type", reply.content_type)
            self.send_header("Content-Length", str(len(reply.content)))
            self.end_headers()
            self.wfile.write(reply.content)

        do_GET = do_POST = do_PUT = do_DELETE = handle_any

        def log_message(self, *arguments: Any) -> None:
            pass

    httpd = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    service.url = f"http://127.0.0.1:{httpd.server_address[1]}"
    threading.Thread(
        target=httpd.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True
    ).start()
    try:
        yield service
    finally:
        httpd.shutdown()
        httpd.server_close()
