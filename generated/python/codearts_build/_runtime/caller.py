"""The performers of calls that the resources of a client share, and the attributes for resources."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Iterator, Mapping
from typing import TYPE_CHECKING, Any, Generic, TypeVar, overload

from .drivers import EmittingFlow, Flow, iterate, iterate_async, run, run_async
from .messages import AsyncTransport, Transport
from .session import Session
from .transports import SharedTransport

if TYPE_CHECKING:
    from .downloads import AsyncDownload, Download
    from .operation import Operation
    from .responses import Received

T = TypeVar("T")
AnyTransport = TypeVar("AnyTransport")
AnyResource = TypeVar("AnyResource")


class BaseCaller(Generic[AnyTransport]):
    """A session and the transport of its calls."""

    __slots__ = ("session", "transport")

    def __init__(self, session: Session, transport: SharedTransport[AnyTransport]) -> None:
        self.session, self.transport = session, transport

    def steps(
        self, operation: Operation[T], params: Mapping[str, Any], body: Any
    ) -> Flow[Received[T]]:
        """Returns the steps of a call. The modules for calls are imported with the first call."""
        from .call import perform

        return perform(self.session, operation, params, body)


class Caller(BaseCaller[Transport]):
    """Performs the calls of a client for threads."""

    __slots__ = ()

    def perform(self, operation: Operation[T], params: Mapping[str, Any], body: Any = None) -> T:
        """Performs an operation of OPERATIONS and returns its typed result."""
        return self.run(self.steps(operation, params, body)).result()

    def run(self, steps: Flow[T]) -> T:
        """Runs a flow with the transport and returns its result."""
        return run(steps, self.transport.get())

    def iterate(self, steps: EmittingFlow) -> Iterator[Any]:
        """Runs a flow with the transport and yields the values that it emits."""
        return iterate(steps, self.transport.get())


class AsyncCaller(BaseCaller[AsyncTransport]):
    """Performs the calls of a client for event loops."""

    __slots__ = ()

    @overload
    async def perform(
        self, operation: Operation[Download], params: Mapping[str, Any], body: Any = None
    ) -> AsyncDownload: ...

    @overload
    async def perform(
        self, operation: Operation[T], params: Mapping[str, Any], body: Any = None
    ) -> T: ...

    async def perform(
        self, operation: Operation[T], params: Mapping[str, Any], body: Any = None
    ) -> Any:
        """Performs an operation of OPERATIONS and returns its typed result."""
        received: Received[Any] = await run_async(
            self.steps(operation, params, body), self.transport.get()
        )
        return received.result()

    async def run(self, steps: Flow[T]) -> T:
        """Runs a flow with the transport and returns its result."""
        return await run_async(steps, self.transport.get())

    def iterate(self, steps: EmittingFlow) -> AsyncIterator[Any]:
        """Runs a flow with the transport and yields the values that it emits."""
        return iterate_async(steps, self.transport.get())


class resource(Generic[AnyResource]):
    """A client's attribute for a resource, made at its first use.

    The decorated function imports and returns the resource's class. That class is the attribute of
    the client's class, so that mocks and `help` find its methods there.
    """

    def __init__(self, find: Callable[[Any], type[AnyResource]]) -> None:
        self._find, self._name, self.__doc__ = find, find.__name__, find.__doc__

    @overload
    def __get__(self, client: None, owner: type[Any]) -> type[AnyResource]: ...

    @overload
    def __get__(self, client: object, owner: type[Any]) -> AnyResource: ...

    def __get__(self, client: Any, owner: type[Any]) -> Any:
        kind: Any = self._find(client)
        if client is None:
            return kind
        made = client.__dict__[self._name] = kind(client._caller)
        return made
