"""Runs the command line in processes of their own and tells what each cost. Started as a program, it is their parent.

The parent has imported what every command needs, so that a command costs a fork; and it is small, so that the
memory of a command is its own.
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
SECONDS = 60
# Limits of time are for the machine on which they were set; others may be slower by this factor.
SLOWER = 2


@dataclass
class Done:
    """How a command ended: its exit status, what it said, the seconds of processor and the megabytes that it took."""

    status: int
    out: str
    err: str
    seconds: float
    megabytes: float

    def refused(self, status: int = 1, lines: int | None = 1) -> str:
        """What the command said, given that it refused its work with a message, in time and in little memory."""
        assert self.status == status, self
        assert "Traceback" not in self.err and self.err, self
        assert lines is None or self.err.count("\n") == lines, self
        assert self.seconds < 2 * SLOWER and self.megabytes < 300, self
        return self.err


class Runner:
    """The parent of commands, as a process."""

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
