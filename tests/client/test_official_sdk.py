"""Comparison with the official SDK: for the same arguments both send the same method, path, query and body."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from email.parser import BytesParser
from pathlib import Path
from typing import Any, get_origin

import pytest
from sample_arguments import FILE, FILE_NAME, Case, all_cases

from tests.helpers.bundle import operations, resolve
from tests.helpers.recorder import Recorded, Recorder

SHARED = [case for case in all_cases() if case.sdk_name]

# Kinds of difference, with reasons.
WHY = {
    "null": "The SDK omits None, so it cannot send the null in the manual's example.",
    "no place": "The manual or the service has the field; the SDK's class has no such attribute.",
}
STEP_LIMITS = {"body.parameters[].params[].limits": "null"}
SOURCE = {"body.scms[].end_point_id": "null", "body.scms[].source": "null"}
# Differences in the requests of an operation, by place and kind.
DIFFERENCES: dict[str, dict[str, str]] = {
    "runJobV3": {"body.scm.build_tag": "null"},
    "runJob": {"body.scm.branch": "no place", "body.scm.build_type": "no place"},
    "createJobV3": STEP_LIMITS | SOURCE,
    "createJob": STEP_LIMITS | SOURCE,
    "copyJob": STEP_LIMITS | SOURCE,
    "updateJobV3": {
        **STEP_LIMITS,
        **SOURCE,
        "body.agency_urn": "no place",
        "body.description": "no place",
        "body.group_id": "no place",
        "body.source_code": "no place",
        "body.timeout": "no place",
    },
    "updateJob": {
        **STEP_LIMITS,
        **SOURCE,
        "body.build_if_code_updated": "no place",
        "body.group_id": "no place",
        "body.source_code": "no place",
        "body.triggers": "no place",
        "body.scms[].enable_git_lfs": "no place",
        "body.scms[].group_name": "no place",
        "body.scms[].repo_name": "no place",
    },
    "stopBuild": {"body": "no place"},
    "createTemplateV3": STEP_LIMITS,
    "createTemplate": STEP_LIMITS,
}
# Parameters of the SDK that are not in the description: no witness of the service knows those of
# `updateNotification`, and the service takes that of `stopBuild` in the body.
UNKNOWN: dict[str, set[str]] = {
    "stopBuild": {"build_no"},
    "updateNotification": {"body.send_switch", "body.use_project_notice"},
}


def sdk_models() -> Any:
    from huaweicloudsdkcodeartsbuild import v3

    return v3


def request_class(case: Case) -> Any:
    return getattr(
        sdk_models(), "".join(part.capitalize() for part in case.sdk_name.split("_")) + "Request"
    )


class Official:
    """Calls the SDK by the parameter names of the request."""

    def __init__(self, url: str, folder: Path) -> None:
        from huaweicloudsdkcore.auth.credentials import BasicCredentials
        from huaweicloudsdkcore.http.http_config import HttpConfig

        self.folder = folder
        # The SDK does not request a project ID that is given.
        credentials = BasicCredentials("ak", "sk", "project")
        builder = sdk_models().CodeArtsBuildClient.new_builder().with_http_config(HttpConfig())
        self.client: Any = builder.with_credentials(credentials).with_endpoints([url]).build()

    def perform(self, case: Case) -> set[str]:
        """Calls the operation; returns the arguments that the SDK does not support."""
        lacking: set[str] = set()
        given = dict(case.params)
        if case.body is not None or case.form:
            given["body"] = case.form or case.body
        request = self.model(request_class(case), given, "", lacking)
        getattr(self.client, case.sdk_name)(request)
        return lacking

    def model(self, kind: Any, given: dict[str, Any], where: str, lacking: set[str]) -> Any:
        attributes = {wire: attribute for attribute, wire in kind.attribute_map.items()}
        made = kind()
        for wire, value in given.items():
            if attribute := attributes.get(wire):
                setattr(
                    made,
                    attribute,
                    self.value(kind.openapi_types[attribute], value, where + wire, lacking),
                )
            else:
                lacking.add(where + wire)
        return made

    def value(self, kind: str, given: Any, where: str, lacking: set[str]) -> Any:
        if kind == "file":
            from huaweicloudsdkcore.http.formdata import FormFile

            path = self.folder / FILE_NAME
            path.write_bytes(FILE)
            return FormFile(str(path))
        if (items := re.fullmatch(r"list\[(.*)\]", kind)) and isinstance(given, list):
            return [self.value(items[1], each, f"{where}[]", lacking) for each in given]
        if isinstance(given, dict) and hasattr(sdk_models(), kind):
            return self.model(getattr(sdk_models(), kind), given, f"{where}.", lacking)
        return given


ABSENT = object()


def body_of(request: Recorded) -> Any:
    """Decodes a body, so that only its data is compared."""
    kind = request.headers.get("content-type", "")
    if not kind.startswith("multipart/form-data"):
        return json.loads(request.body) if request.body else ABSENT
    parts = (
        BytesParser()
        .parsebytes(f"Content-Type: {kind}\r\n\r\n".encode() + request.body)
        .get_payload()
    )
    disposition = "content-disposition"
    return sorted(
        (
            part.get_param("name", header=disposition),
            part.get_filename() or "",
            part.get_payload(decode=True),
        )
        for part in parts
    )


def in_bodies(ours: Any, theirs: Any, where: str) -> Iterator[tuple[str, Any, Any]]:
    """Lists the differences of two bodies, with both values. 1, 1.0 and true are three values."""
    if isinstance(ours, dict) and isinstance(theirs, dict):
        for key in ours.keys() | theirs.keys():
            yield from in_bodies(ours.get(key, ABSENT), theirs.get(key, ABSENT), f"{where}.{key}")
    elif isinstance(ours, list) and isinstance(theirs, list) and len(ours) == len(theirs):
        for pair in zip(ours, theirs):
            yield from in_bodies(*pair, f"{where}[]")
    elif (type(ours), ours) != (type(theirs), theirs):
        yield where, ours, theirs


def differing(ours: Recorded, theirs: Recorded, lacking: set[str]) -> dict[str, str]:
    """Returns the differences of two requests: a key of WHY, or else both values."""
    pairs = [(name, getattr(ours, name), getattr(theirs, name)) for name in ("method", "path")]
    pairs.append(("path as sent", ours.target.partition("?")[0], theirs.target.partition("?")[0]))
    for name in {name for name, _ in ours.query + theirs.query}:
        values = [
            sorted(value for key, value in each.query if key == name) for each in (ours, theirs)
        ]
        pairs.append((f"query.{name}", *values))
    pairs += in_bodies(body_of(ours), body_of(theirs), "body")
    found: dict[str, set[str]] = {}
    for where, mine, other in pairs:
        if mine != other or type(mine) is not type(other):
            found.setdefault(where, set()).add(kind_of(where, mine, other, lacking))
    return {where: " and ".join(sorted(kinds)) for where, kinds in found.items()}


def kind_of(where: str, mine: Any, other: Any, lacking: set[str]) -> str:
    if where in lacking and other is ABSENT:
        return "no place"
    if mine is None and other is ABSENT:
        return "null"
    return f"{mine!r}, theirs {other!r}"


def test_all_operations_of_sdk_are_compared() -> None:
    """Operations that name an SDK method are exactly those that the SDK has, by method and path."""
    client, shared = sdk_models().CodeArtsBuildClient, {case.id for case in SHARED}
    theirs = set()
    for name in (
        name.removesuffix("_invoker") for name in vars(client) if name.endswith("_invoker")
    ):
        request = getattr(
            sdk_models(), "".join(part.capitalize() for part in name.split("_")) + "Request"
        )()
        info = getattr(client, f"_{name}_http_info")(request)
        theirs.add((info["method"], re.sub(r"{\w+}", "{}", info["resource_path"])))
    both = {
        case.id
        for case in all_cases()
        if (case.method, re.sub(r"{\w+}", "{}", case.path)) in theirs
    }
    assert both == shared and len({case.sdk_name for case in SHARED}) == len(shared) == 112


@pytest.mark.filterwarnings("ignore:.*is deprecated:DeprecationWarning")
def test_client_and_sdk_send_same_requests(server: Recorder, tmp_path: Path) -> None:
    from codearts_build import OPERATIONS, AkSk, CodeArtsBuild

    official = Official(server.url, tmp_path)
    found: dict[str, dict[str, str]] = {}
    with CodeArtsBuild(base_url=server.url, auth=AkSk("ak", "sk"), max_retries=0) as client:
        for case in SHARED:
            server.requests.clear()
            media_type = "application/octet-stream" if case.is_download else "application/json"
            kind = OPERATIONS[case.id].responses[0].schema
            server.respond([] if get_origin(kind) is list else {}, content_type=media_type)
            lacking = official.perform(case)
            response = case.perform(client)
            if case.is_download:
                response.read()
            theirs, ours = server.requests
            assert (
                "huaweicloud" in theirs.headers["user-agent"].lower()
                and theirs.headers["user-agent"] != ours.headers["user-agent"]
            )
            assert (
                ours.headers["authorization"].partition(" ")[0]
                == theirs.headers["authorization"].partition(" ")[0]
            )
            if different := differing(ours, theirs, lacking):
                found[case.id] = different
    assert found == DIFFERENCES
    assert {kind for each in DIFFERENCES.values() for kind in each.values()} == WHY.keys()


def properties(bundle: dict[str, Any], schema: dict[str, Any]) -> dict[str, Any]:
    schema = resolve(bundle, schema)
    found = dict(schema.get("properties", {}))
    for part in schema.get("allOf", ()):
        found |= properties(bundle, part)
    return found


def names_unknown(
    bundle: dict[str, Any], schema: dict[str, Any], kind: str, where: str
) -> Iterator[str]:
    """Names in a class of the SDK that are not in a schema."""
    if items := re.fullmatch(r"list\[(.*)\]", kind):
        yield from names_unknown(bundle, resolve(bundle, schema)["items"], items[1], where)
    elif hasattr(sdk_models(), kind) and kind[0].isupper():
        model, known = getattr(sdk_models(), kind), properties(bundle, schema)
        for attribute, wire in model.attribute_map.items():
            if wire not in known:
                yield where + wire
            else:
                yield from names_unknown(
                    bundle, known[wire], model.openapi_types[attribute], f"{where}{wire}."
                )


def test_sdk_has_no_parameters_beyond_known_ones(bundle: dict[str, Any]) -> None:
    by_id = {operation_id: operation for operation_id, _, _, operation in operations(bundle)}
    found: dict[str, set[str]] = {}
    for case in SHARED:
        kind = request_class(case)
        unknown = [
            name for name in kind.attribute_map.values() if name not in {"body", *case.params}
        ]
        content = by_id[case.id].get("requestBody", {}).get("content", {})
        has_body = "body" in kind.attribute_map
        assert has_body == bool(content) or case.id == "stopBuild", case.id
        for media in content.values() if has_body else ():
            unknown += names_unknown(bundle, media["schema"], kind.openapi_types["body"], "body.")
        if unknown:
            found[case.id] = set(unknown)
    assert found == UNKNOWN


@pytest.mark.parametrize(
    ("change", "place"),
    [
        ({"method": "PUT"}, "method"),
        ({"path": "/b"}, "path"),
        ({"target": "/%61?a=1"}, "path as sent"),
        ({"query": [("a", "1"), ("a", "1")]}, "query.a"),
        ({"body": b'{"x": [{"y": true}]}'}, "body.x[].y"),
        ({"body": b'{"x": [{"y": 1, "z": 2}]}'}, "body.x[].z"),
        ({"body": b""}, "body"),
        ({"query": []}, "query.a"),
    ],
)
def test_comparison_reports_differences(change: dict[str, Any], place: str) -> None:
    same: dict[str, Any] = {
        "method": "GET",
        "path": "/a",
        "query": [("a", "1")],
        "headers": {},
        "target": "/a?a=1",
    }
    same["body"] = b'{"x": [{"y": 1}]}'
    one, other = Recorded(**same), Recorded(**{**same, **change})
    assert differing(one, Recorded(**same), set()) == {}
    assert list(differing(one, other, set())) == list(differing(other, one, set())) == [place]
