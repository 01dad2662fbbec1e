"""Puts rendered files on disk: only what changed, all of it or nothing, and never over what somebody edited.

What is on disk is the old tree or the new one, of all targets together, whenever the process is killed: the new one
is made beside the folder of all targets, and the two folders change places in one step. Where that cannot be (other
things stand in the folder, or the system has no such step) each target changes places by itself, and for that time
the manifest knows both trees, so that the next build goes on from there.
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

from generator.findings import Finding, Position, InvalidDescription, InputError
from generator.write import manifest
from generator.write.tree_swap import alone, clean, exchange, exchanged, link_or_copy, staging

# The files of each target, by their path below its folder.
Trees = Mapping[str, Mapping[str, str]]

# What tools leave in a generated tree when it is imported, checked or installed.
LEFT_BY_TOOLS = {
    "__pycache__", ".mypy_cache", ".pytest_cache", ".ruff_cache", ".venv", "build", "dist", "node_modules",
}  # fmt: skip
LEFT_BY_SYSTEMS = {".DS_Store", "Thumbs.db", "desktop.ini"}
# How many files that would be lost are named one by one.
MOST_NAMED = 50


@dataclass(frozen=True, slots=True)
class Difference:
    """`path` is below the folder of all targets. `edited` tells that the file there is not as `build` wrote it."""

    path: str
    kind: Literal["missing", "stale", "left over"]
    edited: bool = False


class Output:
    """A folder of targets as it is, and the files that it should hold."""

    def __init__(self, trees: Trees, out: Path) -> None:
        self.out = out
        self.targets = list(trees)
        files = {
            f"{name}/{path}": file for name, files in trees.items() for path, file in files.items()
        }
        self.files = {path: file.encode() for path, file in files.items()}
        self.known = manifest.parsed(self.read(manifest.NAME).decode("utf-8", "replace"))
        self.hashes = manifest.with_targets(
            self.known, trees, {path: manifest.hash_of(file) for path, file in self.files.items()}
        )
        self.files[manifest.NAME] = manifest.made_of(self.hashes).encode()
        # Folders of ours that are called like one of a tool's.
        self.folders = folders_of(self.files)

    def read(self, path: str) -> bytes:
        """The content of a file, or nothing where there is no regular one."""
        try:
            file = os.path.join(self.out, path)
            if stat.S_ISREG(os.lstat(file).st_mode):
                with open(file, "rb") as opened:
                    return opened.read()
        except (FileNotFoundError, NotADirectoryError):
            pass
        return b""

    def walk(self, names: Iterable[str]) -> Iterator[tuple[str, list[str], list[str], list[str]]]:
        """Each folder of some targets, as a path, with its folders, its files, and the folders that tools left."""
        for name in names:
            for parent, folders, files in os.walk(self.out / name):
                path = Path(parent).relative_to(self.out).as_posix()
                links = [each for each in folders if os.path.islink(os.path.join(parent, each))]
                tools = [
                    each
                    for each in folders
                    if each not in links and self.is_of_tools(f"{path}/{each}")
                ]
                folders[:] = [each for each in folders if each not in links and each not in tools]
                yield path, folders, [
                    each for each in files + links if each not in LEFT_BY_SYSTEMS
                ], tools

    def is_of_tools(self, path: str) -> bool:
        name = path.rpartition("/")[2]
        return (name in LEFT_BY_TOOLS or name.endswith(".egg-info")) and path not in self.folders

    def differences(self, is_exact: bool = True) -> list[Difference]:
        """How the folder differs from what it should hold, by path; in the ends of lines too where `is_exact`."""
        present = {
            f"{path}/{name}" for path, _, files, _ in self.walk(self.targets) for name in files
        }
        if os.path.lexists(self.out / manifest.NAME):
            present.add(manifest.NAME)
        found = [
            Difference(path, "left over", self.is_edited(path))
            for path in present - self.files.keys()
        ]
        for path, content in self.files.items():
            if path not in present:
                found.append(Difference(path, "missing"))
            elif self.read(path) != content and (is_exact or not self.is_as_git_has_it(path)):
                found.append(Difference(path, "stale", self.is_edited(path)))
        return sorted(found, key=lambda each: each.path)

    def is_as_git_has_it(self, path: str) -> bool:
        """Whether a file is what it should be but for how a checkout has ended its lines."""
        return manifest.hash_of(self.read(path)) == manifest.hash_of(self.files[path])

    def is_edited(self, path: str) -> bool:
        return path != manifest.NAME and (
            path not in self.known or manifest.hash_of(self.read(path)) not in self.known[path]
        )

    # -- writing ------------------------------------------------------------------

    def replace(self, changed: set[str]) -> None:
        present = os.listdir(self.out) if self.out.exists() else []
        others = {path.partition("/")[0] for path in self.known} - {manifest.NAME, *self.targets}
        for name in [*self.targets, *others] if present else []:
            if os.path.lexists(self.out / name) and (
                os.path.islink(self.out / name) or not (self.out / name).is_dir()
            ):
                raise NotADirectoryError(0, f"{name} is no folder")
        ours = {manifest.NAME, *self.targets, *others}
        ours |= LEFT_BY_SYSTEMS
        foreign = [each for each in present if each not in ours and not self.is_of_tools(each)]
        whole = (
            not foreign
            and not os.path.ismount(self.out)
            and not Path.cwd().is_relative_to(self.out)
        )
        if not self.out.exists() or (whole and os.access(self.out.parent, os.W_OK)):
            with staging(self.out.parent, self.out) as fresh:
                self.make(fresh, changed)
                self.link(fresh, [name for name in present if name in others])
                if not os.path.lexists(self.out):
                    os.rename(fresh, self.out)
                    return
                if exchanged(fresh, self.out):
                    self.carry(fresh, [each for each in present if each in ours], present)
                    return
        with staging(
            self.out, self.out
        ) as fresh:  # inside, since what is around may be mounted from elsewhere
            self.make(fresh, changed)
            self.one_by_one(fresh)

    def make(self, fresh: Path, changed: set[str]) -> None:
        """The files as they should be, those that did not change by links to what is there."""
        for folder in folders_of(self.files):
            os.makedirs(fresh / folder, exist_ok=True)
        for path, content in self.files.items():
            if path in changed:
                (fresh / path).write_bytes(content)
            else:
                link_or_copy(os.path.join(self.out, path), os.path.join(fresh, path))

    def link(self, fresh: Path, names: list[str]) -> None:
        """Targets that are not written now, as they are."""
        for path, _, files, _ in self.walk(names):
            (fresh / path).mkdir(parents=True)
            for name in files:
                link_or_copy(os.path.join(self.out, path, name), os.path.join(fresh, path, name))

    def carry(self, old: Path, names: list[str], present: list[str]) -> None:
        """What tools left in the old tree, moved to the new one; what Python keeps of modules it makes again."""
        moved = Output({}, old)
        moved.folders = self.folders
        left = [f"{path}/{each}" for path, _, _, tools in moved.walk(names) for each in tools]
        left += [each for each in present if self.is_of_tools(each)]
        for path in left:
            if not path.endswith("__pycache__"):
                with suppress(OSError):
                    os.rename(old / path, self.out / path)

    def one_by_one(self, fresh: Path) -> None:
        """Each target in the place of the old one, and all back again where one cannot be."""
        both = fresh / "both"
        both.write_text(
            manifest.made_of(manifest.joined(self.known, self.hashes)), encoding="utf-8"
        )
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
    """The folders that files stand in, the innermost and those around it."""
    found = {"."}
    for path in paths:
        folder = path.rpartition("/")[0]
        while folder and folder not in found:
            found.add(folder)
            folder = folder.rpartition("/")[0]
    return found


def differences(trees: Trees, out: Path) -> list[Difference]:
    """How a folder of targets differs from what it should hold, by path, however git has ended its lines."""
    try:
        return Output(trees, out).differences(is_exact=False)
    except OSError as error:
        raise InputError(f"{out}: cannot be read: {error.strerror}; check it") from None


def contains(out: Path, hashes: Mapping[str, str]) -> bool:
    """Whether the folder `out` has exactly these files, by the SHA-256 of their content, and a manifest of them."""
    output = Output({}, out)
    output.folders = folders_of(hashes)
    targets = {path.partition("/")[0] for path in hashes}
    present = {f"{path}/{name}" for path, _, files, _ in output.walk(targets) for name in files}
    return present == hashes.keys() and all(
        output.known.get(path) == frozenset([manifest.hash_of(content := output.read(path))])
        and hashlib.sha256(content).hexdigest() == known
        for path, known in hashes.items()
    )


def write(trees: Trees, out: Path, force: bool = False) -> list[Difference]:
    """Makes a folder hold exactly these files of some targets, and tells what differed before.

    Raises InvalidDescription where a file would be lost that is not as `build` wrote it, unless `force` is set; and InputError
    where the disk does not allow it. The old tree is then whole.
    """
    try:
        real = out.resolve()
        if real.exists() and not real.is_dir():
            raise NotADirectoryError(0, "it is no folder")
        real.parent.mkdir(parents=True, exist_ok=True)
        with alone(real):
            clean(real)
            output = Output(trees, real)
            changed = output.differences()
            edited = [each.path for each in changed if each.edited]
            if edited and not force:
                raise InvalidDescription(named(edited, out, bool(output.known)))
            if changed:
                output.replace({each.path for each in changed})
            return changed
    except (OSError, RuntimeError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        raise InputError(
            f"{out}: cannot be written: {reason}; the files there are as they were"
        ) from None


def named(edited: list[str], out: Path, has_manifest: bool) -> list[Finding]:
    """A finding for each file that would be lost."""
    message = "is not as build wrote it" if has_manifest else "is not known to be build's"
    hint = "keep what you need of it elsewhere, and run `python -m generator build --force`"
    findings = [
        Finding(Position(str(out / path), 1, 1), f"{message}, and would be lost", hint)
        for path in edited[:MOST_NAMED]
    ]
    if len(edited) > MOST_NAMED:
        more = f"so it is with {len(edited) - MOST_NAMED:,} other files below"
        findings.append(Finding(Position(str(out), 1, 1), more, hint))
    return findings
