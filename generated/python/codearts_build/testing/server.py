"""A fake service as an HTTP server on loopback."""

from __future__ import annotations

import threading
from collections.abc import Callable, Generator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

from .._runtime.messages import Headers, Request
from .expectations import Outcome, UnexpectedCallError
from .replies import Fault, error
from .transports import reply_of_outcome

_LONGEST = 3600.0


class _Server(ThreadingHTTPServer):
    daemon_threads = True
    # Connections that are still open would delay the end of a test.
    block_on_close = False
    # With the default of 5, clients that connect at once would wait for a second attempt.
    request_queue_size = 512


@contextmanager
def serving(receive: Callable[[Request], Outcome], port: int = 0) -> Generator[str, None, None]:
    """Runs a server that passes requests to `receive`, and yields its URL.

    A request that nobody expected gets HTTP 400 with the reason.
    """
    is_closing = threading.Event()

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"
        # Headers and body in one packet; apart, the second waits 40 ms for the client's ACK.
        wbufsize = -1
        disable_nagle_algorithm = True

        def handle_any(self) -> None:
            url = f"http://127.0.0.1:{server.server_address[1]}{self.path}"
            headers = Headers(list(self.headers.items()))
            request = Request(self.command, url, headers, self.content() or None)
            try:
                outcome = receive(request)
            except UnexpectedCallError as failure:
                outcome = Outcome(error("unexpected-call", status=400, message=str(failure)))
            except Exception as failure:
                reason = f"{type(failure).__name__}: {failure}"
                outcome = Outcome(error("error-in-test", status=500, message=reason))
            is_closing.wait(outcome.delay)
            result = outcome.result
            if isinstance(result, Exception) or result is Fault.CONNECTION_REFUSED:
                self.close_connection = True
                return
            if result is Fault.TIMED_OUT:
                is_closing.wait(_LONGEST)
                self.close_connection = True
                return
            reply = reply_of_outcome(outcome)
            body = reply.body
            self.send_response(reply.status)
            for name, value in reply.fields():
                self.send_header(name, value)
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            if self.command == "HEAD":
                return
            if result is Fault.CUT_OFF:
                body = body[: len(body) // 2]
                self.close_connection = True
            self.wfile.write(body)

        def content(self) -> bytes:
            if "chunked" not in (self.headers.get("Transfer-Encoding") or ""):
                return self.rfile.read(int(self.headers.get("Content-Length") or 0))
            pieces: list[bytes] = []
            while size := int(self.rfile.readline().partition(b";")[0], 16):
                pieces.append(self.rfile.read(size))
                self.rfile.readline()
            self.rfile.readline()
            return b"".join(pieces)

        def __getattr__(self, name: str) -> Any:
            """Returns the function for any method, such as `do_GET`."""
            if name.startswith("do_"):
                return self.handle_any
            raise AttributeError(name)

        def log_message(self, format: str, *args: Any) -> None:
            """Writes nothing."""

    server = _Server(("127.0.0.1", port), Handler)
    run = threading.Thread(target=server.serve_forever, args=(0.02,), daemon=True)
    run.start()
    try:
        yield f"http://127.0.0.1:{server.server_address[1]}"
    finally:
        is_closing.set()
        server.shutdown()
        server.server_close()
