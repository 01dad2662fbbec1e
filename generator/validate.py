"""openapi-spec-validator's judgement of a bundle, as findings with positions.

It runs in a process of its own, within limits of time and memory, while other work goes on: what it does with a
description is out of our hands.
"""

from __future__ import annotations

import json
import subprocess
import sys
import threading
from pathlib import Path
from types import TracebackType
from typing import Any

from generator import validator
from generator.findings import Finding
from generator.limits import MAX_FINDINGS, VALIDATOR_BYTES, VALIDATOR_SECONDS, VALIDATOR_SECONDS_PER_MB
from generator.load import Description
from generator.nodes import mark_at
from generator.validator import deepest, short

__all__ = ["Validation", "deepest", "short", "validate"]

# By the clock, a process may take so many times what it may take of a processor.
PATIENCE = 8


def validate(description: Description) -> list[Finding]:
    """What openapi-spec-validator's schema finds wrong, at the places where it stands."""
    with Validation() as validation:
        validation.begin(description)
        return validation.findings()


class Validation:
    """The validation of one description, from `begin` to `findings`. In a `with`, an unfinished one is given up.

    The process comes up while the description is still being read, and goes on to the next one afterwards.
    """

    idle: subprocess.Popen[bytes] | None = None

    def __init__(self) -> None:
        process, Validation.idle = Validation.idle, None
        self.process = process if process and process.poll() is None else started()
        self.thread: threading.Thread | None = None
        self.answer = b""
        # Whether the judgement is not complete, which no other finding at the same place can stand for.
        self.failed = False

    def __enter__(self) -> Validation:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self.thread is None:
            self.rest()
        elif self.process and self.process is not Validation.idle:
            self.stop()

    def begin(self, description: Description) -> None:
        self.document = description.document
        content = json.dumps(self.document).encode()
        self.seconds = VALIDATOR_SECONDS + VALIDATOR_SECONDS_PER_MB * len(content) / 1_000_000
        limits = {"version": "3.1" if description.is_31 else "3.0", "seconds": self.seconds}
        limits |= {"bytes": VALIDATOR_BYTES, "most": MAX_FINDINGS}
        request = json.dumps(limits)[:-1].encode() + b', "document": ' + content + b"}\n"
        self.thread = threading.Thread(target=self.converse, args=[request], daemon=True)
        self.thread.start()

    def converse(self, request: bytes) -> None:
        if self.process and self.process.stdin and self.process.stdout:
            try:
                self.process.stdin.write(request)
                self.process.stdin.flush()
                self.answer = self.process.stdout.readline()
            except (OSError, ValueError):
                pass  # it died, or was given up

    def findings(self) -> list[Finding]:
        """What was found, once it is known; a finding as well where the process has died or takes too long."""
        assert self.thread
        self.thread.join(self.seconds * PATIENCE)
        if not self.answer.endswith(b"\n"):
            self.stop()
            self.failed = True
            what = f"the document could not be validated in {self.seconds:.0f} s and {VALIDATOR_BYTES >> 30} GB"
            return [Finding(self.document.mark, what, "make it smaller, or look for what repeats in it")]
        self.rest()
        answer = json.loads(self.answer)
        findings = [self.finding(*error) for error in answer["errors"]]
        if answer["trouble"]:
            self.failed = True
            what = f"the document could not be validated: {answer['trouble']}"
            findings.append(Finding(self.document.mark, what, "give the inner schemas names of their own"))
        return findings

    def finding(self, path: list[str | int], message: str, harms: bool) -> Finding:
        mark = mark_at(self.document, path)
        return Finding(mark, message, "see the OpenAPI specification", "error" if harms else "warning")

    def rest(self) -> None:
        """Keeps the process for the next description."""
        if Validation.idle is None:
            Validation.idle = self.process
        else:
            self.stop()

    def stop(self) -> None:
        if self.process:
            self.process.kill()
            self.process.wait()
        self.process = None


def started() -> subprocess.Popen[Any] | None:
    """The validator's process, which ends with this one. None where the system allows no more processes."""
    command = [sys.executable, "-P", str(Path(validator.__file__))]
    try:
        return subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
    except OSError:
        return None
