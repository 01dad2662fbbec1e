"""Prism on loopback, behind the proxy."""

from __future__ import annotations

import socket
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from driver.folders import BUNDLE, CACHE
from driver.proxy import front
from driver.steps import Failed

SECONDS = 120


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def wait_until_up(process: subprocess.Popen[bytes], port: int, log: Path) -> None:
    end = time.monotonic() + SECONDS
    while time.monotonic() < end and process.poll() is None:
        with socket.socket() as probe:
            if probe.connect_ex(("127.0.0.1", port)) == 0:
                return
        time.sleep(0.2)
    raise Failed(f"Prism does not respond\n{log.read_text(errors='replace')[-2000:]}")


@contextmanager
def prism() -> Iterator[str]:
    """Runs Prism with the bundle; yields the URL for requests."""
    port, log = free_port(), CACHE / "prism.log"
    program = CACHE / "tools" / "documents" / "node_modules" / ".bin" / "prism"
    with log.open("wb") as output:
        command = [
            "node",
            str(program),
            "mock",
            "--host",
            "127.0.0.1",
            "--port",
            str(port),
            str(BUNDLE / "openapi.json"),
        ]
        process = subprocess.Popen(
            command, stdin=subprocess.DEVNULL, stdout=output, stderr=subprocess.STDOUT
        )
    try:
        wait_until_up(process, port, log)
        server = front(port)
        try:
            yield f"http://127.0.0.1:{server.server_address[1]}"
        finally:
            server.shutdown()
            server.server_close()
    finally:
        process.terminate()
        process.wait(timeout=30)
