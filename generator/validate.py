"""openapi-spec-validator's judgement of a bundle, as findings with positions."""

from __future__ import annotations

from typing import Any

from generator.findings import Finding
from generator.load import Description
from generator.nodes import mark_at


def validate(description: Description) -> list[Finding]:
    """What openapi-spec-validator finds wrong, at the places where it stands."""
    from openapi_spec_validator import OpenAPIV30SpecValidator, OpenAPIV31SpecValidator

    validator = OpenAPIV31SpecValidator if description.is_31 else OpenAPIV30SpecValidator
    document = description.document
    try:
        errors = list(validator(document).iter_errors())
    except Exception as error:  # it raises its own resolver's errors out of the iteration
        return [Finding(document.mark, f"openapi-spec-validator fails: {short(str(error))}", "mend what it names")]
    findings = {}
    for error in errors:
        cause = deepest(error)
        mark = mark_at(document, cause.absolute_path)
        findings[mark, cause.message] = Finding(mark, short(cause.message), "see the OpenAPI specification")
    return list(findings.values())


def deepest(error: Any) -> Any:
    """The most telling of the errors below one: that of the longest path, by way of the closest alternative."""
    while error.context:
        error = max(error.context, key=lambda each: (len(each.absolute_path), each.validator != "required"))
    return error


def short(text: str, limit: int = 200) -> str:
    text = " ".join(text.split())
    return text if len(text) <= limit else f"{text[: limit // 2]} ... {text[-limit // 3 :]}"
