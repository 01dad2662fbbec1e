"""The house rules: what openapi-spec-validator misses, and what it says in words that nobody understands.

A rule is a short function from a bundle to its findings. What would make an output wrong is an error, and
what would not is a warning.
"""

from __future__ import annotations

from generator.findings import Finding
from generator.lint import (
    declarations,
    extensions,
    field_types,
    fields,
    operations,
    schemas,
    values,
)
from generator.lint.document import Bundle
from generator.load import Description

RULES = (
    *fields.RULES,
    *field_types.RULES,
    *schemas.RULES,
    *values.RULES,
    *operations.RULES,
    *declarations.RULES,
    *extensions.RULES,
)


def lint(description: Description) -> list[Finding]:
    """What the rules find in a description, each thing once."""
    bundle = Bundle(description)
    findings = dict.fromkeys(finding for rule in RULES for finding in rule(bundle))
    return sorted(findings, key=lambda finding: finding.position)
