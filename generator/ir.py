"""The intermediate representation: what `parse` makes and every target reads.

It knows neither OpenAPI's keywords nor Python nor HTML. Everything is frozen; schemas refer to each other
by name, so that recursion needs no cycles.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum
from typing import Any, Literal


class Missing(Enum):
    """Stands for a default or example that is not given, since None is one that can be."""

    MISSING = "missing"

    def __bool__(self) -> bool:
        return False


MISSING = Missing.MISSING

# -- schemas ------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Scalar:
    """One of JSON's scalars."""

    name: Literal["string", "integer", "number", "boolean", "null"]
    format: str = ""


@dataclass(frozen=True, slots=True)
class Binary:
    """Bytes, outside JSON."""


@dataclass(frozen=True, slots=True)
class Choice:
    """A closed set of values."""

    values: tuple[Any, ...]


@dataclass(frozen=True, slots=True)
class Array:
    items: Schema


@dataclass(frozen=True, slots=True)
class Map:
    """An object whose keys are not known beforehand."""

    values: Schema


@dataclass(frozen=True, slots=True)
class Property:
    name: str
    schema: Schema
    required: bool


@dataclass(frozen=True, slots=True)
class Object:
    """An object with known properties. `extra` is the schema of others, where they are invited; `order` names those that
    the service is known to write first, in their order."""

    properties: tuple[Property, ...]
    extra: Schema | None = None
    order: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Union:
    """One of several schemas. `tags` maps values of the property `tag` to names of schemas.

    `base` names the schema that all others extend, where they do.
    """

    variants: tuple[Schema, ...]
    tag: str = ""
    tags: tuple[tuple[str, str], ...] = ()
    base: str = ""


@dataclass(frozen=True, slots=True)
class Reference:
    name: str


@dataclass(frozen=True, slots=True)
class Anything:
    """A value that the description leaves open."""


Type = Scalar | Binary | Choice | Array | Map | Object | Union | Reference | Anything


@dataclass(frozen=True, slots=True)
class Schema:
    """A type and what is said of its use in one place."""

    type: Type
    title: str = ""
    description: str = ""
    nullable: bool = False
    default: Any = MISSING
    example: Any = MISSING
    other_examples: tuple[Any, ...] = ()
    deprecated: bool = False
    read_only: bool = False
    write_only: bool = False
    # JSON Schema's own names and values: (("minimum", 1), ("pattern", "^[a-z]+$")).
    limits: tuple[tuple[str, Any], ...] = ()
    # What else is told to readers and checked by nobody, by JSON Schema's names: how a text is encoded, what it holds,
    # and the patterns of names that properties have.
    hints: tuple[tuple[str, tuple[str, ...]], ...] = ()


# -- operations ---------------------------------------------------------------

Location = Literal["path", "query", "header", "cookie"]


@dataclass(frozen=True, slots=True)
class Parameter:
    name: str
    location: Location
    required: bool
    schema: Schema
    description: str = ""
    deprecated: bool = False
    style: str = "form"
    explode: bool = True
    allow_reserved: bool = False
    # Set where the value is sent as a document of this media type instead of by style.
    media_type: str = ""
    may_be_empty: bool = False
    examples: tuple[Example, ...] = ()


@dataclass(frozen=True, slots=True)
class Encoding:
    """How one property of a form is written: as a document of a media type, or by a style as parameters are."""

    name: str
    media_type: str = ""
    style: str = ""
    explode: bool = True
    allow_reserved: bool = False


@dataclass(frozen=True, slots=True)
class Example:
    """A value by way of example; a single one may have the name "". What stands elsewhere has a URL instead of a value."""

    name: str = ""
    value: Any = MISSING
    description: str = ""
    url: str = ""


