"""Calls under way over an asynchronous transport."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Coroutine
from contextlib import suppress
from typing import Any, TypeVar

from .errors import ClosedError, TimedOutError

T = TypeVar("T")


class RunningCalls:
    """The calls of a transport. Each ends at its deadline, and all end when the transport closes."""

    def __init__(self) -> None:
        self.are_closed = False
        self._limits: set[asyncio.Timeout] = set()

    def check_open(self) -> None:
        """Raises ClosedError after `close`."""
        if self.are_closed:
            raise ClosedError("the transport is closed")

    async def run(self, call: Coroutine[Any, Any, T], deadline: float | None) -> T:
        """Awaits a call, at most until `deadline`.

        Raises:
            TimedOutError: the deadline is over; the HTTP library bounds each silence only.
            ClosedError: the transport was closed during the call.
        """
        limit = asyncio.timeout(None if deadline is None else deadline - time.monotonic())
        self._limits.add(limit)
        try:
            async with limit:
                return await call
        except TimedOutError:
            raise
        except TimeoutError:
            pass
        finally:
            self._limits.discard(limit)
        if self.are_closed:
            raise ClosedError("the client was closed during the call")
        raise TimedOutError("the response took too long")

    async def close(self) -> None:
        """Ends the calls, which HTTP libraries leave waiting, to connect or for a response."""
        self.are_closed = True
        for limit in list(self._limits):
            end_at(limit, 0.0)
        await asyncio.sleep(0)


def end_at(limit: asyncio.Timeout, when: float | None) -> None:
    """Moves a time limit, on the clock of the loop; None for no limit."""
    with suppress(RuntimeError):  # it has ended already
        limit.reschedule(when)
