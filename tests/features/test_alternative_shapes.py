"""Responses in two shapes, failures inside successes, and objects that the description does not know."""

from __future__ import annotations

import asyncio
import inspect
from typing import Any

import pytest

from tests.helpers.build import Build
from tests.helpers.descriptions import client, departures, describe, parse_yaml
from tests.helpers.recorder import Recorder

JOB = "{type: object, properties: {id: {type: string}, genTime: {type: string, x-same-as: gen_time}, gen_time: {type: string}}}"
LIST = """
type: object
properties:
  status: {type: string}
  result:
    type: object
    properties:
      job_list: {type: array, items: {$ref: '#/components/schemas/Job'}}
      total: {type: integer}
  jobs: {type: array, items: {$ref: '#/components/schemas/Job'}, x-same-as: result.job_list}
  total: {type: integer, x-same-as: result.total}
"""
PAGES = "{page: page, first: 0, size: size, items: [result.job_list, jobs], total: [result.total, total]}"
FAILURE = """
when: [{property: status, values: [fail, error]}, {property: success, values: [false]}, {property: error_code}]
code: [error_code, error.code, errCode]
message: [error_msg, error.reason, message]
"""
CODES = """
DEV.6: {status: 422, meaning: There is no such job., remedy: Look it up., kind: not-found}
CB.4: {status: 500, meaning: It never ran., remedy: Start it., kind: never-ran}
CB.9: {status: 409, meaning: It has ended., remedy: Read its state., kind: conflict}
"""


def operation(schema: str = LIST, **more: Any) -> dict[str, Any]:
    content = {"application/json": {"schema": parse_yaml(schema)}}
    query = [
        {"name": name, "in": "query", "schema": {"type": "integer"}} for name in ("page", "size")
    ]
    responses = {"200": {"description": "It.", "content": content}}
    return {
        "operationId": "get",
        "tags": ["x"],
        "parameters": query,
        "responses": responses,
        **more,
    }


def description(schema: str = LIST, **more: Any) -> str:
    keys = {"x-failure": parse_yaml(FAILURE), "x-error-codes": parse_yaml(CODES)}
    schemas = {"Job": parse_yaml(JOB)}
    return describe(
        {"/x": {"get": operation(schema, **more)}}, components={"schemas": schemas}, **keys
    )


OBSERVED = {
    "status": "success",
    "result": {"job_list": [{"id": "a", "gen_time": "now"}], "total": 1},
}
MANUAL = {"jobs": [{"id": "a", "genTime": "now"}], "total": 1}


@pytest.mark.parametrize("response", [OBSERVED, MANUAL], ids=["observed", "manual"])
def test_both_shapes_read_as_one(build: Build, server: Recorder, response: Any) -> None:
    package = build(description(**{"x-pagination": parse_yaml(PAGES)}))
    server.respond(response)
    with client(package, server, strict=True) as tiny:
        got = tiny.x.get()
        assert (got.result.total, got.result.job_list[0].id) == (1, "a")
        assert got.result.job_list[0].gen_time == "now"
        assert not hasattr(got, "jobs") and not hasattr(got.result.job_list[0], "genTime")
        assert [each.id for each in tiny.x.iter()] == ["a"]
        assert tiny.call("get").result.total == 1
        server.respond([])

    async def items() -> list[str]:
        async with package.AsyncTiny(base_url=server.url, max_retries=0, strict=True) as tiny:
            return [each.id async for each in tiny.x.iter()]

    server.respond(response)
    assert asyncio.run(items()) == ["a"]


def test_observed_value_precedes_its_alternative(build: Build, server: Recorder) -> None:
    package = build(description())
    server.respond({**OBSERVED, "total": 7, "jobs": []})
    assert client(package, server, strict=True).x.get().result.total == 1
    server.respond({"result": {"total": 3}, "jobs": [{"id": "b"}]})
    got = client(package, server, strict=True).x.get()
    assert (got.result.total, got.result.job_list[0].id) == (3, "b")
    server.respond({"result": None, "jobs": [{"id": "b"}]})
    assert client(package, server, strict=True).x.get().result.job_list[0].id == "b"


def test_alias_reads_as_its_property(build: Build, server: Recorder) -> None:
    schema = "{type: object, properties: {build_no: {type: integer, x-alias: buildNo}}}"
    package = build(description(schema))
    for response in ({"build_no": 7}, {"buildNo": 7}, {"build_no": 7, "buildNo": 8}):
        server.respond(response)
        assert client(package, server, strict=True).x.get().build_no == 7


@pytest.mark.parametrize(
    ("response", "expected"),
    [
        ({}, []),
        ({"status": None}, []),
        (
            {"state": 1},
            ["$: expected an object with 'result', 'status', got an object with 'state'"],
        ),
        (
            {"result": {"items": [], "count": 2}},
            [
                "result: expected an object with 'job_list', 'total', got an object with 'items', 'count'"
            ],
        ),
        (
            {"result": {"job_list": [{"id": "a"}, {"name": "b"}]}},
            [
                "result.job_list[1]: expected an object with 'gen_time', 'id', got an object with 'name'"
            ],
        ),
    ],
)
def test_object_without_any_described_field_is_a_departure(
    build: Build, server: Recorder, response: Any, expected: list[str]
) -> None:
    assert departures(build(description()), server, response) == expected


