"""All operations against Prism, which checks requests and responses against the bundle."""

from __future__ import annotations

import asyncio
import re
import socket
import subprocess
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from sample_arguments import FILE, Case, all_cases

from tests.helpers.npm import install
from tests.helpers.paths import ROOT

pytestmark = pytest.mark.proof

SECONDS = 120
VIOLATIONS = "sl-violations"
# Lines of Prism's log that report no problem; all others do.
FINE = re.compile(
    r"\[[^]]+\] ›\s+\[(HTTP SERVER\] \S+ \S+|[A-Z]+\]) \S\s+(info|success|start|awaiting) "
)
PASSED = "success   The request passed the validation rules."


class Prism:
    def __init__(self, url: str, log: Path) -> None:
        self.url, self.log = url, log

    def complaints(self) -> list[str]:
        lines = self.log.read_text(encoding="utf-8").splitlines()
        return [line for line in lines if line.strip() and not FINE.match(line)]

    def passed(self) -> int:
        return self.log.read_text(encoding="utf-8").count(PASSED)


@pytest.fixture
def prism(tmp_path: Path) -> Iterator[Prism]:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = int(probe.getsockname()[1])
    log = tmp_path / "prism.log"
    arguments = ["mock", "--errors", "--host", "127.0.0.1", "--port", str(port)]
    program = install("prism", "@stoplight/prism-cli") / "node_modules" / ".bin" / "prism"
    command = [str(program), *arguments, str(ROOT / "generated/openapi/openapi.yaml")]
    with log.open("wb") as output:
        process = subprocess.Popen(
            command, stdin=subprocess.DEVNULL, stdout=output, stderr=subprocess.STDOUT
        )
    try:
        end = time.monotonic() + SECONDS
        while True:
            with socket.socket() as probe:
                if probe.connect_ex(("127.0.0.1", port)) == 0:
                    break
            assert process.poll() is None and time.monotonic() < end, log.read_text(
                errors="replace"
            )[-2000:]
            time.sleep(0.1)
        yield Prism(f"http://127.0.0.1:{port}", log)
    finally:
        process.terminate()
        process.wait(timeout=30)


def client_of(kind: str, url: str) -> Any:
    """A client on the named transport that hides no failure: without retries, with departures recorded."""
    import codearts_build as package
    from codearts_build import AkSk, AsyncCodeArtsBuild, CodeArtsBuild

    assert package.__file__ and Path(package.__file__).is_relative_to(ROOT / "generated")
    name, _, way = kind.partition("-")
    prefix = "Async" if way == "async" else ""
    transport = getattr(package, f"{prefix}{name.capitalize()}Transport")()
    made: Any = AsyncCodeArtsBuild if prefix else CodeArtsBuild
    return made(base_url=url, auth=AkSk("ak", "sk"), transport=transport, max_retries=0), transport


def found_in(case: Case, result: Any, content: bytes | None) -> list[str]:
    """Returns the problems of a response."""
    from codearts_build import response_of

    if case.is_download:
        problems = [] if content else ["the file is empty"]
        headers = result.headers
    else:
        record = response_of(result)
        headers = record.headers
        problems = [str(each) for each in record.departures]
        problems += [f"unknown: {where}" for where in record.unknown]
        if record.status != 200:
            problems.append(f"status {record.status}")
    if headers.get(VIOLATIONS):
        problems.append(f"Prism: {headers.get(VIOLATIONS)}")
    return [f"{case.id}: {each}" for each in problems]


@pytest.mark.filterwarnings("ignore:.*is deprecated:DeprecationWarning")
@pytest.mark.parametrize("kind", ["httpx2-sync", "httpx2-async", "aiohttp-async"])
def test_every_operation_passes_prism_validation(prism: Prism, kind: str) -> None:
    cases = all_cases()
    assert len({case.id for case in cases}) == len(cases) == 138

    async def run() -> list[str]:
        client, transport = client_of(kind, prism.url)
        is_async, problems = kind.endswith("async"), []
        for case in cases:
            try:
                result = case.perform(client)
                result = await result if is_async else result
                content = result.read() if case.is_download else None
                content = await content if is_async and case.is_download else content
                problems += found_in(case, result, content)
            except Exception as error:
                problems.append(
                    f"{case.id}: {type(error).__name__}: {error} {getattr(error, 'body', '')!r}"
                )
        for each in (client, transport):
            closed = each.close()
            if is_async:
                await closed
        return problems

    assert asyncio.run(run()) == []
    assert prism.complaints() == []
    assert prism.passed() == len(cases)


def status_of(prism: Prism, path: str, body: bytes | None = None, **headers: str) -> int:
    """Returns the status of Prism's response to a handwritten request."""
    sent = {"X-Auth-Token": "t", "Content-Type": "application/json", **headers}
    request = urllib.request.Request(prism.url + path, body, sent)
    try:
        with urllib.request.urlopen(request, timeout=30) as response:
            return int(response.status)
    except urllib.error.HTTPError as error:
        return error.code


def test_prism_reports_invalid_requests(prism: Prism) -> None:
    """Prism rejects invalid requests, and the test reads its log correctly."""
    assert status_of(prism, "/v3/jobs/build", b'{"job_id": "' + b"a" * 32 + b'"}') == 200
    assert prism.complaints() == [] and prism.passed() == 1
    form = b'--b\r\nContent-Disposition: form-data; name="file"; filename="f"\r\nContent-Type: a/b\r\n\r\n%b\r\n--b--\r\n'
    upload = next(case for case in all_cases() if case.form)
    assert status_of(prism, "/v3/jobs/build", b'{"parameter": []}') == 422
    assert "property 'job_id'" in prism.complaints()[-1]
    assert status_of(prism, "/v3/jobs/build", b'{"job_id": 3}') == 422
    assert "job_id must be string" in prism.complaints()[-1]
    assert (
        status_of(
            prism, upload.path, form % FILE, **{"Content-Type": "multipart/form-data; boundary=b"}
        )
        == 422
    )
    assert "property 'privacy'" in prism.complaints()[-1]
    assert status_of(prism, "/v3/jobs/short/history?offset=-1&limit=1000") == 422
    assert "offset" in "".join(prism.complaints()[-4:]) and "limit" in "".join(
        prism.complaints()[-4:]
    )
    assert status_of(prism, "/v1/report/not-an-operation") == 404
    assert prism.passed() == 1


def test_departures_and_unknown_fields_are_reported(server: Any) -> None:
    """`found_in` reports a response that does not match the description."""
    from codearts_build import CodeArtsBuild, Token

    case = next(case for case in all_cases() if case.id == "runJob")
    with CodeArtsBuild(base_url=server.url, auth=Token("t")) as client:
        server.respond({"octopus_job_name": 3, "colour": "red"})
        problems = found_in(case, case.perform(client), None)
    assert (
        any("octopus_job_name" in each for each in problems)
        and "runJob: unknown: colour" in problems
    )
