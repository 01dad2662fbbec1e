"""Content of the search index."""

from __future__ import annotations

import json
from typing import Any

import pytest

from generator import ir
from generator.targets.reference.labels import anchor

from .conftest import Site


@pytest.fixture(scope="module")
def table(site: Site) -> dict[str, Any]:
    text = site["assets/search-index.js"].strip()
    loaded: dict[str, Any] = json.loads(
        text.removeprefix("reference.loadIndex(").removesuffix(");")
    )
    return loaded


def test_search_index_has_every_operation_with_all_names(
    api: ir.Api, table: dict[str, Any]
) -> None:
    rows = {row[4]: row for row in table["operations"]}
    for operation in api.operations:
        row = rows[operation.id]
        assert row[0] == f"operations/{operation.id}"
        assert row[1:4] == [operation.method, operation.path, operation.summary]
        assert row[5:7] == [operation.manual_title, operation.sdk_method]


def test_search_index_has_anchor_of_every_field(table: dict[str, Any], site: Site) -> None:
    for row in table["operations"]:
        for label in row[9].split():
            assert f'id="{anchor(label, "response-")}"' in site[f"{row[0]}.html"]


def test_search_index_has_schemas_error_codes_and_pages(
    api: ir.Api, table: dict[str, Any], site: Site
) -> None:
    names = {row[2] for row in table["others"]}
    assert {each.code for each in api.error_codes} <= names
    assert set(api.schemas) <= names
    assert {"Getting started", "Errors", "Errata"} <= names
    for path, place, _, _ in table["others"]:
        assert not place or f'id="{place}"' in site[f"{path}.html"]
