"""Responses that a test chooses: any bytes, errors of the service, and faults."""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum
from http import HTTPStatus
from typing import Any, NamedTuple

import msgspec

from .._runtime.settings import ClientSettings
from .methods import SETTINGS


class Reply(NamedTuple):
    """A response that is sent unchecked, even if the description has no such response."""

    content: bytes | str = b""
    status: int = 200
    media_type: str = "application/json"
    headers: Mapping[str, str] = {}

    @property
    def body(self) -> bytes:
        """The content as bytes."""
        return self.content.encode("utf-8") if isinstance(self.content, str) else self.content

    def fields(self) -> list[tuple[str, str]]:
        """Returns the header fields, without Content-Length."""
        given = list(self.headers.items())
        return [("Content-Type", self.media_type), *given] if self.media_type else given


class Fault(Enum):
    """A fault on demand."""

    THROTTLED = "throttled"
    """HTTP 429 with Retry-After, so retries do not wait."""

    EXPIRED_TOKEN = "expired-token"
    """HTTP 401."""

    HTML_PAGE = "html-page"
    """An HTML page with HTTP 200, as from a proxy or a login."""

    CUT_OFF = "cut-off"
    """A response whose connection breaks in the middle of the body."""

    TIMED_OUT = "timed-out"
    """Silence. A fake transport raises at once, the server on loopback stays silent."""

    CONNECTION_REFUSED = "connection-refused"
    """No connection. The server on loopback closes the connection instead."""


def error(code: str = "", *, status: int = 0, message: str = "") -> Reply:
    """Returns an error of the service.

    Args:
        code: the error code; one of the description has a status and a message.
        status: the HTTP status, if it is not the described one.
        message: the message, if it is not the described one.

    Raises:
        ValueError: the description has no status for this code, and none is given.
    """
    known = SETTINGS.error_codes.get(code)
    status = status or (known.status if known else 0)
    if not 100 <= status <= 599:
        raise ValueError(f"the description has no status for the code {code!r}; pass `status`")
    meaning = known.meaning if known else _phrase(status)
    return _error_body(code, message or meaning, status, {})


def reply_of_fault(fault: Fault) -> Reply | None:
    """Returns the response of a fault; None if it is a fault of the connection."""
    if fault is Fault.THROTTLED:
        code = _code_of(429, SETTINGS, is_throttled=True)
        return _error_body(code, "Too many requests.", 429, {"Retry-After": "0"})
    if fault is Fault.EXPIRED_TOKEN:
        return _error_body(_code_of(401, SETTINGS), "The token has expired.", 401, {})
    if fault is Fault.HTML_PAGE:
        page = "<!DOCTYPE html><html><title>Sign in</title><body>Sign in.</body></html>"
        return Reply(page, 200, "text/html")
    return None


def _code_of(status: int, settings: ClientSettings, is_throttled: bool = False) -> str:
    """Returns the first described code of a status."""
    for code, each in settings.error_codes.items():
        if each.status == status or (is_throttled and each.retry == "throttled"):
            return code
    return ""


def _error_body(code: str, message: str, status: int, headers: Mapping[str, str]) -> Reply:
    failure = SETTINGS.failure
    names = [*(failure.code if failure else ()), "error_code"]
    texts = [*(failure.message if failure else ()), "error_msg"]
    body: dict[str, Any] = {_root(names): code, _root(texts): message}
    return Reply(msgspec.json.encode(body), status, headers=headers)


def _root(paths: list[str]) -> str:
    """Returns the first path that is a property of the root."""
    return next(path for path in paths if "." not in path)


def _phrase(status: int) -> str:
    try:
        return HTTPStatus(status).phrase
    except ValueError:
        return "Error"
