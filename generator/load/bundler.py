"""Bundles the files of a description: one document whose `$ref`s are all local."""

from __future__ import annotations

import re
from collections import deque
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from generator.findings import Finding, InputError, Position, warning
from generator.limits import MAX_FILES, MAX_NAME, MAX_REPEATED, MAX_TOTAL_BYTES
from generator.load.accessors import mapping
from generator.load.files import FileError, decode, read_bytes, read_nodes
from generator.load.identities import Identities
from generator.load.nodes import ListNode, MapNode, Reporter
from generator.load.refs import RefError, RefResolver, kind_at, pointer_tokens, short_repr
from generator.openapi.objects import GRAMMARS, grammar_of

VERSION = re.compile(r"3\.[012](?:\.[0-9]{1,9}(?:-[a-z0-9.]{1,20})?)?\Z")
# Lists of plain values that may be in another place.
PLAIN_LISTS = ("enum", "required", "security", "tags")
NOT_IN_A_NAME = re.compile(r"[^A-Za-z0-9._-]+")
# A discriminator target with such an ending is a file, unless a schema has that name.
WRITTEN_OUT = "a $ref is not allowed here; it is read as written out"
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
        self.grammar = GRAMMARS[0]
        # Components still to be copied: (component key, name, kind, node, its file).
        self.pending: deque[tuple[str, str, str, Any, Path]] = deque()
        # The next number to append to each repeated name.
        self.name_counts: dict[tuple[str, str], int] = {}
        # Path items and others being inlined, those inlined before, and the number of repeated values.
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
        version, position = self.version_of(root)
        self.grammar = grammar_of(root)
        if self.grammar.minor >= 2:
            self.references.identities = Identities(self.folder, self.nodes)
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

    def version_of(self, root: Any) -> tuple[str, Position]:
        """Returns the version of a root document and its position. Raises InputError for others."""
        for key in ("openapi", "swagger", "swaggerVersion"):
            if isinstance(root, MapNode) and key in root:
                version, position = str(root[key]), root.value_position(key)
                if key == "openapi" and VERSION.match(version):
                    return version, position
                name = "OpenAPI" if key == "openapi" else "Swagger"
                hint = (
                    "convert it to OpenAPI 3"
                    if version[:1] in "12"
                    else "write it in 3.0, 3.1 or 3.2"
                )
                if version[:1] == "2":
                    hint += ", for example with `npx swagger2openapi` (npm)"
                message = f"{name} {short_repr(version)[1:-1]} is not supported; {hint}"
                raise InputError(f"{position}: {message}")
        message = "not an OpenAPI document: no key `openapi`; name the root document"
        raise InputError(f"{self.root_name}:1:1: {message}")

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
            if kind == "schema" and file != self.root_file and self.is_lost(key, value):
                continue
            shape = "path item" if kind == "callback" else self.grammar.shape_of(kind, key)
            positions = node.positions[key]
            if isinstance(shape, str):
                value = self.copy(shape, value, file)
            elif isinstance(shape, list):
                value = self.copy_list(shape[0], value, file)
            elif isinstance(shape, set) and isinstance(value, MapNode):
                (below,) = shape
                value = self.copy_map(below, value, file)
            elif key in PLAIN_LISTS and isinstance(value, MapNode):
                value = self.copy_list("", value, file)
            elif key == "discriminator" and kind == "schema" and isinstance(value, MapNode):
                value = self.copy_discriminator(value, file)
            elif key == "security" and self.grammar.minor >= 2 and isinstance(value, ListNode):
                value = self.copy_security(value, file)
            out.put(key, value, *positions)
        return out

    def is_lost(self, key: str, value: Any) -> bool:
        """Whether an unknown keyword has references, which lead nowhere outside of their file.

        What other schemas refer to there, as in `definitions`, becomes a component.
        """
        if key in self.grammar.objects["schema"] or key.startswith("x-"):
            return False
        waiting = [value]
        while waiting:
            each = waiting.pop()
            if isinstance(each, MapNode) and isinstance(each.get("$ref"), str):
                return True
            if isinstance(each, (MapNode, ListNode)):
                waiting += each.values() if isinstance(each, MapNode) else each
        return False

    def copy_map(self, kind: str, value: MapNode, file: Path) -> MapNode:
        """Returns a mapping of names to objects, after those that a `$ref` in it leads to."""
        copied = value.empty_copy()
        with self.collection(value, file, MapNode) as (target, its_file):
            if target is not value:
                found = self.copy_map(kind, target, its_file)
                copied.copy_from(found, found)
        for name, item in value.items():
            if name != "$ref" or not isinstance(item, str):
                copied.put(name, self.copy(kind, item, file), *value.positions[name])
        return copied

    def copy_list(self, kind: str, value: Any, file: Path) -> Any:
        """Returns a list of objects, or that to which a `$ref` in its place leads."""
        with self.collection(value, file, ListNode) as (target, its_file):
            if not isinstance(target, ListNode):
                return target
            copied = ListNode(target.position)
            for item, position in zip(target, target.positions):
                copied.put(self.copy(kind, item, its_file), position)
            return copied

    @contextmanager
    def collection(self, value: Any, file: Path, due: type) -> Iterator[tuple[Any, Path]]:
        """Gives the collection that a `$ref` in the place of one leads to, else `value`, with its file."""
        ref = value.get("$ref") if isinstance(value, MapNode) else None
        if not isinstance(ref, str):
            yield value, file
            return
        position = value.value_position("$ref")
        found = self.references.resolve(ref, file, position)
        message = ""
        if isinstance(found, Finding):
            self.report(found)
        elif not isinstance(found[2], due):
            message = f"does not lead to a {'mapping' if due is MapNode else 'list'}"
        elif found[:2] in self.inlining:
            message = "leads back to itself"
        else:
            target_file, pointer, target = found
            self.report(warning(position, WRITTEN_OUT, "write it out here", "load"))
            self.count_repeated((target_file, pointer), target, position)
            self.inlining.append((target_file, pointer))
            yield target, target_file
            self.inlining.pop()
            return
        if message:
            hint = "fix the reference, or write it out here"
            self.report(Finding(position, f"$ref {short_repr(ref)} {message}", hint))
        yield value, file

    def copy_reference(self, kind: str, node: MapNode, file: Path) -> Any:
        ref, position = node["$ref"], node.value_position("$ref")
        found = self.references.resolve(ref, file, position)
        if isinstance(found, Finding):
            self.report(found)
            return node
        target_file, pointer, target = found
        is_component = kind in self.grammar.component_keys
        if (kind == "path item" or not is_component) and target is not node:
            if not is_component:
                self.report(warning(position, WRITTEN_OUT, "write it out here", "load"))
            return self.inline(kind, node, target_file, pointer, target)
        found_kind = kind_at(pointer_tokens(pointer), self.grammar)
        if target_file == self.root_file and self.is_misplaced(target, found_kind, kind):
            message = (
                f"$ref {short_repr(ref)} leads among the {found_kind}s; it is read as a {kind}"
            )
            self.report(warning(position, message, f"move it among the {kind}s", "load"))
        out = self.copy_object(kind, node, file)  # 3.1 allows siblings of $ref
        out["$ref"] = self.local_ref(kind, target_file, pointer, target)
        return out

    def inline(self, kind: str, node: MapNode, file: Path, pointer: str, target: Any) -> Any:
        """Returns the object that replaces `node`, a reference, with the siblings of `$ref`."""
        place, position = (file, pointer), node.value_position("$ref")
        if place in self.inlining:
            message = f"a {kind} refers to itself through its callbacks"
            self.report(Finding(position, message, f"write the callback's {kind} inline"))
            return node
        self.count_repeated(place, target, position)
        self.inlining.append(place)
        inlined = self.copy(kind, target, file)
        self.inlining.pop()
        if isinstance(inlined, MapNode):
            inlined.copy_from(node, [key for key in node if key != "$ref"])
        return inlined

    def count_repeated(self, place: tuple[Path, str], target: Any, position: Position) -> None:
        """Raises InputError if what is inlined more than once grows too large."""
        if self.inlining or place in self.inlined:
            self.repeated += count_values(target)
            if self.repeated > MAX_REPEATED:
                message = f"references repeat over {MAX_REPEATED:,} values"
                raise InputError(f"{position}: {message}; refer to each once")
        self.inlined.add(place)

    def local_ref(self, kind: str, file: Path, pointer: str, target: Any) -> str:
        """Returns the local reference to `target`, made a component unless the root has it."""
        tokens = pointer_tokens(pointer)
        found = kind_at(tokens, self.grammar) if file == self.root_file else ""
        if found and not self.is_misplaced(target, found, kind):
            return "#" + pointer
        key = self.grammar.component_keys.get(kind, "schemas")
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

    def is_misplaced(self, target: Any, found: str, kind: str) -> bool:
        """Whether an object in the place of another kind can only be one of `kind`."""
        if found in ("", kind) or not isinstance(target, MapNode) or "$ref" in target:
            return False
        keys = {key for key in target if not key.startswith("x-")}
        return keys <= self.grammar.objects[kind].keys() and not (
            keys <= self.grammar.objects[found].keys()
        )

    def copy_discriminator(self, node: MapNode, file: Path) -> MapNode:
        out = node.empty_copy()
        for key, value in node.items():
            if key == "mapping" and isinstance(value, MapNode):
                targets, value = value, value.empty_copy()
                for name, ref in targets.items():
                    target = self.local_target(ref, file, targets.value_position(name))
                    value.put(name, target, *targets.positions[name])
            elif key == "defaultMapping" and self.grammar.minor >= 2:
                value = self.local_target(value, file, node.value_position(key))
            out.put(key, value, *node.positions[key])
        return out

    def local_target(self, ref: Any, file: Path, position: Position) -> Any:
        """Returns a discriminator's target with its reference made local; a name stays unchanged."""
        if not isinstance(ref, str) or not self.is_reference(ref):
            return ref
        found = self.references.resolve(ref, file, position)
        if isinstance(found, Finding):
            self.report(found)
            return ref
        return self.local_ref("schema", *found)

    def copy_security(self, node: ListNode, file: Path) -> ListNode:
        """Returns security requirements with the names of schemes in place of their URIs."""
        out = ListNode(node.position)
        for each, position in zip(node, node.positions):
            if isinstance(each, MapNode):
                requirement, each = each, each.empty_copy()
                for name, scopes in requirement.items():
                    key, value = requirement.positions[name]
                    each.put(self.scheme_name(name, file, key), scopes, key, value)
            out.put(each, position)
        return out

    def scheme_name(self, name: str, file: Path, position: Position) -> str:
        """Returns the component of a security scheme, which is named or referred to by its URI."""
        is_name = name in self.used_names.get("securitySchemes", ())
        if is_name or not ("#" in name or "/" in name):
            return name
        found = self.references.resolve(name, file, position)
        if isinstance(found, Finding):
            self.report(found)
            return name
        return self.local_ref("security scheme", *found).rpartition("/")[2]

    def is_reference(self, target: str) -> bool:
        """Whether a target of a discriminator is a reference rather than a schema's name."""
        is_file = target.endswith(FILE_SUFFIXES) and target not in self.used_names.get(
            "schemas", ()
        )
        return "#" in target or "/" in target or is_file
