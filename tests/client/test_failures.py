"""Failures inside successful responses, over real sockets: none is returned as a result."""

from __future__ import annotations

import asyncio
import json
import sys
from pathlib import Path
from typing import Any

import msgspec
import pytest
from _runtime.errors import FailureError, InvalidResponseError, ResponseTooLargeError
from _runtime.models import ResponseModel
from _runtime.operation import FILE, ExpectedResponse, Operation
from _runtime.responses import response_of
from _runtime.settings import Failure, FailureSign
from example_client import SETTINGS
from fault_server import Connection, FaultServer, ReceivedRequest, respond

from tests.helpers.paths import ROOT

sys.path.insert(0, str(ROOT / "generated/python"))

import codearts_build


class Stopped(ResponseModel):
    status: str | None = None
    result: bool | None = None


GET = ("getItem", {"id": "a"})
LIST = ("listItems",)
DOWNLOAD = ("downloadFile", {"name": "release.jks"})
# The same signs as the description of the service names.
SIGNS = (
    FailureSign("status", ("fail", "error")),
    FailureSign("success", (False,)),
    FailureSign("error_code"),
    FailureSign("error.code"),
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
        # The code is more reliable than the status.
        ({"status": "success", "error": {"code": "C.1", "reason": "not so"}}, "C.1", "not so"),
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


STOP: Operation[Stopped] = Operation(
    id="stopItem",
    method="POST",
    path="/v1/stop",
    responses=(ExpectedResponse("200", "application/json", Stopped, may_be_empty=True),),
    failure=(FailureSign("result", (False,)),),
)
CHECK = msgspec.structs.replace(STOP, id="isStopped", failure=())


@pytest.mark.parametrize("content", ['{"status": "success", "result": false}', '{"result": false}'])
def test_sign_of_one_operation_is_failure_of_it_only(
    harness: Any, client: Any, fault_server: FaultServer, content: str
) -> None:
    fault_server.respond_with(respond(content))
    with pytest.raises(FailureError, match="failed, though with HTTP 200") as caught:
        harness.do(client._caller.perform(STOP, {}))
    assert caught.value.operation == "stopItem" and len(fault_server.requests) == 1
    assert harness.do(client._caller.perform(CHECK, {})).result is False
    for success in ('{"result": true}', "{}", '{"result": null}', '{"result": "false"}', ""):
        fault_server.respond_with(respond(success))
        harness.do(client._caller.perform(STOP, {}))


@pytest.mark.parametrize("name", ["CodeArtsBuild", "AsyncCodeArtsBuild"])
def test_stop_with_false_result_raises_error(fault_server: FaultServer, name: str) -> None:
    auth = codearts_build.Token("t")
    client = getattr(codearts_build, name)(base_url=fault_server.url, auth=auth)

    def stop() -> Any:
        with pytest.warns(DeprecationWarning):
            return client.builds.stop_by_body_v3(job_id="a", build_no="1")

    async def stop_async() -> Any:
        return await stop()

    fault_server.respond_with(respond('{"status": "success", "error": null, "result": false}'))
    with pytest.raises(codearts_build.FailureError):
        asyncio.run(stop_async()) if name.startswith("Async") else stop()
    running = respond('{"result": false}')
    fault_server.respond_with(running)
    result = client.jobs.check_running(job_id="a")
    if name.startswith("Async"):
        result = asyncio.run(result)
    assert result.result is False


def test_streamed_json_beyond_limit_raises_error(
    harness: Any, fault_server: FaultServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    def endless(connection: Connection, received: ReceivedRequest) -> None:
        connection.send(b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n")
        connection.send(b"Content-Length: 9000000000\r\n\r\n")
        while not connection.stopped.is_set():
            connection.send(b" " * 100_000)

    responses = (
        ExpectedResponse("200", "application/octet-stream", FILE),
        ExpectedResponse("200", "application/json", Stopped),
    )
    either = msgspec.structs.replace(STOP, id="getEither", method="GET", responses=responses)
    monkeypatch.setattr("_runtime.results.LARGEST_BODY", 1 << 20)
    fault_server.respond_with(endless)
    with pytest.raises(ResponseTooLargeError, match=r"^getEither to .*more than 1 MiB"):
        harness.do(harness.client()._caller.perform(either, {}))
    assert len(fault_server.requests) == 1
