"""Credentials, examples and texts of a description are shown."""

from __future__ import annotations

import re
from typing import Any

import pytest

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
    "openid": {
        "type": "openIdConnect",
        "openIdConnectUrl": "https://id.example.com/.well-known/openid-configuration",
    },
    "jwt": {"type": "http", "scheme": "bearer", "bearerFormat": "JWT"},
}
THING = {"schema": {"type": "object", "properties": {"id": {"type": "string"}}}}
NAMED = THING | {
    "examples": {"small": {"value": {"id": "s1"}}, "large <b>": {"value": {"id": "l2"}}}
}
FAILED = THING | {
    "examples": {"gone": {"value": {"id": "g3"}}, "never there": {"value": {"id": "n4"}}}
}
ORDER = {
    "operationId": "createOrder",
    "requestBody": {"content": {"application/json": NAMED, "text/plain": {"schema": {"type": "string"}, "example": "plain5"}}},
    "responses": {
        "200": {"description": "Done.", "content": {"application/json": NAMED}},
        "404": {"description": "None.", "content": {"application/json": FAILED}},
    },
}  # fmt: skip


def start(make: Maker, **more: object) -> tuple[str, str]:
    site = make(
        small(
            {"/x": {"get": {"operationId": "x", "responses": {"200": {"description": "x"}}}}},
            **more,
        )
    )
    return read(site["getting-started.html"]).content, site["getting-started.md"]


def test_oauth_flows_scopes_and_discovery_url_are_shown(make: Maker) -> None:
    for text in start(make, components={"securitySchemes": SCHEMES}):
        for said in (
            "Authorization code flow", "Client credentials flow", "https://id.example.com/ask", "https://id.example.com/token",
            "https://id.example.com/renew", "https://id.example.com/machine", "orders:read", "orders:write", "JWT",
            "https://id.example.com/.well-known/openid-configuration",
        ):  # fmt: skip
            assert said in text, said
    html, markdown = start(make, components={"securitySchemes": SCHEMES})
    assert (
        "Read orders." in html
        and "- Scope `orders:read`: Read *orders*.\n- Scope `orders:write`\n" in markdown
    )


def test_mutual_tls_is_not_shown_as_header(make: Maker) -> None:
    document = small(
        {"/x": {"get": {"operationId": "x", "responses": {"200": {"description": "x"}}}}}
    )
    site = make(
        document
        | {"openapi": "3.1.0", "components": {"securitySchemes": {"cert": {"type": "mutualTLS"}}}}
    )
    for text in (read(site["getting-started.html"]).content, site["getting-started.md"]):
        assert "Client certificate" in text


def orders(make: Maker) -> Site:
    return make(small({"/orders": {"post": ORDER}}))


def test_named_examples_are_all_shown(make: Maker) -> None:
    site = orders(make)
    page = read(site["operations/createOrder.html"])
    folded = [each.all("summary")[0].content for each in page.all("details", class_="example")]
    assert folded == ["Example text/plain", "Example large <b>"]
    first = page.all("div", class_="examples")[0].all("details", class_="fold")[0]
    assert first.all("summary")[0].content == "Example small" and '"id": "s1"' in first.content
    for panel in page.all(class_="panel"):
        minimal, full = panel.all(class_="code")
        assert "s1" in minimal.content and minimal.attributes["data-label"] == "small"
        assert "l2" in full.content and full.attributes["data-label"] == "large <b>"
    error = page.all("details", class_="error")[0].content
    assert "gone" in error and "g3" in error and "never there" in error and "n4" in error
    for said in (
        "### Example, text/plain",
        "small:",
        "large \\<b\\>:",
        "### Error 404, gone",
        "### Error 404, never there",
    ):
        assert f"\n{said}\n" in site["operations/createOrder.md"]
    assert site["operations/createOrder.md"].count('"id": "l2"') == 3
    assert html_fields(page) == markdown_fields(site["operations/createOrder.md"])


def test_single_named_example_is_shown_once(make: Maker) -> None:
    one = THING | {"examples": {"small": {"value": {"id": "s1"}}}}
    order = ORDER | {
        "requestBody": {"content": {"application/json": one}},
        "responses": {"200": {"description": "x"}},
    }
    page = read(make(small({"/orders": {"post": order}}))["operations/createOrder.html"])
    assert not page.all("details", class_="example") and not page.all("details", class_="full")
    assert all(each.content.count("s1") == 1 for each in page.all(class_="panel"))


