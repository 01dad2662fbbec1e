"""A service with one project, in the shape that witnesses saw or in that of the manual."""

from __future__ import annotations

import json
from typing import Any

from tests.helpers.recorder import Recorded
from tests.service.server import Reply, json_reply

PROJECT = "3e7b91c04d5f4a82b6c8d0e1f2a3b4c5"
JOB = "5c0d7f2ab93e4f6d8e1a4b7c9d2f3e60"
JOBS = {
    JOB: "storefront-api",
    "7a2e90c4d1b84f6f93e5a8c6b0d71f42": "storefront-web",
    "91f3b6d80c5e4a27b8d2e7f4a06c13d9": "storefront-docs",
}
LOG = "j_Vw8kR2nD\n[INFO] Cloning branch release/2.4\nSUCCESS\n"
ENDED = "DEV.CB.032302"
# The number of polls until a build has ended.
POLLS = 2


class FakeService:
    """The jobs and builds of the project; `is_observed` chooses the shape of the responses."""

    def __init__(self, is_observed: bool) -> None:
        self.is_observed = is_observed
        # By number, from 1: the result, empty while the build runs.
        self.results: list[str] = []
        self.polls = 0

    def __call__(self, request: Recorded) -> Reply:
        parts = request.path.strip("/").split("/")
        query = dict(request.query)
        match request.method, *parts:
            case "POST", "v1", "job", "execute":
                return self.run(request.json["job_id"])
            case "GET", "v1", "job", project, "list":
                return self.jobs(project, int(query["page_index"]), int(query["page_size"]))
            case "GET", "v1", "job", job, "config":
                name = JOBS.get(job)
                return self.envelope({"job_name": name}) if name else self.unknown()
            case "POST", "v1", "job", job, "stop":
                return self.stop(job, request.json["build_no"])
            case "GET", "v3", "jobs", job, "status":
                return self.running(job)
            case "GET", "v1", "record", job, number, "record-info":
                return self.record(job, int(number))
            case "GET", "v4", record, "download-log":
                return self.log(record)
        return json_reply({"error_code": "APIGW.0101", "error_msg": "No such API."}, 404)

    def envelope(self, result: Any) -> Reply:
        return json_reply({"status": "success", "error": None, "result": result})

    def unknown(self) -> Reply:
        if self.is_observed:
            return json_reply({"error_code": "DEVCB.00031006", "error_msg": "Not found."}, 422)
        return json_reply({"error_code": "CB.00060214", "error_msg": "Not found."}, 404)

    def run(self, job: str) -> Reply:
        if job not in JOBS:
            return self.unknown()
        self.results.append("")
        self.polls = POLLS
        number = len(self.results)
        numbers = {
            "octopus_job_name": "j_Vw8kR2nD",
            "actual_build_number": str(number),
            "daily_build_number": f"20250318.{number}",
        }
        return self.envelope(numbers) if self.is_observed else json_reply(numbers)

    def jobs(self, project: str, page: int, size: int) -> Reply:
        if project != PROJECT:
            return self.unknown()
        found = [{"id": job, "job_name": name} for job, name in JOBS.items()]
        shown, total = found[page * size : (page + 1) * size], len(found)
        if self.is_observed:
            return self.envelope({"job_list": shown, "total": total})
        return json_reply({"jobs": shown, "total": total})

    def running(self, job: str) -> Reply:
        if job not in JOBS:
            return self.unknown()
        self.polls -= 1
        if self.polls < 0 and self.results[-1] == "":
            self.results[-1] = "SUCCESS"
        return json_reply({"result": self.polls >= 0})

    def stop(self, job: str, number: int) -> Reply:
        if job not in JOBS:
            return self.unknown()
        if self.results[number - 1]:
            reason = "The state of the build has changed."
            if self.is_observed:
                refusal = {"error": {"code": ENDED, "reason": reason}, "status": "error"}
                text = json.dumps(json.dumps(refusal))
                return Reply(text.encode(), content_type="text/plain;charset=UTF-8")
            return json_reply({"error_code": ENDED, "error_msg": reason}, 400)
        self.results[number - 1] = "ABORTED"
        return Reply(b"") if self.is_observed else json_reply({"status": "success"})

    def record(self, job: str, number: int) -> Reply:
        if job not in JOBS or not 0 < number <= len(self.results):
            return self.unknown()
        record = {
            "build_record_id": record_id(number),
            "build_no": number,
            "status": self.results[number - 1] or None,
        }
        return self.envelope(record)

    def log(self, record: str) -> Reply:
        known = [record_id(number) for number in range(1, len(self.results) + 1)]
        if record in known and self.results[known.index(record)] == "SUCCESS":
            return Reply(LOG.encode(), content_type="application/octet-stream")
        # The log of a build that was stopped at once is missing, without a reason.
        if self.is_observed and record in known:
            return json_reply({})
        if self.is_observed:
            return json_reply({"error_code": "DEVCB.00031006", "error_msg": "Not found."})
        return self.unknown()


def record_id(number: int) -> str:
    return f"d3f8a5b1-27c4-4e96-8b0d-{number:012}"
