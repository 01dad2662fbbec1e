"""Resolves `$ref`s inside the description's folder, without links and circles."""

from __future__ import annotations

import os
import re
import stat
from collections.abc import Callable
from pathlib import Path
from typing import Any
from urllib.parse import unquote

from generator.findings import Finding, Position, without_middle
from generator.limits import MAX_CHAIN, MAX_KEY
from generator.load.identities import Identities
from generator.load.nodes import ListNode, MapNode
from generator.openapi.objects import Grammar, Shape

ABSOLUTE_URL = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:|//")
INVALID_PATH = re.compile('[\x00-\x1f\x7f\\\\:*?"<>|\ud800-\udfff]')
INDEX = re.compile(r"(?:0|[1-9][0-9]{0,8})\Z", re.ASCII)


class RefError(Exception):
    """An invalid reference: message and hint."""


def pointer_tokens(pointer: str) -> list[str]:
    """Returns the tokens of the JSON Pointer (RFC 6901) in a reference's fragment."""
    tokens = [unquote(token) for token in pointer.split("/")[1:]]
    return [token.replace("~1", "/").replace("~0", "~") for token in tokens]


def resolve_pointer(node: Any, tokens: list[str]) -> Any:
    """Returns the value at `tokens` below `node`. Raises KeyError if there is none."""
    for token in tokens:
        if isinstance(node, MapNode) and token in node:
            node = node[token]
        elif isinstance(node, ListNode) and INDEX.match(token) and int(token) < len(node):
            node = node[int(token)]
        else:
            raise KeyError(token)
    return node


def local_target(root: MapNode, ref: str) -> Any:
    """Returns the target of a local reference of a bundle."""
    return resolve_pointer(root, pointer_tokens(ref.removeprefix("#")))


class LocalReferences:
    """The references of a bundle, which are all local."""

    def __init__(self, root: MapNode) -> None:
        self.root = root
        self.targets: dict[str, Any] = {}

    def target(self, ref: str) -> Any:
        """Returns the target of one reference."""
        if ref not in self.targets:
            self.targets[ref] = local_target(self.root, ref)
        return self.targets[ref]

    def deref(self, node: Any) -> Any:
        """Returns the final target of the references of `node`, or `node` itself."""
        while isinstance(node, MapNode) and isinstance(node.get("$ref"), str):
            node = self.target(node["$ref"])
        return node


def kind_at(tokens: list[str], grammar: Grammar) -> str:
    """Returns the kind of the OpenAPI object at a pointer into a root document, or ""."""
    shape: Shape = "document"
    for token in tokens:
        if isinstance(shape, str):
            shape = grammar.shape_of(shape, token)
        elif isinstance(shape, list):
            shape = shape[0]
        elif isinstance(shape, set):
            (shape,) = shape
    return shape if isinstance(shape, str) else ""


