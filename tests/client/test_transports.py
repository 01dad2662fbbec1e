"""Custom transports and HTTP clients, lazy imports."""

from __future__ import annotations

import asyncio
import gzip
import subprocess
import sys
import time
import tracemalloc
import zlib
from pathlib import Path
from typing import Any

import aiohttp
import httpx2
import pytest
from _runtime.errors import ClosedError, ResponseTooLargeError, TimedOutError
from _runtime.messages import Headers, Request, Response
from _runtime.transport_aiohttp import AsyncAiohttpTransport
from _runtime.transport_httpx2 import Httpx2Transport
from _runtime.transport_httpx2_async import AsyncHttpx2Transport
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
    transport = Httpx2Transport(native)
    with Shop(base_url=fault_server.url, transport=transport, auth=RenewableToken("t")) as client:
        client.items.get(id="a")
    transport.close()
    assert native.get(fault_server.url).status_code == 200
    assert [request.headers.get("x-own") for request in fault_server.requests] == ["1"] * 2


def test_native_async_clients_are_used_and_left_open(fault_server: FaultServer) -> None:
    async def used() -> None:
        native = httpx2.AsyncClient(headers={"X-Own": "1"})
        session = aiohttp.ClientSession(headers={"X-Own": "1"})
        for transport in (AsyncHttpx2Transport(native), AsyncAiohttpTransport(session)):
            async with AsyncShop(
                base_url=fault_server.url, transport=transport, auth=RenewableToken("t")
            ) as client:
                await client.items.get(id="a")
            await transport.close()
        assert (await native.get(fault_server.url)).status_code == 200
        async with session.get(fault_server.url) as response:
            assert response.status == 200
        await native.aclose()
        await session.close()

    asyncio.run(used())
    assert [request.headers.get("x-own") for request in fault_server.requests] == ["1"] * 4


def test_async_client_works_in_successive_event_loops(fault_server: FaultServer) -> None:
    for transport in (AsyncHttpx2Transport(), AsyncAiohttpTransport()):
        client = AsyncShop(base_url=fault_server.url, transport=transport, auth=RenewableToken("t"))
        for _ in range(3):
            asyncio.run(client.call("getItem", {"id": "a"}))
        asyncio.run(transport.close())
        with pytest.raises(ClosedError):
            asyncio.run(client.call("getItem", {"id": "a"}))


def stall(connection: Any, received: Any) -> None:
    connection.stall()


def test_timeout_applies_to_native_client_without_its_own(fault_server: FaultServer) -> None:
    fault_server.respond_with(stall)

    def seconds(client: Any, *, timeout: float) -> float:
        begin = time.monotonic()
        with (
            client.with_options(timeout=timeout, max_retries=0) as used,
            pytest.raises(TimedOutError),
        ):
            used.items.get(id="a")
        return time.monotonic() - begin

    def shop(native: httpx2.Client) -> Shop:
        return Shop(
            base_url=fault_server.url, transport=Httpx2Transport(native), auth=RenewableToken("t")
        )

    assert seconds(shop(httpx2.Client()), timeout=0.3) < 2
    assert seconds(shop(httpx2.Client(timeout=0.3)), timeout=30) < 2


@pytest.mark.parametrize("kind", ["httpx2", "aiohttp"])
def test_timeout_applies_to_native_async_client_without_its_own(
    fault_server: FaultServer, kind: str
) -> None:
    fault_server.respond_with(stall)

    async def fails(own: float | None, timeout: float) -> None:
        native: Any
        if kind == "httpx2":
            native = httpx2.AsyncClient() if own is None else httpx2.AsyncClient(timeout=own)
            transport: Any = AsyncHttpx2Transport(native)
        else:
            options = {} if own is None else {"timeout": aiohttp.ClientTimeout(total=own)}
            native = aiohttp.ClientSession(**options)  # type: ignore[arg-type]
            transport = AsyncAiohttpTransport(native)
        client = AsyncShop(
            base_url=fault_server.url,
            transport=transport,
            auth=RenewableToken("t"),
            timeout=timeout,
            max_retries=0,
        )
        with pytest.raises(TimedOutError):
            async with asyncio.timeout(3):
                await client.items.get(id="a")
        await (native.aclose() if kind == "httpx2" else native.close())

    asyncio.run(fails(None, 0.3))
    asyncio.run(fails(0.3, 30))


