"""Operations as data, rendered from the description."""

from __future__ import annotations

from enum import Enum
from typing import Any, Final, Generic, Literal, TypeVar

import msgspec

from .settings import FailureSign

T = TypeVar("T")


class FileType(Enum):
    """The type of a response that is a streamed file."""

    FILE = "file"


FILE: Final = FileType.FILE


class Parameter(msgspec.Struct, frozen=True):
    """A value outside the body, by wire name. `type` is its Python type; `Any` allows all.

    `media_type` is set if the value is sent as JSON or text instead of by style; `key` if another
    parameter of the operation has the same name. `accepts_text`: an integer may be given as text.
    The whole query may be one parameter, a "querystring". As a form it has `part_types` and
    `styles`, as a body has.
    """

    name: str
    location: Literal["path", "query", "querystring", "header", "cookie"]
    type: Any = Any
    required: bool = False
    style: str = ""
    explode: bool | None = None
    allow_reserved: bool = False
    media_type: str = ""
    deprecated: bool = False
    key: str = ""
    accepts_text: bool = False
    part_types: tuple[tuple[str, str], ...] = ()
    styles: tuple[tuple[str, str, bool], ...] = ()


class Body(msgspec.Struct, frozen=True):
    """The body of a request. `schema` is str for text, bytes for a file. `files` are the properties
    of a form that hold files; `part_types` the media types of some, `styles` the styles of some,
    each with whether it explodes. `integers` are properties that may be given as text.
    """

    media_type: str
    schema: Any = None
    required: bool = False
    files: tuple[str, ...] = ()
    part_types: tuple[tuple[str, str], ...] = ()
    styles: tuple[tuple[str, str, bool], ...] = ()
    integers: tuple[str, ...] = ()


class ExpectedResponse(msgspec.Struct, frozen=True):
    """A response that the description declares. `status` is a code, a range such as "2XX", or
    "default".

    `schema` is a type that msgspec decodes, FILE for a streamed file, None if there is no content.
    `may_be_empty`: a body without content is a success. `is_failure`: this media type reports a
    failure, though the status is a success. `headers` are the names and types of headers. `items`
    is the `StreamItems` of a file that is read item by item.
    """

    status: str
    media_type: str = ""
    schema: Any = None
    may_be_empty: bool = False
    is_failure: bool = False
    headers: tuple[tuple[str, Any], ...] = ()
    items: Any = None


def status_keys(status: int) -> tuple[str, ...]:
    """Returns the keys that a description may use for `status`, the most specific first, in upper
    case.
    """
    return str(status), f"{status // 100}XX", "DEFAULT"


class Pagination(msgspec.Struct, frozen=True):
    """The pagination of a list. `items` and `total` are dotted paths from the root of the response,
    tried in order; "" is the root itself.

    `size` is the parameter of the page's size, `max_size` and `default_size` its maximum and default,
    if they are known. `counts` is "cursors" or "links" if each page names the next one, by a value
    for `parameter` or by a URL: at the paths `next`, or without these in the header `Link`.
    """

    parameter: str
    counts: Literal["pages", "items", "cursors", "links"]
    first: int
    size: str
    items: tuple[str, ...]
    total: tuple[str, ...] = ()
    max_size: int | None = None
    default_size: int | None = None
    next: tuple[str, ...] = ()


class Waiter(msgspec.Struct, frozen=True):
    """Repeats a call every `interval` seconds until the property has the value `until`.

    `property` has the dotted paths of the property, tried in order. The wait fails if a property
    of `ends` has one of the values `final`. For `grace` seconds, an object that is not found or a
    service that fails is no error.
    """

    name: str
    property: tuple[str, ...]
    until: Any
    interval: float = 5.0
    ends: tuple[str, ...] = ()
    final: tuple[str, ...] = ()
    grace: float = 0.0


class Run(msgspec.Struct, frozen=True):
    """Starts a task that the operation `wait` waits for and `follow` reads the log of.

    `parameters` are the names of parameters of these, each with a dotted path in the response;
    others are those of the request.
    """

    wait: str
    parameters: tuple[tuple[str, str], ...]
    follow: str = ""


class Follower(msgspec.Struct, frozen=True):
    """Reads a growing text by offset. `content`, `next` and `more` are dotted paths in the
    response.

    `size` is the parameter of the length of a piece, `default_size` its default. For `grace`
    seconds, a text that is not found or a service that fails is no error.
    """

    offset: str
    first: int
    content: str
    next: str
    more: str
    size: str = ""
    default_size: int | None = None
    grace: float = 0.0


class Operation(msgspec.Struct, Generic[T], frozen=True, kw_only=True, eq=False):
    """One method on one path. `security` holds alternatives, each a set of schemes that are needed
    together.

    `url` is where the operation is received, if not where the service's others are; a client's
    `base_url` goes before. `failure` has signs of failure in its successful responses, besides
    those of the service. `idempotent`: whether the request may be repeated after an attempt with an
    unknown result. `idempotency_key`: the header that has a UUID, the same in all attempts of a
    call, unless the caller sets it. `accept`: the header `Accept`, if there are several media types
    of responses.
    """

    id: str
    method: str
    path: str
    parameters: tuple[Parameter, ...] = ()
    body: Body | None = None
    responses: tuple[ExpectedResponse, ...] = ()
    errors: tuple[ExpectedResponse, ...] = ()
    security: tuple[tuple[str, ...], ...] = ()
    idempotent: bool = False
    idempotency_key: str = ""
    accept: str = ""
    deprecated: bool = False
    summary: str = ""
    url: str = ""
    pagination: Pagination | None = None
    waiter: Waiter | None = None
    follower: Follower | None = None
    run: Run | None = None
    failure: tuple[FailureSign, ...] = ()
