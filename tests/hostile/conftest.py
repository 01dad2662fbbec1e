"""What the tests of hostile input share."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.hostile.apart import Runner
from tests.hostile.building import Builder


@pytest.fixture(scope="session")
def apart() -> Iterator[Runner]:
    runner = Runner()
    yield runner
    runner.close()


@pytest.fixture(scope="session")
def hostile(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Builder]:
    """Builds and checks descriptions, without filling the cache of what black formatted."""
    from generator.python import formatting

    cache, kept_in = tmp_path_factory.mktemp("black"), formatting.kept_in
    formatting.kept_in = lambda: cache  # type: ignore[assignment]
    yield Builder(tmp_path_factory.mktemp("hostile"))
    formatting.kept_in = kept_in
