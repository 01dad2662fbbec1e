"""Puts rendered files on disk: only what changed, and whole trees or nothing."""

from __future__ import annotations

import ctypes
import errno
import os
import shutil
import tempfile
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from generator.findings import Unusable

# What tools leave in a generated tree when it is imported, checked or installed.
LEFT_BY_TOOLS = {"__pycache__", ".mypy_cache", ".pytest_cache", ".ruff_cache", "build", "dist", "node_modules"}
RENAME_EXCHANGE = 2
AT_FDCWD = -100


@dataclass(frozen=True, slots=True)
class Difference:
    path: str
    kind: Literal["missing", "stale", "left over"]


def present(folder: Path) -> list[str]:
    """The files below a folder, as paths from it, but for what tools leave there."""
    found = []
    for parent, folders, files in os.walk(folder):
        folders[:] = [name for name in folders if name not in LEFT_BY_TOOLS and not name.endswith(".egg-info")]
        found += [Path(parent, name).relative_to(folder).as_posix() for name in files]
    return sorted(found)


def differences(files: Mapping[str, str], folder: Path) -> list[Difference]:
    """How a folder differs from the files that it should hold, by path."""
    existing = set(present(folder))
    found = [Difference(path, "left over") for path in existing - files.keys()]
    for path, text in files.items():
        if path not in existing:
            found.append(Difference(path, "missing"))
        elif (folder / path).read_bytes() != text.encode():
            found.append(Difference(path, "stale"))
    return sorted(found, key=lambda each: each.path)


def write(files: Mapping[str, str], folder: Path) -> list[Difference]:
    """Makes a folder hold exactly these files, and tells what differed before.

    The new tree is made beside the old one, which it takes the place of in one step. Raises Unusable where
    the disk does not allow it; the old tree is then whole.
    """
    try:
        changed = differences(files, folder)
        if changed:
            replace(files, folder, {each.path for each in changed})
        return changed
    except OSError as error:
        raise Unusable(f"{folder}: cannot be written: {error.strerror}; the files there are as they were") from None


def replace(files: Mapping[str, str], folder: Path, changed: set[str]) -> None:
    folder.parent.mkdir(parents=True, exist_ok=True)
    fresh = Path(tempfile.mkdtemp(prefix=f".{folder.name}-", dir=folder.parent))
    try:
        fresh.chmod(0o755)
        for path, text in files.items():
            target = fresh / path
            target.parent.mkdir(parents=True, exist_ok=True)
            if path in changed:
                target.write_bytes(text.encode())
            else:
                link_or_copy(folder / path, target)
        exchange(fresh, folder)
    finally:
        shutil.rmtree(fresh, ignore_errors=True)


def link_or_copy(source: Path, target: Path) -> None:
    try:
        os.link(source, target)
    except OSError:
        shutil.copy2(source, target)


def exchange(fresh: Path, folder: Path) -> None:
    """Lets two folders change places: at once on Linux, elsewhere by two renames."""
    if not folder.exists():
        os.rename(fresh, folder)
        return
    renameat2 = getattr(ctypes.CDLL(None, use_errno=True), "renameat2", None) if os.name == "posix" else None
    if renameat2 is not None:
        if renameat2(AT_FDCWD, os.fsencode(fresh), AT_FDCWD, os.fsencode(folder), RENAME_EXCHANGE) == 0:
            return
        code = ctypes.get_errno()
        if code not in (errno.EINVAL, errno.ENOSYS):
            raise OSError(code, os.strerror(code))
    old = folder.with_name(f"{fresh.name}.old")
    os.rename(folder, old)
    os.rename(fresh, folder)
    os.rename(old, fresh)
