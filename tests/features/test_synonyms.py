"""`x-search`: words that readers search for in the same sense."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.findings import Finding
from generator.load import load
from generator.parse import parse

START = """openapi: 3.0.3
info: {title: Shop, version: "1"}
paths: {}
"""


def parsed(tmp_path: Path, text: str) -> tuple[tuple[tuple[str, ...], ...], list[Finding]]:
    file = tmp_path / "openapi.yaml"
    file.write_text(START + text, encoding="utf-8")
    api, findings = parse(load(file))
    return api.synonyms, findings


def test_synonyms_are_read_in_order(tmp_path: Path) -> None:
    text = "x-search: {synonyms: [[buy, place an order, 购买], [shoe, boot]]}\n"
    groups, findings = parsed(tmp_path, text)
    assert groups == (("buy", "place an order", "购买"), ("shoe", "boot"))
    assert findings == []


def test_description_without_synonyms_has_none(tmp_path: Path) -> None:
    assert parsed(tmp_path, "") == ((), [])


@pytest.mark.parametrize(
    ("text", "place", "message"),
    [
        ("x-search: words", "4:11", "x-search has no list of synonyms; write `synonyms` in it"),
        ("x-search: {}", "4:11", "x-search has no list of synonyms; write `synonyms` in it"),
        ("x-search: {synonyms: {a: b}}", "4:11", "x-search has no list of synonyms; write"),
        ("x-search: {synonyms: [5]}", "4:23", "5 is no group of synonyms; write a list"),
        ("x-search: {synonyms: [buy]}", "4:23", "'buy' is no group of synonyms; write a list"),
        ("x-search: {synonyms: [[buy]]}", "4:23", "['buy'] is no group of synonyms; write a list"),
        ("x-search: {synonyms: [[buy, 401]]}", "4:23", "['buy', 401] is no group of synonyms"),
        ("x-search: {synonyms: [[a b, ' A  B']]}", "4:23", "['a b', ' A  B'] is no group of"),
        ("x-search: {synonyms: [[buy, '']]}", "4:23", "['buy', ''] is no group of synonyms"),
        ("x-search: {synonyms: [], stop: 1}", "4:26", "unknown keyword 'stop' in x-search; use"),
    ],
)
def test_unusable_synonyms_are_reported_with_position_and_ignored(
    tmp_path: Path, text: str, place: str, message: str
) -> None:
    groups, (finding,) = parsed(tmp_path, text)
    assert groups == ()
    assert f"openapi.yaml:{place}: warning: {message}" in str(finding)
    assert str(finding).endswith("it is ignored [parse]")


def test_unusable_group_leaves_the_others(tmp_path: Path) -> None:
    groups, findings = parsed(tmp_path, "x-search: {synonyms: [[buy], [shoe, boot]]}\n")
    assert groups == (("shoe", "boot"),) and len(findings) == 1
