"""The bundles in 3.0 and in 3.1 are equivalent."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from pathlib import Path
from typing import Any

from generator.load import load
from generator.parse import parse

BUNDLE = Path(__file__).parents[2] / "generated" / "openapi"


def differences(one: Any, other: Any, where: str = "") -> Iterator[str]:
    """Lists the differences of two parts of an IR, so that a failure is readable."""
    if type(one) is not type(other):
        yield f"{where}: {one!r:.100} and {other!r:.100}"
    elif is_dataclass(one):
        for field in fields(one):
            yield from differences(
                getattr(one, field.name), getattr(other, field.name), f"{where}.{field.name}"
            )
    elif isinstance(one, tuple | list) and len(one) == len(other):
        for index, (left, right) in enumerate(zip(one, other)):
            yield from differences(left, right, f"{where}[{index}]")
    elif isinstance(one, dict) and one.keys() == other.keys():
        for key in one:
            yield from differences(one[key], other[key], f"{where}[{key!r}]")
    elif one != other:
        yield f"{where}: {one!r:.100} and {other!r:.100}"


def test_bundles_30_and_31_parse_to_same_ir_without_findings() -> None:
    old, old_findings, *_ = parse(load(BUNDLE / "openapi.json"))
    new, new_findings, *_ = parse(load(BUNDLE / "openapi-3.1.json"))
    assert [*old_findings, *new_findings] == []
    assert list(differences(old, new)) == []
    assert old == new


def test_yaml_and_json_bundles_parse_to_same_ir() -> None:
    assert parse(load(BUNDLE / "openapi.yaml")) == parse(load(BUNDLE / "openapi.json"))


def test_bundle_31_has_no_30_keywords() -> None:
    text = (BUNDLE / "openapi-3.1.json").read_text(encoding="utf-8")
    assert '"openapi": "3.1.1"' in text
    assert '"nullable"' not in text
    assert '"contentMediaType": "application/octet-stream"' in text
