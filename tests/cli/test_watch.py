"""`watch` as a process while files are edited, and its reports of new and fixed findings."""

from __future__ import annotations

import queue
import shutil
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from generator.findings import Finding, InputError, InvalidDescription, Position
from generator.watch import Session, SourceFilter
from tests.helpers.paths import ROOT

SPEC = """\
openapi: 3.0.3
info: {title: Tiny, version: "1", description: A small one.}
paths:
  /things: {$ref: "paths.yaml#/things"}
"""
PATHS = """\
things:
  get:
    operationId: listThings
    summary: List things
    responses:
      "200": {description: All of them.}
      default: {description: Something else.}
"""
PATIENCE = 60


class Watched:
    """A running `watch` with its own description and output folder."""

    def __init__(self, spec: Path, out: Path, *options: str) -> None:
        self.spec, self.out = spec, out
        command = [
            sys.executable,
            "-m",
            "generator",
            "watch",
            "--spec",
            str(spec / "openapi.yaml"),
            "--out",
            str(out),
        ]
        self.process = subprocess.Popen(
            [*command, *options],
            cwd=ROOT,
            stderr=subprocess.PIPE,
            text=True,
            # A shell that runs the tests in the background makes them ignore SIGINT.
            preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL),
        )
        self.lines: queue.Queue[str] = queue.Queue()
        threading.Thread(target=self.read, daemon=True).start()

    def read(self) -> None:
        assert self.process.stderr is not None
        for line in self.process.stderr:
            self.lines.put(line.rstrip("\n"))

    def until(self, wanted: str) -> list[str]:
        """Reads lines up to the first that begins with `start`."""
        found: list[str] = []
        end = time.monotonic() + PATIENCE
        while not (found and found[-1].startswith(wanted)):
            try:
                found.append(self.lines.get(timeout=max(0.01, end - time.monotonic())))
            except queue.Empty:
                raise AssertionError(f"no {wanted!r} in {found}") from None
        return found

    def save(self, name: str, text: str) -> None:
        (self.spec / name).write_text(text, encoding="utf-8")

    def tree(self) -> dict[str, bytes]:
        return {str(path): path.read_bytes() for path in self.out.rglob("*") if path.is_file()}

    def interrupted(self) -> int:
        self.process.send_signal(signal.SIGINT)
        return self.process.wait(timeout=PATIENCE)


Watch = Callable[..., Watched]


@pytest.fixture
def watch(tmp_path: Path) -> Iterator[Watch]:
    started: list[Watched] = []

    def start(*options: str, spec: Path | None = None) -> Watched:
        folder = tmp_path / "spec"
        if spec is not None:
            shutil.copytree(spec, folder)
        else:
            folder.mkdir()
            (folder / "openapi.yaml").write_text(SPEC, encoding="utf-8")
            (folder / "paths.yaml").write_text(PATHS, encoding="utf-8")
        started.append(Watched(folder, tmp_path / "out", *options))
        return started[-1]

    yield start
    for each in started:
        if each.process.poll() is None:
            each.process.kill()
        each.process.wait()


def test_watch_reports_builds_and_findings_of_successive_edits(watch: Watch) -> None:
    watched = watch("--only", "openapi,python")
    assert watched.until("watching")[-2].startswith("built")

    watched.save("paths.yaml", PATHS.replace("All of them", "All that there are"))
    assert watched.until("built")[-1].startswith(f"built {watched.out}: ")
    assert b"All that there are" in (watched.out / "openapi/openapi.yaml").read_bytes()
    whole = watched.tree()

    (watched.spec / "guides").mkdir()
    watched.save("guides/first.md", "First")
    assert "the guide has no title" in watched.until("new")[-1]
    (watched.spec / "guides/first.md").unlink()
    assert watched.until("built")[-1].startswith(f"built {watched.out}: 0 files changed")

    watched.save("paths.yaml", PATHS.replace("responses:", "responses: ["))
    (line,) = watched.until("new")
    assert "paths.yaml" in line and "not readable as YAML" in line
    watched.save("paths.yaml", PATHS.replace("responses", "respones"))
    lines = watched.until("not built")
    assert lines[0].startswith("fixed") and "not readable as YAML" in lines[0]
    assert any(line.startswith("new") and "respones" in line for line in lines)
    # Moved by a line, it is still the same finding.
    watched.save("paths.yaml", "\n" + PATHS.replace("responses", "respones"))
    assert len(watched.until("not built")) == 1
    (watched.spec / "paths.yaml").unlink()
    assert any("does not exist" in line for line in watched.until("not built"))
    assert watched.tree() == whole

    watched.save("paths.yaml", PATHS.replace("All of them", "All that there are"))
    lines = watched.until("built")
    assert any(line.startswith("fixed") and "does not exist" in line for line in lines)
    assert lines[-1].startswith(f"built {watched.out}: 0 files changed")
    assert watched.interrupted() == 0
    assert watched.lines.empty()


