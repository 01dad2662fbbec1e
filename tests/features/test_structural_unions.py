"""Unions that no tag distinguishes, as FastAPI writes them: typed, and decoded by structure."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import jsonschema
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.helpers.build import Build
from tests.helpers.descriptions import (
    client,
    departures,
    describe,
    describe_body,
    describe_response,
    parse_yaml,
    read,
    sent,
)
from tests.helpers.recorder import Recorder

SCHEMAS = """
  Cat: {type: object, required: [meow], properties: {meow: {type: string}, name: {type: string}}}
  Dog: {type: object, required: [bark], properties: {bark: {type: integer}, name: {type: string}}}
  Owner: {type: object, properties: {pets: {type: array, items: {anyOf: [{$ref: "#/components/schemas/Cat"}, {$ref: "#/components/schemas/Dog"}, {type: string}]}}, best: {oneOf: [{$ref: "#/components/schemas/Cat"}, {$ref: "#/components/schemas/Owner"}]}}}
"""
PET = '{anyOf: [{$ref: "#/components/schemas/Cat"}, {$ref: "#/components/schemas/Dog"}]}'


@pytest.mark.parametrize(
    ("value", "name", "fields"),
    [
        ({"meow": "m"}, "Cat", {"meow": "m", "name": None}),
        ({"bark": 1, "name": "b"}, "Dog", {"bark": 1, "name": "b"}),
        ({"meow": "m", "bark": "no number"}, "Cat", {"meow": "m"}),
        ({"bark": 3, "color": "red"}, "Dog", {"bark": 3}),
        ({"meow": "m", "bark": 1, "name": "n"}, "Cat", {"meow": "m", "name": "n"}),
    ],
)
def test_object_is_the_variant_whose_structure_it_has(
    build: Build, server: Recorder, value: Any, name: str, fields: dict[str, Any]
) -> None:
    package = build(describe_response(PET, SCHEMAS))
    server.respond(value)
    pet = client(package, server).x.get()
    assert type(pet).__name__ == name
    assert {key: getattr(pet, key) for key in fields} == fields


def test_object_that_fits_several_variants_is_recorded(build: Build, server: Recorder) -> None:
    package = build(describe_response(PET, SCHEMAS))
    value = {"meow": "m", "bark": 1}
    expected = "$: expected a value of one variant, got one of Cat and of Dog"
    assert departures(package, server, value) == [expected]


def test_object_that_fits_no_variant_is_the_closest_one_and_recorded(
    build: Build, server: Recorder
) -> None:
    package = build(describe_response(PET, SCHEMAS))
    assert departures(package, server, {"bark": "loud"}) == ["bark: expected integer, got string"]
    assert type(client(package, server).x.get()).__name__ == "Dog"
    server.respond([1])
    with pytest.raises(package.InvalidResponseError, match="expected object or object"):
        client(package, server).x.get()


def test_unions_inside_of_models_lists_and_each_other(build: Build, server: Recorder) -> None:
    package = build(describe_response('{$ref: "#/components/schemas/Owner"}', SCHEMAS))
    models = package.models
    value = {"pets": [{"bark": 2}, "fish", {"meow": "m"}], "best": {"best": {"meow": "b"}}}
    owner = read(package, server, value)
    assert owner.pets == [models.Dog(bark=2), "fish", models.Cat(meow="m")]
    assert owner.best == models.Owner(best=models.Cat(meow="b"))
    with_unknown = {"pets": [{"bark": 2, "age": 3}]}
    server.respond(with_unknown)
    found = client(package, server).x.get()
    assert package.response_of(found).unknown == {"pets[0].age": 3}


@pytest.mark.parametrize(
    ("schema", "values"),
    [
        ("{anyOf: [%s, {type: array, items: %s}]}", [{"a": 1}, [{"a": 1}]]),
        ("{anyOf: [{type: array, items: %s}, {type: array, items: {type: string}}]}", [[{"a": 1}], ["s"]]),
        ("{anyOf: [%s, {type: object, additionalProperties: {type: integer}}]}", [{"a": 1}, {"b": 2}]),
        ("{anyOf: [%s, {type: integer}, {type: string}, {type: 'null'}]}", [{"a": 1}, 2, "s", None]),
    ],
)  # fmt: skip
def test_variants_of_other_kinds_are_kept(
    build: Build, server: Recorder, schema: str, values: list[Any]
) -> None:
    one, count = "{type: object, required: [a], properties: {a: {type: integer}}}", schema.count(
        "%"
    )
    package = build(describe_response(schema % ((one,) * count), version="3.1.0"))
    for value in values:
        got = read(package, server, value)
        fields = [
            each.a if hasattr(each, "a") else each
            for each in (got if isinstance(got, list) else [got])
        ]
        expected = [
            each["a"] if isinstance(each, dict) and "a" in each else each
            for each in (value if isinstance(value, list) else [value])
        ]
        assert fields == expected


def test_request_takes_either_variant_and_keeps_unknown_fields(
    build: Build, server: Recorder
) -> None:
    package = build(describe_body(PET, SCHEMAS))
    models = package.models
    assert sent(package, server, body=models.Cat(meow="m")) == {"meow": "m"}
    assert sent(package, server, body=models.Dog(bark=1)) == {"bark": 1}
    assert sent(package, server, body={"bark": 1, "more": 2}) == {"bark": 1, "more": 2}


def test_models_with_unions_are_read_and_written_as_json(build: Build) -> None:
    package = build(describe_response('{$ref: "#/components/schemas/Owner"}', SCHEMAS))
    content = b'{"pets":[{"bark":2,"age":3},"fish"],"best":{"meow":"m"}}'
    owner = package.models.Owner.from_json(content)
    assert (type(owner.pets[0]).__name__, type(owner.best).__name__) == ("Dog", "Cat")
    assert json.loads(owner.to_json()) == json.loads(content)
    union = package.models.Cat | package.models.Dog
    assert type(package.read_json(b'{"bark": 1}', union)).__name__ == "Dog"


NESTED = """
  P: {type: object, properties: {p: {type: integer}}}
  Q: {type: object, properties: {q: {type: integer}}}
  A: {type: object, properties: {data: {$ref: "#/components/schemas/P"}, both: {type: string}}}
  B: {type: object, properties: {data: {$ref: "#/components/schemas/Q"}, both: {type: string}}}
  C: {type: object, required: [x], properties: {x: {anyOf: [{type: integer}, {$ref: "#/components/schemas/P"}]}}}
  D: {type: object, required: [x], properties: {x: {anyOf: [{$ref: "#/components/schemas/Needs"}, {$ref: "#/components/schemas/Other"}]}}}
  Needs: {type: object, required: [n], properties: {n: {type: string}}}
  Other: {type: object, required: [o], properties: {o: {type: string}}}
