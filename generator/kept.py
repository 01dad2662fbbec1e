"""What the last build of a description leaves to this one, where nothing but descriptive texts was edited since.

All else being the same, what shows one operation alone depends on the texts of that operation and of what it refers to.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field, is_dataclass, replace
from typing import TYPE_CHECKING, Any, TypeVar

from generator import ir
from generator.files import OnDisk
from generator.left import Left, Name, written
from generator.nodes import plain
from generator.texts import Paragraphs, Place, Text, texts

if TYPE_CHECKING:
    from generator.load import Description
    from generator.parse import Parsed

T = TypeVar("T")


@dataclass
class Kept:
    """Results of the last build, and those of this one for the next.

    `edited` are the parts that read otherwise than last time, None where nothing is left. `read` gives a file as it was
    written then, by its path, unless it is not so any more. Results are plain data.
    """

    edited: frozenset[Name] | None = None
    results: dict[str, Any] = field(default_factory=dict)
    read: Callable[[str], OnDisk | None] = lambda path: None
    made: dict[str, Any] = field(default_factory=dict)

    def file(self, path: str, parts: Iterable[Name] | None) -> OnDisk | None:
        """A file that is made of some parts, where it would be the same again."""
        return self.read(path) if parts is not None and self.holds(parts) else None

    def result(self, key: str, parts: Iterable[Name], make: Callable[[], T]) -> T:
        """What `make` gives, which depends on some parts alone."""
        found: T = self.results[key] if self.holds(parts) and key in self.results else make()
        self.made[key] = found
        return found

    @property
    def new(self) -> dict[str, Any]:
        """The results that are not as they were."""
        return {key: made for key, made in self.made.items() if made is not self.results.get(key)}

    def holds(self, parts: Iterable[Name]) -> bool:
        return self.edited is not None and self.edited.isdisjoint(parts)


def showing(left: Left, places: Iterable[Place]) -> frozenset[Name]:
    """The parts that show texts, themselves or by what they refer to."""
    found = {part for place in places for part in left.shown.get(place, ())}
    more = True
    while more:
        schemas = {part[1] for part in found if part[0] == "schema"}
        new = {part for part, names in left.referred.items() if part not in found and not schemas.isdisjoint(names)}
        found |= new
        more = any(part[0] == "schema" for part in new)
    return frozenset(found)


def leaving(description: Description, parsed: Parsed, results: dict[str, Any], before: Left) -> Left:
    """What a build leaves that knew nothing of the one before, but for the nodes of files."""
    from generator.bundle import in_pieces

    shown: dict[Place, list[Name]] = {}
    referred: dict[Name, set[str]] = {}
    for part, value in parts(parsed.api):
        referred[part] = set()
        for each in within(value):
            if isinstance(each, ir.Reference):
                referred[part].add(each.name)
            elif part not in (known := shown.setdefault(each.place, [])):
                known.append(part)

    def left(piece: Name, value: Any) -> bytes:
        for text, _ in texts(value):
            shown.setdefault(text.place, []).append(("document", *piece))
        return written(plain(value), has_holes=True)

    objects = {id(each) for each in description.described}
    found = [*texts(description.document)]
    return Left(
        files={str(path): before.file(str(path), *file) for path, file in description.files.items()},
        texts={text.place: str(text) for text, _ in found},
        fixed=frozenset(text.place for text, holder in found if id(holder) not in objects) | parsed.deciding,
        shown=shown,
        referred=referred,
        said=parsed.said,
        repeated=description.repeated,
        document=written(in_pieces(description.document, left)),
        api=written(parsed.api, has_holes=True, quick=filter(is_dataclass, vars(ir).values())),
        results=written(results),
    )


def parts(api: ir.Api) -> Iterator[tuple[Name, Any]]:
    """The parts of an API, each by its name."""
    for resource in api.resources:
        yield ("resource", resource.name), replace(resource, operations=())
        for operation in resource.operations:
            yield ("operation", operation.id), operation
    for name, schema in api.schemas.items():
        yield ("schema", name), schema


def within(part: Any) -> Iterator[ir.Reference | Text]:
    """The texts of part of an API, and its references to schemas."""
    waiting = [part]
    while waiting:
        each = waiting.pop()
        if isinstance(each, tuple):
            waiting += each
        elif isinstance(each, (Text, ir.Reference)):
            yield each
        elif isinstance(each, Paragraphs):
            waiting += each.parts
        elif isinstance(each, ir.Union):
            yield from map(ir.Reference, (each.base, *(name for _, name in each.tags)))
            waiting += each.variants
        elif type(each).__module__ == ir.__name__ and hasattr(each, "__slots__"):
            waiting += (getattr(each, slot) for slot in each.__slots__)
