"""The command `diff`: exit status, invalid input, Markdown files, git revisions and the Python client."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path
from typing import Any

import pytest

from generator.cli import main
from tests.diff.plain_descriptions import tiny


def saved(folder: Path, name: str, document: Any) -> str:
    path = folder / name
    path.write_text(
        document if isinstance(document, str) else json.dumps(document), encoding="utf-8"
    )
    return str(path)


OLD = tiny(Thing={"type": "object", "properties": {"n": {"type": "string"}}})
MORE = tiny(
    Thing={"type": "object", "properties": {"n": {"type": "string"}, "m": {"type": "string"}}}
)
LESS = tiny(Thing={"type": "object", "properties": {"m": {"type": "string"}}})


@pytest.mark.parametrize(("new", "status"), [(OLD, 0), (MORE, 0), (LESS, 1)])
def test_exit_status_with_breaking_changes_is_one(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], new: Any, status: int
) -> None:
    assert (
        main(["diff", saved(tmp_path, "old.json", OLD), saved(tmp_path, "new.json", new)]) == status
    )
    assert capsys.readouterr().out.startswith(
        "breaking" if status else "compatible" if new is MORE else ""
    )


@pytest.mark.parametrize(
    ("old", "message"),
    [
        ("openapi: 3.0.3\npaths: [", "old.yaml:3:1: not readable as YAML"),
        ("swagger: '2.0'\n", "old.yaml:1:10: Swagger 2.0 is not supported"),
        (
            "openapi: 3.0.3\ninfo: {title: T, version: '1'}\npaths: {}\nservers: [{}]\n",
            "old.yaml:4:11: a server has no 'url'",
        ),
        (
            "openapi: 3.0.3\ninfo: {title: T, version: '1'}\npaths: {/a: {$ref: 'b.yaml'}}\n",
            "old.yaml:3:20: $ref 'b.yaml' names a file that does not exist",
        ),
    ],
)
def test_command_with_invalid_description_returns_two_and_one_message(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], old: str, message: str
) -> None:
    assert main(["diff", saved(tmp_path, "old.yaml", old), saved(tmp_path, "new.json", OLD)]) == 2
    report_lines = capsys.readouterr()
    assert (
        report_lines.out == ""
        and message in report_lines.err
        and len(report_lines.err.splitlines()) == 1
    )


def test_markdown_option_writes_file_or_standard_output(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    files = [saved(tmp_path, "old.json", OLD), saved(tmp_path, "new.json", LESS)]
    assert main(["diff", *files, "--markdown", "-"]) == 1
    page = capsys.readouterr().out
    assert page.startswith("# Changes since ")
    assert main(["diff", *files, "--markdown", str(tmp_path / "changes.md")]) == 1
    assert (tmp_path / "changes.md").read_text(encoding="utf-8") == page
    assert capsys.readouterr().out.startswith("breaking    schema Thing  n: removed")
    assert main(["diff", *files, "--markdown", str(tmp_path / "none/changes.md")]) == 2
    assert "cannot be written: No such file or directory" in capsys.readouterr().err


# -- revisions ---------------------------------------------------------------------

ROOT_DOCUMENT = """\
openapi: 3.0.3
info: {title: Tiny, version: "1"}
paths:
  /things: {$ref: "paths/things.yaml#/all"}
"""
THINGS = """\
all:
  get:
    operationId: listThings
    parameters: [{name: limit, in: query, schema: {type: integer, maximum: 100}}]
    responses:
      "200": {description: All of them.}
