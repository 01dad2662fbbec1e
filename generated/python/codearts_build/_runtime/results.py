"""Results of responses: reads what an operation needs of a body, and returns its value."""

from __future__ import annotations

from functools import partial
from typing import Any

from .content_encoding import LARGEST_BODY
from .decoding import has_sign, may_be_json
from .departures import Departure
from .drivers import Close, Flow, Read
from .error_responses import (
    error_code_and_message,
    failure_error,
    invalid_response_error,
    status_error,
)
from .errors import InvalidResponseError, ResponseError, ResponseTooLargeError, one_line
from .messages import Request, Response
from .operation import FILE, ExpectedResponse, Operation, status_keys
from .responses import Received, ResponseRecord
from .session import Plan, Session
from .settings import FailureSign

_ERROR_BODY = 1 << 20
_PEEK = 1 << 16
# The sign of a failure in JSON instead of a file, if the description names none.
_SIGNS = (FailureSign("error_code"),)


def read_body(plan: Plan, response: Response, end: float | None) -> Flow[None]:
    """Reads a streamed response by `end`: all of it, or of a file only what may be no file.

    Raises:
        ResponseTooLargeError: it is JSON or text beyond LARGEST_BODY.
    """
    try:
        yield from _read_beginning(plan, response, end)
    except BaseException:
        yield Close(response)
        raise


def _read_beginning(plan: Plan, response: Response, end: float | None) -> Flow[None]:
    if not 200 <= response.status < 300:
        yield Read(response, _ERROR_BODY, end)
        yield Close(response)
        return
    reader = plan.reader.reading(response)[0]
    if reader.response.is_failure:
        yield Read(response, _ERROR_BODY, end)
    elif reader.kind is not FILE:
        yield Read(response, LARGEST_BODY + 1, end)
        if len(response.content) > LARGEST_BODY:
            size = LARGEST_BODY >> 20
            raise ResponseTooLargeError(
                f"the response has more than {size} MiB of JSON or text, decompressed"
            )
    elif _is_page(response, reader.response.media_type):
        yield Read(response, _PEEK, end)
        yield Close(response)
    elif _is_stream(response, reader.response):
        return
    elif may_be_json(response):
        yield Read(response, _PEEK, end)
        if reader.response.items is not None:
            yield Close(response)


def result_of(
    session: Session, operation: Operation[Any], plan: Plan, request: Request, response: Response
) -> Received[Any]:
    """Returns the value of a response.

    Raises:
        ResponseError: the response is an error.
    """
    settings = session.settings
    if not 200 <= response.status < 300:
        error: ResponseError = status_error(request, response, settings)
        error.described = _described(operation, response)
        raise error
    reading, departures = plan.reader.reading(response)
    if reading.response.is_failure:
        raise failure_error(request, response, settings)
    if reading.kind is FILE:
        return _file(session, operation, request, response, reading.response)
    try:
        value, found = reading.read(request, response)
    except InvalidResponseError:
        if reading.reports_failure(None, response):
            raise failure_error(request, response, settings) from None
        raise
    if reading.reports_failure(value, response):
        error = failure_error(request, response, settings)
        error.described = reading.response
        raise error
    departures += found
    if departures:
        _report(session, operation, request, response, departures)
    record = ResponseRecord(
        response.status,
        response.headers,
        response.content,
        request.method,
        request.path,
        departures,
        reading.response,
        request.url.partition("?")[0],
    )
    return Received(value, record)


def _described(operation: Operation[Any], response: Response) -> ExpectedResponse | None:
    """Returns the description of an error: that of its media type, if there are several."""
    came = (response.headers.get("content-type") or "").partition(";")[0].strip().lower()
    for key in status_keys(response.status):
        known = (*operation.errors, *operation.responses)
        found = [each for each in known if each.status.upper() == key]
        if found:
            return next((each for each in found if each.media_type == came), found[0])
    return None


def _file(
    session: Session,
    operation: Operation[Any],
    request: Request,
    response: Response,
    described: ExpectedResponse,
) -> Received[Any]:
    """Returns a file to be read.

    Raises:
        FailureError: it is short JSON that reports a failure.
        InvalidResponseError: it is a page, such as that of a proxy or a login.
    """
    media_type = described.media_type
    if _is_page(response, media_type):
        reason = f"an HTML page instead of {media_type or 'a file'}"
        raise invalid_response_error(request, response, reason)
    is_stream = _is_stream(response, described)
    if response.stream is None and may_be_json(response) and not is_stream:
        failure = session.settings.failure_of(operation)
        signs = _SIGNS if failure is None else failure.signs
        # Where no JSON is described, a code with a message is enough of a sign.
        is_pair = "json" not in media_type and all(error_code_and_message(response, failure))
        if is_pair or has_sign(response, signs):
            raise failure_error(request, response, session.settings)
    url = request.url.partition("?")[0]
    record = ResponseRecord(
        response.status, response.headers, b"", request.method, request.path, (), described, url
    )
    file = session.download(operation.id, request, response)
    if described.items is None:
        return Received(file, record)
    if not is_stream:
        raise invalid_response_error(request, response, f"JSON instead of {media_type}")
    report = partial(_report, session, operation, request, response)
    return Received(described.items(file, operation.id, request, response, report), record)


def _is_stream(response: Response, described: ExpectedResponse) -> bool:
    """Whether a described stream came. Its beginning is not awaited, so rows may have any type but
    events are never JSON.
    """
    is_of_events = "event-stream" in described.media_type
    return described.items is not None and not (is_of_events and may_be_json(response))


def _is_page(response: Response, media_type: str) -> bool:
    """Whether HTML came that is not the described file. A file of HTML has a file name."""
    came = (response.headers.get("content-type") or "").lower()
    return (
        "html" in came
        and "html" not in media_type
        and "content-disposition" not in response.headers
    )


def _report(
    session: Session,
    operation: Operation[Any],
    request: Request,
    response: Response,
    departures: tuple[Departure, ...],
) -> None:
    """Logs the departures without values, each kind of an operation once as a warning.

    Raises:
        InvalidResponseError: the client is strict.
    """
    if session.options.strict:
        error = invalid_response_error(
            request,
            response,
            f"the response does not match its description: {_listed(departures)}",
        )
        error.departures = departures
        raise error
    fresh = session.unreported(operation.id, departures)
    session.logger.log(
        30 if fresh else 10,  # WARNING, DEBUG
        "%s (%s %s): the response does not match its description: %s",
        operation.id,
        request.method,
        request.path,
        _listed(fresh or departures),
    )


def _listed(departures: tuple[Departure, ...]) -> str:
    more = len(departures) - 10
    return one_line("; ".join(map(str, departures[:10]))) + (
        f"; and {more} more" if more > 0 else ""
    )
