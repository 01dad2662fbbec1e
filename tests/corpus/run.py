"""Builds each public description, imports its client and lets mypy read it; one line each.

    python tests/corpus/run.py [NAME...] [--fast] [--no-mypy] [--only TARGET,...] [--keep FOLDER]

Exit status: 0 if each builds within the limits of time and memory, or fails only with its known error, and no page
of its reference has a dead link.
"""

from __future__ import annotations

import argparse
import os
import resource
import signal
import subprocess
import sys
import tempfile
import threading
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).parents[2]
sys.path.insert(0, str(ROOT))

from tests.corpus.documents import DOCUMENTS, Document, fetch  # noqa: E402
from tests.reference.pages import dead_links  # noqa: E402

# CPU seconds, so that other load of the machine does not count; the wall time may be PATIENCE times that.
MOST_SECONDS, MOST_MEGABYTES = 120, 2048
PATIENCE = 4
IMPORT = (
    "import importlib, pkgutil, sys; sys.path.insert(0, '.'); import {0};"
    "[importlib.import_module(each.name) for each in pkgutil.walk_packages({0}.__path__, '{0}.') if 'transport_' not in each.name];"
    "from {0} import OPERATIONS; from {0}.client import SETTINGS; import msgspec;"
    "[Plan(each, SETTINGS) for Plan in [importlib.import_module('{0}._runtime.session').Plan] for each in OPERATIONS.values()];"
    "print(len(OPERATIONS))"
)


class Run(NamedTuple):
    """The output of a command, and the time and memory that it took."""

    status: int
    output: str
    seconds: float
    megabytes: int


def run(command: list[str], folder: Path) -> Run:
    with tempfile.TemporaryFile() as output:
        environment = os.environ | {"PYTHONPATH": str(ROOT)}
        process = subprocess.Popen(
            command, cwd=folder, stdout=output, stderr=output, env=environment, preexec_fn=limited
        )
        timer = threading.Timer(MOST_SECONDS * PATIENCE, os.kill, [process.pid, signal.SIGKILL])
        timer.start()
        _, status, usage = os.wait4(process.pid, 0)
        timer.cancel()
        process.returncode = os.waitstatus_to_exitcode(status)
        output.seek(0)
        text = output.read().decode(errors="replace")
    return Run(process.returncode, text, usage.ru_utime + usage.ru_stime, usage.ru_maxrss // 1024)


def limited() -> None:
    resource.setrlimit(resource.RLIMIT_CPU, (MOST_SECONDS + 1, MOST_SECONDS + 1))
    resource.setrlimit(resource.RLIMIT_AS, (MOST_MEGABYTES << 20, MOST_MEGABYTES << 20))


def dead_in(folder: Path) -> list[str]:
    """The dead links of a reference on disk."""
    files = {path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()}
    pages = (
        (path, (folder / path).read_text(encoding="utf-8"))
        for path in sorted(files)
        if path.endswith(".html")
    )
    return list(dead_links(files, pages))


def check(document: Document, folder: Path, only: str, with_mypy: bool) -> tuple[bool, str]:
    """Builds a description; returns whether all passed, and a line that reports it."""
    spec = fetch(document)
    size = spec.stat().st_size / 1e6
    package = f"corpus_{document.name.replace('-', '_')}"
    options = ["--spec", str(spec), "--out", str(folder), "--package", package, "--only", only]
    built = run([sys.executable, "-m", "generator", "build", *options], ROOT)
    head = f"{document.name:24} {document.version:8} {size:6.2f} MB  {built.seconds:6.1f} s {built.megabytes:5} MB"
    findings = [line for line in built.output.splitlines() if str(spec) in line]
    errors = [line for line in findings if ": warning: " not in line]
    said = f"{len(findings) - len(errors):4} warnings"
    if built.status == 1 and errors and "Traceback" not in built.output:
        is_known = bool(document.refused) and all(document.refused in each for each in errors)
        return is_known, f"{head} {said}  refused: {errors[0]}" + (
            f" (and {len(errors) - 1} more)" if errors[1:] else ""
        )
    if built.seconds > MOST_SECONDS or built.megabytes > MOST_MEGABYTES:
        return False, f"{head} {said}  TOO MUCH"
    if built.status != 0:
        return False, f"{head} {said}  FAILED: {built.output[-600:]}"
    imported = run([sys.executable, "-c", IMPORT.format(package)], folder / "python")
    if imported.status != 0:
        return False, f"{head} {said}  NO IMPORT: {imported.output[-600:]}"
    line = f"{head} {said} {int(imported.output.split()[-1]):5} operations"
    dead = dead_in(folder / "reference")
    if dead:
        return False, f"{line}  {len(dead)} DEAD LINKS: {' '.join(dead[:5])}"
    if with_mypy:
        command = [
            sys.executable,
            "-m",
            "mypy",
            "--strict",
            "--cache-dir",
            str(folder / ".mypy_cache"),
            package,
        ]
        checked = run(command, folder / "python")
        if checked.status != 0:
            return False, f"{line}  MYPY: {checked.output[:400]} ... {checked.output[-100:]}"
        line += f", mypy {checked.seconds:.0f} s"
    return True, f"{line}, fine"


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("names", nargs="*")
    parser.add_argument("--fast", action="store_true", help="leave out what takes long")
    parser.add_argument("--no-mypy", action="store_true")
    parser.add_argument("--only", default="openapi,python,reference")
    parser.add_argument("--keep", type=Path)
    options = parser.parse_args()
    chosen = [each for each in DOCUMENTS if not options.names or each.name in options.names]
    chosen = [each for each in chosen if not (options.fast and each.slow)]
    bad = 0
    for document in chosen:
        with tempfile.TemporaryDirectory() as folder:
            is_fine, line = check(
                document,
                (options.keep or Path(folder)) / document.name,
                options.only,
                not options.no_mypy,
            )
        print(line, flush=True)
        bad += not is_fine
    print(f"{len(chosen) - bad} passed, {bad} failed")
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main())
