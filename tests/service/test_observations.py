"""Observations against the description: their places, errata, evidence and recordings."""

from __future__ import annotations

from typing import Any

from tests.service.observations import (
    EVERY,
    errata,
    erratum_at,
    exists,
    observations,
    operation_objects,
    schemas_at,
)
from tests.service.recordings import recorded, recordings

# Observed is that these are not there, in agreement with the manual; an erratum explains any other.
ABSENT = {("POST /v1/job/execute", "200.result.record_id")}
LEVELS = ("weak", "medium", "strong")
# The strength that evidence of a kind can have.
KINDS = {
    "live call": "strong",
    "acceptance test": "strong",
    "production code": "strong",
    "page": "medium",
    "definition": "medium",
    "test": "medium",
    "code": "weak",
    "document": "weak",
}
SOURCES = {
    "terraform-provider",
    "codearts-mcp",
    "codearts-cli",
    "ci-gate-script",
    "rust-release-tool",
    "dsh-codeartsbuild",
    "api-definitions",
    "huawei-page",
    "go-sdk",
    "python-sdk",
    "console-note",
}
# The observations with strong evidence that change the text of a property, and neither its name nor its type.
IN_THE_TEXT = {
    # An alias of a property, which check_spec.py does not see.
    ("GET /v3/jobs/{job_id}/{build_no}/record-info", "200.result.buildRecordId"),
    ("GET /v1/job/{job_id}/config", "200.result.scms[].build_type"),
    ("GET /v1/job/{job_id}/config", "200.result.steps"),
    ("GET /v1/job/{job_id}/config", "200.result.steps[].properties"),
    ("GET /v1/record/{build_flow_record_id}/flow-graph", "path.build_flow_record_id"),
    ("GET /v1/record/{build_project_id}/records", "query.from_date"),
    ("GET /v1/record/{build_project_id}/records", "query.to_date"),
    ("GET /v1/record/{job_id}/list", "query.end_time"),
    ("GET /v1/record/{job_id}/list", "query.start_time"),
    ("GET /v1/template/custom", "200.result.items[].template.steps"),
    ("GET /v3/jobs/{job_id}/build-info-records", "200.result"),
    ("POST /v1/job/create", "body.host_type"),
    ("POST /v1/job/create", "body.parameters[].params[].name"),
    ("POST /v1/job/create", "body.parameters[].params[].value"),
    ("POST /v1/job/create", "body.steps"),
}
# The strong observations without a recording, each by operation and beginning, with the reason.
UNRECORDED = {
    (EVERY, "Tests wait 10 seconds between"): "a time between two calls",
    (EVERY, "Huawei's provider uses version 1"): "about a client",
    ("POST /v1/job/update", "A job can be changed, built"): "a sequence of calls",
    ("POST /v3/jobs/stop", "The build becomes ABORTED"): "a sequence of calls, in test_program.py",
    ("GET /v1/job/{job_id}/{build_no}/parameters", "Not published"): "no operation of the client",
    ("GET /v1/job/{job_id}/{build_no}/parameters", "HTTP 404"): "no operation of the client",
    (
        "GET /v1/job/{job_id}/{build_number}/history-details",
        "Not published",
    ): "no operation of the client",
    (
        "GET /v1/job/{job_id}/{build_number}/history-details",
        "HTTP 404",
    ): "no operation of the client",
}


def label(entry: dict[str, Any]) -> str:
    return f"{entry['operation']} {entry['location']}: {entry['observed']}"


def taken() -> list[dict[str, Any]]:
    return [each for each in observations() if each["decision"] == "taken"]


def test_taken_observations_name_existing_operations_and_places(bundle: dict[str, Any]) -> None:
    known = operation_objects(bundle)
    for entry in taken():
        operation, location = entry["operation"], str(entry["location"])
        assert operation == EVERY or operation in known, label(entry)
        if exists(bundle, operation, location) or (operation, location) in ABSENT:
            continue
        erratum = erratum_at(operation, location)
        is_removed = erratum is not None and (erratum["spec"] == "lacks it" or "renamed" in erratum)
        # A default that the manual contradicts, or that a required property cannot have.
        above, _, facet = location.rpartition(".")
        is_text = facet == "default" and "reason" in entry and exists(bundle, operation, above)
        assert is_removed or is_text, label(entry)


