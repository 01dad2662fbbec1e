"""A copy of the project, to build and edit without changing the original."""

from __future__ import annotations

import re
import shutil
import signal
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from measure import ROOT, Failed, Outcome, environment_for, run

# Seconds that `watch` may take for a build.
LONGEST = 60
PLACE = re.compile(r"(\n    description: >-\n +)(?=\w)")


class Project:
    """A folder with copies of spec/, templates/ and generator/, and its own caches."""

    def __init__(self, folder: Path) -> None:
        self.folder, self.edits = folder, 0
        for name in ("spec", "templates", "generator"):
            shutil.copytree(
                ROOT / name, folder / name, ignore=shutil.ignore_patterns("__pycache__")
            )

    def generator(self, *arguments: str | Path, watched: bool = False) -> Outcome:
        """Runs a command of the generator."""
        command = [sys.executable, "-m", "generator", *arguments]
        return run(command, cwd=self.folder, path=[self.folder], watched=watched)

    def forget(self) -> None:
        """Removes caches and outputs, so that the next build starts from scratch."""
        for name in (".cache", "generated"):
            shutil.rmtree(self.folder / name, ignore_errors=True)

    def from_nothing(self, *arguments: str | Path, watched: bool = False) -> Outcome:
        self.forget()
        return self.generator("build", *arguments, watched=watched)

    @contextmanager
    def watching(self) -> Iterator[Callable[[], float]]:
        """Runs `watch`; yields a function that edits a text and returns the seconds until the files are written."""
        command = [sys.executable, "-m", "generator", "watch"]
        environment = environment_for(command, [self.folder])
        with subprocess.Popen(
            command, cwd=self.folder, env=environment, stderr=subprocess.PIPE, text=True
        ) as process:
            said = process.stderr
            assert said is not None

            def heard(word: str) -> None:
                ending = threading.Timer(LONGEST, process.kill)
                ending.start()
                lines = []
                for line in said:
                    lines.append(line)
                    if line.startswith(word):
                        ending.cancel()
                        return
                raise Failed(
                    f"watch did not say {word!r} within {LONGEST} s, but {''.join(lines)!r}"
                )

            def saved() -> float:
                self.edit()
                started = time.perf_counter()
                heard("built")
                return time.perf_counter() - started

            heard("watching")
            yield saved
            process.send_signal(signal.SIGINT)

    def edit(self) -> None:
        """Changes the words of one operation's description."""
        self.edits += 1
        file = sorted((self.folder / "spec" / "paths").glob("*.yaml"))[self.edits % 3]
        text, count = PLACE.subn(
            rf"\g<1>Edit {self.edits}. ", file.read_text(encoding="utf-8"), count=1
        )
        if not count:
            raise Failed(f"{file}: no description to edit")
        file.write_text(text, encoding="utf-8")


@contextmanager
def project() -> Iterator[Project]:
    with tempfile.TemporaryDirectory() as name:
        yield Project(Path(name))
