"""Settings of a service, rendered as data."""

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
    """The meaning of an error code. `retry` is set if the same request may succeed later.

    `kind` is "not-found", "conflict", "throttled", "never-ran" (what was asked for never ran, so
    repeating does not help) or empty.
    """

    status: int
    meaning: str = ""
    remedy: str = ""
    retry: Literal["", "throttled", "transient"] = ""
    kind: str = ""


class FailureSign(NamedTuple):
    """A property of successful responses that reports a failure: with one of `values`, or at all.

    `path` is dotted, from the root. Without `values`, null and the empty text report no failure.
    """

    path: str
    values: tuple[Any, ...] = ()


class Failure(NamedTuple):
    """Failures inside successful responses: any of `signs`, and the dotted paths at which the code
    and the message may be, tried in order.
    """

    signs: tuple[FailureSign, ...]
    code: tuple[str, ...] = ()
    message: tuple[str, ...] = ()


class Login(NamedTuple):
    """The URL of a service compatible with OpenStack Identity v3, for tokens. It may contain
    `{region}`.
    """

    url: str


class Auth(Protocol):
    """Credentials. Any number of clients, threads and event loops may share one object."""

    def authenticate(self, request: Request) -> Flow[None]:
        """Sets the request's headers, as the last step before every attempt.

        May yield effects, such as a login. At a repeated attempt it must replace its earlier
        changes. Raises CredentialsError if credentials are missing.
        """
        ...

    def on_unauthorized(self, request: Request) -> bool:
        """Returns, after a 401, whether a retry may succeed, for instance with a new token."""
        ...


class ClientSettings(NamedTuple):
    """The settings of a service.

    `operations` returns the table of operations, imported at first use; `credentials` creates an
    `Auth` from the environment, or None if nothing is set there.
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

    def failure_of(self, operation: Operation[Any]) -> Failure | None:
        """Returns the failures inside successful responses of `operation`: the service's, and its
        own.
        """
        if not operation.failure:
            return self.failure
        signs, code, message = self.failure or Failure(())
        return Failure((*signs, *operation.failure), code, message)

    def scheme(self, key: str) -> Scheme | None:
        """Returns the security scheme of this name."""
        return next((scheme for scheme in self.schemes if scheme.key == key), None)
