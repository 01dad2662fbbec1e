"""What a build leaves to the next one: nodes of files, and an API and a document in which any text can take another's place."""

from __future__ import annotations

import io
import pickle
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, fields
from types import MappingProxyType
from typing import Any

from generator.findings import Mark
from generator.nodes import ListNode, MapNode
from generator.texts import Place, Text

# The hash of a file's content, how many bytes that has, and its nodes as bytes.
FileNodes = tuple[str, int, bytes]
# Part of what outputs are made of: an operation, a schema or a resource of the API, or a piece of the document.
Name = tuple[str, ...]
OURS = {"generator.ir", "generator.nodes", "generator.findings", "generator.texts"}


@dataclass(frozen=True)
class Left:
    """What is left of a build. Reading it makes nothing but nodes, an API and plain data."""

    files: Mapping[str, FileNodes] = field(default_factory=dict)
    # The descriptive texts, and those of them that decide more than what outputs say.
    texts: Mapping[Place, str] = field(default_factory=dict)
    fixed: frozenset[Place] = frozenset()
    # The parts that each text stands in, and the schemas that each part refers to.
    shown: Mapping[Place, list[Name]] = field(default_factory=dict)
    referred: Mapping[Name, set[str]] = field(default_factory=dict)
    # How much is said, and repeated, as `limits` counts it.
    said: int = 0
    repeated: int = 0
    document: bytes = b""
    api: bytes = b""
    results: bytes = b""

    def nodes(self, file: str, hash: str) -> Any:
        """The nodes of a file whose content has a hash; None where they are not known."""
        known, _, content = self.files.get(file, ("", 0, b""))
        return read(content) if known == hash else None

    def file(self, file: str, hash: str, size: int, nodes: Any) -> FileNodes:
        """A file as it is left to the next build."""
        known = self.files.get(file)
        return known if known and known[0] == hash else (hash, size, written(nodes))

    @property
    def size(self) -> int:
        """How many bytes the description has."""
        return sum(size for _, size, _ in self.files.values())

    @property
    def plain(self) -> dict[str, Any]:
        """This as plain data."""
        return {each.name: getattr(self, each.name) for each in fields(self)}


def edited(old: Any, new: Any) -> tuple[dict[Place, str], dict[Mark, Mark]]:
    """What the nodes of a file say that was edited, by the place of each text, and where things are now, by where they were.

    Raises ValueError where more was edited than texts.
    """
    said: dict[Place, str] = {}
    moved: dict[Mark, Mark] = {}
    for (before, was), (after, now) in zip(values(old), values(new), strict=True):
        if isinstance(before, Text) and isinstance(after, Text):
            if before.place != after.place or bool(before.strip()) != bool(after.strip()):
                raise ValueError(f"{now}: a text came or went")
            if before != after:
                said[before.place] = str(after)
        elif repr(before) != repr(after):
            raise ValueError(f"{now}: more was edited than texts")
        if moved.setdefault(was, now) != now:
            raise ValueError(f"{now}: it was moved")
    if len({*moved.values()}) < len(moved):
        raise ValueError("what stood apart is one by an alias")
    return said, moved


def values(root: Any) -> Iterator[tuple[Any, Mark]]:
    """All keys and values of a file with their positions; the type of what holds others."""
    waiting = [root]
    while waiting:
        node = waiting.pop()
        if isinstance(node, MapNode):
            yield dict, node.mark
            for key, value in node.items():
                yield key, node.key_mark(key)
                yield bare(value), node.value_mark(key)
            waiting += node.values()
        elif isinstance(node, ListNode):
            yield list, node.mark
            yield from ((bare(value), mark) for value, mark in zip(node, node.marks))
            waiting += node


def bare(value: Any) -> Any:
    """A value without what it holds."""
    return type(value) if isinstance(value, (MapNode, ListNode)) else value


# -- as bytes ---------------------------------------------------------------------


class Hole:
    """Stands for a text where another one may take its place."""


class Reader(pickle.Unpickler):
    def __init__(self, content: bytes, said: Mapping[Place, str]) -> None:
        super().__init__(io.BytesIO(content))
        self.said = said

    def find_class(self, module: str, name: str) -> Any:
        if (module, name) == (Hole.__module__, Hole.__name__):
            return self.filled
        found = None if "." in name or module not in OURS else super().find_class(module, name)
        if not isinstance(found, type) or found.__module__ != module:
            raise pickle.UnpicklingError(f"{module}.{name}")
        return found

    def filled(self, *place: Any) -> str:
        return self.said[place]


def read(content: bytes, said: Mapping[Place, str] = MappingProxyType({})) -> Any:
    """What was `written`, with texts in the holes that it has."""
    return Reader(content, said).load()


def written(value: Any, has_holes: bool = False, quick: Iterable[type] = ()) -> bytes:
    """A value as bytes, with its texts or holes for them."""
    content = io.BytesIO()
    pickler = pickle.Pickler(content, pickle.HIGHEST_PROTOCOL)
    pickler.dispatch_table = {each: reduced for each in quick}
    if has_holes:
        pickler.dispatch_table[Text] = lambda text: (Hole, text.place)
    pickler.dump(value)
    return content.getvalue()


def reduced(value: Any) -> tuple[type, tuple[Any, ...]]:
    """A dataclass by its values alone, of which it is made in half the time."""
    return type(value), tuple([getattr(value, name) for name in value.__slots__])
