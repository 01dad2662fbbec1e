"""Objects: additional properties, readOnly and writeOnly, defaults, and recursive schemas."""

# ruff: noqa: UP031 - YAML is full of braces
from __future__ import annotations

import pytest

from tests.helpers.build import Build
from tests.helpers.descriptions import (
    client,
    departures,
    describe,
    describe_body,
    describe_response,
    read,
    sent,
)
from tests.helpers.recorder import Recorder

OPEN = "{type: object, properties: {name: {type: string}}, additionalProperties: {type: integer}}"


def test_additional_properties_are_decoded_into_extra(build: Build, server: Recorder) -> None:
    package = build(describe_response(OPEN))
    made = read(package, server, {"name": "n", "a": 1, "b": 2})
    assert (made.name, made.extra) == ("n", {"a": 1, "b": 2})
    assert package.response_of(made).unknown == {}
    assert departures(package, server, {"a": "x"}) == ["(extra).a: expected integer, got string"]


def test_additional_properties_are_sent_from_extra(build: Build, server: Recorder) -> None:
    package = build(describe_body(OPEN))
    assert sent(package, server, name="n", extra={"a": 1}) == {"name": "n", "a": 1}
    assert sent(package, server) == {}


def test_additional_properties_of_nested_objects_are_decoded_and_sent(
    build: Build, server: Recorder
) -> None:
    schemas = (
        'Labels: %s\nThing: {type: object, properties: {labels: {type: array, items: {$ref: "#/components/schemas/Labels"}}}}'
        % OPEN
    )
    package = build(describe_response('{$ref: "#/components/schemas/Thing"}', schemas))
    made = read(package, server, {"labels": [{"name": "n", "a": 1}]})
    assert made.labels == [package.models.Labels(name="n", extra={"a": 1})]
    package = build(describe_body('{$ref: "#/components/schemas/Thing"}', schemas))
    label = package.models.Labels(name="n", extra={"a": 1})
    assert sent(package, server, labels=[label]) == {"labels": [{"a": 1, "name": "n"}]}


def test_additional_properties_next_to_property_named_extra_get_other_name(
    build: Build, server: Recorder
) -> None:
    package = build(
        describe_response(
            "{type: object, properties: {extra: {type: string}}, additionalProperties: true}"
        )
    )
    made = read(package, server, {"extra": "mine", "other": [1]})
    assert (made.extra, made.extra_properties) == ("mine", {"other": [1]})


def test_pattern_properties_are_decoded_into_extra(build: Build, server: Recorder) -> None:
    package = build(
        describe_response(
            '{type: object, properties: {n: {type: string}}, patternProperties: {"^x-": {type: integer}}}',
            "",
            "3.1.0",
        )
    )
    assert read(package, server, {"n": "a", "x-b": 1}).extra == {"x-b": 1}


@pytest.mark.parametrize(
    "schema",
    [
        "{type: object}",
        "{type: object, additionalProperties: true}",
        "{}",
        "{type: object, additionalProperties: {}}",
    ],
)
def test_objects_without_properties_are_plain_data(
    build: Build, server: Recorder, schema: str
) -> None:
    package = build(describe_response(schema))
    assert read(package, server, {"a": [1, {"b": None}]}) == {"a": [1, {"b": None}]}


def test_additional_properties_of_models_are_decoded(build: Build, server: Recorder) -> None:
    package = build(
        describe_response(
            "{type: object, additionalProperties: {type: object, properties: {n: {type: integer}}}}"
        )
    )
    assert read(package, server, {"a": {"n": 1}})["a"].n == 1


# -- readOnly and writeOnly ---------------------------------------------------------------

USER = """
  User: {type: object, required: [id, password, name], properties: {id: {type: string, readOnly: true}, password: {type: string, writeOnly: true}, name: {type: string}}}
  Team: {type: object, properties: {users: {type: array, items: {$ref: "#/components/schemas/User"}}}}
"""


def both_ways(name: str) -> str:
    content = {"application/json": {"schema": {"$ref": f"#/components/schemas/{name}"}}}
    from tests.helpers.descriptions import parse_yaml

    operation = {
        "operationId": "send", "tags": ["x"], "requestBody": {"required": True, "content": content},
        "responses": {"200": {"description": "It.", "content": content}},
    }  # fmt: skip
    return describe({"/x": {"post": operation}}, components={"schemas": parse_yaml(USER)})


