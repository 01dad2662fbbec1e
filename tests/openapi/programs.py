"""Programs that lint and run the documents, and one that evaluates JSONPath (RFC 9535)."""

from __future__ import annotations

import json
import os
import subprocess
from functools import cache
from pathlib import Path
from typing import Any

from tests.helpers.npm import install

PACKAGES = (
    "@redocly/cli", "@stoplight/spectral-cli", "jsonpath-rfc9535", "openapi-overlays-js",
)  # fmt: skip
SECONDS = 300
COUNT = """
import { query } from "jsonpath-rfc9535";
import { readFileSync } from "node:fs";
const { documents, queries } = JSON.parse(readFileSync(0, "utf-8"));
const counts = documents.map((document) => queries.map((each) => query(document, each).length));
console.log(JSON.stringify(counts));
"""


@cache
def folder() -> Path:
    return install("documents-npm", *PACKAGES)


def run(program: str, *arguments: object) -> subprocess.CompletedProcess[str]:
    """Runs an installed program, or `node`."""
    path = program if program == "node" else str(folder() / "node_modules" / ".bin" / program)
    quiet = {"NO_COLOR": "1", "CI": "1", "REDOCLY_TELEMETRY": "off"}
    return subprocess.run(
        [path, *map(str, arguments)],
        cwd=folder(),
        env=os.environ | quiet,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        timeout=SECONDS,
    )


def count_nodes(documents: list[Any], queries: list[str]) -> list[list[int]]:
    """Returns how many nodes of each document each JSONPath selects."""
    script = folder() / "count.mjs"
    script.write_text(COUNT, encoding="utf-8")
    done = subprocess.run(
        ["node", str(script)],
        input=json.dumps({"documents": documents, "queries": queries}),
        capture_output=True,
        text=True,
        timeout=SECONDS,
    )
    assert done.returncode == 0, done.stderr
    counts: list[list[int]] = json.loads(done.stdout)
    return counts
