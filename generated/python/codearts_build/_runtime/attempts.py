"""One attempt of a call: hooks, credentials, the exchange and its result."""

from __future__ import annotations

import time
from typing import Any, cast

from .auth import variables_hint
from .drivers import Close, Flow
from .errors import ClientError, CredentialsError, name_call
from .exchange import send
from .hooks import Attempt
from .messages import Request
from .multiple_auth import MultipleAuth
from .operation import Operation
from .redirects import REDIRECTED, follow_redirects
from .responses import Received
from .results import read_body, result_of
from .session import Plan, Session
from .settings import Auth


def perform_attempt(
    session: Session, operation: Operation[Any], plan: Plan, attempt: Attempt, auth: Auth | None
) -> Flow[Received[Any]]:
    """Performs an attempt and returns its result. The `after` hook receives it in any case.

    Raises:
        ClientError: the attempt failed; the error names the operation and the host.
    """
    after = session.options.hooks.after
    try:
        received = yield from _exchange(session, operation, plan, attempt, auth)
    except BaseException as error:
        attempt.error, attempt.elapsed = error, time.perf_counter() - attempt.started
        if isinstance(error, ClientError):
            name_call(error, operation.id, attempt.request.host)
        if after is not None:
            after(attempt)
        raise
    attempt.elapsed = time.perf_counter() - attempt.started
    if after is not None:
        try:
            after(attempt)
        except BaseException:
            if attempt.response is not None:
                yield Close(attempt.response)
            raise
    return received


def _exchange(
    session: Session, operation: Operation[Any], plan: Plan, attempt: Attempt, auth: Auth | None
) -> Flow[Received[Any]]:
    request = attempt.request
    if auth is not None:
        yield from auth.authenticate(request)
    end = request.deadline
    if request.body is not None and not isinstance(request.body, bytes):
        request.deadline = None  # a large file may take long: only silence ends it
    attempt.started = time.perf_counter()
    attempt.response = response = yield from send(request)
    if response.status in REDIRECTED:
        response = yield from follow_redirects(attempt, response, auth)
        request = attempt.request
    if response.stream is not None:
        yield from read_body(plan, response, end)
    if session.logger.isEnabledFor(10):
        took = (time.perf_counter() - attempt.started) * 1000
        session.logger.debug(
            "%s (%s %s): HTTP %d in %.0f ms",
            operation.id,
            request.method,
            request.path,
            response.status,
            took,
        )
    return result_of(session, operation, plan, request, response)


def call_before(session: Session, request: Request) -> None:
    """Calls the `before` hook.

    Raises:
        TypeError, ValueError: the hook has set a header that cannot be sent.
    """
    before = session.options.hooks.before
    if before is None:
        return
    before(request)
    for name, value in request.headers.pairs:
        if not isinstance(cast(object, value), str):
            raise TypeError(f"header {name!r} of the hook must be a str")
        if not value.isprintable():
            raise ValueError(
                f"header {name!r} of the hook has a line break or another control character"
            )


def credentials(session: Session, operation: Operation[Any]) -> Auth | None:
    """Returns the credentials for an operation; None if it needs none.

    Raises:
        CredentialsError: the client has none for it, or one that is for other schemes.
    """
    if not operation.security:
        return None
    auth = session.auth
    if isinstance(auth, MultipleAuth):
        return auth.select(operation)
    if auth is None and () not in operation.security:
        names = variables_hint(session.settings)
        hint = f" or set in the environment {names}" if names else ""
        raise CredentialsError(f"{operation.id} needs credentials: pass auth={hint}")
    known = session.auth_schemes
    if known is not None and not any(key in known for each in operation.security for key in each):
        if () in operation.security:
            return None
        needed = " or ".join(" with ".join(each) for each in operation.security)
        raise CredentialsError(
            f"{operation.id} needs credentials for {needed}; those given are for {', '.join(known)}"
        )
    return auth