def test_parameter_examples_are_shown_and_used_in_samples(make: Maker) -> None:
    parameters = [
        {"name": "plain", "in": "query", "required": True, "schema": {"type": "string"}, "example": "mine"},
        {"name": "named", "in": "query", "required": True, "schema": {"type": "integer"}, "examples": {"a": {"$ref": "#/components/examples/N"}}},
        {"name": "sent", "in": "query", "required": True, "schema": {"type": "array", "items": {"type": "integer"}}, "example": "7,8"},
        {"name": "json", "in": "query", "required": True, "content": {"application/json": {"schema": {}, "example": {"a": 5}}}},
    ]  # fmt: skip
    operation = {
        "operationId": "get",
        "parameters": parameters,
        "responses": {"200": {"description": "x"}},
    }
    site = make(small({"/x": {"get": operation}}, components={"examples": {"N": {"value": 42}}}))
    assert 'plain="mine"' in site["operations/get.md"] and "named=42" in site["operations/get.md"]
    assert "sent=[1]" in site["operations/get.md"] and 'json={"a": 5}' in site["operations/get.md"]


def test_generated_examples_respect_read_only_and_write_only(make: Maker) -> None:
    fields = {
        "id": {"type": "string", "readOnly": True},
        "secret": {"type": "string", "writeOnly": True},
    }
    content = {
        "application/json": {
            "schema": {"type": "object", "required": ["secret"], "properties": fields}
        }
    }
    responses = {"200": {"description": "x", "content": content}}
    operation = {"operationId": "put", "requestBody": {"content": content}, "responses": responses}
    text = make(small({"/x": {"put": operation}}))["operations/put.md"]
    request, response = text.split("## Response 200")
    assert '"secret": "example"' in request and '"id": "example"' not in request
    assert '"id": "example"' in response and '"secret": "example"' not in response


def more(name: str) -> dict[str, str]:
    return {"url": f"https://docs.example.com/{name}", "description": f"More of {name}"}


def example(name: str) -> dict[str, object]:
    return {"summary": f"Short {name}", "description": f"Long {name}.", "value": f"v-{name}"}


