"""Downloads and uploads: streaming, saving, retries, file names."""

from __future__ import annotations

import os
import subprocess
import sys
import threading
from pathlib import Path
from typing import Any

import pytest
from _runtime.downloads import suggested_filename
from _runtime.errors import ClosedError, ConnectionFailedError, TimedOutError, UploadError
from _runtime.hooks import Hooks
from _runtime.messages import Headers
from example_client import RenewableToken
from fault_server import Connection, FaultServer, ReceivedRequest, message, respond

BINARY = {"Content-Type": "application/octet-stream"}


# The peak of this program alone: `getrusage` would include that of its parent process.
MEASURED = """
import re, sys
sys.path.insert(0, sys.argv[1])
from conftest import Harness
harness = Harness(sys.argv[2], sys.argv[3])
client = harness.client()
peak = lambda: int(re.search(r"VmHWM:\\s+(\\d+) kB", open("/proc/self/status").read())[1])
before = peak()
harness.do(harness.do(client.items.download(name="f")).save_to(sys.argv[4]))
print(peak() - before)
harness.close()
"""


def download(harness: Any, **arguments: Any) -> Any:
    return harness.do(harness.client(**arguments).items.download(name="f"))


def test_download_is_read_whole_or_in_chunks(harness: Any, fault_server: FaultServer) -> None:
    content = os.urandom(3_000_000)
    fault_server.respond_with(
        respond(content, 200, {**BINARY, "Content-Disposition": 'attachment; filename="a.zip"'})
    )
    file = download(harness)
    assert (file.status, file.length, file.content_type) == (
        200,
        3_000_000,
        "application/octet-stream",
    )
    assert file.suggested_filename == "a.zip"
    assert harness.do(file.read()) == content
    with pytest.raises(ClosedError, match="read or closed before"):
        harness.do(file.read())
    pieces = harness.do(download(harness).iter_bytes())
    assert len(pieces) > 1 and b"".join(pieces) == content
    assert fault_server.requests[0].headers["accept"] == "*/*"


def test_save_to_reports_progress_and_replaces_target(
    harness: Any, fault_server: FaultServer, tmp_path: Path
) -> None:
    content = os.urandom(5_000_000)
    fault_server.respond_with(respond(content, 200, BINARY))
    target = tmp_path / "kept.bin"
    target.write_bytes(b"old")
    reported: list[tuple[int, int | None]] = []
    written = harness.do(
        download(harness).save_to(target, lambda done, length: reported.append((done, length)))
    )
    assert written == 5_000_000 and target.read_bytes() == content
    assert (
        reported[-1] == (5_000_000, 5_000_000)
        and len(reported) > 3
        and reported == sorted(reported)
    )
    assert [path.name for path in tmp_path.iterdir()] == ["kept.bin"]


@pytest.mark.parametrize(
    ("fault", "error"), [("cut", ConnectionFailedError), ("stall", TimedOutError)]
)
def test_interrupted_download_keeps_old_file(
    harness: Any, fault_server: FaultServer, tmp_path: Path, fault: str, error: type[Exception]
) -> None:
    def broken(connection: Connection, received: ReceivedRequest) -> None:
        whole = message(b"x" * 3_000_000, 200, BINARY)
        connection.send(whole[:2_500_000])
        if fault == "stall":
            connection.stall()
        connection.reset()

    fault_server.respond_with(broken)
    target = tmp_path / "kept.bin"
    target.write_bytes(b"old")
    with pytest.raises(error):
        harness.do(download(harness, timeout=0.5).save_to(target))
    assert target.read_bytes() == b"old" and [path.name for path in tmp_path.iterdir()] == [
        "kept.bin"
    ]


def test_save_to_unwritable_path_reads_nothing(
    harness: Any, fault_server: FaultServer, tmp_path: Path
) -> None:
    fault_server.respond_with(respond(b"content", 200, BINARY))
    for path in (tmp_path, tmp_path / "no" / "such", "", f"{tmp_path}/no/"):
        file = download(harness)
        with pytest.raises(OSError):
            harness.do(file.save_to(path))
        assert harness.do(file.read()) == b"content"


def test_save_to_removes_file_after_error_in_progress_callback(
    harness: Any, fault_server: FaultServer, tmp_path: Path
) -> None:
    fault_server.respond_with(respond(b"x" * 3_000_000, 200, BINARY))

    def refuse(done: int, length: int | None) -> None:
        raise KeyError("enough")

    with pytest.raises(KeyError):
        harness.do(download(harness).save_to(tmp_path / "f", refuse))
    assert list(tmp_path.iterdir()) == []


