"""The examples of the description are one world: that of the tables in spec/README.md."""

from __future__ import annotations

import copy
import re
from typing import Any

import pytest

from tests.helpers.coherence import Checker
from tests.helpers.example_requests import check_operations
from tests.helpers.examples import examples
from tests.helpers.paths import ROOT
from tests.helpers.world import World, read_world, time_of

SHOWN = 200  # messages of one failure
JOB = "5c0d7f2ab93e4f6d8e1a4b7c9d2f3e60"
RECORD = "d3f8a5b1-27c4-4e96-8b0d-6f1e9c42a75d"
STRANGER = "00000000000000000000000000000000"
PLACEHOLDER = re.compile(r'\b\w+="example"')


@pytest.fixture(scope="module")
def world() -> World:
    return read_world((ROOT / "spec/README.md").read_text(encoding="utf-8"))


def departures(bundle: dict[str, Any], world: World) -> list[str]:
    checker = Checker(world)
    found = [text for example in examples(bundle) for text in checker.check(example)]
    return [*found, *check_operations(bundle, world)]


def test_examples_of_description_are_of_one_world(bundle: dict[str, Any], world: World) -> None:
    found = departures(bundle, world)
    assert not found, "\n".join([f"{len(found)} values depart:", *found[:SHOWN]])


def test_sample_calls_in_world_of_examples_have_no_placeholders() -> None:
    found = []
    for path in sorted((ROOT / "generated/python/codearts_build").rglob("*.py")):
        lines = path.read_text(encoding="utf-8").splitlines()
        for number, line in enumerate(lines, start=1):
            if PLACEHOLDER.search(line):
                found.append(f"{path.relative_to(ROOT)}:{number}: {line.strip()}")
    assert not found, "\n".join(found[:SHOWN])


def parameter(name: str, example: Any, **schema: Any) -> dict[str, Any]:
    return {"name": name, "in": "query", "schema": {"type": "string", **schema}, "example": example}


def small_bundle() -> dict[str, Any]:
    """Returns a description of one operation, whose examples agree with the tables."""
    build = {
        "job_id": JOB,
        "job_name": "storefront-api",
        "project_id": "8e2b6c40d1f94a7fb3c5e7091a2d4f68",
        "build_no": 58,
        "build_record_id": RECORD,
        "daily_build_num": "20250318.2",
        "create_time": "Mar 18, 2025 10:14:05 AM",
        "schedule_time": "2025-03-18 10:14:06",
        "queued_time": "2025-03-18T10:14:07+0800",
        "runnable_time": "2025-03-18T02:14:09.000+00:00",
        "start_time": 1742264050000,
        "finish_time": "1742264202",
        "build_duration": 152000,
        "pending_duration": 3000,
        "duration": 155000,
        "status": "SUCCESS",
        "user_id": "0b7e4d19c2a84f36b5d0e8a17c3f9264",
        "executor": "lin.wei",
        "nickname": "Lin Wei",
        "trigger_type": "Manual",
        "commit_id": "9f1c2e7a4b6d8e0f1a3c5b7d9e2f4a6c8b0d1e3f",
        "commit_message": "Round prices to whole cents",
        "branch": "release/2.4",
        "repo_id": "4820617359",
        "log": "[2025/03/18 10:16:00.120 GMT+08:00] [INFO] BUILD SUCCESS",
        "web_url": "https://devcloud.example.com/codehub/4820617359/home",
    }
    running = {"build_no": 59, "status": "RUNNING", "start_time": "2025-03-18T10:41:30+08:00"}
    values = {
        "finished": {"total": 1, "builds": [build], "more": False},
        "running": {"total": 1, "builds": [running], "more": True},
    }
    operation = {
        "operationId": "listBuilds",
        "description": "At most 30 days.",
        "x-follow": {"more": "more"},
        "x-pagination": {"size": "limit"},
        "parameters": [
            parameter("job_id", JOB, pattern="^[0-9a-z]{32}$"),
            parameter("limit", 10, type="integer", maximum=100),
            parameter("start_time", "2025-03-12"),
            parameter("end_time", "2025-03-18"),
        ],
        "responses": {
            "200": {
                "content": {
                    "application/json": {
                        "examples": {name: {"value": value} for name, value in values.items()}
                    }
                }
            }
        },
    }
    return {"paths": {"/builds": {"get": operation}}, "components": {}}