def test_read_only_properties_are_not_arguments(build: Build, server: Recorder) -> None:
    package = build(both_ways("User"))
    server.respond({"id": "1", "name": "n"})
    user = client(package, server, strict=True).x.send(password="p", name="n")
    assert server.last.json == {"password": "p", "name": "n"}
    assert (user.id, user.name) == ("1", "n")
    with pytest.raises(TypeError):
        client(package, server).x.send(id="1", password="p", name="n")
    with pytest.raises(TypeError):
        client(package, server).x.send(name="n")


def test_read_only_properties_of_returned_model_are_not_sent(
    build: Build, server: Recorder
) -> None:
    package = build(both_ways("Team"))
    server.respond({"users": [{"id": "1", "name": "n"}]})
    team = client(package, server, strict=True).x.send(users=[])
    client(package, server).x.send(users=team.users)
    assert server.last.json == {"users": [{"name": "n"}]}


# -- null and defaults ----------------------------------------------------------


def test_null_is_sent_only_if_nullable(build: Build, server: Recorder) -> None:
    package = build(
        describe_body(
            "{type: object, properties: {a: {type: string, nullable: true}, b: {type: string}}}"
        )
    )
    assert sent(package, server, a=None, b=None) == {"a": None}
    assert sent(package, server) == {}


def test_null_in_type_list_is_accepted(build: Build, server: Recorder) -> None:
    package = build(
        describe_response(
            "{type: object, required: [a], properties: {a: {type: [string, 'null']}, b: {type: [integer, string]}}}",
            "",
            "3.1.0",
        )
    )
    assert read(package, server, {"a": None, "b": "x"}).b == "x"
    assert departures(package, server, {"a": 1, "b": 2}) == [
        "a: expected string or null, got integer"
    ]


def test_defaults_are_documented_and_not_sent(build: Build, server: Recorder) -> None:
    package = build(
        describe_body(
            "{type: object, properties: {n: {type: integer, default: 5}, m: {type: string, nullable: true, default: null}}}"
        )
    )
    assert sent(package, server) == {}
    assert "5 by default" in (package.resources.X.send.__doc__ or "")


# -- recursive schemas ----------------------------------------------------------------------


def test_mutually_recursive_models_are_decoded(build: Build, server: Recorder) -> None:
    schemas = """
  A: {type: object, properties: {b: {$ref: "#/components/schemas/B"}, more: {type: object, additionalProperties: {$ref: "#/components/schemas/A"}}}}
  B: {type: object, properties: {a: {type: array, items: {$ref: "#/components/schemas/A"}}}}
"""
    package = build(describe_response('{$ref: "#/components/schemas/A"}', schemas))
    made = read(package, server, {"b": {"a": [{}, {"more": {"x": {"b": {}}}}]}})
    assert made.b.a[1].more["x"].b == package.models.B()


def test_recursive_array_schema_causes_finding_and_any_type(
    build: Build, server: Recorder, capsys: pytest.CaptureFixture[str]
) -> None:
    package = build(
        describe_response(
            '{$ref: "#/components/schemas/Tree"}',
            'Tree: {type: array, items: {$ref: "#/components/schemas/Tree"}}',
        )
    )
    assert "schema 'Tree' contains itself without an object in between" in capsys.readouterr().err
    assert read(package, server, [[], [[[]]]]) == [[], [[[]]]]


def test_recursive_union_of_all_json_values_is_decoded(build: Build, server: Recorder) -> None:
    ref = '{$ref: "#/components/schemas/Value"}'
    value = "Value: {nullable: true, anyOf: [{type: string}, {type: number}, {type: boolean}, {type: array, items: %s}, {type: object, additionalProperties: %s}]}"
    package = build(describe_response(ref, value % (ref, ref)))
    for each in ("a", 1.5, True, None, [1, {"a": [None]}], {"a": {"b": [1]}}):
        assert read(package, server, each) == each


def test_recursive_reference_into_path_is_decoded(build: Build, server: Recorder) -> None:
    schema = "{type: object, properties: {next: {$ref: '#/paths/~1x/get/responses/200/content/application~1json/schema'}, n: {type: integer}}}"
    package = build(describe_response(schema))
    assert read(package, server, {"next": {"next": {"n": 3}}}).next.next.n == 3
