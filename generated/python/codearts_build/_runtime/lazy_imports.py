"""Names that a package imports when they are first used, so that importing it costs next to nothing."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from importlib import import_module
from typing import Any


def lazy_names(package: str, homes: Mapping[str, str]) -> tuple[Callable[[str], Any], Callable[[], list[str]]]:
    """The `__getattr__` and the `__dir__` of a package (PEP 562).

    Args:
        package: its full name.
        homes: the module, below the package, of each name; a name without one is a module itself.
    """

    def get(name: str) -> Any:
        home = homes.get(name)
        if home is None:
            raise AttributeError(f"module {package!r} has no attribute {name!r}")
        module = import_module(f"{package}.{home or name}")
        value = getattr(module, name) if home else module
        setattr(import_module(package), name, value)  # so that the next use finds it at once
        return value

    return get, lambda: list(homes)
