"""Descriptions that differ only in order give identical outputs."""

from __future__ import annotations

import random
from pathlib import Path
from typing import Any

import pytest
import yaml

from generator.cli import main
from tests.helpers.paths import ROOT

TINY = """
openapi: 3.1.0
info: {title: Tiny, version: "1"}
tags: [{name: b, description: B.}, {name: a}]
security: [{key: [], other: []}, {}]
paths:
  /b/{id}:
    parameters: [{name: id, in: path, required: true, schema: {type: string}}]
    post:
      tags: [b]
      operationId: post.b
      parameters: [{name: z, in: query, schema: {type: object, title: Filter, properties: {n: {type: integer}}}}, {name: id, in: query, schema: {type: integer}}]
      requestBody:
        content:
          application/xml: {}
          application/vnd.b+json: {schema: {type: object, title: Filter, required: [y], properties: {y: {type: object, properties: {b: {type: string}, a: {type: string}}}, x: {type: integer}}}}
          application/vnd.a+json: {schema: {type: object, properties: {q: {$ref: "#/components/schemas/foo_bar"}}}}
      responses:
        "201": {description: Made., content: {application/json: {schema: {$ref: "#/components/schemas/Pet"}}}}
        "200": {description: Had., content: {application/json: {schema: {type: object, properties: {n: {type: integer}}}}}}
        "404": {description: None.}
    get: {tags: [c], operationId: post_b, responses: {"200": {description: It.}}}
  /choices:
    post:
      tags: [b]
      operationId: choose
      parameters: [{name: level, in: query, schema: {enum: [low, 10, 9, true, null, high]}}, {name: X-Level, in: header, schema: {type: [string, integer]}}]
      requestBody: {content: {application/json: {schema: {oneOf: [
        {type: object, properties: {z: {type: string}}, required: [z]}, {type: object, properties: {a: {type: object, properties: {b: {type: integer}}}}},
        {type: object, properties: {z: {type: integer}}}, {type: object, title: Same, properties: {s: {type: string}}},
        {type: object, title: Same, properties: {r: {type: string}}}, {type: array, items: {type: object, properties: {i: {type: integer}}}}, {$ref: "#/components/schemas/Dog"}]}}}}
      responses:
        "200": {description: It., content: {application/json: {schema: {type: object, properties: {both: {anyOf: [
          {allOf: [{$ref: "#/components/schemas/foo_bar"}, {properties: {q: {type: string, enum: [b, a]}}}, {properties: {p: {minimum: 1, type: integer}}}]},
          {allOf: [{properties: {p: {type: number, maximum: 3}}}, {$ref: "#/components/schemas/fooBar"}]}]}, x: {properties: {y: {type: integer}}, oneOf: [{properties: {m: {type: object, properties: {k: {type: integer}}}}}, {properties: {l: {type: integer}}}]}}}}}}
  /a-b: {get: {responses: {"200": {description: It., content: {application/json: {schema: {$ref: "#/components/schemas/fooBar"}}}}}}}
  /a_b: {get: {responses: {"200": {description: It., content: {application/json: {schema: {anyOf: [{$ref: "#/components/schemas/Cat"}, {$ref: "#/components/schemas/Dog"}, {type: string}]}}}}}}}
components:
  securitySchemes:
    other: {type: http, scheme: bearer}
    key: {type: apiKey, in: header, name: X-Key}
  schemas:
    Pet: {type: object, required: [kind], discriminator: {propertyName: kind, mapping: {d: Dog, c: Cat}}, properties: {name: {type: string}, kind: {type: string}}}
    Dog: {allOf: [{$ref: "#/components/schemas/Pet"}, {type: object, properties: {tricks: {type: integer}}}]}
    Cat: {allOf: [{$ref: "#/components/schemas/Pet"}, {type: object, properties: {lives: {type: integer}}}]}
    fooBar: {type: object, properties: {n: {type: integer}, m: {type: object, properties: {k: {type: integer}}}}}
    foo_bar: {type: object, properties: {n: {type: string}, fooBar: {$ref: "#/components/schemas/fooBar"}}}
"""


# Lists without significant order. Only the document's `tags`: the first tag of an operation is its resource.
UNORDERED = ("parameters", "required", "enum", "type", "allOf", "oneOf", "anyOf", "tags")


def shuffled(value: Any, chance: random.Random, key: str = "") -> Any:
    """Shuffles mappings and lists without significant order; states and examples keep theirs."""
    if key in ("x-states", "example", "examples"):
        return value
    if isinstance(value, dict):
        names = list(value)
        chance.shuffle(names)
        return {name: shuffled(value[name], chance, name) for name in names}
    if isinstance(value, list):
        made = [shuffled(each, chance) for each in value]
        if key in UNORDERED and not (
            key == "tags" and all(isinstance(each, str) for each in value)
        ):
            chance.shuffle(made)
        return made
    return value


def built(document: Any, folder: Path) -> dict[str, bytes]:
    folder.mkdir()
    spec = folder / "tiny.yaml"
    spec.write_text(yaml.safe_dump(document, sort_keys=False))
    assert (
        main(["build", "--spec", str(spec), "--out", str(folder / "out"), "--only", "python"]) == 0
    )
    out = folder / "out"
    return {
        path.relative_to(out).as_posix(): path.read_bytes()
        for path in out.rglob("*")
        if path.is_file()
    }


@pytest.mark.parametrize("seed", range(8))
def test_property_order_of_small_description_does_not_change_output(
    tmp_path: Path, seed: int
) -> None:
    document = yaml.safe_load(TINY)
    first = built(document, tmp_path / "first")
    second = built(shuffled(document, random.Random(seed)), tmp_path / "second")
    assert {path for path in first if first[path] != second.get(path)} == set()
    assert first.keys() == second.keys()


def test_property_order_of_own_description_does_not_change_output(tmp_path: Path) -> None:
    import json

    document = json.loads((ROOT / "generated/openapi/openapi.json").read_text(encoding="utf-8"))
    first = built(document, tmp_path / "first")
    second = built(shuffled(document, random.Random(7)), tmp_path / "second")
    assert {path for path in first if first[path] != second.get(path)} == set()
