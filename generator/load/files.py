"""Safe reading of files: regular files of a bounded size, UTF-8, YAML or JSON."""

from __future__ import annotations

import json
import os
import re
import stat
from pathlib import Path
from typing import Any

from generator.findings import Finding, InputError, Position
from generator.limits import MAX_FILE_BYTES, MAX_NODES
from generator.load.json_reader import NotJson, read_json
from generator.load.yaml_reader import read_yaml

BYTE_ORDER_MARKS = (
    (b"\xff\xfe\x00\x00", "UTF-32"),
    (b"\x00\x00\xfe\xff", "UTF-32"),
    (b"\xff\xfe", "UTF-16"),
    (b"\xfe\xff", "UTF-16"),
)


class FileError(Exception):
    """A file that cannot be read: message and hint."""


def read_bytes(path: Path) -> bytes:
    """Returns the content of the file `path`, size-limited. Raises FileError."""
    try:
        descriptor = os.open(
            path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
        )
        with open(descriptor, "rb") as file:
            state = os.fstat(descriptor)
            if not stat.S_ISREG(state.st_mode):
                raise FileError("is not a file", "name a file")
            content = file.read(MAX_FILE_BYTES + 1) if state.st_size <= MAX_FILE_BYTES else None
    except FileNotFoundError:
        raise FileError("no such file", "check the path") from None
    except IsADirectoryError:
        raise FileError("is a folder", "name a file") from None
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        raise FileError(f"cannot be read: {reason}", "check the file") from None
    if content is None or len(content) > MAX_FILE_BYTES:
        raise FileError(f"over {MAX_FILE_BYTES >> 20} MB", "split it")
    return content


def decode(content: bytes, file: str) -> str:
    """Decodes UTF-8 without a byte order mark. Raises InputError with a position."""
    for mark, name in BYTE_ORDER_MARKS:
        if content.startswith(mark):
            raise InputError(f"{file}:1:1: cannot be read: it is {name}; save it as UTF-8 text")
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        # The error's own bytes have no byte order mark.
        before = error.object[: error.start].decode("utf-8", "replace")
        position = Position(file, before.count("\n") + 1, len(before) - before.rfind("\n"))
        raise InputError(
            f"{position}: cannot be read: it is not UTF-8 text; save it as UTF-8 text"
        ) from None


def read_nodes(text: str, file: str) -> tuple[Any, list[Finding]]:
    """Returns the nodes of a YAML or JSON text, and findings such as duplicate keys.

    `file` is its name in positions. Raises InputError with a position if it is neither.
    """
    # Every value except the first follows one of these. Prose has some too: hence twice the limit.
    if sum(map(text.count, ",\n[{")) > 2 * MAX_NODES:
        raise InputError(f"{file}:1:1: over {MAX_NODES:,} values; split the file")
    if text.lstrip(" \t\r\n")[:1] in ("{", "["):
        try:
            return read_json(text, file)
        except NotJson:
            pass  # YAML may begin so too, and its messages are better
    try:
        return read_yaml(text, file)
    except InputError as unusable:
        if file.lower().endswith(".json") and re.search(
            "not readable as YAML: (?!contains)", str(unusable)
        ):
            raise_json_error(text, file)
        raise


def raise_json_error(text: str, file: str) -> None:
    """Raises InputError if `text` is invalid JSON. YAML's own message would blame valid escapes."""
    try:
        json.loads(text)
    except json.JSONDecodeError as error:
        message = f"{error.msg[:1].lower()}{error.msg[1:]}"
        position = Position(file, error.lineno, error.colno)
        raise InputError(
            f"{position}: not readable as JSON: {message}; fix the syntax here"
        ) from None
    except (ValueError, RecursionError):
        pass
