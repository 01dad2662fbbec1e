"""Repetition of requests: `x-idempotent` and `x-repeat`, or the HTTP method without them."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import yaml

from generator.cli import main
from tests.helpers.build import Build

METHODS = ("get", "head", "options", "put", "delete", "post", "patch")


def operation(method: str, **keys: Any) -> dict[str, Any]:
    responses = {"204": {"description": "Done."}}
    return {"operationId": f"{method}Loaf", "tags": ["loaves"], "responses": responses, **keys}


def description(**keys: Any) -> str:
    """A description with one operation for each method, all with the given keys."""
    item = {method: operation(method, **keys) for method in METHODS}
    document = {
        "openapi": "3.0.3",
        "info": {"title": "Oven", "version": "1"},
        "paths": {"/loaf": item},
    }
    return yaml.safe_dump(document, sort_keys=False)


def decisions(module: Any) -> dict[str, bool]:
    return {each.method.lower(): each.idempotent for each in module.OPERATIONS.values()}


def test_operation_without_key_is_repeated_by_its_method(build: Build) -> None:
    found = decisions(build(description()))
    assert found == {each: each not in ("post", "patch") for each in METHODS}


@pytest.mark.parametrize("is_idempotent", [True, False])
def test_key_decides_for_every_method(build: Build, is_idempotent: bool) -> None:
    found = decisions(build(description(**{"x-idempotent": is_idempotent})))
    assert set(found.values()) == {is_idempotent}


@pytest.mark.parametrize(
    ("keys", "finding"),
    [
        ("x-idempotent: sometimes", "x.yaml:7:21: warning: 'sometimes' cannot be 'x-idempotent'"),
        ("x-repeat: [twice]", "x.yaml:7:17: warning: 'x-repeat' is not text; write one sentence"),
    ],
)
def test_wrong_key_is_reported_with_position(
    keys: str, finding: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    lines = [
        "openapi: 3.0.3",
        "info: {title: Oven, version: '1'}",
        "paths:",
        "  /loaf:",
        "    delete:",
    ]
    lines += [
        "      operationId: deleteLoaf",
        f"      {keys}",
        "      responses: {'204': {description: x}}",
    ]
    spec = tmp_path / "x.yaml"
    spec.write_text("\n".join(lines), "utf-8")
    out = str(tmp_path / "out")
    assert main(["build", "--spec", str(spec), "--out", out, "--only", "reference"]) == 0
    assert finding in capsys.readouterr().err
    page = (tmp_path / "out" / "reference" / "operations" / "deleteLoaf.md").read_text("utf-8")
    assert "- Safe to repeat: Yes\n" in page


def test_page_and_docstring_show_what_a_second_call_does(tmp_path: Path) -> None:
    spec = tmp_path / "openapi.yaml"
    text = description(**{"x-idempotent": False, "x-repeat": "Bakes `two` <loaves>."})
    spec.write_text(text, "utf-8")
    assert main(["build", "--spec", str(spec), "--out", str(tmp_path / "out")]) == 0
    pages = tmp_path / "out" / "reference" / "operations"
    html = (pages / "postLoaf.html").read_text("utf-8")
    assert "<dt>Safe to repeat</dt><dd>No. Bakes <code>two</code> &lt;loaves&gt;.</dd>" in html
    markdown = (pages / "postLoaf.md").read_text("utf-8")
    assert "- Safe to repeat: No. Bakes `two` \\<loaves>." in markdown
    resources = tmp_path / "out" / "python" / "oven" / "resources" / "loaves.py"
    code = resources.read_text("utf-8")
    assert "Repetition: not safe. Bakes `two` <loaves>." in code
    assert code.count("Repetition:") == 2 * (len(METHODS) - 1)  # GET needs no line
