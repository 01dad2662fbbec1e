"""The test kit's examples: every loop of the client ends against a fake without expectations."""

from __future__ import annotations

import asyncio
import inspect
import sys
import time
from collections.abc import Iterator
from typing import Any

import pytest

from tests.helpers.paths import ROOT

sys.path.insert(0, str(ROOT / "generated/python"))
from codearts_build.testing import FakeService

ID = "5c0d7f2ab93e4f6d8e1a4b7c9d2f3e60"
LOOPS = ("iter", "wait_until_", "follow_", "run_and_wait")


def loops() -> Iterator[str]:
    """Yields each method that repeats calls."""
    from codearts_build.testing.methods import METHODS

    with FakeService().client() as client:
        for resource in sorted({each.name.partition(".")[0] for each in METHODS.values()}):
            for name in dir(getattr(client, resource)):
                if name.startswith(LOOPS):
                    yield f"{resource}.{name}"


def bound(client: Any, name: str) -> tuple[Any, dict[str, Any]]:
    """Returns a method and values for its required arguments."""
    resource, _, method_name = name.partition(".")
    method = getattr(getattr(client, resource), method_name)
    parameters = inspect.signature(method).parameters.values()
    required = [each for each in parameters if each.default is each.empty]
    return method, {each.name: value_of(each) for each in required}


def value_of(parameter: inspect.Parameter) -> Any:
    if parameter.name.endswith("_time"):
        return "2025-03-18"
    return 20 if parameter.annotation.startswith("int") else ID


def test_loops_are_found() -> None:
    found = list(loops())
    assert {"jobs.iter", "jobs.wait_until_idle", "logs.follow_real_time"} <= set(found)
    assert "builds.run_and_wait" in found and len(found) >= 20


@pytest.mark.parametrize("name", list(loops()))
def test_loop_against_plain_fake_ends_at_once(name: str) -> None:
    fake = FakeService()
    started = time.monotonic()
    with fake.client(strict=True) as client:
        method, arguments = bound(client, name)
        found = method(**arguments)
        if not name.partition(".")[2].startswith(("wait", "run")):
            found = list(found)
    assert found and found == asyncio.run(result_of_async(name))
    assert time.monotonic() - started < 2
    assert len(fake.calls()) == (2 if "run_and_wait" in name else 1)


async def result_of_async(name: str) -> Any:
    async with FakeService().async_client(strict=True) as client:
        method, arguments = bound(client, name)
        found = method(**arguments)
        return await found if inspect.isawaitable(found) else [each async for each in found]


@pytest.mark.parametrize("size", [1, 2, 100])
def test_iterator_against_plain_fake_yields_each_item_once(size: int) -> None:
    fake = FakeService()
    with fake.client() as client:
        items = list(client.files.iter_permissions(keystore_id=ID, page_size=size))
    assert [each.user_name for each in items] == ["lin.wei", "mara.chen"]
    assert len(fake.calls("files.list_permissions", page_size=size)) == (2 if size == 1 else 1)


def test_page_after_the_last_is_empty_with_the_same_total() -> None:
    with FakeService().client() as client:
        page = client.jobs.list(page_index=1, page_size=10)
    assert page.result and page.result.job_list == [] and page.result.total == 1


def test_run_and_wait_against_plain_fake_hands_on_log() -> None:
    fake = FakeService()
    pieces: list[str] = []
    with fake.client() as client:
        record = client.builds.run_and_wait(job_id=ID, on_log=pieces.append)
    assert record.result and record.result.state == "SUCCESS"
    assert "BUILD SUCCESS" in "".join(pieces)
    fake.assert_called("logs.get_real_time", build_no=59)
