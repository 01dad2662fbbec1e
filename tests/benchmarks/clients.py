"""The measured clients, with the same interface. Imported only in child processes of the bench."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from typing import Any

PROJECT, JOB = "b81e5c2f7a904d63b0f2c6d8e1a37f95", "5c0d7f2ab93e4f6d8e1a4b7c9d2f3e60"
AT_A_TIME = 64


class Ours:
    """The generated client: over httpx2 for threads, over one of its transports for event loops."""

    def __init__(self, url: str, transport: str) -> None:
        from codearts_build import AkSk, CodeArtsBuild

        self.url, self.transport = url, transport
        self.client = CodeArtsBuild(base_url=url, auth=AkSk("ak", "sk"))

    def small(self) -> None:
        assert self.client.jobs.check_running(job_id=JOB).result is True

    def page(self) -> None:
        jobs = self.client.jobs.list_by_project_v3(
            project_id=PROJECT, page_index=0, page_size=100
        ).jobs
        assert jobs is not None and len(jobs) == 100

    def full_page(self) -> None:
        result = self.client.jobs.list(page_index=0, page_size=100).result
        assert result is not None and result.job_list is not None and len(result.job_list) == 100

    def all_jobs(self) -> list[Any]:
        return list(self.client.jobs.iter_by_project_v3(project_id=PROJECT, page_size=100))

    def all_full_jobs(self) -> list[Any]:
        return list(self.client.jobs.iter(page_size=100))

    def many(self, count: int) -> Callable[[], None]:
        """Makes `count` calls, 64 at a time; connections stay open between rounds."""
        import asyncio

        from codearts_build import (
            AkSk,
            AsyncAiohttpTransport,
            AsyncCodeArtsBuild,
            AsyncHttpx2Transport,
        )

        transport = AsyncAiohttpTransport() if self.transport == "aio" else AsyncHttpx2Transport()
        runner = asyncio.Runner()
        client = AsyncCodeArtsBuild(base_url=self.url, auth=AkSk("ak", "sk"), transport=transport)

        async def worker(numbers: Any) -> None:
            for _ in numbers:
                assert (await client.jobs.check_running(job_id=JOB)).result is True

        async def once() -> None:
            numbers = iter(range(count))
            await asyncio.gather(*(worker(numbers) for _ in range(AT_A_TIME)))

        return lambda: runner.run(once())


class Sdk:
    """The official SDK. Its asynchronous client hands calls to a pool of threads and returns futures."""

    def __init__(self, url: str) -> None:
        from huaweicloudsdkcodeartsbuild.v3 import CodeArtsBuildClient

        self.url = url
        self.client = self.made(CodeArtsBuildClient)

    def made(self, kind: Any) -> Any:
        from huaweicloudsdkcore.auth.credentials import BasicCredentials
        from huaweicloudsdkcore.http.http_config import HttpConfig

        config = HttpConfig(pool_connections=AT_A_TIME, pool_maxsize=AT_A_TIME)
        builder = (
            kind.new_builder()
            .with_credentials(BasicCredentials("ak", "sk", PROJECT))
            .with_http_config(config)
        )
        return builder.with_endpoint(self.url).build()

    def small(self) -> None:
        from huaweicloudsdkcodeartsbuild.v3 import ShowJobStatusRequest

        assert self.client.show_job_status(ShowJobStatusRequest(job_id=JOB)).result is True

    def page(self) -> None:
        assert len(self.jobs(0)) == 100

    def full_page(self) -> None:
        assert len(self.full_jobs(0)) == 100

    def jobs(self, index: int) -> list[Any]:
        from huaweicloudsdkcodeartsbuild.v3 import ShowJobListByProjectIdRequest

        request = ShowJobListByProjectIdRequest(project_id=PROJECT, page_index=index, page_size=100)
        return self.client.show_job_list_by_project_id(request).jobs  # type: ignore[no-any-return]

    def full_jobs(self, index: int) -> list[Any]:
        from huaweicloudsdkcodeartsbuild.v3 import ListJobRequest

        return self.client.list_job(ListJobRequest(page_index=index, page_size=100)).result.job_list  # type: ignore[no-any-return]

    def all_jobs(self) -> list[Any]:
        return [job for index in range(200) for job in self.jobs(index)]

    def all_full_jobs(self) -> list[Any]:
        return [job for index in range(200) for job in self.full_jobs(index)]

    def many(self, count: int) -> Callable[[], None]:
        """Makes `count` calls, 64 at a time; connections stay open between rounds."""
        from huaweicloudsdkcodeartsbuild.v3 import CodeArtsBuildAsyncClient, ShowJobStatusRequest

        client = self.made(CodeArtsBuildAsyncClient)

        def once() -> None:
            waiting: deque[Any] = deque()
            for _ in range(count):
                if len(waiting) == AT_A_TIME:
                    assert waiting.popleft().result().result is True
                waiting.append(client.show_job_status_async(ShowJobStatusRequest(job_id=JOB)))
            while waiting:
                assert waiting.popleft().result().result is True

        return once


def side(name: str, url: str) -> Ours | Sdk:
    """The client of a name: sdk, or an asynchronous transport of ours: aio, httpx2."""
    return Sdk(url) if name == "sdk" else Ours(url, name)
