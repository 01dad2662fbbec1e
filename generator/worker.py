"""One worker process, for work that runs while this one goes on. Where no process can be had, it is done here."""

from __future__ import annotations

import multiprocessing
from collections.abc import Callable
from concurrent.futures import ProcessPoolExecutor
from contextlib import contextmanager
from typing import Any, Iterator

_work: Callable[[], Any]


@contextmanager
def in_worker(work: Callable[[], Any]) -> Iterator[Callable[[], Any]]:
    """Starts `work` in a forked process and gives a function that returns its result."""
    global _work
    _work = work
    if "fork" not in multiprocessing.get_all_start_methods():
        yield work
        return
    with ProcessPoolExecutor(1, multiprocessing.get_context("fork")) as pool:
        yield pool.submit(_run).result


def _run() -> Any:
    return _work()
