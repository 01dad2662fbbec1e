"""The levels of changes: each edit of the description, and the attributes of the IR that are compared."""

from __future__ import annotations

from dataclasses import fields
from typing import Any

import pytest

from generator import ir
from generator.diff.comparison import compare
from generator.diff.report import lines, summary
from tests.diff.edits import EDITS, Edit
from tests.diff.plain_descriptions import changes, parse_plain, select_paths

# The paths that the edits are about.
PATHS = {
    "/v1/job/list", "/v3/jobs/build", "/v4/{record_id}/download-log", "/v1/job/{job_id}/running-status",
    "/v1/log/{job_id}/{build_no}/real-time-log",
    "/v2/keystore/upload", "/v3/jobs/{job_id}/{build_no}/real-time-log", "/v3/jobs/stop", "/v1/job/permission/role",
    "/v2/keystore/update/{id}", "/v2/keystore/list", "/v1/domain/federation",
}  # fmt: skip


@pytest.fixture(scope="module")
def few(bundle: dict[str, Any]) -> dict[str, Any]:
    return select_paths(bundle, PATHS)


@pytest.mark.parametrize("edit", EDITS, ids=lambda edit: edit.name)
def test_edit_of_description_reports_expected_change(few: dict[str, Any], edit: Edit) -> None:
    found = changes(few, edit)
    assert found, "no change is reported"
    assert found[0].level == edit.level, lines(found)
    assert any(edit.message in each.message for each in found if each.level == edit.level), lines(
        found
    )


def test_edits_are_at_least_forty_with_unique_names() -> None:
    assert len(EDITS) >= 40
    assert len({edit.name for edit in EDITS}) == len(EDITS)


def test_compare_of_equal_descriptions_reports_nothing(few: dict[str, Any]) -> None:
    assert compare(parse_plain(few), parse_plain(few)) == []
    assert summary([]) == "no changes"


# The attributes of the intermediate representation that are compared, or need not be: errata, observations, guides and
# evidence are texts about the description, the base of a union follows from its variants, and paginators and the like are compared as a whole.
# The idempotency key is one of the parameters.
KNOWN = {
    ir.Api: "title version description package client servers security_schemes error_codes failure guides resources "
    "tags schemas webhooks errata observations states documentation official_sdk synonyms languages guide_pages guide_data notices python_formats",
    ir.Tag: "name description summary parent kind",
    ir.Resource: "name description operations title",
    ir.Operation: "id method path resource name summary description deprecated idempotent parameters body responses "
    "security pagination waiter follower run failure_signs manual_section manual_title sdk_method source servers callbacks other_tags scopes "
    "repetition documentation idempotency_key",
    ir.Parameter: "name location required schema description deprecated style explode allow_reserved media_type "
    "allow_empty examples encodings",
    ir.Body: "required contents description",
    ir.Response: "status description contents headers links may_be_empty failure_types",
    ir.Header: "name schema description required deprecated examples",
    ir.Content: "media_type schema examples encodings item_schema prefix_types item_type data_schema",
    ir.Schema: "type title description nullable default example deprecated read_only write_only limits "
    "other_examples hints same_as states",
    ir.Property: "name schema required",
    ir.Object: "properties extra order",  # the order of properties has no meaning
    ir.Union: "variants tag tags base default",
    ir.Scalar: "name format",
    ir.Server: "url description variables source name",
    ir.Variable: "name default values description",
    ir.ErrorCode: "code status meaning remedy retry kind seen group operations",
    ir.Encoding: "name media_type style explode allow_reserved",
    ir.Callback: "name expression operations",
    ir.Flow: "kind authorization_url token_url refresh_url device_authorization_url scopes",
    ir.SecurityScheme: "key kind description location name scheme signature login environment flows discovery "
    "bearer_format metadata deprecated",
}


@pytest.mark.parametrize("kind", KNOWN, ids=lambda kind: kind.__name__)
def test_ir_class_has_only_compared_attributes(kind: Any) -> None:
    assert {field.name for field in fields(kind)} == set(
        KNOWN[kind].split()
    ), "compare it in generator/diff"
