"""What changed for users of the generated Python client, as griffe tells it.

griffe is a tool of development and imported here alone.
"""

from __future__ import annotations

from pathlib import Path

from generator.findings import Unusable


def client_changes(old: Path, new: Path) -> list[str]:
    """What of the package in a folder breaks its users, compared with the package in another folder."""
    try:
        import griffe
    except ImportError:
        raise Unusable("griffe: not installed; `pip install griffelib`, or leave --python out") from None
    package = package_of(new)
    if package_of(old) != package:
        return [f"package {package_of(old)} is now called {package}"]
    found = []
    before = griffe.load(package, search_paths=[old], allow_inspection=False)
    after = griffe.load(package, search_paths=[new], allow_inspection=False)
    for breakage in griffe.find_breaking_changes(before, after):
        found.append(breakage.explain(griffe.ExplanationStyle.ONE_LINE))
    return found


def package_of(folder: Path) -> str:
    """The one package that a distribution's folder holds."""
    names = sorted(path.parent.name for path in folder.glob("*/__init__.py"))
    if len(names) != 1:
        raise Unusable(f"{folder}: holds no Python client; name the folder that `build` made, such as generated/python")
    return names[0]
