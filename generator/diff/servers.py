"""Comparison of servers and their variables."""

from __future__ import annotations

from generator import ir
from generator.diff.changes import value
from generator.diff.matching import match_by
from generator.diff.schemas import Comparison

Servers = tuple[ir.Server, ...]


def compare_servers(found: Comparison, old: Servers, new: Servers) -> None:
    """Adds the differences of servers to `found`."""
    kept = found.common("servers", "", old, new, lambda each: each.url)
    for before, after in kept:
        compare_variables(found, before, after)
        field = f"server {after.url}"
        found.report_text(field, "description", before.description, after.description)
        found.report_text(field, "name", before.name, after.name)
        found.report_text(field, "source", before.source, after.source)
    # Clients use the first server by default.
    if old and old[0].url in [before.url for before, _ in kept]:
        found.report_value("servers", "first server", old[0].url, new[0].url)


def compare_variables(found: Comparison, old: ir.Server, new: ir.Server) -> None:
    _, kept, _ = match_by(old.variables, new.variables, lambda each: each.name)
    for before, after in kept:
        field = f"server {new.url} {after.name}"
        found.report_value(field, "default", before.default, after.default)
        found.report_text(field, "description", before.description, after.description)
        if after.values and not before.values:
            found.report(field, "enum added")
        if before.values and after.values:
            found.common(field, "enum value ", before.values, after.values, value)
