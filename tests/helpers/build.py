"""Building and importing clients of small descriptions."""

from __future__ import annotations

import importlib
import itertools
import sys
from collections.abc import Callable
from pathlib import Path
from types import ModuleType

from generator.cli import main

COUNTER = itertools.count(1)
Build = Callable[[str], ModuleType]


def build_and_import(text: str, folder: Path) -> ModuleType:
    """Builds a description in `folder` and imports its client, under a new name each time."""
    package = f"tiny{next(COUNTER)}"
    spec, out = folder / f"{package}.yaml", folder / package
    spec.write_text(text, encoding="utf-8")
    arguments = ["--spec", str(spec), "--out", str(out), "--package", package]
    assert main(["build", *arguments, "--only", "python"]) == 0
    sys.path.insert(0, str(out / "python"))
    try:
        return importlib.import_module(package)
    finally:
        sys.path.remove(str(out / "python"))


def folder_of(package: ModuleType) -> Path:
    """Returns the folder that has the package of a built client, for programs beside it."""
    return Path(str(package.__file__)).parents[1]
