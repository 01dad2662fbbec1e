"""Content of the reference's pages, for every operation."""

from __future__ import annotations

import gzip
import re
from collections import Counter
from pathlib import Path

import pytest

from generator import ir
from generator.render import render
from generator.targets.reference import ReferenceTarget
from generator.targets.reference.markdown_html import plain_text

from .conftest import Maker, Site, reference_of, small
from .pages import Element, html_fields, markdown_fields

ROOT = Path(__file__).parents[2]


def test_every_operation_has_html_and_markdown_page(api: ir.Api, site: Site) -> None:
    assert len(api.operations) == 138
    for operation in api.operations:
        assert f"operations/{operation.id}.html" in site
        assert f"operations/{operation.id}.md" in site
    for path in site:
        if path.endswith(".html"):
            assert path.removesuffix(".html") + ".md" in site


def test_operation_page_shows_description(
    api: ir.Api, documents: dict[str, Element], site: Site
) -> None:
    for operation in api.operations:
        html = documents[f"operations/{operation.id}.html"].all("main")[0].content
        for said in (
            operation.summary, operation.method, operation.path, operation.id, operation.manual_section,
            operation.manual_title, operation.sdk_method,
        ):  # fmt: skip
            assert said in html, (operation.id, said)
            assert said in site[f"operations/{operation.id}.md"], (operation.id, said)
        for response in operation.responses:
            assert response.status in html
    documented = [each for each in api.operations if not each.source]
    assert all(each.manual_section and each.manual_title for each in documented)


def test_every_parameter_and_property_has_anchor(
    api: ir.Api, documents: dict[str, Element]
) -> None:
    for operation in api.operations:
        page = documents[f"operations/{operation.id}.html"]
        places = {each.attributes["id"]: each for each in page.all() if "id" in each.attributes}
        for parameter in operation.parameters:
            shown = places[f"{parameter.location}.{parameter.name}"].content
            assert ("required" in shown) >= parameter.required
        contents = [
            ("body", content) for content in (operation.body.contents if operation.body else ())
        ]
        contents += [
            (each.status, content)
            for each in operation.responses
            if each.is_success
            for content in each.contents
        ]
        for prefix, content in contents:
            kind = api.resolve(content.schema).type
            for each in kind.properties if isinstance(kind, ir.Object) else ():
                assert f"{prefix}.{each.name}" in places, (operation.id, each.name)


def test_operation_page_has_four_samples(
    api: ir.Api, documents: dict[str, Element], site: Site
) -> None:
    for operation in api.operations:
        page = documents[f"operations/{operation.id}.html"]
        panels = {each.attributes["data-sample"]: each.content for each in page.all(class_="panel")}
        assert set(panels) == {"python", "async", "curl", "http"}
        assert panels["curl"].strip().startswith("curl ")
        assert panels["http"].strip().startswith(f"{operation.method} /")
        labels = {each.attributes["for"] for each in page.all("label")}
        assert labels == {each.attributes["id"] for each in page.all("input", type="radio")}
        for text in panels.values():
            assert text.strip() in site[f"operations/{operation.id}.md"]


def test_html_and_markdown_pages_have_same_fields(
    api: ir.Api, documents: dict[str, Element], site: Site
) -> None:
    count = 0
    for operation in api.operations:
        html = html_fields(documents[f"operations/{operation.id}.html"])
        assert html == markdown_fields(site[f"operations/{operation.id}.md"]), operation.id
        count += len(html)
    assert count > 2000


def test_html_and_markdown_indexes_have_same_operations(
    api: ir.Api, documents: dict[str, Element], site: Site
) -> None:
    ids = {operation.id for operation in api.operations}
    links = {each.attributes["href"] for each in documents["index.html"].all("a")}
    assert {link[11:-5] for link in links if link.startswith("operations/")} == ids
    for path in ("index.md", "llms.txt"):
        assert set(re.findall(r"\(operations/(\w+)\.md\)", site[path])) == ids
    assert set(re.findall(r"^- Operation ID: `(\w+)`$", site["llms-full.txt"], re.MULTILINE)) == ids


def test_deprecated_operation_page_names_replacement(
    api: ir.Api, documents: dict[str, Element], site: Site
) -> None:
    deprecated = [each for each in api.operations if each.deprecated]
    assert len(deprecated) == 4
    for operation in deprecated:
        notice = documents[f"operations/{operation.id}.html"].all(class_="notice")[0]
        assert notice.all("a") and "instead" in notice.content
        assert "**Deprecated.** Use `" in site[f"operations/{operation.id}.md"]


def test_pages_have_unique_titles_and_descriptions_and_one_h1(
    documents: dict[str, Element],
) -> None:
    titles = Counter(page.all("title")[0].content for page in documents.values())
    descriptions = Counter(
        page.all("meta", name="description")[0].attributes["content"] for page in documents.values()
    )
    assert titles.most_common(1)[0][1] == 1
    assert descriptions.most_common(1)[0][1] == 1
    assert all(len(page.all("h1")) == 1 for page in documents.values())


