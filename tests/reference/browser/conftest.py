"""Fixtures: Debian's Chromium, and the reference as files and over HTTP."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, Page, sync_playwright

from .lighthouse import CHROMIUM
from .web_server import served

WIDTHS = (1280, 390)


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    assert CHROMIUM.exists(), "these tests need Debian's chromium: apt-get install chromium"
    with sync_playwright() as playwright:
        yield playwright.chromium.launch(
            executable_path=str(CHROMIUM), args=["--no-sandbox", "--disable-gpu"]
        )


@pytest.fixture(scope="session")
def http_url(site_folder: Path) -> Iterator[str]:
    with served(site_folder) as url:
        yield url


@pytest.fixture(params=["file", "http"])
def url(request: pytest.FixtureRequest, site_folder: Path) -> str:
    """URL of the reference, as files and over HTTP."""
    served: str = (
        request.getfixturevalue("http_url") if request.param == "http" else f"file://{site_folder}"
    )
    return served


Opener = Callable[..., AbstractContextManager[Page]]


@pytest.fixture
def opened(browser: Browser) -> Opener:
    """Opens a page, and checks afterwards that it requested only its own files and reported no error."""

    @contextmanager
    def open_page(url: str, path: str = "index.html", **options: Any) -> Iterator[Page]:
        context = browser.new_context(**{"viewport": {"width": 1280, "height": 900}, **options})
        page = context.new_page()
        requested: list[str] = []
        problems: list[str] = []
        page.on("request", lambda request: requested.append(request.url))
        page.on(
            "requestfailed", lambda request: problems.append(f"{request.failure}: {request.url}")
        )
        page.on("console", lambda message: problems.append(message.text))
        page.on("pageerror", lambda error: problems.append(str(error)))
        page.goto(f"{url}/{path}")
        yield page
        cookies = context.cookies()
        context.close()
        assert [each for each in requested if not each.startswith(url)] == []
        # Leaving a page cancels its pending requests.
        assert [each for each in problems if not each.startswith("net::ERR_ABORTED")] == []
        assert cookies == []

    return open_page


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Marks the tests of this folder as proofs, because a browser is slow."""
    for item in items:
        if item.path.is_relative_to(Path(__file__).parent):
            item.add_marker(pytest.mark.proof)
