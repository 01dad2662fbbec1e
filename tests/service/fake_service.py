"""A service with one project, in the shape that witnesses saw or in that of the manual."""

from __future__ import annotations

import json
from typing import Any

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


class Builds:
    """The jobs and builds of the project; `is_observed` chooses the shape of the responses.

    `fake` is the fake service that responds with them.
    """

    def __init__(self, is_observed: bool) -> None:
        from codearts_build.testing import FakeService

        self.is_observed = is_observed
        # By number, from 1: the result, empty while the build runs.
        self.results: list[str] = []
        self.polls = 0
        self.fake = fake = FakeService(examples=False)
        fake.on("builds.run").returns(self.run)
        fake.on("builds.stop").returns(self.stop)
        fake.on("jobs.list_by_project").returns(self.jobs)
        fake.on("jobs.get").returns(self.config)
        fake.on("jobs.check_running").returns(self.running)
        fake.on("jobs.get_latest_build_state").returns(self.latest)
        fake.on("builds.get").returns(self.record)
        fake.on("logs.download").returns(self.log)

    def envelope(self, result: Any) -> Any:
        return reply({"status": "success", "error": None, "result": result})

    def unknown(self) -> Any:
        if self.is_observed:
            return reply({"error_code": "DEVCB.00031006", "error_msg": "Not found."}, 422)
        return reply({"error_code": "CB.00060214", "error_msg": "Not found."}, 404)

    def run(self, call: Any) -> Any:
        if call.arguments["job_id"] not in JOBS:
            return self.unknown()
        self.results.append("")
        self.polls = POLLS
        number = len(self.results)
        numbers = {
            "octopus_job_name": "j_Vw8kR2nD",
            "actual_build_number": str(number),
            "daily_build_number": f"20250318.{number}",
        }
        return self.envelope(numbers) if self.is_observed else reply(numbers)

    def jobs(self, call: Any) -> Any:
        page, size = call.arguments["page_index"], call.arguments["page_size"]
        if call.arguments["project_id"] != PROJECT:
            return self.unknown()
        found = [{"id": job, "job_name": name} for job, name in JOBS.items()]
        shown, total = found[page * size : (page + 1) * size], len(found)
        if self.is_observed:
            return self.envelope({"job_list": shown, "total": total})
        return reply({"jobs": shown, "total": total})

    def config(self, call: Any) -> Any:
        name = JOBS.get(call.arguments["job_id"])
        return self.envelope({"job_name": name}) if name else self.unknown()

    def running(self, call: Any) -> Any:
        if call.arguments["job_id"] not in JOBS:
            return self.unknown()
        return {"result": self.polls > 0}

    def latest(self, call: Any) -> Any:
        if call.arguments["job_id"] not in JOBS:
            return self.unknown()
        self.polls -= 1
        if self.polls < 0 and self.results[-1] == "":
            self.results[-1] = "SUCCESS"
        return self.envelope({"is_running": self.polls >= 0})

    def stop(self, call: Any) -> Any:
        from codearts_build.testing import Reply

        job, number = call.arguments["job_id"], call.arguments["build_no"]
        if job not in JOBS:
            return self.unknown()
        if self.results[number - 1]:
            reason = "The state of the build has changed."
            if self.is_observed:
                refusal = {"error": {"code": ENDED, "reason": reason}, "status": "error"}
                text = json.dumps(json.dumps(refusal))
                return Reply(text, media_type="text/plain;charset=UTF-8")
            return reply({"error_code": ENDED, "error_msg": reason}, 400)
        self.results[number - 1] = "ABORTED"
        return None if self.is_observed else {"status": "success"}

    def record(self, call: Any) -> Any:
        job, number = call.arguments["job_id"], call.arguments["build_no"]
        if job not in JOBS or not 0 < number <= len(self.results):
            return self.unknown()
        return self.envelope(
            {
                "build_record_id": record_id(number),
                "build_no": number,
                "status": self.results[number - 1] or None,
            }
        )

    def log(self, call: Any) -> Any:
        record = call.arguments["record_id"]
        known = [record_id(number) for number in range(1, len(self.results) + 1)]
        if record in known and self.results[known.index(record)] == "SUCCESS":
            return LOG
        # The log of a build that was stopped at once is missing, without a reason.
        if self.is_observed and record in known:
            return reply({})
        if self.is_observed:
            return reply({"error_code": "DEVCB.00031006", "error_msg": "Not found."})
        return self.unknown()


def reply(body: Any, status: int = 200) -> Any:
    """Returns a response in JSON that is sent unchecked."""
    from codearts_build.testing import Reply

    return Reply(json.dumps(body), status)


def record_id(number: int) -> str:
    return f"d3f8a5b1-27c4-4e96-8b0d-{number:012}"
