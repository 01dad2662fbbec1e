"""The wheel, installed in a fresh virtual environment outside of the checkout, and the recipe for CI with it."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import zipfile
from collections.abc import Mapping
from pathlib import Path

import pytest
import yaml

from generator import __version__, paths
from tests.helpers.documentation import code_blocks, commands
from tests.helpers.paths import ROOT

pytestmark = pytest.mark.proof

PETS = """\
openapi: 3.0.3
info: {title: Pet shop, version: "1.2.0"}
servers: [{url: "https://pets.example.com"}]
tags: [{name: pets, description: Pets.}]
paths:
  /pets:
    get:
      operationId: listPets
      tags: [pets]
      responses:
        "200": {description: Pets., content: {application/json: {schema: {type: array, items: {type: string}}}}}
        default: {description: Something else.}
"""
REMOVED = PETS.replace("/pets:", "/animals:").replace("listPets", "listAnimals")


def run(
    command: str, folder: Path, environment: Mapping[str, str] = {}
) -> subprocess.CompletedProcess[str]:
    """Runs a command of bash in a folder, without this checkout on any path."""
    kept = {
        name: each for name, each in os.environ.items() if name not in ("PYTHONPATH", "VIRTUAL_ENV")
    }
    return subprocess.run(
        ["bash", "-e", "-o", "pipefail", "-c", command],
        cwd=folder, env={**kept, **environment}, capture_output=True, text=True,
    )  # fmt: skip


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("wheel")
    # Of a copy, as other tests may write into the checkout meanwhile.
    source = folder / "source"
    source.mkdir()
    for name in ("generator", "templates"):
        shutil.copytree(ROOT / name, source / name)
    for name in ("pyproject.toml", "README.md", "LICENSE", "codearts_build_openapi.py"):
        shutil.copy(ROOT / name, source)
    done = run(f"{sys.executable} -m pip wheel -q --no-deps -w {folder} {source}", folder)
    assert done.returncode == 0, done.stderr
    (made,) = folder.glob("*.whl")
    return made


@pytest.fixture(scope="module")
def newcomer(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An empty folder with `openapi.yaml`, after the commands of the README."""
    folder = tmp_path_factory.mktemp("newcomer")
    (folder / "openapi.yaml").write_text(PETS)
    (block,) = code_blocks("README.md", "For an API of your own", "console")
    assert block.count("path/to/this/checkout") == 1
    for command in commands(block):
        done = run(command.replace("path/to/this/checkout", str(wheel)), folder)
        assert done.returncode == 0, f"{command}: {done.stderr}"
    return folder


