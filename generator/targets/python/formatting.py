"""Formats Python modules with black; results are cached by content."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping
from contextlib import suppress
from importlib.metadata import version

from black import Mode, format_str
from black.mode import TargetVersion

from generator import paths
from generator.worker import SMALL, Worker

MODE = Mode(target_versions={TargetVersion.PY311}, line_length=120)
VERSION = version("black")
# Formatted modules in the cache; our own client has about 50.
MAX_CACHED = 5_000


def format_modules(modules: Mapping[str, str]) -> dict[str, str]:
    """The modules by path, formatted. Two processes share those that the cache does not have."""
    known = {source: read_cached(source) for source in modules.values()}
    missing = sorted((source for source, text in known.items() if text is None), key=len)
    if missing:
        halves = missing[::2], missing[1::2]
        is_small = sum(map(len, missing)) < SMALL
        with Worker(map(format_each, halves[1:]), is_small=is_small) as worker:
            formatted = format_each(halves[0])
            formatted |= worker.result() or format_each(halves[1])
        folder = paths.cache("black")
        by_key = {cache_key(source): text for source, text in formatted.items()}
        paths.write_cached(folder, by_key, MAX_CACHED)
        known |= formatted
    return {path: known[source] or "" for path, source in modules.items()}


def format_each(sources: Iterable[str]) -> dict[str, str]:
    return {source: format_str(source, mode=MODE) for source in sources}


def read_cached(source: str) -> str | None:
    with suppress(OSError, UnicodeDecodeError):
        return (paths.cache("black") / cache_key(source)).read_text(encoding="utf-8")
    return None


def cache_key(source: str) -> str:
    """The name of a result in the cache, which depends on the version of black too."""
    return hashlib.sha256(f"{VERSION} {MODE.get_cache_key()}\n{source}".encode()).hexdigest()
