"""Several media types of one body or one response: each is reachable, with its type and headers."""

from __future__ import annotations

import asyncio
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from generator.cli import main
from tests.helpers.build import Build, folder_of
from tests.helpers.descriptions import DONE, client, describe, parse_yaml
from tests.helpers.paths import ROOT
from tests.helpers.recorder import Recorder

ROW = "{type: object, required: [a], properties: {a: {type: integer}}}"
JSON, SSE, CSV, PDF = "application/json", "text/event-stream", "text/csv", "application/pdf"
MERGE, PATCH = "application/merge-patch+json", "application/json-patch+json"
OPERATION = (
    "{type: object, required: [op, path], properties: {op: {type: string}, path: {type: string}}}"
)
TEXT, FILE = "{type: string}", "{type: string, format: binary}"


def media(contents: dict[str, str]) -> dict[str, Any]:
    return {key: {"schema": parse_yaml(schema)} for key, schema in contents.items()}


def describe_types(
    responses: dict[str, str] | None = None, bodies: dict[str, str] | None = None, **more: Any
) -> str:
    """A description of an operation `make` with contents by media type."""
    operation: dict[str, Any] = {"operationId": "make", "tags": ["x"], **DONE}
    if responses:
        operation["responses"] = {"200": {"description": "It.", "content": media(responses)}}
    if bodies:
        operation["requestBody"] = {"required": True, "content": media(bodies)}
    return describe({"/x": {"post": operation}, **more.pop("paths", {})}, **more)


# -- responses ---------------------------------------------------------------------


@pytest.mark.parametrize("version", ["3.0.3", "3.1.0", "3.2.0"])
def test_each_media_type_of_a_response_has_its_method_and_accept(
    build: Build, server: Recorder, version: str
) -> None:
    types = {JSON: ROW, SSE: ROW, CSV: TEXT, PDF: FILE}
    package = build(describe_types(types, version=version))
    tiny = client(package, server)
    server.respond({"a": 1})
    assert tiny.x.make().a == 1
    assert server.last.headers["accept"] == JSON
    server.respond(b"a\n1\n", content_type=CSV)
    assert tiny.x.make_csv() == "a\n1\n"
    assert server.last.headers["accept"] == CSV
    server.respond(b"%PDF", content_type=PDF)
    with tiny.x.make_pdf() as file:
        assert file.read() == b"%PDF"
    assert server.last.headers["accept"] == PDF
    server.respond(b'data: {"a": 1}\n\n', content_type=SSE)
    with tiny.x.make_stream() as stream:
        assert [each.data.a for each in stream] == [1]
    assert server.last.headers["accept"] == SSE

    async def run() -> Any:
        async with (
            package.AsyncTiny(base_url=server.url) as tiny,
            await tiny.x.make_stream() as stream,
        ):
            return [each.data.a async for each in stream]

    assert asyncio.run(run()) == [1]


def test_operation_of_a_media_type_is_called_by_its_id(build: Build, server: Recorder) -> None:
    package = build(describe_types({JSON: ROW, CSV: TEXT}))
    server.respond(b"a", content_type=CSV)
    assert client(package, server).call("make_csv") == "a"


@pytest.mark.parametrize(
    "others",
    [
        {"text/json": ROW, "text/plain": ROW, "application/*+json": ROW},
        {"application/xml": ROW},
        {"application/hal+json": ROW},
        {"*/*": ROW},
    ],
)
def test_other_representation_of_the_same_value_needs_no_method(
    build: Build, others: dict[str, str]
) -> None:
    package = build(describe_types({JSON: ROW, **others}, {JSON: ROW, **others}))
    assert set(package.OPERATIONS) == {"make"}


def test_dialects_of_json_without_a_schema_need_no_method(build: Build, server: Recorder) -> None:
    types = {JSON: "{}", "application/vnd.x+json": "{}", CSV: "{}"}
    package = build(describe_types(types))
    assert set(package.OPERATIONS) == {"make", "make_csv"}
    server.respond({"a": 1}, content_type="application/vnd.x+json")
    assert client(package, server).x.make() == {"a": 1}


