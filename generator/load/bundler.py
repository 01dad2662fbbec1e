"""Bundles the files of a description: one document whose `$ref`s are all local."""

from __future__ import annotations

import re
from collections import deque
from pathlib import Path
from typing import Any

from generator.findings import Finding, InvalidDescription, InputError
from generator.limits import MAX_FILES, MAX_FINDINGS, MAX_NAME, MAX_REPEATED, MAX_TOTAL_BYTES
from generator.load.files import Unreadable, decoded, read_bytes, read_nodes
from generator.load.nodes import ListNode, MapNode
from generator.load.refs import DeadEnd, References, is_place, pointer_tokens, short
from generator.openapi.objects import COMPONENT_KEYS, OBJECTS, SCHEMA_31, Shape

NOT_IN_A_NAME = re.compile(r"[^A-Za-z0-9._-]+")
# How a target of a discriminator's mapping ends that is a file and no name of a schema, unless there is such a schema.
FILES = (".yaml", ".yml", ".json")


def real(path: Path) -> Path:
    try:
        return path.resolve()
    except (OSError, RuntimeError, ValueError) as error:
        raise InputError(f"{path}: cannot be read: {error}; check the path") from None


def weight(node: Any) -> int:
    """About how much a node is when it is written out: its values, and its text by lines."""
    total, waiting = 0, [node]
    while waiting:
        each = waiting.pop()
        total += 1 + (len(each) // 64 if isinstance(each, str) else 0)
        if isinstance(each, (dict, list)):
            waiting += each.values() if isinstance(each, dict) else each
    return total


class Bundler:
    """Copies a description from its files into one document."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.start = real(root)
        self.folder = self.start.parent
        self.references = References(self.folder, self.referred)
        self.files: dict[Path, bytes] = {}
        self.nodes: dict[Path, Any] = {}
        self.bytes_left = MAX_TOTAL_BYTES
        self.findings: list[Finding] = []
        self.names: dict[tuple[str, Path, str], str] = {}
        self.taken: dict[str, set[str]] = {}
        # What was referred to and has still to be copied: (component key, name, kind, node, its file).
        self.waiting: deque[tuple[str, str, str, Any, Path]] = deque()
        # How often each name was wished for already.
        self.wished: dict[tuple[str, str], int] = {}
        # Path items that are being copied into the places that refer to them, those that were, and how much is repeated.
        self.inlining: list[tuple[Path, str]] = []
        self.inlined: set[tuple[Path, str]] = set()
        self.repeated = 0

    # -- files ----------------------------------------------------------------

    def open(self, path: Path) -> Any:
        """The nodes of a file, read once. Raises Unreadable, and InputError for what stands in it."""
        if path not in self.files:
            shown = str(
                self.root
                if path == self.start
                else self.root.parent / path.relative_to(self.folder)
            )
            content = read_bytes(path)
            self.bytes_left -= len(content)
            if self.bytes_left < 0 or len(self.files) >= MAX_FILES:
                most = f"{MAX_FILES:,} files or {MAX_TOTAL_BYTES >> 20} MB"
                raise Unreadable(
                    f"the description is over {most} in all", "leave out what it does not need"
                )
            self.nodes[path], findings = read_nodes(decoded(content, shown), shown)
            self.findings += findings
            self.files[path] = content
        return self.nodes[path]

    def referred(self, path: Path) -> Any:
        try:
            return self.open(path)
        except Unreadable as error:
            message, hint = error.args
            raise DeadEnd(
                f"$ref to {str(path.relative_to(self.folder))!r}: {message}", hint
            ) from None

    def find(self, finding: Finding) -> None:
        self.findings.append(finding)
        if len(self.findings) > MAX_FINDINGS:
            raise InvalidDescription(self.findings)

    # -- the bundle -----------------------------------------------------------

    def bundle(self) -> MapNode:
        try:
            root = self.open(self.start)
        except Unreadable as error:
            message, hint = error.args
            raise InputError(f"{self.root}: {message}; {hint}") from None
        if not isinstance(root, MapNode) or "openapi" not in root:
            raise InputError(
                f"{self.root}:1:1: not an OpenAPI document: no key `openapi`; name the root document"
            )
        version = str(root["openapi"])
        if not re.match(r"3\.[01](?:\.[0-9]{1,9}(?:-[a-z0-9.]{1,20})?)?\Z", version):
            raise InputError(
                f"{root.value_position('openapi')}: OpenAPI {short(version)[1:-1]} is not supported; write it in 3.0 or 3.1"
            )
        components = root.get("components")
        if isinstance(components, MapNode):
            self.taken = {
                key: set(value) for key, value in components.items() if isinstance(value, MapNode)
            }
        document: MapNode = self.copy("document", root, self.start)
        if version.count(".") < 2:
            position = root.value_position("openapi")
            self.find(
                Finding(
                    position,
                    f"OpenAPI {version} has no third part",
                    f"write {version}.0",
                    "warning",
                )
            )
            document.put("openapi", f"{version}.0", *root.positions["openapi"])
        while self.waiting:
            key, name, kind, node, file = self.waiting.popleft()
            target = document.setdefault("components", MapNode(root.position)).setdefault(
                key, MapNode(root.position)
            )
            position = getattr(node, "position", root.position)
            target.put(name, self.copy(kind, node, file), position)
        return document

    def copy(self, kind: str, node: Any, file: Path) -> Any:
        """`node` with its references, and those of all below it, made local."""
        if not isinstance(node, MapNode):
            return node
        if isinstance(node.get("$ref"), str):
            return self.reference(kind, node, file)
        return self.object(kind, node, file)

    def object(self, kind: str, node: MapNode, file: Path) -> MapNode:
        out = node.copied()
        shapes: dict[str, Shape] | None = None if kind == "callback" else OBJECTS[kind]
        for key, value in node.items():
            shape = "path item" if shapes is None else shapes.get(key)
            if shape is None and kind == "schema":
                shape = SCHEMA_31.get(key)
            positions = node.positions[key]
            if isinstance(shape, str):
                value = self.copy(shape, value, file)
            elif isinstance(shape, list) and isinstance(value, ListNode):
                items = ListNode(value.position)
                for item, position in zip(value, value.positions):
                    items.put(self.copy(shape[0], item, file), position)
                value = items
            elif isinstance(shape, set) and isinstance(value, MapNode):
                named, (below,) = value.copied(), shape
                for name, item in value.items():
                    named.put(name, self.copy(below, item, file), *value.positions[name])
                value = named
            elif key == "discriminator" and kind == "schema" and isinstance(value, MapNode):
                value = self.discriminator(value, file)
            out.put(key, value, *positions)
        return out

    def reference(self, kind: str, node: MapNode, file: Path) -> Any:
        ref, position = node["$ref"], node.value_position("$ref")
        found = self.references.resolve(ref, file, position)
        if isinstance(found, Finding):
            self.find(found)
            return node
        target_file, pointer, target = found
        if kind == "path item" and target is not node:
            return self.inline(node, target_file, pointer, target)
        out = self.object(kind, node, file)  # in 3.1, schemas may stand beside a reference
        out["$ref"] = self.local(kind, target_file, pointer, target)
        return out

    def inline(self, node: MapNode, file: Path, pointer: str, target: Any) -> Any:
        """A path item in the place of the reference to it, with what stands beside that."""
        place = file, pointer
        if place in self.inlining:
            message = "a path item leads back to itself through its callbacks"
            self.find(
                Finding(node.value_position("$ref"), message, "write the callback's path item out")
            )
            return node
        if self.inlining or place in self.inlined:
            self.repeated += weight(target)
            if self.repeated > MAX_REPEATED:
                at = node.value_position("$ref")
                raise InputError(
                    f"{at}: references to path items repeat over {MAX_REPEATED:,} values; refer to each once"
                )
        self.inlined.add(place)
        self.inlining.append(place)
        inlined = self.copy("path item", target, file)
        self.inlining.pop()
        if isinstance(inlined, MapNode):
            for key in node:
                if key != "$ref":
                    inlined.put(key, node[key], *node.positions[key])
        return inlined

    def local(self, kind: str, file: Path, pointer: str, target: Any) -> str:
        """The local reference to a target, which becomes a component unless it is an object of the root document."""
        tokens = pointer_tokens(pointer)
        if file == self.start and is_place(tokens):
            return "#" + pointer
        key = COMPONENT_KEYS.get(kind, "schemas")
        if (key, file, pointer) not in self.names:
            wish = NOT_IN_A_NAME.sub("_", (tokens or [file.stem])[-1])[:MAX_NAME] or "_"
            taken = self.taken.setdefault(key, set())
            name = (
                wish
                if wish not in taken
                else f"{NOT_IN_A_NAME.sub('_', file.stem)[:MAX_NAME]}_{wish}"
            )
            count = self.wished.get((key, wish), 2)
            while name in taken:
                name, count = f"{wish}_{count}", count + 1
            self.wished[key, wish] = count
            taken.add(name)
            self.names[key, file, pointer] = name
            self.waiting.append((key, name, kind, target, file))
        return f"#/components/{key}/{self.names[key, file, pointer]}"

    def discriminator(self, node: MapNode, file: Path) -> MapNode:
        mapping = node.get("mapping")
        if not isinstance(mapping, MapNode):
            return node
        out, made = node.copied(), mapping.copied()
        for name, ref in mapping.items():
            named = self.taken.get("schemas", ())
            if isinstance(ref, str) and (
                "#" in ref or "/" in ref or (ref.endswith(FILES) and ref not in named)
            ):
                found = self.references.resolve(ref, file, mapping.value_position(name))
                if isinstance(found, Finding):
                    self.find(found)
                else:
                    ref = self.local("schema", *found)
            made.put(name, ref, *mapping.positions[name])
        for key, value in node.items():
            out.put(key, made if key == "mapping" else value, *node.positions[key])
        return out
