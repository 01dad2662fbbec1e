"""Each payload in every place of a description at once: built, and nowhere more than text."""

from __future__ import annotations

import random
from typing import Any

import pytest

from tests.hostile.building import Builder
from tests.hostile.document import document, places
from tests.hostile.payloads import KEYWORDS, PIECES, WHOLE, placed

# Where these stand for names, a description is refused for what it means by them.
PICKY = ("status", "property name", "renamed property", "form field", "items property", "total property", "discriminator property")


@pytest.mark.parametrize("payload", PIECES)
def test_a_payload_in_every_place(payload: str, hostile: Builder) -> None:
    status, told = hostile(
        document(lambda place, harmless: harmless if place in PICKY else placed(place, PIECES[payload]))
    )
    assert status == 0, told


@pytest.mark.parametrize("version", ["3.0.3", "3.1.0"])
def test_other_payloads_in_other_places(version: str, hostile: Builder) -> None:
    """Mixed, so that what ends one text meets what begins another."""
    chance = random.Random(version)
    for _ in range(3):
        chosen = {place: chance.choice(list(PIECES.values())) for place in places() if place not in PICKY}
        made = document(lambda place, harmless: placed(place, chosen[place]) if place in chosen else harmless, version)
        status, told = hostile(made)
        assert status == 0, told


@pytest.mark.parametrize("place", sorted(KEYWORDS | set(PICKY)))
def test_a_payload_where_it_may_be_refused(place: str, hostile: Builder) -> None:
    for payload in ("three quotes", "a handler", "a zero", "directions", "a template's expression"):
        hostile(document(lambda each, harmless: PIECES[payload] if each == place else harmless))


@pytest.mark.parametrize("text", WHOLE)
def test_a_text_that_is_read_as_something_else(text: str, hostile: Builder) -> None:
    """In some places at a time, since there it may be refused as well."""
    chance = random.Random(text)
    for some in (chance.sample(sorted(places()), 12), [chance.choice(sorted(places()))]):
        hostile(document(lambda place, harmless: text if place in some else harmless))


@pytest.mark.parametrize("value", [None, [], {}, [None], {"a": None}, True, 0, -1.5, "x", [[]], {"$ref": "#"}], ids=repr)
def test_a_value_of_another_kind(value: Any, hostile: Builder) -> None:
    """In the place of any other value: refused or built, whatever the generator thinks of it."""
    chance = random.Random(repr(value))
    for _ in range(6):
        made = document(lambda place, harmless: harmless)
        chance.choice(list(spots(made)))(value)
        hostile(made)


def spots(node: Any) -> Any:
    """For each value in a document, what puts another one in its place."""
    for key, value in list(node.items()) if isinstance(node, dict) else list(enumerate(node)):
        yield lambda other, key=key: node.__setitem__(key, other)
        if isinstance(value, (dict, list)):
            yield from spots(value)
