"""A proxy between the programs and Prism that checks uploads and reports failures.

Prism ignores the bytes of a file, and crashes if a part has no content type. So the proxy parses each form,
compares the file with the one that every program uploads, and forwards a form that Prism can read. It responds
itself if the token asks for a failure with status 200.
"""

from __future__ import annotations

import email
import email.policy
import http.client
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread
from typing import BinaryIO

# Tokens for responses with status 200 that Prism does not make: a failure, and one without properties.
FAILED, EMPTY = "failed", "empty"
BODIES = {
    FAILED: b'{"status": "error", "error": {"code": "CB.00060100", "reason": "busy"}, "result": null}',
    EMPTY: b"{}",
}
# Bodies that Prism does not send, with status 200, by the token of the request.
FAILED, EMPTY = "failed", "empty"
BODIES = {
    FAILED: b'{"status": "error", "error": {"code": "CB.00060100", "reason": "busy"},'
    b' "result": {"actual_build_number": "59"}}',
    EMPTY: b"{}",
}
UPLOADED = bytes([0xFE, 0xED, 0xFE, 0xED, 0, 1, 2, 0xFF])
BOUNDARY = "front"
HOP_BY_HOP = {"connection", "keep-alive", "transfer-encoding", "content-length", "host", "expect"}


class Refusal(Exception):
    """A request that the proxy rejects; the message says why."""


def body_of(stream: BinaryIO, length: str | None, coding: str | None) -> bytes:
    if (coding or "").lower() == "chunked":
        body = b""
        while size := int(stream.readline().split(b";")[0], 16):
            body += stream.read(size)
            stream.readline()
        while stream.readline().strip():
            pass
        return body
    return stream.read(int(length or 0))


def form(content_type: str, body: bytes) -> bytes:
    """A multipart body with the same fields as the one given; raises Refusal if the file is not complete."""
    head = f"Content-Type: {content_type}\r\n\r\n".encode()
    message = email.message_from_bytes(head + body, policy=email.policy.HTTP)
    if not message.is_multipart():
        raise Refusal("the body is not a form")
    out = b""
    for part in message.iter_parts():
        name, file_name = part.get_param("name", header="content-disposition"), part.get_filename()
        content = bytes(part.get_payload(decode=True))
        disposition = f'form-data; name="{name}"'
        if name == "file":
            if content != UPLOADED:
                raise Refusal(f"the file arrived as {content!r}")
            if not file_name:
                raise Refusal("the file part has no filename")
            content, disposition = (
                b"bytes",
                f'{disposition}; filename="{file_name}"\r\nContent-Type: application/octet-stream',
            )
        out += (
            f"--{BOUNDARY}\r\nContent-Disposition: {disposition}\r\n\r\n".encode()
            + content
            + b"\r\n"
        )
    return out + f"--{BOUNDARY}--\r\n".encode()


def forward(
    prism_port: int, method: str, path: str, headers: dict[str, str], body: bytes
) -> tuple[int, bytes, list[tuple[str, str]]]:
    """Sends a request to Prism; returns status, body and headers of the response."""
    prism = http.client.HTTPConnection("127.0.0.1", prism_port, timeout=30)
    try:
        prism.request(method, path, body, headers)
        response = prism.getresponse()
        return response.status, response.read(), response.getheaders()
    finally:
        prism.close()


def front(prism_port: int) -> ThreadingHTTPServer:
    """Starts the proxy on a free port of loopback; `shutdown()` stops it."""

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def respond(self) -> None:
            length, coding = self.headers["Content-Length"], self.headers["Transfer-Encoding"]
            body = body_of(self.rfile, length, coding)  # type: ignore[arg-type]
            headers = {
                key: value for key, value in self.headers.items() if key.lower() not in HOP_BY_HOP
            }
            text, json = [("Content-Type", "text/plain")], [("Content-Type", "application/json")]
            try:
                if self.headers.get_content_type() == "multipart/form-data":
                    body = form(self.headers["Content-Type"], body)
                    headers = {
                        key: value
                        for key, value in headers.items()
                        if key.lower() != "content-type"
                    }
                    headers["Content-Type"] = f"multipart/form-data; boundary={BOUNDARY}"
                if made_up := BODIES.get(self.headers["X-Auth-Token"]):
                    self.send(200, made_up, json)
                else:
                    self.send(*forward(prism_port, self.command, self.path, headers, body))
            except Refusal as refusal:
                self.send(422, str(refusal).encode(), text)
            except OSError as error:
                self.send(502, f"Prism: {error}".encode(), text)

        def send(self, status: int, content: bytes, headers: list[tuple[str, str]]) -> None:
            self.send_response(status)
            for key, value in headers:
                if key.lower() not in HOP_BY_HOP:
                    self.send_header(key, value)
            self.send_header("Content-Length", str(len(content)))
            self.end_headers()
            self.wfile.write(content)

        do_GET = do_POST = do_PUT = do_DELETE = do_PATCH = respond

        def log_message(self, *arguments: object) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    Thread(target=server.serve_forever, daemon=True).start()
    return server
