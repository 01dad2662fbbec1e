"""Reads the files of a description: regular files of a bounded size, as UTF-8, as nodes."""

from __future__ import annotations

import json
import os
import re
import stat
from pathlib import Path
from typing import Any

from generator.findings import Finding, Position, InputError
from generator.limits import MAX_FILE_BYTES, MAX_NODES
from generator.load.json_reader import NoJson, read_json
from generator.load.yaml_reader import read_yaml

MARKS = (
    (b"\xff\xfe\x00\x00", "UTF-32"),
    (b"\x00\x00\xfe\xff", "UTF-32"),
    (b"\xff\xfe", "UTF-16"),
    (b"\xfe\xff", "UTF-16"),
)


class Unreadable(Exception):
    """A file that is not read: why, and what to do."""


def read_bytes(path: Path) -> bytes:
    """The content of a file, which no other process can make endless. Raises Unreadable."""
    try:
        descriptor = os.open(
            path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
        )
        with open(descriptor, "rb") as file:
            state = os.fstat(descriptor)
            if not stat.S_ISREG(state.st_mode):
                raise Unreadable("is no file", "name a file")
            content = file.read(MAX_FILE_BYTES + 1) if state.st_size <= MAX_FILE_BYTES else None
    except FileNotFoundError:
        raise Unreadable("no such file", "check the path") from None
    except IsADirectoryError:
        raise Unreadable("is a folder", "name a file") from None
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        raise Unreadable(f"cannot be read: {reason}", "check the file") from None
    if content is None or len(content) > MAX_FILE_BYTES:
        raise Unreadable(f"over {MAX_FILE_BYTES >> 20} MB", "split it")
    return content


def decoded(content: bytes, file: str) -> str:
    """UTF-8 as text, without a mark of byte order. Raises InputError, with a position."""
    for mark, name in MARKS:
        if content.startswith(mark):
            raise InputError(f"{file}:1:1: cannot be read: it is {name}; save it as UTF-8 text")
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        # Counted in the error's own bytes, from which a mark of byte order has been taken.
        before = error.object[: error.start].decode("utf-8", "replace")
        position = Position(file, before.count("\n") + 1, len(before) - before.rfind("\n"))
        raise InputError(
            f"{position}: cannot be read: it is not UTF-8 text; save it as UTF-8 text"
        ) from None


def read_nodes(text: str, file: str) -> tuple[Any, list[Finding]]:
    """The nodes of one YAML or JSON text, and findings such as a key that stands twice.

    `file` names it in positions. Raises InputError, with a position, where it is neither.
    """
    # Each value but the first has one of these before it. Prose has some too, so only the absurd is told so early.
    if sum(map(text.count, ",\n[{")) > 2 * MAX_NODES:
        raise InputError(f"{file}:1:1: over {MAX_NODES:,} values; split the file")
    if text.lstrip(" \t\r\n")[:1] in ("{", "["):
        try:
            return read_json(text, file)
        except NoJson:
            pass  # YAML may begin so too, and tells better what is wrong
    try:
        return read_yaml(text, file)
    except InputError as unusable:
        if file.lower().endswith(".json") and re.search(
            "not readable as YAML: (?!holds)", str(unusable)
        ):
            tell_of_json(text, file)
        raise


def tell_of_json(text: str, file: str) -> None:
    """Raises InputError where a text is no JSON. YAML has escapes of its own, and so takes an emoji's for the fault."""
    try:
        json.loads(text)
    except json.JSONDecodeError as error:
        message = f"{error.msg[:1].lower()}{error.msg[1:]}"
        position = Position(file, error.lineno, error.colno)
        raise InputError(
            f"{position}: not readable as JSON: {message}; mend the syntax here"
        ) from None
    except (ValueError, RecursionError):
        pass
