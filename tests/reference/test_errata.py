"""The errata file of a description: parsing, and errors with positions."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from generator.cli import main
from generator.findings import InvalidDescription
from generator.load import load
from generator.parse import parse
from generator.parse.companion_files import with_errata

from .conftest import small

GOOD = "- operation: GET /x\n  location: 200.id\n  manual: String\n  spec: integer\n  reason: The answer shows 1.\n"


def errata(text: str, folder: Path) -> tuple[str, ...]:
    spec = folder / "openapi.json"
    spec.write_text(
        json.dumps(small({"/x": {"get": {"responses": {"200": {"description": "x"}}}}})),
        encoding="utf-8",
    )
    (folder / "errata.yaml").write_text(text, encoding="utf-8")
    return tuple(each.location for each in with_errata(parse(load(spec)).api, spec).errata)


def test_errata_are_parsed(tmp_path: Path) -> None:
    assert errata(GOOD, tmp_path) == ("200.id",)
    assert errata("", tmp_path) == ()


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (GOOD.replace("GET /x", "GET /y"), "errata.yaml:1:14: unknown operation 'GET /y'"),
        (
            GOOD.replace("  manual: String\n", ""),
            "errata.yaml:1:3: an erratum has other keys; give it operation, location, manual, spec, reason",
        ),
        (GOOD + "  more: x\n", "errata.yaml:1:3: an erratum has other keys"),
        ("- just text\n", "errata.yaml:1:1: an erratum has other keys"),
        ("errata: []\n", "errata.yaml:1:1: the errata are not a list"),
        (GOOD.replace("reason", "spec"), "errata.yaml:5:3: key 'spec' is duplicated"),
    ],
)
def test_invalid_errata_are_reported_with_position(text: str, said: str, tmp_path: Path) -> None:
    with pytest.raises(InvalidDescription) as refused:
        errata(text, tmp_path)
    assert any(said in str(finding) for finding in refused.value.findings), [
        str(each) for each in refused.value.findings
    ]


def test_fault_of_manual_and_renamed_field_are_on_the_page(tmp_path: Path) -> None:
    page = {"type": "object", "properties": {"offset": {"type": "integer"}}}
    content = {"application/json": {"schema": page}}
    responses = {"200": {"description": "x", "content": content}}
    spec = tmp_path / "openapi.json"
    spec.write_text(json.dumps(small({"/x": {"get": {"responses": responses}}})), "utf-8")
    lacks = GOOD.replace("200.id", "200.offset").replace("String", "lacks it")
    renamed = GOOD.replace("200.id", "200.ofset") + "  renamed: 200.offset\n  field: 偏移量\n"
    (tmp_path / "errata.yaml").write_text(lacks + renamed, "utf-8")
    fault = GOOD.replace("200.id", "sample.request").replace("String", "POST")
    (tmp_path / "manual_faults.yaml").write_text(fault, "utf-8")
    out = tmp_path / "out"
    assert main(["build", "--spec", str(spec), "--out", str(out), "--only", "reference"]) == 0
    text = (out / "reference" / "errata.md").read_text("utf-8")
    assert "`200.ofset` → `200.offset`" in text
    assert "偏移量" in text
    assert text.count("200.offset") == 1
    faults = text.partition("## Faults in the manual")[2]
    assert "`sample.request`: Manual: POST" in faults


def test_code_in_reason_is_code_on_the_page(tmp_path: Path) -> None:
    errata(GOOD.replace("The answer shows 1.", "The sample has `1` <b>."), tmp_path)
    out = tmp_path / "out"
    spec = str(tmp_path / "openapi.json")
    assert main(["build", "--spec", spec, "--out", str(out), "--only", "reference"]) == 0
    html = (out / "reference" / "errata.html").read_text("utf-8")
    assert "The sample has <code>1</code> &lt;b&gt;." in html
    assert "The sample has `1`" in (out / "reference" / "errata.md").read_text("utf-8")
