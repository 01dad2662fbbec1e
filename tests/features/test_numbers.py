"""Numbers as JSON Schema means them: by their value, not by how they are written."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from generator import ir
from generator.cli import main
from generator.load import load
from generator.parse import parse
from generator.sample_values import required_part, sample
from tests.helpers.build import Build
from tests.helpers.descriptions import client, departures, describe_response, read
from tests.helpers.recorder import Recorder


def schema_in(folder: Path, schema: str) -> tuple[ir.Api, ir.Schema]:
    (folder / "x.yaml").write_text(describe_response("{}", f"{{It: {schema}}}", "3.1.0"))
    api = parse(load(folder / "x.yaml")).api
    return api, api.schemas["It"]


@pytest.mark.parametrize(("schema", "content", "value"), [
    ("{type: integer}", 1.0, 1), ("{type: integer}", 1e3, 1000), ("{type: integer}", 2**70, 2**70),
    ("{type: integer, enum: [1, 2]}", 2.0, 2), ("{type: array, items: {type: integer}}", [1.0, 2], [1, 2]),
    ("{type: object, additionalProperties: {type: integer}}", {"a": 3.0}, {"a": 3}),
])  # fmt: skip
def test_integer_written_with_fraction_is_decoded_as_integer(
    build: Build, server: Recorder, schema: str, content: Any, value: Any
) -> None:
    made = read(build(describe_response(schema)), server, content)
    assert repr(made) == repr(value)


def test_integer_of_model_written_with_fraction_is_decoded_as_integer(
    build: Build, server: Recorder
) -> None:
    package = build(describe_response("{type: object, properties: {v: {type: integer}}}"))
    server.respond({"v": 7.0})
    response = client(package, server).call_with_response("get")
    assert repr(response.value.v) == "7" and not response.response.departures


def test_number_that_is_no_integer_is_departure(build: Build, server: Recorder) -> None:
    package = build(describe_response("{type: integer}"))
    assert departures(package, server, 1.5) == ["$: expected integer, got number"]


@pytest.mark.parametrize(("schema", "values"), [
    ("{enum: [1, 1.0, true]}", (1, True)), ("{type: integer, enum: [1.0, 1e+3]}", (1, 1000)),
    ("{type: integer, enum: ['1.0', '2e1']}", (1, 20)), ("{enum: [[1], [1.0], [true]]}", ([1], [True])),
    ("{allOf: [{enum: [1, 0]}, {enum: [true, 1.0]}]}", (1.0,)), ("{type: integer, enum: ['1.5']}", ("1.5",)),
])  # fmt: skip
def test_values_of_enum_are_different_in_json(
    tmp_path: Path, schema: str, values: tuple[Any, ...]
) -> None:
    _, made = schema_in(tmp_path, schema)
    assert isinstance(made.type, ir.Choice) and repr(made.type.values) == repr(values)


@pytest.mark.parametrize(("schema", "limits"), [
    ("{type: array, minItems: 2.0, items: {}}", {"minItems": 2}), ("{type: integer, maximum: 1e+3}", {"maximum": 1000}),
    ("{allOf: [{type: integer, multipleOf: 4}, {multipleOf: 6}]}", {"multipleOf": 12}),
    ("{allOf: [{type: number, multipleOf: 0.2}, {multipleOf: 0.3}]}", {"multipleOf": 0.6}),
])  # fmt: skip
def test_limits_are_the_numbers_that_are_meant(
    tmp_path: Path, schema: str, limits: dict[str, Any]
) -> None:
    api, made = schema_in(tmp_path, schema)
    assert repr(dict(made.limits)) == repr(limits)
    required_part(api, made, sample(api, made))


@pytest.mark.parametrize(("schema", "message"), [
    ("{type: number, multipleOf: 0.1, example: 0.3}", ""), ("{type: number, multipleOf: 0.01, example: 19.99}", ""),
    ("{type: number, multipleOf: 0.1, example: 0.35}", "0.35 is not a multiple of 0.1"),
    ("{type: integer, multipleOf: 1e-3, example: 12345678901234567890}", ""),
    ("{type: integer, example: 1.0}", ""), ("{type: integer, example: true}", "is not of type"),
    ("{type: number, format: int32, example: 1e+10}", "int32"), ("{enum: [1, 1.0]}", "is duplicated"),
    ("{enum: [1, true, 0, false]}", ""), ("{enum: [1], example: true}", "true"), ("{enum: [1], example: 1.0}", ""),
])  # fmt: skip
def test_lint_compares_numbers_by_value(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], schema: str, message: str
) -> None:
    (tmp_path / "x.yaml").write_text(describe_response(schema))
    main(["lint", str(tmp_path / "x.yaml")])
    found = [line for line in capsys.readouterr().err.splitlines() if ":1: " not in line]
    about = [line for line in found if "example" in line or "enum" in line]
    assert bool(about) == bool(message) and message.lower() in " ".join(about).lower(), found


def test_example_of_integer_with_fraction_is_integer_in_sample(tmp_path: Path) -> None:
    api, made = schema_in(tmp_path, "{type: integer, example: 5.0}")
    assert repr(sample(api, made)) == "5"
