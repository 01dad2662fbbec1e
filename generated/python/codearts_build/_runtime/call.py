"""One call: build, authenticate, send, retry, read; for threads and event loops alike."""

from __future__ import annotations

import random
import time
from collections.abc import Mapping
from typing import Any
from urllib.parse import quote, urljoin, urlsplit

from .auth import MultipleAuth, variables_hint
from .decoding import has_sign, may_be_json
from .drivers import Close, Flow, Read, Send, Sleep
from .error_responses import (
    error_code_and_message,
    failure_error,
    invalid_response_error,
    status_error,
)
from .errors import (
    AuthenticationError,
    ClientError,
    ClosedError,
    ConfigurationError,
    CredentialsError,
    InvalidResponseError,
    NoResponseError,
    ResponseError,
    StatusError,
    UploadError,
    one_line,
)
from .messages import Headers, Request, Response
from .operation import FILE, Operation
from .responses import Received, ResponseRecord
from .retries import LONGEST_ASKED, pause_before_retry
from .session import Plan, Session
from .settings import Auth, FailureSign
from .urls import is_at_home
from .watched_source import WatchedSource

_ERROR_BODY = 1 << 20
_PEEK = 1 << 16
_REDIRECTED = (301, 302, 303, 307, 308)
_REDIRECTS = 5
# The sign of a failure in JSON instead of a file, if the description names none.
_SIGNS = (FailureSign("error_code"),)


def perform(
    session: Session, operation: Operation[Any], params: Mapping[str, Any], body: Any = None
) -> Flow[Received[Any]]:
    """Performs an operation and returns its value with the response.

    Raises:
        TypeError, ValueError: an argument is missing or invalid; nothing was sent.
        ClientError: any other failure of a call.
    """
    plan, options = session.plan(operation), session.options
    base_url = session.base_url
    if operation.url and is_at_home(session.settings, base_url):
        base_url = operation.url
    request = plan.builder.build(base_url, params, body, session.headers)
    request.timeout = options.timeout
    end = None if options.deadline is None else time.monotonic() + options.deadline
    harmless = operation.repeatable if options.idempotent is None else options.idempotent
    if request.body is not None and not isinstance(request.body, bytes):
        request.body = WatchedSource(request.body)
    headers, attempt, is_second_login = request.headers, 0, False
    while True:
        request.headers, request.deadline = headers.copy(), end
        authenticated_by = None
        try:
            auth = _auth(session, operation, request)
            if auth is not None:
                yield from auth.authenticate(request)
                authenticated_by = auth
            if request.body is not None and not isinstance(request.body, bytes):
                request.deadline = None  # a large file may take long: only silence ends it
            response = yield from _send_and_log(session, request)
            if response.status in _REDIRECTED:
                response = yield from _follow_redirects(session, operation, request, response)
            if response.stream is not None:
                yield from _read(plan, response, end)
            return _interpret(session, plan, request, response)
        except ClientError as error:
            _name_call(error, operation, request)
            if not isinstance(error, (NoResponseError, ResponseError)):
                raise
            if isinstance(error, AuthenticationError):
                if authenticated_by is None or is_second_login or not request.repeatable:
                    raise
                if not authenticated_by.on_unauthorized(request):
                    raise
                is_second_login = True
                continue
            if attempt >= options.max_retries or not request.repeatable:
                raise
            codes = session.settings.error_codes
            pause = pause_before_retry(
                error, attempt, harmless=harmless, codes=codes, chance=random.random()
            )
            if pause is None or (end is not None and time.monotonic() + pause > end):
                _explain_no_retry(error, options.deadline)
                raise
            attempt += 1
            session.logger.info(
                "attempt %d in %.1f s, after %s", attempt + 1, pause, type(error).__name__
            )
        yield Sleep(pause)


def _name_call(error: ClientError, operation: Operation[Any], request: Request) -> None:
    """Adds the operation and the host to an error, and to its message if it has no path."""
    error.operation, error.host = operation.id, error.host or request.host
    if not isinstance(error, (ResponseError, CredentialsError, ClosedError)):
        error.args = (f"{operation.id} to {error.host}: {error}",)


