"""Calls and downloads that are cancelled, interrupted, or end because their client is closed."""

from __future__ import annotations

import asyncio
import signal
import subprocess
import sys
import threading
import time
from pathlib import Path
from typing import Any

import anyio
import pytest
from _runtime.errors import ClosedError
from conftest import KINDS, Harness
from example_client import Item
from fault_server import Connection, FaultServer, ReceivedRequest, respond

GET = ("getItem", {"id": "a"})
DOWNLOAD = ("downloadFile", {"name": "f"})
ITEM = respond('{"id": "a"}')
RUNTIME = Path(__file__).parents[2] / "templates" / "python" / "{package}"
ASYNC = [kind for kind in KINDS if kind.endswith("async")]


def stall(connection: Connection, received: ReceivedRequest) -> None:
    connection.stall()


def stall_in_body(connection: Connection, received: ReceivedRequest) -> None:
    head = (
        "HTTP/1.1 200 OK\r\nContent-Type: application/octet-stream\r\nContent-Length: 100\r\n\r\n"
    )
    connection.send(head.encode() + b"x" * 50)
    connection.stall()


@pytest.mark.parametrize("fault", [stall, stall_in_body])
@pytest.mark.parametrize("deadline", [None, 20.0])
@pytest.mark.parametrize("kind", ASYNC)
def test_cancellation_stays_inside_scope_of_anyio(
    kind: str, fault_server: FaultServer, fault: Any, deadline: float | None
) -> None:
    harness = Harness(kind, fault_server.url)
    client = harness.client(deadline=deadline)
    fault_server.respond_with(ITEM)

    async def used() -> None:
        assert await client.call(*GET) == Item(id="a")  # making a client takes a while
        for arguments in (GET, DOWNLOAD):
            fault_server.respond_with(fault, ITEM)
            with anyio.move_on_after(0.15) as scope:
                result = await client.call(*arguments)
                await result.read()
            assert scope.cancelled_caught
            assert asyncio.current_task().cancelling() == 0  # type: ignore[union-attr]
            assert await client.call(*GET) == Item(id="a")
        fault_server.respond_with(fault)
        async with anyio.create_task_group() as group:
            for _ in range(5):
                group.start_soon(client.call, *GET)
            await anyio.sleep(0.1)
            group.cancel_scope.cancel()
        fault_server.respond_with(ITEM)
        assert await client.call(*GET) == Item(id="a")

    harness.runner.run(used())
    harness.close()


def test_close_ends_download_under_way(harness: Any, fault_server: FaultServer) -> None:
    fault_server.respond_with(stall_in_body)
    client = harness.client(timeout=20.0)
    (transport,) = harness.opened
    started = time.monotonic()
    if harness.is_async:

        async def closed() -> None:
            download = await client.call(*DOWNLOAD)
            reading = asyncio.create_task(download.read())
            await asyncio.sleep(0.2)
            await transport.close()
            await reading

        with pytest.raises(ClosedError):
            harness.runner.run(closed())
    else:
        download = client.call(*DOWNLOAD)
        timer = threading.Timer(0.2, transport.close)
        timer.start()
        with pytest.raises(ClosedError):
            download.read()
        timer.join()
    assert time.monotonic() - started < 5


@pytest.mark.parametrize("fault", [stall, stall_in_body])
@pytest.mark.parametrize("kind", KINDS)
def test_interrupt_of_keyboard_ends_call(kind: str, fault_server: FaultServer, fault: Any) -> None:
    arrived = threading.Event()

    def arrive(connection: Connection, received: ReceivedRequest) -> None:
        arrived.set()
        fault(connection, received)

    fault_server.respond_with(arrive)
    client, transport = KINDS[kind]
    call = f"client.call{GET!r}"
    code = (
        f"import sys; sys.path[:0] = [{str(RUNTIME)!r}, {str(Path(__file__).parent)!r}]\n"
        "import signal; signal.signal(signal.SIGINT, signal.default_int_handler)\n"  # nohup ignores it
        f"import asyncio; from example_client import {client.__name__}, RenewableToken\n"
        f"from {transport.__module__} import {transport.__name__}\n"
        f"client = {client.__name__}(base_url={fault_server.url!r}, auth=RenewableToken('t'), "
        f"transport={transport.__name__}(), timeout=20.0)\n"
        f"try: {f'asyncio.run({call})' if kind in ASYNC else call}\n"
        "except KeyboardInterrupt: print('interrupted')\n"
    )
    with subprocess.Popen(
        [sys.executable, "-c", code], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    ) as process:
        assert arrived.wait(10)
        time.sleep(0.1)
        started = time.monotonic()
        process.send_signal(signal.SIGINT)
        printed, errors = process.communicate(timeout=10)
    assert time.monotonic() - started < 3
    assert (printed, errors, process.returncode) == ("interrupted\n", "", 0)
