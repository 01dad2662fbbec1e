"""Operations of some tags only: what they need is kept, and all else is left out."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from generator.cli import main
from tests.helpers.paths import ROOT

DOCUMENT = """
openapi: 3.0.3
info: {title: Zoo, version: "1"}
tags:
  - {name: pets, description: Pets.}
  - {name: "staff, paid", description: Staff.}
  - {name: admin, description: Administration.}
x-guides:
  - {title: Pets, description: Lists pets., steps: [{call: listPets}]}
  - {title: Staff, description: Lists staff., steps: [{call: listStaff}]}
paths:
  /pets:
    get:
      operationId: listPets
      tags: [pets, admin]
      responses:
        "200":
          description: Pets.
          content: {application/json: {schema: {$ref: "#/components/schemas/Pet"}}}
          links:
            same: {operationId: listPets, description: Again.}
            keeper: {operationId: listStaff, description: Its keeper.}
        default: {description: Something else.}
    post:
      operationId: addPet
      tags: [admin]
      responses:
        "200":
          description: Added.
          content: {application/json: {schema: {$ref: "#/components/schemas/Dog"}}}
        default: {description: Something else.}
  /staff:
    get:
      operationId: listStaff
      tags: ["staff, paid"]
      responses:
        "200":
          description: Staff.
          content: {application/json: {schema: {$ref: "#/components/schemas/Person"}}}
        default: {description: Something else.}
  /health:
    get:
      operationId: getHealth
      responses: {"200": {description: Runs.}, default: {description: Something else.}}
components:
  schemas:
    Pet:
      type: object
      required: [kind]
      properties: {kind: {type: string}, name: {$ref: "#/components/schemas/Person/properties/name"}}
      discriminator: {propertyName: kind, mapping: {bird: Bird}}
    Dog: {allOf: [{$ref: "#/components/schemas/Pet"}, {type: object, properties: {bark: {type: string}}}]}
    Bird: {allOf: [{$ref: "#/components/schemas/Pet"}, {type: object, properties: {song: {$ref: "#/components/schemas/Song"}}}]}
    Song: {type: object, properties: {title: {type: string}}}
    Person: {type: object, properties: {name: {type: string}, boss: {$ref: "#/components/schemas/Boss"}}}
    Boss: {type: object, properties: {name: {type: string}}}
"""


def build(folder: Path, *options: str) -> dict[str, Any]:
    (folder / "openapi.yaml").write_text(DOCUMENT)
    out = folder / "out"
    arguments = ["--spec", str(folder / "openapi.yaml"), "--out", str(out), "--strict", *options]
    assert main(["build", *arguments]) == 0
    bundle: dict[str, Any] = json.loads((out / "openapi/openapi.json").read_text())
    return bundle


def ids(bundle: dict[str, Any]) -> set[str]:
    return {each["operationId"] for item in bundle["paths"].values() for each in item.values()}


def test_operations_without_tags_are_left_out(tmp_path: Path) -> None:
    bundle = build(tmp_path, "--only-tags", "pets")
    assert ids(bundle) == {"listPets"} and list(bundle["paths"]) == ["/pets"]
    assert [each["name"] for each in bundle["tags"]] == ["pets", "admin"]
    assert [each["title"] for each in bundle["x-guides"]] == ["Pets"]
    links = bundle["paths"]["/pets"]["get"]["responses"]["200"]["links"]
    assert list(links) == ["same"]
    assert not (tmp_path / "out/reference/operations/list-staff.html").exists()


def test_operations_of_any_tag_are_kept(tmp_path: Path) -> None:
    assert ids(build(tmp_path, "--only-tags", "pets, admin")) == {"listPets", "addPet"}


def test_tag_with_comma_is_named_in_pyproject(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    table = '[tool.codearts-build-openapi]\nonly-tags = ["staff, paid"]\n'
    (tmp_path / "pyproject.toml").write_text(table)
    bundle = build(tmp_path)
    assert ids(bundle) == {"listStaff"}
    assert bundle["components"]["schemas"].keys() == {"Person", "Boss"}


def test_subtypes_and_targets_inside_schemas_are_kept(tmp_path: Path) -> None:
    """Dog extends Pet without a mapping, Bird is a name in a mapping, and a property of Person is referred to."""
    kept = build(tmp_path, "--only-tags", "pets")["components"]["schemas"].keys()
    assert kept == {"Pet", "Dog", "Bird", "Song", "Person", "Boss"}


def test_unknown_tag_exits_with_2(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "openapi.yaml").write_text(DOCUMENT)
    command = ["build", "--spec", str(tmp_path / "openapi.yaml"), "--only-tags", "pet"]
    assert main(command) == 2
    message = "--only-tags: no operation has the tag 'pet'; write 'pets'\n"
    assert capsys.readouterr().err == message


def test_build_with_other_tags_is_not_skipped(tmp_path: Path) -> None:
    assert ids(build(tmp_path, "--only-tags", "pets")) == {"listPets"}
    assert len(ids(build(tmp_path))) == 4
    assert ids(build(tmp_path, "--only-tags", "pets")) == {"listPets"}


def test_guide_whose_run_lost_an_operation_is_left_out(tmp_path: Path) -> None:
    """`runJob` follows its log by an operation of another tag."""
    spec = ROOT / "spec/openapi.yaml"
    options = ["--only-tags", "builds", "--only", "openapi", "--strict"]
    assert main(["build", "--spec", str(spec), "--out", str(tmp_path), *options]) == 0
    bundle = json.loads((tmp_path / "openapi/openapi.json").read_text())
    kept = ids(bundle)
    assert "runJob" in kept and '"x-run"' not in json.dumps(bundle["paths"])
    for guide in bundle.get("x-guides", []):
        assert {value for step in guide["steps"] for value in step.values()} <= kept
