"""Every operation sends the request that the bundle describes."""

from __future__ import annotations

import asyncio
import inspect
from email.parser import BytesParser
from typing import Any

import pytest

from tests.helpers.bundle import examples_of, operations, resolve
from tests.helpers.recorder import Recorder

JOB = "5c0d7f2ab93e4f6d8e1a4b7c9d2f3e60"


def value(schema: dict[str, Any]) -> Any:
    if schema["type"] == "array":
        return ["first", "second one"]
    if "enum" in schema:
        return schema["enum"][-1]
    if schema["type"] == "boolean":
        return True
    return (
        max(3, schema.get("minimum", 3))
        if schema["type"] == "integer"
        else JOB if "pattern" in schema else "a b/ü&+"
    )


def on_wire(parameter: dict[str, Any], given: Any) -> list[tuple[str, str]]:
    if isinstance(given, list):
        joined = parameter.get("explode", True) is False
        return (
            [(parameter["name"], ",".join(given))]
            if joined
            else [(parameter["name"], each) for each in given]
        )
    return [
        (
            parameter["name"],
            (
                {True: "true", False: "false"}.get(given, str(given))
                if isinstance(given, bool)
                else str(given)
            ),
        )
    ]


def call_arguments(bundle: dict[str, Any], operation: dict[str, Any]) -> tuple[dict[str, Any], Any]:
    params = {}
    for parameter in (resolve(bundle, each) for each in operation.get("parameters", [])):
        params[parameter["name"]] = value(resolve(bundle, parameter["schema"]))
    content = operation.get("requestBody", {}).get("content", {})
    if "multipart/form-data" in content:
        schema = resolve(bundle, content["multipart/form-data"]["schema"])
        for name, each in schema["properties"].items():
            params[name] = b"key material" if each.get("format") == "binary" else value(each)
    return params, next(iter(examples_of(content.get("application/json", {}))[::-1]), None)


def check_request(
    bundle: dict[str, Any], method: str, path: str, operation: dict[str, Any], server: Recorder
) -> None:
    params, body = call_arguments(bundle, operation)
    declared = [resolve(bundle, each) for each in operation.get("parameters", [])]
    expected_path = path
    query = []
    for parameter in declared:
        if parameter["in"] == "path":
            expected_path = expected_path.replace(
                f"{{{parameter['name']}}}", str(params[parameter["name"]])
            )
        else:
            query += on_wire(parameter, params[parameter["name"]])
    request = server.last
    assert (request.method, request.path) == (method.upper(), expected_path)
    assert sorted(request.query) == sorted(query)
    assert request.headers["x-auth-token"] == "a-token"
    if body is not None:
        assert request.headers["content-type"].startswith("application/json")
        assert request.json == body
    elif "multipart/form-data" in operation.get("requestBody", {}).get("content", {}):
        head = f"Content-Type: {request.headers['content-type']}\r\n\r\n".encode()
        parts = BytesParser().parsebytes(head + request.body).get_payload()
        sent = {
            part.get_param("name", header="content-disposition"): part.get_payload(decode=True)
            for part in parts
        }
        fields = resolve(
            bundle, operation["requestBody"]["content"]["multipart/form-data"]["schema"]
        )["properties"]
        for name in fields:
            wanted = params[name]
            assert sent[name] == (wanted if isinstance(wanted, bytes) else str(wanted).encode())
    else:
        assert request.body == b""


def respond_with_example(
    bundle: dict[str, Any], operation: dict[str, Any], server: Recorder
) -> Any:
    content = operation["responses"]["200"]["content"]
    if "application/json" in content:
        example = examples_of(content["application/json"])[0]
        server.respond(example)
        return example
    server.respond(b"\x00\x01 bytes", content_type=next(iter(content)))
    return None


def test_client_has_all_operations_of_bundle(bundle: dict[str, Any]) -> None:
    from codearts_build import OPERATIONS

    assert len(operations(bundle)) == 138
    assert {each[0] for each in operations(bundle)} == set(OPERATIONS)


def test_call_sends_request_of_every_operation(bundle: dict[str, Any], server: Recorder) -> None:
    from codearts_build import CodeArtsBuild, Token

    with CodeArtsBuild(base_url=server.url, auth=Token("a-token"), max_retries=0) as client:
        for operation_id, method, path, operation in operations(bundle):
            example = respond_with_example(bundle, operation, server)
            params, body = call_arguments(bundle, operation)
            result = client.call(operation_id, params, body)
            check_request(bundle, method, path, operation, server)
            if example is None:
                assert result.read() == b"\x00\x01 bytes"


def test_async_call_sends_request_of_every_operation(
    bundle: dict[str, Any], server: Recorder
) -> None:
    from codearts_build import AsyncCodeArtsBuild, Token

    async def run() -> None:
        async with AsyncCodeArtsBuild(
            base_url=server.url, auth=Token("a-token"), max_retries=0
        ) as client:
            for operation_id, method, path, operation in operations(bundle):
                respond_with_example(bundle, operation, server)
                params, body = call_arguments(bundle, operation)
                await client.call(operation_id, params, body)
                check_request(bundle, method, path, operation, server)

    asyncio.run(run())


@pytest.mark.parametrize("asynchronous", [False, True])
def test_every_resource_method_sends_its_operation(
    bundle: dict[str, Any], server: Recorder, asynchronous: bool
) -> None:
    """Calls the method named by `x-method` on the tag's resource, with the names of the description."""
    from codearts_build import AsyncCodeArtsBuild, CodeArtsBuild, Token

    async def run() -> None:
        kind: Any = AsyncCodeArtsBuild if asynchronous else CodeArtsBuild
        client = kind(base_url=server.url, auth=Token("a-token"), max_retries=0)
        for _, method, path, operation in operations(bundle):
            respond_with_example(bundle, operation, server)
            params, body = call_arguments(bundle, operation)
            performed = getattr(getattr(client, operation["tags"][0]), operation["x-method"])
            parameters = inspect.signature(performed).parameters
            if isinstance(body, list):
                given = {"body": body}
            else:
                given = {
                    (f"body_{name}" if name in params else name): each
                    for name, each in (body or {}).items()
                }
            named = {**params, **given}
            result = performed(
                **{
                    f"{name}_" if f"{name}_" in parameters else name: each
                    for name, each in named.items()
                }
            )
            if asynchronous:
                await result
            check_request(bundle, method, path, operation, server)
        await client.close() if asynchronous else client.close()

    asyncio.run(run())
