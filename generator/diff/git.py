"""Reading of folders from a revision of a git repository."""

from __future__ import annotations

import os
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from generator.findings import InputError


@contextmanager
def folder_at(revision: str, folder: Path) -> Iterator[Path]:
    """Yields a temporary copy of a folder at a revision. Raises InputError if it is missing there."""
    if not folder.is_dir():
        raise InputError(
            f"{folder}: no such folder; name a document whose repository has the revision {revision!r}"
        )
    where = git(folder, "rev-parse", "--show-toplevel", "--show-prefix")
    if where is None:
        raise InputError(
            f"{revision}: no such file, and {folder} is in no git repository; check the path"
        )
    commit = git(
        folder, "rev-parse", "--verify", "--quiet", "--end-of-options", f"{revision}^{{commit}}"
    )
    if commit is None:
        raise InputError(f"{revision}: neither a file nor a git revision; check the name")
    top, prefix = os.fsdecode(where).split("\n")[:2]
    tree = f"{commit.decode().strip()}:{prefix.rstrip('/')}"
    listed = git(Path(top), "ls-tree", "-r", "-z", tree)
    if listed is None:
        raise InputError(f"{revision}: has no folder {prefix or '.'}; check the revision")
    with tempfile.TemporaryDirectory(prefix="description-") as made:
        try:
            write_files(Path(top), Path(made), listed)
        except (OSError, ValueError) as error:
            raise InputError(
                f"{revision}: cannot be unpacked: {error}; check the revision"
            ) from None
        yield Path(made)


def write_files(repository: Path, folder: Path, listed: bytes) -> None:
    """Writes the files that `git ls-tree` listed, unchanged: an archive would lack
    those that attributes leave out of archives."""
    entries = [entry.partition(b"\t") for entry in listed.split(b"\0") if entry.startswith(b"100")]
    names = [head.split()[2] for head, _, _ in entries]
    content = git(repository, "cat-file", "--batch", given=b"\n".join([*names, b""])) or b""
    at = 0
    for _, _, path in entries:
        end = content.index(b"\n", at)
        size = int(content[at:end].split()[2])
        file = folder / os.fsdecode(path)
        if not {"", ".", ".."}.isdisjoint(os.fsdecode(path).split("/")):
            raise ValueError(f"{path!r} is no path")
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(content[end + 1 : end + 1 + size])
        at = end + size + 2


def git(folder: Path, *arguments: str, given: bytes = b"") -> bytes | None:
    """Returns the output of git, or None if it fails."""
    # In a hook, these variables name the repository, which may differ from the folder's.
    environment = {
        key: each for key, each in os.environ.items() if key not in ("GIT_DIR", "GIT_WORK_TREE")
    }
    try:
        done = subprocess.run(
            ["git", "-C", str(folder), *arguments],
            capture_output=True,
            check=False,
            env=environment,
            input=given,
        )
    except FileNotFoundError:
        raise InputError(
            "git: not installed; install it, or name a file instead of a revision"
        ) from None
    return done.stdout if done.returncode == 0 else None
