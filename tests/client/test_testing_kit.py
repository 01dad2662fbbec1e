"""The test kit: a fake service for threads, event loops and programs in any language."""

from __future__ import annotations

import asyncio
import json
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

from tests.helpers.bundle import examples_of
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
@pytest.mark.parametrize("name", ["sync", "async"])
def test_every_operation_responds_with_its_example(
    bundle: dict[str, Any], fake: Any, name: str
) -> None:
    kind = Kind(name)
    for operation_id, params, body in arguments_of(bundle):
        kind.call(fake, operation_id, params, body)
        assert fake.calls()[-1].operation_id == operation_id
        assert fake.calls()[-1].problems == ()
    assert len(fake.calls()) >= 70
    fake.check()


def test_example_reaches_caller(bundle: dict[str, Any], fake: Any, kind: Kind) -> None:
    operation = bundle["paths"]["/v1/job/execute"]["post"]
    example = operation["responses"]["200"]["content"]["application/json"]
    value = kind.call(fake, "runJob", None, {"job_id": ID})
    assert msgspec.to_builtins(value) == examples_of(example)[0]
    fake.assert_called("builds.run", job_id=ID)


def test_operation_returns_model_sequence_delay_and_function(fake: Any, kind: Kind) -> None:
    from codearts_build.models import JobRunning

    def respond(call: Any) -> Any:
        return {"result": call.arguments["job_id"] == ID}

    expected = fake.on("jobs.check_running").returns(
        JobRunning(result=True), {"result": False}, respond, delay=0.05
    )
    started = time.monotonic()
    found = [kind.call(fake, "checkJobRunning", {"job_id": ID}).result for _ in range(4)]
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
        fake.on("jobs.get_latest_build_state", jobid=ID)
    with pytest.raises(TypeError, match="returns BuildStartedResponse, not JobListResponse"):
        fake.on("builds.run").returns(JobListResponse())
    with pytest.raises(ValueError, match="result"):
        fake.on("jobs.check_running").returns({"result": []})
    with pytest.raises(ValueError, match=r"unknown property 'result.build_number'"):
        fake.on("builds.run").returns({"result": {"build_number": "59"}})
    with pytest.raises(ValueError, match=r"did you mean 'jobs.get_latest_build_state'"):
        fake.on("jobs.wait_until_idle")

    async def respond(call: Any) -> Any:
        return {}

    for wrong in (respond, JobListResponse, KeyError):
        with pytest.raises(TypeError, match="pass a value or a plain function of the call"):
            fake.on("jobs.check_running").returns(wrong)


def test_old_and_new_place_of_a_list_are_both_accepted(fake: Any) -> None:
    expected = fake.on("jobs.list_by_project")
    for response in ({"jobs": [], "total": 0}, {"result": {"job_list": [], "total": 0}}):
        expected.returns(response)
        with fake.client(strict=True) as client:
            assert list(client.jobs.iter_by_project(project_id=ID, page_size=20)) == []


def test_response_that_may_be_empty_is_none(fake: Any, kind: Kind) -> None:
    fake.on("builds.stop").returns(None)
    assert kind.call(fake, "stopBuild", {"job_id": ID}, {"build_no": 3}) is not None
    fake.assert_called("builds.stop", job_id=ID, build_no=3)


def test_function_that_raises_fails_the_test(fake: Any, kind: Kind) -> None:
    from codearts_build import ServerError
    from codearts_build.testing import UnexpectedCallError

    def respond(call: Any) -> Any:
        assert call.arguments["job_id"] == "other"

    fake.on("builds.run").returns(respond)
    with pytest.raises(ServerError if kind.name == "socket" else AssertionError):
        kind.call(fake, "runJob", None, {"job_id": ID})
    with pytest.raises(UnexpectedCallError, match="AssertionError"):
        fake.check()


def test_function_may_raise_an_error_of_the_client(fake: Any, kind: Kind) -> None:
    from codearts_build import ConnectionFailedError

    def respond(call: Any) -> Any:
        raise ConnectionFailedError("no route to host")

    fake.on("builds.run").returns(respond)
    with pytest.raises(ConnectionFailedError):
        kind.call(fake, "runJob", None, {"job_id": ID})
    fake.check()


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
        f'{{"job_id": "{ID}", "scm": {{"tag": "v1"}}}}'.encode(),
        "unknown property 'scm.tag'",
    ),
    ("GET", f"/v1/job/{ID}/x/history-parameters", None, "path parameter 'build_no'"),
    ("GET", f"/v1/job/{ID}/list?page_size=5", None, "query parameter 'page_index' is missing"),
    ("GET", f"/v1/job/{ID}/list?page_index=0&page_size=101", None, "more than maximum 100"),
    ("GET", f"/v1/job/{ID}/list?page_index=0&page_size=0", None, "less than minimum 1"),
    ("GET", "/v3/jobs/x/status", None, "'x' does not match '^[0-9A-Za-z]{32}$'"),
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
    assert fake.calls()[0].file_names == {"file": "release.jks"}
