"""Failures inside successful responses, over real sockets: none is returned as a result."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from _runtime.errors import FailureError, InvalidResponseError
from _runtime.responses import response_of
from _runtime.settings import Failure, FailureSign
from example_client import SETTINGS
from fault_server import FaultServer, respond

GET = ("getItem", {"id": "a"})
LIST = ("listItems",)
DOWNLOAD = ("downloadFile", {"name": "release.jks"})
# The same signs as the description of the service names.
SIGNS = (
    FailureSign("status", ("fail", "error")),
    FailureSign("success", (False,)),
    FailureSign("error_code"),
)
FAILURE = Failure(
    SIGNS,
    ("error_code", "error.code", "err_code", "errCode"),
    ("error_msg", "error.reason", "error", "message"),
)


@pytest.fixture
def client(harness: Any, monkeypatch: pytest.MonkeyPatch) -> Any:
    """A client whose description names the signs of failure of the service."""
    monkeypatch.setattr(harness.client_type, "_settings", SETTINGS._replace(failure=FAILURE))
    return harness.client()


@pytest.mark.parametrize(
    ("content", "code", "text"),
    [
        ({"success": False, "err_code": "DEVCB.1", "message": "no such build"}, "DEVCB.1", "build"),
        ({"error_code": "APIG.1", "error_msg": "no such thing"}, "APIG.1", "no such thing"),
        ({"status": "error", "error": {"code": "C.1", "reason": "not so"}}, "C.1", "not so"),
    ],
)
@pytest.mark.parametrize("arguments", [GET, LIST, ("sliceItems",), ("deleteItem", {"id": "a"})])
def test_failure_with_status_200_raises_error_with_code(
    harness: Any,
    client: Any,
    fault_server: FaultServer,
    content: dict[str, Any],
    code: str,
    text: str,
    arguments: Any,
) -> None:
    fault_server.respond_with(respond(json.dumps(content)))
    with pytest.raises(FailureError, match=text) as caught:
        harness.do(client.call(*arguments))
    assert caught.value.error_code == code


@pytest.mark.parametrize(
    ("content", "media_type", "kind"),
    [
        ("<!DOCTYPE html><title>Log in</title>", "text/html; charset=utf-8", InvalidResponseError),
        ('{"error_code": "S.3", "error_msg": "no such file"}', "application/json", FailureError),
    ],
)
def test_page_or_error_instead_of_file_leaves_file_untouched(
    harness: Any,
    client: Any,
    fault_server: FaultServer,
    tmp_path: Path,
    content: str,
    media_type: str,
    kind: type[Exception],
) -> None:
    target = tmp_path / "release.jks"
    target.write_bytes(b"the key")
    fault_server.respond_with(respond(content, 200, {"Content-Type": media_type}))

    async def save_async() -> None:
        await (await client.call(*DOWNLOAD)).save_to(target)

    with pytest.raises(kind, match=r"Log in|S\.3: no such file"):
        if harness.is_async:
            harness.do(save_async())
        else:
            client.call(*DOWNLOAD).save_to(target)
    assert target.read_bytes() == b"the key"
    assert [each.name for each in tmp_path.iterdir()] == ["release.jks"]


def test_html_file_with_name_is_downloaded(
    harness: Any, client: Any, fault_server: FaultServer
) -> None:
    headers = {
        "Content-Type": "text/html",
        "Content-Disposition": 'attachment; filename="report.html"',
    }
    fault_server.respond_with(respond("<html></html>", 200, headers))
    assert harness.do(harness.do(client.call(*DOWNLOAD)).read()) == b"<html></html>"


@pytest.mark.parametrize("arguments", [GET, LIST, ("createItem", {}, {"id": "a"})])
def test_status_204_instead_of_json_returns_none_with_departure(
    harness: Any, fault_server: FaultServer, arguments: Any
) -> None:
    fault_server.respond_with(respond(b"", 204))
    received = harness.do(harness.client().call_with_response(*arguments))
    assert received.value is None and received.response.status == 204
    assert "expected object, got nothing" in " ".join(map(str, received.response.departures))
    with pytest.raises(InvalidResponseError) as caught:
        harness.do(harness.client(strict=True).call(*arguments))
    assert caught.value.departures


@pytest.mark.parametrize("content", ["null", "[]", '[{"id": "a"}]', '"text"', "7", "true"])
def test_root_of_another_type_than_model_raises_error(
    harness: Any, fault_server: FaultServer, content: str
) -> None:
    fault_server.respond_with(respond(content))
    with pytest.raises(InvalidResponseError, match="expected object at the root"):
        harness.do(harness.client().call(*GET))


@pytest.mark.parametrize("content", ["null", "{}", '{"items": []}', "7"])
def test_root_of_another_type_than_list_raises_error(
    harness: Any, fault_server: FaultServer, content: str
) -> None:
    fault_server.respond_with(respond(content))
    with pytest.raises(InvalidResponseError, match="expected array of object at the root"):
        harness.do(harness.client().call("sliceItems"))


def test_json_text_with_object_is_decoded(harness: Any, fault_server: FaultServer) -> None:
    fault_server.respond_with(respond(json.dumps('{"id": "a"}')))
    item = harness.do(harness.client().call(*GET))
    assert item.id == "a" and response_of(item).departures