def test_wheel_has_all_files_and_no_others(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        names = {name for name in archive.namelist() if ".dist-info/" not in name}
    assert f"-{__version__}-" in wheel.name
    expected = {"codearts_build_openapi.py", "generator/README.md"}
    expected |= {each.relative_to(ROOT).as_posix() for each in (ROOT / "generator").rglob("*.py")}
    templates = [Path(each).relative_to(ROOT) for each in paths.files(ROOT / "templates")]
    assert names == expected | {f"generator/{each.as_posix()}" for each in templates}


def test_editable_installation_has_working_command(wheel: Path, tmp_path: Path) -> None:
    """As `make` installs it. --version needs none of the dependencies."""
    source = wheel.parent / "source"
    install = f"{sys.executable} -m venv . && bin/pip install -q --no-deps -e {source}"
    done = run(f"{install} && bin/codearts-build-openapi --version", tmp_path)
    assert (done.returncode, done.stdout) == (0, f"codearts-build-openapi {__version__}\n")


def test_newcomer_has_client_and_reference(newcomer: Path) -> None:
    for name in ("generated/reference/index.html", "generated/python/README.md"):
        assert "Pet shop" in (newcomer / name).read_text(encoding="utf-8")
    done = run(".venv/bin/python -c 'import pet_shop; print(pet_shop.PetShop.__name__)'", newcomer)
    assert (done.returncode, done.stdout) == (0, "PetShop\n")
    assert run(".venv/bin/codearts-build-openapi check --strict", newcomer).returncode == 0


def test_installed_program_has_its_version(newcomer: Path) -> None:
    metadata = "import importlib.metadata as m; print(m.version('codearts-build-openapi'))"
    assert run(f'.venv/bin/python -c "{metadata}"', newcomer).stdout == f"{__version__}\n"
    for command in ("codearts-build-openapi", "python -m generator"):
        done = run(f".venv/bin/{command} --version", newcomer)
        assert done.stdout == f"codearts-build-openapi {__version__}\n"


def test_target_of_documentation_is_installed_and_built(newcomer: Path, tmp_path: Path) -> None:
    package = tmp_path / "routes-target/routes_target"
    (package / "templates").mkdir(parents=True)
    heading = "A target of your own"
    for kind, file in (
        ("toml", package.parent / "pyproject.toml"),
        ("python", package / "__init__.py"),
        ("jinja", package / "templates/routes.txt.jinja"),
    ):
        file.write_text(code_blocks("generator/README.md", heading, kind)[0])
    (block,) = code_blocks("generator/README.md", heading, "console")
    (tmp_path / "openapi.yaml").write_text(PETS)
    path = {"PATH": f"{newcomer}/.venv/bin:{os.environ['PATH']}"}
    for command in commands(block):
        done = run(command, tmp_path, path)
        assert done.returncode == 0, f"{command}: {done.stderr}"
    assert (tmp_path / "generated/routes/routes.txt").read_text() == "Pet shop 1.2.0\nGET /pets\n"


# -- the recipe for CI ---------------------------------------------------------------


def steps(job: str) -> list[tuple[str, str, dict[str, str]]]:
    """Returns name, script and environment of the steps of a job that this machine can run."""
    (block,) = code_blocks("generator/README.md", "Continuous integration", "yaml")
    workflow = yaml.safe_load(block)
    assert workflow.keys() == {
        "name",
        True,
        "permissions",
        "env",
        "jobs",
    }  # "on" is true in YAML 1.1
    found = []
    for step in workflow["jobs"][job]["steps"]:
        assert ("run" in step) != ("uses" in step)
        if "run" in step:
            values = {
                key: each.replace("${{ github.base_ref }}", "main")
                for key, each in step.get("env", {}).items()
            }
            assert "${{" not in step["run"] + "".join(values.values())
            found.append((step["name"], step["run"], values))
    return found


@pytest.fixture
def repository(tmp_path: Path, wheel: Path, newcomer: Path) -> tuple[Path, dict[str, str]]:
    """A clone of a repository with a branch, and the environment of its workflow."""
    origin = tmp_path / "origin"
    origin.mkdir()
    (origin / "openapi.yaml").write_text(PETS)
    environment = {
        "PATH": f"{newcomer}/.venv/bin:{os.environ['PATH']}",
        "GENERATOR": str(wheel),
        "GITHUB_STEP_SUMMARY": str(tmp_path / "summary.md"),
        **{f"GIT_{who}_{what}": "x@example.com" for who in ("AUTHOR", "COMMITTER") for what in ("NAME", "EMAIL")},
    }  # fmt: skip
    setup = (
        "codearts-build-openapi build && git init -q -b main && git add . && git commit -qm One && "
        "git clone -q . ../clone && cd ../clone && git switch -qc change"
    )
    done = run(setup, origin, environment)
    assert done.returncode == 0, done.stderr
    return tmp_path / "clone", environment


def test_workflow_of_unchanged_api_succeeds_and_publishes(
    repository: tuple[Path, dict[str, str]], tmp_path: Path
) -> None:
    clone, environment = repository
    assert [name for name, *_ in steps("check")] == ["Install", "Lint", "Check", "Diff"]
    for job in ("check", "publish"):
        for name, script, values in steps(job):
            done = run(script, clone, environment | values)
            assert done.returncode == 0, f"{name}: {done.stdout}{done.stderr}"
    assert "No changes." in (tmp_path / "summary.md").read_text()
    assert (clone / "public/reference/index.html").is_file()


def test_workflow_of_breaking_change_fails_in_each_step(
    repository: tuple[Path, dict[str, str]], tmp_path: Path
) -> None:
    """The change is not built, lacks a tag's declaration, and removes an operation."""
    clone, environment = repository
    (clone / "openapi.yaml").write_text(REMOVED.replace("tags: [pets]", "tags: [animals]"))
    outcome = {
        name: run(script, clone, environment | values)
        for name, script, values in steps("check")
        if name != "Install"
    }
    assert {name: each.returncode for name, each in outcome.items()} == dict.fromkeys(outcome, 1)
    for name in ("Lint", "Check"):
        assert "::warning file=openapi.yaml,line=9," in outcome[name].stdout
    assert "::error file=generated/python/" in outcome["Check"].stdout
    assert "Breaking" in (tmp_path / "summary.md").read_text()
