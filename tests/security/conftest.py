"""Fixtures for tests of hostile input."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.security.hostile_builder import Builder
from tests.security.process_runner import Runner


@pytest.fixture(scope="session")
def run_command() -> Iterator[Runner]:
    runner = Runner()
    yield runner
    runner.close()


@pytest.fixture(scope="session")
def hostile(tmp_path_factory: pytest.TempPathFactory) -> Builder:
    """Builds and checks descriptions."""
    return Builder(tmp_path_factory.mktemp("hostile"))
