"""Paginators, and waiters of single calls."""

from __future__ import annotations

import json
import time
from typing import Any

import pytest
from _runtime.errors import InvalidResponseError, ServerError, WaitTimeoutError
from _runtime.pagination import page_steps
from _runtime.responses import response_of
from example_client import LIST, SLICE, Item, State
from fault_server import Connection, FaultServer, ReceivedRequest, message, respond


def shelf(count: int, total: object = None, cap: int = 100) -> Any:
    """Serves `count` items by page and size, or by offset and limit."""

    def serve(connection: Connection, received: ReceivedRequest) -> None:
        query = dict(
            pair.split("=") for pair in received.target.partition("?")[2].split("&") if pair
        )
        size = min(cap, int(query.get("size", query.get("limit", 10))))
        begin = (
            int(query["offset"]) if "offset" in query else (int(query.get("page", 1)) - 1) * size
        )
        items = [{"id": str(number)} for number in range(begin, min(count, begin + size))]
        body: object = items if "slices" in received.target else {"items": items, "total": total}
        connection.send(message(json.dumps(body)))

    return serve


@pytest.mark.parametrize(
    ("count", "total", "size", "requests"),
    [
        (25, 25, 10, 3),
        (20, 20, 10, 2),
        (20, None, 10, 3),
        (25, None, 10, 3),
        (0, 0, 10, 1),
        (0, None, 10, 1),
        (5, "5", 10, 1),
        (25, 0, 10, 3),
        (25, -1, 10, 3),
        (7, 7, 100, 1),
    ],
)
def test_iterator_yields_items_of_all_pages(
    harness: Any, fault_server: FaultServer, count: int, total: object, size: int, requests: int
) -> None:
    fault_server.respond_with(shelf(count, total))
    items = harness.do(harness.client().items.iter_all(size=size))
    assert [item.id for item in items] == [str(number) for number in range(count)]
    assert (
        len(fault_server.requests) == requests
        and fault_server.targets[0] == f"/v1/items?page=1&size={size}"
    )


def test_iterator_continues_after_pages_smaller_than_requested(
    harness: Any, fault_server: FaultServer
) -> None:
    fault_server.respond_with(shelf(60, 60, cap=20))
    assert len(harness.do(harness.client().items.iter_all(size=100))) == 60


def test_equal_strings_of_page_are_shared_and_other_values_unchanged(
    harness: Any, fault_server: FaultServer
) -> None:
    """Only strings are shared: 1, True and 1.0 are equal, and stay unchanged as departures from
    string.
    """
    first = {"id": "a longer text, equal in both", "tags": ["red, and more", 1]}
    given = [
        first,
        {**first, "tags": ["red, and more", True]},
        {"id": 1},
        {"id": True},
        {"id": 1.0},
        {"id": ["a"]},
        "a",
    ]
    fault_server.respond_with(respond(json.dumps({"items": given, "total": len(given)})))
    one, two, *others = harness.do(harness.client().items.iter_all())
    assert one.id == two.id == first["id"] and one.id is two.id
    assert [repr(each) for each in (*one.tags, *two.tags)] == [
        "'red, and more'",
        "1",
        "'red, and more'",
        "True",
    ]
    assert [repr(getattr(each, "id", each)) for each in others] == [
        "1",
        "True",
        "1.0",
        "['a']",
        "'a'",
    ]


def test_iterator_by_offset_yields_root_array(harness: Any, fault_server: FaultServer) -> None:
    fault_server.respond_with(shelf(25))
    assert len(harness.do(harness.client().items.iter_slices(limit="10"))) == 25
    assert fault_server.targets == [
        f"/v1/slices?offset={offset}&limit=10" for offset in (0, 10, 20)
    ]
    fault_server.requests.clear()
    assert len(harness.do(harness.client().items.iter_slices())) == 25
    assert [target.partition("?")[2] for target in fault_server.targets] == [
        "offset=0",
        "offset=10",
        "offset=20",
        "offset=25",
    ]


@pytest.mark.parametrize(
    ("responses", "fault"),
    [
        (['{"items": [], "total": 5}'], "page 1 is empty, after 0 of 5 items"),
        (['{"total": 5}'], "page 1 has no list of items, after 0 of 5 items"),
        (['{"items": null, "total": "5"}'], "page 1 has no list of items, after 0 of 5 items"),
        (
            ['{"items": [{"id": "a"}], "total": 5}', '{"items": [], "total": 5}'],
            "page 2 is empty, after 1 of 5 items",
        ),
        (['{"items": [{"id": "a"}], "total": 5}', "{}"], "page 2 has no list .* after 1 of 5"),
        (['{"items": [{"id": "a"}], "total": 5}'], "page 2 repeats the page before, after 1 of 5"),
    ],
)
def test_iterator_page_without_items_before_total_raises_error(
    harness: Any, fault_server: FaultServer, responses: list[str], fault: str
) -> None:
    fault_server.respond_with(*map(respond, responses))
    with pytest.raises(InvalidResponseError, match=f"listItems: {fault}"):
        harness.do(harness.client().items.iter_all())
    assert len(fault_server.requests) <= 2


