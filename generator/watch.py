"""Builds again whenever the description or a template changes, until interrupted."""

from __future__ import annotations

import gc
import sys
import time
import traceback
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from jinja2 import TemplateSyntaxError
from watchfiles import Change, DefaultFilter, watch

from generator.findings import Finding, InvalidDescription, InputError

# In milliseconds: how long nothing must change before a build begins, how long it is put off at most, and how
# long to wait for a change at a time.
QUIET = 30
PUT_OFF = 500
IDLE = 200

# Builds and writes, and returns what was found and what to say of it; raises InvalidDescription before anything is written.
Attempt = Callable[[], tuple[list[Finding], str]]
Told = Callable[[str], None]


def run(folders: Sequence[Path], out: Path, attempt: Attempt) -> int:
    """Builds now, and again on every change below `folders` but for what is below `out`.

    Findings are told when they come and when they go. Returns 0 when interrupted, whatever was found.
    """
    for folder in folders:
        if not folder.is_dir():
            raise InputError(f"{folder}: no such folder; check the path")
    session = Session(attempt, say)
    try:
        for number, changed in enumerate(changes(folders, out)):
            if not number or changed:
                session.build()
            if not number:
                say(f"watching {' and '.join(str(folder) for folder in folders)}; Ctrl-C ends it")
    except KeyboardInterrupt:
        pass  # a write that it comes in the midst of leaves the old tree
    return 0


def say(line: str) -> None:
    print(line, file=sys.stderr, flush=True)


def changes(folders: Sequence[Path], out: Path) -> Iterator[object]:
    """Yields whenever files have changed and then been left alone for a moment, and nothing every `IDLE`.

    So the first time comes when watching has begun, and no change is missed while the first build runs. A folder that
    goes and comes again, as when branches are changed, is watched anew.
    """
    is_new = False
    while True:
        known = [identity(folder) for folder in folders]
        has_gone = False
        for changed in watch(
            *folders,
            watch_filter=Sources(out),
            debounce=PUT_OFF,
            step=QUIET,
            rust_timeout=IDLE,
            yield_on_timeout=True,
            raise_interrupt=True,
        ):
            yield changed or is_new
            is_new = False
            now = [identity(folder) for folder in folders]
            has_gone = has_gone or now != known
            if has_gone and None not in now:
                is_new = True
                break


def identity(folder: Path) -> tuple[int, int] | None:
    """What tells a folder from another one at its place; None where there is none."""
    try:
        found = folder.stat()
    except OSError:
        return None
    return found.st_dev, found.st_ino


class Sources(DefaultFilter):
    """What a build reads: neither what it writes nor what editors and tools leave beside it."""

    ignore_entity_patterns = (*DefaultFilter.ignore_entity_patterns, r"^\.#", r"^4913$", r"^#.*#$")

    def __init__(self, out: Path) -> None:
        super().__init__()
        self.out = out.resolve()

    def __call__(self, change: Change, path: str) -> bool:
        """Whether a change is one to build for."""
        if not super().__call__(change, path):
            return False
        try:
            first = Path(path).relative_to(self.out.parent).parts[:1]
        except ValueError:
            return True
        # What is being written has a name of its own, beside the folder that it takes the place of.
        return not first or not (
            first[0] == self.out.name or first[0].startswith(f".{self.out.name}.")
        )


class Session:
    """Knows what was found last, so that only what is new is told."""

    def __init__(self, attempt: Attempt, told: Told) -> None:
        self.attempt = attempt
        self.told = told
        self.findings: list[Finding] = []
        self.trouble = ""

    def build(self) -> None:
        """One build, whose findings and outcome are told; nothing is raised but an interrupt."""
        start = time.perf_counter()
        gc.disable()  # a build keeps nearly all that it makes until its end
        findings: list[Finding] = self.findings
        outcome = trouble = ""
        try:
            findings, outcome = self.attempt()
        except InvalidDescription as refused:
            findings = refused.findings
        except InputError as unusable:
            trouble = str(unusable)
        except Exception as error:  # a template may do anything
            trouble = described(error)
        finally:
            gc.enable()
        spent = time.perf_counter() - start
        self.tell(findings, trouble)
        if outcome:
            self.told(f"{outcome} in {spent:.2f} s")
        elif not trouble:
            count = len(findings)
            self.told(
                f"not built: {count} finding{'s' * (count != 1)}, {spent:.2f} s; the files are as they were"
            )

    def tell(self, findings: list[Finding], trouble: str) -> None:
        """What came and what went since the last time."""
        if self.trouble and trouble != self.trouble:
            self.told(f"mended  {self.trouble}")
        if trouble:
            self.told(f"new     {trouble}" if trouble != self.trouble else f"still   {trouble}")
        else:
            # A finding that only moved to another line is the same one.
            for finding in remaining(self.findings, findings):
                self.told(f"mended  {finding}")
            for finding in remaining(findings, self.findings):
                self.told(f"new     {finding}")
            self.findings = findings
        self.trouble = trouble


def remaining(findings: list[Finding], known: list[Finding]) -> list[Finding]:
    """The findings that are not among those known, wherever in their files these stood."""
    counts = Counter(key(each) for each in known)
    left = []
    for finding in sorted(findings, key=lambda each: each.position):
        if counts[key(finding)]:
            counts[key(finding)] -= 1
        else:
            left.append(finding)
    return left


def key(finding: Finding) -> tuple[str, str, str]:
    return finding.position.file, finding.message, finding.severity


def described(error: Exception) -> str:
    """An error of a template or of the generator on one line, with the innermost place that tells of it."""
    way = [
        (frame.filename, frame.lineno or 0) for frame in traceback.extract_tb(error.__traceback__)
    ]
    # jinja2 puts templates into the trace, and says itself where a template cannot be read.
    templates = [place for place in way if place[0].endswith(".jinja")]
    if isinstance(error, TemplateSyntaxError):
        templates.append((error.filename or error.name or "template", error.lineno))
    file, line = (templates or way)[-1]
    return (
        f"{file}:{line}: {type(error).__name__}: {' '.join(str(error).split())}; mend it and save"
    )
