"""Hooks, over real sockets: the `after` hook receives every attempt, however it ends."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest
from _runtime.errors import (
    ClosedError,
    ConnectionFailedError,
    FailureError,
    NotFoundError,
    ServerError,
    TimedOutError,
)
from _runtime.hooks import Attempt, Hooks
from _runtime.keystone import PasswordLogin
from example_client import AsyncShop, RenewableToken
from fault_server import Connection, FaultServer, ReceivedRequest, respond

GET = ("getItem", {"id": "a"})
ITEM = respond('{"id": "a"}')


def reset(connection: Connection, received: ReceivedRequest) -> None:
    connection.reset()


def stall(connection: Connection, received: ReceivedRequest) -> None:
    connection.stall()


def recorded(harness: Any, *arguments: Any, **options: Any) -> tuple[list[Attempt], Any]:
    """Performs a call and returns its attempts, with its result or error."""
    seen: list[Attempt] = []
    client = harness.client(hooks=Hooks(after=seen.append), **options)
    try:
        return seen, harness.do(client.call(*arguments))
    except Exception as error:
        return seen, error


def test_after_hook_receives_each_attempt_with_number_and_time(
    harness: Any, fault_server: FaultServer
) -> None:
    def slow(connection: Connection, received: ReceivedRequest) -> None:
        connection.stall(0.1)
        ITEM(connection, received)

    fault_server.respond_with(reset, respond("{}", 500), slow)
    seen, item = recorded(harness, *GET)
    assert item.id == "a"
    assert [(each.operation, each.number) for each in seen] == [("getItem", n) for n in (1, 2, 3)]
    assert [each.response and each.response.status for each in seen] == [None, 500, 200]
    assert isinstance(seen[0].error, ConnectionFailedError)
    assert isinstance(seen[1].error, ServerError) and seen[2].error is None
    assert seen[2].elapsed >= 0.09 and all(0 <= each.elapsed < 5 for each in seen)
    assert seen[2].request.headers["X-Auth-Token"] == "t0ken"


def test_after_hook_receives_attempt_with_new_token(
    harness: Any, fault_server: FaultServer
) -> None:
    fault_server.respond_with(respond("{}", 401), ITEM)
    seen, item = recorded(harness, *GET, auth=RenewableToken("old", "new"))
    assert item.id == "a"
    sent = [(each.number, each.request.headers["X-Auth-Token"]) for each in seen]
    assert [number for number, _ in sent] == [1, 2] and sent[1][1] == "new"


@pytest.mark.parametrize(
    ("handler", "kind", "status"),
    [
        (respond("{}", 404), NotFoundError, 404),
        (respond('{"status": "error"}'), FailureError, 200),
        (stall, TimedOutError, None),
    ],
)
def test_after_hook_receives_error_that_caller_receives(
    harness: Any, fault_server: FaultServer, handler: Any, kind: type[Exception], status: Any
) -> None:
    fault_server.respond_with(handler)
    seen, error = recorded(harness, *GET, max_retries=0, timeout=0.2)
    assert len(seen) == 1 and seen[0].error is error and isinstance(error, kind)
    assert (seen[0].response.status if seen[0].response else None) == status
    assert error.operation == "getItem" and "t0ken" not in repr(seen)


def test_after_hook_receives_failed_login_without_response(
    harness: Any, fault_server: FaultServer
) -> None:
    fault_server.respond_with(respond("{}", 401))
    login = PasswordLogin("u", "s3cret", domain="d", project="p", url=fault_server.url)
    seen, error = recorded(harness, *GET, auth=login)
    assert len(fault_server.requests) == len(seen) == 1
    assert seen[0].error is error and seen[0].response is None


def test_after_hook_receives_last_request_of_redirects(
    harness: Any, fault_server: FaultServer
) -> None:
    fault_server.respond_with(respond("", 302, {"Location": "/v2/items"}), ITEM)
    seen, _ = recorded(harness, *GET)
    assert [(each.request.path, each.error) for each in seen] == [("/v2/items", None)]


def test_before_hook_is_paired_with_after_hook(harness: Any, fault_server: FaultServer) -> None:
    events: list[str] = []
    hooks = Hooks(
        before=lambda request: events.append("before"), after=lambda attempt: events.append("after")
    )
    fault_server.respond_with(
        reset, respond("{}", 500), respond("", 302, {"Location": "/v2/items"}), ITEM
    )
    harness.do(harness.client(hooks=hooks).call(*GET))
    assert events == ["before", "after"] * 3


def test_error_of_after_hook_ends_call(harness: Any, fault_server: FaultServer) -> None:
    def refuse(attempt: Attempt) -> None:
        raise KeyError(attempt.number)

    for handler in (ITEM, respond("{}", 500), reset):
        fault_server.requests.clear()
        fault_server.respond_with(handler)
        with pytest.raises(KeyError, match="1"):
            harness.do(harness.client(hooks=Hooks(after=refuse)).call(*GET))
        assert len(fault_server.requests) == 1


def test_after_hook_receives_cancelled_attempt(harness: Any, fault_server: FaultServer) -> None:
    if not harness.is_async:
        pytest.skip("only tasks can be cancelled")
    fault_server.respond_with(stall)
    seen: list[Attempt] = []
    client: AsyncShop = harness.client(hooks=Hooks(after=seen.append))

    async def cancel() -> None:
        task = asyncio.ensure_future(client.items.get(id="a"))
        while not fault_server.requests:
            await asyncio.sleep(0.01)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task

    harness.do(cancel())
    assert len(seen) == 1 and isinstance(seen[0].error, asyncio.CancelledError)
    assert seen[0].response is None


def test_after_hook_receives_attempt_on_closed_client(harness: Any) -> None:
    seen: list[Attempt] = []
    transport = harness.transport_type()
    client = harness.client(hooks=Hooks(after=seen.append), transport=transport)
    harness.do(transport.close())
    with pytest.raises(ClosedError):
        harness.do(client.call(*GET))
    assert [type(each.error) for each in seen] == [ClosedError]


def test_header_of_another_type_by_hook_raises_error(
    harness: Any, fault_server: FaultServer
) -> None:
    def before(request: Any) -> None:
        request.headers["X-A"] = 5

    with pytest.raises(TypeError, match="'X-A' of the hook must be a str"):
        harness.do(harness.client(hooks=Hooks(before=before)).call(*GET))
    assert not fault_server.requests
