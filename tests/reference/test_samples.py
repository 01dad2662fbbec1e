"""Samples of all operations, checked by tools of their language and sent to a server."""

from __future__ import annotations

import ast
import asyncio
import copy
import importlib
import json
import os
import re
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from email.parser import BytesParser
from itertools import product
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl, unquote, urlsplit

import pytest

from generator import ir
from generator.cli import main
from generator.sample_values import FILE
from generator.targets.python.expressions import Call, format_call
from generator.targets.reference import ReferenceTarget
from generator.targets.reference.curl import shell_quote, shell_quote_with_token
from generator.targets.reference.operation_pages import OperationPage
from tests.helpers.recorder import Recorded, Recorder

from .conftest import Maker, Site, small
from .pages import Element

GENERATED = Path(__file__).parents[2] / "generated" / "python"


@pytest.fixture(scope="module")
def pages(target: ReferenceTarget) -> list[OperationPage]:
    return target.operations


def sample(page: OperationPage, key: str, extent: str = "minimal") -> str:
    """The text of a sample; the "full" one is "" if it would be equal."""
    found = next(each for each in page.samples if each.key == key)
    return found.text if extent == "minimal" else found.full


EXTENTS = ("minimal", "full")


# -- format -------------------------------------------------------------


def test_python_samples_fit_narrow_column(pages: list[OperationPage]) -> None:
    for page in pages:
        for key, extent in product(("python", "async"), EXTENTS):
            text = sample(page, key, extent)
            ast.parse(text)
            # Only a single literal, which cannot be broken, may be longer.
            for line in text.splitlines():
                assert len(line) <= 80 or re.fullmatch(r' *[\w"\[\]]+[=:]? ?".*",?', line), line
                assert len(line) - len(line.lstrip()) <= 40


def test_curl_samples_have_an_option_a_line_and_at_most_100_columns(
    pages: list[OperationPage],
) -> None:
    for page in pages:
        for extent in EXTENTS:
            command, body, _ = (*sample(page, "curl", extent).partition("--data-raw '{"), "")[:3]
            for count, line in enumerate(command.splitlines()):
                assert len(line) <= 100 and (count == 0 or line.count(" --") <= 1), line
            # Only a single literal, which cannot be broken, may be longer.
            for line in body.splitlines():
                assert len(line) <= 100 or re.fullmatch(r' *("[^"]*": )?".*",?', line), line


def test_minimal_samples_have_only_required_parameters_and_full_ones_all(
    pages: list[OperationPage],
) -> None:
    count = 0
    for page in pages:
        optional = [
            each
            for each in page.operation.parameters
            if each.location == "query" and not each.required and not each.deprecated
        ]
        for each in optional:
            count += 1
            assert f"{each.name}=" not in sample(page, "http").split("\n")[0]
            assert f"{each.name}=" in sample(page, "http", "full").split("\n")[0]
    assert count > 50


def test_minimal_sample_has_required_properties_of_a_single_example(
    pages: list[OperationPage], api: ir.Api
) -> None:
    """Several examples are the author's choice, and so is an object without required properties."""
    count = 0
    for page in pages:
        body = page.operation.body
        schema = api.resolve(body.contents[0].schema) if body else None
        if not body or not schema or not isinstance(schema.type, ir.Object):
            continue
        required = {each.name for each in schema.type.properties if each.required}
        if len(body.contents[0].examples) == 1 and required:
            shown = parsed(sample(page, "http"))
            is_form = "multipart" in shown.headers["content-type"]
            names = {name for name, _ in fields_of(shown)} if is_form else {*json.loads(shown.body)}
            assert names == required, page.operation.id
            count += 1
    assert count > 10


