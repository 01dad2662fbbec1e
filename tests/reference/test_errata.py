"""The errata file of a description: parsing, and errors with positions."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
import yaml

from generator.cli import main
from generator.findings import InvalidDescription
from generator.load import load
from generator.parse import parse
from generator.parse.companion_files import with_errata

from .conftest import small
from .pages import read

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
    faults = text.partition("## Faults in samples")[2]
    assert "`sample.request`: Manual: POST" in faults


def test_code_in_reason_is_code_on_the_page(tmp_path: Path) -> None:
    errata(GOOD.replace("The answer shows 1.", "The sample has `1` <b>."), tmp_path)
    out = tmp_path / "out"
    spec = str(tmp_path / "openapi.json")
    assert main(["build", "--spec", spec, "--out", str(out), "--only", "reference"]) == 0
    html = (out / "reference" / "errata.html").read_text("utf-8")
    assert "The sample has <code>1</code> &lt;b&gt;." in html
    assert "The sample has `1`" in (out / "reference" / "errata.md").read_text("utf-8")


KINDS = {
    "renamed": {
        "location": "200.old",
        "manual": "String",
        "spec": "lacks it",
        "renamed": "200.new",
    },
    "operations": {"location": "operation", "manual": "lacks it", "spec": "has it"},
    "missing": {"location": "200.a", "manual": "lacks it", "spec": "has it (boolean)"},
    "only-manual": {"location": "200.b", "manual": "has it", "spec": "lacks it"},
    "types": {"location": "200.c", "manual": "String (时间)", "spec": "integer"},
    "required": {"location": "query.d", "manual": "optional", "spec": "required"},
    "limits": {"location": "query.e.minimum", "manual": "1", "spec": "0"},
    "names": {"location": "200.colour", "manual": "color (颜色)", "spec": "colour"},
    "other": {"location": "200.f", "manual": "at the root", "spec": "in an envelope"},
}
FAULTS = {
    "samples": {"location": "sample.request", "manual": "POST", "spec": "GET"},
    "texts": {"location": "summary", "manual": "coverage", "spec": "unit tests"},
}


def build_kinds(folder: Path) -> Path:
    """Builds a description with an erratum of each kind, and returns its reference."""
    get = {"responses": {"200": {"description": "x"}}, "x-manual-section": "4.1"}
    spec = folder / "openapi.json"
    paths = small({"/x": {"get": get | {"x-manual-title": "查询"}}})
    spec.write_text(json.dumps(paths), "utf-8")
    for name, kinds in (("errata.yaml", KINDS), ("manual_faults.yaml", FAULTS)):
        entries = [
            {"operation": "GET /x", "reason": f"Of {kind}."} | each for kind, each in kinds.items()
        ]
        (folder / name).write_text(
            "# Ours\n" + yaml.safe_dump(entries, allow_unicode=True), "utf-8"
        )
    out = folder / "out"
    assert main(["build", "--spec", str(spec), "--out", str(out), "--only", "reference"]) == 0
    return out / "reference"


def test_errata_are_grouped_by_kind(tmp_path: Path) -> None:
    page = read((build_kinds(tmp_path) / "errata.html").read_text("utf-8"))
    main_part = page.all("main")[0].children
    kind, found = "", {}
    for each in main_part:
        if each.tag == "h2":
            kind = each.attributes["id"]
        elif each.tag == "section":
            found[kind] = each.content.split("Of ")[1].split(".")[0]
    assert found == {kind: kind for kind in KINDS | FAULTS}


def test_errata_have_section_and_title_of_manual_in_its_language(tmp_path: Path) -> None:
    reference = build_kinds(tmp_path)
    page = read((reference / "errata.html").read_text("utf-8"))
    titles = page.all("main")[0].all(class_="native")
    assert {(each.content, each.attributes["lang"]) for each in titles} == {("查询", "zh")}
    assert len(titles) == len(KINDS | FAULTS)
    assert "\n4.1 查询\n" in (reference / "errata.md").read_text("utf-8")


def test_renamed_field_is_one_line_with_an_arrow(tmp_path: Path) -> None:
    reference = build_kinds(tmp_path)
    assert "\n- `200.old` → `200.new`: Of renamed.\n" in (reference / "errata.md").read_text(
        "utf-8"
    )
    page = read((reference / "errata.html").read_text("utf-8"))
    lines = [" ".join(each.content.split()) for each in page.all("li")]
    assert [each for each in lines if each.startswith("200.old → 200.new")]


def test_errata_files_are_published_as_they_are(tmp_path: Path) -> None:
    reference = build_kinds(tmp_path)
    page = (reference / "errata.html").read_text("utf-8")
    for name in ("errata.yaml", "manual_faults.yaml"):
        assert (reference / name).read_bytes() == (tmp_path / name).read_bytes()
        assert f'<a href="{name}" download>' in page
        assert f"[{name}]({name})" in (reference / "errata.md").read_text("utf-8").replace("\\", "")


def test_missing_errata_files_are_not_published(tmp_path: Path) -> None:
    errata(GOOD, tmp_path)
    out, spec = tmp_path / "out", str(tmp_path / "openapi.json")
    assert main(["build", "--spec", spec, "--out", str(out), "--only", "reference"]) == 0
    published = [each.name for each in (out / "reference").glob("*.yaml")]
    assert published == ["errata.yaml"]
