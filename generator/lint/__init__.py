"""Rules that complement schema validation, with clearer messages.

A rule is a function from a bundle to its findings; its name in kebab-case is the rule's. A finding is
an error if an output would be wrong, else a warning.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace

from generator.findings import Finding
from generator.lint import (
    declarations,
    examples,
    extensions,
    field_types,
    fields,
    media_types,
    operations,
    schemas,
)
from generator.lint.document import Document
from generator.load import Description

Rule = Callable[[Document], Iterator[Finding]]
RULES: tuple[Rule, ...] = (
    *fields.RULES,
    *field_types.RULES,
    *schemas.RULES,
    *examples.RULES,
    *media_types.RULES,
    *operations.RULES,
    *declarations.RULES,
    *extensions.RULES,
)


def lint(description: Description) -> list[Finding]:
    """Returns the findings of all rules, sorted by position, each with the name of its rule."""
    document = Document(description)
    found: dict[Finding, str] = {}
    for rule in RULES:
        for finding in rule(document):
            found.setdefault(finding, rule_name(rule))
    findings = [replace(finding, rule=name) for finding, name in found.items()]
    return sorted(findings, key=lambda finding: finding.position)


def rule_name(rule: Rule) -> str:
    return rule.__name__.replace("_", "-")
