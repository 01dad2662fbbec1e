"""The version that changes need, and the entry in the changelog."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from generator.cli import main
from tests.diff.plain_descriptions import tiny

THING = {"type": "object", "properties": {"n": {"type": "string"}}}
WIDER = {"type": "object", "properties": {"n": {"type": "string"}, "m": {"type": "string"}}}
EMPTY: dict[str, Any] = {"type": "object", "properties": {}}
TEXT = {**THING, "description": "A *thing*."}


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)


def diff(old: Any, new: Any, *options: str, versions: tuple[str, str] = ("1.2.3", "1.2.3")) -> int:
    for name, schema, version in zip(("old.json", "new.json"), (old, new), versions):
        document = tiny(Thing=schema)
        document["info"]["version"] = version
        Path(name).write_text(json.dumps(document))
    return main(["diff", "old.json", "new.json", *options])


@pytest.mark.parametrize(
    ("new", "expected"),
    [
        (EMPTY, "needs a major release of the client: 1.2.3 -> 2.0.0\n"),
        (WIDER, "needs a minor release of the client: 1.2.3 -> 1.3.0\n"),
        (TEXT, "needs a patch release of the client: 1.2.3 -> 1.2.4\n"),
        (THING, ""),
    ],
)
def test_diff_ends_with_needed_version(
    new: Any, expected: str, capsys: pytest.CaptureFixture[str]
) -> None:
    diff(THING, new)
    assert capsys.readouterr().err.partition("\n")[2] == expected


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ("v1", "v1", "v1 -> v2.0.0"),
        ("1.9", "1.9", "1.9 -> 2.0.0"),
        ("1.0.0", "3.1.4", "1.0.0 -> 3.1.4"),
        ("1.0.0", "1.4.0", "1.0.0 -> 2.0.0"),
        ("2026-01-31", "2026-02-01", ""),
    ],
)
def test_needed_version_follows_both_descriptions(
    old: str, new: str, expected: str, capsys: pytest.CaptureFixture[str]
) -> None:
    diff(THING, EMPTY, versions=(old, new))
    line = capsys.readouterr().err.splitlines()[-1]
    more = f": {expected}" if expected else ""
    assert line == f"needs a major release of the client{more}"


def test_changelog_gets_entry_by_kind(capsys: pytest.CaptureFixture[str]) -> None:
    new = {"type": "object", "description": "A.", "properties": {"m": {"type": "string"}}}
    assert diff(THING, new, "--changelog", "CHANGELOG.md") == 1
    assert Path("CHANGELOG.md").read_text() == (
        "# Changelog\n\n## 2.0.0\n\n"
        "### Added\n- `schema Thing`: `m`: property added (string)\n\n"
        "### Changed\n- Texts of `schema Thing`.\n\n"
        "### Removed\n- **Breaking:** `schema Thing`: `n`: removed\n"
    )


def test_entry_is_above_older_ones_and_below_unreleased() -> None:
    old = "# Changelog\n\nText.\n\n## [Unreleased]\n- A.\n\n## [1.2.3] - 2026-01-31\n- B.\n"
    Path("CHANGELOG.md").write_text(old)
    diff(THING, WIDER, "--changelog", "CHANGELOG.md")
    made = "## 1.3.0\n\n### Added\n- `schema Thing`: `m`: property added (string)\n\n"
    assert Path("CHANGELOG.md").read_text() == old.replace("## [1.2", f"{made}## [1.2")


def test_entry_of_version_without_numbers_is_unreleased() -> None:
    diff(THING, WIDER, "--changelog", "CHANGELOG.md", versions=("beta", "beta"))
    assert "\n## Unreleased\n" in Path("CHANGELOG.md").read_text()


def test_second_entry_of_a_version_is_refused(capsys: pytest.CaptureFixture[str]) -> None:
    diff(THING, WIDER, "--changelog", "CHANGELOG.md")
    before = Path("CHANGELOG.md").read_text()
    assert diff(THING, WIDER, "--changelog", "CHANGELOG.md") == 2
    assert "CHANGELOG.md: has an entry 1.3.0 already; " in capsys.readouterr().err
    assert Path("CHANGELOG.md").read_text() == before


def test_changelog_without_changes_is_unchanged() -> None:
    assert diff(THING, THING, "--changelog", "CHANGELOG.md") == 0
    assert not Path("CHANGELOG.md").exists()


def test_changelog_that_cannot_be_written_is_reported(capsys: pytest.CaptureFixture[str]) -> None:
    assert diff(THING, WIDER, "--changelog", "none/CHANGELOG.md") == 2
    assert "none/CHANGELOG.md: cannot be written: No such file" in capsys.readouterr().err


def test_version_of_client_has_one_place(tmp_path: Path) -> None:
    """The package's metadata and User-Agent have the version of the description."""
    diff(THING, THING, versions=("7.8.9", "7.8.9"))
    assert main(["build", "--spec", "new.json", "--only", "python"]) == 0
    found = [
        path.relative_to("generated/python").parts[-1]
        for path in Path("generated/python").rglob("*")
        if path.is_file() and "7.8.9" in path.read_text(encoding="utf-8")
    ]
    assert sorted(found) == ["client.py", "pyproject.toml"]
