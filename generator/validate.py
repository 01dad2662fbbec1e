"""openapi-spec-validator's judgement of a bundle, as findings with positions.

Of its two passes only the first runs here: the document against the specification's own schema. The second
(operationIds, path parameters, tags, defaults) reports without positions, follows `$ref`s to other hosts and
never comes back from some patterns; `lint` has a rule for each thing that it looks for.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from generator.findings import Finding, Severity
from generator.grammar import walk
from generator.load import Description
from generator.nodes import mark_at

# Unknown keys have a rule in `lint`, which tells those that were misspelt from those that do no harm.
LEFT_TO_LINT = {"additionalProperties", "unevaluatedProperties"}
# Where these fail (an address that is none, a list of nothing), every output is still right.
HARMLESS = {"format", "uniqueItems", "minItems", "minProperties"}


def validate(description: Description) -> list[Finding]:
    """What openapi-spec-validator's schemas find wrong, at the places where it stands."""
    findings = {}
    try:
        for path, error in errors(description):
            cause = deepest(error)
            if cause.validator not in LEFT_TO_LINT:
                mark = mark_at(description.document, [*path, *cause.absolute_path])
                severity: Severity = "warning" if cause.validator in HARMLESS else "error"
                what = short(cause.message)
                findings[mark, what] = Finding(mark, what, "see the OpenAPI specification", severity)
    except RecursionError:
        what = "the document is nested too deep to be validated"
        return [Finding(description.document.mark, what, "give the inner schemas names of their own")]
    return list(findings.values())


def errors(description: Description) -> Iterator[tuple[tuple[str | int, ...], Any]]:
    """The errors of the document and, in 3.1, those of each schema, with the path to what was judged."""
    from jsonschema import Draft4Validator, Draft202012Validator
    from openapi_spec_validator.schemas import schema_v30, schema_v31

    document = description.document
    if not description.is_31:
        yield from (((), error) for error in Draft4Validator(schema_v30).iter_errors(document))
        return
    yield from (((), error) for error in Draft202012Validator(schema_v31).iter_errors(document))
    # The schema of 3.1 leaves the description's schemas to JSON Schema's own, which sees inner ones with the outer.
    judge = Draft202012Validator(Draft202012Validator.META_SCHEMA)
    outer: tuple[str | int, ...] = ("",)
    for path, kind, node in walk("document", document):
        if kind == "schema" and path[: len(outer)] != outer:
            outer = path
            yield from ((path, error) for error in judge.iter_errors(node))


def deepest(error: Any) -> Any:
    """The most telling of the errors below one: that of the longest path, by way of the closest alternative."""
    while error.context:
        # An object that is no reference is not meant to be one.
        told = [
            each for each in error.context if not (each.validator == "required" and each.validator_value == ["$ref"])
        ]
        error = max(told or error.context, key=lambda each: (len(each.absolute_path), each.validator != "required"))
    return error


def short(text: str, limit: int = 200) -> str:
    text = " ".join(text.split())
    return text if len(text) <= limit else f"{text[: limit // 2]} ... {text[-limit // 3 :]}"
