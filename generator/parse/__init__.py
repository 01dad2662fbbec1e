"""From a bundle to the intermediate representation. The only place that reads OpenAPI's keywords.

What cannot be carried over is a finding with a position: an error where an output would be wrong,
a warning where the value is carried untyped.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import NamedTuple

from generator import ir
from generator.findings import Finding, InvalidDescription, has_errors
from generator.load import Description
from generator.load.nodes import MapNode
from generator.names import pascal, snake
from generator.parse.context import Source, items, mapping, paragraphs, text
from generator.parse.extensions import error_code, failure, guide
from generator.parse.operations import Operations
from generator.parse.output_size import Amount
from generator.parse.schemas import Schemas
from generator.parse.servers import security_scheme, servers
from generator.tagged_unions import Tag, TaggedUnions, schemas_without_object

__all__ = ["parse"]

# What outputs say where the description has no title or version, of which lint warns.
UNTITLED, UNVERSIONED = "API", "0"


class Parsed(NamedTuple):
    """The API that a bundle describes, and warnings for what is carried untyped."""

    api: ir.Api
    warnings: list[Finding]


def parse(description: Description, package: str = "") -> Parsed:
    """What a bundle describes.

    `package` names the client's package instead of `x-package` or the title. Raises InvalidDescription for what
    no output could express.
    """
    source = Source(description.document)
    document, info = source.document, source.object(source.document.get("info"))
    schemas = Schemas(source)
    operations = Operations(source, schemas)
    resources, webhooks = operations.resources(), operations.webhooks()
    title = text(info, "title")
    api = ir.Api(
        title=title or UNTITLED,
        version=text(info, "version") or UNVERSIONED,
        description=paragraphs(text(info, "summary"), text(info, "description")),
        package=package or text(info, "x-package") or snake(title) or "client",
        client=text(info, "x-client") or pascal(title) or "Client",
        servers=servers(document),
        security_schemes=tuple(
            security_scheme(key, source.object(node)) for key, node in source.component("securitySchemes").items()
        ),
        error_codes=tuple(
            error_code(source, code, node)
            for code, node in mapping(document, "x-error-codes").items()
            if isinstance(node, MapNode)
        ),
        failure=failure(document.get("x-failure")),
        guides=tuple(
            guide(source, node, resources) for node in items(document, "x-guides") if isinstance(node, MapNode)
        ),
        resources=resources,
        schemas=schemas.named,
        webhooks=webhooks,
        documentation=documentation(document.get("externalDocs")),
        notices=tuple(notices(info)),
    )
    api = replace(api, schemas=tagged(api.schemas, tell_untyped(source, schemas, api)))
    if has_errors(source.findings):
        raise InvalidDescription(source.findings)
    Amount(api).check(document, description.size)
    return Parsed(api, source.findings)


def tell_untyped(source: Source, schemas: Schemas, api: ir.Api) -> Mapping[str, Tag]:
    """Warns of what no output can type: choices of objects that look alike, and schemas that hold themselves bare.

    Returns the property that tells each of the others from its like, with its value.
    """
    tagged_unions = TaggedUnions(api.schemas, (union for _, union in schemas.unions.found))
    for position, union in schemas.unions.found:
        if not tagged_unions.is_decodable(union):
            if union.base:
                hint = f"all are carried as {union.base}; give each one value of the discriminator"
                source.warn(position, "the schemas that extend this one cannot be told apart", hint)
            else:
                source.warn(position, "the objects that may stand here cannot be told apart")
    for name in schemas_without_object(api.schemas):
        if name in schemas.declared:
            message = f"schema {name!r} holds itself with no object between"
            source.warn(schemas.declared.key_position(name), message, "from the second level on it is of any type")
    return tagged_unions.tags


def tagged(schemas: Mapping[str, ir.Schema], tags: Mapping[str, Tag]) -> dict[str, ir.Schema]:
    """The schemas with the one right value as the example of the property that tells them from others."""
    made = dict(schemas)
    for name, (key, value) in tags.items():
        kind = made[name].type
        assert isinstance(kind, ir.Object)
        properties = tuple(
            replace(each, schema=replace(each.schema, example=value)) if each.name == key else each
            for each in kind.properties
        )
        made[name] = replace(made[name], type=replace(kind, properties=properties))
    return made


def documentation(node: object) -> ir.Documentation | None:
    return ir.Documentation(text(node, "url"), text(node, "description")) if text(node, "url") else None


def notices(info: MapNode) -> Iterator[tuple[str, ir.Documentation]]:
    """Terms of service, contacts and licence."""
    contact, license = mapping(info, "contact"), mapping(info, "license")
    mail, spdx = text(contact, "email"), text(license, "identifier")
    for message, url, name in (
        ("Terms of service", text(info, "termsOfService"), ""),
        ("Contact", text(contact, "url"), text(contact, "name")),
        ("Mail", f"mailto:{mail}" if mail else "", mail),
        ("License", text(license, "url"), " ".join((text(license, "name"), f"({spdx})" if spdx else "")).strip()),
    ):
        if url or name:
            yield message, ir.Documentation(url, name)
