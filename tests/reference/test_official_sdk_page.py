"""The page for users of the official SDK: its table, its example, and when there is none."""

from __future__ import annotations

import re
from typing import Any

import pytest

from generator import ir

from .conftest import Maker, Site, small
from .pages import Element

PATH = "official-sdk.html"


def operation(id: str, sdk_method: str = "", **more: Any) -> dict[str, Any]:
    named = {"x-sdk-method": sdk_method} if sdk_method else {}
    return {"operationId": id, "responses": {"200": {"description": "It."}}, **named, **more}


def rows(site: Site) -> list[str]:
    """Returns the lines of the table in the Markdown page."""
    return [line for line in site["official-sdk.md"].split("## Methods")[1].splitlines() if line]


def test_official_sdk_page_lists_every_method_sorted_and_linked(
    api: ir.Api, site: Site, documents: dict[str, Element]
) -> None:
    expected = sorted((each.sdk_method, each.id) for each in api.operations if each.sdk_method)
    assert len(expected) >= 112
    found = re.findall(
        r'<tr><td><code>(\w+)</code></td>\s*<td><a[^>]* href="operations/(\w+)\.html">', site[PATH]
    )
    assert found == expected
    found = [re.match(r"- `(\w+)`: \[[^]]*\]\(operations/(\w+)\.md\)", each) for each in rows(site)]
    assert [each.groups() if each else None for each in found] == expected
    assert len(documents[PATH].all("tbody")[0].all("tr")) == len(expected)


@pytest.mark.parametrize("page", ["index.html", "errors.html", "index.md", "llms.txt"])
def test_official_sdk_page_is_linked(page: str, site: Site) -> None:
    assert "official-sdk." in site[page]


def test_differences_come_from_description(make: Maker) -> None:
    """Older, deprecated, from another source; names of arguments; pages; properties in an envelope."""
    envelope = {
        "type": "object",
        "properties": {
            "data": {"type": "object", "properties": {"no": {"type": "string"}}},
            "number": {"type": "string", "x-same-as": "data.no"},
        },
    }
    found = {"200": {"description": "It.", "content": {"application/json": {"schema": envelope}}}}
    page = {"name": "page", "in": "query", "required": True, "schema": {"type": "integer"}}
    listed = {
        "type": "object",
        "properties": {"all": {"type": "array", "items": {"type": "string"}}},
    }
    pages = {"200": {"description": "It.", "content": {"application/json": {"schema": listed}}}}
    paths = {
        "/v2/a": {"get": operation("readA", "b_new", responses=found)},
        "/v1/a": {"get": operation("readAV1", "a_old")},
        "/x": {"get": operation("x", "c_gone", deprecated=True, description="Use `readA`.")},
        "/y": {"get": operation("y", "d_found", **{"x-source": "official SDK 9"})},
        "/z": {
            "get": operation(
                "z",
                "e_list",
                parameters=[page, {"name": "self", "in": "query", "schema": {"type": "string"}}],
                responses=pages,
                **{"x-pagination": {"page": "page", "first": 1, "items": "all"}},
            )
        },
    }  # fmt: skip
    site = make(small(paths))
    lines = [each.partition(").")[2].strip() for each in rows(site)]
    link = r"[default.read\_a](operations/readA.md)"
    assert lines == [
        f"Older generation; use {link}.",
        "In the response, `number` is `data.no`.",
        f"Deprecated. Older generation; use {link}.",
        "Not in the manual, known from the official SDK 9.",
        "The argument for `self` is `self_`. `default.iter_z` reads all pages.",
    ]
    for line in lines:
        text = re.sub(r"\[([^]]*)\]\([^)]*\)", r"\1", line).replace("`", "").replace("\\", "")
        if "manual" not in text:
            assert text in " ".join(re.sub("<[^>]*>", "", site[PATH]).split())


def test_description_without_sdk_methods_has_no_page(make: Maker) -> None:
    site = make(small({"/a": {"get": operation("readA")}}))
    assert PATH not in site and "official-sdk.md" not in site
    assert all("official-sdk" not in site[page] for page in ("index.html", "index.md", "llms.txt"))


SDK = {"module": "shop_sdk.v1", "client": "ShopClient"}


def test_example_has_parameters_and_body_of_a_started_task(make: Maker) -> None:
    body = {"content": {"application/json": {"schema": {"type": "object"}, "example": {"a": "1"}}}}
    parameter = {"name": "shopId", "in": "path", "required": True, "schema": {"type": "string"}}
    found = operation("buy", "buy_it", requestBody=body, parameters=[{**parameter, "example": "s"}])
    site = make(small({"/{shopId}/buy": {"post": found}}, **{"x-sdk": SDK}))
    before, after = re.findall(r"```python\n(.*?)```", site["official-sdk.md"], re.DOTALL)
    assert "from shop_sdk.v1 import" in before and "ShopClient.new_builder()" in before
    assert "request = BuyItRequest()" in before and "client.buy_it(request)" in before
    assert 'request.shop_id = "s"\n' in before and '"a": "1"' in before
    assert "client.default.buy(" in after
    compile(before, "before", "exec")


@pytest.mark.parametrize(
    "sdk", [None, {"module": "shop_sdk"}, {**SDK, "client": "Shop; import os"}, "shop_sdk", []]
)
def test_page_without_names_of_sdk_has_no_example(sdk: Any, make: Maker) -> None:
    given = {} if sdk is None else {"x-sdk": sdk}
    site = make(small({"/a": {"get": operation("readA", "read_a")}}, **given))
    assert "```" not in site["official-sdk.md"] and "import os" not in site[PATH]
    assert len(rows(site)) == 1
