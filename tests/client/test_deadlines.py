"""Deadlines and retries, over real sockets: no part of a call lasts longer than it may."""

from __future__ import annotations

import asyncio
import re
import socket
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import pytest
from _runtime.auth import Token
from _runtime.drivers import WithLock
from _runtime.errors import ServerError, ThrottledError, TimedOutError
from _runtime.lock import Lock
from _runtime.retries import pause_before_retry
from example_client import Item
from fault_server import Connection, FaultServer, ReceivedRequest, message, respond

GET = ("getItem", {"id": "a"})
CREATE = ("createItem", {}, {"id": "a"})
DOWNLOAD = ("downloadFile", {"name": "f"})
ITEM = respond('{"id": "a"}')


@contextmanager
def ends_within(seconds: float) -> Iterator[None]:
    started = time.monotonic()
    yield
    assert time.monotonic() - started < seconds


def stall(connection: Connection, received: ReceivedRequest) -> None:
    connection.stall()


def drip_an_error(connection: Connection, received: ReceivedRequest) -> None:
    connection.send(b"HTTP/1.1 404 Not Found\r\nContent-Length: 500\r\n\r\n")
    for _ in range(100):
        connection.send(b" ")
        connection.stall(0.1)


class SharedLogin:
    """Credentials that log in under a lock."""

    def __init__(self, lock: Lock) -> None:
        self.lock = lock

    def authenticate(self, request: Any) -> Any:
        yield WithLock(self.lock, self._steps(), request.deadline)

    def on_unauthorized(self, request: Any) -> bool:
        return False

    def _steps(self) -> Any:
        return "token"
        yield


def test_deadline_bounds_awaited_token_function(harness: Any, fault_server: FaultServer) -> None:
    if not harness.is_async:
        pytest.skip("functions of threads cannot be interrupted")
    cancelled: list[bool] = []

    async def token() -> str:
        try:
            await asyncio.sleep(30)
        except asyncio.CancelledError:
            cancelled.append(True)
            raise
        return "t0ken"

    client = harness.client(auth=Token(token), deadline=0.2)
    with ends_within(5), pytest.raises(TimedOutError, match="function for the token") as caught:
        harness.do(client.call(*GET))
    assert cancelled and not caught.value.sent and fault_server.requests == []


def test_timeout_error_of_token_function_is_raised_unchanged(
    harness: Any, fault_server: FaultServer
) -> None:
    async def token() -> str:
        raise TimeoutError("the vault is slow")

    def plain_token() -> str:
        raise TimeoutError("the vault is slow")

    client = harness.client(auth=Token(token if harness.is_async else plain_token))
    with pytest.raises(TimeoutError, match=r"^the vault is slow$"):
        harness.do(client.call(*GET))
    assert fault_server.requests == []


@pytest.mark.parametrize("arguments", [GET, DOWNLOAD])
def test_deadline_ends_wait_for_login_of_another_thread(harness: Any, arguments: Any) -> None:
    lock = Lock()
    client = harness.client(auth=SharedLogin(lock), deadline=0.4)
    with lock, ends_within(2), pytest.raises(TimedOutError, match="another call's login"):
        harness.do(client.call(*arguments))
    lock.acquire(0)  # the call that gave up left no turn behind
    lock.__exit__(None, None, None)


@pytest.mark.parametrize("fault", [stall, drip_an_error])
def test_deadline_ends_download_before_its_file(
    harness: Any, fault_server: FaultServer, fault: Any
) -> None:
    fault_server.respond_with(fault)
    with ends_within(2), pytest.raises(TimedOutError):
        harness.do(harness.client(deadline=0.4).call(*DOWNLOAD))


def test_file_may_take_longer_than_deadline(harness: Any, fault_server: FaultServer) -> None:
    def drip(connection: Connection, received: ReceivedRequest) -> None:
        connection.send(
            b"HTTP/1.1 200 OK\r\nContent-Type: application/octet-stream\r\nContent-Length: 10\r\n\r\n"
        )
        for _ in range(10):
            connection.send(b"x")
            connection.stall(0.1)

    fault_server.respond_with(drip)
    client = harness.client(deadline=0.5)
    assert harness.do(harness.do(client.call(*DOWNLOAD)).read()) == b"x" * 10


