"""The two sources: an SDK of any version, and Huawei's definitions."""

from __future__ import annotations

import hashlib
import importlib
import io
import json
import subprocess
import sys
import tarfile
import urllib.request
from importlib.metadata import distribution
from pathlib import Path
from typing import Any

from tests.parity.openapi_surface import openapi_surface
from tests.parity.sdk_surface import sdk_surface
from tests.parity.surface import Surface

SDK = "huaweicloudsdkcodeartsbuild"
CRATE = "huawei-cloud-api-definitions-CodeArtsBuild"
INDEX = f"https://index.crates.io/{CRATE[:2]}/{CRATE[2:4]}/{CRATE.lower()}"
DOWNLOAD = "https://static.crates.io/crates/{0}/{0}-{1}.crate"
SECONDS = 60
# More than any archive of definitions will have; the present one has a tenth of a megabyte.
MOST_BYTES = 50_000_000


def official_sdk(version: str | None, cache: Path) -> tuple[str, Surface]:
    """Returns version and surface of the SDK: of the installed one, or of `version`, installed into `cache`.

    Raises CalledProcessError if pip cannot install it.
    """
    if version is not None:
        folder = cache / f"{SDK}-{version}"
        if not folder.is_dir():
            install(f"{SDK}=={version}", folder)
        sys.path.insert(0, str(folder))
    models = importlib.import_module(f"{SDK}.v3")
    regions = importlib.import_module(f"{SDK}.v3.region.codeartsbuild_region")
    surface = sdk_surface(models, models.CodeArtsBuildClient, regions.CodeArtsBuildRegion)
    return distribution(SDK).version, surface


def install(requirement: str, folder: Path) -> None:
    """Installs a package into `folder`, which exists only if all went well."""
    unfinished = folder.with_name(f"{folder.name}.unfinished")
    pip = [sys.executable, "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
    subprocess.run([*pip, "--upgrade", "--target", str(unfinished), requirement], check=True)
    unfinished.rename(folder)


def definitions(cache: Path) -> tuple[str, Surface]:
    """Returns version and surface of Huawei's newest definitions; keeps the archive in `cache`.

    Raises OSError if they cannot be downloaded, ValueError if they are not what the index lists.
    """
    releases = [json.loads(line) for line in download(INDEX).decode().splitlines()]
    newest = [each for each in releases if not each["yanked"]][-1]
    version, file = newest["vers"], cache / f"{CRATE}-{newest['vers']}.crate"
    archive = file.read_bytes() if file.is_file() else download(DOWNLOAD.format(CRATE, version))
    if hashlib.sha256(archive).hexdigest() != newest["cksum"]:
        raise ValueError(f"{file.name} has another checksum than in the index; delete {file}")
    cache.mkdir(parents=True, exist_ok=True)
    file.write_bytes(archive)
    return version, openapi_surface(documents(archive))


def download(url: str) -> bytes:
    with urllib.request.urlopen(url, timeout=SECONDS) as response:
        content: bytes = response.read(MOST_BYTES)
    return content


def documents(archive: bytes) -> list[dict[str, Any]]:
    """Returns the definitions in an archive, one an operation. Nothing is unpacked."""
    found = []
    with tarfile.open(fileobj=io.BytesIO(archive)) as tar:
        for member in tar:
            if "/src/" in member.name and member.name.endswith(".json"):
                content = tar.extractfile(member)
                assert content is not None
                found.append(json.load(content))
    return found
