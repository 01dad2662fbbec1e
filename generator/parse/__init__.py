"""Parses a bundle into the intermediate representation.

Unsupported keywords become findings: an error if a target would be wrong, a warning if a value
becomes untyped.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from functools import partial
from typing import NamedTuple

from generator import ir
from generator.findings import Finding, InvalidDescription, has_errors
from generator.load import Description
from generator.load.accessors import items, mapping, text
from generator.load.nodes import MapNode
from generator.names import has_codes, pascal, snake
from generator.names import package as package_name
from generator.parse.alternatives import check_alternatives
from generator.parse.context import ParseContext, paragraphs
from generator.parse.error_codes import error_codes
from generator.parse.extensions import (
    failure,
    guide,
    official_sdk,
    python_formats,
    synonyms,
    vocabulary,
)
from generator.parse.operations import Operations
from generator.parse.output_size import OutputSize
from generator.parse.schemas import Schemas
from generator.parse.servers import security_scheme, servers
from generator.tagged_unions import TaggedUnions, schemas_without_object

__all__ = ["parse"]

# Used if the description has no title or version; lint warns about it.
UNTITLED, UNVERSIONED = "API", "0"


class Parsed(NamedTuple):
    """The API of a description, and warnings about values that become untyped."""

    api: ir.Api
    warnings: list[Finding]


def parse(description: Description, package: str = "") -> Parsed:
    """Parses `description`.

    `package` names the client's package instead of `x-package` or the title.
    Raises InvalidDescription if no target can express the description.
    """
    context = ParseContext(description.document)
    document, info = context.root, context.object(context.root.get("info"))
    if not package:
        check_package_name(context, info)
    schemas = Schemas(context)
    operations = Operations(context, schemas)
    resources, webhooks = operations.resources(), operations.webhooks()
    title = text(info, "title")
    api = ir.Api(
        title=title or UNTITLED,
        version=text(info, "version") or UNVERSIONED,
        description=paragraphs(text(info, "summary"), text(info, "description")),
        package=package or text(info, "x-package") or snake(title) or "client",
        client=text(info, "x-client") or pascal(title) or "Client",
        servers=servers(context, document),
        security_schemes=tuple(
            security_scheme(context, key, context.object(node))
            for key, node in context.component("securitySchemes").items()
        ),
        error_codes=tuple(error_codes(context, document, resources)),
        failure=failure(document.get("x-failure")),
        guides=tuple(
            guide(context, node, resources)
            for node in items(document, "x-guides")
            if isinstance(node, MapNode)
        ),
        resources=resources,
        schemas=schemas.named,
        webhooks=webhooks,
        tags=tuple(operations.tags.values()),
        documentation=context.documentation(document.get("externalDocs")),
        official_sdk=official_sdk(context, document),
        synonyms=synonyms(context, document),
        python_formats=python_formats(context, document),
        notices=tuple(notices(context, info)),
        states=tuple(
            vocabulary(str(name), node)
            for name, node in mapping(document, "x-states").items()
            if isinstance(node, MapNode)
        ),
    )
    api = check_alternatives(context, schemas, api)
    report_untyped(context, schemas, api)
    api = replace(api, schemas=with_tags(api.schemas, [union for _, union in schemas.one_of.found]))
    if has_errors(context.findings):
        raise InvalidDescription(context.findings)
    OutputSize(api).check(document, description.size)
    return Parsed(api, context.findings)


def check_package_name(context: ParseContext, info: MapNode) -> None:
    """Warns about a name for the package, from `x-package` or the title, whose letters become codes."""
    key = "x-package" if text(info, "x-package") else "title"
    if has_codes(snake(text(info, key))):
        name = package_name(snake(text(info, key)))
        message = f"{key} {text(info, key)!r} makes the package name {name!r}"
        hint = "name the package by --package, or by x-package beside the title"
        context.warn(info.value_position(key), message, hint, "package-name-unreadable")


def report_untyped(context: ParseContext, schemas: Schemas, api: ir.Api) -> None:
    """Warns about schemas that contain themselves directly."""
    for name in schemas_without_object(api.schemas):
        if name in schemas.declared:
            position = schemas.declared.key_position(name)
            message = f"schema {name!r} contains itself without an object in between"
            context.warn(position, message, "it is any type from the second level on")


def with_tags(schemas: Mapping[str, ir.Schema], unions: list[ir.Union]) -> dict[str, ir.Schema]:
    """Returns `schemas` with what discriminators say of their properties.

    The value of a tag is the example of its property. Where a schema has several values, so that they
    are no tag, the property has these values.
    """
    made = dict(schemas)
    tagged_unions = TaggedUnions(schemas, unions)
    for name, (key, value) in tagged_unions.tags.items():
        made[name] = with_property(made[name], key, partial(with_example, value))
    for union in unions:
        values: dict[str, list[str]] = {}
        for value, name in union.tags if not tagged_unions.is_decodable(union) else ():
            values.setdefault(name, []).append(value)
        for name in tagged_unions.objects(union):
            choice = ir.Choice(tuple(values.get(name, ())))
            if choice.values:
                made[name] = with_property(made[name], union.tag, partial(with_choice, choice))
    return made


def with_property(
    schema: ir.Schema, key: str, change: Callable[[ir.Schema], ir.Schema]
) -> ir.Schema:
    """Returns the schema of an object with one property changed."""
    kind = schema.type
    assert isinstance(kind, ir.Object)
    properties = tuple(
        replace(each, schema=change(each.schema)) if each.name == key else each
        for each in kind.properties
    )
    return replace(schema, type=replace(kind, properties=properties))


def with_example(value: str | int, schema: ir.Schema) -> ir.Schema:
    return replace(schema, example=value)


def with_choice(choice: ir.Choice, schema: ir.Schema) -> ir.Schema:
    """Returns the schema of a text with a set of values, unless it has one."""
    is_text = isinstance(schema.type, ir.Scalar) and schema.type.name == "string"
    return replace(schema, type=choice) if is_text else schema


def notices(context: ParseContext, info: MapNode) -> Iterator[tuple[str, ir.Documentation]]:
    """Yields terms of service, contacts and licence, each with its label."""
    contact, license = mapping(info, "contact"), mapping(info, "license")
    mail, spdx = text(contact, "email"), text(license, "identifier")
    license_name = " ".join(filter(None, [text(license, "name"), f"({spdx})" if spdx else ""]))
    for label, url, name in (
        ("Terms of service", text(info, "termsOfService"), ""),
        ("Contact", text(contact, "url"), text(contact, "name")),
        ("Mail", f"mailto:{mail}" if mail else "", mail),
        ("License", text(license, "url"), license_name),
    ):
        if url or name:
            yield label, ir.Documentation(context.uri(url), name)
