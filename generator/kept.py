"""Where things are kept that would be made again if they were gone."""

from __future__ import annotations

from functools import cache
from pathlib import Path

# In a checkout beside the program, in a wheel inside it.
TEMPLATES = next(
    each / "templates" for each in (Path(__file__).parent, Path(__file__).parents[1]) if (each / "templates").is_dir()
)


@cache
def folder(name: str) -> Path:
    """A folder of this name: in a checkout, or in the user's cache where the generator is installed."""
    root = Path(__file__).parents[1]
    if TEMPLATES.parent == root:
        return root / ".cache" / name
    from platformdirs import user_cache_path

    return user_cache_path(f"openapi-{name}")
