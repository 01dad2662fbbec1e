"""From a bundle to the intermediate representation. The only place that reads OpenAPI's keywords.

What cannot be carried over is a finding with a position: an error where an output would be wrong,
a warning where the value is carried untyped.
"""

from __future__ import annotations

from generator import ir
from generator.findings import Finding, Refused
from generator.load import Description
from generator.names import pascal, snake
from generator.nodes import MapNode
from generator.parse.extensions import error_code, failure, guide
from generator.parse.operations import Operations
from generator.parse.schemas import Schemas
from generator.parse.source import Source, plain, text

__all__ = ["parse", "plain"]


def parse(description: Description, package: str = "") -> tuple[ir.Api, list[Finding]]:
    """The API that a bundle describes, and warnings for what is carried untyped.

    `package` names the client's package instead of `x-package` or the title. Raises Refused for what
    no output could express.
    """
    source = Source(description.document)
    document, info = source.document, source.document["info"]
    schemas = Schemas(source)
    resources = Operations(source, schemas).resources()
    api = ir.Api(
        title=str(info["title"]),
        version=str(info["version"]),
        description=text(info, "description"),
        package=package or text(info, "x-package") or snake(str(info["title"])) or "client",
        client=text(info, "x-client") or pascal(str(info["title"])) or "Client",
        servers=tuple(server(node) for node in document.get("servers") or ()),
        security_schemes=tuple(
            security_scheme(key, source.deref(node)) for key, node in source.component("securitySchemes").items()
        ),
        error_codes=tuple(error_code(code, node) for code, node in (document.get("x-error-codes") or {}).items()),
        failure=failure(document.get("x-failure")),
        guides=tuple(guide(source, node, resources) for node in document.get("x-guides") or ()),
        resources=resources,
        schemas=schemas.named,
    )
    if any(finding.severity == "error" for finding in source.findings):
        raise Refused(source.findings)
    return api, source.findings


def server(node: MapNode) -> ir.Server:
    return ir.Server(
        url=text(node, "url"),
        description=text(node, "description"),
        variables=tuple(
            ir.Variable(
                name=name,
                default=str(variable.get("default", "")),
                values=tuple(str(value) for value in variable.get("enum") or ()),
                description=text(variable, "description"),
            )
            for name, variable in (node.get("variables") or {}).items()
        ),
    )


def security_scheme(key: str, node: MapNode) -> ir.SecurityScheme:
    return ir.SecurityScheme(
        key=key,
        kind=text(node, "type"),
        description=text(node, "description"),
        location=text(node, "in"),
        name=text(node, "name"),
        scheme=text(node, "scheme"),
        signature=text(node, "x-signature"),
        login=text(node.get("x-login"), "url"),
        environment=tuple((node.get("x-environment") or {}).items()),
    )
