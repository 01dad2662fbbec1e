"""The recipe: run a job, wait for its build, and read the log as it grows."""

from __future__ import annotations

import asyncio
import inspect
import json
import sys
import time
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from fault_server import Connection, FaultServer, ReceivedRequest, message

from tests.helpers.paths import ROOT

sys.path.insert(0, str(ROOT / "generated/python"))
from codearts_build import (
    AsyncCodeArtsBuild,
    CodeArtsBuild,
    NotFoundError,
    Token,
    WaitFailedError,
    WaitTimeoutError,
)

JOB = "5c0d7f2ab93e4f6d8e1a4b7c9d2f3e60"
STARTED = json.dumps({"status": "success", "result": {"actual_build_number": "59"}})
UNKNOWN = (422, '{"error_code": "DEVCB.00031006", "error_msg": "no such record"}')
MISSING = (404, "{}")


def build(running: str | None, state: str | None) -> tuple[int, str]:
    result = {"number": 59, "job_running_status": running, "state": state}
    return 200, json.dumps({"status": "success", "result": result})


QUEUED, RUNNING = build("InQueue", None), build("Running", None)
SUCCESS = build("Finished", "SUCCESS")


class Service:
    """A service with one build, whose record and log are prepared; the last response stays."""

    def __init__(self, server: FaultServer) -> None:
        self.server = server
        self.records: list[tuple[int, str]] = [SUCCESS]
        self.logs: list[tuple[int, str]] = [(200, "{}")]
        server.respond_with(self)

    def __call__(self, connection: Connection, request: ReceivedRequest) -> None:
        if request.target == "/v1/job/execute":
            connection.send(message(STARTED))
            return
        is_record = request.target == f"/v1/record/{JOB}/59/build-info-record"
        given = self.records if is_record else self.logs
        status, content = given.pop(0) if len(given) > 1 else given[0]
        connection.send(message(content, status))

    def count(self, part: str) -> int:
        return sum(part in target for target in self.server.targets)


@pytest.fixture
def service(fault_server: FaultServer) -> Service:
    return Service(fault_server)


@pytest.fixture(params=[CodeArtsBuild, AsyncCodeArtsBuild], ids=["sync", "async"])
def client(request: pytest.FixtureRequest, fault_server: FaultServer) -> Any:
    return request.param(base_url=fault_server.url, auth=Token("t"), max_retries=0)


@pytest.fixture
def do() -> Iterator[Callable[[Any], Any]]:
    with asyncio.Runner() as runner:

        async def awaited(result: Any) -> Any:
            return await result

        yield lambda result: (
            runner.run(awaited(result)) if inspect.isawaitable(result) else result
        )


def test_run_and_wait_build_that_starts_late_returns_its_record(
    service: Service, client: Any, do: Any
) -> None:
    service.records = [MISSING, UNKNOWN, QUEUED, (200, '{"result": null}'), RUNNING, SUCCESS]
    record = do(client.builds.run_and_wait(job_id=JOB, interval=0.01))
    assert record.result.number == 59 and record.result.state == "SUCCESS"
    assert service.count("execute") == 1 and service.count("build-info-record") == 6


@pytest.mark.parametrize(
    ("running", "state"),
    [
        ("Finished", "FAILURE"),
        ("Finished", "ABORTED"),
        ("InQueue", "SCHEDULE_FAILURE"),
        ("Finished", "timeout"),
        ("Finished", "a state of next year"),
    ],
)
def test_run_and_wait_build_that_does_not_succeed_raises_error_with_record(
    service: Service, client: Any, do: Any, running: str, state: str
) -> None:
    service.records = [RUNNING, build(running, state)]
    with pytest.raises(WaitFailedError, match=f"it ended, but not succeeded.*{state}") as caught:
        do(client.builds.run_and_wait(job_id=JOB, interval=0.01))
    assert caught.value.state == state == caught.value.last.result.state
    assert caught.value.__notes__ == ["runJob had started build_no 59"]


