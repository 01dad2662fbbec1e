"""What a build has no reason to make again is not made again, and everything else is."""

from __future__ import annotations

import os
import shutil
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from generator import kept, render
from generator.__main__ import main

ROOT_DOCUMENT = """\
openapi: 3.0.3
info: {title: Tiny, version: "1"}
paths:
  /things:
    $ref: "paths.yaml#/things"
"""
PATHS = """\
things:
  get:
    operationId: listThings
    tags: []
    responses:
      "200": {description: All of them., content: {application/json: {schema: {type: array, items: {type: string}}}}}
      default: {description: Something else.}
"""


class Rendering(Exception):
    pass


@pytest.fixture
def arguments(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """A description that was built, long after it was saved; whatever renders it again raises."""
    cache = tmp_path / "cache"
    monkeypatch.setattr(kept, "folder", lambda name: cache / name)
    spec = tmp_path / "spec"
    spec.mkdir()
    save(spec / "openapi.yaml", ROOT_DOCUMENT)
    save(spec / "paths.yaml", PATHS)
    given = ["--spec", str(spec / "openapi.yaml"), "--out", str(tmp_path / "out")]
    assert main(["build", *given]) == 0
    monkeypatch.setattr(render, "render", refuse)
    return given


def save(file: Path, text: str) -> None:
    file.write_text(text)
    long_ago = time.time() - 3600
    os.utime(file, (long_ago, long_ago))


def refuse(*arguments: object) -> None:
    raise Rendering


def test_nothing_is_rendered_when_nothing_changed(
    arguments: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    capsys.readouterr()
    assert main(["check", *arguments]) == 0
    assert main(["build", *arguments]) == 0
    told = capsys.readouterr().out.splitlines()
    assert [line.rpartition(": ")[0] for line in told] == [
        str(tmp_path / "out" / name) for name in ("openapi", "python", "reference")
    ]
    for line in told:
        count = sum(each.is_file() for each in Path(line.rpartition(": ")[0]).rglob("*"))
        assert line.endswith(f": {count} files, 0 changed")


CHANGES: dict[str, Callable[[Path], object]] = {
    "the root document": lambda at: save(at / "spec/openapi.yaml", ROOT_DOCUMENT.replace("Tiny", "Small")),
    "a file it refers to": lambda at: save(at / "spec/paths.yaml", PATHS.replace("All", "Some")),
    "a new file beside it": lambda at: save(at / "spec/changes.md", "# 1\n\nNew.\n"),
    "an output, edited": lambda at: save(at / "out/python/README.md", "Mine."),
    "an output, gone": lambda at: (at / "out/reference/index.html").unlink(),
    "a folder of outputs, gone": lambda at: shutil.rmtree(at / "out/openapi"),
    "a file too many": lambda at: save(at / "out/python/tiny/more.py", ""),
    "the manifest, gone": lambda at: (at / "out/.manifest").unlink(),
    "the manifest, edited": lambda at: save(at / "out/.manifest", ""),
    "what was kept, broken": lambda at: [save(each, "{}") for each in (at / "cache/builds").iterdir()],
}


@pytest.mark.parametrize("change", CHANGES)
def test_everything_is_rendered_when_anything_changed(arguments: list[str], tmp_path: Path, change: str) -> None:
    CHANGES[change](tmp_path)
    for command in ("check", "build"):
        with pytest.raises(Rendering):
            main([command, *arguments])


@pytest.mark.parametrize(
    "more",
    [["--package", "other"], ["--only", "openapi"], ["--base-url", "https://example.com/"]],
    ids=lambda more: more[0],
)
def test_other_arguments_are_another_build(arguments: list[str], more: list[str]) -> None:
    with pytest.raises(Rendering):
        main(["check", *arguments, *more])


def test_another_program_is_another_build(
    arguments: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shutil.copytree(kept.TEMPLATES, tmp_path / "templates")
    monkeypatch.setattr(kept, "TEMPLATES", tmp_path / "templates")
    with pytest.raises(Rendering):
        main(["check", *arguments])


def test_what_was_saved_while_it_was_built_is_built_again(
    arguments: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.undo()
    monkeypatch.setattr(kept, "folder", lambda name: tmp_path / "cache" / name)
    (tmp_path / "spec/paths.yaml").write_text(PATHS.replace("All", "Some"))  # now, as an editor does
    assert main(["build", *arguments]) == 0
    monkeypatch.setattr(render, "render", refuse)
    with pytest.raises(Rendering):
        main(["check", *arguments])


def test_findings_are_told_each_time(
    arguments: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.undo()
    monkeypatch.setattr(kept, "folder", lambda name: tmp_path / "cache" / name)
    save(tmp_path / "spec/paths.yaml", PATHS.replace("tags: []", "tags: [undeclared]"))
    for _ in range(2):
        capsys.readouterr()
        assert main(["build", *arguments]) == 0
        assert "warning: tag 'undeclared' is not declared" in capsys.readouterr().err
