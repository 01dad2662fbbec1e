"""Comparison of security schemes, and of the credentials and scopes that operations require."""

from __future__ import annotations

from generator import ir
from generator.diff.changes import COMPATIBLE, attribute_changes, value
from generator.diff.matching import match_by
from generator.diff.schemas import Comparison

# Pairs of a scheme and a scope.
Scopes = set[tuple[str, str]]
Way = tuple[frozenset[str], Scopes]


def compare_security(found: Comparison, old: ir.Operation, new: ir.Operation) -> None:
    """Adds the differences of accepted credentials to `found`."""
    before, after = ways_to_authenticate(old), ways_to_authenticate(new)
    for schemes, scopes in before:
        # Callers with more credentials than required are still accepted.
        if not any(each <= schemes for each, _ in after):
            found.report("security", f"{credentials(schemes)} no longer accepted")
        alike = [each for other, each in after if other == schemes]
        if alike:
            compare_scopes(found, scopes, alike)
    known = [schemes for schemes, _ in before]
    for schemes, _ in after:
        if schemes not in known:
            found.report("security", f"{credentials(schemes)} accepted", COMPATIBLE)


def ways_to_authenticate(operation: ir.Operation) -> list[Way]:
    """Returns the schemes of each way to authenticate, and the scopes that it requires of them."""
    found: list[Way] = []
    for schemes, required in zip(operation.security, operation.scopes):
        scopes: Scopes = set()
        for scheme, names in zip(schemes, required):
            scopes.update((scheme, name) for name in names)
        found.append((frozenset(schemes), scopes))
    return found or [(frozenset(), set())]


def compare_scopes(found: Comparison, old: Scopes, alike: list[Scopes]) -> None:
    """Compares required scopes with those of the most similar way to authenticate."""
    new = min(alike, key=lambda each: (len(each - old), len(old - each)))
    for scheme, scope in sorted(new - old):
        found.report("security", f"scope {value(scope)} of {scheme} required")
    for scheme, scope in sorted(old - new):
        found.report("security", f"scope {value(scope)} of {scheme} no longer required", COMPATIBLE)


def credentials(schemes: frozenset[str]) -> str:
    return f"calls with {' and '.join(sorted(schemes))}" if schemes else "calls without credentials"


def compare_schemes(found: Comparison, old: ir.Api, new: ir.Api) -> None:
    """Adds the differences of security schemes to `found`."""
    removed, kept, added = match_by(
        old.security_schemes, new.security_schemes, lambda each: each.key
    )
    for each in removed:
        # Operations that require it report a breaking change.
        found.report(f"security scheme {each.key}", "removed", COMPATIBLE)
    for before, after in kept:
        field = f"security scheme {after.key}"
        texts = ("description", "bearer_format", "metadata")
        changed = attribute_changes(before, after, *texts, "deprecated", "flows")
        if changed:
            found.report(field, changed)
        compare_flows(found, field, before, after)
        found.report_text(field, "description", before.description, after.description)
        found.report_text(field, "metadata URL", before.metadata, after.metadata)
        found.report_deprecated(field, before.deprecated, after.deprecated)
    for each in added:
        found.report(f"security scheme {each.key}", "added", COMPATIBLE)


def compare_flows(
    found: Comparison, field: str, old: ir.SecurityScheme, new: ir.SecurityScheme
) -> None:
    kept = found.common(field, "flow ", old.flows, new.flows, lambda each: each.kind)
    for before, after in kept:
        changed = attribute_changes(before, after, "scopes")
        if changed:
            found.report(field, f"flow {after.kind}: {changed}")
        scopes, new_scopes = dict(before.scopes), dict(after.scopes)
        for scope, _ in found.common(field, "scope ", scopes, new_scopes, value):
            found.report_text(field, f"scope {value(scope)}", scopes[scope], new_scopes[scope])
