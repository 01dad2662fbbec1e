"""Programs from npm, in the versions that tests/interop pins."""

from __future__ import annotations

import json
import shutil
import subprocess
from pathlib import Path

from tests.helpers.paths import ROOT

PINNED = ROOT / "tests" / "interop" / "documents"
SECONDS = 600


def install(name: str, *packages: str) -> Path:
    """Installs packages in a folder `name` of the cache, with their lock file; returns the folder."""
    pinned = json.loads((PINNED / "package.json").read_text(encoding="utf-8"))["devDependencies"]
    manifest = {
        "name": name,
        "private": True,
        "devDependencies": {each: pinned[each] for each in packages},
    }
    lock = (PINNED / "package-lock.json").read_bytes()
    folder = ROOT / ".cache" / name
    kept, done = folder / "installed-from.json", json.dumps([manifest, lock.decode()])
    if not kept.exists() or kept.read_text(encoding="utf-8") != done:
        assert shutil.which("npm"), "npm is needed: install Node.js 20 or later"
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir(parents=True)
        (folder / "package-lock.json").write_bytes(lock)
        (folder / "package.json").write_text(json.dumps(manifest), encoding="utf-8")
        shutil.copyfile(PINNED / ".npmrc", folder / ".npmrc")
        command = ["npm", "install", "--no-audit", "--no-fund"]
        result = subprocess.run(
            command, cwd=folder, capture_output=True, text=True, timeout=SECONDS
        )
        assert result.returncode == 0, result.stderr
        kept.write_text(done, encoding="utf-8")
    for each in packages:
        manifest_file = folder / "node_modules" / each / "package.json"
        assert json.loads(manifest_file.read_text(encoding="utf-8"))["version"] == pinned[each]
    return folder
