"""Measures the memory of 20,000 decoded jobs: `memory.py SIDE URL traced|resident short|long`; prints bytes."""

from __future__ import annotations

import gc
import os
import sys
import tracemalloc
from pathlib import Path

from clients import side


def main(name: str, url: str, how: str, jobs_are: str) -> None:
    client = side(name, url)
    take, warm = (
        (client.all_jobs, client.page)
        if jobs_are == "short"
        else (client.all_full_jobs, client.full_page)
    )
    warm()
    gc.collect()
    if how == "traced":
        tracemalloc.start()
    before = held(how)
    jobs = take()
    gc.collect()
    after = held(how)
    assert len(jobs) == 20_000
    print(after - before)


def held(how: str) -> int:
    if how == "traced":
        return tracemalloc.get_traced_memory()[0]
    return int(Path("/proc/self/statm").read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE")


if __name__ == "__main__":
    main(*sys.argv[1:])
