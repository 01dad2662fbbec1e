"""Exchanges two folders, atomically if the system can, under a lock."""

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

# Seconds: the longest wait for another build, and the polling interval.
LONGEST_WAIT = 120
STEP = 0.05

AT_FDCWD = -2 if sys.platform == "darwin" else -100
EXCHANGE = 2  # RENAME_EXCHANGE of Linux, RENAME_SWAP of macOS
NOT_SUPPORTED = (errno.EINVAL, errno.ENOSYS, errno.ENOTSUP, errno.EXDEV, errno.EBUSY)


@contextmanager
def build_lock(out: Path) -> Iterator[None]:
    """Locks `out` against other builds; the lock ends with the process.

    The lock is on the parent of `out`, since `out` itself is exchanged.
    """
    try:
        import fcntl
    except ImportError:  # Windows
        yield
        return
    descriptor = os.open(out.parent, os.O_RDONLY | os.O_DIRECTORY)
    try:
        until = time.monotonic() + LONGEST_WAIT
        has_reported = False
        while True:
            try:
                fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
                break
            except BlockingIOError:
                if time.monotonic() > until:
                    message = f"another build has been writing for {LONGEST_WAIT} s; end it"
                    raise InputError(f"{out}: {message}") from None
            if not has_reported:
                print(f"{out}: waiting for another build to write", file=sys.stderr)
                has_reported = True
            time.sleep(STEP)
        yield
    finally:
        os.close(descriptor)


@contextmanager
def staging_folder(folder: Path, out: Path) -> Iterator[Path]:
    """Creates a temporary folder in `folder` for a new tree, removed at the end."""
    fresh = folder / f".{out.name}.build-{secrets.token_hex(8)}"
    fresh.mkdir()
    try:
        yield fresh
    finally:
        shutil.rmtree(fresh, ignore_errors=True)


def remove_leftovers(out: Path) -> None:
    """Removes staging folders of killed builds. Requires the lock."""
    pattern = re.compile(rf"\.{re.escape(out.name)}\.build-[0-9a-f]{{16}}")
    for folder in (out.parent, out):
        try:
            left = [name for name in os.listdir(folder) if pattern.fullmatch(name)]
        except OSError:
            continue
        for name in left:
            shutil.rmtree(folder / name, ignore_errors=True)


def try_exchange(one: Path, other: Path) -> bool:
    """Exchanges two folders in one step. Returns False if the system cannot."""
    function = None
    if os.name == "posix":
        name = "renameatx_np" if sys.platform == "darwin" else "renameat2"
        function = getattr(ctypes.CDLL(None, use_errno=True), name, None)
    if function is None:
        return False
    if function(AT_FDCWD, os.fsencode(one), AT_FDCWD, os.fsencode(other), EXCHANGE) == 0:
        return True
    code = ctypes.get_errno()
    if code in NOT_SUPPORTED:
        return False
    raise OSError(code, os.strerror(code))


def exchange(fresh: Path, folder: Path) -> None:
    """Exchanges two folders, in several steps if necessary. `folder` may be missing."""
    if not os.path.lexists(folder):
        os.rename(fresh, folder)
    elif not try_exchange(fresh, folder):
        aside = fresh.with_name(f"{fresh.name}.aside")
        shutil.move(folder, aside)  # copies folders of container images, which cannot be renamed
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
