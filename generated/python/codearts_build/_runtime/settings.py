"""What is a service's own: rendered once as data, in the module of the client."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, Literal, NamedTuple, Protocol

if TYPE_CHECKING:
    from .drivers import Flow
    from .messages import Request
    from .operation import Operation


class Scheme(NamedTuple):
    """A security scheme of the description. `signature` names the algorithm of a signed header."""

    key: str
    kind: str = "apiKey"
    location: str = ""
    name: str = ""
    scheme: str = ""
    signature: str = ""


class ErrorCode(NamedTuple):
    """What a code in an error answer means. `retry` tells whether the same request may succeed later."""

    status: int
    meaning: str = ""
    remedy: str = ""
    retry: Literal["", "throttled", "transient"] = ""


class Failure(NamedTuple):
    """The property at the root of an answer that tells of a failure inside a success, and its values that do."""

    property: str
    values: tuple[Any, ...]


class Login(NamedTuple):
    """Where tokens are had: a service compatible with OpenStack Identity v3. The URL may hold `{region}`."""

    url: str


class Auth(Protocol):
    """Credentials. One object may serve any number of clients, threads and event loops at a time."""

    def authenticate(self, request: Request) -> Flow[None]:
        """Set the request's headers, last of all before it is sent, once for every attempt.

        May yield effects, such as a login. What it does to a repeated attempt must replace what it did before.
        Raises CredentialsError where there is nothing to authenticate with.
        """
        ...

    def on_unauthorized(self, request: Request) -> bool:
        """Called after a 401: whether a second try may succeed, for instance since a kept token was dropped."""
        ...


class ClientSettings(NamedTuple):
    """Everything that a client needs to know of its service.

    `operations` gives the table of operations, which is imported when it is first asked for; `credentials` makes an
    `Auth` from the environment, None where nothing is set there.
    """

    package: str
    version: str = "0"
    url: str = ""
    regions: tuple[str, ...] = ()
    default_region: str | None = None
    operations: Callable[[], Mapping[str, Operation[Any]]] = dict
    schemes: tuple[Scheme, ...] = ()
    error_codes: Mapping[str, ErrorCode] = {}
    failure: Failure | None = None
    login: Login | None = None
    environment: Mapping[str, str] = {}
    credentials: Callable[[ClientSettings], Auth | None] | None = None

    def scheme(self, key: str) -> Scheme | None:
        """The security scheme of this name."""
        return next((scheme for scheme in self.schemes if scheme.key == key), None)
