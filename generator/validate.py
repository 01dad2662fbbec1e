"""Validates a bundle with openapi-spec-validator, in a worker process under a deadline and a memory limit.

Its first pass checks the document against the schema of OpenAPI, its second what a schema cannot say: defaults,
dialects, path parameters. `lint` has rules for most of the latter, with better messages and positions.
"""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator
from itertools import islice
from typing import Any, NoReturn

from jsonschema.exceptions import ValidationError
from jsonschema.validators import extend, validator_for
from openapi_spec_validator import (
    OpenAPIV30SpecValidator,
    OpenAPIV31SpecValidator,
    OpenAPIV32SpecValidator,
)

from generator.findings import Finding, Position, Severity, has_errors, shorten, warning
from generator.limits import (
    MAX_FINDINGS,
    VALIDATOR_BYTES,
    VALIDATOR_SECOND_PASS_SECONDS,
    VALIDATOR_SECONDS,
)
from generator.load import Description
from generator.load.nodes import MapNode, position_at
from generator.openapi.objects import grammar_of
from generator.worker import Worker

# Keywords for which lint has rules with better messages: unknown and exclusive fields, names, duplicates, parameters.
LINTED_KEYWORDS = {
    "additionalProperties", "unevaluatedProperties", "not", "oneOf", "uniqueItems", "maxContains",
}  # fmt: skip
# Keywords whose failure leaves every output right, such as a malformed URL or an empty list.
HARMLESS_KEYWORDS = {"format", "minItems", "minProperties", "maxProperties"}
# Nested calls; a document of the greatest depth allowed needs about 2,000.
MAX_CALLS = 3_000
HINT = "see the OpenAPI specification"
# Names its warnings.
RULE = "openapi-schema"


def refuse(url: str) -> NoReturn:
    raise ValueError(f"{url} is outside the description")


# Nothing is fetched, by any scheme that urllib knows.
HANDLERS: dict[str, Any] = dict.fromkeys(("", "http", "https", "file", "ftp", "data"), refuse)


class Validator30(OpenAPIV30SpecValidator):
    resolver_handlers = HANDLERS


class Validator31(OpenAPIV31SpecValidator):
    resolver_handlers = HANDLERS


class Validator32(OpenAPIV32SpecValidator):
    resolver_handlers = HANDLERS


# By the minor version of OpenAPI.
VALIDATORS = (Validator30, Validator31, Validator32)


def validate(description: Description, findings: list[Finding]) -> list[Finding]:
    """Adds the validator's findings to those of lint and parse.

    Those at positions that have one already are left out. The second pass runs only if there are no errors.
    """
    positions = {finding.position for finding in findings}
    start = description.document.position
    with Worker(run_passes(description), VALIDATOR_BYTES) as worker:
        first = worker.result(VALIDATOR_SECONDS)
        if first is None:
            message = f"openapi-spec-validator did not finish {limits(VALIDATOR_SECONDS)}"
            hint = "make the document smaller or less repetitive"
            return [*findings, Finding(start, message, hint)]
        findings = [*findings, *(each for each in first if each.position not in positions)]
        if has_errors(findings):
            return findings
        second = worker.result(VALIDATOR_SECOND_PASS_SECONDS)
    if second is None:
        message = f"the second pass of openapi-spec-validator did not finish {limits(VALIDATOR_SECOND_PASS_SECONDS)}"
        return [*findings, warning(start, message, "rely on the other findings", RULE)]
    return [*findings, *(each for each in second if each.position not in positions)]


def limits(seconds: int) -> str:
    return f"within {seconds} s and {VALIDATOR_BYTES >> 30} GB"


# -- in the worker ----------------------------------------------------------------


def run_passes(description: Description) -> Iterator[list[Finding]]:
    """Yields the findings of the first pass, then those of the second."""
    sys.setrecursionlimit(MAX_CALLS)
    document = description.document
    validator = VALIDATORS[description.grammar.minor](document)
    first = unique_findings(schema_findings(validator.schema_validator, document))
    yield first
    # The second pass relies on the first.
    yield [] if has_errors(first) else unique_findings(keyword_findings(validator, document))


def unique_findings(findings: Iterable[Finding]) -> list[Finding]:
    return list(dict.fromkeys(islice(findings, MAX_FINDINGS)))


def schema_findings(validator: Any, document: MapNode) -> Iterator[Finding]:
    """Compares `document` with the schema of its version of OpenAPI.

    jsonschema-rs, which openapi-spec-validator uses where it is installed, is fast but reports alternatives as a whole.
    """
    if validator.is_valid(document):
        return
    # Comparing each item with each other is quadratic, and lint has a rule for it.
    schema = dict(validator.schema)
    detailed = extend(validator_for(schema), {"uniqueItems": lambda *_: None})  # type: ignore[no-untyped-call]
    for error in detailed(schema).iter_errors(document):
        cause = deepest(error)
        if not is_linted(cause):
            is_default = cause.validator_value == ["default"]
            is_harmless = cause.validator in HARMLESS_KEYWORDS or is_default
            severity: Severity = "warning" if is_harmless else "error"
            position = position_at(document, cause.absolute_path)
            rule = RULE if is_harmless else ""
            yield Finding(position, shorten(cause.message), HINT, severity, rule)


def keyword_findings(validator: Any, document: MapNode) -> Iterator[Finding]:
    """Runs the second pass, whose findings make no output wrong."""
    for error in validator.root_validator(validator.schema_path):
        cause = deepest(error)
        if not is_linted(cause):
            yield warning(locate(cause, document), shorten(cause.message), HINT, RULE)


def locate(error: ValidationError, document: MapNode) -> Position:
    """Returns the position of an error of the second pass; its path begins at a schema or its default."""
    if isinstance(error.schema, MapNode) and "default" in error.schema:
        return position_at(error.schema, ["default", *error.absolute_path])
    for _, kind, schema in grammar_of(document).walk("document", document):
        if kind == "schema" and has_value(schema, error.absolute_path, error.instance):
            return position_at(schema, error.absolute_path)
    return document.position


def has_value(node: Any, path: Iterable[str | int], value: Any) -> bool:
    try:
        for step in path:
            node = node[step]
    except (KeyError, IndexError, TypeError):
        return False
    return node is value


def is_linted(error: ValidationError) -> bool:
    """Whether lint reports what is wrong, as it does for all errors without a keyword, such as a duplicate operationId."""
    keyword = error.validator
    is_pattern = keyword == "format" and error.validator_value == "regex"
    is_name = "propertyNames" in error.schema_path
    return not isinstance(keyword, str) or keyword in LINTED_KEYWORDS or is_pattern or is_name


def deepest(error: ValidationError) -> ValidationError:
    """Returns the cause of `error` with the longest path in the alternative that was meant."""
    while error.context:
        others = {each.schema_path[0] for each in error.context if excludes_alternative(each)}
        meant = [each for each in error.context if each.schema_path[0] not in others]
        error = max(
            meant or error.context,
            key=lambda each: (len(each.absolute_path), each.validator != "required"),
        )
    return error


def excludes_alternative(error: ValidationError) -> bool:
    """Whether `error` shows that its alternative was not meant: not a reference, or another `in` or `type`."""
    if error.validator == "required":
        return bool(error.validator_value == ["$ref"])
    choices: Any = error.validator_value
    is_constant = error.validator == "enum" and len(choices) == 1
    return is_constant and error.absolute_path[-1] in ("in", "type")
