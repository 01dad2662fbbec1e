"""Connections: kept, counted, closed by the server; and the less usual parts of HTTP."""

from __future__ import annotations

import socket
from typing import Any

import pytest
from _runtime.errors import ConnectionFailedError
from _runtime.messages import Headers, Request
from example_client import Item
from fault_server import Connection, FaultServer, ReceivedRequest, message, respond

GET = ("getItem", {"id": "a"})
CREATE = ("createItem", {}, {"id": "a"})
DOWNLOAD = ("downloadFile", {"name": "f"})
ITEM = respond('{"id": "a"}')
CREATED = respond('{"id": "a"}', 201)


class Counting:
    """A handler that counts connections by their ports."""

    def __init__(self, content: bytes = message('{"id": "a"}')) -> None:
        self.content = content
        self.ports: set[int] = set()

    def __call__(self, connection: Connection, received: ReceivedRequest) -> None:
        self.ports.add(connection.socket.getpeername()[1])
        connection.send(self.content)


def close_after(content: bytes) -> Any:
    """Returns a handler that sends a response, then closes without having announced it."""

    def close(connection: Connection, received: ReceivedRequest) -> None:
        connection.send(content)
        raise OSError("closed")

    return close


def close_at_once(connection: Connection, received: ReceivedRequest) -> None:
    raise OSError("closed")


def test_calls_share_connection_whatever_their_options(
    harness: Any, fault_server: FaultServer
) -> None:
    counting = Counting()
    fault_server.respond_with(counting)
    client = harness.client()
    for number in range(10):
        other = client.with_options(timeout=5.0 + number, deadline=30.0 + number)
        harness.do(other.call(*GET))
        harness.do(other.call("checkItem", {}, {"id": "a"}))
    assert len(counting.ports) == 1


def test_connection_closed_between_calls_is_replaced(
    harness: Any, fault_server: FaultServer
) -> None:
    client = harness.client(max_retries=0)
    for arguments, content in (
        (GET, message('{"id": "a"}')),
        (CREATE, message('{"id": "a"}', 201)),
    ):
        fault_server.respond_with(close_after(content))
        for _ in range(3):
            assert harness.do(client.call(*arguments)) == Item(id="a")
            harness.pause(0.05)


def test_connection_closed_while_sending_is_tried_again_only_if_idempotent(
    harness: Any, fault_server: FaultServer
) -> None:
    client = harness.client()
    fault_server.respond_with(ITEM, close_at_once, ITEM)
    for _ in range(2):
        assert harness.do(client.call(*GET)) == Item(id="a")
    assert len(fault_server.requests) == 3
    fault_server.requests.clear()
    fault_server.respond_with(CREATED, close_at_once, CREATED)
    harness.do(client.call(*CREATE))
    with pytest.raises(ConnectionFailedError) as caught:
        harness.do(client.call(*CREATE))
    assert caught.value.sent and len(fault_server.requests) == 2


def test_body_that_breaks_off_is_an_error(harness: Any, fault_server: FaultServer) -> None:
    client = harness.client(max_retries=0)
    length = b"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{}"
    chunked = b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2\r\n{}\r\n"
    for content in (length, chunked, chunked + b"5\r\nab"):
        fault_server.respond_with(close_after(content))
        with pytest.raises(ConnectionFailedError, match="the connection broke"):
            harness.do(client.call(*GET))
        with pytest.raises(ConnectionFailedError, match="the connection broke"):
            harness.do(harness.do(client.call(*DOWNLOAD)).read())


@pytest.mark.parametrize("status", ["100 Continue", "102 Processing", "103 Early Hints"])
def test_interim_responses_are_skipped(
    harness: Any, fault_server: FaultServer, status: str
) -> None:
    interim = f"HTTP/1.1 {status}\r\nLink: </a.css>; rel=preload\r\n\r\n".encode()
    counting = Counting(interim * 2 + message('{"id": "a"}'))
    fault_server.respond_with(counting)
    client = harness.client()
    for _ in range(2):
        assert harness.do(client.call(*GET)) == Item(id="a")
    assert len(counting.ports) == 1


