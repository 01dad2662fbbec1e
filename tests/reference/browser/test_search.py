"""The search, used by keyboard only."""

from __future__ import annotations

import time

import pytest
from playwright.sync_api import Page, Route, expect

from generator import ir

from .conftest import Opener


def search(page: Page, query: str) -> list[str]:
    page.keyboard.press("/")
    page.keyboard.type(query)
    page.locator(".search ul:not([aria-busy])").wait_for(state="attached")
    page.locator(".search output:not(:empty)").wait_for()
    return page.locator(".search li").all_inner_texts()


@pytest.mark.parametrize(
    ("query", "first"),
    [
        ("/v3/jobs/build", "POST /v3/jobs/build"),
        ("POST /v3/jobs/build", "POST /v3/jobs/build"),
        ("执行构建任务", "POST /v3/jobs/build"),
        ("任务 执行构建", "POST /v1/job/execute"),
        ("RunJob", "POST /v1/job/execute"),
        ("run_job", "POST /v1/job/execute"),
        ("builds.run", "POST /v1/job/execute"),
        ("job build run", "POST /v1/job/execute"),
        ("run a biuld job", "POST /v1/job/execute"),
        ("launch a build", "POST /v1/job/execute"),
        ("SCHEDULE_FAILURE", "could not be scheduled"),
        ("cn-north-4", "https://cloudbuild-ext.cn-north-4.myhuaweicloud.com"),
        ("has_more_data", "200.result.has_more_data"),
        ("keystore upload", "POST /v2/keystore/upload"),
        ("CB.00060211", "Too many requests"),
        ("BuildArtifact", "Package or container image"),
        ("getting started", "credentials"),
    ],
)
def test_search_returns_expected_result(query: str, first: str, url: str, opened: Opener) -> None:
    with opened(url) as page:
        assert first in search(page, query)[0]


def test_search_finds_operation_of_every_sdk_method(api: ir.Api, url: str, opened: Opener) -> None:
    """Names that another operation has as its own come second."""
    with opened(url) as page:
        search(page, "job")
        for operation in api.operations:
            if operation.sdk_method:
                page.locator(".search input").fill(operation.sdk_method)
                link = f".search li a[href$='operations/{operation.id}.html']"
                expect(page.locator(link).first).to_be_visible()
                found = page.locator(".search li").all_inner_texts()
                place = f"{operation.method} {operation.path}"
                assert any(place in each for each in found[:2]), operation.sdk_method


def test_search_result_opened_by_keyboard_shows_field(url: str, opened: Opener) -> None:
    with opened(url, "operations/runJob.html") as page:
        search(page, "commit_detail_url")
        page.keyboard.press("Enter")
        page.wait_for_url("**/operations/*.html#response-200-*commit_detail_url")
        expect(page.locator("*:target")).to_be_in_viewport()
        search(page, "stop build")
        page.keyboard.press("ArrowDown")
        page.keyboard.press("ArrowDown")
        second = page.locator(".search li a").nth(1).get_attribute("href")
        page.keyboard.press("Enter")
        page.wait_for_url(str(second))


def test_search_shows_titles_of_the_manual_with_their_language(
    http_url: str, opened: Opener
) -> None:
    with opened(http_url) as page:
        search(page, "停止构建")
        title = page.locator(".search li [lang=zh]").first
        assert title.inner_text().startswith("停止构建")
        assert page.locator(".search li [lang='']").count() == 0


def test_search_without_hits_gives_a_hint(http_url: str, opened: Opener) -> None:
    with opened(http_url) as page:
        assert search(page, "zzzzqqq") == []
        output = page.locator(".search output")
        expect(output).to_have_role("status")
        expect(output).to_contain_text("Nothing found. Try")


def late(route: Route) -> None:
    time.sleep(0.5)
    route.continue_()


def test_search_typed_before_the_index_has_come_shows_hits(http_url: str, opened: Opener) -> None:
    with opened(http_url) as page:
        page.route("**/search-index.js", late)
        assert "Stop a build" in search(page, "stop")[0]


def test_search_without_index_reports_it(http_url: str, opened: Opener) -> None:
    with opened(http_url) as page:
        page.route("**/search-index.js", lambda route: route.abort("aborted"))
        page.keyboard.press("/")
        expect(page.locator(".search output")).to_contain_text("cannot be loaded")


def test_search_after_escape_can_be_used_again(url: str, opened: Opener) -> None:
    with opened(url) as page:
        assert search(page, "zzzzqqq") == []
        page.keyboard.press("Escape")
        expect(page.locator(".search")).not_to_be_visible()
        page.keyboard.press("Control+k")
        expect(page.locator(".search input")).to_be_focused()
        page.keyboard.type("stop")
        page.keyboard.press("ArrowDown")
        page.keyboard.type(" build")
        expect(page.locator(".search input")).to_have_value("stop build")


def test_search_index_loads_lazily_and_offline(
    http_url: str, site_folder: str, opened: Opener
) -> None:
    with opened(http_url) as page:
        assert page.locator("script").count() == 2
        search(page, "job")
        assert page.locator("script").count() == 6
    with opened(f"file://{site_folder}", offline=True) as page:
        assert search(page, "RunJob")


def test_search_responds_quickly(url: str, opened: Opener) -> None:
    with opened(url) as page:
        search(page, "a")
        begun = time.perf_counter()
        for query in ("job", "jobs build history", "buidl", "执行", "200.result"):
            page.locator(".search input").fill(query)
        assert time.perf_counter() - begun < 2
