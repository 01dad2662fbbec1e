"""Checks that a document of Arazzo refers only to what exists."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any

EXPRESSION = re.compile(r"\$(inputs|steps)\.([\w-]+)(?:\.outputs\.([\w-]+))?")
METHODS = ("get", "put", "post", "delete", "patch")
IDENTIFIER = re.compile(r"[A-Za-z0-9_-]+")


def operations_of(bundle: dict[str, Any]) -> dict[str, Any]:
    """The operations of a bundle by ID and by pointer, with the parameters of their paths."""
    found = {}
    for path, item in bundle["paths"].items():
        for method in METHODS:
            if method in item:
                own = [resolved(bundle, each) for each in item[method].get("parameters", [])]
                shared = [resolved(bundle, each) for each in item.get("parameters", [])]
                operation = {**item[method], "parameters": own + shared}
                pointer = path.replace("~", "~0").replace("/", "~1")
                found[f"#/paths/{pointer}/{method}"] = operation
                found[operation.get("operationId", "")] = operation
    return found


def resolved(bundle: dict[str, Any], node: dict[str, Any]) -> dict[str, Any]:
    found = bundle
    for key in node.get("$ref", "#").split("/")[1:]:
        found = found[key]
    return found if "$ref" in node else node


def problems(document: dict[str, Any], bundle: dict[str, Any]) -> Iterator[str]:
    """Yields what a document refers to that does not exist, or that an operation lacks."""
    operations = operations_of(bundle)
    workflows = {each["workflowId"]: each for each in document["workflows"]}
    if len(workflows) < len(document["workflows"]):
        yield "a workflowId is used twice"
    for name, workflow in workflows.items():
        steps: dict[str, Any] = {}
        inputs = workflow.get("inputs", {}).get("properties", {})
        if not set(workflow.get("inputs", {}).get("required", [])) <= set(inputs):
            yield f"{name}: a required input is not described"
        for step in workflow["steps"]:
            here = f"{name}/{step['stepId']}"
            if step["stepId"] in steps or not IDENTIFIER.fullmatch(step["stepId"]):
                yield f"{here}: the stepId is used twice or has signs"
            steps[step["stepId"]] = step
            for action in (*step.get("onSuccess", []), *step.get("onFailure", [])):
                if action["type"] == "retry" and not action["retryLimit"] > 0:
                    yield f"{here}: no retries"
            yield from reference_problems(here, {**step, "outputs": {}}, inputs, steps)
            if "workflowId" in step:
                given = {each["name"] for each in step["parameters"]}
                called = workflows[step["workflowId"]]["inputs"]
                if not set(called["required"]) <= given <= set(called["properties"]):
                    yield f"{here}: inputs of {step['workflowId']} are missing or unknown"
                continue
            reference = step.get("operationId") or step["operationPath"].partition("}")[2]
            operation = operations.get(reference)
            if operation is None:
                yield f"{here}: unknown operation {reference!r}"
                continue
            yield from parameter_problems(here, step, operation, bundle)
        yield from reference_problems(name, workflow.get("outputs", {}), inputs, steps)


def reference_problems(
    here: str, node: Any, inputs: dict[str, Any], steps: dict[str, Any]
) -> Iterator[str]:
    for kind, name, output in EXPRESSION.findall(json.dumps(node)):
        known = inputs if kind == "inputs" else steps.get(name, {}).get("outputs", {})
        if (output or name) not in known:
            yield f"{here}: ${kind}.{name} {output} does not exist"


def parameter_problems(
    here: str, step: dict[str, Any], operation: dict[str, Any], bundle: dict[str, Any]
) -> Iterator[str]:
    declared = {(each["name"], each["in"]) for each in operation["parameters"]}
    required = {(p["name"], p["in"]) for p in operation["parameters"] if p.get("required")}
    given = {(each["name"], each["in"]) for each in step.get("parameters", [])}
    schemes = bundle.get("components", {}).get("securitySchemes", {}).values()
    credentials = {
        (each.get("name", "Authorization"), each.get("in", "header")) for each in schemes
    }
    if len(given) < len(step.get("parameters", [])):
        yield f"{here}: a parameter is given twice"
    if not required <= given <= declared | credentials:
        yield f"{here}: parameters {sorted(given)}, required are {sorted(required)}"
    if operation.get("requestBody", {}).get("required") and "requestBody" not in step:
        yield f"{here}: no request body"
