"""Descriptions for `diff`, made from plain data without a file."""

from __future__ import annotations

import copy
import json
import re
from typing import Any

from generator.diff.changes import Change
from generator.diff.comparison import ParsedDescription, compare
from generator.diff.report import lines
from generator.findings import Position
from generator.load import Description
from generator.load.nodes import ListNode, MapNode
from generator.parse import parse
from tests.diff.edits import Edit, Step

NOWHERE = Position("edited.json", 1, 1)


def nodes(value: Any) -> Any:
    """Converts plain data to nodes without positions."""
    if isinstance(value, dict):
        made = MapNode(NOWHERE)
        for key, each in value.items():
            made.put(key, nodes(each), NOWHERE)
        return made
    if isinstance(value, list):
        listed = ListNode(NOWHERE)
        for each in value:
            listed.put(nodes(each), NOWHERE)
        return listed
    return value


def parse_plain(document: dict[str, Any]) -> ParsedDescription:
    description = Description(nodes(document))
    return ParsedDescription(description, parse(description).api)


def before_and_after(bundle: dict[str, Any], edit: Edit) -> tuple[dict[str, Any], dict[str, Any]]:
    """Returns a description before and after an edit."""
    old = apply_steps(bundle, edit.given)
    return old, apply_steps(old, edit.steps)


def apply_steps(document: dict[str, Any], steps: tuple[Step, ...]) -> dict[str, Any]:
    made = copy.deepcopy(document)
    for step in steps:
        step(made)
    return made


def changes(bundle: dict[str, Any], edit: Edit) -> list[Change]:
    """Returns the changes that `diff` reports for an edit."""
    old, new = before_and_after(bundle, edit)
    return compare(parse_plain(old), parse_plain(new))


def select_paths(bundle: dict[str, Any], paths: set[str]) -> dict[str, Any]:
    """Returns a description with some of the paths, and the schemas that they use."""
    items = {path: item for path, item in bundle["paths"].items() if path in paths}
    # Codes for any operation, because an edit may remove or rename each.
    codes = {
        code: {key: value for key, value in each.items() if key != "operations"}
        for code, each in bundle["x-error-codes"].items()
    }
    made = bundle | {"x-guides": [], "x-error-codes": codes, "paths": items}
    schemas, waiting = {}, [json.dumps([made["paths"], bundle["components"] | {"schemas": {}}])]
    while waiting:
        for name in re.findall(r'"#/components/schemas/([^"]+)"', waiting.pop()):
            if name not in schemas:
                schemas[name] = bundle["components"]["schemas"][name]
                waiting.append(json.dumps(schemas[name]))
    return made | {"components": bundle["components"] | {"schemas": schemas}}


def tiny(**schemas: Any) -> dict[str, Any]:
    """A description with two operations that return Thing; one of them also accepts it."""
    body = {"application/json": {"schema": {"$ref": "#/components/schemas/Thing"}}}
    responses = {"200": {"description": "Fine.", "content": body}}
    return {
        "openapi": "3.0.3",
        "info": {"title": "Tiny", "version": "1"},
        "paths": {
            "/a": {"get": {"operationId": "getA", "responses": responses}},
            "/b": {
                "post": {
                    "operationId": "makeB",
                    "requestBody": {"content": body},
                    "responses": responses,
                }
            },
        },
        "components": {"schemas": schemas},
    }


def report_lines(old: dict[str, Any], new: dict[str, Any]) -> list[str]:
    """Returns the lines that `diff` prints."""
    return lines(compare(parse_plain(old), parse_plain(new)))
