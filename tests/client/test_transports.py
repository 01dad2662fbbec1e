"""Custom transports and HTTP clients, proxies of the environment, lazy imports, locks."""

from __future__ import annotations

import asyncio
import subprocess
import sys
import threading
from pathlib import Path
from typing import Any

import httpx2
import pyreqwest.client
import pytest
from _runtime.errors import ClosedError
from _runtime.lock import Lock
from _runtime.messages import Headers, Request, Response
from _runtime.transport_httpx2 import AsyncHttpx2Transport, Httpx2Transport
from _runtime.transport_pyreqwest import AsyncPyreqwestTransport, PyreqwestTransport
from example_client import AsyncShop, Item, RenewableToken, Shop
from fault_server import FaultServer, respond

RUNTIME = Path(__file__).parents[2] / "templates" / "python" / "{package}"


class Canned:
    closed = False

    def send(self, request: Request) -> Response:
        return Response(200, Headers({"Content-Type": "application/json"}), b'{"id": "canned"}')

    def close(self) -> None:
        self.closed = True


class AsyncCanned:
    async def send(self, request: Request) -> Response:
        return Canned().send(request)

    async def close(self) -> None:
        raise AssertionError("a transport of the caller's is not closed")


def test_custom_transport_of_protocol_works() -> None:
    canned = Canned()
    with Shop(base_url="http://x", transport=canned, auth=RenewableToken("t")) as client:
        assert client.items.get(id="a") == Item(id="canned")
        assert client.items.download(name="f").read() == b'{"id": "canned"}'
    assert not canned.closed

    async def used() -> None:
        async with AsyncShop(
            base_url="http://x", transport=AsyncCanned(), auth=RenewableToken("t")
        ) as client:
            assert await client.items.get(id="a") == Item(id="canned")
            assert await (await client.items.download(name="f")).read() == b'{"id": "canned"}'

    asyncio.run(used())


def test_native_clients_are_used_and_left_open(fault_server: FaultServer) -> None:
    native = httpx2.Client(headers={"X-Own": "1"}, follow_redirects=True)
    fast = (
        pyreqwest.client.SyncClientBuilder()
        .default_headers({"X-Own": "1"})
        .follow_redirects(False)
        .build()
    )
    for transport in (Httpx2Transport(native), PyreqwestTransport(fast, redirects_off=True)):
        with Shop(
            base_url=fault_server.url, transport=transport, auth=RenewableToken("t")
        ) as client:
            client.items.get(id="a")
        transport.close()
    with pytest.raises(ValueError, match="redirects_off=True"):
        PyreqwestTransport(fast)
    assert (
        native.get(fault_server.url).status_code == 200
        and fast.get(fault_server.url).build().send().status == 200
    )
    assert [request.headers.get("x-own") for request in fault_server.requests] == ["1"] * 4
    fault_server.requests.clear()

    def builder() -> pyreqwest.client.SyncClientBuilder:
        return pyreqwest.client.SyncClientBuilder().default_headers({"X-Own": "2"})

    fault_server.respond_with(respond(b"", 307, {"Location": "http://localhost:1/"}))
    client = Shop(
        base_url=fault_server.url,
        transport=PyreqwestTransport(builder=builder),
        auth=RenewableToken("t"),
        max_retries=0,
    )
    with client, pytest.raises(Exception, match="no connection"):
        client.items.get(id="a")
    assert fault_server.requests[0].headers["x-own"] == "2"


def test_native_async_clients_are_used_and_left_open(fault_server: FaultServer) -> None:
    async def used() -> None:
        native = httpx2.AsyncClient(headers={"X-Own": "1"})
        fast = (
            pyreqwest.client.ClientBuilder()
            .default_headers({"X-Own": "1"})
            .follow_redirects(False)
            .build()
        )
        for transport in (
            AsyncHttpx2Transport(native),
            AsyncPyreqwestTransport(fast, redirects_off=True),
        ):
            async with AsyncShop(
                base_url=fault_server.url, transport=transport, auth=RenewableToken("t")
            ) as client:
                await client.items.get(id="a")
        assert (await native.get(fault_server.url)).status_code == 200
        assert (await fast.get(fault_server.url).build().send()).status == 200
        await native.aclose()
        await fast.close()

    asyncio.run(used())
    assert [request.headers.get("x-own") for request in fault_server.requests] == ["1"] * 4


