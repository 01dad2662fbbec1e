"""Messages of errors, over real sockets: they name the call and its cause, and no secret."""

from __future__ import annotations

import io
import socket
import time
import traceback
from email.utils import formatdate
from pathlib import Path
from typing import Any

import pytest
from _runtime.auth import Token
from _runtime.errors import (
    AuthenticationError,
    BadRequestError,
    ClientError,
    ClosedError,
    ConfigurationError,
    ConnectionFailedError,
    CredentialsError,
    RedirectedError,
    UploadError,
)
from _runtime.hooks import Hooks
from _runtime.keystone import PasswordLogin
from _runtime.messages import Headers
from _runtime.options import Options
from _runtime.uploads import UploadFile
from example_client import SETTINGS
from fault_server import Connection, FaultServer, ReceivedRequest, message, respond

GET = ("getItem", {"id": "a"})
BINARY = {"Content-Type": "application/octet-stream"}


def test_connection_error_names_operation_and_host(harness: Any) -> None:
    client = harness.client(base_url="http://127.0.0.1:9", max_retries=0)
    with pytest.raises(ConnectionFailedError, match=r"^getItem to 127\.0\.0\.1:9: ") as caught:
        harness.do(client.call(*GET))
    assert (caught.value.operation, caught.value.host) == ("getItem", "127.0.0.1:9")


