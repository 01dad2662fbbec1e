"""Measures the calls of one side: `calls.py SIDE URL`.

For each line on standard input (small, page, full, many) prints the seconds that one such call took.
Each side has its own process, like a real program with one client.
"""

from __future__ import annotations

import gc
import sys
import time

from clients import side

MANY = 1000


def main(name: str, url: str) -> None:
    client = side(name, url)
    plans = {
        "small": (client.small, 100),
        "page": (client.page, 50),
        "full": (client.full_page, 50),
        "many": (client.many(MANY), 1),
    }
    for call, _ in plans.values():
        call()
    gc.collect()
    gc.freeze()
    for line in sys.stdin:
        call, count = plans[line.strip()]
        started = time.perf_counter()
        for _ in range(count):
            call()
        print((time.perf_counter() - started) / count, flush=True)


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2])
