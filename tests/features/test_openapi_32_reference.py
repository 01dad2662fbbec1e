"""OpenAPI 3.2, the reference: what readers see of it, as Markdown and HTML, and that links resolve."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from generator.load import load
from generator.parse import parse
from generator.render import render
from generator.targets.python import PythonTarget
from generator.targets.reference import ReferenceTarget
from tests.reference.pages import dead_links

DOCUMENTS = Path(__file__).parent / "documents"
Site = dict[str, str]


def reference_of(path: Path) -> Site:
    api = parse(load(path)).api
    return render(ReferenceTarget(api, PythonTarget(api).code_samples))


@pytest.fixture(scope="module")
def site() -> Site:
    return reference_of(DOCUMENTS / "everything_32.yaml")


def page(site: Site, name: str) -> str:
    """A page as Markdown, without escapes."""
    return site[f"{name}.md"].replace("\\", "")


def text(site: Site, name: str) -> str:
    """A page as the text of its HTML."""
    return " ".join(re.sub("<[^>]+>", " ", site[f"{name}.html"]).split())


def test_reference_of_32_has_no_dead_links(site: Site) -> None:
    pages = [(path, each) for path, each in site.items() if path.endswith(".html")]
    assert list(dead_links(site, pages)) == []


def test_methods_are_shown_as_they_are_sent(site: Site) -> None:
    assert "`QUERY /things`" in page(site, "operations/searchThings")
    assert "`COPY /things`" in page(site, "operations/copyThings")
    assert '<span class="verb query">QRY</span>' in site["operations/searchThings.html"]
    curl = page(site, "operations/searchThings").partition("### curl")[2]
    assert "curl --request QUERY \n  'https://api.example.com/v1/things'" in curl


def test_method_with_special_characters_is_quoted_in_samples(tmp_path: Path) -> None:
    path = tmp_path / "openapi.yaml"
    path.write_text(
        "openapi: 3.2.0\ninfo: {title: A, version: '1'}\npaths: {/x: {additionalOperations: "
        "{\"A|B'$C\": {operationId: odd, responses: {'200': {description: Done.}}}}}}",
        encoding="utf-8",
    )
    site = reference_of(path)
    assert "--request 'A|B'\\''$C'" in site["operations/odd.md"]
    assert "&lt;" not in site["operations/odd.html"].partition("curl")[0]


def test_tag_summary_is_the_title_and_parent_is_above_it(site: Site) -> None:
    assert page(site, "resources/things").startswith("# The store / All things\n")
    assert "## The store / [All things](resources/things.md)" in page(site, "index")
    assert "The store / All things" in text(site, "index")


def test_nested_tags_follow_their_parent_in_menu_and_breadcrumbs(tmp_path: Path) -> None:
    operation = "{operationId: ID, tags: [TAG], responses: {'200': {description: Done.}}}"
    paths = [
        f"/{tag}: {{get: {operation.replace('ID', f'get{tag}').replace('TAG', tag)}}}"
        for tag in ("b", "inner", "outer")
    ]
    path = tmp_path / "openapi.yaml"
    path.write_text(
        "openapi: 3.2.0\ninfo: {title: A, version: '1'}\n"
        "tags: [{name: inner, parent: outer}, {name: b}, {name: outer, summary: All}]\n"
        f"paths: {{{', '.join(paths)}}}",
        encoding="utf-8",
    )
    site = reference_of(path)
    titles = re.findall(r"^## (.*?)\[", site["index.md"], re.MULTILINE)
    found = re.findall(r"resources/(\w+)\.md", site["index.md"])
    assert found == ["b", "outer", "inner"]
    assert titles == ["", "", "All / "]
    crumbs = site["operations/getinner.html"].partition('class="crumbs"')[2].partition("</nav>")[0]
    assert re.findall(r'href="../([^"]+)"', crumbs) == [
        "index.html",
        "resources/outer.html",
        "resources/inner.html",
    ]


def test_badges_are_beside_the_title_and_never_group(site: Site) -> None:
    assert page(site, "operations/listThings").startswith("# List things (In beta)\n")
    assert "Also tagged: In beta (badge), For partners (audience)" in page(
        site, "operations/listThings"
    )
    assert "resources/beta.md" not in site
    assert "List things In beta" in text(site, "index")


def test_querystring_is_shown_with_its_form_and_in_samples(site: Site) -> None:
    shown = page(site, "operations/listThings")
    assert "## Query string parameters" in shown
    assert "The whole query. Sent as `application/x-www-form-urlencoded`." in shown
    assert "`ids`, array of integer. In pipeDelimited style." in shown
    assert "Sent as `name=red&ids=1%7C2`" in shown
    assert "/v1/things?name=red&ids=1%7C2" in shown.partition("### curl")[2]
    json = page(site, "operations/selectThings").partition("### HTTP")[2]
    assert "POST /v1/things?%7B%22numbers%22%3A%20%5B1%2C%202%5D%7D HTTP/1.1" in json


def test_cookie_style_is_explained(site: Site) -> None:
    shown = page(site, "operations/listThings").partition("## Cookie parameters")[2]
    assert "Sent as it is, without percent-encoding." in shown.partition("##")[0]


def test_items_of_streams_are_shown_with_their_fields(site: Site) -> None:
    shown = page(site, "operations/listThings")
    assert "`application/jsonl`, stream of [Thing](" in shown
    events = shown.partition("`text/event-stream`, stream of ")[2].partition("multipart")[0]
    assert "`data`, string, required" in events
    assert "`retry`, integer" in events
    assert '{"name": "a"}\n{"name": "b"}' in shown


def test_parts_by_position_are_shown(site: Site) -> None:
    shown = page(site, "operations/listThings").partition("`multipart/mixed`")[2]
    assert "Part 1 sent as `application/json`. Further parts sent as `image/*`." in shown


def test_default_of_discriminator_is_shown(site: Site) -> None:
    shown = page(site, "operations/searchThings")
    assert "Also for a missing or unknown `kind`." in shown.partition("if [Other](")[2]


def test_kinds_of_xml_nodes_are_shown(site: Site) -> None:
    shown = page(site, "operations/selectThings")
    assert "`name`, string. In XML `attribute`, `id`." in shown
    assert "`note`, string. In XML `cdata`." in shown


def test_device_flow_and_metadata_and_deprecated_schemes_are_shown(site: Site) -> None:
    shown = page(site, "getting-started")
    assert "### Old (deprecated)" in shown
    assert "OAuth 2.0 metadata: `https://id.example.com/.well-known/" in shown
    assert "#### Device authorization flow" in shown
    assert "- Device authorization: `https://id.example.com/device`" in shown
    assert "Old deprecated" in text(site, "getting-started")
    assert "Credentials: old (deprecated) or oauth with `read`" in page(
        site, "operations/listThings"
    )


def test_samples_prefer_schemes_that_are_not_deprecated(site: Site) -> None:
    curl = page(site, "operations/searchThings").partition("### curl")[2]
    assert '--header "Authorization: Bearer $TOKEN"' in curl
    assert "X-Key" not in curl


def test_server_names_are_shown(site: Site) -> None:
    shown = page(site, "getting-started")
    assert "`api`, prod: The real one: `https://api.example.com/v1`" in shown
    assert "`staging`, staging: `https://staging.example.com/v1`" in shown


def test_relative_urls_are_resolved_against_the_self_uri(site: Site) -> None:
    assert "[The manual](https://example.com/api/docs.html)" in page(site, "index")
    assert "License: [MIT](https://example.com/api/license.html)" in page(site, "index")


def test_response_summary_is_shown(site: Site) -> None:
    assert "## Response 200 OK\n\nThe things\n" in page(site, "operations/listThings")
