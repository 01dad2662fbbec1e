"""The observations and errata of the description, and the places that they name."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from typing import Any

import yaml

from tests.helpers.bundle import operations, resolve
from tests.helpers.paths import ROOT

EVERY = "*"
FACETS = ("default", "minimum", "maximum", "required", "minLength", "maxLength", "enum", "pattern")
# Locations without a place in the description.
BEHAVIOUR = ("behaviour", "operation", "deprecated", "error_codes")


@cache
def observations() -> list[dict[str, Any]]:
    """The entries of observed.yaml."""
    found: list[dict[str, Any]] = _load("observed.yaml")
    return found


@cache
def errata() -> list[dict[str, Any]]:
    """The entries of errata.yaml."""
    found: list[dict[str, Any]] = _load("errata.yaml")
    return found


def _load(name: str) -> Any:
    loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    return yaml.load((ROOT / "spec" / name).read_text(encoding="utf-8"), Loader=loader)


def operation_objects(bundle: dict[str, Any]) -> dict[str, dict[str, Any]]:
    """The operations of a bundle by method and path, such as "GET /v1/jobs"."""
    return {f"{method.upper()} {path}": each for _, method, path, each in operations(bundle)}


def exists(bundle: dict[str, Any], operation: str, location: str) -> bool:
    """Whether a bundle has the place that an observation names."""
    location = location.removesuffix(".*")
    if location in BEHAVIOUR:
        return True
    kind, _, rest = location.partition(".")
    if kind == "error_codes":
        return rest in bundle["x-error-codes"]
    if kind == "states":
        name, _, value = rest.partition(".")
        return value.strip('"') in bundle["x-states"].get(name, {"values": {}})["values"]
    known = operation_objects(bundle)
    chosen = list(known.values()) if operation == EVERY else [known[operation]]
    return any(_has_place(bundle, each, kind, rest) for each in chosen)


def _has_place(bundle: dict[str, Any], operation: dict[str, Any], kind: str, rest: str) -> bool:
    path, _, facet = rest.rpartition(".")
    if facet in FACETS:
        schemas = list(_schemas(bundle, operation, kind, path))
        if facet == "required":
            # A property that is optional has the place as well.
            return bool(schemas)
        return any(facet in each for each in schemas)
    return any(True for _ in _schemas(bundle, operation, kind, rest))


def schemas_at(bundle: dict[str, Any], operation: str, location: str) -> list[dict[str, Any]]:
    """The schemas at a location of an operation."""
    kind, _, rest = location.partition(".")
    found = operation_objects(bundle).get(operation)
    return list(_schemas(bundle, found, kind, rest)) if found else []


def _schemas(
    bundle: dict[str, Any], operation: dict[str, Any], kind: str, path: str
) -> Iterator[dict[str, Any]]:
    if kind in ("query", "path"):
        for parameter in operation.get("parameters", []):
            parameter = resolve(bundle, parameter)
            if (parameter["in"], parameter["name"]) == (kind, path.partition("[")[0]):
                yield resolve(bundle, parameter["schema"])
        return
    if kind in ("body", "form"):
        content = resolve(bundle, operation.get("requestBody", {})).get("content", {})
    else:
        content = resolve(bundle, operation["responses"].get(kind, {})).get("content", {})
    for media in content.values():
        yield from _below(bundle, media["schema"], _steps(path))


def _steps(path: str) -> list[str]:
    """The steps of a location: names, "[]" for an item, "{}" for a value of a map."""
    marked = path.replace("[]", ".[]").replace("{}", ".{}")
    return [each for each in marked.split(".") if each]


def _below(
    bundle: dict[str, Any], schema: dict[str, Any], steps: list[str]
) -> Iterator[dict[str, Any]]:
    schema = resolve(bundle, schema)
    if not steps:
        yield schema
        return
    for part in [*schema.get("allOf", []), *schema.get("oneOf", []), *schema.get("anyOf", [])]:
        yield from _below(bundle, part, steps)
    first, *others = steps
    more = schema.get("additionalProperties")
    if first == "[]" and "items" in schema:
        yield from _below(bundle, schema["items"], others)
    elif first == "{}" and isinstance(more, dict):
        yield from _below(bundle, more, others)
    else:
        for name, each in schema.get("properties", {}).items():
            if first in (name, each.get("x-alias")):
                yield from _below(bundle, each, others)


def parents(location: str) -> list[str]:
    """A location and the places above it, the nearest first."""
    found = [location]
    while location:
        stripped = location.removesuffix("[]").removesuffix("{}")
        location = stripped if stripped != location else location.rpartition(".")[0]
        if location:
            found.append(location)
    return found


def erratum_at(operation: str, location: str) -> dict[str, Any] | None:
    """The erratum at a location of an operation, or at the nearest place above it."""
    known = {(each["operation"], str(each["location"])): each for each in errata()}
    for place in parents(location):
        for name in (place, f"{place}.*"):
            if (operation, name) in known:
                return known[operation, name]
    return None
