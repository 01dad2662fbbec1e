"""Parameters: every style in every place, JSON in parameters, and name conflicts."""

from __future__ import annotations

from decimal import Decimal
from typing import Any
from urllib.parse import unquote

import pytest

from tests.helpers.build import Build
from tests.helpers.descriptions import (
    DONE,
    client,
    describe,
    describe_parameters,
    parse_yaml,
    target,
)
from tests.helpers.recorder import Recorder

LIST, FIELDS = ["a b", "c"], {"r": 1, "g": 2}
ARRAY = "{type: array, items: {type: string}}"
OBJECT = "{type: object, additionalProperties: {type: integer}}"

STYLES: list[tuple[str, str, bool, Any, str]] = [
    ("path", "simple", False, "x/y", "/x%2Fy"),
    ("path", "simple", False, LIST, "/a%20b,c"),
    ("path", "simple", True, FIELDS, "/r=1,g=2"),
    ("path", "label", False, "v", "/.v"),
    ("path", "label", True, LIST, "/.a%20b.c"),
    ("path", "matrix", False, LIST, "/;p=a%20b,c"),
    ("path", "matrix", True, LIST, "/;p=a%20b;p=c"),
    ("path", "matrix", True, FIELDS, "/;r=1;g=2"),
    ("query", "form", True, LIST, "?p=a%20b&p=c"),
    ("query", "form", False, LIST, "?p=a%20b,c"),
    ("query", "form", True, FIELDS, "?r=1&g=2"),
    ("query", "form", False, FIELDS, "?p=r,1,g,2"),
    ("query", "spaceDelimited", False, LIST, "?p=a%20b%20c"),
    ("query", "pipeDelimited", False, LIST, "?p=a%20b%7Cc"),
    ("query", "deepObject", True, FIELDS, "?p%5Br%5D=1&p%5Bg%5D=2"),
]


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ({"page": 0, "size": 20, "sort": ["a", "b,c"]}, "?page=0&size=20&sort=a&sort=b%2Cc"),
        ({"sort": []}, ""),
        ({"sort": ("a",), "page": None}, "?sort=a"),
    ],
)
def test_list_inside_of_exploded_query_object_repeats_its_name(
    build: Build,
    server: Recorder,
    value: Any,
    expected: str,
    capsys: pytest.CaptureFixture[str],
) -> None:
    pageable = (
        "{type: object, properties: {page: {type: integer}, size: {type: integer}, sort: %s}}"
    )
    package = build(
        describe_parameters(f"[{{name: pageable, in: query, schema: {pageable % ARRAY}}}]")
    )
    assert "no style" not in capsys.readouterr().err
    client(package, server).x.ask(pageable=value)
    assert target(server) == f"/x{expected}"


@pytest.mark.parametrize(("place", "style", "explode", "value", "expected"), STYLES)
def test_parameter_styles_in_path_and_query(
    build: Build, server: Recorder, place: str, style: str, explode: bool, value: Any, expected: str
) -> None:
    schema = (
        ARRAY
        if isinstance(value, list)
        else OBJECT if isinstance(value, dict) else "{type: string}"
    )
    keywords = f"style: {style}, explode: {str(explode).lower()}, required: true, schema: {schema}"
    package = build(
        describe_parameters(
            f"[{{name: p, in: {place}, {keywords}}}]", "/x/{p}" if place == "path" else "/x"
        )
    )
    client(package, server).x.ask(p=value)
    assert server.last.target == "/x" + expected


@pytest.mark.parametrize(("schema", "explode", "value", "expected"), [
    ("{type: boolean}", False, True, "true"), (ARRAY, False, ["a", "b"], "a,b"), (OBJECT, True, FIELDS, "r=1,g=2"),
    (OBJECT, False, FIELDS, "r,1,g,2"),
])  # fmt: skip
def test_parameter_styles_in_headers(
    build: Build, server: Recorder, schema: str, explode: bool, value: Any, expected: str
) -> None:
    package = build(
        describe_parameters(
            f"[{{name: X-P, in: header, explode: {str(explode).lower()}, schema: {schema}}}]"
        )
    )
    client(package, server).x.ask(x_p=value)
    assert server.last.headers["x-p"] == expected


