"""Comparison of two APIs, except their operations: servers, authentication, error codes, names, texts."""

from __future__ import annotations

from generator import ir
from generator.diff.changes import COMPATIBLE
from generator.diff.matching import match_by
from generator.diff.operations import OperationComparison, signs_text
from generator.diff.schemas import Comparison
from generator.diff.security import compare_schemes
from generator.diff.servers import compare_servers

FINAL = {True: "yes", False: "no", None: ""}


def compare_api(old: ir.Api, new: ir.Api) -> Comparison:
    """Returns the differences of two APIs, except those of operations."""
    found = OperationComparison(old, new)
    found.report_value("", "package", old.package, new.package)
    found.report_value("", "client", old.client, new.client)
    compare_servers(found, old.servers, new.servers)
    compare_schemes(found, old, new)
    compare_error_codes(found, old, new)
    before, after = failure_text(old.failure), failure_text(new.failure)
    found.report_value("", "failures in successful responses:", before, after)
    compare_states(found, old, new)
    found.callbacks(old.webhooks, new.webhooks, "webhook")
    found.report_text("", "title", old.title, new.title)
    found.report_text("", "version", old.version, new.version)
    found.report_text("", "description", old.description, new.description)
    found.report_documentation("", "external documentation", old.documentation, new.documentation)
    found.report_documentation("", "official SDK", old.official_sdk, new.official_sdk)
    found.report_documentation("", "guides", old.guides, new.guides)
    found.report_documentation("", "synonyms for the search", old.synonyms, new.synonyms)
    formats, new_formats = ", ".join(old.python_formats), ", ".join(new.python_formats)
    found.report_value("", "formats with types in Python:", formats, new_formats)
    notices, new_notices = notice_texts(old), notice_texts(new)
    for name in dict.fromkeys([*notices, *new_notices]):
        found.report_text("", name, notices.get(name, ""), new_notices.get(name, ""))
    compare_tags(found, old, new)
    _, kept, _ = match_by(old.resources, new.resources, lambda each: each.name)
    for tag, new_tag in kept:
        found.report_text(f"tag {tag.name}", "title", tag.title, new_tag.title)
        found.report_text(f"tag {tag.name}", "description", tag.description, new_tag.description)
    return found


def compare_tags(found: Comparison, old: ir.Api, new: ir.Api) -> None:
    """Adds the differences of tags to `found`, except the texts of resources."""
    resources = {each.name for each in (*old.resources, *new.resources)}
    _, kept, _ = match_by(old.tags, new.tags, lambda each: each.name)
    for tag, new_tag in kept:
        field = f"tag {tag.name}"
        found.report_documentation(field, "parent", tag.parent, new_tag.parent)
        found.report_documentation(field, "kind", tag.kind, new_tag.kind)
        if tag.name not in resources:
            found.report_text(field, "title", tag.summary, new_tag.summary)
            found.report_text(field, "description", tag.description, new_tag.description)


def compare_error_codes(found: Comparison, old: ir.Api, new: ir.Api) -> None:
    removed, kept, added = match_by(old.error_codes, new.error_codes, lambda each: each.code)
    for each in removed:
        found.report(f"error code {each.code}", "removed", COMPATIBLE)
    for before, after in kept:
        field = f"error code {after.code}"
        found.report_value(field, "status", before.status, after.status, COMPATIBLE)
        found.report_value(field, "retry", before.retry, after.retry, COMPATIBLE)
        found.report_value(field, "kind", before.kind, after.kind, COMPATIBLE)
        old_names, new_names = operation_names(before), operation_names(after)
        found.report_value(
            field,
            "operations",
            ", ".join(sorted(old_names - new_names)),
            ", ".join(sorted(new_names - old_names)),
            COMPATIBLE,
        )
        found.report_text(field, "group", before.group, after.group)
        found.report_text(field, "meaning", before.meaning, after.meaning)
        found.report_text(field, "remedy", before.remedy, after.remedy)
    for each in added:
        found.report(f"error code {each.code}", "added", COMPATIBLE)


def operation_names(code: ir.ErrorCode) -> set[str]:
    """Returns the operations of an error code."""
    return {"any"} if code.operations is None else set(code.operations)


def compare_states(found: Comparison, old: ir.Api, new: ir.Api) -> None:
    removed, kept, added = match_by(old.states, new.states, lambda each: each.name)
    for vocabulary in removed:
        found.report(f"states {vocabulary.name}", "removed", COMPATIBLE)
    for before, after in kept:
        field = f"states {after.name}"
        found.report_text(field, "description", before.description, after.description)
        gone, both, came = match_by(before.states, after.states, lambda each: each.value)
        for state in gone:
            found.report(field, f"{state.value!r} removed", COMPATIBLE)
        for old_state, new_state in both:
            name = f"{field} {new_state.value!r}"
            ends, new_ends = FINAL[old_state.is_final], FINAL[new_state.is_final]
            found.report_value(name, "final", ends, new_ends, COMPATIBLE)
            found.report_value(name, "code", old_state.code, new_state.code, COMPATIBLE)
            found.report_text(name, "meaning", old_state.meaning, new_state.meaning)
        for state in came:
            found.report(field, f"{state.value!r} added", COMPATIBLE)
    for vocabulary in added:
        found.report(f"states {vocabulary.name}", "added", COMPATIBLE)


def failure_text(failure: ir.Failure | None) -> str:
    return signs_text(failure.signs if failure else ())


def notice_texts(api: ir.Api) -> dict[str, str]:
    """Returns terms of service, contacts and licence as texts."""
    return {
        name.lower(): f"{notice.description} {notice.url}".strip() for name, notice in api.notices
    }
