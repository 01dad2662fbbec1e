"""Rules of spec/README.md that a program can check."""

from __future__ import annotations

import re
from typing import Any

import pytest
import yaml
from openapi_spec_validator import OpenAPIV30SpecValidator, OpenAPIV31SpecValidator

from tests.helpers.bundle import resolve
from tests.helpers.paths import ROOT

VERBS = (
    "get", "list", "create", "copy", "update", "set", "add", "remove", "move", "swap", "delete", "run", "stop",
    "enable", "disable", "restore", "download", "upload", "check",
)  # fmt: skip
CJK = re.compile(r"[㐀-鿿]")
LITERAL = re.compile(r"`[^`]*`")  # values of the service may be Chinese


def operations(bundle: dict[str, Any]) -> list[dict[str, Any]]:
    return [operation for item in bundle["paths"].values() for operation in item.values()]


def test_lint_of_description_has_no_findings(capsys: pytest.CaptureFixture[str]) -> None:
    from generator.cli import main

    assert main(["lint", str(ROOT / "spec/openapi.yaml")]) == 0
    assert capsys.readouterr().err == ""


@pytest.mark.parametrize("name", ["openapi.yaml", "openapi.json"])
def test_bundle_30_is_valid(name: str, bundle: dict[str, Any]) -> None:
    document = yaml.load((ROOT / "generated/openapi" / name).read_text(), yaml.CSafeLoader)
    assert document == bundle
    assert document["openapi"] == "3.0.3"
    assert [error.message for error in OpenAPIV30SpecValidator(document).iter_errors()] == []


def test_bundle_31_is_valid() -> None:
    document = yaml.load(
        (ROOT / "generated/openapi/openapi-3.1.json").read_text(), yaml.CSafeLoader
    )
    assert document["openapi"].startswith("3.1")
    assert [error.message for error in OpenAPIV31SpecValidator(document).iter_errors()] == []


def test_operation_ids_begin_with_known_verb(bundle: dict[str, Any]) -> None:
    for operation in operations(bundle):
        verb = re.match(r"[a-z]+", operation["operationId"])
        assert verb and verb[0] in VERBS, operation["operationId"]
        assert re.fullmatch(r"[a-z]+(_[a-z0-9]+)*", operation["x-method"])


def test_every_operation_has_error_responses_and_manual_section(bundle: dict[str, Any]) -> None:
    for operation in operations(bundle):
        assert {"400", "401", "403", "404", "500"} <= operation["responses"].keys()
        if "x-source" not in operation:
            assert operation["x-manual-section"] and CJK.search(operation["x-manual-title"] + "字")
        assert len(operation["tags"]) == 1
        assert len(operation["description"]) > 40


def test_every_operation_of_manual_links_to_its_page_or_the_start_page(
    bundle: dict[str, Any],
) -> None:
    start = bundle["externalDocs"]["url"]
    without_sdk = {
        "checkFederation": "show_federation",
        "listPackageStatuses": "show_package_spec_status",
        "getLogAnalysis": "show_log_analysis",
    }
    for operation in operations(bundle):
        section, docs = operation.get("x-manual-section"), operation.get("externalDocs", {})
        if section:
            assert section in re.findall(r"\d\.\d+", docs["description"]), operation["operationId"]
            assert ("Start page" in docs["description"]) == (docs["url"] == start)
        if docs and docs["url"] != start:
            page = re.fullmatch(r"https://[\w.]+/[\w/-]*api-codeci/(\w+)\.html", docs["url"])
            method = operation.get("x-sdk-method") or without_sdk[operation["operationId"]]
            assert page and page[1].lower() == method.replace("_", "")


def test_every_operation_has_judged_repetition(bundle: dict[str, Any]) -> None:
    for operation in operations(bundle):
        name = operation["operationId"]
        assert isinstance(operation["x-idempotent"], bool), name
        assert re.fullmatch(r"[A-Z][^.]*(\.[^. ][^.]*)*\.", operation["x-repeat"]), name


