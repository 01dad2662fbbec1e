"""Sets up logging, and shows what the client logs: requests, retries and departures, no secrets.

python logs.py JOB_ID
"""

from __future__ import annotations

import logging
import os
import sys

from codearts_build import CodeArtsBuild, Hooks, Request, Response

logger = logging.getLogger("report")


def count(request: Request, response: Response) -> None:
    logger.info("%s %s used %d bytes", request.method, request.path, len(response.content))


def main(job_id: str) -> int:
    logging.basicConfig(level=logging.INFO, format="%(levelname)s %(name)s %(message)s")
    # DEBUG adds one line a request; INFO has retries, WARNING what does not match the description.
    logging.getLogger("codearts_build").setLevel(logging.DEBUG)

    url = os.environ.get("BUILD_URL")
    hooks = Hooks(after=count)
    with CodeArtsBuild(region="cn-north-4", base_url=url, hooks=hooks) as client:
        running = client.jobs.check_running(job_id=job_id)
    logger.info("job %s runs: %s", job_id, running.result)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
