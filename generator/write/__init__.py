"""Writes rendered files: only changes, all or nothing, never over edited files.

The disk has either the old tree or the new one, even if the process is killed. The new tree is made
next to the output folder, and the two are exchanged in one step. If that is impossible (foreign
files in the folder, or no such system call), each target is exchanged separately. Meanwhile the
manifest lists both trees, so that the next build can continue.
"""

from __future__ import annotations

import hashlib
import os
import stat
from collections.abc import Iterable, Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from generator.findings import Finding, InputError, InvalidDescription, Position
from generator.write import manifest
from generator.write.tree_swap import (
    build_lock,
    exchange,
    link_or_copy,
    remove_leftovers,
    staging_folder,
    try_exchange,
)

# The files of each target, by their path below its folder.
Trees = Mapping[str, Mapping[str, str]]

# Folders that importing, checking or installing a generated tree leaves in it.
TOOL_FOLDERS = {
    "__pycache__", ".mypy_cache", ".pytest_cache", ".ruff_cache", ".venv", "build", "dist",
    "node_modules",
}  # fmt: skip
SYSTEM_FILES = {".DS_Store", "Thumbs.db", "desktop.ini"}
# The number of edited files that are listed individually.
MAX_LISTED = 50


@dataclass(frozen=True, slots=True)
class Difference:
    """`path` is relative to the output folder. `is_edited`: `build` did not write that content."""

    path: str
    kind: Literal["missing", "stale", "left over"]
    is_edited: bool = False


class Output:
    """The output folder on disk, and its expected files."""

    def __init__(self, trees: Trees, out: Path) -> None:
        self.out = out
        self.targets = list(trees)
        self.files: dict[str, bytes] = {}
        for name, files in trees.items():
            self.files |= {f"{name}/{path}": text.encode() for path, text in files.items()}
        hashes = {path: manifest.hash_of(content) for path, content in self.files.items()}
        self.old_hashes = manifest.parse(self.read(manifest.NAME).decode("utf-8", "replace"))
        self.new_hashes = manifest.replace_targets(self.old_hashes, trees, hashes)
        self.files[manifest.NAME] = manifest.dump(self.new_hashes).encode()
        # Our own folders, which may have the name of a tool's.
        self.folders = folders_of(self.files)

    def read(self, path: str) -> bytes:
        """Returns the content of a regular file, else `b""`."""
        try:
            file = os.path.join(self.out, path)
            if stat.S_ISREG(os.lstat(file).st_mode):
                with open(file, "rb") as opened:
                    return opened.read()
        except (FileNotFoundError, NotADirectoryError):
            pass
        return b""

    def walk(self, names: Iterable[str]) -> Iterator[tuple[str, list[str], list[str], list[str]]]:
        """Yields (path, folders, files, tool folders) for each folder of the targets `names`."""
        for name in names:
            for parent, folders, files in os.walk(self.out / name):
                path = Path(parent).relative_to(self.out).as_posix()
                links = {each for each in folders if os.path.islink(os.path.join(parent, each))}
                tools = {each for each in folders if self.is_tool_file(f"{path}/{each}")} - links
                folders[:] = [each for each in folders if each not in links | tools]
                found = [each for each in [*files, *links] if each not in SYSTEM_FILES]
                yield path, folders, found, sorted(tools)

    def present_files(self, targets: Iterable[str]) -> set[str]:
        found: set[str] = set()
        for path, _, files, _ in self.walk(targets):
            found |= {f"{path}/{name}" for name in files}
        return found

    def is_tool_file(self, path: str) -> bool:
        name = path.rpartition("/")[2]
        return (name in TOOL_FOLDERS or name.endswith(".egg-info")) and path not in self.folders

    def differences(self, is_exact: bool = True) -> list[Difference]:
        """Returns the differences by path; `is_exact` also compares line endings."""
        present = self.present_files(self.targets)
        if os.path.lexists(self.out / manifest.NAME):
            present.add(manifest.NAME)
        found = []
        for path in present - self.files.keys():
            found.append(Difference(path, "left over", self.is_edited_file(path)))
        for path, content in self.files.items():
            if path not in present:
                found.append(Difference(path, "missing"))
            elif self.read(path) != content and (is_exact or not self.has_same_text(path)):
                found.append(Difference(path, "stale", self.is_edited_file(path)))
        return sorted(found, key=lambda each: each.path)

    def has_same_text(self, path: str) -> bool:
        """Whether a file differs at most in line endings, which git may change."""
        return manifest.hash_of(self.read(path)) == manifest.hash_of(self.files[path])

    def is_edited_file(self, path: str) -> bool:
        known = self.old_hashes.get(path, ())
        return path != manifest.NAME and manifest.hash_of(self.read(path)) not in known

    # -- writing ------------------------------------------------------------------

    def replace(self, changed: set[str]) -> None:
        present = os.listdir(self.out) if self.out.exists() else []
        listed = {path.partition("/")[0] for path in self.old_hashes}
        others = listed - {manifest.NAME, *self.targets}
        for name in [*self.targets, *others]:
            folder = self.out / name
            if os.path.lexists(folder) and (os.path.islink(folder) or not folder.is_dir()):
                raise NotADirectoryError(0, f"{name} is not a folder")
        ours = {manifest.NAME, *self.targets, *others, *SYSTEM_FILES}
        has_foreign_files = any(
            each not in ours and not self.is_tool_file(each) for each in present
        )
        is_in_use = os.path.ismount(self.out) or Path.cwd().is_relative_to(self.out)
        is_replaceable = (
            not has_foreign_files and not is_in_use and os.access(self.out.parent, os.W_OK)
        )
        if not self.out.exists() or is_replaceable:
            with staging_folder(self.out.parent, self.out) as fresh:
                self.create_tree(fresh, changed)
                self.link_other_targets(fresh, [name for name in present if name in others])
                if not os.path.lexists(self.out):
                    os.rename(fresh, self.out)
                    return
                if try_exchange(fresh, self.out):
                    self.move_tool_files(fresh, [each for each in present if each in ours], present)
                    return
        # Inside, since the parent may be another file system.
        with staging_folder(self.out, self.out) as fresh:
            self.create_tree(fresh, changed)
            self.replace_one_by_one(fresh)

    def create_tree(self, fresh: Path, changed: set[str]) -> None:
        """Creates the new tree in `fresh`; unchanged files are hard links."""
        for folder in folders_of(self.files):
            os.makedirs(fresh / folder, exist_ok=True)
        for path, content in self.files.items():
            if path in changed:
                (fresh / path).write_bytes(content)
            else:
                link_or_copy(os.path.join(self.out, path), os.path.join(fresh, path))

    def link_other_targets(self, fresh: Path, names: list[str]) -> None:
        """Links the files of targets that are not written now."""
        for path, _, files, _ in self.walk(names):
            (fresh / path).mkdir(parents=True)
            for name in files:
                link_or_copy(os.path.join(self.out, path, name), os.path.join(fresh, path, name))

    def move_tool_files(self, old: Path, names: list[str], present: list[str]) -> None:
        """Moves tool folders to the new tree, except `__pycache__`, which Python recreates."""
        moved = Output({}, old)
        moved.folders = self.folders
        left = [f"{path}/{each}" for path, _, _, tools in moved.walk(names) for each in tools]
        left += [each for each in present if self.is_tool_file(each)]
        for path in left:
            if not path.endswith("__pycache__"):
                with suppress(OSError):
                    os.rename(old / path, self.out / path)

    def replace_one_by_one(self, fresh: Path) -> None:
        """Exchanges each target; restores all of them if one fails."""
        both = fresh / "both"
        merged = manifest.merge(self.old_hashes, self.new_hashes)
        both.write_text(manifest.dump(merged), encoding="utf-8")
        before = self.read(manifest.NAME)
        os.replace(both, self.out / manifest.NAME)
        done: list[str] = []
        try:
            for name in self.targets:
                exchange(fresh / name, self.out / name)
                done.append(name)
            os.replace(fresh / manifest.NAME, self.out / manifest.NAME)
        except OSError:
            for name in done:
                if (fresh / name).exists():
                    exchange(fresh / name, self.out / name)
                else:
                    os.rename(self.out / name, fresh / name)
            if before:
                both.write_bytes(before)
                os.replace(both, self.out / manifest.NAME)
            else:
                (self.out / manifest.NAME).unlink(missing_ok=True)
            raise


