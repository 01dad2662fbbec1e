"""Whole documents: several files, servers, security, and parts that are only documented."""

from __future__ import annotations

from pathlib import Path

import pytest
import yaml

from generator import ir
from generator.load import load
from generator.load.nodes import plain
from generator.parse import parse
from generator.render import render
from tests.helpers.build import Build, build_and_import
from tests.helpers.descriptions import DONE, client, describe, parse_yaml, target
from tests.helpers.recorder import Recorder
from tests.reference.conftest import reference_of

GET = {"get": {"operationId": "get", "tags": ["x"], **DONE}}


def parsed(text: str, tmp_path: Path) -> ir.Api:
    file = tmp_path / "tiny.yaml"
    file.write_text(text)
    return parse(load(file)).api


def test_references_to_other_files_are_resolved(server: Recorder, tmp_path: Path) -> None:
    (tmp_path / "more").mkdir()
    (tmp_path / "more/schemas.yaml").write_text(
        "Pet: {type: object, properties: {friend: {$ref: '#/Pet'}, home: {$ref: '../home.yaml'}}}"
    )
    (tmp_path / "home.yaml").write_text("type: object\nproperties: {street: {type: string}}")
    content = {"application/json": {"schema": {"$ref": "more/schemas.yaml#/Pet"}}}
    (tmp_path / "path.yaml").write_text(
        yaml.safe_dump(
            {
                "get": {
                    "operationId": "get",
                    "tags": ["x"],
                    "responses": {
                        "200": {
                            "description": "It.",
                            "content": {
                                "application/json": {"schema": {"$ref": "more/schemas.yaml#/Pet"}}
                            },
                        }
                    },
                }
            }
        )
    )
    package = build_and_import(
        describe(
            {
                "/x": {"$ref": "path.yaml"},
                "/y": {
                    "get": {
                        "operationId": "getY",
                        "tags": ["x"],
                        "responses": {"200": {"description": "It.", "content": content}},
                    }
                },
            }
        ),
        tmp_path,
    )
    server.respond({"friend": {"home": {"street": "s"}}})
    made = client(package, server).x.get()
    assert made.friend.home.street == "s"
    assert type(client(package, server).x.get_y()) is type(made)


@pytest.mark.parametrize("at", ["", "./", "more/"])
def test_discriminator_mapping_to_files_is_resolved(
    server: Recorder, tmp_path: Path, at: str
) -> None:
    (tmp_path / "more").mkdir()
    for name in ("cat", "dog"):
        (tmp_path / at / f"{name}.yaml").write_text(
            f"type: object\nproperties: {{kind: {{}}, {name}: {{type: integer}}}}"
        )
    mapping = {"c": f"{at}cat.yaml", "d": f"{at}dog.yaml"}
    pet = {
        "oneOf": [{"$ref": each} for each in mapping.values()],
        "discriminator": {"propertyName": "kind", "mapping": mapping},
    }
    responses = {"200": {"description": "It.", "content": {"application/json": {"schema": pet}}}}
    package = build_and_import(
        describe({"/x": {"get": {"operationId": "get", "tags": ["x"], "responses": responses}}}),
        tmp_path,
    )
    server.respond({"kind": "d", "dog": 3})
    assert client(package, server, strict=True).x.get().dog == 3


def test_server_variables_are_replaced_by_defaults(build: Build) -> None:
    variables = {"stage": {"default": "prod", "enum": ["prod", "test"]}, "base": {"default": "v2"}}
    package = build(
        describe(
            {"/x": GET},
            servers=[{"url": "https://{stage}.example.com/{base}/", "variables": variables}],
        )
    )
    assert package.Tiny().base_url == "https://prod.example.com/v2"


def test_relative_server_url_requires_base_url(build: Build, server: Recorder) -> None:
    package = build(describe({"/x": GET}, servers=[{"url": "/v1"}]))
    with pytest.raises(ValueError, match="base_url"):
        package.Tiny()
    package.Tiny(base_url=f"{server.url}/v1").x.get()
    assert server.last.path == "/v1/x"


