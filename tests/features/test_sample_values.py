"""Made-up values of samples fit their schemas, as jsonschema sees them."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

from generator import ir
from generator.load import load
from generator.parse import parse
from generator.sample_values import required_part, sample
from tests.helpers.descriptions import parse_yaml


def parsed(folder: Path, schemas: dict[str, Any], version: str = "3.1.0") -> ir.Api:
    file = folder / "openapi.json"
    document = {
        "openapi": version,
        "info": {"title": "Tiny", "version": "1", "x-client": "Tiny"},
        "paths": {},
        "components": {"schemas": schemas},
    }
    file.write_text(json.dumps(document), encoding="utf-8")
    return parse(load(file)).api


def check(api: ir.Api, name: str, schemas: dict[str, Any]) -> None:
    """Asserts that both samples of a schema, a full and a brief one, match it."""
    whole = {"$ref": f"#/components/schemas/{name}", "components": {"schemas": schemas}}
    validator = Draft202012Validator(whole)
    schema = api.schemas[name]
    made = sample(api, schema)
    for value in (made, required_part(api, schema, made)):
        errors = [error.message for error in validator.iter_errors(value)]
        assert not errors, (schemas[name], value, errors)


@pytest.mark.parametrize("schema", [
    # Numbers.
    "{type: integer, minimum: 0.5}", "{type: integer, exclusiveMinimum: 0}", "{type: integer, maximum: -3}", "{type: integer, exclusiveMaximum: 1}",
    "{type: number, exclusiveMinimum: 0, exclusiveMaximum: 1}", "{type: number, minimum: 0, maximum: 0.5, exclusiveMinimum: 0}", "{type: number, exclusiveMaximum: -0.5}",
    "{type: integer, multipleOf: 7}", "{type: integer, minimum: 8, multipleOf: 7}", "{type: integer, maximum: 6, multipleOf: 7}", "{type: integer, maximum: -1, multipleOf: 7}",
    "{type: integer, exclusiveMinimum: 14, multipleOf: 7}", "{type: number, multipleOf: 0.25, minimum: 0.3}", "{type: integer, multipleOf: 1.5}",
    "{type: integer, minimum: 12345678901234567890}", "{type: number, minimum: 1.0e+20}", "{type: [integer, string], minimum: 5}", "{type: [string, 'null'], minLength: 9}",
    "{type: integer, minimum: 5.0}", "{type: number, exclusiveMinimum: 3, maximum: 3.5}", "{type: number, minimum: 1, exclusiveMinimum: 2}",
    # A type that may be null, as a union.
    "{anyOf: [{type: string, minLength: 9}, {type: 'null'}]}", "{oneOf: [{type: integer, minimum: 9}]}", "{allOf: [{anyOf: [{type: 'null'}, {type: integer, minimum: 9}]}]}",
    # Texts.
    "{type: string, pattern: '^[A-Z]{3}$'}", "{type: string, pattern: '^(GET|PUT)-\\d{4,}$'}", "{type: string, pattern: '^(?=.*[A-Z])(?=.*\\d).{8,}$'}",
    "{type: string, pattern: '^[a-z]+$', minLength: 12}", "{type: string, pattern: '^[^/]*$', maxLength: 3}", "{type: string, pattern: '^[0-9a-f]*$', maxLength: 8}",
    "{type: string, pattern: '^arn:aws:iam::\\d{12}:role/[\\w+=,.@-]+$'}", "{type: string, pattern: '^\\+[1-9]\\d{1,14}$'}", "{type: string, pattern: '^[\\u4e00-\\u9fa5]{2,4}$'}",
    "{type: string, minLength: 8}", "{type: string, maxLength: 0}", "{type: string, minLength: 40, maxLength: 40}", "{type: string, maxLength: 3, pattern: '^\\w+$'}",
    "{type: string, format: uri, pattern: '^ftp://'}", "{type: string, format: date, pattern: '^\\d{4}-\\d{2}-\\d{2}$'}", "{type: string, enum: [b, a]}", "{const: 7}",
    # Lists and objects.
    "{type: array, minItems: 2, items: {type: string}}", "{type: array, maxItems: 0, items: {type: string}}", "{type: array, minItems: 3, uniqueItems: true, items: {enum: [a, b, c]}}",
    "{type: array, minItems: 3, uniqueItems: true, items: {type: integer, multipleOf: 5}}", "{type: array, minItems: 3, uniqueItems: true, items: {type: string}}",
    "{type: array, minItems: 2, uniqueItems: true, items: {type: boolean}}", "{type: object, minProperties: 2, additionalProperties: {type: integer}}",
    "{type: object, required: [a], minProperties: 2, properties: {a: {type: string}, b: {type: string}}}", "{type: object, maxProperties: 1, properties: {a: {type: string}, b: {type: string}}}",
    "{type: object, required: [a], properties: {a: {type: object, required: [b], properties: {b: {type: object, minProperties: 1, properties: {c: {type: integer}}}}}}}",
    "{type: array, minItems: 1, items: {type: array, minItems: 1, items: {type: array, minItems: 1, items: {type: array, minItems: 1, items: {type: array, minItems: 1, items: {anyOf: [{type: string, minLength: 8}, {type: integer}]}}}}}}",
])  # fmt: skip
def test_sample_of_limited_schema_matches_it(tmp_path: Path, schema: str) -> None:
    schemas = {"It": parse_yaml(schema)}
    check(parsed(tmp_path, schemas), "It", schemas)


def test_sample_of_reference_uses_default_and_limits_of_both(tmp_path: Path) -> None:
    schemas = parse_yaml(
        "{Code: {type: string, default: AB-1, pattern: '^[A-Z]+-[0-9]$'}, Size: {type: integer, minimum: 3},"
        " It: {type: object, required: [code, size], properties: {code: {$ref: '#/components/schemas/Code'},"
        " size: {$ref: '#/components/schemas/Size', multipleOf: 4}}}}"
    )
    api = parsed(tmp_path, schemas)
    check(api, "It", schemas)
    assert sample(api, api.schemas["It"]) == {"code": "AB-1", "size": 4}


@pytest.mark.parametrize(("schema", "value"), [
    ("{type: integer, minimum: 0, exclusiveMinimum: true}", 1), ("{type: number, maximum: 1, exclusiveMaximum: true}", 0),
    ("{type: integer, minimum: 4, exclusiveMinimum: true, multipleOf: 4}", 8),
])  # fmt: skip
def test_sample_of_excluded_bound_in_30_is_inside(tmp_path: Path, schema: str, value: Any) -> None:
    api = parsed(tmp_path, {"It": parse_yaml(schema)}, "3.0.3")
    assert sample(api, api.schemas["It"]) == value


# Schemas that some value matches: the bounds are apart, and the texts long enough.
BOUNDS = st.integers(-50, 50) | st.floats(-50, 50).map(lambda number: round(number, 2))


@st.composite
def numbers(draw: Any) -> dict[str, Any]:
    made: dict[str, Any] = {"type": draw(st.sampled_from(("integer", "number")))}
    low = draw(BOUNDS)
    if draw(st.booleans()):
        made[draw(st.sampled_from(("minimum", "exclusiveMinimum")))] = low
    if draw(st.booleans()):
        made[draw(st.sampled_from(("maximum", "exclusiveMaximum")))] = low + 30
    if draw(st.booleans()):
        made["multipleOf"] = draw(st.sampled_from((1, 2, 5, 7, 0.5, 0.25)))
    return made


@st.composite
def texts(draw: Any) -> dict[str, Any]:
    least = draw(st.integers(0, 60))
    made: dict[str, Any] = {"type": "string", "minLength": least}
    if draw(st.booleans()):
        made["maxLength"] = least + draw(st.integers(0, 10))
    return made


@st.composite
def patterns(draw: Any) -> dict[str, Any]:
    atom = st.sampled_from(("a", r"\d", r"\w", "[A-Z]", "[^a]", r"\.", ".", "(ab|cd)", "(?:x-)"))
    piece = st.builds(
        str.__add__, atom, st.sampled_from(("", "*", "+", "?", "{2}", "{1,3}", "{2,}"))
    )
    return {"type": "string", "pattern": f"^{''.join(draw(st.lists(piece, max_size=6)))}$"}


@st.composite
def lists(draw: Any, inner: Any) -> dict[str, Any]:
    least = draw(st.integers(0, 4))
    return {"type": "array", "minItems": least, "items": draw(inner)}


@st.composite
def objects(draw: Any, inner: Any) -> dict[str, Any]:
    properties = draw(st.dictionaries(st.sampled_from("abcde"), inner, min_size=1, max_size=4))
    names = sorted(properties)
    required = draw(st.lists(st.sampled_from(names), unique=True))
    least = draw(st.integers(0, len(names)))
    made = {"type": "object", "properties": properties, "required": required}
    return {**made, "minProperties": least, "maxProperties": max(least, len(required))}


SCALARS = (
    numbers() | texts() | patterns()
    | st.sampled_from(({"type": "boolean"}, {"enum": [3, "a"]}, {"type": ["null", "string"]}))
)  # fmt: skip
SCHEMAS = st.recursive(
    SCALARS,
    lambda inner: lists(inner)
    | objects(inner)
    | st.lists(inner, min_size=1, max_size=3).map(lambda found: {"anyOf": found}),
    max_leaves=8,
)


def test_samples_of_random_schemas_match_them(tmp_path: Path) -> None:
    @settings(max_examples=200)
    @given(SCHEMAS)
    def search(schema: dict[str, Any]) -> None:
        schemas = {"It": schema}
        check(parsed(tmp_path, schemas), "It", schemas)

    search()
