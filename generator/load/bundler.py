"""Bundles the files of a description: one document whose `$ref`s are all local."""

from __future__ import annotations

import re
from collections import deque
from pathlib import Path
from typing import Any

from generator.findings import Finding, InputError, warning
from generator.limits import MAX_FILES, MAX_NAME, MAX_REPEATED, MAX_TOTAL_BYTES
from generator.load.accessors import mapping
from generator.load.files import FileError, decode, read_bytes, read_nodes
from generator.load.nodes import ListNode, MapNode, Reporter
from generator.load.refs import RefError, RefResolver, is_object_pointer, pointer_tokens, short_repr
from generator.openapi.objects import COMPONENT_KEYS, shape_of

NOT_IN_A_NAME = re.compile(r"[^A-Za-z0-9._-]+")
# A discriminator target with such an ending is a file, unless a schema has that name.
FILE_SUFFIXES = (".yaml", ".yml", ".json")


def real_path(path: Path) -> Path:
    try:
        return path.resolve()
    except (OSError, RuntimeError, ValueError) as error:
        raise InputError(f"{path}: cannot be read: {error}; check the path") from None


def count_values(node: Any) -> int:
    """Returns the approximate output size of `node`: its values, and its text by lines."""
    total, pending = 0, [node]
    while pending:
        each = pending.pop()
        total += 1 + (len(each) // 64 if isinstance(each, str) else 0)
        if isinstance(each, (dict, list)):
            pending += each.values() if isinstance(each, dict) else each
    return total


def component_name(text: str) -> str:
    return NOT_IN_A_NAME.sub("_", text)[:MAX_NAME]


class Bundler(Reporter):
    """Copies a description from its files into one document."""

    def __init__(self, root: Path, name: str = "") -> None:
        super().__init__()
        self.root = root
        self.root_name = name or str(root)
        self.root_file = real_path(root)
        self.folder = self.root_file.parent
        self.references = RefResolver(self.folder, self.open_referenced, is_alone=bool(name))
        self.files: dict[Path, bytes] = {}
        self.nodes: dict[Path, Any] = {}
        self.bytes_left = MAX_TOTAL_BYTES
        self.names: dict[tuple[str, Path, str], str] = {}
        self.used_names: dict[str, set[str]] = {}
        # Components still to be copied: (component key, name, kind, node, its file).
        self.pending: deque[tuple[str, str, str, Any, Path]] = deque()
        # The next number to append to each repeated name.
        self.name_counts: dict[tuple[str, str], int] = {}
        # Path items being inlined, those inlined before, and the number of repeated values.
        self.inlining: list[tuple[Path, str]] = []
        self.inlined: set[tuple[Path, str]] = set()
        self.repeated = 0

    # -- files ----------------------------------------------------------------

    def open(self, path: Path) -> Any:
        """Returns the nodes of a file, read once. Raises FileError or InputError."""
        if path not in self.files:
            is_root = path == self.root_file
            shown = (
                self.root_name if is_root else str(self.root.parent / path.relative_to(self.folder))
            )
            content = read_bytes(path)
            self.bytes_left -= len(content)
            if self.bytes_left < 0 or len(self.files) >= MAX_FILES:
                most = f"{MAX_FILES:,} files or {MAX_TOTAL_BYTES >> 20} MB"
                raise FileError(f"the description is over {most} in all", "remove unused files")
            text = decode(content, shown)
            self.nodes[path], findings = read_nodes(text, shown)
            self.findings += findings
            self.files[path] = content
        return self.nodes[path]

    def open_referenced(self, path: Path) -> Any:
        try:
            return self.open(path)
        except FileError as error:
            message, hint = error.args
            ref = f"$ref to {str(path.relative_to(self.folder))!r}"
            raise RefError(f"{ref}: {message}", hint) from None

    # -- the bundle -----------------------------------------------------------

    def bundle(self) -> MapNode:
        try:
            root = self.open(self.root_file)
        except FileError as error:
            message, hint = error.args
            raise InputError(f"{self.root_name}: {message}; {hint}") from None
        if not isinstance(root, MapNode) or "openapi" not in root:
            message = "not an OpenAPI document: no key `openapi`; name the root document"
            raise InputError(f"{self.root_name}:1:1: {message}")
        version, position = str(root["openapi"]), root.value_position("openapi")
        if not re.match(r"3\.[01](?:\.[0-9]{1,9}(?:-[a-z0-9.]{1,20})?)?\Z", version):
            message = f"OpenAPI {short_repr(version)[1:-1]} is not supported"
            raise InputError(f"{position}: {message}; write it in 3.0 or 3.1")
        for key in mapping(root, "components"):
            self.used_names[key] = set(mapping(root["components"], key))
        document: MapNode = self.copy("document", root, self.root_file)
        if version.count(".") < 2:
            message = f"OpenAPI {version} has no third part"
            self.report(warning(position, message, f"write {version}.0", "load"))
            document.put("openapi", f"{version}.0", *root.positions["openapi"])
        while self.pending:
            key, name, kind, node, file = self.pending.popleft()
            components = document.setdefault("components", MapNode(root.position))
            target = components.setdefault(key, MapNode(root.position))
            position = getattr(node, "position", root.position)
            target.put(name, self.copy(kind, node, file), position)
        return document

    def copy(self, kind: str, node: Any, file: Path) -> Any:
        """Returns `node` with all references in it made local."""
        if not isinstance(node, MapNode):
            return node
        if isinstance(node.get("$ref"), str):
            return self.copy_reference(kind, node, file)
        return self.copy_object(kind, node, file)

    def copy_object(self, kind: str, node: MapNode, file: Path) -> MapNode:
        out = node.empty_copy()
        for key, value in node.items():
            shape = "path item" if kind == "callback" else shape_of(kind, key)
            positions = node.positions[key]
            if isinstance(shape, str):
                value = self.copy(shape, value, file)
            elif isinstance(shape, list) and isinstance(value, ListNode):
                items = ListNode(value.position)
                for item, position in zip(value, value.positions):
                    items.put(self.copy(shape[0], item, file), position)
                value = items
            elif isinstance(shape, set) and isinstance(value, MapNode):
                named, (below,) = value.empty_copy(), shape
                for name, item in value.items():
                    named.put(name, self.copy(below, item, file), *value.positions[name])
                value = named
            elif key == "discriminator" and kind == "schema" and isinstance(value, MapNode):
                value = self.copy_discriminator(value, file)
            out.put(key, value, *positions)
        return out

    def copy_reference(self, kind: str, node: MapNode, file: Path) -> Any:
        ref, position = node["$ref"], node.value_position("$ref")
        found = self.references.resolve(ref, file, position)
        if isinstance(found, Finding):
            self.report(found)
            return node
        target_file, pointer, target = found
        if kind == "path item" and target is not node:
            return self.inline_path_item(node, target_file, pointer, target)
        out = self.copy_object(kind, node, file)  # 3.1 allows siblings of $ref
        out["$ref"] = self.local_ref(kind, target_file, pointer, target)
        return out

    def inline_path_item(self, node: MapNode, file: Path, pointer: str, target: Any) -> Any:
        """Returns the path item that replaces `node`, a reference, with the siblings of `$ref`."""
        place, position = (file, pointer), node.value_position("$ref")
        if place in self.inlining:
            message = "a path item refers to itself through its callbacks"
            self.report(Finding(position, message, "write the callback's path item inline"))
            return node
        if self.inlining or place in self.inlined:
            self.repeated += count_values(target)
            if self.repeated > MAX_REPEATED:
                message = f"references to path items repeat over {MAX_REPEATED:,} values"
                raise InputError(f"{position}: {message}; refer to each once")
        self.inlined.add(place)
        self.inlining.append(place)
        inlined_item = self.copy("path item", target, file)
        self.inlining.pop()
        if isinstance(inlined_item, MapNode):
            inlined_item.copy_from(node, [key for key in node if key != "$ref"])
        return inlined_item

    def local_ref(self, kind: str, file: Path, pointer: str, target: Any) -> str:
        """Returns the local reference to `target`, made a component unless the root has it."""
        tokens = pointer_tokens(pointer)
        if file == self.root_file and is_object_pointer(tokens):
            return "#" + pointer
        key = COMPONENT_KEYS.get(kind, "schemas")
        if (key, file, pointer) not in self.names:
            wish = name = component_name((tokens or [file.stem])[-1]) or "_"
            used_names = self.used_names.setdefault(key, set())
            if name in used_names:
                name = f"{component_name(file.stem)}_{wish}"
            count = self.name_counts.get((key, wish), 2)
            while name in used_names:
                name, count = f"{wish}_{count}", count + 1
            self.name_counts[key, wish] = count
            used_names.add(name)
            self.names[key, file, pointer] = name
            self.pending.append((key, name, kind, target, file))
        return f"#/components/{key}/{self.names[key, file, pointer]}"

    def copy_discriminator(self, node: MapNode, file: Path) -> MapNode:
        out, made = node.empty_copy(), mapping(node, "mapping").empty_copy()
        for name, ref in mapping(node, "mapping").items():
            position = node["mapping"].value_position(name)
            if isinstance(ref, str) and self.is_reference(ref):
                found = self.references.resolve(ref, file, position)
                if isinstance(found, Finding):
                    self.report(found)
                else:
                    ref = self.local_ref("schema", *found)
            made.put(name, ref, *node["mapping"].positions[name])
        for key, value in node.items():
            is_mapping = key == "mapping" and isinstance(value, MapNode)
            out.put(key, made if is_mapping else value, *node.positions[key])
        return out

    def is_reference(self, target: str) -> bool:
        """Whether a target of a discriminator is a reference rather than a schema's name."""
        is_file = target.endswith(FILE_SUFFIXES) and target not in self.used_names.get(
            "schemas", ()
        )
        return "#" in target or "/" in target or is_file
