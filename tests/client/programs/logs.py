"""Sets up logging, and shows what the client logs: requests, retries and departures, no secrets.

python logs.py JOB_ID
"""

from __future__ import annotations

import logging
import os
import sys

from codearts_build import Attempt, CodeArtsBuild, Hooks

logger = logging.getLogger("report")


def measure(attempt: Attempt) -> None:
    outcome = attempt.response.status if attempt.response else attempt.error
    logger.info("%s, attempt %d: %s", attempt.operation, attempt.number, outcome)


def main(job_id: str) -> int:
    logging.basicConfig(level=logging.INFO, format="%(levelname)s %(name)s %(message)s")
    # DEBUG adds one line a request; INFO has retries, WARNING what does not match the description.
    logging.getLogger("codearts_build").setLevel(logging.DEBUG)

    url = os.environ.get("BUILD_URL")
    hooks = Hooks(after=measure)
    with CodeArtsBuild(region="cn-north-4", base_url=url, hooks=hooks) as client:
        running = client.jobs.check_running(job_id=job_id)
    logger.info("job %s runs: %s", job_id, running.result)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
