"""OpenAPI 3.2, requests on a socket: methods, the whole query, cookies, and media types by reference."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest

from tests.helpers.build import Build
from tests.helpers.descriptions import DONE, client, describe, describe_parameters, parse_yaml
from tests.helpers.recorder import Recorder

V32 = "3.2.0"
FORM = "application/x-www-form-urlencoded"


def operation(identity: str, **more: Any) -> dict[str, Any]:
    return {"operationId": identity, "tags": ["x"], **DONE, **more}


def body(schema: str = "{type: object}") -> dict[str, Any]:
    content = {"application/json": {"schema": parse_yaml(schema)}}
    return {"requestBody": {"required": True, "content": content}}


def ask_whole_query(media_type: str, schema: str, **media: Any) -> str:
    """A description of one operation whose query is one parameter."""
    content = {media_type: {"schema": parse_yaml(schema), **media}}
    parameter = {"name": "selector", "in": "querystring", "required": True, "content": content}
    return describe({"/x": {"get": operation("ask", parameters=[parameter])}}, V32)


# -- methods ----------------------------------------------------------------------


def test_query_operation_sends_its_body_with_method_query(build: Build, server: Recorder) -> None:
    schema = "{type: object, required: [text], properties: {text: {type: string}}}"
    package = build(describe({"/x": {"query": operation("search", **body(schema))}}, V32))
    client(package, server).x.search(text="red")
    assert (server.last.method, server.last.target) == ("QUERY", "/x")
    assert server.last.json == {"text": "red"}
    assert server.last.headers["content-type"] == "application/json"


def test_query_operation_of_async_client_is_sent(build: Build, server: Recorder) -> None:
    package = build(describe({"/x": {"query": operation("search", **body())}}, V32))

    async def search() -> None:
        async with package.AsyncTiny(base_url=server.url) as tiny:
            await tiny.x.search(body={"text": "red"})

    asyncio.run(search())
    assert (server.last.method, server.last.json) == ("QUERY", {"text": "red"})


def test_query_operation_is_repeated_after_failure_as_it_is_idempotent(
    build: Build, server: Recorder
) -> None:
    package = build(describe({"/x": {"query": operation("search", **body())}}, V32))
    server.respond({}, status=502)
    with pytest.raises(package.ServerError):
        package.Tiny(base_url=server.url, max_retries=1).x.search(body={})
    assert len(server.requests) == 2


def test_additional_operation_is_sent_with_its_method(build: Build, server: Recorder) -> None:
    methods = {"COPY": operation("copyThing"), "M-SEARCH": operation("find", **body())}
    package = build(describe({"/x": {"additionalOperations": methods}}, V32))
    client(package, server).x.copy_thing()
    assert (server.last.method, server.last.body) == ("COPY", b"")
    client(package, server).x.find(body={"a": 1})
    assert (server.last.method, server.last.json) == ("M-SEARCH", {"a": 1})
    assert package.OPERATIONS["copyThing"].idempotent is False


def test_additional_operation_is_not_repeated_after_failure(build: Build, server: Recorder) -> None:
    methods = {"COPY": operation("copyThing")}
    package = build(describe({"/x": {"additionalOperations": methods}}, V32))
    server.respond({}, status=502)
    with pytest.raises(package.ServerError):
        package.Tiny(base_url=server.url, max_retries=1).x.copy_thing()
    assert len(server.requests) == 1


@pytest.mark.parametrize("transport", ["AsyncHttpx2Transport", "AsyncAiohttpTransport", ""])
def test_method_with_lower_case_letters_is_sent_as_it_is(
    build: Build, server: Recorder, transport: str
) -> None:
    methods = {"purge-All": operation("purge")}
    package = build(describe({"/x": {"additionalOperations": methods}}, V32))

    async def purge() -> None:
        options = {"transport": getattr(package, transport)()}
        async with package.AsyncTiny(base_url=server.url, **options) as tiny:
            await tiny.x.purge()

    if transport:
        asyncio.run(purge())
    else:
        client(package, server).x.purge()
    assert server.last.method == "purge-All"


def test_additional_operation_of_a_method_with_a_key_is_built_with_warning(
    build: Build, server: Recorder, capsys: pytest.CaptureFixture[str]
) -> None:
    package = build(describe({"/x": {"additionalOperations": {"POST": operation("add")}}}, V32))
    assert "warning: method 'POST' is among the additional ones" in capsys.readouterr().err
    client(package, server).x.add()
    assert server.last.method == "POST"


def test_operations_without_id_are_named_by_method_and_path(build: Build, server: Recorder) -> None:
    nameless = {"tags": ["x"], **DONE}
    item = {"query": nameless, "additionalOperations": {"COPY": nameless}}
    package = build(describe({"/things": {**item}}, V32))
    client(package, server).x.query_things()
    client(package, server).x.copy_things()
    assert [each.method for each in server.requests] == ["QUERY", "COPY"]


def test_fake_service_receives_any_method(build: Build) -> None:
    methods = {"COPY": operation("copyThing")}
    package = build(describe({"/x": {"additionalOperations": methods}}, V32))
    testing = __import__(f"{package.__name__}.testing", fromlist=["FakeService"])
    fake = testing.FakeService()
    with fake.serve() as url:
        package.Tiny(base_url=url).x.copy_thing()
    fake.assert_called("x.copy_thing")
    fake.check()


# -- parameters -------------------------------------------------------------------


def test_querystring_form_is_the_whole_query(build: Build, server: Recorder) -> None:
    schema = "{title: Filter, type: object, properties: {name: {type: string}, ids: {type: array, items: {type: integer}}, near: {type: object}}}"
    package = build(ask_whole_query(FORM, schema))
    given = package.models.Filter(name="a b&c", ids=[1, 2], near={"x": 1})
    client(package, server).x.ask(selector=given)
    assert server.last.target.startswith("/x?")
    assert sorted(server.last.query) == [
        ("ids", "1"),
        ("ids", "2"),
        ("name", "a b&c"),
        ("near", '{"x":1}'),
    ]


def test_querystring_form_with_encoding_writes_properties_in_its_style(
    build: Build, server: Recorder
) -> None:
    schema = "{type: object, properties: {ids: {type: array, items: {type: integer}}}}"
    encoding = {"ids": {"style": "pipeDelimited", "explode": False}}
    package = build(ask_whole_query(FORM, schema, encoding=encoding))
    client(package, server).x.ask(selector={"ids": [1, 2]})
    assert server.last.target == "/x?ids=1%7C2"


def test_querystring_json_is_percent_encoded_without_a_name(build: Build, server: Recorder) -> None:
    schema = "{type: object, properties: {numbers: {type: array, items: {type: integer}}, flag: {type: [boolean, 'null']}}}"
    package = build(ask_whole_query("application/json", schema))
    client(package, server).x.ask(selector={"numbers": [1, 2], "flag": None})
    # The example of the specification.
    expected = "%7B%22numbers%22%3A%5B1%2C2%5D%2C%22flag%22%3Anull%7D"
    assert server.last.target == f"/x?{expected}"


def test_querystring_of_another_media_type_is_text(build: Build, server: Recorder) -> None:
    package = build(ask_whole_query("application/jsonpath", "{type: string}"))
    client(package, server).x.ask(selector="$.a.b[1:1]")
    assert server.last.target == "/x?%24.a.b%5B1%3A1%5D"


def test_querystring_that_is_missing_or_empty_is_refused(build: Build, server: Recorder) -> None:
    package = build(ask_whole_query(FORM, "{type: object}"))
    with pytest.raises(TypeError, match="'selector' is required"):
        client(package, server).call("ask", {})
    with pytest.raises(ValueError, match="'selector': must not be empty"):
        client(package, server).x.ask(selector={})
    with pytest.raises(TypeError, match="parameter 'a'"):
        client(package, server).x.ask(selector={"a": object()})
    assert not server.requests


def test_querystring_and_api_key_are_both_in_the_query(build: Build, server: Recorder) -> None:
    text = ask_whole_query(FORM, "{type: object}")
    key = {"type": "apiKey", "in": "query", "name": "key"}
    more = describe({}, V32, security=[{"k": []}], components={"securitySchemes": {"k": key}})
    package = build(text + more.partition("paths: {}\n")[2])
    client(package, server, auth=package.Token("secret")).x.ask(selector={"a": "1"})
    assert server.last.query == [("a", "1"), ("key", "secret")]


def test_fake_service_decodes_querystring(build: Build) -> None:
    schema = "{type: object, properties: {name: {type: string}, ids: {type: array, items: {type: integer}}}}"
    package = build(ask_whole_query(FORM, schema))
    testing = __import__(f"{package.__name__}.testing", fromlist=["FakeService"])
    fake = testing.FakeService()
    fake.client().x.ask(selector={"name": "a b", "ids": [1, 2]})
    (call,) = fake.calls()
    assert call.arguments == {"selector": {"name": "a b", "ids": [1, 2]}}
    fake.check()


COOKIES = [
    ("{type: string}", "Hello%2C world!", "c=Hello%2C world!"),
    ("{type: object, additionalProperties: true}", {"a": "x%2C", "b": 42}, "a=x%2C; b=42"),
    ("{type: array, items: {type: string}}", ["blue", "black"], "c=blue; c=black"),
]


@pytest.mark.parametrize(("schema", "value", "expected"), COOKIES)
def test_cookie_style_cookie_sends_values_as_they_are(
    build: Build, server: Recorder, schema: str, value: Any, expected: str
) -> None:
    parameter = f"[{{name: c, in: cookie, style: cookie, schema: {schema}}}]"
    package = build(describe_parameters(parameter, version=V32))
    client(package, server).x.ask(c=value)
    assert server.last.headers["cookie"] == expected


def test_cookie_style_cookie_without_explode_joins_values(build: Build, server: Recorder) -> None:
    schema = "{type: array, items: {type: string}}"
    parameter = f"[{{name: c, in: cookie, style: cookie, explode: false, schema: {schema}}}]"
    package = build(describe_parameters(parameter, version=V32))
    client(package, server).x.ask(c=["blue", "", "black"])
    assert server.last.headers["cookie"] == "c=blue,,black"


@pytest.mark.parametrize("value", ["a; admin=1", "a\r\nX: y", "é"])
def test_cookie_style_cookie_refuses_what_would_end_the_cookie(
    build: Build, server: Recorder, value: str
) -> None:
    parameter = "[{name: c, in: cookie, style: cookie, schema: {type: string}}]"
    package = build(describe_parameters(parameter, version=V32))
    with pytest.raises(ValueError, match="printable ASCII without semicolons"):
        client(package, server).x.ask(c=value)
    assert not server.requests


def test_path_with_allow_reserved_keeps_reserved_characters_of_a_segment(
    build: Build, server: Recorder
) -> None:
    parameter = "[{name: p, in: path, required: true, allowReserved: true, schema: {type: string}}]"
    package = build(describe_parameters(parameter, "/x/{p}", V32))
    client(package, server).x.ask(p="a:b@c,%2F/?#%")
    assert server.last.target == "/x/a:b@c,%2F%2F%3F%23%25"
    for step in ("..", "%2e%2E", "."):
        with pytest.raises(ValueError, match="must not be"):
            client(package, server).x.ask(p=step)


def test_path_with_allow_reserved_in_31_is_encoded(build: Build, server: Recorder) -> None:
    parameter = "[{name: p, in: path, required: true, allowReserved: true, schema: {type: string}}]"
    package = build(describe_parameters(parameter, "/x/{p}", "3.1.0"))
    client(package, server).x.ask(p="a:b")
    assert server.last.target == "/x/a%3Ab"


# -- bodies -----------------------------------------------------------------------


def test_body_by_reference_to_media_type_is_sent(build: Build, server: Recorder) -> None:
    reference = {"$ref": "#/components/mediaTypes/Thing"}
    thing = {
        "schema": parse_yaml("{type: object, required: [n], properties: {n: {type: integer}}}")
    }
    content = {"requestBody": {"required": True, "content": {"application/json": reference}}}
    components = {"mediaTypes": {"Thing": {"$ref": "#/components/mediaTypes/Real"}, "Real": thing}}
    text = describe({"/x": {"post": operation("send", **content)}}, V32, components=components)
    package = build(text)
    client(package, server).x.send(n=1)
    assert server.last.json == {"n": 1}
    with pytest.raises(TypeError, match="n"):
        client(package, server).call("send", body={})


def test_response_without_description_is_read(build: Build, server: Recorder) -> None:
    content = {"application/json": {"schema": {"type": "integer"}}}
    responses = {"200": {"summary": "The number", "content": content}}
    text = describe({"/x": {"get": {**operation("get"), "responses": responses}}}, V32)
    package = build(text)
    server.respond(7)
    assert client(package, server).x.get() == 7
    assert "The number" in package.resources.X.get.__doc__
