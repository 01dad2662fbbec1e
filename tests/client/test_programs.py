"""Ten programs of users, run as users run them: in processes of their own, against a service."""

from __future__ import annotations

import csv
import io
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from intercepting_proxy import intercepting_proxy, make_certificates

from tests.helpers.paths import ROOT

sys.path.insert(0, str(ROOT / "generated/python"))
from codearts_build.testing import Call, FakeService, Fault, Reply, error

PROGRAMS = ROOT / "tests/client/programs"
ID = "5c0d7f2ab93e4f6d8e1a4b7c9d2f3e60"
SECRET = "Secr3tKeyOfTheUser"
CREDENTIALS = {"HUAWEICLOUD_SDK_AK": "AKIDUSER", "HUAWEICLOUD_SDK_SK": SECRET}


def run(
    name: str, *arguments: object, url: str = "", **env: str
) -> subprocess.CompletedProcess[str]:
    """Runs a program to its end."""
    env = {"PYTHONPATH": str(ROOT / "generated/python"), **CREDENTIALS, **env}
    return subprocess.run(
        [sys.executable, str(PROGRAMS / name), *map(str, arguments)],
        env=env | {"BUILD_URL": url} if url else env,
        capture_output=True,
        text=True,
        timeout=60,
    )


@pytest.fixture
def fake() -> FakeService:
    return FakeService()


@pytest.fixture
def url(fake: FakeService) -> Iterator[str]:
    with fake.serve() as made:
        yield made


