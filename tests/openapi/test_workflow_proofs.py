"""The workflows in public programs: linted, and run by Redocly's Respect against a fake service."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.helpers.paths import ROOT

from .conftest import GENERATED, WORKFLOWS
from .programs import count_nodes, run

pytestmark = pytest.mark.proof

JOB = "5c0d7f2ab93e4f6d8e1a4b7c9d2f3e60"
INPUTS = {
    "token": "secret-token",
    "job_id": JOB,
    "build_no": 59,
    "project_id": "8e2b6c40d1f94a7fb3c5e7091a2d4f68",
}
RUN = "run-a-job-and-wait-until-its-build-has-succeeded"
LOG = "read-the-log-of-a-build-while-it-runs"
Runner = Callable[..., subprocess.CompletedProcess[str]]


@pytest.fixture
def fake() -> Any:
    """A fake of the service that responds with examples."""
    from codearts_build.testing import FakeService

    return FakeService()


@pytest.fixture
def respect(tmp_path: Path) -> Runner:
    """Runs workflows at a URL, with short pauses between two calls."""
    text = (GENERATED / WORKFLOWS).read_text(encoding="utf-8")
    file = tmp_path / WORKFLOWS
    file.write_text(re.sub(r"(retryAfter:) \d+", r"\1 0.05", text), encoding="utf-8")
    (tmp_path / "openapi.yaml").write_bytes((GENERATED / "openapi.yaml").read_bytes())

    def run_at(url: str, *workflows: str) -> subprocess.CompletedProcess[str]:
        chosen = [each for name in workflows for each in ("--workflow", name)]
        inputs = json.dumps(INPUTS)
        return run("redocly", "respect", file, *chosen, "-S", f"openapi={url}", "-i", inputs)

    return run_at


def reply(content: Any, status: int = 200) -> Any:
    from codearts_build.testing import Reply

    return Reply(json.dumps(content), status)


def success(**result: Any) -> Any:
    return reply({"status": "success", "error": None, "result": result})


def record(running: str, state: str | None = None) -> Any:
    ended = {"state": state} if state else {}
    return success(number=59, job_running_status=running, **ended)


def log_piece(content: str, offset: int, has_more: bool) -> Any:
    return success(content=content, offset=offset, has_more_data=has_more)


UNKNOWN = {"error_code": "DEVCB.00031006", "error_msg": "no such record"}


def test_workflows_pass_the_rules_of_redocly_and_spectral(tmp_path: Path) -> None:
    file = GENERATED / WORKFLOWS
    done = run("redocly", "lint", "--extends", "all", file)
    assert done.returncode == 0 and "Your API description is valid" in done.stderr, done.stderr
    ruleset = tmp_path / "spectral.yaml"
    ruleset.write_text('extends: ["spectral:arazzo"]\n', encoding="utf-8")
    done = run("spectral", "lint", "--ruleset", ruleset, "--fail-severity", "hint", file)
    assert "No results with a severity of 'hint' or higher found" in done.stdout, done.stdout


def test_all_workflows_run_to_the_end_at_the_server_of_the_test_kit(
    respect: Runner, arazzo: dict[str, Any]
) -> None:
    command = [sys.executable, "-m", "codearts_build.testing", "--port", "0"]
    folder = ROOT / "generated" / "python"
    with subprocess.Popen(command, cwd=folder, stdout=subprocess.PIPE, text=True) as server:
        assert server.stdout
        try:
            done = respect(server.stdout.readline().strip())
        finally:
            server.terminate()
    assert done.returncode == 0, done.stdout
    count = len(arazzo["workflows"])
    assert f"Workflows: {count} passed, {count} total" in done.stdout
    assert INPUTS["token"] not in done.stdout


def test_build_that_is_unknown_then_runs_is_waited_for(respect: Runner, fake: Any) -> None:
    states = [
        record("InQueue"),
        record("Running"),
        record("Running"),
        record("Finished", "SUCCESS"),
    ]
    fake.on("builds.get_summary").returns(reply(UNKNOWN, 422), reply({}, 503), *states)
    with fake.serve() as url:
        done = respect(url, RUN)
    assert done.returncode == 0, done.stdout
    fake.assert_called("builds.run", 1, job_id=JOB)
    fake.assert_called("builds.get_summary", 6, job_id=JOB, build_no=59)


@pytest.mark.parametrize("last", [("Running", "SCHEDULE_FAILURE"), ("Finished", "a new state")])
def test_build_that_ends_otherwise_fails_without_further_calls(
    respect: Runner, fake: Any, last: tuple[str, str]
) -> None:
    fake.on("builds.get_summary").returns(record("Running"), record("Finished"), record(*last))
    with fake.serve() as url:
        done = respect(url, RUN)
    assert done.returncode == 1
    assert "Steps: 2 passed, 1 failed, 3 total" in done.stdout
    fake.assert_called("builds.get_summary", 3)


def test_failure_with_status_200_ends_the_workflow(respect: Runner, fake: Any) -> None:
    failure = {"error_code": "DEVCB.00030000", "result": {"actual_build_number": "59"}}
    fake.on("builds.run").returns(reply(failure))
    with fake.serve() as url:
        done = respect(url, RUN)
    assert done.returncode == 1
    assert [call.operation for call in fake.calls()] == ["builds.run"]


def test_build_that_stays_unknown_fails_when_the_grace_is_over(respect: Runner, fake: Any) -> None:
    fake.on("builds.get_summary").returns(reply(UNKNOWN, 422))
    with fake.serve() as url:
        done = respect(url, RUN)
    assert done.returncode == 1
    assert len(fake.calls("builds.get_summary")) >= 13


def test_log_is_read_by_offset_to_its_end(respect: Runner, fake: Any) -> None:
    pieces = {
        0: [log_piece("it's\n", 5, True)],
        5: [log_piece("", 5, True), log_piece('"more"\n', 12, True)],
        12: [log_piece("end", 15, False)],
    }
    for offset, replies in pieces.items():
        fake.on("logs.get_real_time", offset=offset).returns(*replies)
    with fake.serve() as url:
        done = respect(url, LOG)
    assert done.returncode == 0, done.stdout
    offsets = [call.arguments["offset"] for call in fake.calls("logs.get_real_time")]
    assert offsets == [0, 0, 5, 5, 12]


def conditions(arazzo: dict[str, Any]) -> Iterator[str]:
    for workflow in arazzo["workflows"]:
        for step in workflow["steps"]:
            for each in step.get("successCriteria", []):
                if each.get("type") == "jsonpath":
                    yield each["condition"]


@pytest.mark.parametrize("is_wrapped", [False, True], ids=["by RFC 9535", "as Respect reads it"])
def test_conditions_find_failures_in_both_readings_of_a_filter(
    arazzo: dict[str, Any], is_wrapped: bool
) -> None:
    signs, idle = sorted(set(conditions(arazzo)), key=lambda each: "has_more_data" in each)
    end = {"content": "", "has_more_data": False}
    expected = [
        ({"status": "success", "error": None, "result": {"status": "x"}}, 1, 1),
        ({"status": "fail", "result": {}}, 0, 1),
        ({"success": False, "result": ""}, 0, 1),
        ({"error_code": "X", "error_msg": "y"}, 0, 1),
        ({"error_code": "", "error": None, "result": 1}, 1, 1),
        ({"status": "success", "error": {"code": "A"}}, 0, 1),
        ({"status": "success", "result": {**end, "has_more_data": True}}, 1, 0),
        ({"status": "success", "result": {"content": None, "has_more_data": True}}, 1, 0),
        ({"status": "success", "result": {"content": "x", "has_more_data": True}}, 1, 1),
        ({"status": "success", "result": end}, 1, 1),
    ]
    documents = [[body] if is_wrapped else body for body, _, _ in expected]
    for counts, (body, *holds) in zip(count_nodes(documents, [signs, idle]), expected, strict=True):
        assert [each > 0 for each in counts] == [each > 0 for each in holds], body
