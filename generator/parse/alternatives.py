"""Checks `x-same-as` and `x-states`: the properties and vocabularies that they name exist."""

from __future__ import annotations

from dataclasses import replace

from generator import ir
from generator.findings import closest_match
from generator.parse.context import ParseContext
from generator.parse.schemas import Schemas


def check_alternatives(context: ParseContext, schemas: Schemas, api: ir.Api) -> ir.Api:
    """Returns `api` without the `x-same-as` and `x-states` that name nothing; warns about each."""
    vocabularies = {each.name for each in api.states}
    for (key, name), position in schemas.vendor_positions.items():
        if key == "x-states" and name not in vocabularies:
            suggestion = closest_match(name, vocabularies)
            hint = f"write {suggestion!r}" if suggestion else "define it in x-states at the root"
            context.warn(position, f"x-states names the unknown vocabulary {name!r}", hint)
    checked = dict(api.schemas)
    for name, schema in api.schemas.items():
        if isinstance(schema.type, ir.Object):
            kind = check_properties(context, schemas, api, schema.type, vocabularies)
            checked[name] = replace(schema, type=kind)
    return replace(api, schemas=checked)


def check_properties(
    context: ParseContext, schemas: Schemas, api: ir.Api, kind: ir.Object, vocabularies: set[str]
) -> ir.Object:
    properties = []
    for each in kind.properties:
        schema = each.schema
        if schema.states and schema.states not in vocabularies:
            schema = replace(schema, states="")
        if schema.same_as and not leads_to_property(api, kind, schema.same_as):
            context.warn(
                schemas.vendor_positions["x-same-as", schema.same_as],
                f"x-same-as of {each.name!r} names no property: {schema.same_as!r}",
                "write the dotted path of a property, from the object that declares this one",
            )
            schema = replace(schema, same_as="")
        properties.append(replace(each, schema=schema))
    return replace(kind, properties=tuple(properties))


def leads_to_property(api: ir.Api, kind: ir.Type, path: str) -> bool:
    """Whether a dotted path of properties leads to one that has no `x-same-as` itself."""
    for step in path.split("."):
        if not isinstance(kind, ir.Object):
            return False
        found = next((each for each in kind.main_properties if each.name == step), None)
        if found is None:
            return False
        kind = api.resolve(found.schema).type
    return True
