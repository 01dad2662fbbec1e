"""Bodies and answers: media types with their schemas, encodings, headers and links."""

from __future__ import annotations

from typing import Any

from generator import ir
from generator.load.accessors import flag, mapping, text
from generator.load.nodes import MapNode, plain
from generator.names import pascal
from generator.openapi.media_types import essence, is_form, is_json
from generator.parse.context import Source, named
from generator.parse.examples import examples
from generator.parse.schemas import Schemas
from generator.parse.servers import server

OPAQUE = "it is carried as bytes, without a type"


def has_values(media_type: str) -> bool:
    """Whether a media type carries values of JSON or fields of a form, so that a schema of it can be typed."""
    return is_json(media_type) or is_form(media_type)


class Contents:
    """Parses what stands under `content`, and around it."""

    def __init__(self, source: Source, schemas: Schemas) -> None:
        self.source = source
        self.schemas = schemas
        # What was made of a node that many operations may refer to, by its identity, beside the node that keeps it.
        self.responses: dict[tuple[str, int], tuple[MapNode, ir.Response]] = {}
        self.bodies: dict[int, tuple[MapNode, ir.Body | None]] = {}

    def body(self, node: Any, identity: str) -> ir.Body | None:
        node = self.source.object(node)
        if id(node) not in self.bodies:
            self.bodies[id(node)] = node, self.new_body(node, identity)
        return self.bodies[id(node)][1]

    def response(self, status: str, node: Any, identity: str) -> ir.Response:
        node = self.source.object(node)
        if (status, id(node)) not in self.responses:
            self.responses[status, id(node)] = node, self.new_response(status, node, identity)
        return self.responses[status, id(node)][1]

    def new_body(self, node: MapNode, identity: str) -> ir.Body | None:
        contents = self.contents(node, f"{identity} Request")
        return ir.Body(flag(node, "required"), contents, text(node, "description")) if contents else None

    def new_response(self, status: str, node: MapNode, identity: str) -> ir.Response:
        name = f"{identity} Response" if status.startswith("2") else f"{identity} {status} Response"
        headers = {key: self.header(key, each, name) for key, each in named(node, "headers")}
        return ir.Response(
            status=status.upper() if status != "default" else status,
            description=text(node, "description"),
            contents=self.contents(node, name),
            headers=tuple(headers[key] for key in mapping(node, "headers") if key in headers),
            links=tuple(self.link(key, each) for key, each in mapping(node, "links").items()),
        )

    def header(self, key: str, node: Any, name: str) -> ir.Header:
        node = self.source.object(node)
        carried = node.get("schema", True)
        for media in mapping(node, "content").values():
            carried = self.source.object(media).get("schema", True)
        return ir.Header(
            key,
            self.schemas.schema(carried, pascal(f"{name} {key}")),
            text(node, "description"),
            flag(node, "required"),
            flag(node, "deprecated"),
            examples(self.source, node, *mapping(node, "content").values()),
        )

    def link(self, name: str, node: Any) -> ir.Link:
        node = self.source.object(node)
        return ir.Link(
            name,
            text(node, "operationId") or text(node, "operationRef"),
            text(node, "description"),
            tuple((key, plain(value)) for key, value in mapping(node, "parameters").items()),
            plain(node["requestBody"]) if "requestBody" in node else ir.MISSING,
            server(node["server"]) if isinstance(node.get("server"), MapNode) else None,
        )

    def contents(self, node: MapNode, name: str) -> tuple[ir.Content, ...]:
        found = {key: self.content(key, each, name) for key, each in named(node, "content")}
        opaque = [key for key in found if not has_values(key) and self.is_structured(found[key].schema)]
        for key in opaque if len(opaque) == len(found) else ():
            message = f"no type can be given to what is neither JSON nor a form: {key}"
            self.source.warn(node["content"].key_position(key), message, OPAQUE)
        return tuple(found[key] for key in mapping(node, "content") if key in found)

    def content(self, media_type: str, node: Any, name: str) -> ir.Content:
        media = self.source.object(node)
        schema = self.schemas.schema(media.get("schema", True), pascal(name))
        self.tell_unwritable(mapping(media, "encoding"), schema)
        encodings = tuple(
            self.encoding(key, self.source.object(each), media_type) for key, each in mapping(media, "encoding").items()
        )
        return ir.Content(media_type, schema, examples(self.source, media), encodings)

    def tell_unwritable(self, encodings: MapNode, schema: ir.Schema) -> None:
        """Warns of objects in a form that are to be of a media type in which nothing writes them."""
        kind = self.schemas.resolved(schema)
        for each in kind.properties if encodings and isinstance(kind, ir.Object) else ():
            inside = self.schemas.resolved(each.schema)
            inside = self.schemas.resolved(inside.items) if isinstance(inside, ir.Array) else inside
            media_type = text(mapping(encodings, each.name), "contentType")
            if media_type and isinstance(inside, (ir.Object, ir.Map)) and not any(map(is_json, media_type.split(","))):
                message = f"an object cannot be written as {media_type!r}"
                hint = "it is sent as JSON under that name; make the property a text, which is sent as it is"
                self.source.warn(encodings[each.name].value_position("contentType"), message, hint)

    def is_structured(self, schema: ir.Schema) -> bool:
        return not isinstance(schema.type, (ir.Scalar, ir.Binary, ir.Anything, ir.Choice))

    def encoding(self, key: str, node: MapNode, media_type: str) -> ir.Encoding:
        if mapping(node, "headers"):
            hint = "no output sends them; say in the description what they must be"
            self.source.warn(node.key_position("headers"), f"headers of the form's part {key!r} cannot be given", hint)
        style = text(node, "style")
        given = [each for each in ("style", "explode", "allowReserved") if each in node]
        is_styled = bool(given)
        is_plain = style in ("", "form") and flag(node, "explode", True) and not flag(node, "allowReserved")
        if (
            self.source.is_31 and essence(media_type) == "multipart/form-data" and not is_plain
        ):  # 3.0 ignores them there
            hint = "lists are sent as a part for each item; give the part a contentType instead"
            self.source.warn(node.key_position(given[0]), f"no style is given to the multipart form's part {key!r}", hint)
        return ir.Encoding(
            key,
            text(node, "contentType"),
            (style or "form") if is_styled else "",
            flag(node, "explode", style in ("", "form")),
            flag(node, "allowReserved"),
        )
