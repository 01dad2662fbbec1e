"""Root documents from an https URL and from standard input."""

from __future__ import annotations

import io
import json
import os
import shutil
import ssl
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

from generator.cli import main
from generator.load import download, sources
from tests.helpers.paths import ROOT

TINY = """\
openapi: 3.0.3
info: {title: Tiny, version: "1"}
paths:
  /things:
    get:
      operationId: listThings
      tags: [things]
      responses: {"200": {description: All of them.}, default: {description: Something else.}}
"""
Respond = Callable[[BaseHTTPRequestHandler], None]


def send(body: bytes, status: int = 200, **headers: str) -> Respond:
    def respond(request: BaseHTTPRequestHandler) -> None:
        request.send_response(status)
        for name, value in {"Content_Length": str(len(body)), **headers}.items():
            request.send_header(name.replace("_", "-"), value)
        request.end_headers()
        request.wfile.write(body)

    return respond


class Site:
    """An https server on loopback: what it responds at each path, and the requests that it got."""

    def __init__(self, certificate: Path) -> None:
        self.pages: dict[str, Respond] = {"/openapi.yaml": send(TINY.encode())}
        self.requests: list[tuple[str, dict[str, str]]] = []
        site = self

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                site.requests.append((self.path, dict(self.headers)))
                site.pages.get(self.path.partition("?")[0], send(b"", 404))(self)

            def log_message(self, *_: object) -> None:
                pass

        self.server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(certificate)
        self.server.socket = context.wrap_socket(self.server.socket, server_side=True)
        threading.Thread(target=self.server.serve_forever, args=(0.01,), daemon=True).start()
        self.url = f"https://127.0.0.1:{self.server.server_address[1]}"


