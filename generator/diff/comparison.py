"""Comparison of two descriptions: reports each difference of a schema once, with the operations that use it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import NamedTuple

from generator import ir
from generator.diff.api import compare_api
from generator.diff.changes import Change, Direction, join_path, merge_equal
from generator.diff.operations import OperationComparison, label, match_operations
from generator.diff.schemas import Comparison, Link, Pair
from generator.diff.untyped_keywords import keyword_changes
from generator.load import Description


@dataclass(slots=True)
class Use:
    """The uses of a pair of schemas: the number of fields, the directions, and the operations."""

    fields: int = 0
    direction: Direction = Direction.NONE
    operations: dict[str, None] = field(default_factory=dict)


class ParsedDescription(NamedTuple):
    """A description as a bundle and as the IR."""

    bundle: Description
    api: ir.Api


def compare(old: ParsedDescription, new: ParsedDescription) -> list[Change]:
    """Returns all changes, the breaking ones first."""
    api_diff = ApiDiff(old.api, new.api)
    changes = list(api_diff.changes())
    directions = {pair[1]: use.direction for pair, use in api_diff.uses.items()}
    return merge_equal(
        [*changes, *keyword_changes(old.bundle.document, new.bundle.document, directions)]
    )


class ApiDiff:
    """Compares two APIs. `schema_diffs` and `uses` have the named schemas that anything refers to."""

    def __init__(self, old: ir.Api, new: ir.Api) -> None:
        self.old = old
        self.new = new
        self.schema_diffs: dict[Pair, Comparison] = {}
        self.uses: dict[Pair, Use] = {}

    def changes(self) -> Iterator[Change]:
        removed, kept, added = match_operations(self.old, self.new)
        for each in removed:
            yield Change("breaking", (label(each),), "", "removed")
        for each in added:
            yield Change("compatible", (label(each),), "", f"added ({each.resource}.{each.name})")
        compared: dict[str, Comparison] = {"": compare_api(self.old, self.new)}
        for before, after in kept:
            comparison = OperationComparison(self.old, self.new)
            comparison.operation(before, after)
            compared[label(after)] = comparison
        for place, differences in compared.items():
            self.collect_uses(differences.links, place or "webhooks")
        for place, differences in compared.items():
            yield from self.changes_at(place, "", differences, Direction.BOTH)
        for pair, use in self.uses.items():
            if use.fields > 1:
                place, users = f"schema {pair[1]}", tuple(use.operations)
                yield from self.changes_at(place, "", self.schema_diffs[pair], use.direction, users)

    def collect_uses(self, links: list[Link], operation: str) -> None:
        """Collects the schemas that an operation uses, directly or not, and their directions."""
        waiting = [(link, Direction.BOTH) for link in links]
        visited: dict[Pair, Direction] = {}
        for link in links:
            self.uses.setdefault(link.pair, Use()).fields += 1
        while waiting:
            link, direction = waiting.pop()
            direction &= link.direction
            known = visited.get(link.pair)
            if known is not None and direction in known:
                continue
            visited[link.pair] = direction if known is None else direction | known
            use = self.uses.setdefault(link.pair, Use())
            use.direction |= direction
            use.operations[operation] = None
            inside = self.schema_diff(link.pair).links
            waiting += [(each, direction) for each in inside]

    def schema_diff(self, pair: Pair) -> Comparison:
        """Returns the comparison of two named schemas, made once."""
        if pair not in self.schema_diffs:
            made = self.schema_diffs[pair] = Comparison(self.old, self.new)
            made.pair(pair)
            for link in made.links:
                self.uses.setdefault(link.pair, Use()).fields += 1
        return self.schema_diffs[pair]

    def changes_at(
        self,
        place: str,
        prefix: str,
        comparison: Comparison,
        direction: Direction,
        users: tuple[str, ...] = (),
    ) -> Iterator[Change]:
        """Yields the changes at a place, and those of the schemas that only this place uses."""
        for event in comparison.events:
            field = join_path(prefix, event.field)
            yield Change(event.level(direction), (place,), field, event.message, users)
        for link in comparison.links:
            if self.uses[link.pair].fields == 1:
                field = join_path(prefix, link.field)
                inside = self.schema_diffs[link.pair]
                yield from self.changes_at(place, field, inside, direction & link.direction, users)
