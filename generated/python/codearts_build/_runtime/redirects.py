"""Redirects of GET and HEAD."""

from __future__ import annotations

from urllib.parse import quote, urljoin, urlsplit

from .drivers import Close, Flow
from .exchange import send
from .hooks import Attempt
from .messages import Headers, Request, Response, SecretText
from .settings import Auth

REDIRECTED = (301, 302, 303, 307, 308)
_MOST = 5
# What another origin receives. Any other header may be meant for the service only.
_HARMLESS = ("accept", "user-agent")


def follow_redirects(attempt: Attempt, response: Response, auth: Auth | None) -> Flow[Response]:
    """Follows redirects and returns the last response; `attempt` then has the last request.

    The same origin receives the same headers with new credentials. From another origin onwards,
    requests carry neither credentials nor headers of the caller.
    """
    is_same_origin = True
    for _ in range(_MOST):
        request = attempt.request
        target = _target(request, response)
        if not target:
            break
        if response.stream is not None:
            yield Close(response)
        is_same_origin = is_same_origin and target.startswith(urljoin(request.url, "/"))
        headers = request.headers.copy()
        if not is_same_origin:
            headers = harmless_headers(headers)
        timeout, deadline = request.timeout, request.deadline
        attempt.request = request = Request(
            request.method, target, headers, None, request.stream, timeout, deadline
        )
        attempt.response = None
        if is_same_origin and auth is not None:
            yield from auth.authenticate(request)
        attempt.response = response = yield from send(request)
    return response


def _target(request: Request, response: Response) -> str:
    """Returns the target of a redirect that may be followed, else an empty string."""
    if response.status not in REDIRECTED or request.method not in ("GET", "HEAD"):
        return ""
    location = response.headers.get("location")
    return link_target(request.url, location) if location else ""


def link_target(url: str, link: str) -> str:
    """Returns the absolute URL of a link in the response of `url`; "" if it must not be followed."""
    allowed = ("https",) if url.startswith("https:") else ("http", "https")
    encoded = quote(link, safe="%/:=&?~#+!$,;'@()*[]")
    try:
        target = urljoin(url, encoded).partition("#")[0]
        parts = urlsplit(target)
        is_allowed = parts.scheme in allowed and parts.hostname and parts.port != 0
        # The query of a pre-signed URL is a secret.
        return SecretText(target) if is_allowed else ""
    except ValueError:  # not a URL, such as a port of letters or an incomplete IPv6 address
        return ""


def harmless_headers(headers: Headers) -> Headers:
    """Returns the headers that any origin may receive."""
    return Headers([each for each in headers.pairs if each[0].lower() in _HARMLESS])
