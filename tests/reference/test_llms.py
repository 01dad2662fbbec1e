"""llms.txt alone is enough for a right call."""

from __future__ import annotations

import json
import re
import subprocess
from typing import Any
from urllib.parse import urlsplit

from generator import ir
from tests.helpers.recorder import Recorder

from .conftest import Maker, Site, small


def block(text: str, language: str) -> list[str]:
    return re.findall(rf"^```{language}\n(.*?)\n```$", text, re.MULTILINE | re.DOTALL)


def test_llms_txt_names_hosts_credentials_and_rules(api: ir.Api, site: Site) -> None:
    text = site["llms.txt"].partition("\n## ")[0]
    template = re.search(r"Base URL: `(https://[^`]*)`", text)
    assert template
    for server in api.servers:
        region = urlsplit(server.url).netloc.split(".")[1]
        assert f"`{region}`" in text and template[1].replace("{region}", region) == server.url
    assert "`X-Auth-Token: <token>`" in text and "`Authorization: SDK-HMAC-SHA256 ...`" in text
    assert "`Content-Type: application/json`" in text
    assert '`status` is `"fail"`' in text and "`error_code`, `error_msg`" in text


def test_llms_txt_names_every_parameter_and_property(api: ir.Api, site: Site) -> None:
    lines = dict(re.findall(r"\(operations/(\w+)\.md\): (.*)$", site["llms.txt"], re.MULTILINE))
    for operation in api.operations:
        line = lines[operation.id]
        required, _, optional = re.sub("[:,] optional `", "\0`", line).partition("\0")
        for each in operation.parameters:
            if each.location == "path":
                assert f"{{{each.name}}}" in line
            elif each.required:
                assert f"`{each.name}`" in line
            else:
                assert f"`{each.name}`" in optional
        content = operation.body.contents[0] if operation.body else None
        kind = api.resolve(content.schema).type if content else None
        for field in kind.properties if isinstance(kind, ir.Object) else ():
            assert f"`{field.name}`" in (required if field.required else optional), line


def test_token_command_of_llms_txt_stores_token(site: Site, server: Recorder) -> None:
    server.respond({}, 201)
    server.headers["X-Subject-Token"] = "the-token"
    command = re.sub(r"https://[^/']+", server.url, block(site["llms.txt"], "bash")[0], count=1)
    done = subprocess.run(
        ["bash", "-c", f'{command}\nprintf %s "$TOKEN"'], capture_output=True, text=True, check=True
    )
    assert done.stdout == "the-token"
    sent = json.loads(server.last.body)["auth"]
    assert server.last.path == "/v3/auth/tokens"
    assert sent["identity"]["password"]["user"]["domain"] == {"name": "account"}
    assert sent["scope"] == {"project": {"name": "cn-north-4"}}


def test_llms_txt_has_a_call_with_body_and_one_without(site: Site) -> None:
    without, with_body = block(site["llms.txt"], "http")
    assert without.startswith("GET /") and "X-Auth-Token: <token>" in without
    assert with_body.startswith("POST /") and json.loads(with_body.partition("\n\n")[2])


SCHEMES: dict[str, Any] = {
    "bearer": {"type": "http", "scheme": "bearer"},
    "key": {"type": "apiKey", "in": "query", "name": "api key"},
    "cookie": {"type": "apiKey", "in": "cookie", "name": "sid"},
    "cert": {"type": "mutualTLS"},
}


def test_llms_txt_of_other_apis_names_their_credentials(make: Maker) -> None:
    get = {"operationId": "get", "responses": {"200": {"description": "x"}}}
    site = make(
        small({"/x": {"get": get}}, components={"securitySchemes": SCHEMES}, security=[{"key": [], "bearer": []}, {}])
        | {"openapi": "3.1.0"}
    )  # fmt: skip
    text = site["llms.txt"]
    assert "`Authorization: Bearer <token>`" in text and "client certificate" in text
    assert "`api key=<token>` in the query" in text and "`sid=<token>` in the cookie" in text
    assert "Most operations need `bearer` and `key` or nothing." in text
    assert "Errors:" not in text and "Body:" not in text
