"""Whole programs of asyncio end as they should: with status 0 and nothing on standard error."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from fault_server import Connection, FaultServer, ReceivedRequest, message

HERE = Path(__file__).parent
RUNTIME = HERE.parents[1] / "templates" / "python" / "{package}"
TRANSPORTS = {
    "aiohttp": "_runtime.transport_aiohttp:AsyncAiohttpTransport",
    "httpx2": "_runtime.transport_httpx2_async:AsyncHttpx2Transport",
}
BEGINNING = """
import asyncio, importlib, sys
from example_client import AsyncShop, RenewableToken
module, _, name = sys.argv[2].partition(":")
def shop(**options):
    transport = getattr(importlib.import_module(module), name)()
    made = AsyncShop(base_url=sys.argv[1], auth=RenewableToken("t"), transport=transport, **options)
    made.owned = transport
    return made
async def used(client, count=8):
    found = await asyncio.gather(*(client.items.get(id="a") for _ in range(count)))
    assert [each.id for each in found] == ["a"] * count
"""
PROGRAMS = {
    "closed": """
async def main():
    client = shop()
    await used(client)
    await client.owned.close()
asyncio.run(main())
""",
    "left open": """
async def main():
    await used(shop())
asyncio.run(main())
""",
    "left open in a module": """
client = shop()
asyncio.run(used(client))
""",
    "several loops": """
client = shop()
for _ in range(3):
    asyncio.run(used(client, 3))
""",
    "tasks cancelled": """
async def main():
    client = shop(timeout=None)
    tasks = [asyncio.create_task(client.items.get(id="slow")) for _ in range(5)]
    await asyncio.sleep(0.05)
    for task in tasks:
        task.cancel()
    assert all(await asyncio.gather(*tasks, return_exceptions=True))
    await used(client)
    await client.owned.close()
asyncio.run(main())
""",
    "tasks left running": """
tasks = []
async def main():
    client = shop(timeout=None)
    await used(client, 2)
    tasks.extend(asyncio.create_task(client.items.get(id="slow")) for _ in range(5))
    await asyncio.sleep(0.05)
asyncio.run(main())
""",
    "timed out": """
async def main():
    client = shop(timeout=None)
    try:
        async with asyncio.timeout(0.05):
            await client.items.get(id="slow")
    except TimeoutError:
        pass
    await used(client)
asyncio.run(main())
""",
    "download left unread": """
async def main():
    client = shop()
    download = await client.items.download(name="slow")
    async for piece in download.iter_bytes():
        break
    await used(client, 2)
asyncio.run(main())
""",
    "closed during calls": """
async def main():
    client = shop()
    tasks = [asyncio.create_task(client.items.get(id="slow")) for _ in range(3)]
    await asyncio.sleep(0.05)
    await client.owned.close()
    found = await asyncio.gather(*tasks, return_exceptions=True)
    assert {type(each).__name__ for each in found} == {"ClosedError"}, found
asyncio.run(main())
""",
    "loop left open": """
loop = asyncio.new_event_loop()
loop.run_until_complete(used(shop(), 3))
""",
}


@pytest.fixture
def slow_or_quick_server(fault_server: FaultServer) -> Iterator[FaultServer]:
    def respond(connection: Connection, received: ReceivedRequest) -> None:
        if received.target.endswith("/files/slow"):
            connection.send(b"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n" + b"x" * 50)
        if received.target.endswith("slow"):
            connection.stall()
        connection.send(message('{"id": "a"}'))

    fault_server.respond_with(respond)
    yield fault_server


def run(program: str, transport: str, url: str) -> tuple[int, str]:
    """Returns the status of a program, and all that it printed."""
    path = os.pathsep.join([str(RUNTIME), str(HERE)])
    done = subprocess.run(
        [sys.executable, "-c", BEGINNING + PROGRAMS[program], url, TRANSPORTS[transport]],
        stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, timeout=60,
        env={**os.environ, "PYTHONPATH": path},
    )  # fmt: skip
    return done.returncode, done.stdout


@pytest.mark.parametrize("transport", TRANSPORTS)
@pytest.mark.parametrize("program", ["left open in a module", "tasks left running"])
def test_program_ends_silently(
    slow_or_quick_server: FaultServer, program: str, transport: str
) -> None:
    assert run(program, transport, slow_or_quick_server.url) == (0, "")


@pytest.mark.proof
@pytest.mark.parametrize("transport", TRANSPORTS)
@pytest.mark.parametrize("program", PROGRAMS)
def test_programs_end_silently_every_time(
    slow_or_quick_server: FaultServer, program: str, transport: str
) -> None:
    """Ten runs of each: 200 programs."""
    with ThreadPoolExecutor(4) as pool:
        runs = [pool.submit(run, program, transport, slow_or_quick_server.url) for _ in range(10)]
    assert [each.result() for each in runs] == [(0, "")] * 10