def test_names_of_media_types_do_not_clash_with_other_methods(
    build: Build, server: Recorder
) -> None:
    other = {"/y": {"get": {"operationId": "make_csv", "tags": ["x"], **DONE}}}
    types = {JSON: ROW, CSV: TEXT, SSE: TEXT, "application/x-ndjson": ROW}
    package = build(describe_types(types, paths=other))
    tiny = client(package, server)
    tiny.x.make_csv()
    assert server.last.path == "/y"
    server.respond(b"a", content_type=CSV)
    assert tiny.x.make_csv2() == "a"
    accepted = set()
    for name in ("make_stream", "make_stream2"):
        server.respond(b"", content_type="text/event-stream")
        list(getattr(tiny.x, name)())
        accepted.add(server.last.headers["accept"])
    assert accepted == {SSE, "application/x-ndjson"}


def test_error_bodies_stay_typed_in_methods_of_media_types(build: Build, server: Recorder) -> None:
    operation = {
        "operationId": "make",
        "tags": ["x"],
        "responses": {
            "200": {"description": "It.", "content": media({JSON: ROW, CSV: TEXT})},
            "404": {"description": "None.", "content": media({JSON: ROW})},
        },
    }
    package = build(describe({"/x": {"get": operation}}))
    server.respond({"a": 7}, status=404)
    with pytest.raises(package.NotFoundError) as caught:
        client(package, server).x.make_csv()
    assert caught.value.model.a == 7


# -- request bodies ----------------------------------------------------------------


def test_patch_formats_have_a_method_each(build: Build, server: Recorder) -> None:
    package = build(
        describe_types(bodies={PATCH: f"{{type: array, items: {OPERATION}}}", MERGE: ROW})
    )
    tiny = client(package, server)
    tiny.x.make(a=1)
    assert (server.last.json, server.last.headers["content-type"]) == ({"a": 1}, MERGE)
    tiny.x.make_json_patch(body=[{"op": "remove", "path": "/a"}])
    assert server.last.json == [{"op": "remove", "path": "/a"}]
    assert server.last.headers["content-type"] == PATCH


def test_patch_formats_of_one_schema_have_a_method_each(build: Build, server: Recorder) -> None:
    package = build(describe_types(bodies={PATCH: "{type: object}", MERGE: "{type: object}"}))
    client(package, server).x.make_json_patch(body={})
    assert server.last.headers["content-type"] == PATCH


def test_json_and_multipart_bodies_have_a_method_each(build: Build, server: Recorder) -> None:
    form = "{type: object, required: [file], properties: {file: {type: string, format: binary}}}"
    package = build(describe_types(bodies={"multipart/form-data": form, JSON: ROW}))
    tiny = client(package, server)
    tiny.x.make(a=1)
    assert server.last.json == {"a": 1}
    tiny.x.make_multipart(file=b"content")
    assert server.last.headers["content-type"].startswith("multipart/form-data; boundary=")
    assert b"content" in server.last.body
    with pytest.raises(TypeError, match="'a'"):
        tiny.x.make_multipart(file=b"content", a=1)


# -- programs and pages ------------------------------------------------------------


def test_mypy_strict_accepts_program_with_several_media_types(build: Build) -> None:
    package = build(
        describe_types({JSON: ROW, SSE: ROW, CSV: TEXT, PDF: FILE}, {JSON: ROW, CSV: TEXT})
    )
    program = folder_of(package) / "program.py"
    program.write_text(f"""
from {package.__name__} import AsyncTiny, Tiny

def read(tiny: Tiny) -> tuple[int, str, bytes, int]:
    return (
        tiny.x.make(a=1).a,
        tiny.x.make_csv2(a=1),
        tiny.x.make_pdf(a=1).read(),
        sum(each.data.a for each in tiny.x.make_stream(a=1)),
    )

async def read_async(tiny: AsyncTiny) -> tuple[int, int, bytes]:
    async with await tiny.x.make_stream(a=1) as stream:
        total = sum([each.data.a async for each in stream])
    return (await tiny.x.make_csv(body="a")).a, total, await (await tiny.x.make_pdf(a=1)).read()
""")
    for name in (package.__name__, program.name):
        command = [sys.executable, "-m", "mypy", "--strict", "--config-file=", name]
        done = subprocess.run(command, cwd=program.parent, capture_output=True, text=True)
        assert done.returncode == 0, done.stdout


