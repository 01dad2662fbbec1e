"""Faults between a client and a service, over real sockets, on both transports."""

from __future__ import annotations

import asyncio
import gzip
import json
import logging
import pickle
import socket
import threading
import time
import zlib
from concurrent.futures import ThreadPoolExecutor
from email.utils import formatdate
from typing import Any

import pytest
from _runtime.error_responses import retry_after_of
from _runtime.errors import (
    AuthenticationError,
    BadRequestError,
    ClientError,
    ClosedError,
    ConflictError,
    ConnectionFailedError,
    InvalidResponseError,
    NoResponseError,
    NotFoundError,
    PermissionDeniedError,
    RedirectedError,
    ResponseError,
    ServerError,
    ThrottledError,
    TimedOutError,
)
from _runtime.messages import Headers
from _runtime.responses import response_of
from example_client import Item, RenewableToken
from fault_server import Connection, FaultServer, ReceivedRequest, message, respond

ITEM = respond('{"id": "a"}')
GET = ("getItem", {"id": "a"})
CREATE = ("createItem", {}, {"id": "a"})
CHECK = ("checkItem", {}, {"id": "a"})


def reset_at_once(connection: Connection, received: ReceivedRequest) -> None:
    connection.reset()


def reset_in_the_body(connection: Connection, received: ReceivedRequest) -> None:
    connection.send(
        b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 500\r\n\r\n"
        + b'{"id": "a'
    )
    time.sleep(0.05)
    connection.reset()


def cut_in_the_body(connection: Connection, received: ReceivedRequest) -> None:
    connection.send(b'HTTP/1.1 200 OK\r\nContent-Length: 500\r\n\r\n{"id": "a')
    connection.socket.shutdown(socket.SHUT_RDWR)


def stall(connection: Connection, received: ReceivedRequest) -> None:
    connection.stall()


def stall_in_the_body(connection: Connection, received: ReceivedRequest) -> None:
    connection.send(b'HTTP/1.1 200 OK\r\nContent-Length: 500\r\n\r\n{"id": "a')
    connection.stall()


def drip(connection: Connection, received: ReceivedRequest) -> None:
    connection.send(b"HTTP/1.1 200 OK\r\nContent-Length: 500\r\n\r\n")
    for _ in range(100):
        connection.send(b" ")
        connection.stall(0.1)


def drip_in_the_head(connection: Connection, received: ReceivedRequest) -> None:
    connection.send(b"HTTP/1.1 200 OK\r\nX-Drip: ")
    for _ in range(1000):
        connection.send(b"x")
        connection.stall(0.01)


def refused_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as server:
        port: int = server.getsockname()[1]
        return port


# -- connections --------------------------------------------------------------


def test_refused_connection_raises_error(harness: Any) -> None:
    client = harness.client(base_url=f"http://127.0.0.1:{refused_port()}")
    for arguments in (GET, CREATE):
        with pytest.raises(ConnectionFailedError) as caught:
            harness.do(client.call(*arguments))
        assert caught.value.sent is False


def test_refused_connection_is_retried_even_for_post(
    harness: Any, fault_server: FaultServer
) -> None:
    port = refused_port()
    client = harness.client(
        base_url=f"http://127.0.0.1:{port}", auth=RenewableToken("t"), max_retries=12
    )
    late = FaultServer.__new__(FaultServer)

    def start() -> None:
        time.sleep(0.1)
        late.__init__(port)  # type: ignore[misc]
        late.respond_with(respond('{"id": "late"}', 201))

    thread = threading.Thread(target=start)
    thread.start()
    assert harness.do(client.call(*CREATE)).id == "late"
    thread.join()
    late.stop()


