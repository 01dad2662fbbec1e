"""Sessions: the base URL, credentials and options that the calls of a client share."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any, cast

from .messages import Headers, Request, Response, SecretText
from .options import Options, query_text
from .settings import Auth, ClientSettings

if TYPE_CHECKING:
    from logging import Logger

    from .departures import Departure
    from .operation import Operation

_KINDS = 1000  # of departures that are remembered
_INDEX = re.compile(r"\[\d+\]")


def bound_credentials(
    auth: Auth | Sequence[Auth] | None, settings: ClientSettings, region: str | None
) -> Auth | None:
    """Returns the credentials for a service and region; without any, those of the environment.

    Raises:
        TypeError, ValueError: `auth` is no credential, or such a sequence cannot be combined.
    """
    if auth is None and settings.credentials is not None:
        auth = settings.credentials(settings)
    if (
        isinstance(auth, Sequence)
        and not isinstance(auth, (str, bytes))
        and not hasattr(auth, "authenticate")
    ):
        from .multiple_auth import MultipleAuth

        return MultipleAuth([_bound(each, settings, region) for each in auth], settings)
    return None if auth is None else _bound(cast("Auth", auth), settings, region)


def _schemes(auth: Auth | None, settings: ClientSettings) -> frozenset[str] | None:
    """Returns the security schemes that a credential is for; None if the description has none of
    them, or it does not list them: it is then sent with every call that needs credentials.
    """
    schemes = getattr(auth, "schemes", None)
    return None if schemes is None else frozenset(schemes(settings)) or None


def _bound(auth: Auth, settings: ClientSettings, region: str | None) -> Auth:
    bind = getattr(auth, "bind", None)
    bound = auth if bind is None else cast("Auth", bind(settings, region))
    if not hasattr(bound, "authenticate"):
        raise TypeError(f"auth must be credentials, such as Token(...), not {type(auth).__name__}")
    return bound


class Plan:
    """The request builder and response reader of an operation, created at its first call."""

    __slots__ = ("builder", "reader")

    def __init__(self, operation: Operation[Any], settings: ClientSettings) -> None:
        from .decoding import ResponseReader
        from .request_builder import RequestBuilder

        self.builder = RequestBuilder(operation)
        self.reader = ResponseReader(operation, settings.failure_of(operation))


class Session:
    """The data that the calls of one client share. `download` creates the object for a streamed
    file.
    """

    __slots__ = (
        "_logger",
        "_reported",
        "auth",
        "auth_schemes",
        "base_url",
        "download",
        "headers",
        "options",
        "plans",
        "query",
        "settings",
    )

    def __init__(
        self,
        *,
        settings: ClientSettings,
        base_url: str,
        auth: Auth | None,
        options: Options,
        download: Callable[[str, Request, Response], Any],
    ) -> None:
        self.settings, self.base_url, self.auth, self.download = settings, base_url, auth, download
        self.auth_schemes = _schemes(auth, settings)
        self.plans: dict[str, Plan] = {}
        self._logger: Logger | None = None
        self._reported: dict[tuple[str, ...], object] = {}
        options.check()
        self._set_options(options)

    def _set_options(self, options: Options) -> None:
        self.options = options
        headers = Headers([("User-Agent", f"{self.settings.package}/{self.settings.version}")])
        for name, value in options.headers.items():
            headers[name] = value
        self.headers = headers.pairs
        self.query = SecretText(query_text(options.query)) if options.query else ""

    @property
    def logger(self) -> Logger:
        """The logger, named as the package. `logging` is imported with the first call, not with the
        package.
        """
        if self._logger is None:
            import logging

            self._logger = logging.getLogger(self.settings.package)
        return self._logger

    def plan(self, operation: Operation[Any]) -> Plan:
        """Returns the plan of an operation."""
        plan = self.plans.get(operation.id)
        if plan is None:
            plan = self.plans[operation.id] = Plan(operation, self.settings)
        return plan

    def unreported(
        self, operation_id: str, departures: tuple[Departure, ...]
    ) -> tuple[Departure, ...]:
        """Returns the departures of kinds that the operation had not before, and remembers them.

        Departures of one kind differ in indexes and values only. Beyond 1,000 kinds none is new.
        """
        found: list[Departure] = []
        for each in departures:
            place = _INDEX.sub("[]", each.where)
            kind, mark = (operation_id, place, each.expected, each.got), object()
            # One atomic step, because threads share the session.
            if len(self._reported) < _KINDS and self._reported.setdefault(kind, mark) is mark:
                found.append(each)
        return tuple(found)

    def with_options(self, options: Options) -> Session:
        """Returns the same session with other options.

        Raises:
            TypeError, ValueError: an option is invalid.
        """
        options.check()
        made = self._copy()
        old = self.options
        if options.headers is old.headers and options.query is old.query:
            made.options = options
        else:
            made._set_options(options)
        return made

    def with_base_url(self, base_url: str, auth: Auth | None) -> Session:
        """Returns the same session for another service and its credentials."""
        made = self._copy()
        made.base_url, made.auth = base_url, auth
        made.auth_schemes = None  # the schemes of the other service are unknown
        return made

    def _copy(self) -> Session:
        made = object.__new__(Session)  # several times as fast as `copy.copy`
        made.settings, made.base_url, made.auth = self.settings, self.base_url, self.auth
        made.download, made.plans, made.options = self.download, self.plans, self.options
        made.auth_schemes = self.auth_schemes
        made.headers, made.query = self.headers, self.query
        made._logger, made._reported = self._logger, self._reported
        return made
