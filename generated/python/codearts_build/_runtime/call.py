"""One call: builds its request, and repeats attempts; for threads and event loops alike."""

from __future__ import annotations

import random
import time
from collections.abc import Mapping
from typing import Any, NamedTuple

from .attempts import call_before, credentials, perform_attempt
from .drivers import Flow, Sleep
from .errors import (
    AuthenticationError,
    ClientError,
    NoResponseError,
    ResponseError,
    StatusError,
)
from .hooks import Attempt
from .messages import Request
from .operation import Operation
from .redirects import harmless_headers
from .responses import Received
from .retries import LONGEST_ASKED, pause_before_retry
from .session import Plan, Session
from .urls import is_at_home
from .watched_source import WatchedSource


class Link(NamedTuple):
    """A URL to request instead of the operation's. A foreign one receives neither credentials nor
    headers of the caller.
    """

    url: str
    is_foreign: bool


def perform(
    session: Session,
    operation: Operation[Any],
    params: Mapping[str, Any],
    body: Any = None,
    link: Link | None = None,
) -> Flow[Received[Any]]:
    """Performs an operation and returns its value with the response.

    Raises:
        TypeError, ValueError: an argument is missing or invalid; nothing was sent.
        ClientError: any other failure of a call.
    """
    plan, options = session.plan(operation), session.options
    request = _request(session, operation, plan, params, body)
    is_foreign = link is not None and link.is_foreign
    if link is not None:
        request.url = link.url
    if is_foreign:
        request.body = None
    auth = None if is_foreign else credentials(session, operation)
    end = None if options.deadline is None else time.monotonic() + options.deadline
    harmless = operation.idempotent if options.idempotent is None else options.idempotent
    headers, number, retries, is_second_login = request.headers, 0, 0, False
    while True:
        number += 1
        request.headers, request.deadline = headers.copy(), end
        call_before(session, request)
        if is_foreign:
            request.headers = harmless_headers(request.headers)
        attempt = Attempt(operation.id, number, request)
        try:
            return (yield from perform_attempt(session, operation, plan, attempt, auth))
        except ClientError as error:
            if not isinstance(error, (NoResponseError, ResponseError)):
                raise
            if isinstance(error, AuthenticationError):
                is_of_login = attempt.response is None
                if auth is None or is_of_login or is_second_login or not request.repeatable:
                    raise
                if not auth.on_unauthorized(request):
                    raise
                is_second_login = True
                continue
            if retries >= options.max_retries or not request.repeatable:
                raise
            codes = session.settings.error_codes
            pause = pause_before_retry(
                error, retries, harmless=harmless, codes=codes, chance=random.random()
            )
            if pause is None or (end is not None and time.monotonic() + pause > end):
                _explain_no_retry(error, options.deadline)
                raise
            retries += 1
            session.logger.info(
                "%s (%s %s): attempt %d in %.1f s, after %s",
                operation.id,
                request.method,
                request.path,
                number + 1,
                pause,
                _reason(error),
            )
        yield Sleep(pause)


def base_url_of(session: Session, operation: Operation[Any]) -> str:
    """Returns where an operation is called: its own base URL, unless the client has another one.

    A relative one is of the client's host.
    """
    base_url = session.base_url
    if operation.url.startswith("/"):
        scheme, _, rest = base_url.partition("://")
        return f"{scheme}://{rest.partition('/')[0]}{operation.url.rstrip('/')}"
    return operation.url if operation.url and is_at_home(session.settings, base_url) else base_url


def _request(
    session: Session, operation: Operation[Any], plan: Plan, params: Mapping[str, Any], body: Any
) -> Request:
    """Returns the request of a call, without credentials."""
    base_url = base_url_of(session, operation)
    request = plan.builder.build(base_url, params, body, session.headers)
    if session.query:
        request.url += ("&" if "?" in request.url else "?") + session.query
    request.timeout = session.options.timeout
    if request.body is not None and not isinstance(request.body, bytes):
        request.body = WatchedSource(request.body)
    return request


def _reason(error: ClientError) -> str:
    """Returns the kind of an error for the log, without texts of the service."""
    kind = type(error).__name__
    return f"{kind} (HTTP {error.status})" if isinstance(error, ResponseError) else kind


def _explain_no_retry(error: ClientError, deadline: float | None) -> None:
    """Adds to the message of an error that the service asked for too long a pause."""
    asked = error.retry_after if isinstance(error, ResponseError) else None
    if asked and (
        asked > LONGEST_ASKED or (deadline is not None and isinstance(error, StatusError))
    ):
        limit = "a day" if deadline is None else f"the deadline of {deadline:g} s allows"
        error.args = (f"{error}; not retried: Retry-After is {asked:.0f} s, more than {limit}",)