TEXT = {"type": "string", "maxLength": 5}
SHELF: dict[str, Any] = {
    "type": "object",
    "title": "A place for books",
    "description": "Where books stand.",
    "externalDocs": more("shelves"),
    "minProperties": 2,
    "properties": {
        "marks": {"type": "array", "description": "Marks.", "items": TEXT | {"pattern": "^m", "description": "One mark."}},
        "rows": {"type": "array", "items": {"type": "array", "maxItems": 7, "items": {"type": "integer", "minimum": 8}}},
        "names": {"type": "object", "maxProperties": 9, "additionalProperties": TEXT | {"title": "Of a book"}},
        "colour": {"oneOf": [TEXT | {"description": "A name."}, {"type": "integer", "maximum": 255}]},
        "kind": {"$ref": "#/components/schemas/Kind"},
        "label": TEXT | {"example": "ex-label", "externalDocs": more("labels")},
        "guest": {
            "oneOf": [{"$ref": "#/components/schemas/Cat"}, {"$ref": "#/components/schemas/Dog"}],
            "discriminator": {"propertyName": "kind", "mapping": {"purring": "#/components/schemas/Cat", "barking": "Dog"}},
        },
    },
}  # fmt: skip
PET = {"type": "object", "required": ["kind"], "properties": {"kind": {"type": "string"}}}
SHELVES = small(
    {
        "/shelves/{id}": {
            "description": "One shelf.",
            "parameters": [{"name": "id", "in": "path", "required": True, "schema": {"type": "string"}}],
            "put": {
                "operationId": "putShelf",
                "tags": ["shelves", "furniture"],
                "description": "Puts it there.",
                "externalDocs": more("putting"),
                "servers": [
                    {"url": "https://{room}.example.com", "description": "By room",
                     "variables": {"room": {"default": "hall", "enum": ["hall", "attic"], "description": "Which room."}}},
                ],
                "security": [{"login": ["shelves:write", "shelves:read"]}],
                "parameters": [
                    {"name": "wish", "in": "query", "allowEmptyValue": True, "allowReserved": True,
                     "schema": {"type": "string"}, "examples": {"a": example("one"), "b": example("two")}},
                    {"name": "point", "in": "query", "explode": False,
                     "schema": {"type": "object", "properties": {"x": {"type": "integer"}}}},
                ],
                "requestBody": {
                    "content": {
                        "application/json": {
                            "schema": {"$ref": "#/components/schemas/Shelf"},
                            "examples": {"mine": example("three"), "far": {"externalValue": "https://far.example.com/x"}},
                        },
                    },
                },
                "responses": {
                    "200": {
                        "description": "Done.",
                        "headers": {"X-Left": {"schema": {"type": "integer"}, "example": 4711}},
                        "links": {"again": {"operationId": "putShelf", "requestBody": "$request.body", "server": {"url": "https://link.example.com"}}},
                    },
                    "404": {
                        "description": "None.",
                        "headers": {"X-Why": {"description": "Why it failed.", "schema": {"type": "string"}}},
                        "links": {"lost": {"operationId": "putShelf", "description": "Try again."}},
                        "content": {"application/json": {"schema": {}, "examples": {"gone": example("four")}}},
                    },
                },
                "callbacks": {"done": {"{$request.query.wish}": {"post": {
                    "summary": "It stands.", "description": "It stands there.", "deprecated": True, "security": [{"login": []}],
                    "responses": {"204": {"description": "Fine.", "headers": {"X-Heard": {"schema": {"type": "string"}}}}},
                }}}},
            },
        },
    },
    info={
        "title": "Shelves", "version": "1", "termsOfService": "https://terms.example.com/",
        "contact": {"name": "Lin Wei", "url": "https://lin.example.com/", "email": "lin@example.com"},
        "license": {"name": "Some licence", "url": "https://licence.example.com/"},
    },
    servers=[{"url": "https://{place}.example.com", "variables": {"place": {"default": "here", "enum": ["here", "there"], "description": "Where."}}}],
    tags=[{"name": "shelves", "externalDocs": more("the tag")}],
    components={
        "schemas": {"Shelf": SHELF, "Kind": TEXT | {"title": "What it is"}, "Cat": PET, "Dog": PET},
        "securitySchemes": {"login": SCHEMES["login"]},
    },
)  # fmt: skip


@pytest.mark.parametrize(
    ("page", "texts"),
    [
        ("operations/putShelf", ["More of putting", "One shelf.", "Also tagged", "furniture"]),
        ("operations/putShelf", ["By room", "https://{room}.example.com", "Which room.", "hall", "attic"]),
        ("operations/putShelf", ["login with shelves:write, shelves:read"]),
        ("operations/putShelf", ["May be empty", "eserved characters are not encoded"]),
        ("operations/putShelf", ["or example v-one (Short one Long one.)", "or example v-two (Short two Long two.)"]),
        ("operations/putShelf", ["Names and values separated by commas"]),
        ("operations/putShelf", ["Short three", "Long three.", "v-three", "See https://far.example.com/x"]),
        ("operations/putShelf", ["A place for books", "Where books stand.", "More of shelves", "roperties: at least 2"]),
        ("operations/putShelf", ["Each item: One mark.", "ach item: characters at most 5", "ach item: matches ^m"]),
        ("operations/putShelf", ["ach item: items at most 7", "ach item of each item: at least 8"]),
        ("operations/putShelf", ["Each value: Of a book", "ach value: characters at most 5", "roperties: at most 9"]),
        ("operations/putShelf", ["A name.", "t most 255"]),
        ("operations/putShelf", ["What it is", "or example ex-label", "More of labels"]),
        ("operations/putShelf", ["elected by kind: purring", "elected by kind: barking"]),
        ("operations/putShelf", ["or example 4711", "again", "$request.body", "https://link.example.com"]),
        ("operations/putShelf", ["X-Why", "Why it failed.", "lost", "Try again.", "Short four", "Long four.", "v-four"]),
        ("operations/putShelf", ["Deprecated.", "It stands.", "It stands there.", "Authentication: login", "X-Heard"]),
        ("schemas/shelves", ["A place for books", "More of shelves", "roperties: at least 2", "More of labels"]),
        ("resources/shelves", ["More of the tag"]),
        ("getting-started", ["https://{place}.example.com", "Where.", "here", "there", "Read orders."]),
        ("index", ["https://terms.example.com/", "Lin Wei", "lin@example.com", "Some licence", "More of the tag"]),
    ],
)  # fmt: skip
def test_all_texts_of_description_are_shown(page: str, texts: list[str], make: Maker) -> None:
    site = make(SHELVES)
    html = " ".join(read(site[f"{page}.html"]).content.split())
    markdown = " ".join(re.sub(r"[`*\\]", "", site[f"{page}.md"]).split())
    for said in texts:
        assert said in html and said in markdown, said


