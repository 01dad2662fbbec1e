"""The recordings: responses of the service, with the results of the client."""

from __future__ import annotations

import inspect
import json
import re
from functools import cache
from typing import Any

import msgspec
import yaml

from tests.helpers.bundle import operations
from tests.helpers.paths import ROOT
from tests.service.observations import EVERY, observations

Recording = dict[str, Any]


@cache
def recordings() -> list[Recording]:
    """The entries of recordings.yaml."""
    text = (ROOT / "tests/service/recordings.yaml").read_text(encoding="utf-8")
    found: list[Recording] = yaml.safe_load(text)
    return found


@cache
def operations_by_id() -> dict[str, tuple[str, dict[str, Any]]]:
    """The operations of the bundle by ID, each with its method and path."""
    bundle = json.loads((ROOT / "generated/openapi/openapi.json").read_text(encoding="utf-8"))
    return {
        operation_id: (f"{method.upper()} {path}", each)
        for operation_id, method, path, each in operations(bundle)
    }


def replies(recording: Recording) -> list[Any]:
    """The responses of a recording, in order."""
    from codearts_build.testing import Reply

    found = []
    for response in recording.get("pages") or [recording["response"]]:
        content = response["raw"] if "raw" in response else json.dumps(response["body"])
        content_type = response.get("content_type", "application/json")
        found.append(Reply(content, response.get("status", 200), content_type))
    return found


def method_of(client: Any, recording: Recording) -> Any:
    """The client's method for a recording: that of the operation, of its pages or of its text."""
    operation = operations_by_id()[recording["operation"]][1]
    name = operation["x-method"]
    if "items" in recording:
        name = re.sub("^list", "iter", name)
    elif "text" in recording:
        name = re.sub("^get", "follow", name)
    return getattr(getattr(client, operation["tags"][0]), name)


def keywords_of(method: Any, arguments: dict[str, Any]) -> dict[str, Any]:
    """The keyword arguments of a method, from names in the request."""
    known = inspect.signature(method).parameters
    return {f"{name}_" if f"{name}_" in known else name: each for name, each in arguments.items()}


def attribute(value: Any, path: str) -> Any:
    """The attribute at a dotted path such as `result.jobs[0].id`, as plain values."""
    for name in path.replace("[", ".[").split("."):
        if name.startswith("["):
            value = value[int(name[1:-1])]
        elif isinstance(value, dict):
            value = value[name]
        else:
            value = getattr(value, name)
    return plain(value)


def plain(value: Any) -> Any:
    """A value without models; what is not set is None."""
    return None if value is msgspec.UNSET else msgspec.to_builtins(value)


def recorded(recording: Recording) -> list[int]:
    """The numbers of the observations that a recording names in `of`.

    Raises LookupError if there is none at a place.
    """
    own = operations_by_id()[recording["operation"]][0]
    found: list[int] = []
    for place in recording["of"]:
        operation, name = (EVERY, place[2:]) if place.startswith("* ") else (own, place)
        location, _, beginning = name.partition(": ")
        matching = [
            index
            for index, each in enumerate(observations())
            if each["operation"] == operation
            and str(each["location"]) == location
            and each["observed"].startswith(beginning)
        ]
        if not matching:
            raise LookupError(f"{recording['name']}: no observation at {place!r}")
        found += matching
    return found
