"""A fault server over TLS with a certificate of its own, and a proxy that connects to it."""

from __future__ import annotations

import shutil
import socket
import ssl
import subprocess
import threading
from pathlib import Path

from fault_server import Connection, FaultServer, Handler, ReceivedRequest

HOST = "shop.test"


def make_certificate(folder: Path) -> Path:
    """Makes a certificate of HOST and 127.0.0.1, with its key, in one file."""
    file = folder / "server.pem"
    names = f"subjectAltName=DNS:{HOST},IP:127.0.0.1"
    subprocess.run(
        [str(shutil.which("openssl") or "openssl"), "req", "-x509", "-newkey", "ec", "-pkeyopt",
         "ec_paramgen_curve:prime256v1", "-nodes", "-keyout", "key.pem", "-out", "cert.pem",
         "-days", "30", "-subj", "/CN=shop", "-addext", names],
        cwd=folder, check=True, capture_output=True,
    )  # fmt: skip
    file.write_bytes((folder / "cert.pem").read_bytes() + (folder / "key.pem").read_bytes())
    return file


class TlsServer(FaultServer):
    """A fault server that is reached over TLS."""

    def __init__(self, certificate: Path) -> None:
        self._context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        self._context.load_cert_chain(certificate)
        super().__init__()
        self.url = f"https://127.0.0.1:{self.port}"

    def _serve(self, connection: socket.socket) -> None:
        try:
            secured = self._context.wrap_socket(connection, server_side=True)
        except OSError:
            connection.close()
            return
        super()._serve(secured)


def connect_to(port: int) -> Handler:
    """Returns a handler of CONNECT that passes bytes on to a port, whatever host was asked for."""

    def connect(connection: Connection, received: ReceivedRequest) -> None:
        with socket.create_connection(("127.0.0.1", port)) as target:
            connection.send(b"HTTP/1.1 200 Connection established\r\n\r\n")
            back = threading.Thread(target=_pass_on, args=(target, connection.socket), daemon=True)
            back.start()
            _pass_on(connection.socket, target)
            back.join()

    return connect


def _pass_on(source: socket.socket, target: socket.socket) -> None:
    try:
        while content := source.recv(1 << 16):
            target.sendall(content)
        target.shutdown(socket.SHUT_WR)
    except OSError:
        pass
