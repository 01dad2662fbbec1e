"""Credentials: the base class, and tokens."""

from __future__ import annotations

import os
import re
from collections.abc import Awaitable, Callable, Iterable
from typing import Any, NamedTuple, Protocol, Self, runtime_checkable
from urllib.parse import quote

from .drivers import Await, Flow
from .errors import CredentialsError
from .messages import Request, SecretText
from .settings import Auth, ClientSettings, Scheme

_VISIBLE = re.compile(r"[!-~]+")
_HEADER_VALUE = re.compile(r"[!-~]+( +[!-~]+)*")
_COOKIE_VALUE = re.compile(r"[!-:<-~]+")


class Credential:
    """The base of credentials: the repr hides the secret, and pickling is refused.

    A copy, deep or not, is the object itself. In another process, create credentials again from the
    secret.
    """

    __slots__ = ()

    def __copy__(self) -> Self:
        return self

    def __deepcopy__(self, memo: Any) -> Self:
        return self

    def __reduce_ex__(self, protocol: Any) -> Any:
        raise TypeError(
            f"{type(self).__name__} contains a secret and cannot be pickled; create it again elsewhere"
        )


def require_visible(name: str, value: object) -> str:
    """Returns `value` if a header can carry it: visible ASCII without spaces. Errors omit the
    value.
    """
    if not isinstance(value, str):
        raise TypeError(f"{name} must be a str, not {type(value).__name__}")
    if not _VISIBLE.fullmatch(value):
        what = (
            "is empty"
            if not value
            else "holds a space, a control character or a letter outside ASCII"
        )
        raise ValueError(f"{name} {what}")
    return value


def _strip_and_check(name: str, value: object) -> str:
    """Returns `value` without spaces around it, if the value of a header can be like this."""
    if isinstance(value, str) and _HEADER_VALUE.fullmatch(value.strip()):
        return SecretText(value.strip())
    return require_visible(name, value.strip() if isinstance(value, str) else value)


def read_variable(settings: ClientSettings, key: str) -> str | None:
    """Returns the environment variable for `key` of `settings.environment`; None if it is empty or
    not set.
    """
    name = settings.environment.get(key)
    return (os.environ.get(name, "").strip() or None) if name else None


def variables_hint(settings: ClientSettings) -> str:
    """Returns the environment variables that give credentials, those that belong together joined by
    "with"; empty if there are none.
    """
    known = settings.environment
    groups = [[known[key] for key in group if key in known] for group in _GROUPS]
    return ", or ".join(" with ".join(group) for group in groups if group)


_GROUPS = (("access_key", "secret_key"), ("username", "password", "domain"), ("token",))


class Place(NamedTuple):
    """The location of a token in a request, and the prefix of its value."""

    location: str
    name: str
    prefix: str = ""

    def check(self, name: str, token: str) -> None:
        """Raises ValueError if the token cannot be here: after a prefix it has no spaces (RFC 6750),
        in a cookie no semicolons either. The value of an API key in a header may have spaces.
        """
        if self.prefix or self.location == "cookie":
            require_visible(name, token)
        if self.location == "cookie" and not _COOKIE_VALUE.fullmatch(token):
            raise ValueError(f"{name} holds a semicolon, which ends the value of a cookie")

    def put(self, request: Request, token: str) -> None:
        """Sets the token in the request and replaces an earlier one."""
        if self.location == "header":
            request.headers[self.name] = SecretText(self.prefix + token)
        elif self.location == "cookie":
            kept = _remove_field(self.name, request.headers.get("Cookie", "") or "", "; ")
            request.headers["Cookie"] = "; ".join([*kept, f"{self.name}={token}"])
        else:
            url, _, query = request.url.partition("?")
            name = quote(self.name, safe="")
            fields = [*_remove_field(name, query, "&"), f"{name}={quote(token, safe='')}"]
            request.url = f"{url}?{'&'.join(fields)}"


def _remove_field(name: str, fields: str, separator: str) -> list[str]:
    return [field for field in fields.split(separator) if field and field.partition("=")[0] != name]


