"""The bases of the clients: one for threads, one for event loops."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from types import EllipsisType, TracebackType
from typing import TYPE_CHECKING, Any, ClassVar, Generic, NoReturn, Self, TypeVar

from .caller import AsyncCaller, Caller
from .hooks import Hooks
from .messages import AsyncTransport, Request, Response, Transport
from .options import Options, Query, merge_headers, merge_query
from .session import Session, bound_credentials
from .settings import Auth, ClientSettings
from .transports import SharedTransport
from .urls import check_base_url, regional_url

if TYPE_CHECKING:
    from .downloads import AsyncDownload, Download
    from .operation import Operation
    from .responses import Received

AnyTransport = TypeVar("AnyTransport")


class BaseClient(Generic[AnyTransport]):
    """The base of both client classes."""

    _settings: ClassVar[ClientSettings]
    _session: Session
    _transport: SharedTransport[AnyTransport]
    _caller: Any  # of the resources

    def __init__(
        self,
        *,
        auth: Auth | Sequence[Auth] | None = None,
        region: str | None = None,
        base_url: str | None = None,
        timeout: float | None = 60.0,
        deadline: float | None = 300.0,
        max_retries: int = 2,
        transport: AnyTransport | None = None,
        strict: bool = False,
        headers: Mapping[str, str] | None = None,
        hooks: Hooks | None = None,
    ) -> None:
        """Makes a client. No connection is opened before the first call.

        Args:
            auth: credentials; by default those of the environment. If there are several, each operation
                uses the first alternative of its `security` that they complete.
            region: the region to call, any text that is valid in a host name.
            base_url: the base URL, instead of the region's.
            timeout: seconds of silence allowed, to connect, to send a piece or to wait for the next
                bytes; None for no limit.
            deadline: seconds for a whole call, including retries and waits; None for no limit.
            max_retries: the maximum number of retries; 0 for none.
            transport: sends the requests; by default over httpx2, or for asyncio over aiohttp if that is
                installed.
            strict: raise if a response does not match the description, instead of recording departures.
            headers: sent with every call.
            hooks: functions called at every attempt.

        Raises:
            TypeError, ValueError: an argument is invalid, or neither region nor base_url is given.
        """
        settings = self._settings
        self.region = region = region or settings.default_region
        url = regional_url(settings, region) if base_url is None else check_base_url(base_url)
        options = Options(
            timeout,
            deadline,
            max_retries,
            strict,
            hooks=hooks or Hooks(),
            headers=merge_headers({}, headers),
        )
        self._transport = SharedTransport(transport, self._new_transport)
        self._session = Session(
            settings=settings,
            base_url=url,
            auth=bound_credentials(auth, settings, region),
            options=options,
            download=self._new_download,
        )
        self._caller = self._new_caller(self._session, self._transport)

    @staticmethod
    def _new_caller(session: Session, transport: SharedTransport[Any]) -> Any:
        raise NotImplementedError

    @staticmethod
    def _new_transport() -> Any:
        raise NotImplementedError

    @staticmethod
    def _new_download(operation: str, request: Request, response: Response) -> Any:
        raise NotImplementedError

    @property
    def base_url(self) -> str:
        """The base URL: scheme, host and leading path."""
        return self._session.base_url

    @property
    def options(self) -> Options:
        """The options of calls."""
        return self._session.options

    def with_options(
        self,
        *,
        timeout: float | EllipsisType | None = ...,
        deadline: float | EllipsisType | None = ...,
        max_retries: int | EllipsisType = ...,
        strict: bool | EllipsisType = ...,
        idempotent: bool | EllipsisType | None = ...,
        hooks: Hooks | EllipsisType | None = ...,
        headers: Mapping[str, str] | EllipsisType | None = ...,
        query: Query | EllipsisType | None = ...,
    ) -> Self:
        """Returns a client with other options over the same connections; closing either closes
        both.

        It is cheap, so that one call can have its own options:
        `client.with_options(timeout=5).jobs.get(...)`.

        Args:
            idempotent: True if calls may be executed twice, which allows retries after a timeout, a
                broken connection or a 5xx; False if not; None to decide by the operation.
            headers: sent with every call, besides this client's headers; those of the same name
                are replaced. None removes all.
            query: query parameters sent with every call, behind those of the operation, and
                signed. A sequence of texts repeats the name. They add to this client's as `headers`
                do.
            timeout, deadline, max_retries, strict, hooks: as in the constructor.

        Raises:
            TypeError, ValueError: an option is invalid.
        """
        old = self._session.options
        options = Options(
            old.timeout if timeout is ... else timeout,
            old.deadline if deadline is ... else deadline,
            old.max_retries if max_retries is ... else max_retries,
            old.strict if strict is ... else strict,
            old.idempotent if idempotent is ... else idempotent,
            old.hooks if hooks is ... else hooks or Hooks(),
            old.headers if headers is ... else merge_headers(old.headers, headers),
            old.query if query is ... else merge_query(old.query, query),
        )
        made = object.__new__(type(self))
        made._transport = self._transport
        made.region = self.region
        made._session = self._session.with_options(options)
        made._caller = self._new_caller(made._session, made._transport)
        return made

    def _operation(self, operation_id: str, params: object) -> Operation[Any]:
        if params is not None and not isinstance(params, Mapping):
            raise TypeError(
                f"params must be a mapping of names to values, not {type(params).__name__}"
            )
        operations = self._settings.operations()
        operation = operations.get(operation_id)
        if operation is None:
            from difflib import get_close_matches

            near = get_close_matches(operation_id, operations)
            hint = f"; did you mean {' or '.join(near)}?" if near else ""
            raise ValueError(f"unknown operation {operation_id!r}{hint}")
        return operation

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self._session.base_url}>"

    def __reduce_ex__(self, protocol: Any) -> NoReturn:
        raise TypeError(
            f"a {type(self).__name__} cannot be pickled or copied; create another client"
        )


class Client(BaseClient[Transport]):
    """A client for threads; one serves any number of them. Use it in `with`, or close it."""

    _caller: Caller

    @staticmethod
    def _new_caller(session: Session, transport: SharedTransport[Transport]) -> Caller:
        return Caller(session, transport)

    @staticmethod
    def _new_transport() -> Transport:
        from .transports import default_transport

        return default_transport()

    @staticmethod
    def _new_download(operation: str, request: Request, response: Response) -> Download:
        from .downloads import Download

        return Download(operation, request, response)

    def call(
        self, operation_id: str, params: Mapping[str, Any] | None = None, body: Any = None
    ) -> Any:
        """Performs any operation by its ID, with wire names.

        Args:
            operation_id: a key of OPERATIONS.
            params: values of path, query, headers, cookies and form fields.
            body: the body: a model, or plain JSON values.

        Returns:
            The same value as the operation's method.

        Raises:
            TypeError, ValueError: an argument is missing or invalid; nothing was sent.
            ClientError: any other failure of a call.
        """
        return self._caller.perform(self._operation(operation_id, params), params or {}, body)

    def call_with_response(
        self, operation_id: str, params: Mapping[str, Any] | None = None, body: Any = None
    ) -> Received[Any]:
        """Performs a call and returns its value with the response: status, headers, bytes,
        departures.
        """
        operation = self._operation(operation_id, params)
        return self._caller.run(self._caller.steps(operation, params or {}, body))

    def close(self) -> None:
        """Closes the connections; running calls end in an error. The caller's own transport stays
        open.
        """
        transport = self._transport.close()
        if transport is not None:
            transport.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        at: TracebackType | None,
    ) -> None:
        self.close()


class AsyncClient(BaseClient[AsyncTransport]):
    """A client for event loops. Use it in `async with`, or await its `close`."""

    _caller: AsyncCaller

    @staticmethod
    def _new_caller(session: Session, transport: SharedTransport[AsyncTransport]) -> AsyncCaller:
        return AsyncCaller(session, transport)

    @staticmethod
    def _new_transport() -> AsyncTransport:
        from .transports import default_async_transport

        return default_async_transport()

    @staticmethod
    def _new_download(operation: str, request: Request, response: Response) -> AsyncDownload:
        from .downloads import AsyncDownload

        return AsyncDownload(operation, request, response)

    async def call(
        self, operation_id: str, params: Mapping[str, Any] | None = None, body: Any = None
    ) -> Any:
        """Performs any operation by its ID, as `Client.call` does."""
        return await self._caller.perform(self._operation(operation_id, params), params or {}, body)

    async def call_with_response(
        self, operation_id: str, params: Mapping[str, Any] | None = None, body: Any = None
    ) -> Received[Any]:
        """Performs a call and returns its value with the response: status, headers, bytes,
        departures.
        """
        operation = self._operation(operation_id, params)
        return await self._caller.run(self._caller.steps(operation, params or {}, body))

    async def close(self) -> None:
        """Closes the connections; running calls end in an error. The caller's own transport stays
        open.
        """
        transport = self._transport.close()
        if transport is not None:
            await transport.close()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        at: TracebackType | None,
    ) -> None:
        await self.close()
