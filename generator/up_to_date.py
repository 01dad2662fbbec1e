"""Skips a build that would change nothing: the hashes of all that it read and wrote are those of the last one."""

from __future__ import annotations

import hashlib
import json
import os
import stat
import sys
from collections.abc import Iterable, Mapping
from contextlib import suppress
from dataclasses import asdict, astuple, dataclass
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from generator import paths
from generator.findings import Finding, Position
from generator.limits import MAX_FILE_BYTES

# Files that are read too if they are in the folder of a description's root document.
BESIDE = ("errata.yaml", "languages.yaml", "changes.md")


@dataclass(frozen=True)
class Stamp:
    """What a build read and wrote, by SHA-256, and what it warned of."""

    program: str
    inputs: Mapping[str, str]
    outputs: Mapping[str, str]
    warnings: list[Any]

    @property
    def findings(self) -> list[Finding]:
        return [Finding(Position(*position), *rest) for position, *rest in self.warnings]

    @property
    def is_current(self) -> bool:
        return self.program == program() and self.inputs == hashes(self.inputs) and self.outputs == hashes(self.outputs)


def file_of(spec: Path, arguments: Iterable[str], out: Path) -> Path:
    real = os.path.realpath(str(spec).replace("\0", ""))
    key = json.dumps([str(spec), real, str(out), *arguments])
    return paths.cache("builds") / f"{digest(key.encode())}.json"


def read(file: Path) -> Stamp | None:
    """The stamp of the last build, if there is one and nothing has changed since."""
    try:
        stamp = Stamp(**json.loads(file.read_bytes()))
        return stamp if stamp.is_current else None
    except (OSError, ValueError, TypeError):
        return None


def write(file: Path, inputs: Mapping[Path, bytes], spec: Path, outputs: Iterable[Path], findings: list[Finding]) -> None:
    read_files = {str(path): digest(content) for path, content in inputs.items()}
    stamp = Stamp(
        program(),
        read_files | hashes([str(spec.parent / name) for name in BESIDE]),
        hashes(map(str, outputs)),
        [astuple(each) for each in findings],
    )
    with suppress(OSError):  # without a stamp the next build takes longer, and that is all
        file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        part = file.with_suffix(f".{os.getpid()}")
        part.write_text(json.dumps(asdict(stamp)))
        os.replace(part, file)


def hashes(paths: Iterable[str]) -> dict[str, str]:
    """The hash of each file's content, "" where there is none that a build would read."""
    return {path: digest(Path(path).read_bytes()) if is_read(path) else "" for path in paths}


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
    sources = hashes([*paths.files(paths.PROGRAM), *paths.files(paths.TEMPLATES)])
    return digest(json.dumps([sys.version, installed, sources]).encode())


def digest(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()
