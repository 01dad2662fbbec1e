"""Knows, without rendering, that a build would change nothing: everything it reads and wrote is as it was last time.

What a build wrote depends on nothing but the files that it read, the program, and its arguments. A build without
findings leaves the hashes of all of these; where they are still the same, its outputs are still the right ones.
"""

from __future__ import annotations

import hashlib
import json
import os
import sys
from collections.abc import Iterable, Mapping
from contextlib import suppress
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from generator import folders
from generator.limits import MAX_FILE_BYTES
from generator.write import Trees, holds

# What may stand beside a description's root document and is read too.
BESIDE = ("errata.yaml", "languages.yaml", "changes.md")


class LastTime:
    """The last build of one description with the same arguments, if it is known."""

    def __init__(self, spec: Path, arguments: Iterable[str]) -> None:
        shown = str(spec)
        self.beside = [spec.parent / name for name in BESIDE]
        self.before = (program(), hashes(self.beside))
        with suppress(ValueError):  # a NUL in it, of which the reader tells
            spec = Path(os.path.realpath(spec))
        key = json.dumps([shown, str(spec), *arguments])
        self.file = folders.cache("builds") / f"{digest(key.encode())}.json"

    def held(self, out: Path) -> Mapping[str, int] | None:
        """How many files each target has in a folder, where that holds what a build would write; else None."""
        try:
            known: dict[str, Any] = json.loads(self.file.read_bytes())
            inputs, outputs = known["inputs"], known["outputs"]
            if inputs != hashes(map(Path, inputs)) or known["program"] != self.before[0] or not holds(outputs, out):
                return None
        except (OSError, ValueError, KeyError, TypeError):
            return None
        names = [path.partition("/")[0] for path in outputs]
        return {name: names.count(name) for name in dict.fromkeys(names)}

    def remember(self, files: Mapping[Path, str], trees: Trees) -> None:
        """Keeps what was read, as files with the hashes of their content, and what came of it."""
        with suppress(OSError):  # what cannot be kept costs time alone
            if self.before != (program(), hashes(self.beside)):
                return  # something was saved meanwhile, and nobody knows whether before or after it was read
            known = {
                "inputs": {str(path): each for path, each in files.items()} | self.before[1],
                "program": self.before[0],
                "outputs": {
                    f"{name}/{path}": digest(text.encode())
                    for name, tree in trees.items()
                    for path, text in tree.items()
                },
            }
            self.file.parent.mkdir(parents=True, exist_ok=True)
            part = self.file.with_suffix(f".{os.getpid()}")
            part.write_text(json.dumps(known), encoding="utf-8")
            os.replace(part, self.file)


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
