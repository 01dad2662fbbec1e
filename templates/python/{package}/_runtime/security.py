"""What the call machinery asks of credentials, whatever their kind."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol, runtime_checkable

from .effects import Effects
from .messages import Request

if TYPE_CHECKING:
    from .settings import ClientSettings


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
