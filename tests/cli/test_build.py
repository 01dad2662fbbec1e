"""`build` and `check` from outside: outputs, errors, and agreement of both."""

from __future__ import annotations

import os
import shlex
import shutil
import signal
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

from generator import paths
from generator.cli import main
from tests.helpers.paths import ROOT

TINY = """\
openapi: 3.0.3
info: {title: Tiny, version: "1"}
paths:
  /things:
    get:
      operationId: listThings
      responses:
        "200": {description: All of them., content: {application/json: {schema: {type: array, items: {type: string}}}}}
        default: {description: Something else.}
"""


def tree(folder: Path) -> dict[str, bytes]:
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file()
    }


@pytest.fixture
def tiny(tmp_path: Path) -> list[str]:
    spec = tmp_path / "tiny.yaml"
    spec.write_text(TINY)
    return ["--spec", str(spec), "--out", str(tmp_path / "out")]


def test_check_of_committed_outputs_finds_no_difference() -> None:
    command = [sys.executable, "-m", "generator", "check", "--strict"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True)
    assert (done.returncode, done.stderr) == (0, "")


@pytest.mark.proof
def test_builds_with_different_hash_seeds_are_identical(tmp_path: Path) -> None:
    for seed in ("1", "2"):
        command = [sys.executable, "-m", "generator", "build", "--out", str(tmp_path / seed)]
        subprocess.run(
            command,
            cwd=ROOT,
            check=True,
            env=os.environ | {"PYTHONHASHSEED": seed},
            stdout=subprocess.DEVNULL,
        )
    first, second = tree(tmp_path / "1"), tree(tmp_path / "2")
    assert len(first) > 100
    assert first == second


def test_second_build_writes_nothing(
    tiny: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["build", *tiny]) == 0
    before = {path: path.stat().st_mtime_ns for path in (tmp_path / "out").rglob("*")}
    capsys.readouterr()
    assert main(["build", *tiny]) == 0
    assert {path: path.stat().st_mtime_ns for path in (tmp_path / "out").rglob("*")} == before
    assert capsys.readouterr().out.count(" 0 changed") == 3


def test_build_after_tag_removed_deletes_its_file(tiny: list[str], tmp_path: Path) -> None:
    spec = Path(tiny[1])
    spec.write_text(
        TINY.replace("operationId: listThings", "operationId: listThings\n      tags: [others]")
    )
    assert main(["build", *tiny]) == 0
    resource = tmp_path / "out/python/tiny/resources/others.py"
    assert resource.exists()
    spec.write_text(TINY)
    assert main(["build", *tiny]) == 0
    assert not resource.exists()


def test_check_lists_stale_missing_and_extra_files(
    tiny: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["build", *tiny]) == 0
    package = tmp_path / "out/python/tiny"
    (package / "operations" / "default.py").write_text("edited = True\n")
    (package / "client.py").unlink()
    (package / "stray.py").write_text("")
    before = tree(tmp_path / "out")
    capsys.readouterr()
    assert main(["check", *tiny]) == 1
    printed = capsys.readouterr().err
    assert f"{package}/operations/default.py: stale" in printed and "-edited = True" in printed
    assert f"{package}/client.py: missing" in printed
    assert f"{package}/stray.py: left over" in printed
    assert tree(tmp_path / "out") == before


def test_build_with_errors_keeps_old_tree(tiny: list[str], tmp_path: Path) -> None:
    assert main(["build", *tiny]) == 0
    before = tree(tmp_path / "out")
    Path(tiny[1]).write_text(TINY.replace("responses:", "respones:"))
    assert main(["build", *tiny]) == 1
    assert tree(tmp_path / "out") == before


def test_build_with_only_writes_that_target(tiny: list[str], tmp_path: Path) -> None:
    assert main(["build", *tiny, "--only", "openapi"]) == 0
    assert sorted(path.name for path in (tmp_path / "out").iterdir()) == [".manifest", "openapi"]


def test_build_with_unknown_target_exits_with_2(tiny: list[str]) -> None:
    with pytest.raises(SystemExit) as exited:
        main(["build", *tiny, "--only", "cobol"])
    assert exited.value.code == 2


