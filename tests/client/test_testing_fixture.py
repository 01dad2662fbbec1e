"""The test kit in use: programs of the README, the fixture of pytest, and the server as a program."""

from __future__ import annotations

import json
import re
import subprocess
import sys
import time
import urllib.error
import urllib.request
from pathlib import Path

import pytest

from tests.helpers.paths import ROOT

PYTHON = ROOT / "generated/python"
ID = "5c0d7f2ab93e4f6d8e1a4b7c9d2f3e60"


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
        "            client.builds.run(job_id='a' * 32)\n"
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


def test_server_responds_without_delay() -> None:
    from codearts_build.testing import FakeService

    fake = FakeService()
    with fake.serve() as url, fake.client(base_url=url, transport=None) as client:
        client.builds.run(job_id=ID)
        started = time.monotonic()
        for _ in range(50):
            client.builds.run(job_id=ID)
        # A delayed ACK for each call would take 2 s.
        assert time.monotonic() - started < 1.5
