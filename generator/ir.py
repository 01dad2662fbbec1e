"""The intermediate representation (IR): the result of `parse`, and the input of every target.

It is independent of OpenAPI keywords, Python and HTML. All objects are frozen. Schemas refer
to each other by name, so recursion needs no cycles.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum
from typing import Any, Literal


class Missing(Enum):
    """The absence of a default or example, since None is a valid one."""

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
    """An object with arbitrary keys."""

    values: Schema


@dataclass(frozen=True, slots=True)
class Property:
    name: str
    schema: Schema
    required: bool


@dataclass(frozen=True, slots=True)
class Object:
    """An object with known properties. `extra` is the schema of additional ones, if declared.

    `order` names the properties that the service is known to write first.
    """

    properties: tuple[Property, ...]
    extra: Schema | None = None
    order: tuple[str, ...] = ()

    @property
    def main_properties(self) -> tuple[Property, ...]:
        """The properties whose value is not that of another one in an alternative shape."""
        return tuple(each for each in self.properties if not each.schema.same_as)


@dataclass(frozen=True, slots=True)
class Union:
    """One of several schemas. `tags` maps values of the property `tag` to names of schemas.

    `base` names the schema that all others extend, if any; `default` that of objects without a tag
    or with an unknown one.
    """

    variants: tuple[Schema, ...]
    tag: str = ""
    tags: tuple[tuple[str, str], ...] = ()
    base: str = ""
    default: str = ""


@dataclass(frozen=True, slots=True)
class Reference:
    name: str


@dataclass(frozen=True, slots=True)
class Anything:
    """A value of any type."""


Type = Scalar | Binary | Choice | Array | Map | Object | Union | Reference | Anything


@dataclass(frozen=True, slots=True)
class Schema:
    """A type, and its documentation and limits at one place of use."""

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
    # Unchecked JSON Schema keywords for readers: encoding, content, patterns of property names.
    hints: tuple[tuple[str, tuple[str, ...]], ...] = ()
    # The dotted path, from the object, of the property that has this one's value in other responses.
    same_as: str = ""
    # The name of the vocabulary in `Api.states` that the values are from.
    states: str = ""


# -- operations ---------------------------------------------------------------

Location = Literal["path", "query", "querystring", "header", "cookie"]


@dataclass(frozen=True, slots=True)
class Parameter:
    """A value outside the body. One in the location "querystring" is the whole query."""

    name: str
    location: Location
    required: bool
    schema: Schema
    description: str = ""
    deprecated: bool = False
    style: str = "form"
    explode: bool = True
    allow_reserved: bool = False
    # Set if the value is sent as a document of this media type instead of by style.
    media_type: str = ""
    allow_empty: bool = False
    examples: tuple[Example, ...] = ()
    # Encodings of single properties of a form.
    encodings: tuple[Encoding, ...] = ()


@dataclass(frozen=True, slots=True)
class Encoding:
    """The serialization of a form's property: a media type, or a style as for parameters."""

    name: str
    media_type: str = ""
    style: str = ""
    explode: bool = True
    allow_reserved: bool = False


@dataclass(frozen=True, slots=True)
class Example:
    """An example value, or the URL of one. A single example may have the name "".

    `serialized` is the value in its form on the wire, if the description has it.
    """

    name: str = ""
    value: Any = MISSING
    description: str = ""
    url: str = ""
    serialized: str = ""


