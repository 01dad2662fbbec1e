"""Steps of the run: each is counted and reported on one line with its time."""

from __future__ import annotations

import os
import re
import subprocess
import time
from collections.abc import Callable, Mapping
from contextlib import suppress
from pathlib import Path
from typing import TypeVar

Result = TypeVar("Result")
COLOURS = re.compile(r"\x1b\[[0-9;]*m")
TAIL = 25
SECONDS = 1500


class Failed(Exception):
    """A failed step; the message gives the reason."""


class Steps:
    def __init__(self) -> None:
        self.passed = 0
        self.failed = 0

    def step(self, subject: str, what: str, action: Callable[[], Result]) -> Result:
        """Runs `action` and returns its result. If it fails, reports why and raises Failed, which ends the subject's steps."""
        began = time.monotonic()
        try:
            result = action()
        except Exception as error:
            self.failed += 1
            why = str(error) if isinstance(error, Failed) else f"{type(error).__name__}: {error}"
            print(f"{subject:<40} FAILED: {what}\n    " + why.replace("\n", "\n    "), flush=True)
            raise Failed(why) from error
        self.passed += 1
        print(f"{subject:<40} {what:<56} {time.monotonic() - began:6.1f} s", flush=True)
        return result


def shell(
    command: str, folder: Path, environment: Mapping[str, str] | None = None, check: bool = True
) -> tuple[int, str]:
    """The exit status of a shell command in a folder, and what it printed on both streams."""
    variables = {**os.environ, "NO_COLOR": "1", "CI": "1", **(environment or {})}
    process = subprocess.Popen(
        ["bash", "-c", command], cwd=folder, env=variables, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT, text=True, errors="replace", start_new_session=True,
    )  # fmt: skip
    try:
        output = COLOURS.sub("", process.communicate(timeout=SECONDS)[0])
    except subprocess.TimeoutExpired:
        with suppress(ProcessLookupError):
            os.killpg(process.pid, 9)
        process.communicate()
        raise Failed(f"{command}\ndid not end within {SECONDS} seconds") from None
    if check and process.returncode != 0:
        lines = output.strip().splitlines()
        raise Failed(
            "\n".join(
                [f"{command}", f"(in {folder}) ended with {process.returncode}", *lines[-TAIL:]]
            )
        )
    return process.returncode, output
