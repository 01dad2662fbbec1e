"""Redirects, over real sockets: the same origin receives the same request, others no more than needed."""

from __future__ import annotations

from typing import Any

import pytest
from _runtime.errors import ConnectionFailedError, RedirectedError
from _runtime.hooks import Hooks
from fault_server import FaultServer, respond

ITEM = respond('{"id": "a"}')
PARAMS = {"id": "a", "X-Trace": "t", "flavour": "sweet"}


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
def test_redirect_to_same_origin_keeps_headers(
    harness: Any, fault_server: FaultServer, status: int
) -> None:
    def before(request: Any) -> None:
        request.headers["X-Hook"] = "h"

    location = f"{fault_server.url}/v2/items/a?x=1"
    fault_server.respond_with(respond(b"", status, {"Location": location}), ITEM)
    client = harness.client(hooks=Hooks(before=before), headers={"X-Own": "o"})
    assert harness.do(client.call("getItem", PARAMS)).id == "a"
    first, second = fault_server.requests
    assert second.target == "/v2/items/a?x=1"
    assert second.headers == first.headers and second.headers["x-trace"] == "t"
    assert second.headers["x-hook"] == "h" and second.headers["x-own"] == "o"
    assert second.headers["accept"] == "application/json"
    assert second.headers["cookie"] == "flavour=sweet"


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
def test_redirect_of_post_is_not_followed(
    harness: Any, fault_server: FaultServer, status: int
) -> None:
    fault_server.respond_with(respond(b"", status, {"Location": "/v2/items"}))
    with pytest.raises(RedirectedError):
        harness.do(harness.client().items.create(id="a"))
    assert len(fault_server.requests) == 1


def test_failure_after_redirect_names_last_host(harness: Any, fault_server: FaultServer) -> None:
    fault_server.respond_with(respond(b"", 302, {"Location": "http://127.0.0.1:9/x?Signature=s3"}))
    with pytest.raises(ConnectionFailedError, match=r"^getItem to 127\.0\.0\.1:9: ") as caught:
        harness.do(harness.client(max_retries=0).call("getItem", PARAMS))
    assert caught.value.host == "127.0.0.1:9" and "s3" not in str(caught.value)