@dataclass(frozen=True, slots=True)
class Content:
    """One media type of a body."""

    media_type: str
    schema: Schema
    examples: tuple[Example, ...] = ()
    # Encodings of single properties of a form.
    encodings: tuple[Encoding, ...] = ()
    # Each item of a stream, such as an event or a line.
    item_schema: Schema | None = None
    # Media types of the parts of a multipart body by position, and of all further parts.
    prefix_types: tuple[str, ...] = ()
    item_type: str = ""
    # The JSON in the data of each event.
    data_schema: Schema | None = None

    @property
    def example(self) -> Any:
        """The first example value; MISSING if there is none."""
        return next((each.value for each in self.examples if each.value is not MISSING), MISSING)

    @property
    def schemas(self) -> tuple[Schema, ...]:
        """The schemas of the whole, of each item, and of the data of each event."""
        found = (self.schema, self.item_schema, self.data_schema)
        return tuple(each for each in found if each)


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
    """Values of a response for a call of another operation, given by ID or position in a document.

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
    # Whether the body may also be empty.
    may_be_empty: bool = False
    # Media types that report a failure, although the status is a success.
    failure_types: tuple[str, ...] = ()

    @property
    def is_success(self) -> bool:
        return self.status.startswith("2")


@dataclass(frozen=True, slots=True)
class Pagination:
    """The pagination of a list. `items` and `total` are dotted paths from the response root, tried
    in order; "" is the root itself. `max_size` and `default_size` are those of the parameter
    `size`, if they are known. With "cursors" or "links" each page names the next one: by a value
    for `parameter`, or by a URL. It is at the paths `next`, or without these in the header `Link`.
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

    @property
    def is_numbered(self) -> bool:
        """Whether callers can count pages or items, without the page before."""
        return self.counts in ("pages", "items")

    @property
    def usual_size(self) -> int | None:
        """The page size of an iterator if the caller names none; None to leave it out."""
        return (self.max_size or self.default_size) if self.size else None


@dataclass(frozen=True, slots=True)
class Waiter:
    """Poll until a property has a value. `property` has its dotted paths, tried in order;
    `interval` is in seconds. The wait fails if a property of `ends` has one of the values `final`.
    For `grace` seconds, an object that is not found or a service that fails is no error.
    """

    name: str
    property: tuple[str, ...]
    until: Any
    interval: float
    ends: tuple[str, ...] = ()
    final: tuple[str, ...] = ()
    grace: float = 0


@dataclass(frozen=True, slots=True)
class Run:
    """A task that the operation `wait` waits for and `follow` reads the log of. `parameters` are
    names of their parameters with dotted paths in the response.
    """

    wait: str
    parameters: tuple[tuple[str, str], ...]
    follow: str = ""


@dataclass(frozen=True, slots=True)
class Follower:
    """Read a growing text by offset. `next`, `content`, `more` are dotted paths in the response.
    `default_size` is that of the parameter `size`. For `grace` seconds, a text that is not found or
    a service that fails is no error.
    """

    offset: str
    first: int
    content: str
    next: str
    more: str
    size: str = ""
    default_size: int | None = None
    grace: float = 0


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
    name: str = ""
    # The witness of a server that the main source lacks.
    source: str = ""


@dataclass(frozen=True, slots=True)
class Operation:
    id: str
    method: str
    path: str
    resource: str
    # The method's name, in snake_case.
    name: str
    summary: str
    description: str
    deprecated: bool
    # Whether a request may be sent again, such as after a lost response.
    idempotent: bool
    parameters: tuple[Parameter, ...]
    body: Body | None
    responses: tuple[Response, ...]
    # Alternatives; each names the schemes that it needs together.
    security: tuple[tuple[str, ...], ...]
    pagination: Pagination | None = None
    waiter: Waiter | None = None
    follower: Follower | None = None
    run: Run | None = None
    # Failures in its successful responses, besides those of the API.
    failure_signs: tuple[FailureSign, ...] = ()
    manual_section: str = ""
    manual_title: str = ""
    sdk_method: str = ""
    # The witness of an operation that the main source lacks.
    source: str = ""
    # Servers of this operation; those of the API if empty.
    servers: tuple[Server, ...] = ()
    callbacks: tuple[Callback, ...] = ()
    # Tags other than its resource.
    other_tags: tuple[str, ...] = ()
    # The required scopes of each scheme of `security`, in the same order.
    scopes: tuple[tuple[tuple[str, ...], ...], ...] = ()
    # More about this operation, such as its section of the manual.
    documentation: Documentation | None = None
    # What a second call with the same request does, in one sentence.
    repetition: str = ""
    # The header whose value makes repeated requests one, if clients can make a value.
    idempotency_key: str = ""

    @property
    def success(self) -> Response | None:
        """The first successful response, which a method returns."""
        return next((response for response in self.responses if response.is_success), None)


@dataclass(frozen=True, slots=True)
class Callback:
    """Requests sent by the service to the URL of an expression such as `{$request.body#/url}`.

    Without an expression, it is a webhook.
    """

    name: str
    expression: str
    operations: tuple[Operation, ...]


