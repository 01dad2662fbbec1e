"""The overlay in public programs: it applies, and its targets are JSONPath (RFC 9535)."""

from __future__ import annotations

import copy
import json
from pathlib import Path
from typing import Any

import pytest
import yaml

from tests.helpers.npm import PINNED

from .conftest import GENERATED, OVERLAY, Folder, read
from .programs import count_nodes, run
from .test_overlay import DONE, ODD_PATHS, described

pytestmark = pytest.mark.proof


def test_applied_overlay_is_the_bundle_with_samples_at_each_operation(
    overlay: dict[str, Any], bundle: dict[str, Any], tmp_path: Path
) -> None:
    done = run(
        "overlayjs", "--openapi", GENERATED / "openapi.yaml", "--overlay", GENERATED / OVERLAY
    )
    assert done.returncode == 0 and done.stderr == ""
    applied = tmp_path / "applied.yaml"
    applied.write_text(done.stdout, encoding="utf-8")
    document = yaml.load(done.stdout, yaml.CSafeLoader)
    found = []
    for item in document["paths"].values():
        for operation in item.values():
            if isinstance(operation, dict) and "responses" in operation:
                found.append(operation.pop("x-codeSamples"))
    assert document == bundle
    assert found == [each["update"]["x-codeSamples"] for each in overlay["actions"]]
    assert len(found) == 138
    config = PINNED / "redocly.yaml"
    linted = run("redocly", "lint", "--config", config, "--format", "json", applied)
    report = linted.stdout[linted.stdout.index("{\n") : linted.stdout.rindex("}") + 1]
    assert linted.returncode == 0 and json.loads(report)["problems"] == []


def test_overlay_passes_the_rules_of_redocly() -> None:
    done = run("redocly", "lint", "--extends", "recommended-strict", GENERATED / OVERLAY)
    assert done.returncode == 0, done.stderr


def test_each_target_selects_one_operation(
    overlay: dict[str, Any], bundle: dict[str, Any], make: Folder
) -> None:
    folder = make(described({path: {"get": DONE} for path in ODD_PATHS}))
    odd = json.loads((folder / "openapi.json").read_text(encoding="utf-8"))
    for document, made in ((bundle, overlay), (odd, read(folder / OVERLAY))):
        targets = [each["target"] for each in made["actions"]]
        emptied = copy.deepcopy(document)
        emptied["paths"].popitem()
        all_found, fewer_found = count_nodes([document, emptied], targets)
        assert all_found == [1] * len(targets)
        assert sum(fewer_found) < len(targets)