class RefResolver:
    """Resolves references of one description. `open_file` returns nodes or raises RefError.

    References of a document that `is_alone` lead to no other file.
    """

    def __init__(
        self, folder: Path, open_file: Callable[[Path], Any], is_alone: bool = False
    ) -> None:
        self.folder = folder
        self.is_alone = is_alone
        self.open_file = open_file
        # Set if files may have URIs of their own.
        self.identities: Identities | None = None
        self.located: dict[tuple[Path, str], Path] = {}
        self.resolved: dict[tuple[str, Path], tuple[Path, str, Any]] = {}
        # For references known to end at an object: the number of further references.
        self.known: dict[tuple[Path, str], int] = {}

    def resolve(self, ref: str, file: Path, position: Position) -> tuple[Path, str, Any] | Finding:
        """Returns the file, pointer and node of a reference, or a finding if it is invalid."""
        known = self.resolved.get((ref, file))
        if known:
            return known
        seen: dict[tuple[Path, str], None] = {}
        try:
            first = step = self.step(ref, file)
            while isinstance(step[2], MapNode) and isinstance(step[2].get("$ref"), str):
                if step[:2] in seen:
                    message = f"$ref {short_repr(ref)} leads back to itself"
                    raise RefError(message, "replace one of the circle by an object")
                seen[step[:2]] = None
                if len(seen) + self.known.get(step[:2], 0) > MAX_CHAIN:
                    message = f"$ref {short_repr(ref)} leads through over {MAX_CHAIN} others"
                    raise RefError(message, "name the object itself")
                if step[:2] in self.known:
                    break
                step = self.step(step[2]["$ref"], step[0])
        except RefError as end:
            return Finding(position, *end.args)
        behind = self.known.get(step[:2], 0)
        for count, place in enumerate(reversed(seen)):
            self.known[place] = behind + count
        self.resolved[ref, file] = first
        return first

    def step(self, ref: str, file: Path) -> tuple[Path, str, Any]:
        where, _, pointer = ref.partition("#")
        if where:
            if (file, where) not in self.located:
                self.located[file, where] = self.identify(ref, where, file)
            file = self.located[file, where]
        node = self.open_file(file)
        if pointer and not pointer.startswith("/"):
            message = f"$ref {short_repr(ref)} is not a JSON Pointer"
            raise RefError(message, "write it as #/components/schemas/Name")
        try:
            return file, pointer, resolve_pointer(node, pointer_tokens(pointer))
        except KeyError as error:
            message = f"leads nowhere: there is no {short_repr(error.args[0])}"
            hint = "fix the name or add its target"
            raise RefError(f"$ref {short_repr(ref)} {message}", hint) from None

    def identify(self, ref: str, where: str, file: Path) -> Path:
        """Returns the file that a reference names by URI or by path."""
        identities = self.identities
        if identities is None:
            return self.locate(ref, where, file.parent)
        # A document with a URI of its own has that as its base, and its path only if nothing matches.
        by_uri = identities.has_own(file) or ABSOLUTE_URL.match(where)
        found = identities.find(where, file) if by_uri else None
        try:
            return found or self.locate(ref, where, file.parent)
        except RefError:
            found = None if by_uri else identities.find(where, file)
            if found is None:
                raise
            return found

    def locate(self, ref: str, where: str, folder: Path) -> Path:
        """Returns the regular file below the root's folder that a relative reference names."""
        shown = f"$ref {short_repr(ref)}"
        outside = RefError(
            f"{shown} leads outside the description's folder",
            "move the file below the root document",
        )
        invalid = RefError(f"{shown} is not a valid file path", "fix the path")
        if ABSOLUTE_URL.match(where):
            hint = "move the file to the description's folder"
            raise RefError(f"{shown} leads to another host", hint)
        if self.is_alone:
            hint = "save all files of the description, and name the root document"
            raise RefError(f"{shown} leads to another file", hint)
        path = unquote(where)
        if INVALID_PATH.search(path) or len(path) > MAX_KEY:
            raise invalid
        parts = list(folder.relative_to(self.folder).parts)
        for part in path.split("/"):
            if part == ".." and parts:
                parts.pop()
            elif part == ".." or path.startswith("/"):
                raise outside
            elif part not in ("", "."):
                parts.append(part)
        file, mode = self.folder, 0
        try:
            for part in parts:
                file /= part
                mode = os.lstat(file).st_mode
                if stat.S_ISLNK(mode):
                    raise RefError(f"{shown} leads through a symbolic link", "name the file itself")
            # Systems have other kinds of links.
            inside = file.resolve().is_relative_to(self.folder)
        except FileNotFoundError:
            raise RefError(f"{shown} names a file that does not exist", "fix the path") from None
        except (OSError, ValueError, RuntimeError):
            raise invalid from None
        if not inside:
            raise outside
        if not stat.S_ISREG(mode):
            raise RefError(f"{shown} is not a file", "name a file")
        return file


def short_repr(value: Any) -> str:
    """Returns a value as a literal, without the middle of a long one."""
    if isinstance(value, str):
        return repr(without_middle(value, 200))
    return without_middle(repr(value), 200)
