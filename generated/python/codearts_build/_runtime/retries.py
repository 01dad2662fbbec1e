"""The retry policy, a pure function."""

from __future__ import annotations

from collections.abc import Mapping

from .errors import ClientError, NoResponseError, ResponseError, ThrottledError
from .settings import ErrorCode

FIRST_PAUSE = 0.5
LONGEST_PAUSE = 8.0
THROTTLED = 4  # times as long a pause after too many requests
# Not implemented, HTTP version, loop, extension required, login to the network required.
_LASTING = (501, 505, 508, 510, 511)
LONGEST_ASKED = 24 * 3600.0


def pause_before_retry(
    error: ClientError,
    attempt: int,
    *,
    harmless: bool,
    codes: Mapping[str, ErrorCode],
    chance: float,
) -> float | None:
    """Returns the seconds until the next attempt, or None for no retry.

    Retried are: failures to connect, with nothing sent; too many requests (429, or the service's
    own code); 503 with Retry-After; transient codes of the service. If a repetition is harmless,
    also broken connections, timeouts and 5xx that may pass, unless their code says that it does not
    help. A 503 with a code of the service's own is about the request, so it is not repeated.

    Args:
        error: the error of the attempt.
        attempt: the number of earlier attempts.
        harmless: whether the request may be executed twice.
        codes: the service's error codes.
        chance: a random number from 0 to 1, to spread the attempts of many clients.
    """
    pause: float = min(LONGEST_PAUSE, FIRST_PAUSE * 2**attempt) * (0.5 + chance / 2)
    if isinstance(error, NoResponseError):
        return pause if harmless or not error.sent else None
    if not isinstance(error, ResponseError):
        return None
    asked = error.retry_after
    code = codes.get(error.error_code)
    if code is not None and code.kind == "never-ran":
        return None
    is_asked_for = isinstance(error, ThrottledError) or (error.status == 503 and asked is not None)
    if is_asked_for or (code is not None and code.retry):
        if asked is None:
            return pause * (THROTTLED if isinstance(error, ThrottledError) else 1)
        return None if asked > LONGEST_ASKED else asked + min(1.0, asked / 10) * chance
    may_pass = error.status == 408 or (error.status >= 500 and error.status not in _LASTING)
    if error.status == 503 and error.error_code:
        may_pass = False
    return pause if harmless and may_pass else None
