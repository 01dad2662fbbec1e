"""Rebuilds on changes of the description or templates; reports new and fixed findings."""

from __future__ import annotations

import gc
import sys
import time
import traceback
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from watchfiles import Change, DefaultFilter, watch

from generator.findings import Finding, InputError, InvalidDescription

# Milliseconds: quiet time before a build, its longest delay, and the polling interval.
QUIET_PERIOD = 30
MAX_DELAY = 500
POLL_INTERVAL = 200

# Builds, writes, and returns findings and a summary; raises InvalidDescription before writing.
Build = Callable[[], tuple[list[Finding], str]]
Report = Callable[[str], None]


def run(folders: Sequence[Path], out: Path, run_build: Build) -> int:
    """Builds now, and again on every change below `folders` except below `out`.

    Reports findings when they appear and disappear. Returns 0 when interrupted.
    """
    for folder in folders:
        if not folder.is_dir():
            raise InputError(f"{folder}: no such folder; check the path")
    session = Session(run_build, print_line)
    try:
        for number, changed in enumerate(changes(folders, out)):
            if not number or changed:
                session.build()
            if not number:
                print_line(f"watching {' and '.join(map(str, folders))}; Ctrl-C ends it")
    except KeyboardInterrupt:
        pass  # an interrupted write leaves the old tree
    return 0


def print_line(line: str) -> None:
    print(line, file=sys.stderr, flush=True)


def changes(folders: Sequence[Path], out: Path) -> Iterator[object]:
    """Yields the changed files after each quiet moment, and False every `POLL_INTERVAL`.

    The first value comes once watching has begun, so the first build misses no change. A folder
    that is removed and created again, as by a change of branches, is watched again.
    """
    is_new = False
    while True:
        known = [folder_identity(folder) for folder in folders]
        has_gone = False
        for changed in watch(
            *folders,
            watch_filter=SourceFilter(out),
            debounce=MAX_DELAY,
            step=QUIET_PERIOD,
            rust_timeout=POLL_INTERVAL,
            yield_on_timeout=True,
            raise_interrupt=True,
        ):
            yield changed or is_new
            is_new = False
            now = [folder_identity(folder) for folder in folders]
            has_gone = has_gone or now != known
            if has_gone and None not in now:
                is_new = True
                break


def folder_identity(folder: Path) -> tuple[int, int] | None:
    """Returns the device and inode of a folder; None if it does not exist."""
    try:
        found = folder.stat()
    except OSError:
        return None
    return found.st_dev, found.st_ino


class SourceFilter(DefaultFilter):
    """Accepts changes of a build's inputs, but not of its output and of editors' files."""

    ignore_entity_patterns = (*DefaultFilter.ignore_entity_patterns, r"^\.#", r"^4913$", r"^#.*#$")

    def __init__(self, out: Path) -> None:
        super().__init__()
        self.out = out.resolve()

    def __call__(self, change: Change, path: str) -> bool:
        """Whether a change requires a build."""
        if not super().__call__(change, path):
            return False
        try:
            name = Path(path).relative_to(self.out.parent).parts[0]
        except (ValueError, IndexError):
            return True
        # The staging folder is next to the output folder.
        return name != self.out.name and not name.startswith(f".{self.out.name}.")


class Session:
    """Reports the difference between the findings of two builds."""

    def __init__(self, run_build: Build, report: Report) -> None:
        self.run_build = run_build
        self.report = report
        self.findings: list[Finding] = []
        self.failure = ""

    def build(self) -> None:
        """Builds, and reports findings and outcome; raises only KeyboardInterrupt."""
        start = time.perf_counter()
        gc.disable()  # a build needs nearly all its objects until its end
        findings: list[Finding] = self.findings
        outcome = failure = ""
        try:
            findings, outcome = self.run_build()
        except InvalidDescription as error:
            findings = error.findings
        except InputError as error:
            failure = str(error)
        except Exception as error:  # the generator's own templates and code may be edited
            failure = describe_error(error)
        finally:
            gc.enable()
        spent = time.perf_counter() - start
        self.report_changes(findings, failure)
        if outcome:
            self.report(f"{outcome} in {spent:.2f} s")
        elif not failure:
            count = f"{len(findings)} finding{'s' * (len(findings) != 1)}"
            self.report(f"not built: {count}, {spent:.2f} s; the files are unchanged")

    def report_changes(self, findings: list[Finding], failure: str) -> None:
        """Reports new and fixed findings since the last build."""
        if self.failure and failure != self.failure:
            self.report(f"fixed   {self.failure}")
        if failure:
            self.report(f"new     {failure}" if failure != self.failure else f"still   {failure}")
        else:
            # A finding that only moved to another line is the same one.
            for finding in minus(self.findings, findings):
                self.report(f"fixed   {finding}")
            for finding in minus(findings, self.findings):
                self.report(f"new     {finding}")
            self.findings = findings
        self.failure = failure


def minus(findings: list[Finding], others: list[Finding]) -> list[Finding]:
    """Returns the findings that `others` lack; lines and columns are ignored."""
    counts = Counter(finding_key(each) for each in others)
    left = []
    for finding in sorted(findings, key=lambda each: each.position):
        if counts[finding_key(finding)]:
            counts[finding_key(finding)] -= 1
        else:
            left.append(finding)
    return left


def finding_key(finding: Finding) -> tuple[str, str, str]:
    return finding.position.file, finding.message, finding.severity


def describe_error(error: Exception) -> str:
    """Returns an error of the generator on one line, with its position."""
    last = traceback.extract_tb(error.__traceback__)[-1]
    text = f"{type(error).__name__}: {' '.join(str(error).split())}"
    return f"{last.filename}:{last.lineno}: {text}; fix it and save"
