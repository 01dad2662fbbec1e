"""Documents of 3.0 mean the same in 3.1."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from generator.cli import main
from tests.helpers.descriptions import describe_response, parse_yaml

SCHEMAS = "{A: {type: object, properties: {a: {type: string}}}, C: {type: string, enum: [x]}, N: {type: string, nullable: true}}"


def converted(folder: Path, document: str) -> Any:
    """Builds a document with the command; returns its bundle in 3.1."""
    (folder / "x.yaml").write_text(document, encoding="utf-8")
    arguments = ["--spec", str(folder / "x.yaml"), "--out", str(folder / "out")]
    assert main(["build", *arguments, "--only", "openapi"]) == 0
    return json.loads((folder / "out/openapi/openapi-3.1.json").read_text(encoding="utf-8"))


def schema_of(document: Any) -> Any:
    content = document["paths"]["/x"]["get"]["responses"]["200"]["content"]
    return content["application/json"]["schema"]


@pytest.mark.parametrize(("schema", "valid", "invalid"), [
    ("{nullable: true, enum: [a]}", ["a", None], ["b"]),
    ("{type: string, nullable: true, enum: [a]}", ["a", None], ["b"]),
    ("{nullable: true, oneOf: [{type: string}, {type: integer}]}", ["a", 1, None], [1.5]),
    ("{nullable: true, anyOf: [{type: string}, {type: integer}]}", ["a", None], [1.5]),
    # Null matches two variants of this oneOf if it becomes another one.
    ("{nullable: true, oneOf: [{$ref: '#/components/schemas/N'}, {type: integer}]}", ["a", 1, None], [1.5]),
    ("{nullable: true, allOf: [{$ref: '#/components/schemas/A'}], required: [a]}", [{"a": "x"}, None], [{}, 1]),
    ("{nullable: true, type: object, allOf: [{$ref: '#/components/schemas/A'}, {required: [b]}]}", [{"b": 1}, None], [{}, 1]),
    ("{nullable: true, allOf: [{$ref: '#/components/schemas/C'}], enum: [x]}", ["x", None], ["y"]),
    ("{$ref: '#/components/schemas/C', nullable: true}", ["x", None], ["y"]),
    ("{$ref: '#/components/schemas/C', type: object, maxLength: 0}", ["x"], ["y", {}]),
    ("{type: string, nullable: true, not: {enum: [a]}}", ["b", None], ["a", 1]),
    ("{type: object, additionalProperties: {type: integer, nullable: true}}", [{"a": None}], [{"a": "x"}]),
    ("{type: integer, minimum: 1, exclusiveMinimum: true, maximum: 3, exclusiveMaximum: false}", [2, 3], [1, 4]),
])  # fmt: skip
def test_converted_schema_accepts_and_refuses_the_same_values(
    tmp_path: Path, schema: str, valid: list[Any], invalid: list[Any]
) -> None:
    document = converted(tmp_path, describe_response(schema, SCHEMAS))
    validator = Draft202012Validator(document | schema_of(document))
    assert [each for each in valid if not validator.is_valid(each)] == []
    assert [each for each in invalid if validator.is_valid(each)] == []


def test_schema_shared_by_aliases_is_converted_once_each(tmp_path: Path) -> None:
    shared = "&it {allOf: [{$ref: '#/components/schemas/A'}], example: {a: x}}"
    text = describe_response("{type: object}").replace(
        "schema:\n                type: object", f"schema: {shared}"
    )
    text = text.replace("schemas: {}", "schemas: {A: {type: object}, It: *it}")
    assert "*it" in text and "&it" in text
    document = converted(tmp_path, text)
    assert schema_of(document) == {"$ref": "#/components/schemas/A", "examples": [{"a": "x"}]}
    component = document["components"]["schemas"]["It"]
    assert component == {"allOf": [{"$ref": "#/components/schemas/A"}], "examples": [{"a": "x"}]}


@pytest.mark.parametrize(("schema", "expected"), [
    ("{type: string, format: byte}", "{type: string, format: byte, contentEncoding: base64}"),
    ("{type: string, format: binary}", "{type: string, format: binary, contentMediaType: application/octet-stream}"),
    ("{type: string, example: a, examples: [b]}", "{type: string, examples: [a, b]}"),
    ("{type: string, examples: {one: {value: b}}}", "{type: string, examples: [b]}"),
    ("{type: object, properties: {nullable: {type: string, nullable: true}, example: {type: string}}}", "{type: object, properties: {nullable: {type: [string, 'null']}, example: {type: string}}}"),
    ("{type: string, description: D, nullable: true, oneOf: [{maxLength: 3}]}", "{description: D, anyOf: [{type: string, oneOf: [{maxLength: 3}]}, {type: 'null'}]}"),
])  # fmt: skip
def test_converted_schema_has_keywords_of_31(tmp_path: Path, schema: str, expected: str) -> None:
    document = converted(tmp_path, describe_response(schema))
    assert schema_of(document) == parse_yaml(expected)
