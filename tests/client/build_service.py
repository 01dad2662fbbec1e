"""A service with one build: its record and its log are prepared, one response after the other."""

from __future__ import annotations

import json

from fault_server import Connection, FaultServer, ReceivedRequest, message

JOB = "5c0d7f2ab93e4f6d8e1a4b7c9d2f3e60"
STARTED = json.dumps({"status": "success", "result": {"actual_build_number": "59"}})
UNKNOWN = (422, '{"error_code": "DEVCB.00031006", "error_msg": "no such record"}')
MISSING = (404, "{}")
THROTTLED, FAILED = (429, "{}"), (503, "{}")
# A connection that breaks, and one on which nothing comes.
BROKEN, STALLED = "a broken connection", "silence"


def build(running: str | None, state: str | None) -> tuple[int, str]:
    result = {"number": 59, "job_running_status": running, "state": state}
    return 200, json.dumps({"status": "success", "result": result})


def log(content: str, offset: int, more: bool) -> tuple[int, str]:
    result = {"content": content, "offset": offset, "has_more_data": more}
    return 200, json.dumps({"status": "success", "result": result})


QUEUED, RUNNING = build("InQueue", None), build("Running", None)
SUCCESS = build("Finished", "SUCCESS")


class Service:
    """A service with one build, whose record and log are prepared; the last response stays."""

    def __init__(self, server: FaultServer) -> None:
        self.server = server
        self.records: list[tuple[int, str]] = [SUCCESS]
        self.logs: list[tuple[int, str]] = [(200, "{}")]
        self.headers: dict[str, str] = {}
        server.respond_with(self)

    def __call__(self, connection: Connection, request: ReceivedRequest) -> None:
        if request.target == "/v1/job/execute":
            connection.send(message(STARTED))
            return
        is_record = request.target == f"/v1/record/{JOB}/59/build-info-record"
        given = self.records if is_record else self.logs
        status, content = given.pop(0) if len(given) > 1 else given[0]
        if content == BROKEN:
            connection.reset()
        if content == STALLED:
            connection.stall(10)
        connection.send(message(content, status, self.headers))

    def count(self, part: str) -> int:
        return sum(part in target for target in self.server.targets)
