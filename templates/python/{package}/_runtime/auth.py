"""Credentials: what every kind has in common, tokens, and what the environment holds."""

from __future__ import annotations

import os
import re
from collections.abc import Awaitable, Callable
from typing import Any, NamedTuple, Self
from urllib.parse import quote

from .drivers import Await, Effects
from .errors import CredentialsError
from .messages import Request
from .settings import ClientSettings, Scheme

_VISIBLE = re.compile(r"[!-~]+")


class Secretive:
    """The base of credentials: they hold a secret, so they have a repr that hides it and cannot be pickled.

    A copy, deep or not, is the object itself. In another process, make them anew from where the secret is kept.
    """

    __slots__ = ()

    def __copy__(self) -> Self:
        return self

    def __deepcopy__(self, memo: Any) -> Self:
        return self

    def __reduce_ex__(self, protocol: Any) -> Any:
        raise TypeError(f"{type(self).__name__} holds a secret and is not pickled: make it anew where it is needed")


def visible(name: str, value: object) -> str:
    """The value, where it is text that a header can carry: visible ASCII, no space. No error shows the value."""
    if not isinstance(value, str):
        raise TypeError(f"{name} must be a str, not {type(value).__name__}")
    if not _VISIBLE.fullmatch(value):
        what = "is empty" if not value else "holds a space, a control character or a letter outside ASCII"
        raise ValueError(f"{name} {what}")
    return value


def _stripped(name: str, value: object) -> str:
    return visible(name, value.strip() if isinstance(value, str) else value)


def from_variable(settings: ClientSettings, key: str) -> str | None:
    """What the environment holds for a key of `settings.environment`; None where it is empty or not set."""
    name = settings.environment.get(key)
    return (os.environ.get(name, "").strip() or None) if name else None


class Place(NamedTuple):
    """Where in a request a token goes, and what stands before it there."""

    location: str
    name: str
    prefix: str = ""

    def put(self, request: Request, token: str) -> None:
        """Put the token into the request, instead of the one that may be there."""
        if self.location == "header":
            request.headers[self.name] = self.prefix + token
        elif self.location == "cookie":
            kept = _without(self.name, request.headers.get("Cookie", "") or "", "; ")
            request.headers["Cookie"] = "; ".join([*kept, f"{self.name}={token}"])
        else:
            url, _, query = request.url.partition("?")
            name = quote(self.name, safe="")
            fields = [*_without(name, query, "&"), f"{name}={quote(token, safe='')}"]
            request.url = f"{url}?{'&'.join(fields)}"


def _without(name: str, fields: str, separator: str) -> list[str]:
    return [field for field in fields.split(separator) if field and field.partition("=")[0] != name]


def place_of(scheme: Scheme) -> Place | None:
    """Where the token of a security scheme goes; None where the scheme takes no token, such as a signature."""
    if scheme.signature:
        return None
    if scheme.kind == "apiKey":
        return Place(scheme.location or "header", scheme.name)
    if scheme.kind in ("oauth2", "openIdConnect"):
        return Place("header", "Authorization", "Bearer ")
    if scheme.kind == "http" and scheme.scheme.lower() in ("bearer", "basic"):
        return Place("header", "Authorization", scheme.scheme.capitalize() + " ")
    return None


def places(settings: ClientSettings) -> dict[str, Place]:
    """Where tokens go, by the name of the security scheme, in the description's order."""
    return {scheme.key: place for scheme in settings.schemes if (place := place_of(scheme)) is not None}


class Token(Secretive):
    """A token that the caller has, or a function that returns one.

    Args:
        token: the token; or a function without arguments, called anew for every request, by the thread or event loop
            that sends it. It should keep its token and be quick. After a 401 it is asked once more. For clients of
            event loops it may be an `async def`.
        scheme: the security scheme of the description that the token is for; by default the first that takes one.

    Example:
        >>> Token("MIIF...")
        Token(***)
        >>> auth = Token(lambda: open("/run/secrets/token").read())
    """

    __slots__ = ("_place", "_scheme", "_token")

    def __init__(self, token: str | Callable[[], str | Awaitable[str]], *, scheme: str | None = None) -> None:
        self._token = token if callable(token) else _stripped("token", token)
        self._scheme = scheme
        self._place: Place | None = None

    @classmethod
    def from_environment(cls, settings: ClientSettings) -> Token | None:
        """The token in the environment, under the name of `token`; None where there is none."""
        token = from_variable(settings, "token")
        return None if token is None else cls(token)

    def bound(self, settings: ClientSettings, region: str | None) -> Token:
        """The same token, for a service that wants it in a place of its own."""
        known = places(settings)
        if self._scheme is not None and self._scheme not in known:
            raise ValueError(f"no security scheme {self._scheme!r} takes a token; these do: {', '.join(known) or '-'}")
        if not known:
            raise CredentialsError("this service takes no token")
        bound = Token(self._token, scheme=self._scheme)
        bound._place = known[self._scheme or next(iter(known))]
        return bound

    def authenticate(self, request: Request) -> Effects[None]:
        """Put the token into the request."""
        if self._place is None:
            raise CredentialsError("this token is not bound to a service: pass it to a client as `auth`")
        token = self._token
        self._place.put(request, token if isinstance(token, str) else (yield from self._asked(token)))

    def schemes(self, settings: ClientSettings) -> list[str]:
        """The security schemes that it is for: the one that was told, else all that want it in the same place."""
        if self._scheme is not None:
            return [self._scheme]
        return [key for key, place in places(settings).items() if place == self._place]

    def refused(self, request: Request) -> bool:
        """Whether there may be another token: only a function can return one."""
        return callable(self._token)

    def _asked(self, function: Callable[[], str | Awaitable[str]]) -> Effects[str]:
        try:
            token = function()
            return _stripped("it", (yield Await(token)) if isinstance(token, Awaitable) else token)
        except (TypeError, ValueError) as error:
            raise CredentialsError(f"the function given to Token returned no usable token: {error}") from None

    def __repr__(self) -> str:
        return f"Token({'<function>' if callable(self._token) else '***'})"
