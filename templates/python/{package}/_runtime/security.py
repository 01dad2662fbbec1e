"""What the call machinery asks of credentials, whatever their kind."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any, Protocol, runtime_checkable

from .drivers import Effects
from .errors import CredentialsError
from .messages import Request

if TYPE_CHECKING:
    from .operation import Operation
    from .settings import ClientSettings, Scheme


class Auth(Protocol):
    """Credentials. One object may serve any number of clients, threads and event loops at a time."""

    def authenticate(self, request: Request) -> Effects[None]:
        """Set the request's headers, last of all before it is sent, once for every attempt.

        May yield effects, such as a login. What it does to a repeated attempt must replace what it did before.
        Raises CredentialsError where there is nothing to authenticate with.
        """
        ...

    def refused(self, request: Request) -> bool:
        """Called after a 401: whether a second try may succeed, for instance since a kept token was dropped."""
        ...


@runtime_checkable
class BindableAuth(Protocol):
    """Credentials that need to know whom they are for. A client calls `bound` once, when it is made."""

    def bound(self, settings: ClientSettings, region: str | None) -> Auth:
        """What to use for this service and region: the object itself, or one that knows more."""
        ...


@runtime_checkable
class SchemedAuth(Auth, Protocol):
    """Credentials that tell which security schemes of the description they are for, as they must among several."""

    def schemes(self, settings: ClientSettings) -> Iterable[str]: ...


class Several:
    """Several credentials of one client, of which each operation gets those that it asks for.

    Raises:
        TypeError: one of them does not tell which schemes it is for.
        ValueError: there are none, or two are for the same scheme.
    """

    __slots__ = ("_by_scheme", "_chosen", "_places", "members")

    def __init__(self, members: Iterable[Auth], settings: ClientSettings) -> None:
        self.members = list(members)
        if not self.members:
            raise ValueError("auth is an empty sequence: pass credentials, or None")
        self._by_scheme: dict[str, Auth] = {}
        self._chosen: dict[tuple[tuple[str, ...], ...], Auth | None] = {}
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

    def chosen(self, operation: Operation[Any]) -> Auth | None:
        """The credentials for the first alternative of an operation's that there are all for; None where it needs none.

        Raises:
            CredentialsError: no alternative is satisfied, or the first that is wants two things in one place.
        """
        security = operation.security
        if security not in self._chosen:
            # None at all is the last resort, wherever it stands.
            whole = [each for each in security if each and self._by_scheme.keys() >= set(each)]
            if not whole and () not in security and security:
                needed = " or ".join(" with ".join(each) for each in security)
                there = ", ".join(self._by_scheme) or "none that it knows"
                raise CredentialsError(f"{operation.id} needs credentials for {needed}; there are: {there}")
            if whole:
                self._check_places(operation, whole[0])
            found = [auth for key, auth in self._by_scheme.items() if key in whole[0]] if whole else []
            self._chosen[security] = _All(found) if len(found) > 1 else found[0] if found else None
        return self._chosen[security]

    def _check_places(self, operation: Operation[Any], needed: tuple[str, ...]) -> None:
        """That no two of the schemes that are needed together want the same place in a request."""
        taken: dict[tuple[str, str], str] = {}
        for key in needed:
            other = taken.setdefault(self._places[key], key) if key in self._places else key
            if self._by_scheme[other] is not self._by_scheme[key]:
                told = f"{operation.id} needs credentials for {other} with {key}, and a request has one place for both"
                raise CredentialsError(told)

    def authenticate(self, request: Request) -> Effects[None]:
        """Only what `chosen` returns can authenticate."""
        raise CredentialsError("which of several credentials a request needs is told by its operation")
        yield

    def refused(self, request: Request) -> bool:
        """Only what `chosen` returns is refused."""
        return False


def _spot(scheme: Scheme) -> tuple[str, str] | None:
    """Where in a request the credentials for a scheme stand, as far as the scheme tells."""
    if scheme.kind == "apiKey":
        return scheme.location, scheme.name.lower() if scheme.location == "header" else scheme.name
    return None if scheme.kind == "mutualTLS" else ("header", "authorization")


class _All:
    """Credentials that are needed together."""

    __slots__ = ("_members",)

    def __init__(self, members: list[Auth]) -> None:
        self._members = members

    def authenticate(self, request: Request) -> Effects[None]:
        for each in self._members:
            yield from each.authenticate(request)

    def refused(self, request: Request) -> bool:
        # Each is told: any of them may be the one that was refused.
        return any([each.refused(request) for each in self._members])
