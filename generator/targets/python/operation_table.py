"""The table of operations: what a call needs to know, as arguments of the runtime's constructors."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from generator import ir
from generator.base_url import fill_variables
from generator.openapi.media_types import is_form, is_json, is_text, preferred_content, content_type_of, normalize_media_type
from generator.targets.python.annotations import Annotations
from generator.targets.python.arguments import keys
from generator.targets.python.source_text import literal

USUAL_STYLES = {"path": "simple", "header": "simple"}


@dataclass(frozen=True, slots=True)
class Table:
    """What the table of operations says, as arguments of its constructors."""

    parameters: tuple[str, ...]
    body: str
    answers: tuple[str, ...]
    errors: tuple[str, ...]
    # The alternatives of credentials, without certificates, of which the transport takes care.
    security: str
    # Where the operation is answered, if not where the others are.
    url: str


def successes(operation: ir.Operation) -> Iterator[ir.Response]:
    """The answers of success: those of 2xx, or the default one where there is no other."""
    for response in operation.responses:
        if response.is_success or (response.status == "default" and operation.success is None):
            yield response


def answer_type(annotations: Annotations, operation: ir.Operation, response: ir.Response) -> str:
    """What a method returns for an answer: a value of JSON, text, a file that is read while it comes, or nothing."""
    content = None if operation.method == "HEAD" else preferred_content(response.contents)
    if content is None:
        return "None"
    kind = annotations.api.resolve(content.schema).type
    is_range = "*" in content.media_type
    if isinstance(kind, ir.Binary) and (is_range or not is_json(content.media_type)):
        return "Download"
    if is_text(content.media_type) or (is_range and isinstance(kind, ir.Scalar) and kind.name == "string"):
        return "str"
    return annotations.of(content.schema) if is_json(content.media_type) else "Download"


def one_of(media_types: str) -> str:
    """The media type of a form's part: the first of several that are allowed and is no range."""
    listed = [each.strip() for each in media_types.split(",")]
    return next((each for each in listed if "*" not in each), "")


class TableMaker:
    def __init__(self, api: ir.Api, annotations: Annotations) -> None:
        self.api = api
        self.annotations = annotations

    def make(self, operation: ir.Operation, body: ir.Content | None) -> Table:
        succeeded = list(successes(operation))
        certified = {each.key for each in self.api.security_schemes if each.kind == "mutualTLS"}
        server = next((fill_variables(each).rstrip("/") for each in operation.servers), "")
        return Table(
            parameters=tuple(self.parameter(*each) for each in zip(operation.parameters, keys(operation))),
            body=self.body(operation, body) if body else "",
            answers=tuple(self.answer(operation, each) for each in succeeded),
            errors=tuple(self.answer(operation, each) for each in operation.responses if each not in succeeded),
            security=literal(tuple(tuple(key for key in way if key not in certified) for way in operation.security)),
            url=server if server.startswith(("http://", "https://")) else "",
        )

    def parameter(self, each: ir.Parameter, key: str) -> str:
        parts = [literal(each.name), literal(each.location), self.evaluated(self.annotations.of(each.schema))]
        if each.required:
            parts.append("required=True")
        if each.style != USUAL_STYLES.get(each.location, "form"):
            parts.append(f"style={literal(each.style)}")
        if each.explode != (each.style == "form"):
            parts.append(f"explode={each.explode}")
        if each.allow_reserved:
            parts.append("allow_reserved=True")
        if each.media_type:
            parts.append(f"media_type={literal(each.media_type)}")
        if each.deprecated:
            parts.append("deprecated=True")
        if key != each.name:
            parts.append(f"key={literal(key)}")
        return ", ".join(parts)

    def body(self, operation: ir.Operation, body: ir.Content) -> str:
        kind = self.api.resolve(body.schema).type
        is_typed = is_json(body.media_type) or (is_form(body.media_type) and isinstance(kind, ir.Object))
        parts = [
            literal(content_type_of(body.media_type)),
            self.evaluated(self.annotations.of(body.schema)) if is_typed else "Any",
        ]
        if operation.body and operation.body.required:
            parts.append("required=True")
        properties = kind.properties if isinstance(kind, ir.Object) and is_form(body.media_type) else ()
        files = tuple(each.name for each in properties if self.holds_files(each.schema))
        if files:
            parts.append(f"files={literal(files)}")
        types = tuple((name, sent) for name, given in body.part_types if (sent := one_of(given)))
        if types:
            parts.append(f"part_types={literal(types)}")
        styles = tuple((each.name, each.style, each.explode) for each in body.encodings if each.style)
        if styles:
            parts.append(f"styles={literal(styles)}")
        return ", ".join(parts)

    def holds_files(self, schema: ir.Schema) -> bool:
        """Whether a schema's values are files alone, or lists of them."""
        ways = [*self.ways(schema)]
        found = [way for each in ways for way in (self.ways(each.items) if isinstance(each, ir.Array) else [each])]
        return bool(found) and all(isinstance(each, ir.Binary) for each in found)

    def ways(self, schema: ir.Schema) -> list[ir.Type]:
        """The types that a schema chooses among, references followed."""
        return [each.type for each in self.annotations.tagged_unions.variants(ir.Union((schema,)))]

    def answer(self, operation: ir.Operation, response: ir.Response) -> str:
        content = preferred_content(response.contents)
        made = answer_type(self.annotations, operation, response)
        if content is None or operation.method == "HEAD":
            return literal(response.status)
        if made == "Download":
            return f"{literal(response.status)}, {literal(content.media_type)}, FILE"
        media_type = (
            content.media_type if made == "str" and not is_json(content.media_type) else normalize_media_type(content.media_type)
        )
        if made == "str" and "*" in content.media_type:
            media_type = "*/*"
        return f"{literal(response.status)}, {literal(media_type)}, {self.evaluated(made)}"

    def evaluated(self, annotation: str) -> str:
        """A type as the table has it, which is evaluated when the module is imported."""
        return annotation.replace("builtins.list[", "list[")
