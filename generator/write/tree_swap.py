"""Puts a new tree in the place of an old one: in one step where the system has one, by one process at a time."""

from __future__ import annotations

import ctypes
import errno
import os
import re
import secrets
import shutil
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from generator.findings import InputError

# In seconds: how long another build is waited for, and how often it is looked whether it has ended.
LONGEST_WAIT = 120
STEP = 0.05

AT_FDCWD = -2 if sys.platform == "darwin" else -100
EXCHANGE = 2  # RENAME_EXCHANGE of Linux, RENAME_SWAP of macOS
NOT_SUPPORTED = (errno.EINVAL, errno.ENOSYS, errno.ENOTSUP, errno.EXDEV, errno.EBUSY)


@contextmanager
def alone(out: Path) -> Iterator[None]:
    """Holds a lock by which no two builds write below one folder at a time. It ends with the process that has it.

    The lock is on the folder around `out`, since `out` itself is exchanged.
    """
    try:
        import fcntl
    except ImportError:  # Windows
        yield
        return
    descriptor = os.open(out.parent, os.O_RDONLY | os.O_DIRECTORY)
    try:
        until = time.monotonic() + LONGEST_WAIT
        told = False
        while True:
            try:
                fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
                break
            except BlockingIOError:
                if time.monotonic() > until:
                    raise InputError(
                        f"{out}: another build has been writing for {LONGEST_WAIT} s; end it"
                    ) from None
            if not told:
                print(f"{out}: waiting for another build to write", file=sys.stderr)
                told = True
            time.sleep(STEP)
        yield
    finally:
        os.close(descriptor)


def staging_pattern(out: Path) -> re.Pattern[str]:
    return re.compile(rf"\.{re.escape(out.name)}\.build-[0-9a-f]{{16}}")


@contextmanager
def staging(folder: Path, out: Path) -> Iterator[Path]:
    """A new folder in `folder` to make a tree in, which goes when it is no longer needed."""
    fresh = folder / f".{out.name}.build-{secrets.token_hex(8)}"
    fresh.mkdir()
    try:
        yield fresh
    finally:
        shutil.rmtree(fresh, ignore_errors=True)


def clean(out: Path) -> None:
    """Removes what builds left that were killed. Only for who is alone."""
    pattern = staging_pattern(out)
    for folder in (out.parent, out):
        try:
            left = [name for name in os.listdir(folder) if pattern.fullmatch(name)]
        except OSError:
            continue
        for name in left:
            shutil.rmtree(folder / name, ignore_errors=True)


def exchanged(one: Path, other: Path) -> bool:
    """Lets two folders change places in one step. False where the system has no such step for these."""
    function = None
    if os.name == "posix":
        library = ctypes.CDLL(None, use_errno=True)
        function = getattr(
            library, "renameatx_np" if sys.platform == "darwin" else "renameat2", None
        )
    if function is None:
        return False
    if function(AT_FDCWD, os.fsencode(one), AT_FDCWD, os.fsencode(other), EXCHANGE) == 0:
        return True
    code = ctypes.get_errno()
    if code in NOT_SUPPORTED:
        return False
    raise OSError(code, os.strerror(code))


def exchange(fresh: Path, folder: Path) -> None:
    """Lets two folders change places, by several steps where there is no single one. `folder` may be missing."""
    if not os.path.lexists(folder):
        os.rename(fresh, folder)
    elif not exchanged(fresh, folder):
        aside = fresh.with_name(f"{fresh.name}.aside")
        shutil.move(
            folder, aside
        )  # where folders of a container's image cannot be renamed, they are copied
        try:
            os.rename(fresh, folder)
        except OSError:
            shutil.move(aside, folder)
            raise
        os.rename(aside, fresh)


def link_or_copy(source: str, target: str) -> None:
    try:
        os.link(source, target, follow_symlinks=False)
    except (OSError, NotImplementedError):
        shutil.copy2(source, target, follow_symlinks=False)
