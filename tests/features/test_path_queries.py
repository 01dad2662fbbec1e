"""Paths with a query, as actions have them, and with a fragment."""

from __future__ import annotations

import importlib
from typing import Any

import pytest

from tests.helpers.build import Build
from tests.helpers.descriptions import DONE, client, describe, parse_yaml, target
from tests.helpers.recorder import Recorder

AFTER = parse_yaml("[{name: after, in: query, schema: {type: string}}]")


def action(name: str, **more: Any) -> dict[str, Any]:
    return {"get": {"operationId": name, "tags": ["x"], **more, **DONE}}


DESCRIPTION = describe(
    {
        "/act": action("act", parameters=AFTER),
        "/act?Action=Describe": action("describe", parameters=AFTER),
        "/act?Action=List&Version=2": action("list"),
        "/#X-Amz-Target=Things.Get": action("get", parameters=AFTER),
    }
)


@pytest.mark.parametrize(
    ("name", "arguments", "expected"),
    [
        ("act", {"after": "a b"}, "/act?after=a%20b"),
        ("describe", {}, "/act?Action=Describe"),
        ("describe", {"after": "a b"}, "/act?Action=Describe&after=a%20b"),
        ("list", {}, "/act?Action=List&Version=2"),
        ("get", {"after": "a"}, "/?after=a"),
    ],
)
def test_query_of_path_is_sent_before_parameters(
    build: Build, server: Recorder, name: str, arguments: dict[str, str], expected: str
) -> None:
    package = build(DESCRIPTION)
    getattr(client(package, server).x, name)(**arguments)
    assert target(server) == expected


def test_kit_distinguishes_operations_by_the_query_of_their_path(build: Build) -> None:
    package = build(DESCRIPTION)
    fake = importlib.import_module(f"{package.__name__}.testing").FakeService()
    with fake.client() as tiny:
        tiny.x.act(after="a")
        tiny.x.describe(after="b")
        tiny.x.list()
    assert [(call.operation_id, dict(call.arguments)) for call in fake.calls()] == [
        ("act", {"after": "a"}),
        ("describe", {"after": "b"}),
        ("list", {}),
    ]
    assert not any(call.problems for call in fake.calls())
