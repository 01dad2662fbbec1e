"""OpenAPI's styles of parameters, by the tables of the specification."""

from __future__ import annotations

from enum import Enum
from typing import Any

import pytest
from _runtime.operation import Body, Operation, Parameter
from _runtime.request_builder import RequestBuilder
from _runtime.styles import text_of

LIST, FIELDS = ["blue", "black"], {"R": 100, "G": 200}


class Colour(Enum):
    RED = "red"


def target(parameter: Parameter, value: Any) -> str:
    path = "/x/{color}" if parameter.location == "path" else "/x"
    operation: Operation[Any] = Operation(id="op", method="GET", path=path, parameters=(parameter,))
    return RequestBuilder(operation).build("", {"color": value}, None, []).url[2:]


@pytest.mark.parametrize(
    ("style", "explode", "value", "expected"),
    [
        ("simple", False, "blue", "/blue"),
        ("simple", False, LIST, "/blue,black"),
        ("simple", True, LIST, "/blue,black"),
        ("simple", False, FIELDS, "/R,100,G,200"),
        ("simple", True, FIELDS, "/R=100,G=200"),
        ("label", False, "blue", "/.blue"),
        ("label", False, LIST, "/.blue,black"),
        ("label", True, LIST, "/.blue.black"),
        ("label", False, FIELDS, "/.R,100,G,200"),
        ("label", True, FIELDS, "/.R=100.G=200"),
        ("matrix", False, "blue", "/;color=blue"),
        ("matrix", True, "blue", "/;color=blue"),
        ("matrix", False, LIST, "/;color=blue,black"),
        ("matrix", True, LIST, "/;color=blue;color=black"),
        ("matrix", False, FIELDS, "/;color=R,100,G,200"),
        ("matrix", True, FIELDS, "/;R=100;G=200"),
        ("", None, "a/b,c", "/a%2Fb%2Cc"),
        ("", None, ["a,b", "c"], "/a%2Cb,c"),
    ],
)
def test_path_styles_are_encoded(
    style: str, explode: bool | None, value: Any, expected: str
) -> None:
    assert target(Parameter("color", "path", style=style, explode=explode), value) == expected


@pytest.mark.parametrize(
    ("style", "explode", "value", "expected"),
    [
        ("", None, "blue", "?color=blue"),
        ("", None, "", "?color="),
        ("", None, LIST, "?color=blue&color=black"),
        ("", None, FIELDS, "?R=100&G=200"),
        ("form", False, LIST, "?color=blue,black"),
        ("form", False, FIELDS, "?color=R,100,G,200"),
        ("form", False, ["a,b", "c"], "?color=a%2Cb,c"),
        ("spaceDelimited", False, LIST, "?color=blue%20black"),
        ("spaceDelimited", True, LIST, "?color=blue&color=black"),
        ("pipeDelimited", False, LIST, "?color=blue%7Cblack"),
        ("deepObject", True, FIELDS, "?color%5BR%5D=100&color%5BG%5D=200"),
        ("", None, True, "?color=true"),
        ("", None, False, "?color=false"),
        ("", None, 1.5, "?color=1.5"),
        ("", None, 0, "?color=0"),
        ("", None, Colour.RED, "?color=red"),
        ("", None, (1, 2), "?color=1&color=2"),
        ("", None, [], ""),
        ("form", False, [], ""),
        ("", None, None, ""),
        ("", None, "a b+c&d=e/f~ü", "?color=a%20b%2Bc%26d%3De%2Ff~%C3%BC"),
    ],
)
def test_query_styles_are_encoded(
    style: str, explode: bool | None, value: Any, expected: str
) -> None:
    assert target(Parameter("color", "query", style=style, explode=explode), value) == expected


def test_query_special_values_are_encoded() -> None:
    assert (
        target(Parameter("color", "query", allow_reserved=True), "/a?b:c&d#e")
        == "?color=/a?b:c%26d%23e"
    )
    assert target(Parameter("color", "query", media_type="application/json"), {"a": [1]}) == (
        "?color=%7B%22a%22%3A%5B1%5D%7D"
    )
    with pytest.raises(ValueError, match="'color': must not be empty"):
        target(Parameter("color", "query", required=True), [])
    for problems in (b"bytes", object(), [[1]], [None]):
        with pytest.raises(TypeError, match="'color'"):
            target(Parameter("color", "query"), problems)


def test_header_and_cookie_styles_are_encoded() -> None:
    operation: Operation[Any] = Operation(
        id="op",
        method="GET",
        path="/x",
        parameters=(
            Parameter("X-List", "header"),
            Parameter("X-Fields", "header", explode=True),
            Parameter("plain", "cookie"),
            Parameter("list", "cookie", explode=False),
        ),
    )
    values = {"X-List": LIST, "X-Fields": FIELDS, "plain": "a;b", "list": [1, 2]}
    headers = RequestBuilder(operation).build("", values, None, [("User-Agent", "u")]).headers
    assert headers["x-list"] == "blue,black" and headers["x-fields"] == "R=100,G=200"
    assert headers["cookie"] == "plain=a%3Bb; list=1,2" and headers["user-agent"] == "u"


def test_non_json_non_form_bodies_are_encoded() -> None:
    def build(media_type: str, body: Any) -> Any:
        operation: Operation[Any] = Operation(
            id="op",
            method="PUT",
            path="/x",
            body=Body(media_type, str if "text" in media_type else bytes),
        )
        return RequestBuilder(operation).build("", {}, body, [])

    assert build("text/plain", "ü").body == "ü".encode()
    assert build("text/plain", "ü").headers["content-type"] == "text/plain; charset=utf-8"
    assert build("application/octet-stream", b"x").body == b"x"
    assert b"".join(build("application/octet-stream", __file__).body.open()).startswith(
        b'"""OpenAPI'
    )
    assert build("application/octet-stream", None).body is None
    with pytest.raises(TypeError, match="op: the body: expected bytes, a path or a file"):
        build("application/octet-stream", 5)


def test_text_of_scalars() -> None:
    for value, text in (
        (True, "true"),
        (10**20, "1" + "0" * 20),
        ("x", "x"),
        (Colour.RED, "red"),
        (-0.5, "-0.5"),
    ):
        assert text_of(value) == text
