"""Paths, and the work folder of a language in the cache."""

from __future__ import annotations

import shutil
from pathlib import Path

HERE = Path(__file__).parent.parent
ROOT = HERE.parent.parent
CACHE = ROOT / ".cache" / "languages"
BUNDLE = ROOT / "generated" / "openapi"
SPEC = ROOT / "spec"
DOCUMENTS = ("openapi.yaml", "openapi.json", "openapi-3.1.json")


def work_folder(language: str) -> Path:
    """The folder in the cache where a language's clients are made: its settings and programs, and the bundle.

    Unchanged files keep their modification time, so that compilers can reuse their results.
    """
    folder = CACHE / language
    settings = HERE / language
    sources = {path.relative_to(settings): path for path in settings.rglob("*") if path.is_file()}
    sources |= {Path(name): BUNDLE / name for name in DOCUMENTS}
    for name, source in sources.items():
        target = folder / name
        if not target.exists() or target.read_bytes() != source.read_bytes():
            target.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(source, target)
    return folder
