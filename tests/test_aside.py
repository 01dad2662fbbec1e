"""Work in another process: what it gives, what it raises, and what becomes of it when something goes wrong."""

from __future__ import annotations

import os
import signal
import time

import pytest

from generator.aside import Aside, places
from generator.findings import Finding, Mark, Refused, Unusable


def test_it_is_done_in_another_process_where_that_is_worth_it() -> None:
    for worth in (True, False):
        with Aside(os.getpid, worth) as aside:
            assert (aside.result() == os.getpid()) is not worth


def test_without_another_process_it_is_done_here(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse() -> int:
        raise BlockingIOError("no more processes")

    before = len(os.listdir("/proc/self/fd"))
    monkeypatch.setattr(os, "fork", refuse)
    with Aside(os.getpid) as aside:
        assert aside.result() == os.getpid()
    monkeypatch.delattr(os, "fork")
    with Aside(os.getpid) as aside:
        assert aside.result() == os.getpid()
    assert len(os.listdir("/proc/self/fd")) == before


def test_interrupted_while_its_result_is_awaited() -> None:
    def interrupt() -> None:
        os.kill(os.getppid(), signal.SIGINT)
        time.sleep(0.2)

    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    try:
        with pytest.raises(KeyboardInterrupt), Aside(interrupt) as aside:
            aside.result()
    finally:
        signal.signal(signal.SIGINT, before)


def test_more_than_a_pipe_holds_comes_whole() -> None:
    with Aside(lambda: "x" * 5_000_000) as aside:
        assert len(aside.result()) == 5_000_000


def test_what_it_raises_is_raised_with_the_places_it_came_through() -> None:
    finding = Finding(Mark("a.yaml", 3, 7), "is wrong", "mend it")

    def refuse() -> None:
        raise Refused([finding])

    with Aside(refuse) as aside, pytest.raises(Refused, match="1 findings") as caught:
        aside.result()
    assert caught.value.findings == [finding]
    line = refuse.__code__.co_firstlineno + 1
    assert places(caught.value)[-1] == (__file__, line)


def test_a_process_that_is_ended_is_told_of() -> None:
    with Aside(lambda: os.kill(os.getpid(), signal.SIGKILL)) as aside, pytest.raises(Unusable, match="was ended"):
        aside.result()


def test_what_nobody_asks_for_is_given_up() -> None:
    """Its process is gone by the end of the `with`, though it cannot send what it made."""
    with Aside(lambda: "x" * 5_000_000) as aside:
        process = aside.process
        time.sleep(0.1)
    with pytest.raises(ChildProcessError):
        os.waitpid(process, 0)