def test_install_line_of_every_page_names_the_generated_client(
    documents: dict[str, Element], site: Site, api: ir.Api
) -> None:
    root = Path(__file__).parents[2]
    for path, page in documents.items():
        panels = page.all(class_="panel")
        lines = [each.all(class_="setup")[0] for each in panels if each.all(class_="setup")]
        assert len(lines) == len(panels), path
        for line in lines[:2]:
            command = line.all("code")[0].content
            assert command in site["getting-started.md"]
            project = (root / command.removeprefix("pip install ./") / "pyproject.toml").read_text()
            assert f'name = "{api.package.replace("_", "-")}"' in project
        for line in lines[2:]:
            assert line.all("a")[0].attributes["href"].endswith("getting-started.html#token")


def test_formatted_call_breaks_only_long_lines() -> None:
    call = Call(
        "f(", (("a=", "1"), ("b=", Call("[", (("", '"' + "x" * 30 + '"'), ("", "2")), "]"))), ")"
    )
    assert format_call(call, 80) == f'f(a=1, b=["{"x" * 30}", 2])'
    assert format_call(call, 44) == f'f(\n    a=1,\n    b=["{"x" * 30}", 2],\n)'
    assert (
        format_call(call, 30)
        == f'f(\n    a=1,\n    b=[\n        "{"x" * 30}",\n        2,\n    ],\n)'
    )


def test_shell_quoting_expands_only_the_token() -> None:
    given = "a'b\"c$HOME`id`\\d!e\n$TOKEN"
    script = (
        f"TOKEN=secret; printf %s {shell_quote(given)}; printf %s {shell_quote_with_token(given)}"
    )
    done = subprocess.run(["sh", "-c", script], capture_output=True, text=True, check=True)
    assert done.stdout == given + given.replace("$TOKEN", "secret")


def test_python_samples_pass_mypy(pages: list[OperationPage], tmp_path: Path) -> None:
    for page in pages:
        for key, extent in product(("python", "async"), EXTENTS):
            (tmp_path / f"{key}_{extent}_{page.page.file}.py").write_text(
                sample(page, key, extent), encoding="utf-8"
            )
    assert_passes_mypy(tmp_path)


def assert_passes_mypy(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "mypy", "--strict", "--no-error-summary", "--follow-imports=silent", "--disable-error-code=deprecated", str(tmp_path)],
        capture_output=True, text=True, check=False, cwd=tmp_path, env=os.environ | {"MYPYPATH": str(GENERATED)},
    )  # fmt: skip
    assert (done.stdout, done.returncode) == ("", 0), done.stdout + done.stderr


# -- requests ------------------------------------------------------------------


def example(page: OperationPage) -> tuple[Any, str]:
    """The body of the service's response: the example of the first response, or some bytes."""
    body = page.responses[0].bodies[0] if page.responses[0].bodies else None
    if body is None or not body.example:
        return b"the bytes", "application/octet-stream"
    return json.loads(body.example), body.media_type


def put(value: Any, path: str, new: Any) -> None:
    *steps, last = path.split(".")
    for step in steps:
        value = value[step]
    value[last] = new


def last_response(operation: ir.Operation, content: Any) -> Any:
    """A response that ends the operation's paginator, waiter or follower."""
    content = copy.deepcopy(content)
    if operation.pagination:
        put(content, operation.pagination.items[0], [])
        for path in operation.pagination.total[:1]:
            put(content, path, 0)
    if operation.waiter:
        put(content, operation.waiter.property[0], operation.waiter.until)
    if operation.run:
        put(content, "result.state", "SUCCESS")
    if operation.follower:
        put(content, operation.follower.more, False)
    return content


@contextmanager
def responses_from_example(
    server: Recorder, page: OperationPage, monkeypatch: pytest.MonkeyPatch
) -> Iterator[None]:
    """Lets the server respond to a first request with the example, and to later ones so that helpers end."""
    first, media_type = example(page)
    later = last_response(page.operation, first) if isinstance(first, dict) else first
    server.requests.clear()
    append = list.append

    class Requests(list[Recorded]):
        def append(self, request: Recorded) -> None:
            server.respond(first if not self else later, content_type=media_type)
            append(self, request)

    monkeypatch.setattr(server, "requests", Requests())
    yield


