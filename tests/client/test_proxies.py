"""Proxies of the environment, tunnels to servers with TLS, and certificates."""

from __future__ import annotations

import asyncio
import ssl
import threading
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx2
import pytest
from _runtime.errors import ClosedError, ConfigurationError, ConnectionFailedError, TimedOutError
from _runtime.proxies import Proxies
from conftest import Harness
from example_client import Item
from fault_server import Connection, FaultServer, ReceivedRequest, respond
from tls_server import HOST, TlsServer, connect_to, make_certificate

GET = ("getItem", {"id": "a"})
CREATE = ("createItem", {}, {"id": "a"})


@pytest.fixture(scope="module")
def certificate(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return make_certificate(tmp_path_factory.mktemp("certificate"))


@pytest.fixture
def tls_server(certificate: Path) -> Iterator[TlsServer]:
    server = TlsServer(certificate)
    server.respond_with(respond('{"id": "a"}'))
    yield server
    server.stop()


@pytest.fixture
def trusted(certificate: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SSL_CERT_FILE", str(certificate))
    # aiohttp reads the variable when it is imported, which is long ago here.
    context = ssl.create_default_context()
    monkeypatch.setattr("aiohttp.connector._SSL_CONTEXT_VERIFIED", context)


@pytest.fixture
def proxy(
    fault_server: FaultServer, tls_server: TlsServer, monkeypatch: pytest.MonkeyPatch
) -> FaultServer:
    fault_server.respond_with(connect_to(tls_server.port))
    monkeypatch.setenv("https_proxy", fault_server.url)
    return fault_server


def test_proxy_of_environment_is_used_except_for_no_proxy(
    harness: Any, fault_server: FaultServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name, value in (("http_proxy", fault_server.url), ("no_proxy", "127.0.0.0/8,.example.org")):
        monkeypatch.setenv(name.upper(), value)
        monkeypatch.setenv(name, value)
    for url in ("http://shop.example.com", "http://example.org", fault_server.url):
        harness.do(harness.client(base_url=url).call("getItem", {"id": "a"}))
    proxied = "http://shop.example.com/v1/items/a", "http://example.org/v1/items/a"
    assert fault_server.targets == [*proxied, "/v1/items/a"]


@pytest.mark.parametrize(
    "entry", ["*", "example.com", ".example.com", "*.example.com", "10.0.0.0/8",
              "http://a.example.com", "https://a.example.com", "a.example.com:81", "localhost"]
)  # fmt: skip
@pytest.mark.parametrize("host", ["a.example.com", "example.com", "myexample.com", "10.1.2.3", "localhost"])  # fmt: skip
def test_no_proxy_is_read_as_by_httpx2(
    monkeypatch: pytest.MonkeyPatch, entry: str, host: str
) -> None:
    for name in ("http_proxy", "HTTP_PROXY"):
        monkeypatch.setenv(name, "http://127.0.0.1:1")
    for name in ("no_proxy", "NO_PROXY"):
        monkeypatch.setenv(name, entry)
    url = f"http://{host}/"
    with httpx2.Client() as native:
        is_direct = native._transport_for_url(httpx2.URL(url)) is native._transport
    assert (Proxies().of(url) is None) == is_direct


def drip_headers(connection: Connection, received: ReceivedRequest) -> None:
    connection.send(b"HTTP/1.1 200 OK\r\n")
    for number in range(100):
        connection.send(b"X-%d: a\r\n" % number)
        connection.stall(0.1)


def stall(connection: Connection, received: ReceivedRequest) -> None:
    connection.stall()


def test_https_through_proxy_is_a_tunnel(
    harness: Any, proxy: FaultServer, tls_server: TlsServer, trusted: None
) -> None:
    client = harness.client(base_url=f"https://{HOST}")
    for arguments in (GET, GET, CREATE):
        if arguments is CREATE:
            tls_server.respond_with(respond('{"id": "a"}', 201))
        assert harness.do(client.call(*arguments)) == Item(id="a")
    (connect,) = proxy.requests
    assert (connect.method, connect.target) == ("CONNECT", f"{HOST}:443")
    assert "x-auth-token" not in connect.headers
    assert [request.headers["x-auth-token"] for request in tls_server.requests] == ["t0ken"] * 3


def test_proxy_that_wants_a_login_is_a_configuration_error(
    harness: Any, proxy: FaultServer
) -> None:
    proxy.respond_with(respond("<html>", 407, {"Proxy-Authenticate": "Basic"}))
    with pytest.raises(ConfigurationError, match=r"proxy responded with 407 .*user:password@"):
        harness.do(harness.client(base_url=f"https://{HOST}").call(*GET))
    assert len(proxy.requests) == 1


def test_login_of_proxy_is_sent_to_it_only(
    harness: Any, proxy: FaultServer, tls_server: TlsServer, trusted: None,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    monkeypatch.setenv("https_proxy", proxy.url.replace("://", "://us%40er:p%3Aw@"))
    assert harness.do(harness.client(base_url=f"https://{HOST}").call(*GET)) == Item(id="a")
    assert proxy.requests[0].headers["proxy-authorization"] == "Basic dXNAZXI6cDp3"
    assert "proxy-authorization" not in tls_server.requests[0].headers


def test_proxy_that_cannot_connect_is_tried_again_even_for_post(
    harness: Any, proxy: FaultServer, tls_server: TlsServer, trusted: None
) -> None:
    tls_server.respond_with(respond('{"id": "a"}', 201))
    proxy.respond_with(respond("<html>", 502), connect_to(tls_server.port))
    client = harness.client(base_url=f"https://{HOST}")
    assert harness.do(client.call(*CREATE)) == Item(id="a")
    proxy.respond_with(respond("<html>", 502))
    refused = harness.client(base_url=f"https://other.{HOST}")
    with pytest.raises(
        ConnectionFailedError, match=r"no connection: .*proxy responded with 502"
    ) as caught:
        harness.do(refused.call(*CREATE))
    assert not caught.value.sent


@pytest.mark.parametrize("fault", [drip_headers, stall])
def test_deadline_holds_through_tunnel(
    harness: Any, proxy: FaultServer, tls_server: TlsServer, trusted: None, fault: Any
) -> None:
    tls_server.respond_with(fault)
    started = time.monotonic()
    with pytest.raises(TimedOutError):
        harness.do(harness.client(base_url=f"https://{HOST}", deadline=0.5).call(*GET))
    assert time.monotonic() - started < 3


def test_deadline_holds_for_proxy_that_drips(harness: Any, proxy: FaultServer) -> None:
    proxy.respond_with(drip_headers)
    started = time.monotonic()
    with pytest.raises(TimedOutError):
        harness.do(harness.client(base_url=f"https://{HOST}", deadline=0.5).call(*GET))
    assert time.monotonic() - started < 3


def test_close_ends_call_through_tunnel(
    harness: Any, proxy: FaultServer, tls_server: TlsServer, trusted: None
) -> None:
    tls_server.respond_with(stall)
    client = harness.client(base_url=f"https://{HOST}", timeout=20.0)
    (transport,) = harness.opened
    started = time.monotonic()
    if harness.is_async:

        async def closed() -> None:
            task = asyncio.create_task(client.call(*GET))
            await asyncio.sleep(0.3)
            await transport.close()
            await task

        with pytest.raises(ClosedError):
            harness.runner.run(closed())
    else:
        timer = threading.Timer(0.3, transport.close)
        timer.start()
        with pytest.raises(ClosedError):
            client.call(*GET)
        timer.join()
    assert time.monotonic() - started < 5


def test_untrusted_certificate_is_a_configuration_error(
    harness: Any, tls_server: TlsServer
) -> None:
    client = harness.client(base_url=tls_server.url)
    with pytest.raises(ConfigurationError, match=r"certificate verify failed.*SSL_CERT_FILE"):
        harness.do(client.call(*GET))


def test_certificate_of_another_host_is_a_configuration_error(
    harness: Any, proxy: FaultServer, trusted: None
) -> None:
    client = harness.client(base_url="https://other.test")
    with pytest.raises(ConfigurationError, match=r"other.test"):
        harness.do(client.call(*GET))


def test_socks_proxy_with_aiohttp_is_a_configuration_error(
    fault_server: FaultServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("all_proxy", "socks5://127.0.0.1:9")
    made = Harness("aiohttp-async", fault_server.url)
    with pytest.raises(ConfigurationError, match="aiohttp supports HTTP proxies only"):
        made.do(made.client().call(*GET))
    made.close()