def test_pages_have_canonical_alternate_and_neighbour_links(
    documents: dict[str, Element],
) -> None:
    for path, page in documents.items():
        file = path.rpartition("/")[2]
        assert page.all("link", rel="canonical")[0].attributes["href"] == file
        assert page.all("link", rel="alternate")[0].attributes["href"] == file.replace(
            ".html", ".md"
        )
        assert page.all("a", rel="prev") or page.all("a", rel="next")


def test_base_url_gives_sitemap_and_absolute_canonical_urls(make: Maker) -> None:
    document = small(
        {
            "/orders": {
                "get": {"operationId": "listOrders", "responses": {"200": {"description": "All."}}}
            }
        }
    )
    assert "sitemap.xml" not in make(document)
    site = make(document, base_url="https://docs.example.com/shop")
    assert (
        "<loc>https://docs.example.com/shop/operations/listOrders.html</loc>" in site["sitemap.xml"]
    )
    assert (
        '<link rel="canonical" href="https://docs.example.com/shop/operations/listOrders.html">'
        in site["operations/listOrders.html"]
    )


def test_changes_page_is_rendered_from_markdown(make: Maker) -> None:
    document = small(
        {
            "/orders": {
                "get": {"operationId": "listOrders", "responses": {"200": {"description": "All."}}}
            }
        }
    )
    assert "None yet" in make(document)["changes.html"]
    assert (
        "<li>Orders have a <code>note</code>.</li>"
        in make(document, changes="- Orders have a `note`.")["changes.html"]
    )


def test_errata_are_shown_next_to_their_field(
    api: ir.Api, site: Site, documents: dict[str, Element]
) -> None:
    assert len(api.errata) > 50
    lists = documents["errata.html"].all("ul", class_="errata")
    renamed = [each for each in api.errata if each.renamed]
    assert sum(len(each.all("li")) for each in lists) == len(api.errata) - len(renamed)
    by_name = {f"{each.method} {each.path}": each.id for each in api.operations}
    for erratum in (each for each in api.errata if not each.is_fault):
        reason = plain_text(erratum.reason)
        shown = documents[f"operations/{by_name[erratum.operation]}.html"].content
        assert reason in " ".join(shown.split()), erratum


def test_no_errata_means_no_errata_page(make: Maker) -> None:
    site = make(
        small(
            {
                "/orders": {
                    "get": {
                        "operationId": "listOrders",
                        "responses": {"200": {"description": "All."}},
                    }
                }
            }
        )
    )
    assert "errata.html" not in site
    assert "errata" not in site["index.html"]


def test_error_codes_are_shown_with_remedy(api: ir.Api, documents: dict[str, Element]) -> None:
    page = documents["errors.html"]
    places = {each.attributes["id"]: each.content for each in page.all() if "id" in each.attributes}
    for code in api.error_codes:
        assert str(code.status) in places[code.code]
        assert code.remedy.replace("`", "") in places[code.code]


def test_getting_started_shows_regions_credentials_and_first_call(
    api: ir.Api, documents: dict[str, Element]
) -> None:
    said = documents["getting-started.html"].content
    for server in api.servers:
        assert server.url in said
    for scheme in api.security_schemes:
        assert scheme.name in said
        assert all(variable in said for _, variable in scheme.environment)
    assert "X-Subject-Token" in said and "AkSk" in said and "project_id" in said
    assert documents["getting-started.html"].all(class_="panel")


def test_page_sizes_are_within_limits(site: Site) -> None:
    style = len(gzip.compress(site["assets/style.css"].encode(), 9))
    heaviest = max(
        len(gzip.compress(text.encode(), 9))
        for path, text in site.items()
        if path.startswith("operations/") and path.endswith(".html")
    )
    assert style + heaviest <= 25_000


def test_rendering_twice_gives_same_output(target: ReferenceTarget, site: Site) -> None:
    again = render(reference_of(target.api, documents=target.documents))
    assert again == site


def test_bundle_in_reference_equals_generated_bundle(site: Site) -> None:
    assert site["openapi.json"] == (ROOT / "generated/openapi/openapi.json").read_text(
        encoding="utf-8"
    )


@pytest.mark.parametrize("folder", ["generator/reference", "templates/reference"])
def test_generator_and_templates_do_not_name_the_service(folder: str) -> None:
    for file in (ROOT / folder).rglob("*"):
        if file.is_file() and file.suffix != ".pyc":
            assert not re.search(
                "huawei|codearts", file.read_text(encoding="utf-8"), re.IGNORECASE
            ), file


def test_templates_have_at_most_80_lines() -> None:
    sizes = sorted(
        file.read_text(encoding="utf-8").count("\n")
        for file in (ROOT / "templates/reference").rglob("*.jinja")
    )
    assert sizes[-1] <= 80
    assert sizes[len(sizes) // 2] < 40
