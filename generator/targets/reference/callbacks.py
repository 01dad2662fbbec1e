"""Requests from the service: callbacks and webhooks."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from generator import ir
from generator.targets.python.code_samples import CodeSamples
from generator.targets.reference.bodies import BodyView, ResponseView, body_views, response_view
from generator.targets.reference.field_trees import Field, FieldTrees


@dataclass(frozen=True, slots=True)
class CallbackView:
    """A request from the service, and the responses it expects. `reading` is a program that reads
    its body.
    """

    name: str
    expression: str
    operation: ir.Operation
    parameters: tuple[Field, ...]
    bodies: tuple[BodyView, ...]
    responses: tuple[ResponseView, ...]
    reading: str

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
    callbacks: tuple[ir.Callback, ...], trees: FieldTrees, python: CodeSamples
) -> tuple[CallbackView, ...]:
    views = []
    for callback in callbacks:
        for each in callback.operations:
            prefix = f"{callback.name}.{each.method.lower()}."
            contents = each.body.contents if each.body else ()
            view = CallbackView(
                callback.name,
                callback.expression,
                each,
                parameters=tuple(trees.parameter(one, prefix=prefix) for one in each.parameters),
                bodies=tuple(body_views(contents, f"{prefix}body", trees)),
                responses=tuple(response_view(one, trees, prefix=prefix) for one in each.responses),
                reading=python.reading(each),
            )
            views.append(view)
    return tuple(views)
