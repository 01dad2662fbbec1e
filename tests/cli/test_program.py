"""The command that is typed: its names, its version, and other packages of its import name."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from generator import __version__
from tests.helpers.paths import ROOT

COMMAND = "codearts-build-openapi"
SCRIPT = "import sys\nfrom codearts_build_openapi import program\nsys.exit(program())\n"
TINY = 'openapi: 3.0.3\ninfo: {title: T, version: "1"}\npaths: {}\n'


@pytest.fixture
def run(tmp_path: Path):  # type: ignore[no-untyped-def]
    """Runs a command line in an empty folder; the name of the console script is one, too."""
    script = tmp_path / "bin" / COMMAND
    script.parent.mkdir()
    script.write_text(f"#!{sys.executable}\n{SCRIPT}")
    script.chmod(0o755)
    folder = tmp_path / "folder"
    folder.mkdir()

    def run(*command: str, path: str = "") -> subprocess.CompletedProcess[str]:
        environment = os.environ | {
            "PATH": f"{script.parent}{os.pathsep}{os.environ['PATH']}",
            "PYTHONPATH": os.pathsep.join(filter(None, [path, str(ROOT)])),
        }
        return subprocess.run(command, cwd=folder, env=environment, capture_output=True, text=True)

    run.folder = folder  # type: ignore[attr-defined]
    return run


@pytest.mark.parametrize(
    ("command", "name"),
    [
        ([COMMAND], COMMAND),
        ([sys.executable, "-m", "generator"], "python -m generator"),
        ([sys.executable, "-m", "codearts_build_openapi"], "python -m codearts_build_openapi"),
    ],
)
def test_usage_names_the_command_that_was_typed(command: list[str], name: str, run) -> None:  # type: ignore[no-untyped-def]
    done = run(*command, "--help")
    assert (done.returncode, done.stdout.partition(" [-h]")[0]) == (0, f"usage: {name}")
    done = run(*command, "build", "--nothing")
    assert done.returncode == 2 and f"\n{name}: error: " in done.stderr
    assert run(*command, "--version").stdout == f"{COMMAND} {__version__}\n"
    (run.folder / "openapi.yaml").write_text(TINY)
    done = run(*command, "check", "--only", "openapi")
    assert done.returncode == 1 and f"missing; run `{name} build`" in done.stderr


@pytest.mark.parametrize("command", [[COMMAND], [sys.executable, "-m", "codearts_build_openapi"]])
def test_command_ignores_other_packages_of_its_name(command: list[str], run) -> None:  # type: ignore[no-untyped-def]
    """In the current folder, and first on the path of imports."""
    (run.folder / "generator").mkdir()
    (run.folder / "generator/__init__.py").write_text("raise SystemExit('the wrong one')\n")
    (run.folder / "openapi.yaml").write_text(TINY)
    done = run(*command, "build", path=str(run.folder))
    assert (done.returncode, done.stderr) == (0, "")
    assert (run.folder / "generated/python/t/__init__.py").exists()


def test_module_works_beside_folder_of_its_name(run) -> None:  # type: ignore[no-untyped-def]
    """A folder without `__init__.py` is no package."""
    (run.folder / "generator").mkdir()
    assert run(sys.executable, "-m", "generator", "--version").returncode == 0
