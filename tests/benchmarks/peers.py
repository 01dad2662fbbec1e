"""Peers to compare with: installed into .cache/bench once, and again if their pins change."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
import tarfile
from pathlib import Path

from measure import CACHE, Failed, note

HERE = Path(__file__).parent
VENV = CACHE / "venv"
PYTHON = VENV / "bin" / "python"


def tools() -> Path:
    """The folder of the commands of requirements.txt."""
    wanted = (HERE / "requirements.txt").read_text(encoding="utf-8")
    stamp = VENV / "installed.txt"
    if not stamp.is_file() or stamp.read_text(encoding="utf-8") != wanted:
        note("installing requirements.txt into .cache/bench/venv")
        do(sys.executable, "-m", "venv", "--clear", str(VENV))
        do(str(PYTHON), *PIP, "-r", str(HERE / "requirements.txt"))
        stamp.write_text(wanted, encoding="utf-8")
    return VENV / "bin"


PIP = ("-m", "pip", "install", "--quiet", "--disable-pip-version-check")


def installed(folder: Path, *what: str) -> None:
    """Installs distributions with their dependencies into a folder."""
    do(str(PYTHON), *PIP, "--target", str(folder), *what)


def package(name: str) -> Path:
    """Fetches the files of an npm package of package.json, without its dependencies."""
    version = json.loads((HERE / "package.json").read_text(encoding="utf-8"))["dependencies"][name]
    folder = CACHE / "npm" / f"{name.replace('/', '-').lstrip('@')}-{version}"
    if not folder.is_dir():
        if shutil.which("npm") is None:
            raise Failed("npm is not installed; it fetches Redoc and Scalar")
        note(f"fetching {name} {version} from npm")
        folder.parent.mkdir(parents=True, exist_ok=True)
        do("npm", "pack", "--silent", "--pack-destination", str(folder.parent), f"{name}@{version}")
        with tarfile.open(folder.with_name(f"{folder.name}.tgz")) as archive:
            archive.extractall(folder, filter="data")
    return folder / "package"


def do(*command: str) -> None:
    done = subprocess.run(command, capture_output=True, text=True)
    if done.returncode:
        raise Failed(f"{' '.join(command)}: exit {done.returncode}\n{done.stderr[-2000:]}")
