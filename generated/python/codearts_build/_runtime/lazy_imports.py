"""Lazy imports of a package's names."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from importlib import import_module
from importlib.util import find_spec
from typing import Any


def lazy_names(
    package: str, homes: Mapping[str, str], extras: Mapping[str, str] | None = None
) -> tuple[Callable[[str], Any], Callable[[], list[str]]]:
    """Returns the `__getattr__`, also for `__all__`, and the `__dir__` of a package (PEP 562).

    Args:
        package: its full name.
        homes: the module, below the package, of each name; a name without one is a module itself.
        extras: the optional module that a name needs. Without it, the name is not listed.
    """
    needed = extras or {}

    def listed() -> list[str]:
        return sorted(each for each in homes if _is_installed(needed.get(each, "")))

    def get(name: str) -> Any:
        if name == "__all__":
            return listed()
        home = homes.get(name)
        if home is None:
            raise AttributeError(f"module {package!r} has no attribute {name!r}")
        module = import_module(f"{package}.{home or name}")
        value = getattr(module, name) if home else module
        setattr(import_module(package), name, value)  # the next access needs no call
        return value

    return get, listed


def _is_installed(module: str) -> bool:
    try:
        return not module or find_spec(module) is not None
    except ImportError:
        return False
