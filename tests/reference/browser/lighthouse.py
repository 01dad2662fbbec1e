"""Lighthouse's scores of a page."""

from __future__ import annotations

import json
import os
import subprocess
from pathlib import Path
from typing import Any

HERE = Path(__file__).parent
PROGRAM = HERE / "node_modules" / ".bin" / "lighthouse"
CHROMIUM = Path("/usr/bin/chromium")
PAGES = ("index.html", "operations/runJob.html", "guides/states.html")


def scores(url: str, *categories: str) -> dict[str, int]:
    """Returns the score of each category, 0 to 100, of a page as a phone loads it."""
    assert PROGRAM.exists(), f"run `npm ci` in {HERE}"
    done = subprocess.run(
        [
            str(PROGRAM), url, "--quiet", "--output=json",
            f"--only-categories={','.join(categories)}", "--chrome-flags=--headless --no-sandbox",
        ],
        env={**os.environ, "CHROME_PATH": str(CHROMIUM)},
        capture_output=True,
        text=True,
        check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    report: dict[str, Any] = json.loads(done.stdout)
    return {key: round(100 * each["score"]) for key, each in report["categories"].items()}