@pytest.mark.parametrize("kind", ["httpx2", "pyreqwest"])
def test_proxy_of_environment_is_used(
    fault_server: FaultServer, monkeypatch: pytest.MonkeyPatch, kind: str
) -> None:
    monkeypatch.setenv("HTTP_PROXY", fault_server.url)
    monkeypatch.setenv("http_proxy", fault_server.url)
    monkeypatch.delenv("NO_PROXY", raising=False)
    monkeypatch.delenv("no_proxy", raising=False)
    transport: Any = Httpx2Transport() if kind == "httpx2" else PyreqwestTransport()
    with Shop(
        base_url="http://shop.example.com", transport=transport, auth=RenewableToken("t")
    ) as client:
        client.items.get(id="a")
    transport.close()
    assert fault_server.targets == ["http://shop.example.com/v1/items/a"]


def test_async_client_works_in_successive_event_loops(fault_server: FaultServer) -> None:
    for transport in (AsyncHttpx2Transport(), AsyncPyreqwestTransport()):
        client = AsyncShop(base_url=fault_server.url, transport=transport, auth=RenewableToken("t"))
        for _ in range(3):
            asyncio.run(client.call("getItem", {"id": "a"}))
        asyncio.run(transport.close())
        with pytest.raises(ClosedError):
            asyncio.run(client.call("getItem", {"id": "a"}))


def test_libraries_are_imported_on_first_use() -> None:
    code = (
        f"import sys; sys.path[:0] = [{str(RUNTIME)!r}, {str(Path(__file__).parent)!r}]\n"
        "import example_client; client = example_client.Shop(region='north')\n"
        "heavy = {'httpx2', 'pyreqwest', 'asyncio', 'logging', 'email', 'json', 'ssl', 'concurrent'} & set(sys.modules)\n"
        "assert not heavy, heavy\n"
    )
    subprocess.run([sys.executable, "-c", code], check=True)


def test_operations_and_models_are_imported_on_first_use() -> None:
    code = (
        f"import sys; sys.path.insert(0, {str(RUNTIME.parents[2] / 'generated' / 'python')!r})\n"
        "from codearts_build import AkSk, CodeArtsBuild\n"
        "def found(): return {name.removeprefix('codearts_build.') for name in sys.modules if name.count('.') == 2}\n"
        "def made(): return {name for name in found() if name.startswith(('operations', 'models', 'resources'))}\n"
        "client = CodeArtsBuild(region='cn-north-4', auth=AkSk('a', 'b'))\n"
        "assert not made(), made()\n"
        "client.logs\n"
        "assert 'operations.logs' in made() and not {'operations.jobs', 'models.jobs'} & made(), made()\n"
    )
    subprocess.run([sys.executable, "-c", code], check=True)


def test_lock_excludes_threads_and_tasks() -> None:
    lock, inside, most, entries = Lock(), 0, 0, 0

    def work() -> None:
        nonlocal inside, most, entries
        inside += 1
        most, entries = max(most, inside), entries + 1

    def done() -> None:
        nonlocal inside
        inside -= 1

    def thread() -> None:
        for _ in range(50):
            with lock:
                work()
                done()

    async def task() -> None:
        for _ in range(10):
            async with lock:
                work()
                await asyncio.sleep(0)
                done()

    async def loop() -> None:
        await asyncio.gather(*(task() for _ in range(10)))

    threads = [threading.Thread(target=thread) for _ in range(5)]
    threads += [threading.Thread(target=lambda: asyncio.run(loop())) for _ in range(3)]
    for each in threads:
        each.start()
    for each in threads:
        each.join(20)
    assert (most, entries, inside) == (1, 5 * 50 + 3 * 100, 0)


def test_lock_is_passed_on_after_cancelled_wait() -> None:
    lock = Lock()

    async def hold() -> None:
        async with lock:
            await asyncio.sleep(0.05)

    async def cancelled() -> None:
        first = asyncio.create_task(hold())
        await asyncio.sleep(0)
        others = [asyncio.create_task(hold()) for _ in range(5)]
        await asyncio.sleep(0.01)
        for other in others[::2]:
            other.cancel()
        await first
        others[1].cancel()  # the lock has just been handed to it
        await asyncio.wait_for(others[3], 2)
        async with asyncio.timeout(1), lock:
            pass

    asyncio.run(cancelled())
