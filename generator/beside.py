"""Files that may stand beside a description's root document and say more of its API."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from generator.findings import Finding, InputError
from generator.load.files import FileError, decode, read_bytes, read_nodes


def text_beside(spec: Path, name: str) -> str:
    """The text of a file there, "" where there is none. Raises InputError where it cannot be read or is a link."""
    file = spec.parent / name
    if file.is_symlink():
        raise InputError(f"{file}: is a symbolic link, which may lead outside the folder; put the file itself there")
    if not file.is_file():
        return ""
    try:
        return decode(read_bytes(file), str(file))
    except FileError as error:
        message, hint = error.args
        raise InputError(f"{file}: {message}; {hint}") from None


def nodes_beside(spec: Path, name: str) -> tuple[Any, list[Finding]]:
    """What a file of YAML there holds, None where there is none, and findings about it."""
    text = text_beside(spec, name)
    return read_nodes(text, str(spec.parent / name)) if text.strip() else (None, [])
