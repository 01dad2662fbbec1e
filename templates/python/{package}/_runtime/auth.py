"""Credentials: what every kind has in common, tokens, and what the environment holds."""

from __future__ import annotations

import os
import re
from collections.abc import Awaitable, Callable, Iterable
from typing import TYPE_CHECKING, Any, NamedTuple, Protocol, Self, runtime_checkable
from urllib.parse import quote

from .drivers import Await, Flow
from .errors import CredentialsError
from .messages import Request
from .settings import Auth, ClientSettings, Scheme

if TYPE_CHECKING:
    from .operation import Operation
    from .settings import Auth, ClientSettings, Scheme

_VISIBLE = re.compile(r"[!-~]+")


class Credential:
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


def require_visible(name: str, value: object) -> str:
    """The value, where it is text that a header can carry: visible ASCII, no space. No error shows the value."""
    if not isinstance(value, str):
        raise TypeError(f"{name} must be a str, not {type(value).__name__}")
    if not _VISIBLE.fullmatch(value):
        what = "is empty" if not value else "holds a space, a control character or a letter outside ASCII"
        raise ValueError(f"{name} {what}")
    return value


def _stripped(name: str, value: object) -> str:
    return require_visible(name, value.strip() if isinstance(value, str) else value)


def read_variable(settings: ClientSettings, key: str) -> str | None:
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


class Token(Credential):
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
        token = read_variable(settings, "token")
        return None if token is None else cls(token)

    def bind(self, settings: ClientSettings, region: str | None) -> Token:
        """The same token, for a service that wants it in a place of its own."""
        known = places(settings)
        if self._scheme is not None and self._scheme not in known:
            raise ValueError(f"no security scheme {self._scheme!r} takes a token; these do: {', '.join(known) or '-'}")
        if not known:
            raise CredentialsError("this service takes no token")
        bind = Token(self._token, scheme=self._scheme)
        bind._place = known[self._scheme or next(iter(known))]
        return bind

    def authenticate(self, request: Request) -> Flow[None]:
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

    def on_unauthorized(self, request: Request) -> bool:
        """Whether there may be another token: only a function can return one."""
        return callable(self._token)

    def _asked(self, function: Callable[[], str | Awaitable[str]]) -> Flow[str]:
        try:
            token = function()
            return _stripped("it", (yield Await(token)) if isinstance(token, Awaitable) else token)
        except (TypeError, ValueError) as error:
            raise CredentialsError(f"the function given to Token returned no usable token: {error}") from None

    def __repr__(self) -> str:
        return f"Token({'<function>' if callable(self._token) else '***'})"


@runtime_checkable
class BindableAuth(Protocol):
    """Credentials that need to know whom they are for. A client calls `bound` once, when it is made."""

    def bind(self, settings: ClientSettings, region: str | None) -> Auth:
        """What to use for this service and region: the object itself, or one that knows more."""
        ...


@runtime_checkable
class SchemedAuth(Auth, Protocol):
    """Credentials that tell which security schemes of the description they are for, as they must among several."""

    def schemes(self, settings: ClientSettings) -> Iterable[str]: ...


class MultipleAuth:
    """Several credentials of one client, of which each operation gets those that it asks for.

    Raises:
        TypeError: one of them does not tell which schemes it is for.
        ValueError: there are none, or two are for the same scheme.
    """

    __slots__ = ("_by_scheme", "_selected", "_places", "members")

    def __init__(self, members: Iterable[Auth], settings: ClientSettings) -> None:
        self.members = list(members)
        if not self.members:
            raise ValueError("auth is an empty sequence: pass credentials, or None")
        self._by_scheme: dict[str, Auth] = {}
        self._selected: dict[tuple[tuple[str, ...], ...], Auth | None] = {}
        for each in self.members:
            if not isinstance(each, SchemedAuth):
                raise TypeError(f"{type(each).__name__} has no `schemes`, so it cannot be one of several credentials")
            for key in each.schemes(settings):
                if key in self._by_scheme:
                    raise ValueError(f"two credentials are for the scheme {key!r}: tell them apart by `scheme`")
                self._by_scheme[key] = each
        self._places = {each.key: spot for each in settings.schemes if (spot := _spot(each))}
        # What signs a request has to be the last that touches it.
        signing = {each.key for each in settings.schemes if each.signature}
        self._by_scheme = dict(sorted(self._by_scheme.items(), key=lambda pair: pair[0] in signing))

    def select(self, operation: Operation[Any]) -> Auth | None:
        """The credentials for the first alternative of an operation's that there are all for; None where it needs none.

        Raises:
            CredentialsError: no alternative is satisfied, or the first that is wants two things in one place.
        """
        security = operation.security
        if security not in self._selected:
            # None at all is the last resort, wherever it stands.
            whole = [each for each in security if each and self._by_scheme.keys() >= set(each)]
            if not whole and () not in security and security:
                needed = " or ".join(" with ".join(each) for each in security)
                there = ", ".join(self._by_scheme) or "none that it knows"
                raise CredentialsError(f"{operation.id} needs credentials for {needed}; there are: {there}")
            if whole:
                self._check_places(operation, whole[0])
            found = [auth for key, auth in self._by_scheme.items() if key in whole[0]] if whole else []
            self._selected[security] = _CombinedAuth(found) if len(found) > 1 else found[0] if found else None
        return self._selected[security]

    def _check_places(self, operation: Operation[Any], needed: tuple[str, ...]) -> None:
        """That no two of the schemes that are needed together want the same place in a request."""
        taken: dict[tuple[str, str], str] = {}
        for key in needed:
            other = taken.setdefault(self._places[key], key) if key in self._places else key
            if self._by_scheme[other] is not self._by_scheme[key]:
                told = f"{operation.id} needs credentials for {other} with {key}, and a request has one place for both"
                raise CredentialsError(told)

    def authenticate(self, request: Request) -> Flow[None]:
        """Only what `chosen` returns can authenticate."""
        raise CredentialsError("which of several credentials a request needs is told by its operation")
        yield

    def on_unauthorized(self, request: Request) -> bool:
        """Only what `chosen` returns is refused."""
        return False


def _spot(scheme: Scheme) -> tuple[str, str] | None:
    """Where in a request the credentials for a scheme stand, as far as the scheme tells."""
    if scheme.kind == "apiKey":
        return scheme.location, scheme.name.lower() if scheme.location == "header" else scheme.name
    return None if scheme.kind == "mutualTLS" else ("header", "authorization")


class _CombinedAuth:
    """Credentials that are needed together."""

    __slots__ = ("_members",)

    def __init__(self, members: list[Auth]) -> None:
        self._members = members

    def authenticate(self, request: Request) -> Flow[None]:
        for each in self._members:
            yield from each.authenticate(request)

    def on_unauthorized(self, request: Request) -> bool:
        # Each is told: any of them may be the one that was refused.
        return any([each.on_unauthorized(request) for each in self._members])
