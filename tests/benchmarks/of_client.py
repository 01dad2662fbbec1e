"""Comparison of the client with the official SDK."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from functools import partial
from pathlib import Path
from statistics import median
from typing import Any

from measure import ROOT, Failed, beyond, in_turn, note, ratio, run
from peers import PYTHON, installed, tools
from results import Row, at_most, size, time

HERE = Path(__file__).parent
TRANSPORTS = ("aio", "httpx2")
"""Those of the asynchronous client; threads have httpx2."""


def rows(rounds: int) -> list[Row]:
    tools()
    with tempfile.TemporaryDirectory() as name, serving() as url:
        copy = Path(name) / "client"
        shutil.copytree(
            ROOT / "generated" / "python", copy, ignore=shutil.ignore_patterns("__pycache__")
        )
        bench = Bench(copy, url)
        return [
            *bench.imports(max(rounds, 7)),
            *bench.calls(max(rounds, 9)),
            *bench.memory(),
            *bench.sizes(),
        ]


@contextmanager
def serving() -> Iterator[str]:
    """Starts a server in a child process; yields its URL."""
    with subprocess.Popen(
        [sys.executable, str(HERE / "server.py")], stdout=subprocess.PIPE, text=True
    ) as process:
        assert process.stdout is not None
        try:
            yield process.stdout.readline().strip()
        finally:
            process.terminate()


class Bench:
    """Measures a copy of the client, so that a build meanwhile changes nothing."""

    def __init__(self, copy: Path, url: str) -> None:
        self.copy, self.url = copy, url
        self.path = (copy, HERE)

    def run_script(self, script: str, *arguments: str) -> Any:
        """Runs a script of the bench and returns the JSON that it prints."""
        done = subprocess.run(
            self.command(script, *arguments), capture_output=True, text=True, env=self.environment()
        )
        if done.returncode:
            raise Failed(f"{script} {' '.join(arguments)}: {done.stderr[-2000:]}")
        return json.loads(done.stdout)

    @contextmanager
    def caller(self, side: str) -> Iterator[Callable[[str], float]]:
        """Starts a process that makes the calls of one side; yields a function from the kind of call to its seconds."""
        command, pipe = self.command("calls.py", side, self.url), subprocess.PIPE
        with subprocess.Popen(
            command, stdin=pipe, stdout=pipe, text=True, env=self.environment()
        ) as process:
            requests, results = process.stdin, process.stdout
            assert requests is not None and results is not None

            def seconds(kind: str) -> float:
                print(kind, file=requests, flush=True)
                line = results.readline()
                if not line:
                    raise Failed(f"calls.py {side}: no result for {kind}")
                return float(line)

            yield seconds

    def command(self, script: str, *arguments: str) -> list[str]:
        return [str(PYTHON), str(HERE / script), *arguments]

    def environment(self) -> dict[str, str]:
        kept = {key: value for key, value in os.environ.items() if not key.startswith("PYTHON")}
        return kept | {"PYTHONPATH": os.pathsep.join(map(str, self.path))}

    def imports(self, rounds: int) -> list[Row]:
        note("imports")
        made = "from clients import side; client = side({!r}, {!r})"
        ours, sdk = made.format("httpx2", self.url), made.format("sdk", self.url)
        programs = {
            "bare": "pass",
            "import": "import codearts_build",
            "client": ours,
            "transport": f"{ours}; import httpx2",
            "call": f"{ours}; client.small()",
            "sdk": sdk,
            "sdk call": f"{sdk}; client.small()",
        }
        sides = {
            name: lambda text=text: run([PYTHON, "-c", text], path=self.path).seconds
            for name, text in programs.items()
        }
        in_turn(sides, 1)  # so that all modules are compiled
        taken = in_turn(sides, rounds)
        extra = beyond(taken["import"], taken["bare"])
        return [
            Row(
                "import codearts_build, beyond bare Python",
                time(extra),
                time(median(taken["bare"])),
                target="at most 60 ms",
                met=extra <= 0.06,
            ),
            compared("import and client", taken["client"], taken["sdk"], 0.4),
            compared("the same, with httpx2 imported", taken["transport"], taken["sdk"], None),
            compared("the same, and a first call", taken["call"], taken["sdk call"], None),
        ]

    def calls(self, rounds: int) -> list[Row]:
        note("calls")
        limits = {"small": 0.45, "page": 0.15, "full": 0.15}
        with ExitStack() as stack:
            callers = {
                name: stack.enter_context(self.caller(name)) for name in (*TRANSPORTS, "sdk")
            }
            threads = {name: callers[name] for name in ("httpx2", "sdk")}
            taken = {kind: in_turn(calling(threads, kind), rounds) for kind in limits}
            many = in_turn(calling(callers, "many"), rounds)
        titles = (
            "small signed call",
            "page of 100 jobs of 17 fields",
            "page of 100 jobs of 39 fields",
        )
        found = [
            compared(f"{title}, httpx2", taken[kind]["httpx2"], taken[kind]["sdk"], limits[kind])
            for title, kind in zip(titles, limits)
        ]
        for name, limit in zip(TRANSPORTS, (4.0, 1.0)):
            rate = ratio(many["sdk"], many[name])
            found.append(
                Row(
                    f"1,000 calls, 64 at a time, async, {name}",
                    time(median(many[name])),
                    time(median(many["sdk"])),
                    f"{rate:.3g} x",
                    f"at least {limit:g} x rate",
                    rate >= limit,
                )
            )
        return found

    def memory(self) -> list[Row]:
        note("memory")
        found = []
        for fields, title in (
            ("short", "20,000 jobs of 17 fields"),
            ("long", "20,000 jobs of 39 fields"),
        ):
            for how in ("traced", "resident"):
                sdk = self.run_script("memory.py", "sdk", self.url, how, fields)
                ours = self.run_script(
                    "memory.py", "aio", self.url, how, fields
                )  # independent of the transport
                found.append(at_most(f"{title}, {how}", size(ours), size(sdk), ours / sdk, 0.5))
        return found

    def sizes(self) -> list[Row]:
        note("sizes")
        sdk = "huaweicloudsdkcodeartsbuild==3.1.219"
        peer, peer_count = self.installed("sdk", sdk)
        fast, fast_count = self.installed("aio", f"{self.copy}[aio]")
        slow, slow_count = self.installed("slow", str(self.copy))
        beside = f"{size(peer)}, {peer_count}"
        return [
            Row(
                "installed, distributions, aio",
                f"{size(fast)}, {fast_count}",
                beside,
                f"{fast / peer:.3g}",
                "at most the SDK's size",
                fast <= peer,
            ),
            Row(
                "installed, distributions, httpx2",
                f"{size(slow)}, {slow_count}",
                beside,
                f"{slow / peer:.3g}",
                "at most 8 MB",
                slow <= 8e6,
            ),
        ]

    def installed(self, name: str, what: str) -> tuple[int, int]:
        """The size and number of the distributions that installing one brings."""
        folder = self.copy.parent / f"installed-{name}"
        installed(folder, what)
        files = [each for each in folder.rglob("*") if each.is_file()]
        return sum(each.stat().st_size for each in files), len(list(folder.glob("*.dist-info")))


def calling(
    callers: dict[str, Callable[[str], float]], kind: str
) -> dict[str, Callable[[], float]]:
    """Returns functions that make calls of one kind, by the name of the side."""
    return {name: partial(call, kind) for name, call in callers.items()}


def compared(what: str, ours: list[float], peer: list[float], limit: float | None) -> Row:
    return at_most(what, time(median(ours)), time(median(peer)), ratio(ours, peer), limit)
