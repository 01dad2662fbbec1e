"""Recorded responses reach the caller through the client: values, errors, pages and files."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any
from urllib.parse import parse_qs, unquote, urlsplit

import msgspec
import pytest

from tests.helpers.bundle import operations, resolve
from tests.service.recordings import (
    Recording,
    attribute,
    keywords_of,
    method_of,
    operations_by_id,
    plain,
    recorded,
    recordings,
    replies,
)

# Operations that are to be withdrawn are recorded as well.
pytestmark = pytest.mark.filterwarnings("ignore::DeprecationWarning")
each_recording = pytest.mark.parametrize("recording", recordings(), ids=lambda each: each["name"])


def replaying(recording: Recording) -> Any:
    """Returns a fake service that sends the responses of a recording in order."""
    from codearts_build.testing import FakeService

    fake = FakeService(examples=False)
    fake.on(recording["operation"]).returns(*replies(recording))
    return fake


def options(url: str) -> dict[str, Any]:
    from codearts_build import AkSk

    return {"base_url": url, "transport": None, "auth": AkSk("ak", "sk"), "strict": True}


@each_recording
def test_client_returns_recorded_value_or_raises_its_error(recording: Recording) -> None:
    fake = replaying(recording)
    with fake.serve() as url, fake.client(**options(url)) as client:
        method = method_of(client, recording)
        with expected_error(recording):
            result = method(**keywords_of(method, recording["arguments"]))
            if "items" in recording:
                check_items(recording, list(result))
            elif "text" in recording:
                assert "".join(result) == recording["text"]
            elif "file" in recording:
                assert result.read().decode() == recording["file"]
            else:
                check_value(recording, result)
    check_sent(recording, fake)


@each_recording
def test_async_client_returns_recorded_value_or_raises_its_error(recording: Recording) -> None:
    fake = replaying(recording)

    async def perform(url: str) -> None:
        async with fake.async_client(**options(url)) as client:
            method = method_of(client, recording)
            with expected_error(recording):
                result = method(**keywords_of(method, recording["arguments"]))
                if "items" in recording:
                    check_items(recording, [each async for each in result])
                elif "text" in recording:
                    assert "".join([each async for each in result]) == recording["text"]
                elif "file" in recording:
                    assert (await (await result).read()).decode() == recording["file"]
                else:
                    check_value(recording, await result)

    with fake.serve() as url:
        asyncio.run(perform(url))
    check_sent(recording, fake)


@contextmanager
def expected_error(recording: Recording) -> Iterator[None]:
    """Expects the error of a recording, if it has one."""
    import codearts_build

    expected = recording.get("error")
    if expected is None:
        yield
        return
    with pytest.raises(codearts_build.ClientError) as caught:
        yield
    error: Any = caught.value
    assert type(error) is getattr(codearts_build, expected["type"]), error
    assert (error.error_code, error.kind) == (expected["code"], expected["kind"])
    assert error.error_msg == expected["message"]
    assert error.status == replies(recording)[-1].status


def check_value(recording: Recording, result: Any) -> None:
    """Checks the attributes of a result, and that no part of the response departs."""
    from codearts_build import response_of

    for path, expected in recording["value"].items():
        found = attribute(result, path)
        assert (found, type(found)) == (expected, type(expected)), path
    if isinstance(result, msgspec.Struct):
        record = response_of(result)
        assert not record.departures
        assert not record.content or record.unknown == {}


def check_items(recording: Recording, items: list[Any]) -> None:
    for name, expected in recording["items"].items():
        assert [plain(getattr(each, name)) for each in items] == expected


def check_sent(recording: Recording, fake: Any) -> None:
    """Checks the requests of a recording: their number, paths and signatures, and what it says."""
    method, path = operations_by_id()[recording["operation"]][0].split(" ")
    for name, value in recording["arguments"].items():
        path = path.replace(f"{{{name}}}", str(value))
    fake.check()
    calls = fake.calls()
    assert len(calls) == len(replies(recording))
    for request in (call.request for call in calls):
        assert (request.method, unquote(request.path)) == (method, path)
        assert request.headers["authorization"].startswith("SDK-HMAC-SHA256 Access=ak, ")
        assert "x-sdk-date" in request.headers
    sent = recording.get("sent", [])
    for expected, call in zip(sent if isinstance(sent, list) else [sent], calls):
        if "query" in expected:
            assert query_of(call.request.url) == expected["query"]
        if "body" in expected:
            assert call.body == expected["body"]


def query_of(url: str) -> dict[str, Any]:
    """The query of a URL; repeated keys have a list."""
    found = parse_qs(urlsplit(url).query, keep_blank_values=True)
    return {name: each[0] if len(each) == 1 else each for name, each in found.items()}


def test_recordings_are_complete_and_name_known_observations() -> None:
    names = [each["name"] for each in recordings()]
    assert len(set(names)) == len(names)
    for recording in recordings():
        assert recording["operation"] in operations_by_id()
        assert recording["shape"] in ("observed", "manual")
        assert len(recording.keys() & {"value", "error", "items", "file", "text"}) == 1
        assert ("pages" in recording) is bool(recording.keys() & {"items", "text"})
        recorded(recording)


def test_operations_with_two_shapes_are_recorded_in_both(bundle: dict[str, Any]) -> None:
    """A second shape is one of a property, of a body that may be empty, or JSON instead of a file."""
    found = {(each["operation"], each["shape"]) for each in recordings()}
    empty = {
        each["operation"] for each in recordings() if each.get("response", {}).get("raw") == ""
    }
    files = {each["operation"] for each in recordings() if "file" in each}
    for operation_id, _, _, operation in operations(bundle):
        response = operation["responses"]["200"]
        if any(has_second_shape(bundle, each["schema"]) for each in response["content"].values()):
            assert {(operation_id, "observed"), (operation_id, "manual")} <= found
        if response.get("x-body-optional"):
            assert operation_id in empty
            assert (operation_id, "manual") in found or operation_id == "stopBuild"
        if response.get("x-failure-types"):
            assert operation_id in files
            assert (operation_id, "observed") in found


def has_second_shape(bundle: dict[str, Any], node: Any, seen: tuple[str, ...] = ()) -> bool:
    """Whether a schema has a property with the value of another one."""
    if isinstance(node, list):
        return any(has_second_shape(bundle, each, seen) for each in node)
    if not isinstance(node, dict):
        return False
    if "$ref" in node:
        name = str(node["$ref"])
        return name not in seen and has_second_shape(bundle, resolve(bundle, node), (*seen, name))
    return "x-same-as" in node or has_second_shape(bundle, list(node.values()), seen)
