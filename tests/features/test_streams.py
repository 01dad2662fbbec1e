"""Streams of events and rows: what arrives, in which pieces, on sockets of both transports."""

from __future__ import annotations

import asyncio
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from typing import Any

import pytest

from tests.helpers.build import Build, folder_of
from tests.helpers.descriptions import client, describe, describe_response, parse_yaml
from tests.helpers.recorder import Recorder

V32 = "3.2.0"
SSE, NDJSON, SEQ = "text/event-stream", "application/x-ndjson", "application/json-seq"
ROW = "{type: object, required: [a], properties: {a: {type: integer}}}"
TRANSPORTS = ["AsyncHttpx2Transport", "AsyncAiohttpTransport"]


class ChunkServer:
    """A server on loopback that sends one response in chunks, with pauses if a chunk is a number."""

    def __init__(self) -> None:
        self.media_type = SSE
        self.chunks: list[bytes | float] = []
        self.is_open_ended = False
        self.is_released = threading.Event()
        self.requests: list[bytes] = []
        self._socket = socket.create_server(("127.0.0.1", 0))
        self.url = f"http://127.0.0.1:{self._socket.getsockname()[1]}"
        threading.Thread(target=self._serve, daemon=True).start()

    def _serve(self) -> None:
        while True:
            try:
                connection, _ = self._socket.accept()
            except OSError:
                return
            threading.Thread(target=self._respond, args=(connection,), daemon=True).start()

    def _respond(self, connection: socket.socket) -> None:
        with connection:
            connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            head = b""
            while b"\r\n\r\n" not in head:
                if not (piece := connection.recv(4096)):
                    return
                head += piece
            self.requests.append(head)
            connection.sendall(
                f"HTTP/1.1 200 OK\r\nContent-Type: {self.media_type}\r\n"
                "Connection: close\r\nTransfer-Encoding: chunked\r\n\r\n".encode()
            )
            try:
                for chunk in self.chunks:
                    if isinstance(chunk, float):
                        time.sleep(chunk)
                    else:
                        connection.sendall(b"%x\r\n%b\r\n" % (len(chunk), chunk))
                if not self.is_open_ended:
                    connection.sendall(b"0\r\n\r\n")
                connection.settimeout(10)
                if not connection.recv(1):
                    self.is_released.set()
            except ConnectionError:
                self.is_released.set()

    def respond(self, media_type: str, *chunks: bytes | float) -> None:
        self.media_type, self.chunks = media_type, list(chunks)

    def close(self) -> None:
        self._socket.close()


@pytest.fixture
def chunks() -> Iterator[ChunkServer]:
    server = ChunkServer()
    yield server
    server.close()


def describe_stream(media: str, content: str, version: str = "3.0.3", **more: Any) -> str:
    responses = {"200": {"description": "It.", "content": {media: parse_yaml(content)}}}
    operation = {"operationId": "get", "tags": ["x"], "responses": responses}
    return describe({"/x": {"get": operation}}, version, **more)


def events(build: Build, chunks: ChunkServer, *pieces: bytes) -> list[Any]:
    """Returns all events of a stream of text."""
    package = build(describe_response("{type: string}", media=SSE))
    chunks.respond(SSE, *pieces)
    with client(package, chunks).x.get() as stream:
        return list(stream)


# -- server-sent events ------------------------------------------------------------


@pytest.mark.parametrize("end", [b"\n", b"\r", b"\r\n"])
def test_event_with_all_fields_is_read_whatever_the_line_end(
    build: Build, chunks: ChunkServer, end: bytes
) -> None:
    lines = [b": hello", b"event: tick", b"id: 7", b"retry: 1500", b"data: one", b"data:two", b""]
    sent = b"\xef\xbb\xbf" + b"".join(line + end for line in lines) + b"data" + end + end
    for pieces in ([sent], [sent[index : index + 1] for index in range(len(sent))]):
        found = events(build, chunks, *pieces)
        assert [(each.event, each.data, each.id, each.retry) for each in found] == [
            ("tick", "one\ntwo", "7", 1500),
            ("message", "", "7", 1500),
        ]


