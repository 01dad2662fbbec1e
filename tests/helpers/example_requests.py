"""Rules for the examples of an operation as a whole: its parameters, pages, states and reports."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import datetime, timedelta
from typing import Any

from openapi_schema_validator import OAS30Validator

from tests.helpers.bundle import operations, resolve
from tests.helpers.examples import named, parameters, request_of
from tests.helpers.world import Build, World, time_of

Operation = dict[str, Any]

WINDOWS = (("start_time", "end_time"), ("from_date", "to_date"))
TOTALS = ("total", "total_size", "total_record")
DAYS = re.compile(r"(\d+) days")


def at(value: Any, path: str) -> Any:
    """Returns the value at a dotted path, or None."""
    for key in path.split("."):
        value = value.get(key) if isinstance(value, dict) else None
    return value


def responses(bundle: dict[str, Any], operation: Operation) -> dict[str, Any]:
    """Returns the examples of status 200 by path."""
    content = resolve(bundle, operation["responses"].get("200", {})).get("content", {})
    return {where: value for each in content.values() for where, value in named(each)}


def check_operations(bundle: dict[str, Any], world: World) -> Iterator[str]:
    """Yields a message for each departure of an operation's examples from the rules."""
    for name, _, path, operation in operations(bundle):
        request = request_of(bundle, path, operation)
        for each in parameters(bundle, path, operation):
            for text in check_parameter(bundle, world, each):
                yield f"{name} parameters.{each['name']}: {text}"
        for text in check_window(bundle, world, path, operation, request):
            yield f"{name} parameters: {text}"
        for text in check_states(bundle, operation):
            yield f"{name} 200: {text}"
        for kind, content in (
            resolve(bundle, operation.get("requestBody", {})).get("content", {}).items()
        ):
            if not named(content):
                yield f"{name} requestBody.{kind}: expected an example, found none"
        for text in check_request_names(bundle, operation):
            yield f"{name} requestBody: {text}"
        for where, value in responses(bundle, operation).items():
            for text in check_pages(operation, request, value):
                yield f"{name} 200.{where}: {text}"
            for each in rows(value):
                started = each.get("actual_build_number", world.started)
                if str(started) != str(world.started):
                    text = f"expected {world.started}, the build that is started, found {started!r}"
                    yield f"{name} 200.{where}: actual_build_number: {text}"
            for text in check_reports(world, request, value):
                yield f"{name} 200.{where}: {text}"


def check_parameter(
    bundle: dict[str, Any], world: World, parameter: dict[str, Any]
) -> Iterator[str]:
    """Compares the examples of a parameter with its schema, and IDs with the tables."""
    is_id = re.search(r"(^|_)(id|uuid)$", parameter["name"])
    found = named(parameter)
    if not found:
        yield "expected an example, found none"
    schema = resolve(bundle, parameter.get("schema", {}))
    validator = OAS30Validator({**schema, "components": bundle.get("components", {})})
    for where, value in found:
        for error in validator.iter_errors(value):
            yield f"{where}: {error.message}"
        if is_id and value not in world.ids | world.values | set(world.commits):
            yield f"{where}: expected an ID of the tables, found {value!r}"


def window(world: World, request: dict[str, Any]) -> tuple[datetime, datetime] | None:
    """Returns the span that a request asks for; its last day is whole, today that of builds."""
    for first, last in WINDOWS:
        start, end = time_of(request.get(first)), time_of(request.get(last))
        if start and end:
            is_day = len(str(request[last])) == len("2025-03-18")
            return start, end + timedelta(days=1, seconds=-1) if is_day else end
    if isinstance(days := request.get("interval"), int):
        today = max(build.times["created"] for build in world.builds)
        midnight = today.replace(hour=0, minute=0, second=0) + timedelta(days=1)
        return midnight - timedelta(days=days), midnight - timedelta(seconds=1)
    return None


def check_window(
    bundle: dict[str, Any], world: World, path: str, operation: Operation, request: dict[str, Any]
) -> Iterator[str]:
    """Compares the start and end of a request with each other and with the documented span."""
    span = window(world, request)
    if span is None:
        return
    start, end = span
    if start > end:
        yield f"expected start before end, found {start} and {end}"
    texts = [operation.get("description", "")]
    for each in parameters(bundle, path, operation):
        if each["name"] in ("end_time", "to_date", "start_time", "from_date"):
            texts.append(each.get("description", ""))
    limits = [int(days) for text in texts for days in DAYS.findall(text)]
    if limits and end - start > timedelta(days=min(limits) + 1):
        yield f"expected at most {min(limits)} days, found {start} to {end}"
    for where, value in responses(bundle, operation).items():
        for each in rows(value):
            time = time_of(each.get("start_time"))
            if time and not start <= time <= end:
                yield f"{where}: expected builds from {start} to {end}, found one of {time}"


def rows(value: Any) -> Iterator[dict[str, Any]]:
    """Yields all objects inside `value`."""
    if isinstance(value, dict):
        yield value
        for each in value.values():
            yield from rows(each)
    elif isinstance(value, list):
        for each in value:
            yield from rows(each)


