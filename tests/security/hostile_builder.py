"""Builds descriptions with hostile texts in this process, and checks the outputs."""

from __future__ import annotations

import contextlib
import io
import itertools
import json
import os
import shutil
from pathlib import Path
from typing import Any

from generator.cli import main
from tests.security.document import document
from tests.security.inertness import Checks

# Seconds that each property-based test takes as a proof.
SECONDS = float(os.environ.get("HOSTILE_SECONDS", "40"))
# Whether the proofs use the same examples each time.
IS_SAME = "HOSTILE_SECONDS" not in os.environ
COUNTER = itertools.count(1)


class Builder:
    """Builds descriptions in a folder, and compares the outputs with those of a harmless one."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        status, errors = self.build(document(lambda place, harmless: harmless), "harmless")
        assert status == 0, errors
        self.checks = Checks(folder / "harmless")

    def build(self, made: Any, name: str) -> tuple[int, str]:
        """Runs a build; returns its exit status and its output. An exception is a defect of the generator."""
        file = self.folder / f"{name}.json"
        file.write_text(json.dumps(made))
        errors = io.StringIO()
        with contextlib.redirect_stderr(errors), contextlib.redirect_stdout(io.StringIO()):
            status = main(
                ["build", "--spec", str(file), "--out", str(self.folder / name), "--package", name]
            )
        return status, errors.getvalue()

    def __call__(self, made: Any) -> tuple[int, str]:
        """Builds, and checks that outputs are inert, or that nothing is written and an error is reported."""
        name = f"hostile{next(COUNTER)}"
        out = self.folder / name
        try:
            status, errors = self.build(made, name)
            assert "Traceback" not in errors
            if status == 0:
                self.checks(out, name)
            else:
                assert status in (1, 2) and errors.strip() and not out.exists(), (status, errors)
            assert errors.isprintable() or all(line.isprintable() for line in errors.split("\n"))
            return status, errors
        finally:
            shutil.rmtree(out, ignore_errors=True)
            (self.folder / f"{name}.json").unlink(missing_ok=True)
