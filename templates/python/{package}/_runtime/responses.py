"""Records of responses, and their connection to results."""

from __future__ import annotations

from typing import Any, Generic, NamedTuple, TypeVar, cast

from .alternatives import move_alternatives
from .departures import Departure, unknown
from .header_values import header_values
from .json_values import loads
from .messages import Headers
from .operation import ExpectedResponse

T = TypeVar("T")
_SLOT = "__response__"


class ResponseRecord:
    """A response: `status`, `headers`, `content` (bytes) and `departures`.

    `url` is where it came from, without the query, which may contain a secret.
    """

    __slots__ = (
        "_described",
        "content",
        "departures",
        "headers",
        "method",
        "path",
        "status",
        "url",
    )

    def __init__(
        self,
        status: int,
        headers: Headers,
        content: bytes,
        method: str = "",
        path: str = "",
        departures: tuple[Departure, ...] = (),
        described: ExpectedResponse | None = None,
        url: str = "",
    ) -> None:
        self.status, self.headers, self.content = status, headers, content
        self.method, self.path, self.departures = method, path, departures
        self._described, self.url = described, url

    @property
    def json(self) -> Any:
        """The content as plain JSON values, with unknown fields. Raises ValueError if it is not
        JSON.
        """
        return loads(self.content, self.headers.get("content-type", "") or "")

    @property
    def unknown(self) -> dict[str, Any]:
        """The fields that are not in the description: values by path, such as
        `result.jobs[3].color`.
        """
        kind = Any if self._described is None else self._described.schema
        return unknown(move_alternatives(self.json, kind), kind)

    @property
    def header_values(self) -> dict[str, Any]:
        """The described headers that the response has, each as its described type.

        A value that does not match its type is the text that came. All headers are in `headers`.
        """
        return header_values(self.headers, self._described.headers if self._described else ())

    @property
    def request_id(self) -> str:
        """The request ID for the service's support; empty if there is none."""
        return request_id_of(self.headers)

    def __repr__(self) -> str:
        return f"<ResponseRecord {self.status} to {self.method} {self.path}, {len(self.content)} bytes>"


class Received(NamedTuple, Generic[T]):
    """A result and its response."""

    value: T
    response: ResponseRecord

    def result(self) -> T:
        """Returns the value with its response attached, for `response_of`. Scalars are returned
        without.
        """
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
    """A list at the root of a response, for `response_of`."""

    __slots__ = (_SLOT,)


class ResponseDict(dict[str, Any]):
    """A map at the root of a response, for `response_of`."""

    __slots__ = (_SLOT,)


def response_of(result: object) -> ResponseRecord:
    """Returns the response of a result: status, headers, bytes, departures, unknown fields.

    Args:
        result: the whole result of a method: a model, list or map.

    Raises:
        ValueError: the object has no response, such as a text, a number or None. For these use
            `client.call_with_response(operation_id, ...)`, or an `after` hook.
    """
    record = getattr(result, _SLOT, None)
    if not isinstance(record, ResponseRecord):
        raise ValueError(
            f"this {type(result).__name__} is not the whole result of a call, so it has no response"
        )
    return record


def request_id_of(headers: Headers) -> str:
    """Returns the first header whose name ends in `request-id`."""
    for name, value in headers.pairs:
        if name.lower().endswith("request-id"):
            return value
    return ""