@pytest.mark.parametrize("fault", [reset_at_once, reset_in_the_body, cut_in_the_body])
def test_broken_connection_is_retried_only_if_idempotent(
    harness: Any, fault_server: FaultServer, fault: Any
) -> None:
    client = harness.client()
    for arguments in (GET, CHECK):
        fault_server.respond_with(fault, fault, ITEM)
        assert harness.do(client.call(*arguments)) == Item(id="a")
    fault_server.respond_with(fault, ITEM)
    with pytest.raises(ConnectionFailedError) as caught:
        harness.do(client.call(*CREATE))
    assert caught.value.sent
    fault_server.respond_with(fault, respond('{"id": "a"}', 201))
    assert harness.do(client.with_options(idempotent=True).call(*CREATE)) == Item(id="a")
    fault_server.respond_with(fault)
    with pytest.raises(ConnectionFailedError):
        harness.do(client.call(*GET))


@pytest.mark.parametrize("fault", [stall, stall_in_the_body])
def test_unresponsive_server_causes_timeout(
    harness: Any, fault_server: FaultServer, fault: Any
) -> None:
    client = harness.client(timeout=0.3)
    fault_server.respond_with(fault, ITEM)
    started = time.monotonic()
    assert harness.do(client.call(*GET)) == Item(id="a")
    fault_server.respond_with(fault, ITEM)
    with pytest.raises(TimedOutError) as caught:
        harness.do(client.call(*CREATE))
    assert isinstance(caught.value, TimeoutError) and time.monotonic() - started < 3


@pytest.mark.parametrize("fault", [stall, drip, drip_in_the_head])
def test_deadline_ends_call(harness: Any, fault_server: FaultServer, fault: Any) -> None:
    client = harness.client(timeout=5.0, deadline=0.4)
    fault_server.respond_with(fault)
    started = time.monotonic()
    with pytest.raises(TimedOutError):
        harness.do(client.call(*GET))
    assert time.monotonic() - started < 2


def test_retry_does_not_exceed_deadline(harness: Any, fault_server: FaultServer) -> None:
    client = harness.client(deadline=2.0)
    fault_server.respond_with(respond("{}", 429, {"Retry-After": "60"}))
    with pytest.raises(ThrottledError) as caught:
        harness.do(client.call(*GET))
    assert caught.value.retry_after == 60 and len(fault_server.requests) == 1


# -- status -------------------------------------------------------------------


@pytest.mark.parametrize("form", ["seconds", "date"])
def test_status_429_is_retried_after_retry_after(
    harness: Any, fault_server: FaultServer, form: str
) -> None:
    client = harness.client()
    retry_after = "1" if form == "seconds" else formatdate(time.time() + 2, usegmt=True)
    fault_server.respond_with(
        respond("{}", 429, {"Retry-After": retry_after}), respond('{"id": "a"}', 201)
    )
    assert harness.do(client.call(*CREATE)) == Item(id="a")
    first, second = fault_server.requests
    assert 0.95 <= second.at - first.at <= 3.5


@pytest.mark.parametrize("date", ["Sun Nov  6 08:49:37 1994", "Sun, 06 Nov 1994 08:49:37 -0000"])
def test_retry_after_date_without_zone_is_utc(monkeypatch: pytest.MonkeyPatch, date: str) -> None:
    with monkeypatch.context() as patch:
        patch.setenv("TZ", "Asia/Shanghai")
        time.tzset()
        assert retry_after_of(Headers({"Retry-After": date}), 784111777.0 - 5) == 5
    time.tzset()


def test_retry_after_over_a_day_raises_error(harness: Any, fault_server: FaultServer) -> None:
    fault_server.respond_with(respond("{}", 429, {"Retry-After": "99999999999999999"}))
    with pytest.raises(ThrottledError):
        harness.do(harness.client(deadline=None).call(*GET))
    assert len(fault_server.requests) == 1


def test_status_503_of_post_is_retried_only_with_retry_after(
    harness: Any, fault_server: FaultServer
) -> None:
    client = harness.client()
    fault_server.respond_with(respond("{}", 503, {"Retry-After": "0"}), ITEM)
    assert harness.do(client.call(*CREATE)) == Item(id="a")
    fault_server.respond_with(respond("{}", 503), ITEM)
    with pytest.raises(ServerError):
        harness.do(client.call(*CREATE))