def test_error_in_progress_callback_closes_connection(
    harness: Any, fault_server: FaultServer, tmp_path: Path
) -> None:
    ended = threading.Event()

    def endless(connection: Connection, received: ReceivedRequest) -> None:
        connection.send(b"HTTP/1.1 200 OK\r\nContent-Length: 9000000000\r\n\r\n")
        try:
            while not connection.stopped.is_set():
                connection.send(bytes(1_000_000))
        except OSError:
            ended.set()

    def refuse(*arguments: Any) -> None:
        raise KeyError("enough")

    fault_server.respond_with(endless)
    with pytest.raises(KeyError):  # the error, and with it all that it refers to, is still at hand
        harness.do(download(harness).save_to(tmp_path / "f", refuse))
    assert ended.wait(5)
    ended.clear()
    with pytest.raises(KeyError):
        download(harness, hooks=Hooks(after=refuse))
    assert ended.wait(5)


def test_save_to_writes_long_non_ascii_name(
    harness: Any, fault_server: FaultServer, tmp_path: Path
) -> None:
    fault_server.respond_with(respond(b"content", 200, BINARY))
    target = tmp_path / ("构" * 82)
    harness.do(download(harness).save_to(target))
    assert target.read_bytes() == b"content"


def test_download_can_be_closed_unread(harness: Any, fault_server: FaultServer) -> None:
    fault_server.respond_with(respond(b"x" * 50_000_000, 200, BINARY), respond(b"y", 200, BINARY))
    client = harness.client()
    file = harness.do(client.items.download(name="f"))
    harness.do(file.close())
    harness.do(file.close())
    assert harness.do(harness.do(client.items.download(name="f")).read()) == b"y"


def test_with_statement_closes_download(harness: Any, fault_server: FaultServer) -> None:
    fault_server.respond_with(respond(b"x" * 9_000_000, 200, BINARY))
    file = download(harness)
    if harness.is_async:

        async def used() -> None:
            async with file as entered:
                assert entered is file

        harness.runner.run(used())
    else:
        with file as entered:
            assert entered is file
    with pytest.raises(ClosedError):
        harness.do(file.read())


def test_download_of_json_is_not_decoded(harness: Any, fault_server: FaultServer) -> None:
    for content in (
        b'{"status": "fine"}',
        b'{"status": "error"',
        b'["' + b"x" * 200_000 + b'"]',
        b"",
    ):
        fault_server.respond_with(respond(content))
        assert harness.do(download(harness).read()) == content


@pytest.mark.parametrize(
    ("megabytes", "most"),
    [(300, 30_000), pytest.param(1000, 30_000, marks=pytest.mark.proof, id="1 GB")],
)
@pytest.mark.skipif(
    not Path("/proc/self/status").exists(), reason="the peak of memory is read from /proc"
)
def test_download_uses_constant_memory(
    harness: Any, fault_server: FaultServer, tmp_path: Path, megabytes: int, most: int
) -> None:
    piece = bytes(1_000_000)

    def large(connection: Connection, received: ReceivedRequest) -> None:
        connection.send(f"HTTP/1.1 200 OK\r\nContent-Length: {megabytes}000000\r\n\r\n".encode())
        for _ in range(megabytes):
            connection.send(piece)

    fault_server.respond_with(large)
    grown = subprocess.run(
        [
            sys.executable,
            "-c",
            MEASURED,
            str(Path(__file__).parent),
            harness.kind,
            fault_server.url,
            str(tmp_path / "f"),
        ],
        check=True,
        capture_output=True,
        text=True,
    )
    assert (tmp_path / "f").stat().st_size == megabytes * 1_000_000
    (tmp_path / "f").unlink()
    assert int(grown.stdout) < most  # kB


def test_large_file_is_uploaded(harness: Any, fault_server: FaultServer, tmp_path: Path) -> None:
    path = tmp_path / "large"
    with path.open("wb") as file:
        file.truncate(200_000_000)
    sizes: list[int] = []

    def count(connection: Connection, received: ReceivedRequest) -> None:
        sizes.append(len(received.body))
        connection.send(message())

    fault_server.respond_with(count)
    harness.do(harness.client().items.upload(file=path))
    assert sizes[0] > 200_000_000


