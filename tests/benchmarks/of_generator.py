"""The generator beside others, and beside itself (issue 5)."""

from __future__ import annotations

import shutil
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path
from statistics import median

from measure import ROOT, beyond, in_turn, note, ratio, run
from peers import tools
from project import Project, project
from results import Row, at_most, size, time

BUNDLE = ROOT / "generated" / "openapi" / "openapi.json"


def rows(rounds: int) -> list[Row]:
    with project() as copy:
        copy.generator("build")  # so that all modules are compiled
        return [*whole(copy, rounds), *ten_times(copy)]


def whole(copy: Project, rounds: int) -> list[Row]:
    note("whole builds, and the daily loop")
    bare = [sys.executable, "-c", "pass"]
    others = peers(tools())

    # In this order, what is built from nothing leaves warm caches to those after it.
    sides: dict[str, Callable[[], float]] = {
        **others,
        "whole": lambda: copy.from_nothing().seconds,
        "unchanged": lambda: copy.generator("build").seconds,
        "check": lambda: copy.generator("check").seconds,
    }
    for other in others.values():
        other()
    taken = in_turn(sides, rounds)
    with copy.watching() as saved:
        taken |= in_turn({"watch": saved}, rounds)
    quick = {"bare": lambda: run(bare).seconds, "help": lambda: copy.generator("--help").seconds}
    in_turn(quick, 1)
    taken |= in_turn(quick, max(rounds, 9))
    ours = taken["whole"]
    found = []
    for name in others:
        title = f"whole build from nothing, beside {name}"
        limit = 1.5 if name == "openapi-python-client" else None
        taken_by_peer = time(median(taken[name]))
        found.append(
            at_most(title, time(median(ours)), taken_by_peer, ratio(ours, taken[name]), limit)
        )
    for name, title, limit in (
        ("watch", "watch, from a saved text to written files, beside our whole build", None),
        ("check", "check, nothing changed, beside our whole build", 0.1),
        ("unchanged", "build, nothing changed, beside our whole build", 0.1),
    ):
        found.append(
            at_most(
                title,
                time(median(taken[name])),
                time(median(ours)),
                ratio(taken[name], ours),
                limit,
            )
        )
    extra = beyond(taken["help"], taken["bare"])
    bare_time = time(median(taken["bare"]))
    found.append(
        Row(
            "--help, beyond bare Python",
            time(extra),
            bare_time,
            target="at most 120 ms",
            met=extra <= 0.12,
        )
    )
    return found


def peers(commands: Path) -> dict[str, Callable[[], float]]:
    """The seconds that each of the others takes for the same bundle, into an empty folder."""
    made: dict[str, list[str | Path]] = {
        "openapi-python-client": [
            *(
                commands / "openapi-python-client",
                "generate",
                "--path",
                BUNDLE,
                "--output-path",
                "client",
            )
        ],
        "openapi-generator python": [
            *(
                commands / "openapi-generator-cli",
                "generate",
                "-i",
                BUNDLE,
                "-g",
                "python",
                "-o",
                "client",
            )
        ],
        "datamodel-code-generator": [
            *(commands / "datamodel-codegen", "--input", BUNDLE, "--input-file-type", "openapi"),
            *("--output", "models.py"),
        ],
    }

    def timed(command: list[str | Path]) -> Callable[[], float]:
        def side() -> float:
            with tempfile.TemporaryDirectory() as folder:
                return run(command, cwd=Path(folder)).seconds

        return side

    return {name: timed(command) for name, command in made.items()}


def ten_times(copy: Project) -> list[Row]:
    note("ten times the operations")
    outcomes = []
    for times in (1, 10):
        spec = copy.folder / "repeated" / f"{times}.json"
        spec.parent.mkdir(exist_ok=True)
        run([sys.executable, Path(__file__).with_name("enlarge.py"), BUNDLE, str(times), spec])
        out = copy.folder / f"out-{times}"
        outcomes.append(copy.from_nothing("--spec", spec, "--out", out, watched=True))
        shutil.rmtree(out)
    one, ten = outcomes
    share = ten.seconds / one.seconds
    return [
        at_most(
            "1,140 operations, beside 114: time", time(ten.seconds), time(one.seconds), share, 10
        ),
        Row(
            "1,140 operations, beside 114: peak memory",
            size(ten.peak),
            size(one.peak),
            f"{ten.peak / one.peak:.3g}",
            "under 1 GB",
            ten.peak < 1e9,
        ),
    ]
