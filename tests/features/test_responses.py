"""Responses: statuses, media types, text, files and empty bodies."""

# ruff: noqa: UP031 - YAML is full of braces
from __future__ import annotations

import asyncio
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.helpers.build import Build
from tests.helpers.descriptions import client, describe, describe_response, parse_yaml
from tests.helpers.recorder import Recorder


def describe_responses(responses: str, method: str = "get") -> str:
    return describe(
        {"/x": {method: {"operationId": "do", "tags": ["x"], "responses": parse_yaml(responses)}}}
    )


JSON = "content: {application/json: {schema: {type: object, properties: {%s: {type: integer}}}}}"


def test_status_code_takes_precedence_over_range(build: Build, server: Recorder) -> None:
    package = build(
        describe_responses(
            "{2XX: {description: A., %s}, '202': {description: B., %s}}" % (JSON % "a", JSON % "b")
        )
    )
    server.respond({"a": 1}, status=201)
    assert client(package, server).x.do().a == 1
    server.respond({"b": 2}, status=202)
    assert client(package, server).x.do().b == 2


def test_default_response_alone_describes_success_and_errors(
    build: Build, server: Recorder
) -> None:
    package = build(describe_responses("{default: {description: It., %s}}" % (JSON % "a")))
    server.respond({"a": 1})
    assert client(package, server).x.do().a == 1
    server.respond({"a": 1}, status=500)
    with pytest.raises(package.ServerError):
        client(package, server).x.do()


@pytest.mark.parametrize(
    "responses",
    [
        "{'204': {description: Done.}}",
        "{'200': {description: Done.}}",
        "{'200': {description: Done., content: {}}}",
    ],
)
def test_response_without_content_returns_none(
    build: Build, server: Recorder, responses: str
) -> None:
    package = build(describe_responses(responses, "delete"))
    server.respond(b"", status=int(responses[2:5]))
    assert client(package, server).x.do() is None


@pytest.mark.parametrize("status", [204, 205])
@pytest.mark.parametrize("described", ["2XX", "2xx", "default"])
def test_status_204_or_205_with_described_body_returns_none_and_departure(
    build: Build, server: Recorder, described: str, status: int
) -> None:
    """The missing body is a departure, not an error, if a range or `default` describes one."""
    package = build(describe_responses("{%s: {description: It., %s}}" % (described, JSON % "a")))
    server.respond(b"", status=status)
    received = client(package, server).call_with_response("do")
    assert received.value is None
    assert [str(each) for each in received.response.departures] == [
        "$: expected object, got nothing"
    ]
    with pytest.raises(package.InvalidResponseError):
        client(package, server, strict=True).x.do()
    server.respond(b"", status=202)
    with pytest.raises(package.InvalidResponseError, match="empty body"):
        client(package, server).x.do()


def test_response_with_content_or_204_returns_model_or_none(build: Build, server: Recorder) -> None:
    package = build(
        describe_responses(
            "{'200': {description: It., %s}, '204': {description: None.}}" % (JSON % "a")
        )
    )
    server.respond({"a": 1})
    assert client(package, server).x.do().a == 1
    server.respond(b"", status=204)
    assert client(package, server).x.do() is None


@pytest.mark.parametrize(
    "media",
    ["*/*", "application/hal+json", "application/json;charset=UTF-8", "application/problem+json"],
)
def test_json_media_types_are_decoded_as_json(build: Build, server: Recorder, media: str) -> None:
    package = build(
        describe_response("{type: object, properties: {a: {type: integer}}}", media=media)
    )
    server.respond({"a": 1})
    assert client(package, server).x.get().a == 1
    assert "json" in server.last.headers["accept"]


@pytest.mark.parametrize(
    ("media", "schema"),
    [
        ("text/plain", "{type: string}"),
        ("text/html", "{}"),
        ("*/*", "{type: string}"),
        ("text/csv", "{type: string}"),
        ("application/xml", "{type: string}"),
        ("application/yaml", "{}"),
        ("application/jwt", "{type: string}"),
    ],
)
def test_text_media_types_return_str(
    build: Build, server: Recorder, media: str, schema: str
) -> None:
    package = build(describe_response(schema, media=media))
    server.respond("grüß".encode(), content_type="text/plain; charset=utf-8")
    assert client(package, server).x.get() == "grüß"


@pytest.mark.parametrize(
    "media",
    [
        "application/octet-stream",
        "application/json",
        "image/png",
        "text/event-stream",
        "application/xml",
    ],
)
def test_binary_media_types_return_download(build: Build, server: Recorder, media: str) -> None:
    package = build(describe_response("{type: string, format: binary}", media=media))
    server.respond(b"\x00\x01", content_type=media)
    with client(package, server).x.get() as file:
        assert file.read() == b"\x00\x01"

    async def run() -> Any:
        async with package.AsyncTiny(base_url=server.url) as tiny, await tiny.x.get() as file:
            return await file.read()

    assert asyncio.run(run()) == b"\x00\x01"