@pytest.mark.parametrize(
    ("content", "media_type", "code", "message"),
    [
        ({"error_code": "S.1", "error_msg": "No."}, "application/json", "S.1", "No."),
        (
            {"error": {"code": "S.1", "reason": "No."}, "status": "error"},
            "text/plain",
            "S.1",
            "No.",
        ),
        (
            '{"error": {"code": "S.1", "reason": "No."}, "status": "error"}',
            "application/json",
            "S.1",
            "No.",
        ),
        ({"success": False, "message": "No.", "errCode": "S.1"}, "application/json", "S.1", "No."),
        ({"status": "fail", "error": "No."}, "application/json", "", "No."),
    ],
)
def test_failure_inside_success_is_an_error(
    build: Build, server: Recorder, content: Any, media_type: str, code: str, message: str
) -> None:
    package = build(description())
    server.respond(content, content_type=media_type)
    with pytest.raises(package.FailureError) as caught:
        client(package, server).x.get()
    assert (caught.value.error_code, caught.value.error_msg, caught.value.status) == (
        code,
        message,
        200,
    )


@pytest.mark.parametrize(
    "content", [{"error_code": None, "status": "success"}, {"success": True, "status": "ok"}]
)
def test_success_with_fields_of_failures_is_no_error(
    build: Build, server: Recorder, content: Any
) -> None:
    package = build(description())
    server.respond(content)
    assert client(package, server).x.get().status == content["status"]


@pytest.mark.parametrize(
    ("status", "code", "error", "kind"),
    [
        (422, "DEV.6", "NotFoundError", "not-found"),
        (200, "DEV.6", "NotFoundError", "not-found"),
        (200, "CB.9", "ConflictError", "conflict"),
        (409, "unknown", "ConflictError", ""),
        (422, "unknown", "BadRequestError", ""),
    ],
)
def test_code_decides_the_error(
    build: Build, server: Recorder, status: int, code: str, error: str, kind: str
) -> None:
    package = build(description())
    server.respond({"error_code": code, "error_msg": "No."}, status=status)
    with pytest.raises(getattr(package, error)) as caught:
        client(package, server).x.get()
    assert (type(caught.value).__name__, caught.value.kind) == (error, kind)


def test_code_of_what_never_ran_is_not_retried(build: Build, server: Recorder) -> None:
    package = build(description())
    server.respond({"error_code": "CB.4", "error_msg": "No."}, status=500)
    with pytest.raises(package.NotFoundError) as caught, package.Tiny(base_url=server.url) as tiny:
        tiny.x.get()
    assert (caught.value.kind, len(server.requests)) == ("never-ran", 1)


def test_empty_body_of_success_is_allowed_if_described(build: Build, server: Recorder) -> None:
    responses = operation()["responses"]
    responses["200"]["x-body-optional"] = True
    package = build(description(responses=responses))
    server.respond(b"", content_type="text/plain")
    assert client(package, server, strict=True).x.get().result is None


def file_responses() -> dict[str, Any]:
    content = {"application/octet-stream": {"schema": {"type": "string", "format": "binary"}}}
    failures = {"x-failure-types": ["application/json"]}
    return {"200": {"description": "It.", "content": content, **failures}}


def test_json_instead_of_a_file_is_an_error(build: Build, server: Recorder) -> None:
    package = build(description(responses=file_responses()))
    with client(package, server) as tiny:
        server.respond(b"log", content_type="application/octet-stream")
        with tiny.x.get() as file:
            assert file.read() == b"log"
        server.respond(
            {"error_code": "DEV.6", "error_msg": "No."},
            content_type="application/json;charset=UTF-8",
        )
        with pytest.raises(package.NotFoundError):
            tiny.x.get()
        server.respond({"result": None})
        with pytest.raises(package.FailureError, match="result"):
            tiny.x.get()


def test_waiter_tries_its_paths_in_order(build: Build, server: Recorder) -> None:
    waiter = {"name": "done", "property": ["result.total", "total"], "until": 1, "interval": 1}
    package = build(description(**{"x-waiter": waiter}))
    for response in (OBSERVED, MANUAL):
        server.respond(response)
        assert client(package, server).x.wait_until_done(timeout=0).result.total == 1


def test_states_are_named_in_docstrings(build: Build, server: Recorder) -> None:
    states = {
        "job": {
            "description": "Of jobs.",
            "values": {"red": {"meaning": "It failed.", "final": True}},
        }
    }
    schema = (
        "{type: object, properties: {state: {type: string, description: State., x-states: job}}}"
    )
    text = description(schema).replace(
        "openapi: 3.0.3", "openapi: 3.0.3\nx-states: " + str(states), 1
    )
    package = build(text)
    server.respond({"state": "red"})
    model = type(client(package, server).x.get())
    assert "Known values: `red` (It failed)." in inspect.getsource(model)
