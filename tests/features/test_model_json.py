"""JSON of single models, and models of what the service sends: webhooks and callbacks."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import yaml

from generator.cli import main
from tests.helpers.build import Build

SHOP = """
openapi: 3.1.0
info: {title: Tiny, version: "1", x-client: Tiny}
webhooks:
  sold:
    post:
      requestBody:
        content:
          application/json:
            schema:
              title: Sale
              type: object
              required: [id]
              properties:
                id: {type: integer}
                buyer: {$ref: "#/components/schemas/Person"}
                others: {type: array, items: {$ref: "#/components/schemas/Person"}}
                byRole: {type: object, additionalProperties: {$ref: "#/components/schemas/Person"}}
                note: {type: [string, "null"]}
                plain: {type: string}
                to_json: {type: string}
                from dict: {type: string}
      responses:
        "200":
          description: It.
          content: {application/json: {schema: {$ref: "#/components/schemas/Receipt"}}}
  moved:
    post:
      requestBody:
        content:
          application/json:
            schema:
              oneOf: [{$ref: "#/components/schemas/Came"}, {$ref: "#/components/schemas/Left"}]
              discriminator: {propertyName: kind}
      responses: {"204": {description: It.}}
  pinged:
    post: {responses: {"204": {description: It.}}}
paths:
  /orders:
    post:
      operationId: order
      tags: [x]
      callbacks:
        ready:
          "{$request.body#/url}":
            post:
              requestBody:
                content:
                  application/json:
                    schema: {title: Ready, type: object, properties: {when: {type: string}, open: {$ref: "#/components/schemas/Open"}}}
              responses: {"204": {description: It.}}
      responses: {"204": {description: It.}}
components:
  schemas:
    Person:
      type: object
      properties:
        name: {type: string, readOnly: true}
        boss: {$ref: "#/components/schemas/Person"}
    Receipt: {type: object, properties: {seen: {type: boolean}}}
    Came: {type: object, required: [kind], properties: {kind: {type: string}, at: {type: integer}}}
    Left: {type: object, required: [kind], properties: {kind: {type: string}, to: {type: string}}}
    Open: {type: object, properties: {a: {type: integer}}, additionalProperties: {type: integer}}
