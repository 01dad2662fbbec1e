"""Targets that other distributions install: entry points of the group `codearts_build_openapi.targets`.

An entry point's name is that of the target. It leads to a subclass of `Target` that is made from the API as IR
and from the bundle as data, and whose `templates` is a folder of its own.
"""

from __future__ import annotations

from importlib.metadata import EntryPoint, entry_points
from typing import Any

from generator import ir
from generator.findings import InputError
from generator.targets.base import Target

GROUP = "codearts_build_openapi.targets"


def names() -> list[str]:
    """Returns the names of all installed targets."""
    return sorted({each.name for each in entry_points(group=GROUP)})


def create(name: str, api: ir.Api, bundle: dict[str, Any]) -> Target:
    """Returns the installed target `name` for one API. Raises InputError if it cannot be made."""
    found: EntryPoint | None = next(iter(entry_points(group=GROUP, name=name)), None)
    if found is None:
        raise InputError(f"target {name!r} is not installed; install it")
    try:
        made = found.load()(api, bundle)
    except Exception as error:  # code of others may raise anything
        reason = f"{type(error).__name__}: {error}"
        raise InputError(f"target {name!r}: {found.value} fails: {reason}; correct it") from error
    if not isinstance(made, Target):
        hint = "subclass generator.targets.base.Target"
        raise InputError(f"target {name!r}: {found.value} makes no target; {hint}")
    made.name = name
    return made