"""
CLIENT = '''\
"""A client."""

__all__ = ["listed"]


def listed(*, limit: int = 10) -> list[str]:
    """The things."""
    return []
'''


@pytest.fixture
def repository(tmp_path: Path) -> Path:
    """A repository with a folder of a description in several files and a client, all committed."""
    folder = tmp_path / "repository/service"
    for path, text in (
        ("spec/openapi.yaml", ROOT_DOCUMENT),
        ("spec/paths/things.yaml", THINGS),
        ("generated/python/tiny/__init__.py", CLIENT),
    ):
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_text(text, encoding="utf-8")
    who = ["-c", "user.name=Someone", "-c", "user.email=someone@example.com"]
    for command in (["init", "-q"], ["add", "."], [*who, "commit", "-qm", "First"], ["tag", "v1"]):
        subprocess.run(["git", "-C", str(folder.parent), *command], check=True)
    return folder


def test_command_with_revision_compares_committed_files(
    repository: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    things = repository / "spec/paths/things.yaml"
    things.write_text(THINGS.replace("100", "50"), encoding="utf-8")
    for folder, spec in ((repository, []), (repository.parent, ["service/spec/openapi.yaml"])):
        monkeypatch.chdir(folder)
        for revision in ("v1", "HEAD"):
            assert main(["diff", revision, *spec]) == 1
            assert (
                capsys.readouterr().out
                == "breaking    GET /things  query.limit: maximum 100 -> 50\n"
            )


def test_command_with_unusable_revision_returns_two_and_its_name(
    repository: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(repository)
    for revision in ("v2", "--output=/tmp/x", "v1:spec", "HEAD~5"):
        assert main(["diff", "--", revision]) == 2
        assert (
            capsys.readouterr().err
            == f"{revision}: neither a file nor a git revision; check the name\n"
        )
    things = repository / "spec/paths/things.yaml"
    things.write_text("all: {get: {responses: {}}, get: {}}", encoding="utf-8")
    subprocess.run(
        ["git", "-c", "user.name=S", "-c", "user.email=s@example.com", "commit", "-qam", "Bad"],
        check=True,
    )
    assert main(["diff", "HEAD"]) == 2
    assert capsys.readouterr().err.startswith(
        "HEAD:spec/paths/things.yaml:1:29: key 'get' is duplicated"
    )
    (repository / "new").mkdir()
    saved(repository / "new", "openapi.yaml", OLD)
    assert main(["diff", "HEAD", "new/openapi.yaml"]) == 2
    assert capsys.readouterr().err == "HEAD: has no folder service/new/; check the revision\n"


def test_command_in_git_hook_reads_the_right_folder(
    repository: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(repository)
    monkeypatch.setenv(
        "GIT_DIR", str(repository.parent / ".git")
    )  # with it, git treats any folder as the root of the tree
    assert main(["diff", "v1"]) == 0
    assert capsys.readouterr().err == "no changes\n"


def test_revision_with_archive_attributes_is_read_unchanged(
    repository: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Attributes of a repository change the files of its archives, but not those of a description."""
    monkeypatch.chdir(repository)
    (repository / ".gitattributes").write_text("paths export-ignore\n*.yaml export-subst\n")
    things = repository / "spec/paths/things.yaml"
    things.write_text(THINGS.replace("All of them.", "$Format:%H$"), encoding="utf-8")
    who = ["-c", "user.name=S", "-c", "user.email=s@example.com"]
    for command in (["add", "."], [*who, "commit", "-qm", "Second"]):
        subprocess.run(["git", *command], check=True)
    assert main(["diff", "HEAD"]) == 0
    assert capsys.readouterr().err == "no changes\n"


def test_command_outside_of_repository_returns_two(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["diff", "v1", saved(tmp_path, "new.json", OLD)]) == 2
    assert "is in no git repository" in capsys.readouterr().err


def test_python_option_reports_breaking_changes_of_the_client(
    repository: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(repository)
    module = repository / "generated/python/tiny/__init__.py"
    options = ["diff", "v1", "--python", "generated/python", "--markdown", "changes.md"]
    assert main(options) == 0
    assert "## Python client\n\nNo breaking changes.\n" in Path("changes.md").read_text(
        encoding="utf-8"
    )
    capsys.readouterr()
    module.write_text(CLIENT.replace("limit: int = 10", "limit: int"), encoding="utf-8")
    assert main(options) == 1
    assert "tiny.listed(limit): parameter is now required" in capsys.readouterr().out
    assert "tiny.listed(limit): parameter is now required" in Path("changes.md").read_text(
        encoding="utf-8"
    )
    assert main(["diff", "spec/openapi.yaml", "--python", "generated/python"]) == 2
    assert "name a git revision" in capsys.readouterr().err