@contextmanager
def kit_program() -> Iterator[str]:
    """Runs the test kit as a program of its own, and yields its URL."""
    command = [sys.executable, "-m", "codearts_build.testing", "--port", "0"]
    env = {"PYTHONPATH": str(ROOT / "generated/python")}
    with subprocess.Popen(command, env=env, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        try:
            yield process.stdout.readline().strip()
        finally:
            process.terminate()


def test_build_and_wait_against_plain_kit_prints_log_and_succeeds() -> None:
    with kit_program() as url:
        done = run("build_and_wait.py", ID, "--branch", "release/2.4", url=url)
    assert done.returncode == 0, done.stderr
    log, _, last = done.stdout.strip().rpartition("\n")
    assert log.endswith("BUILD SUCCESS") and last == "build 58 has succeeded in 152 s"


def test_build_and_wait_build_that_fails_exits_with_1(fake: FakeService, url: str) -> None:
    fake.on("builds.get_summary").returns({"result": {"number": 59, "state": "FAILURE"}})
    done = run("build_and_wait.py", ID, "--branch", "main", url=url)
    assert (done.returncode, done.stderr) == (1, "the build ended as FAILURE\n")
    assert "BUILD SUCCESS" in done.stdout
    fake.assert_called("builds.run", job_id=ID, scm={"branch": "main", "build_type": "branch"})


def test_build_and_wait_build_without_end_exits_with_2(fake: FakeService, url: str) -> None:
    fake.on("builds.get_summary").returns({"result": {"job_running_status": "Running"}})
    done = run("build_and_wait.py", ID, "--timeout", 0.2, url=url)
    assert done.returncode == 2 and "no end in time" in done.stderr


def test_jobs_to_csv_writes_every_job_of_all_pages(fake: FakeService, url: str) -> None:
    names = [f'Job {number}, "ü"' for number in range(230)]
    jobs = [{"id": f"{number:032}", "job_name": name} for number, name in enumerate(names)]
    jobs[0]["last_build_time"] = 1742286300000  # type: ignore[assignment]

    def respond(call: Call) -> dict[str, Any]:
        start = call.arguments["page_index"] * call.arguments["page_size"]
        page = jobs[start : start + call.arguments["page_size"]]
        return {"result": {"job_list": page, "total": len(jobs)}}

    fake.on("jobs.list_by_project", project_id=ID).returns(respond)
    done = run("jobs_to_csv.py", ID, url=url)
    assert done.returncode == 0 and done.stderr == "230 jobs\n"
    header, *rows = csv.reader(io.StringIO(done.stdout))
    assert header[:2] == ["id", "name"] and [row[1] for row in rows] == names
    assert rows[0][3] == "2025-03-18T08:25:00+00:00"
    fake.assert_called("jobs.list_by_project", 3)


def test_keystore_is_stored_shared_read_back_and_deleted(
    fake: FakeService, url: str, tmp_path: Path
) -> None:
    path = tmp_path / "release.jks"
    path.write_bytes(bytes(range(256)) * 300)
    files: dict[str, bytes] = {}

    def upload(call: Call) -> dict[str, Any]:
        files[ID] = call.arguments["file"]
        return {"result": {"keystore_id": ID}}

    def listed(call: Call) -> dict[str, Any]:
        found = [{"id": each, "domain_id": "d1", "keystore_name": path.name} for each in files]
        return {"result": {"keystore_list": found, "total": len(found)}}

    def delete(call: Call) -> dict[str, Any]:
        del files[call.arguments["keystore_id"]]
        return {"status": "success"}

    fake.on("files.upload", privacy="true").returns(upload)
    fake.on("files.list", search=path.name).returns(listed)
    fake.on("files.download", id=ID, domain_id="d1").returns(lambda call: files[ID])
    fake.on("files.delete").returns(delete)
    done = run("keystore.py", path, "mara.chen", url=url)
    assert done.returncode == 0, done.stderr
    assert "sent 76800 of 76800 bytes" in done.stdout
    assert "mara.chen: may use it" in done.stdout
    assert done.stdout.endswith(f"read back 76800 bytes, equal: True\ndeleted {ID}\n")
    fake.assert_called("files.create_permission", keystore_id=ID, user_name="mara.chen", usage=True)
    assert files == {}


def test_many_builds_cancelled_midway_are_stopped(fake: FakeService, url: str) -> None:
    quick = range(1, 11)

    def state(call: Call) -> dict[str, Any]:
        number = call.arguments["build_no"]
        return {"result": {"number": number, "state": "SUCCESS" if number in quick else None}}

    # The number of a build is that of the call, also for calls at the same time.
    numbers = iter(range(1, 51))
    fake.on("builds.run").returns(
        lambda call: {"result": {"actual_build_number": str(next(numbers))}}
    )
    fake.on("builds.get_summary").returns(state)
    done = run("many_builds.py", ID, 1.0, url=url)
    assert done.returncode == 1 and done.stderr == "", done.stderr
    found = re.fullmatch(r"(\d+) succeeded, 0 failed, (\d+) stopped\n", done.stdout)
    assert found is not None and int(found[1]) + int(found[2]) == 50
    stopped = [call.arguments["build_no"] for call in fake.calls("builds.stop")]
    assert len(stopped) == int(found[2]) and set(stopped) >= set(range(11, 51))


def test_deploy_is_tested_with_the_kit_by_its_own_tests(tmp_path: Path) -> None:
    for name in ("deploy.py", "test_deploy.py"):
        shutil.copy(PROGRAMS / name, tmp_path)
    command = [sys.executable, "-m", "pytest", "-q", "-p", "codearts_build.testing.pytest_plugin"]
    done = subprocess.run(
        [*command, "-p", "no:cacheprovider", "test_deploy.py"],
        cwd=tmp_path,
        env={"PYTHONPATH": str(ROOT / "generated/python")},
        capture_output=True,
        text=True,
    )
    assert "7 passed" in done.stdout, done.stdout


def test_deploy_against_service_releases_build(fake: FakeService, url: str) -> None:
    fake.on("jobs.get_disabled_state").returns({"result": None})
    done = run("deploy.py", ID, url=url)
    assert (done.returncode, done.stdout) == (0, "releasing build 58\n")


KINDS = [
    (error("APIGW.0301", status=401), "AuthenticationError: check the access key"),
    (error(status=403), "PermissionDeniedError: ask the project's administrator"),
    (error("DEVCB.00031006", status=422), "NotFoundError: check the ID"),
    (Reply("{}", 429, headers={"Retry-After": "7"}), "ThrottledError: try again in 7 s"),
    (error(status=500), "ServerError: try again later"),
    (Fault.HTML_PAGE, "InvalidResponseError: check proxies"),
    (Fault.CUT_OFF, "ConnectionFailedError: check the network to 127.0.0.1:"),
    (Fault.TIMED_OUT, "TimedOutError: try again, or with a longer timeout"),
    (error("X.1", status=400), "BadRequestError: report it"),
]


def test_errors_are_told_apart_with_remedy_and_request_id(fake: FakeService, url: str) -> None:
    ids = [f"{number:032}" for number in range(len(KINDS))]
    for job_id, (response, _) in zip(ids, KINDS):
        if isinstance(response, Reply):
            headers = {**response.headers, "X-Request-Id": f"request-{job_id}"}
            response = response._replace(headers=headers)
        fake.on("jobs.get", job_id=job_id).returns(response)
    fake.on("jobs.get", job_id=ID).returns({"result": {"job_name": "api"}})
    done = run("errors.py", *ids, ID, url=url)
    assert done.returncode == 1 and done.stderr == ""
    for job_id, (response, text) in zip(ids, KINDS):
        assert f"{job_id}: {text}" in done.stdout
        has_id = f"for the support: request request-{job_id}" in done.stdout
        assert has_id == isinstance(response, Reply)
    assert "HTTP 422, code DEVCB.00031006\n  remedy: " in done.stdout
    assert done.stdout.endswith(f"{ID}: api\n")


def test_errors_without_credentials_names_them(url: str) -> None:
    done = run("errors.py", ID, url=url, HUAWEICLOUD_SDK_AK="", HUAWEICLOUD_SDK_SK="")
    assert done.returncode == 1 and f"{ID}: CredentialsError: check the access key" in done.stdout


def test_errors_without_network_names_host() -> None:
    done = run("errors.py", ID, url="http://127.0.0.1:9")
    assert f"{ID}: ConnectionFailedError: check the network to 127.0.0.1:9\n" == done.stdout


HOST = "cloudbuild-ext.cn-north-4.myhuaweicloud.com"


def test_proxy_with_its_own_ca_is_trusted(fake: FakeService, url: str, tmp_path: Path) -> None:
    ca = make_certificates(tmp_path / "proxy", HOST)
    with intercepting_proxy(ca.parent, url) as (proxy, hosts):
        done = run("proxy.py", proxy, ca)
        assert (done.returncode, done.stdout) == (0, "storefront-api\n"), done.stderr
        # The environment alone has the same effect.
        done = run("errors.py", ID, HTTPS_PROXY=proxy, SSL_CERT_FILE=str(ca))
        assert (done.returncode, done.stdout) == (0, f"{ID}: storefront-api\n"), done.stdout
    assert hosts == [f"{HOST}:443"] * 2
    assert [call.operation for call in fake.calls()] == ["jobs.list", "jobs.get"]


def test_proxy_with_an_unknown_ca_is_refused(fake: FakeService, url: str, tmp_path: Path) -> None:
    ca = make_certificates(tmp_path / "proxy", HOST)
    other = make_certificates(tmp_path / "other", HOST)
    with intercepting_proxy(ca.parent, url) as (proxy, _):
        done = run("proxy.py", proxy, other)
    assert done.returncode == 1 and "no way through the proxy" in done.stderr
    assert "certificate verify failed" in done.stderr.lower() and fake.calls() == []


def test_logs_show_requests_retries_and_departures_without_secrets(
    fake: FakeService, url: str
) -> None:
    fake.on("jobs.check_running").returns(Fault.THROTTLED, Reply('{"result": "often"}'))
    done = run("logs.py", ID, url=url)
    assert done.returncode == 0, done.stderr
    path = f"/v3/jobs/{ID}/status"
    lines = done.stderr.splitlines()
    call = f"checkJobRunning (GET {path})"
    assert any(line.startswith(f"DEBUG codearts_build {call}: HTTP 429 in") for line in lines)
    assert any(line.startswith("INFO codearts_build ") and "attempt 2" in line for line in lines)
    assert any(line.startswith("WARNING codearts_build ") and "result" in line for line in lines)
    assert "INFO report checkJobRunning, attempt 2: 200" in lines
    assert lines[-1] == f"INFO report job {ID} runs: often"
    assert SECRET not in done.stderr and "Signature" not in done.stderr


def test_options_of_one_call_leave_others_alone(fake: FakeService, url: str) -> None:
    fake.on("account.get_summary").returns({}, delay=5)
    fake.on("builds.run").returns(error(status=500), {"result": {"actual_build_number": "60"}})
    done = run("options.py", ID, url=url)
    assert done.returncode == 0, done.stderr
    assert done.stdout == "slow today: TimedOutError\nbuild 60, HTTP 200\n"
    assert len(fake.calls("account.get_summary")) == 1
    traces = {
        call.operation: call.request.headers.get("X-Trace-Id")
        for call in fake.calls()
        if call.request is not None
    }
    assert traces["jobs.get_step_status"] == traces["jobs.get_overview"] == "nightly-7"
    assert traces["builds.run"] is None


def test_success_rates_are_sorted(fake: FakeService, url: str) -> None:
    jobs = [{"id": f"{number:032}", "job_name": name} for number, name in enumerate("abc")]
    fake.on("jobs.list_by_project").returns({"result": {"job_list": jobs, "total": 3}})
    for job, states in zip(jobs, (["SUCCESS"] * 3, ["SUCCESS", "FAILURE"], [])):
        runs = [{"number": number, "state": state} for number, state in enumerate(states)]
        result = {"job_build_states": runs, "total_record": str(len(runs))}
        fake.on("records.list_between", job_id=job["id"]).returns({"result": result})
    done = run("success_rates.py", ID, url=url)
    assert done.returncode == 0, done.stderr
    assert [line.split() for line in done.stdout.splitlines()] == [
        ["b", "50%", "of", "2"],
        ["a", "100%", "of", "3"],
    ]