@dataclass(frozen=True, slots=True)
class Tag:
    """A declared tag. `parent` is the name of the tag above it; `kind` is free, such as "badge"."""

    name: str
    description: str = ""
    summary: str = ""
    parent: str = ""
    kind: str = ""

    @property
    def title(self) -> str:
        return self.summary or self.name


@dataclass(frozen=True, slots=True)
class Resource:
    """The operations of one tag. `title` is its name for readers, if the tag has one."""

    name: str
    description: str
    operations: tuple[Operation, ...]
    title: str = ""


# -- the whole ----------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Flow:
    """An OAuth 2 flow. `scopes` are pairs of a scope and its meaning."""

    kind: str
    authorization_url: str = ""
    token_url: str = ""
    refresh_url: str = ""
    device_authorization_url: str = ""
    scopes: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class SecurityScheme:
    """`kind` is apiKey, http, oauth2, openIdConnect or mutualTLS.

    `signature` is the algorithm of a signed header, `login` the URL of an identity service for
    tokens, `discovery` that of an OpenID provider, `metadata` that of an OAuth 2 server.
    `environment` pairs each part of the credentials with its environment variable.
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
    metadata: str = ""
    deprecated: bool = False


@dataclass(frozen=True, slots=True)
class Documentation:
    """An external document, such as a manual."""

    url: str
    description: str = ""


@dataclass(frozen=True, slots=True)
class Step:
    """One operation of a guide, and its kind of use."""

    use: Literal["call", "iterate", "wait", "follow", "run"]
    operation: str


@dataclass(frozen=True, slots=True)
class Guide:
    """A use case of several operations, step by step."""

    title: str
    description: str
    steps: tuple[Step, ...]


@dataclass(frozen=True, slots=True)
class FailureSign:
    """A property of a successful response that reports a failure: with one of `values`, or at all.

    `path` is dotted, from the root.
    """

    path: str
    values: tuple[Any, ...] = ()


@dataclass(frozen=True, slots=True)
class Failure:
    """Failures inside successful responses: their signs, and the dotted paths at which the code and
    the message may be, tried in order.
    """

    signs: tuple[FailureSign, ...]
    code: tuple[str, ...] = ()
    message: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ErrorCode:
    """`retry` is "throttled" or "transient" if the same request may succeed later.

    `status` is 0 if it is unknown; `kind` is "not-found", "conflict", "throttled", "never-ran" or
    empty; `seen` says where the code was seen, if it is not documented. `group` is the heading of
    codes from elsewhere than the service, such as a gateway. `operations` are the IDs of the only
    operations that may have the code, None for any.
    """

    code: str
    status: int
    meaning: str
    remedy: str
    retry: str = ""
    kind: str = ""
    seen: str = ""
    group: str = ""
    operations: tuple[str, ...] | None = None

    def applies_to(self, operation: Operation) -> bool:
        """Whether a response of `operation` may have the code."""
        return self.operations is None or operation.id in self.operations


@dataclass(frozen=True, slots=True)
class State:
    """One value of a vocabulary. `is_final`: whether it can no longer change, None if it is no
    state; `code`: the number that goes with it, if any.
    """

    value: str
    meaning: str
    is_final: bool | None = None
    code: int | None = None
    evidence: str = ""


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """The known values of properties that refer to it by name. Others may follow."""

    name: str
    description: str
    states: tuple[State, ...]


@dataclass(frozen=True, slots=True)
class Evidence:
    """The source of an observation. `date` is a year, month or day, or empty."""

    source: str
    kind: str
    date: str = ""
    page: str = ""


@dataclass(frozen=True, slots=True)
class Erratum:
    """A difference between the description and its source manual, with the reason.

    `operation` is a method and a path, `location` is inside it: `query.page`,
    `body.job_id`, `200.result.items[].id`. With `evidence`, it was seen in the running service.
    `field` is the manual's own text of the field, `renamed` the location that has its value here. A
    fault is in a sample or text of the manual and changes no name, type or limit.
    """

    operation: str
    location: str
    manual: str
    spec: str
    reason: str
    field: str = ""
    renamed: str = ""
    is_fault: bool = False
    evidence: tuple[Evidence, ...] = ()


@dataclass(frozen=True, slots=True)
class Observation:
    """A fact about the running service at one place, and whether the description says it.

    `operation` and `location` are as in errata; the operation "*" is all of them. `agrees`: whether
    the manual says the same.
    """

    operation: str
    location: str
    observed: str
    evidence: tuple[Evidence, ...]
    strength: Literal["strong", "medium", "weak"]
    decision: Literal["taken", "noted", "rejected"]
    agrees: bool = False
    reason: str = ""

    @property
    def is_taken(self) -> bool:
        """Whether the description says so, against the manual or beyond it."""
        return self.decision == "taken" and not self.agrees


@dataclass(frozen=True, slots=True)
class KnownLimit:
    """A defect or gap of a client generator, and its workaround."""

    what: str
    workaround: str


@dataclass(frozen=True, slots=True)
class SourceFile:
    """A file that a reader creates; `path` is relative to the reader's folder."""

    path: str
    text: str


