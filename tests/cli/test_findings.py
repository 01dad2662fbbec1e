"""Findings: ignored rules, severities, exceptions with reasons, and formats for programs."""

from __future__ import annotations

import io
import json
import shutil
import subprocess
import tarfile
from pathlib import Path
from typing import Any
from urllib.parse import unquote

import pytest
import yaml
from jsonschema import Draft7Validator

from generator.cli import main
from tests.helpers.documentation import code_blocks

HEALTH = """\
  /health:
    get:
      operationId: getHealth
      responses: {"200": {description: Runs.}}
"""
DOCUMENT = f"""\
openapi: 3.0.3
info: {{title: Tiny, version: "1"}}
paths:
  /things:
    get:
      operationId: listThings
      tags: [things]
      responses: {{"200": {{description: All of them.}}}}
{HEALTH}"""
TAG, ERROR = "tag-undeclared", "error-response-missing"


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "openapi.yaml").write_text(DOCUMENT)
    return tmp_path


def lint(capsys: pytest.CaptureFixture[str], *options: str) -> list[str]:
    """Returns the findings of lint as "line rule"."""
    status = main(["lint", "--format", "json", *options])
    found = json.loads(capsys.readouterr().out)
    assert status == (1 if found else 0)
    return [f"{each['line']} {each['rule']}" for each in found]


def excepting(where: str, exception: str) -> None:
    """Adds an exception after a line of the document."""
    indent = " " * (len(where) - len(where.lstrip()) + 2 * where.endswith(":"))
    added = f"{where}\n{indent}x-lint-ignore: {exception}"
    assert where in DOCUMENT
    Path("openapi.yaml").write_text(DOCUMENT.replace(where, added, 1))


def test_ignored_rules_are_left_out(capsys: pytest.CaptureFixture[str]) -> None:
    assert lint(capsys) == [f"7 {TAG}", f"8 {ERROR}", f"12 {ERROR}"]
    assert lint(capsys, "--ignore", ERROR) == [f"7 {TAG}"]
    assert lint(capsys, "--ignore", f"{ERROR}, {TAG}") == []
    assert main(["build", "--strict", "--ignore", f"{ERROR},{TAG}", "--only", "openapi"]) == 0


def test_ignored_rule_that_is_unknown_exits_with_2(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["lint", "--ignore", "tag-undeclard"]) == 2
    assert capsys.readouterr().err == "unknown rule 'tag-undeclard'; write 'tag-undeclared'\n"


def test_errors_cannot_be_ignored(capsys: pytest.CaptureFixture[str]) -> None:
    rule = "all-of-circular"
    circle = (
        f"{{allOf: [{{$ref: '#/components/schemas/A'}}], x-lint-ignore: {{{rule}: It is so.}}}}"
    )
    Path("openapi.yaml").write_text(f"{DOCUMENT}components: {{schemas: {{A: {circle}}}}}\n")
    Path("pyproject.toml").write_text(f"[tool.codearts-build-openapi.severity]\n{rule} = 'ignore'")
    assert lint(capsys, "--ignore", rule)[-1] == f"13 {rule}"
    assert main(["build"]) == 1 and not Path("generated").exists()


def test_rule_of_severity_error_refuses_build(capsys: pytest.CaptureFixture[str]) -> None:
    table = "[tool.codearts-build-openapi.severity]\n"
    Path("pyproject.toml").write_text(f'{table}{TAG} = "error"\n')
    assert main(["build"]) == 1
    lines = capsys.readouterr().err.splitlines()
    assert ["warning" in line for line in lines] == [False, True, True]
    assert not Path("generated").exists()
    Path("pyproject.toml").write_text(f'{table}{TAG} = "ignore"\n{ERROR} = "warning"\n')
    assert main(["build"]) == 0
    assert all(ERROR in line for line in capsys.readouterr().err.splitlines())


