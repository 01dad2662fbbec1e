"""allOf."""

# ruff: noqa: UP031 - YAML is full of braces
from __future__ import annotations

import pytest

from generator import ir
from tests.helpers.build import Build
from tests.helpers.descriptions import answering, departures, read, sent, taking
from tests.helpers.recorder import Recorder

BASE = (
    "Base: {type: object, required: [id], properties: {id: {type: string}, state: {type: string}}}"
)


def test_properties_of_all_parts(build: Build, server: Recorder) -> None:
    package = build(
        answering(
            '{allOf: [{$ref: "#/components/schemas/Base"}, {type: object, required: [n], properties: {n: {type: integer}}}]}',
            BASE,
        )
    )
    made = read(package, server, {"id": "a", "n": 1})
    assert (made.id, made.n, made.state) == ("a", 1, None)
    assert departures(package, server, {"id": "a"}) == ["n: expected integer, got nothing"]


def test_a_part_requires_what_another_describes(build: Build, server: Recorder) -> None:
    package = build(
        answering('{allOf: [{$ref: "#/components/schemas/Base"}, {required: [state]}]}', BASE)
    )
    assert departures(package, server, {"id": "a"}) == ["state: expected string, got nothing"]


def test_a_property_that_two_parts_narrow(build: Build, server: Recorder) -> None:
    package = build(
        answering(
            '{allOf: [{$ref: "#/components/schemas/Base"}, {properties: {state: {enum: [up, down]}}}]}',
            BASE,
        )
    )
    assert read(package, server, {"id": "a", "state": "up"}).state == "up"
    assert departures(package, server, {"id": "a", "state": "half"})


def test_objects_inside_of_joined_objects_are_joined(build: Build, server: Recorder) -> None:
    meta = "{type: object, properties: {meta: {type: object, properties: {%s: {type: string}}}}}"
    package = build(answering("{allOf: [%s, %s]}" % (meta % "a", meta % "b")))
    made = read(package, server, {"meta": {"a": "1", "b": "2"}})
    assert (made.meta.a, made.meta.b) == ("1", "2")


def test_a_reference_with_a_description_is_the_reference(build: Build, server: Recorder) -> None:
    package = build(
        answering(
            '{type: object, properties: {of: {allOf: [{$ref: "#/components/schemas/Base"}], description: Whose., nullable: true}}}',
            BASE,
        )
    )
    assert read(package, server, {"of": {"id": "x"}}).of == package.models.Base(id="x")
    assert read(package, server, {"of": None}).of is None


def test_keywords_beside_a_reference_in_31(build: Build, server: Recorder) -> None:
    package = build(
        answering(
            '{$ref: "#/components/schemas/Base", properties: {more: {type: integer}}, required: [more]}',
            BASE,
            "3.1.0",
        )
    )
    made = read(package, server, {"id": "a", "more": 1})
    assert (made.id, made.more) == ("a", 1)


def test_scalars_are_joined_too(build: Build, server: Recorder) -> None:
    package = build(
        taking(
            '{allOf: [{$ref: "#/components/schemas/Id"}, {type: string, maxLength: 3}]}',
            "Id: {type: string, minLength: 1}",
        )
    )
    assert sent(package, server, body="abc") == "abc"


def test_null_where_all_parts_allow_it(build: Build, server: Recorder) -> None:
    schemas = "A: {type: object, nullable: true, properties: {a: {type: string}}}\nB: {type: object, properties: {b: {type: string}}}"
    a, b = ('{$ref: "#/components/schemas/%s"}' % name for name in "AB")
    assert (
        read(build(answering("{allOf: [%s, {nullable: true}]}" % a, schemas)), server, None) is None
    )
    assert departures(build(answering("{allOf: [%s, %s]}" % (a, b), schemas)), server, None)


def test_types_that_exclude_each_other_are_told(
    build: Build, server: Recorder, capsys: pytest.CaptureFixture[str]
) -> None:
    package = build(answering("{allOf: [{type: string}, {type: integer}]}"))
    assert "allOf merges different types" in capsys.readouterr().err
    assert read(package, server, [1]) == [1]


def test_a_part_that_invites_other_properties(build: Build, server: Recorder) -> None:
    package = build(
        answering(
            '{allOf: [{$ref: "#/components/schemas/Base"}, {additionalProperties: {type: integer}}]}',
            BASE,
        )
    )
    made = read(package, server, {"id": "a", "n": 1})
    assert (made.id, made.extra) == ("a", {"n": 1})


def test_the_narrowest_limits_hold() -> None:
    from pathlib import Path
    from tempfile import TemporaryDirectory

    from generator.load import load
    from generator.parse import parse

    with TemporaryDirectory() as folder:
        file = Path(folder, "tiny.yaml")
        file.write_text(
            answering(
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
def test_an_extension_beside_a_reference_makes_no_other_schema(
    build: Build, server: Recorder, version: str, schema: str
) -> None:
    package = build(answering(f"{{type: object, properties: {{one: {schema}}}}}", BASE, version))
    assert type(read(package, server, {"one": {"id": "a"}}).one) is package.models.Base


@pytest.mark.parametrize(
    "where", ["type: object, ", 'allOf: [{$ref: "#/components/schemas/Base"}], ']
)
def test_fields_stand_in_the_order_in_which_the_service_writes_them(
    build: Build, server: Recorder, where: str
) -> None:
    listed = "x-property-order: [z, id, unknown, b]"
    package = build(
        answering(
            f"{{{where}{listed}, properties: {{a: {{}}, id: {{type: string}}, z: {{}}, b: {{}}}}}}",
            BASE,
        )
    )
    made = read(package, server, {"z": 1, "id": "a"})
    assert made.__struct_fields__[:4] == ("z", "id", "b", "a")
