"""Measures commands and functions in turn, so that other load of the machine affects all equally."""

from __future__ import annotations

import gzip
import os
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import median

ROOT = Path(__file__).parents[2]
CACHE = ROOT / ".cache" / "bench"
ON_PROCESSOR = False
"""Whether commands are measured by the processor's time, which other work on the machine lengthens little."""


class Failed(Exception):
    """A bench that could not run."""


@dataclass(frozen=True, slots=True)
class Outcome:
    seconds: float
    peak: int
    """The most memory that the process and those below it held at a time, in bytes."""


def run(
    command: Sequence[str | Path],
    *,
    cwd: Path = ROOT,
    path: Sequence[Path] = (),
    watched: bool = False,
) -> Outcome:
    """Runs a command; raises Failed with its output if its exit status is not 0.

    `path` becomes PYTHONPATH; commands next to this one are found first. The memory of child processes is counted
    only if `watched`, which costs time.
    """
    environment = environment_for(command, path)
    peaks = [0]
    started = time.perf_counter()
    process = subprocess.Popen(
        [str(part) for part in command],
        cwd=cwd,
        env=environment,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
    )
    said: list[bytes] = []
    assert process.stderr is not None
    reader = threading.Thread(
        target=lambda stream: said.append(stream.read()), args=(process.stderr,)
    )
    reader.start()
    if watched:
        threading.Thread(target=_watch, args=(process.pid, peaks), daemon=True).start()
    _, status, usage = os.wait4(process.pid, 0)
    seconds = time.perf_counter() - started
    if ON_PROCESSOR:
        seconds = usage.ru_utime + usage.ru_stime
    process.returncode = os.waitstatus_to_exitcode(status)
    reader.join()
    if process.returncode:
        raise Failed(
            f"{' '.join(map(str, command))}: exit {process.returncode}\n{b''.join(said).decode()[-2000:]}"
        )
    return Outcome(seconds, max(usage.ru_maxrss * 1024, *peaks))


def environment_for(command: Sequence[str | Path], path: Sequence[Path]) -> dict[str, str]:
    environment = {
        key: value
        for key, value in os.environ.items()
        if not key.startswith(("PYTHON", "HUAWEICLOUD"))
    }
    environment |= {"PYTHONPATH": os.pathsep.join(map(str, path))} if path else {}
    return environment | {
        "PATH": os.pathsep.join([str(Path(command[0]).parent), os.environ["PATH"]])
    }


def _watch(root: int, peaks: list[int]) -> None:
    """Keeps the largest sum of the memory of a process and its descendants, as long as it lives.

    Shared memory counts once.
    """
    while True:
        total, waiting = 0, [root]
        try:
            while waiting:
                pid = waiting.pop()
                rollup = Path(f"/proc/{pid}/smaps_rollup").read_text()
                total += int(rollup.partition("\nPss:")[2].split()[0]) * 1024
                for task in Path(f"/proc/{pid}/task").iterdir():
                    waiting += map(int, (task / "children").read_text().split())
        except (OSError, ValueError, IndexError):
            if not Path(f"/proc/{root}").exists():
                return
        peaks[0] = max(peaks[0], total)
        time.sleep(0.1)


def in_turn(sides: Mapping[str, Callable[[], float]], rounds: int) -> dict[str, list[float]]:
    """Runs all sides in each round (A B C, A B C) and returns the measurements by name."""
    taken: dict[str, list[float]] = {name: [] for name in sides}
    for _ in range(rounds):
        for name, side in sides.items():
            taken[name].append(side())
    return taken


def ratio(ours: Sequence[float], peer: Sequence[float]) -> float:
    """The median of the ratios of each round: a burst of load affects both sides of a round, or only that round."""
    return median(mine / other for mine, other in zip(ours, peer))


def beyond(ours: Sequence[float], base: Sequence[float]) -> float:
    """The median of the differences of each round."""
    return median(mine - other for mine, other in zip(ours, base))


def zipped(data: bytes) -> int:
    """The size of a file as a web server sends it, compressed with gzip."""
    return len(gzip.compress(data, 6, mtime=0))


def note(text: str) -> None:
    """Prints progress to standard error."""
    print(f"  {text}", file=sys.stderr, flush=True)