def test_incomplete_or_empty_events_are_left_out(build: Build, chunks: ChunkServer) -> None:
    sent = b"event: none\n\n\n: comment\n\nid: a\0b\nretry: 1x\nother: 1\ndata:  two\n\ndata: incomplete\n"
    (event,) = events(build, chunks, sent)
    assert (event.event, event.data, event.id, event.retry) == ("message", " two", "", None)


def test_character_in_two_pieces_is_one_and_wrong_bytes_are_replaced(
    build: Build, chunks: ChunkServer
) -> None:
    found = events(build, chunks, b"data: \xe2\x82", b"\xac\n\ndata: \xff\n\n")
    assert [each.data for each in found] == ["€", "�"]


def test_json_events_are_models_until_done(build: Build, chunks: ChunkServer) -> None:
    package = build(describe_response(ROW, media=SSE))
    chunks.respond(SSE, b'data: {"a": 1}\n\ndata: {"a":\ndata: 2}\n\ndata: [DONE]\n\ndata: x\n\n')
    with client(package, chunks).x.get() as stream:
        assert [each.data.a for each in stream] == [1, 2]
    assert b"\r\naccept: text/event-stream\r\n" in chunks.requests[0].lower()


def test_event_without_schema_is_text_with_json_on_demand(
    build: Build, chunks: ChunkServer
) -> None:
    package = build(describe_response("{}", media=SSE))
    chunks.respond(SSE, b'data: {"a": 1}\n\n')
    (event,) = client(package, chunks).x.get()
    assert (event.data, event.json()) == ('{"a": 1}', {"a": 1})


EVENT = "{type: object, properties: {event: {type: string}, id: {type: string}, data: %s}}"


@pytest.mark.parametrize(
    ("version", "content"),
    [
        ("3.0.3", f"{{schema: {ROW}}}"),
        ("3.0.3", f"{{schema: {{type: array, items: {ROW}}}}}"),
        ("3.1.0", f"{{schema: {EVENT % ROW}}}"),
        ("3.2.0", f"{{itemSchema: {EVENT % ROW}}}"),
        (
            "3.2.0",
            "{itemSchema: %s}"
            % (
                EVENT
                % f"{{type: string, contentMediaType: application/json, contentSchema: {ROW}}}"
            ),
        ),
        ("3.2.0", "{itemSchema: {$ref: '#/components/schemas/Tick'}}"),
    ],
)
def test_schema_of_event_or_of_its_data_types_the_data(
    build: Build, chunks: ChunkServer, version: str, content: str
) -> None:
    schemas = {"Tick": parse_yaml(EVENT % ROW)}
    package = build(describe_stream(SSE, content, version, components={"schemas": schemas}))
    chunks.respond(SSE, b'event: e\ndata: {"a": 1}\n\n')
    with client(package, chunks).x.get() as stream:
        (event,) = stream
    assert (event.event, event.data.a) == ("e", 1)


# -- rows --------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("media", "pieces"),
    [
        (NDJSON, [b'\xef\xbb\xbf{"a"', b':1}\r\n\n{"a": 2}\n{"a":3}']),
        ("application/jsonl; charset=utf-8", [b'{"a":1}\n{"a":2}\n{"a":3}\n']),
        (SEQ, [b'\x1e{"a":1}\n\x1e\x1e{"a"', b':2}\n\x1e{"a":\n3}']),
        ("application/geo+json-seq", [b'\x1e{"a":1}\n\x1e{"a":2}\n\x1e{"a":3}\n']),
    ],
)
@pytest.mark.parametrize("version", ["3.0.3", "3.1.0", V32])
def test_rows_are_models(
    build: Build, chunks: ChunkServer, media: str, pieces: list[bytes], version: str
) -> None:
    key = "itemSchema" if version == V32 else "schema"
    package = build(describe_stream(media, f"{{{key}: {ROW}}}", version))
    chunks.respond(media, *pieces)
    with client(package, chunks).x.get() as stream:
        assert [each.a for each in stream] == [1, 2, 3]

    async def read(transport: Any) -> list[int]:
        async with (
            package.AsyncTiny(base_url=chunks.url, transport=transport) as tiny,
            await tiny.x.get() as stream,
        ):
            return [each.a async for each in stream]

    for name in TRANSPORTS:
        assert asyncio.run(read(getattr(package, name)())) == [1, 2, 3]