@pytest.mark.parametrize(
    "last",
    [
        '{"items": [], "total": 1}',  # items were removed meanwhile
        '{"items": [], "total": 0}',
        '{"items": [{"id": "b"}], "total": 2}',
    ],
)
def test_iterator_total_that_shrinks_ends_without_error(
    harness: Any, fault_server: FaultServer, last: str
) -> None:
    fault_server.respond_with(respond('{"items": [{"id": "a"}], "total": 5}'), respond(last))
    items = harness.do(harness.client().items.iter_all())
    assert [each.id for each in items] in (["a"], ["a", "b"]) and len(fault_server.requests) == 2


def test_iterator_without_total_ends_if_service_repeats_page(
    harness: Any, fault_server: FaultServer
) -> None:
    fault_server.respond_with(respond('{"items": [{"id": "a"}]}'))
    assert len(harness.do(harness.client().items.iter_all(size=1))) == 1
    assert len(fault_server.requests) == 2


def test_iterator_from_later_page_counts_the_pages_before(
    harness: Any, fault_server: FaultServer
) -> None:
    fault_server.respond_with(shelf(25, 25))
    client = harness.client()
    steps = page_steps(client._caller.session, LIST, {"page": 2, "size": 10})
    assert len(harness.do(client._caller.iterate(steps))) == 15 and len(fault_server.requests) == 2


def test_iterator_without_size_requests_largest_pages(
    harness: Any, fault_server: FaultServer
) -> None:
    fault_server.respond_with(shelf(150, 150))
    assert len(harness.do(harness.client().items.iter_all())) == 150
    assert fault_server.targets == ["/v1/items?page=1&size=100", "/v1/items?page=2&size=100"]


def test_pages_are_requested_lazily(harness: Any, fault_server: FaultServer) -> None:
    fault_server.respond_with(shelf(1000, 1000))
    items = harness.client().items.iter_all(size=10)
    if harness.is_async:

        async def first() -> Any:
            async for item in items:
                await items.aclose()
                return item

        assert harness.runner.run(first()).id == "0"
    else:
        assert next(items).id == "0"
        items.close()
    assert len(fault_server.requests) == 1


def test_error_on_later_page_is_raised(harness: Any, fault_server: FaultServer) -> None:
    page = respond(json.dumps({"items": [{"id": "a"}], "total": 9}))
    fault_server.respond_with(page, respond("{}", 501))
    with pytest.raises(ServerError):
        harness.do(harness.client().items.iter_all(size=1))
    fault_server.respond_with(respond('{"items": {"a": 1}}'))
    with pytest.raises(InvalidResponseError, match=r"no list at items|expected object"):
        harness.do(harness.client().items.iter_all(size=1))


def test_response_without_list_of_items_raises_error(
    harness: Any, fault_server: FaultServer
) -> None:
    for content in ('[{"id": "a"}]', '"none"', "null"):
        fault_server.respond_with(respond(content))
        with pytest.raises(InvalidResponseError, match=r"no list at items|expected object"):
            harness.do(harness.client().items.iter_all())
    for content in ("{}", '{"items": null}'):
        fault_server.respond_with(respond(content))
        assert harness.do(harness.client().items.iter_all()) == []


def test_invalid_page_size_raises_error_before_sending(
    harness: Any, fault_server: FaultServer
) -> None:
    for size in (0, -1, 101, True, "x"):
        with pytest.raises(ValueError, match="'size' must be from 1 to 100"):
            harness.client().items.iter_all(size=size)
    with pytest.raises(TypeError, match="'offset'"):
        page_steps(harness.client()._session, SLICE, {"offset": "x"})
    assert fault_server.requests == []


def test_very_long_numbers_count_as_missing(harness: Any, fault_server: FaultServer) -> None:
    fault_server.respond_with(
        respond(f'{{"items": [{{"id": "a"}}], "total": "{"9" * 5000}"}}'), respond('{"items": []}')
    )
    assert harness.do(harness.client().items.iter_all(size=1)) == [Item(id="a")]


def test_waiter_polls_until_condition(harness: Any, fault_server: FaultServer) -> None:
    running = respond('{"running": true}')
    fault_server.respond_with(running, running, respond('{"running": false}'))
    state = harness.do(harness.client().items.wait_until_finished(interval=0.05))
    assert state == State(running=False) and response_of(state).status == 200
    assert fault_server.requests[1].at - fault_server.requests[0].at >= 0.05


def test_waiter_accepts_boolean_as_text(harness: Any, fault_server: FaultServer) -> None:
    fault_server.respond_with(respond('{"running": "true"}'), respond('{"running": "false"}'))
    assert harness.do(
        harness.client().items.wait_until_finished(timeout=2, interval=0.05)
    ) == State(running="false")


def test_waiter_raises_timeout_error(harness: Any, fault_server: FaultServer) -> None:
    fault_server.respond_with(respond('{"running": true}'))
    started = time.monotonic()
    with pytest.raises(
        WaitTimeoutError, match=r"not finished after 0\.3 s: running is True, not False"
    ) as caught:
        harness.do(harness.client().items.wait_until_finished(timeout=0.3, interval=0.1))
    assert caught.value.last == State(running=True) and isinstance(caught.value, TimeoutError)
    assert 0.3 <= time.monotonic() - started < 2
    for problems in (
        {"interval": 0},
        {"timeout": -1},
        {"interval": float("nan")},
        {"timeout": float("nan")},
    ):
        with pytest.raises(ValueError):
            harness.do(harness.client().items.wait_until_finished(**problems))
