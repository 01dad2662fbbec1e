"""Pages without JavaScript, in both themes, in print and on mobile."""

from __future__ import annotations

from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from generator import ir

from .conftest import Opener

BACKGROUND = "getComputedStyle(document.body).backgroundColor"


def test_operation_pages_without_javascript_are_complete(
    api: ir.Api, site_folder: Path, opened: Opener
) -> None:
    with opened(f"file://{site_folder}", java_script_enabled=False) as page:
        for operation in api.operations:
            page.goto(f"file://{site_folder}/operations/{operation.id}.html")
            said = page.locator("main").text_content() or ""
            assert operation.summary in said and operation.path in said
            for parameter in operation.parameters:
                assert parameter.name in said
            for response in operation.responses:
                assert response.status in said


def test_samples_and_fields_without_javascript_open_on_click(url: str, opened: Opener) -> None:
    with opened(url, "operations/listJobs.html", java_script_enabled=False) as page:
        for key, begins in (
            ("curl", "curl "),
            ("http", "GET "),
            ("async", "import asyncio"),
            ("python", "from "),
        ):
            page.locator(f'label[for="sample-{key}"]').click()
            shown = page.locator(".panel:visible")
            expect(shown).to_have_count(1)
            assert (
                shown.locator("code.language-python, code.language-bash, code.language-http")
                .first.inner_text()
                .startswith(begins)
            )
        field = page.locator('[id="response-200-result-job_list-commit_id"]')
        expect(field).not_to_be_visible()
        page.locator("summary", has_text="fields of each item").click()
        expect(field).to_be_visible()
        page.locator(".find").click()
        expect(page).to_have_url(f"{url}/index.html#operations")


def test_sample_language_chosen_by_keyboard_is_remembered(url: str, opened: Opener) -> None:
    with opened(url, "operations/runJob.html") as page:
        page.locator("#sample-python").focus()
        page.keyboard.press("ArrowRight")
        page.keyboard.press("ArrowRight")
        expect(page.locator('[data-sample="curl"]')).to_be_visible()
        page.goto(f"{url}/operations/listJobs.html")
        expect(page.locator('[data-sample="curl"]')).to_be_visible()


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_theme_follows_system_and_choice_survives_reload(
    theme: str, url: str, opened: Opener
) -> None:
    with opened(url, color_scheme=theme) as page:
        first = page.evaluate(BACKGROUND)
        page.locator(".theme").click()
        second = page.evaluate(BACKGROUND)
        assert first != second
        page.reload()
        assert page.evaluate(BACKGROUND) == second
        page.goto(f"{url}/operations/runJob.html")
        assert page.evaluate(BACKGROUND) == second
        page.locator(".theme").click()
        page.reload()
        assert page.evaluate(BACKGROUND) == first


@pytest.mark.parametrize("script", [True, False])
def test_deep_link_opens_its_target(script: bool, url: str, opened: Opener) -> None:
    """Without script, the browser opens the sections around its target."""
    path = "operations/listJobs.html#response-200-result-job_list-commit_id"
    with opened(url, path, java_script_enabled=script) as page:
        expect(page.locator('[id="response-200-result-job_list-commit_id"]')).to_be_in_viewport()
        page.goto(f"{url}/errors.html#CB-00060211")
        expect(page.locator('[id="CB-00060211"]')).to_be_in_viewport()


def test_copy_button_copies_sample(http_url: str, opened: Opener) -> None:
    with opened(
        http_url, "operations/runJob.html", permissions=["clipboard-read", "clipboard-write"]
    ) as page:
        code = page.locator('[data-sample="python"] .code').first
        code.locator(".copy").click()
        expect(code.locator(".copy")).to_have_text("Copied")
        assert (
            page.evaluate("navigator.clipboard.readText()") == code.locator("code").text_content()
        )


def shift(page: Page) -> float:
    """The cumulative layout shift since the page was opened."""
    total: float = page.evaluate("""() => new Promise((resolve) => {
            let sum = 0;
            new PerformanceObserver((list) => { for (const each of list.getEntries()) sum += each.value; })
              .observe({ type: "layout-shift", buffered: true });
            setTimeout(() => resolve(sum), 300);
        })""")
    return total


@pytest.mark.parametrize("width", [1280, 390])
@pytest.mark.parametrize(
    "path",
    [
        "index.html",
        "getting-started.html",
        "operations/createJob.html",
        "errata.html",
        "official-sdk.html",
        "schemas/common.html",
    ],
)
def test_layout_does_not_shift_or_overflow(
    path: str, width: int, http_url: str, opened: Opener
) -> None:
    with opened(http_url, path, viewport={"width": width, "height": 844}) as page:
        assert shift(page) < 0.01
        assert page.evaluate("document.documentElement.scrollWidth") <= width


def test_mobile_menu_opens_without_javascript(url: str, opened: Opener) -> None:
    with opened(
        url,
        "operations/runJob.html",
        viewport={"width": 390, "height": 844},
        java_script_enabled=False,
    ) as page:
        expect(page.locator("#menu")).not_to_be_visible()
        page.locator(".menu-button").click()
        expect(page.locator("#menu")).to_be_visible()
        page.locator("#menu a[href$='errors.html']").click()
        expect(page).to_have_url(f"{url}/errors.html")


def test_printed_page_shows_collapsed_content(url: str, opened: Opener, tmp_path: Path) -> None:
    with opened(url, "operations/listJobs.html", color_scheme="dark") as page:
        page.emulate_media(media="print")
        for hidden in (".top", "#menu"):
            expect(page.locator(hidden)).not_to_be_visible()
        for shown in (
            '[data-sample="python"]',
            ".examples .code",
            '[id="response-200-result-job_list-commit_id"]',
            '[id="response-404"] .codes',
        ):
            expect(page.locator(shown).first).to_be_visible()
        expect(page.locator(".panel:visible")).to_have_count(1)
        expect(page.locator(".full:visible")).to_have_count(0)
        assert page.evaluate(BACKGROUND) == "rgb(255, 255, 255)"
        made = page.pdf(path=str(tmp_path / "page.pdf"), format="A4")
        assert made.startswith(b"%PDF") and len(made) > 20_000


@pytest.mark.parametrize(("width", "lines"), [(1280, 1), (390, 4)])
def test_names_in_tables_are_not_broken_into_slivers(
    width: int, lines: int, site_folder: Path, opened: Opener
) -> None:
    for path in ("official-sdk.html", "getting-started.html"):
        with opened(
            f"file://{site_folder}", path, viewport={"width": width, "height": 900}
        ) as page:
            names = page.locator("td:first-child code, td:nth-child(2) code").all()
            assert len(names) > 3
            most = max(each.evaluate("(node) => node.getClientRects().length") for each in names)
            assert most <= lines, path
