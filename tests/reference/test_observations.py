"""The observations of a service: parsing, errors with positions, and their places in the reference."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.cli import main
from tests.helpers.descriptions import describe_response

GOOD = """\
- operation: GET /x
  location: 200.id
  observed: The id is a number.
  evidence:
    - {source: provider, kind: acceptance test, date: 2025-07-01}
  strength: strong
  decision: taken
- operation: GET /x
  location: "422"
  observed: An unknown id gives 422.
  evidence:
    - {source: log, kind: live call}
  strength: strong
  decision: taken
- operation: GET /gone
  location: operation
  observed: There is such an operation.
  evidence:
    - {source: log, kind: code}
  strength: weak
  decision: noted
  reason: Code alone.
"""
ERRATA = """\
- {operation: GET /x, location: 200.id, manual: String, spec: integer, reason: It shows 1.}
- {operation: GET /x, location: 200.name, manual: lacks it, spec: has it, reason: A sample has it.}
"""
SCHEMA = "{type: object, properties: {id: {type: integer}, name: {type: string, x-states: job}}}"
STATES = """
x-states:
  job:
    description: Of a job.
    values:
      red: {meaning: It failed., final: true, code: 4, evidence: live calls}
      "": {meaning: It never ran., final: false}
"""


def build(folder: Path, observed: str = GOOD, states: str = STATES) -> int:
    (folder / "openapi.yaml").write_text(describe_response(SCHEMA) + states, encoding="utf-8")
    (folder / "errata.yaml").write_text(ERRATA, encoding="utf-8")
    (folder / "observed.yaml").write_text(observed, encoding="utf-8")
    return main(["build", "--spec", str(folder / "openapi.yaml"), "--out", str(folder / "out")])


def page(folder: Path, name: str) -> str:
    return " ".join((folder / "out/reference" / name).read_text(encoding="utf-8").split())


def test_errata_of_the_service_have_their_evidence(tmp_path: Path) -> None:
    assert build(tmp_path) == 0
    missing, types = page(tmp_path, "errata.md").split("## Different type")
    evidence = "provider (acceptance test, 2025-07-01)."
    assert f"`200.id`: Manual: String. Here: integer. It shows 1. {evidence}" in types
    assert "`200.name`: has it." in missing and evidence not in missing
    html = page(tmp_path, "errata.html")
    assert "provider (acceptance test, 2025-07-01)</small>" in html
    assert "1 were seen in the running service" in html


@pytest.mark.parametrize("suffix", ["md", "html"])
def test_operation_page_shows_observations_without_erratum(tmp_path: Path, suffix: str) -> None:
    assert build(tmp_path) == 0
    text = page(tmp_path, f"operations/get.{suffix}")
    assert "An unknown id gives 422." in text and "log (live call)" in text
    assert "The id is a number." not in text  # the erratum at its field says so
    assert text.count("provider (acceptance test, 2025-07-01)") == 1


def test_states_have_a_page_and_are_named_at_their_properties(tmp_path: Path) -> None:
    assert build(tmp_path) == 0
    states = page(tmp_path, "states.md")
    assert "`red` (code 4), final: It failed. Evidence: live calls." in states
    assert '`""`, not final: It never ran.' in states
    assert 'Known values: `red`, `""` (see States).' in page(tmp_path, "operations/get.md")
    assert 'href="../states.html#job"' in page(tmp_path, "operations/get.html")
    assert '"red"' in page(tmp_path, "assets/search-index.js")


def test_description_without_states_has_no_page_of_states(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert build(tmp_path, states="") == 0
    assert not (tmp_path / "out/reference/states.html").exists()
    assert "x-states names the unknown vocabulary 'job'" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ("GET /x", "GET /y", "observed.yaml:1:14: unknown operation 'GET /y'"),
        ("strength: strong", "strength: sure", "observed.yaml:6:13: 'sure' cannot be 'strength'"),
        ("decision: taken", "decision: yes", "observed.yaml:7:13: 'yes' cannot be 'decision'"),
        ("  reason: Code alone.\n", "", "an observation was not taken, without a reason"),
        ("  strength: strong\n", "", "observed.yaml:1:3: an observation has other keys"),
        ("source: provider, ", "", "observed.yaml:5:5: the evidence is not a list of sources"),
        (GOOD, "observed: []\n", "observed.yaml:1:1: the observations are not a list"),
    ],
)
def test_invalid_observations_are_reported_with_position(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], old: str, new: str, message: str
) -> None:
    assert build(tmp_path, GOOD.replace(old, new, 1)) == 1
    assert message in capsys.readouterr().err
    assert not (tmp_path / "out").exists()
