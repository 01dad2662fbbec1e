"""The errors of a client."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Any

from .messages import Headers

if TYPE_CHECKING:
    from .operation import ExpectedResponse

EXCERPT = 400
_LONGEST_TEXT = 2000


class ClientError(Exception):
    """The base of all errors of a call.

    Invalid arguments raise TypeError or ValueError instead, before anything is sent.

        ClientError
        ├── ClosedError                  the client was closed
        ├── ConfigurationError           a certificate file, package or proxy is missing or invalid
        ├── UploadError                  the content to upload cannot be read
        ├── CredentialsError             no usable credentials, or the login returned none
        ├── RequestTooLargeError         the request is too large to be signed or sent
        ├── ResponseTooLargeError        the response has more JSON or text than is read (256 MiB)
        ├── NoResponseError                no response, or an incomplete one
        │   ├── ConnectionFailedError    no connection, or it broke
        │   └── TimedOutError            it took too long (also a TimeoutError)
        ├── WaitTimeoutError             the awaited state was not reached (also a TimeoutError)
        ├── WaitFailedError              it ended in another state, such as a failed build
        └── ResponseError                  the response is an error
            ├── InvalidResponseError     it does not match the description: HTML, truncated
            ├── FailureError             HTTP 200 with content that reports a failure
            └── StatusError              an HTTP status other than 2xx
                ├── BadRequestError      400, and any 4xx not below
                ├── AuthenticationError  401
                ├── PermissionDeniedError    403
                ├── NotFoundError        404, 410, or the service's own code for it
                ├── ConflictError        409, or the service's own code for it
                ├── ThrottledError       429, or the service's own code for too many requests
                ├── RedirectedError      3xx that is not followed
                └── ServerError          5xx

    No error contains a secret: sensitive header values are replaced, and the query is omitted.
    `operation` is the ID of the called operation, `host` the host and port of its last request.
    """

    operation: str = ""
    host: str = ""

    def __reduce__(self) -> tuple[Any, ...]:
        return (_restore_error, (type(self), self.args, self.__dict__))


def _restore_error(
    kind: type[ClientError], arguments: tuple[Any, ...], state: dict[str, Any]
) -> ClientError:
    error = kind.__new__(kind, *arguments)
    error.args = arguments
    error.__dict__.update(state)
    return error


class ClosedError(ClientError):
    """The client was closed before or during the call."""


class ConfigurationError(ClientError):
    """No connection can be made: a certificate file, a package or a proxy is missing or invalid."""


class UploadError(ClientError):
    """The content to upload cannot be read. `__cause__` is the reader's own error."""


class CredentialsError(ClientError):
    """There are no credentials for this operation, or they gave no token."""


class RequestTooLargeError(ClientError):
    """The request body is too large to be signed or sent."""


class ResponseTooLargeError(ClientError):
    """The response has more than 256 MiB of JSON or text, decompressed. Files have no limit."""


class NoResponseError(ClientError):
    """No response arrived, or an incomplete one. `sent` is false if nothing can have reached the
    server.
    """

    def __init__(self, message: str, *, sent: bool = True) -> None:
        super().__init__(message)
        self.sent = sent


class ConnectionFailedError(NoResponseError):
    """No connection could be made, or it broke."""


class TimedOutError(NoResponseError, TimeoutError):
    """Connecting, sending or waiting for the response took longer than allowed."""


class WaitTimeoutError(ClientError, TimeoutError):
    """The awaited state was not reached in time. `last` is the last result."""

    def __init__(self, message: str, *, last: Any = None) -> None:
        super().__init__(message)
        self.last = last


class WaitFailedError(ClientError):
    """The wait ended in another state, such as a failed or stopped build. `state` is
    that state, `last` the last result.
    """

    def __init__(self, message: str, *, last: Any = None, state: Any = None) -> None:
        super().__init__(message)
        self.last, self.state = last, state


