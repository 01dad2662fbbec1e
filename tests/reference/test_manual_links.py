"""Links to the manual, and its titles in lists of operations."""

from __future__ import annotations

from typing import Any

import pytest

from .conftest import Maker, Site, small
from .pages import Element, read

PAGE = "https://manual.example/run"


def shop(url: str = PAGE, **keys: Any) -> dict[str, Any]:
    docs = {"url": url, "description": "The page"}
    operation = {"operationId": "run", "tags": ["jobs"], "externalDocs": docs, **keys}
    responses = {"responses": {"204": {"description": "Done."}}}
    start = {"externalDocs": {"url": "https://manual.example/"}}
    return small({"/run": {"post": operation | responses}}, **start)


TITLED = {"x-manual-section": "4.94", "x-manual-title": "执行构建"}


def natives(page: str) -> list[Element]:
    return read(page).all(class_="native")


def test_operation_page_links_to_its_page_of_the_manual(make: Maker) -> None:
    site = make(shop(**TITLED))
    page = read(site["operations/run.html"])
    (link,) = page.all("a", href=PAGE)
    assert link.content.split() == ["4.94", "执行构建"]
    assert [each.attributes["lang"] for each in link.all("span")] == ["zh"]
    assert f"- Manual: [4.94 执行构建]({PAGE})\n" in site["operations/run.md"]
    assert "start page" not in site["operations/run.html"]


def test_link_to_start_page_is_marked(make: Maker) -> None:
    site = make(shop("https://manual.example/", **TITLED))
    assert (
        "4.94 执行构建](https://manual.example/) (link to its start page)"
        in site["operations/run.md"]
    )
    assert "(link to its start page)" in site["operations/run.html"]


def test_documentation_without_title_is_linked_by_its_description(make: Maker) -> None:
    site = make(shop())
    assert f"- Documentation: [The page]({PAGE})\n" in site["operations/run.md"]
    assert [each.content for each in read(site["operations/run.html"]).all("a", href=PAGE)] == [
        "The page"
    ]


@pytest.mark.parametrize("url", ["javascript:alert(1)", "ftp://x", "https://x/(a b)"])
def test_url_that_is_no_link_is_shown_as_code(make: Maker, url: str) -> None:
    site = make(shop(url, **TITLED))
    assert url not in [
        each.attributes.get("href") for each in read(site["operations/run.html"]).all("a")
    ]
    assert f"]({url})" not in site["operations/run.md"]


@pytest.mark.parametrize("path", ["index.html", "resources/jobs.html", "operations/run.html"])
def test_lists_and_menu_show_title_of_manual_in_its_language(make: Maker, path: str) -> None:
    found = natives(make(shop(**TITLED))[path])
    assert found
    assert {(each.content, each.attributes["lang"]) for each in found} == {("执行构建", "zh")}


def test_lists_without_title_of_manual_have_none(make: Maker) -> None:
    site = make(shop())
    for path, text in site.items():
        if path.endswith(".html"):
            assert not natives(text), path


def test_title_in_latin_letters_has_no_language(make: Maker) -> None:
    for each in natives(make(shop(**{"x-manual-title": "Run"}))["index.html"]):
        assert "lang" not in each.attributes


def test_markdown_lists_show_title_of_manual(site: Site) -> None:
    for path in ("index.md", "resources/builds.md", "llms.txt"):
        assert "`POST /v1/job/execute`, 执行构建." in site[path]
