"""Comparison of two surfaces: what is new, gone or different in a source beside the description."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from tests.parity.surface import Field, Operation, Surface, containers

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
    shapes = {key: each.same_as for key, each in mine.fields.items() if each.same_as}
    shapes |= {each: key for key, each in shapes.items()}
    for location in sorted(mine.fields.keys() | other.fields.keys()):
        if not is_compared(mine, other, location):
            continue
        ours, theirs = mine.fields.get(location), other.fields.get(location)
        if ours and theirs:
            yield from ((location, what) for what in changes(location, ours, theirs))
        elif theirs:
            yield location, f"new: {theirs.text}"
        # The source has one of the two shapes in which the description has the value.
        elif ours and shapes.get(location) not in other.fields:
            yield location, f"gone: {ours.text}"


def is_compared(mine: Operation, other: Operation, location: str) -> bool:
    """Whether both have what contains `location`, with the type for it, and neither has any value there."""
    for place, kind in containers(location):
        # Parameters are in a place, such as `query`, which is no field.
        if place in mine.fields or place in other.fields:
            for each in (mine.fields.get(place), other.fields.get(place)):
                if each is None or each.is_any or kind not in each.types:
                    return False
    return True


def changes(location: str, ours: Field, theirs: Field) -> Iterator[str]:
    # A union of ours may have the type of the source as one of several.
    if not (ours.is_any or theirs.is_any or ours.types & theirs.types):
        yield f"{ours.text}, theirs {theirs.text}"
    # What is required in a response is nothing that a caller has to know.
    is_given = not location.startswith("200") and None not in (ours.required, theirs.required)
    if is_given and ours.required != theirs.required:
        yield "required, theirs optional" if ours.required else "optional, theirs required"
