"""The test kit of small descriptions: it understands the requests that their clients send."""

from __future__ import annotations

import importlib
from typing import Any

import pytest

from tests.helpers.build import Build
from tests.helpers.descriptions import describe, describe_body, describe_parameters


def kit(package: Any) -> Any:
    return importlib.import_module(f"{package.__name__}.testing")


PARAMETERS = [
    ("{name: a, in: query, schema: {type: array, items: {type: integer}}}", {"a": [1, 2]}),
    (
        "{name: a, in: query, explode: false, schema: {type: array, items: {type: string}}}",
        {"a": ["x,y", "z"]},
    ),
    (
        "{name: a, in: query, style: pipeDelimited, explode: false,"
        " schema: {type: array, items: {type: string}}}",
        {"a": ["x", "y z"]},
    ),
    (
        "{name: a, in: query, style: deepObject,"
        " schema: {type: object, properties: {b: {type: integer}}}}",
        {"a": {"b": 1}},
    ),
    (
        "{name: a, in: query, schema: {type: object, properties: {b: {type: integer}}}}",
        {"a": {"b": 1}},
    ),
    (
        "{name: a, in: query, schema: {type: object, properties: {page: {type: integer},"
        " sort: {type: array, items: {type: string}}}}}",
        {"a": {"page": 1, "sort": ["x,y"]}},
    ),
    (
        "{name: a, in: query, style: deepObject, schema: {type: object, properties: {b: {type: array,"
        " items: {type: string}}}}}",
        {"a": {"b": ["x", "y"]}},
    ),
    (
        "{name: a, in: query, content: {application/json: {schema: {type: object,"
        " properties: {b: {type: integer}}}}}}",
        {"a": {"b": 1}},
    ),
    ("{name: X-Limit, in: header, schema: {type: integer}}", {"x_limit": 7}),
    ("{name: a, in: header, schema: {type: array, items: {type: string}}}", {"a": ["x", "y"]}),
    ("{name: a, in: cookie, schema: {type: boolean}}", {"a": True}),
    ("{name: pageSize, in: query, schema: {type: integer}}", {"page_size": 3}),
    ("{name: class, in: query, schema: {type: string}}", {"class_": "ü &/?"}),
]


@pytest.mark.parametrize("declared, given", PARAMETERS)
def test_parameter_arrives_as_argument(build: Build, declared: str, given: dict[str, Any]) -> None:
    package = build(describe_parameters(f"[{declared}]"))
    fake = kit(package).FakeService()
    with fake.client() as client:
        client.x.ask(**given)
    assert fake.calls()[0].arguments == given
    fake.assert_called("x.ask", **given)


PATHS = ["simple", "label", "matrix"]


@pytest.mark.parametrize("style", PATHS)
@pytest.mark.parametrize("explode", ["false", "true"])
def test_path_parameter_arrives_in_each_style(build: Build, style: str, explode: str) -> None:
    declared = (
        f"{{name: id, in: path, required: true, style: {style}, explode: {explode},"
        " schema: {type: array, items: {type: string}}}"
    )
    package = build(describe_parameters(f"[{declared}]", path="/x/{id}/y"))
    fake = kit(package).FakeService()
    with fake.client() as client:
        client.x.ask(id=["a/b", "c"])
    (argument,) = fake.calls()[0].arguments.values()
    assert argument == ["a/b", "c"]


def test_body_with_the_name_of_a_parameter_has_its_own_argument(build: Build) -> None:
    schema = "{type: object, properties: {userName: {type: string}}, required: [userName]}"
    package = build(describe_body(schema))
    fake = kit(package).FakeService()
    with fake.client() as client:
        client.x.send(user_name="lin.wei")
    fake.assert_called("x.send", user_name="lin.wei")
    assert fake.calls()[0].body == {"userName": "lin.wei"}


@pytest.mark.parametrize("media", ["multipart/form-data", "application/x-www-form-urlencoded"])
def test_form_fields_arrive_as_arguments(build: Build, media: str) -> None:
    schema = (
        "{type: object, required: [a], properties: {a: {type: integer},"
        " b: {type: array, items: {type: string}}}}"
    )
    package = build(describe_body(schema, media=media))
    fake = kit(package).FakeService()
    with fake.client() as client:
        client.x.send(a=1, b=["x", "y & z"])
    fake.assert_called("x.send", a=1, b=["x", "y & z"])


