"""The errata file of a description: parsing, and errors with positions."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

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
