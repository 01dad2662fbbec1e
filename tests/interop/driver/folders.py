"""Paths, and folders in the cache."""

from __future__ import annotations

import shutil
from pathlib import Path

HERE = Path(__file__).parent.parent
ROOT = HERE.parent.parent
CACHE = ROOT / ".cache" / "languages"
BUNDLE = ROOT / "generated" / "openapi"
PAGES = ROOT / "generated" / "reference" / "languages"
SPEC = ROOT / "spec"
DOCUMENTS = ("openapi.yaml", "openapi.json", "openapi-3.1.json")


def tool_folder(name: str) -> Path:
    """A folder in the cache with the settings of `tests/interop/NAME` and the bundle."""
    folder = CACHE / "tools" / name
    folder.mkdir(parents=True, exist_ok=True)
    files = [path for path in (HERE / name).iterdir() if path.is_file()]
    for source in [*files, *(BUNDLE / document for document in DOCUMENTS)]:
        shutil.copyfile(source, folder / source.name)
    return folder


def empty_folder(name: str) -> Path:
    """An empty folder in the cache. Tools look for a project above it too, where there is none."""
    folder = CACHE / name
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    return folder
