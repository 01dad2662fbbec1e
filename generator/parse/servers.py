"""Servers and security schemes."""

from __future__ import annotations

from typing import Any

from generator import ir
from generator.load.accessors import flag, items, mapping, text
from generator.load.nodes import MapNode
from generator.parse.context import ParseContext


def servers(context: ParseContext, holder: Any) -> tuple[ir.Server, ...]:
    """Returns the servers of a document, path item or operation."""
    nodes = (node for node in items(holder, "servers") if isinstance(node, MapNode))
    return tuple(server(context, node) for node in nodes)


def server(context: ParseContext, node: MapNode) -> ir.Server:
    variables = mapping(node, "variables")
    return ir.Server(
        url=text(node, "url"),
        description=text(node, "description"),
        variables=tuple(variable(name, variables[name]) for name in variables),
        name=text(node, "name") if context.is_32 else "",
        source=text(node, "x-source"),
    )


def variable(name: str, node: Any) -> ir.Variable:
    return ir.Variable(
        name=name,
        default=text(node, "default"),
        values=tuple(map(str, items(node, "enum"))),
        description=text(node, "description"),
    )


def security_scheme(context: ParseContext, key: str, node: MapNode) -> ir.SecurityScheme:
    flows, environment = mapping(node, "flows"), mapping(node, "x-environment")
    return ir.SecurityScheme(
        key=key,
        kind=text(node, "type"),
        description=text(node, "description"),
        location=text(node, "in"),
        name=text(node, "name"),
        scheme=text(node, "scheme"),
        signature=text(node, "x-signature"),
        login=text(node.get("x-login"), "url"),
        environment=tuple((name, str(environment[name])) for name in environment),
        flows=tuple(
            flow(context, kind, flows[kind]) for kind in flows if not kind.startswith("x-")
        ),
        discovery=text(node, "openIdConnectUrl"),
        bearer_format=text(node, "bearerFormat"),
        metadata=text(node, "oauth2MetadataUrl") if context.is_32 else "",
        deprecated=context.is_32 and flag(node, "deprecated"),
    )


def flow(context: ParseContext, kind: str, node: Any) -> ir.Flow:
    scopes = mapping(node, "scopes")
    device_url = text(node, "deviceAuthorizationUrl") if context.is_32 else ""
    return ir.Flow(
        kind=kind,
        authorization_url=text(node, "authorizationUrl"),
        token_url=text(node, "tokenUrl"),
        refresh_url=text(node, "refreshUrl"),
        device_authorization_url=device_url,
        scopes=tuple((scope, text(scopes, scope)) for scope in scopes),
    )
