"""Outputs of descriptions with tolerated faults."""

# ruff: noqa: UP031 - YAML is full of braces
from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from generator import ir
from generator.cli import main
from generator.load import load
from generator.openapi.upgrade import to_31
from generator.parse import parse
from tests.helpers.build import Build
from tests.helpers.descriptions import (
    DONE,
    client,
    departures,
    describe,
    describe_parameters,
    describe_response,
    read,
)
from tests.helpers.recorder import Recorder


def api_of(folder: Path, text: str) -> tuple[ir.Api, list[str]]:
    """Parses a description; returns its IR and the messages of the findings."""
    (folder / "x.yaml").write_text(text, encoding="utf-8")
    api, findings, *_ = parse(load(folder / "x.yaml"))
    return api, [finding.message for finding in findings]


def response_schema(api: ir.Api) -> ir.Schema:
    return api.operations[0].responses[0].contents[0].schema


@pytest.mark.parametrize("version", ["3.0.3", "3.1.0"])
@pytest.mark.parametrize(
    "schema",
    [
        "{anyOf: [{type: string}, {type: 'null'}]}",
        "{type: [string, 'null']}",
        "{type: [string, null]}",
    ],
)
def test_null_type_is_accepted_in_30_and_31(
    build: Build, server: Recorder, schema: str, version: str
) -> None:
    package = build(describe_response(schema, version=version))
    assert [read(package, server, value) for value in ("a", None)] == ["a", None]
    assert departures(package, server, 3)


def test_enum_values_of_other_type_are_accepted(build: Build, server: Recorder) -> None:
    package = build(
        describe_response(
            "{type: object, properties: {size: {type: integer, enum: [small, large]}}}"
        )
    )
    assert read(package, server, {"size": "large"}).size == "large"


def test_enum_next_to_items_applies_to_items(build: Build, server: Recorder) -> None:
    """The enum is next to `items` instead of inside, and applies to each item."""
    package = build(describe_response("{type: array, items: {type: string}, enum: [a, b]}"))
    assert read(package, server, ["a", "b"]) == ["a", "b"]


@pytest.mark.parametrize(
    "fault", ["type: strnig", "type: []", "allOf: {type: string}", "enum: []", "min_items: 1"]
)
def test_invalid_schema_accepts_any_value(build: Build, server: Recorder, fault: str) -> None:
    package = build(describe_response("{%s}" % fault))
    assert [read(package, server, value) for value in ("a", 1, [None])] == ["a", 1, [None]]


def test_non_text_values_of_text_keywords_are_converted_or_dropped(tmp_path: Path) -> None:
    api, _ = api_of(
        tmp_path, describe_response("{type: string, title: 7, description: [a], pattern: 12}")
    )
    assert (
        response_schema(api).title,
        response_schema(api).description,
        response_schema(api).limits,
    ) == (
        "7",
        "",
        (("pattern", "12"),),
    )


def test_missing_title_and_version_get_defaults(tmp_path: Path) -> None:
    api, _ = api_of(tmp_path, "openapi: 3.0.3\ninfo: {}\npaths: {}\n")
    assert (api.title, api.version) == ("API", "0")


@pytest.mark.parametrize("examples", ["{one: {value: a}}", "{one: a, two: b}", "[a, b]"])
def test_schema_examples_of_any_form_are_read(tmp_path: Path, examples: str) -> None:
    api, _ = api_of(
        tmp_path, describe_response("{type: string, examples: %s}" % examples, version="3.1.0")
    )
    assert response_schema(api).example == "a"


def test_invalid_limits_are_ignored(tmp_path: Path) -> None:
    api, _ = api_of(
        tmp_path,
        describe_response("{type: string, maxLength: '5', minLength: 2, uniqueItems: 'true'}"),
    )
    assert response_schema(api).limits == (("minLength", 2), ("uniqueItems", True))


def test_quoted_flag_is_read_as_boolean(build: Build, server: Recorder) -> None:
    package = build(
        describe_parameters("[{name: size, in: query, required: 'true', schema: {type: string}}]")
    )
    with pytest.raises(TypeError, match="size"):
        client(package, server).x.ask()


def test_duplicate_operation_ids_get_distinct_methods(build: Build, server: Recorder) -> None:
    one = {"operationId": "get", "tags": ["x"], **DONE}
    package = build(describe({"/b": {"get": one}, "/a": {"get": one}}))
    made = client(package, server)
    made.x.get()
    made.x.get_2()
    assert [each.path for each in server.requests] == ["/a", "/b"]


def test_path_parameter_missing_in_path_is_ignored(build: Build, server: Recorder) -> None:
    package = build(
        describe_parameters("[{name: id, in: path, required: true, schema: {type: string}}]")
    )
    client(package, server).x.ask()
    assert server.last.target == "/x"


FOREIGN: dict[str, Any] = {
    "x-pagination": {"type": "cursor", "limit_param": "limit"},
    "x-waiter": ["a list"],
    "x-follow": True,
}


@pytest.mark.parametrize("key", FOREIGN)
def test_foreign_values_of_vendor_keys_are_ignored_with_finding(tmp_path: Path, key: str) -> None:
    operation = {"operationId": "get", "tags": ["x"], key: FOREIGN[key], **DONE}
    api, found = api_of(tmp_path, describe({"/x": {"get": operation}}))
    (made,) = api.operations
    assert (made.pagination, made.waiter, made.follower) == (None, None, None)
    assert found and all(key in each for each in found)


def test_boolean_exclusive_limit_without_limit_is_dropped_in_31(tmp_path: Path) -> None:
    (tmp_path / "x.yaml").write_text(
        describe_response("{type: [integer, 'null'], nullable: true, exclusiveMinimum: true}")
    )
    converted = to_31(load(tmp_path / "x.yaml").document)
    content = converted["paths"]["/x"]["get"]["responses"]["200"]["content"]
    assert content["application/json"]["schema"] == {"type": ["integer", "null"]}


def test_relative_links_in_texts_become_plain_text(tmp_path: Path) -> None:
    text = "See [there](/docs/api), [here](#below) and [them](https://example.com/)."
    (tmp_path / "x.json").write_text(
        json.dumps(
            {
                "openapi": "3.0.3",
                "info": {"title": "Tiny", "version": "1", "description": text},
                "paths": {},
            }
        )
    )
    assert (
        main(
            [
                "build",
                "--spec",
                str(tmp_path / "x.json"),
                "--out",
                str(tmp_path),
                "--only",
                "reference",
            ]
        )
        == 0
    )
    page = (tmp_path / "reference" / "index.html").read_text(encoding="utf-8")
    assert 'See there, here and <a href="https://example.com/">them</a>.' in page
