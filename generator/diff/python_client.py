"""What changed for users of the generated Python client, as griffe tells it.

griffe is a tool of development and imported here alone. It tells of what is gone and of parameters; what an
attribute is annotated with, the comparison of descriptions tells.
"""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING

from generator.findings import InputError

if TYPE_CHECKING:
    from griffe import Breakage

COLOURS = re.compile(r"\x1b\[[0-9;]*m")


def client_changes(old: Path, new: Path) -> list[str]:
    """What of the package in a folder breaks its users, compared with the package in another folder.

    What the asynchronous twin of a class has in common with it is told of the class alone.
    """
    try:
        import griffe
    except ImportError:
        raise InputError(
            "griffe: not installed; `pip install griffelib`, or leave --python out"
        ) from None
    package = package_of(new)
    if package_of(old) != package:
        return [f"package {package_of(old)} is now called {package}"]
    before = griffe.load(package, search_paths=[old], allow_inspection=False)
    after = griffe.load(package, search_paths=[new], allow_inspection=False)
    found = dict.fromkeys(
        told(breakage) for breakage in griffe.find_breaking_changes(before, after)
    )
    twins = {line: line.replace(".Async", ".", 1) for line in found}
    return [line for line, twin in twins.items() if twin == line or twin not in found]


def told(breakage: Breakage) -> str:
    """What griffe says of a change, without colours, and with the object's whole path instead of a line."""
    from griffe import ExplanationStyle

    line = COLOURS.sub("", breakage.explain(ExplanationStyle.ONE_LINE))
    _, title, what = line.split(": ", 2)
    name = title.rpartition(".")[2]  # `listed(limit)` of `Things.listed(limit)`
    return f"{breakage.obj.path.rpartition('.')[0]}.{name}: {what[:1].lower()}{what[1:]}"


def package_of(folder: Path) -> str:
    """The one package that a distribution's folder holds."""
    names = sorted(path.parent.name for path in folder.glob("*/__init__.py"))
    if len(names) != 1:
        raise InputError(
            f"{folder}: holds no Python client; name the folder that `build` made, such as generated/python"
        )
    return names[0]
