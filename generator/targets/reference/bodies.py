"""Bodies and answers: their fields, and an example of each."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from http import HTTPStatus
from typing import Any

from generator import ir
from generator.openapi.media_types import is_form, is_json, is_text
from generator.sample_values import sample
from generator.targets.reference.code_blocks import json_text
from generator.targets.reference.field_notes import RESERVED, Note, example_notes
from generator.targets.reference.field_trees import Field, Fields


@dataclass(frozen=True, slots=True)
class Example:
    """An example as text, or as the address where it stands."""

    name: str
    text: str
    language: str
    description: str = ""
    url: str = ""


@dataclass(frozen=True, slots=True)
class Document:
    """A body or an answer in one media type: its fields, and examples, if it is text. `made` says whether we made one up."""

    media_type: str
    root: Field
    examples: tuple[Example, ...] = ()
    made: bool = False

    @property
    def example(self) -> str:
        """The text of the first example."""
        return self.examples[0].text if self.examples else ""


@dataclass(frozen=True, slots=True)
class Answer:
    status: str
    reason: str
    description: str
    headers: tuple[Field, ...] = ()
    documents: tuple[Document, ...] = ()
    codes: tuple[ir.ErrorCode, ...] = ()
    links: tuple[ir.Link, ...] = ()

    @property
    def roots(self) -> Iterator[Field]:
        yield from self.headers
        yield from (each.root for each in self.documents)


def reason(status: str) -> str:
    """What a status means, in HTTP's words."""
    if status.isdigit():
        try:
            return HTTPStatus(int(status)).phrase
        except ValueError:
            return ""
    return (
        "Any other status"
        if status == "default"
        else {"2": "Any success", "4": "Any client error", "5": "Any server error"}.get(
            status[:1], ""
        )
    )


def answer(
    api: ir.Api,
    response: ir.Response,
    fields: Fields,
    errata: tuple[ir.Erratum, ...] = (),
    place: str = "",
) -> Answer:
    """An answer; `place` is what stands before its status in the paths of its fields."""
    path = place + response.status
    return Answer(
        status=response.status,
        reason=reason(response.status),
        description=response.description,
        headers=tuple(header(each, path, fields) for each in response.headers),
        documents=tuple(documents(api, response.contents, path, fields, errata, is_response=True)),
        codes=tuple(each for each in api.error_codes if str(each.status) == response.status),
        links=response.links,
    )


def header(given: ir.Header, path: str, fields: Fields) -> Field:
    made = fields.tree(
        given.name, f"{path}.header.{given.name}", given.schema, required=given.required
    )
    made.description = given.description or made.description
    made.notes += example_notes(given.examples)
    made.deprecated = given.deprecated or made.deprecated
    return made


def documents(
    api: ir.Api,
    contents: tuple[ir.Content, ...],
    path: str,
    fields: Fields,
    errata: tuple[ir.Erratum, ...] = (),
    is_response: bool = False,
) -> list[Document]:
    """The bodies in each media type."""
    found = []
    for content in contents:
        root = fields.tree("", path, content.schema, errata)
        for encoding in content.encodings:
            for each in root.fields:
                if each.name == encoding.name:
                    each.notes += encoding_notes(encoding)
        found.append(
            Document(
                content.media_type,
                root,
                examples(api, content, is_response),
                made=not content.examples,
            )
        )
    return found


def encoding_notes(encoding: ir.Encoding) -> tuple[Note, ...]:
    """How a property of a form is written."""
    if encoding.media_type:
        return (Note("sent as", (encoding.media_type,)),)
    if not encoding.style:
        return ()
    made = Note(f"in {encoding.style} style{', exploded' if encoding.explode else ''}")
    return (made, RESERVED) if encoding.allow_reserved else (made,)


def examples(api: ir.Api, content: ir.Content, is_response: bool) -> tuple[Example, ...]:
    """The examples of a body as texts, or one that is made up; none where it is no text."""
    is_carried = (
        is_json(content.media_type) or is_form(content.media_type) or is_text(content.media_type)
    )
    if isinstance(api.resolve(content.schema).type, ir.Binary) or not (
        content.examples or is_carried
    ):
        return ()  # what would be made up is a value of JSON
    given = content.examples or (ir.Example(value=sample(api, content.schema, is_response)),)
    made = (
        Example(
            each.name,
            *(
                ("", "")
                if each.value is ir.MISSING
                else example_text(content.media_type, each.value)
            ),
            each.description,
            each.url,
        )
        for each in given
    )
    return tuple(each for each in made if each.text or each.url)


def example_text(media_type: str, value: Any) -> tuple[str, str]:
    """A value as text, and the language of that."""
    return (
        (json_text(value), "json")
        if is_json(media_type) or not isinstance(value, str)
        else (value, "")
    )
