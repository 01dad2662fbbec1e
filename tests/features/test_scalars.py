"""Scalars, enums and constants of every type."""

# ruff: noqa: UP031 - YAML is full of braces
from __future__ import annotations

from typing import Any

import pytest

from tests.helpers.build import Build
from tests.helpers.descriptions import client, departures, describe_body, describe_response, read
from tests.helpers.recorder import Recorder

CASES: list[tuple[str, Any, Any]] = [
    ("{type: string, enum: [a, b]}", "b", "c"),
    ("{type: integer, enum: [1, 2]}", 2, 3),
    ("{type: number, enum: [1.5, 2.5]}", 1.5, "x"),
    ("{type: boolean, enum: [true]}", True, "true"),
    ("{enum: [a, 1, true, 2.5]}", 2.5, []),
    ("{type: string, enum: ['', ' ', 'a\"b', \"a'b\", 'new\nline', '\\']}", 'a"b', "x"),
    ("{type: string, nullable: true, enum: [a, null]}", None, "b"),
    ("{type: integer, enum: [9223372036854775808, 1]}", 2**63, "x"),
    ("{enum: [{a: 1}, [2]]}", {"a": 1}, ...),
    ("{enum: [null]}", None, ...),
]


@pytest.mark.parametrize(("schema", "good", "bad"), CASES)
def test_enum_values_are_decoded_and_others_are_departures(
    build: Build, server: Recorder, schema: str, good: Any, bad: Any
) -> None:
    package = build(describe_response(schema))
    assert read(package, server, good) == good
    if bad is not ...:
        assert departures(package, server, bad)


def test_const_values_are_decoded_and_others_are_departures(build: Build, server: Recorder) -> None:
    package = build(
        describe_response("{type: object, properties: {v: {const: 2}, w: {const: x}}}", "", "3.1.0")
    )
    assert read(package, server, {"v": 2, "w": "x"}).v == 2
    assert departures(package, server, {"v": 3})


def test_enum_of_a_thousand_values_is_decoded(build: Build, server: Recorder) -> None:
    package = build(
        describe_response("{type: string, enum: [%s]}" % ", ".join(f"v{n}" for n in range(1000)))
    )
    assert read(package, server, "v999") == "v999"


@pytest.mark.parametrize(("schema", "value"), [
    ("{type: number}", 3), ("{type: integer}", 2**70), ("{type: string, format: date-time}", "2025-01-01T00:00:00Z"),
    ("{type: string, format: byte}", "YQ=="), ("true", {"a": 1}),
    ("{type: 'null'}", None), ("{type: [integer, 'null', string]}", "x"), ("{type: string, format: made-up}", "x"),
    ("{items: {type: integer}}", [1]), ("{properties: {}}", {"a": 1}), ("{type: array}", [1, "a"]),
    ("{type: array, prefixItems: [{type: string}, {type: integer}]}", ["a", 1]),
])  # fmt: skip
def test_scalar_values_are_decoded_unchanged(
    build: Build, server: Recorder, schema: str, value: Any
) -> None:
    assert read(build(describe_response(schema, "", "3.1.0")), server, value) == value


def test_invalid_scalar_arguments_raise_error_before_sending(
    build: Build, server: Recorder
) -> None:
    package = build(
        describe_body(
            "{type: object, required: [n], properties: {n: {type: integer, enum: [1, 2]}}}"
        )
    )
    with pytest.raises(ValueError, match="n"):
        client(package, server).x.send(n=3)
    with pytest.raises(TypeError, match="n"):
        client(package, server).x.send(n="1")
    assert not server.requests
