"""Objects that a forked child does not share with its parent."""

from __future__ import annotations

import os
from collections.abc import Callable
from typing import Generic, TypeVar

T = TypeVar("T")


class PerProcess(Generic[T]):
    """One object for each process, made at first use there.

    A child process uses no connection of its parent, nor a lock that another thread held when it
    was forked and that nobody would release.
    """

    __slots__ = ("_made", "_make")

    def __init__(self, make: Callable[[], T]) -> None:
        self._make = make
        self._made: dict[int, T] = {}

    def get(self) -> T:
        """Returns the object of this process, the same in all threads."""
        process = os.getpid()
        found = self._made.get(process)
        if found is None:
            found = self._made.setdefault(process, self._make())
            for other in list(self._made):
                if other != process:
                    self._made.pop(other, None)
        return found
