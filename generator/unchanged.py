"""Knows, without rendering, that a build would change nothing: everything it reads and wrote is as it was last time.

What a build wrote depends on nothing but the files that it read, the program, and its arguments. A build without
errors leaves the hashes of all of these; where they are still the same, its outputs are still the right ones. Where
nothing but descriptive texts was edited, what is left of it spares the next build the most.
"""

from __future__ import annotations

import json
import os
import stat
import sys
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import asdict, astuple, dataclass, replace
from functools import cached_property
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from generator import folders
from generator.aside import SMALL
from generator.files import OnDisk, Trees, digest, hash_of, on_disk
from generator.findings import Finding, Mark, Refused, Unusable
from generator.left import FileNodes, Left, edited, read, written
from generator.limits import MAX_FILE_BYTES, MAX_REPEATED, MAX_TOTAL_BYTES, most_said
from generator.nodes import ListNode, MapNode
from generator.texts import Place
from generator.write import holds

# What may stand beside a description's root document and is read too.
BESIDE = ("errata.yaml", "languages.yaml", "changes.md")
# How many builds are remembered, each by some megabytes.
MOST_KEPT = 20


class LastTime:
    """The last build of one description with the same arguments, if it is known."""

    def __init__(self, spec: Path, arguments: Iterable[str], out: Path) -> None:
        shown = str(spec)
        self.out = out
        self.beside = [str(spec.parent / name) for name in BESIDE]
        self.before = (program(), hashes(self.beside))
        with suppress(ValueError):  # a NUL in it, of which the reader tells
            spec = Path(os.path.realpath(spec))
        key = json.dumps([shown, str(spec), *arguments])
        self.file = folders.cache("builds") / f"{digest(key.encode())}.json"
        self.known = self.recalled()

    def recalled(self) -> Known | None:
        """What is known of the last build, if the same program made it of the same files beside the description."""
        try:
            known = Known(**json.loads(self.file.read_bytes()))
            same = known.program == self.before[0] and known.inputs.items() >= self.before[1].items()
        except (OSError, ValueError, TypeError, AttributeError):
            return None
        return known if same else None

    @cached_property
    def now(self) -> Mapping[str, str]:
        """The hashes of what the last build read, as it is now."""
        return hashes(self.known.inputs) if self.known else {}

    def held(self) -> Mapping[str, int] | None:
        """How many files each target has in the folder, where that holds what a build would write; else None."""
        known = self.known
        try:
            if not known or known.inputs != self.now or not holds(known.outputs, self.out):
                return None
        except (OSError, ValueError, TypeError):
            return None
        names = [path.partition("/")[0] for path in known.outputs]
        return {name: names.count(name) for name in dict.fromkeys(names)}

    @property
    def is_large(self) -> bool:
        """Whether it was of so much that a second process is worth its while."""
        return self.left.size > SMALL

    @property
    def warnings(self) -> list[Finding]:
        """What the last build warned of."""
        return [Finding(Mark(*mark), *told) for mark, *told in self.known.warnings] if self.known else []

    # -- what is left where texts alone were edited -----------------------------------

    @cached_property
    def left(self) -> Left:
        """What the last build left to this one; nothing where that is lost."""
        with suppress(OSError):
            content = self.left_file.read_bytes()
            if self.known and digest(content) == self.known.left:
                return Left(**read(content))
        return Left()

    @property
    def left_file(self) -> Path:
        return self.file.with_suffix(".pickle")

    def edit(self) -> Edit | None:
        """What was edited since the last build, where that is nothing but descriptive texts; None where it is more, or is
        not known."""
        try:
            return self.compared() if self.known else None
        except (OSError, ValueError, Unusable, Refused):
            return None

    def compared(self) -> Edit:
        """As `edit`, but raises what it was that made it more."""
        from generator.reading import Unreadable, decoded, read_bytes, read_nodes  # in the process that reads

        left, warnings = self.left, self.warnings
        if not left.api:
            raise ValueError("nothing is left")
        texts: dict[Place, str] = {}
        moved: dict[Mark, Mark] = {}
        files: dict[str, FileNodes] = {}
        for path, (hash, _, nodes) in left.files.items():
            if self.now[path] == hash:
                continue
            if os.path.realpath(path) != path:
                raise ValueError(f"{path} is a link now")
            try:
                old, content = read(nodes), read_bytes(Path(path))
            except Unreadable as error:
                raise ValueError(f"{path} {error.args[0]}") from None
            name = old.mark.file if isinstance(old, (MapNode, ListNode)) else path
            new, findings = read_nodes(decoded(content, name), name)
            if findings or any(f"{name}:" in each.what for each in warnings):
                raise ValueError(f"{name} has findings, or others name a place in it")
            said, marks = edited(old, new)
            texts |= said
            moved |= marks
            files[path] = digest(content), len(content), written(new)
        if not left.fixed.isdisjoint(texts):
            raise ValueError("more depends on an edited text than what outputs say")
        size = sum(size for _, size, _ in {**left.files, **files}.values())
        growth = max(growths(left.texts, texts))
        if growth * left.said > most_said(size) or 2 * growth * left.repeated > MAX_REPEATED or size > MAX_TOTAL_BYTES:
            raise ValueError("it may be too much")
        return Edit(texts, [replace(each, mark=moved.get(each.mark, each.mark)) for each in warnings], files, size)

    def output(self, path: str) -> OnDisk | None:
        """A file as the last build wrote it, None where it is not so any more."""
        return on_disk(self.out / path, self.known.outputs.get(path, "")) if self.known else None

    def remember(self, left: Left, warnings: list[Finding], trees: Trees) -> None:
        """Keeps what was read, what came of it, and what is left of it for the next build."""
        with suppress(OSError, RecursionError):  # what cannot be kept costs time alone
            if self.before != (program(), hashes(self.beside)):
                return  # something was saved meanwhile, and nobody knows whether before or after it was read
            content = written(left.plain)
            outputs = {f"{name}/{path}": hash_of(file) for name, tree in trees.items() for path, file in tree.items()}
            inputs = {path: hash for path, (hash, _, _) in left.files.items()} | self.before[1]
            told = [astuple(each) for each in warnings]
            known = Known(inputs, self.before[0], outputs, told, digest(content))
            self.file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            for file, each in ((self.left_file, content), (self.file, json.dumps(asdict(known)).encode())):
                part = file.with_suffix(f".{os.getpid()}")
                part.write_bytes(each)
                os.replace(part, file)
            forget(self.file.parent)


