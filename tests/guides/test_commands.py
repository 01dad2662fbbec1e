"""The programs in the guides run, against the fake service of the generated client."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from .blocks import GUIDES, code_block, code_blocks

JOB = "5c0d7f2ab93e4f6d8e1a4b7c9d2f3e60"
VARIABLES = {
    "TOKEN": "token",
    "JOB_ID": JOB,
    "BUILD_NO": "58",
    "PROJECT_ID": "8e2b6c40d1f94a7fb3c5e7091a2d4f68",
    "RECORD_ID": "d3f8a5b1-27c4-4e96-8b0d-6f1e9c42a75d",
}
# What the blocks of each guide are run by; every block of bash is.
RUN = {"states": 1, "pagination": 1, "errors-in-200": 2, "retries": 1, "times": 1}
NO_PAUSE = "sleep() { :; }\n"
JOBS = [{"id": f"{number:032}", "job_name": f"job-{number}"} for number in range(1, 6)]
FAILURES = {
    "status": ({"status": "error", "error": {"code": "DEV.CB.032302", "reason": "Has ended."}}, "DEV.CB.032302: Has ended."),
    "fail": ({"status": "fail", "error": "Not now."}, "failed: Not now."),
    "code": ({"error_code": "DEV.CB.032011", "error_msg": "Invalid job ID."}, "DEV.CB.032011: Invalid job ID."),
    "success": ({"success": False, "message": "No.", "err_code": "CB.1"}, "CB.1: No."),
    "JSON inside a text": (json.dumps({"status": "error", "error": {"code": "CB.2", "reason": "No."}}), "CB.2: No."),
}  # fmt: skip
SUCCESSES: dict[str, Any] = {
    "null": {"status": "success", "error": None, "result": {}},
    "placeholder": {"status": "success", "error": "error_message"},
    "empty object": {"status": "success", "error": {}, "result": []},
    "result is false": {"status": "success", "result": False},
    "no envelope": {"result": False},
    "list": [1],
}


@pytest.fixture
def fake() -> Any:
    from codearts_build.testing import FakeService

    return FakeService()


def reply(body: Any, **more: Any) -> Any:
    from codearts_build.testing import Reply

    return Reply(json.dumps(body), **more)


def run(program: str, fake: Any, folder: Path, **variables: str) -> tuple[int, str, str]:
    """Runs a program of bash against a fake service; returns its status and its outputs."""
    with fake.serve() as url:
        environment = {**os.environ, "ENDPOINT": url, **VARIABLES, **variables}
        done = subprocess.run(
            ["bash", "-euo", "pipefail", "-c", program],
            env=environment, cwd=folder, capture_output=True, text=True, timeout=60, check=False,
        )  # fmt: skip
    return done.returncode, done.stdout, done.stderr


def test_each_shell_program_of_guides_is_run_here() -> None:
    assert {name: len(found) for name in GUIDES if (found := code_blocks(name, "bash"))} == RUN


# -- pages --------------------------------------------------------------------


def turn_pages(fake: Any, sizes: dict[int, int], total: int = 5) -> None:
    """Serves `JOBS` in pages of the given sizes; others are empty."""
    starts = {page: sum(sizes[each] for each in range(page)) for page in sizes}

    def respond(call: Any) -> Any:
        page = call.arguments["page_index"]
        start = starts.get(page, len(JOBS))
        items = JOBS[start : start + sizes.get(page, 0)]
        return reply({"status": "success", "result": {"job_list": items, "total": total}})

    fake.on("jobs.list_by_project").returns(respond)


PROGRAMS = {
    "curl": code_block("pagination", "bash", "page_index"),
    "Python": code_block("pagination", "python", "urlopen"),
}


def list_jobs(language: str, fake: Any, folder: Path) -> tuple[int, str, str]:
    if language == "curl":
        return run(PROGRAMS["curl"], fake, folder, SIZE="2")
    (folder / "jobs.py").write_text(PROGRAMS["Python"].replace("size: int = 100", "size: int = 2"))
    return run(f"'{sys.executable}' jobs.py", fake, folder)


@pytest.mark.parametrize("language", PROGRAMS)
def test_program_for_pages_prints_every_job(language: str, fake: Any, tmp_path: Path) -> None:
    turn_pages(fake, {0: 2, 1: 2, 2: 1})
    status, output, errors = list_jobs(language, fake, tmp_path)
    assert (status, errors) == (0, "")
    assert output.splitlines() == [f"{each['id']}\t{each['job_name']}" for each in JOBS]
    assert [call.arguments["page_index"] for call in fake.calls()] == [0, 1, 2]


@pytest.mark.parametrize("language", PROGRAMS)
def test_program_for_pages_fails_if_items_end_early(
    language: str, fake: Any, tmp_path: Path
) -> None:
    turn_pages(fake, {0: 2})
    status, output, errors = list_jobs(language, fake, tmp_path)
    assert status == 1 and len(output.splitlines()) == 2
    assert "page 1 is empty after 2 of 5 jobs" in errors


@pytest.mark.parametrize("language", PROGRAMS)
def test_program_for_pages_fails_after_failure_in_200(
    language: str, fake: Any, tmp_path: Path
) -> None:
    fake.on("jobs.list_by_project").returns(reply(FAILURES["code"][0]))
    status, output, errors = list_jobs(language, fake, tmp_path)
    assert status == 1 and output == ""
    assert "page 0: " in errors and "DEV.CB.032011" in errors


# -- states -------------------------------------------------------------------

WAIT = NO_PAUSE + code_block("states", "bash", "build-info-record")


def summaries(fake: Any, *states: tuple[str | None, str | None]) -> None:
    fake.on("builds.get_summary").returns(
        *(
            reply({"status": "success", "result": {"job_running_status": progress, "state": state}})
            for progress, state in states
        )
    )


@pytest.mark.parametrize(
    ("states", "expected"),
    [
        ([("InQueue", None), ("Running", ""), ("Finished", "SUCCESS")], (0, "build 58 succeeded")),
        ([("Running", None), ("Finished", "FAILURE")], (1, "build 58 ended: FAILURE")),
        ([(None, "SCHEDULE_FAILURE")], (1, "build 58 ended: SCHEDULE_FAILURE")),
        ([("Finished", "timeout")], (1, "build 58 ended: TIMEOUT")),
        ([("Finished", "NEW")], (1, "build 58 ended: NEW")),
        ([("Finished", None)], (1, "build 58 ended: unknown")),
    ],
)
def test_program_for_states_decides_by_final_state(
    states: list[tuple[str | None, str | None]],
    expected: tuple[int, str],
    fake: Any,
    tmp_path: Path,
) -> None:
    summaries(fake, *states)
    status, output, errors = run(WAIT, fake, tmp_path)
    assert (status, (output + errors).strip()) == expected
    assert len(fake.calls("builds.get_summary")) == len(states)


def test_program_for_states_gives_up_after_its_limit(fake: Any, tmp_path: Path) -> None:
    summaries(fake, ("Running", None))
    status, _, errors = run(WAIT.replace("seq 720", "seq 3"), fake, tmp_path)
    assert (status, errors) == (2, "build 58 has not ended\n")


# -- errors in HTTP 200 -------------------------------------------------------

CALL = code_block("errors-in-200", "bash", "reason_of_failure")
DOWNLOAD = code_block("errors-in-200", "bash", "download-log")


def test_program_for_calls_prints_successes(fake: Any, tmp_path: Path) -> None:
    fake.on("builds.stop").returns(reply("", media_type="")._replace(content=b""))
    status, output, errors = run(CALL, fake, tmp_path)
    assert (status, output.strip(), errors) == (0, '"SUCCESS"', "")


@pytest.mark.parametrize("shape", FAILURES)
def test_program_for_calls_fails_with_reason(shape: str, fake: Any, tmp_path: Path) -> None:
    body, reason = FAILURES[shape]
    fake.on("builds.stop").returns(reply(body))
    status, output, errors = run(CALL, fake, tmp_path)
    assert (status, output.strip(), errors.strip()) == (1, '"SUCCESS"', reason)


@pytest.mark.parametrize("shape", SUCCESSES)
def test_program_for_calls_accepts_success(shape: str, fake: Any, tmp_path: Path) -> None:
    fake.on("builds.stop").returns(reply(SUCCESSES[shape]))
    status, output, errors = run(CALL, fake, tmp_path)
    assert (status, errors) == (0, "")
    assert json.loads(output.splitlines()[-1]) == SUCCESSES[shape]


def test_program_for_calls_fails_after_other_status(fake: Any, tmp_path: Path) -> None:
    fake.on("builds.get_summary").returns(reply({"error_code": "X"}, status=422))
    status, output, errors = run(CALL, fake, tmp_path)
    assert (status, output, errors) == (1, "", 'HTTP 422: {"error_code": "X"}\n')


def test_program_for_downloads_writes_only_a_log(fake: Any, tmp_path: Path) -> None:
    status, output, _ = run(DOWNLOAD, fake, tmp_path)
    assert status == 0 and output.startswith("build.log: ")
    assert (tmp_path / "build.log").stat().st_size > 0
    fake.on("logs.download").returns(reply(FAILURES["code"][0]))
    status, output, errors = run(DOWNLOAD, fake, tmp_path)
    assert (status, output) == (1, "") and "DEV.CB.032011" in errors
    assert not (tmp_path / "build.log").exists()


def reasons_by_python(bodies: list[str]) -> list[str | None]:
    namespace: dict[str, Any] = {}
    exec(code_block("errors-in-200", "python", "def reason_of_failure"), namespace)
    return [namespace["reason_of_failure"](each) for each in bodies]


def reasons_by_javascript(bodies: list[str]) -> list[str | None]:
    program = code_block("errors-in-200", "javascript", "function reasonOfFailure")
    program += f"console.log(JSON.stringify({json.dumps(bodies)}.map(reasonOfFailure)));"
    done = subprocess.run(["node", "-e", program], capture_output=True, text=True, check=True)
    found: list[str | None] = json.loads(done.stdout)
    return found


@pytest.mark.parametrize(
    "reasons",
    [reasons_by_python, pytest.param(reasons_by_javascript, marks=pytest.mark.proof)],
)
def test_functions_for_failures_return_reasons(reasons: Any) -> None:
    bodies = [json.dumps(body) for body, _ in FAILURES.values()]
    assert reasons(bodies) == [reason for _, reason in FAILURES.values()]
    assert set(reasons([json.dumps(each) for each in SUCCESSES.values()] + [""])) == {None}


# -- retries, times -----------------------------------------------------------


def test_command_for_retries_repeats_throttled_call(fake: Any, tmp_path: Path) -> None:
    from codearts_build.testing import Fault

    fake.on("jobs.get_latest_build_state").returns(
        Fault.THROTTLED, Fault.THROTTLED, reply({"status": "success"})
    )
    program = code_block("retries", "bash", "--retry 3")
    status, output, _ = run(program, fake, tmp_path)
    assert status == 0 and output.endswith('{"status": "success"}')
    assert len(fake.calls()) == 3


def test_command_for_times_asks_in_time_of_china(fake: Any, tmp_path: Path) -> None:
    from datetime import UTC, datetime, timedelta

    program = code_block("times", "bash", "in_china")
    status, output, errors = run(program, fake, tmp_path)
    assert (status, errors) == (0, "")
    assert output.splitlines()[0].split("\t") == ["58", "SUCCESS", "2025-03-18T02:14:10Z"]
    (call,) = fake.calls()
    times = [
        datetime.strptime(call.arguments[name], "%Y-%m-%d %H:%M:%S")
        for name in ("start_time", "end_time")
    ]
    now = datetime.now(UTC).replace(tzinfo=None) + timedelta(hours=8)
    assert abs(now - times[1]) < timedelta(minutes=5)
    assert abs(times[1] - times[0] - timedelta(days=1)) < timedelta(minutes=1)


# -- the Python client --------------------------------------------------------

CLIENT_PROGRAMS = [
    pytest.param(block, id=f"{guide} {number}")
    for guide in GUIDES
    for number, block in enumerate(code_blocks(guide, "python"), start=1)
    if "CodeArtsBuild(" in block
]


@contextmanager
def client_of(fake: Any, **options: Any) -> Iterator[Any]:
    region = options.pop("region")
    assert region == "cn-north-4"
    with fake.client(**options) as client:
        yield client


@pytest.mark.parametrize("program", CLIENT_PROGRAMS)
def test_program_with_client_runs(
    program: str,
    fake: Any,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    import codearts_build

    monkeypatch.setattr(codearts_build, "CodeArtsBuild", lambda **given: client_of(fake, **given))
    exec(compile(program, "guide", "exec"), {})
    assert capsys.readouterr().out.strip()
    fake.check()