@pytest.mark.parametrize("status", [500, 502, 504])
def test_status_5xx_is_retried_only_if_idempotent(
    harness: Any, fault_server: FaultServer, status: int
) -> None:
    client = harness.client()
    fault_server.respond_with(respond("{}", status), respond("{}", status), ITEM)
    assert harness.do(client.call(*GET)) == Item(id="a")
    fault_server.respond_with(respond("{}", status), ITEM)
    with pytest.raises(ServerError):
        harness.do(client.call(*CREATE))
    fault_server.respond_with(respond("{}", status), ITEM)
    with pytest.raises(ServerError):
        harness.do(client.with_options(max_retries=0).call(*GET))


@pytest.mark.parametrize(("code", "status"), [("S.1", 400), ("S.2", 500), ("S.1", 200)])
def test_retryable_error_codes_are_retried(
    harness: Any, fault_server: FaultServer, code: str, status: int
) -> None:
    content = json.dumps({"error_code": code, "error_msg": "later", "status": "error"})
    fault_server.respond_with(respond(content, status), ITEM)
    assert harness.do(harness.client().call(*CREATE if status != 200 else GET)) == Item(id="a")


def test_throttling_error_code_raises_throttled_error(call: Any, fault_server: FaultServer) -> None:
    fault_server.respond_with(respond('{"error_code": "S.1", "error_msg": "later"}', 400))
    with pytest.raises(ThrottledError, match=r"S\.1: later; Wait a little\."):
        call(*GET)
    assert len(fault_server.requests) == 3


@pytest.mark.parametrize(
    ("status", "kind"),
    [
        (400, BadRequestError),
        (401, AuthenticationError),
        (403, PermissionDeniedError),
        (404, NotFoundError),
        (409, ConflictError),
        (304, RedirectedError),
        (501, ServerError),
    ],
)
def test_error_has_all_details_without_secrets(
    harness: Any, fault_server: FaultServer, status: int, kind: type[ResponseError]
) -> None:
    body = b'{"error_code": "S.3", "error_msg": "not so"}' if status != 304 else b""
    headers = {"X-Request-Id": "r-7", "Set-Cookie": "session=s3cret", "X-Subject-Token": "s3cret"}
    fault_server.respond_with(respond(body, status, headers))
    with pytest.raises(kind) as caught:
        harness.do(
            harness.client(auth=RenewableToken("s3cret")).call(
                "getItem", {"id": "a", "count": 987654}
            )
        )
    error = caught.value
    assert (error.method, error.path, error.status, error.body) == (
        "GET",
        "/v1/items/a",
        status,
        body,
    )
    assert error.request_id == "r-7" and error.headers["x-request-id"] == "r-7"
    if body:
        assert (error.error_code, error.error_msg, error.remedy) == ("S.3", "not so", "Correct it.")
        assert "S.3: not so; Correct it.; request r-7" in str(error)
    again = pickle.loads(pickle.dumps(error))
    assert (type(again), str(again), again.status) == (kind, str(error), status)
    for shown in (
        str(error),
        repr(error),
        repr(vars(error)),
        str(pickle.dumps(error)),
        repr(error.headers.pairs),
    ):
        assert "s3cret" not in shown and "987654" not in shown
    assert error.__cause__ is None and error.__context__ is None


def test_error_message_has_text_of_error_page(call: Any, fault_server: FaultServer) -> None:
    fault_server.respond_with(
        respond("<html>\n<h1>502 Bad\x00 Gateway</h1>", 501, {"Content-Type": "text/html"})
    )
    with pytest.raises(
        ServerError, match="HTTP 501, <html> <h1>502 Bad\N{REPLACEMENT CHARACTER} Gateway</h1>"
    ):
        call(*GET)


def test_error_response_of_download_is_decoded(call: Any, fault_server: FaultServer) -> None:
    fault_server.respond_with(respond('{"error_code": "S.3"}', 404))
    with pytest.raises(NotFoundError) as caught:
        call("downloadFile", {"name": "f"})
    assert caught.value.error_code == "S.3"


