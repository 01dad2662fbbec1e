"""Rules on media types: their names, items of streams, and parts of multipart bodies."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.findings import Finding, warning
from generator.lint.document import Document
from generator.load.accessors import mapping, text
from generator.load.nodes import MapNode
from generator.openapi.media_types import essence, is_form, is_json

# Characters that would end a header.
CONTROL = re.compile(r"[\x00-\x1f\x7f]")


def media_types(document: Document) -> Iterator[tuple[str, MapNode]]:
    """Yields the media types of bodies and parameters, each with its name."""
    for kind in ("request body", "response", "parameter", "header"):
        for node in document.of(kind):
            for name, each in mapping(node, "content").items():
                media = document.deref(each)
                if isinstance(media, MapNode):
                    yield name, media


def media_type_invalid(document: Document) -> Iterator[Finding]:
    """A media type that a request could not carry, because it has a control character."""
    hint = "write type/subtype, on one line"
    for kind in ("request body", "response"):
        for node in document.of(kind):
            content = mapping(node, "content")
            for name in content:
                if CONTROL.search(name):
                    message = f"the media type {name!r} has a control character"
                    yield Finding(content.key_position(name), message, hint)
    for node in document.of("encoding"):
        name = text(node, "contentType")
        if CONTROL.search(name):
            message = f"the media type {name!r} has a control character"
            yield Finding(node.value_position("contentType"), message, hint)


def item_schema_misplaced(document: Document) -> Iterator[Finding]:
    """The schema of items of a stream, for a media type that is one value."""
    for name, media in media_types(document) if document.is_32 else ():
        is_multipart = essence(name).startswith("multipart/")
        if "itemSchema" in media and not is_multipart and (is_json(name) or is_form(name)):
            message = f"{name!r} is no stream, so 'itemSchema' has no meaning"
            hint = "write a 'schema', or a media type such as application/jsonl"
            yield warning(media.key_position("itemSchema"), message, hint)


def part_encoding_misplaced(document: Document) -> Iterator[Finding]:
    """Encodings by position, for a media type without parts."""
    for name, media in media_types(document) if document.is_32 else ():
        for key in ("prefixEncoding", "itemEncoding"):
            if key in media and not essence(name).startswith("multipart/"):
                message = f"{key!r} has no meaning in {name!r}"
                yield warning(media.key_position(key), message, "remove it, or use multipart")


RULES = (media_type_invalid, item_schema_misplaced, part_encoding_misplaced)