def test_response_of_json_or_file_is_chosen_by_status(build: Build, server: Recorder) -> None:
    package = build(
        describe_responses(
            "{'200': {description: It., %s}, '206': {description: A part., content: {application/octet-stream: {schema: {type: string, format: binary}}}}}"
            % (JSON % "a")
        )
    )
    server.respond({"a": 1})
    assert client(package, server).x.do().a == 1
    server.respond(b"part", status=206, content_type="application/octet-stream")
    assert client(package, server).x.do().read() == b"part"


def test_json_is_preferred_among_several_media_types(build: Build, server: Recorder) -> None:
    content = "{text/csv: {schema: {type: string}}, application/json: {schema: {type: array, items: {type: integer}}}, application/xml: {}}"
    package = build(describe_responses("{'200': {description: It., content: %s}}" % content))
    server.respond([1])
    assert client(package, server).x.do() == [1]
    assert server.last.headers["accept"] == "application/json"


def test_json_without_schema_returns_plain_data(build: Build, server: Recorder) -> None:
    package = build(
        describe_responses("{'200': {description: It., content: {application/json: {}}}}")
    )
    server.respond({"a": [1]})
    assert client(package, server).x.do() == {"a": [1]}


def test_head_returns_none(build: Build, server: Recorder) -> None:
    package = build(describe_responses("{'200': {description: It., %s}}" % (JSON % "a"), "head"))
    assert client(package, server).x.do() is None
    assert server.last.method == "HEAD"


def test_operation_without_responses_returns_none(build: Build, server: Recorder) -> None:
    package = build(describe({"/x": {"get": {"operationId": "do", "tags": ["x"]}}}, "3.1.0"))
    server.respond(b"", status=204)
    assert client(package, server).x.do() is None


def test_undescribed_success_status_is_decoded_with_departure(
    build: Build, server: Recorder
) -> None:
    package = build(describe_responses("{'200': {description: It., %s}}" % (JSON % "a")))
    server.respond({"a": 3}, status=203)
    assert client(package, server).x.do().a == 3
    response = client(package, server).call_with_response("do").response
    assert [each.where for each in response.departures] == ["status"]


def test_response_headers_are_available(build: Build, server: Recorder) -> None:
    package = build(
        describe_responses(
            "{'200': {description: It., headers: {X-Left: {schema: {type: integer}}, X-Doc: {content: {application/json: {schema: {}}}}}, %s}}"
            % (JSON % "a")
        )
    )
    server.respond({"a": 1})
    assert (
        package.response_of(client(package, server).x.do()).headers["content-type"]
        == "application/json"
    )


USES_BOTH = """
import asyncio
import subprocess
import sys
from {package} import AsyncTiny, Tiny
from {package}.models import {model}


def use(tiny: Tiny) -> None:
    got = tiny.x.do()
    if isinstance(got, {model}):
        print(got.a)
    else:
        with got as file:
            print(len(file.read()))


async def use_async(tiny: AsyncTiny) -> None:
    got = await tiny.x.do()
    if isinstance(got, {model}):
        print(got.a)
    else:
        async with got as file:
            print(len(await file.read()))


with Tiny(base_url={url!r}) as client:
    use(client)


async def main() -> None:
    async with AsyncTiny(base_url={url!r}) as client:
        await use_async(client)


asyncio.run(main())
"""


@pytest.mark.proof
def test_client_with_json_or_file_is_typed_and_runs(
    build: Build, server: Recorder, tmp_path: Path
) -> None:
    file = "content: {application/octet-stream: {schema: {type: string, format: binary}}}"
    package = build(
        describe_responses(
            "{'200': {description: It., %s}, '206': {description: A part., %s}}"
            % (JSON % "a", file)
        )
    )
    assert package.__file__
    (model,) = package.models.__all__
    root = Path(package.__file__).parents[1]
    program = root / "program.py"
    program.write_text(USES_BOTH.format(package=package.__name__, model=model, url=server.url))
    mypy = [sys.executable, "-m", "mypy", "--strict", "--config-file="]
    for command in ([*mypy, package.__name__, program.name], [sys.executable, program.name]):
        server.respond({"a": 1})
        done = subprocess.run(command, cwd=root, capture_output=True, text=True, check=False)
        assert done.returncode == 0, done.stdout + done.stderr
    assert done.stdout == "1\n1\n"
    server.respond(b"part", status=206, content_type="application/octet-stream")
    done = subprocess.run(command, cwd=root, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout) == (0, "4\n4\n"), done.stderr