def is_failure(value: Any) -> bool:
    """Whether a response of status 200 reports a failure."""
    state = at(value, "status")
    return state in ("fail", "error") or at(value, "success") is False


def check_states(bundle: dict[str, Any], operation: Operation) -> Iterator[str]:
    """The final example comes first, so that a mock ends, and another one shows the middle."""
    waiter, follow = operation.get("x-waiter"), operation.get("x-follow")
    if not waiter and not follow:
        return
    either = follow["more"] if follow else operation["x-waiter"]["property"]
    until = False if follow else operation["x-waiter"]["until"]
    paths = [either] if isinstance(either, str) else either
    found = {
        where: next((v for path in paths if (v := at(value, path)) is not None), None)
        for where, value in responses(bundle, operation).items()
        if not is_failure(value)
    }
    if len(found) < 2:
        yield f"expected named examples of the end and the middle, found {', '.join(found) or 'none'}"
    if not found:
        return
    first, *others = found
    if found[first] != until:
        yield f"{first}: expected {paths[0]} {until!r} in the first example, found {found[first]!r}"
    if others and all(found[each] == until for each in others):
        yield f"expected an example with {paths[0]} other than {until!r}, found none"


def check_request_names(bundle: dict[str, Any], operation: Operation) -> Iterator[str]:
    """The requests with the most properties have a minimal and a full example."""
    if operation["operationId"] in ("runJob", "createJob"):
        body = resolve(bundle, operation["requestBody"])["content"]["application/json"]
        for name in ("minimal", "full"):
            if name not in body.get("examples", {}):
                yield f"expected an example {name!r}, found {', '.join(body.get('examples', {})) or 'none'}"


def check_pages(operation: Operation, request: dict[str, Any], value: Any) -> Iterator[str]:
    """A total is the number of items, unless the page is full."""
    size = request.get(operation.get("x-pagination", {}).get("size", ""))
    for each in rows(value):
        lists = [item for item in each.values() if isinstance(item, list)]
        for key in TOTALS:
            total = str(each.get(key))
            if len(lists) != 1 or not total.isdigit():
                continue
            count, pages = len(lists[0]), each.get("total_page")
            is_full = str(count) == str(size) and int(total) > count
            if int(total) != count and not is_full:
                yield f"{key}: expected {count}, the number of items, found {each[key]!r}"
            if pages is not None and size and str(pages) != str(-(-int(total) // int(size))):
                yield f"total_page: expected {-(-int(total) // int(size))}, found {pages!r}"


def check_reports(world: World, request: dict[str, Any], value: Any) -> Iterator[str]:
    """Compares counts, ratios and extremes of a job with the builds that they are of."""
    job, span = world.job(request.get("job_id")), window(world, request)
    if job is None:
        return
    builds = [each for each in world.builds if each.job == job["name"]]
    if span:
        builds = [each for each in builds if span[0] <= each.times["created"] <= span[1]]
    for each in rows(value):
        yield from check_counts(each, builds, span is not None)
        yield from check_days(each, builds)
        if isinstance(chart := each.get("chart"), list):
            yield from check_times(each, [b for b in builds if shown(b, chart)])


def ratio(builds: list[Build]) -> float:
    return sum(each.result == "SUCCESS" for each in builds) / len(builds) if builds else 0


def check_counts(node: dict[str, Any], builds: list[Build], has_span: bool) -> Iterator[str]:
    count, good = len(builds), sum(each.result == "SUCCESS" for each in builds)
    expected: dict[str, Any] = {
        "total_count": count,
        "success_count": good,
        "total_success_count": good,
        "total_success_ratio_fraction": f"{good}/{count}",
    }
    for key, wanted in expected.items():
        if has_span and key in node and str(node[key]) != str(wanted):
            yield f"{key}: expected {wanted!r} by the builds of the span, found {node[key]!r}"
    found = node.get("success_ratio")
    if has_span and isinstance(found, float) and abs(found - ratio(builds)) > 0.01:
        yield f"success_ratio: expected {ratio(builds):.2f}, found {found!r}"


def check_days(node: dict[str, Any], builds: list[Build]) -> Iterator[str]:
    day = time_of(node.get("date"))
    if day and "success_ratio" in node:
        wanted = ratio([b for b in builds if b.times["created"].date() == day.date()]) * 100
        if abs(float(node["success_ratio"]) - wanted) > 1:
            yield f"success_ratio: expected {wanted:.0f} on {node['date']}, found {node['success_ratio']!r}"


def shown(build: Build, chart: list[dict[str, Any]]) -> bool:
    return any(point.get("build_number") == build.number for point in chart)


def check_times(node: dict[str, Any], builds: list[Build]) -> Iterator[str]:
    times = [time for each in builds if (time := each.milliseconds("build")) is not None]
    if not times:
        return
    expected = {"max": max(times), "min": min(times), "avg": sum(times) / len(times)}
    for name, wanted in expected.items():
        key = f"{name}_build_time"
        found = node.get(key)
        if not isinstance(found, (int, float)):
            continue
        if min(abs(found - wanted), abs(found * 1000 - wanted)) > 1000:  # unit not documented
            yield f"{key}: expected {wanted:.0f} ms by the builds of the chart, found {found!r}"
