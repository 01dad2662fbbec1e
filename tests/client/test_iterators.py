"""The iterators of the generated client: none needs a page size, and each requests the largest pages."""

from __future__ import annotations

import inspect
import json
import sys
from collections.abc import Iterator
from typing import Any, NamedTuple
from urllib.parse import parse_qs

import pytest
from fault_server import FaultServer, respond

from tests.helpers.paths import ROOT

sys.path.insert(0, str(ROOT / "generated/python"))
from codearts_build import OPERATIONS, AsyncCodeArtsBuild, CodeArtsBuild, Token
from codearts_build._runtime.operation import Pagination

TEXT = "5c0d7f2ab93e4f6d8e1a4b7c9d2f3e60"


class Iterated(NamedTuple):
    """An iterator, with arguments for all its required parameters."""

    name: str
    method: Any
    arguments: dict[str, Any]


def iterators(client: Any) -> Iterator[Iterated]:
    for attribute in dir(type(client)):
        resource = getattr(client, attribute) if attribute[0] != "_" else None
        for name, method in inspect.getmembers(resource, inspect.ismethod):
            if name == "iter" or name.startswith("iter_"):
                required = [
                    each
                    for each in inspect.signature(method).parameters.values()
                    if each.default is inspect.Parameter.empty
                ]
                given = {each.name: 7 if "int" in each.annotation else TEXT for each in required}
                yield Iterated(f"{attribute}.{name}", method, given)


def sizes() -> list[str]:
    return [each.pagination.size for each in OPERATIONS.values() if each.pagination]


@pytest.mark.parametrize("kind", [CodeArtsBuild, AsyncCodeArtsBuild], ids=["sync", "async"])
def test_iterators_need_no_page_size(kind: Any) -> None:
    found = list(iterators(kind(base_url="http://127.0.0.1:1", auth=Token("t"))))
    assert len(found) == len(sizes()) > 10
    for each in found:
        assert not each.arguments.keys() & {"page", "offset", *sizes()}, each.name
        each.method(**each.arguments)


def test_iterators_request_largest_pages(fault_server: FaultServer) -> None:
    fault_server.respond_with(respond(json.dumps({})))
    described: list[Pagination] = [
        each.pagination for each in OPERATIONS.values() if each.pagination
    ]
    with CodeArtsBuild(base_url=fault_server.url, auth=Token("t")) as client:
        for each in iterators(client):
            assert list(each.method(**each.arguments)) == []
            query = parse_qs(fault_server.targets[-1].partition("?")[2])
            largest = {one.size: str(one.max_size) for one in described if one.size in query}
            assert largest and all(query[name] == [size] for name, size in largest.items()), each
    assert len(fault_server.requests) == len(described)
