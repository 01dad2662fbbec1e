"""What a build leaves to the next one, as bytes: the nodes of each file, the API, and results."""

from __future__ import annotations

import io
import pickle
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from generator import findings, ir, nodes
from generator.findings import Mark
from generator.nodes import ListNode, MapNode

# A file's nodes as bytes, with the hash of its content.
Nodes = tuple[str, bytes]
OURS = {ir.__name__, nodes.__name__, findings.__name__}


class Left:
    """What is left of a build. Reading it makes nothing but nodes, an API and plain data."""

    def __init__(self, content: bytes = b"") -> None:
        self.files, self.api, self.results = read(content) if content else ({}, b"", b"")

    def nodes(self, file: Path, hash: str) -> Any:
        """The nodes of a file whose content has a hash; None where they are not known."""
        known, content = self.files.get(str(file), ("", b""))
        return read(content) if known == hash else None

    def moved(self, files: Mapping[Path, tuple[str, Any]]) -> dict[Mark, Mark]:
        """Where things are in files that were edited, by where they were. Raises ValueError where that is not known."""
        found: dict[Mark, Mark] = {}
        for file, (hash, root) in files.items():
            known, content = self.files.get(str(file), ("", b""))
            if not content:
                raise ValueError(f"{file} was not read")
            if known != hash:
                for (said, old), (says, new) in zip(marks(read(content)), marks(root), strict=True):
                    if said != says or found.setdefault(old, new) != new:
                        raise ValueError(f"{old}: more was edited than texts")
        if len({*found.values()}) < len(found):
            raise ValueError("what stood apart is one by an alias")
        return found

    def built(self) -> tuple[ir.Api, dict[str, Any]] | None:
        """The API that was built, and results."""
        return (read(self.api), read(self.results)) if self.api else None

    def after(self, files: Mapping[Path, tuple[str, Any]], api: bytes, results: dict[str, Any]) -> bytes:
        """What the build after this one leaves. `files` are the hash and the nodes of each file, `api` is as `written`."""
        made = {
            str(file): self.files[str(file)] if self.files.get(str(file), ("",))[0] == hash else (hash, written(found))
            for file, (hash, found) in files.items()
        }
        return written((made, api, written(results)))


def marks(root: Any) -> Iterator[tuple[Any, Mark]]:
    """The positions of all nodes, keys and values of a file, each with what stands there unless that may be edited."""
    waiting = [root]
    while waiting:
        node = waiting.pop()
        if isinstance(node, MapNode):
            yield {}, node.mark
            for key, value in node.items():
                yield key, node.key_mark(key)
                yield None if key == "description" else plain(value), node.value_mark(key)
            waiting += node.values()
        elif isinstance(node, ListNode):
            yield [], node.mark
            yield from ((plain(value), mark) for value, mark in zip(node, node.marks))
            waiting += node


def plain(value: Any) -> Any:
    """A value without what it holds."""
    return type(value) if isinstance(value, (MapNode, ListNode)) else value


class Reader(pickle.Unpickler):
    def find_class(self, module: str, name: str) -> Any:
        found = super().find_class(module, name) if module in OURS and "." not in name else None
        if getattr(found, "__module__", "") != module:  # or what one of ours imports
            raise pickle.UnpicklingError(f"{module}.{name}")
        return found


def read(content: bytes) -> Any:
    return Reader(io.BytesIO(content)).load()


def written(value: Any) -> bytes:
    return pickle.dumps(value, pickle.HIGHEST_PROTOCOL)
