"""The validator's process: judges one document after the other, and its end is a finding."""

from __future__ import annotations

import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from generator import validate, validator
from generator.__main__ import main
from generator.load import Description, load
from generator.validate import Validation

FINE = 'openapi: 3.0.3\ninfo: {title: T, version: "1"}\npaths: {}\n'


@pytest.fixture
def description(tmp_path: Path) -> Description:
    (tmp_path / "x.yaml").write_text(FINE)
    return load(tmp_path / "x.yaml")


@pytest.fixture(autouse=True)
def own_process() -> Iterator[None]:
    """A process of this test's own, which the next test does not get."""
    kept, Validation.idle = Validation.idle, None
    yield
    if Validation.idle:
        Validation.idle.kill()
        Validation.idle.wait()
    Validation.idle = kept


def test_one_process_judges_one_document_after_the_other(tmp_path: Path) -> None:
    processes = set()
    for text, count in ((FINE, 0), (FINE.replace("title: T, ", ""), 1), (FINE, 0)):
        (tmp_path / "x.yaml").write_text(text)
        found = validate.validate(load(tmp_path / "x.yaml"))
        assert len(found) == count
        assert all(str(each).startswith(f"{tmp_path}/x.yaml:2:") for each in found)
        assert Validation.idle
        processes.add(Validation.idle.pid)
    assert len(processes) == 1


def test_what_is_no_longer_wanted_is_ended(description: Description) -> None:
    with Validation() as validation:
        validation.begin(description)
        process = validation.process
    assert process and process.poll() is not None and Validation.idle is None


ENDS = {
    "dies at once": "raise SystemExit(1)",
    "dies on a document": "import sys; sys.stdin.readline(); raise SystemExit(1)",
    "says half of an answer": "import sys; sys.stdin.readline(); print('{\"errors\": [', end='')",
    "works for ever": "import sys, generator.validator as v; sys.stdin.readline(); v.bound(0, 1 << 31)\nwhile True: pass",
    "sleeps for ever": "import time; time.sleep(60)",
    "takes all memory": "import sys, generator.validator as v; sys.stdin.readline(); v.bound(9, 1 << 28); x = b'x' * (1 << 30)",
}


@pytest.mark.parametrize("how", ENDS)
def test_its_end_is_a_finding(
    how: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    program = tmp_path / "program.py"
    program.write_text(f"import sys; sys.path[:0] = {sys.path!r}\n{ENDS[how]}\n")
    monkeypatch.setattr(validator, "__file__", str(program))
    monkeypatch.setattr(validate, "PATIENCE", 0.4)
    (tmp_path / "x.yaml").write_text(FINE)
    start = time.monotonic()
    assert main(["build", "--spec", str(tmp_path / "x.yaml"), "--out", str(tmp_path / "out"), "--only", "openapi"]) == 1
    assert time.monotonic() - start < 20
    assert not (tmp_path / "out").exists()
    told = capsys.readouterr().err
    assert told.startswith(f"{tmp_path}/x.yaml:1:1: the document could not be validated in 5 s and 2 GB; ")
    assert told.count("\n") == 1


def test_a_document_as_deep_as_may_be_is_validated(tmp_path: Path) -> None:
    deep = "{items: " * 190 + "{type: text}" + "}" * 190
    (tmp_path / "x.yaml").write_text(f"{FINE}components: {{schemas: {{A: {deep}}}}}\n")
    found = validate.validate(load(tmp_path / "x.yaml"))
    assert len(found) == 1 and "text" in found[0].what


def test_the_validator_brings_nothing_that_fetches() -> None:
    """What it imports is asked of a process that has judged documents of both versions."""
    import subprocess

    code = (
        "import sys; from generator import validator\n"
        "for v in ('3.0', '3.1'): list(validator.errors(v, {'openapi': v, '$ref': 'http://127.0.0.1:9/', 'x': 1}))\n"
        "print([m for m in ('requests', 'urllib3', 'http.client', 'openapi_spec_validator') if m in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, cwd=Path(__file__).parents[1])
    assert done.stdout == "[]\n", done.stderr
