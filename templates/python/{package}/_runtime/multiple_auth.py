"""Several credentials of one client, of which each operation gets those that it needs."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

from .auth import SchemedAuth
from .drivers import Flow
from .errors import CredentialsError
from .messages import Request
from .settings import Auth, ClientSettings, Scheme

if TYPE_CHECKING:
    from .operation import Operation


class MultipleAuth:
    """Several credentials of one client; each operation uses those that it requires.

    Raises:
        TypeError: one of them has no `schemes` method.
        ValueError: the sequence is empty, or two credentials are for the same scheme.
    """

    __slots__ = ("_by_scheme", "_places", "_selected", "members")

    def __init__(self, members: Iterable[Auth], settings: ClientSettings) -> None:
        self.members = list(members)
        if not self.members:
            raise ValueError("auth is an empty sequence: pass credentials, or None")
        self._by_scheme: dict[str, Auth] = {}
        self._selected: dict[tuple[tuple[str, ...], ...], Auth | None] = {}
        for each in self.members:
            if not isinstance(each, SchemedAuth):
                raise TypeError(
                    f"{type(each).__name__} has no `schemes`, so it cannot be one of several credentials"
                )
            for key in each.schemes(settings):
                if key in self._by_scheme:
                    raise ValueError(
                        f"two credentials are for the scheme {key!r}; distinguish them by `scheme`"
                    )
                self._by_scheme[key] = each
        self._places = {
            each.key: spot for each in settings.schemes if (spot := _location_key(each))
        }
        # A signature must be the last change of a request.
        signing = {each.key for each in settings.schemes if each.signature}
        self._by_scheme = dict(sorted(self._by_scheme.items(), key=lambda pair: pair[0] in signing))

    def select(self, operation: Operation[Any]) -> Auth | None:
        """Returns the credentials for the first alternative that is complete; None if the operation
        needs none.

        Raises:
            CredentialsError: no alternative is complete, or the first complete one has two tokens
                for one location.
        """
        security = operation.security
        if security not in self._selected:
            # The alternative without credentials comes last, at any position.
            whole = [each for each in security if each and self._by_scheme.keys() >= set(each)]
            if not whole and () not in security and security:
                needed = " or ".join(" with ".join(each) for each in security)
                there = ", ".join(self._by_scheme) or "none that it knows"
                raise CredentialsError(
                    f"{operation.id} needs credentials for {needed}; there are: {there}"
                )
            if whole:
                self._check_places(operation, whole[0])
            found = (
                [auth for key, auth in self._by_scheme.items() if key in whole[0]] if whole else []
            )
            self._selected[security] = (
                _CombinedAuth(found) if len(found) > 1 else found[0] if found else None
            )
        return self._selected[security]

    def _check_places(self, operation: Operation[Any], needed: tuple[str, ...]) -> None:
        """Raises CredentialsError if two schemes of one alternative use the same location in a
        request.
        """
        taken: dict[tuple[str, str], str] = {}
        for key in needed:
            other = taken.setdefault(self._places[key], key) if key in self._places else key
            if self._by_scheme[other] is not self._by_scheme[key]:
                message = f"{operation.id} needs credentials for {other} with {key}, and a request has one place for both"
                raise CredentialsError(message)

    def authenticate(self, request: Request) -> Flow[None]:
        """Raises CredentialsError: only the result of `select` can authenticate."""
        raise CredentialsError(
            "several credentials need an operation to select from; call `select` first"
        )
        yield

    def on_unauthorized(self, request: Request) -> bool:
        """Returns False: only the result of `select` is used in requests."""
        return False


def _location_key(scheme: Scheme) -> tuple[str, str] | None:
    """Returns the location of a scheme's credentials in a request, if it is known."""
    if scheme.kind == "apiKey":
        return scheme.location, scheme.name.lower() if scheme.location == "header" else scheme.name
    return None if scheme.kind == "mutualTLS" else ("header", "authorization")


class _CombinedAuth:
    """Credentials that one request needs together."""

    __slots__ = ("_members",)

    def __init__(self, members: list[Auth]) -> None:
        self._members = members

    def authenticate(self, request: Request) -> Flow[None]:
        for each in self._members:
            yield from each.authenticate(request)

    def on_unauthorized(self, request: Request) -> bool:
        # Every member is called, because any of them may have caused the 401.
        return any([each.on_unauthorized(request) for each in self._members])
