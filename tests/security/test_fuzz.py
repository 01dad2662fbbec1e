"""Property-based tests: hostile texts in random places, and random values in place of others.

With fixed examples, or with random ones for as long as the variable HOSTILE_SECONDS of the environment says.
"""

from __future__ import annotations

import time
from typing import Any

from hypothesis import Phase, given, settings
from hypothesis import strategies as st

from tests.security.document import document, places
from tests.security.hostile_builder import IS_SAME, SECONDS, Builder
from tests.security.payloads import PIECES, WHOLE, placed
from tests.security.test_inert import setters

PIECE = st.sampled_from(sorted(PIECES.values())) | st.sampled_from(WHOLE) | st.text(max_size=20)
PAYLOAD = st.lists(PIECE, min_size=1, max_size=4).map("".join)
VALUE = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats(allow_nan=False, allow_infinity=False)
    | PAYLOAD
    | st.sampled_from(("object", "string", "#/a")),
    lambda inner: st.lists(inner, max_size=3)
    | st.dictionaries(
        PIECE | st.sampled_from(("$ref", "type", "allOf", "items", "properties")), inner, max_size=3
    ),
    max_leaves=6,
)
VERSIONS = st.sampled_from(("3.0.3", "3.1.0"))
# More examples than fit into the time; the remaining ones are skipped, which takes some time too.
PROFILE = settings(
    max_examples=int(10 * SECONDS),
    print_blob=True,
    derandomize=IS_SAME,
    phases=[Phase.generate, Phase.shrink],
)


class Clock:
    """The time limit of a search: true when it is over, after which examples pass untried."""

    def __init__(self) -> None:
        self.end = time.monotonic() + SECONDS

    def __bool__(self) -> bool:
        return time.monotonic() > self.end


def test_random_texts_are_inert(hostile: Builder) -> None:
    over = Clock()
    all_places = st.sampled_from(sorted(places()))

    @PROFILE
    @given(st.dictionaries(all_places, PAYLOAD, min_size=1, max_size=8), st.booleans(), VERSIONS)
    def search(texts: dict[str, str], fitted: bool, version: str) -> None:
        if not over:
            made = {place: placed(place, text) if fitted else text for place, text in texts.items()}
            hostile(document(lambda place, harmless: made.get(place, harmless), version))

    search()


def test_random_values_are_inert_or_rejected(hostile: Builder) -> None:
    over = Clock()
    size = len(list(setters(document(lambda place, harmless: harmless))))

    @PROFILE
    @given(st.lists(st.tuples(st.integers(0, size - 1), VALUE), min_size=1, max_size=3), VERSIONS)
    def search(changes: list[tuple[int, Any]], version: str) -> None:
        if not over:
            made = document(lambda place, harmless: harmless, version)
            for index, value in changes:
                some = list(setters(made))
                some[index % len(some)](value)
            hostile(made)

    search()
