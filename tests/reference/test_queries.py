"""Queries of readers: the real scripts and the real index, run by Node.js."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

import pytest
import yaml

from .conftest import Maker, Site, small

QUERIES = yaml.safe_load(Path(__file__).with_name("queries.yaml").read_text(encoding="utf-8"))
SCRIPTS = ("tokens", "ranking", "search-index", "search-fields")
# Prints page, and anchor or field, of the hits of each query.
PROGRAM = """
const hits = ({ entry, field }) => [entry.page, field ? field.label : entry.anchor];
const queries = JSON.parse(require("fs").readFileSync(0, "utf8"));
console.log(JSON.stringify(queries.map((query) => ranking.find(query).map(hits))));
"""
Find = Callable[[Site, Iterable[str]], list[list[tuple[str, str]]]]

pytestmark = pytest.mark.proof


@pytest.fixture(scope="module")
def find(tmp_path_factory: pytest.TempPathFactory) -> Find:
    """Returns the page of each hit, and its anchor or field, for each query."""
    program = tmp_path_factory.mktemp("search") / "program.js"

    def found(site: Site, queries: Iterable[str]) -> list[list[tuple[str, str]]]:
        scripts = [site[f"assets/{name}.js"] for name in SCRIPTS]
        program.write_text("".join([*scripts, PROGRAM]), encoding="utf-8")
        done = subprocess.run(
            ["node", str(program)], input=json.dumps([*queries]), capture_output=True, text=True
        )
        assert done.returncode == 0, done.stderr
        return [[(page, anchor) for page, anchor in hits] for hits in json.loads(done.stdout)]

    return found


def rank(hits: list[tuple[str, str]], pages: list[str]) -> int:
    """Returns the place of the first hit on one of `pages`, from 1; 0 if there is none."""
    return next((at for at, (page, _) in enumerate(hits, 1) if page in pages), 0)


@pytest.fixture(scope="module")
def ranks(site: Site, find: Find) -> dict[str, dict[str, int]]:
    """The rank of each query, by part of the table."""
    found = {}
    for part, queries in QUERIES.items():
        hits = find(site, queries)
        found[part] = {query: rank(each, queries[query]) for query, each in zip(queries, hits)}
    return found


def test_main_queries_find_their_page_first(ranks: dict[str, dict[str, int]]) -> None:
    main = ranks["main"]
    assert len(main) >= 30
    assert list(main.values()).count(1) >= 0.9 * len(main), main
    assert all(1 <= each <= 5 for each in main.values()), main


def test_all_queries_find_their_page_and_most_find_it_first(
    ranks: dict[str, dict[str, int]],
) -> None:
    all_ranks = {**ranks["main"], **ranks["others"]}
    assert len(all_ranks) >= 110
    assert [query for query, each in all_ranks.items() if not each] == []
    assert list(all_ranks.values()).count(1) >= 0.9 * len(all_ranks), {
        query: each for query, each in all_ranks.items() if each != 1
    }


def test_table_of_queries_names_existing_pages(site: Site) -> None:
    pages = {page for part in QUERIES.values() for pages in part.values() for page in pages}
    assert [each for each in pages if f"{each}.html" not in site and "guides/" not in each] == []


# -- a description without synonyms


def operation(id: str, summary: str, **more: Any) -> dict[str, Any]:
    return {
        "operationId": id,
        "summary": summary,
        "responses": {"200": {"description": "x"}},
    } | more


KEY = {"name": "colour_key", "in": "query", "schema": {"type": "string"}, "example": "crimson"}
SHOP = {
    "/shoes": {
        "get": operation("listShoes", "List shoes", parameters=[KEY]),
        "post": operation("createShoe", "Create a shoe", description="Orders may follow."),
    },
    "/shoes/{id}/price": {
        "parameters": [
            {"name": "id", "in": "path", "required": True, "schema": {"type": "string"}}
        ],
        "get": operation("getPrice", "Get the price of a shoe"),
        "delete": operation("dropPrice", "Get rid of the price of a shoe", deprecated=True),
    },
    "/tokens": {"get": operation("getTokens", "List tokens")},
    "/taken": {"get": operation("checkTaken", "Check whether a name is taken")},
    "/orders": {
        "put": operation("placeOrder", "Place an order", **{"x-manual-title": "提交订单信息"})
    },
}


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("shoe", ["listShoes", "createShoe"]),
        ("creating shoes", ["createShoe"]),
        ("how do I create a shoe", ["createShoe"]),
        ("price of a shoe", ["getPrice", "dropPrice"]),
        ("shoe orders", ["createShoe"]),
        ("token", ["getTokens"]),
        ("tokne", ["getTokens"]),
        ("oken", ["getTokens"]),
        ("toke", ["getTokens"]),
        ("colour_key", ["listShoes"]),
        ("crimson", ["listShoes"]),
        ("/shoes/17/price", ["getPrice"]),
        ("https://example.com/shoes/17/price?x=1", ["getPrice"]),
        ("GET /shoes", ["listShoes"]),
        ("订单", ["placeOrder"]),
        ("怎么提交订单", ["placeOrder"]),
        ("the", ["getPrice"]),
    ],
)
def test_search_of_small_description_orders_hits(
    query: str, expected: list[str], make: Maker, find: Find
) -> None:
    ((*hits,),) = find(make(small(SHOP)), [query])
    operations = [page.partition("/")[2] for page, _ in hits if page.startswith("operations/")]
    assert operations[: len(expected)] == expected


def test_word_inside_another_is_found_only_if_nothing_else_is(make: Maker, find: Find) -> None:
    token, misspelt, nothing = find(make(small(SHOP)), ["token", "tokin", "zzzz"])
    assert ("operations/checkTaken", "") not in token and ("operations/getTokens", "") in token
    assert ("operations/getTokens", "") in misspelt and nothing == []


def test_hit_in_field_opens_it(make: Maker, find: Find) -> None:
    ((first, *_),) = find(make(small(SHOP)), ["crimson"])
    assert first == ("operations/listShoes", "query.colour_key")


def test_synonyms_find_operations_only_if_they_are_described(make: Maker, find: Find) -> None:
    queries = ["new shoe", "buy", "购买"]
    without = find(make(small(SHOP)), queries)
    synonyms = [["create", "new"], ["place an order", "buy", "购买"]]
    site = make(small(SHOP, **{"x-search": {"synonyms": synonyms}}))
    assert [len(each) for each in without[1:]] == [0, 0]
    assert [hits[0][0] for hits in find(site, queries)] == [
        "operations/createShoe", "operations/placeOrder", "operations/placeOrder",
    ]  # fmt: skip
