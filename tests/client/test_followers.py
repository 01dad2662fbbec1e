"""Followers: texts that grow, read by offset on every transport."""

from __future__ import annotations

import asyncio
import json
import time
from itertools import pairwise
from typing import Any

import pytest
from _runtime.errors import InvalidResponseError, ServerError, ThrottledError
from fault_server import Connection, FaultServer, ReceivedRequest, message, respond


@pytest.fixture(autouse=True)
def short_backoff(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("_runtime.patience.FIRST_PAUSE", 0.02)


def piece(content: object, offset: object, more: object) -> Any:
    return respond(json.dumps({"result": {"content": content, "offset": offset, "more": more}}))


def test_follower_yields_text_until_complete(harness: Any, fault_server: FaultServer) -> None:
    fault_server.respond_with(
        piece("one\n", 4, True),
        piece("", 4, True),
        piece("two\n", 8, True),
        piece("three", 13, False),
    )
    assert harness.do(harness.client().items.follow_log(interval=0.05)) == [
        "one\n",
        "two\n",
        "three",
    ]
    assert fault_server.targets == [f"/v1/log?offset={offset}" for offset in (0, 4, 4, 8)]


def test_follower_accepts_offset_and_flag_as_text(harness: Any, fault_server: FaultServer) -> None:
    fault_server.respond_with(piece("one\n", "4", "true"), piece("two\n", "8", "false"))
    assert harness.do(harness.client().items.follow_log(interval=0.01)) == ["one\n", "two\n"]
    assert fault_server.targets == ["/v1/log?offset=0", "/v1/log?offset=4"]


def test_follower_without_next_offset_raises_error(harness: Any, fault_server: FaultServer) -> None:
    fault_server.respond_with(piece("one\n", None, True))
    with pytest.raises(InvalidResponseError, match="more text is announced"):
        harness.do(harness.client().items.follow_log(interval=0.01))
    with pytest.raises(ValueError):
        harness.client().items.follow_log(interval=0)


def growing(text: str, limit: int) -> Any:
    """Serves pieces of at most `limit` characters of a text, as long as was asked for."""

    def serve(connection: Connection, received: ReceivedRequest) -> None:
        query = dict(each.split("=") for each in received.target.partition("?")[2].split("&"))
        begin, length = int(query["offset"]), min(limit, int(query.get("length", limit)))
        part = text[begin : begin + length]
        end = begin + len(part)
        result = {"content": part, "offset": end, "more": end < len(text)}
        connection.send(message(json.dumps({"result": result})))

    return serve


def test_follower_keeps_to_interval_while_text_arrives(
    harness: Any, fault_server: FaultServer
) -> None:
    fault_server.respond_with(growing("line\n" * 4, 5))
    started = time.monotonic()
    assert harness.do(harness.client().items.follow_log(interval=0.1)) == ["line\n"] * 4
    times = [each.at for each in fault_server.requests]
    assert all(later - earlier >= 0.1 for earlier, later in pairwise(times))
    assert time.monotonic() - started < 3


@pytest.mark.parametrize("length", [5, None])
def test_follower_reads_on_at_once_after_full_piece(
    harness: Any, fault_server: FaultServer, length: Any
) -> None:
    """A full piece is as long as was asked for, or very long: services have limits of their own."""
    limit = 5 if length else 70_000
    fault_server.respond_with(growing("x" * limit * 6, limit))
    started = time.monotonic()
    pieces = harness.do(harness.client().items.follow_log(length=length, interval=5))
    assert len(pieces) == 6 and time.monotonic() - started < 4


def test_follower_waits_after_throttling_and_goes_on(
    harness: Any, fault_server: FaultServer
) -> None:
    throttled = respond("{}", 429)
    fault_server.respond_with(
        throttled, piece("one\n", 4, True), *[throttled] * 4, piece("two", 7, False)
    )
    client = harness.client(max_retries=0)
    assert harness.do(client.items.follow_log(interval=0.01)) == ["one\n", "two"]
    times = [each.at for each in fault_server.requests[2:]]
    pauses = [later - earlier for earlier, later in pairwise(times)]
    assert pauses[-1] >= 8 * 0.02
    assert fault_server.targets[-5:] == ["/v1/log?offset=4"] * 5


def test_follower_waits_as_long_as_service_asks(harness: Any, fault_server: FaultServer) -> None:
    throttled = respond("{}", 429, {"Retry-After": "1"})
    fault_server.respond_with(throttled, piece("all", 3, False))
    client = harness.client(max_retries=0)
    assert harness.do(client.items.follow_log(interval=0.01)) == ["all"]
    assert fault_server.requests[1].at - fault_server.requests[0].at >= 1


def test_follower_throttling_that_lasts_raises_error(
    harness: Any, fault_server: FaultServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    client = harness.client(max_retries=0)
    fault_server.respond_with(respond("{}", 429, {"Retry-After": "4000"}))
    with pytest.raises(ThrottledError):
        harness.do(client.items.follow_log(interval=0.01))
    assert len(fault_server.requests) == 1
    monkeypatch.setattr("_runtime.patience.THROTTLED", 0.2)
    fault_server.respond_with(respond("{}", 429))
    with pytest.raises(ThrottledError):
        harness.do(client.items.follow_log(interval=0.01))
    assert 2 < len(fault_server.requests) < 12


def test_follower_survives_failures_that_pass(harness: Any, fault_server: FaultServer) -> None:
    def broken(connection: Connection, received: ReceivedRequest) -> None:
        connection.reset()

    one, two = piece("one\n", 4, True), piece("two", 7, False)
    fault_server.respond_with(one, respond("{}", 503), broken, respond("{}", 500), two)
    client = harness.client(max_retries=0)
    assert harness.do(client.items.follow_log(interval=0.01)) == ["one\n", "two"]


def test_follower_failure_that_lasts_raises_error(
    harness: Any, fault_server: FaultServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    client = harness.client(max_retries=0)
    fault_server.respond_with(respond("{}", 500))
    with pytest.raises(ServerError):  # from the first call on, and without grace
        harness.do(client.items.follow_log(interval=0.01))
    monkeypatch.setattr("_runtime.patience.FAILING", 0.1)
    fault_server.respond_with(piece("one\n", 4, True), respond("{}", 500))
    with pytest.raises(ServerError):
        harness.do(client.items.follow_log(interval=0.01))
    assert len(fault_server.requests) > 4


def test_follower_text_without_progress_raises_error(
    harness: Any, fault_server: FaultServer
) -> None:
    """Otherwise the same text would come for ever."""
    fault_server.respond_with(piece("one\n", 4, True))
    with pytest.raises(InvalidResponseError, match=r"result\.offset stays at 4"):
        harness.do(harness.client().items.follow_log(interval=0.01))


@pytest.mark.parametrize("harness", ["httpx2-async", "aiohttp-async"], indirect=True)
def test_follower_left_early_or_cancelled_leaves_no_task(
    harness: Any, fault_server: FaultServer
) -> None:
    client = harness.client()

    async def read() -> None:
        async for _ in client.items.follow_log(interval=30):
            pass

    async def main() -> None:
        fault_server.respond_with(piece("one\n", 4, True))
        task = asyncio.create_task(read())
        while not fault_server.requests:
            await asyncio.sleep(0.01)
        await asyncio.sleep(0.05)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        pieces = client.items.follow_log(interval=30)
        assert await anext(pieces) == "one\n"
        await pieces.aclose()
        assert asyncio.all_tasks() == {asyncio.current_task()}

    harness.runner.run(main())


def test_very_long_offset_counts_as_missing(harness: Any, fault_server: FaultServer) -> None:
    fault_server.respond_with(piece("x", "9" * 5000, True))
    with pytest.raises(InvalidResponseError, match="has no offset"):
        harness.do(harness.client().items.follow_log())
