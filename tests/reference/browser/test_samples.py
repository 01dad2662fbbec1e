"""Samples in a browser: servers to choose, folds on narrow screens, and copy buttons."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Locator, Page, expect

from generator import ir

from ..conftest import Maker, small
from .conftest import WIDTHS, Opener

SOUTH = "https://cloudbuild-ext.cn-south-1.myhuaweicloud.com"


def texts(page: Page) -> str:
    return "\n".join(page.locator(".code code").all_text_contents())


# -- servers -------------------------------------------------------------------


def test_chosen_region_fills_samples_of_all_pages(url: str, opened: Opener) -> None:
    with opened(url, "operations/runJob.html") as page:
        assert "cn-north-4" in texts(page)
        response = page.locator(".examples code").text_content()
        page.locator(".server").select_option(label="cn-south-1")
        shown = texts(page)
        assert "cn-north-4" not in shown and 'region="cn-south-1"' in shown
        assert f"{SOUTH}/v1/job/execute" in shown and f"Host: {SOUTH[8:]}" in shown
        assert page.locator(".examples code").text_content() == response
        page.goto(f"{url}/getting-started.html")
        expect(page.locator(".server")).to_have_value(SOUTH)
        assert "https://iam.cn-south-1.myhuaweicloud.com/v3/auth/tokens" in texts(page)
        page.locator(".server").select_option(label="cn-north-4")
        assert "cn-south-1" not in texts(page) and "cn-north-4" in texts(page)


def test_choices_are_stored_under_names_of_the_api(api: ir.Api, url: str, opened: Opener) -> None:
    with opened(url, "operations/runJob.html") as page:
        page.locator(".server").select_option(label="cn-south-1")
        page.locator('label[for="sample-curl"]').click()
        page.locator(".theme").click()
        keys = page.evaluate("Object.keys(localStorage).sort()")
        assert keys == [f"{api.package}.{each}" for each in ("sample", "server", "theme")]


def test_server_choice_without_javascript_is_hidden(url: str, opened: Opener) -> None:
    with opened(url, "operations/runJob.html", java_script_enabled=False) as page:
        expect(page.locator(".server")).not_to_be_visible()
        assert 'region="cn-north-4"' in texts(page)


def test_servers_without_regions_can_be_chosen(make: Maker, tmp_path: Path, opened: Opener) -> None:
    """The second server has another base path and contains the host of the first."""
    operation = {"operationId": "list", "responses": {"200": {"description": "x"}}}
    servers: list[Any] = [
        {"url": "https://example.com/api/v1", "description": "Production"},
        {"url": "https://sandbox.example.com/v1", "description": "Sandbox"},
    ]
    for path, text in make(small({"/pets": {"get": operation}}, servers=servers)).items():
        (tmp_path / "site" / path).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / "site" / path).write_text(text, encoding="utf-8")
    with opened(f"file://{tmp_path}/site", "operations/list.html") as page:
        assert "GET /api/v1/pets HTTP/1.1\nHost: example.com" in texts(page)
        page.locator(".server").select_option(label="Sandbox")
        shown = texts(page)
        assert "GET /v1/pets HTTP/1.1\nHost: sandbox.example.com" in shown
        assert "curl 'https://sandbox.example.com/v1/pets'" in shown
        assert 'base_url="https://sandbox.example.com/v1"' in shown
        assert "sandbox.sandbox" not in shown and "/api" not in shown


# -- folds ---------------------------------------------------------------------


@pytest.mark.parametrize("script", [True, False])
def test_mobile_reader_sees_title_sample_fields_and_response_in_order(
    script: bool, url: str, opened: Opener
) -> None:
    size = {"width": 390, "height": 844}
    with opened(url, "operations/runJob.html", viewport=size, java_script_enabled=script) as page:
        order = ["h1", ".lead", ".samples summary", "#body", "#response-200", "#errors"]
        tops = [top(page.locator(each).first) for each in order]
        assert tops == sorted(tops)
        assert tops[2] < size["height"]
        expect(page.locator('[data-sample="python"] .code').first).not_to_be_visible()
        page.locator(".samples .fold > summary").click()
        expect(page.locator('[data-sample="python"] .code').first).to_be_visible()


@pytest.mark.parametrize("width", [1280, 1024])
def test_samples_on_wide_screens_are_open(width: int, url: str, opened: Opener) -> None:
    size = {"width": width, "height": 900}
    with opened(url, "operations/runJob.html", viewport=size, java_script_enabled=False) as page:
        for each in ('[data-sample="python"] .code', ".examples .code"):
            expect(page.locator(each).first).to_be_visible()
        expect(page.locator(".fold > summary").first).not_to_be_visible()
        if width == 1280:
            heading, example = page.locator("#response-200"), page.locator(".examples .code")
            assert abs(top(heading) - top(example)) < 100


def top(element: Locator) -> float:
    box = element.bounding_box()
    assert box
    return box["y"]


# -- code ----------------------------------------------------------------------


@pytest.mark.parametrize("width", WIDTHS)
def test_copy_buttons_are_always_shown_and_never_over_code(
    width: int, url: str, opened: Opener
) -> None:
    for path in ("operations/createJob.html", "getting-started.html", "languages/go.html"):
        with opened(url, path, viewport={"width": width, "height": 900}) as page:
            page.evaluate(
                "document.querySelectorAll('details').forEach((each) => (each.open = true))"
            )
            count = 0
            for code in page.locator(".code:visible").all():
                button, text = (
                    code.locator(".copy").bounding_box(),
                    code.locator("pre").bounding_box(),
                )
                assert button and text and button["y"] + button["height"] <= text["y"] + 1
                assert (
                    code.locator(".copy").evaluate("(each) => getComputedStyle(each).opacity")
                    == "1"
                )
                count += 1
            assert count > 1


@pytest.mark.parametrize("width", WIDTHS)
def test_commands_do_not_scroll_sideways(
    width: int, api: ir.Api, site_folder: Path, opened: Opener
) -> None:
    with opened(f"file://{site_folder}", viewport={"width": width, "height": 900}) as page:
        for operation in api.operations:
            page.goto(f"file://{site_folder}/operations/{operation.id}.html")
            for key in ("curl", "http"):
                page.evaluate(
                    "document.querySelectorAll('details').forEach((each) => (each.open = true))"
                )
                page.locator(f'label[for="sample-{key}"]').click()
                code = page.locator(f'[data-sample="{key}"] pre')
                wide = code.evaluate_all(
                    "(all) => all.filter((each) => each.scrollWidth > each.clientWidth).length"
                )
                assert wide == 0, operation.id


def test_samples_show_the_text_that_is_copied(http_url: str, opened: Opener) -> None:
    permissions = ["clipboard-read", "clipboard-write"]
    with opened(http_url, "operations/createJob.html", permissions=permissions) as page:
        page.locator(".server").select_option(label="cn-south-1")
        page.locator('label[for="sample-curl"]').click()
        page.locator('[data-sample="curl"] .full summary').click()
        page.locator('[data-sample="curl"] .full .copy').click()
        copied = page.evaluate("navigator.clipboard.readText()")
        assert re.match(rf"curl --request POST \\\n  '{SOUTH}/v1/job/create' ", copied)
        assert copied.endswith("}'")