def test_external_docs_are_links(make: Maker) -> None:
    site = make(SHELVES | {"externalDocs": more("all")})
    for page in ("operations/putShelf", "schemas/shelves", "resources/shelves", "index"):
        links = [
            each.attributes["href"]
            for each in read(site[f"{page}.html"]).all("a")
            if "More of" in each.content
        ]
        assert links and all(each.startswith("https://docs.example.com/") for each in links)
    assert "[More of putting](https://docs.example.com/putting)" in site["operations/putShelf.md"]


def test_description_next_to_ref_in_31_is_shown(make: Maker) -> None:
    operation = {
        "operationId": "get",
        "parameters": [{"$ref": "#/components/parameters/Q", "description": "Meant here."}],
        "responses": {"200": {"$ref": "#/components/responses/R", "description": "Answered here."}},
    }
    text = {
        "type": "string",
        "contentEncoding": "base64",
        "contentMediaType": "image/png",
        "examples": ["e-one", "e-two"],
    }
    schema = {"type": "object", "properties": {
        "text": text,
        "keyed": {"type": "object", "patternProperties": {"^k": {"type": "integer"}}},
        "named": {"type": "object", "propertyNames": {"pattern": "^n"}, "additionalProperties": True},
    }}  # fmt: skip
    components = {
        "parameters": {
            "Q": {"name": "q", "in": "query", "description": "Meant there.", "schema": schema}
        },
        "responses": {"R": {"description": "Answered there."}},
    }
    info = {
        "title": "x",
        "version": "1",
        "summary": "In short.",
        "license": {"name": "Some", "identifier": "MIT"},
    }
    site = make(
        small({"/x": {"get": operation}}, components=components, info=info) | {"openapi": "3.1.0"}
    )
    for page in (
        read(site["operations/get.html"]).content,
        site["operations/get.md"].replace("`", "").replace("\\", ""),
    ):
        assert "Meant here." in page and "Answered here." in page and "there." not in page
        assert (
            "ncoded as base64" in page
            and "ontains image/png" in page
            and "or example e-one, e-two" in page
        )
        assert "ther names match ^k" in page and "ames match ^n" in page
    for page in (read(site["index.html"]).content, site["index.md"].replace("\\", "")):
        assert "In short." in page and "Some (MIT)" in page


def test_samples_omit_read_only_and_write_only_properties_of_other_direction(make: Maker) -> None:
    inner = {
        "type": "object",
        "required": ["id", "made", "name", "secret"],
        "properties": {
            "id": {"type": "string", "readOnly": True},
            "made": {"$ref": "#/components/schemas/Made"},
            "name": {"type": "string"},
            "secret": {"type": "string", "writeOnly": True},
        },
    }
    outer = {
        "type": "object",
        "required": ["part"],
        "properties": {"part": {"$ref": "#/components/schemas/Part"}},
    }
    content = {"application/json": {"schema": outer}}
    operation = {
        "operationId": "put",
        "requestBody": {"content": content, "required": True},
        "responses": {"200": {"description": "x", "content": content}},
    }
    schemas = {"Part": inner, "Made": {"type": "string", "readOnly": True}}
    text = make(small({"/x": {"put": operation}}, components={"schemas": schemas}))[
        "operations/put.md"
    ]
    sent, response = text.split("## Samples")[1].split("## Response 200")
    response = response.split("```")[1]
    assert '"secret": "example"' in sent and '"id"' not in sent and '"made"' not in sent
    assert 'secret="example"' in sent and "id=" not in sent and "made=" not in sent
    assert '"id": "example"' in response and '"made"' in response and "secret" not in response
