"""Rows of the table of operations, as arguments of the runtime's constructors."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from typing import Any

from generator import ir
from generator.base_url import fill_variables
from generator.openapi.media_types import (
    content_kind,
    content_type_of,
    essence,
    is_form,
    is_json,
    normalize_media_type,
    part_media_type,
    preferred_content,
)
from generator.openapi.streams import Stream, stream_of
from generator.targets.python.annotations import (
    ANY,
    BYTES,
    DOWNLOAD,
    EVENT,
    LIST,
    NONE,
    STR,
    STREAM,
    Annotation,
    Annotations,
    generic_annotation,
    union_annotation,
)  # fmt: skip
from generator.targets.python.arguments import keyed_parameters
from generator.targets.python.imports import Import
from generator.targets.python.source_text import literal

RUNTIME = "._runtime.operation"
# Types of bodies that are neither JSON nor forms.
RAW = {"text": STR, "file": BYTES}
DEFAULT_STYLES = {"path": "simple", "header": "simple"}


@dataclass(frozen=True, slots=True)
class OperationRow:
    """One operation as arguments of constructors, and the imports of these."""

    returns: Annotation
    parameters: tuple[str, ...]
    body: str
    responses: tuple[str, ...]
    errors: tuple[str, ...]
    # Alternatives of credentials, without certificates: the transport has those.
    security: str
    # The operation's own base URL, if any.
    url: str
    imports: frozenset[Import] = frozenset()


def success_responses(operation: ir.Operation) -> Iterator[ir.Response]:
    """Yields responses of 2xx, or the default one if there is no other."""
    for response in operation.responses:
        if response.is_success or (response.status == "default" and operation.success is None):
            yield response


def response_annotation(
    annotations: Annotations, operation: ir.Operation, response: ir.Response
) -> Annotation:
    """Returns the annotation of a response: a JSON value, text, a streamed file, or None."""
    content = None if operation.method == "HEAD" else preferred_content(response.contents)
    if content is None:
        return NONE
    if stream := stream_of(annotations.api, content):
        return stream_annotation(annotations, stream)
    kind = content_kind(annotations.api, content)
    if kind == "json":
        return annotations.annotation(content.schema)
    return STR if kind == "text" else DOWNLOAD


def item_annotation_of(annotations: Annotations, stream: Stream) -> Annotation:
    """Returns the annotation of a row, or of the data of an event."""
    return STR if stream.is_text else annotations.annotation(stream.schema)


def stream_annotation(annotations: Annotations, stream: Stream) -> Annotation:
    """Returns the annotation of a stream of rows or events."""
    item = item_annotation_of(annotations, stream)
    if stream.format == "events":
        item = generic_annotation(EVENT, item)
    return generic_annotation(STREAM, item)


def is_streamed(annotation: Annotation) -> bool:
    """Whether a result may be a stream of items."""
    return any(each.name == STREAM.name for each in annotation.types)


def return_annotation(annotations: Annotations, operation: ir.Operation) -> Annotation:
    """Returns the annotation of all successful responses."""
    successful = success_responses(operation)
    made = [response_annotation(annotations, operation, each) for each in successful]
    return union_annotation(made, [])


def encodings(form: ir.Content | ir.Parameter) -> Iterator[tuple[str, tuple[Any, ...]]]:
    """Yields the media types and the styles of a form's properties, as arguments."""
    types = [(each.name, part_media_type(each.media_type)) for each in form.encodings]
    yield "part_types", tuple(each for each in types if each[1])
    styled = (each for each in form.encodings if each.style)
    yield "styles", tuple((each.name, each.style, each.explode) for each in styled)


def sent_type(parameter: ir.Parameter) -> str:
    """Returns the media type of a parameter; a query of an unknown type is text."""
    media_type = parameter.media_type
    if parameter.location != "querystring" or is_json(media_type):
        return media_type
    return essence(media_type) if is_form(media_type) else "text/plain"


