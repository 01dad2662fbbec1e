"""Files saved by `save_to`: full disks, modes, links, devices, pipes, and errors instead of files."""

from __future__ import annotations

import os
import resource
import stat
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from _runtime.downloads import _Target
from _runtime.errors import ClosedError, FailureError, InvalidResponseError
from fault_server import FaultServer, respond

BINARY = {"Content-Type": "application/octet-stream"}
SAVING = """
import resource, signal, sys
sys.path.insert(0, sys.argv[1])
from conftest import Harness
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
harness = Harness(sys.argv[2], sys.argv[3])
file = harness.do(harness.client().items.download(name="f"))
resource.setrlimit(resource.RLIMIT_FSIZE, (300_000, 300_000))
try:
    harness.do(file.save_to(sys.argv[4]))
except OSError as error:
    print(error.errno)
harness.close()
"""


def save(harness: Any, path: str | os.PathLike[str]) -> Any:
    return harness.do(harness.do(harness.client().items.download(name="f")).save_to(path))


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A file system of 1 MB."""
    folder = tmp_path / "disk"
    folder.mkdir()
    command = ["mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", str(folder)]
    subprocess.run(command, check=True)
    yield folder
    subprocess.run(["umount", str(folder)], check=True)


@pytest.mark.skipif(os.geteuid() != 0, reason="only root may mount a file system")
@pytest.mark.parametrize("size", [1_048_577, 3_000_000])
def test_save_to_full_disk_leaves_nothing(
    harness: Any, fault_server: FaultServer, small_disk: Path, size: int
) -> None:
    fault_server.respond_with(respond(os.urandom(size), 200, BINARY))
    (small_disk / "kept.jks").write_bytes(b"old")
    with pytest.raises(OSError, match="No space left"):
        save(harness, small_disk / "kept.jks")
    assert [path.name for path in small_disk.iterdir()] == ["kept.jks"]
    assert (small_disk / "kept.jks").read_bytes() == b"old"


@pytest.mark.parametrize("size", [300_001, 3_000_000])
def test_save_to_beyond_size_limit_leaves_nothing(
    harness: Any, fault_server: FaultServer, tmp_path: Path, size: int
) -> None:
    fault_server.respond_with(respond(os.urandom(size), 200, BINARY))
    (tmp_path / "kept.jks").write_bytes(b"old")
    arguments = [str(Path(__file__).parent), harness.kind, fault_server.url]
    command = [sys.executable, "-c", SAVING, *arguments, str(tmp_path / "kept.jks")]
    printed = subprocess.run(command, check=True, capture_output=True, text=True).stdout
    assert printed.strip() == "27"  # EFBIG
    assert [path.name for path in tmp_path.iterdir()] == ["kept.jks"]
    assert (tmp_path / "kept.jks").read_bytes() == b"old"
    assert resource.getrlimit(resource.RLIMIT_FSIZE)[0] != 300_000


def test_save_to_keeps_mode_and_link_of_existing_file(
    harness: Any, fault_server: FaultServer, tmp_path: Path
) -> None:
    fault_server.respond_with(respond(b"new", 200, BINARY))
    folder = tmp_path / "files"
    folder.mkdir()
    real, link = folder / "release.jks", tmp_path / "current"
    real.write_bytes(b"old")
    link.symlink_to(Path("files") / "release.jks")
    if os.geteuid() == 0:
        os.chown(real, 12, 34)
    real.chmod(0o640)
    before = real.stat()
    save(harness, link)
    after = real.stat()
    assert link.is_symlink() and real.read_bytes() == b"new"
    assert stat.S_IMODE(after.st_mode) == 0o640
    assert (after.st_uid, after.st_gid) == (before.st_uid, before.st_gid)
    assert os.listdir(folder) == ["release.jks"]
    (tmp_path / "later").symlink_to(folder / "later.jks")
    save(harness, tmp_path / "later")
    assert (tmp_path / "later").is_symlink() and (folder / "later.jks").read_bytes() == b"new"


def test_save_to_writes_through_pipes_and_devices(
    harness: Any, fault_server: FaultServer, tmp_path: Path
) -> None:
    fault_server.respond_with(respond(b"x" * 200_000, 200, BINARY))
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    received: list[bytes] = []
    reader = threading.Thread(target=lambda: received.append(pipe.read_bytes()), daemon=True)
    reader.start()
    assert save(harness, pipe) == 200_000
    reader.join(5)
    assert received == [b"x" * 200_000] and stat.S_ISFIFO(pipe.stat().st_mode)
    device = tmp_path / "null"
    device.symlink_to("/dev/null")
    assert save(harness, device) == 200_000
    assert device.is_symlink() and stat.S_ISCHR(os.stat("/dev/null").st_mode)
    assert sorted(os.listdir(tmp_path)) == ["null", "pipe"]


def test_save_to_open_file_of_process_keeps_file(
    harness: Any, fault_server: FaultServer, tmp_path: Path
) -> None:
    fault_server.respond_with(respond(b"content", 200, BINARY))
    with (tmp_path / "output").open("wb") as file:
        save(harness, f"/dev/fd/{file.fileno()}")
        assert os.path.samestat(os.fstat(file.fileno()), (tmp_path / "output").stat())
    assert (tmp_path / "output").read_bytes() == b"content"


@pytest.mark.parametrize(
    ("content", "media_type", "error", "message"),
    [
        (b"<html>log in</html>", "text/html; charset=utf-8", InvalidResponseError, "HTML page"),
        (b"<p>" * 900_000, "TEXT/HTML", InvalidResponseError, "HTML page"),
        (b"<html/>", "application/xhtml+xml", InvalidResponseError, "HTML page"),
        (b'{"status": "error"}', "application/json", FailureError, "failed"),
        (
            b'{"error": {"code": "X.1", "reason": "gone"}}',
            "application/problem+json",
            FailureError,
            "X.1: gone",
        ),
        (
            b'{"error_code": "X.1", "error_msg": "gone"}',
            "application/json;charset=UTF-8",
            FailureError,
            "X.1: gone",
        ),
    ],
)
def test_page_or_error_instead_of_file_keeps_old_file(
    harness: Any,
    fault_server: FaultServer,
    tmp_path: Path,
    content: bytes,
    media_type: str,
    error: type[Exception],
    message: str,
) -> None:
    fault_server.respond_with(respond(content, 200, {"Content-Type": media_type}))
    (tmp_path / "release.jks").write_bytes(b"old")
    with pytest.raises(error, match=message):
        save(harness, tmp_path / "release.jks")
    assert (tmp_path / "release.jks").read_bytes() == b"old" and len(fault_server.requests) == 1


def test_redirect_to_login_page_keeps_old_file(
    harness: Any, fault_server: FaultServer, tmp_path: Path
) -> None:
    page = respond(b"<html>log in</html>", 200, {"Content-Type": "text/html"})
    fault_server.respond_with(respond(b"", 302, {"Location": "/login"}), page)
    (tmp_path / "release.jks").write_bytes(b"old")
    with pytest.raises(InvalidResponseError, match=r"instead of application/octet-stream.*log in"):
        save(harness, tmp_path / "release.jks")
    assert (tmp_path / "release.jks").read_bytes() == b"old"


def test_file_opened_after_cancellation_leaves_nothing(tmp_path: Path) -> None:
    """A thread may open the file when the task that waits for it has been cancelled already."""
    target = _Target(tmp_path / "f")
    target.discard()
    with pytest.raises(ClosedError):
        target.open()
    assert os.listdir(tmp_path) == []
