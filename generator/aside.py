"""Work done aside: in a copy of this process, on another core."""

from __future__ import annotations

import gc
import os
import pickle
from collections.abc import Callable
from types import TracebackType
from typing import Generic, TypeVar

from generator.findings import Unusable

T = TypeVar("T")
# A description of so many bytes is built before a second process has begun.
SMALL = 50_000


class Aside(Generic[T]):
    """Does work from now on, in a fork where that is worth it and can be had, and else when its result is asked for.

    In a `with`, work whose result nobody asked for is given up. What the work returns or raises is pickled.
    """

    def __init__(self, work: Callable[[], T], worth: bool = True) -> None:
        self.work = work
        self.process = 0
        if not worth or not hasattr(os, "fork"):
            return
        self.source, sink = os.pipe()
        try:
            self.process = os.fork()
        except OSError:  # there are as many processes as there may be
            os.close(self.source)
        else:
            if self.process == 0:
                gc.disable()  # looking for garbage would copy all that the two processes share
                os.close(self.source)
                send(work, sink)
        os.close(sink)

    def __enter__(self) -> Aside[T]:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self.process:
            os.close(self.source)  # which ends it as soon as it sends
            os.waitpid(self.process, 0)

    def result(self) -> T:
        """What the work returned. Raises what it raised, and Unusable where its process was ended."""
        if not self.process:
            return self.work()
        with open(self.source, "rb", closefd=False) as pipe:  # which is closed below, or by `__exit__` after Ctrl-C
            answer = pipe.read()
        process, self.process = self.process, 0
        os.close(self.source)
        os.waitpid(process, 0)
        if not answer:
            raise Unusable("a process that did part of the work was ended; there may be too little memory")
        value, error = pickle.loads(answer)
        if error is not None:
            raise error
        return value  # type: ignore[no-any-return]


def send(work: Callable[[], object], sink: int) -> None:
    """Does the work and sends what came of it; never returns."""
    try:
        try:
            answer = pickle.dumps((work(), None))
        except Exception as error:
            error.__dict__["places"] = places(error)
            answer = pickle.dumps((None, error))
        with open(sink, "wb") as pipe:
            pipe.write(answer)
    finally:
        os._exit(0)  # nothing of what this process does at its end is this copy's to do


def places(error: BaseException) -> list[tuple[str, int]]:
    """The files and lines that an error came through, innermost last, those in another process included."""
    found, trace = [], error.__traceback__
    while trace is not None:
        found.append((trace.tb_frame.f_code.co_filename, trace.tb_lineno))
        trace = trace.tb_next
    return found + list(getattr(error, "places", []))