def operation_of(bundle: dict[str, Any]) -> dict[str, Any]:
    operation: dict[str, Any] = bundle["paths"]["/builds"]["get"]
    return operation


def responses_of(bundle: dict[str, Any]) -> dict[str, Any]:
    content: dict[str, Any] = operation_of(bundle)["responses"]["200"]["content"]
    named: dict[str, Any] = content["application/json"]["examples"]
    return named


def test_examples_that_agree_with_world_have_no_departures(world: World) -> None:
    assert departures(small_bundle(), world) == []


@pytest.mark.parametrize(
    "key, value, message",
    [
        ("job_id", "b16e8d3f07a24c95ae4d2f60c8b71e39", "as in the request"),
        ("job_id", STRANGER, "expected id of a row of jobs"),
        ("job_name", "storefront-web", "expected 'storefront-api' as by job_id"),
        ("project_id", "e41b7d0c96a24f58b3d27c1f8a5e9064", "expected that of storefront-api"),
        ("project_name", "warehouse", "expected 'storefront' as by project_id"),
        ("build_no", 999, "expected a build of storefront-api"),
        ("build_record_id", "a91d4e70-5b38-4c26-8f0a-d7e2163c9b45", f"expected '{RECORD}'"),
        ("daily_build_num", "20250318.1", "expected '20250318.2'"),
        ("create_time", "Mar 18, 2025 10:14:05 PM", "expected created 2025-03-18 10:14:05"),
        ("schedule_time", "2025-03-18 10:14:07", "expected scheduled"),
        ("queued_time", "2025-03-18T10:14:07+0000", "expected queued"),
        ("runnable_time", "2025-03-18T10:14:09.000+00:00", "expected runnable"),
        ("start_time", 1742264051000, "expected started"),
        ("finish_time", "soon", "of no known form"),
        ("build_duration", 152, "expected 152000"),
        ("pending_duration", 0, "expected 3000"),
        ("duration", 152000, "expected 155000"),
        ("status", "FAILURE", "expected 'SUCCESS'"),
        ("create_time_stamp", "1742264046", "expected created"),
        ("user_id", "7d1e9a3c5b824f06a8c2e4f60b9d1375", "expected '0b7e4d19"),
        ("executor", "mara.chen", "expected 'lin.wei'"),
        ("executor", "nobody", "expected name of a row of users"),
        ("nickname", "Mara Chen", "expected 'Lin Wei'"),
        ("trigger_type", "定时触发", "expected 'MANUAL'"),
        ("commit_id", "3b8d0f6c1e5a7924d0c6b8e2f4a1d3957c0e6b82", "expected '9f1c2e7a"),
        ("commit_message", "Add the price service", "expected 'Round prices"),
        ("branch", "main", "expected 'release/2.4'"),
        ("repo_id", "4820617360", "expected '4820617359'"),
        ("log", "[2025/03/18 10:42:00.120 GMT+08:00] [INFO]", "expected a time inside"),
        ("web_url", "https://devcloud.example.com/codehub/3040517286/home", "expected 'https"),
        ("note", f"see {STRANGER}", "expected an ID of the tables"),
        ("region", "cn-east-3", "expected region of a row of accounts"),
        ("disabled", True, "expected False"),
    ],
)
def test_value_that_departs_from_world_is_reported_with_place(
    key: str, value: Any, message: str, world: World
) -> None:
    bundle = small_bundle()
    responses_of(bundle)["finished"]["value"]["builds"][0][key] = value
    found = departures(bundle, world)
    place = f"listBuilds 200.application/json.examples.finished.builds[0].{key}: "
    assert [text for text in found if text.startswith(place) and message in text], found