@pytest.fixture(scope="module")
def certificate(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("certificate")
    subprocess.run(
        [str(shutil.which("openssl")), "req", "-x509", "-newkey", "ec", "-pkeyopt",
         "ec_paramgen_curve:prime256v1", "-nodes", "-keyout", "key.pem", "-out", "cert.pem",
         "-days", "30", "-subj", "/CN=site", "-addext", "subjectAltName=IP:127.0.0.1"],
        cwd=folder, check=True, capture_output=True,
    )  # fmt: skip
    both = (folder / "cert.pem").read_bytes() + (folder / "key.pem").read_bytes()
    (folder / "server.pem").write_bytes(both)
    return folder / "server.pem"


@pytest.fixture
def site(certificate: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[Site]:
    monkeypatch.setenv("SSL_CERT_FILE", str(certificate.with_name("cert.pem")))
    monkeypatch.delenv("HTTPS_PROXY", raising=False)
    monkeypatch.delenv("https_proxy", raising=False)
    monkeypatch.chdir(tmp_path)
    made = Site(certificate)
    yield made
    made.server.shutdown()
    made.server.server_close()


def refused(capsys: pytest.CaptureFixture[str], url: str) -> str:
    """The message with which a build is refused; it has one line, and nothing is written."""
    assert main(["build", "--spec", url, "--only", "openapi"]) == 2
    printed = capsys.readouterr()
    assert printed.out == "" and printed.err.count("\n") == 1 and not Path("generated").exists()
    return printed.err


# -- https ---------------------------------------------------------------------


def test_build_from_url_equals_build_from_file(site: Site, tmp_path: Path) -> None:
    assert main(["build", "--spec", f"{site.url}/openapi.yaml"]) == 0
    Path("openapi.yaml").write_text(TINY)
    assert main(["check"]) == 0
    ((_, headers),) = site.requests
    assert {"Authorization", "Cookie"}.isdisjoint(headers)
    assert headers["User-Agent"].startswith("codearts-build-openapi/")


def test_findings_name_url_without_query(site: Site, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["lint", f"{site.url}/openapi.yaml?token=secret#part"]) == 1
    assert capsys.readouterr().err.startswith(f"{site.url}/openapi.yaml:7:14: warning: tag")
    assert site.requests[0][0] == "/openapi.yaml?token=secret"


def test_diff_reads_urls(site: Site, capsys: pytest.CaptureFixture[str]) -> None:
    Path("openapi.yaml").write_text(TINY.replace("/things", "/items"))
    assert main(["diff", f"{site.url}/openapi.yaml"]) == 1
    assert main(["diff", "openapi.yaml", f"{site.url}/openapi.yaml"]) == 1
    assert "GET /things: moved from GET /items" in capsys.readouterr().out


def test_url_is_read_each_time(site: Site) -> None:
    arguments = ["--spec", f"{site.url}/openapi.yaml", "--only", "openapi"]
    assert main(["build", *arguments]) == 0
    site.pages["/openapi.yaml"] = send(TINY.replace("Tiny", "Small").encode())
    assert main(["check", *arguments]) == 1


@pytest.mark.parametrize("url", ["http://127.0.0.1:1/x", "ftp://127.0.0.1/x", "file:///etc/passwd"])
def test_other_schemes_are_refused(
    url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    assert refused(capsys, url).startswith(f"{url}: only https is read; ")


def test_url_with_credentials_is_refused_and_not_shown(
    site: Site, capsys: pytest.CaptureFixture[str]
) -> None:
    url = site.url.replace("://", "://user:secret@")
    message = refused(capsys, f"{url}/openapi.yaml")
    assert message.startswith(f"{site.url}/openapi.yaml: a URL with credentials is not read; ")
    assert "secret" not in message and not site.requests


def test_netrc_is_not_read(site: Site, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    (tmp_path / ".netrc").write_text("machine 127.0.0.1 login user password secret\n")
    (tmp_path / ".netrc").chmod(0o600)
    monkeypatch.setenv("HOME", str(tmp_path))
    assert main(["lint", f"{site.url}/openapi.yaml"]) == 1
    assert "Authorization" not in site.requests[0][1]


def test_redirect_to_https_is_followed(site: Site) -> None:
    site.pages["/old"] = send(b"", 302, Location="/openapi.yaml")
    assert main(["build", "--spec", f"{site.url}/old", "--only", "openapi"]) == 0
    assert [path for path, _ in site.requests] == ["/old", "/openapi.yaml"]


@pytest.mark.parametrize(
    ("location", "reason"),
    [
        ("http://127.0.0.1:1/x", "redirects to http://127.0.0.1:1/x: only https is read"),
        ("file:///etc/passwd", "status 302 Found - Redirection to url 'file:///etc/passwd' is not"),
        ("https://a:secret@127.0.0.1:1/", "redirects to https://127.0.0.1:1/: a URL with cred"),
        ("/old", "status 302"),
    ],
)
def test_other_redirects_are_refused(
    site: Site, location: str, reason: str, capsys: pytest.CaptureFixture[str]
) -> None:
    site.pages["/old"] = send(b"", 302, Location=location)
    message = refused(capsys, f"{site.url}/old")
    assert reason in message and "secret" not in message


def test_many_redirects_are_refused(site: Site, capsys: pytest.CaptureFixture[str]) -> None:
    for number in range(9):
        site.pages[f"/{number}"] = send(b"", 307, Location=f"/{number + 1}")
    assert "status 307" in refused(capsys, f"{site.url}/0")
    assert len(site.requests) <= 6


def test_error_status_is_reported(site: Site, capsys: pytest.CaptureFixture[str]) -> None:
    assert (
        refused(capsys, f"{site.url}/x") == f"{site.url}/x: status 404 Not Found; check the URL\n"
    )


def test_unknown_certificate_is_refused(
    site: Site, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.delenv("SSL_CERT_FILE")
    assert "CERTIFICATE_VERIFY_FAILED" in refused(capsys, f"{site.url}/openapi.yaml")
    assert not site.requests


def test_large_document_is_refused(
    site: Site, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(download, "MAX_FILE_BYTES", 100)
    assert "over 0 MB; split it into files" in refused(capsys, f"{site.url}/openapi.yaml")


def test_late_document_is_refused(
    site: Site, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Each byte comes in time, but not the whole: first the body, then the headers."""

    def drip(request: BaseHTTPRequestHandler, head: bytes) -> None:
        request.wfile.write(head)
        for _ in range(40):
            time.sleep(0.2)
            try:
                request.wfile.write(b"x")
            except OSError:
                return

    monkeypatch.setattr(download, "DOWNLOAD_SECONDS", 1)
    site.pages["/body"] = lambda request: drip(request, b"HTTP/1.0 200 OK\r\n\r\n")
    site.pages["/headers"] = lambda request: drip(request, b"HTTP/1.0 200 OK\r\nX-A: ")
    for path in ("/body", "/headers"):
        start = time.monotonic()
        assert "did not arrive within 1 s; save it as a file" in refused(capsys, site.url + path)
        assert time.monotonic() - start < 5


def test_incomplete_document_is_refused(site: Site, capsys: pytest.CaptureFixture[str]) -> None:
    site.pages["/cut"] = send(TINY.encode(), Content_Length="10000")
    assert "bytes are missing; try again" in refused(capsys, f"{site.url}/cut")


@pytest.mark.parametrize("ref", ["more.yaml", "https://127.0.0.1:1/more.yaml", "/etc/passwd"])
def test_reference_from_url_to_other_file_is_refused_and_not_read(
    site: Site, ref: str, capsys: pytest.CaptureFixture[str]
) -> None:
    site.pages["/openapi.yaml"] = send(f"{TINY}  /more: {{$ref: '{ref}'}}\n".encode())
    Path("more.yaml").write_text("get: {}\n")
    assert main(["build", "--spec", f"{site.url}/openapi.yaml"]) == 1
    printed = capsys.readouterr().err
    assert printed.startswith(f"{site.url}/openapi.yaml:9:17: $ref '{ref}' leads to another ")
    assert [path for path, _ in site.requests] == ["/openapi.yaml"]


def test_reference_of_file_to_url_is_refused_and_not_read(
    site: Site, capsys: pytest.CaptureFixture[str]
) -> None:
    Path("openapi.yaml").write_text(f"{TINY}  /more: {{$ref: '{site.url}/openapi.yaml'}}\n")
    assert main(["build"]) == 1
    assert "leads to another host" in capsys.readouterr().err and not site.requests


def test_watch_of_url_is_refused(site: Site, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["watch", "--spec", f"{site.url}/openapi.yaml"]) == 2
    assert "name a file" in capsys.readouterr().err


# -- standard input ------------------------------------------------------------


def run(*arguments: str, given: str, folder: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "generator", *arguments],
        input=given, cwd=folder, env=os.environ | {"PYTHONPATH": str(ROOT)}, capture_output=True, text=True,
    )  # fmt: skip


def test_document_of_standard_input_is_built(tmp_path: Path) -> None:
    as_json = json.dumps({"openapi": "3.0.3", "info": {"title": "T", "version": "1"}, "paths": {}})
    for given in (TINY, as_json):
        done = run("build", "--spec", "-", "--only", "openapi", given=given, folder=tmp_path)
        assert done.returncode == 0
    assert (tmp_path / "generated/openapi/openapi.json").exists()


def test_findings_of_standard_input_name_it(tmp_path: Path) -> None:
    done = run("lint", "-", given=f"{TINY}  /more: {{$ref: more.yaml}}\n", folder=tmp_path)
    message = "<stdin>:9:17: $ref 'more.yaml' leads to another file; save all files of the"
    assert (done.returncode, done.stderr.startswith(message)) == (1, True)
    done = run("lint", "-", given="", folder=tmp_path)
    assert done.returncode == 2 and done.stderr.startswith("<stdin>:1:1: not an OpenAPI document")


def test_diff_with_standard_input_compares(tmp_path: Path) -> None:
    (tmp_path / "openapi.yaml").write_text(TINY)
    assert run("diff", "-", given=TINY, folder=tmp_path).returncode == 0
    assert run("diff", "openapi.yaml", "-", given=TINY, folder=tmp_path).returncode == 0


def test_large_standard_input_is_refused(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sources, "MAX_FILE_BYTES", 100)
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(TINY.encode())))
    assert main(["lint", "-"]) == 2
    assert capsys.readouterr().err == "<stdin>: over 0 MB; split it into files\n"
