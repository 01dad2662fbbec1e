"""The test kit: a fake service for threads, event loops and programs in any language."""

from __future__ import annotations

import asyncio
import json
import re
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import msgspec
import pytest

from tests.helpers.paths import ROOT

PYTHON = ROOT / "generated/python"
ID = "5c0d7f2ab93e4f6d8e1a4b7c9d2f3e60"


class Kind:
    """Calls through one way to the fake: without a socket, sync or async, or over one."""

    def __init__(self, name: str) -> None:
        self.name = name

    def call(self, fake: Any, operation: str, params: Any = None, body: Any = None) -> Any:
        if self.name == "async":
            return asyncio.run(self._call_async(fake, operation, params, body))
        with self.client(fake) as client:
            return read(client.call(operation, params, body))

    @contextmanager
    def client(self, fake: Any) -> Iterator[Any]:
        options = {"max_retries": 0, "timeout": 1.0, "strict": True}
        if self.name == "sync":
            with fake.client(**options) as client:
                yield client
        else:
            with (
                fake.serve() as url,
                fake.client(base_url=url, transport=None, **options) as client,
            ):
                yield client

    async def _call_async(self, fake: Any, operation: str, params: Any, body: Any) -> Any:
        async with fake.async_client(max_retries=0, timeout=1.0, strict=True) as client:
            value = await client.call(operation, params, body)
            return await value.read() if hasattr(value, "read") else value


def read(value: Any) -> Any:
    return value.read() if hasattr(value, "read") else value


@pytest.fixture(params=["sync", "async", "socket"])
def kind(request: pytest.FixtureRequest) -> Kind:
    return Kind(request.param)


@pytest.fixture
def fake() -> Any:
    from codearts_build.testing import FakeService

    return FakeService()


def arguments_of(bundle: dict[str, Any]) -> Iterator[tuple[str, dict[str, Any], Any]]:
    sys.path.insert(0, str(Path(__file__).parent))
    from sample_arguments import all_cases

    for case in all_cases():
        yield case.id, {**case.params, **case.form}, case.body


@pytest.mark.filterwarnings("ignore::DeprecationWarning")
def test_every_operation_answers_with_its_example(
    bundle: dict[str, Any], fake: Any, kind: Kind
) -> None:
    if kind.name == "socket":
        pytest.skip("the same requests; a socket adds nothing")
    for operation_id, params, body in arguments_of(bundle):
        kind.call(fake, operation_id, params, body)
        assert fake.calls()[-1].operation_id == operation_id
        assert fake.calls()[-1].problems == ()
    assert len(fake.calls()) >= 70
    fake.check()


def test_example_reaches_caller(bundle: dict[str, Any], fake: Any, kind: Kind) -> None:
    operation = bundle["paths"]["/v1/job/execute"]["post"]
    example = operation["responses"]["200"]["content"]["application/json"]["example"]
    value = kind.call(fake, "runJob", None, {"job_id": ID})
    assert msgspec.to_builtins(value) == example
    fake.assert_called("builds.run", job_id=ID)


def test_operation_returns_model_sequence_delay_and_function(fake: Any, kind: Kind) -> None:
    from codearts_build.models import JobRunning

    def respond(call: Any) -> Any:
        return {"result": call.arguments["job_id"] == ID}

    expected = fake.on("jobs.get_running").returns(
        JobRunning(result=True), {"result": False}, respond, delay=0.05
    )
    started = time.monotonic()
    found = [kind.call(fake, "getJobRunning", {"job_id": ID}).result for _ in range(4)]
    assert found == [True, False, True, True]
    assert time.monotonic() - started >= 0.2
    assert len(expected.calls) == 4


def test_operation_returns_error_of_service(fake: Any, kind: Kind) -> None:
    from codearts_build import NotFoundError
    from codearts_build.testing import error

    fake.on("builds.run").returns(error("CB.00031006"))
    with pytest.raises(NotFoundError) as caught:
        kind.call(fake, "runJob", None, {"job_id": ID})
    assert caught.value.error_code == "CB.00031006" and caught.value.status == 422
    with pytest.raises(ValueError, match="pass `status`"):
        error("X.1")


@pytest.mark.parametrize(
    "fault, expected",
    [
        ("THROTTLED", "ThrottledError"),
        ("EXPIRED_TOKEN", "AuthenticationError"),
        ("HTML_PAGE", "InvalidResponseError"),
        ("CUT_OFF", "ConnectionFailedError"),
        ("TIMED_OUT", "TimedOutError"),
        ("CONNECTION_REFUSED", "ConnectionFailedError"),
    ],
)
def test_fault_raises_its_error(fake: Any, kind: Kind, fault: str, expected: str) -> None:
    import codearts_build
    from codearts_build.testing import Fault

    fake.on("runJob").returns(Fault[fault])
    with pytest.raises(getattr(codearts_build, expected)) as caught:
        kind.call(fake, "runJob", None, {"job_id": ID})
    if fault == "CONNECTION_REFUSED" and kind.name != "socket":
        assert caught.value.sent is False
    fake.assert_called("runJob", 2 if fault == "EXPIRED_TOKEN" else 1)


