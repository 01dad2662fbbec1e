"""Reads a description from its files and makes the bundle: one document whose `$ref`s are all local."""

from __future__ import annotations

import re
from collections import deque
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from urllib.parse import unquote

from generator.findings import Finding, Mark, Refused, Unusable
from generator.grammar import COMPONENT_KEYS, OBJECTS, SCHEMA_31, Shape
from generator.nodes import ListNode, MapNode, read_nodes

MAX_BYTES = 64 * 1024 * 1024
NOT_IN_A_NAME = re.compile(r"[^A-Za-z0-9._-]+")


@dataclass(frozen=True, slots=True)
class Description:
    """A description as one document, with the position of every key, and what was found on the way."""

    document: MapNode
    findings: list[Finding] = field(default_factory=list)

    @property
    def is_31(self) -> bool:
        return str(self.document["openapi"]).startswith("3.1")


def load(path: Path) -> Description:
    """The description whose root document is `path`, bundled.

    Raises Unusable where a file cannot be read or is no OpenAPI 3.0 or 3.1 document, Refused where a
    reference leads nowhere or outside the root document's folder.
    """
    bundler = Bundler(path)
    document = bundler.bundle()
    if any(finding.severity == "error" for finding in bundler.findings):
        raise Refused(bundler.findings)
    return Description(document, bundler.findings)


def pointer_tokens(pointer: str) -> list[str]:
    """The steps of a JSON Pointer (RFC 6901) in the fragment of a reference."""
    return [unquote(token).replace("~1", "/").replace("~0", "~") for token in pointer.split("/")[1:]]


def follow(node: Any, tokens: list[str]) -> Any:
    """What a pointer's steps lead to; KeyError where they lead nowhere."""
    for token in tokens:
        if isinstance(node, MapNode) and token in node:
            node = node[token]
        elif isinstance(node, ListNode) and token.isdigit() and int(token) < len(node):
            node = node[int(token)]
        else:
            raise KeyError(token)
    return node


def local_target(document: MapNode, ref: str) -> Any:
    """What a local reference of a bundle leads to."""
    return follow(document, pointer_tokens(ref.removeprefix("#")))


class DeadEnd(Exception):
    """A reference that leads nowhere: what is wrong, and what to do."""


