"""Properties of examples by the columns of the tables in spec/README.md that they repeat."""

from __future__ import annotations

import re
from typing import Any

from tests.helpers.world import Build, time_of

Object = dict[str, Any]

DAILY = re.compile(r"\d{8}\.\d+")  # a daily number

# Properties of a build by the column that they repeat.
BUILD_COLUMNS = {
    "number": ("build_no", "build_number", "number", "actual_build_number", "last_build_no"),
    "daily": ("daily_build_number", "daily_build_num", "daily_build_no", "task_id"),
    "record": ("build_record_id", "record_id", "id"),
    "created": ("create_time", "create_time_stamp"),
    "scheduled": ("schedule_time",),
    "queued": ("queued_time",),
    "runnable": ("runnable_time",),
    "started": ("start_time",),
    "finished": ("finish_time", "end_time"),
    "last": ("last_build_time",),
    "build": ("build_time", "build_duration", "cost_time"),
    "waiting": ("pending_duration",),
    "duration": ("duration",),
    "result": ("status", "state", "result", "build_result", "last_build_status"),
    "user_id": ("user_id", "last_build_user_id"),
    "user": ("executor", "trigger_name", "user_name", "last_build_user"),
    "nickname": ("nickname", "nick_name"),
    "trigger": ("trigger_type",),
    "commit": ("commit", "commit_id", "revision", "build_commit_id"),
    "message": ("commit_message",),
    "branch": ("branch", "code_branch"),
}
SPANS = ("build", "waiting", "duration")
# What an object inside a build repeats of it, and what a job repeats of its latest build.
INHERITED = ("commit", "message", "daily", "trigger")
OF_JOB_NOT_BUILD = ("user_id", "user_name", "nick_name", "nickname", "create_time", "id", "status")
UNTIL_FINISHED = ("finished", "build", "duration", "result", "last")
UNITS = {("getBuildTimeReport", "build_time"): 1000}  # milliseconds in the property's unit
RESULTS = {
    "success": "SUCCESS", "blue": "SUCCESS", "failure": "FAILURE", "fail": "FAILURE", "red": "FAILURE",
    "failed": "FAILURE", "aborted": "ABORTED", "schedule_failure": "SCHEDULE_FAILURE",
}  # fmt: skip
TRIGGERS = {"手工触发": "MANUAL", "定时触发": "TIMER"}
STATES = ("status", "state", "job_running_status", "last_build_status", "last_job_running_status")

# Values without a column: the same for a build, or for its commit.
RECURRING = {
    "execution_id": "execution", "octopus_job_name": "execution", "last_build_time": "last",
    "commit_create_time": "commit", "created_at": "commit",
}  # fmt: skip

# Properties of one object that name one row of a table.
PAIRS: list[tuple[str, dict[str, str]]] = [
    ("users", {"user_id": "id", "user_name": "name", "nick_name": "nickname", "nickname": "nickname"}),
    ("users", {"creator_id": "id", "creator_name": "name"}),
    ("users", {"create_user_id": "id", "create_user_name": "name"}),
    ("users", {"update_user_id": "id", "update_user_name": "name"}),
    ("users", {"last_build_user_id": "id", "last_build_user": "name"}),
    ("users", {"job_creator": "id"}),
    ("users", {"executor": "name"}),
    ("users", {"trigger_name": "name"}),
    ("users", {"forbiddener": "name"}),
    ("users", {"author_id": "id"}),
    ("accounts", {"domain_id": "id", "domain_name": "name"}),
    ("accounts", {"tenant_id": "id", "tenant_name": "name"}),
    ("accounts", {"author_domain_id": "id"}),
    ("accounts", {"region": "region"}),
    ("accounts", {"region_id": "region"}),
    ("projects", {"project_id": "id", "project_name": "name"}),
    ("projects", {"devcloud_project_id": "id"}),
    ("projects", {"identifier": "id", "name": "name"}),
    ("jobs", {"job_id": "id", "job_name": "name", "build_project_id": "build_project"}),
    ("jobs", {"codeci_job_id": "id", "build_project_id": "build_project"}),
    ("jobs", {"last_job_id": "id"}),
    ("jobs", {"copy_job_id": "id"}),
    ("jobs", {"repo_id": "repository_id", "repo_name": "repository"}),
    ("jobs", {"id": "id", "job_name": "name"}),
    ("files", {"keystore_id": "id", "keystore_name": "name"}),
    ("files", {"id": "id", "keystore_name": "name"}),
    ("files", {"file_name": "name"}),
    ("templates", {"uuid": "uuid", "id": "id", "name": "name"}),
    ("templates", {"template_id": "id"}),
    ("builds", {"build_record_id": "record"}),
    ("builds", {"build_flow_record_id": "record"}),
    ("builds", {"record_id": "record"}),
]  # fmt: skip


def is_running(node: Object) -> bool:
    """Whether `node` shows a build that has not ended."""
    states = [str(node[key]).lower() for key in STATES if isinstance(node.get(key), str)]
    ended = {*RESULTS, "finished", "timeout", "normal", ""}
    return node.get("is_running") is True or any(each not in ended for each in states)


def within(first: Any, last: Any, build: Build) -> bool:
    """Whether a span lies inside a build; without the end, after its creation."""
    return bool(build.times["created"] <= first and last <= build.times.get("finished", last))


def same_time(value: Any, expected: Any) -> bool:
    """Whether `value` is the time `expected`, to the minute if it has no seconds."""
    found = time_of(value)
    if found is None or expected is None:
        return False
    if re.fullmatch(r"\d{4}-\d+-\d+ \d+:\d+", str(value)):
        return bool(found == expected.replace(second=0))
    return bool(found == expected)


def found_time(value: Any) -> str:
    """Returns a time as written, and in +08:00."""
    time = time_of(value)
    return f"{value!r} ({time:%Y-%m-%d %H:%M:%S})" if time else f"{value!r}, of no known form"
