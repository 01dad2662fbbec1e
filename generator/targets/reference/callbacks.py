"""Requests that the service sends: callbacks of an operation, and webhooks."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from generator import ir
from generator.targets.reference.bodies import Answer, Document, answer, documents
from generator.targets.reference.field_trees import Field, Fields


@dataclass(frozen=True, slots=True)
class CallbackView:
    """One request that the service sends, and what it expects as an answer."""

    name: str
    expression: str
    operation: ir.Operation
    parameters: tuple[Field, ...]
    body: tuple[Document, ...]
    answers: tuple[Answer, ...]

    @property
    def security(self) -> list[str]:
        """The ways in which the request proves who sends it."""
        return [" and ".join(way) or "nothing" for way in self.operation.security]

    @property
    def roots(self) -> Iterator[Field]:
        yield from self.parameters
        yield from (each.root for each in self.body)
        for each in self.answers:
            yield from each.roots


def callbacks(
    api: ir.Api, given: tuple[ir.Callback, ...], fields: Fields
) -> tuple[CallbackView, ...]:
    found = []
    for callback in given:
        for operation in callback.operations:
            place = f"{callback.name}.{operation.method.lower()}."
            parameters = tuple(fields.parameter(each) for each in operation.parameters)
            for each in (field for parameter in parameters for field in parameter.all):
                each.path = place + each.path
            contents = operation.body.contents if operation.body else ()
            found.append(
                CallbackView(
                    name=callback.name,
                    expression=callback.expression,
                    operation=operation,
                    parameters=parameters,
                    body=tuple(documents(api, contents, f"{place}body", fields)),
                    answers=tuple(
                        answer(api, each, fields, place=place) for each in operation.responses
                    ),
                )
            )
    return tuple(found)