def test_build_to_unwritable_path_prints_one_line(
    tiny: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "out").write_text("a file in the way")
    assert main(["build", *tiny]) == 2
    printed = capsys.readouterr().err
    assert "cannot be written" in printed and "Traceback" not in printed


def test_build_from_copied_spec_folder_gives_same_outputs(tmp_path: Path) -> None:
    """A copy of spec/ gives the same outputs, so nothing depends on the path of the checkout."""
    shutil.copytree(ROOT / "spec", tmp_path / "spec")
    command = [sys.executable, "-m", "generator", "build", "--only", "openapi,python"]
    subprocess.run(
        command,
        cwd=tmp_path,
        check=True,
        env=os.environ | {"PYTHONPATH": str(ROOT)},
        stdout=subprocess.DEVNULL,
    )
    for target in ("openapi", "python"):
        kept = {
            k: v
            for k, v in tree(ROOT / "generated" / target).items()
            if "__pycache__" not in k and ".mypy" not in k
        }
        assert tree(tmp_path / "generated" / target) == kept


@pytest.mark.parametrize(
    ("outlets", "status"),
    [
        (">&-", 0),
        ("2>&-", 0),
        ("<&- >&- 2>&-", 0),
        (">/dev/full", 2),
        ("2>/dev/full", 0),
        ("| true", 0),
    ],
)
@pytest.mark.parametrize("is_installed", [False, True], ids=["module", "script"])
def test_build_with_closed_output_streams_succeeds_without_traceback(
    outlets: str, status: int, is_installed: bool, tiny: list[str], tmp_path: Path
) -> None:
    command = [sys.executable, *(script() if is_installed else ["-m", "generator"]), "build", *tiny]
    done = subprocess.run(
        f"{shlex.join(command)} {outlets}", shell=True, cwd=ROOT, capture_output=True, text=True
    )
    assert done.returncode == status
    assert "Traceback" not in done.stderr
    assert (tmp_path / "out" / ".manifest").exists()


def script() -> list[str]:
    """Arguments for Python that run the installed script's entry point."""
    known = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"][
        "scripts"
    ]
    module, _, function = known["codearts-build-openapi"].partition(":")
    return ["-c", f"from {module} import {function}; {function}()"]


def test_build_with_ascii_output_escapes_path(tiny: list[str], tmp_path: Path) -> None:
    command = [
        sys.executable,
        *script(),
        "build",
        "--spec",
        tiny[1],
        "--out",
        str(tmp_path / "\u51fa"),
    ]
    environment = os.environ | {"PYTHONIOENCODING": "ascii"}
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, env=environment)
    assert (done.returncode, done.stderr) == (0, "")
    assert "\\u51fa/python: " in done.stdout


def test_build_with_unwritable_cache_succeeds(
    tiny: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "file").write_text("In the way.")
    monkeypatch.setattr(paths, "cache", lambda name: tmp_path / "file" / name)
    assert main(["build", *tiny]) == 0


def test_cache_is_not_in_working_directory(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(paths, "TEMPLATES", tmp_path / "templates")  # as in an installed package
    monkeypatch.delenv("XDG_CACHE_HOME", raising=False)
    monkeypatch.setenv("HOME", "~")  # as for a user without an entry in the system's database
    assert not paths.cache.__wrapped__("jinja").is_relative_to(Path.cwd())
    assert paths.cache.__wrapped__("jinja").is_absolute()


def test_interrupt_during_imports_prints_no_traceback(tmp_path: Path) -> None:
    """Ctrl-C while modules are imported, one of which is slow."""
    (tmp_path / "difflib.py").write_text(
        "import os, signal, time\nos.kill(os.getpid(), signal.SIGINT)\ntime.sleep(9)\n"
    )
    done = subprocess.run(
        [sys.executable, "-m", "generator", "lint"],
        capture_output=True, text=True, cwd=ROOT, env={**os.environ, "PYTHONPATH": str(tmp_path)}, check=False,
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL),
    )  # fmt: skip
    assert (done.returncode, done.stdout, done.stderr) == (130, "", "")


def test_missing_dependencies_are_reported() -> None:
    command = [sys.executable, "-S", "-m", "generator", "lint"]  # -S: without installed packages
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True)
    assert done.returncode == 2
    assert "is not installed; run `make`" in done.stderr and "Traceback" not in done.stderr