class Bundler:
    """Copies a description from its files into one document."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.folder = root.parent.resolve()
        self.files: dict[Path, Any] = {}
        self.findings: list[Finding] = []
        self.names: dict[tuple[Path, str], str] = {}
        self.taken: dict[str, set[str]] = {}
        # What was referred to and has still to be copied: (component key, name, kind, node, its file).
        self.waiting: deque[tuple[str, str, str, Any, Path]] = deque()

    # -- files ----------------------------------------------------------------

    def open(self, path: Path) -> Any:
        if path not in self.files:
            shown = str(self.root.parent / path.relative_to(self.folder)) if path != self.start else str(self.root)
            try:
                if not path.is_file():
                    raise Unusable(f"{shown}: no such file; check the path")
                if path.stat().st_size > MAX_BYTES:
                    raise Unusable(f"{shown}: over {MAX_BYTES >> 20} MB; split it")
                text = path.read_text(encoding="utf-8-sig")
            except (OSError, UnicodeDecodeError) as error:
                reason = error.strerror if isinstance(error, OSError) else "it is not UTF-8 text"
                raise Unusable(f"{shown}: cannot be read: {reason}; check the file") from None
            self.files[path], findings = read_nodes(text, shown)
            self.findings += findings
        return self.files[path]

    # -- the bundle -----------------------------------------------------------

    def bundle(self) -> MapNode:
        try:
            self.start = self.root.resolve()
            root = self.open(self.start)
        except (OSError, RuntimeError, ValueError) as error:
            raise Unusable(f"{self.root}: cannot be read: {error}; check the path") from None
        if not isinstance(root, MapNode) or "openapi" not in root:
            raise Unusable(f"{self.root}:1:1: not an OpenAPI document: no key `openapi`; name the root document")
        if not re.match(r"3\.[01]\.\d+", str(root["openapi"])):
            raise Unusable(
                f"{root.value_mark('openapi')}: OpenAPI {root['openapi']} is not supported; write it in 3.0 or 3.1"
            )
        components = root.get("components")
        if isinstance(components, MapNode):
            self.taken = {key: set(value) for key, value in components.items() if isinstance(value, MapNode)}
        document: MapNode = self.copy("document", root, self.start)
        while self.waiting:
            key, name, kind, node, file = self.waiting.popleft()
            target = document.setdefault("components", MapNode(root.mark)).setdefault(key, MapNode(root.mark))
            mark = getattr(node, "mark", root.mark)
            target.put(name, self.copy(kind, node, file), mark)
        return document

    def copy(self, kind: str, node: Any, file: Path) -> Any:
        """`node` with its references, and those of all below it, made local."""
        if not isinstance(node, MapNode):
            return node
        if isinstance(node.get("$ref"), str):
            return self.reference(kind, node, file)
        out = node.copied()
        shapes: dict[str, Shape] | None = None if kind == "callback" else OBJECTS[kind]
        for key, value in node.items():
            shape = "path item" if shapes is None else shapes.get(key)
            if shape is None and kind == "schema":
                shape = SCHEMA_31.get(key)
            marks = node.marks[key]
            if isinstance(shape, str):
                value = self.copy(shape, value, file)
            elif isinstance(shape, list) and isinstance(value, ListNode):
                items = ListNode(value.mark)
                for item, mark in zip(value, value.marks):
                    items.put(self.copy(shape[0], item, file), mark)
                value = items
            elif isinstance(shape, set) and isinstance(value, MapNode):
                named, (below,) = value.copied(), shape
                for name, item in value.items():
                    named.put(name, self.copy(below, item, file), *value.marks[name])
                value = named
            elif key == "discriminator" and kind == "schema" and isinstance(value, MapNode):
                value = self.discriminator(value, file)
            out.put(key, value, *marks)
        return out

    def reference(self, kind: str, node: MapNode, file: Path) -> Any:
        ref, mark = node["$ref"], node.value_mark("$ref")
        found = self.resolve(ref, file, mark)
        if found is None:
            return node
        target_file, pointer, target = found
        if kind == "path item" and target is not node:
            inlined = self.copy(kind, target, target_file)
            for key in node if isinstance(inlined, MapNode) else ():
                if key != "$ref":
                    inlined.put(key, node[key], *node.marks[key])
            return inlined
        out = node.copied()
        for key, value in node.items():
            out.put(key, value, *node.marks[key])
        out["$ref"] = self.local(kind, target_file, pointer, target)
        return out

    def local(self, kind: str, file: Path, pointer: str, target: Any) -> str:
        """The local reference to a target, which becomes a component unless it stands in the root document."""
        if file == self.start:
            return "#" + pointer
        key = COMPONENT_KEYS.get(kind, "schemas")
        if (file, pointer) not in self.names:
            wish = NOT_IN_A_NAME.sub("_", (pointer_tokens(pointer) or [file.stem])[-1]) or "_"
            taken = self.taken.setdefault(key, set())
            name = wish if wish not in taken else f"{file.stem}_{wish}"
            count = 2
            while name in taken:
                name, count = f"{wish}_{count}", count + 1
            taken.add(name)
            self.names[file, pointer] = name
            self.waiting.append((key, name, kind, target, file))
        return f"#/components/{key}/{self.names[file, pointer]}"

    def discriminator(self, node: MapNode, file: Path) -> MapNode:
        mapping = node.get("mapping")
        if not isinstance(mapping, MapNode):
            return node
        out, made = node.copied(), mapping.copied()
        for name, ref in mapping.items():
            if isinstance(ref, str) and ("#" in ref or "/" in ref):
                found = self.resolve(ref, file, mapping.value_mark(name))
                ref = self.local("schema", *found) if found else ref
            made.put(name, ref, *mapping.marks[name])
        for key, value in node.items():
            out.put(key, made if key == "mapping" else value, *node.marks[key])
        return out

    # -- references -----------------------------------------------------------

    def resolve(self, ref: str, file: Path, mark: Mark) -> tuple[Path, str, Any] | None:
        """The file, pointer and node that a reference names; a finding and None where it leads to no object."""
        seen: set[tuple[Path, str]] = set()
        try:
            first = step = self.step(ref, file)
            while isinstance(step[2], MapNode) and isinstance(step[2].get("$ref"), str):
                if step[:2] in seen:
                    raise DeadEnd(f"$ref {ref!r} leads back to itself", "let one of the circle be a real object")
                seen.add(step[:2])
                step = self.step(step[2]["$ref"], step[0])
        except DeadEnd as end:
            self.findings.append(Finding(mark, *end.args))
            return None
        return first

    def step(self, ref: str, file: Path) -> tuple[Path, str, Any]:
        where, _, pointer = ref.partition("#")
        if re.match(r"[A-Za-z][A-Za-z0-9+.-]*:|//", where):
            raise DeadEnd(f"$ref {ref!r} leads to another host", "keep the file beside the description")
        if where:
            try:
                file = (file.parent / unquote(where)).resolve()
            except (OSError, RuntimeError, ValueError):
                raise DeadEnd(f"$ref {ref!r} names no possible file", "mend the path") from None
            if not file.is_relative_to(self.folder):
                raise DeadEnd(
                    f"$ref {ref!r} leads outside the description's folder", "move the file below the root document"
                )
            if not file.is_file():
                raise DeadEnd(f"$ref {ref!r} names a file that does not exist", "mend the path")
        node = self.open(file)
        if pointer and not pointer.startswith("/"):
            raise DeadEnd(f"$ref {ref!r} is no JSON Pointer", "write it as #/components/schemas/Name")
        try:
            return file, pointer, follow(node, pointer_tokens(pointer))
        except KeyError as error:
            what = f"$ref {ref!r} leads nowhere: there is no {error.args[0]!r}"
            raise DeadEnd(what, "mend the name or add what it names") from None
