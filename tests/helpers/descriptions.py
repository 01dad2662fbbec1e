"""Small descriptions, and calls of their clients."""

from __future__ import annotations

import json
from typing import Any

import yaml

from tests.helpers.recorder import Recorder

DONE = {
    "responses": {"200": {"description": "Done.", "content": {"application/json": {"schema": {}}}}}
}


def describe(paths: dict[str, Any], version: str = "3.0.3", **more: Any) -> str:
    """A description with the given paths."""
    made = {
        "openapi": version,
        "info": {"title": "Tiny", "version": "1", "x-client": "Tiny"},
        "paths": paths,
    }
    return yaml.safe_dump({**made, **more}, sort_keys=False)


def parse_yaml(text: str) -> Any:
    """Parses a line of YAML."""
    return yaml.safe_load(text) if text else {}


def describe_response(
    schema: str, schemas: str = "", version: str = "3.0.3", media: str = "application/json"
) -> str:
    """A description of one operation whose response has a schema."""
    content = {media: {"schema": parse_yaml(schema)}}
    operation = {
        "operationId": "get",
        "tags": ["x"],
        "responses": {"200": {"description": "It.", "content": content}},
    }
    return describe(
        {"/x": {"get": operation}}, version, components={"schemas": parse_yaml(schemas)}
    )


def describe_body(
    schema: str,
    schemas: str = "",
    version: str = "3.0.3",
    media: str = "application/json",
    **content: Any,
) -> str:
    """A description of one operation whose request body has a schema."""
    body = {"required": True, "content": {media: {"schema": parse_yaml(schema), **content}}}
    operation = {"operationId": "send", "tags": ["x"], "requestBody": body, **DONE}
    return describe(
        {"/x": {"post": operation}}, version, components={"schemas": parse_yaml(schemas)}
    )


def describe_parameters(
    parameters: str, path: str = "/x", version: str = "3.0.3", **more: Any
) -> str:
    """A description of one operation with parameters."""
    operation = {"operationId": "ask", "tags": ["x"], "parameters": parse_yaml(parameters), **DONE}
    return describe({path: {"get": operation}}, version, **more)


def client(package: Any, server: Recorder, **options: Any) -> Any:
    return package.Tiny(base_url=server.url, max_retries=0, **options)


def read(package: Any, server: Recorder, content: Any) -> Any:
    """Calls the operation of `describe_response`; returns the decoded response, which must fit its schema."""
    server.respond(content)
    return client(package, server, strict=True).x.get()


def departures(package: Any, server: Recorder, content: Any) -> list[str]:
    server.respond(content)
    return [
        str(each) for each in client(package, server).call_with_response("get").response.departures
    ]


def sent(package: Any, server: Recorder, **arguments: Any) -> Any:
    """Calls the operation of `describe_body`; returns the body that was sent, decoded."""
    client(package, server).x.send(**arguments)
    return json.loads(server.last.body)


def target(server: Recorder) -> str:
    """Path and query of the last request, not decoded."""
    return server.last.target
