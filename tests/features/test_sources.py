"""Operations and servers of another source: marked, and left out on request."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from generator.cli import main
from tests.helpers.paths import ROOT

DESCRIPTION = """
openapi: 3.0.3
info: {title: Tiny, version: "1"}
servers:
  - {url: "https://a.example.com", description: A}
  - {url: "https://b.example.com", description: B, x-source: old console}
tags:
  - {name: things, description: Things.}
  - {name: extras, description: Extras.}
x-guides:
  - {title: Both, description: Lists extras., steps: [{call: listExtras}]}
paths:
  /things:
    get:
      operationId: listThings
      tags: [things]
      responses:
        "200": {description: Things., content: {application/json: {schema: {$ref: "#/components/schemas/Thing"}}}}
        default: {description: Something else.}
    delete:
      operationId: deleteThings
      tags: [things]
      x-source: old console
      responses: {"200": {description: Deleted.}, default: {description: Something else.}}
  /extras:
    get:
      operationId: listExtras
      tags: [extras]
      x-source: live calls
      responses:
        "200": {description: Extras., content: {application/json: {schema: {$ref: "#/components/schemas/Extra"}}}}
        default: {description: Something else.}
components:
  schemas:
    Thing: {type: object, properties: {name: {type: string}}}
    Extra: {type: object, properties: {thing: {$ref: "#/components/schemas/Thing"}}}
"""
ERRATA = "".join(
    f"- operation: {name}\n  location: operation\n  manual: lacks it\n  spec: has it\n  reason: Seen.\n"
    for name in ("DELETE /things", "GET /extras")
)


def build(folder: Path, *options: str) -> dict[str, Any]:
    (folder / "openapi.yaml").write_text(DESCRIPTION)
    (folder / "errata.yaml").write_text(ERRATA)
    out = folder / "out"
    arguments = ["--spec", str(folder / "openapi.yaml"), "--out", str(out), "--strict", *options]
    assert main(["build", *arguments]) == 0
    bundle: dict[str, Any] = json.loads((out / "openapi/openapi.json").read_text())
    return bundle


def ids(bundle: dict[str, Any]) -> set[str]:
    return {each["operationId"] for item in bundle["paths"].values() for each in item.values()}


@pytest.mark.parametrize(
    ("pattern", "left"),
    [
        ("*", {"listThings"}),
        ("old*", {"listThings", "listExtras"}),
        ("live calls", {"listThings", "deleteThings"}),
        ("other", {"listThings", "deleteThings", "listExtras"}),
    ],
)
def test_excluded_source_is_left_out(tmp_path: Path, pattern: str, left: set[str]) -> None:
    bundle = build(tmp_path, "--exclude-source", pattern)
    assert ids(bundle) == left
    assert len(bundle["servers"]) == (1 if pattern in ("*", "old*") else 2)
    assert ("Extra" in bundle["components"]["schemas"]) == ("listExtras" in left)
    assert [each["name"] for each in bundle["tags"]] == (
        ["things", "extras"] if "listExtras" in left else ["things"]
    )
    assert bool(bundle["x-guides"]) == ("listExtras" in left)


def test_source_is_named_on_pages_lists_and_in_docstrings(tmp_path: Path) -> None:
    build(tmp_path)
    out = tmp_path / "out"
    sentence = "Not in the manual; known from the live calls."
    assert sentence in (out / "reference/operations/listExtras.html").read_text()
    assert sentence in (out / "reference/operations/listExtras.md").read_text()
    assert (
        "not in the manual, known from the live calls" in (out / "reference/llms.txt").read_text()
    )
    assert (
        '<span class="tag source">live calls</span>'
        in (out / "reference/resources/extras.html").read_text()
    )
    assert sentence in (out / "python/tiny/resources/extras.py").read_text()
    assert "old console" in (out / "reference/getting-started.html").read_text()


def test_own_description_without_other_sources_has_operations_of_manual(tmp_path: Path) -> None:
    arguments = ["--out", str(tmp_path), "--only", "openapi", "--strict", "--exclude-source", "*"]
    assert main(["build", "--spec", str(ROOT / "spec/openapi.yaml"), *arguments]) == 0
    text = (tmp_path / "openapi/openapi.json").read_text()
    bundle = json.loads(text)
    assert len(ids(bundle)) == 114 and len(bundle["servers"]) == 5
    assert "x-source" not in text
    assert all(
        "x-manual-section" in each for item in bundle["paths"].values() for each in item.values()
    )
