"""Runs work in a second process while this one continues."""

from __future__ import annotations

import multiprocessing
import os
import pickle
import signal
from collections.abc import Iterator
from contextlib import suppress
from multiprocessing.connection import Connection
from types import TracebackType
from typing import Generic, TypeVar

T = TypeVar("T")
# Work on less text than this, in characters, is done before a process has started.
SMALL = 50_000


class Worker(Generic[T]):
    """A forked process that works through `items`, a lazy iterator, within `size` bytes of memory.

    Use it in a `with` statement, which ends the process. `result` does the work in this process, without limits,
    if it is small, or if the system has no fork or no process left.
    """

    def __init__(self, items: Iterator[T], size: int | None = None, is_small: bool = False) -> None:
        self.items = items
        self.receiver: Connection | None = None
        if is_small or "fork" not in multiprocessing.get_all_start_methods():
            return
        context = multiprocessing.get_context("fork")
        receiver, sender = context.Pipe(duplex=False)
        self.process = context.Process(target=serve, args=[items, sender, size], daemon=True)
        with suppress(OSError):  # no process is left
            self.process.start()
            self.receiver = receiver
        sender.close()

    def result(self, seconds: float | None = None) -> T | None:
        """The next item; None after the end of the work, its failure, or a wait of so many `seconds`."""
        if self.receiver is None:
            return next(self.items, None)
        with suppress(EOFError, OSError, pickle.UnpicklingError):  # the process ended
            if self.receiver.poll(seconds):
                item: T = self.receiver.recv()
                return item
        return None

    def __enter__(self) -> Worker[T]:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if self.receiver is not None:
            self.process.kill()
            self.process.join()
            self.receiver.close()


def serve(items: Iterator[T], sender: Connection, size: int | None) -> None:
    """Sends each of `items`. Ends without a word when it fails: the other process sees that items are missing."""
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    with suppress(BaseException):
        if size:
            limit_memory(size)
        for item in items:
            sender.send(item)
        sender.close()
    os._exit(0)  # frees nothing piece by piece


def limit_memory(size: int) -> None:
    try:
        import resource
    except ImportError:  # Windows
        return
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    _, most = resource.getrlimit(resource.RLIMIT_AS)
    size = size if most == resource.RLIM_INFINITY else min(size, most)
    resource.setrlimit(resource.RLIMIT_AS, (size, size))
