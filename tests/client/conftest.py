"""Fixtures: a fault server, and clients on every transport, for threads and for event loops."""

from __future__ import annotations

import asyncio
import inspect
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

sys.path[:0] = [
    str(Path(__file__).parent),
    str(Path(__file__).parents[2] / "templates" / "python" / "{package}"),
]

from _runtime.transport_aiohttp import AsyncAiohttpTransport  # noqa: E402
from _runtime.transport_httpx2 import Httpx2Transport  # noqa: E402
from _runtime.transport_httpx2_async import AsyncHttpx2Transport  # noqa: E402
from example_client import AsyncShop, RenewableToken, Shop  # noqa: E402
from fault_server import FaultServer  # noqa: E402

# The programs of users have tests of their own, which test_programs.py runs.
collect_ignore = ["programs"]

KINDS = {
    "httpx2-sync": (Shop, Httpx2Transport),
    "httpx2-async": (AsyncShop, AsyncHttpx2Transport),
    "aiohttp-async": (AsyncShop, AsyncAiohttpTransport),
}


class Harness:
    """Clients of one kind, with the same interface for threads and for event loops."""

    def __init__(self, kind: str, url: str) -> None:
        self.kind, self.url = kind, url
        self.client_type, self.transport_type = KINDS[kind]
        self.is_async = kind.endswith("async")
        self.runner = asyncio.Runner()
        self.opened: list[Any] = []

    def client(self, **arguments: Any) -> Any:
        """A client of the fault server; its transport is closed at the end of the test."""
        given = {
            "base_url": self.url,
            "auth": RenewableToken("t0ken"),
            "transport": self.transport_type(),
            "timeout": 5.0,
        }
        made = self.client_type(**{**given, **arguments})
        self.opened.append(given["transport"])
        return made

    def do(self, result: Any) -> Any:
        """Returns the result of a call, awaited or iterated if asynchronous."""
        if inspect.isawaitable(result):
            return self.runner.run(_awaited(result))
        if hasattr(result, "__aiter__"):
            return self.runner.run(_listed(result))
        return list(result) if inspect.isgenerator(result) else result

    def pause(self, seconds: float) -> None:
        """Waits; an event loop runs meanwhile."""
        self.runner.run(asyncio.sleep(seconds))

    def close(self) -> None:
        for transport in self.opened:
            self.do(transport.close())
        self.runner.close()


async def _awaited(result: Any) -> Any:
    return await result


async def _listed(result: Any) -> list[Any]:
    return [item async for item in result]


@pytest.fixture
def fault_server() -> Iterator[FaultServer]:
    server = FaultServer()
    yield server
    server.stop()


@pytest.fixture(params=list(KINDS))
def harness(request: pytest.FixtureRequest, fault_server: FaultServer) -> Iterator[Harness]:
    made = Harness(request.param, fault_server.url)
    yield made
    made.close()


@pytest.fixture
def call(harness: Harness) -> Callable[..., Any]:
    """Performs an operation with a client of default options."""
    client = harness.client()

    def performed(operation_id: str, params: dict[str, Any] | None = None, body: Any = None) -> Any:
        return harness.do(client.call(operation_id, params, body))

    return performed


@pytest.fixture(autouse=True)
def fast_pauses(monkeypatch: pytest.MonkeyPatch) -> None:
    """Shortens the pauses between attempts, except those that the service requests."""
    monkeypatch.setattr("_runtime.retries.FIRST_PAUSE", 0.01)