def test_testing_kit_distinguishes_media_types(build: Build) -> None:
    package = build(describe_types({JSON: ROW, CSV: TEXT}, {MERGE: ROW, PATCH: "{}"}))
    testing = __import__(f"{package.__name__}.testing", fromlist=["testing"])
    fake = testing.FakeService()
    fake.on("x.make_csv").returns(testing.Reply("a", media_type=CSV))
    with fake.client() as tiny:
        assert isinstance(tiny.x.make(a=1).a, int)
        assert tiny.x.make_csv(a=1) == "a"
        assert isinstance(tiny.x.make_json_patch(body=[]).a, int)
    assert [each.operation for each in fake.calls()] == [
        "x.make",
        "x.make_csv",
        "x.make_json_patch",
    ]


def test_page_has_each_media_type_and_the_call_of_each(tmp_path: Path) -> None:
    spec = tmp_path / "openapi.yaml"
    spec.write_text(describe_types({JSON: ROW, SSE: ROW, CSV: TEXT}))
    assert main(["build", "--spec", str(spec), "--out", str(tmp_path), "--only", "reference"]) == 0
    pages = (each.read_text() for each in (tmp_path / "reference").rglob("*.md"))
    page = next(each for each in pages if "client.x.make(" in each)
    assert "text/csv, generated from the schema" in page
    for text in (JSON, SSE, CSV, "client.x.make_stream(", "client.x.make_csv(", 'data: {"a":1}'):
        assert text in page


def test_program_of_the_readme_runs(build: Build, capsys: pytest.CaptureFixture[str]) -> None:
    text = (ROOT / "generator" / "README.md").read_text(encoding="utf-8")
    section = text.partition("## Streams and several media types")[2].partition("\n## ")[0]
    spec, program = re.findall(r"```(?:yaml|python)\n(.*?)```", section, re.DOTALL)
    parts = parse_yaml(spec)
    package = build(describe(parts["paths"], components=parts["components"]))
    testing = __import__(f"{package.__name__}.testing", fromlist=["testing"])
    names: dict[str, Any] = {"Tiny": package.Tiny}
    exec(program, names)
    fake = testing.FakeService()
    fake.on("chats.create_chat").returns({"text": "One"})
    fake.on("chats.create_chat_csv").returns("Two")
    event = package.ServerSentEvent("message", {"text": "Three"}, id="7")
    fake.on("chats.create_chat_stream").returns([event])
    capsys.readouterr()
    with fake.client() as tiny:
        names["talk"](tiny)
    assert capsys.readouterr().out == "One\nTwo\n7 Three\n"


@pytest.mark.proof
def test_pyright_strict_accepts_client_with_several_media_types(build: Build) -> None:
    package = build(describe_types({JSON: ROW, SSE: ROW, CSV: TEXT, PDF: FILE}, {JSON: ROW}))
    folder = folder_of(package)
    (folder / "program.py").write_text(f"""
from {package.__name__} import AsyncTiny

async def read(tiny: AsyncTiny) -> int:
    async with await tiny.x.make_stream(a=1) as stream:
        return sum([each.data.a async for each in stream])
""")
    (folder / "pyrightconfig.json").write_text('{"typeCheckingMode": "strict"}')
    command = [sys.executable, "-m", "pyright", "--pythonpath", sys.executable]
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout
