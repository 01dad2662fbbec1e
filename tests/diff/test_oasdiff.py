"""Comparison of `diff` with oasdiff on the same edits; the first run installs the pinned oasdiff."""

from __future__ import annotations

import json
import os
import subprocess
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from tests.diff.edits import EDITS, Edit
from tests.diff.plain_descriptions import before_and_after, changes
from tests.helpers.paths import ROOT

pytestmark = pytest.mark.proof

OASDIFF = "github.com/oasdiff/oasdiff"
VERSION = "v1.36.0"
LEVELS = {1: "info", 2: "warning", 3: "error"}


@cache
def oasdiff() -> Path:
    """The pinned version of the tool, cached in .cache."""
    folder = ROOT / ".cache/go/bin" / f"oasdiff-{VERSION}"
    tool = folder / "oasdiff"
    if not tool.is_file():
        environment = os.environ | {"GOBIN": str(folder), "GOFLAGS": ""}
        subprocess.run(
            ["go", "install", f"{OASDIFF}@{VERSION}"], check=True, env=environment, timeout=600
        )
    return tool


def oasdiff_changes(
    folder: Path, old: dict[str, Any], new: dict[str, Any], *options: str
) -> list[dict[str, Any]]:
    """The changes that oasdiff reports, the most severe first."""
    for name, document in (("old.json", old), ("new.json", new)):
        (folder / name).write_text(json.dumps(document), encoding="utf-8")
    command = [str(oasdiff()), "changelog", "--format", "json", *options, "old.json", "new.json"]
    done = subprocess.run(
        command, capture_output=True, text=True, check=False, timeout=120, cwd=folder
    )
    assert done.returncode == 0, done.stderr
    printed = json.loads(done.stdout or "[]") or []
    found: list[dict[str, Any]] = printed["changes"] if isinstance(printed, dict) else printed
    return sorted(found, key=lambda each: -each["level"])


@pytest.mark.parametrize("edit", EDITS, ids=lambda edit: edit.name)
def test_edit_of_description_has_the_level_of_oasdiff_or_a_reason(
    bundle: dict[str, Any], tmp_path: Path, edit: Edit
) -> None:
    theirs = oasdiff_changes(
        tmp_path, *before_and_after(bundle, edit), "--flatten-allof", "--flatten-params"
    )
    ours = changes(bundle, edit)
    assert ours[0].level == edit.level
    assert (LEVELS[theirs[0]["level"]] if theirs else "nothing") == edit.oasdiff, theirs
    differs = (edit.level == "breaking") != (edit.oasdiff in ("error", "warning"))
    assert differs == bool(edit.why), "the tools differ without a reason, or no longer differ"


def test_breaking_changes_of_oasdiff_with_one_exception_are_breaking() -> None:
    milder = [
        edit.name
        for edit in EDITS
        if edit.oasdiff in ("error", "warning") and edit.level != "breaking"
    ]
    assert milder == ["below a write-only property of a response widened"]
