"""The test vectors of the guide of signatures, made by the client's signer.

`python -m tests.guides.signing_vectors` writes the file that is published beside the guide.
"""

from __future__ import annotations

import calendar
import hashlib
import json
import sys
import time
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import quote, urlsplit

from tests.helpers.paths import ROOT

sys.path.insert(0, str(ROOT / "templates" / "python" / "{package}"))

from _runtime.messages import Headers, Request
from _runtime.sdk_hmac_sha256 import AkSk, sign

FILE = ROOT / "spec" / "guides" / "signing-vectors.json"
HOST = "cloudbuild-ext.cn-north-4.myhuaweicloud.com"
ACCESS_KEY, SECRET_KEY = "EXAMPLEACCESSKEY", "exampleSecretKey"
DATE = "20250318T024125Z"
JOB = "5c0d7f2ab93e4f6d8e1a4b7c9d2f3e60"
RUNNING = f"/v1/job/{JOB}/running-status"
JSON = {"Content-Type": "application/json"}
FORM = "\r\n".join(
    [
        "--boundary",
        'Content-Disposition: form-data; name="file"; filename="settings-mirror.xml"',
        "Content-Type: application/octet-stream",
        "",
        "<settings/>",
        "--boundary--",
        "",
    ]
)


@dataclass(frozen=True)
class Case:
    name: str
    operation: str
    method: str
    path: str
    query: tuple[tuple[str, str], ...] = ()
    headers: dict[str, str] = field(default_factory=dict)
    body: str = ""
    security_token: str | None = None
    project_id: str | None = None

    @property
    def url(self) -> str:
        """The URL with its query in the order of the caller."""
        query = "&".join(f"{name}={quote(value, safe='')}" for name, value in self.query)
        return f"https://{HOST}{self.path}" + (f"?{query}" if query else "")


CASES = (
    Case("GET without a query", "getLatestBuildState", "GET", RUNNING),
    Case(
        "GET with a query to encode and sort",
        "listBuildsBetween",
        "GET",
        f"/v1/record/{JOB}/list",
        (
            ("start_time", "2025-03-18 09:00:00"),
            ("end_time", "2025-03-18 10:30:00"),
            ("page_size", "100"),
            ("page_index", "0"),
        ),
        JSON,
    ),
    Case(
        "GET with repeated names and reserved characters",
        "listBuildRecords",
        "GET",
        "/v1/record/4b7e1c92-6d3a-4f58-9c0e-2a8d5f71b3e6/records",
        (
            ("page", "0"),
            ("limit", "10"),
            ("branches", "release/2.4"),
            ("branches", "fix~a+b*(c)"),
            ("branches", "feature a&b=c"),
        ),
        JSON,
    ),
    Case(
        "GET with Chinese text in the query",
        "listJobs",
        "GET",
        "/v1/job/list",
        (("search", "构建 任务"), ("page_index", "0"), ("page_size", "100")),
        JSON,
    ),
    Case("POST with JSON", "runJob", "POST", "/v1/job/execute", (), JSON, f'{{"job_id":"{JOB}"}}'),
    Case(
        "POST with Chinese text in JSON",
        "setJobDisabled",
        "POST",
        f"/v1/job/{JOB}/disable",
        (),
        {"Content-Type": "application/json;charset=UTF-8"},
        '{"disabled": true, "reason": "维护"}',
    ),
    Case("POST without a body", "disableJob", "POST", f"/v3/jobs/{JOB}/disable"),
    Case(
        "Temporary access key",
        "getLatestBuildState",
        "GET",
        RUNNING,
        security_token="exampleToken+/==",
    ),
    Case(
        "Subproject of IAM",
        "getLatestBuildState",
        "GET",
        RUNNING,
        project_id="a4a5d4098fb4474fa22cd05f897d6b99",
    ),
    Case(
        "Upload of a file by multipart",
        "uploadFile",
        "POST",
        "/v2/keystore/upload",
        (),
        {"Content-Type": "multipart/form-data; boundary=boundary"},
        FORM,
    ),
)


class Recorder(AkSk):
    """An access key that keeps the last string to sign."""

    to_sign = ""

    def signature(self, text: str) -> str:
        self.to_sign = text
        return super().signature(text)


def vector(case: Case) -> dict[str, Any]:
    keys = Recorder(
        ACCESS_KEY, SECRET_KEY, security_token=case.security_token, project_id=case.project_id
    )
    body = case.body.encode() or None
    now = calendar.timegm(time.strptime(DATE, "%Y%m%dT%H%M%SZ"))
    signed = sign(Request(case.method, case.url, Headers(case.headers), body), keys, now)
    headers = {"Host": HOST, **dict(signed.headers.pairs)}
    authorization = headers.pop("Authorization")
    names = authorization.partition("SignedHeaders=")[2].partition(",")[0]
    values = {name.lower(): value for name, value in headers.items()}
    payload = values.get("x-sdk-content-sha256") or hashlib.sha256(body or b"").hexdigest()
    parts = urlsplit(signed.url)
    lines = [f"{name}:{values[name]}" for name in names.split(";")]
    canonical = "\n".join([case.method, f"{parts.path}/", parts.query, *lines, "", names, payload])
    return {
        "name": case.name,
        "operation": case.operation,
        "method": case.method,
        "url": case.url,
        "headers": headers,
        "body": case.body,
        "access_key": ACCESS_KEY,
        "secret_key": SECRET_KEY,
        "canonical_request": canonical,
        "canonical_request_sha256": hashlib.sha256(canonical.encode()).hexdigest(),
        "string_to_sign": keys.to_sign,
        "signature": authorization.rpartition("=")[2],
        "authorization": authorization,
    }


def file_text() -> str:
    vectors = {"algorithm": "SDK-HMAC-SHA256", "vectors": [vector(each) for each in CASES]}
    return json.dumps(vectors, ensure_ascii=False, indent=2) + "\n"


if __name__ == "__main__":
    FILE.write_text(file_text(), encoding="utf-8")
