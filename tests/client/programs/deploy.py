"""Deploys a job's package if its build succeeds; `test_deploy.py` tests it without a service.

python deploy.py JOB_ID
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable

from codearts_build import CodeArtsBuild, ThrottledError, WaitFailedError


class NotDeployedError(Exception):
    """Nothing was deployed. The message says why."""


def deploy(
    client: CodeArtsBuild, job_id: str, release: Callable[[int], None], interval: float = 5.0
) -> int:
    """Runs the job, passes the number of its build to `release`, and returns it.

    `interval` is in seconds, between two looks at the build.
    """
    disabled = client.jobs.get_disabled_state(job_id=job_id)
    if disabled.result is not None and disabled.result.disabled:
        raise NotDeployedError("the job is disabled")
    try:
        record = client.builds.run_and_wait(job_id=job_id, timeout=900, interval=interval)
    except WaitFailedError as error:
        raise NotDeployedError(f"the build ended as {error.state}") from error
    except ThrottledError as error:
        raise NotDeployedError("the service is busy; try again later") from error
    if record.result is None or record.result.number is None:
        raise NotDeployedError("the build has no number")
    release(record.result.number)
    return record.result.number


def main(job_id: str) -> int:
    def release(number: int) -> None:
        print(f"releasing build {number}")

    with CodeArtsBuild(region="cn-north-4", base_url=os.environ.get("BUILD_URL")) as client:
        deploy(client, job_id, release)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
