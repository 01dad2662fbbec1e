"""Descriptive texts: what a description says of something, of which nothing but outputs' texts depends."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

# Where a text stands: its file, and how many such texts stand before it there.
Place = tuple[str, int]


class Text(str):
    """A text that knows its place, so that another one can take it."""

    __slots__ = ("place",)
    place: Place

    def __new__(cls, said: str, place: Place) -> Text:
        made = super().__new__(cls, said)
        made.place = place
        return made

    def __reduce__(self) -> tuple[type[Text], tuple[str, Place]]:
        return Text, (str(self), self.place)

    def stripped(self) -> Text:
        """Without space around it."""
        said = self.strip()
        return self if len(said) == len(self) else Text(said, self.place)


class Paragraphs(str):
    """Several texts as one, which still has each."""

    __slots__ = ("parts",)
    parts: tuple[str, ...]

    def __new__(cls, *parts: str) -> Paragraphs:
        made = super().__new__(cls, "\n\n".join(parts))
        made.parts = parts
        return made

    def __reduce__(self) -> tuple[type[Paragraphs], tuple[str, ...]]:
        return Paragraphs, self.parts


def paragraphs(*said: str) -> str:
    """What is said, one after the other, without what is empty."""
    parts = [each for each in said if each]
    return Paragraphs(*parts) if len(parts) > 1 else parts[0] if parts else ""


def texts(node: Any) -> Iterator[tuple[Text, Any]]:
    """The texts below a node, each with the mapping that it stands in."""
    waiting = [node]
    while waiting:
        each = waiting.pop()
        if isinstance(each, dict):
            said = each.get("description")
            if isinstance(said, Text):
                yield said, each
        if isinstance(each, (dict, list)):
            waiting += each.values() if isinstance(each, dict) else each
