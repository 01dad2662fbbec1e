"""The pytest fixture, named `fake_` and the package. The fake is imported at its first use."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from .service import FakeService

_PACKAGE = __name__.partition(".")[0]


@pytest.fixture(name=f"fake_{_PACKAGE}")
def fake_service() -> Iterator[FakeService]:
    """A fake of the service. A call that nobody expected fails the test."""
    from .service import FakeService

    fake = FakeService()
    yield fake
    fake.check()
