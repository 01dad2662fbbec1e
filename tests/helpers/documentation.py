"""Code blocks of the project's Markdown files, which tests run."""

from __future__ import annotations

import re
from pathlib import Path

from tests.helpers.paths import ROOT


def code_blocks(file: str, heading: str, language: str) -> list[str]:
    """Returns the code blocks of one language under a heading."""
    text = Path(ROOT, file).read_text(encoding="utf-8")
    section = re.split(rf"^## {re.escape(heading)}$", text, flags=re.MULTILINE)[1]
    section = re.split(r"^## ", section, flags=re.MULTILINE)[0]
    return re.findall(rf"^```{language}\n(.*?)^```$", section, re.DOTALL | re.MULTILINE)


def commands(block: str) -> list[str]:
    """Returns the commands of a console block, without prompts and comments."""
    return [line[2:].partition("  #")[0].strip() for line in block.splitlines() if line[:2] == "$ "]
