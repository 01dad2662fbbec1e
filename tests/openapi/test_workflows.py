"""Workflows of guides: steps, the flow of values, inputs, and waits."""

from __future__ import annotations

from typing import Any

import pytest
import yaml

from tests.features.test_vendor_keys import OVEN

from .conftest import WORKFLOWS, Folder, read
from .workflow_checks import operations_of, problems

DONE = {"responses": {"200": {"description": "Done."}, "default": {"description": "Not."}}}


def built(make: Folder, document: dict[str, Any]) -> tuple[dict[str, Any], dict[str, Any]]:
    """The workflows of a description by their IDs, after a check; and its operations."""
    folder = make(document)
    made, bundle = read(folder / WORKFLOWS), read(folder / "openapi.yaml")
    assert list(problems(made, bundle)) == []
    return {each["workflowId"]: each for each in made["workflows"]}, operations_of(bundle)


def oven(*steps: dict[str, str], **more: Any) -> dict[str, Any]:
    guide = {"title": "Bake a loaf", "description": "Heat first.", "steps": list(steps)}
    document: dict[str, Any] = yaml.safe_load(OVEN)
    return document | {"x-guides": [guide], **more}


def described(*operations: dict[str, Any], **more: Any) -> dict[str, Any]:
    """A description of POST operations whose guide calls them all."""
    paths = {f"/{number}": {"post": {**DONE, **each}} for number, each in enumerate(operations)}
    steps = [{"call": each["operationId"]} for each in operations]
    guide = {"title": "All", "description": "", "steps": steps}
    info = {"title": "Shop", "version": "1"}
    return {"openapi": "3.0.3", "info": info, "paths": paths, "x-guides": [guide], **more}


def parameters(step: dict[str, Any]) -> dict[str, Any]:
    return {each["name"]: each["value"] for each in step.get("parameters", [])}


# -- the repository's description ---------------------------------------------


def test_each_guide_is_a_workflow_whose_references_exist(
    arazzo: dict[str, Any], bundle: dict[str, Any]
) -> None:
    assert list(problems(arazzo, bundle)) == []
    titles = [each["title"] for each in bundle["x-guides"]]
    assert [each["summary"] for each in arazzo["workflows"]][: len(titles)] == titles
    assert arazzo["sourceDescriptions"] == [
        {"name": "openapi", "url": "openapi.yaml", "type": "openapi"}
    ]


def test_run_of_a_job_waits_for_the_number_of_its_build(arazzo: dict[str, Any]) -> None:
    run = next(each for each in arazzo["workflows"] if each["workflowId"].startswith("run-a-job"))
    start, find, wait = run["steps"]
    assert start["requestBody"]["payload"] == {"job_id": "$inputs.job_id"}
    assert start["outputs"] == {"build_no": "$response.body#/result/actual_build_number"}
    assert find["operationId"] == wait["operationId"] == "getBuildSummary"
    assert parameters(wait) == {
        "X-Auth-Token": "$inputs.token",
        "job_id": "$inputs.job_id",
        "build_no": "$steps.runJob.outputs.build_no",
    }
    assert run["inputs"]["required"] == ["token", "job_id"]
    assert run["inputs"]["properties"]["token"]["format"] == "password"
    assert {"condition": "$response.body#/result/state == 'SUCCESS'"} in wait["successCriteria"]
    kinds = [(each["type"], each.get("retryAfter")) for each in wait["onFailure"]]
    assert kinds == [("end", None), ("end", None), ("retry", 5), ("retry", 5)]


@pytest.mark.parametrize("sign", ["@.status == 'fail'", "@.success == false", "@.error.code == ''"])
def test_each_step_checks_failures_in_successful_responses(
    arazzo: dict[str, Any], sign: str
) -> None:
    for workflow in arazzo["workflows"]:
        for step in workflow["steps"]:
            criteria = [each["condition"] for each in step.get("successCriteria", [])]
            assert "workflowId" in step or any(sign in each for each in criteria)


# -- uses of operations -------------------------------------------------------


def test_run_passes_values_of_the_request_and_of_the_response(make: Folder) -> None:
    made, _ = built(make, oven({"run": "bake"}))
    start, wait = made["bake-a-loaf"]["steps"]
    assert start["requestBody"]["payload"] == {"oven": "$inputs.oven"}
    assert parameters(wait) == {"oven": "$inputs.oven", "number": "$steps.bake.outputs.number"}
    assert wait["onFailure"][0]["criteria"] == [
        {"context": "$response.body#/state", "type": "regex", "condition": "^(done|burnt)$"}
    ]
    assert wait["onFailure"][1]["retryAfter"] == 0.01
    assert wait["onFailure"][1]["retryLimit"] == 360_000
    assert made["bake-a-loaf"]["outputs"] == {
        "number": "$steps.bake.outputs.number",
        "state": "$steps.getBaking.outputs.state",
    }


