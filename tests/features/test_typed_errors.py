"""Bodies of errors as models, and described headers as their types."""

from __future__ import annotations

import asyncio
import pickle
from typing import Any

import pytest

from tests.helpers.build import Build
from tests.helpers.descriptions import client
from tests.helpers.recorder import Recorder

DOCUMENT = """
openapi: 3.1.0
info: {title: Tiny, version: "1", x-client: Tiny}
paths:
  /a:
    get:
      operationId: get
      tags: [x]
      responses:
        "200":
          description: It.
          headers:
            X-RateLimit-Remaining: {schema: {type: integer}}
            X-Ratio: {schema: {type: number}}
            X-Cached: {schema: {type: boolean}}
            X-Parts: {schema: {type: array, items: {type: integer}}}
            X-Shape: {schema: {type: object, properties: {a: {type: integer}}}}
            ETag: {schema: {type: string}}
            Retry-After: {schema: {type: integer}}
          content: {application/json: {schema: {type: object, properties: {a: {type: integer}}}}}
        "404":
          description: It.
          content: {application/problem+json: {schema: {$ref: "#/components/schemas/Problem"}}}
        4XX:
          description: It.
          headers: {Retry-After: {schema: {type: integer}}, X-Quota: {schema: {type: integer}}}
          content: {application/json: {schema: {$ref: "#/components/schemas/Bad"}}}
        "503": {description: It.}
        "504": {description: It., content: {text/plain: {schema: {type: string}}}}
        "505":
          description: It.
          content: {application/json: {schema: {type: string, format: binary}}}
        default:
          description: It.
          content:
            application/json: {schema: {type: array, items: {$ref: "#/components/schemas/Bad"}}}
  /only-default:
    get:
      operationId: only
      tags: [x]
      responses:
        default: {description: It., content: {application/json: {schema: {type: object, title: Any one, properties: {m: {type: string}}}}}}
components:
  schemas:
    Problem: {type: object, required: [title], properties: {title: {type: string}, at: {type: integer}}}
    Bad: {type: object, properties: {code: {type: integer}, cause: {$ref: "#/components/schemas/Problem"}}}
"""


def error_of(package: Any, server: Recorder) -> Any:
    with pytest.raises(package.ResponseError) as caught:
        client(package, server).x.get()
    return caught.value


def test_error_with_described_body_has_its_model(build: Build, server: Recorder) -> None:
    package = build(DOCUMENT)
    server.respond({"title": "t", "new": 1}, 404, "application/problem+json; charset=utf-8")
    error = error_of(package, server)
    assert isinstance(error, package.NotFoundError)
    assert isinstance(error.model, package.models.Problem)
    assert (error.model.title, error.model.to_dict()) == ("t", {"title": "t", "new": 1})
    assert error.model is error.model
    server.respond({"code": 3, "cause": {"title": "c"}}, 422)
    assert error_of(package, server).model.cause.title == "c"
    server.respond([{"code": 1}, {"code": 2}], 500)
    assert [each.code for each in error_of(package, server).model] == [1, 2]


@pytest.mark.parametrize(
    ("content", "status", "media_type"),
    [
        (b"<html>", 404, "text/html"),
        (b"", 404, "application/json"),
        (b'{"title": ', 404, "application/json"),
        ([1], 404, "application/json"),
        ({"code": 1}, 500, "application/json"),
        ({"code": 1}, 503, "application/json"),
        (b"gone", 504, "text/plain"),
        (b"gone", 505, "application/json"),
    ],
)
def test_error_with_other_body_has_no_model(
    build: Build, server: Recorder, content: Any, status: int, media_type: str
) -> None:
    server.respond(content, status, media_type)
    error = error_of(build(DOCUMENT), server)
    assert error.model is None and error.status == status and error.body == server.content


def test_error_with_wrong_values_has_model_with_them(build: Build, server: Recorder) -> None:
    server.respond({"title": 5, "at": "x"}, 404)
    model = error_of(build(DOCUMENT), server).model
    assert (model.title, model.at) == (5, "x")


def test_error_of_only_default_response_has_its_model(build: Build, server: Recorder) -> None:
    package = build(DOCUMENT)
    server.respond({"m": "no"}, 400)
    with pytest.raises(package.BadRequestError) as caught:
        client(package, server).x.only()
    assert caught.value.model.m == "no"


def test_error_with_model_survives_pickle(build: Build, server: Recorder) -> None:
    server.respond({"title": "t"}, 404)
    error = error_of(build(DOCUMENT), server)
    assert pickle.loads(pickle.dumps(error)).model == error.model


def test_described_headers_of_error_have_their_types(build: Build, server: Recorder) -> None:
    server.respond({}, 429)
    server.headers = {"Retry-After": "7", "X-Quota": "none", "X-Else": "1"}
    error = error_of(build(DOCUMENT), server)
    assert error.header_values == {"Retry-After": 7, "X-Quota": "none"}
    assert error.retry_after == 7


def test_described_headers_of_result_have_their_types(build: Build, server: Recorder) -> None:
    package = build(DOCUMENT)
    server.respond({"a": 1})
    server.headers = {
        "x-ratelimit-remaining": " 41",
        "X-Ratio": "0.5",
        "X-Cached": "true",
        "X-Parts": "1, 2,3",
        "X-Shape": "a,1",
        "ETag": '"abc"',
        "Retry-After": "Fri, 31 Dec 1999 23:59:59 GMT",
        "X-Else": "1",
    }
    expected = {
        "X-RateLimit-Remaining": 41,
        "X-Ratio": 0.5,
        "X-Cached": True,
        "X-Parts": [1, 2, 3],
        "X-Shape": "a,1",
        "ETag": '"abc"',
        "Retry-After": "Fri, 31 Dec 1999 23:59:59 GMT",
    }
    with client(package, server) as opened:
        result = opened.x.get()
        assert package.response_of(result).header_values == expected
        assert opened.call_with_response("get").response.header_values == expected

    async def asked() -> Any:
        async with package.AsyncTiny(base_url=server.url) as opened:
            return await opened.x.get()

    assert package.response_of(asyncio.run(asked())).header_values == expected


def test_headers_without_description_are_no_header_values(build: Build, server: Recorder) -> None:
    package = build(DOCUMENT)
    server.respond({"m": "yes"})
    server.headers = {"ETag": "1"}
    assert package.response_of(client(package, server).x.only()).header_values == {}
