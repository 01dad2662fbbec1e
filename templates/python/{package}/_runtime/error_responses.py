"""Creates errors from responses that report a failure."""

from __future__ import annotations

import time
from datetime import UTC
from typing import Any

from .dotted_paths import value_at
from .errors import (
    ConflictError,
    FailureError,
    InvalidResponseError,
    NotFoundError,
    ResponseError,
    StatusError,
    ThrottledError,
    excerpt,
    status_error_type,
)
from .json_values import is_array, is_object, json_inside_text, loads
from .messages import Headers, Request, Response
from .responses import request_id_of
from .settings import ClientSettings, Failure

_CODES = ("error_code", "errorCode", "err_code", "errCode", "code")
_MESSAGES = (
    "error_msg",
    "error_message",
    "errorMsg",
    "errorMessage",
    "message",
    "msg",
    "reason",
    "error_description",
)
_CLOCKS_DIFFER = 120  # seconds
_NESTED = ("error", "errors", "result")
# The error of each kind of code, whatever the status.
_TYPES: dict[str, type[StatusError]] = {
    "not-found": NotFoundError,
    "never-ran": NotFoundError,
    "conflict": ConflictError,
    "throttled": ThrottledError,
}


def status_error(
    request: Request, response: Response, settings: ClientSettings | None
) -> StatusError:
    """Returns the error for a status other than 2xx, with the code and message from the body."""
    code, message = error_code_and_message(response, settings.failure if settings else None)
    kind = _TYPES.get(_kind_of(code, settings)) or status_error_type(response.status)
    reason = f"HTTP {response.status}"
    if response.status == 401:
        reason += _clock_difference(response.headers)
    if not code and not message and response.content:
        reason += f", {excerpt(response.content)}"
    elif 300 <= response.status < 400:
        reason += ", a redirect that is not followed"
    return kind(reason, **_facts(request, response, code, message, settings))


def failure_error(request: Request, response: Response, settings: ClientSettings) -> ResponseError:
    """Returns the error for a successful status with content that reports a failure."""
    code, message = error_code_and_message(response, settings.failure if settings else None)
    kind = _TYPES.get(_kind_of(code, settings), FailureError)
    reason = f"failed, though with HTTP {response.status}"
    if not code and not message:
        reason += f": {excerpt(response.content)}"
    return kind(reason, **_facts(request, response, code, message, settings))


def invalid_response_error(
    request: Request, response: Response, reason: str
) -> InvalidResponseError:
    """Returns the error for a response that does not match the description."""
    if response.content:
        reason += f"; it begins: {excerpt(response.content)}"
    return InvalidResponseError(reason, **_facts(request, response, "", "", None))


def error_code_and_message(response: Response, failure: Failure | None) -> tuple[str, str]:
    """Returns the error code and message of a body; empty if it has none.

    The places that the description names come first, then those of common shapes.
    """
    try:
        body = loads(response.content, response.headers.get("content-type") or "")
    except ValueError:
        return "", ""
    body = json_inside_text(body)
    code, message = _find(body, 3)
    if failure is not None:
        code = _first(body, failure.code) or code
        message = _first(body, failure.message) or message
    return code, message


def _first(body: Any, paths: tuple[str, ...]) -> str:
    """Returns the first text or number at one of `paths`."""
    found = (value_at(body, path) for path in paths)
    return next((str(each) for each in found if each and isinstance(each, (str, int))), "")


def _kind_of(code: str, settings: ClientSettings | None) -> str:
    known = settings.error_codes.get(code) if settings else None
    if known is None:
        return ""
    return "throttled" if known.retry == "throttled" else known.kind


def _find(value: Any, depth: int) -> tuple[str, str]:
    if is_array(value) and value:
        value = value[0]
    if not is_object(value):
        return "", ""
    code = next(
        (str(value[name]) for name in _CODES if isinstance(value.get(name), (str, int))), ""
    )
    message = next((value[name] for name in _MESSAGES if isinstance(value.get(name), str)), "")
    for name in _NESTED:
        inner = value.get(name)
        if name == "error" and isinstance(inner, str):
            code, message = (code, message or inner) if message == "" else (code or inner, message)
        elif depth and not (code and message):
            inner_code, inner_message = _find(inner, depth - 1)
            code, message = code or inner_code, message or inner_message
    return code, message


def retry_after_of(headers: Headers, now: float | None = None) -> float | None:
    """Returns the seconds of Retry-After, a number or a date; None if it is missing or invalid."""
    header = (headers.get("retry-after") or "").strip()
    if not header:
        return None
    try:
        seconds = float(header)
    except ValueError:
        from email.utils import parsedate_to_datetime

        try:
            at = parsedate_to_datetime(header)
            at = (
                at if at.tzinfo else at.replace(tzinfo=UTC)
            )  # the oldest date format is in UTC without saying so
            seconds = at.timestamp() - (time.time() if now is None else now)
        except (ValueError, OverflowError):
            return None
    return max(0.0, seconds) if seconds < float("inf") else None


def _clock_difference(headers: Headers) -> str:
    """Returns a note for a 401 if the service's clock is minutes away: signatures and tokens expire."""
    from email.utils import parsedate_to_datetime

    try:
        ahead = time.time() - parsedate_to_datetime(headers.get("date") or "").timestamp()
    except (ValueError, OverflowError):
        return ""
    if abs(ahead) < _CLOCKS_DIFFER:
        return ""
    side = "ahead of" if ahead > 0 else "behind"
    minutes = f"{abs(ahead) / 60:.0f} minutes"
    return f" (this computer's clock is {minutes} {side} the service's: correct it)"


def _facts(
    request: Request,
    response: Response,
    code: str,
    message: str,
    settings: ClientSettings | None,
) -> dict[str, Any]:
    known = settings.error_codes.get(code) if settings else None
    return {
        "method": request.method,
        "path": request.path,
        "status": response.status,
        "headers": response.headers,
        "body": response.content,
        "error_code": code,
        "error_msg": message,
        "remedy": "" if known is None else known.remedy,
        "kind": "" if known is None else known.kind,
        "request_id": request_id_of(response.headers),
        "retry_after": retry_after_of(response.headers),
    }
