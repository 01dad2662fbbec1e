"""Documents with faults that can be meant in one way only: they are built, with a warning."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import yaml

from generator.cli import main
from tests.helpers.build import Build
from tests.helpers.descriptions import DONE, client, describe, parse_yaml, target
from tests.helpers.recorder import Recorder

ID = parse_yaml("[{name: id, in: path, required: true, schema: {type: string}}]")


def get(**more: Any) -> dict[str, Any]:
    return {"get": {"operationId": "ask", "tags": ["x"], **DONE, **more}}


def warnings(capsys: pytest.CaptureFixture[str]) -> list[str]:
    """The warnings of reading files, without their positions."""
    lines = capsys.readouterr().err.splitlines()
    return [line.partition(" warning: ")[2] for line in lines if line.endswith("[load]")]


# -- paths ------------------------------------------------------------------------

PATHS = [
    ("/a/{id}", [], {"id": "b c"}, "/a/b%20c", "path parameter 'id' of 'GET /a/{id}' is not declared"),
    ("/a/{id*}", ID, {"id": "b"}, "/a/b", "path '/a/{id*}' is read as '/a/{id}'"),
    ("/a/{id:[0-9]+}", ID, {"id": "7"}, "/a/7", "path '/a/{id:[0-9]+}' is read as '/a/{id}'"),
    ("/a/{id:int}", [], {"id": "7"}, "/a/7", "path '/a/{id:int}' is read as '/a/{id}'"),
    ("/a{.id}", ID, {"id": "json"}, "/a.json", "path '/a{.id}' is read as '/a.{id}'"),
    ("/a{/id}", ID, {"id": "b"}, "/a/b", "path '/a{/id}' is read as '/a/{id}'"),
    ("/a{;id}", ID, {"id": "b"}, "/a;id=b", "path '/a{;id}' is read as '/a;id={id}'"),
    ("/a{?q,r}", [], {"q": "1", "r": "2"}, "/a?q=1&r=2", "path '/a{?q,r}' is read as '/a'"),
    ("a/{id}", ID, {"id": "b"}, "/a/b", "path 'a/{id}' is read as '/a/{id}'"),
]  # fmt: skip


@pytest.mark.parametrize(("path", "parameters", "arguments", "expected", "message"), PATHS)
def test_path_is_read_in_the_only_way_it_can_be_meant(
    build: Build,
    server: Recorder,
    capsys: pytest.CaptureFixture[str],
    path: str,
    parameters: list[Any],
    arguments: dict[str, str],
    expected: str,
    message: str,
) -> None:
    package = build(describe({path: get(parameters=parameters)}))
    assert warnings(capsys)[0].startswith(message)
    client(package, server).x.ask(**arguments)
    assert target(server) == expected


@pytest.mark.parametrize("path", ["/a/{+id}", "/a{#id}", "/a/{id", "/a/{}"])
def test_path_that_no_parameter_can_fill_is_refused(tmp_path: Path, path: str) -> None:
    file = tmp_path / "openapi.yaml"
    file.write_text(describe({path: get(parameters=ID)}), encoding="utf-8")
    status = main(["build", "--spec", str(file), "--out", str(tmp_path / "out"), "--strict"])
    assert (status, (tmp_path / "out").exists()) == (1, False)


def test_path_with_a_plain_twin_keeps_its_expression_and_is_refused(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "openapi.yaml"
    file.write_text(describe({"/a/{id}": get(parameters=ID), "/a/{id*}": get(parameters=ID)}))
    assert main(["build", "--spec", str(file), "--out", str(tmp_path / "out")]) == 1
    assert "path parameter 'id*'" in capsys.readouterr().err


# -- references -------------------------------------------------------------------

OPERATION = {"operationId": "ask", "tags": ["x"], **DONE}
QUERY = parse_yaml("[{name: q, in: query, schema: {type: string}}]")
JSON = parse_yaml("{application/json: {schema: {type: object, properties: {a: {type: integer}}}}}")
PLACES: list[tuple[dict[str, Any], Any]] = [
    ({"/x": {"get": {"$ref": "more.yaml#/it"}}}, {**OPERATION, "parameters": QUERY}),
    ({"/x": {"get": {**OPERATION, "parameters": {"$ref": "more.yaml#/it"}}}}, QUERY),
    ({"/x": get(responses={"$ref": "more.yaml#/it"}, parameters=QUERY)}, {"200": {"description": "It.", "content": JSON}}),
    ({"/x": get(responses={"200": {"description": "It.", "content": {"$ref": "more.yaml#/it"}}}, parameters=QUERY)}, JSON),
    ({"/x": get(parameters=QUERY, responses={"200": {"description": "It.", "content": {"application/json": {"$ref": "more.yaml#/it"}}}})},
     JSON["application/json"]),
    ({"$ref": "more.yaml#/it"}, {"/x": get(parameters=QUERY)}),
]  # fmt: skip


@pytest.mark.parametrize(("paths", "it"), PLACES, ids=str)
def test_reference_anywhere_is_read_as_written_out(
    build: Build,
    server: Recorder,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    paths: Any,
    it: Any,
) -> None:
    file = tmp_path / "openapi.yaml"
    file.write_text(describe(paths), encoding="utf-8")
    (tmp_path / "more.yaml").write_text(yaml.safe_dump({"it": it}), encoding="utf-8")
    assert main(["build", "--spec", str(file), "--out", str(tmp_path / "out")]) == 0
    assert warnings(capsys)[0].startswith("a $ref is not allowed here; it is read as written out")
    bundle = (tmp_path / "out" / "openapi" / "openapi.yaml").read_text(encoding="utf-8")
    assert "more.yaml" not in bundle
    package = build(bundle)
    assert warnings(capsys) == []
    server.respond({"a": 1})
    client(package, server).x.ask(q="1")
    assert target(server) == "/x?q=1"


def test_reference_to_properties_and_values_is_read_as_written_out(
    build: Build, server: Recorder
) -> None:
    schema = {
        "type": "object",
        "properties": {"$ref": "#/x-properties", "own": {"type": "integer"}},
        "required": {"$ref": "#/x-required"},
    }
    content = {"application/json": {"schema": schema}}
    package = build(
        describe(
            {"/x": get(responses={"200": {"description": "It.", "content": content}})},
            **{"x-properties": {"a": {"type": "string"}}, "x-required": ["a"]},
        )
    )
    server.respond({"a": "text", "own": 1})
    got = client(package, server, strict=True).x.ask()
    assert (got.a, got.own) == ("text", 1)


@pytest.mark.parametrize("it", [{"$ref": "#/x-a"}, {"b": {"$ref": "#/x-a"}}])
def test_circle_of_references_is_refused(tmp_path: Path, it: Any) -> None:
    file = tmp_path / "openapi.yaml"
    paths = {"/x": get(callbacks={"c": {"{$request.body#/u}": {"post": {"$ref": "#/x-op"}}}})}
    operation = {
        **OPERATION,
        "operationId": "on",
        "callbacks": {"c": {"/": {"post": {"$ref": "#/x-op"}}}},
    }
    file.write_text(
        describe({**paths, "/y": {"get": it}}, **{"x-a": {"$ref": "#/x-a"}, "x-op": operation})
    )
    assert main(["build", "--spec", str(file), "--out", str(tmp_path / "out")]) == 1


def test_component_among_those_of_another_kind_is_read_as_it_can_be(
    build: Build, server: Recorder, capsys: pytest.CaptureFixture[str]
) -> None:
    components = {"schemas": {"Q": QUERY[0]}}
    package = build(
        describe(
            {"/x": get(parameters=[{"$ref": "#/components/schemas/Q"}])}, components=components
        )
    )
    assert "leads among the schemas; it is read as a parameter" in warnings(capsys)[0]
    client(package, server).x.ask(q="1")
    assert target(server) == "/x?q=1"


# -- operations -------------------------------------------------------------------


@pytest.mark.parametrize(
    ("name", "sent"), [("bearerAuth", "Bearer t"), ("JWT", "Bearer t"), ("basicAuth", "Basic dTpw")]
)
def test_security_scheme_that_is_not_declared_is_read_by_its_name(
    build: Build, server: Recorder, capsys: pytest.CaptureFixture[str], name: str, sent: str
) -> None:
    package = build(describe({"/x": get(security=[{name: []}])}))
    assert warnings(capsys)[0].startswith(
        f"security scheme {name!r} is not declared; it is read as"
    )
    auth = package.Basic("u", "p") if sent.startswith("Basic") else package.Token("t")
    client(package, server, auth=auth).x.ask()
    assert server.last.headers["authorization"] == sent


def test_security_scheme_without_meaning_is_left_out(build: Build, server: Recorder) -> None:
    package = build(describe({"/x": get(security=[{"mystery": []}])}))
    client(package, server).x.ask()
    assert "authorization" not in server.last.headers


def test_parameter_in_body_is_read_as_request_body(
    build: Build, server: Recorder, capsys: pytest.CaptureFixture[str]
) -> None:
    body = parse_yaml(
        "{name: thing, in: body, required: true, schema: {type: object, properties: {a: {type: integer}}}}"
    )
    paths = {"/x": {"post": {**OPERATION, "parameters": [body, *QUERY]}}}
    package = build(describe(paths))
    assert warnings(capsys)[0].startswith("no parameter can be in 'body'; it is read as")
    client(package, server).x.ask(a=1, q="2")
    assert (server.last.json, target(server)) == ({"a": 1}, "/x?q=2")


def test_default_response_in_other_case_is_read(build: Build, server: Recorder) -> None:
    responses = {"200": {"description": "It."}, "Default": {"description": "No."}}
    client(build(describe({"/x": get(responses=responses)})), server).x.ask()
    assert target(server) == "/x"
