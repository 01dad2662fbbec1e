"""Accessibility, valid HTML and good practice, checked by axe-core, html-validate and Lighthouse."""

from __future__ import annotations

import subprocess
from pathlib import Path
from typing import Literal

import pytest
from playwright.sync_api import Page

from . import lighthouse
from .conftest import WIDTHS, Opener

HERE = Path(__file__).parent
AXE = HERE / "node_modules" / "axe-core" / "axe.min.js"
THEMES: tuple[Literal["light"], Literal["dark"]] = ("light", "dark")
PAGES = (
    "index", "getting-started", "resources/jobs", "operations/runJob", "operations/listJobs", "operations/stopBuildByBodyV3",
    "schemas/common", "errors", "languages", "languages/go", "official-sdk", "errata",
    "guides/states", "guides/signing",
)  # fmt: skip
RUN = """async () => (await axe.run(document, { runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"], preload: false }))
  .violations.map((each) => `${each.id}: ${each.nodes.map((node) => node.html).join(" ")}`)"""


def assert_axe_finds_nothing(page: Page) -> None:
    """Checks both themes with all sections open."""
    assert AXE.exists(), f"run `npm ci` in {HERE}"
    page.evaluate("document.querySelectorAll('details').forEach((each) => (each.open = true))")
    page.evaluate(AXE.read_text(encoding="utf-8"))
    for theme in THEMES:
        page.emulate_media(color_scheme=theme)
        assert page.evaluate(RUN) == [], theme


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("path", PAGES)
def test_axe_reports_no_violations(
    path: str, width: int, site_folder: Path, opened: Opener
) -> None:
    with opened(
        f"file://{site_folder}", f"{path}.html", viewport={"width": width, "height": 900}
    ) as page:
        assert_axe_finds_nothing(page)


@pytest.mark.parametrize("width", WIDTHS)
def test_axe_reports_no_violations_in_open_search(
    width: int, site_folder: Path, opened: Opener
) -> None:
    with opened(f"file://{site_folder}", viewport={"width": width, "height": 900}) as page:
        page.keyboard.press("/")
        page.keyboard.type("job")
        page.locator(".search li").first.wait_for()
        assert_axe_finds_nothing(page)


def test_html_validate_reports_no_errors(site_folder: Path) -> None:
    program = HERE / "node_modules" / ".bin" / "html-validate"
    assert program.exists(), f"run `npm ci` in {HERE}"
    done = subprocess.run(
        [str(program), "--config", str(HERE / ".htmlvalidate.json"), str(site_folder)],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout


# Performance is measured by `make bench`: its score depends on the time that the machine has.
@pytest.mark.parametrize("path", lighthouse.PAGES)
def test_lighthouse_gives_full_scores(path: str, http_url: str) -> None:
    categories = ("accessibility", "best-practices", "seo")
    assert lighthouse.scores(f"{http_url}/{path}", *categories) == dict.fromkeys(categories, 100)
