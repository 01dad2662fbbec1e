"""Handling of errors: by the caller, and what the Python client does already."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from generator import ir
from generator.targets.python.docstrings import error_class
from generator.targets.reference.bodies import reason_phrase

# Classes of the runtime by the kind of a code, whatever the status.
ERROR_KINDS = {
    "not-found": "NotFoundError",
    "never-ran": "NotFoundError",
    "conflict": "ConflictError",
    "throttled": "ThrottledError",
}
# Statuses of 5xx that the runtime does not repeat.
LASTING = ("501", "505", "508", "510", "511")
CORRECT = "Correct the request. The same request fails again."
LATER = "Send the same request again later, if it is safe to repeat."
REMEDIES = {
    "401": "Get new credentials, or check the signature and the clock. Then send the request again.",
    "403": "Get the permission first. The same request fails again.",
    "404": "Check the path and the ID. The same request fails again.",
    "405": "Use a method that the path has.",
    "408": LATER,
    "409": "Read the state of the object again, then decide.",
    "410": "Stop using this ID: the object is gone.",
    "413": "Send less at a time, or wait if the response has `Retry-After`.",
    "422": "Correct the values, such as an ID. The same request fails again.",
    "429": "Wait for the time in `Retry-After`, then send the same request again.",
    "503": "Send the same request again after `Retry-After`, otherwise correct it.",
    "4XX": "Correct the request, unless its own status is listed.",
    "5XX": LATER,
}


@dataclass(frozen=True, slots=True)
class StatusView:
    """A status of errors. `remedy` is what to do, `client` what the Python client does."""

    status: str
    reason: str
    description: str
    remedy: str
    client: str


def status_views(api: ir.Api) -> list[StatusView]:
    """Returns the statuses of errors, each with its most usual description."""
    found: dict[str, Counter[str]] = {}
    for operation in api.operations:
        for response in operation.responses:
            if not response.is_success:
                found.setdefault(response.status, Counter())[response.description] += 1
    for code in api.error_codes:
        if code.status >= 400:
            found.setdefault(str(code.status), Counter())
    # Ranges and `default` are last.
    statuses = sorted(
        found, key=lambda status: (not status[:1].isdigit() or "X" in status.upper(), status)
    )
    views = []
    for each in statuses:
        description = found[each].most_common(1)[0][0] if found[each] else ""
        views.append(
            StatusView(each, reason_phrase(each), description, remedy(each), client_action(each))
        )
    return views


def remedy(status: str) -> str:
    """Returns what a caller does after `status`."""
    if status.upper() in REMEDIES:
        return REMEDIES[status.upper()]
    if status[:1] == "5":
        return "Send another request: this one is not supported." if status in LASTING else LATER
    return CORRECT if status[:1] == "4" else ""


def client_action(status: str, code: ir.ErrorCode | None = None) -> str:
    """Returns what the Python client does after `status` with `code`; "0" is an unknown status."""
    raised = (
        f"`{error_name(status, code)}`"
        if status != "0" or has_class(code)
        else "the error of its status"
    )
    repeated = repetition(status.upper(), code)
    return f"{repeated}, then raises {raised}." if repeated else f"Raises {raised}."


def has_class(code: ir.ErrorCode | None) -> bool:
    return code is not None and bool(kind_of(code))


def kind_of(code: ir.ErrorCode) -> str:
    return "throttled" if code.retry == "throttled" else code.kind


def error_name(status: str, code: ir.ErrorCode | None) -> str:
    """Returns the class that the runtime raises."""
    if code is not None and has_class(code):
        return ERROR_KINDS[kind_of(code)]
    return "FailureError" if status[:1] == "2" else error_class(status)


def repetition(status: str, code: ir.ErrorCode | None) -> str:
    """Returns when the runtime repeats a call, or "" if it does not."""
    if code is not None and code.kind == "never-ran":
        return ""
    raised = error_name(status, code)
    if raised == "AuthenticationError":
        return "Gets a new token and repeats the call once, if `auth` can"
    if raised == "ThrottledError" or (code is not None and code.retry):
        return "Waits and repeats the call"
    if status == "503":
        repeated = "Waits for `Retry-After` and repeats the call"
        return repeated if code else f"{repeated}; without it, repeats the call if that is safe"
    if status == "408" or (status[:1] == "5" and status not in LASTING):
        return "Repeats the call if that is safe"
    return "Follows redirects of GET and HEAD" if status[:1] == "3" else ""


def codes_by_status(
    codes: Iterable[ir.ErrorCode], statuses: Iterable[str]
) -> Mapping[str, tuple[ir.ErrorCode, ...]]:
    """Returns `codes` by the described status that covers each; "" if none does."""
    known = {each.upper(): each for each in statuses}
    found: dict[str, list[ir.ErrorCode]] = {status: [] for status in ("", *known.values())}
    for code in codes:
        exact = str(code.status)
        candidates = (exact, f"{exact[:1]}XX") if code.status else ()
        covering = next((known[each] for each in candidates if each in known), "")
        found[covering].append(code)
    return {status: tuple(each) for status, each in found.items()}


def code_groups(codes: Iterable[ir.ErrorCode]) -> Mapping[str, list[ir.ErrorCode]]:
    """Returns the codes by heading; those of the service itself are first, under ""."""
    found: dict[str, list[ir.ErrorCode]] = {"": []}
    for code in codes:
        found.setdefault(code.group, []).append(code)
    return {group: each for group, each in found.items() if each}
