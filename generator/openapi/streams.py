"""Streams of items in a response: their formats, the schemas of items, and examples on the wire."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any, Literal

from generator import ir
from generator.openapi.media_types import essence

StreamFormat = Literal["events", "lines", "records"]

EVENTS = "text/event-stream"
LINES = (
    "application/jsonl", "application/jsonlines", "application/ndjson", "application/stream+json",
    "application/x-jsonl", "application/x-jsonlines", "application/x-ndjson", "application/x-json-stream",
    "text/jsonl", "text/x-ndjson",
)  # fmt: skip
EVENT_FIELDS = {"comment", "data", "event", "id", "retry"}


@dataclass(frozen=True, slots=True)
class Stream:
    """A stream, and the schema of a row or of an event's data. Data without a schema are text."""

    format: StreamFormat
    schema: ir.Schema
    is_text: bool = False


def stream_format(media_type: str) -> StreamFormat | None:
    """Returns the format of a media type that is a stream of items."""
    kind = essence(media_type)
    if kind == EVENTS:
        return "events"
    if kind in LINES:
        return "lines"
    is_of_records = kind == "application/json-seq" or kind.endswith("+json-seq")
    return "records" if is_of_records else None


def stream_of(api: ir.Api, content: ir.Content) -> Stream | None:
    """Returns the stream that a body is; None if it is no stream, or a file by its schema."""
    format = stream_format(content.media_type)
    whole = api.resolve(content.schema).type
    if format is None or isinstance(whole, ir.Binary):
        return None
    schema = content.item_schema or (whole.items if isinstance(whole, ir.Array) else content.schema)
    is_item = content.item_schema is not None or isinstance(whole, ir.Array)
    if format == "events":
        schema = content.data_schema or data_schema(api, schema)
        return Stream(format, schema, is_text(api, schema))
    # A string as the schema of the whole stream is the text on the wire, not a row.
    if not is_item and is_text(api, schema):
        schema = ir.Schema(ir.Anything())
    return Stream(format, schema)


def data_schema(api: ir.Api, schema: ir.Schema) -> ir.Schema:
    """Returns the schema of an event's data: a property, if the schema is that of whole events."""
    kind = api.resolve(schema).type
    if isinstance(kind, ir.Object) and kind.extra is None:
        found = {each.name: each.schema for each in kind.properties}
        if "data" in found and found.keys() <= EVENT_FIELDS:
            return found["data"]
    return schema


def is_text(api: ir.Api, schema: ir.Schema) -> bool:
    """Whether values are strings, or of no described type."""
    kind = api.resolve(schema).type
    if isinstance(kind, ir.Choice):
        return all(isinstance(each, str) for each in kind.values)
    return isinstance(kind, ir.Anything) or (isinstance(kind, ir.Scalar) and kind.name == "string")


def stream_text(format: StreamFormat, items: list[Any]) -> str:
    """Returns the text of a stream of items on the wire."""
    if format == "events":
        return "".join(map(event_text, items))
    start = "\x1e" if format == "records" else ""
    return "".join(f"{start}{json_line(each)}\n" for each in items)


def event_text(item: Any) -> str:
    """Returns an event on the wire; an object with other properties than an event's is data."""
    fields = item if isinstance(item, dict) and "data" in item else {"data": item}
    if not fields.keys() <= EVENT_FIELDS:
        fields = {"data": item}
    lines = []
    for name in ("comment", "event", "id", "retry", "data"):
        if name in fields:
            value = fields[name]
            text = value if isinstance(value, str) else json_line(value)
            name = "" if name == "comment" else name
            lines += [f"{name}: {line}".rstrip() for line in text.split("\n")]
    return "".join(f"{each}\n" for each in lines) + "\n"


def json_line(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"), default=str)
