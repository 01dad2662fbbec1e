"""Typical user code that type checkers must accept and infer. It is checked, not run."""

from __future__ import annotations

import asyncio
from pathlib import Path
from typing import assert_type

from codearts_build import (
    AkSk,
    AsyncCodeArtsBuild,
    AsyncDownload,
    Attempt,
    CodeArtsBuild,
    Download,
    Headers,
    Hooks,
    PasswordLogin,
    Project,
    ResponseError,
    ThrottledError,
    Token,
    read_json,
    response_of,
)
from codearts_build.models import (
    BuildStarted,
    BuildStartedResponse,
    BuildSummaryResponse,
    JobStepInput,
    NamedValueInput,
    ProjectJob,
)


def saved(path: Path) -> bytes:
    job = ProjectJob.from_json(path.read_bytes())
    assert_type(job, ProjectJob)
    assert_type(ProjectJob.from_dict(job.to_dict(), strict=True), ProjectJob)
    jobs: list[ProjectJob] = read_json(path.read_text(), list[ProjectJob])
    assert_type(jobs[0].to_json(), bytes)
    return jobs[0].to_json()


def run(job_id: str, project_id: str) -> list[str]:
    names: list[str] = []
    with CodeArtsBuild(
        region="cn-north-4", auth=AkSk("ak", "sk"), timeout=10, max_retries=3
    ) as client:
        started = client.builds.run(
            job_id=job_id, parameter=[NamedValueInput(name="codeBranch", value="main")]
        )
        assert_type(started, BuildStartedResponse)
        assert_type(started.result, BuildStarted | None)
        if started.result and started.result.actual_build_number:
            number = started.result.actual_build_number  # the service returns it as text
            assert_type(number, str)
            client.builds.get_summary(job_id=job_id, build_no=number)
            client.builds.wait_until_succeeded(job_id=job_id, build_no=number)
            client.builds.stop(job_id=job_id, build_no=number)
            client.builds.stop(job_id=job_id, build_no=int(number))
        record = client.builds.run_and_wait(job_id=job_id, on_log=print)
        assert_type(record, BuildSummaryResponse)
        for job in client.jobs.iter_by_project(project_id=project_id):
            assert_type(job.job_name, str | None)
            names.append(job.job_name or "")
        client.jobs.wait_until_idle(job_id=job_id, timeout=600)
        with client.logs.download(record_id="...", log_level="DEBUG") as log:
            assert_type(log, Download)
            log.save_to(Path("build.log"))
        for piece in client.logs.follow_real_time(job_id=job_id, build_no=1):
            assert_type(piece, str)
        assert_type(client.projects(), list[Project])
    return names


def create(client: CodeArtsBuild) -> str | None:
    step = JobStepInput(
        module_id="devcloud2018.codeci_action_20057.action",
        name="Maven",
        properties={"command": "mvn package"},
    )
    try:
        saved = client.jobs.create(arch="x86-64", project_id="...", job_name="api", steps=[step])
    except ThrottledError as error:
        print(error.retry_after, error.remedy)
        return None
    except ResponseError as error:
        print(error.status, error.error_code, error.error_msg, error.request_id)
        return None
    print(response_of(saved).departures, response_of(saved).unknown)
    return saved.result.job_id if saved.result else None


async def run_async(job_id: str) -> None:
    login = PasswordLogin("user", "password", domain="account")
    async with AsyncCodeArtsBuild(region="cn-south-1", auth=login) as client:
        first, second = await asyncio.gather(
            client.jobs.get(job_id=job_id), client.jobs.get_overview(job_id=job_id)
        )
        print(first.status, second.result)
        async for job in client.jobs.iter_by_project(project_id="...", page_size=50):
            assert_type(job, ProjectJob)
        async with await client.logs.download(record_id="...") as log:
            assert_type(log, AsyncDownload)
            await log.save_to("build.log", progress=lambda done, total: print(done, total))
        await client.files.upload(file=Path("release.jks"), privacy="true")


def per_call(client: CodeArtsBuild, job_id: str) -> None:
    quick = client.with_options(
        timeout=5, deadline=None, headers={"X-Team": "a"}, query={"a": "b", "c": ["d", "e"]}
    )
    assert_type(quick, CodeArtsBuild)
    info = quick.jobs.get_overview(job_id=job_id)
    response = response_of(info)
    assert_type(response.status, int)
    assert_type(response.headers, Headers)
    assert_type(response.content, bytes)
    assert_type(response.request_id, str)
    received = client.call_with_response("getJobOverview", {"job_id": job_id})
    assert_type(received.response.status, int)
    assert_type(received.response.headers, Headers)
    assert_type(received.response.content, bytes)


async def per_call_async(client: AsyncCodeArtsBuild, job_id: str) -> bytes:
    quick = client.with_options(timeout=5, idempotent=True, query=None)
    assert_type(quick, AsyncCodeArtsBuild)
    await quick.jobs.get_overview(job_id=job_id)
    _, response = await client.call_with_response("getJobOverview", {"job_id": job_id})
    return response.content


def observed() -> CodeArtsBuild:
    def after(attempt: Attempt) -> None:
        assert_type(attempt.number, int)
        assert_type(attempt.elapsed, float)
        assert_type(attempt.error, BaseException | None)
        if attempt.response is not None:
            assert_type(attempt.response.status, int)

    return CodeArtsBuild(
        region="cn-north-4",
        auth=Token("token"),
        headers={"X-Team": "a"},
        hooks=Hooks(before=lambda request: print(request.path), after=after),
    )


def tokens() -> CodeArtsBuild:
    return CodeArtsBuild(base_url="https://example.com", auth=Token(lambda: "token"), strict=True)


def several() -> AsyncCodeArtsBuild:
    async def fetched() -> str:
        return "token"

    return AsyncCodeArtsBuild(region="cn-north-4", auth=[AkSk("ak", "sk"), Token(fetched)])