def place_of(scheme: Scheme) -> Place | None:
    """Returns the location for the token of `scheme`; None if the scheme takes no token, such as a
    signature.
    """
    if scheme.signature:
        return None
    if scheme.kind == "apiKey":
        return Place(scheme.location or "header", scheme.name)
    if scheme.kind in ("oauth2", "openIdConnect"):
        return Place("header", "Authorization", "Bearer ")
    if scheme.kind == "http" and scheme.scheme.lower() == "bearer":
        return Place("header", "Authorization", "Bearer ")
    return None


def places(settings: ClientSettings) -> dict[str, Place]:
    """Returns token locations by name of the security scheme, in the description's order."""
    return {
        scheme.key: place for scheme in settings.schemes if (place := place_of(scheme)) is not None
    }


class Token(Credential):
    """A token, or a function that returns one.

    Args:
        token: the token; or a function without arguments, called for every request, by the thread
            or event loop that sends it. It should cache its token and return fast. After a 401 it
            is called once more. For clients of event loops it may be an `async def`, which the
            deadline of the call bounds.
        scheme: the security scheme of the description that the token is for; by default the first
            that takes one.

    Example:
        >>> Token("MIIF...")
        Token(***)
        >>> auth = Token(lambda: open("/run/secrets/token").read())
    """

    __slots__ = ("_place", "_scheme", "_token")

    def __init__(
        self, token: str | Callable[[], str | Awaitable[str]], *, scheme: str | None = None
    ) -> None:
        self._token = token if callable(token) else SecretText(_strip_and_check("token", token))
        self._scheme = scheme
        self._place: Place | None = None

    @classmethod
    def from_environment(cls, settings: ClientSettings) -> Token | None:
        """Returns the token from the environment variable for `token`; None if there is none."""
        token = read_variable(settings, "token")
        return None if token is None else cls(token)

    def bind(self, settings: ClientSettings, region: str | None) -> Token:
        """Returns a copy of this token for the service's token location."""
        known = places(settings)
        if self._scheme is not None and self._scheme not in known:
            raise ValueError(
                f"no security scheme {self._scheme!r} takes a token; these do: {', '.join(known) or '-'}"
            )
        if not known:
            raise CredentialsError("this service takes no token")
        place = known[self._scheme or next(iter(known))]
        if isinstance(self._token, str):
            place.check("token", self._token)
        bound = Token(self._token, scheme=self._scheme)
        bound._place = place
        return bound

    def authenticate(self, request: Request) -> Flow[None]:
        """Sets the token in the request."""
        if self._place is None:
            raise CredentialsError(
                "this token is not bound to a service; pass it to a client as `auth`"
            )
        given, place = self._token, self._place
        token = (
            given
            if isinstance(given, str)
            else (yield from self._call_function(given, place, request))
        )
        place.put(request, token)

    def schemes(self, settings: ClientSettings) -> list[str]:
        """Returns the security schemes for this token: `scheme`, else all with its location."""
        if self._scheme is not None:
            return [self._scheme]
        return [key for key, place in places(settings).items() if place == self._place]

    def on_unauthorized(self, request: Request) -> bool:
        """Whether another token may be available: only a function can return one."""
        return callable(self._token)

    def _call_function(
        self, function: Callable[[], str | Awaitable[str]], place: Place, request: Request
    ) -> Flow[str]:
        try:
            token = function()
            if isinstance(token, Awaitable):
                token = yield Await(token, request.deadline)
            token = _strip_and_check("it", token)
            place.check("it", token)
            return token
        except (TypeError, ValueError) as error:
            raise CredentialsError(
                f"the function given to Token returned no usable token: {error}"
            ) from None

    def __repr__(self) -> str:
        return f"Token({'<function>' if callable(self._token) else '***'})"


@runtime_checkable
class BindableAuth(Protocol):
    """Credentials that depend on the service. A client calls `bind` once, in its constructor."""

    def bind(self, settings: ClientSettings, region: str | None) -> Auth:
        """Returns the credentials for this service and region, possibly the object itself."""
        ...


@runtime_checkable
class SchemedAuth(Auth, Protocol):
    """Credentials that list their security schemes, which is required among several credentials."""

    def schemes(self, settings: ClientSettings) -> Iterable[str]: ...
