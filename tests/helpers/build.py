"""Building and importing clients of small descriptions."""

from __future__ import annotations

import importlib
import itertools
from collections.abc import Callable
from pathlib import Path
from types import ModuleType

import pytest

from generator.cli import main

COUNTER = itertools.count(1)
Build = Callable[[str], ModuleType]


def build_and_import(text: str, folder: Path, monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    """Builds a description in `folder` and imports its client, under a new name each time."""
    package = f"tiny{next(COUNTER)}"
    spec = folder / f"{package}.yaml"
    spec.write_text(text, encoding="utf-8")
    out = folder / package
    assert (
        main(
            [
                "build",
                "--spec",
                str(spec),
                "--out",
                str(out),
                "--package",
                package,
                "--only",
                "python",
            ]
        )
        == 0
    )
    monkeypatch.syspath_prepend(str(out / "python"))
    return importlib.import_module(package)
