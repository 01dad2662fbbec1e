"""Templates of one's own, and targets that other distributions install."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from generator.cli import main
from tests.helpers.documentation import code_blocks
from tests.helpers.paths import ROOT

TINY = """\
openapi: 3.0.3
info: {title: "Tiny <b>", version: "1"}
paths:
  /things:
    get:
      operationId: listThings
      responses: {"200": {description: All of them.}, default: {description: Something else.}}
"""


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "openapi.yaml").write_text(TINY)
    return tmp_path


def write(path: str, text: str) -> Path:
    file = Path("my-templates", path)
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text, encoding="utf-8")
    return file


def build(*options: str) -> int:
    return main(["build", "--templates", "my-templates", *options])


# -- templates of one's own --------------------------------------------------------


def test_template_replaces_that_of_same_path_only() -> None:
    assert main(["build", "--out", "before"]) == 0
    write("python/README.md.jinja", "# {{ api.title }} of mine\n")
    assert build() == 0
    assert Path("generated/python/README.md").read_text() == "# Tiny <b> of mine\n"
    for path in Path("before").rglob("*"):
        if path.is_file() and path.name not in ("README.md", ".manifest"):
            made = Path("generated", path.relative_to("before"))
            assert made.read_bytes() == path.read_bytes()


def test_example_of_documentation_replaces_partial_in_all_pages() -> None:
    (example,) = code_blocks("generator/README.md", "Templates", "jinja")
    write("reference/_footer.html.jinja", example)
    assert build("--only", "reference") == 0
    pages = list(Path("generated/reference").rglob("*.html"))
    assert len(pages) > 3
    for page in pages:
        assert "<p>Tiny &lt;b&gt;, published by the pet shop." in page.read_text()


def test_copied_file_and_template_with_placeholder_are_replaced() -> None:
    write("reference/assets/style.css", "body { color: red }\n")
    write("python/{package}/_runtime/lock.py", "# mine\n")
    write("python/{package}/resources/{resource}.py.jinja", "# {{ resource.name }}\n")
    assert build("--only", "python,reference") == 0
    assert Path("generated/reference/assets/style.css").read_text() == "body { color: red }\n"
    assert "mine" in Path("generated/python/tiny_b/_runtime/lock.py").read_text()


@pytest.mark.parametrize(
    ("path", "message"),
    [
        ("python/README.md.jinj", "target 'python' has no template 'README.md.jinj'; write 'README.md.jinja'"),
        ("reference/_of_my_own.jinja", "target 'reference' has no template '_of_my_own.jinja'; see "),
        ("cobol/a.jinja", "is not in the folder of a target; use openapi, python, reference"),
        ("README.md.jinja", "is not in the folder of a target; use openapi, python, reference"),
    ],
)  # fmt: skip
def test_template_unknown_to_target_is_an_error(
    path: str, message: str, capsys: pytest.CaptureFixture[str]
) -> None:
    write(path, "x")
    assert build("--only", "openapi") == 2
    assert capsys.readouterr().err.startswith(f"my-templates/{path}: {message}")
    assert not Path("generated").exists()


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("one\n{{ nothing }}\n", "2:1: UndefinedError: 'nothing' is undefined"),
        ("{{ api.nothing }}", "1:1: UndefinedError: 'generator.ir.Api object' has no attribute"),
        ("\n{% if nothing | one_line %}{% endif %}", "2:1: "),
        ("one\n\n{% if %}\n", "3:1: TemplateSyntaxError: Expected an expression"),
        ("{{ 'a' | nothing }}", "1:1: TemplateAssertionError: No filter named 'nothing'"),
        ("{% include 'nothing.jinja' %}", "1:1: TemplateNotFound: "),
        ("\n{{ 1 + 'a' }}", "2:1: TypeError: unsupported operand"),
    ],
)
def test_fault_of_template_is_reported_with_file_and_line(
    text: str, message: str, capsys: pytest.CaptureFixture[str]
) -> None:
    for path in ("python/README.md.jinja", "reference/_footer.html.jinja"):
        if "one_line" in text and path.startswith("reference"):
            continue
        file = write(path, text)
        assert build("--only", path.partition("/")[0]) == 2
        printed = capsys.readouterr().err
        assert printed.startswith(f"{file}:{message}") and printed.count("\n") == 1
        assert not Path("generated").exists()
        file.unlink()


def test_missing_folder_of_templates_exits_with_2(capsys: pytest.CaptureFixture[str]) -> None:
    assert build() == 2
    assert capsys.readouterr().err == "my-templates: no such folder; check --templates\n"


def test_build_after_own_template_changed_is_not_skipped() -> None:
    for text in ("one\n", "two\n"):
        write("openapi/README.md.jinja", text)
        assert build("--only", "openapi") == 0
        assert Path("generated/openapi/README.md").read_text() == text
    assert main(["check", "--only", "openapi"]) == 1


# -- targets of one's own ----------------------------------------------------------

Run = Callable[..., subprocess.CompletedProcess[str]]


@pytest.fixture
def run(folder: Path) -> Run:
    """Runs a command with the target of the documentation, as if installed."""
    blocks = {
        kind: code_blocks("generator/README.md", "A target of your own", kind)[0]
        for kind in ("toml", "python", "jinja")
    }
    package = folder / "site/routes_target"
    (package / "templates").mkdir(parents=True)
    (package / "__init__.py").write_text(blocks["python"])
    (package / "templates/routes.txt.jinja").write_text(blocks["jinja"])
    points = blocks["toml"].partition("[project.entry-points.")[2]
    group, _, point = points.partition("]\n")
    metadata = folder / "site/routes_target-1.0.0.dist-info"
    metadata.mkdir()
    (metadata / "METADATA").write_text("Metadata-Version: 2.1\nName: routes-target\nVersion: 1\n")
    point = point.replace('"', "")
    (metadata / "entry_points.txt").write_text(f"[{group.strip(chr(34))}]\n{point}")

    def run(*arguments: str) -> subprocess.CompletedProcess[str]:
        path = os.pathsep.join([str(ROOT), str(folder / "site")])
        command = [sys.executable, "-m", "generator", *arguments]
        environment = os.environ | {"PYTHONPATH": path}
        return subprocess.run(command, env=environment, capture_output=True, text=True)

    return run


def test_installed_target_of_documentation_is_built(run: Run) -> None:
    done = run("build", "--only", "openapi,routes")
    assert (done.returncode, done.stderr) == (0, "")
    assert Path("generated/routes/routes.txt").read_text() == "Tiny <b> 1\nGET /things\n"
    assert run("check", "--only", "openapi,routes").returncode == 0
    template = Path("site/routes_target/templates/routes.txt.jinja")
    template.write_text("changed\n")
    assert run("check", "--only", "openapi,routes").returncode == 1
    assert "Traceback" not in run("build").stderr  # without it


def test_template_of_installed_target_is_replaced(run: Run) -> None:
    write("routes/routes.txt.jinja", "{{ version }}\n")
    assert run("build", "--only", "routes", "--templates", "my-templates").returncode == 0
    assert Path("generated/routes/routes.txt").read_text() == "1\n"


def test_faults_of_installed_targets_are_reported(run: Run) -> None:
    module = Path("site/routes_target/__init__.py")
    working = module.read_text()
    for text, message in (
        ("raise ValueError('no')", "routes_target:Routes fails: ValueError: no; correct it"),
        ("Routes = dict", "routes_target:Routes fails: TypeError"),
        ("def Routes(api, bundle): return 1", "routes_target:Routes makes no target; subclass"),
        (working.replace('"version": bundle', '"versions": bundle'), "routes.txt.jinja:1:1: Undef"),
    ):
        module.write_text(text)
        done = run("build", "--only", "routes")
        assert done.returncode == 2
        assert message in done.stderr and "Traceback" not in done.stderr


def test_unknown_target_names_installed_ones(run: Run) -> None:
    done = run("build", "--only", "cobol")
    assert done.returncode == 2
    assert "'cobol' is not one of openapi, python, reference, routes" in done.stderr