@dataclass(frozen=True, slots=True)
class Content:
    """One media type of a body."""

    media_type: str
    schema: Schema
    examples: tuple[Example, ...] = ()
    # What the description sets for single properties of a form.
    encodings: tuple[Encoding, ...] = ()

    @property
    def example(self) -> Any:
        """The first value by way of example; MISSING where there is none."""
        return next((each.value for each in self.examples if each.value is not MISSING), MISSING)

    @property
    def part_types(self) -> tuple[tuple[str, str], ...]:
        """The media types of single properties of a form."""
        return tuple((each.name, each.media_type) for each in self.encodings if each.media_type)


@dataclass(frozen=True, slots=True)
class Body:
    required: bool
    contents: tuple[Content, ...]
    description: str = ""


@dataclass(frozen=True, slots=True)
class Header:
    name: str
    schema: Schema
    description: str = ""
    required: bool = False
    deprecated: bool = False
    examples: tuple[Example, ...] = ()


@dataclass(frozen=True, slots=True)
class Link:
    """What an answer tells for a call of another operation, named by its id or by its place in a document.

    `parameters` and `body` are values, or expressions such as `$response.body#/id`.
    """

    name: str
    operation: str
    description: str = ""
    parameters: tuple[tuple[str, Any], ...] = ()
    body: Any = MISSING
    server: Server | None = None


@dataclass(frozen=True, slots=True)
class Response:
    """`status` is a code, a range such as 2XX, or "default"."""

    status: str
    description: str
    contents: tuple[Content, ...] = ()
    headers: tuple[Header, ...] = ()
    links: tuple[Link, ...] = ()

    @property
    def is_success(self) -> bool:
        return self.status.startswith("2")


@dataclass(frozen=True, slots=True)
class Pagination:
    """How a list is paged. Paths are dotted, from the root of the answer; "" is the root itself."""

    parameter: str
    counts: Literal["pages", "items"]
    first: int
    size: str
    items: str
    total: str | None = None
    max_size: int | None = None


@dataclass(frozen=True, slots=True)
class Waiter:
    """Poll until the property at a dotted path has a value. `interval` is in seconds."""

    name: str
    property: str
    until: Any
    interval: float


@dataclass(frozen=True, slots=True)
class Follower:
    """Read a growing text by offset. `next`, `content` and `more` are dotted paths in the answer."""

    offset: str
    first: int
    content: str
    next: str
    more: str


@dataclass(frozen=True, slots=True)
class Variable:
    name: str
    default: str
    values: tuple[str, ...] = ()
    description: str = ""


@dataclass(frozen=True, slots=True)
class Server:
    url: str
    description: str = ""
    variables: tuple[Variable, ...] = ()


@dataclass(frozen=True, slots=True)
class Operation:
    id: str
    method: str
    path: str
    resource: str
    # What a caller types after the resource, in snake_case.
    name: str
    summary: str
    description: str
    deprecated: bool
    idempotent: bool
    parameters: tuple[Parameter, ...]
    body: Body | None
    responses: tuple[Response, ...]
    # Alternatives; each names the schemes that it needs together.
    security: tuple[tuple[str, ...], ...]
    pagination: Pagination | None = None
    waiter: Waiter | None = None
    follower: Follower | None = None
    manual_section: str = ""
    manual_title: str = ""
    sdk_method: str = ""
    # Where this operation alone is answered; without any, where the API is.
    servers: tuple[Server, ...] = ()
    callbacks: tuple[Callback, ...] = ()
    # Tags beside the one that is its resource.
    other_tags: tuple[str, ...] = ()
    # What each scheme of `security` has to allow, in the same places.
    scopes: tuple[tuple[tuple[str, ...], ...], ...] = ()

    @property
    def success(self) -> Response | None:
        """The first answer that tells of success, which is what a method returns."""
        return next((response for response in self.responses if response.is_success), None)


@dataclass(frozen=True, slots=True)
class Callback:
    """Requests that the service sends: to the address that an expression such as `{$request.body#/url}` gives, or,
    where there is none, to one that was agreed on (a webhook)."""

    name: str
    expression: str
    operations: tuple[Operation, ...]


@dataclass(frozen=True, slots=True)
class Resource:
    """The operations of one tag."""

    name: str
    description: str
    operations: tuple[Operation, ...]