@pytest.mark.parametrize("content", ["{}", "{schema: {}}", "{schema: {type: string}}"])
def test_rows_without_schema_are_any_json(build: Build, chunks: ChunkServer, content: str) -> None:
    package = build(describe_stream(NDJSON, content))
    chunks.respond(NDJSON, b'{"a":1}\n[2]\nnull\n"x"\n')
    assert list(client(package, chunks).x.get()) == [{"a": 1}, [2], None, "x"]


@pytest.mark.parametrize(
    ("media", "sent"),
    [
        (NDJSON, b'{"a":1}\n{"a":2}\n{"a":3\n{"a":4}\n'),
        (NDJSON, b'{"a":1}\n{"a":2}\n[3]\n{"a":4}\n'),
        (SSE, b'data: {"a":1}\n\ndata: {"a":2}\n\ndata: oops\n\n'),
        (SEQ, b'\x1e{"a":1}\n\x1e{"a":2}\n\x1e{"a":\x1e{"a":4}\n'),
        (SEQ, b'\x1e{"a":1}\n\x1e{"a":2}\n\x1e3'),
    ],
)
def test_bad_item_is_error_with_its_number_after_the_items_before_it(
    build: Build, chunks: ChunkServer, media: str, sent: bytes
) -> None:
    package = build(describe_response(ROW, media=media))
    chunks.respond(media, sent)
    found = []
    with pytest.raises(package.InvalidResponseError, match="item 3 of the stream") as caught:
        for each in client(package, chunks).x.get():
            found.append(each)
    assert len(found) == 2
    assert caught.value.operation == "get"


def test_departure_of_item_is_recorded_in_log_or_error_if_strict(
    build: Build, chunks: ChunkServer, caplog: pytest.LogCaptureFixture
) -> None:
    package = build(describe_response(ROW, media=NDJSON))
    chunks.respond(NDJSON, b'{"a":1}\n{"a":"x"}\n')
    assert [each.a for each in client(package, chunks).x.get()] == [1, "x"]
    assert "does not match its description: a: expected" in caplog.text
    stream = client(package, chunks, strict=True).x.get()
    assert next(stream).a == 1
    with pytest.raises(package.InvalidResponseError, match="item 2 of the stream"):
        next(stream)


@pytest.mark.parametrize("media", [NDJSON, SEQ, SSE])
def test_endless_item_is_refused_in_bounded_memory(
    build: Build, chunks: ChunkServer, media: str
) -> None:
    package = build(describe_response(ROW, media=media))
    chunks.respond(media, *[b"data:" + b"x" * (1 << 20)] * 18)
    with pytest.raises(package.ResponseTooLargeError, match="16 MiB"):
        list(client(package, chunks).x.get())


def test_event_of_endless_lines_is_refused(build: Build, chunks: ChunkServer) -> None:
    package = build(describe_response("{type: string}", media=SSE))
    chunks.respond(SSE, *[b"data:" + b"x" * (1 << 20) + b"\n"] * 18)
    with pytest.raises(package.ResponseTooLargeError, match="16 MiB"):
        list(client(package, chunks).x.get())


# -- connections -------------------------------------------------------------------


def test_items_are_delivered_while_the_stream_is_open_and_closing_releases_it(
    build: Build, chunks: ChunkServer
) -> None:
    package = build(describe_response(ROW, media=NDJSON))
    chunks.respond(NDJSON, b'{"a":1}\n')
    chunks.is_open_ended = True
    with client(package, chunks).x.get() as stream:
        for each in stream:
            assert each.a == 1
            break
    assert chunks.is_released.wait(5)
    with pytest.raises(package.ClosedError, match="the stream is closed"):
        next(stream)


@pytest.mark.parametrize("transport", TRANSPORTS)
def test_closing_in_event_loop_releases_the_connection(
    build: Build, chunks: ChunkServer, transport: str
) -> None:
    package = build(describe_response("{type: string}", media=SSE))
    chunks.respond(SSE, b"data: 1\n\n")
    chunks.is_open_ended = True

    async def run() -> str:
        made = getattr(package, transport)()
        async with package.AsyncTiny(base_url=chunks.url, transport=made) as tiny:
            async with await tiny.x.get() as stream:
                data: str = (await anext(stream)).data
            assert await asyncio.to_thread(chunks.is_released.wait, 5)
            with pytest.raises(package.ClosedError):
                await anext(stream)
            return data

    assert asyncio.run(run()) == "1"