def test_response_without_example_is_made_from_its_schema(build: Build) -> None:
    content = {"application/json": {"schema": {"type": "array", "items": {"type": "integer"}}}}
    operation = {
        "operationId": "get",
        "tags": ["x"],
        "responses": {"2XX": {"description": "It.", "content": content}},
    }
    package = build(describe({"/x": {"get": operation}}))
    with kit(package).FakeService().client() as client:
        assert client.x.get() == [1]


@pytest.mark.parametrize(
    "scheme",
    [
        {"type": "http", "scheme": "bearer"},
        {"type": "http", "scheme": "basic"},
        {"type": "apiKey", "in": "query", "name": "key"},
        {"type": "apiKey", "in": "cookie", "name": "session"},
    ],
)
def test_clients_of_a_fake_have_credentials(build: Build, scheme: dict[str, Any]) -> None:
    operation = {"operationId": "get", "tags": ["x"], "responses": {"204": {"description": "It."}}}
    package = build(
        describe(
            {"/x": {"get": operation}},
            security=[{"s": []}],
            components={"securitySchemes": {"s": scheme}},
        )
    )
    fake = kit(package).FakeService()
    with fake.client() as client:
        assert client.x.get() is None
    fake.assert_called("x.get")


def test_description_without_operations_has_a_kit(build: Build) -> None:
    package = build(describe({}))
    assert kit(package).FakeService().calls() == []


def test_list_without_envelope_that_counts_items_is_paged(build: Build) -> None:
    content = {"application/json": {"schema": {"type": "array", "items": {"type": "integer"}}}}
    content["application/json"]["example"] = [5, 6, 7]
    integer = {"type": "integer"}
    operation = {
        "operationId": "list",
        "tags": ["x"],
        "x-pagination": {"offset": "start", "first": 1, "size": "maxItems", "items": ""},
        "parameters": [
            {"name": "start", "in": "query", "schema": integer},
            {"name": "maxItems", "in": "query", "schema": integer},
        ],
        "responses": {"200": {"description": "All.", "content": content}},
    }
    package = build(describe({"/x": {"get": operation}}))
    fake = kit(package).FakeService()
    with fake.client() as client:
        assert client.x.list() == [5, 6, 7]
        assert list(client.x.iter(max_items=2)) == [5, 6, 7]
    assert [dict(call.arguments) for call in fake.calls()][1:] == [
        {"start": 1, "max_items": 2},
        {"start": 3, "max_items": 2},
    ]


def test_state_to_wait_for_is_reached_without_an_example(build: Build) -> None:
    state = {"type": "object", "properties": {"state": {"type": "string", "enum": ["on", "off"]}}}
    content = {"application/json": {"schema": state}}
    operation = {
        "operationId": "get",
        "tags": ["x"],
        "x-waiter": {"name": "on", "property": "state", "until": "off"},
        "responses": {"200": {"description": "It.", "content": content}},
    }
    package = build(describe({"/x": {"get": operation}}))
    with kit(package).FakeService().client() as client:
        assert client.x.wait_until_on().state == "off"


LIMITS = [
    ("type: integer, minimum: 2, maximum: 4", [2, 4], [1, 5]),
    ("type: integer, minimum: 2, exclusiveMinimum: true", [3], [2]),
    ("type: number, maximum: 2, exclusiveMaximum: true", [1.5], [2.0]),
    ("type: string, minLength: 2, maxLength: 3", ["ab", "äöü"], ["a", "abcd"]),
    ("type: string, pattern: b+", ["abc"], ["ac"]),
    # Python has no such pattern.
    ('type: string, pattern: "^\\\\p{L}$"', ["a", "1"], []),
    ("type: array, items: {type: string}, minItems: 1, maxItems: 2", [["a"]], [["a", "b", "c"]]),
]


@pytest.mark.parametrize("place", ["query", "body"])
@pytest.mark.parametrize("schema, good, bad", LIMITS)
def test_value_beyond_its_limits_is_refused(
    build: Build, place: str, schema: str, good: list[Any], bad: list[Any]
) -> None:
    if place == "query":
        package = build(describe_parameters(f"[{{name: aB, in: query, schema: {{{schema}}}}}]"))
    else:
        package = build(describe_body(f"{{type: object, properties: {{aB: {{{schema}}}}}}}"))
    fake = kit(package).FakeService()
    with fake.client() as client:
        method = client.x.ask if place == "query" else client.x.send
        for value in good:
            method(a_b=value)
        for value in bad:
            with pytest.raises(kit(package).UnexpectedCallError, match="argument 'a_b': "):
                method(a_b=value)
