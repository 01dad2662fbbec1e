"""Round trips of all JSON examples of the description through the generated models."""

from __future__ import annotations

from typing import Any

import msgspec

from tests.helpers.bundle import examples_of

# Properties that samples of successes may lack at the root.
ABSENT = {"error", "result", "success", "message", "err_code"}
# Names of examples that show a failure inside HTTP 200, which is no model.
FAILURES = ("failure", "invalid", "refused")


def examples(bundle: dict[str, Any]) -> list[tuple[str, str, Any]]:
    """Each example of a success as (operationId, "body" or status, value)."""
    found = []
    for item in bundle["paths"].values():
        for operation in item.values():
            body = operation.get("requestBody", {}).get("content", {})
            for where, content in [
                ("body", body),
                ("200", operation["responses"]["200"]["content"]),
            ]:
                media = dict(content.get("application/json", {}))
                named = media.get("examples", {}).items()
                media["examples"] = {name: each for name, each in named if name not in FAILURES}
                for example in examples_of(media):
                    found.append((operation["operationId"], where, example))
    return found


def without_absent(encoded: Any, example: Any) -> Any:
    """Returns `encoded` without the nulls of properties that the example does not have."""
    if isinstance(encoded, dict) and isinstance(example, dict):
        return {
            name: without_absent(each, example.get(name))
            for name, each in encoded.items()
            if each is not None or name in example
        }
    if isinstance(encoded, list) and isinstance(example, list):
        return [without_absent(*each) for each in zip(encoded, example, strict=True)]
    return encoded


def test_models_round_trip_every_example(bundle: dict[str, Any]) -> None:
    from codearts_build import OPERATIONS

    found = examples(bundle)
    assert len(found) >= 130
    for operation_id, where, value in found:
        operation = OPERATIONS[operation_id]
        kind = operation.body.schema if where == "body" else operation.responses[0].schema
        decoded = msgspec.json.decode(msgspec.json.encode(value), type=kind, strict=True)
        encoded = msgspec.json.decode(msgspec.json.encode(decoded))
        assert without_absent(encoded, value) == value, operation_id


def test_every_json_body_and_response_has_example(bundle: dict[str, Any]) -> None:
    have = {(operation_id, where) for operation_id, where, _ in examples(bundle)}
    for item in bundle["paths"].values():
        for operation in item.values():
            if "application/json" in operation.get("requestBody", {}).get("content", {}):
                assert (operation["operationId"], "body") in have
            if "application/json" in operation["responses"]["200"]["content"]:
                assert (operation["operationId"], "200") in have


def test_response_models_have_exactly_the_fields_of_examples(bundle: dict[str, Any]) -> None:
    """The fields of each model and of its example are the same."""
    from codearts_build import OPERATIONS

    for operation_id, where, value in examples(bundle):
        if where != "200" or not isinstance(value, dict):
            continue
        kind = OPERATIONS[operation_id].responses[0].schema
        known = {field.encode_name for field in msgspec.structs.fields(kind)}
        assert set(value) <= known and known - set(value) <= ABSENT, operation_id
