"""Steps of a workflow of Arazzo: calls, and waits by repeated calls."""

from __future__ import annotations

import math
import re
from collections.abc import Iterable, Mapping
from typing import Any

from generator import ir
from generator.names import add_number
from generator.openapi.objects import method_in
from generator.sample_values import parameter_value
from generator.targets.openapi import criteria
from generator.targets.openapi.inputs import Values, input_schema

Json = dict[str, Any]
SOURCE = "openapi"
# Seconds to wait in total, as in the clients.
LONGEST_WAIT = 3600


class Steps:
    """The steps of one workflow, with its inputs and outputs.

    `bundle` is the description that the steps refer to.
    """

    def __init__(self, api: ir.Api, bundle: Mapping[str, Any]) -> None:
        self.api = api
        self.bundle = bundle
        self.values = Values(api)
        self.steps: list[Json] = []
        self.outputs: dict[str, str] = {}

    def add(self, wish: str, description: str, **content: Any) -> Json:
        """Appends a step, and returns it."""
        taken = {each["stepId"].lower() for each in self.steps}
        name = re.sub(r"[^A-Za-z0-9_-]+", "-", wish).strip("-") or "step"
        name = add_number(name, taken) if name.lower() in taken else name
        step = {"stepId": name, "description": description, **content}
        self.steps.append(step)
        return step

    def call(
        self,
        operation: ir.Operation,
        description: str = "",
        wish: str = "",
        given: Mapping[str, Any] | None = None,
    ) -> Json:
        """Appends a step that calls an operation, with the values `given`; returns the step."""
        content: Json = self.reference(operation)
        content["parameters"] = self.values.parameters(operation, given or {})
        content["requestBody"] = self.values.request_body(operation, given or {})
        content["successCriteria"] = criteria.success(self.api, operation)
        content = {key: value for key, value in content.items() if value}
        text = description or operation.summary or operation.id
        return self.add(wish or operation.id, text, **content)

    def reference(self, operation: ir.Operation) -> Json:
        """Returns the reference to an operation: by its ID, or by its position if it has none."""
        method = method_in(self.bundle, operation.path, operation.method)
        if method.node.get("operationId") == operation.id:
            return {"operationId": operation.id}
        steps = ("paths", operation.path, *method.steps)
        pointer = "/".join(each.replace("~", "~0").replace("/", "~1") for each in steps)
        return {"operationPath": f"{{$sourceDescriptions.{SOURCE}.url}}#/{pointer}"}

    def set_outputs(self, step: Json, outputs: Mapping[str, str], is_result: bool = True) -> None:
        """Sets the outputs of a step; those of a result are also outputs of the workflow."""
        names = {re.sub(r"[^A-Za-z0-9_-]+", "_", name): each for name, each in outputs.items()}
        if names:
            step["outputs"] = names
        for name in names if is_result else ():
            taken = {each.lower() for each in self.outputs}
            made = add_number(name, taken) if name.lower() in taken else name
            self.outputs[made] = f"$steps.{step['stepId']}.outputs.{name}"

    # -- uses of operations ---------------------------------------------------

    def call_once(self, operation: ir.Operation) -> None:
        step = self.call(operation)
        if operation.success and operation.success.contents:
            self.set_outputs(step, {"response": "$response.body"})

    def iterate(self, operation: ir.Operation) -> None:
        """Appends a step for one page, since expressions cannot count."""
        paging = operation.pagination
        assert paging
        given: Json = {paging.size: paging.usual_size} if paging.usual_size else {}
        text = "Gets the first page, which names the next one."
        if paging.is_numbered:
            page = self.counter(operation, paging.parameter, paging.first)
            given = {paging.parameter: page, **given}
            name = page.removeprefix("$inputs.")
            growth = "1" if paging.counts == "pages" else "the number of items"
            text = (
                f"Gets one page. For the next one run the workflow again, with `{name}` higher by "
                f"{growth}."
            )
        step = self.call(operation, text, given=given)
        paths = {"items": paging.items[:1], "total": paging.total[:1], "next": paging.next[:1]}
        outputs = {name: criteria.body_value(*each) for name, each in paths.items() if each}
        self.set_outputs(step, outputs)

    def counter(self, operation: ir.Operation, name: str, first: int) -> str:
        """Returns the expression of an input that has a default, its first value."""
        schema: Json = {"type": "integer", "default": first}
        for each in operation.parameters:
            if each.name == name:
                schema = input_schema(self.api, each.schema, each.description)
                schema["default"] = parameter_value(self.api, operation, each)
                schema.pop("examples", None)
        return self.values.value(name, schema)

    def run(self, operation: ir.Operation, wait: ir.Operation) -> None:
        """Appends the call that starts a task, and the wait for its end."""
        assert operation.run
        step = self.call(operation)
        paths = operation.run.parameters
        self.set_outputs(step, {name: criteria.body_value(path) for name, path in paths})
        for (name, _), output in zip(paths, step["outputs"]):
            self.values.known[name] = f"$steps.{step['stepId']}.outputs.{output}"
        self.wait(wait)

    def find(self, operation: ir.Operation, interval: float, grace: float) -> None:
        """Appends a call that is repeated as long as its object is not found, for `grace` seconds.

        It is a step of its own, because some runners count all retries of a step together.
        """
        if not grace:
            return
        text = f"Waits until it is found, at most {grace:g} seconds."
        step = self.call(operation, text, f"find-{operation.id}")
        statuses = {each.status for each in self.api.error_codes if each.kind == "not-found"}
        found = " || ".join(
            f"$statusCode == {each}" for each in sorted({404, *statuses} - {0, 200})
        )
        condition = criteria.simple(f"{found} || {criteria.BUSY}")
        step["onFailure"] = [retry("not-found-yet", interval, grace, [condition])]

    def wait(self, operation: ir.Operation) -> None:
        """Appends a call that is repeated until a state is reached."""
        waiter = operation.waiter
        assert waiter
        self.find(operation, waiter.interval, waiter.grace)
        condition = criteria.equals_any(waiter.property, waiter.until)
        text = f"Waits until `{waiter.property[0]}` is {criteria.literal(waiter.until)}."
        step = self.call(operation, text)
        ends = [
            {"name": f"ended-{count}", "type": "end", "criteria": criteria.ended(waiter, path)}
            for count, path in enumerate(waiter.ends, 1)
        ]
        step["onFailure"] = [*ends, *self.retries("not-yet", operation, waiter.interval)]
        step["successCriteria"].append(criteria.simple(condition))
        if len(waiter.property) == 1:
            name = waiter.property[0].rpartition(".")[2]
            self.set_outputs(step, {name: criteria.body_value(waiter.property[0])})

    def retries(self, name: str, operation: ir.Operation, interval: float) -> list[Json]:
        """Returns the actions that repeat a call: after a response without a sign of failure, and
        if the service is busy.
        """
        passed = criteria.success(self.api, operation)
        busy = [criteria.simple(criteria.BUSY)]
        return [
            retry(name, interval, LONGEST_WAIT, passed),
            retry("service-busy", interval, LONGEST_WAIT, busy),
        ]


def retry(name: str, interval: float, seconds: float, conditions: Iterable[Json]) -> Json:
    return {
        "name": name,
        "type": "retry",
        "retryAfter": interval,
        "retryLimit": math.ceil(seconds / interval),
        "criteria": list(conditions),
    }
