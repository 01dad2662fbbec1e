"""What the calls of one client share: whom they go to, with which credentials and which options."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, NamedTuple, cast

from .messages import Headers, Request, Response
from .settings import Auth, ClientSettings

if TYPE_CHECKING:
    from logging import Logger

    from .operation import Operation


_NAME = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+")
_FOREVER = 1e9  # seconds; no clock of an operating system is sure to take more


class Hooks(NamedTuple):
    """Functions that see every attempt, a login's excepted. They must not block an event loop.

    `before` is given the request before it is authenticated, and may change its headers; `after` is given the request
    as it was sent, credentials included, and the answer. What they raise ends the call.
    """

    before: Callable[[Request], None] | None = None
    after: Callable[[Request, Response], None] | None = None


class Options(NamedTuple):
    """How calls are made.

    `timeout`: seconds of silence allowed, to connect, to send a piece or to wait for the next bytes; `deadline`:
    seconds for a call in all, retries included (what a file takes to send or to read does not count); `max_retries`:
    how often a failed attempt is repeated at most; `strict`: answers that depart from the description are an error;
    `idempotent`: whether calls may be carried out twice, None to go by the operation; `headers`: sent with every call.
    """

    timeout: float | None = 60.0
    deadline: float | None = 300.0
    max_retries: int = 2
    strict: bool = False
    idempotent: bool | None = None
    hooks: Hooks = Hooks()
    headers: Mapping[str, str] = {}

    def check(self) -> None:
        """TypeError or ValueError where an option cannot be used."""
        for name in ("timeout", "deadline"):
            value: Any = getattr(self, name)
            if value is not None and not (isinstance(value, (int, float)) and 0 < value < _FOREVER):
                raise ValueError(f"{name} must be a positive number of seconds, or None for no limit")
        if not isinstance(cast(object, self.max_retries), int) or self.max_retries < 0:
            raise ValueError("max_retries must be a whole number, 0 or more")
        if not isinstance(cast(object, self.hooks), Hooks):
            raise TypeError(f"hooks must be Hooks(before=..., after=...), not {type(self.hooks).__name__}")
        for name, content in self.headers.items():
            if not isinstance(cast(object, content), str):
                raise TypeError(f"header {name!r} must be a str, not {type(content).__name__}")
            if not _NAME.fullmatch(name):
                raise ValueError(f"header {name!r} has a name that HTTP does not allow")
            if name.lower() in ("content-length", "transfer-encoding"):
                raise ValueError(f"header {name!r} is told by what is sent, and cannot be set")


class Plan:
    """How one operation is performed, worked out at its first call."""

    __slots__ = ("builder", "reader")

    def __init__(self, operation: Operation[Any], settings: ClientSettings) -> None:
        from .decoding import ResponseReader
        from .request_builder import RequestBuilder

        self.builder = RequestBuilder(operation)
        self.reader = ResponseReader(operation, settings.failure)


class Session:
    """What the calls of one client share. `download` makes the object for a file that is streamed."""

    __slots__ = ("_logger", "auth", "base_url", "download", "headers", "options", "plans", "settings")

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
            headers[name] = value
        self.headers = headers.pairs
        self._logger: Logger | None = None
        self.plans: dict[str, Plan] = {} if plans is None else plans

    @property
    def logger(self) -> Logger:
        """The logger, named as the package. `logging` is imported with the first call, not with the package."""
        if self._logger is None:
            import logging

            self._logger = logging.getLogger(self.settings.package)
        return self._logger

    def plan(self, operation: Operation[Any]) -> Plan:
        """The plan of an operation."""
        plan = self.plans.get(operation.id)
        if plan is None:
            plan = self.plans[operation.id] = Plan(operation, self.settings)
        return plan

    def with_options(self, options: Options) -> Session:
        """The same session with other options."""
        return Session(
            settings=self.settings,
            base_url=self.base_url,
            auth=self.auth,
            options=options,
            download=self.download,
            plans=self.plans,
        )
