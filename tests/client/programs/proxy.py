"""Lists jobs through a company's proxy, whose certificates its own CA has signed.

    python proxy.py http://proxy.example.com:8080 company-ca.pem

Without code, HTTPS_PROXY and SSL_CERT_FILE in the environment have the same effect.
"""

from __future__ import annotations

import ssl
import sys

import httpx2
from codearts_build import CodeArtsBuild, ConfigurationError, ConnectionFailedError, Httpx2Transport


def main(proxy: str, ca_file: str) -> int:
    trusted = ssl.create_default_context(cafile=ca_file)
    with (
        httpx2.Client(proxy=proxy, verify=trusted) as http,
        CodeArtsBuild(region="cn-north-4", transport=Httpx2Transport(client=http)) as client,
    ):
        try:
            for job in client.jobs.iter():
                print(job.job_name)
        except (ConfigurationError, ConnectionFailedError) as error:
            print(f"no way through the proxy: {error}", file=sys.stderr)
            return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
