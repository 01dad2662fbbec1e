"""Options for a client and for one call, over real sockets."""

from __future__ import annotations

import time
from typing import Any
from urllib.parse import parse_qsl, urlsplit

import pytest
from _runtime.errors import TimedOutError
from _runtime.options import Options
from _runtime.sdk_hmac_sha256 import AkSk
from example_client import AsyncShop, Shop
from fault_server import Connection, FaultServer, ReceivedRequest, respond
from huaweicloudsdkcore.auth.credentials import BasicCredentials
from huaweicloudsdkcore.sdk_request import SdkRequest


def test_query_of_options_is_sent_behind_that_of_operation(
    harness: Any, fault_server: FaultServer
) -> None:
    client = harness.client().with_options(query={"x y": "ü&=", "tag": ["a", "b"]})
    harness.do(client.items.get(id="a", count=3))
    harness.do(client.items.get(id="a"))
    extra = "x%20y=%C3%BC%26%3D&tag=a&tag=b"
    assert fault_server.targets == [f"/v1/items/a?count=3&{extra}", f"/v1/items/a?{extra}"]


def test_headers_and_query_of_options_are_signed(harness: Any, fault_server: FaultServer) -> None:
    client = harness.client(auth=AkSk("ACCESS", "secretKey"), headers={"X-Team": "one two"})
    harness.do(client.with_options(query={"b": ["2", "1"], "a": "ü +"}).items.get(id="a", count=3))
    request = fault_server.requests[0]
    given = request.headers["authorization"]
    names = given.partition("SignedHeaders=")[2].partition(",")[0].split(";")
    parts = urlsplit(request.target)
    signed = {name: request.headers[name] for name in names}
    assert signed["x-team"] == "one two" and set(parts.query.split("&")) == {
        "count=3",
        "b=2",
        "b=1",
        "a=%C3%BC%20%2B",
    }
    expected = BasicCredentials("ACCESS", "secretKey").sign_request(
        SdkRequest(
            "GET", "http", signed["host"], parts.path, None, parse_qsl(parts.query), signed, None
        )
    )
    assert given == expected.header_params["Authorization"]


def test_headers_and_query_of_options_add_to_those_before(
    harness: Any, fault_server: FaultServer
) -> None:
    first = harness.client(headers={"X-A": "1", "X-B": "1"}).with_options(query={"a": "1"})
    second = first.with_options(headers={"x-a": "2", "X-C": "2"}, query={"b": "2"})
    third = second.with_options(timeout=3).with_options(query={"a": "3"})
    for client in (first, second, third, third.with_options(headers=None, query=None)):
        harness.do(client.call("getState"))
    sent = [
        [request.headers.get(name) for name in ("x-a", "x-b", "x-c")]
        for request in fault_server.requests
    ]
    assert sent == [["1", "1", None], ["2", "1", "2"], ["2", "1", "2"], [None, None, None]]
    queries = [target.partition("?")[2] for target in fault_server.targets]
    assert queries == ["a=1", "a=1&b=2", "a=3&b=2", ""]


@pytest.mark.parametrize(
    ("given", "error", "words"),
    [
        ({"query": {"a": 5}}, TypeError, "'a' must be a str"),
        ({"query": {"a": None}}, TypeError, "'a' must be a str"),
        ({"query": {"a": [5]}}, TypeError, "'a' must be a str"),
        ({"query": {"a": b"x"}}, TypeError, "'a' must be a str"),
        ({"query": {"": "x"}}, ValueError, "has no name"),
        ({"query": {"a": "\ud800"}}, ValueError, "'a' contains a lone surrogate"),
        ({"query": "a=b"}, TypeError, "query must be a mapping"),
        ({"headers": [("a", "b")]}, TypeError, "headers must be a mapping"),
        ({"headers": {"X-A": "ü"}}, ValueError, "'X-A' must be ASCII"),
        ({"headers": {5: "a"}}, ValueError, "5 has a name"),
        ({"timeout": 0}, ValueError, "timeout must be"),
    ],
)
def test_invalid_option_raises_error_before_sending(
    harness: Any, fault_server: FaultServer, given: Any, error: type[Exception], words: str
) -> None:
    with pytest.raises(error, match=words):
        harness.client().with_options(**given)
    assert fault_server.requests == []


@pytest.mark.parametrize("client", [Shop, AsyncShop])
def test_invalid_headers_of_constructor_raise_error(client: Any) -> None:
    with pytest.raises(ValueError, match="'X-A' has a line break"):
        client(base_url="http://localhost", headers={"X-A": "a\nb"})
    with pytest.raises(TypeError, match="headers must be a mapping"):
        client(base_url="http://localhost", headers="X-A: b")


def test_timeout_of_one_call_leaves_others_as_they_were(
    harness: Any, fault_server: FaultServer
) -> None:
    def pause(connection: Connection, received: ReceivedRequest) -> None:
        connection.stall(0.4)
        respond()(connection, received)

    fault_server.respond_with(pause)
    client = harness.client(max_retries=0)
    with pytest.raises(TimedOutError):
        harness.do(client.with_options(timeout=0.05).items.get(id="a"))
    harness.do(client.items.get(id="a"))


def test_options_show_no_secret(harness: Any) -> None:
    client = harness.client(headers={"X-Token": "s3cret"})
    options = client.with_options(query={"access_token": "s3cret", "page": "2"}).options
    assert "s3cret" not in repr(options) + repr(dict(options.headers)) + repr(dict(options.query))
    assert "'page': '2'" in repr(options) and "s3cret" not in repr(Options(query={"key": "s3cret"}))


def test_with_options_costs_little() -> None:
    client = Shop(base_url="http://localhost")
    started = time.process_time()
    for _ in range(2000):
        assert client.with_options(timeout=5).items
    assert time.process_time() - started < 0.3  # some 5 microseconds each on a quiet machine
