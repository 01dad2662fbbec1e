"""Strict type checkers accept the generated client and code that uses it."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.helpers.paths import ROOT

USER_CODE = [
    ROOT / "tests/client/typed_usage.py",
    *sorted((ROOT / "tests/client/programs").glob("*.py")),
]


def copied(folder: Path) -> Path:
    """Copies the package and user code to a separate folder, so that no setting of this project applies."""
    shutil.copytree(ROOT / "generated/python/codearts_build", folder / "codearts_build")
    for path in USER_CODE:
        shutil.copy(path, folder)
    return folder


def test_mypy_strict_accepts_generated_client(tmp_path: Path) -> None:
    command = [
        sys.executable,
        "-m",
        "mypy",
        "--strict",
        "--config-file=",
        "codearts_build",
        *(path.name for path in USER_CODE),
    ]
    done = subprocess.run(command, cwd=copied(tmp_path), capture_output=True, text=True)
    assert done.returncode == 0, done.stdout
    assert "no issues found" in done.stdout


@pytest.mark.proof
def test_pyright_strict_accepts_generated_client(tmp_path: Path) -> None:
    settings = {"typeCheckingMode": "strict", "pythonVersion": "3.11"}
    (copied(tmp_path) / "pyrightconfig.json").write_text(json.dumps(settings))
    command = [sys.executable, "-m", "pyright", "--pythonpath", sys.executable, "--outputjson"]
    done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True)
    report = json.loads(done.stdout)
    assert [each["message"] for each in report["generalDiagnostics"]] == []
    assert report["summary"]["filesAnalyzed"] > 60


def test_mypy_strict_accepts_generator() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "mypy", "generator"], cwd=ROOT, capture_output=True, text=True
    )
    assert done.returncode == 0, done.stdout
