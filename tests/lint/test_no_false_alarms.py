"""Valid descriptions that lint must accept, and the time that it may take."""

from __future__ import annotations

import time
from pathlib import Path

import pytest

from generator.findings import Finding
from generator.lint import lint
from generator.load import load
from generator.validate import validate

ROOT = Path(__file__).parents[2]


def findings(folder: Path, schemas: str, example: str = "", version: str = "3.0.3") -> list[str]:
    """Findings in a description whose response has the first of some schemas, given as lines of YAML."""
    first = schemas.strip().partition(":")[0]
    path = folder / "openapi.yaml"
    path.write_text(
        f"""\
openapi: {version}
info: {{title: Fine, version: "1"}}
paths:
  /things:
    get:
      operationId: listThings
      responses:
        "200":
          description: The things.
          content:
            application/json:
              schema: {{$ref: "#/components/schemas/{first}"}}
              {example and "example: " + example}
        default: {{description: A failure.}}
components:
  schemas:
""" + "".join(f"    {line}\n" for line in schemas.strip().splitlines()),
        encoding="utf-8",
    )
    return findings_of(path)


def findings_of(path: Path) -> list[str]:
    description = load(path)
    found: list[Finding] = validate(description, lint(description))
    return [str(finding) for finding in found]


FINE = {
    "null by nullable beside allOf": (
        "A: {type: object, properties: {b: {nullable: true, allOf: [{$ref: '#/components/schemas/B'}]}}}\nB: {type: object}",
        "{b: null}",
    ),
    "a required property that only a request has": (
        "A: {type: object, required: [id, secret], properties: {id: {type: string}, secret: {type: string, writeOnly: true}}}",
        "{id: '7'}",
    ),
    "a recursive schema": (
        "A: {type: object, properties: {next: {$ref: '#/components/schemas/A'}}}",
        "{next: {next: {next: {}}}}",
    ),
    "required properties of a sibling in allOf": (
        "A:\n  allOf:\n    - {$ref: '#/components/schemas/B'}\n    - {type: object, required: [id]}\n"
        "B: {type: object, properties: {id: {type: string}}}",
        "{id: '7'}",
    ),
    "required properties in the ways of an anyOf": (
        "A: {type: object, properties: {a: {type: string}, b: {type: string}}, anyOf: [{required: [a]}, {required: [b]}]}",
        "{b: x}",
    ),
    "a required property of a map": (
        "A: {type: object, required: [id], properties: {n: {type: string}}, additionalProperties: {type: string}}",
        "{id: x}",
    ),
    "subtypes of a discriminator that nothing else names": (
        "A: {type: object, required: [kind], properties: {kind: {type: string}}, discriminator: {propertyName: kind}}\n"
        "B: {allOf: [{$ref: '#/components/schemas/A'}, {type: object, properties: {b: {type: string}}}]}",
        "{kind: B}",
    ),
    "schemas that a mapping names": (
        "A:\n  oneOf: [{$ref: '#/components/schemas/B'}]\n"
        "  discriminator: {propertyName: kind, mapping: {b: B, c: C}}\n"
        "B: {type: object, properties: {kind: {type: string}}}\nC: {type: object, properties: {kind: {type: string}}}",
        "{kind: b}",
    ),
    "patterns of ECMA-262": (
        "A: {type: array, items: {anyOf: [{type: string, pattern: '^(?<year>\\d{4})$'}, {type: string, pattern: '^\\p{L}+$'}]}}",
        "['2024', 'abc']",
    ),
    "a property with a keyword's name": ("A: {type: object, properties: {type: {type: string}, $ref: {type: string}}}", "{type: x}"),
    "keys that begin with x-": ("A: {type: string, x-anything: {goes: [here]}}", "x"),
}  # fmt: skip


@pytest.mark.parametrize("what", FINE)
def test_lint_of_valid_30_document_has_no_findings(what: str, tmp_path: Path) -> None:
    schemas, example = FINE[what]
    assert findings(tmp_path, schemas, example) == []


FINE_31 = {
    "keys beside a $ref in a schema": (
        "A: {type: object, properties: {b: {$ref: '#/components/schemas/B', description: Told.}}}\nB: {type: string}",
        "{b: x}",
    ),
    "a list of types": ("A: {type: [string, 'null'], examples: [a, null]}", "null"),
    "a keyword of somebody's own vocabulary": ("A: {type: string, unit: metres}", "x"),
    "a schema that is true": ("A: {type: object, properties: {any: true}}", "{any: [1]}"),
    "items distinguished by position": (
        "A: {type: array, prefixItems: [{type: string}], items: {type: integer}}",
        "[a, 1]",
    ),
}


@pytest.mark.parametrize("what", FINE_31)
def test_lint_of_valid_31_document_has_no_findings(what: str, tmp_path: Path) -> None:
    schemas, example = FINE_31[what]
    assert findings(tmp_path, schemas, example, "3.1.0") == []


FORKS = "\n".join(
    f"A{i}: {{allOf: [{{$ref: '#/components/schemas/A{i + 1}'}}, {{$ref: '#/components/schemas/A{i + 1}'}}]}}"
    for i in range(40)
)
SLOW = {
    "a pattern that never ends": f"A: {{type: string, pattern: '^(a+)+$', default: '{'a' * 60}!'}}",
    "a pattern that ends late": f"A: {{type: string, pattern: 'a*a*a*a*a*a*b', default: '{'a' * 5000}'}}",
    "two ways through each of forty schemas": f"{FORKS}\nA40: {{type: string}}",
    "a long array of equal items": f"A: {{type: array, items: {{}}, uniqueItems: true, default: [{'[], ' * 20_000}]}}",
}


@pytest.mark.parametrize("what", SLOW)
def test_lint_of_costly_schema_ends_within_five_seconds(what: str, tmp_path: Path) -> None:
    started = time.monotonic()
    findings(tmp_path, SLOW[what], "{x: 1}")
    assert time.monotonic() - started < 5


def test_ref_in_example_is_plain_data(tmp_path: Path) -> None:
    example = "{$ref: 'http://127.0.0.1:1/nothing'}"
    assert (
        findings(tmp_path, "A: {type: object, properties: {$ref: {type: string}}}", example) == []
    )


def test_lint_of_own_description_has_no_findings() -> None:
    assert findings_of(ROOT / "spec" / "openapi.yaml") == []


def test_x_property_order_with_unknown_property_is_reported(tmp_path: Path) -> None:
    base = "Base: {type: object, properties: {name: {type: string}}}"
    listed = "x-property-order: [name, widht_of_it]"
    schema = f"Thing: {{{listed}, allOf: [{{$ref: '#/components/schemas/Base'}}, {{type: object, properties: {{width_of_it: {{type: string}}}}}}]}}"
    (found,) = findings(tmp_path, f"{schema}\n{base}")
    assert (
        "x-property-order names 'widht_of_it', which is not a property; write 'width_of_it', or remove it"
        in found
    )
