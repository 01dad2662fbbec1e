"""Comparison of the objects in examples with the tables of spec/README.md."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from typing import Any

from tests.helpers import columns
from tests.helpers.columns import DAILY, Object, found_time, is_running, same_time, within
from tests.helpers.examples import Example
from tests.helpers.pairs import check_links, check_pairs, check_stamps
from tests.helpers.world import ID, TIMES, Build, Row, World, time_of

JOB_KEYS = ("job_id", "codeci_job_id", "last_job_id", "job_name", "id", "build_project_id")
LOG_TIME = re.compile(r"\[(\d{4}/\d\d/\d\d \d\d:\d\d:\d\d)")
REPOSITORY_NUMBER = re.compile(r"/codehub/(\d+)")


@dataclass
class Context:
    """The job and build that the enclosing object or the request names."""

    job: Row | None = None
    build: Build | None = None


@dataclass
class Checker:
    """Compares examples with the tables; values without a column must recur equal."""

    world: World
    recurring: dict[tuple[object, ...], tuple[str, str]] = field(default_factory=dict)

    def check(self, example: Example) -> Iterator[str]:
        """Yields a message for each value that departs from the tables."""
        context = self.identify(example.request, Context())
        if isinstance(body := example.request.get(""), dict):
            context = self.identify(body, context)
        found: dict[str, str] = {}  # the first message of a value is enough
        for path, text in self.walk(example, example.value, example.path, context):
            found.setdefault(path, f"{example.operation} {path}: {text}")
        yield from found.values()

    def walk(
        self, example: Example, node: Any, path: str, context: Context
    ) -> Iterator[tuple[str, str]]:
        if isinstance(node, dict):
            inner = self.identify(node, context)
            for key, text in self.object(example, node, context, inner):
                yield f"{path}.{key}", text
            for key, each in node.items():
                yield from self.walk(example, each, f"{path}.{key}", inner)
        elif isinstance(node, list):
            for index, each in enumerate(node):
                yield from self.walk(example, each, f"{path}[{index}]", context)
        elif isinstance(node, str):
            for text in self.text(node, context.build):
                yield path, text

    def identify(self, node: Object, outer: Context) -> Context:
        """Returns the job and build that `node` names, or else those of `outer`."""
        world = self.world
        keys = [*JOB_KEYS, "project_id"]
        own = next((job for key in keys if (job := world.job(node.get(key)))), None)
        records = [world.record(node.get(key)) for key in ("build_record_id", "record_id", "id")]
        records.append(world.record(node.get("build_flow_record_id")))
        record = next((build for build in records if build), None)
        job = own or (world.job(record.job) if record else None) or outer.job
        if job is None:
            return outer
        numbers = [*columns.BUILD_COLUMNS["number"], *columns.BUILD_COLUMNS["daily"], "record_id"]
        named = [world.build(job["name"], node[key]) for key in numbers if node.get(key)]
        build = next((each for each in [*named, record] if each), None)
        same = outer.build if outer.build and outer.build.job == job["name"] else None
        return Context(job, build or same)

    def object(
        self, example: Example, node: Object, outer: Context, inner: Context
    ) -> Iterator[tuple[str, str]]:
        yield from check_pairs(self.world, node)
        yield from check_links(self.world, node, inner.job)
        yield from check_stamps(node)
        job = inner.job
        if job is None:
            return
        yield from self.job(example, node, job, outer)
        is_state = any(key.startswith("last_build_") for key in node)
        numbers = [key for key in columns.BUILD_COLUMNS["number"] if node.get(key)]
        for key in numbers:
            if not self.world.build(job["name"], node[key]):
                yield key, f"expected a build of {job['name']}, found {node[key]!r}"
        if "execution_stage_name" in node:
            yield from self.stage(node, inner.build)
        elif is_state and not numbers:
            latest = self.world.latest(job["name"])
            if latest is None and node.get("last_build_time"):
                yield "last_build_time", f"{job['name']} was never built"
            yield from self.build(example, node, latest, is_state=True)
        elif numbers or self.names_build(node):
            yield from self.build(example, node, inner.build, is_state)
        elif inner.build and example.is_response:
            yield from self.build(example, node, inner.build, only=columns.INHERITED)
            if node.get("name") == "codeBranch" and node.get("value") != job["branch"]:
                yield "value", f"expected {job['branch']!r}, found {node.get('value')!r}"

    def names_build(self, node: Object) -> bool:
        return bool(
            any(node.get(key) for key in columns.BUILD_COLUMNS["daily"])
            or any(self.world.record(node.get(key)) for key in ("build_record_id", "id"))
            or DAILY.fullmatch(str(node.get("record_id")))
        )

    def job(
        self, example: Example, node: Object, job: Row, outer: Context
    ) -> Iterator[tuple[str, str]]:
        """Compares the properties of a job, of which `node` names one."""
        own = next((key for key in JOB_KEYS if self.world.job(node.get(key)) == job), None)
        is_id = own in ("job_id", "codeci_job_id", "last_job_id")
        if own and is_id and example.is_response and outer.job and outer.job != job:
            yield own, f"expected {outer.job['id']!r} as in the request, found {node[own]!r}"
        project = next((p for p in self.world.projects if p["name"] == job["project"]), {})
        for key in ("project_id", "devcloud_project_id"):
            value = node.get(key)
            expected = (
                {project.get("id"), job["build_project"]}
                if key == "project_id"
                else {project.get("id")}
            )
            if value and value in self.world.ids and value not in expected:
                yield key, f"expected that of {job['name']}, {project.get('id')!r}, found {value!r}"
        if node.get("repo_id") and str(node["repo_id"]) != job["repository_id"]:
            yield "repo_id", f"expected {job['repository_id']!r} as of the job, found {node['repo_id']!r}"
        if own is None or not example.is_response:
            return
        of_build = any(node.get(key) for key in columns.BUILD_COLUMNS["started"])
        times = {
            "delete_time": "deleted",
            "delete_time_stamp": "deleted",
            "forbidden_time": "disabled",
        }
        if "role_id" not in node and not of_build and not self.names_build(node):
            times |= {"create_time": "created", "create_time_stamp": "created"}
        for key, column in times.items():
            if node.get(key) and not same_time(node[key], time_of(job[column])):
                yield key, f"expected {job[column] or None!r}, found {found_time(node[key])}"
        if node.get("forbiddener") and node["forbiddener"] != job["disabled_by"]:
            yield "forbiddener", f"expected {job['disabled_by']!r}, found {node['forbiddener']!r}"
        if "disabled" in node and bool(node["disabled"]) != bool(job["disabled"]):
            yield "disabled", f"expected {bool(job['disabled'])}, found {node['disabled']!r}"

    def build(
        self,
        example: Example,
        node: Object,
        build: Build | None,
        is_state: bool = False,
        only: tuple[str, ...] = tuple(columns.BUILD_COLUMNS),
    ) -> Iterator[tuple[str, str]]:
        """Compares the properties of `node` with the columns of its build."""
        if build is None:
            return
        for key in columns.BUILD_COLUMNS["finished"]:
            if node.get(key) and is_running(node) and only != columns.INHERITED:
                yield key, "expected none, or the state of a build that has ended"
        for column in only:
            if column in columns.UNTIL_FINISHED and is_running(node):
                continue
            for key in columns.BUILD_COLUMNS[column]:
                value = node.get(key)
                if value in (None, "") or isinstance(value, (dict, list)):
                    continue
                if key == "id" and "build_record_id" in node:
                    if self.world.record(value):
                        yield key, f"expected an ID that is not a record's, found {value!r}"
                    continue
                if is_state and key in columns.OF_JOB_NOT_BUILD:
                    continue
                if column == "branch" and not example.is_response:
                    continue
                # Without a waiting time beside it, a duration is that of the build alone.
                if column == "duration" and "pending_duration" not in node:
                    column = "build"
                unit = columns.UNITS.get((example.operation, key), 1)
                expected = self.departure(column, key, value, build, unit)
                if expected is not None:
                    found = found_time(value) if column in (*TIMES, "last") else repr(value)
                    yield key, f"expected {expected} of {build.job} {build.number}, found {found}"
        yield from self.recurs(node, build)

    def departure(self, column: str, key: str, value: Any, build: Build, unit: int) -> str | None:
        """Returns what was expected if `value` departs from the column, else None."""
        if column in TIMES:
            expected = build.times.get(column)
            return None if same_time(value, expected) else f"{column} {expected}"
        if column == "last":
            known = [build.times[name] for name in ("created", "started") if name in build.times]
            if any(same_time(value, each) for each in known):
                return None
            return f"created or started {known[-1]}"
        if column in columns.SPANS:
            span = build.milliseconds(column)
            return None if span is None or str(value) == str(span // unit) else f"{span // unit}"
        user = next((u for u in self.world.users if u["name"] == build.user), {})
        job = self.world.job(build.job) or {}
        text = str(value)
        if column == "record":
            if DAILY.fullmatch(text):
                return None if text == build.daily else build.daily
            if key == "id" and self.world.record(value) is None:
                return None  # an ID of its own
        if column == "result":
            text = columns.RESULTS.get(text.lower(), build.result)
        if column == "trigger":
            text = columns.TRIGGERS.get(text, text.upper())
        if column == "branch" and text == "all":
            return None
        wanted = {
            "number": str(build.number), "daily": build.daily, "record": build.record,
            "result": build.result, "trigger": build.trigger, "user": build.user,
            "user_id": user.get("id"), "nickname": user.get("nickname"),
            "commit": build.commit, "message": build.message, "branch": job.get("branch"),
        }[column]  # fmt: skip
        return None if text.lstrip("#") == wanted else repr(wanted)

    def recurs(self, node: Object, build: Build) -> Iterator[tuple[str, str]]:
        """Compares values that have no column with those that other examples gave before."""
        for key, name in columns.RECURRING.items():
            value = str(node.get(key) or "")
            if not value or (name == "last" and is_running(node)):
                continue
            owner = build.commit if name == "commit" else build.record
            before, where = self.recurring.setdefault((owner, name), (value, key))
            if before != value and not (time_of(value) and same_time(value, time_of(before))):
                yield key, f"expected {before!r} as {where} elsewhere, found {value!r}"
        for key in ("commit_create_time", "created_at"):
            if (time := time_of(node.get(key))) and time > build.times["created"]:
                yield key, f"expected a time before {build.times['created']}, found {node[key]!r}"
        for key in ("generate_time", "genrate_time"):
            if (time := time_of(node.get(key))) and not within(time, time, build):
                yield key, f"expected a time inside {build.job} {build.number}, found {node[key]!r}"

    def stage(self, node: Object, build: Build | None) -> Iterator[tuple[str, str]]:
        """Compares the times of a part of a build with each other and with the build's."""
        found = {
            c: t for c in TIMES for k in columns.BUILD_COLUMNS[c] if (t := time_of(node.get(k)))
        }
        for key in (key for column in TIMES for key in columns.BUILD_COLUMNS[column]):
            if node.get(key) and time_of(node[key]) is None:
                yield key, f"expected a time, found {found_time(node[key])}"
        steps = [found[column] for column in TIMES if column in found]
        if steps != sorted(steps):
            yield "start_time", "expected created, scheduled, queued, runnable, started, finished in order"
        if build and steps and not within(steps[0], steps[-1], build):
            yield "start_time", f"expected times inside {build.job} {build.number}"
        if {"queued", "started", "finished"} <= found.keys():
            part = replace(build, times=found) if build else None
            for column in columns.SPANS:
                for key in columns.BUILD_COLUMNS[column]:
                    expected = part.milliseconds(column) if part else None
                    if node.get(key) is not None and expected not in (None, node[key]):
                        yield key, f"expected {expected}, found {node[key]!r}"

    def text(self, text: str, build: Build | None) -> Iterator[str]:
        """Compares the IDs and the times of log lines that `text` has."""
        for each in ID.findall(text):
            if each not in self.world.ids:
                yield f"expected an ID of the tables, found {each!r}"
        for each in REPOSITORY_NUMBER.findall(text):
            if each not in {job["repository_id"] for job in self.world.jobs}:
                yield f"expected the ID of a repository, found {each!r}"
        for each in LOG_TIME.findall(text):
            time = time_of(each)
            if build and time and not within(time, time, build):
                yield f"expected a time inside {build.job} {build.number}, found {each!r}"