def test_response_that_was_read_before_is_used() -> None:
    packed = gzip.compress(b'{"id": "packed"}')

    def answer(request: httpx2.Request) -> httpx2.Response:
        return httpx2.Response(200, content=packed, headers={"Content-Encoding": "gzip"})

    native = httpx2.Client(
        transport=httpx2.MockTransport(answer), event_hooks={"response": [lambda each: each.read()]}
    )
    with Shop(
        base_url="http://x", transport=Httpx2Transport(native), auth=RenewableToken("t")
    ) as client:
        assert client.items.get(id="a") == Item(id="packed")
        assert client.items.download(name="f").read() == b'{"id": "packed"}'


def test_response_that_middleware_of_aiohttp_read_is_used(fault_server: FaultServer) -> None:
    fault_server.respond_with(respond('{"id": "a"}'))

    async def reading(request: Any, handler: Any) -> Any:
        response = await handler(request)
        await response.read()
        return response

    async def used() -> None:
        async with aiohttp.ClientSession(middlewares=(reading,)) as session:
            client = AsyncShop(
                base_url=fault_server.url,
                transport=AsyncAiohttpTransport(session),
                auth=RenewableToken("t"),
            )
            assert await client.items.get(id="a") == Item(id="a")

    asyncio.run(used())


@pytest.mark.parametrize("make", [AsyncHttpx2Transport, AsyncAiohttpTransport])
def test_call_outside_asyncio_raises_clear_error(make: Any) -> None:
    client = AsyncShop(base_url="http://x", transport=make(), auth=RenewableToken("t"))
    with pytest.raises(RuntimeError, match="with asyncio, not trio"):
        client.call("getItem", {"id": "a"}).send(None)


def test_post_without_body_has_content_length(harness: Any, fault_server: FaultServer) -> None:
    request = Request("POST", fault_server.url, Headers())
    harness.do(harness.client()._transport.get().send(request))
    assert fault_server.requests[0].headers["content-length"] == "0"


@pytest.fixture(scope="module")
def packed_gigabyte() -> bytes:
    packer = zlib.compressobj(level=1, wbits=31)
    block = bytes(16 << 20)
    return b"".join(packer.compress(block) for _ in range(64)) + packer.flush()


def test_small_body_that_decompresses_to_gigabytes_raises_error(
    harness: Any, fault_server: FaultServer, packed_gigabyte: bytes
) -> None:
    fault_server.respond_with(respond(packed_gigabyte, headers={"Content-Encoding": "gzip"}))
    tracemalloc.start()
    try:
        with pytest.raises(ResponseTooLargeError, match="more than 256 MiB"):
            harness.do(harness.client().call("getItem", {"id": "a"}))
        assert tracemalloc.get_traced_memory()[1] < 400e6
    finally:
        tracemalloc.stop()
    assert len(fault_server.requests) == 1


@pytest.mark.parametrize("name", ["AsyncHttpx2Transport", "AsyncAiohttpTransport"])
def test_asyncio_programs_end_with_status_0(fault_server: FaultServer, name: str) -> None:
    module = "transport_aiohttp" if "Aio" in name else "transport_httpx2_async"
    code = (
        f"import sys; sys.path[:0] = [{str(RUNTIME)!r}, {str(Path(__file__).parent)!r}]\n"
        "import asyncio; from example_client import AsyncShop, RenewableToken\n"
        f"from _runtime.{module} import {name}\n"
        "async def main():\n"
        f"    client = AsyncShop(base_url={fault_server.url!r}, auth=RenewableToken('t'), transport={name}())\n"
        "    calls = [client.items.get(id='a') for _ in range(20)]\n"
        "    await asyncio.gather(*calls)\n"
        "asyncio.run(main())\n"
    )
    for _ in range(5):
        subprocess.run([sys.executable, "-c", code], check=True)


def test_libraries_are_imported_on_first_use() -> None:
    code = (
        f"import sys; sys.path[:0] = [{str(RUNTIME)!r}, {str(Path(__file__).parent)!r}]\n"
        "import example_client; client = example_client.Shop(region='north')\n"
        "heavy = {'httpx2', 'aiohttp', 'asyncio', 'logging', 'email', 'json', 'ssl', 'concurrent'} & set(sys.modules)\n"
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