# -- credentials --------------------------------------------------------------


def test_status_401_is_retried_once_with_new_token(harness: Any, fault_server: FaultServer) -> None:
    fault_server.respond_with(respond("{}", 401), respond('{"id": "a"}', 201))
    client = harness.client(auth=RenewableToken("old", "new"), max_retries=0)
    assert harness.do(client.call(*CREATE)) == Item(id="a")
    assert [request.headers["x-auth-token"] for request in fault_server.requests] == ["old", "new"]
    fault_server.respond_with(respond("{}", 401))
    with pytest.raises(AuthenticationError):
        harness.do(harness.client(auth=RenewableToken("a", "b", "c")).call(*GET))
    assert len(fault_server.requests) == 4


def test_redirect_to_same_host_sends_credentials(call: Any, fault_server: FaultServer) -> None:
    fault_server.respond_with(respond(b"", 302, {"Location": "/v2/items/a?x=1"}), ITEM)
    assert call(*GET) == Item(id="a")
    assert fault_server.targets == ["/v1/items/a", "/v2/items/a?x=1"]
    assert fault_server.requests[1].headers["x-auth-token"] == "t0ken"


def test_redirect_to_other_host_sends_no_credentials(
    harness: Any, fault_server: FaultServer
) -> None:
    other = FaultServer()
    other.respond_with(
        respond(b"file", 200, {"Content-Type": "application/octet-stream", "Set-Cookie": "a=b"})
    )
    fault_server.respond_with(
        respond(
            b"", 307, {"Location": f"http://localhost:{other.port}/elsewhere", "Set-Cookie": "c=d"}
        )
    )
    client = harness.client()
    params = {"id": "a", "flavour": "sweet", "X-Trace": "secret"}
    assert harness.do(harness.do(client.call("downloadFile", {"name": "f"})).read()) == b"file"
    with pytest.raises(InvalidResponseError):
        harness.do(client.with_options(headers={"X-Extra": "secret"}).call("getItem", params))
    for request in other.requests:
        kept = set(request.headers) - {"host", "connection", "accept-encoding"}
        assert kept == {"accept", "user-agent"}, request.headers
    other.stop()


def test_redirect_back_from_other_host_sends_no_credentials(
    harness: Any, fault_server: FaultServer
) -> None:
    other = FaultServer()
    other.respond_with(
        respond(b"", 302, {"Location": "/second"}),
        respond(b"", 302, {"Location": f"{fault_server.url}/third"}),
    )
    fault_server.respond_with(
        respond(b"", 302, {"Location": f"http://localhost:{other.port}/first"}), ITEM
    )
    assert harness.do(
        harness.client().with_options(headers={"X-Extra": "secret"}).call(*GET)
    ) == Item(id="a")
    assert other.targets == ["/first", "/second"] and fault_server.targets[1] == "/third"
    for request in (*other.requests, fault_server.requests[1]):
        assert not {"x-auth-token", "x-extra"} & set(request.headers)
    other.stop()


def test_unsupported_redirects_raise_error(call: Any, fault_server: FaultServer) -> None:
    fault_server.respond_with(respond(b"", 307, {"Location": "/v2/items"}))
    with pytest.raises(RedirectedError):
        call(*CREATE)
    fault_server.respond_with(respond(b"", 302, {"Location": "ftp://x/"}))
    with pytest.raises(RedirectedError):
        call(*GET)
    fault_server.requests.clear()
    fault_server.respond_with(respond(b"", 302, {"Location": "/v1/again"}))
    with pytest.raises(RedirectedError):
        call(*GET)
    assert len(fault_server.requests) == 6


# -- bodies -------------------------------------------------------------------


