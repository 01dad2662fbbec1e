"""Options from pyproject.toml of the current folder."""

from __future__ import annotations

import argparse
import json
import re
from pathlib import Path

import pytest

from generator.cli import main
from generator.options import create_parser
from tests.helpers.documentation import code_blocks
from tests.helpers.paths import ROOT

TINY = """\
openapi: 3.0.3
info: {title: Tiny, version: "1"}
paths:
  /things:
    get:
      operationId: listThings
      tags: [things]
      responses: {"200": {description: All of them.}, default: {description: Something else.}}
"""


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "openapi.yaml").write_text(TINY)
    return tmp_path


def commands(parser: argparse.ArgumentParser) -> dict[str, argparse.ArgumentParser]:
    (found,) = (each for each in parser._actions if isinstance(each.choices, dict))
    choices: dict[str, argparse.ArgumentParser] = found.choices
    return choices


def configure(folder: Path, lines: str) -> None:
    table = f"[project]\nname = 'x'\n\n[tool.codearts-build-openapi]\n{lines}\n"
    (folder / "pyproject.toml").write_text(table, encoding="utf-8")


def test_build_reads_options_of_pyproject(folder: Path) -> None:
    configure(folder, 'out = "made"\npackage = "petshop"\nonly = ["python"]')
    assert main(["build"]) == 0
    assert [each.name for each in (folder / "made").iterdir() if each.is_dir()] == ["python"]
    assert (folder / "made/python/petshop/__init__.py").exists()


def test_option_on_command_line_replaces_that_of_pyproject(folder: Path) -> None:
    configure(folder, 'out = "made"\nonly = "openapi"\nspec = "missing.yaml"')
    assert main(["build", "--spec", "openapi.yaml", "--out", "other"]) == 0
    assert not (folder / "made").exists() and (folder / "other/openapi").is_dir()


def test_strict_of_pyproject_refuses_warnings(folder: Path) -> None:
    configure(folder, "strict = true")
    assert main(["build"]) == 1
    configure(folder, "strict = false")
    assert main(["build"]) == 0


def test_every_option_can_be_in_pyproject(folder: Path) -> None:
    """All options of all commands at once, each with a value other than its default."""
    (folder / "templates").mkdir()
    values: dict[str, object] = {
        "spec": "x.yaml", "out": "o", "package": "p", "only": ["openapi"], "only-tags": ["a, b"],
        "exclude-source": "*", "templates": "templates", "base-url": "https://example.com/",
        "strict": True, "force": True, "ignore": ["tag-undeclared"], "format": "json",
        "markdown": "c.md", "changelog": "d.md", "python": "e",
    }  # fmt: skip
    lines = (f"{key} = {json.dumps(value)}" for key, value in values.items())
    configure(folder, "\n".join([*lines, 'severity = {tag-undeclared = "error"}']))
    parser = create_parser()
    seen = set()
    for command in ("build", "check", "watch", "lint", "diff"):
        options = vars(parser.parse_args([command, *(["old"] if command == "diff" else [])]))
        for name, value in options.items():
            key = name.replace("_", "-")
            if key in values:
                expected = tuple(values[key]) if isinstance(values[key], list) else values[key]
                assert (value if isinstance(value, tuple | bool) else str(value)) == expected
                seen.add(key)
            else:
                assert name in ("command", "severity", "old"), name
        assert options["severity"] == {"tag-undeclared": "error"}
    assert seen == values.keys()


@pytest.mark.parametrize(
    ("lines", "message"),
    [
        ("specs = 'x'", "[tool.codearts-build-openapi]: unknown key 'specs'; write 'spec'"),
        ("old = 'x'", "unknown key 'old'; use "),
        ("help = true", "unknown key 'help'; use "),
        ("strict = 'yes'", "strict: 'yes' is not a boolean; write true or false"),
        ("out = 3", "out: 3 is not text; write a text"),
        ("out = ['a']", "out: ['a'] is not text; write a text"),
        ("only = ['cobol']", "only: 'cobol' is not one of openapi, python, reference"),
        ("only = [3]", "only: [3] is not text; write a text or a list of texts"),
        ("format = 'xml'", "format: 'xml' is not one of text, json, github, sarif; use one"),
        ("package = 'A b'", "package: 'A b' is not a free name"),
        ("severity = 'error'", "severity: it is not a table"),
        ("severity = {tag-undeclared = 'fatal'}", "unknown severity 'fatal' of rule"),
        ("ignore = ['tag-undeclard']", "unknown rule 'tag-undeclard'; write 'tag-undeclared'"),
        ("= 1", "pyproject.toml: cannot be read: "),
    ],
)
def test_invalid_configuration_exits_with_2_and_its_key(
    folder: Path, lines: str, message: str, capsys: pytest.CaptureFixture[str]
) -> None:
    configure(folder, lines)
    assert main(["build"]) == 2
    printed = capsys.readouterr().err
    assert message in printed and printed.count("\n") == 1
    assert not (folder / "generated").exists()


def test_other_tables_are_ignored(folder: Path) -> None:
    (folder / "pyproject.toml").write_text("[tool.other]\nspec = 3\n")
    assert main(["build", "--only", "openapi"]) == 0


def test_example_of_documentation_is_valid(folder: Path) -> None:
    (example,) = code_blocks("generator/README.md", "Configuration", "toml")
    (folder / "pyproject.toml").write_text(example)
    (folder / "api").mkdir()
    (folder / "openapi.yaml").rename(folder / "api/openapi.yaml")
    assert main(["build"]) == 0
    assert (folder / "generated/python/petshop").is_dir()


@pytest.mark.parametrize("name", ["spec/openapi.yaml", "openapi.yml", "openapi.json"])
def test_root_document_has_default_names(folder: Path, name: str) -> None:
    (folder / "openapi.yaml").unlink()
    file = folder / name
    file.parent.mkdir(exist_ok=True)
    file.write_text(TINY)
    assert main(["lint"]) == 1  # a warning, of a tag


def test_missing_root_document_is_reported(capsys: pytest.CaptureFixture[str]) -> None:
    Path("openapi.yaml").unlink()
    assert main(["build"]) == 2
    assert capsys.readouterr().err == "spec/openapi.yaml: no such file; check the path\n"


def test_readme_has_a_row_for_each_option() -> None:
    text = (ROOT / "README.md").read_text(encoding="utf-8").partition("\n## Options\n")[2]
    rows = {
        match[1]: [each.strip() for each in match[2].split(",")]
        for match in re.finditer(r"^\| `(--[a-z-]+)[^|]*\| ([^|]*) \|", text, re.M)
    }
    for command, parser in commands(create_parser()).items():
        for option in parser._option_string_actions:
            if option.startswith("--") and option != "--help":
                assert command in rows[option], option
