"""A proxy that reads TLS connections with certificates of its own CA, as those of companies do."""

from __future__ import annotations

import socket
import socketserver
import ssl
import subprocess
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

KEY = ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-days", "2"]


def make_certificates(folder: Path, host: str) -> Path:
    """Writes a CA, `ca.pem`, and a certificate of a host, `host.pem` with its key; returns the CA."""
    folder.mkdir()
    ca = ["-subj", "/CN=Company CA", "-keyout", "ca.key", "-out", "ca.pem"]
    leaf = ["-subj", "/CN=proxy", "-CA", "ca.pem", "-CAkey", "ca.key", "-keyout", "host.key"]
    extensions = ["-addext", f"subjectAltName=DNS:{host}", "-addext", "basicConstraints=CA:FALSE"]
    for arguments in (ca, [*leaf, *extensions, "-out", "host.pem"]):
        command = ["openssl", "req", "-x509", *KEY, *arguments]
        subprocess.run(command, cwd=folder, check=True, capture_output=True)
    return folder / "ca.pem"


@contextmanager
def intercepting_proxy(folder: Path, target: str) -> Iterator[tuple[str, list[str]]]:
    """Runs the proxy, which passes all requests to `target`; yields its URL and the hosts that
    clients have asked for.
    """
    parts = urlsplit(target)
    trusted = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    trusted.load_cert_chain(folder / "host.pem", folder / "host.key")
    hosts: list[str] = []

    class Handler(socketserver.StreamRequestHandler):
        def handle(self) -> None:
            method, host, _ = self.rfile.readline().decode().split(" ")
            assert method == "CONNECT"
            hosts.append(host)
            while self.rfile.readline() != b"\r\n":
                pass
            self.wfile.write(b"HTTP/1.1 200 Connection established\r\n\r\n")
            with (
                suppress(OSError),
                trusted.wrap_socket(self.connection, server_side=True) as inner,
                socket.create_connection((parts.hostname, parts.port)) as outer,
            ):
                back = threading.Thread(target=copy, args=(outer, inner))
                back.start()
                copy(inner, outer)
                back.join()

    with socketserver.ThreadingTCPServer(("127.0.0.1", 0), Handler) as server:
        server.daemon_threads = True
        threading.Thread(target=server.serve_forever, args=(0.02,), daemon=True).start()
        yield f"http://127.0.0.1:{server.server_address[1]}", hosts
        server.shutdown()


def copy(source: Any, target: Any) -> None:
    """Passes bytes on until the end of the source."""
    with suppress(OSError):
        while piece := source.recv(65536):
            target.sendall(piece)
    with suppress(OSError):
        target.shutdown(socket.SHUT_WR)
