"""The base classes of generated resources."""

from __future__ import annotations

from collections.abc import Awaitable, Mapping
from typing import Any, TypeVar, overload

from .caller import AsyncCaller, Caller
from .downloads import AsyncDownload, Download
from .models import body_of as body_of
from .operation import Operation

T = TypeVar("T")


class Resource:
    """The operations of one resource, for threads."""

    __slots__ = ("_caller",)

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    def _call(self, operation: Operation[T], params: Mapping[str, Any], body: Any = None) -> T:
        return self._caller.perform(operation, params, body)


class AsyncResource:
    """The operations of one resource, for event loops."""

    __slots__ = ("_caller",)

    def __init__(self, caller: AsyncCaller) -> None:
        self._caller = caller

    @overload
    def _call(
        self, operation: Operation[Download], params: Mapping[str, Any], body: Any = None
    ) -> Awaitable[AsyncDownload]: ...

    @overload
    def _call(
        self, operation: Operation[Download | T], params: Mapping[str, Any], body: Any = None
    ) -> Awaitable[AsyncDownload | T]: ...

    @overload
    def _call(
        self, operation: Operation[T], params: Mapping[str, Any], body: Any = None
    ) -> Awaitable[T]: ...

    def _call(
        self, operation: Operation[Any], params: Mapping[str, Any], body: Any = None
    ) -> Awaitable[Any]:
        return self._caller.perform(operation, params, body)
