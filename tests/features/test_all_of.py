"""allOf."""

# ruff: noqa: UP031 - YAML is full of braces
from __future__ import annotations

import pytest

from generator import ir
from tests.helpers.build import Build
from tests.helpers.descriptions import departures, describe_body, describe_response, read, sent
from tests.helpers.recorder import Recorder

BASE = (
    "Base: {type: object, required: [id], properties: {id: {type: string}, state: {type: string}}}"
)


def test_all_of_has_properties_of_all_parts(build: Build, server: Recorder) -> None:
    package = build(
        describe_response(
            '{allOf: [{$ref: "#/components/schemas/Base"}, {type: object, required: [n], properties: {n: {type: integer}}}]}',
            BASE,
        )
    )
    made = read(package, server, {"id": "a", "n": 1})
    assert (made.id, made.n, made.state) == ("a", 1, None)
    assert departures(package, server, {"id": "a"}) == ["n: expected integer, got nothing"]


def test_all_of_part_can_require_property_of_other_part(build: Build, server: Recorder) -> None:
    package = build(
        describe_response(
            '{allOf: [{$ref: "#/components/schemas/Base"}, {required: [state]}]}', BASE
        )
    )
    assert departures(package, server, {"id": "a"}) == ["state: expected string, got nothing"]


def test_all_of_property_in_two_parts_has_stricter_type(build: Build, server: Recorder) -> None:
    package = build(
        describe_response(
            '{allOf: [{$ref: "#/components/schemas/Base"}, {properties: {state: {enum: [up, down]}}}]}',
            BASE,
        )
    )
    assert read(package, server, {"id": "a", "state": "up"}).state == "up"
    assert departures(package, server, {"id": "a", "state": "half"})


def test_all_of_merges_nested_objects(build: Build, server: Recorder) -> None:
    meta = "{type: object, properties: {meta: {type: object, properties: {%s: {type: string}}}}}"
    package = build(describe_response("{allOf: [%s, %s]}" % (meta % "a", meta % "b")))
    made = read(package, server, {"meta": {"a": "1", "b": "2"}})
    assert (made.meta.a, made.meta.b) == ("1", "2")


def test_all_of_single_reference_with_description_is_same_model(
    build: Build, server: Recorder
) -> None:
    package = build(
        describe_response(
            '{type: object, properties: {of: {allOf: [{$ref: "#/components/schemas/Base"}], description: Whose., nullable: true}}}',
            BASE,
        )
    )
    assert read(package, server, {"of": {"id": "x"}}).of == package.models.Base(id="x")
    assert read(package, server, {"of": None}).of is None


def test_keywords_next_to_ref_in_31_are_merged(build: Build, server: Recorder) -> None:
    package = build(
        describe_response(
            '{$ref: "#/components/schemas/Base", properties: {more: {type: integer}}, required: [more]}',
            BASE,
            "3.1.0",
        )
    )
    made = read(package, server, {"id": "a", "more": 1})
    assert (made.id, made.more) == ("a", 1)


def test_all_of_merges_scalars(build: Build, server: Recorder) -> None:
    package = build(
        describe_body(
            '{allOf: [{$ref: "#/components/schemas/Id"}, {type: string, maxLength: 3}]}',
            "Id: {type: string, minLength: 1}",
        )
    )
    assert sent(package, server, body="abc") == "abc"


def test_all_of_is_nullable_only_if_all_parts_are(build: Build, server: Recorder) -> None:
    schemas = "A: {type: object, nullable: true, properties: {a: {type: string}}}\nB: {type: object, properties: {b: {type: string}}}"
    a, b = ('{$ref: "#/components/schemas/%s"}' % name for name in "AB")
    assert (
        read(build(describe_response("{allOf: [%s, {nullable: true}]}" % a, schemas)), server, None)
        is None
    )
    package = build(describe_response("{allOf: [%s, %s]}" % (a, b), schemas))
    with pytest.raises(package.InvalidResponseError, match="expected object at the root"):
        departures(package, server, None)


def test_all_of_different_types_causes_finding_and_any_type(
    build: Build, server: Recorder, capsys: pytest.CaptureFixture[str]
) -> None:
    package = build(describe_response("{allOf: [{type: string}, {type: integer}]}"))
    assert "allOf merges different types" in capsys.readouterr().err
    assert read(package, server, [1]) == [1]


def test_all_of_part_with_additional_properties_keeps_them(build: Build, server: Recorder) -> None:
    package = build(
        describe_response(
            '{allOf: [{$ref: "#/components/schemas/Base"}, {additionalProperties: {type: integer}}]}',
            BASE,
        )
    )
    made = read(package, server, {"id": "a", "n": 1})
    assert (made.id, made.extra) == ("a", {"n": 1})


def test_all_of_limits_are_the_strictest() -> None:
    from pathlib import Path
    from tempfile import TemporaryDirectory

    from generator.load import load
    from generator.parse import parse

    with TemporaryDirectory() as folder:
        file = Path(folder, "tiny.yaml")
        file.write_text(
            describe_response(
                "{type: object, properties: {n: {allOf: [{type: integer, maximum: 9, minimum: 1}, {maximum: 5}]}}}"
            )
        )
        api = parse(load(file)).api
    kind = api.resolve(api.operations[0].responses[0].contents[0].schema).type
    assert isinstance(kind, ir.Object)
    assert kind.properties[0].schema.limits == (("minimum", 1), ("maximum", 5))


@pytest.mark.parametrize(
    ("version", "schema"),
    [
        ("3.0.3", '{allOf: [{$ref: "#/components/schemas/Base"}], x-foo: 1}'),
        ("3.1.0", '{$ref: "#/components/schemas/Base", x-foo: 1}'),
        ("3.1.0", '{oneOf: [{$ref: "#/components/schemas/Base"}, {type: "null"}], x-foo: 1}'),
    ],
)
def test_extension_next_to_ref_does_not_create_new_schema(
    build: Build, server: Recorder, version: str, schema: str
) -> None:
    package = build(
        describe_response(f"{{type: object, properties: {{one: {schema}}}}}", BASE, version)
    )
    assert type(read(package, server, {"one": {"id": "a"}}).one) is package.models.Base


@pytest.mark.parametrize(
    "where", ["type: object, ", 'allOf: [{$ref: "#/components/schemas/Base"}], ']
)
def test_fields_follow_x_property_order(build: Build, server: Recorder, where: str) -> None:
    listed = "x-property-order: [z, id, unknown, b]"
    package = build(
        describe_response(
            f"{{{where}{listed}, properties: {{a: {{}}, id: {{type: string}}, z: {{}}, b: {{}}}}}}",
            BASE,
        )
    )
    made = read(package, server, {"z": 1, "id": "a"})
    assert made.__struct_fields__[:4] == ("z", "id", "b", "a")
