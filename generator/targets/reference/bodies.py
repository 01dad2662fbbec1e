"""Bodies and responses, with examples."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from http import HTTPStatus
from typing import Any

from generator import ir
from generator.openapi.media_types import content_kind, is_json
from generator.openapi.streams import Stream, stream_of, stream_text
from generator.sample_values import sample
from generator.targets.reference.code_blocks import json_text
from generator.targets.reference.field_notes import example_notes, part_notes
from generator.targets.reference.field_trees import Field, FieldTrees

PHRASES = {str(each.value): each.phrase for each in HTTPStatus}
STATUS_RANGES = {"2": "Any success", "4": "Any client error", "5": "Any server error"}


@dataclass(frozen=True, slots=True)
class ExampleView:
    """An example as text, or by its URL."""

    name: str
    media_type: str
    text: str
    language: str
    description: str = ""
    url: str = ""
    is_generated: bool = False

    @property
    def label(self) -> str:
        return self.name or ("generated from the schema" if self.is_generated else self.media_type)


@dataclass(frozen=True, slots=True)
class BodyView:
    """The body of a request or response in one media type; only text has examples."""

    media_type: str
    root: Field
    examples: tuple[ExampleView, ...] = ()
    # Whether the example was generated from the schema.
    is_generated: bool = False
    # Whether `root` is one item of a stream.
    is_stream: bool = False

    @property
    def example(self) -> str:
        """Returns the text of the first example."""
        return self.examples[0].text if self.examples else ""


@dataclass(frozen=True, slots=True)
class ResponseView:
    status: str
    reason: str
    description: str
    headers: tuple[Field, ...] = ()
    bodies: tuple[BodyView, ...] = ()
    links: tuple[ir.Link, ...] = ()

    @property
    def examples(self) -> list[ExampleView]:
        return [each for body in self.bodies for each in body.examples]

    @property
    def roots(self) -> Iterator[Field]:
        yield from self.headers
        yield from (each.root for each in self.bodies)


def reason_phrase(status: str) -> str:
    """Returns HTTP's reason phrase of a status, or words for a range of statuses."""
    if status.isdigit():
        return PHRASES.get(status, "")
    return "Any other status" if status == "default" else STATUS_RANGES.get(status[:1], "")


def response_view(
    response: ir.Response, trees: FieldTrees, errata: tuple[ir.Erratum, ...] = (), prefix: str = ""
) -> ResponseView:
    """Returns a response; the paths of its fields begin with `prefix` and the status."""
    path = prefix + response.status
    return ResponseView(
        status=response.status,
        reason=reason_phrase(response.status),
        description=response.description,
        headers=tuple(header_field(each, path, trees) for each in response.headers),
        bodies=tuple(body_views(response.contents, path, trees, errata, is_response=True)),
        links=response.links,
    )


def header_field(header: ir.Header, path: str, trees: FieldTrees) -> Field:
    field = trees.tree(
        header.name, f"{path}.header.{header.name}", header.schema, required=header.required
    )
    field.description = header.description or field.description
    field.notes += example_notes(header.examples)
    field.deprecated = header.deprecated or field.deprecated
    return field


def body_views(
    contents: tuple[ir.Content, ...],
    path: str,
    trees: FieldTrees,
    errata: tuple[ir.Erratum, ...] = (),
    is_response: bool = False,
) -> list[BodyView]:
    """Returns a body in each of its media types."""
    views = []
    for content in contents:
        root = trees.tree("", path, content.item_schema or content.schema, errata)
        root.add_encodings(content.encodings)
        root.notes += tuple(part_notes(content))
        examples = example_views(trees.api, content, is_response)
        is_whole = isinstance(trees.api.resolve(content.schema).type, ir.Array)
        is_stream = content.item_schema is not None or (
            stream_of(trees.api, content) is not None and not is_whole
        )
        views.append(BodyView(content.media_type, root, examples, not content.examples, is_stream))
    is_ambiguous = sum(bool(each.examples) for each in views) > 1
    return list(map(with_media_type, views)) if is_ambiguous else views


def with_media_type(view: BodyView) -> BodyView:
    """Returns a body whose examples have the media type in their labels."""
    examples = []
    for each in view.examples:
        has_it = each.label == view.media_type
        name = each.label if has_it else f"{view.media_type}, {each.label}"
        examples.append(replace(each, name=name))
    return replace(view, examples=tuple(examples))


def example_views(api: ir.Api, content: ir.Content, is_response: bool) -> tuple[ExampleView, ...]:
    """Returns the examples of a text body, or one generated from the schema."""
    if isinstance(api.resolve(content.schema).type, ir.Binary):
        return ()
    examples, media_type = content.examples, content.media_type
    is_generated = not examples
    if stream := stream_of(api, content):
        examples = stream_examples(api, content, stream, is_response)
    elif is_generated:
        if content_kind(api, content) == "file":
            return ()
        examples = (ir.Example(value=sample(api, content.schema, is_response)),)
    views = []
    for each in examples:
        text, language = example_text(media_type, each)
        if text or each.url:
            views.append(
                ExampleView(
                    each.name, media_type, text, language, each.description, each.url, is_generated
                )
            )
    return tuple(views)


def stream_examples(
    api: ir.Api, content: ir.Content, stream: Stream, is_response: bool
) -> tuple[ir.Example, ...]:
    """Returns the examples of a stream in the form on the wire, or one of a single item."""
    item = content.item_schema or stream.schema
    given = content.examples or (ir.Example(value=[sample(api, item, is_response)]),)
    found = []
    for each in given:
        value: Any = each.value
        if value is not ir.MISSING and not isinstance(value, str):
            value = stream_text(stream.format, value if isinstance(value, list) else [value])
        found.append(replace(each, value=value))
    return tuple(found)


def example_text(media_type: str, example: ir.Example) -> tuple[str, str]:
    """Returns an example as text, and its language."""
    value: Any = example.value
    if example.serialized and (value is ir.MISSING or not is_json(media_type)):
        return example.serialized, ""
    if value is ir.MISSING:
        return "", ""
    if is_json(media_type) or not isinstance(value, str):
        return json_text(value), "json"
    return value, ""
