"""The programs of the client's README run and send the expected requests."""

from __future__ import annotations

import json
import logging
import re
import ssl
from collections.abc import Iterator
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from fault_server import Connection, FaultServer, ReceivedRequest, message, respond
from tls_server import TlsServer, make_certificate

from tests.helpers.bundle import examples_of
from tests.helpers.paths import ROOT

README = ROOT / "generated/python/README.md"
REGION = 'region="cn-north-4"'
JOB = "5c0d7f2ab93e4f6d8e1a4b7c9d2f3e60"
PROJECT = "8e2b6c40d1f94a7fb3c5e7091a2d4f68"
RUN = "Run a job and wait until its build has succeeded"
LIST = "List the build jobs of a project"
STOP = "Stop a build and wait until its job is idle"
FOLLOW = "Read the log of a build while it runs"
PROXY, CA, CERTIFICATE = "A proxy", "A private CA", "A client certificate"
OPTIONS, LOGGING = "Options of single calls", "Logging"
# test_testing_kit.py runs these.
TESTING = [
    "Examples of the description",
    "Responses of your choice",
    "Faults",
    "Calls",
    "A server",
]


def programs() -> dict[str, str]:
    """Returns the README's programs by heading."""
    found: dict[str, str] = {}
    for section in re.split(r"^#{1,3} ", README.read_text(encoding="utf-8"), flags=re.MULTILINE)[
        1:
    ]:
        for program in re.findall(r"^```python\n(.*?)^```$", section, re.DOTALL | re.MULTILINE):
            heading = section.partition("\n")[0]
            assert heading not in found
            found[heading] = program
    return found


class Service:
    """Responds with the description's examples: a build that starts late, and two pages of jobs."""

    def __init__(self, bundle: dict[str, Any]) -> None:
        self.examples = {}
        for path, item in bundle["paths"].items():
            for method, operation in item.items():
                content = operation["responses"]["200"]["content"]
                if "application/json" in content:
                    self.examples[method.upper(), path] = examples_of(content["application/json"])[
                        0
                    ]
        self.records: list[Any] = [404, 422, None, "Running", "SUCCESS"]
        self.jobs = 101

    def __call__(self, connection: Connection, request: ReceivedRequest) -> None:
        path, _, query = request.target.partition("?")
        path = path.replace(PROJECT, "{project_id}").replace(JOB, "{job_id}")
        path = path.replace("/59/", "/{build_no}/").replace("/58/", "/{build_no}/")
        data = self.examples.get((request.method, path))
        if data is None:
            connection.send(message('{"error_code": "CB.00060214"}', 404))
            return
        if path.endswith("/build-info-record"):
            record = self.records.pop(0)
            if isinstance(record, int):
                connection.send(message('{"error_code": "DEVCB.00031006"}', record))
                return
            states = {"number": 59, "job_running_status": "Finished", "state": record}
            if record in (None, "Running"):
                states |= {"job_running_status": record, "state": None}
            data = {"status": "success", "result": states}
        if path.endswith("/{project_id}/list"):
            requested = dict(each.split("=") for each in query.split("&"))
            size = int(requested["page_size"])
            here = min(size, self.jobs - int(requested["page_index"]) * size)
            jobs = data["result"]["job_list"][:1] * here
            data = {"status": "success", "result": {"total": self.jobs, "job_list": jobs}}
        connection.send(message(json.dumps(data)))