class ResponseError(ClientError):
    """A response arrived, and it is an error.

    `method`, `path`: the request; `status`, `headers`, `body`: the response (sensitive header
    values are replaced); `error_code`, `error_msg`: code and message in the response, empty if
    there are none; `remedy`: the action for this code; `kind`: "not-found", "conflict",
    "throttled", "never-ran" or empty, by this code; `request_id`: the ID for the service's support;
    `retry_after`: seconds to wait before a retry. `model` is the body as the description has it.
    """

    described: ExpectedResponse | None = None
    """The response as the description has it, if it does."""

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
        kind: str = "",
        request_id: str = "",
        retry_after: float | None = None,
    ) -> None:
        self.method, self.path, self.status, self.body = method, path, status, body
        self.headers = Headers() if headers is None else headers.redacted()
        self.error_code, self.error_msg = error_code, error_msg
        self.remedy, self.kind = remedy, kind
        self.request_id, self.retry_after = request_id, retry_after
        message = ": ".join(one_line(part) for part in (error_code, error_msg) if part)
        parts = [
            f"{method} {path}: {reason}".strip(": "),
            message,
            remedy,
            request_id and f"request {one_line(request_id)}",
        ]
        super().__init__("; ".join(part for part in parts if part))

    @cached_property
    def model(self) -> Any:
        """The body as the type that the description has for this status, usually a model.

        Values that do not match stay unchanged. None if the description has no type, or the body
        does not match it at all.
        """
        from .bodies import is_json
        from .model_json import read_json
        from .operation import FILE

        described = self.described
        if described is None or described.schema in (None, FILE):
            return None
        if not is_json(described.media_type):
            return None
        try:
            return read_json(self.body, described.schema, self.headers.get("content-type") or "")
        except ValueError:
            return None

    @property
    def header_values(self) -> dict[str, Any]:
        """The described headers that the response has, each as its described type.

        A value that does not match its type is the text that came. All headers are in `headers`.
        """
        from .header_values import header_values

        return header_values(self.headers, self.described.headers if self.described else ())


class InvalidResponseError(ResponseError):
    """The response does not match the description. The message contains its beginning, `body` all
    of it.

    `departures` lists the places, if the client is strict and the response could be decoded.
    """

    departures: Sequence[Any] = ()


class FailureError(ResponseError):
    """The HTTP status is a success, but the content reports a failure."""


class StatusError(ResponseError):
    """The HTTP status is not 2xx, or the service's code reports the same inside a 2xx response."""


class BadRequestError(StatusError):
    """The service does not accept the request (4xx)."""


class AuthenticationError(StatusError):
    """The service does not accept the credentials (401)."""


class PermissionDeniedError(StatusError):
    """The caller lacks the permission (403)."""


class NotFoundError(StatusError):
    """The requested object does not exist (404, 410, or the service's own code)."""


class ConflictError(StatusError):
    """The state of the object does not allow the request (409, or the service's own code)."""


class ThrottledError(StatusError):
    """Too many requests in too short a time (429, or the service's own code)."""


class RedirectedError(StatusError):
    """The service redirects to a location that is not followed."""


class ServerError(StatusError):
    """The service failed (5xx)."""


_BY_STATUS = {
    401: AuthenticationError,
    403: PermissionDeniedError,
    404: NotFoundError,
    409: ConflictError,
    410: NotFoundError,
    429: ThrottledError,
}


def status_error_type(status: int) -> type[StatusError]:
    """Returns the error class for an HTTP status other than 2xx."""
    if status in _BY_STATUS:
        return _BY_STATUS[status]
    if status >= 500:
        return ServerError
    return BadRequestError if status >= 400 else RedirectedError


def name_call(error: ClientError, operation: str, host: str) -> None:
    """Adds the operation and the host to an error, and to its message if it has no path."""
    if error.operation:
        return
    error.operation, error.host = operation, error.host or host
    if not isinstance(error, (ResponseError, CredentialsError, ClosedError)):
        error.args = (f"{operation} to {error.host}: {error}",)


def one_line(text: str) -> str:
    """Returns a text of the service for a message: one line, with control characters escaped."""
    short = text if len(text) <= _LONGEST_TEXT else text[:_LONGEST_TEXT] + " ..."
    if short.isprintable():
        return short
    words = " ".join(short.split())
    return "".join(
        letter if letter.isprintable() else letter.encode("unicode_escape").decode()
        for letter in words
    )


def excerpt(body: bytes) -> str:
    """Returns the beginning of a body for a message: one printable line."""
    text = " ".join(body[: EXCERPT * 2].decode("utf-8", "replace").split())
    text = "".join(
        letter if letter.isprintable() else "\N{REPLACEMENT CHARACTER}" for letter in text
    )
    return text if len(text) <= EXCERPT and len(body) <= EXCERPT * 2 else text[:EXCERPT] + " ..."