@pytest.mark.parametrize(
    "name, example, message",
    [
        ("job_id", "short", "does not match"),
        ("job_id", STRANGER, "expected an ID of the tables"),
        ("limit", 1000, "greater than the maximum"),
        ("limit", "10", "is not of type 'integer'"),
        ("start_time", "2025-03-19", "expected start before end"),
        ("start_time", "2025-01-01", "expected at most 30 days"),
        ("end_time", "2025-03-17", "found one of 2025-03-18"),
        ("limit", None, "expected an example, found none"),
    ],
)
def test_parameter_that_departs_from_world_is_reported(
    name: str, example: Any, message: str, world: World
) -> None:
    bundle = small_bundle()
    for each in operation_of(bundle)["parameters"]:
        if each["name"] == name and example is None:
            del each["example"]
        elif each["name"] == name:
            each["example"] = example
    found = departures(bundle, world)
    assert [text for text in found if message in text], found


def test_running_build_of_world_has_no_end(world: World) -> None:
    bundle = small_bundle()
    running = responses_of(bundle)["running"]["value"]["builds"][0]
    running["finish_time"] = "2025-03-18T10:44:01+08:00"
    found = departures(bundle, world)
    assert len(found) == 1 and "finish_time: expected none" in found[0]


def test_middle_before_end_is_reported_in_world(world: World) -> None:
    bundle = small_bundle()
    named = responses_of(bundle)
    named["finished"] = named.pop("finished")
    found = departures(bundle, world)
    assert found == [
        "listBuilds 200: examples.running: expected more False in the first example, found True",
        "listBuilds 200: expected an example with more other than False, found none",
    ]


def test_end_without_middle_is_reported_in_world_and_failure_is_no_middle(world: World) -> None:
    bundle = small_bundle()
    named = responses_of(bundle)
    named["running"] = {"value": {"status": "error", "error": {"code": "CB.00030004"}}}
    expected = "expected named examples of the end and the middle, found examples.finished"
    assert departures(bundle, world) == [f"listBuilds 200: {expected}"]


def test_build_that_is_started_is_the_one_of_the_world(world: World) -> None:
    bundle = small_bundle()
    value = responses_of(bundle)["finished"]["value"]
    value["started"] = {"actual_build_number": "59", "daily_build_number": "20250318.3"}
    assert departures(bundle, world) == []
    value["started"] = {"actual_build_number": "58", "daily_build_number": "20250318.2"}
    assert "expected 59, the build that is started, found '58'" in " ".join(
        departures(bundle, world)
    )


def test_job_shows_latest_build_of_world_before_run(world: World) -> None:
    bundle = small_bundle()
    state = {
        "id": "b16e8d3f07a24c95ae4d2f60c8b71e39", "job_name": "storefront-web",
        "user_id": "3d7f90b2c6e148a5b0f29e7d41c8a653", "user_name": "jon.berg",
        "last_build_time": 1742196612000, "last_build_status": "blue", "build_time": 41000,
        "last_build_user": "mara.chen", "create_time": "2025-01-07 09:30:00", "disabled": False,
    }  # fmt: skip
    value = responses_of(bundle)["finished"]["value"]
    value["job"] = state
    assert departures(bundle, world) == []
    value["job"] = {**state, "build_time": 152000, "create_time": "2025-01-06 11:20:00"}
    assert len(departures(bundle, world)) == 2


def test_template_of_world_without_name_may_have_any(world: World) -> None:
    bundle = small_bundle()
    value = responses_of(bundle)["finished"]["value"]
    value["template"] = {"uuid": "e90c47a2b5f8413d8e61d27b0a9f35c4", "name": "Maven"}
    assert departures(bundle, world) == []
    value["template"] = {"uuid": "b41e6f0c8d2a4735a9c07e15f3d86b29", "name": "Maven"}
    assert "expected name of a row of templates" in " ".join(departures(bundle, world))


def test_id_beside_name_is_that_of_one_row_of_the_world(world: World) -> None:
    bundle = small_bundle()
    value = responses_of(bundle)["finished"]["value"]
    file = {"id": "3e8a1c5f7b9d4026a4c8e0f2b6d81357", "keystore_name": "storefront-release.jks"}
    value["file"] = file
    assert departures(bundle, world) == []
    value["file"] = {**file, "keystore_name": "settings-mirror.xml"}
    assert len(departures(bundle, world)) == 1
    value["file"] = {**file, "create_time": "2025-3-18 17:42", "create_time_stamp": "1742290934"}
    assert departures(bundle, world) == []
    value["file"] |= {"create_time": "2025-3-18 17:43"}
    assert len(departures(bundle, world)) == 1
    value["file"] = {**file, "id": "b41e6f0c8d2a4735a9c07e15f3d86b29"}
    assert len(departures(bundle, world)) == 1


