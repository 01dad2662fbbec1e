"""Validates a bundle against the JSON Schema that the OpenAPI specification publishes for its version.

jsonschema-rs does it in a millisecond, in this process: it fetches nothing, and its patterns cannot backtrack.
"""

from __future__ import annotations

import json
from functools import lru_cache
from importlib.util import find_spec
from itertools import islice
from pathlib import Path
from typing import Any

import jsonschema_rs

from generator.findings import Finding
from generator.limits import MAX_FINDINGS
from generator.load import Description
from generator.load.nodes import position_at

# Problems for which lint has a rule with a better message.
LEFT_TO_LINT = {
    "AdditionalProperties", "UnevaluatedProperties", "Not", "OneOfMultipleValid", "UniqueItems", "PropertyNames",
}  # fmt: skip
# Problems with which every output is still right, such as an address that is none.
HARMLESS = {"Format", "MinItems", "MinProperties", "MaxProperties"}


def validate(description: Description) -> list[Finding]:
    """What the specification's schema finds wrong."""
    validator = validator_of("3.1" if description.is_31 else "3.0")
    if validator.is_valid(description.document):
        return []
    findings: dict[Finding, None] = {}
    for error in islice(validator.iter_errors(description.document), MAX_FINDINGS):
        cause = deepest(error)
        kind = type(cause.kind).__name__.removeprefix("ValidationErrorKind_")
        if kind not in LEFT_TO_LINT and "propertyNames" not in cause.schema_path:
            harmless = kind in HARMLESS or (kind == "Required" and cause.kind.property == "default")
            position = position_at(description.document, cause.instance_path)
            hint = "see the OpenAPI specification"
            findings[Finding(position, short(cause.message.replace('"', "'")), hint, "warning" if harmless else "error")] = None
    return list(findings)


@lru_cache
def validator_of(version: str) -> Any:
    found = find_spec("openapi_spec_validator")  # not imported, since that imports an HTTP client
    (folder,) = (found.submodule_search_locations if found else None) or [""]
    schema = json.loads(Path(folder, f"resources/schemas/v{version}/schema.json").read_text(encoding="utf-8"))
    return jsonschema_rs.validator_for(schema, validate_formats=False, offline=True)


def deepest(error: Any) -> Any:
    """The most specific cause of an error: that of the longest path, in the alternative that was meant."""
    while True:
        alternatives = [list(branch) for branch in getattr(error.kind, "context", ())]
        meant = [branch for branch in alternatives if not any(map(is_another, branch))] or alternatives
        causes = [each for branch in meant for each in branch]
        if not causes:
            return error
        error = max(causes, key=lambda each: (len(each.instance_path), "required" not in each.schema_path))


def is_another(error: Any) -> bool:
    """Whether an error shows that its alternative was not meant: no reference, or of another `in` or `type`."""
    kind, last = type(error.kind).__name__, error.instance_path[-1:]
    if kind.endswith("Required"):
        return bool(error.kind.property == "$ref")
    return kind.endswith("Enum") and len(error.kind.options) == 1 and last in (["in"], ["type"])


def short(text: str, limit: int = 200) -> str:
    text = " ".join(text.split())
    return text if len(text) <= limit else f"{text[: limit // 2]} ... {text[-limit // 3 :]}"