@dataclass(frozen=True)
class Known:
    """The hashes of all that a build read, of the program, and of what was written, what it warned of, and the hash of
    what is left for the next build."""

    inputs: Mapping[str, str]
    program: str
    outputs: Mapping[str, str]
    warnings: Sequence[Sequence[Any]]
    left: str


@dataclass(frozen=True)
class Edit:
    """What differs from the last build where nothing but descriptive texts was edited: these by their places, the warnings
    where they are now, the files that were edited, and how many bytes the description has."""

    texts: Mapping[Place, str]
    warnings: list[Finding]
    files: Mapping[str, FileNodes]
    size: int


def growths(old: Mapping[Place, str], new: Mapping[Place, str]) -> Iterator[float]:
    """By how much edited texts are longer, with and without space around them; 1 at least."""
    yield 1
    for place, said in new.items():
        before = old.get(place, said)
        yield len(said) / max(1, len(before))
        yield len(said.strip()) / max(1, len(before.strip()))


def forget(folder: Path) -> None:
    """Removes what is kept of builds that were longest ago."""
    by_age = sorted(folder.glob("*.json"), key=lambda file: file.stat().st_mtime)
    for file in by_age[:-MOST_KEPT]:
        file.with_suffix(".pickle").unlink(missing_ok=True)
        file.unlink(missing_ok=True)


def hashes(paths: Iterable[str]) -> dict[str, str]:
    """The hash of each file's content, "" where there is none that a build would read."""
    found = {}
    for path in paths:
        found[path] = ""
        if is_read(path):
            with open(path, "rb") as file:
                found[path] = digest(file.read())
    return found


def is_read(path: str) -> bool:
    try:
        state = os.stat(path)
    except (OSError, ValueError):
        return False
    return stat.S_ISREG(state.st_mode) and state.st_size <= MAX_FILE_BYTES and os.access(path, os.R_OK)


def program() -> str:
    """One hash for the program, templates included, and for the versions of what it uses."""
    found = find_spec("jinja2")
    site = Path(found.origin).parents[1] if found and found.origin else Path()
    installed = sorted(each for each in os.listdir(site) if each.endswith(".dist-info"))
    return digest(
        json.dumps(
            [sys.version, installed, hashes([*folders.files(folders.PROGRAM), *folders.files(folders.TEMPLATES)])]
        ).encode()
    )
