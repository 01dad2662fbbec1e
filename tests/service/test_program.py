"""One program gives the same outcome with the service as observed and as in the manual."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from tests.service.fake_service import JOB, JOBS, LOG, PROJECT, Builds

UNKNOWN_JOB = "0" * 32
UNKNOWN_RECORD = "00000000-0000-0000-0000-000000000000"


@dataclass
class Outcome:
    """The values that the program has read, and the errors that it has handled."""

    numbers: list[str]
    jobs: list[str]
    results: list[str]
    log: str
    missing_logs: int
    unknown_ids: int
    is_stop_refused: bool


EXPECTED = Outcome(
    numbers=["1", "2"],
    jobs=list(JOBS.values()),
    results=["SUCCESS", "ABORTED"],
    log=LOG,
    missing_logs=2,
    unknown_ids=3,
    is_stop_refused=True,
)


def program(client: Any, folder: Path) -> Outcome:
    """Runs two builds, stops the second, and reads their records and logs."""
    from codearts_build import ConflictError, FailureError, NotFoundError

    first = client.builds.run(job_id=JOB).result.actual_build_number
    jobs = [job.job_name for job in client.jobs.iter_by_project(project_id=PROJECT, page_size=2)]
    client.jobs.wait_until_idle(job_id=JOB, interval=0.01)
    records = [client.builds.get(job_id=JOB, build_no=int(first)).result]

    second = client.builds.run(job_id=JOB).result.actual_build_number
    client.builds.stop(job_id=JOB, build_no=int(second))
    client.jobs.wait_until_idle(job_id=JOB, interval=0.01)
    records.append(client.builds.get(job_id=JOB, build_no=int(second)).result)
    is_stop_refused = False
    try:
        client.builds.stop(job_id=JOB, build_no=int(second))
    except ConflictError:
        is_stop_refused = True

    client.logs.download(record_id=records[0].build_record_id).save_to(folder / "build.log")
    missing_logs = unknown_ids = 0
    for record in (records[1].build_record_id, UNKNOWN_RECORD):
        try:
            client.logs.download(record_id=record).save_to(folder / "other.log")
        except (NotFoundError, FailureError):
            missing_logs += 1
    for perform in (client.jobs.get, client.jobs.check_running, client.builds.run):
        try:
            perform(job_id=UNKNOWN_JOB)
        except NotFoundError:
            unknown_ids += 1
    return Outcome(
        [first, second],
        jobs,
        [record.status for record in records],
        (folder / "build.log").read_text(encoding="utf-8"),
        missing_logs,
        unknown_ids,
        is_stop_refused,
    )


async def async_program(client: Any, folder: Path) -> Outcome:
    """Does the same as `program` in an event loop."""
    from codearts_build import ConflictError, FailureError, NotFoundError

    first = (await client.builds.run(job_id=JOB)).result.actual_build_number
    listed = client.jobs.iter_by_project(project_id=PROJECT, page_size=2)
    jobs = [job.job_name async for job in listed]
    await client.jobs.wait_until_idle(job_id=JOB, interval=0.01)
    records = [(await client.builds.get(job_id=JOB, build_no=int(first))).result]

    second = (await client.builds.run(job_id=JOB)).result.actual_build_number
    await client.builds.stop(job_id=JOB, build_no=int(second))
    await client.jobs.wait_until_idle(job_id=JOB, interval=0.01)
    records.append((await client.builds.get(job_id=JOB, build_no=int(second))).result)
    is_stop_refused = False
    try:
        await client.builds.stop(job_id=JOB, build_no=int(second))
    except ConflictError:
        is_stop_refused = True

    download = await client.logs.download(record_id=records[0].build_record_id)
    await download.save_to(folder / "build.log")
    missing_logs = unknown_ids = 0
    for record in (records[1].build_record_id, UNKNOWN_RECORD):
        try:
            await (await client.logs.download(record_id=record)).save_to(folder / "other.log")
        except (NotFoundError, FailureError):
            missing_logs += 1
    for perform in (client.jobs.get, client.jobs.check_running, client.builds.run):
        try:
            await perform(job_id=UNKNOWN_JOB)
        except NotFoundError:
            unknown_ids += 1
    return Outcome(
        [first, second],
        jobs,
        [record.status for record in records],
        (folder / "build.log").read_text(encoding="utf-8"),
        missing_logs,
        unknown_ids,
        is_stop_refused,
    )


each_shape = pytest.mark.parametrize("is_observed", [True, False], ids=["observed", "manual"])


@each_shape
def test_program_has_same_outcome_in_both_shapes(tmp_path: Path, is_observed: bool) -> None:
    fake = Builds(is_observed).fake
    with fake.serve() as url, fake.client(base_url=url, transport=None, strict=True) as client:
        assert program(client, tmp_path) == EXPECTED
    assert [each.name for each in tmp_path.iterdir()] == ["build.log"]
    assert pages(fake) == [0, 1]
    fake.check()


@each_shape
def test_async_program_has_same_outcome_in_both_shapes(tmp_path: Path, is_observed: bool) -> None:
    fake = Builds(is_observed).fake

    async def perform(url: str) -> Outcome:
        async with fake.async_client(base_url=url, transport=None, strict=True) as client:
            return await async_program(client, tmp_path)

    with fake.serve() as url:
        assert asyncio.run(perform(url)) == EXPECTED
    assert [each.name for each in tmp_path.iterdir()] == ["build.log"]
    assert pages(fake) == [0, 1]
    fake.check()


def pages(fake: Any) -> list[int]:
    """The pages of jobs that were asked for."""
    return [call.arguments["page_index"] for call in fake.calls("jobs.list_by_project")]
