"""Generated Python is formatted by black and imports exactly what it uses."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from black import Mode, format_str
from black.mode import TargetVersion

from generator.cli import main
from tests.helpers.paths import ROOT

ODD = """\
openapi: 3.0.3
info: {title: Odd, version: "1"}
components:
  schemas:
    Any: {type: object, properties: {Literal: {type: string, enum: [Any, UNSET]}}}
    Empty: {type: object}
    Open: {type: object, additionalProperties: {$ref: "#/components/schemas/Any"}}
paths:
  /a:
    get:
      operationId: getA
      deprecated: true
      responses:
        "200": {description: A., content: {application/json: {schema: {$ref: "#/components/schemas/Any"}}}}
        "202": {description: B., content: {application/octet-stream: {schema: {type: string, format: binary}}}}
    put:
      operationId: putA
      requestBody: {content: {application/json: {schema: {$ref: "#/components/schemas/Open"}}}}
      responses: {default: {description: C.}}
  /b:
    post:
      operationId: postB
      tags: [others]
      requestBody: {content: {text/plain: {schema: {type: string}}}}
      responses: {"204": {description: D.}}
"""


def test_generated_python_is_formatted_by_black() -> None:
    mode = Mode(line_length=120, target_versions={TargetVersion.PY311})
    package = ROOT / "generated/python/codearts_build"
    rendered = [
        path for path in package.rglob("*.py") if not {"_runtime", "testing"} & {*path.parts}
    ]
    assert len(rendered) > 25
    for path in rendered:
        text = path.read_text(encoding="utf-8")
        assert format_str(text, mode=mode) == text, path.name


@pytest.mark.parametrize("name", ["ours", "odd"])
def test_generated_modules_import_exactly_what_they_use(name: str, tmp_path: Path) -> None:
    folder = ROOT / "generated/python"
    if name == "odd":
        (tmp_path / "odd.yaml").write_text(ODD)
        arguments = ["--spec", str(tmp_path / "odd.yaml"), "--only", "python"]
        assert main(["build", *arguments, "--out", str(tmp_path / "out")]) == 0
        folder = tmp_path / "out/python"
    rules = ["--isolated", "--no-cache", "--select", "F401,F811,F821"]
    done = subprocess.run(
        [sys.executable, "-m", "ruff", "check", *rules, str(folder)], capture_output=True, text=True
    )
    assert (done.returncode, done.stdout) == (0, "All checks passed!\n")
