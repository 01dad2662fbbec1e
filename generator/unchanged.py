"""Knows, without rendering, that a build would change nothing: everything it reads and wrote is as it was last time.

What a build wrote depends on nothing but the files that it read, the program, and its arguments. A build without
errors leaves the hashes of all of these; where they are still the same, its outputs are still the right ones. Where
nothing but descriptive texts was edited, what is left of it spares the next build the most.
"""

from __future__ import annotations

import hashlib
import json
import os
import sys
from collections.abc import Iterable, Mapping, Sequence
from contextlib import suppress
from dataclasses import asdict, astuple, dataclass, replace
from functools import cached_property
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from generator import folders
from generator.findings import Finding, Mark
from generator.left import Left
from generator.limits import MAX_FILE_BYTES
from generator.load import Description
from generator.write import Trees, holds

# What may stand beside a description's root document and is read too.
BESIDE = ("errata.yaml", "languages.yaml", "changes.md")


class LastTime:
    """The last build of one description with the same arguments, if it is known."""

    def __init__(self, spec: Path, arguments: Iterable[str], out: Path) -> None:
        shown = str(spec)
        self.out = out
        self.beside = [spec.parent / name for name in BESIDE]
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

    def held(self) -> Mapping[str, int] | None:
        """How many files each target has in the folder, where that holds what a build would write; else None."""
        known = self.known
        try:
            if not known or known.inputs != hashes(map(Path, known.inputs)) or not holds(known.outputs, self.out):
                return None
        except (OSError, ValueError, TypeError):
            return None
        names = [path.partition("/")[0] for path in known.outputs]
        return {name: names.count(name) for name in dict.fromkeys(names)}

    # -- what is left where texts alone were edited -----------------------------------

    def warnings(self, description: Description | None = None) -> list[Finding] | None:
        """What the last build warned of, at the places where it is in a description that differs in descriptive texts
        alone; None where it differs in more."""
        if not self.known or (description and self.known.skeleton != description.skeleton):
            return None
        found = [Finding(Mark(*mark), *told) for mark, *told in self.known.warnings]
        if not description or not found:
            return found
        try:
            moved = self.left.moved(description.files)
        except ValueError:
            return None
        edited = {mark.file for mark in moved}
        if any(f"{file}:" in each.what for each in found for file in edited):
            return None  # it names a second place
        return [replace(each, mark=moved.get(each.mark, each.mark)) for each in found]

    @cached_property
    def left(self) -> Left:
        """What the last build left to this one; nothing where that is lost."""
        with suppress(OSError):
            content = self.left_file.read_bytes()
            if self.known and digest(content) == self.known.left:
                return Left(content)
        return Left()

    @property
    def left_file(self) -> Path:
        return self.file.with_suffix(".pickle")

    def text(self, path: str) -> str | None:
        """A file as the last build wrote it, None where it is not so any more."""
        with suppress(OSError, ValueError):
            content = (self.out / path).read_bytes()
            if self.known and digest(content) == self.known.outputs[path]:
                return content.decode()
        return None

    def remember(
        self, description: Description, warnings: list[Finding], trees: Trees, api: bytes, results: dict[str, Any]
    ) -> None:
        """Keeps what was read, what came of it, and what is left of it for the next build: the API as `written`, and results."""
        with suppress(OSError, RecursionError):  # what cannot be kept costs time alone
            if self.before != (program(), hashes(self.beside)):
                return  # something was saved meanwhile, and nobody knows whether before or after it was read
            content = self.left.after(description.files, api, results)
            outputs = {
                f"{name}/{path}": digest(text.encode()) for name, tree in trees.items() for path, text in tree.items()
            }
            inputs = {str(path): hash for path, (hash, _) in description.files.items()} | self.before[1]
            told = [astuple(each) for each in warnings]
            known = Known(inputs, self.before[0], outputs, told, description.skeleton, digest(content))
            self.file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            for file, each in ((self.left_file, content), (self.file, json.dumps(asdict(known)).encode())):
                part = file.with_suffix(f".{os.getpid()}")
                part.write_bytes(each)
                os.replace(part, file)


@dataclass(frozen=True)
class Known:
    """The hashes of all that a build read, of the program, and of what was written, what it warned of, and the hashes of
    the description's skeleton and of what is left for the next build."""

    inputs: Mapping[str, str]
    program: str
    outputs: Mapping[str, str]
    warnings: Sequence[Sequence[Any]]
    skeleton: str
    left: str


def digest(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()


def hashes(files: Iterable[Path]) -> dict[str, str]:
    """The hash of each file's content, "" where there is none that a build would read."""
    return {str(path): digest(path.read_bytes()) if is_read(path) else "" for path in files}


def is_read(path: Path) -> bool:
    return path.is_file() and path.stat().st_size <= MAX_FILE_BYTES and os.access(path, os.R_OK)


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