def test_run_and_wait_finished_build_without_state_goes_on(
    service: Service, client: Any, do: Any
) -> None:
    service.records = [build("Finished", None), SUCCESS]
    assert do(client.builds.run_and_wait(job_id=JOB, interval=0.01)).result.state == "SUCCESS"


@pytest.mark.parametrize("record", [RUNNING, MISSING, UNKNOWN, (503, "{}")])
def test_run_and_wait_build_without_end_raises_timeout(
    service: Service, client: Any, do: Any, record: tuple[int, str]
) -> None:
    service.records = [record]
    started = time.monotonic()
    with pytest.raises(WaitTimeoutError, match=r"not succeeded after 0\.1 s") as caught:
        do(client.builds.run_and_wait(job_id=JOB, timeout=0.1, interval=0.02))
    assert time.monotonic() - started < 2 and isinstance(caught.value, TimeoutError)


def test_waiter_record_missing_after_grace_raises_not_found(
    service: Service, client: Any, do: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    import msgspec
    from codearts_build.operations import builds

    waiter = msgspec.structs.replace(builds.GET_BUILD_SUMMARY.waiter, grace=0.05)
    operation = msgspec.structs.replace(builds.GET_BUILD_SUMMARY, waiter=waiter)
    monkeypatch.setattr(builds, "GET_BUILD_SUMMARY", operation)
    service.records = [UNKNOWN]
    with pytest.raises(NotFoundError):
        do(client.builds.wait_until_succeeded(job_id=JOB, build_no=59, interval=0.02))
    assert service.count("build-info-record") > 1


def test_run_and_wait_hands_on_log_as_it_grows(service: Service, client: Any, do: Any) -> None:
    def piece(content: str, offset: int, more: bool) -> tuple[int, str]:
        result = {"content": content, "offset": offset, "has_more_data": more}
        return 200, json.dumps({"status": "success", "result": result})

    service.records = [QUEUED, RUNNING, RUNNING, build("Finished", "FAILURE")]
    service.logs = [
        UNKNOWN,
        piece("one\n", 4, True),
        piece("", 4, True),
        piece("two\n", 8, True),
        piece("three", 13, False),
    ]
    pieces: list[str] = []
    with pytest.raises(WaitFailedError):
        do(client.builds.run_and_wait(job_id=JOB, interval=0.01, on_log=pieces.append))
    assert pieces == ["one\n", "two\n", "three"]
    assert [each.partition("offset=")[2] for each in service.server.targets if "offset=" in each] == [
        "0", "0", "4", "4", "8",
    ]  # fmt: skip


def test_run_and_wait_log_that_fails_does_not_end_the_wait(
    service: Service, client: Any, do: Any
) -> None:
    service.records = [RUNNING, SUCCESS]
    service.logs = [(500, '{"error_code": "CB.00030004"}')]
    record = do(client.builds.run_and_wait(job_id=JOB, interval=0.01, on_log=print))
    assert record.result.state == "SUCCESS"


def test_run_and_wait_awaits_result_of_on_log(service: Service, fault_server: FaultServer) -> None:
    pieces: list[str] = []

    async def on_log(text: str) -> None:
        await asyncio.sleep(0)
        pieces.append(text)

    service.logs = [(200, '{"result": {"content": "all", "has_more_data": false, "offset": 3}}')]

    async def main() -> None:
        async with AsyncCodeArtsBuild(base_url=fault_server.url, auth=Token("t")) as client:
            await client.builds.run_and_wait(job_id=JOB, on_log=on_log)

    asyncio.run(main())
    assert pieces == ["all"]


def test_run_and_wait_invalid_interval_starts_nothing(
    service: Service, client: Any, do: Any
) -> None:
    with pytest.raises(ValueError, match="interval must be positive"):
        do(client.builds.run_and_wait(job_id=JOB, interval=0))
    assert service.server.requests == []
