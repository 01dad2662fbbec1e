"""A build is skipped if nothing changed, and runs if anything did."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from generator import build, paths
from generator.cli import main

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


COMPANION_FILES = (
    "errata.yaml",
    "manual_faults.yaml",
    "observed.yaml",
    "languages.yaml",
    "changes.md",
)


def write_guide(at: Path, text: str) -> None:
    (at / "spec/guides").mkdir(exist_ok=True)
    (at / "spec/guides/first.md").write_text(text)


class Rendering(Exception):
    pass


@pytest.fixture
def arguments(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Arguments of a finished build, after which rendering raises."""
    cache = tmp_path / "cache"
    monkeypatch.setattr(paths, "cache", lambda name: cache / name)
    spec = tmp_path / "spec"
    spec.mkdir()
    (spec / "openapi.yaml").write_text(ROOT_DOCUMENT)
    (spec / "paths.yaml").write_text(PATHS)
    given = ["--spec", str(spec / "openapi.yaml"), "--out", str(tmp_path / "out")]
    assert main(["build", *given]) == 0
    monkeypatch.setattr(build, "render", refuse)
    return given


def refuse(*arguments: object) -> None:
    raise Rendering


def test_build_and_check_without_changes_do_not_render(
    arguments: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    capsys.readouterr()
    folders = [tmp_path / "out" / name for name in ("openapi", "python", "reference")]
    counts = {str(each): sum(path.is_file() for path in each.rglob("*")) for each in folders}
    left = tmp_path / "out" / "python" / "__pycache__"
    left.mkdir()
    (left / "by_python.pyc").touch()
    assert main(["check", *arguments]) == 0
    assert main(["build", *arguments]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert [line.rpartition(": ")[0] for line in lines] == [*counts]
    for line in lines:
        assert line.endswith(f": {counts[line.rpartition(': ')[0]]} files, 0 changed")


CHANGES: dict[str, Callable[[Path], object]] = {
    "the root document": lambda at: (at / "spec/openapi.yaml").write_text(
        ROOT_DOCUMENT.replace("Tiny", "Small")
    ),
    "a referenced file": lambda at: (at / "spec/paths.yaml").write_text(
        PATHS.replace("All", "Some")
    ),
    **{
        f"a new companion file, {name}": lambda at, name=name: (at / "spec" / name).write_text("")
        for name in COMPANION_FILES
    },
    "a new guide": lambda at: write_guide(at, "# New\n\nText."),
    "an output edited": lambda at: (at / "out/python/README.md").write_text("Mine."),
    "an output deleted": lambda at: (at / "out/reference/index.html").unlink(),
    "a folder of outputs deleted": lambda at: shutil.rmtree(at / "out/openapi"),
    "an extra file": lambda at: (at / "out/python/tiny/more.py").write_text(""),
    "the manifest deleted": lambda at: (at / "out/.manifest").unlink(),
    "the manifest edited": lambda at: (at / "out/.manifest").write_text(""),
    "the cached state, broken": lambda at: [
        each.write_text("{}") for each in (at / "cache/builds").iterdir()
    ],
}


@pytest.mark.parametrize("change", CHANGES)
def test_build_and_check_after_any_change_render(
    arguments: list[str], tmp_path: Path, change: str
) -> None:
    CHANGES[change](tmp_path)
    for command in ("check", "build"):
        with pytest.raises(Rendering):
            main([command, *arguments])


@pytest.mark.parametrize(
    "more",
    [["--package", "other"], ["--only", "openapi"], ["--base-url", "https://example.com/"]],
    ids=lambda more: more[0],
)
def test_check_with_other_arguments_renders(arguments: list[str], more: list[str]) -> None:
    with pytest.raises(Rendering):
        main(["check", *arguments, *more])


def test_check_after_symlink_to_spec_changed_finds_difference(
    arguments: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("old", "new"):
        shutil.copytree(tmp_path / "spec", tmp_path / name)
    (tmp_path / "new/paths.yaml").write_text(PATHS.replace("All", "Some"))
    link = tmp_path / "current"
    given = ["--spec", str(link / "openapi.yaml"), *arguments[2:]]
    link.symlink_to("old")
    monkeypatch.undo()
    monkeypatch.setattr(paths, "cache", lambda name: tmp_path / "cache" / name)
    assert main(["build", *given]) == 0
    link.unlink()
    link.symlink_to("new")
    assert main(["check", *given]) == 1


def test_check_after_templates_changed_renders(
    arguments: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shutil.copytree(paths.TEMPLATES, tmp_path / "templates")
    monkeypatch.setattr(paths, "TEMPLATES", tmp_path / "templates")
    with pytest.raises(Rendering):
        main(["check", *arguments])


@pytest.mark.parametrize("name", ["paths.yaml", "changes.md"])
def test_check_after_file_saved_during_build_renders(
    arguments: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    monkeypatch.undo()
    monkeypatch.setattr(paths, "cache", lambda name: tmp_path / "cache" / name)
    (tmp_path / "spec/paths.yaml").write_text(PATHS.replace("All", "Some"))
    original = build.render

    def saving(*given: Any) -> dict[str, str]:
        (tmp_path / "spec" / name).write_text(PATHS)
        return original(*given)

    monkeypatch.setattr(build, "render", saving)
    assert main(["build", *arguments]) == 0
    monkeypatch.setattr(build, "render", refuse)
    with pytest.raises(Rendering):
        main(["check", *arguments])


def test_findings_are_reported_by_skipped_build_too(
    arguments: list[str],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.undo()
    monkeypatch.setattr(paths, "cache", lambda name: tmp_path / "cache" / name)
    (tmp_path / "spec/paths.yaml").write_text(PATHS.replace("tags: []", "tags: [undeclared]"))
    for _ in range(2):
        capsys.readouterr()
        assert main(["build", *arguments]) == 0
        assert "warning: tag 'undeclared' is not declared" in capsys.readouterr().err


@pytest.mark.parametrize("text", ["# First\n\nOther text.", ""], ids=["edited", "deleted"])
def test_check_after_guide_changed_renders(
    arguments: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch, text: str
) -> None:
    monkeypatch.undo()
    monkeypatch.setattr(paths, "cache", lambda name: tmp_path / "cache" / name)
    write_guide(tmp_path, "# First\n\nText.")
    assert main(["build", *arguments]) == 0
    monkeypatch.setattr(build, "render", refuse)
    assert main(["check", *arguments]) == 0
    write_guide(tmp_path, text)
    if not text:
        (tmp_path / "spec/guides/first.md").unlink()
    with pytest.raises(Rendering):
        main(["check", *arguments])
