"""Ten-line descriptions: generated, imported and run against a local server."""

from __future__ import annotations

from typing import Any

import pytest

from tests.helpers.build import Build
from tests.helpers.recorder import Recorder

HEAD = """\
openapi: 3.0.3
info: {title: Tiny, version: "1", x-client: Tiny}
"""
ANSWERS = """
      responses:
        "200": {description: Done., content: {application/json: {schema: {}}}}
        default: {description: Not done.}
"""


def client(package: Any, server: Recorder) -> Any:
    return package.Tiny(base_url=server.url, max_retries=0)


def test_get_decodes_model(build: Build, server: Recorder) -> None:
    package = build(HEAD + """
paths:
  /pets/{pet-id}:
    get:
      operationId: getPet
      tags: [pets]
      x-method: get
      parameters: [{name: pet-id, in: path, required: true, schema: {type: string}}]
      responses:
        "200": {description: It., content: {application/json: {schema: {$ref: "#/components/schemas/Pet"}}}}
        default: {description: Not.}
components: {schemas: {Pet: {type: object, properties: {class: {type: string}, born: {type: integer}, friends: {type: array, items: {$ref: "#/components/schemas/Pet"}}}}}}
""")
    server.respond({"class": "cat", "born": 2020, "friends": [{"class": "dog"}], "unknown": 1})
    pet = client(package, server).pets.get(pet_id="a/b c")
    assert (pet.class_, pet.born, pet.friends[0].class_) == ("cat", 2020, "dog")
    assert server.last.path == "/pets/a/b c"


def test_query_styles_are_applied(build: Build, server: Recorder) -> None:
    package = build(HEAD + """
paths:
  /search:
    get:
      operationId: search
      tags: [all]
      parameters:
        - {name: many, in: query, schema: {type: array, items: {type: string}}}
        - {name: joined, in: query, explode: false, schema: {type: array, items: {type: integer}}}
        - {name: piped, in: query, style: pipeDelimited, explode: false, schema: {type: array, items: {type: string}}}
        - {name: deep, in: query, style: deepObject, explode: true, schema: {type: object, additionalProperties: {type: string}}}
        - {name: X-Trace, in: header, schema: {type: boolean}}
""" + ANSWERS)
    client(package, server).all.search(
        many=["a", "b"], joined=[1, 2], piped=["x", "y"], deep={"k": "v"}, x_trace=True
    )
    assert sorted(server.last.query) == [
        ("deep[k]", "v"),
        ("joined", "1,2"),
        ("many", "a"),
        ("many", "b"),
        ("piped", "x|y"),
    ]
    assert server.last.headers["x-trace"] == "true"


def test_body_with_python_keywords_as_names_is_sent(build: Build, server: Recorder) -> None:
    package = build(HEAD + """
paths:
  /orders/{id}:
    post:
      operationId: createOrder
      tags: [orders]
      x-method: create
      parameters: [{name: id, in: path, required: true, schema: {type: string}}]
      requestBody:
        required: true
        content: {application/json: {schema: {type: object, required: [from, id], properties: {from: {type: string}, id: {type: integer}, note: {type: string, nullable: true}}}}}
""" + ANSWERS)
    orders = client(package, server).orders
    orders.create(id="x", from_="here", body_id=1)
    assert server.last.json == {"from": "here", "id": 1}
    orders.create(id="x", from_="here", body_id=1, note=None)
    assert server.last.json == {"from": "here", "id": 1, "note": None}


def test_array_body_is_sent(build: Build, server: Recorder) -> None:
    package = build(HEAD + """
paths:
  /ids:
    post:
      operationId: sendIds
      tags: [ids]
      x-method: send
      requestBody: {required: true, content: {application/json: {schema: {type: array, items: {type: string}}}}}
""" + ANSWERS)
    client(package, server).ids.send(body=["a", "b"])
    assert server.last.json == ["a", "b"]


def test_model_shared_by_two_resources_is_one_class(build: Build, server: Recorder) -> None:
    responses = """
      responses:
        "200": {description: It., content: {application/json: {schema: {$ref: "#/components/schemas/Page"}}}}
        default: {description: Not.}
"""
    package = build(HEAD + f"""
paths:
  /a:
    get: {{operationId: getA, tags: [a], responses: {{"200": {{description: It., content: {{application/json: {{schema: {{$ref: "#/components/schemas/Page"}}}}}}}}}}}}
  /b:
    get:
      operationId: getB
      tags: [b]{responses}
components: {{schemas: {{Page: {{type: object, properties: {{size: {{type: integer}}}}}}}}}}
""")
    server.respond({"size": 3})
    assert (
        client(package, server).a.get_a()
        == client(package, server).b.get_b()
        == package.models.Page(size=3)
    )


def test_client_without_security_schemes_needs_no_auth(build: Build, server: Recorder) -> None:
    package = build(HEAD + """
paths:
  /x:
    get:
      operationId: getX
      tags: [x]""" + ANSWERS)
    client(package, server).x.get_x()
    assert "authorization" not in server.last.headers


@pytest.mark.parametrize(
    "text",
    ['ends in a quote"', 'three """ quotes', "a \\ backslash\\", "a\ttab", "'''", "{{ 7*7 }}"],
)
def test_strings_with_python_syntax_stay_text(build: Build, text: str) -> None:
    quoted = "'" + text.replace("'", "''") + "'"
    package = build(HEAD + f"""
paths:
  /x:
    get:
      operationId: getX
      tags: [x]
      summary: {quoted}
      description: {quoted}{ANSWERS}""")
    doc = package.resources.X.get_x.__doc__
    assert text.replace("\t", " ") in doc.replace("\t", " ").replace("\\t", " ")
