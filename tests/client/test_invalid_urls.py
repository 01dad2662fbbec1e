"""Invalid URLs and header values, which raise errors of the client, not of its libraries."""

from __future__ import annotations

from typing import Any

import pytest
from _runtime.errors import ClientError, RedirectedError
from example_client import AsyncShop, Item, Shop
from fault_server import FaultServer, respond

GET = ("getItem", {"id": "a"})


@pytest.mark.parametrize("kind", [Shop, AsyncShop])
@pytest.mark.parametrize(
    "url",
    [
        "http://[bad",
        "http://[::1",
        "http://a]b",
        "ftp://example.com",
        "http://",
        "http:///path",
        "https://:443",
        "http://host:port",
        "http://host:99999",
        "http://ex ample.com",
        " http://example.com",
        "http://example.com/a b",
        "http://example.com/\n",
        "http://example.com?x=1",
        "http://example.com?",
        "http://example.com#",
        "http://user:s3cret@example.com",
        "http://user:s3cret@[bad",
        "http://s3cret\u2100@example.com",
        "example.com",
        "",
    ],
)
def test_invalid_base_url_raises_error_at_construction(kind: Any, url: str) -> None:
    with pytest.raises(ValueError, match="base_url") as caught:
        kind(base_url=url, auth=None)
    assert "s3cret" not in str(caught.value)


@pytest.mark.parametrize(
    "location",
    [
        "http://[::1",
        "http://[bad/",
        "//[",
        "http://a]b/",
        "http://host:port/",
        "http://host:99999/",
        "http://host:-1/",
        "http://\xff\xfe/",
    ],
)
def test_redirect_to_invalid_url_is_not_followed(
    harness: Any, fault_server: FaultServer, location: str
) -> None:
    fault_server.respond_with(respond(b"", 302, {"Location": location}))
    with pytest.raises(ClientError) as caught:
        harness.do(harness.client(max_retries=0).call(*GET))
    assert caught.value.__context__ is None and len(fault_server.requests) == 1
    if "\xff" not in location:  # this one is a valid URL, but its host does not exist
        assert (
            isinstance(caught.value, RedirectedError)
            and caught.value.headers["Location"] == location
        )


def test_non_ascii_response_headers_are_read(harness: Any, fault_server: FaultServer) -> None:
    def send_headers(connection: Any, received: Any) -> None:
        head = b"HTTP/1.1 404 Told\r\nContent-Length: 2\r\nX-Name: " + "构建 ü".encode()
        connection.send(head + b"\r\nX-Latin: \xfc\r\nX-Request-Id: \xff\xfe\r\n\r\n{}")

    fault_server.respond_with(send_headers)
    with pytest.raises(ClientError) as caught:
        harness.do(harness.client().call(*GET))
    assert {name.lower() for name in caught.value.headers} >= {"x-name", "x-latin", "x-request-id"}
    assert str(caught.value)


@pytest.mark.parametrize(
    "value", ["构建", "\U0001f600", "a\r\nX-Evil: 1", "a\nb", "a\x00b", "\udc80"]
)
def test_unsendable_header_value_is_not_in_error(
    harness: Any, fault_server: FaultServer, value: str
) -> None:
    for call in (
        lambda: harness.client().with_options(headers={"X-Extra": value}).call(*GET),
        lambda: harness.client().call("getItem", {"id": "a", "X-Trace": value}),
    ):
        fault_server.requests.clear()
        try:
            found = harness.do(call())
        except (ClientError, ValueError) as error:
            raised = error
            assert (
                not isinstance(raised, UnicodeError)
                and value not in str(raised)
                and fault_server.requests == []
            )
        else:
            assert found == Item() and all(
                "x-evil" not in each.headers for each in fault_server.requests
            )