def test_cookie_parameters_are_sent_in_one_header(build: Build, server: Recorder) -> None:
    package = build(
        describe_parameters(
            f"[{{name: s, in: cookie, schema: {{type: string}}}}, {{name: n, in: cookie, explode: false, schema: {ARRAY}}}]"
        )
    )
    client(package, server).x.ask(s="v", n=["a", "b"])
    assert sorted(server.last.headers["cookie"].split("; ")) == ["n=a,b", "s=v"]


def test_deep_object_parameter_given_as_model_is_sent(build: Build, server: Recorder) -> None:
    schema = "{title: Filter, type: object, properties: {minAge: {type: integer}, type: {type: string}}, additionalProperties: {type: string}}"
    package = build(
        describe_parameters(
            f"[{{name: f, in: query, style: deepObject, explode: true, schema: {schema}}}]"
        )
    )
    client(package, server).x.ask(f=package.models.Filter(min_age=3, type_="t", extra={"z": "1"}))
    assert sorted(server.last.query) == [("f[minAge]", "3"), ("f[type]", "t"), ("f[z]", "1")]


def test_deep_object_parameter_with_nested_values_is_sent(build: Build, server: Recorder) -> None:
    package = build(
        describe_parameters(
            "[{name: f, in: query, style: deepObject, explode: true, schema: {type: object}}]"
        )
    )
    client(package, server).x.ask(f={"a": {"b": [1, 2]}, "c": None})
    assert server.last.query == [("f[a][b][0]", "1"), ("f[a][b][1]", "2")]


def test_allow_reserved_parameter_is_not_percent_encoded(build: Build, server: Recorder) -> None:
    package = build(
        describe_parameters("[{name: p, in: query, allowReserved: true, schema: {type: string}}]")
    )
    client(package, server).x.ask(p="a/b?c")
    assert server.last.target == "/x?p=a/b?c"


@pytest.mark.parametrize("place", ["query", "header", "path", "cookie"])
def test_json_content_parameter_is_sent_as_json(build: Build, server: Recorder, place: str) -> None:
    keywords = "required: true, content: {application/json: {schema: {type: object, properties: {a: {type: integer}}}}}"
    package = build(
        describe_parameters(
            f"[{{name: p, in: {place}, {keywords}}}]", "/x/{p}" if place == "path" else "/x"
        )
    )
    client(package, server).x.ask(p={"a": 1})
    came = {
        "query": dict(server.last.query).get("p"), "header": server.last.headers.get("p"),
        "path": server.last.path.removeprefix("/x/"), "cookie": unquote(server.last.headers.get("cookie", "").removeprefix("p=")),
    }  # fmt: skip
    assert came[place] == '{"a":1}'


def test_parameters_of_same_name_get_location_prefix(build: Build, server: Recorder) -> None:
    parameters = "[{name: id, in: query, schema: {type: string}}, {name: id, in: path, required: true, schema: {type: string}}, {name: id, in: header, schema: {type: string}}]"
    package = build(describe_parameters(parameters, "/x/{id}"))
    client(package, server).x.ask(id="p", query_id="q", header_id="h")
    assert (server.last.path, server.last.query, server.last.headers["id"]) == (
        "/x/p",
        [("id", "q")],
        "h",
    )
    client(package, server).call("ask", {"id": "p", "query.id": "q"})
    assert (server.last.path, server.last.query) == ("/x/p", [("id", "q")])


def test_form_field_named_like_parameter_gets_body_prefix(build: Build, server: Recorder) -> None:
    body = {
        "content": {
            "application/x-www-form-urlencoded": {
                "schema": parse_yaml("{type: object, properties: {id: {type: string}}}")
            }
        }
    }
    operation = {
        "operationId": "send",
        "tags": ["x"],
        "parameters": parse_yaml("[{name: id, in: path, required: true, schema: {type: string}}]"),
        "requestBody": body,
        **DONE,
    }
    package = build(describe({"/x/{id}": {"post": operation}}))
    client(package, server).x.send(id="p", body_id="f")
    assert (server.last.path, server.last.body) == ("/x/p", b"id=f")


