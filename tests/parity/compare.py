"""Comparison of two surfaces: what is new, gone or different in a source beside the description."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from tests.parity.surface import Field, Operation, Surface, parent_locations

# The location of an operation as a whole, as in errata.yaml.
WHOLE = "operation"
SERVERS = "servers"


@dataclass(frozen=True)
class Difference:
    """A difference: `what` is `new` (only the source has it), `gone` (only the description), or both texts."""

    operation: str
    location: str
    what: str
    source: str


def differences(ours: Surface, theirs: Surface, source: str) -> Iterator[Difference]:
    """Yields what differs in `theirs`, the surface of `source`, from `ours`."""
    if ours.servers is not None and theirs.servers is not None:
        for url in sorted(ours.servers ^ theirs.servers):
            yield Difference(SERVERS, url, "new" if url in theirs.servers else "gone", source)
    for key in sorted(ours.operations.keys() | theirs.operations.keys()):
        mine, other = ours.operations.get(key), theirs.operations.get(key)
        if mine is None or other is None:
            what = "gone" if other is None else f"new: {other.name}"
            yield Difference(key, WHOLE, what, source)
        else:
            for location, what in different_fields(mine, other):
                yield Difference(key, location, what, source)


def different_fields(mine: Operation, other: Operation) -> Iterator[tuple[str, str]]:
    """Yields location and difference of fields. One line is enough for a field and all that is in it."""
    for location in sorted(mine.fields.keys() | other.fields.keys()):
        parents = parent_locations(location)
        if all(comparable(mine.fields.get(each), other.fields.get(each)) for each in parents):
            ours, theirs = mine.fields.get(location), other.fields.get(location)
            if ours is None or theirs is None:
                field = ours or theirs
                assert field is not None
                yield location, f"{'gone' if theirs is None else 'new'}: {field.text}"
            else:
                yield from ((location, what) for what in changes(location, ours, theirs))


def comparable(ours: Field | None, theirs: Field | None) -> bool:
    """Whether it is of interest what is in a field: both have it, or neither, and it has a type."""
    if ours is None or theirs is None:
        return ours is theirs
    return not ours.is_any and not theirs.is_any


def changes(location: str, ours: Field, theirs: Field) -> Iterator[str]:
    # A union of ours may have the type of the source as one of several.
    if comparable(ours, theirs) and not ours.types & theirs.types:
        yield f"{ours.text}, theirs {theirs.text}"
    # What is required in a response is nothing that a caller has to know.
    is_given = not location.startswith("200") and None not in (ours.required, theirs.required)
    if is_given and ours.required != theirs.required:
        yield "required, theirs optional" if ours.required else "optional, theirs required"
