"""Measures calls, all sides in one process and in turn: `calls.py URL ROUNDS`; JSON on standard output."""

from __future__ import annotations

import gc
import json
import sys
import time
from collections.abc import Callable

from measure import in_turn
from sides import side

SIDES = ("fast", "httpx2", "sdk")
MANY = 1000


def main(url: str, rounds: int) -> None:
    clients = {name: side(name, url) for name in SIDES}
    plans = {
        "small": ({name: client.small for name, client in clients.items()}, 100),
        "page": ({name: client.page for name, client in clients.items()}, 10),
        "full": ({name: client.full_page for name, client in clients.items()}, 10),
        "many": ({name: client.many(MANY) for name, client in clients.items()}, 1),
    }
    taken = {}
    for what, (calls, count) in plans.items():
        timed = {name: seconds_of(call, count) for name, call in calls.items()}
        for measured in timed.values():
            measured()
        gc.collect()
        gc.freeze()
        taken[what] = in_turn(timed, rounds)
    print(json.dumps(taken))


def seconds_of(call: Callable[[], None], count: int) -> Callable[[], float]:
    """Makes calls one after another, and tells the seconds of one."""

    def measured() -> float:
        started = time.perf_counter()
        for _ in range(count):
            call()
        return (time.perf_counter() - started) / count

    return measured


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]))
