"""Docstrings of methods: text, arguments, result and documented errors."""

from __future__ import annotations

from generator import ir
from generator.targets.python.arguments import Argument
from generator.targets.python.source_text import end_sentence, one_line

# Errors for a single status.
ERROR_CLASSES = {
    "401": "AuthenticationError",
    "403": "PermissionDeniedError",
    "404": "NotFoundError",
    "409": "ConflictError",
    "410": "NotFoundError",
    "429": "ThrottledError",
}


def method_docstring(
    operation: ir.Operation,
    arguments: tuple[Argument, ...],
    outcome: str,
    errors: tuple[str, ...],
    options: tuple[str, ...] = (),
) -> str:
    parts = [end_sentence(operation.summary or operation.id)]
    if operation.description:
        parts += ["", operation.description]
    if arguments or options:
        parts += ["", "Args:", *(f"    {each.name}: {one_line(each.doc)}" for each in arguments)]
        parts += [f"    {each}" for each in options]
    if outcome:
        parts += ["", "Returns:", f"    {one_line(outcome)}"]
    if errors:
        parts += ["", "Raises:", f"    {', '.join(errors)}"]
    if operation.repetition and operation.method != "GET":
        verdict = "safe" if operation.idempotent else "not safe"
        parts += ["", f"Repetition: {verdict}. {operation.repetition}"]
    more = operation.documentation
    if operation.manual_section:
        parts += ["", f"Manual: section {operation.manual_section}, {operation.manual_title}"]
        parts += [f"    {more.url}"] if more else []
    elif more:
        parts += ["", f"{more.description or 'Documentation'}: {more.url}"]
    if operation.source:
        parts += ["", f"Not in the manual; known from the {operation.source}."]
    return "\n".join(parts)


def documented_errors(api: ir.Api, operation: ir.Operation) -> list[str]:
    """Returns the documented errors, each with its statuses."""
    codes = [each for each in api.error_codes if each.applies_to(operation)]
    not_found = {str(each.status) for each in codes if each.kind == "not-found"}
    found: dict[str, list[str]] = {}
    for response in operation.responses:
        status = response.status
        if not response.is_success:
            is_unknown_id = status in not_found and status not in ERROR_CLASSES
            name = "NotFoundError" if is_unknown_id else error_class(status)
            found.setdefault(name, []).append(status)
    return [f"{name} ({', '.join(statuses)})" for name, statuses in found.items()]


def error_class(status: str) -> str:
    """Returns the name of the error class that the runtime raises for `status`."""
    ranges = {"3": "RedirectedError", "4": "BadRequestError", "5": "ServerError"}
    return ERROR_CLASSES.get(status) or ranges.get(status[:1], "StatusError")
