"""OpenStack Identity v3 (Keystone): tokens for a user and password, and projects."""

from __future__ import annotations

import re
import time
from copy import copy
from datetime import UTC, datetime
from typing import Any, NamedTuple, cast

import msgspec

from .auth import Credential, Place, places, read_variable, require_visible
from .decoders import decoder_of
from .drivers import Flow, Send, WithLock
from .error_responses import invalid_response_error, status_error
from .errors import ClientError, CredentialsError, NoResponseError
from .json_values import loads
from .lock import Lock
from .messages import Headers, Request, Response, SecretBytes, SecretText
from .settings import ClientSettings
from .urls import check_base_url, fill_region

LIFETIME = 24 * 3600.0
_PATH = "/v3/auth/tokens"
_TOKEN = "X-Auth-Token"


def identity_url(settings: ClientSettings, region: str | None, url: str | None = None) -> str:
    """Returns the URL of a region's identity service, without a trailing slash.

    Raises:
        ValueError: the region is invalid in a host name, or `url` is not an http or https URL.
        CredentialsError: the description has no identity service, or the region is missing.
    """
    template = url or (settings.login.url if settings.login else "")
    if not template:
        raise CredentialsError("the description names no identity service: pass its URL as `url`")
    if "{region}" in template and not region:
        raise CredentialsError(
            "there is an identity service for each region: pass the client a `region`"
        )
    found = fill_region(template, region)
    return check_base_url(found, "url") if url else found


class PasswordLogin(Credential):
    """A user name and password, which the identity service exchanges for tokens.

    The first request fetches a token. It is cached until shortly before it expires or a 401 rejects
    it. Any number of threads and tasks share one request for it. Clients that share this object
    share its tokens.

    Args:
        username: the user's name.
        password: the user's password.
        domain: the name of the account (domain) that the user belongs to.
        project: the name of the project that tokens are for; by default named like the client's
            region.
        url: the identity service, if it differs from the description's.

    Example:
        >>> PasswordLogin("lin.wei", "correct horse", domain="storefront")
        PasswordLogin('lin.wei', ***, domain='storefront')
    """

    __slots__ = ("_guard", "_logins", "_password", "domain", "project", "url", "username")

    def __init__(
        self,
        username: str,
        password: str,
        *,
        domain: str,
        project: str | None = None,
        url: str | None = None,
    ) -> None:
        for name, value in (("username", username), ("password", password), ("domain", domain)):
            if not isinstance(cast(object, value), str):
                raise TypeError(f"{name} must be a str, not {type(value).__name__}")
            if not value:
                raise ValueError(f"{name} is empty")
            if re.search(r"[\ud800-\udfff]", value):
                raise ValueError(f"{name} contains a lone surrogate")
        self.username, self.domain, self.project, self.url = username, domain, project, url
        self._password = SecretText(password)
        self._logins: dict[tuple[str, str, str], IdentityLogin] = {}

    @classmethod
    def from_environment(cls, settings: ClientSettings) -> PasswordLogin | None:
        """Returns the login from the environment variables for `username`, `password`, `domain` and
        `project`; None if one of the first three is missing.
        """
        values = [read_variable(settings, key) for key in ("username", "password", "domain")]
        username, password, domain = values
        if username is None or password is None or domain is None:
            return None
        return cls(username, password, domain=domain, project=read_variable(settings, "project"))

    def bind(self, settings: ClientSettings, region: str | None) -> IdentityLogin:
        """Returns the login for a service and region, one object for all clients of an identity
        service.
        """
        url = identity_url(settings, region, self.url)
        project = self.project or region
        if not project:
            raise CredentialsError(
                "tokens are for a project: pass PasswordLogin a `project`, or the client a `region`"
            )
        known = [place for place in places(settings).values() if place.location == "header"]
        place = next((place for place in known if place.name.lower() == _TOKEN.lower()), None)
        place = place or next(iter(known), Place("header", _TOKEN))
        login = IdentityLogin(url, self._body(project), self._password, place)
        return self._logins.setdefault((url, project, place.name), login)

    def authenticate(self, request: Request) -> Flow[None]:
        """Raises CredentialsError: only the result of `bind` can log in."""
        raise CredentialsError(
            "this login is not bound to a service; pass it to a client as `auth`"
        )
        yield

    def on_unauthorized(self, request: Request) -> bool:
        """Returns False: only the result of `bind` can log in."""
        return False

    def _body(self, project: str) -> bytes:
        user = {
            "name": self.username,
            "password": str(self._password),
            "domain": {"name": self.domain},
        }
        identity = {"methods": ["password"], "password": {"user": user}}
        return SecretBytes(
            msgspec.json.encode(
                {"auth": {"identity": identity, "scope": {"project": {"name": project}}}}
            )
        )

    def __repr__(self) -> str:
        project = "" if self.project is None else f", project={self.project!r}"
        return f"PasswordLogin({self.username!r}, ***, domain={self.domain!r}{project})"


class _TokenTimes(msgspec.Struct):
    expires_at: Any = None
    issued_at: Any = None


