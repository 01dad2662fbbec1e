"""Checks that each `x-run` fits the operations that it names."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import replace

from generator import ir
from generator.findings import Position, suggestion
from generator.load.accessors import mapping
from generator.load.nodes import MapNode
from generator.parse.context import ParseContext

# The keys of x-run that name an operation, each with the key that it must have.
REQUIRED_KEYS = {"wait": "x-waiter", "follow": "x-follow"}


def check_run(
    context: ParseContext,
    operation: ir.Operation,
    node: MapNode,
    known: Collection[str],
    operations: Mapping[str, ir.Operation],
) -> ir.Operation:
    """Returns the operation, with warnings and without its run if that does not fit.

    `node` is the value of x-run, `known` are the names of values in the request, `operations` are
    those of the document by id.
    """
    if operation.run is None:
        return operation
    problems = list(run_problems(operation.run, node, known, operations))
    for position, message, hint in problems:
        hint = f"{hint}; until then the operation is rendered without x-run"
        context.warn(position, message, hint)
    return replace(operation, run=None) if problems else operation


def run_problems(
    run: ir.Run,
    node: MapNode,
    known: Collection[str],
    operations: Mapping[str, ir.Operation],
) -> Iterator[tuple[Position, str, str]]:
    given = [name for name, _ in run.parameters]
    parameters: list[ir.Parameter] = []
    for key, required in REQUIRED_KEYS.items():
        name = run.wait if key == "wait" else run.follow
        if key not in node:
            continue
        position, target = node.value_position(key), operations.get(name)
        if target is None:
            hint = suggestion(name, operations, "name an operationId")
            yield position, f"{key} of x-run names no operation: {name!r}", hint
            return
        if (target.waiter if key == "wait" else target.follower) is None:
            message = f"{key} of x-run names an operation without {required}: {name!r}"
            yield position, message, f"add {required} to it, or name another operation"
            return
        offset = target.follower.offset if key == "follow" and target.follower else ""
        parameters += target.parameters
        for each in missing_parameters(target, {*given, *known, offset}):
            message = f"x-run has no value for parameter {each!r} of {name!r}"
            yield node.key_position(key), message, "add it under parameters"
    names = [each.name for each in parameters]
    for name in given:
        if name not in names:
            position = mapping(node, "parameters").key_position(name)
            hint = suggestion(name, names, "name one of the parameters of these operations")
            yield position, f"parameters of x-run names no parameter: {name!r}", hint


def missing_parameters(operation: ir.Operation, given: Collection[str]) -> Iterable[str]:
    """Returns the names of required parameters that are not given."""
    return [each.name for each in operation.parameters if each.required and each.name not in given]
