"""What is kept of an answer beside its value."""

from __future__ import annotations

from typing import Any, Generic, NamedTuple, TypeVar, cast

from .departures import Departure, unknown
from .json_values import loads
from .messages import Headers

T = TypeVar("T")
_SLOT = "__response__"


class ResponseRecord:
    """An answer as it came: `status`, `headers`, `content` (its bytes), and where it departs from the description."""

    __slots__ = ("_kind", "content", "departures", "headers", "method", "path", "status")

    def __init__(
        self,
        status: int,
        headers: Headers,
        content: bytes,
        method: str = "",
        path: str = "",
        departures: tuple[Departure, ...] = (),
        kind: Any = Any,
    ) -> None:
        self.status, self.headers, self.content = status, headers, content
        self.method, self.path, self.departures, self._kind = method, path, departures, kind

    @property
    def json(self) -> Any:
        """The content as plain values of JSON, with every field, known or not. ValueError where it is none."""
        return loads(self.content, self.headers.get("content-type", "") or "")

    @property
    def unknown(self) -> dict[str, Any]:
        """The fields that the description does not know: values by path, such as `result.jobs[3].color`."""
        return unknown(self.json, self._kind)

    @property
    def request_id(self) -> str:
        """What the service's support asks for; empty where the answer has none."""
        return request_id_of(self.headers)

    def __repr__(self) -> str:
        return f"<ResponseRecord {self.status} to {self.method} {self.path}, {len(self.content)} bytes>"


class Received(NamedTuple, Generic[T]):
    """A value and the answer that it came in."""

    value: T
    response: ResponseRecord

    def result(self) -> T:
        """The value, from which `response_of` finds the answer. Scalars cannot carry one."""
        value: Any = self.value
        if value.__class__ is list:
            value = ResponseList(value)
        elif value.__class__ is dict:
            value = ResponseDict(value)
        try:
            setattr(value, _SLOT, self.response)
        except AttributeError:
            return self.value
        return cast(T, value)


class ResponseList(list[Any]):
    """A list at the root of an answer; `response_of` gives the answer."""

    __slots__ = (_SLOT,)


class ResponseDict(dict[str, Any]):
    """A map at the root of an answer; `response_of` gives the answer."""

    __slots__ = (_SLOT,)


def response_of(result: object) -> ResponseRecord:
    """The answer that a result came in: status, headers, bytes, departures, unknown fields.

    Args:
        result: what a method returned: a model, list or map, not a part of it.

    Raises:
        ValueError: the object carries no answer. For a scalar or None use `client.call_with_response(operation_id, ...)`.
    """
    record = getattr(result, _SLOT, None)
    if not isinstance(record, ResponseRecord):
        raise ValueError(f"this {type(result).__name__} is not the whole result of a call, and carries no answer")
    return record


def request_id_of(headers: Headers) -> str:
    """The first header whose name ends in `request-id`."""
    for name, value in headers.pairs:
        if name.lower().endswith("request-id"):
            return value
    return ""