@dataclass(frozen=True, slots=True)
class ClientGuide:
    """A client of another generator: from an empty folder to a running program.

    `about` is why to choose it, `needs` the tools to install first, `code` an excerpt of `files`.
    """

    generator: str
    version: str
    commands: tuple[str, ...]
    about: str = ""
    needs: str = ""
    files: tuple[SourceFile, ...] = ()
    code: str = ""
    limits: tuple[KnownLimit, ...] = ()
    is_recommended: bool = False
    # Whether nobody compiled the client.
    is_only_generated: bool = False


@dataclass(frozen=True, slots=True)
class LanguageGuide:
    """The clients in another language; `highlight` is its name in syntax highlighters."""

    name: str
    highlight: str
    clients: tuple[ClientGuide, ...]
    # Other SDKs in the language, such as the vendor's.
    sdks: tuple[Documentation, ...] = ()


@dataclass(frozen=True, slots=True)
class GuidePage:
    """A guide next to the description: Markdown with a title in its first line.

    `name` is that of its page, `description` the Markdown of its first paragraph. `text` is all of
    `file`, so that its lines are those of positions.
    """

    name: str
    title: str
    description: str
    text: str
    file: str


@dataclass(frozen=True, slots=True)
class OfficialSdk:
    """The service's own Python SDK: the module of its models, and in it the class of its client."""

    module: str
    client: str


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
    tags: tuple[Tag, ...] = ()
    errata: tuple[Erratum, ...] = ()
    observations: tuple[Observation, ...] = ()
    states: tuple[Vocabulary, ...] = ()
    languages: tuple[LanguageGuide, ...] = ()
    guide_pages: tuple[GuidePage, ...] = ()
    # JSON files next to the guides, by name.
    guide_data: Mapping[str, str] = field(default_factory=dict)
    documentation: Documentation | None = None
    official_sdk: OfficialSdk | None = None
    # Groups of words and phrases that readers search for in the same sense.
    synonyms: tuple[tuple[str, ...], ...] = ()
    # The formats of strings that are types of their own in Python.
    python_formats: tuple[str, ...] = ()
    # Terms of service, contacts and licence, as (label, document).
    notices: tuple[tuple[str, Documentation], ...] = ()

    @property
    def operations(self) -> tuple[Operation, ...]:
        return tuple(operation for resource in self.resources for operation in resource.operations)

    def tags_above(self, name: str) -> tuple[Tag, ...]:
        """Returns the tags that a tag is nested under, outermost first."""
        tags = {each.name: each for each in self.tags}
        found: list[Tag] = []
        tag = tags.get(name)
        while tag and tag.parent in tags and tags[tag.parent] not in found:
            tag = tags[tag.parent]
            found.insert(0, tag)
        return tuple(found)

    def resolve(self, schema: Schema) -> Schema:
        """Returns the schema behind references, without the documentation at the place of use."""
        return resolve(schema, self.schemas)


def resolve(schema: Schema, schemas: Mapping[str, Schema]) -> Schema:
    """Returns the schema behind references; a circle of references ends at one of them."""
    seen = set()
    while isinstance(schema.type, Reference) and schema.type.name not in seen:
        seen.add(schema.type.name)
        schema = schemas[schema.type.name]
    return schema