@pytest.mark.parametrize(
    ("where", "rule", "left"),
    [
        ("paths:", ERROR, ["8 T"]),
        ("  /health:", ERROR, ["7 T", "8 E"]),
        ("      operationId: getHealth", ERROR, ["7 T", "8 E"]),
        ("      operationId: listThings", TAG, ["9 E", "13 E"]),
        ("openapi: 3.0.3", ERROR, ["8 T"]),
    ],
)
def test_exception_ignores_rule_in_its_object_only(
    where: str, rule: str, left: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    excepting(where, f"{{{rule}: because it is so}}")
    assert lint(capsys) == [each.replace("T", TAG).replace("E", ERROR) for each in left]


@pytest.mark.parametrize(
    ("exception", "message", "rule"),
    [
        (f"{{{TAG}: unneeded}}", f"ignores no warning of '{TAG}'; remove it", "unused"),
        (f"{{{ERROR}: ''}}", f"has no reason for '{ERROR}'; write why, as a text", "invalid"),
        (f"{{{ERROR}: true}}", f"has no reason for '{ERROR}'", "invalid"),
        (f"{{{ERROR}: null}}", f"has no reason for '{ERROR}'", "invalid"),
        ("{error-response-mising: x}", f"names the unknown rule 'error-response-mising'; write '{ERROR}'", "invalid"),
        (ERROR, "is not a mapping; write {RULE: reason}", "invalid"),
        (f"[{ERROR}]", "is not a mapping", "invalid"),
    ],
)  # fmt: skip
def test_exception_without_use_is_a_warning(
    exception: str, message: str, rule: str, capsys: pytest.CaptureFixture[str]
) -> None:
    excepting("      operationId: getHealth", exception)
    assert main(["lint"]) == 1
    printed = capsys.readouterr().err
    assert f"x-lint-ignore {message}" in printed
    assert f"[lint-ignore-{rule}]" in printed and f"[{ERROR}]" in printed


def test_exception_in_example_or_property_is_data(capsys: pytest.CaptureFixture[str]) -> None:
    schema = (
        "schema: {type: object, properties: {x-lint-ignore: {type: object}}}, "
        "example: {x-lint-ignore: {tag-undeclared: data}}"
    )
    given = f'"200": {{description: A., content: {{application/json: {{{schema}}}}}}}'
    text = DOCUMENT.replace('"200": {description: Runs.}', given)
    Path("openapi.yaml").write_text(text)
    assert lint(capsys) == [f"7 {TAG}", f"8 {ERROR}", f"12 {ERROR}"]


def test_exception_in_referenced_file_counts(capsys: pytest.CaptureFixture[str]) -> None:
    item = yaml.safe_load(HEALTH)["/health"]
    item["get"]["x-lint-ignore"] = {ERROR: "The gateway has them."}
    Path("health.yaml").write_text(yaml.safe_dump(item))
    text = DOCUMENT.replace(HEALTH, "  /health: {$ref: health.yaml}\n")
    Path("openapi.yaml").write_text(text)
    assert lint(capsys) == [f"7 {TAG}", f"8 {ERROR}"]


def test_warnings_of_other_stages_have_names(capsys: pytest.CaptureFixture[str]) -> None:
    text = DOCUMENT.replace("3.0.3", "3.0").replace(
        "      tags: [things]", "      x-run: {wait: x}"
    )
    Path("openapi.yaml").write_text(text)
    assert {each.partition(" ")[2] for each in lint(capsys)} == {"load", "parse", ERROR}
    assert lint(capsys, "--ignore", f"load,parse,{ERROR}") == []


def test_example_of_documentation_ignores_its_warning(capsys: pytest.CaptureFixture[str]) -> None:
    (example,) = code_blocks("generator/README.md", "Findings", "yaml")
    Path("openapi.yaml").write_text(f'openapi: 3.0.3\ninfo: {{title: T, version: "1"}}\n{example}')
    assert lint(capsys) == []


# -- formats -----------------------------------------------------------------------

ODD = """\
openapi: 3.0.3
info: {title: "\u534e\u4e3a", version: "1"}
paths:
  /a:
    get:
      operationId: listA
      tags: ["50% off, a:b\\r\\n::error::x"]
      responses: {"200": {description: All of them.}, default: {description: Else.}}
"""


def test_json_lists_findings(capsys: pytest.CaptureFixture[str]) -> None:
    Path("openapi.yaml").write_text(ODD)
    assert main(["build", "--format", "json"]) == 0
    out, errors = capsys.readouterr()
    title, tag = json.loads(out)
    assert tag == {
        "file": "openapi.yaml", "line": 7, "column": 14, "severity": "warning", "rule": TAG,
        "message": "tag '50% off, a:b\\r\\n::error::x' is not declared",
        "hint": "declare it under 'tags', with a description",
    }  # fmt: skip
    assert (title["rule"], title["line"]) == ("package-name-unreadable", 2)
    assert "generated/python: " in errors


def test_github_annotations_are_escaped(capsys: pytest.CaptureFixture[str]) -> None:
    name = "a, b:100%.yaml"
    Path(name).write_text(ODD)
    assert main(["lint", name, "--format", "github"]) == 1
    title, tag = capsys.readouterr().out.splitlines()
    assert tag == (
        "::warning file=a%2C b%3A100%25.yaml,line=7,col=14,title=tag-undeclared"
        "::tag '50%25 off, a:b\\r\\n::error::x' is not declared; "
        "declare it under 'tags', with a description"
    )
    assert title.startswith("::warning file=a%2C b%3A100%25.yaml,line=2,")


def test_errors_that_end_the_program_are_findings_too(capsys: pytest.CaptureFixture[str]) -> None:
    Path("openapi.yaml").write_text("openapi: [\n")
    assert main(["lint", "--format", "github"]) == 2
    out, errors = capsys.readouterr()
    assert out.startswith("::error file=openapi.yaml,line=2,col=1::not readable as YAML: ")
    assert errors.startswith("openapi.yaml:2:1: not readable as YAML: ")
    assert main(["lint", "missing.yaml", "--format", "json"]) == 2
    (found,) = json.loads(capsys.readouterr().out)
    assert (found["severity"], found["message"]) == ("error", "missing.yaml: no such file")


def test_formats_without_findings_are_valid(capsys: pytest.CaptureFixture[str]) -> None:
    Path("openapi.yaml").write_text('openapi: 3.0.3\ninfo: {title: T, version: "1"}\npaths: {}\n')
    for form, expected in (("json", []), ("sarif", "2.1.0")):
        for command in ("build", "build", "check"):  # the second build is skipped
            assert main([command, "--format", form, "--only", "openapi"]) == 0
            found = json.loads(capsys.readouterr().out)
            assert (found if form == "json" else found["version"]) == expected
    assert main(["lint", "--format", "github"]) == 0
    assert capsys.readouterr().out == ""


def test_check_reports_outdated_files_in_format(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["build", "--only", "openapi"]) == 0
    Path("generated/openapi/openapi.json").write_text("{}")
    capsys.readouterr()
    assert main(["check", "--only", "openapi", "--format", "json"]) == 1
    found = [each for each in json.loads(capsys.readouterr().out) if each["severity"] == "error"]
    assert [(each["file"], each["rule"]) for each in found] == [
        ("generated/openapi/openapi.json", "output-outdated")
    ]


def sarif_log(capsys: pytest.CaptureFixture[str], *files: str) -> dict[str, Any]:
    main(["lint", *files, "--format", "sarif"])
    log: dict[str, Any] = json.loads(capsys.readouterr().out)
    return log


def test_sarif_has_results_with_places_and_rules(capsys: pytest.CaptureFixture[str]) -> None:
    Path("a b%").mkdir()
    Path("a b%/\u00e4.yaml").write_text(ODD)
    log = sarif_log(capsys, "a b%/\u00e4.yaml")
    assert log["version"] == "2.1.0" and len(log["runs"]) == 1
    _, tag = log["runs"][0]["results"]
    rules = log["runs"][0]["tool"]["driver"]["rules"]
    assert [each["id"] for each in rules] == ["package-name-unreadable", TAG]
    assert (tag["ruleId"], tag["level"]) == (TAG, "warning")
    place = tag["locations"][0]["physicalLocation"]
    assert place["artifactLocation"]["uri"] == "a%20b%25/%C3%A4.yaml"
    assert unquote(place["artifactLocation"]["uri"]) == "a b%/\u00e4.yaml"
    assert place["region"] == {"startLine": 7, "startColumn": 14}


@pytest.mark.proof
def test_sarif_logs_fit_the_schema(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    """The schema is that of OASIS, from a package of npm."""
    npm = shutil.which("npm")
    assert npm, "npm is needed"
    package = "@microsoft/jest-sarif@1.0.0-beta.0"
    packed = subprocess.run(
        [npm, "pack", "--silent", package], cwd=tmp_path, check=True, capture_output=True, text=True
    ).stdout.split()[-1]
    with tarfile.open(tmp_path / packed) as archive:
        member = archive.extractfile("package/lib/schemas/sarif-2.1.0-rtm.5.json")
        assert member
        schema = json.load(io.BytesIO(member.read()))
    validator = Draft7Validator(schema, format_checker=Draft7Validator.FORMAT_CHECKER)
    assert not validator.is_valid({"version": "2.1.0"})
    Path("odd.yaml").write_text(ODD)
    Path("error.yaml").write_text(DOCUMENT.replace("operationId", "operationID"))
    Path("syntax.yaml").write_text("openapi: [\n")
    empty = 'openapi: 3.0.3\ninfo: {title: T, version: "1"}\npaths: {}\n'
    Path("empty.yaml").write_text(empty)
    for name in ("odd.yaml", "error.yaml", "syntax.yaml", "empty.yaml", "missing.yaml"):
        for file in (name, str(tmp_path / name)):
            validator.validate(sarif_log(capsys, file))
