"""Writes all jobs of a project as CSV to standard output.

python jobs_to_csv.py PROJECT_ID > jobs.csv
"""

from __future__ import annotations

import csv
import os
import sys
from datetime import UTC, datetime

from codearts_build import CodeArtsBuild
from codearts_build.models import ProjectJob

COLUMNS = ("id", "name", "creator", "last build", "status", "health")


def row(job: ProjectJob) -> list[object]:
    last = job.last_build_time
    return [
        job.id,
        job.job_name,
        job.user_name,
        datetime.fromtimestamp(last / 1000, UTC).isoformat() if last else "",
        job.last_build_status,
        job.health_score,
    ]


def main(project_id: str) -> int:
    table = csv.writer(sys.stdout)
    table.writerow(COLUMNS)
    count = 0
    with CodeArtsBuild(region="cn-north-4", base_url=os.environ.get("BUILD_URL")) as client:
        for job in client.jobs.iter_by_project(project_id=project_id):
            table.writerow(row(job))
            count += 1
    print(f"{count} jobs", file=sys.stderr)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
