"""Hostile texts in every place of a description: built, and nowhere more than text.

By default only as much of that as takes some seconds; all of it with HOSTILE_SECONDS=60 or more in the environment.
"""

from __future__ import annotations

import random
from typing import Any

import pytest

from tests.hostile.building import SECONDS, Builder
from tests.hostile.document import document, places
from tests.hostile.payloads import PIECES, WHOLE, placed

# Where these stand for names, a description is refused for what it means by them.
PICKY = (
    "status",
    "property name",
    "renamed property",
    "form field",
    "items property",
    "total property",
    "discriminator property",
)


LONG = SECONDS >= 60


def some(every: Any, count: int) -> list[Any]:
    """All of something, or as many as there is time for, the same ones each time."""
    return list(every) if LONG else random.Random(str(every)).sample(sorted(every, key=repr), count)


@pytest.mark.skipif(not LONG, reason="takes a minute")
@pytest.mark.parametrize("payload", PIECES)
def test_a_payload_in_every_place(payload: str, hostile: Builder) -> None:
    status, told = hostile(
        document(lambda place, harmless: harmless if place in PICKY else placed(place, PIECES[payload]))
    )
    assert status == 0, told


@pytest.mark.parametrize("turn", range(len(PIECES) if LONG else 8))
def test_every_payload_in_some_places(turn: int, hostile: Builder) -> None:
    """Each time every payload is there, and in turn each comes to each place."""
    order = random.Random(1).sample(sorted(PIECES), len(PIECES))
    step = len(PIECES) // 8 if not LONG else 1
    chosen = {
        place: PIECES[order[(index + turn * step) % len(order)]]
        for index, place in enumerate(places())
        if place not in PICKY
    }
    version = ("3.0.3", "3.1.0")[turn % 2]
    made = document(lambda place, harmless: placed(place, chosen[place]) if place in chosen else harmless, version)
    status, told = hostile(made)
    assert status == 0, told


def with_text(text: str, chosen: Any) -> Any:
    return document(lambda place, harmless: text if place in chosen else harmless)


@pytest.mark.parametrize("place", some(PICKY, 3))
def test_a_payload_where_it_may_be_refused(place: str, hostile: Builder) -> None:
    for payload in some(PIECES, 2):
        hostile(with_text(PIECES[payload], [place]))


@pytest.mark.parametrize("text", some(WHOLE, 6))
def test_a_text_that_is_read_as_something_else(text: str, hostile: Builder) -> None:
    """In some places at a time, since there it may be refused as well."""
    chance = random.Random(text)
    for count in (12, 3, 1, 1, 1) if LONG else (12, 1):
        hostile(with_text(text, chance.sample(sorted(places()), count)))


@pytest.mark.parametrize(
    "value", [None, [], {}, [None], {"a": None}, True, 0, -1.5, "x", [[]], {"$ref": "#"}], ids=repr
)
def test_a_value_of_another_kind(value: Any, hostile: Builder) -> None:
    """In the place of any other value: refused or built, whatever the generator thinks of it."""
    chance = random.Random(repr(value))
    for _ in range(60 if LONG else 1):
        made = document(lambda place, harmless: harmless)
        chance.choice(list(spots(made)))(value)
        hostile(made)


def spots(node: Any) -> Any:
    """For each value in a document, what puts another one in its place."""
    for key, value in list(node.items()) if isinstance(node, dict) else list(enumerate(node)):
        yield lambda other, key=key: node.__setitem__(key, other)
        if isinstance(value, (dict, list)):
            yield from spots(value)
