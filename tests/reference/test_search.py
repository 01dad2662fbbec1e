"""Content of the search index."""

from __future__ import annotations

import gzip
import json
import re
from typing import Any

import pytest

from generator import ir

from .conftest import Maker, Site, small


def read_index(site: Site, name: str, function: str) -> dict[str, Any]:
    text = site[f"assets/{name}.js"].strip()
    found = re.fullmatch(rf"ranking\.{function}\((.*)\);", text)
    assert found
    loaded: dict[str, Any] = json.loads(found[1])
    return loaded


@pytest.fixture(scope="module")
def index(site: Site) -> dict[str, Any]:
    return read_index(site, "search-index", "addIndex")


@pytest.fixture(scope="module")
def fields(site: Site) -> dict[str, Any]:
    return read_index(site, "search-fields", "addFields")


def test_search_index_has_every_operation_with_all_names(
    api: ir.Api, index: dict[str, Any]
) -> None:
    rows = {row[0]: row for row in index["operations"]}
    for operation in api.operations:
        row = rows[f"operations/{operation.id}"]
        assert row[1:5] == [
            operation.summary, operation.method, operation.path, operation.manual_title,
        ]  # fmt: skip
        assert row[5][:2] == [operation.id, operation.sdk_method]


def test_search_index_has_anchor_and_text_of_every_field(
    index: dict[str, Any], fields: dict[str, Any], site: Site
) -> None:
    for (page, *_), row in zip(index["operations"], fields["operations"], strict=True):
        for anchor, number in zip(row[::2], row[1::2], strict=True):
            assert f'id="{anchor}"' in site[f"{page}.html"]
            assert 0 <= number < len(fields["texts"])
    assert "Job ID, 32 letters and digits." in " ".join(fields["texts"])


def test_search_index_has_schemas_codes_states_regions_and_headings(
    api: ir.Api, index: dict[str, Any], site: Site
) -> None:
    titles = {row[2] for row in index["rows"]}
    assert {each.code for each in api.error_codes} <= titles
    assert set(api.schemas) <= titles
    assert {state.value for each in api.states for state in each.states} - {""} <= titles
    assert {"Getting started", "Errors", "Errata", "401 Unauthorized", "Token", "Go"} <= titles
    assert any("cn-southwest-2" in row[4] for row in index["rows"] if row[2] == "Regions")
    for page, anchor, *_ in index["rows"]:
        assert not anchor or f'id="{anchor}"' in site[f"{page}.html"]


def test_search_index_has_each_place_once(index: dict[str, Any]) -> None:
    places = [tuple(row[:3]) for row in index["rows"]]
    assert len(set(places)) == len(places)


def test_search_has_at_most_60_kb_to_load_at_first(site: Site) -> None:
    first = ("search", "tokens", "ranking", "search-index")
    sizes = {name: len(gzip.compress(site[f"assets/{name}.js"].encode(), 9)) for name in first}
    assert sum(sizes.values()) <= 60_000, sizes
    assert len(gzip.compress(site["assets/search-fields.js"].encode(), 9)) <= 60_000


def test_search_index_of_small_description_has_values_but_no_ids(make: Maker) -> None:
    long = {"type": "string", "enum": ["express", "5c0d7f2ab93e4f6d8e1a4b7c9d2f3e60"]}
    body = {"type": "object", "properties": {"speed": long, "note": {"type": "string"}}}
    content = {"application/json": {"schema": body, "example": {"note": "fragile glass"}}}
    responses = {"200": {"description": "x"}}
    operation = {"operationId": "send", "requestBody": {"content": content}, "responses": responses}
    texts = read_index(make(small({"/send": {"post": operation}})), "search-fields", "addFields")
    assert {"express", "fragile glass"} <= set(texts["texts"])
    assert "5c0d7f" not in str(texts)


def test_search_index_without_synonyms_has_none(make: Maker) -> None:
    site = make(small({}))
    assert read_index(site, "search-index", "addIndex")["synonyms"] == []