"""


@pytest.mark.parametrize(
    ("schema", "value", "expected"),
    [
        ("{anyOf: [%(A)s, %(B)s]}", {"data": {"q": 1}}, "B"),
        ("{anyOf: [%(A)s, %(B)s]}", {"data": {"p": 1}}, "A"),
        ("{anyOf: [{type: array, items: %(P)s}, {type: array, items: %(Q)s}]}", [{"q": 1}], "Q"),
        ("{anyOf: [{type: object, additionalProperties: %(P)s}, {type: object, additionalProperties: %(Q)s}]}", {"k": {"q": 1}}, "Q"),
        ("{anyOf: [%(D)s, %(C)s]}", {"x": 3}, "C"),
        ("{anyOf: [%(C)s, %(D)s]}", {"x": {"o": "1"}}, "D"),
    ],
)  # fmt: skip
def test_variant_is_chosen_by_what_is_nested(
    build: Build, server: Recorder, schema: str, value: Any, expected: str
) -> None:
    names = {name: f'{{$ref: "#/components/schemas/{name}"}}' for name in "ABCDPQ"}
    got = read(build(describe_response(schema % names, NESTED)), server, value)
    if isinstance(got, (list, dict)):
        (got,) = got if isinstance(got, list) else got.values()
    assert type(got).__name__ == expected


def test_unions_inside_of_unions_are_read_in_time_of_their_size(
    build: Build, server: Recorder
) -> None:
    schemas = """
  L: {type: object, properties: {next: {$ref: "#/components/schemas/Tree"}, l: {type: integer}}}
  R: {type: object, properties: {next: {$ref: "#/components/schemas/Tree"}, r: {type: integer}}}
  Tree: {anyOf: [{$ref: "#/components/schemas/L"}, {$ref: "#/components/schemas/R"}]}
