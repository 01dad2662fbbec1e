"""The program's own folders: templates and cache."""

from __future__ import annotations

import os
from collections.abc import Mapping
from contextlib import suppress
from functools import cache as once
from pathlib import Path

PROGRAM = Path(__file__).parent
# Next to the program in a checkout, inside it in a wheel.
TEMPLATES = next(
    each / "templates" for each in (PROGRAM, PROGRAM.parent) if (each / "templates").is_dir()
)
# Folders that tools create.
LEFT_BY_TOOLS = {"__pycache__", ".mypy_cache", ".pytest_cache", ".ruff_cache"}


def files(folder: Path) -> list[str]:
    """Returns the sorted paths of all files of a folder, except those of tools."""
    found = []
    for parent, folders, names in os.walk(folder):
        folders[:] = [each for each in folders if each not in LEFT_BY_TOOLS]
        found += [os.path.join(parent, each) for each in names if each not in LEFT_BY_TOOLS]
    return sorted(filter(os.path.isfile, found))


@once
def cache(name: str) -> Path:
    """Returns a cache folder: in the checkout, or in the user's cache if installed."""
    if TEMPLATES.parent == PROGRAM.parent:
        return PROGRAM.parent / ".cache" / name
    from platformdirs import user_cache_path

    folder = user_cache_path(f"openapi-{name}")
    # A user without a home has no cache.
    return folder if folder.is_absolute() else Path(os.devnull, name)


def write_cached(folder: Path, files: Mapping[str, str], limit: int) -> None:
    """Writes files into a folder of the cache, each in one step; removes the oldest beyond `limit`.

    A cache that cannot be written costs time only.
    """
    with suppress(OSError):
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        for name, text in files.items():
            part = folder / f"{name}.{os.getpid()}"
            part.write_text(text, encoding="utf-8")
            os.replace(part, folder / name)
        by_age = sorted(folder.iterdir(), key=lambda each: each.stat().st_mtime)
        for each in by_age[:-limit]:
            each.unlink(missing_ok=True)