class RowMaker:
    """Makes the row of one operation."""

    def __init__(self, annotations: Annotations) -> None:
        self.api = annotations.api
        self.annotations = replace(annotations, list_type=LIST)
        self.imports: set[Import] = set()

    def make(self, operation: ir.Operation, body: ir.Content | None) -> OperationRow:
        successful = list(success_responses(operation))
        failed = [each for each in operation.responses if each not in successful]
        server = next((fill_variables(each) for each in operation.servers), "")
        server = server.rstrip("/") or server
        row = OperationRow(
            returns=return_annotation(self.annotations, operation),
            parameters=tuple(
                self.parameter(each, key, operation.idempotency_key)
                for each, key in keyed_parameters(operation)
            ),
            body=self.body(operation, body) if body else "",
            responses=tuple(self.responses(operation, successful)),
            errors=tuple(self.response(operation, each) for each in failed),
            security=self.security(operation),
            url=server if server.startswith(("http://", "https://", "/")) else "",
        )
        kinds = {
            "Operation": True,
            "Parameter": row.parameters,
            "Body": row.body,
            "ExpectedResponse": row.responses or row.errors,
            "Pagination": operation.pagination,
            "Waiter": operation.waiter,
            "Follower": operation.follower,
            "Run": operation.run,
        }
        self.imports.update((RUNTIME, name) for name, is_used in kinds.items() if is_used)
        if operation.failure_signs:
            self.imports.add(("._runtime.settings", "FailureSign"))
        return replace(row, imports=frozenset((*self.imports, *row.returns.imports())))

    def security(self, operation: ir.Operation) -> str:
        certificates = {each.key for each in self.api.security_schemes if each.kind == "mutualTLS"}
        alternatives = []
        for keys in operation.security:
            alternatives.append(tuple(key for key in keys if key not in certificates))
        return literal(tuple(alternatives))

    def parameter(self, each: ir.Parameter, key: str, filled: str) -> str:
        """Returns the arguments of a parameter; the client fills the header `filled` by itself."""
        if each.location == "header" and each.name == filled:
            each = replace(each, required=False)
        annotation = self.text(self.annotations.annotation(each.schema))
        parts = [literal(each.name), literal(each.location), annotation]
        defaults = {
            "required": False,
            "style": DEFAULT_STYLES.get(each.location, "form"),
            "explode": each.style in ("form", "cookie"),
            "allow_reserved": False,
            "media_type": "",
            "deprecated": False,
        }
        for name, default in defaults.items():
            value = sent_type(each) if name == "media_type" else getattr(each, name)
            if value != default:
                parts.append(f"{name}={literal(value)}")
        if each.location == "querystring":
            parts += [f"{name}={literal(value)}" for name, value in encodings(each) if value]
        if self.annotations.accepts_text(each.name, each.schema):
            parts.append("accepts_text=True")
        if key != each.name:
            parts.append(f"key={literal(key)}")
        return ", ".join(parts)

    def body(self, operation: ir.Operation, body: ir.Content) -> str:
        kind = self.api.resolve(body.schema).type
        form = kind if is_form(body.media_type) and isinstance(kind, ir.Object) else None
        sent_as = content_kind(self.api, body)
        is_typed = sent_as == "json" or form
        annotation = self.annotations.annotation(body.schema) if is_typed else RAW.get(sent_as, ANY)
        parts = [literal(content_type_of(self.api, body)), self.text(annotation)]
        if operation.body and operation.body.required:
            parts.append("required=True")
        properties = form.properties if form else ()
        sent = kind.main_properties if is_typed and isinstance(kind, ir.Object) else ()
        accepts_text = self.annotations.accepts_text
        options = {
            "integers": tuple(each.name for each in sent if accepts_text(each.name, each.schema)),
            "files": tuple(each.name for each in properties if self.has_only_files(each.schema)),
            **dict(encodings(body)),
        }
        parts += [f"{name}={literal(value)}" for name, value in options.items() if value]
        return ", ".join(parts)

    def has_only_files(self, schema: ir.Schema) -> bool:
        """Whether all values of a schema are files or lists of files."""
        found: list[ir.Type] = []
        for each in self.types_of(schema):
            found += self.types_of(each.items) if isinstance(each, ir.Array) else [each]
        return bool(found) and all(isinstance(each, ir.Binary) for each in found)

    def types_of(self, schema: ir.Schema) -> list[ir.Type]:
        """Returns the types of a schema's variants, with references resolved."""
        return [each.type for each in self.annotations.tagged_unions.variants(ir.Union((schema,)))]

    def responses(self, operation: ir.Operation, found: Iterable[ir.Response]) -> Iterator[str]:
        for response in found:
            extra = ", may_be_empty=True" if response.may_be_empty else ""
            yield self.response(operation, response) + extra
            for media_type in map(normalize_media_type, response.failure_types):
                yield f"{literal(response.status)}, {literal(media_type)}, is_failure=True"

    def response(self, operation: ir.Operation, response: ir.Response) -> str:
        """Returns the arguments of a response: its status, media type, type and headers."""
        known = sorted(response.headers, key=lambda each: each.name)
        pairs = (f"({literal(each.name)}, {self.text(self.header(each))})" for each in known)
        headers = ", ".join(pairs)
        return self.body_of(operation, response) + (f", headers=({headers},)" if headers else "")

    def header(self, header: ir.Header) -> Annotation:
        """Returns the type of a header: a scalar, or a list of them; others are text."""
        types = self.types_of(header.schema)
        for each in list(types):
            types += self.types_of(each.items) if isinstance(each, ir.Array) else []
        is_plain = all(isinstance(each, ir.Scalar | ir.Choice | ir.Array) for each in types)
        return self.annotations.annotation(header.schema) if is_plain else STR

    def body_of(self, operation: ir.Operation, response: ir.Response) -> str:
        content = preferred_content(response.contents)
        made = response_annotation(self.annotations, operation, response)
        if content is None or operation.method == "HEAD":
            return literal(response.status)
        if stream := stream_of(self.api, content):
            self.imports.update(((RUNTIME, "FILE"), (STREAM.module, "StreamItems")))
            item = self.text(item_annotation_of(self.annotations, stream))
            items = f"StreamItems({literal(stream.format)}, {item})"
            media_type = literal(normalize_media_type(content.media_type))
            return f"{literal(response.status)}, {media_type}, FILE, items={items}"
        if made == DOWNLOAD:
            self.imports.add((RUNTIME, "FILE"))
            return f"{literal(response.status)}, {literal(content.media_type)}, FILE"
        media_type = normalize_media_type(content.media_type)
        if made == STR and "*" in content.media_type:
            media_type = "*/*"
        elif made == STR and not is_json(content.media_type):
            media_type = content.media_type
        return f"{literal(response.status)}, {literal(media_type)}, {self.text(made)}"

    def text(self, annotation: Annotation) -> str:
        self.imports.update(annotation.imports())
        return str(annotation)
