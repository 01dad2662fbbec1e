"""Python source as it is written: without imports that it has no use for, and laid out.

Ruff does both, in a hundredth of the time that black takes; a test holds what comes out against black.
"""

from __future__ import annotations

import hashlib
import subprocess
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path
from tempfile import TemporaryDirectory

from ruff import find_ruff_bin

from generator import paths
from generator.findings import InputError

LINE_LENGTH = 120
VERSION = "0.17.6"
# No settings but these, wherever a build runs, and nothing kept.
ALONE = ("--quiet", "--isolated", "--no-cache", "--target-version=py311")


def formatted(files: Mapping[str, str]) -> dict[str, str]:
    """Modules by their path, formatted; each text is formatted once and then read from the cache."""
    folder = paths.cache("format")
    keys = {path: folder / hashlib.sha256(f"{VERSION} {path.endswith('__init__.py')}\n{text}".encode()).hexdigest() for path, text in files.items()}
    known: dict[str, str] = {}
    for path, file in keys.items():
        with suppress(OSError):
            known[path] = file.read_text(encoding="utf-8")
    fresh = {path: text for path, text in files.items() if path not in known}
    made = run_ruff(fresh) if fresh else {}
    with suppress(OSError):
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        for path, text in made.items():
            keys[path].write_text(text, encoding="utf-8")
    return {path: known.get(path) or made.get(path, "") for path in files}


def run_ruff(files: Mapping[str, str]) -> dict[str, str]:
    """Modules by their path, formatted. Templates may so import all that they could need; an `__init__.py` keeps what it
    imports."""
    with TemporaryDirectory(prefix="generator-") as name:
        folder = Path(name)
        try:
            for path, text in files.items():
                (folder / path).parent.mkdir(parents=True, exist_ok=True)
                (folder / path).write_bytes(text.encode())
        except OSError as error:
            raise InputError(
                f"{folder.parent}: cannot be written: {error.strerror}; set TMPDIR to another folder"
            ) from None
        ruff("format", f"--line-length={LINE_LENGTH}", *ALONE, name)
        return {path: (folder / path).read_bytes().decode() for path in files}


def ruff(*arguments: str) -> None:
    """Runs ruff. Raises RuntimeError where it cannot read a module, which is a fault of a template."""
    done = subprocess.run([find_ruff_bin(), *arguments], capture_output=True, text=True, stdin=subprocess.DEVNULL)
    if done.returncode:
        raise RuntimeError(f"ruff {arguments[0]}: {done.stderr}")
