"""Starts 50 builds of a job, waits for all, and stops those that have not ended in time.

python many_builds.py JOB_ID SECONDS
"""

from __future__ import annotations

import asyncio
import os
import sys

from codearts_build import AsyncCodeArtsBuild, ClientError, WaitFailedError

COUNT = 50


async def start(client: AsyncCodeArtsBuild, job_id: str) -> int:
    started = await client.builds.run(job_id=job_id)
    if started.result is None or started.result.actual_build_number is None:
        raise LookupError("the build has no number")
    return int(started.result.actual_build_number)


async def watch(client: AsyncCodeArtsBuild, job_id: str, build_no: int) -> str:
    """Returns the final state of a build. If it is cancelled, it stops the build."""
    try:
        await client.builds.wait_until_succeeded(job_id=job_id, build_no=build_no, interval=0.5)
    except WaitFailedError as error:
        return str(error.state)
    except asyncio.CancelledError:
        try:
            await client.builds.stop(job_id=job_id, build_no=build_no)
        except ClientError as error:
            print(f"build {build_no} was not stopped: {error}", file=sys.stderr)
        raise
    return "SUCCESS"


async def main(job_id: str, seconds: float) -> int:
    url = os.environ.get("BUILD_URL")
    async with AsyncCodeArtsBuild(region="cn-north-4", base_url=url) as client:
        numbers = await asyncio.gather(*(start(client, job_id) for _ in range(COUNT)))
        tasks = [asyncio.create_task(watch(client, job_id, number)) for number in numbers]
        _, late = await asyncio.wait(tasks, timeout=seconds)
        for task in late:
            task.cancel()
        states = await asyncio.gather(*tasks, return_exceptions=True)
    for state in states:
        if isinstance(state, Exception):
            raise state
    succeeded = states.count("SUCCESS")
    print(f"{succeeded} succeeded, {COUNT - len(late) - succeeded} failed, {len(late)} stopped")
    return 0 if succeeded == COUNT else 1


if __name__ == "__main__":
    sys.exit(asyncio.run(main(sys.argv[1], float(sys.argv[2]))))
