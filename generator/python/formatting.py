"""black, in process, on what changed alone."""

from __future__ import annotations

import hashlib
import os
from importlib.metadata import version
from pathlib import Path

LINE_LENGTH = 120
CACHE = Path(__file__).parents[2] / ".cache" / "black"


def formatted(text: str) -> str:
    """Python source as black writes it. What was formatted before is taken from the cache."""
    from black import Mode, format_str
    from black.mode import TargetVersion

    key = hashlib.sha256(f"{version('black')} {LINE_LENGTH}\n{text}".encode()).hexdigest()
    kept = CACHE / key[:2] / key
    try:
        return kept.read_text(encoding="utf-8")
    except OSError:
        pass
    made = format_str(text, mode=Mode(line_length=LINE_LENGTH, target_versions={TargetVersion.PY311}))
    try:
        kept.parent.mkdir(parents=True, exist_ok=True)
        part = kept.with_name(f"{key}.{os.getpid()}")
        part.write_text(made, encoding="utf-8")
        os.replace(part, kept)
    except OSError:
        pass  # a cache that cannot be kept costs time alone
    return made
