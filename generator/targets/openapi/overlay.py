"""Code samples as an OpenAPI Overlay, for pages of other programs."""

from __future__ import annotations

import json
from typing import Any

from generator import ir
from generator.openapi.media_types import preferred_content
from generator.openapi.objects import method_in
from generator.targets.openapi.serializers import Code
from generator.targets.python.code_samples import CodeSamples
from generator.targets.reference.samples import make_samples

# The names that pages use for the languages of our samples.
LANGUAGES = {"python": "Python", "bash": "Shell", "http": "HTTP"}


def code_samples_overlay(
    bundle: dict[str, Any], api: ir.Api, python: CodeSamples, description: str
) -> dict[str, Any]:
    """Returns an overlay of the file `description` with the first samples of each operation."""
    return {
        "overlay": "1.0.0",
        "info": {"title": f"Code samples of {api.title}", "version": api.version},
        "extends": description,
        "actions": [
            {"target": json_path(bundle, each), "update": update(api, each, python)}
            for each in api.operations
        ],
    }


def update(api: ir.Api, operation: ir.Operation, python: CodeSamples) -> dict[str, Any]:
    content = preferred_content(operation.body.contents) if operation.body else None
    samples = []
    for each in make_samples(api, operation, content, python):
        source = Code(each.text.rstrip("\n"))  # pages would show an empty last line
        samples.append({"lang": LANGUAGES[each.language], "label": each.label, "source": source})
    return {"x-codeSamples": samples}


def json_path(bundle: dict[str, Any], operation: ir.Operation) -> str:
    """Returns the JSONPath of an operation (RFC 9535)."""
    first, *more = method_in(bundle, operation.path, operation.method).steps
    rest = "".join(f"[{json_path_literal(each)}]" for each in more)
    return f"$.paths[{json_path_literal(operation.path)}].{first}{rest}"


def json_path_literal(value: Any) -> str:
    """Returns a value as a literal of JSONPath, texts in single quotes."""
    literal = json.dumps(value, ensure_ascii=False)
    if not isinstance(value, str):
        return literal
    return "'" + literal[1:-1].replace('\\"', '"').replace("'", "\\'") + "'"
