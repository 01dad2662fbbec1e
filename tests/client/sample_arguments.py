"""Valid arguments for every operation, from the bundle."""

from __future__ import annotations

import inspect
import json
import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from tests.helpers.bundle import examples_of, operations, resolve
from tests.helpers.paths import ROOT

# Values for parameters, which have no examples; the first that matches the schema's pattern is used.
TEXTS = ("release 2.4/ü&+~", "5c0d7f2ab93e4f6d8e1a4b7c9d2f3e60", "2025-03-18", "2")
FILE = b"key material"
FILE_NAME = "storefront-release.jks"


@dataclass(frozen=True)
class Case:
    id: str
    method: str
    # A template with parameter names in braces.
    path: str
    resource: str
    name: str
    sdk_name: str
    # By name in the request: path and query parameters, form fields, and a JSON body or None.
    params: dict[str, Any]
    form: dict[str, Any]
    body: Any
    is_download: bool

    def perform(self, client: Any) -> Any:
        """Calls the operation's method with these arguments."""
        method: Callable[..., Any] = getattr(getattr(client, self.resource), self.name)
        known = inspect.signature(method).parameters
        keywords = {**self.params, **self.form}
        if isinstance(self.body, list):
            keywords["body"] = self.body
        else:
            keywords |= {
                f"body_{name}" if name in keywords else name: each
                for name, each in (self.body or {}).items()
            }
        return method(
            **{f"{name}_" if f"{name}_" in known else name: each for name, each in keywords.items()}
        )


def all_cases() -> list[Case]:
    bundle = json.loads((ROOT / "generated/openapi/openapi.json").read_text(encoding="utf-8"))
    return [_case(bundle, *each) for each in operations(bundle)]


def _case(
    bundle: dict[str, Any], operation_id: str, method: str, path: str, operation: dict[str, Any]
) -> Case:
    content = operation.get("requestBody", {}).get("content", {})
    form = (
        resolve(bundle, content["multipart/form-data"]["schema"])
        if "multipart/form-data" in content
        else {}
    )
    parameters = [resolve(bundle, each) for each in operation.get("parameters", [])]
    assert not content.keys() - {"application/json", "multipart/form-data"}, operation_id
    return Case(
        id=operation_id,
        method=method.upper(),
        path=path,
        resource=operation["tags"][0],
        name=operation["x-method"],
        sdk_name=operation.get("x-sdk-method", ""),
        params={each["name"]: value(resolve(bundle, each["schema"])) for each in parameters},
        form={name: value(schema) for name, schema in form.get("properties", {}).items()},
        # The last example is the fullest.
        body=next(iter(examples_of(content.get("application/json", {}))[::-1]), None),
        is_download="application/json" not in operation["responses"]["200"].get("content", ()),
    )


def value(schema: dict[str, Any]) -> Any:
    if schema.get("format") == "binary":
        return (FILE_NAME, FILE)
    if schema["type"] == "array":
        return [value(schema["items"]), "second"]
    if "enum" in schema:
        return schema["enum"][-1]
    if schema["type"] == "boolean":
        return True
    if schema["type"] == "integer":
        return 7
    pattern = schema.get("pattern", "")
    return next(text for text in TEXTS if re.search(pattern, text))
