"""Logs, over real sockets: each line names its call, and none contains a secret."""

from __future__ import annotations

import json
import logging
import traceback
from typing import Any

import pytest
from _runtime.errors import ClientError
from _runtime.keystone import PasswordLogin
from _runtime.sdk_hmac_sha256 import AkSk
from fault_server import Connection, FaultServer, ReceivedRequest, respond

GET = ("getItem", {"id": "a"})
ITEM = respond('{"id": "a"}')


def test_log_of_retry_names_call_and_reason(
    harness: Any, fault_server: FaultServer, caplog: pytest.LogCaptureFixture
) -> None:
    fault_server.respond_with(respond("{}", 500), ITEM)
    with caplog.at_level(logging.INFO, "shop"):
        harness.do(harness.client().call(*GET))
    lines = [each.getMessage() for each in caplog.records if each.name == "shop"]
    assert len(lines) == 1
    assert lines[0].startswith("getItem (GET /v1/items/a): attempt 2 in 0.0 s, after ")
    assert lines[0].endswith("after ServerError (HTTP 500)")


def test_departure_is_one_warning_for_each_operation_and_kind(
    harness: Any, fault_server: FaultServer, caplog: pytest.LogCaptureFixture
) -> None:
    fault_server.respond_with(
        respond(json.dumps({"items": [{"open": "odd"}, {"open": "odd"}], "total": 1}))
    )
    client = harness.client()
    with caplog.at_level(logging.DEBUG, "shop"):
        for number in range(4):
            harness.do(client.with_options(timeout=number + 1).call("listItems"))
        fault_server.respond_with(respond('{"id": 7, "open": "odd"}'))
        harness.do(client.call(*GET))
    found = [each for each in caplog.records if "does not match" in each.getMessage()]
    warnings = [each.getMessage() for each in found if each.levelno == logging.WARNING]
    assert len(warnings) == 2 and len(found) == 5
    assert warnings[0].startswith("listItems (GET /v1/items): ") and "items[0].open" in warnings[0]
    assert "items[1]" not in warnings[0] and "getItem" in warnings[1] and "odd" not in warnings[1]


def test_new_kind_of_departure_is_another_warning(
    harness: Any, fault_server: FaultServer, caplog: pytest.LogCaptureFixture
) -> None:
    client = harness.client()
    with caplog.at_level(logging.WARNING, "shop"):
        for content in ('{"id": 7}', '{"id": 8}', '{"id": 9, "open": 1}', '{"id": true}'):
            fault_server.respond_with(respond(content))
            harness.do(client.call(*GET))
    kinds = [each.getMessage().rpartition("description: ")[2] for each in caplog.records]
    assert [each.partition(":")[0] for each in kinds] == ["id", "open", "id"]


@pytest.mark.parametrize("kind", ["login", "keys"])
def test_debug_logs_and_local_variables_show_no_secret(
    harness: Any, fault_server: FaultServer, caplog: pytest.LogCaptureFixture, kind: str
) -> None:
    secret = "s3cret'Value" if kind == "login" else "s3cretValue"
    auth: Any = AkSk("ACCESS", secret, security_token=secret)
    if kind == "login":
        auth = PasswordLogin("u", secret, domain="d", project="p", url=fault_server.url)

    def break_off(connection: Connection, received: ReceivedRequest) -> None:
        connection.reset()

    login = respond('{"token": {}}', 201, {"X-Subject-Token": f"{secret}1", "Set-Cookie": secret})
    redirect = respond("{}", 302, {"Location": f"/v1/b?Signature={secret}"})
    fault_server.respond_with(*([login] if kind == "login" else []), redirect, break_off)
    options = {"headers": {"X-Api-Key": secret}, "query": {"token": secret}}
    client = harness.client(auth=auth, max_retries=0).with_options(**options)
    with caplog.at_level(logging.DEBUG), pytest.raises(ClientError) as caught:
        harness.do(client.call(*GET))
    assert len(fault_server.requests) == (3 if kind == "login" else 2)
    assert "s3cret" in str(fault_server.requests)  # it was sent
    assert "s3cret" not in caplog.text
    report = traceback.TracebackException.from_exception(caught.value, capture_locals=True)
    ours = [each for each in report.stack if "_runtime" in each.filename]
    leaks = [
        (each.filename, name, value)
        for each in ours
        for name, value in (each.locals or {}).items()
        if "s3cret" in value
    ]
    assert ours and leaks == []


def test_debug_log_of_httpx2_is_redacted(
    harness: Any, fault_server: FaultServer, caplog: pytest.LogCaptureFixture
) -> None:
    if not harness.kind.startswith("httpx2"):
        pytest.skip("aiohttp logs no headers")
    fault_server.respond_with(respond('{"id": "a"}', 200, {"X-Subject-Token": "s3cret"}))
    with caplog.at_level(logging.DEBUG):
        harness.do(harness.client().call(*GET))
    assert "(b'X-Subject-Token', b'***')" in caplog.text and "s3cret" not in caplog.text
    assert "(b'Content-Type', b'application/json')" in caplog.text
