"""Prints measurements of ours and of peers: `python tests/benchmarks/run.py [client|generator|reference ...]`.

Reports missed targets, but asserts no time: the exit status is 0 unless a bench cannot run.
"""

from __future__ import annotations

import argparse
import os
import sys
import time
from collections.abc import Callable
from importlib import import_module

import measure
from measure import Failed
from results import Row, table

PARTS = ("client", "generator", "reference")


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("parts", nargs="*", metavar="PART", help=f"of {', '.join(PARTS)} (all)")
    parser.add_argument(
        "--rounds", type=int, default=5, help="how often each side is measured (%(default)s)"
    )
    parser.add_argument(
        "--cpu",
        action="store_true",
        help="time commands by the processor, on a machine that is busy",
    )
    options = parser.parse_args()
    measure.ON_PROCESSOR = options.cpu
    unknown = set(options.parts) - set(PARTS)
    if unknown or options.rounds < 1:
        parser.error(
            f"no part {', '.join(sorted(unknown))}" if unknown else "--rounds must be 1 or more"
        )
    status = 0
    for part in options.parts or PARTS:
        measured: Callable[[int], list[Row]] = import_module(f"of_{part}").rows
        print(
            f"\n{part}: Python {sys.version.split()[0]}, {os.cpu_count()} cores, {loads()} before",
            flush=True,
        )
        started = time.monotonic()
        try:
            print(table(measured(options.rounds)))
        except Failed as failure:
            print(f"{part}: {failure}", file=sys.stderr)
            status = 1
        print(
            f"{loads()} after {time.monotonic() - started:.0f} s; a ratio is the median of {options.rounds} rounds'"
        )
    return status


def loads() -> str:
    return f"load {os.getloadavg()[0]:.1f}"


if __name__ == "__main__":
    sys.exit(main())
