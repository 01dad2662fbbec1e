"""OpenAPI 3.2, models: the default of a discriminator, on a socket in both directions."""

from __future__ import annotations

from typing import Any

import pytest

from tests.helpers.build import Build
from tests.helpers.descriptions import client, describe, parse_yaml
from tests.helpers.recorder import Recorder

PETS = """
Cat: {type: object, required: [kind], properties: {kind: {type: string}, lives: {type: integer}}}
Dog: {type: object, required: [kind], properties: {kind: {type: string}, name: {type: string}}}
Other: {type: object, properties: {kind: {type: string}, name: {type: string}}}
Pet:
  anyOf: [{$ref: "#/components/schemas/Cat"}, {$ref: "#/components/schemas/Dog"}, {$ref: "#/components/schemas/Other"}]
  discriminator: {propertyName: kind, mapping: {cat: "#/components/schemas/Cat"}, defaultMapping: TARGET}
"""
# The discriminator at the base of schemas that extend it.
EXTENDED = """
Pet:
  type: object
  properties: {kind: {type: string}, name: {type: string}}
  discriminator: {propertyName: kind, defaultMapping: TARGET}
Cat: {allOf: [{$ref: "#/components/schemas/Pet"}, {type: object, properties: {lives: {type: integer}}}]}
Other: {allOf: [{$ref: "#/components/schemas/Pet"}, {type: object, properties: {age: {type: integer}}}]}
"""


def describe_pets(schemas: str, target: str, version: str = "3.2.0") -> str:
    pets = parse_yaml("{type: array, items: {$ref: '#/components/schemas/Pet'}}")
    content = {"application/json": {"schema": pets}}
    operations = {
        "get": {"operationId": "list", "tags": ["x"]},
        "post": {"operationId": "save", "tags": ["x"], "requestBody": {"content": content}},
    }
    responses = {"200": {"description": "They.", "content": content}}
    item = {method: {**each, "responses": responses} for method, each in operations.items()}
    made = parse_yaml(schemas.replace("TARGET", target))
    return describe({"/pets": item}, version, components={"schemas": made})


def kinds(values: Any) -> list[str]:
    return [type(each).__name__ for each in values]


@pytest.mark.parametrize("target", ["Other", "'#/components/schemas/Other'"])
def test_default_mapping_decodes_objects_without_a_known_tag(
    build: Build, server: Recorder, target: str
) -> None:
    package = build(describe_pets(PETS, target))
    server.respond(
        [
            {"kind": "cat", "lives": 9},
            {"kind": "Parrot", "name": "P"},
            {"name": "N"},
            {"kind": "Dog"},
        ]
    )
    pets = client(package, server, strict=True).x.list()
    assert kinds(pets) == ["Cat", "Other", "Other", "Dog"]
    assert [each.kind for each in pets] == ["cat", "Parrot", "Other", "Dog"]
    assert (pets[1].name, pets[2].name) == ("P", "N")


def test_default_mapping_keeps_unknown_tag_when_sent_back(build: Build, server: Recorder) -> None:
    package = build(describe_pets(PETS, "Other"))
    received = [{"kind": "Parrot", "name": "P", "age": 3}, {"kind": "Dog", "name": "D"}]
    server.respond(received)
    tiny = client(package, server)
    tiny.x.save(body=tiny.x.list())
    assert server.last.json == received


def test_default_mapping_sends_new_model_with_its_own_tag(build: Build, server: Recorder) -> None:
    package = build(describe_pets(PETS, "Other"))
    server.respond([])
    client(package, server).x.save(body=[package.models.Other(name="N"), package.models.Cat()])
    assert server.last.json == [{"kind": "Other", "name": "N"}, {"kind": "cat"}]


@pytest.mark.parametrize(("target", "expected"), [("Other", "Other"), ("Pet", "Pet")])
def test_default_mapping_of_base_decodes_objects_without_a_known_tag(
    build: Build, server: Recorder, target: str, expected: str
) -> None:
    package = build(describe_pets(EXTENDED, target))
    server.respond([{"kind": "Cat", "lives": 9}, {"kind": "Parrot"}, {"name": "N"}])
    pets = client(package, server, strict=True).x.list()
    assert kinds(pets) == ["Cat", expected, expected]


def test_default_mapping_in_31_is_unknown_and_has_no_effect(
    build: Build, server: Recorder, capsys: pytest.CaptureFixture[str]
) -> None:
    package = build(describe_pets(PETS, "Other", "3.1.0"))
    assert "unknown keyword 'defaultMapping' in a discriminator" in capsys.readouterr().err
    server.respond([{"kind": "Parrot"}])
    response = client(package, server).call_with_response("list").response
    assert [each.where for each in response.departures] == ["$[0]"]
