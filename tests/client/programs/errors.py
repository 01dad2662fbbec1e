"""Reads the settings of jobs, and says for each that fails why and what to do.

python errors.py JOB_ID ...
"""

from __future__ import annotations

import os
import sys

from codearts_build import (
    AuthenticationError,
    ClientError,
    CodeArtsBuild,
    ConfigurationError,
    ConnectionFailedError,
    CredentialsError,
    InvalidResponseError,
    NotFoundError,
    PermissionDeniedError,
    ResponseError,
    ServerError,
    ThrottledError,
    TimedOutError,
)


def advice(error: ClientError) -> str:
    """Returns what to do about an error, from the most precise kind to the base."""
    match error:
        case CredentialsError() | AuthenticationError():
            return "check the access key, and that clocks agree"
        case PermissionDeniedError():
            return "ask the project's administrator for the permission"
        case NotFoundError():
            return "check the ID"
        case ThrottledError():
            return f"try again in {error.retry_after or 60:.0f} s"
        case ServerError():
            return "try again later"
        case InvalidResponseError():
            return "check proxies: this is no response of the service"
        case TimedOutError():
            return "try again, or with a longer timeout"
        case ConnectionFailedError():
            return f"check the network to {error.host}"
        case ConfigurationError():
            return "check certificates and proxies"
        case _:
            return "report it"


def show(job_id: str, error: ClientError) -> None:
    print(f"{job_id}: {type(error).__name__}: {advice(error)}")
    if isinstance(error, ResponseError):
        print(f"  HTTP {error.status}, code {error.error_code or 'none'}")
        if error.remedy:
            print(f"  remedy: {error.remedy}")
        if error.request_id:
            print(f"  for the support: request {error.request_id}")


def main(job_ids: list[str]) -> int:
    failures = 0
    url = os.environ.get("BUILD_URL")
    with CodeArtsBuild(region="cn-north-4", base_url=url, max_retries=0, timeout=1) as client:
        for job_id in job_ids:
            try:
                config = client.jobs.get(job_id=job_id)
            except ClientError as error:
                failures += 1
                show(job_id, error)
            else:
                print(f"{job_id}: {config.result.job_name if config.result else 'no settings'}")
    return min(failures, 1)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
