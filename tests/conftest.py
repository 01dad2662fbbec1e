"""What tests share: building a description, importing what was generated, and a server that records requests."""

from __future__ import annotations

import importlib
import itertools
import json
import sys
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from types import ModuleType
from typing import Any
from urllib.parse import parse_qsl, unquote, urlsplit

import pytest

from generator.cli import main

ROOT = Path(__file__).parent.parent
COUNTER = itertools.count(1)


@pytest.fixture(scope="session")
def bundle() -> dict[str, Any]:
    """The bundle in generated/, as data."""
    loaded: dict[str, Any] = json.loads(
        (ROOT / "generated/openapi/openapi.json").read_text(encoding="utf-8")
    )
    return loaded


@pytest.fixture(scope="session", autouse=True)
def generated_client() -> Iterator[None]:
    """Makes the client in generated/ importable."""
    sys.path.insert(0, str(ROOT / "generated/python"))
    yield
    sys.path.remove(str(ROOT / "generated/python"))


Build = Callable[[str], ModuleType]


@pytest.fixture
def build(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Build:
    """Builds the text of a description and imports the client made of it."""

    def built(text: str) -> ModuleType:
        package = f"tiny{next(COUNTER)}"
        spec = tmp_path / f"{package}.yaml"
        spec.write_text(text, encoding="utf-8")
        out = tmp_path / package
        assert (
            main(
                [
                    "build",
                    "--spec",
                    str(spec),
                    "--out",
                    str(out),
                    "--package",
                    package,
                    "--only",
                    "python",
                ]
            )
            == 0
        )
        monkeypatch.syspath_prepend(str(out / "python"))
        return importlib.import_module(package)

    return built


@dataclass
class Recorded:
    """One request as it came over the wire."""

    method: str
    path: str
    query: list[tuple[str, str]]
    headers: dict[str, str]
    body: bytes
    # Path and query as they came, undecoded.
    target: str = ""

    @property
    def json(self) -> Any:
        return json.loads(self.body)


@dataclass
class Recorder:
    """A server on loopback that keeps each request and answers with what it was told to."""

    url: str = ""
    requests: list[Recorded] = field(default_factory=list)
    status: int = 200
    content_type: str = "application/json"
    content: bytes = b"{}"

    @property
    def last(self) -> Recorded:
        return self.requests[-1]

    def answer(
        self, content: Any, status: int = 200, content_type: str = "application/json"
    ) -> None:
        self.status, self.content_type = status, content_type
        self.content = content if isinstance(content, bytes) else json.dumps(content).encode()


@pytest.fixture
def server() -> Iterator[Recorder]:
    recorder = Recorder()

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

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
            self.end_headers()
            if self.command != "HEAD":
                self.wfile.write(content)

        do_GET = do_POST = do_PUT = do_DELETE = do_PATCH = do_HEAD = do_OPTIONS = handle_any

        def log_message(self, *arguments: Any) -> None:
            pass

    httpd = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    recorder.url = f"http://127.0.0.1:{httpd.server_address[1]}"
    thread = threading.Thread(
        target=httpd.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True
    )
    thread.start()
    yield recorder
    httpd.shutdown()
    httpd.server_close()
