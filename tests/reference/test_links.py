"""Links, anchors, element IDs and menus; no external resources."""

from __future__ import annotations

import re

from .conftest import Maker, Site, small
from .pages import Element, dead_links, read, target_of

FETCHING = {
    "link": "href",
    "script": "src",
    "img": "src",
    "iframe": "src",
    "source": "src",
    "object": "data",
}


def test_html_links_and_anchors_resolve(site: Site) -> None:
    assert (
        list(
            dead_links(
                site, ((path, text) for path, text in site.items() if path.endswith(".html"))
            )
        )
        == []
    )


def test_markdown_links_resolve(site: Site) -> None:
    for path, text in site.items():
        if path.endswith((".md", "llms.txt")):
            for link in re.findall(r"\]\((?!https?:|mailto:)([^)\s]+)\)", text):
                assert target_of(path, link)[0] in site, (path, link)


def test_element_ids_are_unique_per_page(documents: dict[str, Element]) -> None:
    for path, page in documents.items():
        ids = [each.attributes["id"] for each in page.all() if "id" in each.attributes]
        assert len(ids) == len(set(ids)), path


def test_similar_names_get_distinct_element_ids(make: Maker) -> None:
    schema = {
        "type": "object",
        "properties": {name: {"type": "string"} for name in ("a.b", "a-b", "a/b", "日", "本")},
    }
    schemas = {name: schema for name in ("menu", "content", "Pet", "pet", "Pet.a-b")}
    fields = {name: {"$ref": f"#/components/schemas/{name}"} for name in schemas}
    content = {"application/json": {"schema": {"type": "object", "properties": fields}}}
    responses = {"responses": {"200": {"description": "x", "content": content}}}
    tags = ("operations", "menu", "content", "Operations")
    paths = {
        f"/{n}": {"get": {"operationId": f"get{n}", "tags": [tag], **responses}}
        for n, tag in enumerate(tags)
    }
    site = make(small(paths, components={"schemas": schemas}))
    for path, text in site.items():
        ids = re.findall(r' id="([^"]*)"', text) if path.endswith(".html") else []
        assert len(ids) == len(set(ids)), path
    assert (
        list(
            dead_links(
                site, ((path, text) for path, text in site.items() if path.endswith(".html"))
            )
        )
        == []
    )


def test_labels_and_controls_refer_to_existing_elements(documents: dict[str, Element]) -> None:
    for page in documents.values():
        ids = {each.attributes["id"] for each in page.all() if "id" in each.attributes}
        for each in page.all():
            for key in ("for", "popovertarget", "aria-controls", "aria-labelledby"):
                assert each.attributes.get(key) in {None, *ids}


def test_pages_load_no_external_resources(site: Site, documents: dict[str, Element]) -> None:
    for page in documents.values():
        for each in page.all():
            if each.tag in FETCHING and each.attributes.get("rel") not in (
                "canonical",
                "alternate",
            ):
                assert not re.match(r"(https?:)?//", each.attributes.get(FETCHING[each.tag], ""))
        assert not page.all("style") and not page.all("form")
        assert all("src" in each.attributes for each in page.all("script"))
    assert not re.search(r"@import|url\(|https?://", site["assets/style.css"])
    scripts = [text for path, text in site.items() if path.endswith(".js") and "-" not in path]
    assert len(scripts) == 4
    for script in scripts:
        assert not re.search(r"fetch\(|XMLHttpRequest|https?://|document\.cookie|innerHTML", script)


def test_long_menu_shows_neighbouring_operations(make: Maker) -> None:
    responses = {"responses": {"200": {"description": "x"}}}
    site = make(
        small(
            {
                f"/x{n}": {"get": {"operationId": f"get{n}", "tags": ["all"], **responses}}
                for n in range(200)
            }
        )
    )
    for number, first, last in ((0, 0, 59), (100, 70, 129), (199, 140, 199)):
        menu = read(site[f"operations/get{number}.html"]).all("nav", id="menu")[0]
        links = [
            each.attributes["href"]
            for each in menu.all("a")
            if "operations/" in each.attributes["href"]
        ]
        assert [links[0], links[-1]] == [
            f"../operations/get{first}.html",
            f"../operations/get{last}.html",
        ]
    assert site["resources/all.html"].count('class="path"') == 200


def test_menu_of_many_resources_shows_neighbouring_resources(make: Maker) -> None:
    paths = {
        f"/{n}": {
            "get": {
                "operationId": f"get{n}",
                "tags": [f"tag{n}"],
                "responses": {"200": {"description": "OK"}},
            }
        }
        for n in range(200)
    }
    site = make(small(paths))
    for page, number in (
        ("resources/tag0.html", 0),
        ("operations/get100.html", 100),
        ("operations/get199.html", 199),
    ):
        menu = read(site[page]).all("nav", id="menu")[0]
        links = [
            each.attributes["href"]
            for each in menu.all("a")
            if "resources/" in each.attributes["href"]
        ]
        assert len(links) == 60 and any(link.endswith(f"/tag{number}.html") for link in links)
        assert "All 200 resources" in menu.content


def test_menu_marks_current_page(documents: dict[str, Element]) -> None:
    for path, page in documents.items():
        current = [
            each.attributes["href"]
            for each in page.all("nav", id="menu")[0].all("a")
            if "aria-current" in each.attributes
        ]
        if path.startswith(("schemas/", "languages/")):
            assert len(page.all("nav", id="menu")[0].all("a", class_="here")) == 1
        else:
            assert [target_of(path, link)[0] for link in current] == [path]