def test_timeout_applies_between_chunks(build: Build, chunks: ChunkServer) -> None:
    package = build(describe_response("{type: string}", media=SSE))
    chunks.respond(SSE, *[b"data: 1\n\n", 0.2] * 4)
    quick = client(package, chunks, timeout=0.6)
    assert len(list(quick.x.get())) == 4  # longer than the timeout in total
    chunks.respond(SSE, b"data: 1\n\n", 5.0)
    stream = quick.x.get()
    assert next(stream).data == "1"
    with pytest.raises(package.TimedOutError):
        next(stream)


def test_header_continues_after_the_last_event(build: Build, chunks: ChunkServer) -> None:
    package = build(describe_response("{type: string}", media=SSE))
    chunks.respond(SSE, b"data: 1\n\n")
    again = client(package, chunks).with_options(headers={"Last-Event-ID": "7"})
    assert len(list(again.x.get())) == 1
    assert b"\r\nlast-event-id: 7\r\n" in chunks.requests[0].lower()


@pytest.mark.parametrize(
    ("media", "content"), [("application/json", b'{"a": 1}'), ("text/html", b"<html>")]
)
def test_other_response_than_events_is_an_error(
    build: Build, server: Recorder, media: str, content: bytes
) -> None:
    package = build(describe_response("{type: string}", media=SSE))
    server.respond(content, content_type=media)
    with pytest.raises(package.InvalidResponseError, match="instead of text/event-stream"):
        client(package, server).x.get()


# -- clients -----------------------------------------------------------------------


def test_mypy_strict_accepts_program_with_streams(build: Build) -> None:
    package = build(
        describe_response("{$ref: '#/components/schemas/A'}", f"{{A: {ROW}}}", media=SSE)
    )
    program = folder_of(package) / "program.py"
    program.write_text(f"""
from {package.__name__} import AsyncItemStream, AsyncTiny, ItemStream, ServerSentEvent, Tiny
from {package.__name__}.models.x import A

def read(tiny: Tiny) -> int:
    stream: ItemStream[ServerSentEvent[A]] = tiny.x.get()
    with stream:
        return sum(each.data.a for each in stream)

async def read_async(tiny: AsyncTiny) -> int:
    stream: AsyncItemStream[ServerSentEvent[A]] = await tiny.x.get()
    async with stream:
        return sum([each.data.a async for each in stream])
""")
    for name in (package.__name__, program.name):
        command = [sys.executable, "-m", "mypy", "--strict", "--config-file=", name]
        done = subprocess.run(command, cwd=program.parent, capture_output=True, text=True)
        assert done.returncode == 0, done.stdout


@pytest.mark.parametrize("media", [SSE, NDJSON, SEQ])
def test_testing_kit_responds_with_a_stream(build: Build, media: str) -> None:
    package = build(describe_response(ROW, media=media))
    testing = __import__(f"{package.__name__}.testing", fromlist=["testing"])
    fake = testing.FakeService()
    with fake.client() as tiny:
        (item,) = tiny.x.get()
    assert isinstance((item.data if media == SSE else item).a, int)


@pytest.mark.parametrize("media", [SSE, NDJSON, SEQ])
def test_testing_kit_responds_with_a_list_of_items(build: Build, media: str) -> None:
    package = build(describe_response(ROW, media=media))
    testing = __import__(f"{package.__name__}.testing", fromlist=["testing"])
    fake = testing.FakeService()
    rows: list[Any] = [{"a": 1}, {"a": 2}]
    if media == SSE:
        rows[1] = package.ServerSentEvent("tick", rows[1], id="7", retry=9)
    fake.on("x.get").returns(rows)
    with fake.client() as tiny:
        found = list(tiny.x.get())
    if media == SSE:
        assert [(each.event, each.id, each.retry) for each in found] == [
            ("message", "", None),
            ("tick", "7", 9),
        ]
        found = [each.data for each in found]
    assert [each.a for each in found] == [1, 2]
    with pytest.raises(ValueError, match="int"):
        fake.on("x.get").returns([{"a": "x"}])
