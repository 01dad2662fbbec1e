"""Sizes and load times of the reference, compared with Redoc and Scalar for the same bundle.

Run as `python -m tests.reference.page_weight`. The peers come from npm.
"""

from __future__ import annotations

import gzip
import statistics
import subprocess
import tarfile
import tempfile
import time
from pathlib import Path

from generator.load import load
from generator.load.nodes import plain
from generator.parse import parse
from generator.parse.companion_files import with_errata
from generator.render import render
from generator.targets.openapi import to_json
from generator.targets.python import PythonTarget
from generator.targets.reference import ReferenceTarget

ROOT = Path(__file__).parents[2]
SPEC = ROOT / "spec" / "openapi.yaml"
SCRIPTS = {
    "scripts of a page": ("script", "search"),
    "search, loaded when it opens": ("tokens", "ranking", "search-index"),
    "fields, loaded after it": ("search-fields",),
}
PEERS = (
    ("Redoc", "redoc@3.0.1", "package/bundles/redoc.standalone.js"),
    ("Scalar", "@scalar/api-reference@1.72.1", "package/dist/browser/standalone.js"),
)


def weight(data: str | bytes) -> float:
    """Size in kilobytes after gzip."""
    return len(gzip.compress(data.encode() if isinstance(data, str) else data, 9)) / 1000


def peer(package: str, member: str) -> bytes:
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run(
            ["npm", "pack", "--silent", package], cwd=folder, check=True, capture_output=True
        )
        with tarfile.open(next(Path(folder).glob("*.tgz"))) as archive:
            file = archive.extractfile(member)
            assert file is not None
            return file.read()


def main() -> None:
    description = load(SPEC)
    api = with_errata(parse(description).api, SPEC)
    bundle = to_json(plain(description.document))
    times = []
    for _ in range(3):
        begun = time.perf_counter()
        site = render(
            ReferenceTarget(api, PythonTarget(api).code_samples, documents={"openapi.json": bundle})
        )
        times.append(time.perf_counter() - begun)
    style = weight(site["assets/style.css"])
    pages = [
        weight(text) + style
        for path, text in site.items()
        if path.startswith("operations/") and path.endswith(".html")
    ]
    print(f"an operation's page with its CSS, median  {statistics.median(pages):8.1f} KB gzip")
    print(f"an operation's page with its CSS, most    {max(pages):8.1f} KB gzip")
    for label, names in SCRIPTS.items():
        size = sum(weight(site[f"assets/{name}.js"]) for name in names)
        print(f"{label:42}{size:8.1f} KB gzip")
    print(f"whole site, {len(site)} files, best of 3        {min(times):8.2f} s")
    for name, package, member in PEERS:
        loaded = weight(peer(package, member)) + weight(bundle)
        print(f"{name + ', script and bundle':42}{loaded:8.1f} KB gzip")


if __name__ == "__main__":
    main()
