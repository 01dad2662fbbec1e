"""Sends a request, and distinguishes failures on this side from those of the network."""

from __future__ import annotations

from .drivers import Close, Flow, Send
from .errors import ClientError, ConfigurationError
from .messages import Request, Response
from .watched_source import WatchedSource


def send(request: Request) -> Flow[Response]:
    """Sends a request and returns its response, of any status.

    Raises:
        UploadError: its content cannot be read.
        ConfigurationError: no connection can be made, which no repetition can heal.
        ClientError: the failure of the transport.
    """
    body = request.body
    response: Response | None = None
    failure: Exception | None = None
    try:
        response = yield Send(request)
    except Exception as error:
        failure = error
    try:
        if isinstance(body, WatchedSource) and body.error is not None:
            if response is not None:  # it came before the whole request was sent
                yield Close(response)
            body.raise_error()
        if failure is not None:
            raise _local_failure(failure) or failure
    finally:
        del failure  # its traceback refers to this frame
    assert response is not None
    return response


def _local_failure(error: Exception) -> ConfigurationError | None:
    """Returns the error for a failure to connect that is due to this computer's settings."""
    if isinstance(error, ClientError) or not isinstance(error, (OSError, ImportError, ValueError)):
        return None
    hint = "check the proxy, and the certificates that SSL_CERT_FILE or SSL_CERT_DIR names"
    failure = ConfigurationError(f"no connection can be made: {error}; {hint}")
    failure.__cause__ = error
    return failure
