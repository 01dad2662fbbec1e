"""A lock for threads and for the tasks of any number of event loops."""

from __future__ import annotations

import threading
from collections import deque
from types import TracebackType
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from concurrent.futures import Future


class Lock:
    """A first-come, first-served lock. Use `with` in a thread and `async with` in a task.

    A waiting thread blocks; a waiting task yields to its event loop. Not reentrant.
    """

    __slots__ = ("_guard", "_held", "_waiting")

    def __init__(self) -> None:
        self._guard = threading.Lock()
        self._held = False
        self._waiting: deque[Future[None]] = deque()

    def _take(self) -> Future[None] | None:
        """Takes the lock if it is free, else returns a future that is done when the lock is handed
        over.
        """
        with self._guard:
            if not self._held:
                self._held = True
                return None
            from concurrent.futures import Future

            turn: Future[None] = Future()
            self._waiting.append(turn)
            return turn

    def _release(self) -> None:
        with self._guard:
            while self._waiting:
                turn = self._waiting.popleft()
                if turn.set_running_or_notify_cancel():
                    break
            else:
                self._held = False
                return
        turn.set_result(None)

    def _leave(self, turn: Future[None]) -> None:
        """Stops waiting; releases the lock if it was handed over before."""
        if not turn.cancel():
            turn.result()
            self._release()

    def __enter__(self) -> None:
        self.acquire(None)

    def acquire(self, seconds: float | None) -> None:
        """Takes the lock, as `with` does. Raises TimeoutError if that takes more than `seconds`."""
        turn = self._take()
        if turn is not None:
            try:
                turn.result(seconds)
            except BaseException:
                self._leave(turn)
                raise

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        at: TracebackType | None,
    ) -> None:
        self._release()

    async def __aenter__(self) -> None:
        turn = self._take()
        if turn is not None:
            import asyncio

            try:
                await asyncio.wrap_future(turn)
            except BaseException:
                self._leave(turn)
                raise

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        at: TracebackType | None,
    ) -> None:
        self._release()