def test_watch_continues_after_spec_folder_was_recreated(watch: Watch) -> None:
    watched = watch("--only", "openapi")
    watched.until("watching")
    moved = watched.spec.with_name("moved")
    watched.spec.rename(moved)  # alone, this causes no report
    time.sleep(0.5)
    shutil.copytree(moved, watched.spec)
    watched.until("built")
    watched.save("paths.yaml", PATHS.replace("List things", "List them"))
    assert (
        watched.until("built")[-1].endswith(" s")
        and b"List them" in watched.tree()[str(watched.out / "openapi/openapi.yaml")]
    )
    shutil.rmtree(watched.spec)
    watched.until("new     ")
    shutil.copytree(moved, watched.spec)
    watched.until("built")
    watched.save("paths.yaml", "things: []\n")
    watched.until("not built")
    assert watched.interrupted() == 0


def test_watch_interrupted_during_build_prints_no_traceback(watch: Watch) -> None:
    watched = watch(spec=ROOT / "spec")
    time.sleep(1)
    assert watched.interrupted() in (
        0,
        130,
        -signal.SIGINT,
    )  # 130 or -SIGINT if Python has not started the command yet
    assert not any("Traceback" in line for line in list(watched.lines.queue))


def test_watch_of_missing_folder_exits_with_2(watch: Watch, tmp_path: Path) -> None:
    (tmp_path / "spec").mkdir()
    watched = Watched(tmp_path / "nowhere", tmp_path / "out")
    assert watched.process.wait(timeout=PATIENCE) == 2
    assert watched.until(str(tmp_path)) == [f"{tmp_path}/nowhere: no such folder; check the path"]


# -- reports of a session -------------------------------------------------------


def finding(line: int, what: str) -> Finding:
    return Finding(Position("spec.yaml", line, 1), what, "fix it")


def outcomes(*given: list[Finding] | Exception) -> list[str]:
    """Lines that a session prints for builds with these results."""
    lines: list[str] = []
    waiting = iter(given)

    def attempt() -> tuple[list[Finding], str]:
        outcome = next(waiting)
        if isinstance(outcome, Exception):
            raise outcome
        return outcome, "built"

    session = Session(attempt, lines.append)
    for _ in given:
        session.build()
    return [line.partition(" in ")[0] if line.startswith("built") else line for line in lines]


def test_session_reports_new_and_fixed_findings() -> None:
    assert outcomes(
        [finding(1, "a")],
        [finding(2, "a"), finding(3, "b")],
        [finding(3, "b"), finding(4, "b")],
        [],
    ) == [
        "new     spec.yaml:1:1: a; fix it",
        "built",
        "new     spec.yaml:3:1: b; fix it",
        "built",
        "fixed   spec.yaml:2:1: a; fix it",
        "new     spec.yaml:4:1: b; fix it",
        "built",
        "fixed   spec.yaml:3:1: b; fix it",
        "fixed   spec.yaml:4:1: b; fix it",
        "built",
    ]


def test_session_reports_failure_until_fixed() -> None:
    error = finding(1, "a")
    lines = outcomes(
        InvalidDescription([error]),
        InputError("spec.yaml: gone"),
        InputError("spec.yaml: gone"),
        InvalidDescription([error]),
        [],
    )
    assert [line.split(", 0.")[0] for line in lines] == [
        "new     spec.yaml:1:1: a; fix it",
        "not built: 1 finding",
        "new     spec.yaml: gone",
        "still   spec.yaml: gone",
        "fixed   spec.yaml: gone",
        "not built: 1 finding",
        "fixed   spec.yaml:1:1: a; fix it",
        "built",
    ]


def test_session_reports_template_error_in_one_line(tmp_path: Path) -> None:
    from jinja2 import Environment, FileSystemLoader, StrictUndefined

    (tmp_path / "page.jinja").write_text("one\n{{ nothing }}\n")
    (tmp_path / "bad.jinja").write_text("one\n\n{% if %}\n")
    environment = Environment(loader=FileSystemLoader(tmp_path), undefined=StrictUndefined)
    errors: list[Exception] = []
    for name in ("page.jinja", "bad.jinja"):
        try:
            environment.get_template(name).render()
        except Exception as error:
            errors.append(error)
    undefined, syntax = (line for line in outcomes(*errors) if line.startswith("new"))
    assert f"{tmp_path}/page.jinja:2: UndefinedError: 'nothing' is undefined" in undefined
    assert f"{tmp_path}/bad.jinja:3: TemplateSyntaxError: " in syntax


def test_watch_filter_accepts_sources_and_ignores_outputs_and_temporary_files(
    tmp_path: Path,
) -> None:
    from watchfiles import Change

    sources = SourceFilter(tmp_path / "out")
    for name, wanted in (
        ("openapi.yaml", True), ("paths/a.yaml", True), ("outer/a.yaml", True), ("out/a.py", False),
        (".out.build-0123456789abcdef/a.py", False),
        (".a.yaml.swp", False), ("a.yaml~", False), (".#a.yaml", False), ("4913", False), (".git/index", False),
        ("__pycache__/a.pyc", False),
    ):  # fmt: skip
        assert sources(Change.modified, str(tmp_path / name)) is wanted, name
