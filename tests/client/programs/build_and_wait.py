"""Runs a job, prints the log as it grows, and exits with 0 only if the build has succeeded.

python build_and_wait.py JOB_ID --branch release/2.4
"""

from __future__ import annotations

import argparse
import os
import sys

from codearts_build import CodeArtsBuild, WaitFailedError, WaitTimeoutError
from codearts_build.models import BuildRevision


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("job_id")
    parser.add_argument("--branch", help="the branch to build, if not the job's own")
    parser.add_argument("--timeout", type=float, default=1800.0, help="seconds to wait")
    given = parser.parse_args()
    scm = BuildRevision(branch=given.branch, build_type="branch") if given.branch else None

    with CodeArtsBuild(region="cn-north-4", base_url=os.environ.get("BUILD_URL")) as client:
        try:
            record = client.builds.run_and_wait(
                job_id=given.job_id, scm=scm, timeout=given.timeout, on_log=sys.stdout.write
            )
        except WaitFailedError as error:
            print(f"the build ended as {error.state}", file=sys.stderr)
            return 1
        except WaitTimeoutError as error:
            print(f"no end in time: {error}", file=sys.stderr)
            return 2
    if record.result is not None:
        seconds = (record.result.build_time or 0) / 1000
        print(f"build {record.result.number} has succeeded in {seconds:.0f} s")
    return 0


if __name__ == "__main__":
    sys.exit(main())
