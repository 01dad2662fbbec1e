"""Further media types of bodies and responses: each is an operation, and so a method, of its own."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from generator import ir, names
from generator.openapi.media_types import (
    content_type_of,
    essence,
    is_form,
    is_json,
    normalize_media_type,
    preferred_content,
)
from generator.openapi.streams import stream_format
from generator.targets.python.operation_table import success_responses

# Names of media types whose subtype is no good name.
SUFFIXES = {
    "application/octet-stream": "bytes", "application/x-www-form-urlencoded": "form",
    "application/vnd.ms-excel": "xls", "multipart/form-data": "multipart", "text/plain": "text",
    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": "xlsx",
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": "docx",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class MediaVariants:
    """An API with an operation for each media type that is not the preferred one.

    `accepts` has the `Accept` of operations with several responses, `others` the IDs of an
    operation's variants, both by ID.
    """

    api: ir.Api
    accepts: dict[str, str] = field(default_factory=dict)
    others: dict[str, list[str]] = field(default_factory=dict)


def separate_media_types(api: ir.Api) -> MediaVariants:
    """Returns `api` with a further operation for each media type whose values differ."""
    made = MediaVariants(api)
    ids = {each.id.lower() for each in api.operations}
    resources = []
    for resource in api.resources:
        used = {names.method(each.name).lower() for each in resource.operations}
        operations = []
        for operation in resource.operations:
            operations.append(operation)
            for media_type, variant in variants(api, operation):
                suffix = suffix_of(media_type)
                identity = free_name(f"{operation.id}_{suffix}", ids)
                name = free_name(f"{operation.name}_{suffix}", used)
                operations.append(replace(variant, id=identity, name=name))
                made.others.setdefault(operation.id, []).append(identity)
                if variant.responses != operation.responses:
                    made.accepts[identity] = media_type
                    made.accepts[operation.id] = preferred_type(operation)
        resources.append(replace(resource, operations=tuple(operations)))
    return replace(made, api=replace(api, resources=tuple(resources)))


def variants(api: ir.Api, operation: ir.Operation) -> Iterator[tuple[str, ir.Operation]]:
    """Yields the media types besides the preferred ones, each with an operation that has only it."""
    once = replace(operation, pagination=None, waiter=None, follower=None, run=None)
    body = operation.body
    for content in other_contents(api, body.contents) if body else ():
        only = replace(body, contents=(content,)) if body else None
        media_type = content_type_of(api, content)
        yield media_type, describe(replace(once, body=only), f"Sends `{media_type}`.")
    found: dict[str, None] = {}
    successful = () if operation.method == "HEAD" else tuple(success_responses(operation))
    for response in successful:
        found |= {each.media_type: None for each in other_contents(api, response.contents)}
    for media_type in found:
        responses = tuple(
            with_type(each, media_type) if each in successful else each
            for each in operation.responses
        )
        accept = normalize_media_type(media_type)
        yield accept, describe(replace(once, responses=responses), f"Returns `{accept}`.")


def describe(operation: ir.Operation, text: str) -> ir.Operation:
    return replace(operation, description=f"{text}\n\n{operation.description}".strip())


def with_type(response: ir.Response, media_type: str) -> ir.Response:
    """Returns a response with only this media type, if it has it."""
    contents = tuple(each for each in response.contents if each.media_type == media_type)
    return replace(response, contents=contents or response.contents)


def preferred_type(operation: ir.Operation) -> str:
    """Returns the media types that the usual method of an operation accepts."""
    found = (preferred_content(each.contents) for each in success_responses(operation))
    return ", ".join(dict.fromkeys(normalize_media_type(each.media_type) for each in found if each))


def other_contents(api: ir.Api, contents: tuple[ir.Content, ...]) -> Iterator[ir.Content]:
    """Yields the contents whose values are others than those of the preferred one.

    The same object as XML or under another name of JSON needs no method of its own.
    """
    usual = preferred_content(contents)
    seen = {usual.media_type: None} if usual else {}
    for each in contents:
        media_type = each.media_type
        if usual is None or media_type in seen or is_same_value(api, usual, each):
            continue
        seen[media_type] = None
        yield each


def is_same_value(api: ir.Api, usual: ir.Content, other: ir.Content) -> bool:
    """Whether two media types are representations of one described value."""
    kind = api.resolve(usual.schema)
    if api.resolve(other.schema) != kind or "*" in other.media_type:
        return "*" in other.media_type and not isinstance(kind.type, ir.Binary)
    is_other = stream_format(other.media_type) or "patch" in essence(other.media_type)
    if is_other or isinstance(kind.type, ir.Binary):
        return False
    if isinstance(kind.type, ir.Anything):  # only the media type distinguishes them
        return is_json(usual.media_type) and is_json(other.media_type)
    # Only one of two bodies can have files.
    return not (is_form(other.media_type) != is_form(usual.media_type) and has_files(api, kind))


def has_files(api: ir.Api, schema: ir.Schema) -> bool:
    """Whether a property of an object is a file, or a list of files."""
    for each in schema.type.properties if isinstance(schema.type, ir.Object) else ():
        kind = api.resolve(each.schema).type
        kind = api.resolve(kind.items).type if isinstance(kind, ir.Array) else kind
        if isinstance(kind, ir.Binary):
            return True
    return False


def suffix_of(media_type: str) -> str:
    """Returns the end of a method's name for a media type, such as `csv` or `json_patch`."""
    kind = essence(media_type)
    if stream_format(kind):
        return "stream"
    if kind in SUFFIXES:
        return SUFFIXES[kind]
    subtype = kind.partition("/")[2]
    bare = re.sub(r"^(x-|vnd\.)+|\+(json|xml|yaml|zip)$", "", subtype)
    return names.snake(bare).strip("_") or "other"


def free_name(wish: str, used: set[str]) -> str:
    """Returns an unused name, and adds it to `used`, which are in lower case."""
    made = names.add_number(wish, used) if wish.lower() in used else wish
    used.add(made.lower())
    return made
