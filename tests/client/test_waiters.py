"""The recipe: run a job, wait for its build, and read the log as it grows."""

from __future__ import annotations

import asyncio
import inspect
import sys
import time
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from build_service import (
    BROKEN,
    FAILED,
    JOB,
    MISSING,
    QUEUED,
    RUNNING,
    STALLED,
    SUCCESS,
    THROTTLED,
    UNKNOWN,
    Service,
    build,
    log,
)
from fault_server import FaultServer, respond

from tests.helpers.paths import ROOT

sys.path.insert(0, str(ROOT / "generated/python"))
from codearts_build import (
    AsyncAiohttpTransport,
    AsyncCodeArtsBuild,
    AsyncHttpx2Transport,
    CodeArtsBuild,
    Httpx2Transport,
    NotFoundError,
    ThrottledError,
    Token,
    WaitFailedError,
    WaitTimeoutError,
)


@pytest.fixture
def service(fault_server: FaultServer) -> Service:
    return Service(fault_server)


TRANSPORTS = {
    "httpx2-sync": Httpx2Transport,
    "httpx2-async": AsyncHttpx2Transport,
    "aiohttp-async": AsyncAiohttpTransport,
}


@pytest.fixture
def do() -> Iterator[Callable[[Any], Any]]:
    """Returns the result of a call, awaited or iterated if asynchronous."""
    with asyncio.Runner() as runner:

        async def awaited(result: Any) -> Any:
            return await result

        async def listed(result: Any) -> list[Any]:
            return [each async for each in result]

        def done(result: Any) -> Any:
            if hasattr(result, "__aiter__"):
                return runner.run(listed(result))
            return runner.run(awaited(result)) if inspect.isawaitable(result) else result

        yield done


@pytest.fixture(params=TRANSPORTS)
def client(request: pytest.FixtureRequest, fault_server: FaultServer, do: Any) -> Iterator[Any]:
    transport = TRANSPORTS[request.param]()
    kind: Any = AsyncCodeArtsBuild if request.param.endswith("async") else CodeArtsBuild
    yield kind(base_url=fault_server.url, auth=Token("t"), max_retries=0, transport=transport)
    do(transport.close())


