"""Sessions: the base URL, credentials and options that the calls of a client share."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, NamedTuple, cast

from .messages import Headers, Request, Response, SecretText, is_secret
from .settings import Auth, ClientSettings

if TYPE_CHECKING:
    from logging import Logger

    from .operation import Operation


_NAME = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+")
_FOREVER = 1e9  # seconds; a safe maximum for the clocks of operating systems


class Hooks(NamedTuple):
    """Functions called at every attempt, except logins. They must not block an event loop.

    `before` receives the request before authentication and may change its headers; `after` receives
    the sent request, including credentials, and the response. Their exceptions end the call.
    """

    before: Callable[[Request], None] | None = None
    after: Callable[[Request, Response], None] | None = None


class Options(NamedTuple):
    """The options of calls.

    `timeout`: seconds of silence allowed, to connect, to send a piece or to wait for the next
    bytes; `deadline`: seconds for a whole call, including retries (excluding streamed files);
    `max_retries`: the maximum number of retries; `strict`: raise if a response does not match the
    description; `idempotent`: whether calls may be executed twice, None to decide by the operation;
    `headers`: sent with every call.
    """

    timeout: float | None = 60.0
    deadline: float | None = 300.0
    max_retries: int = 2
    strict: bool = False
    idempotent: bool | None = None
    hooks: Hooks = Hooks()
    headers: Mapping[str, str] = {}

    def __repr__(self) -> str:
        shown = self._asdict() | {"headers": dict(Headers(self.headers).redacted().pairs)}
        return f"Options({', '.join(f'{name}={value!r}' for name, value in shown.items())})"

    def check(self) -> None:
        """Raises TypeError or ValueError if an option is invalid."""
        for name in ("timeout", "deadline"):
            value: Any = getattr(self, name)
            if value is not None and not (isinstance(value, (int, float)) and 0 < value < _FOREVER):
                raise ValueError(
                    f"{name} must be a positive number of seconds, or None for no limit"
                )
        if not isinstance(cast(object, self.max_retries), int) or self.max_retries < 0:
            raise ValueError("max_retries must be a whole number, 0 or more")
        if not isinstance(cast(object, self.hooks), Hooks):
            raise TypeError(
                f"hooks must be Hooks(before=..., after=...), not {type(self.hooks).__name__}"
            )
        for name, content in self.headers.items():
            if not isinstance(cast(object, content), str):
                raise TypeError(f"header {name!r} must be a str, not {type(content).__name__}")
            if not content.isprintable():
                raise ValueError(f"header {name!r} has a line break or another control character")
            if not _NAME.fullmatch(name):
                raise ValueError(f"header {name!r} has a name that HTTP does not allow")
            if name.lower() in ("content-length", "transfer-encoding"):
                raise ValueError(f"header {name!r} is computed from the body and cannot be set")


class Plan:
    """The request builder and response reader of an operation, created at its first call."""

    __slots__ = ("builder", "reader")

    def __init__(self, operation: Operation[Any], settings: ClientSettings) -> None:
        from .decoding import ResponseReader
        from .request_builder import RequestBuilder

        self.builder = RequestBuilder(operation)
        self.reader = ResponseReader(operation, settings.failure)


class Session:
    """The data that the calls of one client share. `download` creates the object for a streamed
    file.
    """

    __slots__ = (
        "_logger",
        "auth",
        "base_url",
        "download",
        "headers",
        "options",
        "plans",
        "settings",
    )

    def __init__(
        self,
        *,
        settings: ClientSettings,
        base_url: str,
        auth: Auth | None,
        options: Options,
        download: Callable[[Request, Response], Any],
        plans: dict[str, Plan] | None = None,
    ) -> None:
        options.check()
        self.settings, self.base_url, self.auth, self.options = settings, base_url, auth, options
        self.download = download
        headers = Headers([("User-Agent", f"{settings.package}/{settings.version}")])
        for name, value in options.headers.items():
            headers[name] = SecretText(value) if is_secret(name) else value
        self.headers = headers.pairs
        self._logger: Logger | None = None
        self.plans: dict[str, Plan] = {} if plans is None else plans

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

    def with_options(self, options: Options) -> Session:
        """Returns the same session with other options."""
        return Session(
            settings=self.settings,
            base_url=self.base_url,
            auth=self.auth,
            options=options,
            download=self.download,
            plans=self.plans,
        )
