"""Code samples as an OpenAPI Overlay, for pages of other programs."""

from __future__ import annotations

import json
from typing import Any

from generator import ir
from generator.openapi.media_types import preferred_content
from generator.targets.openapi.serializers import Code
from generator.targets.python.code_samples import CodeSamples
from generator.targets.reference.pages import request_samples

# The names that pages use for the languages of our samples.
LANGUAGES = {"python": "Python", "bash": "Shell", "http": "HTTP"}


def code_samples_overlay(api: ir.Api, python: CodeSamples, description: str) -> dict[str, Any]:
    """Returns an overlay of the file `description` with the reference's samples of each operation."""
    return {
        "overlay": "1.0.0",
        "info": {"title": f"Code samples of {api.title}", "version": api.version},
        "extends": description,
        "actions": [action(api, each, python) for each in api.operations],
    }


def action(api: ir.Api, operation: ir.Operation, python: CodeSamples) -> dict[str, Any]:
    content = preferred_content(operation.body.contents) if operation.body else None
    samples = []
    for each in request_samples(api, operation, content, python):
        source = Code(each.text.rstrip("\n"))  # pages would show an empty last line
        samples.append({"lang": LANGUAGES[each.language], "label": each.label, "source": source})
    return {"target": json_path(operation), "update": {"x-codeSamples": samples}}


def json_path(operation: ir.Operation) -> str:
    """Returns the JSONPath of an operation (RFC 9535)."""
    return f"$.paths[{json_path_literal(operation.path)}].{operation.method.lower()}"


def json_path_literal(value: Any) -> str:
    """Returns a value as a literal of JSONPath, texts in single quotes."""
    literal = json.dumps(value, ensure_ascii=False)
    if not isinstance(value, str):
        return literal
    return "'" + literal[1:-1].replace('\\"', '"').replace("'", "\\'") + "'"