def folders_of(paths: Iterable[str]) -> set[str]:
    """Returns all ancestor folders of some files."""
    found = {"."}
    for path in paths:
        folder = path.rpartition("/")[0]
        while folder and folder not in found:
            found.add(folder)
            folder = folder.rpartition("/")[0]
    return found


def differences(trees: Trees, out: Path) -> list[Difference]:
    """Returns the differences between `trees` and `out` by path, except line endings."""
    try:
        return Output(trees, out).differences(is_exact=False)
    except OSError as error:
        raise InputError(f"{out}: cannot be read: {error.strerror}; check the path") from None


def contains(out: Path, hashes: Mapping[str, str]) -> bool:
    """Whether `out` has exactly these files, by SHA-256, and a manifest of them."""
    output = Output({}, out)
    output.folders = folders_of(hashes)
    if output.present_files({path.partition("/")[0] for path in hashes}) != hashes.keys():
        return False
    for path, known in hashes.items():
        content = output.read(path)
        is_listed = output.old_hashes.get(path) == frozenset([manifest.hash_of(content)])
        if not is_listed or hashlib.sha256(content).hexdigest() != known:
            return False
    return True


def write(trees: Trees, out: Path, force: bool = False) -> list[Difference]:
    """Makes the targets in `out` equal to `trees`, and returns the previous differences.

    Raises InvalidDescription if an edited file would be lost, unless `force` is set, and InputError
    if the disk does not allow it. The old tree then remains complete.
    """
    try:
        real = out.resolve()
        if real.exists() and not real.is_dir():
            raise NotADirectoryError(0, "it is not a folder")
        real.parent.mkdir(parents=True, exist_ok=True)
        with build_lock(real):
            remove_leftovers(real)
            output = Output(trees, real)
            changed = output.differences()
            edited = [each.path for each in changed if each.is_edited]
            if edited and not force:
                raise InvalidDescription(edited_findings(edited, out, bool(output.old_hashes)))
            if changed:
                output.replace({each.path for each in changed})
            return changed
    except (OSError, RuntimeError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        message = f"cannot be written: {reason}; the files there are unchanged"
        raise InputError(f"{out}: {message}") from None


def edited_findings(edited: list[str], out: Path, has_manifest: bool) -> list[Finding]:
    """Returns a finding for each edited file that would be lost."""
    message = "was edited since the last build" if has_manifest else "is not in a manifest of build"
    hint = "save your changes elsewhere, then run `build --force`"
    findings = [
        Finding(Position(str(out / path), 1, 1), f"{message}, and would be lost", hint)
        for path in edited[:MAX_LISTED]
    ]
    if len(edited) > MAX_LISTED:
        more = f"{len(edited) - MAX_LISTED:,} more files below would be lost"
        findings.append(Finding(Position(str(out), 1, 1), more, hint))
    return findings