def test_repetition_that_acts_twice_is_not_idempotent(bundle: dict[str, Any]) -> None:
    """Emptying the recycle bin also deletes what came in between."""
    unsafe = {each["operationId"] for each in operations(bundle) if not each["x-idempotent"]}
    assert {"runJob", "createJob", "swapJobGroups", "deleteAllRecycledJobs"} <= unsafe
    assert not {"deleteJob", "deleteJobV3", "updateJob", "stopBuild", "setJobDisabled"} & unsafe
    assert not {name for name in unsafe if name.startswith(("get", "list", "download"))}


def test_bundle_has_ten_to_fourteen_tags_all_declared(bundle: dict[str, Any]) -> None:
    used = {operation["tags"][0] for operation in operations(bundle)}
    assert 10 <= len(used) <= 14
    assert used == {tag["name"] for tag in bundle["tags"]}


def test_operations_of_manual_chapter_7_are_deprecated_and_name_replacement(
    bundle: dict[str, Any],
) -> None:
    old = [each for each in operations(bundle) if each.get("deprecated")]
    assert sorted(each["x-manual-section"] for each in old) == ["7.1", "7.2", "7.3", "7.4"]
    current = {each["operationId"] for each in operations(bundle)} - {
        each["operationId"] for each in old
    }
    for each in old:
        assert any(f"`{name}`" in each["description"] for name in current), each["operationId"]


def test_bundle_has_no_identifiers_from_manual_examples(bundle: dict[str, Any]) -> None:
    """IDs, hosts and accounts in the manual's examples belong to real users."""
    text = (ROOT / "generated/openapi/openapi.json").read_text(encoding="utf-8")
    for secret in (
        "f9d6c8466d614a9788e9a0acf6c15f46",
        "a287e712be6c404ca26e5f69040fa12b",
        "60021bab32fd450aa2cb89226f425e06",
    ):
        assert secret not in text


def test_bundle_text_is_english(bundle: dict[str, Any]) -> None:
    def walk(node: Any, key: str = "") -> None:
        if isinstance(node, dict):
            for name, each in node.items():
                if name not in ("x-manual-title", "example", "synonyms"):
                    walk(each, name)
        elif isinstance(node, list):
            for each in node:
                walk(each, key)
        elif isinstance(node, str):
            assert not CJK.search(LITERAL.sub("", node)), (key, node)

    walk(bundle)


def test_descriptions_suit_strict_generators(bundle: dict[str, Any]) -> None:
    """Ranges of statuses, no default of required parameters, and required ones first."""
    for operation in operations(bundle):
        name = operation["operationId"]
        assert {"4XX", "5XX"} <= operation["responses"].keys(), name
        parameters = [resolve(bundle, each) for each in operation.get("parameters", [])]
        required = [each.get("required", False) for each in parameters]
        assert required == sorted(required, reverse=True), name
        for each in parameters:
            is_default = "default" in resolve(bundle, each["schema"])
            assert not (each.get("required") and is_default), (name, each["name"])


# Results that are not null, because their schemas are used elsewhere, or a generator drops a union with null.
NOT_NULL = {
    "BuildStarted",
    "BuildSummary",
    "KeepTime",
    "Template",
    "TemplateItem",
    "BuildRecordDetail",
    "JobPermission",
}


def test_results_in_envelopes_are_nullable(bundle: dict[str, Any]) -> None:
    count = 0
    for schema in bundle["components"]["schemas"].values():
        for part in schema.get("allOf", ()):
            result = part.get("properties", {}).get("result")
            if result is None or "Outcome" not in str(schema["allOf"][0]):
                continue
            count += 1
            name = result.get("allOf", [{}])[0].get("$ref", "").rpartition("/")[2]
            target = bundle["components"]["schemas"].get(name, result)
            assert bool(target.get("nullable")) == (name not in NOT_NULL), name or result
    assert count > 50


def test_changes_name_existing_operations_and_dates_of_manual(bundle: dict[str, Any]) -> None:
    text = (ROOT / "spec/changes.md").read_text(encoding="utf-8")
    known = {each["operationId"] for each in operations(bundle)}
    named = set(re.findall(r"`([a-z]+[A-Z]\w+)`", text))
    assert named and named <= known
    dates = re.findall(r"^- \*\*(\d{4}-\d\d-\d\d)\*\*", text, re.MULTILINE)
    assert dates == sorted(dates, reverse=True) and len(dates) == 11
