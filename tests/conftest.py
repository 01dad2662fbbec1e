"""Fixtures of all tests: the bundle, the generated client, clients of small descriptions, and a recording server."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from functools import cache
from typing import Any

import pytest
from hypothesis import HealthCheck, settings

from tests.helpers.build import Build, build_and_import
from tests.helpers.paths import ROOT
from tests.helpers.recorder import Recorder, recording_server

# The same examples in each run, and no failure because a machine is busy.
settings.register_profile(
    "repeatable",
    database=None,
    deadline=None,
    derandomize=True,
    suppress_health_check=list(HealthCheck),
)
settings.load_profile("repeatable")


@pytest.fixture(scope="session")
def bundle() -> dict[str, Any]:
    """The bundle in generated/, as data."""
    loaded: dict[str, Any] = json.loads(
        (ROOT / "generated/openapi/openapi.json").read_text(encoding="utf-8")
    )
    return loaded


@pytest.fixture(scope="session", autouse=True)
def generated_client() -> Iterator[None]:
    """Makes the client in generated/ importable."""
    sys.path.insert(0, str(ROOT / "generated/python"))
    yield
    sys.path.remove(str(ROOT / "generated/python"))


@pytest.fixture(scope="module")
def build(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Build]:
    """Builds a description, given as text, and imports its client; equal ones of a file are built once."""
    folder = tmp_path_factory.mktemp("packages")
    before = set(sys.modules)
    yield cache(lambda text: build_and_import(text, folder))
    # A thousand clients take gigabytes, which each process that a build starts would copy.
    for name in sys.modules.keys() - before:
        if name.startswith("tiny"):
            del sys.modules[name]


@pytest.fixture
def server() -> Iterator[Recorder]:
    """A server on loopback that records requests."""
    with recording_server() as recorder:
        yield recorder
