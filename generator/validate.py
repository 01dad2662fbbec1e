"""openapi-spec-validator's judgement of a bundle, as findings with positions.

Of its two passes only the first runs here: the document against the specification's own schema. The second
(operationIds, path parameters, tags, defaults, and the schemas of 3.1) reports without positions, follows `$ref`s
to other hosts and never comes back from some patterns; `lint` has a rule for each thing that it looks for.
"""

from __future__ import annotations

from typing import Any

from generator.findings import Finding, Severity
from generator.load import Description
from generator.nodes import mark_at

# What `lint` has rules for that say more: unknown keys, keys that exclude each other, equal items, names.
LEFT_TO_LINT = {"additionalProperties", "unevaluatedProperties", "not", "oneOf", "uniqueItems"}
# Where these fail (an address that is none, a list of nothing), every output is still right.
HARMLESS = {"format", "minItems", "minProperties", "maxProperties"}


def validate(description: Description) -> list[Finding]:
    """What openapi-spec-validator's schema finds wrong, at the places where it stands."""
    from jsonschema import Draft4Validator, Draft202012Validator
    from openapi_spec_validator.schemas import schema_v30, schema_v31

    document = description.document
    judge = Draft202012Validator(schema_v31) if description.is_31 else Draft4Validator(schema_v30)
    findings = {}
    try:
        for error in judge.iter_errors(document):
            cause = deepest(error)
            if cause.validator not in LEFT_TO_LINT and "propertyNames" not in cause.schema_path:
                mark = mark_at(document, cause.absolute_path)
                severity: Severity = "warning" if cause.validator in HARMLESS else "error"
                findings[mark, cause.message] = Finding(
                    mark, short(cause.message), "see the OpenAPI specification", severity
                )
    except RecursionError:
        what = "the document is nested too deep to be validated"
        return [Finding(document.mark, what, "give the inner schemas names of their own")]
    return list(findings.values())


def deepest(error: Any) -> Any:
    """The most telling of the errors below one: that of the longest path, by way of the alternative that was meant."""
    while error.context:
        others = {each.schema_path[0] for each in error.context if is_another(each)}
        meant = [each for each in error.context if each.schema_path[0] not in others]
        error = max(meant or error.context, key=lambda each: (len(each.absolute_path), each.validator != "required"))
    return error


def is_another(error: Any) -> bool:
    """Whether an error tells that its alternative was not meant: no reference, or of another `in` or `type`."""
    if error.validator == "required":
        return bool(error.validator_value == ["$ref"])
    return error.validator == "enum" and len(error.validator_value) == 1 and error.absolute_path[-1] in ("in", "type")


def short(text: str, limit: int = 200) -> str:
    text = " ".join(text.split())
    return text if len(text) <= limit else f"{text[: limit // 2]} ... {text[-limit // 3 :]}"
