"""All that a description says of credentials and by example is shown."""

from __future__ import annotations

from .conftest import Maker, Site, small
from .pages import html_fields, markdown_fields, read

SCHEMES = {
    "login": {
        "type": "oauth2",
        "flows": {
            "authorizationCode": {
                "authorizationUrl": "https://id.example.com/ask",
                "tokenUrl": "https://id.example.com/token",
                "refreshUrl": "https://id.example.com/renew",
                "scopes": {"orders:read": "Read *orders*.", "orders:write": ""},
            },
            "clientCredentials": {"tokenUrl": "https://id.example.com/machine", "scopes": {}},
        },
    },
    "openid": {"type": "openIdConnect", "openIdConnectUrl": "https://id.example.com/.well-known/openid-configuration"},
    "jwt": {"type": "http", "scheme": "bearer", "bearerFormat": "JWT"},
}
THING = {"schema": {"type": "object", "properties": {"id": {"type": "string"}}}}
NAMED = THING | {"examples": {"small": {"value": {"id": "s1"}}, "large <b>": {"value": {"id": "l2"}}}}
FAILED = THING | {"examples": {"gone": {"value": {"id": "g3"}}, "never there": {"value": {"id": "n4"}}}}
ORDER = {
    "operationId": "createOrder",
    "requestBody": {"content": {"application/json": NAMED, "text/plain": {"schema": {"type": "string"}, "example": "plain5"}}},
    "responses": {
        "200": {"description": "Done.", "content": {"application/json": NAMED}},
        "404": {"description": "None.", "content": {"application/json": FAILED}},
    },
}  # fmt: skip


def start(make: Maker, **more: object) -> tuple[str, str]:
    site = make(small({"/x": {"get": {"operationId": "x", "responses": {"200": {"description": "x"}}}}}, **more))
    return read(site["getting-started.html"]).content, site["getting-started.md"]


def test_flows_scopes_and_discovery_are_told(make: Maker) -> None:
    for text in start(make, components={"securitySchemes": SCHEMES}):
        for said in (
            "Authorization code flow", "Client credentials flow", "https://id.example.com/ask", "https://id.example.com/token",
            "https://id.example.com/renew", "https://id.example.com/machine", "orders:read", "orders:write", "JWT",
            "https://id.example.com/.well-known/openid-configuration",
        ):  # fmt: skip
            assert said in text, said
    html, markdown = start(make, components={"securitySchemes": SCHEMES})
    assert "Read orders." in html and "- Scope `orders:read`: Read *orders*.\n- Scope `orders:write`\n" in markdown


def test_a_certificate_is_no_header(make: Maker) -> None:
    document = small({"/x": {"get": {"operationId": "x", "responses": {"200": {"description": "x"}}}}})
    site = make(document | {"openapi": "3.1.0", "components": {"securitySchemes": {"cert": {"type": "mutualTLS"}}}})
    for text in (read(site["getting-started.html"]).content, site["getting-started.md"]):
        assert "A certificate of the client" in text


def orders(make: Maker) -> Site:
    return make(small({"/orders": {"post": ORDER}}))


def test_every_named_example_is_shown(make: Maker) -> None:
    site = orders(make)
    page = read(site["operations/createOrder.html"])
    folded = [each.all("summary")[0].content for each in page.all("details", class_="example")]
    assert folded == ["Body small", "Body large <b>", "Body text/plain", "Answer 200 large <b>"]
    assert page.all("h2", class_="example")[0].content == "Answer 200 small"
    error = page.all("details", class_="error")[0].content
    assert "gone" in error and "g3" in error and "never there" in error and "n4" in error
    for said in (
        "Body, small",
        "Body, large \\<b\\>",
        "Body, text/plain",
        "Answer 200, small",
        "Answer 200, large \\<b\\>",
        "Error 404, gone",
        "Error 404, never there",
    ):
        assert f"### {said}\n" in site["operations/createOrder.md"]
    assert site["operations/createOrder.md"].count('"id": "l2"') == 2
    assert html_fields(page) == markdown_fields(site["operations/createOrder.md"])


def test_one_example_is_not_shown_twice(make: Maker) -> None:
    one = THING | {"examples": {"small": {"value": {"id": "s1"}}}}
    order = ORDER | {"requestBody": {"content": {"application/json": one}}, "responses": {"200": {"description": "x"}}}
    assert "<details" not in make(small({"/orders": {"post": order}}))["operations/createOrder.html"]


def test_examples_beside_the_schema_of_a_parameter(make: Maker) -> None:
    parameters = [
        {"name": "plain", "in": "query", "required": True, "schema": {"type": "string"}, "example": "mine"},
        {"name": "named", "in": "query", "required": True, "schema": {"type": "integer"}, "examples": {"a": {"$ref": "#/components/examples/N"}}},
        {"name": "sent", "in": "query", "required": True, "schema": {"type": "array", "items": {"type": "integer"}}, "example": "7,8"},
        {"name": "json", "in": "query", "required": True, "content": {"application/json": {"schema": {}, "example": {"a": 5}}}},
    ]  # fmt: skip
    operation = {"operationId": "get", "parameters": parameters, "responses": {"200": {"description": "x"}}}
    site = make(small({"/x": {"get": operation}}, components={"examples": {"N": {"value": 42}}}))
    assert 'plain="mine"' in site["operations/get.md"] and "named=42" in site["operations/get.md"]
    assert "sent=[1]" in site["operations/get.md"] and 'json={"a": 5}' in site["operations/get.md"]


def test_an_answer_that_is_made_up_has_what_answers_have(make: Maker) -> None:
    fields = {"id": {"type": "string", "readOnly": True}, "secret": {"type": "string", "writeOnly": True}}
    content = {"application/json": {"schema": {"type": "object", "required": ["secret"], "properties": fields}}}
    answers = {"200": {"description": "x", "content": content}}
    operation = {"operationId": "put", "requestBody": {"content": content}, "responses": answers}
    text = make(small({"/x": {"put": operation}}))["operations/put.md"]
    request, answer = text.split("### Answer 200")
    assert '"secret": "example"' in request and '"id": "example"' not in request
    assert '"id": "example"' in answer and '"secret": "example"' not in answer
