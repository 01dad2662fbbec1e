"""Parameters of path, query, header and cookie."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from generator import ir
from generator.load.nodes import MapNode
from generator.names import pascal
from generator.openapi.media_types import is_json, is_text
from generator.parse.context import Source, as_text, flag, items, mapping, text
from generator.parse.examples import examples
from generator.parse.schemas import Schemas

STYLES = {"path": "simple", "header": "simple", "query": "form", "cookie": "form"}
# Headers that OpenAPI leaves to the media types and to the security schemes.
IGNORED = {
    "accept": "the media types of the answers say it",
    "content-type": "the media type of the body says it",
    "authorization": "the security schemes say it",
}


class Parameters:
    """Parses parameters."""

    def __init__(self, source: Source, schemas: Schemas) -> None:
        self.source = source
        self.schemas = schemas
        # Those of nodes that many operations may refer to, by the node's identity.
        self.made: dict[int, tuple[MapNode, ir.Parameter]] = {}

    def of(self, path: str, item: MapNode, node: MapNode, identity: str, is_secured: bool) -> tuple[ir.Parameter, ...]:
        """The parameters of the path item and the operation; the operation's win.

        `path` is "" where the operation is a callback's, whose address is no template.
        """
        nodes: dict[tuple[str, str], MapNode] = {}
        for each in [*items(item, "parameters"), *items(node, "parameters")]:
            parameter = self.source.object(each)
            location, name = text(parameter, "in"), as_text(parameter.get("name"))
            if location not in STYLES or "name" not in parameter:
                continue  # lint has refused it
            if location == "path" and path and f"{{{name}}}" not in path:
                continue  # lint has warned of it
            if location == "header" and self.is_ignored(name, parameter, is_secured):
                continue
            nodes[location, name] = parameter
        made = {key: self.parameter(nodes[key], identity) for key in sorted(nodes)}
        return tuple(made[key] for key in nodes)

    def is_ignored(self, name: str, node: MapNode, is_secured: bool) -> bool:
        if name.lower() not in IGNORED or (name.lower() == "authorization" and not is_secured):
            return False
        why = IGNORED[name.lower()]
        self.source.warn(node.value_position("name"), f"header {name!r} is no parameter, OpenAPI says", f"remove it: {why}")
        return True

    def tell_nested(self, node: MapNode, schema: ir.Schema) -> None:
        """Warns of lists and objects inside of a parameter, for which OpenAPI has no style."""
        kind = self.schemas.resolved(schema)
        inside = [kind.items] if isinstance(kind, ir.Array) else [kind.values] if isinstance(kind, ir.Map) else []
        inside += [each.schema for each in kind.properties] if isinstance(kind, ir.Object) else []
        if any(isinstance(self.schemas.resolved(each), (ir.Array, ir.Map, ir.Object)) for each in inside):
            message = f"no style writes the lists or objects inside of parameter {as_text(node['name'])!r}"
            self.source.warn(node.value_position("name"), message, "describe it under `content`, as JSON, or as a text")

    def parameter(self, node: MapNode, identity: str) -> ir.Parameter:
        if id(node) not in self.made:
            self.made[id(node)] = node, self.new_parameter(node, identity)
        return self.made[id(node)][1]

    def new_parameter(self, node: MapNode, identity: str) -> ir.Parameter:
        name, location = as_text(node["name"]), text(node, "in")
        style = text(node, "style") or STYLES[location]
        content = mapping(node, "content")
        media_type = next(iter(content), "")
        carried: Any = node.get("schema", True)
        if media_type:
            carried = self.source.object(content[media_type]).get("schema", True)
            if not is_json(media_type) and not is_text(media_type):
                hint = "it is carried as text that the caller writes"
                self.source.warn(content.key_position(media_type), f"a parameter cannot be written as {media_type!r}", hint)
                carried, media_type = True, "text/plain"
        schema = self.schemas.schema(carried, pascal(f"{identity} {name}"))
        if not media_type and style != "deepObject":
            self.tell_nested(node, schema)
        given = examples(self.source, node, *content.values())
        # One that stands beside a schema tells more than one inside of it.
        example = next((each.value for each in given if each.value is not ir.MISSING), ir.MISSING)
        return ir.Parameter(
            name=name,
            location=location,  # type: ignore[arg-type]
            required=flag(node, "required") or location == "path",
            schema=schema if example is ir.MISSING else replace(schema, example=example),
            description=text(node, "description"),
            deprecated=flag(node, "deprecated"),
            style=style,
            explode=flag(node, "explode", style == "form"),
            allow_reserved=flag(node, "allowReserved"),
            media_type=media_type,
            allow_empty=flag(node, "allowEmptyValue"),
            examples=given,
        )
