"""Expectations of calls, and the responses to them."""

from __future__ import annotations

import threading
from collections.abc import Callable, Mapping, Sequence
from difflib import get_close_matches
from functools import partial
from inspect import iscoroutinefunction
from typing import Any, NamedTuple, cast

import msgspec

from .._runtime.alternatives import move_alternatives
from .._runtime.bodies import is_json
from .._runtime.departures import unknown
from .._runtime.errors import ClientError
from .._runtime.extra_properties import flatten_extra, reader_of
from .._runtime.formats import text_types
from .._runtime.model_types import field_types, is_model
from .._runtime.operation import FILE, Operation
from .calls import Call
from .described_method import DescribedMethod
from .examples import example_of
from .methods import OPERATIONS
from .replies import Fault, Reply

Value = (
    msgspec.Struct
    | Reply
    | Fault
    | Exception
    | Mapping[str, Any]
    | Sequence[Any]
    | str
    | bytes
    | int
    | float
    | None
)
Returned = Value | Callable[[Call], Value]
"""A model or plain JSON value, the content of a file, a `Reply`, a `Fault`, an exception to raise,
or a function of the call that returns one of these.
"""


class UnexpectedCallError(AssertionError):
    """A call that nobody expected, or that does not match the description."""


class Outcome(NamedTuple):
    """The result of one request: a response, a fault of the connection, or an exception."""

    result: Reply | Fault | Exception
    delay: float = 0.0
    example: Reply = Reply()


class Expectation:
    """Calls of one operation, with these arguments, and the responses to them."""

    def __init__(self, method: DescribedMethod, arguments: Mapping[str, Any]) -> None:
        self._method, self._operation = method, OPERATIONS[method.operation]
        check_names(method, self._operation, arguments)
        texts = argument_texts(self._operation)
        self._arguments = {name: plain(value, texts) for name, value in arguments.items()}
        self._responses: list[Returned] = []
        self._delay = 0.0
        self._guard = threading.Lock()
        self.calls: list[Call] = []

    def returns(self, *responses: Returned, delay: float = 0.0) -> Expectation:
        """Sets the responses, one for each call; the last one is repeated.

        Args:
            responses: models or plain values, which must match the description; or a `Reply`, a
                `Fault`, an exception, or a function of the call. Without any, the example.
            delay: seconds before each response.

        Raises:
            TypeError, ValueError: a value does not match the description; a `Reply` may.
        """
        for each in responses:
            if isinstance(each, type) or iscoroutinefunction(each):
                raise TypeError(f"pass a value or a plain function of the call, not {each!r}")
            if not callable(each):
                reply_of(each, self._method, self._operation)
        self._responses, self._delay = list(responses), delay
        return self

    def matches(self, call: Call) -> bool:
        """Whether a call has the operation and the arguments."""
        if call.operation_id != self._method.operation:
            return False
        given = call.arguments
        return all(name in given and given[name] == each for name, each in self._arguments.items())

    def next_outcome(self, call: Call) -> Outcome:
        """Returns the response to a call, and records it."""
        with self._guard:
            position = min(len(self.calls), len(self._responses) - 1)
            self.calls.append(call)
            responses, delay = self._responses, self._delay
        example = example_of(self._method, self._operation, call)
        if not responses:
            return Outcome(example, delay, example)
        chosen: Any = responses[position]
        if callable(chosen):
            try:
                chosen = chosen(call)
            except ClientError as error:
                chosen = error
        return Outcome(reply_of(chosen, self._method, self._operation), delay, example)

    def __str__(self) -> str:
        given = ", ".join(f"{name}={value!r}" for name, value in self._arguments.items())
        return f"{self._method.name}({given})"

    def __repr__(self) -> str:
        return f"<Expectation {self}>"


def check_names(
    method: DescribedMethod, operation: Operation[Any], arguments: Mapping[str, Any]
) -> None:
    """Raises TypeError if a method has no such argument."""
    schema = None if operation.body is None else operation.body.schema
    if operation.body is not None and not is_model(schema):
        return
    renamed, properties = dict(method.parameters), dict(method.properties)
    known = {
        renamed.get(each.key or each.name, each.key or each.name) for each in operation.parameters
    }
    if is_model(schema):
        known |= {properties.get(name, name) for name in field_types(schema)}
        if any(name.startswith("(") for name in known):  # further properties are allowed
            return
    for name in arguments:
        if name not in known:
            near = get_close_matches(name, known, 1)
            hint = f"; did you mean {near[0]!r}?" if near else ""
            raise TypeError(f"{method.name} takes no argument {name!r}{hint}")


def argument_texts(operation: Operation[Any]) -> frozenset[type]:
    """Returns the types of arguments that are sent as text; see `text_types`."""
    kinds = [each.type for each in operation.parameters]
    kinds += [operation.body.schema] if operation.body else []
    return frozenset[type]().union(*map(text_types, kinds))


def plain(value: Any, texts: frozenset[type]) -> Any:
    """Returns models as plain JSON values, as in a call, and bytes of a file unchanged."""
    is_file = isinstance(value, bytes) and bytes not in texts
    return value if is_file else flatten_extra(value, texts)


def reply_of(
    value: Any, method: DescribedMethod, operation: Operation[Any]
) -> Reply | Fault | Exception:
    """Returns the response for a value.

    Raises:
        TypeError, ValueError: the value does not match the description.
    """
    if isinstance(value, (Reply, Fault, Exception)):
        return value
    described = operation.responses[0] if operation.responses else None
    schema = described.schema if described else None
    if value is None and described is not None and described.may_be_empty:
        return Reply(b"", method.status, "")
    if described is not None and described.items and isinstance(value, (list, tuple)):
        rows: list[Any] = list(cast("list[Any]", value))
        encode = partial(_encode, method, described.items.kind)
        return Reply(described.items.write(rows, encode), method.status, method.media_type)
    if schema is FILE or not is_json(method.media_type):
        if value is None or isinstance(value, (str, bytes)):
            return Reply(value or b"", method.status, method.media_type)
        raise TypeError(f"{method.name} returns a file or text, not {type(value).__name__}")
    if isinstance(value, msgspec.Struct) and is_model(schema) and not isinstance(value, schema):
        raise TypeError(f"{method.name} returns {schema.__name__}, not {type(value).__name__}")
    content = _encode(method, schema, value)
    return Reply(content, method.status, method.media_type)


def _encode(method: DescribedMethod, schema: Any, value: Any) -> bytes:
    """Returns JSON. Raises ValueError if it does not match `schema`."""
    content = msgspec.json.encode(plain(value, text_types(schema)))
    try:
        reader_of(schema)(content)
    except msgspec.ValidationError as error:
        raise ValueError(f"{method.name}: {error}; send it unchecked as a Reply") from None
    for place in unknown(move_alternatives(msgspec.json.decode(content), schema), schema):
        reason = f"unknown property {place!r}; send it unchecked as a Reply"
        raise ValueError(f"{method.name}: {reason}")
    return content