def test_path_item_parameters_and_ref_chains_are_resolved(build: Build, server: Recorder) -> None:
    parameters = {
        "A": {"$ref": "#/components/parameters/B"},
        "B": parse_yaml("{name: a, in: query, required: true, schema: {type: integer}}"),
    }
    operation = {
        "operationId": "ask",
        "tags": ["x"],
        "parameters": parse_yaml("[{name: b, in: query, schema: {type: integer}}]"),
        **DONE,
    }
    item = {
        "parameters": [
            {"$ref": "#/components/parameters/A"},
            *parse_yaml("[{name: b, in: query, schema: {type: string}}]"),
        ],
        "get": operation,
    }
    package = build(describe({"/x": item}, components={"parameters": parameters}))
    client(package, server).x.ask(a=1, b=2)
    assert sorted(server.last.query) == [("a", "1"), ("b", "2")]
    with pytest.raises(TypeError):
        client(package, server).x.ask(b=2)


def test_reserved_header_parameters_cause_warning(
    build: Build, server: Recorder, capsys: pytest.CaptureFixture[str]
) -> None:
    package = build(
        describe_parameters(
            "[{name: Accept, in: header, required: true, schema: {type: string}}, {name: Authorization, in: header, schema: {type: string}}]"
        )
    )
    assert "header 'Accept' is not a parameter" in capsys.readouterr().err
    client(package, server).x.ask(authorization="Custom x")
    assert server.last.headers["authorization"] == "Custom x"
    assert server.last.headers["accept"] == "application/json"


def test_reserved_parameter_names_are_renamed_and_sent_unchanged(
    build: Build, server: Recorder
) -> None:
    names = [
        "from",
        "self",
        "operations",
        "body_of",
        "str",
        "list",
        "$top",
        "@id",
        "1st",
        "a.b",
        "a-b",
        "filter[x]",
        "日本",
        "None",
        "__proto__",
        "+1",
        "-1",
        "-",
    ]
    parameters = ", ".join(
        f"{{name: '{name}', in: query, schema: {{type: string}}}}" for name in names
    )
    package = build(describe_parameters(f"[{parameters}]"))
    given = {
        "from_": "from", "self_": "self", "operations_": "operations", "body_of_": "body_of", "str_": "str", "list_": "list",
        "top": "$top", "id": "@id", "value_1st": "1st", "a_b": "a-b", "a_b2": "a.b", "filter_x": "filter[x]", "日本": "日本",
        "none": "None", "proto": "__proto__", "plus_1": "+1", "minus_1": "-1", "value": "-",
    }  # fmt: skip
    client(package, server).x.ask(**{name: wire for name, wire in given.items()})
    assert sorted(server.last.query) == sorted((wire, wire) for wire in names)


@pytest.mark.parametrize("place", ["query", "header", "cookie"])
@pytest.mark.parametrize(("given", "message"), [
    (float("nan"), "a finite number"), (Decimal("Infinity"), "a finite number"), ([float("inf")], "a finite number"),
    ({b"a": 1}, "object keys must be str"), ({True: 1}, "object keys must be str"), (memoryview(b"a"), "got memoryview"), (b"a", "got bytes"),
])  # fmt: skip
def test_parameter_values_without_text_form_raise_error(
    build: Build, server: Recorder, place: str, given: Any, message: str
) -> None:
    package = build(describe_parameters(f"[{{name: v, in: {place}, schema: {{}}}}]"))
    with pytest.raises((TypeError, ValueError), match=f"ask: parameter 'v': .*{message}"):
        client(package, server).x.ask(v=given)


def test_numbers_in_parameters_are_formatted(build: Build, server: Recorder) -> None:
    class Ratio(float):
        def __repr__(self) -> str:
            return "Ratio"

    package = build(describe_parameters("[{name: v, in: query, schema: {}}]"))
    for given, expected in ((Decimal("1.10"), "v=1.10"), (Ratio(1.5), "v=1.5"), ({1: 2}, "1=2")):
        client(package, server).x.ask(v=given)
        assert target(server) == f"/x?{expected}"


@pytest.mark.parametrize(
    "how", ["style: deepObject, schema", "content: {application/json: {schema"]
)
def test_parameter_models_with_invalid_fields_raise_error(
    build: Build, server: Recorder, how: str
) -> None:
    schema = "{type: object, properties: {a: {type: integer}}}"
    package = build(
        describe_parameters(
            f"[{{name: v, in: query, {how}: {schema}{'}}' * how.startswith('content')}}}]"
        )
    )
    model = getattr(package.models, package.models.__all__[0])
    client(package, server).x.ask(v=model(a=1))
    for wrong in ("x", b"x", float("nan")):
        with pytest.raises((TypeError, ValueError), match="ask: parameter 'v'"):
            client(package, server).x.ask(v=model(a=wrong))
