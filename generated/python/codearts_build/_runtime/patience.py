"""Patience with errors that may pass, for calls that are repeated until something happens."""

from __future__ import annotations

import random
import time

from .errors import (
    ClientError,
    NoResponseError,
    NotFoundError,
    ResponseError,
    ServerError,
    ThrottledError,
)

# Seconds for which a service may fail after it has responded once, or refuse for too many requests.
FAILING = 60.0
THROTTLED = 300.0
FIRST_PAUSE = 0.5
LONGEST_PAUSE = 60.0


class Patience:
    """Decides whether repeated calls go on after an error, and after which pause."""

    def __init__(self, interval: float, grace: float) -> None:
        """Takes the seconds between two calls, and those in which an object may be missing."""
        self.interval, self.grace = interval, grace
        self._has_succeeded = False
        self._failing_since: float | None = None
        self._refusals = 0

    def reset(self) -> None:
        """Records a call that succeeded."""
        self._has_succeeded, self._failing_since, self._refusals = True, None, 0

    def pause(self, error: ClientError) -> float:
        """Returns the seconds until the next call.

        Raises:
            ClientError: `error` itself, if it does not pass or has lasted too long.
        """
        now = time.monotonic()
        if self._failing_since is None:
            self._failing_since = now
        left = self._failing_since + self._limit(error) - now
        asked = (error.retry_after if isinstance(error, ResponseError) else None) or 0.0
        if left <= 0 or asked > left:
            raise error
        if not isinstance(error, ThrottledError):
            return max(self.interval, asked)
        backoff: float = min(LONGEST_PAUSE, max(self.interval, FIRST_PAUSE) * 2**self._refusals)
        self._refusals += 1
        return max(self.interval, asked, backoff) * (1 + random.random() / 4)

    def _limit(self, error: ClientError) -> float:
        """Returns the seconds for which errors of this kind may last."""
        if isinstance(error, ThrottledError):
            return max(self.grace, THROTTLED)
        if isinstance(error, ResponseError) and error.kind == "never-ran":
            return 0.0
        if isinstance(error, NotFoundError):
            return self.grace
        if isinstance(error, (NoResponseError, ServerError)):
            return max(self.grace, FAILING) if self._has_succeeded else self.grace
        return 0.0