def test_follow_calls_a_workflow_that_calls_itself_with_the_next_offset(make: Folder) -> None:
    made, _ = built(make, oven({"follow": "readSmoke"}))
    find, call = made["bake-a-loaf"]["steps"]
    assert find["onFailure"][0]["retryLimit"] == 1  # a second of grace
    assert call["workflowId"] == "follow-read-smoke"
    assert parameters(call)["from"] == "$inputs.from"
    read_piece, go_on = made["follow-read-smoke"]["steps"]
    assert made["follow-read-smoke"]["inputs"]["properties"]["from"]["default"] == 0
    assert read_piece["outputs"]["next"] == "$response.body#/to"
    assert read_piece["onSuccess"][0]["criteria"] == [
        {"condition": "$response.body#/more == false"}
    ]
    assert go_on["workflowId"] == "follow-read-smoke"
    assert parameters(go_on) == {
        "oven": "$inputs.oven",
        "number": "$inputs.number",
        "from": "$steps.readSmoke.outputs.next",
    }


def test_followed_text_of_a_task_begins_with_the_number_of_the_task(make: Folder) -> None:
    made, _ = built(make, oven({"run": "bake"}, {"follow": "readSmoke"}))
    *_, find, call = made["bake-a-loaf"]["steps"]
    assert parameters(find)["number"] == "$steps.bake.outputs.number"
    assert parameters(call)["number"] == "$steps.bake.outputs.number"


def test_text_that_two_guides_follow_has_one_workflow(make: Folder) -> None:
    document = oven({"follow": "readSmoke"})
    document["x-guides"] *= 2
    document["x-guides"][1] = document["x-guides"][1] | {"title": "Again"}
    made, _ = built(make, document)
    assert sorted(made) == ["again", "bake-a-loaf", "follow-read-smoke"]


def test_iterate_gets_the_page_of_an_input_in_the_largest_size(make: Folder) -> None:
    made, _ = built(make, oven({"iterate": "listLoaves"}))
    (step,) = made["bake-a-loaf"]["steps"]
    inputs = made["bake-a-loaf"]["inputs"]
    assert (inputs["properties"]["page"]["default"], inputs.get("required")) == (1, None)
    assert parameters(step) == {"page": "$inputs.page", "count": 30}
    assert step["outputs"] == {
        "items": "$response.body#/loaves",
        "total": "$response.body#/all",
    }


# -- inputs -------------------------------------------------------------------


def test_values_of_equal_names_are_one_input_and_different_names_stay_apart(make: Folder) -> None:
    query = {"in": "query", "required": True, "schema": {"type": "string"}}
    names = ("id", "pet-id", "pet_id", "名", "$x", "1st", "token")
    many = [{"name": name, **query} for name in names]
    made, _ = built(
        make,
        described(
            {"operationId": "first", "parameters": many, "security": [{"key": []}]},
            {"operationId": "second", "parameters": many[:1]},
            components={"securitySchemes": {"key": {"type": "apiKey", "in": "query", "name": "k"}}},
        ),
    )
    first, second = made["all"]["steps"]
    values = list(parameters(first).values())
    assert len(set(values)) == len(names) + 1 == len(made["all"]["inputs"]["properties"])
    assert parameters(second) == {"id": "$inputs.id"}


@pytest.mark.parametrize(
    ("scheme", "expected"),
    [
        ({"type": "apiKey", "in": "header", "name": "X-Key"}, {"X-Key": "$inputs.token"}),
        ({"type": "apiKey", "in": "cookie", "name": "sid"}, {"sid": "$inputs.token"}),
        ({"type": "http", "scheme": "bearer"}, {"Authorization": "Bearer {$inputs.token}"}),
        ({"type": "http", "scheme": "basic"}, {"Authorization": "Basic {$inputs.token}"}),
        ({"type": "openIdConnect", "openIdConnectUrl": "https://example.com/"}, {"Authorization": "Bearer {$inputs.token}"}),
        ({"type": "http", "scheme": "digest"}, {}),
        ({"type": "apiKey", "in": "header", "name": "Authorization", "x-signature": "HMAC"}, {}),
    ],
)  # fmt: skip
def test_credentials_are_a_parameter_of_each_step(
    make: Folder, scheme: dict[str, Any], expected: dict[str, str]
) -> None:
    components = {"securitySchemes": {"s": scheme}}
    operation = {"operationId": "send", "security": [{"s": []}]}
    made, _ = built(make, described(operation, components=components))
    assert parameters(made["all"]["steps"][0]) == expected


def test_header_that_is_a_parameter_and_a_credential_is_given_once(make: Folder) -> None:
    components = {"securitySchemes": {"s": {"type": "apiKey", "in": "header", "name": "X-Key"}}}
    key = {"name": "x-key", "in": "header", "required": True, "schema": {"type": "string"}}
    operation = {"operationId": "send", "security": [{"s": []}], "parameters": [key]}
    step = read(make(described(operation, components=components)) / WORKFLOWS)["workflows"][0]
    assert parameters(step["steps"][0]) == {"X-Key": "$inputs.token"}
    assert list(step["inputs"]["properties"]) == ["token"]