class _LoginResponse(msgspec.Struct):
    token: _TokenTimes


class _CachedToken(NamedTuple):
    """A token and its expiry, in seconds since 1970."""

    token: str
    until: float

    def __repr__(self) -> str:
        return f"_Kept(***, until={self.until})"


class IdentityLogin(Credential):
    """Tokens of one identity service for one project."""

    __slots__ = (
        "_body",
        "_failure",
        "_failures",
        "_kept",
        "_lock",
        "_password",
        "_place",
        "_refused",
        "url",
    )

    def __init__(self, url: str, body: bytes, password: str, place: Place) -> None:
        self.url, self._body, self._password, self._place = url, body, password, place
        self._lock = Lock()
        self._kept: _CachedToken | None = None
        self._refused = ""
        self._failures = 0
        self._failure: ClientError | None = None

    def authenticate(self, request: Request) -> Flow[None]:
        """Sets a token in the request; logs in if none is cached."""
        token = self._cached_token()
        if token is None:
            token = yield WithLock(
                self._lock, self._log_in(request, self._failures), request.deadline
            )
        self._place.put(request, cast(str, token))

    def schemes(self, settings: ClientSettings) -> list[str]:
        """Returns the security schemes for its tokens."""
        return [key for key, place in places(settings).items() if place == self._place]

    def on_unauthorized(self, request: Request) -> bool:
        """Invalidates the token of the request: the next request fetches another."""
        carried = request.headers.get(self._place.name) or ""
        # The cached token stays: another thread or task may have fetched a newer one.
        self._refused = carried.removeprefix(self._place.prefix)
        return True

    def _cached_token(self) -> str | None:
        kept = self._kept
        if kept is None or kept.token == self._refused or time.time() >= kept.until:
            return None
        return kept.token

    def _log_in(self, request: Request, failures: int) -> Flow[str]:
        """Returns the token, under the lock. If the login fails, waiting calls fail too: a wrong
        password is sent once.
        """
        token = self._cached_token()
        if token is not None:
            return token
        if self._failure is not None and self._failures != failures:
            raise copy(self._failure)
        try:
            kept = yield from self._fetch_token(request)
        except ClientError as error:
            self._failure, self._failures = copy(error), self._failures + 1
            raise
        self._kept, self._failure, self._refused = kept, None, ""
        return kept.token

    def _fetch_token(self, request: Request) -> Flow[_CachedToken]:
        fields = {"Content-Type": "application/json", "Accept": "application/json"}
        agent = request.headers.get("User-Agent")
        if agent is not None:
            fields["User-Agent"] = agent
        login = Request("POST", self.url + _PATH, Headers(fields), self._body)
        login.timeout, login.deadline = request.timeout, request.deadline
        asked = time.time()
        try:
            response: Response = yield Send(login)
        except NoResponseError as error:
            # Nothing of the call itself was sent, so any call can be retried.
            failed = type(error)(f"login: {error}", sent=False)
            failed.host = login.host
            raise failed from None
        if not 200 <= response.status < 300:
            raise status_error(login, self._hide_password(response), None)
        token = SecretText((response.headers.get("X-Subject-Token") or "").strip())
        try:
            require_visible("it", token)
        except ValueError as error:
            raise invalid_response_error(
                login, self._hide_password(response), f"no token in X-Subject-Token: {error}"
            ) from None
        lifetime = _lifetime(response, asked)
        # Long or waiting calls must not outlive it.
        return _CachedToken(token, asked + lifetime - min(600.0, lifetime / 10))

    def _hide_password(self, response: Response) -> Response:
        """Returns the response without the password, in case the service repeats it."""
        import json

        body = response.content
        for written in (
            json.dumps(self._password)[1:-1],
            json.dumps(self._password, ensure_ascii=False)[1:-1],
            self._password,
        ):
            body = body.replace(written.encode(), b"***")
        try:  # with any other escapes of JSON
            plain = json.dumps(loads(body, ""), ensure_ascii=False)
        except (ValueError, RecursionError):
            plain = ""
        if (written := json.dumps(self._password, ensure_ascii=False)[1:-1]) in plain:
            body = plain.replace(written, "***").encode("utf-8", "replace")
        return Response(response.status, response.headers, body)


def _lifetime(response: Response, asked: float) -> float:
    """Returns the seconds until the token expires, from the response, else 24 hours."""
    try:
        token = decoder_of(_LoginResponse)(response.content).token
    except (msgspec.DecodeError, RecursionError):
        return LIFETIME
    ends, begins = _time(token.expires_at), _time(token.issued_at)
    if ends is None:
        return LIFETIME
    # By the service's clock if both times are present: ours may be wrong.
    return max(ends - (asked if begins is None else begins), 0.0)


def _time(text: object) -> float | None:
    try:
        at = datetime.fromisoformat(text if isinstance(text, str) else "")
    except ValueError:
        return None
    return (at if at.tzinfo else at.replace(tzinfo=UTC)).timestamp()