@pytest.fixture
def at_server(server: Recorder, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Recorder:
    """Makes the client use the server on loopback, credentials of the environment and a file."""
    client = importlib.import_module("codearts_build._runtime.client")

    monkeypatch.setattr(client, "regional_url", lambda *_: server.url)
    monkeypatch.setenv("HUAWEICLOUD_SDK_AK", "access")
    monkeypatch.setenv("HUAWEICLOUD_SDK_SK", "secret")
    monkeypatch.chdir(tmp_path)
    Path(FILE).write_bytes(b"(the bytes of file.bin)")
    return server


@pytest.mark.filterwarnings("ignore::DeprecationWarning")
@pytest.mark.parametrize("extent", EXTENTS)
@pytest.mark.parametrize("key", ["python", "async"])
def test_python_samples_run_and_send_shown_request(
    key: str,
    extent: str,
    pages: list[OperationPage],
    at_server: Recorder,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    for page in pages:
        text = sample(page, key, extent)
        if not text:
            continue
        with responses_from_example(at_server, page, monkeypatch):
            exec(compile(text, page.operation.id, "exec"), {"__name__": "__main__"})
            shown = parsed(sample(page, "http", extent))
            assert_same_request(at_server.requests[0], shown, page.operation)
            helpers = [page.operation.pagination, page.operation.waiter, page.operation.follower]
            used = sum(each is not None for each in helpers) if extent == "minimal" else 0
            assert len(at_server.requests) >= 1 + used, page.operation.id
        if isinstance(example(page)[0], bytes):
            assert Path(FILE).read_bytes() == b"the bytes"
            Path(FILE).write_bytes(b"(the bytes of file.bin)")
    assert capsys.readouterr().out
    assert asyncio.get_event_loop_policy() is not None


@pytest.mark.parametrize("extent", EXTENTS)
def test_curl_samples_send_shown_request(
    extent: str, pages: list[OperationPage], at_server: Recorder
) -> None:
    for page in pages:
        text = sample(page, "curl", extent)
        if not text:
            continue
        command = re.sub(r"https://[^/']+", at_server.url, text, count=1)
        at_server.respond({})
        subprocess.run(
            ["bash", "-c", f"{command} --silent --fail --max-time 20"],
            check=True,
            capture_output=True,
            env=os.environ | {"TOKEN": "secret"},
        )
        shown = parsed(sample(page, "http", extent))
        assert_same_request(at_server.last, shown, page.operation)
        assert shown.headers["x-auth-token"] == "<token>"
        assert at_server.last.headers["x-auth-token"] == "secret"


def parsed(message: str) -> Recorded:
    """Parses an HTTP message; checks its Content-Length."""
    head, _, body = message.partition("\n\n")
    request, *lines = head.split("\n")
    method, target, version = request.split(" ")
    assert version == "HTTP/1.1"
    headers = {name.lower(): value for name, value in (line.split(": ", 1) for line in lines)}
    if headers.get("content-type", "").startswith("multipart/"):
        body = body.replace("\n", "\r\n")
    assert int(headers.get("content-length", 0)) == len(body.encode())
    assert headers["host"]
    parts = urlsplit(target)
    return Recorded(
        method,
        unquote(parts.path),
        parse_qsl(parts.query, keep_blank_values=True),
        headers,
        body.encode(),
    )


def fields_of(request: Recorded) -> list[tuple[str, bytes]]:
    message = BytesParser().parsebytes(
        b"Content-Type: " + request.headers["content-type"].encode() + b"\r\n\r\n" + request.body
    )
    return [
        (
            str(part.get_param("name", header="content-disposition")),
            bytes(part.get_payload(decode=True)),
        )
        for part in message.walk()
        if not part.is_multipart()
    ]


def assert_same_request(one: Recorded, other: Recorded, operation: ir.Operation) -> None:
    assert (one.method, one.path) == (other.method, other.path), operation.id
    assert sorted(one.query) == sorted(other.query), operation.id
    media_type = other.headers.get("content-type", "").split(";")[0]
    assert one.headers.get("content-type", "").split(";")[0] == media_type, operation.id
    if media_type == "multipart/form-data":
        assert sorted(fields_of(one)) == sorted(fields_of(other)), operation.id
    elif media_type:
        assert json.loads(one.body) == json.loads(other.body), operation.id
    else:
        assert one.body == other.body == b"", operation.id


def test_getting_started_programs_run(
    target: ReferenceTarget, at_server: Recorder, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    pages = {each.operation.id: each for each in target.operations}
    for index, guide in enumerate(target.api.guides):
        code = target.python.guide(guide)
        (tmp_path / f"task{index}.py").write_text(code, encoding="utf-8")
        with responses_from_example(at_server, pages[guide.steps[-1].operation], monkeypatch):
            exec(compile(code, guide.title, "exec"), {"__name__": "__main__"})
            assert len(at_server.requests) >= len(guide.steps)
    assert_passes_mypy(tmp_path)


SECURED: list[tuple[str, dict[str, Any], list[str]]] = [
    ("basic", {"type": "http", "scheme": "basic"}, ["authorization"]),
    ("bearer", {"type": "http", "scheme": "bearer"}, ["authorization"]),
    ("cookie", {"type": "apiKey", "in": "cookie", "name": "sid"}, ["cookie"]),
    ("header", {"type": "apiKey", "in": "header", "name": "X-Key"}, ["x-key"]),
    ("query", {"type": "apiKey", "in": "query", "name": "the key"}, []),
    ("oauth", {"type": "oauth2", "flows": {"clientCredentials": {"tokenUrl": "https://x.example/", "scopes": {}}}}, ["authorization"]),
    ("openid", {"type": "openIdConnect", "openIdConnectUrl": "https://x.example/"}, ["authorization"]),
]  # fmt: skip


@pytest.mark.parametrize(("kind", "scheme", "headers"), SECURED, ids=[each[0] for each in SECURED])
def test_samples_authenticate_as_security_scheme_requires(
    kind: str,
    scheme: dict[str, Any],
    headers: list[str],
    server: Recorder,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """The description also has another token scheme and a cookie parameter."""
    cookie = {"name": "taste", "in": "cookie", "required": True, "schema": {"type": "string"}}
    secured = {
        "operationId": "ask",
        "tags": ["t"],
        "parameters": [cookie],
        "responses": {"200": {"description": "x"}},
    }
    free = secured | {"operationId": "free", "security": []}
    other = secured | {"operationId": "other", "security": [{"another": []}]}
    document = {
        "openapi": "3.0.3",
        "info": {"title": "Secured", "version": "1", "x-package": f"secured_{kind}"},
        "servers": [{"url": server.url}],
        "security": [{"main": []}],
        "paths": {"/ask": {"get": secured}, "/free": {"get": free}, "/other": {"get": other}},
        "components": {"securitySchemes": {
            "another": {"type": "apiKey", "in": "header", "name": "X-Other"}, "main": scheme,
        }},
    }  # fmt: skip
    (tmp_path / "openapi.json").write_text(json.dumps(document), encoding="utf-8")
    assert (
        main(["build", "--spec", str(tmp_path / "openapi.json"), "--out", str(tmp_path / "out")])
        == 0
    )
    monkeypatch.syspath_prepend(str(tmp_path / "out" / "python"))
    for name, wanted in (("ask", headers), ("free", []), ("other", ["x-other"])):
        page = (tmp_path / "out" / "reference" / "operations" / f"{name}.md").read_text(
            encoding="utf-8"
        )
        code = dict(
            re.findall(r"^### (\S[^\n]*)\n\n```\w+\n(.*?)\n```$", page, re.MULTILINE | re.DOTALL)
        )
        shown = parsed(code["HTTP"].replace("<token>", "secret"))
        requests = []
        for key in ("Python", "Python async"):
            exec(
                compile(code[key].replace("...", "secret"), name, "exec"), {"__name__": "__main__"}
            )
            requests.append(server.last)
        subprocess.run(
            ["sh", "-c", code["curl"] + " --silent"],
            check=True,
            env=os.environ | {"TOKEN": "secret"},
        )
        for request in [*requests, server.last]:
            assert (request.path, request.query) == (shown.path, shown.query)
            credentials = {
                key
                for key in request.headers
                if key in ("authorization", "cookie", "x-key", "x-other")
            }
            assert credentials == {*wanted, "cookie"}
            assert all(request.headers[key] == shown.headers[key] for key in credentials)


def test_getting_started_shows_credentials_of_each_scheme(tmp_path: Path) -> None:
    schemes = {
        "basic": {"type": "http", "scheme": "basic"},
        "digest": {"type": "http", "scheme": "digest"},
        "key": {"type": "apiKey", "in": "header", "name": "X-Key"},
        "other": {"type": "apiKey", "in": "query", "name": "key"},
        "cert": {"type": "mutualTLS"},
    }
    responses = {
        "responses": {"200": {"description": "x", "content": {"application/json": {"schema": {}}}}}
    }
    paths = {
        f"/{key}": {"get": {"operationId": key, "security": [{key: []}], **responses}}
        for key in schemes
    }
    document = {
        "openapi": "3.1.0", "info": {"title": "Secured", "version": "1"}, "paths": paths,
        "servers": [{"url": "https://x.example"}], "components": {"securitySchemes": schemes},
    }  # fmt: skip
    (tmp_path / "openapi.json").write_text(json.dumps(document), encoding="utf-8")
    assert (
        main(["build", "--spec", str(tmp_path / "openapi.json"), "--out", str(tmp_path / "out")])
        == 0
    )
    text = (tmp_path / "out" / "reference" / "getting-started.md").read_text(encoding="utf-8")
    sections = {
        part.split("\n")[0].lower(): part.split("\n## ")[0] for part in text.split("\n### ")[1:]
    }
    assert (
        "`Authorization` header, scheme `basic`" in sections["basic"]
        and 'auth = Basic("user", "password")' in sections["basic"]
    )
    assert (
        "scheme `digest`" in sections["digest"]
        and "no class for these credentials" in sections["digest"]
    )
    assert (
        'Token("...", scheme="key")' in sections["key"]
        and 'Token("...", scheme="other")' in sections["other"]
    )
    assert "load_cert_chain" in sections["cert"] and "Token" not in sections["cert"]
    for name, said, http_said in (
        ("digest", "--digest --user", "Authorization: Digest"),
        ("cert", "--cert client.pem", "GET /cert"),
    ):
        page = (tmp_path / "out" / "reference" / "operations" / f"{name}.md").read_text(
            encoding="utf-8"
        )
        assert said in page and http_said in page and "Bearer" not in page and "Token" not in page
    readme = (tmp_path / "out" / "python" / "README.md").read_text(encoding="utf-8")
    assert (
        "environment" not in readme.split("## Credentials")[1].split("##")[0]
        and "`cert` is a client certificate" in readme
    )
    assert "`digest` needs your own object" in readme


PAIR = {"type": "object", "required": ["r"], "properties": {"r": {"type": "integer", "example": 1}}}
MARKS = {"type": "array", "minItems": 2, "items": {"type": "string"}, "example": ["a b", "c"]}
MARKED = {"type": "object", "required": ["marks"], "properties": {"marks": MARKS}}
CAT = {"$ref": "#/components/schemas/Cat"}
FORM = "application/x-www-form-urlencoded"
BODIES: dict[str, tuple[str, dict[str, Any], bytes]] = {
    "text": ("application/json", {"schema": {"type": "string"}}, b'"example"'),
    "union": ("application/json", {"schema": {"oneOf": [CAT, {"$ref": "#/components/schemas/Dog"}], "discriminator": {"propertyName": "kind"}}}, b'{"kind":"Cat"}'),
    "list": ("application/json", {"schema": {"type": "array", "items": CAT}}, b'[{"kind":"Cat"}]'),
    "joined": (FORM, {"schema": MARKED, "encoding": {"marks": {"explode": False}}}, b"marks=a%20b%2Cc"),
    "open": (FORM, {"schema": {"type": "object", "additionalProperties": {"type": "string"}}}, b""),
    "xml": ("application/xml", {"schema": PAIR}, b"<xml/>"),
}  # fmt: skip


def test_samples_of_all_body_types_send_shown_request(
    server: Recorder, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    pet = {"type": "object", "required": ["kind"], "properties": {"kind": {"type": "string"}}}
    header = {"name": "X-Pair", "in": "header", "required": True, "explode": True, "schema": PAIR}
    query = {
        "name": "q",
        "in": "query",
        "required": True,
        "content": {"application/json": {"schema": PAIR}},
    }
    paths = {
        f"/{name}": {
            "post": {
                "operationId": name,
                "tags": ["t"],
                "parameters": [header, query],
                "requestBody": {"required": True, "content": {media_type: content}},
                "responses": {"200": {"description": "x"}},
            }
        }
        for name, (media_type, content, _) in BODIES.items()
    }
    document = {
        "openapi": "3.0.3", "info": {"title": "Bodies", "version": "1", "x-package": "of_bodies"}, "paths": paths,
        "servers": [{"url": server.url}], "components": {"schemas": {"Cat": pet, "Dog": pet}},
    }  # fmt: skip
    (tmp_path / "openapi.json").write_text(json.dumps(document), encoding="utf-8")
    assert (
        main(["build", "--spec", str(tmp_path / "openapi.json"), "--out", str(tmp_path / "out")])
        == 0
    )
    monkeypatch.syspath_prepend(str(tmp_path / "out" / "python"))
    monkeypatch.chdir(tmp_path)
    Path(FILE).write_bytes(b"(the bytes of file.bin)")
    for name, (_, _, body) in BODIES.items():
        page = (tmp_path / "out" / "reference" / "operations" / f"{name}.md").read_text(
            encoding="utf-8"
        )
        code = dict(
            re.findall(r"^### (\S[^\n]*)\n\n```\w+\n(.*?)\n```$", page, re.MULTILINE | re.DOTALL)
        )
        exec(compile(code["Python"], name, "exec"), {"__name__": "__main__"})
        sent = server.last
        subprocess.run(["sh", "-c", code["curl"] + " --silent"], check=True)
        shown = code["HTTP"].partition("\n\n")[2].encode()
        for each in (sent.body, server.last.body, shown):
            assert "".join(unquote(each.decode().replace("+", " ")).split()) == "".join(
                unquote(body.decode()).split()
            ), name
        for each in (sent, server.last):
            assert each.headers["x-pair"] == "r=1" and json.loads(dict(each.query)["q"]) == {"r": 1}
        assert "X-Pair: r=1" in code["HTTP"]


def test_query_of_path_precedes_parameters_in_samples(make: Maker) -> None:
    parameter = {"name": "after", "in": "query", "required": True, "schema": {"type": "string"}}
    paths = {
        path: {"get": {"operationId": name, "parameters": [parameter], "responses": {}}}
        for path, name in {"/act?Action=Describe": "describe", "/#Get": "get"}.items()
    }
    site = make(small(paths))
    assert "GET /act?Action=Describe&after=" in site["operations/describe.md"]
    assert "GET /?after=" in site["operations/get.md"]
