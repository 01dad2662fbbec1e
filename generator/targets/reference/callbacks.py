"""Requests from the service: callbacks and webhooks."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from generator import ir
from generator.targets.reference.bodies import BodyView, ResponseView, body_views, response_view
from generator.targets.reference.field_trees import Field, FieldTrees


@dataclass(frozen=True, slots=True)
class CallbackView:
    """A request from the service, and the responses it expects."""

    name: str
    expression: str
    operation: ir.Operation
    parameters: tuple[Field, ...]
    bodies: tuple[BodyView, ...]
    responses: tuple[ResponseView, ...]

    @property
    def roots(self) -> Iterator[Field]:
        yield from self.parameters
        yield from (each.root for each in self.bodies)
        for each in self.responses:
            yield from each.roots

    @property
    def fields(self) -> Iterator[Field]:
        for root in self.roots:
            yield from root.all


def callback_views(
    callbacks: tuple[ir.Callback, ...], trees: FieldTrees
) -> tuple[CallbackView, ...]:
    views = []
    for callback in callbacks:
        for operation in callback.operations:
            views.append(callback_view(callback, operation, trees))
    return tuple(views)


def callback_view(
    callback: ir.Callback, operation: ir.Operation, trees: FieldTrees
) -> CallbackView:
    prefix = f"{callback.name}.{operation.method.lower()}."
    contents = operation.body.contents if operation.body else ()
    return CallbackView(
        name=callback.name,
        expression=callback.expression,
        operation=operation,
        parameters=tuple(trees.parameter(each, prefix=prefix) for each in operation.parameters),
        bodies=tuple(body_views(contents, f"{prefix}body", trees)),
        responses=tuple(response_view(each, trees, prefix=prefix) for each in operation.responses),
    )
