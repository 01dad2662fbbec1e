"""Operations by resource, with their parameters, bodies and answers."""

from __future__ import annotations

from typing import Any

from generator import ir
from generator.grammar import METHODS
from generator.names import pascal, snake, words
from generator.nodes import MapNode
from generator.parse.extensions import follower, pagination, waiter
from generator.parse.schemas import Schemas
from generator.parse.source import Source, plain, text

STYLES = {"path": "simple", "header": "simple", "query": "form", "cookie": "form"}


class Operations:
    """Parses the operations of a document."""

    def __init__(self, source: Source, schemas: Schemas) -> None:
        self.source = source
        self.schemas = schemas

    def resources(self) -> tuple[ir.Resource, ...]:
        """The operations by first tag: tags in the order declared, operations in the order of the paths."""
        described = {tag["name"]: text(tag, "description") for tag in self.source.document.get("tags") or ()}
        found: dict[str, list[ir.Operation]] = {name: [] for name in described}
        for path, item in (self.source.document.get("paths") or {}).items():
            if path.startswith("x-"):
                continue
            for method in METHODS:
                if method in item:
                    operation = self.operation(path, method, item)
                    found.setdefault(operation.resource, []).append(operation)
        return tuple(
            ir.Resource(name, described.get(name, ""), tuple(operations))
            for name, operations in found.items()
            if operations
        )

    def operation(self, path: str, method: str, item: MapNode) -> ir.Operation:
        node = item[method]
        identity = text(node, "operationId") or "".join(
            [method, *(part[0].upper() + part[1:] for part in words(path.replace("{", "by_")))]
        )
        tags = node.get("tags") or ["default"]
        security = node.get("security", self.source.document.get("security")) or ()
        return ir.Operation(
            id=identity,
            method=method.upper(),
            path=path,
            resource=str(tags[0]),
            name=text(node, "x-method") or snake(identity),
            summary=text(node, "summary") or text(item, "summary"),
            description=text(node, "description") or text(item, "description"),
            deprecated=node.get("deprecated") is True,
            idempotent=node.get("x-idempotent") is True or method in ("get", "head", "options", "put", "delete"),
            parameters=self.parameters(item, node, identity),
            body=self.body(node.get("requestBody"), identity),
            responses=tuple(
                self.response(status, self.source.deref(response), identity)
                for status, response in (node.get("responses") or {}).items()
                if not status.startswith("x-")
            ),
            security=tuple(tuple(requirement) for requirement in security),
            pagination=pagination(node.get("x-pagination")),
            waiter=waiter(node.get("x-waiter")),
            follower=follower(node.get("x-follow")),
            manual_section=text(node, "x-manual-section"),
            manual_title=text(node, "x-manual-title"),
            sdk_method=text(node, "x-sdk-method"),
        )

    def parameters(self, item: MapNode, node: MapNode, identity: str) -> tuple[ir.Parameter, ...]:
        """The parameters of the path item and the operation; the operation's win."""
        found: dict[tuple[str, str], ir.Parameter] = {}
        for each in [*(item.get("parameters") or ()), *(node.get("parameters") or ())]:
            parameter = self.parameter(self.source.deref(each), identity)
            found[parameter.location, parameter.name] = parameter
        return tuple(found.values())

    def parameter(self, node: MapNode, identity: str) -> ir.Parameter:
        name, location = str(node["name"]), node["in"]
        style = text(node, "style") or STYLES[location]
        content = node.get("content") or {}
        media_type = next(iter(content), "")
        carried = self.source.deref(content[media_type]).get("schema", True) if media_type else node.get("schema", True)
        return ir.Parameter(
            name=name,
            location=location,
            required=node.get("required") is True,
            schema=self.schemas.schema(carried, pascal(f"{identity} {name}")),
            description=text(node, "description"),
            deprecated=node.get("deprecated") is True,
            style=style,
            explode=node.get("explode", style == "form") is True,
            allow_reserved=node.get("allowReserved") is True,
            media_type=media_type,
        )

    def body(self, node: Any, identity: str) -> ir.Body | None:
        node = self.source.deref(node)
        if not isinstance(node, MapNode):
            return None
        contents = self.contents(node, f"{identity} Request")
        return ir.Body(node.get("required") is True, contents, text(node, "description")) if contents else None

    def response(self, status: str, node: MapNode, identity: str) -> ir.Response:
        name = f"{identity} Response" if status.startswith("2") else f"{identity} {status} Response"
        return ir.Response(
            status=status,
            description=text(node, "description"),
            contents=self.contents(node, name),
            headers=tuple(
                ir.Header(
                    key,
                    self.schemas.schema(header.get("schema", True), pascal(f"{name} {key}")),
                    text(header, "description"),
                )
                for key, header in ((key, self.source.deref(each)) for key, each in (node.get("headers") or {}).items())
            ),
        )

    def contents(self, node: MapNode, name: str) -> tuple[ir.Content, ...]:
        return tuple(
            ir.Content(
                media_type=media_type,
                schema=self.schemas.schema(media.get("schema", True), pascal(name)),
                examples=self.examples(media),
                part_types=tuple(
                    (key, encoding["contentType"])
                    for key, encoding in (media.get("encoding") or {}).items()
                    if "contentType" in encoding
                ),
            )
            for media_type, media in (
                (key, self.source.deref(each)) for key, each in (node.get("content") or {}).items()
            )
        )

    def examples(self, media: MapNode) -> tuple[tuple[str, Any], ...]:
        if "example" in media:
            return (("", plain(media["example"])),)
        named = ((name, self.source.deref(each)) for name, each in (media.get("examples") or {}).items())
        return tuple((name, plain(each["value"])) for name, each in named if "value" in each)
