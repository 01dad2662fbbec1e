"""Parameters of path, query, header and cookie."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from generator import ir
from generator.load.accessors import as_text, flag, items, mapping, text
from generator.load.nodes import MapNode
from generator.names import pascal
from generator.openapi.media_types import is_json, is_text
from generator.parse.bodies import Bodies
from generator.parse.context import ParseContext
from generator.parse.schemas import Schemas
from generator.parse.values import examples

STYLES = {"path": "simple", "header": "simple", "query": "form", "cookie": "form"}
# The location of a parameter that is the whole query, since OpenAPI 3.2.
QUERYSTRING = "querystring"
# Headers that media types and security schemes define.
IGNORED = {
    "accept": "the media types of the responses define it",
    "content-type": "the media type of the body defines it",
    "authorization": "the security schemes define it",
}


class Parameters:
    """Parses parameters."""

    def __init__(self, context: ParseContext, schemas: Schemas, bodies: Bodies) -> None:
        self.context = context
        self.schemas = schemas
        self.bodies = bodies
        # By the identity of a node that several operations may share; the node keeps it valid.
        self.cache: dict[int, tuple[MapNode, ir.Parameter]] = {}

    def parameters(
        self, path: str, item: MapNode, node: MapNode, identity: str, is_secured: bool
    ) -> tuple[ir.Parameter, ...]:
        """Returns the parameters of the path item and the operation; the operation's win.

        `path` is "" for an operation of a callback.
        """
        nodes: dict[tuple[str, str], MapNode] = {}
        for each in [*items(item, "parameters"), *items(node, "parameters")]:
            parameter = self.context.object(each)
            location, name = text(parameter, "in"), as_text(parameter.get("name"))
            is_known = location in STYLES or (location == QUERYSTRING and self.context.is_32)
            if not is_known or "name" not in parameter:
                continue  # lint reports an error
            if location == "path" and path and f"{{{name}}}" not in path:
                continue  # lint warns about it
            if location == "header" and self.is_ignored(name, parameter, is_secured):
                continue
            nodes[location, name] = parameter
        made = {key: self.parameter(nodes[key], identity) for key in sorted(nodes)}
        return tuple(made[key] for key in nodes)

    def is_ignored(self, name: str, node: MapNode, is_secured: bool) -> bool:
        if name.lower() not in IGNORED or (name.lower() == "authorization" and not is_secured):
            return False
        message = f"header {name!r} is not a parameter in OpenAPI"
        hint = f"remove it: {IGNORED[name.lower()]}"
        self.context.warn(node.value_position("name"), message, hint)
        return True

    def is_encoded(self, location: str) -> bool:
        """Whether reserved characters may stay in a location: in a path since 3.2."""
        return location == "query" or (location == "path" and self.context.is_32)

    def report_nested(self, node: MapNode, schema: ir.Schema) -> None:
        """Warns about nested lists and objects in a parameter, for which OpenAPI has no style."""
        kind = self.schemas.resolve(schema)
        inside: list[ir.Schema] = []
        if isinstance(kind, ir.Array):
            inside = [kind.items]
        elif isinstance(kind, ir.Map):
            inside = [kind.values]
        elif isinstance(kind, ir.Object):
            inside = [each.schema for each in kind.properties]
        # A list inside of an exploded object repeats the name of its property.
        is_object = isinstance(kind, (ir.Map, ir.Object))
        repeats = is_object and text(node, "in") == "query" and flag(node, "explode", True)
        unwritable = (ir.Map, ir.Object) if repeats else (ir.Array, ir.Map, ir.Object)
        for each in inside:
            if isinstance(self.schemas.resolve(each), unwritable):
                name = as_text(node["name"])
                message = f"no style writes the lists or objects inside of parameter {name!r}"
                hint = "describe it under `content`, as JSON, or as a text"
                self.context.warn(node.value_position("name"), message, hint)

    def parameter(self, node: MapNode, identity: str) -> ir.Parameter:
        if id(node) not in self.cache:
            self.cache[id(node)] = node, self.parse_parameter(node, identity)
        return self.cache[id(node)][1]

    def parse_parameter(self, node: MapNode, identity: str) -> ir.Parameter:
        name, location = as_text(node["name"]), text(node, "in")
        style = text(node, "style") or STYLES.get(location, "form")
        content = mapping(node, "content")
        media_type = next(iter(content), "")
        schema_node: Any = node.get("schema", True)
        encodings: tuple[ir.Encoding, ...] = ()
        if media_type:
            media = self.context.object(content[media_type])
            schema_node = media.get("schema", True)
            if location == QUERYSTRING:
                encodings = self.bodies.encodings(media, media_type)
            elif not is_json(media_type) and not is_text(media_type):
                message = f"a parameter cannot be written as {media_type!r}"
                hint = "it becomes text that the caller writes"
                self.context.warn(content.key_position(media_type), message, hint)
                schema_node, media_type = True, "text/plain"
        schema = self.schemas.schema(schema_node, pascal(f"{identity} {name}"))
        if not media_type and style != "deepObject":
            self.report_nested(node, schema)
        given = examples(self.context, node, *content.values())
        # An example of the parameter replaces that of its schema.
        example = next((each.value for each in given if each.value is not ir.MISSING), ir.MISSING)
        return ir.Parameter(
            name=name,
            location=location,  # type: ignore[arg-type]
            required=flag(node, "required") or location == "path",
            schema=schema if example is ir.MISSING else replace(schema, example=example),
            description=text(node, "description"),
            deprecated=flag(node, "deprecated"),
            style=style,
            explode=flag(node, "explode", style in ("form", "cookie")),
            allow_reserved=flag(node, "allowReserved") and self.is_encoded(location),
            media_type=media_type,
            allow_empty=flag(node, "allowEmptyValue"),
            examples=given,
            encodings=encodings,
        )
