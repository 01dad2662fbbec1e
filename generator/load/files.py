"""Safe reading of files: regular files of a bounded size, UTF-8, YAML or JSON."""

from __future__ import annotations

import codecs
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

BYTE_ORDER_MARKS = {
    codecs.BOM_UTF32_LE: "UTF-32",
    codecs.BOM_UTF32_BE: "UTF-32",
    codecs.BOM_UTF16_LE: "UTF-16",
    codecs.BOM_UTF16_BE: "UTF-16",
}
# Does not wait for the writer of a pipe (POSIX), or change line endings (Windows).
FLAGS = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)


class FileError(Exception):
    """A file that cannot be read: message and hint."""


def read_bytes(path: Path) -> bytes:
    """Returns the content of the file `path`, size-limited. Raises FileError."""
    try:
        with open(os.open(path, FLAGS), "rb") as file:
            if not stat.S_ISREG(os.fstat(file.fileno()).st_mode):
                raise FileError("is not a file", "name a file")
            content = file.read(MAX_FILE_BYTES + 1)
    except FileNotFoundError:
        raise FileError("no such file", "check the path") from None
    except IsADirectoryError:
        raise FileError("is a folder", "name a file") from None
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        raise FileError(f"cannot be read: {reason}", "check the file") from None
    if len(content) > MAX_FILE_BYTES:
        raise FileError(f"over {MAX_FILE_BYTES >> 20} MB", "split it")
    return content


def decode(content: bytes, file: str) -> str:
    """Decodes UTF-8 without a byte order mark. Raises InputError with a position."""
    for mark, name in BYTE_ORDER_MARKS.items():
        if content.startswith(mark):
            raise InputError(f"{file}:1:1: cannot be read: it is {name}; save it as UTF-8 text")
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        # The error's own bytes have no byte order mark.
        before = error.object[: error.start].decode("utf-8", "replace")
        position = Position(file, before.count("\n") + 1, len(before) - before.rfind("\n"))
        message = "cannot be read: it is not UTF-8 text; save it as UTF-8 text"
        raise InputError(f"{position}: {message}") from None


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
    except InputError as error:
        is_syntax_error = re.search("not readable as YAML: (?!contains)", str(error))
        if is_syntax_error and file.lower().endswith(".json"):
            raise_json_error(text, file)
        raise


def raise_json_error(text: str, file: str) -> None:
    """Raises InputError if `text` is invalid JSON. YAML's own message would blame valid escapes."""
    try:
        json.loads(text)
    except json.JSONDecodeError as error:
        reason = f"{error.msg[:1].lower()}{error.msg[1:]}"
        message = f"not readable as JSON: {reason}; fix the syntax here"
        raise InputError(f"{file}:{error.lineno}:{error.colno}: {message}") from None
    except (ValueError, RecursionError):
        pass