# -- the whole ----------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Flow:
    """One way to a token of OAuth 2. `scopes` are pairs of a scope and its meaning."""

    kind: str
    authorization_url: str = ""
    token_url: str = ""
    refresh_url: str = ""
    scopes: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class SecurityScheme:
    """`kind` is apiKey, http, oauth2, openIdConnect or mutualTLS.

    `signature` is the algorithm of a signed header, `login` the URL of an identity service that gives tokens,
    `discovery` that of an OpenID provider, and `environment` pairs each part of the credentials with the variable that may hold it.
    """

    key: str
    kind: str
    description: str = ""
    location: str = ""
    name: str = ""
    scheme: str = ""
    signature: str = ""
    login: str = ""
    environment: tuple[tuple[str, str], ...] = ()
    flows: tuple[Flow, ...] = ()
    discovery: str = ""
    bearer_format: str = ""


@dataclass(frozen=True, slots=True)
class Documentation:
    """A document elsewhere, such as a manual."""

    url: str
    description: str = ""


@dataclass(frozen=True, slots=True)
class Step:
    """One operation of a guide, and what to do with it."""

    use: Literal["call", "iterate", "wait", "follow"]
    operation: str


@dataclass(frozen=True, slots=True)
class Guide:
    """An application of several operations, told step by step."""

    title: str
    description: str
    steps: tuple[Step, ...]


@dataclass(frozen=True, slots=True)
class Failure:
    """What tells of a failure inside an answer of success: a property at the root, and its values."""

    property: str
    values: tuple[Any, ...]


@dataclass(frozen=True, slots=True)
class ErrorCode:
    """`retry` is "throttled" or "transient" where the same request may succeed later."""

    code: str
    status: int
    meaning: str
    remedy: str
    retry: str = ""


@dataclass(frozen=True, slots=True)
class Erratum:
    """Where the description departs from the manual that it was made from, and why.

    `operation` is a method and a path, `location` a place in it: `query.page`, `body.job_id`, `200.result.items[].id`.
    """

    operation: str
    location: str
    manual: str
    spec: str
    reason: str


@dataclass(frozen=True, slots=True)
class KnownLimit:
    """What a generator of clients gets wrong or leaves out, and what to do about it."""

    what: str
    way_round: str


@dataclass(frozen=True, slots=True)
class ClientGuide:
    """A client that another generator makes: the commands that make it, and lines of code that use it."""

    generator: str
    version: str
    commands: tuple[str, ...]
    code: str = ""
    limits: tuple[KnownLimit, ...] = ()


@dataclass(frozen=True, slots=True)
class LanguageGuide:
    """The clients in another language; `highlight` is what tools that mark code call it."""

    name: str
    highlight: str
    clients: tuple[ClientGuide, ...]


@dataclass(frozen=True, slots=True)
class Api:
    title: str
    version: str
    description: str
    package: str
    client: str
    servers: tuple[Server, ...]
    security_schemes: tuple[SecurityScheme, ...]
    error_codes: tuple[ErrorCode, ...]
    failure: Failure | None
    guides: tuple[Guide, ...]
    resources: tuple[Resource, ...]
    schemas: Mapping[str, Schema] = field(default_factory=dict)
    webhooks: tuple[Callback, ...] = ()
    errata: tuple[Erratum, ...] = ()
    languages: tuple[LanguageGuide, ...] = ()
    documentation: Documentation | None = None
    # Terms of service, contacts and licence, each as (what it is, the document).
    notices: tuple[tuple[str, Documentation], ...] = ()

    @property
    def operations(self) -> tuple[Operation, ...]:
        return tuple(operation for resource in self.resources for operation in resource.operations)

    def resolve(self, schema: Schema) -> Schema:
        """The schema behind references, without what was said at the place of use."""
        seen = set()
        while isinstance(schema.type, Reference) and schema.type.name not in seen:
            seen.add(schema.type.name)
            schema = self.schemas[schema.type.name]
        return schema
