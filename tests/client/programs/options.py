"""Calls with options of their own, over the connections of one client.

python options.py JOB_ID
"""

from __future__ import annotations

import os
import sys

from codearts_build import CodeArtsBuild, NoResponseError, response_of


def main(job_id: str) -> int:
    url = os.environ.get("BUILD_URL")
    with CodeArtsBuild(region="cn-north-4", base_url=url, timeout=30, max_retries=3) as client:
        # A health check must be quick: half a second, and no second attempt.
        try:
            client.with_options(timeout=0.5, max_retries=0).account.get_summary()
        except NoResponseError as error:
            print(f"slow today: {type(error).__name__}")

        # This job may be started twice, so that a failure may be retried.
        again = client.with_options(idempotent=True, deadline=60)
        started = again.builds.run(job_id=job_id)

        # A trace for the service's support.
        traced = client.with_options(headers={"X-Trace-Id": "nightly-7"})
        status = traced.jobs.get_step_status(job_id=job_id)

        # Options of a client made from another are added to the other's.
        strict = traced.with_options(strict=True)
        strict.jobs.get_overview(job_id=job_id)

    number = started.result.actual_build_number if started.result else None
    print(f"build {number}, HTTP {response_of(status).status}")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