def _raise_local_failure(error: Exception, request: Request) -> None:
    """Raises the error for a failure on this side, which no repetition can heal."""
    body = request.body
    if isinstance(body, WatchedSource) and (cause := body.error) is not None:
        reason = f"{type(cause).__name__}: {cause}"
        raise UploadError(f"the content to upload cannot be read: {reason}") from cause
    if isinstance(error, (OSError, ImportError, ValueError)) and not isinstance(error, ClientError):
        hint = "check the proxy, and the certificates that SSL_CERT_FILE or SSL_CERT_DIR names"
        raise ConfigurationError(f"no connection can be made: {error}; {hint}") from error


def _explain_no_retry(error: ClientError, deadline: float | None) -> None:
    """Adds to the message of an error that the service asked for too long a pause."""
    asked = error.retry_after if isinstance(error, ResponseError) else None
    if asked and (
        asked > LONGEST_ASKED or (deadline is not None and isinstance(error, StatusError))
    ):
        limit = "a day" if deadline is None else f"the deadline of {deadline:g} s allows"
        error.args = (f"{error}; not retried: Retry-After is {asked:.0f} s, more than {limit}",)


def _auth(session: Session, operation: Operation[Any], request: Request) -> Auth | None:
    """Runs the `before` hook and returns the credentials for the request."""
    before = session.options.hooks.before
    if before is not None:
        before(request)
        for name, value in request.headers.pairs:
            if not value.isprintable():
                raise ValueError(
                    f"header {name!r} of the hook has a line break or another control character"
                )
    if not operation.security:
        return None
    auth = session.auth
    if isinstance(auth, MultipleAuth):
        return auth.select(operation)
    if auth is None and () not in operation.security:
        names = variables_hint(session.settings)
        hint = f" or set in the environment {names}" if names else ""
        raise CredentialsError(f"{operation.id} needs credentials: pass auth={hint}")
    return auth


def _follow_redirects(
    session: Session, operation: Operation[Any], request: Request, response: Response
) -> Flow[Response]:
    """Follows redirects of GET. From another host onwards, requests carry no credentials."""
    is_same_origin = True
    for _ in range(_REDIRECTS):
        target = _target(request, response)
        if not target:
            break
        if response.stream is not None:
            yield Close(response)
        is_same_origin = is_same_origin and target.startswith(urljoin(request.url, "/"))
        names = [name for name in request.headers if name.lower() in ("accept", "user-agent")]
        request = Request(
            request.method,
            target,
            Headers(
                session.headers
                if is_same_origin
                else [(name, request.headers[name]) for name in names]
            ),
            None,
            request.stream,
            request.timeout,
            request.deadline,
        )
        if is_same_origin:
            auth = _auth(session, operation, request)
            if auth is not None:
                yield from auth.authenticate(request)
        response = yield from _send_and_log(session, request)
    return response


def _target(request: Request, response: Response) -> str:
    """Returns the target of a redirect that may be followed, else an empty string."""
    if response.status not in _REDIRECTED or request.method not in ("GET", "HEAD"):
        return ""
    location = response.headers.get("location")
    if not location:
        return ""
    allowed = ("https",) if request.url.startswith("https:") else ("http", "https")
    try:
        target = urljoin(request.url, quote(location, safe="%/:=&?~#+!$,;'@()*[]")).partition("#")[
            0
        ]
        parts = urlsplit(target)
        return target if parts.scheme in allowed and parts.hostname and parts.port != 0 else ""
    except (
        ValueError
    ):  # not a URL, for instance because of a port of letters or an incomplete IPv6 address
        return ""


