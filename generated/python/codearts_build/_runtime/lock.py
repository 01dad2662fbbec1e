"""A lock for threads and for the tasks of any number of event loops."""

from __future__ import annotations

import threading
from collections import deque
from types import TracebackType
from typing import TYPE_CHECKING

from .per_process import PerProcess

if TYPE_CHECKING:
    from concurrent.futures import Future


class _State:
    """The holder and the waiters, in order, of one process."""

    __slots__ = ("guard", "held", "waiting")

    def __init__(self) -> None:
        self.guard = threading.Lock()
        self.held = False
        self.waiting: deque[Future[None]] = deque()


class Lock:
    """A first-come, first-served lock. Use `with` in a thread and `async with` in a task.

    A waiting thread blocks; a waiting task yields to its event loop. Not reentrant. A forked child
    finds it free.
    """

    __slots__ = ("_states",)

    def __init__(self) -> None:
        self._states = PerProcess(_State)

    def _take(self) -> Future[None] | None:
        """Takes the lock if it is free, else returns a future that is done when the lock is handed
        over.
        """
        state = self._states.get()
        with state.guard:
            if not state.held:
                state.held = True
                return None
            from concurrent.futures import Future

            turn: Future[None] = Future()
            state.waiting.append(turn)
            return turn

    def _release(self) -> None:
        state = self._states.get()
        with state.guard:
            while state.waiting:
                turn = state.waiting.popleft()
                if turn.set_running_or_notify_cancel():
                    break
            else:
                state.held = False
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