@pytest.mark.parametrize(
    ("content", "media_type", "message"),
    [
        ("<html><title>Log in</title></html>", "text/html", "begins: <html><title>Log in"),
        ("<html><title>Log in</title></html>", "application/json", "begins: <html><title>Log in"),
        ('{"id": "a", "tags": ["x", "y', "application/json", 'begins: {"id": "a", "tags"'),
        ("", "application/json", "empty body"),
        (" \r\n", "application/json", "empty body"),
        ("[" * 100_000, "application/json", r"begins: \[\[\["),
        ("\x00\x01\ufffe", "application/octet-stream", "not valid JSON"),
    ],
)
def test_invalid_json_raises_error_with_body(
    call: Any, fault_server: FaultServer, content: str, media_type: str, message: str
) -> None:
    fault_server.respond_with(respond(content, 200, {"Content-Type": media_type}))
    with pytest.raises(InvalidResponseError, match=message) as caught:
        call(*GET)
    assert (
        caught.value.body == content.encode()
        and len(str(caught.value)) < 700
        and len(fault_server.requests) == 1
    )


@pytest.mark.parametrize("media_type", ["text/plain", "text/html", "", "application/octet-stream"])
def test_json_with_wrong_content_type_is_decoded(
    call: Any, fault_server: FaultServer, media_type: str
) -> None:
    fault_server.respond_with(respond('{"id": "ä"}', 200, {"Content-Type": media_type}))
    item = call(*GET)
    assert item == Item(id="ä") and response_of(item).departures == ()


@pytest.mark.parametrize(
    ("content", "media_type", "value"),
    [
        (b'\xef\xbb\xbf{"id": "a"}', "application/json", "a"),
        ('{"id": "构建"}'.encode("gbk"), "application/json;charset=GBK", "构建"),
        (b'\xef\xbb\xbf{"id": "a"}', "application/json;charset=utf_8", "a"),
        ('{"id": "构建"}'.encode("utf-16"), "application/json", "构建"),
        (b'{"id": "a\xff"}', "application/json;charset=undefined", "a\udcff"),
        (b'{"id": "a\tb"}', "application/json", "a\tb"),
        (b'{"id": "a\xff"}', "application/json", "a\udcff"),
        (b'{"id": "\\ud800"}', "application/json", "\ud800"),
    ],
)
def test_slightly_invalid_json_is_decoded_with_departure(
    call: Any, fault_server: FaultServer, content: bytes, media_type: str, value: str
) -> None:
    fault_server.respond_with(respond(content, 200, {"Content-Type": media_type}))
    item = call(*GET)
    assert item.id == value and len(response_of(item).departures) == 1


def test_departures_keep_original_values(
    harness: Any, fault_server: FaultServer, caplog: pytest.LogCaptureFixture
) -> None:
    content = '{"items": [{"id": 7, "count": "x"}, "odd", {"id": "b", "open": "false", "new": 1}], "total": 3.5, "more": {}}'
    fault_server.respond_with(respond(content))
    with caplog.at_level(logging.WARNING, "shop"):
        listed = harness.do(harness.client().call("listItems"))
    assert (listed.items[0].id, listed.items[0].count, listed.items[1]) == (7, "x", "odd")
    assert (listed.items[2], listed.items[2].open, listed.total) == (
        Item(id="b", open="false"),
        "false",
        3.5,
    )
    record = response_of(listed)
    assert [(each.where, each.expected, each.got) for each in record.departures] == [
        ("items[0].id", "string or null", "integer"),
        ("items[0].count", "integer or null", "string"),
        ("items[1]", "object", "string"),
        ("items[2].open", "boolean or null", "string"),
        ("total", "integer or null", "number"),
    ]
    assert record.departures[1].value == "x" and record.unknown == {"items[2].new": 1, "more": {}}
    assert len(caplog.records) == 1 and "items[2].open" in caplog.text and "odd" not in caplog.text
    with pytest.raises(
        InvalidResponseError, match=r"items\[1\]: expected object, got string"
    ) as caught:
        harness.do(harness.client(strict=True).call("listItems"))
    assert len(caught.value.departures) == 5


def test_unexpected_status_is_departure(call: Any, fault_server: FaultServer) -> None:
    fault_server.respond_with(respond('{"id": "a"}', 202))
    assert str(response_of(call(*GET)).departures[0]) == "status: expected 200, got 202"