"""
SALE = {
    "id": 7,
    "new": [1, None],
    "buyer": {"name": "a", "age": 3, "boss": {"name": "b", "room": {"floor": 2}}},
    "others": [{"name": "c"}, {"nick": "d"}],
    "byRole": {"cook": {"name": "e", "hat": True}},
    "to_json": "x",
    "from dict": "y",
}


@pytest.fixture
def models(build: Build) -> Any:
    return build(SHOP).models


def test_model_from_json_to_json_keeps_everything(models: Any) -> None:
    for content in (
        json.dumps(SALE),
        json.dumps(SALE).encode(),
        b"\xef\xbb\xbf" + json.dumps(SALE).encode(),
    ):
        sale = models.Sale.from_json(content)
        assert (sale.id, sale.buyer.boss.name, sale.others[1].name) == (7, "b", None)
        assert json.loads(sale.to_json()) == SALE
        assert sale.buyer.to_dict() == SALE["buyer"]
    assert models.Sale.from_dict(SALE).to_dict() == SALE


def test_model_changed_after_from_json_writes_change_and_unknown_properties(models: Any) -> None:
    sale = models.Sale.from_dict(SALE)
    sale.buyer.name, sale.others = "z", sale.others[1:]
    made = sale.to_dict()
    assert made["buyer"] == {"name": "z", "age": 3, "boss": SALE["buyer"]["boss"]}
    assert made["others"] == [{"nick": "d"}]


@pytest.mark.parametrize(
    "given",
    [
        {},
        {"id": None},
        {"id": 1, "note": None},
        {"id": 1, "plain": None, "buyer": {"name": None, "boss": None}},
        {"note": "n", "others": [{}, {"name": None}], "byRole": {}},
    ],
)
def test_model_from_json_with_null_and_absent_properties_writes_the_same(
    models: Any, given: dict[str, Any]
) -> None:
    sale = models.Sale.from_dict(given)
    assert sale.to_dict() == given
    sale.note = "new"
    assert sale.to_dict() == {**given, "note": "new"}


def test_model_with_extra_property_removed_writes_without_it(models: Any) -> None:
    ready = models.Ready.from_dict({"open": {"a": 1, "b": 2}})
    ready.open.extra.clear()
    assert ready.to_dict() == {"open": {"a": 1}}


def test_model_made_by_hand_writes_wire_names_and_read_only_fields(models: Any) -> None:
    sale = models.Sale(id=1, buyer=models.Person(name="n"), to_json_="t", from_dict_="d")
    written = {"id": 1, "buyer": {"name": "n"}, "note": None, "to_json": "t", "from dict": "d"}
    assert sale.to_dict() == written
    assert sale == models.Sale.from_json(sale.to_json())


@pytest.mark.parametrize(
    ("content", "message"),
    [
        ("[]", "expected object, got array"),
        ("null", "expected object, got null"),
        ('{"id": 1', "not valid JSON"),
        ("", "not valid JSON"),
        (b"\xff\xfe{", "not valid JSON"),
        ("[" * 100_000, "not valid JSON: nested too deeply"),
    ],
)
def test_model_from_json_of_something_else_is_refused(
    models: Any, content: str | bytes, message: str
) -> None:
    with pytest.raises(ValueError, match=message):
        models.Sale.from_json(content)


def test_model_from_json_of_no_text_is_refused(models: Any) -> None:
    with pytest.raises(TypeError, match="must be bytes or text, not int"):
        models.Sale.from_json(5)
    for value in ([1], "ab", None):
        with pytest.raises(TypeError, match="must be a mapping, not"):
            models.Sale.from_dict(value)


def test_model_from_json_with_wrong_values_keeps_them_unless_strict(models: Any) -> None:
    wrong = {"id": "seven", "buyer": {"name": 4}, "others": "none"}
    assert models.Sale.from_dict(wrong).to_dict() == wrong
    with pytest.raises(ValueError) as caught:
        models.Sale.from_json(json.dumps(wrong), strict=True)
    for place in ("id: expected integer", "buyer.name: expected string", "others: expected array"):
        assert place in str(caught.value)
    with pytest.raises(ValueError, match="id: expected integer, got nothing"):
        models.Sale.from_json("{}", strict=True)


def test_model_with_bytes_names_them_in_error(models: Any) -> None:
    with pytest.raises(TypeError, match=r"buyer\.name"):
        models.Sale(id=1, buyer=models.Person(name=b"n")).to_json()


def test_webhook_of_several_models_is_read_by_tag(build: Build) -> None:
    package = build(SHOP)
    came, left = package.models.Came, package.models.Left
    made = package.read_json('{"kind": "Left", "to": "x", "more": 1}', came | left)
    assert isinstance(made, left)
    assert json.loads(made.to_json()) == {"kind": "Left", "to": "x", "more": 1}
    with pytest.raises(ValueError, match="expected object with kind 'Left'"):
        left.from_json('{"kind": "Came"}')
    with pytest.raises(ValueError, match="kind 'Came' or object with kind 'Left'"):
        package.read_json('{"kind": "Gone"}', came | left)


def test_model_with_extra_properties_keeps_them_in_extra(models: Any) -> None:
    given = {"open": {"a": 1, "b": 2, "c": "three"}, "when": "now"}
    ready = models.Ready.from_dict(given)
    assert ready.open.extra == {"b": 2, "c": "three"}
    ready.open.extra["d"] = 4
    assert ready.to_dict()["open"] == {"a": 1, "b": 2, "c": "three", "d": 4}


def test_callback_and_response_to_webhook_have_models(models: Any) -> None:
    assert models.Ready.from_json('{"when": "now"}').when == "now"
    assert models.Receipt(seen=True).to_json() == b'{"seen":true}'


def test_model_from_json_in_many_threads_at_once_reads_all(build: Build, tmp_path: Path) -> None:
    """In a process of its own, because a race of msgspec would end this one."""
    package = build(SHOP)
    program = f"""
import threading
from {package.__name__}.models import Sale
content = {json.dumps(json.dumps(SALE))}
barrier, found = threading.Barrier(8), []
def read():
    barrier.wait()
    found.append(Sale.from_json(content).others[0].name)
threads = [threading.Thread(target=read) for _ in range(8)]
for each in threads: each.start()
for each in threads: each.join()
assert found == ["c"] * 8, found
"""
    folder = Path(package.__file__ or "").parents[1]
    subprocess.run([sys.executable, "-c", program], check=True, cwd=folder)


def test_reference_of_webhook_has_program_that_reads_it(tmp_path: Path) -> None:
    spec = tmp_path / "shop.yaml"
    spec.write_text(SHOP)
    out = tmp_path / "out"
    assert main(["build", "--spec", str(spec), "--out", str(out), "--package", "shop"]) == 0
    page = (out / "reference" / "webhooks.md").read_text()
    programs = [each.split("```")[0] for each in page.split("```python\n")[1:]]
    assert len(programs) == 2  # `pinged` has no body
    bodies = [b'{"id": 1}', b'{"kind": "Came", "at": 1}']
    for program, body in zip(programs, bodies):
        code = f"body = {body!r}\n{program}\nprint(type(payload).__name__)"
        done = subprocess.run(
            [sys.executable, "-c", code], cwd=out / "python", capture_output=True, text=True
        )
        assert done.stdout.strip() in ("Sale", "Came"), done.stderr
        html = (out / "reference" / "webhooks.html").read_text()
        assert "With the Python client" in html
    [callback] = list((out / "reference" / "operations").glob("order*.md"))
    assert "Ready.from_json(body)" in callback.read_text()


def test_description_without_paths_has_models_of_webhooks(build: Build) -> None:
    document = yaml.safe_load(SHOP)
    del document["paths"]
    assert build(yaml.safe_dump(document)).models.Sale.from_json('{"id": 3}').id == 3