@pytest.mark.parametrize(
    ("schema", "payload"),
    [
        ({"type": "object", "required": ["a"], "properties": {"a": {"type": "string"}, "b": {}}}, {"a": "$inputs.a"}),
        ({"type": "object", "properties": {"a": {"type": "string"}}}, "$inputs.body"),
        ({"type": "array", "items": {"type": "string"}}, "$inputs.body"),
        ({}, "$inputs.body"),
    ],
)  # fmt: skip
def test_body_has_required_properties_or_is_an_input(
    make: Folder, schema: dict[str, Any], payload: Any
) -> None:
    body = {"required": True, "content": {"application/json": {"schema": schema}}}
    made, _ = built(make, described({"operationId": "send", "requestBody": body}))
    step = made["all"]["steps"][0]
    assert step["requestBody"] == {"contentType": "application/json", "payload": payload}


def test_input_has_the_json_schema_of_its_parameter(make: Folder) -> None:
    schema = {"type": "integer", "minimum": 1, "exclusiveMinimum": True, "example": 7}
    size = {"name": "size", "in": "query", "required": True, "schema": schema}
    kind = {
        **size,
        "name": "kind",
        "schema": {"type": "string", "enum": ["a", "b"], "default": "b"},
    }
    made, _ = built(make, described({"operationId": "send", "parameters": [size, kind]}))
    inputs = made["all"]["inputs"]
    assert inputs["required"] == ["size"]
    assert inputs["properties"] == {
        "size": {"type": "integer", "minimum": 1, "examples": [7]},
        "kind": {"enum": ["a", "b"], "default": "b"},
    }


# -- odd descriptions ---------------------------------------------------------


def test_operation_without_id_is_referred_to_by_its_position(make: Folder) -> None:
    document = described()
    document["paths"] = {"/a~b/{c}": {"get": {**DONE, "parameters": [
        {"name": "c", "in": "path", "required": True, "schema": {"type": "string"}}]}}}  # fmt: skip
    document["x-guides"][0]["steps"] = [{"call": "getABByC"}]
    made, _ = built(make, document)
    (step,) = made["all"]["steps"]
    assert step["operationPath"] == "{$sourceDescriptions.openapi.url}#/paths/~1a~0b~1{c}/get"
    assert "operationId" not in step


def test_titles_and_ids_with_signs_give_distinct_identifiers(make: Folder) -> None:
    document = described({"operationId": "send it (now)"})
    (guide,) = document["x-guides"]
    again = [*guide["steps"], *guide["steps"]]
    titles = ("发送", "发送 2", "Send!", "send", "Follow send")
    document["x-guides"] = [guide | {"title": title, "steps": again} for title in titles]
    made, _ = built(make, document)
    assert len(made) == len(titles)
    steps = [each["stepId"] for each in made["send"]["steps"]]
    assert steps == ["send-it-now", "send-it-now2"]


def test_api_without_signs_of_failure_checks_only_the_status(make: Folder) -> None:
    made, _ = built(make, described({"operationId": "send"}))
    assert made["all"]["steps"][0]["successCriteria"] == [
        {"condition": "$statusCode >= 200 && $statusCode < 300"}
    ]


def test_signs_with_odd_names_and_values_are_escaped(make: Folder) -> None:
    content = {"application/json": {"schema": {"type": "object"}}}
    operation = {
        "operationId": "send",
        "responses": {"200": {"description": "x", "content": content}},
    }
    failure = {"when": [{"property": "odd key.ok", "values": ["it's", 1, None]}]}
    made, _ = built(make, described(operation, **{"x-failure": failure}))
    _, signs = made["all"]["steps"][0]["successCriteria"]
    node = "@['odd key'].ok"
    for value in (r"'it\'s'", "1", "null"):
        assert f"{node} == {value}" in signs["condition"]


def test_list_has_no_signs_of_failure_and_file_has_its_media_type(make: Folder) -> None:
    items = {"application/json": {"schema": {"type": "array", "items": {}}}}
    file = {"application/octet-stream": {"schema": {"type": "string", "format": "binary"}}}
    failed = {"x-failure-types": ["application/json"]}
    made, _ = built(make, described(
        {"operationId": "list", "responses": {"200": {"description": "x", "content": items}}},
        {"operationId": "load", "responses": {"200": {"description": "x", "content": file, **failed}}},
        **{"x-failure": {"when": [{"property": "error"}]}},
    ))  # fmt: skip
    of_list, of_file = (each["successCriteria"][1:] for each in made["all"]["steps"])
    assert of_list == []
    (criterion,) = of_file
    assert criterion["context"] == "$response.header.Content-Type"
    assert criterion["condition"] == r"^(?!(application/json)\b)"