@pytest.mark.parametrize(
    "content",
    [
        b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\nTrailer: X-Sum\r\n\r\n"
        b'b;a=b\r\n{"id": "a"}\r\n0\r\nX-Sum: 1\r\n\r\n',
        b'HTTP/1.1 200\r\nContent-Length: 11\r\n\r\n{"id": "a"}',
        b'HTTP/1.1 200 OK\r\ncontent-length:11\r\nX-A:\r\nX-B: \xe4\xb8\xad\r\n\r\n{"id": "a"}',
    ],
    ids=["trailers", "no reason", "odd headers"],
)
def test_unusual_response_is_read_and_connection_kept(
    harness: Any, fault_server: FaultServer, content: bytes
) -> None:
    counting = Counting(content)
    fault_server.respond_with(counting)
    client = harness.client()
    for _ in range(2):
        assert harness.do(client.call(*GET)) == Item(id="a")
    assert len(counting.ports) == 1


def test_response_that_ends_with_connection_is_read(
    harness: Any, fault_server: FaultServer
) -> None:
    for version in ("1.0", "1.1"):
        content = f'HTTP/{version} 200 OK\r\n\r\n{{"id": "a"}}'.encode()
        fault_server.respond_with(close_after(content))
        assert harness.do(harness.client().call(*GET)) == Item(id="a")


def test_header_of_64_kb_is_read(harness: Any, fault_server: FaultServer) -> None:
    fault_server.respond_with(respond('{"id": "a"}', headers={"X-Subject-Token": "t" * 65_000}))
    assert harness.do(harness.client().call(*GET)) == Item(id="a")


def test_too_long_headers_are_an_error(harness: Any, fault_server: FaultServer) -> None:
    fault_server.respond_with(respond('{"id": "a"}', headers={"X-Long": "t" * 1_000_000}))
    with pytest.raises(ConnectionFailedError):
        harness.do(harness.client(max_retries=0).call(*GET))


def test_response_to_head_has_no_body(harness: Any, fault_server: FaultServer) -> None:
    counting = Counting(b"HTTP/1.1 200 OK\r\nContent-Length: 100\r\nETag: a\r\n\r\n")
    fault_server.respond_with(counting)
    transport = harness.client()._transport.get()
    for _ in range(2):
        request = Request("HEAD", f"{fault_server.url}/a", Headers(), timeout=2.0)
        response = harness.do(transport.send(request))
        assert (response.status, response.content, response.headers["ETag"]) == (200, b"", "a")
    assert len(counting.ports) == 1


def test_early_response_to_upload_is_returned(harness: Any, fault_server: FaultServer) -> None:
    """A server refuses an upload by its headers, and reads no further."""
    with socket.create_server(("127.0.0.1", 0)) as server:
        server.settimeout(10)
        client = harness.client(base_url=f"http://127.0.0.1:{server.getsockname()[1]}")
        from threading import Thread

        def refuse() -> None:
            connection, _ = server.accept()
            with connection:
                connection.recv(1000)
                connection.sendall(message('{"error_code": "S.3"}', 403, {"Connection": "close"}))
                connection.shutdown(socket.SHUT_WR)
                connection.settimeout(5)
                while connection.recv(1 << 20):
                    pass

        thread = Thread(target=refuse)
        thread.start()
        with pytest.raises(Exception, match="HTTP 403"):
            harness.do(client.call("uploadFile", {}, {"file": b"x" * 3_000_000}))
        thread.join()


def test_host_of_ipv6_is_reached(harness: Any, fault_server: FaultServer) -> None:
    fault_server.respond_with(ITEM)
    with socket.create_server(("::1", 0), family=socket.AF_INET6) as server:
        fault_server._socket, original = server, fault_server._socket
        from threading import Thread

        Thread(target=fault_server._accept, daemon=True).start()
        port = server.getsockname()[1]
        client = harness.client(base_url=f"http://[::1]:{port}")
        assert harness.do(client.call(*GET)) == Item(id="a")
        assert fault_server.requests[0].headers["host"] == f"[::1]:{port}"
        fault_server._socket = original