@pytest.mark.parametrize("status", [408, 503, 520, 522, 524, 529])
def test_status_that_may_pass_is_retried_if_repeatable(
    harness: Any, fault_server: FaultServer, status: int
) -> None:
    client = harness.client()
    fault_server.respond_with(respond("<html>", status), ITEM)
    assert harness.do(client.call(*GET)) == Item(id="a")
    fault_server.requests.clear()
    fault_server.respond_with(respond("<html>", status), ITEM)
    with pytest.raises(Exception, match=f"HTTP {status}"):
        harness.do(client.call(*CREATE))
    assert len(fault_server.requests) == 1


def test_status_503_about_the_request_is_not_retried(
    harness: Any, fault_server: FaultServer
) -> None:
    fault_server.respond_with(respond('{"error_code": "S.9", "error_msg": "change it"}', 503))
    with pytest.raises(ServerError):
        harness.do(harness.client().call(*GET))
    assert len(fault_server.requests) == 1


@pytest.mark.parametrize("deadline", [2.0, None])
def test_too_long_retry_after_ends_call_with_reason(
    harness: Any, fault_server: FaultServer, deadline: float | None
) -> None:
    fault_server.respond_with(respond("{}", 429, {"Retry-After": "100000"}))
    limit = "a day" if deadline is None else "the deadline of 2 s"
    with ends_within(2), pytest.raises(ThrottledError, match=f"100000 s, more than {limit}"):
        harness.do(harness.client(deadline=deadline).call(*GET))


