"""Request bodies and responses: media types with their schemas, encodings, headers and links."""

from __future__ import annotations

from typing import Any

from generator import ir
from generator.load.accessors import as_text, flag, items, mapping, text
from generator.load.nodes import MapNode, plain
from generator.names import pascal
from generator.openapi.media_types import essence, is_form, is_json
from generator.openapi.streams import EVENTS, stream_format
from generator.parse.context import ParseContext, paragraphs, parse_by_name
from generator.parse.schemas import Schemas
from generator.parse.servers import server
from generator.parse.values import body_examples, examples

UNSTRUCTURED = (ir.Scalar, ir.Binary, ir.Anything, ir.Choice)
OPAQUE = "its bodies are text or files, without a type"


def has_values(media_type: str) -> bool:
    """Whether bodies of `media_type` are JSON, a form or a stream, so that their schema can be typed."""
    return is_json(media_type) or is_form(media_type) or stream_format(media_type) is not None


class Bodies:
    """Parses request bodies, responses and headers."""

    def __init__(self, context: ParseContext, schemas: Schemas) -> None:
        self.context = context
        self.schemas = schemas
        # By the identity of a node that several operations may share; the node keeps it valid.
        self.responses: dict[tuple[str, int], tuple[MapNode, ir.Response]] = {}
        self.bodies: dict[int, tuple[MapNode, ir.Body | None]] = {}

    def body(self, node: Any, identity: str) -> ir.Body | None:
        node = self.context.object(node)
        if id(node) not in self.bodies:
            self.bodies[id(node)] = node, self.parse_body(node, identity)
        return self.bodies[id(node)][1]

    def response(self, status: str, node: Any, identity: str) -> ir.Response:
        node = self.context.object(node)
        if (status, id(node)) not in self.responses:
            self.responses[status, id(node)] = node, self.parse_response(status, node, identity)
        return self.responses[status, id(node)][1]

    def parse_body(self, node: MapNode, identity: str) -> ir.Body | None:
        contents = self.contents(node, f"{identity} Request")
        if not contents:
            return None
        return ir.Body(flag(node, "required"), contents, text(node, "description"))

    def parse_response(self, status: str, node: MapNode, identity: str) -> ir.Response:
        name = f"{identity} Response" if status.startswith("2") else f"{identity} {status} Response"
        headers = parse_by_name(node, "headers", lambda key, each: self.header(key, each, name))
        return ir.Response(
            status=status.upper() if status != "default" else status,
            description=paragraphs(
                text(node, "summary") if self.context.is_32 else "", text(node, "description")
            ),
            contents=self.contents(node, name),
            headers=headers,
            links=tuple(self.link(key, each) for key, each in mapping(node, "links").items()),
            may_be_empty=flag(node, "x-body-optional"),
            failure_types=tuple(as_text(each) for each in items(node, "x-failure-types")),
        )

    def header(self, key: str, node: Any, name: str) -> ir.Header:
        node = self.context.object(node)
        schema = node.get("schema", True)
        for media in mapping(node, "content").values():
            schema = self.context.object(media).get("schema", True)
        return ir.Header(
            key,
            self.schemas.schema(schema, pascal(f"{name} {key}")),
            text(node, "description"),
            flag(node, "required"),
            flag(node, "deprecated"),
            examples(self.context, node, *mapping(node, "content").values()),
        )

    def link(self, name: str, node: Any) -> ir.Link:
        node = self.context.object(node)
        return ir.Link(
            name,
            text(node, "operationId") or text(node, "operationRef"),
            text(node, "description"),
            tuple((key, plain(value)) for key, value in mapping(node, "parameters").items()),
            plain(node["requestBody"]) if "requestBody" in node else ir.MISSING,
            (
                server(self.context, node["server"])
                if isinstance(node.get("server"), MapNode)
                else None
            ),
        )

    def contents(self, node: MapNode, name: str) -> tuple[ir.Content, ...]:
        found = parse_by_name(node, "content", lambda key, each: self.content(key, each, name))
        opaque = [
            each.media_type
            for each in found
            if not has_values(each.media_type) and not isinstance(each.schema.type, UNSTRUCTURED)
        ]
        for key in sorted(opaque) if len(opaque) == len(found) else ():
            message = f"no type for a media type that is neither JSON nor a form: {key}"
            self.context.warn(node["content"].key_position(key), message, OPAQUE)
        return found

    def content(self, media_type: str, node: Any, name: str) -> ir.Content:
        media = self.context.object(node)
        schema = self.schemas.schema(media.get("schema", True), pascal(name))
        self.report_unwritable(mapping(media, "encoding"), schema)
        items_named = pascal(f"{name} Item")
        is_stream = "itemSchema" in media
        return ir.Content(
            media_type,
            schema,
            body_examples(self.context, media, media_type),
            self.encodings(media, media_type),
            self.schemas.schema(media["itemSchema"], items_named) if is_stream else None,
            self.prefix_types(media),
            text(media.get("itemEncoding"), "contentType") if self.context.is_32 else "",
            self.data_schema(media, name) if essence(media_type) == EVENTS else None,
        )

    def data_schema(self, media: MapNode, name: str) -> ir.Schema | None:
        """Returns the schema of the JSON that is in the data of an event, if `contentSchema` has it."""
        item = self.context.object(media.get("itemSchema", media.get("schema", True)))
        data = self.context.object(mapping(item, "properties").get("data", True))
        if not isinstance(data, MapNode) or "contentSchema" not in data:
            return None
        return self.schemas.schema(data["contentSchema"], pascal(f"{name} Data"))

    def encodings(self, media: MapNode, media_type: str) -> tuple[ir.Encoding, ...]:
        """Returns the encodings of a form's properties."""
        return tuple(
            self.encoding(key, self.context.object(each), media_type)
            for key, each in mapping(media, "encoding").items()
        )

    def prefix_types(self, media: MapNode) -> tuple[str, ...]:
        """Returns the media types of the first parts of a multipart body, "" for a usual one."""
        listed = items(media, "prefixEncoding") if self.context.is_32 else ()
        return tuple(text(each, "contentType") for each in listed)

    def report_unwritable(self, encodings: MapNode, schema: ir.Schema) -> None:
        """Warns about objects in a form whose content type has no encoder."""
        kind = self.schemas.resolve(schema)
        for each in kind.properties if isinstance(kind, ir.Object) else ():
            media_type = text(mapping(encodings, each.name), "contentType")
            if not media_type or any(map(is_json, media_type.split(","))):
                continue
            inside = self.schemas.resolve(each.schema)
            inside = self.schemas.resolve(inside.items) if isinstance(inside, ir.Array) else inside
            if isinstance(inside, (ir.Object, ir.Map)):
                message = f"an object cannot be written as {media_type!r}"
                hint = "it is sent as JSON under that name; make it a string to send it as it is"
                self.context.warn(encodings[each.name].value_position("contentType"), message, hint)

    def encoding(self, key: str, node: MapNode, media_type: str) -> ir.Encoding:
        if mapping(node, "headers"):
            message = f"headers of form part {key!r} are not supported"
            hint = "they are not sent; name them in the description"
            self.context.warn(node.key_position("headers"), message, hint)
        style, is_reserved = text(node, "style"), flag(node, "allowReserved")
        style_keys = [each for each in ("style", "explode", "allowReserved") if each in node]
        is_plain = style in ("", "form") and flag(node, "explode", True) and not is_reserved
        # 3.0 ignores styles in multipart forms.
        is_multipart = self.context.is_31 and essence(media_type) == "multipart/form-data"
        if is_multipart and not is_plain:
            message = f"multipart form part {key!r} cannot have a style"
            hint = "each item of a list is sent as a part; give the part a contentType instead"
            self.context.warn(node.key_position(style_keys[0]), message, hint)
        return ir.Encoding(
            key,
            text(node, "contentType"),
            (style or "form") if style_keys else "",
            flag(node, "explode", style in ("", "form")),
            is_reserved,
        )