def test_stage_of_world_has_times_inside_its_build(world: World) -> None:
    bundle = small_bundle()
    stage = {
        "execution_stage_name": "initial", "queued_time": "2025-03-18 10:14:07",
        "start_time": "2025-03-18 10:14:10", "finish_time": "2025-03-18 10:14:12",
        "build_duration": 2000, "pending_duration": 3000, "duration": 5000,
    }  # fmt: skip
    build = responses_of(bundle)["finished"]["value"]["builds"][0]
    build["stage"] = stage
    assert departures(bundle, world) == []
    for key, wrong in (("finish_time", "2025-03-18 10:16:43"), ("duration", 2000)):
        build["stage"] = {**stage, key: wrong}
        assert departures(bundle, world), key


def test_total_other_than_items_is_reported_unless_page_of_world_is_full(world: World) -> None:
    bundle = small_bundle()
    responses_of(bundle)["finished"]["value"]["total"] = 6
    expected = "listBuilds 200.examples.finished: total: expected 1, the number of items, found 6"
    assert departures(bundle, world) == [expected]
    operation_of(bundle)["parameters"][1]["example"] = 1
    assert departures(bundle, world) == []


def test_counts_of_world_are_those_of_builds_in_span(world: World) -> None:
    bundle = small_bundle()
    report = {"total_count": 6, "success_count": 5, "success_ratio": 0.83}
    days = [
        {"date": "2025/03/17", "success_ratio": 100},
        {"date": "2025/03/18", "success_ratio": 67},
    ]
    chart = [{"build_number": 57, "build_time": 74000}, {"build_number": 58, "build_time": 152000}]
    times = {"max_build_time": 152000, "min_build_time": 74000, "avg_build_time": 113000.0}
    value = responses_of(bundle)["finished"]["value"]
    value |= {"report": report, "days": days, "times": {**times, "chart": chart}}
    assert departures(bundle, world) == []
    wrong = copy.deepcopy(bundle)
    value = responses_of(wrong)["finished"]["value"]
    value["report"] |= {"total_count": 20, "success_ratio": 0.5}
    value["days"][0]["success_ratio"] = 67
    value["times"]["max_build_time"] = 254000
    found = " ".join(departures(wrong, world))
    for message in ("total_count: expected 6", "0.83", "expected 100 on", "expected 152000 ms"):
        assert message in found


def test_recurring_value_that_differs_is_reported_in_world(world: World) -> None:
    bundle = small_bundle()
    first = responses_of(bundle)["finished"]["value"]["builds"][0]
    first["execution_id"] = "j_Qm3xT7pK"
    other = copy.deepcopy(operation_of(bundle))
    other["operationId"] = "listOtherBuilds"
    bundle["paths"]["/others"] = {"get": other}
    assert departures(bundle, world) == []
    named = other["responses"]["200"]["content"]["application/json"]["examples"]
    named["finished"]["value"]["builds"][0]["execution_id"] = "j_Vw8kR2nD"
    assert len(found := departures(bundle, world)) == 1
    assert "listOtherBuilds" in found[0] and "expected 'j_Qm3xT7pK'" in found[0]


@pytest.mark.parametrize(
    "value",
    [
        1742264050, "1742264050000", "2025-03-18T10:14:10+08:00", "2025-03-18T02:14:10Z",
        "2025-03-18T02:14:10.512+00:00", "2025-03-18T10:14:10+0800", "2025-03-18 10:14:10",
        "Mar 18, 2025 10:14:10 AM", "2025/03/18 10:14:10",
    ],
)  # fmt: skip
def test_time_of_world_in_every_form_is_the_same(value: object) -> None:
    assert time_of(value) == time_of("2025-03-18 10:14:10")