@pytest.mark.parametrize(
    ("root", "own", "expected"),
    [
        ("/v2", "/other/base", "/other/base/x"),
        ("/v2", "other/base/", "/other/base/x"),
        ("/v2", "./../other", "/other/x"),
        ("{url}/api", "/", "/x"),
        ("{url}/api", "/{stage}/v1", "/prod/v1/x"),
    ],
)
def test_relative_server_of_operation_is_of_the_host_in_client_and_page(
    build: Build, server: Recorder, root: str, own: str, expected: str, tmp_path: Path
) -> None:
    mine = {"url": own, "variables": {"stage": {"default": "prod"}} if "{" in own else {}}
    text = describe(
        {"/x": {"servers": [mine], **GET}}, servers=[{"url": root.format(url=server.url)}]
    )
    package = build(text)
    base_url = {} if "{" in root else {"base_url": f"{server.url}/v2"}
    package.Tiny(**base_url).x.get()
    assert server.last.path == expected
    page = render(reference_of(parsed(text, tmp_path)))["operations/get.md"]
    assert f"GET {expected} HTTP/1.1" in page


def test_query_of_server_url_is_dropped(build: Build, server: Recorder) -> None:
    """The query would otherwise come before the path."""
    item = {"servers": [{"url": f"{server.url}/uploads?v=2"}], **GET}
    mine = {"url": f"{server.url}/{{base}}#top", "variables": {"base": {"default": "api?v=1"}}}
    other = {"get": {**GET["get"], "operationId": "other"}}
    package = build(describe({"/x": item, "/y": other}, servers=[mine]))
    package.Tiny().call("get")
    assert target(server) == "/uploads/x"
    package.Tiny().call("other")
    assert target(server) == "/api/y"
    places = [{"url": f"https://{place}.example.com/v1?a=1"} for place in ("north", "south")]
    assert (
        build(describe({"/x": GET}, servers=places)).Tiny(region="north").base_url
        == "https://north.example.com/v1"
    )


def test_operation_server_overrides_base_url(build: Build, server: Recorder) -> None:
    item = {"servers": [{"url": f"{server.url}/uploads"}], **GET}
    package = build(
        describe(
            {"/x": item, "/y": {"get": {"operationId": "getY", "tags": ["x"], **DONE}}},
            servers=[{"url": f"{server.url}/api"}],
        )
    )
    tiny = package.Tiny()
    tiny.x.get()
    assert server.last.path == "/uploads/x"
    tiny.x.get_y()
    assert server.last.path == "/api/y"
    package.Tiny(base_url=f"{server.url}/mine").x.get()
    assert server.last.path == "/mine/x"


SCHEMES = [
    ("{type: apiKey, in: header, name: X-Key}", "x-key", "t"),
    ("{type: apiKey, in: cookie, name: sid}", "cookie", "sid=t"),
    ("{type: http, scheme: bearer, bearerFormat: JWT}", "authorization", "Bearer t"),
    (
        "{type: oauth2, flows: {clientCredentials: {tokenUrl: 'https://x/t', scopes: {}}}}",
        "authorization",
        "Bearer t",
    ),
    ("{type: openIdConnect, openIdConnectUrl: 'https://x/o'}", "authorization", "Bearer t"),
]


@pytest.mark.parametrize(("scheme", "header", "value"), SCHEMES)
def test_credentials_are_sent_as_security_scheme_requires(
    build: Build, server: Recorder, scheme: str, header: str, value: str
) -> None:
    package = build(
        describe(
            {"/x": GET},
            security=[{"a": []}],
            components={"securitySchemes": {"a": parse_yaml(scheme)}},
        )
    )
    client(package, server, auth=package.Token("t")).x.get()
    assert server.last.headers[header] == value


def test_mutual_tls_is_left_to_transport(build: Build, server: Recorder) -> None:
    schemes = parse_yaml("{tls: {type: mutualTLS}, token: {type: http, scheme: bearer}}")
    both = {
        "get": {
            "operationId": "getBoth",
            "tags": ["x"],
            "security": [{"tls": [], "token": []}],
            **DONE,
        }
    }
    paths = {"/x": GET, "/both": both}
    package = build(
        describe(paths, "3.1.0", security=[{"tls": []}], components={"securitySchemes": schemes})
    )
    client(package, server).x.get()
    with pytest.raises(package.CredentialsError):
        client(package, server).x.get_both()
    client(package, server, auth=[package.Token("t")]).x.get_both()
    assert server.last.headers["authorization"] == "Bearer t"


def test_api_key_in_query_is_sent(build: Build, server: Recorder) -> None:
    package = build(
        describe(
            {"/x": GET},
            security=[{"a": []}],
            components={
                "securitySchemes": {"a": parse_yaml("{type: apiKey, in: query, name: key}")}
            },
        )
    )
    client(package, server, auth=package.Token("t")).x.get()
    assert server.last.query == [("key", "t")]