def test_upload_is_retried_only_if_file_is_seekable(
    harness: Any, fault_server: FaultServer, tmp_path: Path
) -> None:
    class Pipe:
        def __init__(self) -> None:
            self.pieces = [b"ab"]

        def seekable(self) -> bool:
            return False

        def read(self, size: int) -> bytes:
            return self.pieces.pop() if size and self.pieces else b""

    path = tmp_path / "f"
    path.write_bytes(b"ab")
    client = harness.client(auth=RenewableToken("old", "new"))
    with path.open("rb") as opened:
        for file in (path, opened, b"ab"):
            fault_server.respond_with(respond("{}", 429, {"Retry-After": "0"}), respond("{}"))
            harness.do(client.items.upload(file=file))
            first, second = fault_server.requests[-2:]
            assert b"\r\n\r\nab\r\n" in first.body and first.body == second.body
    fault_server.requests.clear()
    for status in (429, 401):
        fault_server.respond_with(respond("{}", status, {"Retry-After": "0"}), respond("{}"))
        with pytest.raises(Exception, match=f"HTTP {status}"):
            harness.do(client.items.upload(file=Pipe()))
    assert len(fault_server.requests) == 2


def test_file_growing_during_upload_is_sent_with_first_length(
    harness: Any, fault_server: FaultServer, tmp_path: Path
) -> None:
    path = tmp_path / "log"
    path.write_bytes(b"one")
    client = harness.client(hooks=Hooks(before=lambda request: path.write_bytes(b"one and two")))
    harness.do(client.items.upload(file=path))
    with path.open("rb") as file:
        harness.do(
            harness.client(hooks=Hooks(before=lambda _: path.write_bytes(b"x" * 99))).items.upload(
                file=file
            )
        )
    for request, sent in zip(fault_server.requests, (b"one", b"x" * 11)):
        assert request.body.count(b"\r\n\r\n" + sent + b"\r\n--") == 1
    assert len(fault_server.requests) == 2


def test_file_shrinking_during_upload_raises_error(
    harness: Any, fault_server: FaultServer, tmp_path: Path
) -> None:
    path = tmp_path / "log"
    path.write_bytes(b"one and two")
    client = harness.client(hooks=Hooks(before=lambda request: path.write_bytes(b"one")))
    with pytest.raises(UploadError, match="became shorter while it was sent: 3 bytes of 11"):
        harness.do(client.items.upload(file=path))


def test_object_with_read_method_is_uploaded(harness: Any, fault_server: FaultServer) -> None:
    class Bare:
        pieces = [b"b", b"a"]

        def read(self, size: int = -1) -> bytes:
            return self.pieces.pop() if size and self.pieces else b""

    harness.do(harness.client().items.upload(file=Bare()))
    assert b"\r\n\r\nab\r\n--" in fault_server.requests[0].body


@pytest.mark.parametrize(
    ("disposition", "name"),
    [
        ('attachment; filename="a b.zip"', "a b.zip"),
        ("attachment; filename=a.zip", "a.zip"),
        ("attachment; filename*=UTF-8''%E6%9E%84%E5%BB%BA.log; filename=x.log", "构建.log"),
        ('attachment; filename="../../etc/passwd"', "passwd"),
        ("attachment; filename=%2e%2e%2fetc%2fpasswd", "passwd"),
        ('attachment; filename="C:\\Windows\\x.dll"', "x.dll"),
        ('attachment; filename=".."', ""),
        ('attachment; filename="/"', ""),
        ('attachment; filename="con.txt"', ""),
        ('attachment; filename=".bashrc"', "bashrc"),
        ('attachment; filename="a\x00b\x1b[0m:c"', "ab[0mc"),
        ("attachment; filename*=no-such'x'%41; filename=b", "b"),
        ("attachment; filename*=undefined''%41; filename=b", "b"),
        ('attachment; filename="a;b.zip"; size=3', "a;b.zip"),
        ("attachment; filename*=UTF-8''" + "%E6%9E%84" * 100 + ".zip", "构" * 65 + ".zip"),
        ("attachment", ""),
        ("", ""),
    ],
)
def test_suggested_filename_has_no_directory(disposition: str, name: str) -> None:
    assert suggested_filename(Headers({"Content-Disposition": disposition})) == name
