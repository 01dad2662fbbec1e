"""The errors that a client raises, and nothing else does."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from .messages import Headers

EXCERPT = 400


class ClientError(Exception):
    """The root of every error that a call can end in.

    Arguments of the wrong kind are a TypeError or ValueError instead, raised before anything is sent.

        ClientError
        ├── ClosedError                  the client was closed
        ├── CredentialsError             no usable credentials, or the login gave none
        ├── RequestTooLargeError         the request cannot be signed or sent for its size
        ├── NoResponseError                no answer came, or not the whole of it
        │   ├── ConnectionFailedError    no connection, or it broke
        │   └── TimedOutError            it took too long (also a TimeoutError)
        ├── WaitTimeoutError             what was waited for did not happen in time (also a TimeoutError)
        └── ResponseError                  an answer came, and it is not what was asked for
            ├── InvalidResponseError          it is not what the description promises: a page, cut off, empty
            ├── FailureError             HTTP 200, yet its content tells of a failure
            └── StatusError              its HTTP status tells of a failure
                ├── BadRequestError      400, and any 4xx not below
                ├── AuthenticationError  401
                ├── PermissionDeniedError    403
                ├── NotFoundError        404, 410
                ├── ThrottledError       429, or the service's own code for too many requests
                ├── RedirectedError      3xx that is not followed
                └── ServerError          5xx

    No error holds a secret: header values that may be one are replaced, and the query is left out.
    """

    def __reduce__(self) -> tuple[Any, ...]:
        return (_restored, (type(self), self.args, self.__dict__))


def _restored(kind: type[ClientError], arguments: tuple[Any, ...], state: dict[str, Any]) -> ClientError:
    error = kind.__new__(kind, *arguments)
    error.args = arguments
    error.__dict__.update(state)
    return error


class ClosedError(ClientError):
    """The client was closed before or during the call."""


class CredentialsError(ClientError):
    """There are no credentials that this operation takes, or no token could be had with them."""


class RequestTooLargeError(ClientError):
    """The request's body is larger than can be signed or sent."""


class NoResponseError(ClientError):
    """No answer came, or not the whole of it. `sent` is false where nothing can have reached the server."""

    def __init__(self, message: str, *, sent: bool = True) -> None:
        super().__init__(message)
        self.sent = sent


class ConnectionFailedError(NoResponseError):
    """No connection could be made, or it broke."""


class TimedOutError(NoResponseError, TimeoutError):
    """Connecting, sending or waiting for the answer took longer than allowed."""


class WaitTimeoutError(ClientError, TimeoutError):
    """What was waited for did not happen in time. `last` is the last answer."""

    def __init__(self, message: str, *, last: Any = None) -> None:
        super().__init__(message)
        self.last = last


class ResponseError(ClientError):
    """An answer came, and it is not what was asked for.

    `method`, `path`: what was asked; `status`, `headers`, `body`: the answer as it came (values of headers that may
    be secret are replaced); `error_code`, `error_msg`: what the answer names as the failure, empty where it does not;
    `remedy`: what to do about this code; `request_id`: what the service's support asks for; `retry_after`: seconds
    that the service asks to wait.
    """

    def __init__(
        self,
        reason: str,
        *,
        method: str = "",
        path: str = "",
        status: int = 0,
        headers: Headers | None = None,
        body: bytes = b"",
        error_code: str = "",
        error_msg: str = "",
        remedy: str = "",
        request_id: str = "",
        retry_after: float | None = None,
    ) -> None:
        self.method, self.path, self.status, self.body = method, path, status, body
        self.headers = Headers() if headers is None else headers.redacted()
        self.error_code, self.error_msg, self.remedy = error_code, error_msg, remedy
        self.request_id, self.retry_after = request_id, retry_after
        told = ": ".join(part for part in (error_code, error_msg) if part)
        parts = [f"{method} {path}: {reason}".strip(": "), told, remedy, request_id and f"request {request_id}"]
        super().__init__("; ".join(part for part in parts if part))


class InvalidResponseError(ResponseError):
    """The answer is not what the description promises; its beginning is in the message, all of it in `body`.

    `departures` tells where, if the client is strict and the answer was readable otherwise.
    """

    departures: Sequence[Any] = ()


class FailureError(ResponseError):
    """The HTTP status is a success, but the content of the answer tells of a failure."""


class StatusError(ResponseError):
    """The HTTP status tells of a failure."""


class BadRequestError(StatusError):
    """The service does not accept the request (4xx)."""


class AuthenticationError(StatusError):
    """The service does not accept the credentials (401)."""


class PermissionDeniedError(StatusError):
    """The caller is known but may not do this (403)."""


class NotFoundError(StatusError):
    """What was asked for does not exist (404, 410)."""


class ThrottledError(StatusError):
    """Too many requests in too short a time (429, or the service's own code)."""


class RedirectedError(StatusError):
    """The service points elsewhere, and the request is not sent there."""


class ServerError(StatusError):
    """The service failed (5xx)."""


_BY_STATUS = {401: AuthenticationError, 403: PermissionDeniedError, 404: NotFoundError, 410: NotFoundError}


def status_error_type(status: int, *, throttled: bool = False) -> type[StatusError]:
    """The error class for an HTTP status outside 2xx."""
    if throttled or status == 429:
        return ThrottledError
    if status in _BY_STATUS:
        return _BY_STATUS[status]
    if status >= 500:
        return ServerError
    return BadRequestError if status >= 400 else RedirectedError


def excerpt(body: bytes) -> str:
    """The beginning of a body, for a message: one line, printable."""
    text = " ".join(body[: EXCERPT * 2].decode("utf-8", "replace").split())
    text = "".join(letter if letter.isprintable() else "\N{REPLACEMENT CHARACTER}" for letter in text)
    return text if len(text) <= EXCERPT and len(body) <= EXCERPT * 2 else text[:EXCERPT] + " ..."