def _send_and_log(session: Session, request: Request) -> Flow[Response]:
    """Sends the request, then logs the response and calls the `after` hook."""
    started = time.perf_counter()
    try:
        response: Response = yield Send(request)
    except Exception as error:
        _raise_local_failure(error, request)
        raise
    if session.logger.isEnabledFor(10):
        took = (time.perf_counter() - started) * 1000
        session.logger.debug(
            "%s %s: HTTP %d in %.0f ms", request.method, request.path, response.status, took
        )
    after = session.options.hooks.after
    if after is not None:
        try:
            after(request, response)
        except BaseException:
            yield Close(response)
            raise
    return response


def _read(plan: Plan, response: Response, end: float | None) -> Flow[None]:
    """Reads a streamed response by `end`: all of it, or of a file only what may be no file."""
    try:
        yield from _read_beginning(plan, response, end)
    except BaseException:
        yield Close(response)
        raise


def _read_beginning(plan: Plan, response: Response, end: float | None) -> Flow[None]:
    if not 200 <= response.status < 300:
        yield Read(response, _ERROR_BODY, end)
        yield Close(response)
    elif plan.reader.reading(response)[0].response.is_failure:
        yield Read(response, _ERROR_BODY, end)
    elif plan.reader.reading(response)[0].kind is not FILE:
        yield Read(response, 1 << 62, end)
    elif _is_page(response, plan.reader.reading(response)[0].response.media_type):
        yield Read(response, _PEEK, end)
        yield Close(response)
    elif may_be_json(response):
        yield Read(response, _PEEK, end)


def _interpret(session: Session, plan: Plan, request: Request, response: Response) -> Received[Any]:
    """Returns the value of a response, or raises the error that it reports."""
    settings = session.settings
    if not 200 <= response.status < 300:
        raise status_error(request, response, settings)
    reading, departures = plan.reader.reading(response)
    if reading.response.is_failure:
        raise failure_error(request, response, settings)
    if reading.kind is FILE:
        return _file(session, request, response, reading.response.media_type)
    try:
        value, found = reading.read(request, response)
    except InvalidResponseError:
        if reading.reports_failure(None, response):
            raise failure_error(request, response, settings) from None
        raise
    if reading.reports_failure(value, response):
        raise failure_error(request, response, settings)
    departures += found
    if departures:
        _report(session, request, response, departures)
    record = ResponseRecord(
        response.status,
        response.headers,
        response.content,
        request.method,
        request.path,
        departures,
        reading.kind,
    )
    return Received(value, record)


def _file(session: Session, request: Request, response: Response, media_type: str) -> Received[Any]:
    """Returns a file to be read.

    Raises:
        FailureError: it is short JSON that reports a failure.
        InvalidResponseError: it is a page, such as that of a proxy or a login.
    """
    if _is_page(response, media_type):
        reason = f"an HTML page instead of {media_type or 'a file'}"
        raise invalid_response_error(request, response, reason)
    if response.stream is None and may_be_json(response):
        failure = session.settings.failure
        signs = _SIGNS if failure is None else failure.signs
        # Where no JSON is described, a code with a message is enough of a sign.
        is_pair = "json" not in media_type and all(error_code_and_message(response, failure))
        if is_pair or has_sign(response, signs):
            raise failure_error(request, response, session.settings)
    record = ResponseRecord(response.status, response.headers, b"", request.method, request.path)
    return Received(session.download(request, response), record)


def _is_page(response: Response, media_type: str) -> bool:
    """Whether HTML came that is not the described file. A file of HTML has a file name."""
    came = (response.headers.get("content-type") or "").lower()
    return (
        "html" in came
        and "html" not in media_type
        and "content-disposition" not in response.headers
    )


def _report(
    session: Session, request: Request, response: Response, departures: tuple[Any, ...]
) -> None:
    """Logs the departures in one line, without values; raises InvalidResponseError if the client is
    strict.
    """
    message = one_line("; ".join(map(str, departures[:10]))) + (
        f"; and {len(departures) - 10} more" if len(departures) > 10 else ""
    )
    if session.options.strict:
        error = invalid_response_error(
            request, response, f"the response does not match its description: {message}"
        )
        error.departures = departures
        raise error
    session.logger.warning(
        "%s %s: the response does not match its description: %s",
        request.method,
        request.path,
        message,
    )
