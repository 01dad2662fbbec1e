"""Servers and security schemes."""

from __future__ import annotations

from typing import Any

from generator import ir
from generator.load.accessors import items, mapping, text
from generator.load.nodes import MapNode


def servers(holder: Any) -> tuple[ir.Server, ...]:
    """Returns the servers of a document, path item or operation."""
    return tuple(server(node) for node in items(holder, "servers") if isinstance(node, MapNode))


def server(node: MapNode) -> ir.Server:
    return ir.Server(
        url=text(node, "url"),
        description=text(node, "description"),
        variables=tuple(
            ir.Variable(
                name=name,
                default=text(variable, "default"),
                values=tuple(str(value) for value in items(variable, "enum")),
                description=text(variable, "description"),
            )
            for name, variable in mapping(node, "variables").items()
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
        environment=tuple(
            (name, str(variable)) for name, variable in mapping(node, "x-environment").items()
        ),
        flows=tuple(
            flow(kind, each)
            for kind, each in mapping(node, "flows").items()
            if not kind.startswith("x-")
        ),
        discovery=text(node, "openIdConnectUrl"),
        bearer_format=text(node, "bearerFormat"),
    )


def flow(kind: str, node: Any) -> ir.Flow:
    return ir.Flow(
        kind=kind,
        authorization_url=text(node, "authorizationUrl"),
        token_url=text(node, "tokenUrl"),
        refresh_url=text(node, "refreshUrl"),
        scopes=tuple(
            (scope, text(mapping(node, "scopes"), scope)) for scope in mapping(node, "scopes")
        ),
    )
