"""Requests as calls of methods, checked against the description as the service would."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from difflib import get_close_matches
from functools import cache
from typing import Any, NamedTuple
from urllib.parse import unquote, urlsplit

import msgspec

from .._runtime.bodies import FORMS
from .._runtime.decoders import decoder_of
from .._runtime.decoding import essence
from .._runtime.json_values import is_object
from .._runtime.messages import Request
from .._runtime.model_types import referenced_models
from .._runtime.operation import Body, Operation, Parameter
from .bodies import read_body, read_form
from .described_method import DescribedMethod
from .limits import check_limits
from .methods import METHODS, OPERATIONS, SETTINGS
from .styles import from_pairs, from_text


@dataclass(frozen=True)
class Call:
    """A call that the fake service received.

    `operation` is the method as the caller types it, such as `jobs.get`; `arguments` are those of
    the method, in plain values; `body` is the decoded body; `file_names` are the names of sent
    files, by form field; `problems` are the places that do not match the description.
    """

    operation: str
    operation_id: str
    arguments: Mapping[str, Any]
    body: Any = None
    file_names: Mapping[str, str] = field(default_factory=dict[str, str], repr=False, compare=False)
    request: Request | None = field(default=None, repr=False, compare=False)
    problems: tuple[str, ...] = field(default=(), repr=False)

    def __str__(self) -> str:
        given = ", ".join(f"{name}={value!r}" for name, value in self.arguments.items())
        return f"{self.operation}({given})"


def find_method(name: str) -> DescribedMethod:
    """Returns a method by its name below the client, or by its operation's ID.

    Raises:
        ValueError: the method does not exist.
    """
    found = METHODS.get(name) or _by_name().get(name)
    if found is None:
        near = _called_by_waiter(name) or get_close_matches(name, [*_by_name(), *METHODS], 1)
        hint = f"; did you mean {near[0]!r}?" if near else ""
        raise ValueError(f"unknown operation {name!r}{hint}")
    return found


@cache
def _by_name() -> Mapping[str, DescribedMethod]:
    return {each.name: each for each in METHODS.values()}


def _called_by_waiter(name: str) -> list[str]:
    """Returns the name of the method that a waiter calls."""
    resource, _, waiter = name.partition(".wait_until_")
    found: list[str] = []
    for each in METHODS.values():
        described = OPERATIONS[each.operation].waiter
        if described and described.name == waiter and each.name.startswith(f"{resource}."):
            found.append(each.name)
    return found


class _Route(NamedTuple):
    """The requests of an operation: `fixed` are the pairs of a query that is part of its path."""

    method: str
    path: re.Pattern[str]
    fixed: frozenset[tuple[str, str]]
    operation: Operation[Any]


@cache
def _routes() -> list[_Route]:
    """Returns the routes; literal segments precede placeholders, and more fixed pairs fewer."""
    routes: list[_Route] = []
    for operation in OPERATIONS.values():
        prefixes = {urlsplit(url).path.rstrip("/") for url in (SETTINGS.url, operation.url)}
        before = "|".join(re.escape(prefix) for prefix in sorted(prefixes | {""}))
        whole, _, query = operation.path.partition("#")[0].partition("?")
        path = "([^/]+?)".join(re.escape(piece) for piece in re.split(r"\{[^{}]+\}", whole))
        fixed = frozenset(pair for pair in _pairs(query, "&") if "{" not in pair[1])
        routes.append(_Route(operation.method, re.compile(f"(?:{before}){path}"), fixed, operation))
    return sorted(
        routes,
        key=lambda route: (
            ["{" in segment for segment in route.operation.path.split("/")],
            -len(route.fixed),
        ),
    )


def read_call(request: Request, content: bytes) -> Call | str:
    """Returns the call of a request, or the reason why it is none."""
    path = request.path
    query = _pairs(request.url.partition("?")[2], "&")
    others: list[str] = []
    found: list[tuple[Operation[Any], tuple[str, ...], list[tuple[str, str]]]] = []
    for route in _routes():
        match = route.path.fullmatch(path)
        if match is None or not route.fixed <= set(query):
            continue
        if route.method != request.method:
            others.append(route.method)
        elif not found or route.operation.path == found[0][0].path:
            own = [pair for pair in query if pair not in route.fixed]
            found.append((route.operation, match.groups(), own))
    if found:
        return _read(request, content, *max(found, key=lambda each: _fitness(each[0], request)))
    hint = f" with this method, only with {', '.join(others)}" if others else ""
    return f"{request.method} {path}: the description has no such path{hint}"


def _fitness(operation: Operation[Any], request: Request) -> tuple[bool, bool]:
    """Returns whether the media types of a request are those of the operation: sent and accepted."""
    body = operation.body
    sent = essence(request.headers.get("Content-Type") or "")
    is_sent = body is not None and essence(body.media_type) == sent
    return is_sent, operation.accept == request.headers.get("Accept")


def _read(
    request: Request,
    content: bytes,
    operation: Operation[Any],
    segments: tuple[str, ...],
    query: list[tuple[str, str]],
) -> Call:
    method = METHODS[operation.id]
    problems: list[str] = []
    arguments: dict[str, Any] = {}
    names = dict(method.parameters)
    for parameter, value in _values(request, operation, segments, query, problems):
        key = parameter.key or parameter.name
        arguments[names.get(key, key)] = value
    file_names: dict[str, str] = {}
    body = read_body(operation, request, content, file_names, problems)
    if is_object(body):
        names = dict(method.properties)
        arguments |= {names.get(key, key): value for key, value in body.items()}
    elif body is not None:
        arguments["body"] = body
    check_limits(arguments, method.limits, problems)
    return Call(method.name, operation.id, arguments, body, file_names, request, tuple(problems))


def _values(
    request: Request,
    operation: Operation[Any],
    segments: tuple[str, ...],
    query: list[tuple[str, str]],
    problems: list[str],
) -> Iterator[tuple[Parameter, Any]]:
    """Yields each sent parameter with its value, and appends to `problems`."""
    cookies = _pairs(request.headers.get("Cookie") or "", "; ")
    names: list[str] = re.findall(r"\{([^{}]+)\}", operation.path)
    in_path = dict(zip(names, segments))
    declared = {each.name for each in operation.parameters if each.location == "path"}
    undeclared = [
        Parameter(name, "path", required=True) for name in in_path if name not in declared
    ]
    taken = {each.name for each in operation.parameters}
    # Objects without known fields are last, since they take all names that are left.
    for parameter in (*operation.parameters, *undeclared):
        if parameter.location == "path":
            value = from_text(parameter, in_path.get(parameter.name, ""))
        elif parameter.location == "querystring":
            value = _whole_query(request, parameter, problems)
            query.clear()
        elif parameter.location == "header":
            text = request.headers.get(parameter.name)
            value = None if text is None else from_text(parameter, text)
        else:
            pairs = query if parameter.location == "query" else cookies
            value = from_pairs(parameter, pairs, taken - {parameter.name})
        place = f"{parameter.location} parameter {parameter.name!r}"
        if value is None:
            if parameter.required:
                problems.append(f"{place} is missing")
            continue
        try:
            yield parameter, _convert(parameter, value)
        except msgspec.MsgspecError as error:
            problems.append(f"{place}: {error}")
    # A key in the query may be a credential.
    keys = {each.name for each in SETTINGS.schemes if each.location == "query"}
    for name in dict.fromkeys(unquote(name) for name, _ in query):
        if name not in keys:
            near = get_close_matches(name, taken, 1)
            hint = f"; did you mean {near[0]!r}?" if near else ""
            problems.append(f"unknown query parameter {name!r}{hint}")


def _whole_query(request: Request, parameter: Parameter, problems: list[str]) -> Any:
    """Returns the value of a query that is one parameter; None if there is none."""
    keys = {each.name for each in SETTINGS.schemes if each.location == "query"}
    pieces = request.url.partition("?")[2].split("&")
    text = "&".join(each for each in pieces if unquote(each.partition("=")[0]) not in keys)
    if parameter.media_type != FORMS[1]:
        return unquote(text) or None
    body = Body(FORMS[1], parameter.type, part_types=parameter.part_types, styles=parameter.styles)
    return read_form(body, FORMS[1], text.encode(), {}, problems) if text else None


def _convert(parameter: Parameter, value: Any) -> Any:
    """Returns a value of the parameter's type, in plain values."""
    if referenced_models(parameter.type):
        decoder_of(parameter.type)  # for `msgspec.convert`
    if parameter.media_type.endswith("json"):
        value = msgspec.json.decode(value)
        return msgspec.to_builtins(msgspec.convert(value, parameter.type))
    return msgspec.to_builtins(msgspec.convert(value, parameter.type, strict=False))


def _pairs(text: str, separator: str) -> list[tuple[str, str]]:
    found = [part.partition("=") for part in text.split(separator) if part]
    return [(name, value) for name, _, value in found]
