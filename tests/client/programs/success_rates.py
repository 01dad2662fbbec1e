"""Prints how many builds of each job have succeeded in the last week, worst first.

python success_rates.py PROJECT_ID
"""

from __future__ import annotations

import os
import sys
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from datetime import datetime, timedelta, timezone
from itertools import repeat

from codearts_build import CodeArtsBuild
from codearts_build.models import ProjectJob

WEEK = timedelta(days=7)
CHINA = timezone(timedelta(hours=8))  # the service takes local times without an offset


@dataclass(frozen=True, order=True)
class Rate:
    """The part of a job's builds that have succeeded."""

    part: float
    job: str
    builds: int

    def __str__(self) -> str:
        return f"{self.job:30} {self.part:4.0%} of {self.builds}"


def rate(client: CodeArtsBuild, job: ProjectJob) -> Rate | None:
    """Returns the rate of a job; None if it was not built."""
    if job.id is None:
        return None
    end = datetime.now(CHINA)
    runs = client.records.iter_between(
        job_id=job.id,
        start_time=(end - WEEK).strftime("%Y-%m-%d %H:%M:%S"),
        end_time=end.strftime("%Y-%m-%d %H:%M:%S"),
    )
    states = Counter(run.state for run in runs)
    builds = states.total()
    if not builds:
        return None
    return Rate(states["SUCCESS"] / builds, job.job_name or job.id, builds)


def main(project_id: str) -> int:
    url = os.environ.get("BUILD_URL")
    with (
        CodeArtsBuild(region="cn-north-4", base_url=url) as client,
        ThreadPoolExecutor(8) as pool,
    ):
        jobs = client.jobs.iter_by_project(project_id=project_id)
        rates = [each for each in pool.map(rate, repeat(client), jobs) if each is not None]
    for each in sorted(rates):
        print(each)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
