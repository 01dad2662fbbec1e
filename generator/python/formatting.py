"""black, in process, on what changed alone."""

from __future__ import annotations

import hashlib
import os
from functools import cache
from importlib.metadata import version
from pathlib import Path

LINE_LENGTH = 120


@cache
def kept_in() -> Path:
    """Where formatted texts are kept: in a checkout, or in the user's cache where the generator is installed."""
    root = Path(__file__).parents[2]
    if (root / "templates").is_dir():
        return root / ".cache" / "black"
    from platformdirs import user_cache_path

    return user_cache_path("openapi-black")


@cache
def manner() -> str:
    """What the bytes of a formatted text depend on beside the text."""
    return f"black {version('black')} {LINE_LENGTH}"


def formatted(text: str) -> str:
    """Python source as black writes it. What was formatted before is taken from the cache."""
    from black import Mode, _format_str_once
    from black.mode import TargetVersion

    key = hashlib.sha256(f"{manner()}\n{text}".encode()).hexdigest()
    kept = kept_in() / key[:2] / key
    try:
        return kept.read_text(encoding="utf-8")
    except OSError:
        pass
    # `format_str` formats what it changed once more, to be sure, which doubles the time; a test is sure enough.
    made = _format_str_once(text, mode=Mode(line_length=LINE_LENGTH, target_versions={TargetVersion.PY311}))
    try:
        kept.parent.mkdir(parents=True, exist_ok=True)
        part = kept.with_name(f"{key}.{os.getpid()}")
        part.write_text(made, encoding="utf-8")
        os.replace(part, kept)
    except OSError:
        pass  # a cache that cannot be kept costs time alone
    return made
