"""Every example of a bundle, with the operation and the request that it belongs to."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from tests.helpers.bundle import operations, resolve


@dataclass
class Example:
    """An example; `request` has the parameters by name, and the body under an empty name."""

    operation: str
    path: str
    value: Any
    is_response: bool = False
    request: dict[str, Any] = field(default_factory=dict)


def named(owner: dict[str, Any]) -> list[tuple[str, Any]]:
    """Returns the examples of a parameter or media type by path."""
    found = [("example", owner["example"])] if "example" in owner else []
    for name, example in owner.get("examples", {}).items():
        found.append((f"examples.{name}", example.get("value")))
    return found


def parameters(
    bundle: dict[str, Any], path: str, operation: dict[str, Any]
) -> list[dict[str, Any]]:
    """Returns the parameters of an operation, those of its path first."""
    both = bundle["paths"][path].get("parameters", []) + operation.get("parameters", [])
    return [resolve(bundle, each) for each in both]


def request_of(bundle: dict[str, Any], path: str, operation: dict[str, Any]) -> dict[str, Any]:
    """Returns the example request: the parameters' examples, and that of the body."""
    request = {
        each["name"]: examples[0][1]
        for each in parameters(bundle, path, operation)
        if (examples := named(each))
    }
    body = resolve(bundle, operation.get("requestBody", {}))
    for content in body.get("content", {}).values():
        if examples := named(content):
            request[""] = examples[-1][1]  # the fullest is the last
    return request


def examples(bundle: dict[str, Any]) -> Iterator[Example]:
    """Yields the examples of parameters, request bodies, responses and components."""
    for name, _, path, operation in operations(bundle):
        request = request_of(bundle, path, operation)
        for each in parameters(bundle, path, operation):
            for where, value in named(each):
                yield Example(name, f"parameters.{each['name']}.{where}", {each["name"]: value})
        body = resolve(bundle, operation.get("requestBody", {}))
        for kind, content in body.get("content", {}).items():
            for where, value in named(content):
                yield Example(name, f"requestBody.{kind}.{where}", value)
        for status, response in operation["responses"].items():
            if "$ref" in response:
                continue  # below, once
            for kind, content in response.get("content", {}).items():
                for where, value in named(content):
                    path_of = f"{status}.{kind}.{where}"
                    yield Example(name, path_of, value, True, request)
    yield from in_components(bundle.get("components", {}).get("responses", {}), "responses")
    yield from in_components(bundle.get("components", {}).get("schemas", {}), "schemas")


def in_components(node: Any, path: str, is_property: bool = False) -> Iterator[Example]:
    """Yields the examples anywhere below `node`; a property may be named "example" itself."""
    if isinstance(node, list):
        for index, each in enumerate(node):
            yield from in_components(each, f"{path}[{index}]")
    if not isinstance(node, dict):
        return
    if not is_property:
        for where, value in named(node):
            name = path.rsplit(".", 1)[-1]
            yield Example(
                "components", f"{path}.{where}", {name: value} if path[0] == "s" else value
            )
    for key, each in node.items():
        if is_property or key not in ("example", "examples"):
            yield from in_components(each, f"{path}.{key}", key == "properties" and not is_property)