def test_absent_places_are_not_in_the_description(bundle: dict[str, Any]) -> None:
    for operation, location in ABSENT:
        assert not exists(bundle, operation, location)


def test_strong_observations_against_the_manual_have_errata(bundle: dict[str, Any]) -> None:
    missing = {
        (entry["operation"], str(entry["location"]))
        for entry in taken()
        if entry["strength"] == "strong"
        and not entry.get("agrees")
        and entry["operation"] != EVERY
        and erratum_at(entry["operation"], str(entry["location"])) is None
        and is_in_manual(bundle, entry["operation"], str(entry["location"]))
    }
    assert missing == IN_THE_TEXT


def is_in_manual(bundle: dict[str, Any], operation: str, location: str) -> bool:
    """Whether the manual's tables have a place of this kind.

    They have neither statuses of failures, nor vocabularies, nor what a response may lack. An
    operation of another source has one erratum as a whole.
    """
    if "x-source" in operation_objects(bundle)[operation] and location != "operation":
        return False
    if location == "behaviour" or (location.isdecimal() and location != "200"):
        return False
    if location == "200":
        response = operation_objects(bundle)[operation]["responses"]["200"]
        return not {"x-body-optional", "x-failure-types"} & response.keys()
    return not any("x-states" in each for each in schemas_at(bundle, operation, location))


def test_observations_that_agree_with_the_manual_have_no_errata() -> None:
    places = {(each["operation"], str(each["location"])) for each in errata()}
    for entry in observations():
        if entry.get("agrees"):
            assert (entry["operation"], str(entry["location"])) not in places, label(entry)


def test_observations_that_were_not_taken_have_reasons() -> None:
    for entry in observations():
        assert entry["decision"] == "taken" or entry.get("reason"), label(entry)


def test_strength_is_that_of_the_best_evidence() -> None:
    """A witness may be weaker than its kind: by one level, and with a reason by two."""
    for entry in observations():
        for each in entry["evidence"]:
            assert each["kind"] in KINDS and each["source"] in SOURCES, label(entry)
        best = max(LEVELS.index(KINDS[each["kind"]]) for each in entry["evidence"])
        strength = LEVELS.index(entry["strength"])
        assert strength <= best, label(entry)
        assert strength >= best - 1 or entry.get("reason"), label(entry)


def test_strong_observations_are_recorded() -> None:
    found = {
        index for each in recordings() if each["shape"] == "observed" for index in recorded(each)
    }
    used = set()
    for index, entry in enumerate(observations()):
        exempt = {
            (operation, beginning)
            for operation, beginning in UNRECORDED
            if entry["operation"] == operation and entry["observed"].startswith(beginning)
        }
        if entry["strength"] == "strong":
            assert (index in found) is not bool(exempt), label(entry)
            used |= exempt
    assert used == UNRECORDED.keys()


def test_codes_that_were_seen_are_observed_and_recorded(bundle: dict[str, Any]) -> None:
    observed = {
        str(each["location"]).removeprefix("error_codes."): each
        for each in taken()
        if each["operation"] == EVERY and str(each["location"]).startswith("error_codes.")
    }
    failures = [
        (each["error"]["code"], each["error"]["kind"], each["response"].get("status", 200))
        for each in recordings()
        if "error" in each
    ]
    for code, entry in bundle["x-error-codes"].items():
        if not entry.get("seen"):
            continue
        found = [(kind, status) for each, kind, status in failures if each == code]
        assert {kind for kind, _ in found} <= {entry.get("kind", "")}, code
        if observed[code]["strength"] == "strong":
            assert found and entry.get("status") in (None, *(status for _, status in found)), code
