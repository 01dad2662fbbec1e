"""Documents with one fault each, in tests/lint/invalid_documents; the first comment is the expected output."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from generator.cli import main
from generator.findings import InputError, InvalidDescription
from generator.lint import RULES
from generator.lint.document import Document
from generator.load import load
from generator.load.nodes import plain

FOLDER = Path(__file__).parent / "invalid_documents"
NAMES = sorted(path.name for path in FOLDER.glob("*.yaml"))


@pytest.fixture(autouse=True)
def in_the_folder(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(FOLDER)


def expected(name: str) -> tuple[int, str]:
    """The exit status and standard error expected by the first comment of a document."""
    comment = []
    for line in (FOLDER / name).read_text(encoding="utf-8").splitlines():
        if not line.startswith("# "):
            break
        comment.append(line.removeprefix("# "))
    return int(comment[0].removeprefix("exit ")), "".join(f"{line}\n" for line in comment[1:])


@pytest.mark.parametrize("name", NAMES)
def test_lint_prints_expected_messages(name: str, capsys: pytest.CaptureFixture[str]) -> None:
    status, errors = expected(name)
    assert main(["lint", name]) == status
    assert capsys.readouterr() == ("", errors)


@pytest.mark.proof
@pytest.mark.parametrize("name", NAMES)
def test_build_with_errors_writes_nothing(
    name: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    status, errors = expected(name)
    assert main(["build", "--strict", "--spec", name, "--out", str(tmp_path / "out")]) == status
    assert capsys.readouterr() == ("", errors)
    assert not list(tmp_path.iterdir())


WARNED = [
    name for name in NAMES if all(": warning: " in line for line in expected(name)[1].splitlines())
]


@pytest.mark.proof
@pytest.mark.parametrize("name", WARNED)
def test_build_with_warnings_only_succeeds(
    name: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    _, warnings = expected(name)
    assert main(["build", "--spec", name, "--out", str(tmp_path), "--package", "warned"]) == 0
    assert capsys.readouterr().err == warnings
    for path in (tmp_path / "python").rglob("*.py"):
        compile(path.read_text(encoding="utf-8"), path, "exec")
    bundle = json.loads((tmp_path / "openapi" / "openapi.json").read_text(encoding="utf-8"))
    assert bundle == plain(load(Path(name)).document)


def test_every_rule_has_document() -> None:
    silent = set(RULES)
    for name in NAMES:
        try:
            document = Document(load(Path(name)))
        except (InvalidDescription, InputError):
            continue
        silent -= {rule for rule in silent if any(rule(document))}
    assert not silent


@pytest.mark.parametrize(
    ("name", "content", "message"),
    [
        ("missing.yaml", None, "missing.yaml: no such file; check the path"),
        (
            "empty.yaml",
            b"",
            "empty.yaml:1:1: not an OpenAPI document: no key `openapi`; name the root document",
        ),
        (
            "latin.yaml",
            b"openapi: 3.0.3 # \xe9\n",
            "latin.yaml:1:18: cannot be read: it is not UTF-8 text; save it as UTF-8 text",
        ),
        (
            "comma.json",
            b'{"openapi": "3.0.3",\n"x-y": "\\ud83d\\ude00",\n"paths": {},\n}',
            "comma.json:4:1: not readable as JSON: expecting property name enclosed in double quotes; fix",
        ),
        ("zeros.yaml", b"openapi: \0", "zeros.yaml:1:10: not readable as YAML: "),
    ],
)
def test_unreadable_files_are_reported_with_position(
    name: str,
    content: bytes | None,
    message: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.chdir(tmp_path)
    if content is not None:
        (tmp_path / name).write_bytes(content)
    before = list(tmp_path.iterdir())
    for arguments in (["lint", name], ["build", "--spec", name, "--out", "out"]):
        assert main(arguments) == 2
        out, errors = capsys.readouterr()
        assert (out, errors.count("\n")) == ("", 1)
        assert errors.startswith(message)
    assert list(tmp_path.iterdir()) == before
