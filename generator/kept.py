"""What the last build of a description leaves to this one, where nothing but descriptive texts was edited since.

All else being the same, what shows one operation alone depends on the texts of that operation and of what it refers to.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import Any, TypeVar

from generator import ir

T = TypeVar("T")
# Part of an API: what it is (an operation, a schema or a resource), and its id or name.
Name = tuple[str, str]


@dataclass
class Kept:
    """Results of the last build, and those of this one for the next.

    `edited` are the parts of the API that read otherwise than last time, None where nothing is left. `read` gives a file
    as it was written then, by its path, unless it is not so any more. Results are plain data.
    """

    edited: frozenset[Name] | None = None
    results: dict[str, Any] = field(default_factory=dict)
    read: Callable[[str], str | None] = lambda path: None
    made: dict[str, Any] = field(default_factory=dict)

    def file(self, path: str, parts: Iterable[Name] | None) -> str | None:
        """A file that is made of some parts, where it would be the same again."""
        return self.read(path) if parts is not None and self.holds(parts) else None

    def result(self, key: str, parts: Iterable[Name], make: Callable[[], T]) -> T:
        """What `make` gives, which depends on some parts alone."""
        found: T = self.results[key] if self.holds(parts) and key in self.results else make()
        self.made[key] = found
        return found

    def same(self, key: str, value: object, make: Callable[[], str]) -> str:
        """What `make` gives, which depends on a value of JSON alone."""
        digest = hashlib.sha256(json.dumps(value).encode()).hexdigest()
        before = self.results.get(key)
        self.made[key] = before if before and before[0] == digest else (digest, make())
        return str(self.made[key][1])

    @property
    def new(self) -> dict[str, Any]:
        """The results that are not as they were."""
        return {key: made for key, made in self.made.items() if made is not self.results.get(key)}

    def holds(self, parts: Iterable[Name]) -> bool:
        return self.edited is not None and self.edited.isdisjoint(parts)


def edited(old: ir.Api, new: ir.Api) -> frozenset[Name]:
    """The parts that do not read as before, in two APIs that differ in nothing but descriptive texts."""
    operations = {after.id for before, after in zip(old.operations, new.operations) if before != after}
    schemas = {name for name, schema in new.schemas.items() if schema != old.schemas[name]}
    if schemas:
        within = {name: set(named(schema)) for name, schema in new.schemas.items()}
        schemas = users(schemas, within)
        operations |= {each.id for each in new.operations if not schemas.isdisjoint(named(each))}
    bare = [[replace(each, operations=()) for each in api.resources] for api in (old, new)]
    resources = {after.name for before, after in zip(*bare) if before != after}
    kinds = (("operation", operations), ("schema", schemas), ("resource", resources))
    return frozenset((kind, name) for kind, names in kinds for name in names)


def users(names: set[str], within: Mapping[str, set[str]]) -> set[str]:
    """Some schemas, and those that refer to them, at any distance."""
    found, more = set(names), True
    while more:
        new = {name for name, inner in within.items() if name not in found and not found.isdisjoint(inner)}
        found |= new
        more = bool(new)
    return found


def named(part: Any) -> Iterator[str]:
    """The schemas that part of an API refers to by name."""
    waiting = [part]
    while waiting:
        each = waiting.pop()
        if isinstance(each, tuple):
            waiting += each
        elif isinstance(each, ir.Reference):
            yield each.name
        elif isinstance(each, ir.Union):
            yield from (each.base, *(name for _, name in each.tags))
            waiting += each.variants
        elif type(each).__module__ == ir.__name__ and hasattr(each, "__slots__"):
            waiting += (getattr(each, slot) for slot in each.__slots__)