def test_download_is_cut_off_in_the_middle(fake: Any, kind: Kind) -> None:
    from codearts_build import ConnectionFailedError
    from codearts_build.testing import Fault

    params = {"domain_id": ID, "name": "release.jks", "id": ID}
    assert kind.call(fake, "downloadFile", params)
    fake.on("files.download").returns(Fault.CUT_OFF)
    with pytest.raises(ConnectionFailedError):
        kind.call(fake, "downloadFile", params)


def test_delay_beyond_timeout_times_out(fake: Any) -> None:
    from codearts_build import TimedOutError

    fake.on("builds.run").returns({}, delay=30)
    started = time.monotonic()
    with fake.client(timeout=0.1, max_retries=0) as client, pytest.raises(TimedOutError):
        client.builds.run(job_id=ID)
    assert time.monotonic() - started < 2


def test_unexpected_call_fails_with_the_expected_ones(fake: Any) -> None:
    from codearts_build.testing import FakeService, UnexpectedCallError

    fake.on("builds.run", job_id=ID)
    with fake.client() as client:
        client.builds.run(job_id=ID)
        with pytest.raises(UnexpectedCallError, match=r"builds.run\(job_id='a{32}'\) was not") as a:
            client.builds.run(job_id="a" * 32)
    assert f"builds.run(job_id={ID!r})" in str(a.value)
    with pytest.raises(UnexpectedCallError):
        fake.check()
    bare = FakeService(examples=False)
    with bare.client() as client, pytest.raises(UnexpectedCallError, match="expected calls: none"):
        client.account.check_federation()


def test_wrong_count_lists_the_calls(fake: Any) -> None:
    with fake.client() as client:
        client.builds.run(job_id=ID)
    fake.assert_called("builds.run", 0, job_id="other")
    with pytest.raises(AssertionError, match=r"was called 0 times, not 1; calls:\n  builds.run"):
        fake.assert_called("builds.run", job_id="other")


def test_wrong_names_and_values_are_refused_at_once(fake: Any) -> None:
    from codearts_build.models import JobListResponse

    with pytest.raises(ValueError, match=r"did you mean 'builds.run'"):
        fake.on("builds.runs")
    with pytest.raises(TypeError, match=r"no argument 'jobid'; did you mean 'job_id'"):
        fake.on("jobs.get_running_status", jobid=ID)
    with pytest.raises(TypeError, match="returns BuildStartedResponse, not JobListResponse"):
        fake.on("builds.run").returns(JobListResponse())
    with pytest.raises(ValueError, match="result"):
        fake.on("jobs.get_running").returns({"result": []})


REQUESTS = [
    ("GET", "/v9/nothing", None, "no such path"),
    ("GET", "/v1/job/execute", None, "with this method, only with POST"),
    ("POST", "/v1/job/execute", None, "the body is missing"),
    ("POST", "/v1/job/execute", b"{}", "missing required field `job_id`"),
    ("POST", "/v1/job/execute", b'{"job_id": 1}', "Expected `str`, got `int` - at `$.job_id`"),
    ("POST", "/v1/job/execute", b"{", "not JSON"),
    (
        "POST",
        "/v1/job/execute",
        b'{"job_id": "1", "scm": {"tag": "v1"}}',
        "unknown property 'scm.tag'",
    ),
    ("GET", f"/v1/job/{ID}/x/history-parameters", None, "path parameter 'build_no'"),
    ("GET", f"/v1/job/{ID}/list?page_size=5", None, "query parameter 'page_index' is missing"),
    ("GET", f"/v3/jobs/{ID}/status?job=1", None, "unknown query parameter 'job'"),
]


@pytest.mark.parametrize("method, target, content, message", REQUESTS)
def test_server_refuses_requests_that_the_description_does_not_have(
    fake: Any, method: str, target: str, content: bytes | None, message: str
) -> None:
    headers = {"X-Auth-Token": "t", "Content-Type": "application/json"}
    with fake.serve() as url:
        request = urllib.request.Request(url + target, content, headers, method=method)
        with pytest.raises(urllib.error.HTTPError) as caught:
            urllib.request.urlopen(request)
        assert caught.value.code == 400
        assert message in json.load(caught.value)["error_msg"]


