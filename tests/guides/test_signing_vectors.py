"""The test vectors of signatures: equal to our signer, the official SDK and the guide's program."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any
from urllib.parse import unquote, urlsplit

import pytest
from huaweicloudsdkcore.auth.credentials import BasicCredentials
from huaweicloudsdkcore.sdk_request import SdkRequest

from .blocks import GUIDES, code_block, table
from .signing_vectors import CASES, DATE, FILE, Case, file_text

VECTORS: list[dict[str, Any]] = json.loads(FILE.read_text(encoding="utf-8"))["vectors"]
PAIRS = [pytest.param(case, vector, id=case.name) for case, vector in zip(CASES, VECTORS)]


def test_published_vectors_are_those_of_client() -> None:
    assert FILE.read_text(encoding="utf-8") == file_text()
    assert len(VECTORS) >= 6


@pytest.mark.parametrize(("case", "vector"), PAIRS)
def test_official_sdk_makes_same_signature(case: Case, vector: dict[str, Any]) -> None:
    credentials = BasicCredentials(vector["access_key"], vector["secret_key"], case.project_id)
    if case.security_token:
        credentials = credentials.with_security_token(case.security_token)
    host, path = urlsplit(vector["url"]).netloc, case.path
    headers = {**case.headers, "X-Sdk-Date": DATE}
    request = SdkRequest(
        case.method, "https", host, path, None, list(case.query), headers, case.body.encode()
    )
    assert (
        credentials.sign_request(request).header_params["Authorization"] == vector["authorization"]
    )


@pytest.fixture(scope="module")
def sign() -> Callable[..., tuple[str, str, str, str]]:
    """The function in the guide."""
    namespace: dict[str, Any] = {}
    exec(code_block("signing", "python", "def sign("), namespace)
    function: Callable[..., tuple[str, str, str, str]] = namespace["sign"]
    return function


@pytest.mark.parametrize("vector", VECTORS, ids=lambda vector: vector["name"])
def test_program_of_guide_makes_vector(vector: dict[str, Any], sign: Any) -> None:
    found = sign(
        vector["method"],
        vector["url"],
        vector["headers"],
        vector["body"].encode(),
        vector["access_key"],
        vector["secret_key"],
    )
    names = ("canonical_request", "string_to_sign", "signature", "authorization")
    assert found == tuple(vector[name] for name in names)
    assert vector["string_to_sign"].split("\n")[2] == vector["canonical_request_sha256"]


def test_guide_shows_values_of_vectors() -> None:
    text = GUIDES["signing"]
    rows = [[cell.strip("`") for cell in row] for row in table("signing", "request")]
    assert rows == [[each["name"], each["operation"], each["signature"]] for each in VECTORS]
    named = {each["name"]: each for each in VECTORS}
    for name in (
        "POST with JSON",
        "GET with repeated names and reserved characters",
        "Upload of a file by multipart",
    ):
        assert f"```text\n{named[name]['canonical_request']}\n```" in text
    assert f"```text\n{named['POST with JSON']['string_to_sign']}\n```" in text
    assert f"Authorization: {named['POST with JSON']['authorization']}\n" in text


def test_vectors_name_operations_of_description(bundle: dict[str, Any]) -> None:
    for vector in VECTORS:
        path = unquote(urlsplit(vector["url"]).path).split("/")
        (template,) = [
            template
            for template, item in bundle["paths"].items()
            for operation in item.values()
            if operation["operationId"] == vector["operation"] and vector["method"].lower() in item
        ]
        parts = template.split("/")
        assert len(parts) == len(path)
        assert all(part == each or part[:1] == "{" for part, each in zip(parts, path))
