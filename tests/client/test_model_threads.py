"""Models that many threads use for the first time at once."""

from __future__ import annotations

import subprocess
import sys

from tests.helpers.paths import ROOT

PROGRAM = """
import sys, threading
from codearts_build import OPERATIONS
from codearts_build._runtime.extra_properties import reader_of
from codearts_build.testing.methods import METHODS

cases = [
    (OPERATIONS[each.operation].responses[0].schema, each.example.encode())
    for each in METHODS.values()
    if each.media_type == "application/json"
]
sys.setswitchinterval(1e-6)
together = threading.Barrier(10)

def read() -> None:
    for kind, content in cases:
        together.wait()
        reader_of(kind)(content)

threads = [threading.Thread(target=read) for _ in range(10)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print("done")
"""


def test_models_first_used_by_threads_at_once_do_not_crash_the_process() -> None:
    env = {"PYTHONPATH": str(ROOT / "generated/python")}
    command = [sys.executable, "-c", PROGRAM]
    done = subprocess.run(command, env=env, capture_output=True, text=True)
    assert (done.returncode, done.stdout) == (0, "done\n"), done.stderr[-1000:]
