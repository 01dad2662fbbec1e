"""Hostile texts in every place of a description: the outputs show them as text.

Each test runs some seconds of its cases by default, and the others as proofs.
"""

from __future__ import annotations

import json
import random
from pathlib import Path
from typing import Any

import pytest
from markdown_it import MarkdownIt

from generator.cli import main
from tests.security.document import document, places
from tests.security.hostile_builder import Builder
from tests.security.payloads import PIECES, WHOLE, placed

# Places that hold names, so that a payload may make the description invalid.
PICKY = (
    "status",
    "property name",
    "renamed property",
    "form field",
    "items property",
    "total property",
    "discriminator property",
    "header parameter",
    "cookie",
    "key header",
    "media type",
    "encoding type",
    "file media type",
)


@pytest.mark.parametrize("payload", PIECES)
def test_payload_in_every_place_is_inert(payload: str, hostile: Builder) -> None:
    status, errors = hostile(
        document(
            lambda place, harmless: harmless if place in PICKY else placed(place, PIECES[payload])
        )
    )
    assert status == 0, errors


@pytest.mark.parametrize("turn", range(len(PIECES)))
def test_every_payload_in_some_places_is_inert(turn: int, hostile: Builder) -> None:
    """Every build contains every payload, and over all turns each payload is in each place."""
    order = random.Random(1).sample(sorted(PIECES), len(PIECES))
    chosen = {
        place: PIECES[order[(index + turn) % len(order)]]
        for index, place in enumerate(places())
        if place not in PICKY
    }
    version = ("3.0.3", "3.1.0")[turn % 2]
    made = document(
        lambda place, harmless: placed(place, chosen[place]) if place in chosen else harmless,
        version,
    )
    status, errors = hostile(made)
    assert status == 0, errors


TOGETHER = {
    "a link in two": {"error meaning": "[x", "error remedy": "](javascript:marker())"},
    "a link by another's reference": {
        "description": "[x]: javascript:marker()",
        "response description": "[x]",
    },
    "an image by another's reference": {
        "description": "[x]: https://marker.example",
        "response description": "![x]",
    },
}


@pytest.mark.parametrize("name", TOGETHER)
def test_payload_split_over_two_places_is_inert(name: str, hostile: Builder) -> None:
    status, errors = hostile(document(lambda place, harmless: TOGETHER[name].get(place, harmless)))
    assert status == 0, errors


@pytest.mark.parametrize("fence", ["```", "~~~"])
def test_code_fence_after_words_opens_no_block(fence: str, tmp_path: Path) -> None:
    """A fence is valid only at the beginning of a line; after words, its end would open another block."""
    text = f"{fence}\nx\n{fence}"
    places = (
        "created",
        "response description",
        "header description",
        "parameter description",
        "callback response",
    )
    (tmp_path / "x.json").write_text(json.dumps(with_text(text, places)))
    assert main(["build", "--spec", str(tmp_path / "x.json"), "--out", str(tmp_path / "out")]) == 0
    for page in (tmp_path / "out/reference/operations").glob("*.md"):
        tokens = MarkdownIt("commonmark").parse(page.read_text())
        assert "Samples" in [
            token.content for token in tokens if token.type == "inline" and token.level == 1
        ], page


def with_text(text: str, chosen: Any) -> Any:
    return document(lambda place, harmless: text if place in chosen else harmless)


# Each place with some pieces: all of them would take a quarter of an hour. Property-based tests try the others.
SOME = [
    (place, piece) for place in PICKY for piece in random.Random(place).sample(sorted(PIECES), 8)
]


@pytest.mark.parametrize("place_and_piece", SOME, ids=ascii)
def test_payload_in_name_is_inert_or_rejected(
    place_and_piece: tuple[str, str], hostile: Builder
) -> None:
    place, piece = place_and_piece
    hostile(with_text(PIECES[piece], [place]))


@pytest.mark.parametrize("text", WHOLE, ids=ascii)
def test_text_like_other_type_is_inert_or_rejected(text: str, hostile: Builder) -> None:
    """In some places at a time, because a place may make the description invalid."""
    chance = random.Random(text)
    for count in (12, 3, 1):
        hostile(with_text(text, chance.sample(sorted(places()), count)))


@pytest.mark.parametrize(
    "value", [None, [], {}, [None], {"a": None}, True, 0, -1.5, "x", [[]], {"$ref": "#"}], ids=repr
)
def test_value_of_wrong_type_is_inert_or_rejected(value: Any, hostile: Builder) -> None:
    """Replaces random values of the description; the build may succeed or fail."""
    chance = random.Random(repr(value))
    for _ in range(15):
        made = document(lambda place, harmless: harmless)
        chance.choice(list(setters(made)))(value)
        hostile(made)


def test_guide_with_non_text_operation_is_rejected(hostile: Builder) -> None:
    """Regression, found by random search: a list instead of an operationId."""
    made = document(lambda place, harmless: harmless)
    made["x-guides"][0]["steps"] = [{"iterate": []}]
    status, errors = hostile(made)
    assert status == 1 and "a guide names the unknown operation []; name an operationId" in errors


def setters(node: Any) -> Any:
    """Yields, for each value in a document, a function that replaces it."""
    for key, value in list(node.items()) if isinstance(node, dict) else list(enumerate(node)):
        yield lambda other, key=key: node.__setitem__(key, other)
        if isinstance(value, (dict, list)):
            yield from setters(value)
