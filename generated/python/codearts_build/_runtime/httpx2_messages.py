"""Requests, bodies and errors of httpx2, for its sync and its async transport."""

from __future__ import annotations

import time
from functools import lru_cache
from http.cookiejar import CookieJar, DefaultCookiePolicy
from typing import Any

import httpx2

from .content_encoding import ENCODINGS, coding_of
from .errors import ClientError, ClosedError, ConnectionFailedError, TimedOutError
from .messages import LazyHeaders, Request, Response
from .proxies import refused_by_proxy
from .trust import is_untrusted, untrusted

RESPONSE_TOO_SLOW = "the response took too long"
_DEFAULT_TIMEOUT = httpx2.Timeout(5.0)
_UNSENT = (
    httpx2.ConnectTimeout,
    httpx2.PoolTimeout,
    httpx2.ConnectError,
    httpx2.ProxyError,
    httpx2.UnsupportedProtocol,
    httpx2.InvalidURL,
)


def client_options() -> dict[str, Any]:
    """Returns the arguments of our own httpx2 clients: no cookies, redirects or limits."""
    limits = httpx2.Limits(
        max_connections=None, max_keepalive_connections=128, keepalive_expiry=60.0
    )
    cookies = CookieJar(DefaultCookiePolicy(allowed_domains=()))
    return {"limits": limits, "cookies": cookies, "follow_redirects": False}


def native_request(
    client: httpx2.Client | httpx2.AsyncClient, request: Request, content: Any, is_own: bool
) -> httpx2.Request:
    """Returns the request of httpx2.

    Args:
        client: sends the request.
        request: ours.
        content: its body, in pieces unless it is short.
        is_own: whether the client is ours. The caller's adds its headers, and may set a timeout.
    """
    headers = request.headers.pairs
    body = request.body
    if body is not None and not isinstance(content, bytes):
        length = len(body) if isinstance(body, bytes) else body.length
        if length is not None:
            headers = [*headers, ("Content-Length", str(length))]
    if "Accept-Encoding" not in request.headers:
        headers = [*headers, ("Accept-Encoding", ENCODINGS)]
    silence = request.timeout
    if request.deadline is not None:
        left = max(0.001, request.deadline - time.monotonic())
        silence = left if silence is None else min(silence, left)
    if not is_own:
        timeout = client.timeout if client.timeout != _DEFAULT_TIMEOUT else silence
        return client.build_request(
            request.method, request.url, headers=headers, content=content, timeout=timeout
        )
    limits = {"connect": silence, "read": silence, "write": silence, "pool": silence}
    return httpx2.Request(
        request.method,
        _url(request.url),
        headers=headers,
        content=content,
        extensions={"timeout": limits},
    )


@lru_cache(maxsize=512)
def _url(text: str) -> httpx2.URL:
    """Returns a URL of httpx2, cached because parsing takes a tenth of a call."""
    return httpx2.URL(text)


def response_head(received: httpx2.Response) -> tuple[Response, str]:
    """Returns our response without its body, and the content coding of the body."""
    headers = received.headers
    coding = coding_of(headers["content-encoding"]) if "content-encoding" in headers else ""
    return Response(received.status_code, LazyHeaders(headers.multi_items)), coding


def content_before(received: httpx2.Response) -> bytes | None:
    """Returns the body, decompressed, if the caller's hook or mock transport has read it."""
    try:
        return received.content
    except httpx2.ResponseNotRead:
        return None


def failure(error: Exception, is_closed: bool) -> ClientError:
    """Returns our error for one of httpx2, or for one of its sources that it lets through.

    The error is made again, because theirs hold the request, credentials included.
    """
    if isinstance(error, (httpx2.LocalProtocolError, ValueError)):
        return ConnectionFailedError(
            "the request cannot be written as HTTP", sent=False
        )  # their message quotes it
    message = str(error) or type(error).__name__
    if is_closed or (isinstance(error, RuntimeError) and "closed" in message):
        return ClosedError("the client was closed during the call")
    is_sent = not isinstance(error, _UNSENT)
    if isinstance(error, httpx2.TimeoutException):
        if not is_sent:
            what = "connecting took too long"
        elif isinstance(error, httpx2.WriteTimeout):
            what = "sending took too long"
        else:
            what = message if message == RESPONSE_TOO_SLOW else "no response in time"
        return TimedOutError(what, sent=is_sent)
    if isinstance(error, httpx2.ProxyError):
        return refused_by_proxy(message)
    if isinstance(error, httpx2.ConnectError) and is_untrusted(error):
        return untrusted(message)
    if not is_sent:
        return ConnectionFailedError(f"no connection: {message}", sent=False)
    return ConnectionFailedError(f"the connection broke: {message}")