def test_server_refuses_requests_without_credentials(fake: Any) -> None:
    with fake.serve() as url, pytest.raises(urllib.error.HTTPError) as caught:
        urllib.request.urlopen(f"{url}/v1/domain/federation")
    assert caught.value.code == 401
    assert "X-Auth-Token" in json.load(caught.value)["error_msg"]


def test_login_and_list_are_answered(fake: Any) -> None:
    from codearts_build import PasswordLogin

    login = PasswordLogin("lin.wei", "secret", domain="storefront")
    with fake.client(region="cn-north-4", auth=login) as client:
        assert len(client.projects()) == 1
        jobs = list(client.jobs.iter_by_project(project_id=ID, page_size=20))
    assert jobs and len(fake.calls()) == 1


def test_uploaded_file_is_an_argument(fake: Any, kind: Kind) -> None:
    form = {"file": ("release.jks", b"\x00\xffkey\r\n"), "privacy": "true"}
    kind.call(fake, "uploadFile", form)
    fake.assert_called("files.upload", file=b"\x00\xffkey\r\n", privacy="true")


def readme_programs() -> dict[str, str]:
    section = (PYTHON / "README.md").read_text(encoding="utf-8").partition("## Testing")[2]
    parts = re.split(r"^### ", section, flags=re.MULTILINE)[1:]
    found = {}
    for part in parts:
        code = re.search(r"^```python\n(.*?)^```$", part, re.DOTALL | re.MULTILINE)
        assert code is not None
        found[part.partition("\n")[0]] = code[1]
    return found


def test_readme_has_five_programs_that_run_with_the_fixture(tmp_path: Path) -> None:
    programs = readme_programs()
    assert len(programs) == 5
    for number, program in enumerate(programs.values()):
        (tmp_path / f"test_readme_{number}.py").write_text(program)
    command = [sys.executable, "-m", "pytest", "-q", "-p", "codearts_build.testing.pytest_plugin"]
    done = run([*command, "-p", "no:cacheprovider", str(tmp_path)], tmp_path)
    assert "5 passed" in done.stdout, done.stdout + done.stderr


def run(command: list[str], folder: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        command, cwd=folder, env={"PYTHONPATH": str(PYTHON)}, capture_output=True, text=True
    )


def test_fixture_fails_test_whose_code_hides_an_unexpected_call(tmp_path: Path) -> None:
    (tmp_path / "test_it.py").write_text(
        "def test_it(fake_codearts_build):\n"
        "    fake_codearts_build.on('account.check_federation').returns({})\n"
        "    fake_codearts_build.on('builds.run', job_id='other')\n"
        "    with fake_codearts_build.client() as client:\n"
        "        try:\n"
        "            client.builds.run(job_id='x')\n"
        "        except BaseException:\n"
        "            pass\n"
    )
    command = [sys.executable, "-m", "pytest", "-q", "-p", "codearts_build.testing.pytest_plugin"]
    done = run([*command, "-p", "no:cacheprovider", str(tmp_path)], tmp_path)
    assert "1 passed, 1 error" in done.stdout and "was not expected" in done.stdout


def test_plugin_imports_nothing_of_the_client(tmp_path: Path) -> None:
    program = (
        "import pytest, sys; before = set(sys.modules); import codearts_build.testing.pytest_plugin;"
        "print(sorted(set(sys.modules) - before))"
    )
    done = run([sys.executable, "-c", program], tmp_path)
    assert eval(done.stdout) == [
        "codearts_build",
        "codearts_build._runtime",
        "codearts_build._runtime.lazy_imports",
        "codearts_build.testing",
        "codearts_build.testing.pytest_plugin",
    ]
    project = (PYTHON / "pyproject.toml").read_text(encoding="utf-8")
    assert 'codearts_build = "codearts_build.testing.pytest_plugin"' in project


def test_program_serves_other_languages(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "codearts_build.testing", "--port", "0"]
    process = subprocess.Popen(
        [*command, "--fault", "builds.run=throttled"],
        cwd=tmp_path,
        env={"PYTHONPATH": str(PYTHON)},
        stdout=subprocess.PIPE,
        text=True,
    )
    assert process.stdout is not None
    try:
        url = process.stdout.readline().strip()
        headers = {"X-Auth-Token": "t", "Content-Type": "application/json"}
        request = urllib.request.Request(f"{url}/v1/domain/federation", headers=headers)
        with urllib.request.urlopen(request) as response:
            assert json.load(response)["status"] == "success"
        body = json.dumps({"job_id": ID}).encode()
        request = urllib.request.Request(f"{url}/v1/job/execute", body, headers)
        with pytest.raises(urllib.error.HTTPError) as caught:
            urllib.request.urlopen(request)
        assert caught.value.code == 429 and caught.value.headers["Retry-After"] == "0"
    finally:
        process.terminate()
        process.wait()
        process.stdout.close()
