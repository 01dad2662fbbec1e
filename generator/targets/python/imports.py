"""Imports of a generated module, derived from what it contains."""

from __future__ import annotations

import sys
from collections.abc import Iterable

# A module and a name in it. A leading dot means the generated package: `._runtime.downloads`.
Import = tuple[str, str]
# Modules whose line precedes those of other modules of the package.
FIRST = {"..operations", ".._runtime.operation"}


class Imports:
    """Collects the imports of one module and writes them as sorted lines."""

    def __init__(self, module: str) -> None:
        self.module = module
        self.names: dict[str, set[str]] = {}

    def add(self, module: str, *names: str) -> None:
        """Adds names of `module`; those of the generated module itself need no import."""
        if module != self.module:
            self.names.setdefault(self.relative(module), set()).update(names)

    def update(self, imports: Iterable[Import]) -> None:
        for module, name in imports:
            self.add(module, name)

    def relative(self, module: str) -> str:
        """Returns `module`, relative to the generated module if it is of the package."""
        if not module.startswith("."):
            return module
        folder = self.module.rpartition(".")[0]
        if module.startswith(f"{folder}."):
            return module.removeprefix(folder)
        return "." * folder.count(".") + module

    def section(self, kind: str) -> str:
        """Returns the lines for modules of one kind: standard, third party or local."""
        found: list[str] = []
        for module in sorted(self.names, key=lambda each: (each not in FIRST, each)):
            if module_kind(module) == kind:
                found += lines(module, self.names[module])
        return "\n".join(found)


def module_kind(module: str) -> str:
    if module.startswith("."):
        return "local"
    return "standard" if module.partition(".")[0] in sys.stdlib_module_names else "third party"


def lines(module: str, names: Iterable[str]) -> list[str]:
    """Returns the lines that import `names`; aliases get separate lines."""
    ordered = sorted(names, key=sort_key)
    if any(name.startswith(f"{module}.") for name in ordered):
        return [f"import {module}"]
    together = [name for name in ordered if " as " not in name]
    groups = [[name] for name in ordered if " as " in name] + ([together] if together else [])
    groups.sort(key=lambda group: sort_key(group[0]))
    return [f"from {module} import {', '.join(group)}" for group in groups]


def import_lines(imports: Iterable[Import]) -> list[str]:
    """Returns the lines for imports of several modules."""
    names: dict[str, set[str]] = {}
    for module, name in imports:
        names.setdefault(module, set()).add(name)
    return [line for module in sorted(names) for line in lines(module, names[module])]


def sort_key(name: str) -> tuple[int, str]:
    """Orders constants before classes, and classes before functions."""
    name = name.partition(" ")[0]
    return 0 if name.isupper() else 1 if name[0].isupper() else 2, name