@pytest.fixture
def pauses(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    """The seconds that programs would have slept."""
    import codearts_build._runtime.drivers as effects

    recorded: list[float] = []
    monkeypatch.setattr(effects, "time", SimpleNamespace(sleep=recorded.append))
    return recorded


@pytest.fixture
def service(bundle: dict[str, Any]) -> Service:
    return Service(bundle)


@pytest.fixture
def run(
    service: Service,
    fault_server: FaultServer,
    pauses: list[float],
    monkeypatch: pytest.MonkeyPatch,
) -> Any:
    """Runs the program under a heading, against the server instead of the region."""
    monkeypatch.setenv("HUAWEICLOUD_SDK_AK", "an-access-key")
    monkeypatch.setenv("HUAWEICLOUD_SDK_SK", "a-secret-key")
    fault_server.respond_with(service)

    def performed(heading: str, url: str = "", **changes: str) -> None:
        """`url` is that of the service; `changes` are other texts to replace."""
        program = programs()[heading]
        assert program.count(REGION) == program.count("CodeArtsBuild(") == 1
        program = program.replace(REGION, f"base_url={(url or fault_server.url)!r}")
        for old, new in changes.items():
            assert old in program
            program = program.replace(old, new)
        exec(compile(program, heading, "exec"), {"__name__": "__main__"})
        for request in fault_server.requests:
            assert request.headers["authorization"].startswith(
                "SDK-HMAC-SHA256 Access=an-access-key,"
            )

    return performed


def test_readme_has_exactly_tested_programs() -> None:
    settings = [PROXY, CA, CERTIFICATE, OPTIONS, LOGGING]
    guides = [RUN, LIST, STOP, FOLLOW]
    assert list(programs()) == ["codearts-build", *guides, "Errors", *settings, *TESTING]


def test_readme_first_program_runs(
    run: Any, fault_server: FaultServer, capsys: pytest.CaptureFixture[str]
) -> None:
    run("codearts-build")
    assert [(each.method, each.target) for each in fault_server.requests] == [
        ("GET", "/v1/domain/federation")
    ]
    assert capsys.readouterr().out.startswith("FlagResponse(")


def test_readme_program_runs_job_and_waits(
    run: Any,
    fault_server: FaultServer,
    pauses: list[float],
    capsys: pytest.CaptureFixture[str],
    bundle: dict[str, Any],
) -> None:
    run(RUN)
    requested = [(each.method, each.target) for each in fault_server.requests]
    record = f"/v1/record/{JOB}/59/build-info-record"
    assert requested == [("POST", "/v1/job/execute"), *[("GET", record)] * 5]
    assert json.loads(fault_server.requests[0].body) == {"job_id": JOB}
    assert pauses == [5] * 4
    (finished,) = capsys.readouterr().out.splitlines()
    assert finished.startswith("BuildSummaryResponse(") and "state='SUCCESS'" in finished


def test_readme_program_stops_build_and_waits(run: Any, fault_server: FaultServer) -> None:
    run(STOP)
    stop, wait = fault_server.requests
    assert (stop.method, json.loads(stop.body)) == ("POST", {"build_no": 59})
    assert (wait.method, JOB in stop.target, JOB in wait.target) == ("GET", True, True)


def test_readme_program_reads_log(run: Any, capsys: pytest.CaptureFixture[str]) -> None:
    run(FOLLOW)
    assert "[INFO] BUILD SUCCESS" in capsys.readouterr().out


@pytest.mark.parametrize("state", ["FAILURE", "ABORTED", "SCHEDULE_FAILURE"])
def test_readme_program_raises_error_if_build_fails(run: Any, service: Service, state: str) -> None:
    from codearts_build import WaitFailedError

    service.records = ["Running", state]
    with pytest.raises(WaitFailedError) as caught:
        run(RUN)
    assert caught.value.state == state and caught.value.last.result.number == 59


def test_readme_program_lists_jobs_of_project(
    run: Any, fault_server: FaultServer, capsys: pytest.CaptureFixture[str]
) -> None:
    run(LIST)
    requested = [(each.method, each.target.partition("?")[0]) for each in fault_server.requests]
    assert requested == [("GET", f"/v1/job/{PROJECT}/list")] * 2
    queries = [sorted(each.target.partition("?")[2].split("&")) for each in fault_server.requests]
    assert queries == [["page_index=0", "page_size=100"], ["page_index=1", "page_size=100"]]
    printed = capsys.readouterr().out.splitlines()
    assert len(printed) == 101 and len(set(printed)) == 1 and "storefront-api" in printed[0]


def test_readme_error_tree_matches_classes() -> None:
    from codearts_build import ClientError

    names: dict[str, Any] = {}
    exec(programs()["Errors"], names)
    errors = [each for name, each in names.items() if not name.startswith("__")]
    assert len(errors) == 4 and all(issubclass(each, ClientError) for each in errors)


def test_readme_program_uses_proxy(
    run: Any, fault_server: FaultServer, capsys: pytest.CaptureFixture[str]
) -> None:
    """The proxy responds itself to a host that does not exist."""
    fault_server.respond_with(respond('{"result": true}'))
    run(PROXY, "http://build.test", **{"http://proxy.example.com:8080": fault_server.url})
    (request,) = fault_server.requests
    assert request.target == "http://build.test/v1/domain/federation"
    assert capsys.readouterr().out.startswith("FlagResponse(")


@pytest.fixture
def tls(tmp_path: Path, service: Service) -> Iterator[TlsServer]:
    """A server whose certificate no public CA has signed."""
    server = TlsServer(make_certificate(tmp_path))
    server.respond_with(service)
    yield server
    server.stop()


def test_readme_program_trusts_private_ca(run: Any, tls: TlsServer, tmp_path: Path) -> None:
    from codearts_build import CodeArtsBuild, ConfigurationError

    client = CodeArtsBuild(base_url=tls.url, max_retries=0)
    with client, pytest.raises(ConfigurationError, match=r"(?i)certificate"):
        client.account.check_federation()
    assert tls.requests == []
    run(CA, tls.url, **{"company-ca.pem": str(tmp_path / "cert.pem")})
    assert [each.target for each in tls.requests] == ["/v1/domain/federation"]


def test_readme_program_sends_client_certificate(run: Any, tls: TlsServer, tmp_path: Path) -> None:
    from codearts_build import ClientError

    tls._context.verify_mode = ssl.CERT_REQUIRED
    tls._context.load_verify_locations(tmp_path / "cert.pem")
    files = {
        "company-ca.pem": str(tmp_path / "cert.pem"),
        "client.pem": str(tmp_path / "server.pem"),
    }
    without = {"trusted.load_cert_chain": "str", "company-ca.pem": files["company-ca.pem"]}
    with pytest.raises(ClientError):
        run(CERTIFICATE, tls.url, **without)
    assert tls.requests == []
    run(CERTIFICATE, tls.url, **files)
    assert [each.target for each in tls.requests] == ["/v1/domain/federation"]


def test_readme_program_changes_options_of_single_calls(
    run: Any, fault_server: FaultServer, capsys: pytest.CaptureFixture[str]
) -> None:
    run(OPTIONS)
    assert [each.headers.get("x-trace") for each in fault_server.requests] == [None, "1"]
    assert capsys.readouterr().out.count("FlagResponse(") == 2


def test_readme_program_logs_calls_without_secrets(
    run: Any, caplog: pytest.LogCaptureFixture
) -> None:
    logger = logging.getLogger("codearts_build")
    try:
        run(LOGGING)
    finally:
        logger.setLevel(logging.NOTSET)
    (record,) = [each for each in caplog.records if each.name == "codearts_build"]
    assert record.levelname == "DEBUG"
    assert record.getMessage().startswith(
        "checkFederation (GET /v1/domain/federation): HTTP 200 in "
    )
    assert "access-key" not in caplog.text and "secret" not in caplog.text
