"""Breaking changes of the generated Python client, found by griffe.

griffe is a development tool, and only this module imports it. It finds removed names and changed parameters.
Changed types of attributes are found by the comparison of descriptions.
"""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING

from generator.findings import InputError

if TYPE_CHECKING:
    from griffe import Breakage

COLOURS = re.compile(r"\x1b\[[0-9;]*m")


def breaking_changes(old: Path, new: Path) -> list[str]:
    """Returns the breaking changes from the package in the folder `old` to the one in `new`.

    Changes that a class and its asynchronous twin have in common are reported once, for the class.
    """
    try:
        import griffe
    except ImportError:
        raise InputError(
            "griffe: not installed; `pip install griffelib`, or omit --python"
        ) from None
    package = package_of(new)
    if package_of(old) != package:
        return [f"package {package_of(old)} renamed to {package}"]
    before = griffe.load(package, search_paths=[old], allow_inspection=False)
    after = griffe.load(package, search_paths=[new], allow_inspection=False)
    found = dict.fromkeys(
        one_line(breakage) for breakage in griffe.find_breaking_changes(before, after)
    )
    twins = {line: line.replace(".Async", ".", 1) for line in found}
    return [line for line, twin in twins.items() if twin == line or twin not in found]


def one_line(breakage: Breakage) -> str:
    """Returns griffe's message without colours, with the full path of the object instead of file and line."""
    from griffe import ExplanationStyle

    line = COLOURS.sub("", breakage.explain(ExplanationStyle.ONE_LINE))
    _, title, message = line.split(": ", 2)
    name = title.rpartition(".")[2]  # `listed(limit)` of `Things.listed(limit)`
    return f"{breakage.obj.path.rpartition('.')[0]}.{name}: {message[:1].lower()}{message[1:]}"


def package_of(folder: Path) -> str:
    """Returns the name of the only package in the folder of a distribution."""
    names = sorted(path.parent.name for path in folder.glob("*/__init__.py"))
    if len(names) != 1:
        raise InputError(
            f"{folder}: no Python client; name the folder that `build` wrote, such as generated/python"
        )
    return names[0]