@pytest.fixture(autouse=True)
def short_backoff(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("codearts_build._runtime.patience.FIRST_PAUSE", 0.02)


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
    service.records = [QUEUED, RUNNING, RUNNING, build("Finished", "FAILURE")]
    service.logs = [
        UNKNOWN,
        log("one\n", 4, True),
        log("", 4, True),
        log("two\n", 8, True),
        log("three", 13, False),
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


def test_run_and_wait_goes_on_after_throttling_and_failures(
    service: Service, client: Any, do: Any
) -> None:
    broken = (0, BROKEN)
    service.records = [QUEUED, THROTTLED, THROTTLED, FAILED, broken, RUNNING, broken, SUCCESS]
    record = do(client.builds.run_and_wait(job_id=JOB, interval=0.01))
    assert record.result.state == "SUCCESS" and service.count("build-info-record") == 8
    times = [each.at for each in service.server.requests]
    assert times[4] - times[3] >= 0.04  # a longer pause after the second refusal


@pytest.mark.parametrize("end", [("Finished", "FAILURE"), ("Finished", "ABORTED")])
def test_waiter_build_that_ends_after_failures_raises_error_with_record(
    service: Service, client: Any, do: Any, end: tuple[str, str]
) -> None:
    service.records = [MISSING, (0, BROKEN), THROTTLED, RUNNING, build(*end)]
    with pytest.raises(WaitFailedError) as caught:
        do(client.builds.wait_until_succeeded(job_id=JOB, build_no="59", interval=0.01))
    assert caught.value.state == end[1]


def test_waiter_without_grace_goes_on_after_failure_that_passes(
    fault_server: FaultServer, client: Any, do: Any
) -> None:
    fault_server.respond_with(
        respond('{"result": {"is_running": true}}'),
        respond("{}", 502),
        lambda connection, _: connection.reset(),
        respond("{}", 429),
        respond('{"result": {"is_running": false}}'),
    )
    done = do(client.jobs.wait_until_idle(job_id=JOB, interval=0.01))
    assert done.result.is_running is False and len(fault_server.requests) == 5


@pytest.mark.parametrize("count", [0, 2])
def test_waiter_timeout_ends_slow_poll(service: Service, client: Any, do: Any, count: int) -> None:
    service.records = [*[RUNNING] * count, (200, STALLED)]
    started = time.monotonic()
    with pytest.raises(WaitTimeoutError, match=r"not succeeded after 0\.3 s") as caught:
        do(client.builds.run_and_wait(job_id=JOB, timeout=0.3, interval=0.02))
    assert 0.2 < time.monotonic() - started < 4
    assert (caught.value.last is not None) is bool(count)


def test_waiter_timeout_ends_slow_log(service: Service, client: Any, do: Any) -> None:
    service.records, service.logs = [RUNNING], [(200, STALLED)]
    started = time.monotonic()
    with pytest.raises(WaitTimeoutError):
        do(client.builds.run_and_wait(job_id=JOB, timeout=0.3, interval=0.02, on_log=print))
    assert time.monotonic() - started < 4


def test_waiter_timeout_zero_polls_once(service: Service, client: Any, do: Any) -> None:
    service.records = [SUCCESS]
    wait = client.builds.wait_until_succeeded
    assert do(wait(job_id=JOB, build_no=59, timeout=0)).result.state == "SUCCESS"
    service.records = [RUNNING]
    with pytest.raises(WaitTimeoutError):
        do(wait(job_id=JOB, build_no=59, timeout=0))
    assert service.count("build-info-record") == 2


def test_waiter_pause_longer_than_timeout_ends_at_once(
    service: Service, client: Any, do: Any
) -> None:
    service.records, service.headers = [THROTTLED], {"Retry-After": "30"}
    started = time.monotonic()
    with pytest.raises(WaitTimeoutError, match="ThrottledError") as caught:
        do(client.builds.run_and_wait(job_id=JOB, timeout=20, interval=0.02))
    assert time.monotonic() - started < 10 and service.count("build-info-record") == 1
    assert isinstance(caught.value.__cause__, ThrottledError)


def test_run_and_wait_log_that_fails_for_a_moment_comes_whole(
    service: Service, client: Any, do: Any
) -> None:
    service.records = [RUNNING, RUNNING, SUCCESS]
    service.logs = [
        log("one\n", 4, True),
        (0, BROKEN),
        THROTTLED,
        log("", 4, True),
        FAILED,
        log("two\n", 8, True),
        log("three", 13, False),
    ]
    pieces: list[str] = []
    do(client.builds.run_and_wait(job_id=JOB, interval=0.01, on_log=pieces.append))
    assert "".join(pieces) == "one\ntwo\nthree"


def test_run_and_wait_log_without_end_does_not_hold_up_the_record(
    service: Service, client: Any, do: Any
) -> None:
    service.records, service.logs = [RUNNING, SUCCESS], [log("", 0, True)]
    record = do(client.builds.run_and_wait(job_id=JOB, interval=0.01, on_log=print))
    assert record.result.state == "SUCCESS" and service.count("offset=") < 9


def test_run_and_wait_error_of_on_log_is_raised(service: Service, client: Any, do: Any) -> None:
    service.records, service.logs = [RUNNING], [log("one", 3, True)]

    def on_log(text: str) -> None:
        raise LookupError(text)

    with pytest.raises(LookupError, match="one"):
        do(client.builds.run_and_wait(job_id=JOB, interval=0.01, on_log=on_log))


def test_follow_log_of_build_that_starts_late_comes_whole(
    service: Service, client: Any, do: Any
) -> None:
    service.logs = [UNKNOWN, THROTTLED, log("one\n", 4, True), FAILED, log("two", 7, False)]
    pieces = do(client.logs.follow_real_time(job_id=JOB, build_no="59", interval=0.01))
    assert list(pieces) == ["one\n", "two"]
    never_ran = (500, '{"error_code": "CB.00030004"}')
    service.logs = [never_ran]
    with pytest.raises(NotFoundError, match=r"CB\.00030004"):
        list(do(client.logs.follow_real_time(job_id=JOB, build_no=59, interval=0.01)))


@pytest.mark.parametrize("transport", [AsyncHttpx2Transport, AsyncAiohttpTransport])
def test_run_and_wait_cancelled_leaves_no_task(
    service: Service, fault_server: FaultServer, transport: Any
) -> None:
    async def main() -> None:
        client = AsyncCodeArtsBuild(
            base_url=fault_server.url, auth=Token("t"), transport=(own := transport())
        )
        for records, count in (([RUNNING], 2), ([(200, STALLED)], 1)):
            service.records, before = list(records), len(fault_server.requests)
            task = asyncio.create_task(client.builds.run_and_wait(job_id=JOB, on_log=print))
            while len(fault_server.requests) <= before + count:
                await asyncio.sleep(0.01)
            task.cancel()
            with pytest.raises(asyncio.CancelledError) as cancelled:
                await task
            assert any("build_no 59" in note for note in cancelled.value.__notes__)
        assert asyncio.all_tasks() == {asyncio.current_task()}
        await own.close()

    asyncio.run(main())
