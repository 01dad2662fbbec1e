"""Operations by resource, with their parameters, bodies, responses and callbacks."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from generator import ir
from generator.findings import InputError
from generator.limits import MAX_CALLBACK_DEPTH, MAX_CALLBACKS
from generator.load.accessors import as_text, flag, items, mapping, text
from generator.load.nodes import MapNode
from generator.names import pascal, snake
from generator.openapi.objects import Method
from generator.parse.bodies import Bodies
from generator.parse.context import ParseContext, paragraphs, parse_by_name
from generator.parse.extension_checks import ExtensionChecker
from generator.parse.extensions import failure_signs, follower, pagination, run, waiter
from generator.parse.parameters import Parameters
from generator.parse.repetition import idempotency_key, idempotent, repetition
from generator.parse.runs import check_run
from generator.parse.schemas import Schemas
from generator.parse.servers import servers

# The resource of operations without a tag.
UNTAGGED = "default"
# Kinds of tags by which operations are not grouped.
BADGES = ("badge", "audience")


class Operations:
    """Parses the operations of a document."""

    def __init__(self, context: ParseContext, schemas: Schemas) -> None:
        self.context = context
        self.schemas = schemas
        self.bodies = Bodies(context, schemas)
        self.parameters = Parameters(context, schemas, self.bodies)
        # The ids that the document declares, and those that operations have.
        self.declared_ids = {text(method.node, "operationId") for _, method, _ in self.locations()}
        self.used_ids: set[str] = set()
        self.tags = {each.name: each for each in tags(context)}
        # The depth of the current callback, and the number of callbacks so far.
        self.level = self.callback_count = 0

    def locations(self) -> list[tuple[str, Method, MapNode]]:
        """Returns (path, method, path item) of all operations, in the order of the document."""
        found = []
        for path, item in mapping(self.context.root, "paths").items():
            if not path.startswith("x-"):
                found += [(path, method, item) for method in self.context.grammar.methods(item)]
        return found

    def resources(self) -> tuple[ir.Resource, ...]:
        """Returns operations by their main tag, in the order of tags and paths."""
        found: dict[str, list[ir.Operation]] = {name: [] for name in self.tags}
        locations = self.locations()
        made = {}
        for path, method, item in sorted(locations, key=lambda each: (each[0], each[1].name)):
            with self.context.recursion_guard(method.holder.key_position(method.key)):
                made[path, method.name] = self.operation(path, method, item)
        by_id = {each.id: each for each in made.values()}
        for path, method, _ in locations:
            operation = self.check_run(made[path, method.name], method.node, by_id)
            found.setdefault(operation.resource, []).append(operation)
        return tuple(
            self.resource(name, operations) for name, operations in found.items() if operations
        )

    def resource(self, name: str, operations: list[ir.Operation]) -> ir.Resource:
        tag = self.tags.get(name, ir.Tag(name))
        return ir.Resource(name, tag.description, tuple(operations), tag.summary)

    def check_run(
        self, operation: ir.Operation, node: MapNode, by_id: Mapping[str, ir.Operation]
    ) -> ir.Operation:
        """Returns the operation, without an x-run that does not fit the others."""
        if operation.run is None:
            return operation
        method, parameters = operation.method, operation.parameters
        extensions = self.extensions(node, method, parameters, operation.body, ())
        return check_run(
            self.context, operation, mapping(node, "x-run"), extensions.sendable(), by_id
        )

    def extensions(
        self,
        node: MapNode,
        method: str,
        parameters: Iterable[ir.Parameter],
        body: ir.Body | None,
        responses: Iterable[ir.Response],
    ) -> ExtensionChecker:
        by_name = self.schemas.by_name
        return ExtensionChecker(self.context, by_name, node, method, parameters, body, responses)

    def webhooks(self) -> tuple[ir.Callback, ...]:
        return parse_by_name(self.context.root, "webhooks", self.webhook)

    def webhook(self, name: str, node: Any) -> ir.Callback:
        return self.callback(name, "", self.context.object(node), name)

    def callback(self, name: str, expression: str, item: MapNode, caller: str) -> ir.Callback:
        """Returns a callback or webhook; its operations are not part of the client."""
        path = expression or f"/{name}"
        methods = self.context.grammar.methods(item)
        made = [self.operation(path, method, item, caller) for method in methods]
        return ir.Callback(name, expression, tuple(made))

    def callbacks(self, node: MapNode, identity: str) -> tuple[ir.Callback, ...]:
        """Returns an operation's callbacks. Raises InputError if they are nested too deeply."""
        found = []
        for name, each in sorted(mapping(node, "callbacks").items()):
            for expression, item in sorted(self.context.object(each).items()):
                if not expression.startswith("x-") and isinstance(item, MapNode):
                    found.append((name, expression, self.context.object(item)))
        if not found:
            return ()
        self.level += 1
        self.callback_count += len(found)
        if self.level > MAX_CALLBACK_DEPTH or self.callback_count > MAX_CALLBACKS:
            levels = f"callbacks are nested over {MAX_CALLBACK_DEPTH} levels"
            message = f"{levels}, or are over {MAX_CALLBACKS:,} in all; leave out the inner ones"
            raise InputError(f"{node.key_position('callbacks')}: {message}")
        made = tuple(
            self.callback(name, expression, item, f"{identity} {name}")
            for name, expression, item in found
        )
        self.level -= 1
        return made

    def operation(self, path: str, method: Method, item: MapNode, caller: str = "") -> ir.Operation:
        node, verb = method.node, method.name.lower()
        identity = text(node, "operationId") or (f"{caller} {verb}" if caller else "")
        if not caller and (not identity or identity in self.used_ids):
            identity = self.free_id(identity or verb + pascal(path.replace("{", "by_")))
        self.used_ids.add(identity)
        tag, other_tags = self.main_tag(node)
        # The document's security applies to callers, not to the service's own callbacks.
        holder = node if caller or "security" in node else self.context.root
        required = [each for each in items(holder, "security") if isinstance(each, MapNode)]
        security = tuple(tuple(sorted(each)) for each in required)
        scopes = []
        for each in required:
            scopes.append(tuple(tuple(map(as_text, items(each, key))) for key in sorted(each)))
        responses = parse_by_name(
            node, "responses", lambda status, each: self.bodies.response(status, each, identity)
        )
        parameters = self.parameters.parameters(
            "" if caller else path, item, node, identity, any(security)
        )
        body = self.bodies.body(node.get("requestBody"), identity)
        extensions = self.extensions(node, method.name, parameters, body, responses)
        key = idempotency_key(parameters, self.schemas.by_name)
        return ir.Operation(
            id=identity,
            method=method.name,
            path=path,
            resource=tag,
            other_tags=other_tags,
            name=text(node, "x-method") or snake(identity),
            summary=text(node, "summary") or text(item, "summary"),
            description=paragraphs(
                self.context.described(node) if caller else text(node, "description"),
                text(item, "description"),
            ),
            documentation=None if caller else self.context.documentation(node.get("externalDocs")),
            deprecated=flag(node, "deprecated"),
            idempotent=idempotent(self.context, node, method.name, key),
            idempotency_key=key,
            repetition=repetition(self.context, node),
            parameters=parameters,
            body=body,
            responses=responses,
            security=security,
            scopes=tuple(scopes),
            pagination=pagination(extensions.get("x-pagination"), extensions),
            waiter=waiter(extensions.get("x-waiter"), extensions),
            follower=follower(extensions.get("x-follow"), extensions),
            run=run(extensions.get("x-run")),
            failure_signs=failure_signs(node.get("x-failure")),
            manual_section=text(node, "x-manual-section"),
            manual_title=text(node, "x-manual-title"),
            sdk_method=text(node, "x-sdk-method"),
            source=text(node, "x-source"),
            servers=servers(self.context, node) or servers(self.context, item),
            callbacks=self.callbacks(node, identity),
        )

    def main_tag(self, node: MapNode) -> tuple[str, tuple[str, ...]]:
        """Returns the tag that groups an operation, and the others."""
        tags = items(node, "tags")
        names = [as_text(each) for each in tags if not isinstance(each, (dict, list))]
        names = names or [UNTAGGED]
        grouping = (each for each in names if self.kind_of(each) not in BADGES)
        main = next(grouping, names[0])
        names.remove(main)
        return main, tuple(names)

    def kind_of(self, tag: str) -> str:
        return self.tags[tag].kind if tag in self.tags else ""

    def free_id(self, wish: str) -> str:
        """Returns the id `wish`, with a number if it is taken."""
        made, count = wish, 2
        while made in self.declared_ids:
            made, count = f"{wish}_{count}", count + 1
        self.declared_ids.add(made)
        return made


def tags(context: ParseContext) -> Iterator[ir.Tag]:
    """Yields the declared tags. Before 3.2, `x-displayName` is what many write for a summary."""
    for each in items(context.root, "tags"):
        node = context.object(each)
        more = [text(node, key) for key in ("summary", "parent", "kind") if context.is_32]
        summary, *rest = more or [""]
        summary = summary or text(node, "x-displayName")
        yield ir.Tag(text(node, "name"), context.described(node), summary, *rest)
