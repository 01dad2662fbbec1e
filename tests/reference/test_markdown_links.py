"""Links of Markdown pages: those of the HTML pages, relative or absolute."""

from __future__ import annotations

import re
import time
from collections.abc import Iterator

import pytest

from generator import ir
from generator.targets.reference.markdown_links import link_operations, rebase_links

from .conftest import Maker, Site, small
from .pages import Element, target_of

LINK = re.compile(r"(?<!\\)\]\(([^)\s]+)\)")
PAGES = {"runJob": "operations/runJob"}


def html_targets(path: str, page: Element) -> set[str]:
    """The pages of operations and schemas that the content of an HTML page links to."""
    main = page.all("main")[0]
    outside = [*main.all("nav"), *main.all("footer")]
    navigation = {id(link) for each in outside for link in each.all("a")}
    links = (each for each in main.all("a") if id(each) not in navigation)
    return {
        file.removesuffix(".html") for file in files(path, (x.attributes["href"] for x in links))
    }


def markdown_targets(path: str, text: str) -> set[str]:
    return {file.removesuffix(".md") for file in files(path, LINK.findall(text))}


def files(path: str, links: Iterator[str] | list[str]) -> Iterator[str]:
    for link in links:
        if not link.startswith(("#", "http", "mailto")):
            file, _ = target_of(path, link)
            if file.startswith(("operations/", "schemas/")):
                yield file


def test_operation_pages_have_same_links_in_markdown(
    api: ir.Api, site: Site, documents: dict[str, Element]
) -> None:
    count = 0
    for operation in api.operations:
        path = f"operations/{operation.id}"
        wanted = html_targets(f"{path}.html", documents[f"{path}.html"])
        # A link of a field to itself is no link to a page.
        wanted.discard(path)
        found = markdown_targets(f"{path}.md", site[f"{path}.md"])
        assert wanted <= found, (path, wanted - found)
        count += len(wanted)
    assert count > 500


def test_links_to_schemas_name_a_heading(site: Site) -> None:
    headings = {
        path: {re.sub(r"[^\w-]", "", each.lower()) for each in re.findall("^## (.*)$", text, re.M)}
        for path, text in site.items()
        if path.startswith("schemas/") and path.endswith(".md")
    }
    count = 0
    for path, text in site.items():
        for link in LINK.findall(text) if path.endswith(".md") else ():
            file, anchor = target_of(path, link)
            if file in headings and anchor:
                count += 1
                assert anchor in headings[file], (path, link)
    assert count > 500


def test_links_of_all_pages_in_one_resolve(site: Site) -> None:
    links = {each for each in LINK.findall(site["llms-full.txt"]) if not each.startswith("http")}
    assert len(links) > 100
    for each in links:
        assert target_of("llms-full.txt", each)[0] in site, each


def test_base_url_makes_links_of_markdown_absolute(make: Maker) -> None:
    order = {"type": "object", "properties": {"id": {"type": "string"}}}
    content = {"application/json": {"schema": {"$ref": "#/components/schemas/Order"}}}
    responses = {"200": {"description": "See `getOrder`.", "content": content}}
    get = {"operationId": "getOrder", "tags": ["orders"], "responses": responses}
    document = small({"/orders": {"get": get}}, components={"schemas": {"Order": order}})
    site = make(document, base_url="https://docs.example.com/shop")
    page = site["operations/getOrder.md"]
    assert "[`getOrder`](https://docs.example.com/shop/operations/getOrder.md)" in page
    assert "[Order](https://docs.example.com/shop/schemas/orders.md#order)" in page
    assert "(https://docs.example.com/shop/operations/getOrder.md)" in site["llms.txt"]
    for path, text in site.items():
        if path.endswith((".md", ".txt")) and path != "README.md":
            assert all(each.startswith("https://") for each in LINK.findall(text)), path


@pytest.mark.parametrize(
    ("text", "linked"),
    [
        ("Use `runJob`.", "Use [`runJob`](../operations/runJob.md)."),
        ("``runJob``", "[``runJob``](../operations/runJob.md)"),
        ("[`runJob`](x.md), [a `runJob`](y.md)", "[`runJob`](x.md), [a `runJob`](y.md)"),
        ("```\n`runJob`\n```", "```\n`runJob`\n```"),
        ("~~~\n`runJob`\n~~~\n`runJob`", "~~~\n`runJob`\n~~~\n[`runJob`](../operations/runJob.md)"),
        ("`other` and `run Job`", "`other` and `run Job`"),
    ],
)  # fmt: skip
def test_operation_in_code_span_becomes_link(text: str, linked: str) -> None:
    assert link_operations(text, PAGES, "../") == linked


@pytest.mark.parametrize(
    ("text", "rebased"),
    [
        ("[a](b.md#c) [d](../e.md)", "[a](https://x/f/b.md#c) [d](https://x/e.md)"),
        ("[a](#b) [c](https://d) [e](mailto:f@g)", "[a](#b) [c](https://d) [e](mailto:f@g)"),
        ("`[a](b.md)` [`c`](d.md)", "`[a](b.md)` [`c`](https://x/f/d.md)"),
        ("```\n[a](b.md)\n```\n[c](d.md)", "```\n[a](b.md)\n```\n[c](https://x/f/d.md)"),
        ("\\](b.md)", "\\](b.md)"),
    ],
)
def test_rebased_links_are_absolute_outside_of_code(text: str, rebased: str) -> None:
    assert rebase_links(text, "f", "https://x/") == rebased


@pytest.mark.parametrize(
    "text", ["`" * 50_000, "`a" * 20_000, "[`" * 20_000, "](" * 20_000, "```\n" * 9_999]
)
def test_hostile_markdown_takes_linear_time(text: str) -> None:
    begun = time.perf_counter()
    assert rebase_links(text, "f")
    assert link_operations(text, PAGES, "")
    assert time.perf_counter() - begun < 5
