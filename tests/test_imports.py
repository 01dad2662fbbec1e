"""Imports between the generator's packages run one way, without cycles."""

from __future__ import annotations

import ast
from graphlib import TopologicalSorter
from pathlib import Path

GENERATOR = Path(__file__).parent.parent / "generator"
# From the command line down: a package imports only those below it.
LAYERS = (
    {"cli"},
    {"options"},
    {"build", "diff", "up_to_date", "watch"},
    {"lint", "parse", "render", "targets", "validate", "write"},
    {"load"},
    {"base_url", "sample_values", "tagged_unions", "worker"},
    {"openapi"},
    {"config", "formats", "ir", "paths"},
    {"findings", "limits", "names"},
)
LAYER = {package: number for number, packages in enumerate(LAYERS) for package in packages}
SAME_LAYER = {("diff", "build"), ("render", "targets")}
KNOWN_CYCLE = {("parse.one_of", "parse.schemas")}


def module_name(file: Path) -> str:
    return ".".join(file.relative_to(GENERATOR).with_suffix("").parts).removesuffix(".__init__")


MODULES = {
    module_name(file): file for file in GENERATOR.rglob("*.py") if "__main__" not in file.name
}


def imports(module: str) -> set[str]:
    """The modules of the generator that a module imports, including those for type checkers only."""
    found = set()
    for node in ast.walk(ast.parse(MODULES[module].read_text(encoding="utf-8"))):
        if isinstance(node, ast.ImportFrom) and node.module and node.module.startswith("generator"):
            base = node.module.removeprefix("generator").lstrip(".")
            for alias in node.names:
                inner = f"{base}.{alias.name}".lstrip(".")
                found.add(inner if inner in MODULES else base)
    return found - {module}


def test_imports_between_packages_run_one_way() -> None:
    for module in MODULES:
        package = module.partition(".")[0]
        for other in {each.partition(".")[0] for each in imports(module)} - {package, ""}:
            is_below = LAYER[other] > LAYER[package] or (package, other) in SAME_LAYER
            assert is_below, f"{module} imports {other}"


def test_targets_do_not_import_earlier_stages() -> None:
    for module in MODULES:
        if module.startswith("targets"):
            assert not {each.partition(".")[0] for each in imports(module)} & {
                "load",
                "lint",
                "parse",
            }, module


def test_modules_import_without_cycles() -> None:
    graph = {
        module: {each for each in imports(module) if (module, each) not in KNOWN_CYCLE}
        for module in MODULES
    }
    TopologicalSorter(graph).prepare()  # raises CycleError


def test_functions_import_only_in_the_command_line_and_for_optional_packages() -> None:
    # `diff` imports its `python_client`, which needs griffe, only if a client is compared.
    optional = {"platformdirs", "griffe", "resource", "fcntl"}
    for module, file in MODULES.items():
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if module not in ("cli", "options", "diff.command") and isinstance(
                node, ast.FunctionDef
            ):
                inner = [
                    each for each in ast.walk(node) if isinstance(each, ast.Import | ast.ImportFrom)
                ]
                names = {name for each in inner for name in imported(each)}
                assert names <= optional, f"{module}.{node.name} imports {names - optional}"


def imported(node: ast.Import | ast.ImportFrom) -> set[str]:
    if isinstance(node, ast.ImportFrom):
        return {(node.module or "").partition(".")[0]}
    return {alias.name.partition(".")[0] for alias in node.names}