def test_failed_login_names_operation_and_host_of_identity_service(
    harness: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    login = PasswordLogin("u", "pässwörd", domain="d", project="p", url="http://127.0.0.1:9")
    client = harness.client(auth=login, max_retries=0)
    with pytest.raises(ConnectionFailedError, match=r"^getItem to 127\.0\.0\.1:9: login: "):
        harness.do(client.call(*GET))


def test_response_error_has_operation_and_host(harness: Any, fault_server: FaultServer) -> None:
    fault_server.respond_with(respond("{}", 400))
    with pytest.raises(BadRequestError) as caught:
        harness.do(harness.client().call(*GET))
    assert caught.value.operation == "getItem"
    assert caught.value.host == f"127.0.0.1:{fault_server.port}"


class BrokenReader(io.BytesIO):
    """A file whose second read fails."""

    def read(self, size: int | None = -1) -> bytes:
        if self.tell():
            raise RuntimeError("the tape tore")
        return super().read(3 if size else 0)


def shrink(path: Path) -> None:
    path.write_bytes(b"short")


@pytest.mark.parametrize("change", [shrink, Path.unlink])
def test_file_that_changes_before_it_is_sent_raises_upload_error(
    harness: Any, fault_server: FaultServer, tmp_path: Path, change: Any
) -> None:
    path = tmp_path / "key.bin"
    path.write_bytes(b"x" * 100_000)
    hooks = Hooks(before=lambda request: change(path))
    client = harness.client(hooks=hooks).with_options(idempotent=True)
    with pytest.raises(UploadError, match=r"^uploadFile to .*cannot be read") as caught:
        harness.do(client.call("uploadFile", {}, {"file": path}))
    assert isinstance(caught.value.__cause__, OSError) and len(fault_server.requests) <= 1


@pytest.mark.parametrize("change", [shrink, Path.unlink])
def test_file_that_changes_between_attempts_raises_upload_error(
    harness: Any, fault_server: FaultServer, tmp_path: Path, change: Any
) -> None:
    path = tmp_path / "key.bin"
    path.write_bytes(b"x" * 1000)

    def fail(connection: Connection, received: ReceivedRequest) -> None:
        change(path)
        respond("{}", 500)(connection, received)

    fault_server.respond_with(fail, respond('{"id": "a"}'))
    client = harness.client().with_options(idempotent=True)
    with pytest.raises(UploadError, match=r"^uploadFile to .*cannot be read: \w+Error: ") as caught:
        harness.do(client.items.upload(file=path))
    assert isinstance(caught.value.__cause__, OSError) and len(fault_server.requests) <= 2


class OwnError(ConnectionError):
    """An error of a progress function that looks like one of the network."""


def refuse(done: int, total: int | None) -> None:
    raise OwnError("enough")


@pytest.mark.parametrize("size", [10, 3_000_000])
def test_error_of_progress_of_upload_is_raised_unchanged(
    harness: Any, fault_server: FaultServer, size: int
) -> None:
    client = harness.client().with_options(idempotent=True)
    with pytest.raises(OwnError, match=r"^enough$") as caught:
        harness.do(client.items.upload(file=UploadFile(b"x" * size, progress=refuse)))
    assert caught.value.__context__ is None and len(fault_server.requests) <= 1


def test_error_of_progress_of_download_is_raised_unchanged(
    harness: Any, fault_server: FaultServer, tmp_path: Path
) -> None:
    fault_server.respond_with(respond(b"content", 200, BINARY))
    file = harness.do(harness.client().items.download(name="f"))
    with pytest.raises(OwnError, match=r"^enough$"):
        harness.do(file.save_to(tmp_path / "f", refuse))
    assert list(tmp_path.iterdir()) == [] and len(fault_server.requests) == 1


def test_error_during_download_names_operation_and_host(
    harness: Any, fault_server: FaultServer, tmp_path: Path
) -> None:
    def break_off(connection: Connection, received: ReceivedRequest) -> None:
        connection.send(message(b"x" * 100, 200, BINARY)[:-50])
        connection.socket.shutdown(socket.SHUT_RDWR)

    fault_server.respond_with(break_off)
    host = f"127.0.0.1:{fault_server.port}"
    for use in ("read", "save_to"):
        file = harness.do(harness.client().items.download(name="f"))
        arguments = [tmp_path / "f"] if use == "save_to" else []
        with pytest.raises(ConnectionFailedError, match=f"^downloadFile to {host}: ") as caught:
            harness.do(getattr(file, use)(*arguments))
        assert (caught.value.operation, caught.value.host) == ("downloadFile", host)
    with pytest.raises(ClosedError, match="read or closed before") as closed:
        harness.do(file.read())
    assert (closed.value.operation, closed.value.host) == ("downloadFile", host)


def test_reader_that_raises_causes_upload_error(harness: Any, fault_server: FaultServer) -> None:
    client = harness.client().with_options(idempotent=True)
    with pytest.raises(UploadError, match="RuntimeError: the tape tore"):
        harness.do(client.call("uploadFile", {}, {"file": BrokenReader(b"x" * 100)}))


@pytest.mark.parametrize(
    "name_and_value",
    [("SSL_CERT_FILE", "/nowhere/ca.pem"), ("HTTP_PROXY", "socks5://127.0.0.1:9")],
)
def test_missing_certificate_or_package_is_a_clear_error(
    harness: Any, monkeypatch: pytest.MonkeyPatch, name_and_value: tuple[str, str]
) -> None:
    if not harness.kind.startswith("httpx2"):
        pytest.skip("it reads the environment in its own way")
    monkeypatch.setenv(*name_and_value)
    with pytest.raises(ConfigurationError, match=r"^getItem to .*no connection can be made"):
        harness.do(harness.client().call(*GET))


def test_line_break_in_header_is_refused_before_sending(
    harness: Any, fault_server: FaultServer
) -> None:
    def before(request: Any) -> None:
        request.headers["X-A"] = "a\r\nX-B: b"

    with pytest.raises(ValueError, match="'X-A' of the hook has a line break"):
        harness.do(harness.client(hooks=Hooks(before=before)).call(*GET))
    with pytest.raises(ValueError, match="'X-A' has a line break"):
        harness.client().with_options(headers={"X-A": "a\r\nX-B: b"})
    assert not fault_server.requests


def test_text_of_service_is_shown_on_one_line(harness: Any, fault_server: FaultServer) -> None:
    content = r'{"error_code": "X.1\n2", "error_msg": "no\r\nERROR forged \u001b[31mred"}'
    fault_server.respond_with(respond(content, 400))
    with pytest.raises(BadRequestError) as caught:
        harness.do(harness.client().call(*GET))
    assert str(caught.value).endswith(r"X.1 2: no ERROR forged \x1b[31mred")
    assert "\n" in caught.value.error_msg


@pytest.mark.parametrize(
    ("seconds", "words"), [(-900, "15 minutes ahead of"), (900, "15 minutes behind"), (5, "")]
)
def test_status_401_names_difference_of_clocks(
    harness: Any, fault_server: FaultServer, seconds: int, words: str
) -> None:
    date = formatdate(time.time() + seconds, usegmt=True)
    fault_server.respond_with(respond("{}", 401, {"Date": date}))
    with pytest.raises(AuthenticationError) as caught:
        harness.do(harness.client().call(*GET))
    assert words in str(caught.value) and ("clock" in str(caught.value)) == bool(words)


def test_missing_credentials_error_groups_variables(
    harness: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    names = ("access_key", "secret_key", "username", "password", "domain", "token", "project")
    settings = SETTINGS._replace(environment={name: name.upper() for name in names})
    monkeypatch.setattr(harness.client_type, "_settings", settings)
    with pytest.raises(CredentialsError) as caught:
        harness.do(harness.client(auth=None).call(*GET))
    assert "ACCESS_KEY with SECRET_KEY, or USERNAME with PASSWORD with DOMAIN, or TOKEN" in str(
        caught.value
    )


def test_presigned_location_is_hidden(harness: Any, fault_server: FaultServer) -> None:
    location = "https://bucket.example.com/file?Signature=s3cret"
    fault_server.respond_with(respond(b"", 307, {"Location": location}))
    with pytest.raises(RedirectedError) as caught:
        harness.do(harness.client().call("createItem", {}, {"id": "a"}))
    shown = repr(caught.value.headers)
    assert "bucket.example.com/file?***" in shown and "s3cret" not in shown
    assert "s3cret" not in repr(Headers({"Location": location}))


@pytest.mark.parametrize("kind", ["login", "function", "token"])
def test_local_variables_of_failed_call_show_no_secret(harness: Any, kind: str) -> None:
    url = "http://127.0.0.1:9"
    auth: Any = {
        "login": PasswordLogin("u", "s3cret", domain="d", project="p", url=url),
        "function": Token(lambda: "s3cret"),
        "token": Token("s3cret"),
    }[kind]
    client = harness.client(base_url=url, auth=auth, max_retries=0)
    client = client.with_options(headers={"X-Secret": "s3cret"})
    assert "s3cret" not in repr(client.options) + repr(Options(headers={"X-Token": "s3cret"}))
    with pytest.raises(ClientError) as caught:
        harness.do(client.call(*GET))
    report = traceback.TracebackException.from_exception(caught.value, capture_locals=True)
    ours = [
        frame
        for frame in report.stack
        if "_runtime" in frame.filename or "site-pack" in frame.filename
    ]
    assert ours and "s3cret" not in repr([frame.locals for frame in ours])