def test_throttling_backs_off_for_longer_than_a_second(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("_runtime.retries.FIRST_PAUSE", 0.5)
    error = ThrottledError("HTTP 429", status=429)
    for chance in (0.0, 0.5, 1.0):
        pauses = [
            pause_before_retry(error, attempt, harmless=False, codes={}, chance=chance) or 0.0
            for attempt in range(2)
        ]
        assert 3 * (0.5 + chance / 2) * 2 == sum(pauses) > 1


def test_lock_timeout_keeps_the_order_of_others() -> None:
    lock = Lock()
    taken = threading.Event()
    with lock:
        with pytest.raises(TimeoutError):
            lock.acquire(0.05)
        waiting = threading.Thread(target=lambda: (lock.acquire(5), taken.set()))
        waiting.start()
    assert taken.wait(5)
    waiting.join()


def drip_headers(connection: Connection, received: ReceivedRequest) -> None:
    connection.send(b"HTTP/1.1 200 OK\r\n")
    for number in range(100):
        connection.send(b"X-%d: a\r\n" % number)
        connection.stall(0.1)


def drip_one_header(connection: Connection, received: ReceivedRequest) -> None:
    connection.send(b"HTTP/1.1 200 OK\r\nX-Long: ")
    for _ in range(100):
        connection.send(b"a")
        connection.stall(0.1)


def drip_body(connection: Connection, received: ReceivedRequest) -> None:
    connection.send(b"HTTP/1.1 200 OK\r\nContent-Length: 500\r\n\r\n")
    for _ in range(100):
        connection.send(b" ")
        connection.stall(0.1)


def drip_size_of_chunk(connection: Connection, received: ReceivedRequest) -> None:
    connection.send(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2;")
    for _ in range(100):
        connection.send(b"a")
        connection.stall(0.1)


def drip_interim_responses(connection: Connection, received: ReceivedRequest) -> None:
    for _ in range(100):
        connection.send(b"HTTP/1.1 102 Processing\r\n\r\n")
        connection.stall(0.1)


DRIPS = [drip_headers, drip_one_header, drip_body, drip_size_of_chunk, drip_interim_responses]


@pytest.mark.parametrize("fault", [*DRIPS, drip_an_error])
def test_deadline_ends_response_that_drips(
    harness: Any, fault_server: FaultServer, fault: Any
) -> None:
    fault_server.respond_with(fault)
    client = harness.client(deadline=0.4)
    for arguments in (GET, CREATE):
        with ends_within(2), pytest.raises(TimedOutError):
            harness.do(client.call(*arguments))


def drip_gzip_of_error(connection: Connection, received: ReceivedRequest) -> None:
    """Nothing can be decompressed yet, and nothing ends."""
    connection.send(
        b"HTTP/1.1 404 Not Found\r\nContent-Encoding: gzip\r\nContent-Length: 500\r\n\r\n"
        b"\x1f\x8b\x08\x08\x00\x00\x00\x00\x00\x03"
    )
    for _ in range(100):
        connection.send(b"n")  # the name of a file, which has no limit
        connection.stall(0.1)


def drip_chunk_of_error(connection: Connection, received: ReceivedRequest) -> None:
    connection.send(b"HTTP/1.1 404 Not Found\r\nTransfer-Encoding: chunked\r\n\r\n2;")
    for _ in range(100):
        connection.send(b"a")
        connection.stall(0.1)


@pytest.mark.parametrize("fault", [drip_headers, drip_gzip_of_error, drip_chunk_of_error])
def test_deadline_ends_error_of_download_that_drips(
    harness: Any, fault_server: FaultServer, fault: Any
) -> None:
    fault_server.respond_with(fault)
    with ends_within(2), pytest.raises(TimedOutError):
        harness.do(harness.client(deadline=0.4).call(*DOWNLOAD))


class SlowServer:
    """A server that reads a request slowly: `rate` bytes in a second; 0 reads the headers only."""

    def __init__(self, rate: int) -> None:
        self.rate, self.received = rate, 0
        self.is_stopped = threading.Event()
        self.socket = socket.socket()
        self.socket.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 1 << 16)
        self.socket.bind(("127.0.0.1", 0))
        self.socket.listen()
        self.url = f"http://127.0.0.1:{self.socket.getsockname()[1]}"
        self.thread = threading.Thread(target=self._serve, daemon=True)
        self.thread.start()

    def stop(self) -> None:
        self.is_stopped.set()
        self.socket.close()
        self.thread.join(5)

    def _serve(self) -> None:
        connection, _ = self.socket.accept()
        with connection:
            content = b""
            while b"\r\n\r\n" not in content:
                content += connection.recv(1000)
            head, _, body = content.partition(b"\r\n\r\n")
            (length,) = re.findall(rb"content-length: (\d+)", head.lower())
            self.received = len(body)
            if not self.rate:
                self.is_stopped.wait(20)
            started = time.monotonic()
            while self.received < int(length) and not self.is_stopped.wait(0.005):
                allowed = int((time.monotonic() - started) * self.rate) - self.received
                piece = connection.recv(allowed) if allowed > 0 else b"-"
                if not piece:
                    return
                self.received += len(piece) if allowed > 0 else 0
            connection.sendall(message('{"id": "a"}', 201 if b"/items" in head else 200))


@pytest.fixture
def slow_server(request: pytest.FixtureRequest) -> Iterator[SlowServer]:
    server = SlowServer(request.param)
    yield server
    server.stop()


LARGE = {"id": "x" * 2_000_000}


@pytest.mark.parametrize("slow_server", [2_000_000], indirect=True)
@pytest.mark.parametrize("is_file", [True, False])
def test_slow_upload_may_take_longer_than_timeout(
    harness: Any, slow_server: SlowServer, is_file: bool
) -> None:
    client = harness.client(base_url=slow_server.url, timeout=0.5, max_retries=0)
    started = time.monotonic()
    if is_file:
        call = client.call("uploadFile", {}, {"file": bytes(2_000_000)})
    else:
        call = client.call("createItem", {}, LARGE)
    assert harness.do(call) == Item(id="a")
    assert time.monotonic() - started > 0.7


@pytest.mark.parametrize("slow_server", [0], indirect=True)
@pytest.mark.parametrize("is_file", [True, False])
def test_upload_that_nobody_reads_ends_after_timeout(
    harness: Any, slow_server: SlowServer, is_file: bool
) -> None:
    client = harness.client(base_url=slow_server.url, timeout=0.4, max_retries=0)
    with ends_within(5), pytest.raises(TimedOutError, match="sending took too long"):
        if is_file:
            harness.do(client.call("uploadFile", {}, {"file": bytes(12_000_000)}))
        else:
            harness.do(client.call("createItem", {}, {"id": "x" * 12_000_000}))


@pytest.mark.parametrize("slow_server", [1_000_000], indirect=True)
def test_deadline_ends_slow_json_upload(harness: Any, slow_server: SlowServer) -> None:
    client = harness.client(base_url=slow_server.url, timeout=5.0, deadline=0.5)
    with ends_within(3), pytest.raises(TimedOutError):
        harness.do(client.call("createItem", {}, LARGE))


@pytest.mark.parametrize("slow_server", [3_000_000], indirect=True)
def test_file_upload_may_take_longer_than_deadline(harness: Any, slow_server: SlowServer) -> None:
    client = harness.client(base_url=slow_server.url, timeout=5.0, deadline=0.3)
    call = client.call("uploadFile", {}, {"file": bytes(2_000_000)})
    assert harness.do(call) == Item(id="a")
