"""Matching of the items of two lists by a key."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TypeVar

Item = TypeVar("Item")
Matches = tuple[list[Item], list[tuple[Item, Item]], list[Item]]


def match_by(
    old: Iterable[Item], new: Iterable[Item], key: Callable[[Item], object]
) -> Matches[Item]:
    """Returns removed items, the pairs of old and new ones with the same key, and added items."""
    before = {key(each): each for each in old}
    after = {key(each): each for each in new}
    removed = [each for name, each in before.items() if name not in after]
    kept = [(each, after[name]) for name, each in before.items() if name in after]
    added = [each for name, each in after.items() if name not in before]
    return removed, kept, added
