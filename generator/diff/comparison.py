"""Puts the differences of operations and schemas together: each told once, and for those whom it concerns."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import NamedTuple

from generator import ir
from generator.diff.api import ApiComparison
from generator.diff.untyped_keywords import beyond
from generator.diff.changes import Change, Event, Flow, gathered, joined
from generator.diff.operations import OperationComparison, label, matched
from generator.diff.schemas import Comparison, Link, Pair
from generator.load import Description


@dataclass(slots=True)
class Use:
    """What refers to a pair of schemas: from how many fields, in which ways, and for which operations."""

    fields: int = 0
    flow: Flow = Flow.NONE
    operations: dict[str, None] = field(default_factory=dict)


class Described(NamedTuple):
    """A description as the bundle that it is and as the API that it tells of."""

    bundle: Description
    api: ir.Api


def compare(old: Described, new: Described) -> list[Change]:
    """All that changed, the breaking changes first."""
    put_together = Together(old.api, new.api)
    changes = list(put_together.changes())
    flows = {pair[1]: use.flow for pair, use in put_together.uses.items()}
    return gathered([*changes, *beyond(old.bundle.document, new.bundle.document, flows)])


class Together:
    def __init__(self, old: ir.Api, new: ir.Api) -> None:
        self.old = old
        self.new = new
        self.sketches: dict[Pair, Comparison] = {}
        self.uses: dict[Pair, Use] = {}

    def changes(self) -> Iterator[Change]:
        whole = ApiComparison(self.old, self.new)
        whole.api()
        compared: list[tuple[str, OperationComparison]] = []
        for before, after in matched(self.old, self.new):
            if before is not None and after is not None:
                comparison = OperationComparison(self.old, self.new)
                comparison.operation(before, after)
                compared.append((label(after), comparison))
            elif before is not None:
                yield Change("breaking", (label(before),), "", "removed")
            elif after is not None:
                yield Change("compatible", (label(after),), "", f"added ({after.resource}.{after.name})")
        self.follow(whole.links, "webhooks")
        for place, comparison in compared:
            self.follow(comparison.links, place)
        yield from self.told("", "", whole, Flow.BOTH)
        for place, comparison in compared:
            yield from self.told(place, "", comparison, Flow.BOTH)
        for pair, use in self.uses.items():
            if use.fields > 1:
                yield from self.told(f"schema {pair[1]}", "", self.sketches[pair], use.flow, tuple(use.operations))

    def follow(self, links: list[Link], operation: str) -> None:
        """Notes what an operation uses, in which ways, until nothing new is met."""
        waiting = [(link, Flow.BOTH) for link in links]
        met: dict[Pair, Flow] = {}
        for link in links:
            self.uses.setdefault(link.pair, Use()).fields += 1
        while waiting:
            link, flow = waiting.pop()
            flow &= link.flow
            seen = link.pair in met
            if seen and flow in met[link.pair]:
                continue
            met[link.pair] = met.get(link.pair, Flow.NONE) | flow
            use = self.uses.setdefault(link.pair, Use())
            use.flow |= flow
            use.operations[operation] = None
            inside = self.sketch(link.pair).links
            waiting += [(each, flow) for each in inside]

    def sketch(self, pair: Pair) -> Comparison:
        """The differences of two named schemas; what these use counts once."""
        if pair not in self.sketches:
            made = self.sketches[pair] = Comparison(self.old, self.new)
            made.pair(pair)
            for link in made.links:
                self.uses.setdefault(link.pair, Use()).fields += 1
        return self.sketches[pair]

    def told(
        self, place: str, prefix: str, comparison: Comparison, flow: Flow, users: tuple[str, ...] = ()
    ) -> Iterator[Change]:
        """The changes at a place, with those of the schemas that nothing else uses."""
        for event in comparison.events:
            yield self.change(place, prefix, event, flow, users)
        for link in comparison.links:
            if self.uses[link.pair].fields == 1:
                inside = self.sketches[link.pair]
                yield from self.told(place, joined(prefix, link.field), inside, flow & link.flow, users)

    def change(self, place: str, prefix: str, event: Event, flow: Flow, users: tuple[str, ...]) -> Change:
        return Change(event.level(flow), (place,), joined(prefix, event.field), event.what, users)