def test_gzip_response_is_decompressed(call: Any, fault_server: FaultServer) -> None:
    fault_server.respond_with(
        respond(gzip.compress(b'{"id": "a"}'), 200, {"Content-Encoding": "gzip"})
    )
    assert (
        call(*GET) == Item(id="a") and "gzip" in fault_server.requests[0].headers["accept-encoding"]
    )
    fault_server.respond_with(respond(b"no gzip at all", 200, {"Content-Encoding": "gzip"}))
    with pytest.raises(NoResponseError):
        call(*CREATE)


def test_truncated_compressed_response_raises_error(
    harness: Any, fault_server: FaultServer
) -> None:
    whole = gzip.compress(b'{"id": "a"}' + b" " * 100_000)
    for part in (whole[: len(whole) // 2], whole[:-3]):
        fault_server.respond_with(respond(part, 200, {"Content-Encoding": "gzip"}))
        with pytest.raises(ConnectionFailedError):
            harness.do(harness.client().call(*CREATE))
        with pytest.raises(ConnectionFailedError):
            harness.do(harness.do(harness.client().call("downloadFile", {"name": "f"})).read())


RAW = zlib.compressobj(wbits=-15)


@pytest.mark.parametrize(
    ("coding", "content"),
    [
        ("gzip", gzip.compress(b'{"id"') + gzip.compress(b': "a"}')),
        ("gzip", gzip.compress(b'{"id": "a"}') + b"\0" * 8),
        ("GZip", gzip.compress(b'{"id": "a"}')),
        ("x-gzip", gzip.compress(b'{"id": "a"}')),
        ("deflate", zlib.compress(b'{"id": "a"}')),
        ("deflate", RAW.compress(b'{"id": "a"}') + RAW.flush()),
        ("utf-8", b'{"id": "a"}'),
    ],
    ids=["members", "padded", "case", "x-gzip", "deflate", "raw", "charset"],
)
def test_compressed_response_is_read_to_end(
    harness: Any, fault_server: FaultServer, coding: str, content: bytes
) -> None:
    def send_compressed(connection: Connection, received: ReceivedRequest) -> None:
        head = (
            f"HTTP/1.1 200 OK\r\nContent-Encoding: {coding}\r\nTransfer-Encoding: chunked\r\n\r\n"
        )
        connection.send(head.encode())
        for start in range(0, len(content), 3):
            piece = content[start : start + 3]
            connection.send(f"{len(piece):x}\r\n".encode() + piece + b"\r\n")
        connection.send(b"0\r\n\r\n")

    fault_server.respond_with(send_compressed)
    assert harness.do(harness.client().call(*GET)) == Item(id="a")
    assert (
        harness.do(harness.do(harness.client().call("downloadFile", {"name": "f"})).read())
        == b'{"id": "a"}'
    )


def test_multi_member_gzip_download_is_read_in_chunks(
    harness: Any, fault_server: FaultServer
) -> None:
    fault_server.respond_with(
        respond(gzip.compress(b"x" * 5_000_000) * 3, 200, {"Content-Encoding": "gzip"})
    )
    file = harness.do(harness.client().call("downloadFile", {"name": "f"}))
    pieces = harness.do(file.iter_bytes())
    assert sum(map(len, pieces)) == 15_000_000 and max(map(len, pieces)) <= 1 << 20


@pytest.mark.parametrize("coding", ["compress", "gzip, compress", "gzip, br"])
def test_unsupported_content_encoding_raises_error(
    harness: Any, fault_server: FaultServer, coding: str
) -> None:
    fault_server.respond_with(respond(b'{"id": "a"}', 200, {"Content-Encoding": coding}))
    with pytest.raises(ConnectionFailedError, match="compress"):
        harness.do(harness.client().call(*CREATE))
    with pytest.raises(ConnectionFailedError, match="compress"):
        harness.do(harness.do(harness.client().call("downloadFile", {"name": "f"})).read())


def test_response_of_100_mb_is_decoded(call: Any, fault_server: FaultServer) -> None:
    content = b'{"items": [' + b",".join([b'{"id": "' + b"x" * 1_000_000 + b'"}'] * 100) + b"]}"
    fault_server.respond_with(respond(content))
    listed = call("listItems")
    assert len(listed.items) == 100 and len(listed.items[99].id) == 1_000_000


# -- concurrency and cancellation -------------------------------------------------


def test_two_hundred_concurrent_calls_succeed(harness: Any, fault_server: FaultServer) -> None:
    def echo(connection: Connection, received: ReceivedRequest) -> None:
        time.sleep(0.05)
        connection.send(message(json.dumps({"id": received.target.rpartition("/")[2]})))

    fault_server.respond_with(echo)
    client = harness.client()
    names = [str(number) for number in range(200)]
    if harness.is_async:

        async def all_of_them() -> list[Any]:
            return await asyncio.gather(*(client.items.get(id=name) for name in names))

        found = harness.runner.run(all_of_them())
    else:
        with ThreadPoolExecutor(200) as pool:
            found = list(pool.map(lambda name: client.items.get(id=name), names))
    assert [item.id for item in found] == names


def test_cancelled_task_leaves_client_usable(harness: Any, fault_server: FaultServer) -> None:
    if not harness.is_async:
        pytest.skip("threads are not cancelled")
    client = harness.client(timeout=None, deadline=None)

    async def cancelled() -> Any:
        for fault in (stall, stall_in_the_body):
            fault_server.respond_with(fault, ITEM)
            task = asyncio.create_task(client.call(*GET))
            await asyncio.sleep(0.2)
            task.cancel()
            with pytest.raises(asyncio.CancelledError):
                await task
            assert await client.call(*GET) == Item(id="a")
        fault_server.respond_with(stall)
        with pytest.raises(TimeoutError):
            async with asyncio.timeout(0.2):
                await client.call(*GET)

    harness.runner.run(cancelled())


@pytest.mark.parametrize("fault", [stall, stall_in_the_body])
def test_close_during_call_ends_call(harness: Any, fault_server: FaultServer, fault: Any) -> None:
    fault_server.respond_with(fault)
    transport = harness.transport_type()
    client = harness.client_type(base_url=fault_server.url, timeout=20.0, auth=RenewableToken("t"))
    client._transport._make = lambda: transport
    started = time.monotonic()
    if harness.is_async:

        async def closed() -> None:
            task = asyncio.create_task(client.call(*GET))
            await asyncio.sleep(0.3)
            await client.close()
            await task

        with pytest.raises(ClosedError):
            harness.runner.run(closed())
    else:
        timer = threading.Timer(0.3, client.close)
        timer.start()
        with pytest.raises(ClosedError):
            client.call(*GET)
        timer.join()
    assert time.monotonic() - started < 5


def test_only_client_errors_are_raised(harness: Any, fault_server: FaultServer) -> None:
    """Responses that are not HTTP, and unreachable URLs."""
    garbage = [
        b"\x00\x01\x02garbage\r\n\r\n",
        b"HTTP/1.1 abc\r\n\r\n",
        b"HTTP/1.1 200 OK\r\nbad header\r\n\r\n",
        b"\r\n",
    ]
    garbage.append(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n")
    client = harness.client(max_retries=0, timeout=1.0)
    for content in garbage:

        def babble(
            connection: Connection, received: ReceivedRequest, content: bytes = content
        ) -> None:
            connection.send(content)
            connection.socket.shutdown(socket.SHUT_RDWR)

        fault_server.respond_with(babble)
        with pytest.raises(ClientError):
            harness.do(client.call(*GET))
    for url in (
        "http://no-such-host.invalid",
        "http://127.0.0.1:1",
        "https://127.0.0.1:" + str(fault_server.port),
    ):
        with pytest.raises(NoResponseError):
            harness.do(harness.client(base_url=url, max_retries=0, timeout=2.0).call(*GET))