def test_operation_security_overrides_default(build: Build, server: Recorder) -> None:
    open_ = {"get": {"operationId": "open", "tags": ["x"], "security": [], **DONE}}
    schemes = {"a": parse_yaml("{type: http, scheme: bearer}")}
    package = build(
        describe(
            {"/x": GET, "/y": open_}, security=[{"a": []}], components={"securitySchemes": schemes}
        )
    )
    client(package, server, auth=package.Token("t")).x.open()
    assert "authorization" not in server.last.headers
    with pytest.raises(package.CredentialsError):
        client(package, server).x.get()


def test_callbacks_webhooks_and_links_are_in_ir(tmp_path: Path) -> None:
    event = {
        "post": {
            "operationId": "onEvent",
            "requestBody": {
                "content": {
                    "application/json": {
                        "schema": parse_yaml(
                            "{type: object, title: Event, properties: {n: {type: integer}}}"
                        )
                    }
                }
            },
            "responses": {"200": {"description": "Seen."}},
        }
    }
    responses = parse_yaml(
        "{'201': {description: Made., links: {next: {operationId: get, parameters: {id: $response.body#/id}, description: Go on.}}}}"
    )
    post = {
        "operationId": "make",
        "tags": ["x"],
        "callbacks": {"done": {"{$request.body#/url}": event}},
        "responses": responses,
    }
    hook = {"post": {"responses": {"200": {"description": "Seen."}}}}
    api = parsed(
        describe({"/x": {**GET, "post": post}}, "3.1.0", webhooks={"made": hook}), tmp_path
    )
    made = next(each for each in api.operations if each.id == "make")
    assert [(each.name, each.expression, each.operations[0].id) for each in made.callbacks] == [
        ("done", "{$request.body#/url}", "onEvent")
    ]
    assert made.responses[0].links == (
        ir.Link("next", "get", "Go on.", (("id", "$response.body#/id"),)),
    )
    assert [(each.name, each.operations[0].method) for each in api.webhooks] == [("made", "POST")]
    assert {each.id for each in api.operations} == {"get", "make"}
    assert "Event" in api.schemas


def test_all_fields_of_security_schemes_are_in_ir(tmp_path: Path) -> None:
    flows = "{type: oauth2, flows: {authorizationCode: {authorizationUrl: 'https://x/a', tokenUrl: 'https://x/t', refreshUrl: 'https://x/r', scopes: {read: To read.}}}}"
    api = parsed(
        describe({"/x": GET}, components={"securitySchemes": {"a": parse_yaml(flows)}}), tmp_path
    )
    assert api.security_schemes[0].flows == (
        ir.Flow(
            "authorizationCode",
            "https://x/a",
            "https://x/t",
            "https://x/r",
            scopes=(("read", "To read."),),
        ),
    )


def test_description_without_operations_builds_client(build: Build) -> None:
    package = build(describe({}))
    assert dict(package.OPERATIONS) == {}
    assert package.models.__all__ == []


def test_definitions_of_other_files_become_components_without_dangling_references(
    tmp_path: Path,
) -> None:
    (tmp_path / "all.json").write_text("""{"$ref": "#/definitions/B", "definitions": {
          "A": {"type": "object", "properties": {"b": {"$ref": "#/definitions/B"}, "d": {"$ref": "#/$defs/D"}}},
          "B": {"type": "object", "properties": {"all": {"$ref": "#"}, "z": {"$ref": "#/$defs/D/definitions/Z"}}}},
         "$defs": {"D": {"type": "object", "definitions": {"Z": {"type": "string"}, "Y": {"$ref": "#/definitions/A"}},
          "dependencies": {"a": {"$ref": "#/definitions/A"}}}}}""")
    responses = {
        status: {
            "description": "It.",
            "content": {"application/json": {"schema": {"$ref": f"all.json{place}"}}},
        }
        for status, place in (("200", ""), ("201", "#/definitions/A"))
    }
    get = {"operationId": "get", "tags": ["x"], "responses": responses}
    file = tmp_path / "tiny.yaml"
    file.write_text(describe({"/x": {"get": get}}))
    bundle = plain(load(file).document)
    waiting, references = [bundle], []
    while waiting:
        node = waiting.pop()
        waiting += (
            node.values() if isinstance(node, dict) else node if isinstance(node, list) else ()
        )
        if isinstance(node, dict) and "$ref" in node:
            references.append(node["$ref"])
    assert len(references) >= 6
    for reference in references:
        place = bundle
        for step in reference.removeprefix("#/").split("/"):
            place = place[step]
