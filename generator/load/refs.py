"""Where a `$ref` may lead: into the description's own files, never through a link, never in a circle."""

from __future__ import annotations

import os
import re
import stat
from collections.abc import Callable
from pathlib import Path
from typing import Any
from urllib.parse import unquote

from generator.findings import Finding, Position
from generator.limits import MAX_CHAIN, MAX_KEY
from generator.load.nodes import ListNode, MapNode
from generator.openapi.objects import OBJECTS, SCHEMA_31, Shape

ELSEWHERE = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:|//")
IMPOSSIBLE = re.compile('[\x00-\x1f\x7f\\\\:*?"<>|\ud800-\udfff]')
INDEX = re.compile(r"(?:0|[1-9][0-9]{0,8})\Z", re.ASCII)


class DeadEnd(Exception):
    """A reference that leads nowhere: what is wrong, and what to do."""


def pointer_tokens(pointer: str) -> list[str]:
    """The steps of a JSON Pointer (RFC 6901) in the fragment of a reference."""
    return [
        unquote(token).replace("~1", "/").replace("~0", "~") for token in pointer.split("/")[1:]
    ]


def follow(node: Any, tokens: list[str]) -> Any:
    """What a pointer's steps lead to; KeyError where they lead nowhere."""
    for token in tokens:
        if isinstance(node, MapNode) and token in node:
            node = node[token]
        elif isinstance(node, ListNode) and INDEX.match(token) and int(token) < len(node):
            node = node[int(token)]
        else:
            raise KeyError(token)
    return node


def local_target(document: MapNode, ref: str) -> Any:
    """What a local reference of a bundle leads to."""
    return follow(document, pointer_tokens(ref.removeprefix("#")))


def is_place(tokens: list[str]) -> bool:
    """Whether a pointer into a root document leads to where the grammar has an object, and not to a mere value."""
    shape: Shape = "document"
    for token in tokens:
        if isinstance(shape, str):
            if shape == "callback":
                shape = None if token.startswith("x-") else "path item"
            else:
                shape = (
                    OBJECTS[shape] if shape != "schema" else OBJECTS["schema"] | SCHEMA_31
                ).get(token)
        elif isinstance(shape, list):
            shape = shape[0]
        elif isinstance(shape, set):
            (shape,) = shape
        if shape is None:
            return False
    return isinstance(shape, str)


class References:
    """Follows the references of one description. `open_file` gives the nodes of a file, or raises DeadEnd."""

    def __init__(self, folder: Path, open_file: Callable[[Path], Any]) -> None:
        self.folder = folder
        self.open_file = open_file
        self.located: dict[tuple[Path, str], Path] = {}
        self.resolved: dict[tuple[str, Path], tuple[Path, str, Any]] = {}
        # References that lead to an object in the end, by their places: how many more there are on the way.
        self.known: dict[tuple[Path, str], int] = {}

    def resolve(self, ref: str, file: Path, position: Position) -> tuple[Path, str, Any] | Finding:
        """The file, pointer and node that a reference names; a finding where it leads to no object in the end."""
        known = self.resolved.get((ref, file))
        if known:
            return known
        seen: dict[tuple[Path, str], None] = {}
        try:
            first = step = self.step(ref, file)
            while isinstance(step[2], MapNode) and isinstance(step[2].get("$ref"), str):
                if step[:2] in seen:
                    raise DeadEnd(
                        f"$ref {short(ref)} leads back to itself",
                        "let one of the circle be a real object",
                    )
                seen[step[:2]] = None
                if len(seen) + self.known.get(step[:2], 0) > MAX_CHAIN:
                    raise DeadEnd(
                        f"$ref {short(ref)} leads through over {MAX_CHAIN} others",
                        "name the object itself",
                    )
                if step[:2] in self.known:
                    break
                step = self.step(step[2]["$ref"], step[0])
        except DeadEnd as end:
            return Finding(position, *end.args)
        behind = self.known.get(step[:2], 0)
        for count, place in enumerate(reversed(seen)):
            self.known[place] = behind + count
        self.resolved[ref, file] = first
        return first

    def step(self, ref: str, file: Path) -> tuple[Path, str, Any]:
        where, _, pointer = ref.partition("#")
        if where:
            if (file.parent, where) not in self.located:
                self.located[file.parent, where] = self.locate(ref, where, file.parent)
            file = self.located[file.parent, where]
        node = self.open_file(file)
        if pointer and not pointer.startswith("/"):
            raise DeadEnd(
                f"$ref {short(ref)} is no JSON Pointer", "write it as #/components/schemas/Name"
            )
        try:
            return file, pointer, follow(node, pointer_tokens(pointer))
        except KeyError as error:
            message = f"$ref {short(ref)} leads nowhere: there is no {short(error.args[0])}"
            raise DeadEnd(message, "mend the name or add what it names") from None

    def locate(self, ref: str, where: str, folder: Path) -> Path:
        """The file that a relative reference names: a regular one below the root's folder, without links on the way."""
        shown = f"$ref {short(ref)}"
        if ELSEWHERE.match(where):
            raise DeadEnd(f"{shown} leads to another host", "keep the file beside the description")
        path = unquote(where)
        if IMPOSSIBLE.search(path) or len(path) > MAX_KEY:
            raise DeadEnd(f"{shown} names no possible file", "mend the path")
        parts = list(folder.relative_to(self.folder).parts)
        for part in path.split("/"):
            if part == ".." and parts:
                parts.pop()
            elif part == ".." or path.startswith("/"):
                raise DeadEnd(
                    f"{shown} leads outside the description's folder",
                    "move the file below the root document",
                )
            elif part not in ("", "."):
                parts.append(part)
        file, mode = self.folder, 0
        try:
            for part in parts:
                file /= part
                mode = os.lstat(file).st_mode
                if stat.S_ISLNK(mode):
                    raise DeadEnd(f"{shown} leads through a symbolic link", "name the file itself")
            # Other kinds of links, on other systems.
            inside = file.resolve().is_relative_to(self.folder)
        except FileNotFoundError:
            raise DeadEnd(f"{shown} names a file that does not exist", "mend the path") from None
        except (OSError, ValueError, RuntimeError):
            raise DeadEnd(f"{shown} names no possible file", "mend the path") from None
        if not inside:
            raise DeadEnd(
                f"{shown} leads outside the description's folder",
                "move the file below the root document",
            )
        if not stat.S_ISREG(mode):
            raise DeadEnd(f"{shown} names no file", "name a file")
        return file


def short(text: str, limit: int = 200) -> str:
    """A text of the description as a message shows it."""
    return repr(text if len(text) <= limit else f"{text[: limit // 2]} ... {text[-limit // 3 :]}")
