"""Comparison with the official SDK: for the same arguments both send the same method, path, query and body."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import replace
from email.parser import BytesParser
from pathlib import Path
from typing import Any, get_origin

import pytest
from sample_arguments import FILE, FILE_NAME, Case, all_cases

from tests.helpers.paths import ROOT
from tests.helpers.recorder import Recorded, Recorder
from tests.parity.sources import official_sdk


def without_nulls(value: Any) -> Any:
    """Returns a body as the SDK can send it: it omits None."""
    if isinstance(value, dict):
        return {key: without_nulls(each) for key, each in value.items() if each is not None}
    return [without_nulls(each) for each in value] if isinstance(value, list) else value


SHARED = [replace(case, body=without_nulls(case.body)) for case in all_cases() if case.sdk_name]
# Fields of the examples that the manual or the service has, but no class of the SDK.
NO_PLACE: dict[str, set[str]] = {
    "runJob": {"body.scm.branch", "body.scm.build_type"},
    "updateJobV3": {"body.group_id", "body.timeout"},
    "updateJob": {
        "body.build_if_code_updated",
        "body.group_id",
        "body.triggers",
        "body.scms[].enable_git_lfs",
        "body.scms[].group_name",
        "body.scms[].repo_name",
    },
    "stopBuild": {"body"},
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
    """Returns the differences of two requests: that the SDK has no place for it, or else both values."""
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
    return f"{mine!r}, theirs {other!r}"


def test_every_method_of_sdk_has_an_operation_of_its_method_and_path() -> None:
    theirs = sdk_operations()
    described = {case.sdk_name: (case.method, without_names(case.path)) for case in SHARED}
    assert len(described) == len(SHARED)
    assert theirs.keys() - described.keys() == set()
    assert described == {name: theirs.get(name) for name in described}
    # No operation of the SDK is without the name of its method.
    assert {(case.method, without_names(case.path)) for case in all_cases()} & {
        *theirs.values()
    } == {*described.values()}


def sdk_operations() -> dict[str, tuple[str, str]]:
    """Returns method and path of each public method of the SDK's client that calls the service."""
    surface = official_sdk(None, ROOT)[1].operations
    return {each.name: (each.method, without_names(each.path)) for each in surface.values()}


def without_names(path: str) -> str:
    return re.sub(r"{\w+}", "{}", path)


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
    assert found == {name: dict.fromkeys(each, "no place") for name, each in NO_PLACE.items()}


def test_example_of_reference_sends_same_request_with_sdk_and_client(
    server: Recorder, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HUAWEICLOUD_SDK_AK", "ak")
    monkeypatch.setenv("HUAWEICLOUD_SDK_SK", "sk")
    # Without a project ID, the SDK requests it from the identity service.
    monkeypatch.setattr(
        "huaweicloudsdkcore.auth.credentials.BasicCredentials.process_auth_params",
        lambda self, *_: self,
    )
    page = (ROOT / "generated/reference/official-sdk.md").read_text(encoding="utf-8")
    before, after = re.findall(r"```python\n(.*?)```", page, re.DOTALL)
    server.respond({})
    exec(re.sub(r'"https://[^"]*"', repr(server.url), before), {})
    call, _, waiting = after.partition("    # or wait")
    assert waiting
    exec(call.replace('region="cn-north-4"', f"base_url={server.url!r}"), {})
    theirs, ours = server.requests
    assert differing(ours, theirs, set()) == {}


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
