"""The documents about the bundle: of the repository's description, and of small ones."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import yaml

from generator.cli import main
from tests.helpers.paths import ROOT

OVERLAY, WORKFLOWS = "code-samples.overlay.yaml", "workflows.arazzo.yaml"
GENERATED = ROOT / "generated" / "openapi"
Folder = Callable[[Any], Path]


def read(file: Path) -> Any:
    return yaml.load(file.read_text(encoding="utf-8"), yaml.CSafeLoader)


@pytest.fixture(scope="session")
def overlay() -> dict[str, Any]:
    found: dict[str, Any] = read(GENERATED / OVERLAY)
    return found


@pytest.fixture(scope="session")
def arazzo() -> dict[str, Any]:
    found: dict[str, Any] = read(GENERATED / WORKFLOWS)
    return found


@pytest.fixture
def make(tmp_path: Path) -> Folder:
    """Builds the bundle of a description, given as data; returns the folder of the output."""

    def made(document: Any) -> Path:
        spec = tmp_path / "spec.json"
        spec.write_text(json.dumps(document), encoding="utf-8")
        out = tmp_path / "out"
        assert main(["build", "--spec", str(spec), "--out", str(out), "--only", "openapi"]) == 0
        return out / "openapi"

    return made
