"""Skips a build if the hashes of all that it reads and wrote are those of the last one."""

from __future__ import annotations

import hashlib
import json
import os
import stat
import sys
from collections.abc import Iterable, Mapping
from dataclasses import asdict, astuple, dataclass
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from generator import paths
from generator.findings import Finding, Position
from generator.limits import MAX_FILE_BYTES
from generator.write import Trees, contains

# Optional files and an optional folder next to the root document.
COMPANION_FILES = (
    "errata.yaml", "manual_faults.yaml", "observed.yaml", "languages.yaml", "changes.md",
)  # fmt: skip
COMPANION_FOLDER = "guides"
# Builds that are remembered, each of another description or with other arguments.
MAX_BUILDS = 200


@dataclass(frozen=True)
class Record:
    """The inputs and outputs of a build, by SHA-256, and its warnings."""

    program: str
    inputs: Mapping[str, str]
    outputs: Mapping[str, str]
    warnings: list[Any]

    @property
    def findings(self) -> list[Finding]:
        return [Finding(Position(*position), *rest) for position, *rest in self.warnings]


class LastBuild:
    """The record of the last build of a description into `out` with the same arguments."""

    def __init__(self, spec: Path, arguments: Iterable[str], out: Path) -> None:
        self.out = out
        real = os.path.realpath(str(spec).replace("\0", ""))  # a link may lead elsewhere by now
        key = json.dumps([str(spec), real, str(out), *arguments])
        self.file = paths.cache("builds") / f"{digest(key.encode())}.json"
        # Hashed before anything is read: a file saved during the build is a change.
        self.program = hash_program()
        guides = paths.files(spec.parent / COMPANION_FOLDER)
        self.companions = hashes([*(str(spec.parent / name) for name in COMPANION_FILES), *guides])

    def warnings(self) -> list[Finding] | None:
        """Returns the warnings of the last build, or None if a new build is needed."""
        try:
            record = Record(**json.loads(self.file.read_bytes()))
            is_current = (
                record.program == self.program
                and record.inputs.items() >= self.companions.items()
                and record.inputs == hashes(record.inputs)
                and contains(self.out, record.outputs)
            )
            return record.findings if is_current else None
        except (OSError, ValueError, TypeError, AttributeError):
            return None

    def save(self, files: Mapping[Path, bytes], trees: Trees, findings: list[Finding]) -> None:
        """Records a build that read `files` and wrote `trees`."""
        inputs = {str(path): digest(content) for path, content in files.items()}
        outputs: dict[str, str] = {}
        for name, tree in trees.items():
            outputs |= {f"{name}/{path}": digest(text.encode()) for path, text in tree.items()}
        warnings = [astuple(finding) for finding in findings]
        record = Record(self.program, inputs | self.companions, outputs, warnings)
        content = {self.file.name: json.dumps(asdict(record))}
        paths.write_cached(self.file.parent, content, MAX_BUILDS)


def hashes(names: Iterable[str]) -> dict[str, str]:
    """Returns the hash of each file, "" for one that a build would not read."""
    return {name: digest(Path(name).read_bytes()) if is_readable(name) else "" for name in names}


def is_readable(name: str) -> bool:
    try:
        state = os.stat(name)
    except (OSError, ValueError):
        return False
    is_file = stat.S_ISREG(state.st_mode) and state.st_size <= MAX_FILE_BYTES
    return is_file and os.access(name, os.R_OK)


def hash_program() -> str:
    """Returns one hash of the program, its templates, and the installed packages."""
    found = find_spec("jinja2")
    site = Path(found.origin).parents[1] if found and found.origin else Path()
    installed = sorted(each for each in os.listdir(site) if each.endswith(".dist-info"))
    sources = hashes([*paths.files(paths.PROGRAM), *paths.files(paths.TEMPLATES)])
    return digest(json.dumps([sys.version, installed, sources]).encode())


def digest(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()