"""
    value: dict[str, Any] = {"r": 0}
    for number in range(60):  # two to the power of 60 combinations
        value = {"next": value, "lr"[number % 2]: number}
    got = read(
        build(describe_response('{$ref: "#/components/schemas/Tree"}', schemas)), server, value
    )
    kinds = []
    while got is not None:
        kinds.append(type(got).__name__)
        got = got.next
    assert kinds == [*["R", "L"] * 30, "R"]


# -- beside jsonschema --------------------------------------------------------------

VARIANTS = {
    "A": {"type": "object", "required": ["a"], "properties": {"a": {"type": "integer"}, "c": {"type": "string"}}},
    "B": {"type": "object", "required": ["b"], "properties": {"b": {"type": "string"}, "c": {"type": "integer"}}},
    "C": {"type": "object", "required": ["a", "b"], "properties": {"a": {"type": "string"}, "b": {"type": "integer"}}},
}  # fmt: skip
VALUES = st.dictionaries(
    st.sampled_from("abcd"), st.one_of(st.integers(-9, 9), st.sampled_from(["", "x"])), max_size=4
)


@pytest.fixture(scope="module")
def decoded(build: Build) -> Any:
    refs = [{"$ref": f"#/components/schemas/{name}"} for name in VARIANTS]
    content = {"application/json": {"schema": {"oneOf": refs}}}
    get = {
        "operationId": "get",
        "tags": ["x"],
        "responses": {"200": {"description": "It.", "content": content}},
    }
    text = describe({"/x": {"get": get}}, components={"schemas": VARIANTS})
    package = build(text)
    union = package.models.A | package.models.B | package.models.C
    return lambda value: package.read_json(json.dumps(value), union)


@settings(max_examples=300)
@given(value=VALUES)
def test_value_valid_for_one_variant_is_decoded_as_it(decoded: Any, value: dict[str, Any]) -> None:
    valid = [
        name
        for name, schema in VARIANTS.items()
        if not list(jsonschema.Draft202012Validator(schema).iter_errors(value))
    ]
    made = decoded(value)
    if len(valid) == 1:
        assert type(made).__name__ == valid[0]
    elif valid:
        assert type(made).__name__ in valid


# -- types --------------------------------------------------------------------------

USES = """
from {package} import Tiny
from {package}.models import Cat, Dog


def use(tiny: Tiny) -> str | int:
    got = tiny.x.get()
    if isinstance(got, Cat):
        return got.meow
    tiny.x.send(body=Cat(meow="m"))
    tiny.x.send(body=Dog(bark=1))
    return got.bark
"""


@pytest.mark.proof
def test_type_checkers_know_the_variants(build: Build, tmp_path: Path) -> None:
    content = {"application/json": {"schema": parse_yaml(PET)}}
    get = {
        "operationId": "get",
        "tags": ["x"],
        "responses": {"200": {"description": "It.", "content": content}},
    }
    post = {**get, "operationId": "send", "requestBody": {"required": True, "content": content}}
    package = build(
        describe({"/x": {"get": get, "post": post}}, components={"schemas": parse_yaml(SCHEMAS)})
    )
    assert package.__file__
    root = Path(package.__file__).parents[1]
    (root / "use.py").write_text(USES.format(package=package.__name__))
    command = [
        sys.executable,
        "-m",
        "mypy",
        "--strict",
        "--config-file=",
        package.__name__,
        "use.py",
    ]
    done = subprocess.run(command, cwd=root, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout
    command = [sys.executable, "-m", "pyright", "--pythonpath", sys.executable, "use.py"]
    done = subprocess.run(command, cwd=root, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout


def test_schemas_with_names_of_the_runtime_keep_theirs_apart(
    build: Build, server: Recorder
) -> None:
    schemas = """
  OneOf: {type: object, required: [a], properties: {a: {type: string}, next: {anyOf: [{$ref: "#/components/schemas/OneOf"}, {$ref: "#/components/schemas/Variants"}]}}}
  Variants: {type: object, required: [b], properties: {b: {type: string}}}
"""
    package = build(describe_response('{$ref: "#/components/schemas/OneOf"}', schemas))
    got = read(package, server, {"a": "1", "next": {"b": "2"}})
    assert (type(got).__name__, got.next) == ("OneOf_", package.models.Variants(b="2"))
