"""Operations by resource, with their parameters, bodies, answers and callbacks."""

from __future__ import annotations

from generator import ir
from generator.findings import InputError
from generator.limits import MAX_CALLBACKS, MAX_CALLBACK_DEPTH
from generator.load.nodes import MapNode
from generator.names import snake, words
from generator.openapi.objects import METHODS
from generator.parse.bodies import Contents
from generator.parse.context import Source, as_text, described, flag, items, mapping, named, paragraphs, text
from generator.parse.extensions import follower, pagination, waiter
from generator.parse.fitting import Fitting
from generator.parse.parameters import Parameters
from generator.parse.schemas import Schemas
from generator.parse.servers import servers

# The resource of operations without a tag.
UNTAGGED = "default"
HARMLESS = ("get", "head", "options", "put", "delete")


class Operations:
    """Parses the operations of a document."""

    def __init__(self, source: Source, schemas: Schemas) -> None:
        self.source = source
        self.schemas = schemas
        self.contents = Contents(source, schemas)
        self.parameters = Parameters(source, schemas)
        # The ids that the document gives, and those that operations have.
        self.taken = {text(item[method], "operationId") for _, method, item in self.places()}
        self.used: set[str] = set()
        # How many callbacks the one at hand is in, and how many there were.
        self.level = self.called = 0

    def places(self) -> list[tuple[str, str, MapNode]]:
        """Where operations stand: (path, method, path item), in the order of the document."""
        paths = [pair for pair in mapping(self.source.document, "paths").items() if not pair[0].startswith("x-")]
        return [
            (path, method, item)
            for path, item in paths
            for method in METHODS
            if isinstance(item, MapNode) and isinstance(item.get(method), MapNode)
        ]

    def resources(self) -> tuple[ir.Resource, ...]:
        """The operations by first tag: tags in the order declared, operations in the order of the paths."""
        declared = [self.source.object(tag) for tag in items(self.source.document, "tags")]
        said = {text(tag, "name"): described(tag) for tag in declared}
        found: dict[str, list[ir.Operation]] = {name: [] for name in said}
        places = self.places()
        made = {}
        for place in sorted(places, key=lambda each: each[:2]):
            with self.source.within_reach(place[2].key_position(place[1])):
                made[place[:2]] = self.operation(*place)
        for path, method, _ in places:
            operation = made[path, method]
            found.setdefault(operation.resource, []).append(operation)
        return tuple(
            ir.Resource(name, said.get(name, ""), tuple(operations)) for name, operations in found.items() if operations
        )

    def webhooks(self) -> tuple[ir.Callback, ...]:
        hooks = {
            name: self.callback(name, "", self.source.object(each), name)
            for name, each in named(self.source.document, "webhooks")
        }
        return tuple(hooks[name] for name in mapping(self.source.document, "webhooks") if name in hooks)

    def callback(self, name: str, expression: str, item: MapNode, caller: str) -> ir.Callback:
        """What the service sends; its operations are not in the client, which does not answer."""
        place = expression or f"/{name}"
        made = [
            self.operation(place, method, item, caller) for method in METHODS if isinstance(item.get(method), MapNode)
        ]
        return ir.Callback(name, expression, tuple(made))

    def callbacks(self, node: MapNode, identity: str) -> tuple[ir.Callback, ...]:
        """What an operation makes the service send. Raises InputError where callbacks have too many of their own."""
        found = [
            (name, expression, self.source.object(item))
            for name, each in named(node, "callbacks")
            for expression, item in sorted(self.source.object(each).items())
            if not expression.startswith("x-") and isinstance(item, MapNode)
        ]
        if not found:
            return ()
        self.level += 1
        self.called += len(found)
        if self.level > MAX_CALLBACK_DEPTH or self.called > MAX_CALLBACKS:
            message = f"callbacks lead to callbacks {MAX_CALLBACK_DEPTH} times over, or to {MAX_CALLBACKS:,} in all"
            raise InputError(f"{node.key_position('callbacks')}: {message}; leave out the inner ones")
        made = tuple(self.callback(name, expression, item, f"{identity} {name}") for name, expression, item in found)
        self.level -= 1
        return made

    def operation(self, path: str, method: str, item: MapNode, caller: str = "") -> ir.Operation:
        node = item[method]
        identity = text(node, "operationId") or (f"{caller} {method}" if caller else "")
        if not caller and (not identity or identity in self.used):
            identity = self.free(identity or self.named(path, method))
        self.used.add(identity)
        tags = [as_text(each) for each in items(node, "tags") if not isinstance(each, (dict, list))] or [UNTAGGED]
        # What the document requires of callers is nothing that the service itself has to prove.
        holder = node if caller or "security" in node else self.source.document
        required = [each for each in items(holder, "security") if isinstance(each, MapNode)]
        security = tuple(tuple(sorted(each)) for each in required)
        responses = {key: self.contents.response(key, each, identity) for key, each in named(node, "responses")}
        parameters = self.parameters.of("" if caller else path, item, node, identity, any(security))
        body = self.contents.body(node.get("requestBody"), identity)
        answers = tuple(responses[key] for key in mapping(node, "responses") if key in responses)
        fitting = Fitting(self.source, self.schemas.made, node, parameters, body, answers)
        return ir.Operation(
            id=identity,
            method=method.upper(),
            path=path,
            resource=tags[0],
            other_tags=tuple(tags[1:]),
            name=text(node, "x-method") or snake(identity),
            summary=text(node, "summary") or text(item, "summary"),
            description=paragraphs(described(node), text(item, "description")),
            deprecated=flag(node, "deprecated"),
            idempotent=node.get("x-idempotent") is True or method in HARMLESS,
            parameters=parameters,
            body=body,
            responses=answers,
            security=security,
            scopes=tuple(tuple(tuple(map(as_text, items(each, key))) for key in sorted(each)) for each in required),
            pagination=pagination(fitting.key("x-pagination")),
            waiter=waiter(fitting.key("x-waiter")),
            follower=follower(fitting.key("x-follow")),
            manual_section=text(node, "x-manual-section"),
            manual_title=text(node, "x-manual-title"),
            sdk_method=text(node, "x-sdk-method"),
            servers=servers(node) or servers(item),
            callbacks=self.callbacks(node, identity),
        )

    def named(self, path: str, method: str) -> str:
        """A name for an operation that has none: its method and path."""
        return "".join([method, *(part[0].upper() + part[1:] for part in words(path.replace("{", "by_")))])

    def free(self, wish: str) -> str:
        """A name for an operation, numbered where another is called so."""
        made, count = wish, 2
        while made in self.taken:
            made, count = f"{wish}_{count}", count + 1
        self.taken.add(made)
        return made
