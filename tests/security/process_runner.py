"""Runs the command line in child processes and measures their time and memory. As a program, it is their parent.

The parent has imported the modules that every command needs, so that a command costs only a fork. It is small, so
that the measured memory is the command's own.
"""

from __future__ import annotations

import json
import os
import resource
import signal
import subprocess
import sys
import tempfile
import traceback
from dataclasses import dataclass
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[2]
SECONDS = 120  # of the clock, on a busy machine; the processor's are measured
# Time limits were set on one machine; others may be slower by this factor.
SLOWER = 2


@dataclass
class Done:
    """The result of a command: its exit status, output, CPU seconds and peak memory in megabytes."""

    status: int
    out: str
    err: str
    seconds: float
    megabytes: float

    def refused(self, status: int = 1, lines: int | None = 1) -> str:
        """Checks that the command failed with a message, within limits of time and memory; returns its standard error."""
        assert self.status == status, self
        assert "Traceback" not in self.err and self.err, self
        assert lines is None or self.err.count("\n") == lines, self
        assert self.seconds < 2 * SLOWER and self.megabytes < 300, self
        return self.err


class Runner:
    """A process that is the parent of commands."""

    def __init__(self) -> None:
        self.process = subprocess.Popen(
            [sys.executable, __file__],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            cwd=ROOT,
        )

    def __call__(self, *arguments: str | Path, cwd: Path = ROOT) -> Done:
        assert self.process.stdin and self.process.stdout
        print(json.dumps([str(cwd), *map(str, arguments)]), file=self.process.stdin, flush=True)
        return Done(**json.loads(self.process.stdout.readline()))

    def close(self) -> None:
        assert self.process.stdin
        self.process.stdin.close()
        self.process.wait()


def perform(cwd: str, arguments: list[str]) -> dict[str, Any]:
    with tempfile.TemporaryFile() as out, tempfile.TemporaryFile() as err:
        child = os.fork()
        if not child:
            status = 99
            try:
                signal.alarm(SECONDS)
                os.dup2(out.fileno(), 1)
                os.dup2(err.fileno(), 2)
                os.chdir(cwd)
                from generator.cli import main

                status = main(arguments)
            except SystemExit as exited:
                status = exited.code if isinstance(exited.code, int) else 99
            except BaseException:
                traceback.print_exc()
            finally:
                sys.stdout.flush()
                sys.stderr.flush()
                os._exit(status)
        _, ended, used = os.wait4(child, 0)
        texts = []
        for file in (out, err):
            file.seek(0)
            texts.append(file.read().decode(errors="replace"))
    code = os.waitstatus_to_exitcode(ended)
    return {
        "status": code, "out": texts[0], "err": texts[1],
        "seconds": used.ru_utime + used.ru_stime, "megabytes": used.ru_maxrss / 1024,
    }  # fmt: skip


if __name__ == "__main__":
    sys.path[0] = str(ROOT)
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    import generator.lint
    import generator.load
    import generator.parse
    import generator.validate  # noqa: F401

    for line in sys.stdin:
        cwd, *arguments = json.loads(line)
        print(json.dumps(perform(cwd, arguments)), flush=True)
