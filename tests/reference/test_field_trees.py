"""Field trees: the display of schemas of all kinds."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from generator import ir
from generator.limits import MAX_FIELDS
from generator.load import load
from generator.parse import parse
from generator.targets.reference.field_trees import Field, FieldTrees

from .conftest import Maker, small


def tree(schema: Any, tmp_path: Path, schemas: Any = None) -> Field:
    """The field tree of a response body with this schema."""
    response = {"description": "x", "content": {"application/json": {"schema": schema}}}
    document = small(
        {"/x": {"get": {"responses": {"200": response}}}}, components={"schemas": schemas or {}}
    )
    file = tmp_path / "openapi.json"
    file.write_text(json.dumps(document), encoding="utf-8")
    api = parse(load(file)).api
    return FieldTrees(api).tree("", "200", api.operations[0].responses[0].contents[0].schema)


def shown(root: Field) -> list[tuple[str, str]]:
    return [(each.path, each.type_text) for each in root.all]


def test_field_paths_include_arrays_and_maps(tmp_path: Path) -> None:
    item = {"type": "object", "properties": {"id": {"type": "integer", "format": "int64"}}}
    schema = {
        "type": "object",
        "properties": {
            "list": {"type": "array", "items": item},
            "map": {"type": "object", "additionalProperties": {"type": "array", "items": item}},
        },
    }
    root = tree(schema, tmp_path)
    assert [path for path, _ in shown(root)] == [
        "200",
        "200.list",
        "200.list[].id",
        "200.map",
        "200.map{}[].id",
    ]
    assert [each.label for each in root.all][1:] == [
        "200.list",
        "200.list.id",
        "200.map",
        "200.map.*.id",
    ]
    assert [each.anchor for each in root.all][1:] == [
        "response-200-list",
        "response-200-list-id",
        "response-200-map",
        "response-200-map---id",
    ]
    assert [each.element for each in root.fields] == ["each item", "each item of each value"]
    assert shown(root)[2][1] == "integer (int64)"


def test_recursive_schema_is_shown_by_name(tmp_path: Path) -> None:
    node = {
        "type": "object",
        "properties": {
            "children": {"type": "array", "items": {"$ref": "#/components/schemas/Node"}}
        },
    }
    root = tree({"$ref": "#/components/schemas/Node"}, tmp_path, {"Node": node})
    assert shown(root) == [("200", "Node"), ("200.children", "array of Node")]
    assert root.fields[0].linked_schema == "Node"


@pytest.mark.parametrize("width", [1, 10])
def test_example_of_recursive_schema_is_finite(width: int, make: Maker) -> None:
    names = [f"p{n}" for n in range(width)]
    node = {
        "type": "object",
        "required": names,
        "properties": {name: {"$ref": "#/components/schemas/Node"} for name in names},
    }
    content = {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/Node"}}}}
    path = {
        "/x": {
            "post": {
                "operationId": "x",
                "requestBody": content,
                "responses": {"200": {"description": "x", **content}},
            }
        }
    }
    site = make(small(path, components={"schemas": {"Node": node}}))
    assert "generated from the schema" in site["operations/x.html"]
    assert len(site["operations/x.html"]) < 300_000


def test_large_field_tree_continues_on_schema_page(tmp_path: Path) -> None:
    schemas = {
        f"Level{n}": {
            "type": "object",
            "properties": {
                f"p{m}": {"$ref": f"#/components/schemas/Level{n + 1}"} for m in range(10)
            },
        }
        for n in range(7)
    }
    schemas["Level7"] = {"type": "object", "properties": {"end": {"type": "string"}}}
    found = list(tree({"$ref": "#/components/schemas/Level0"}, tmp_path, schemas).all)
    assert len(found) <= MAX_FIELDS + 1
    assert any(each.linked_schema for each in found)


def test_union_variants_are_labelled(tmp_path: Path) -> None:
    schemas = {
        "Cat": {
            "type": "object",
            "required": ["kind"],
            "properties": {"kind": {"type": "string"}, "lives": {"type": "integer"}},
        },
        "Dog": {
            "type": "object",
            "required": ["kind"],
            "properties": {"kind": {"type": "string"}, "tricks": {"type": "integer"}},
        },
    }
    choice = {
        "oneOf": [{"$ref": "#/components/schemas/Cat"}, {"$ref": "#/components/schemas/Dog"}],
        "discriminator": {"propertyName": "kind"},
    }
    root = tree({"type": "object", "properties": {"pet": choice}}, tmp_path, schemas)
    pet = root.fields[0]
    assert pet.type_text == "Cat or Dog"
    assert [(each.name, each.is_variant) for each in pet.fields] == [("Cat", True), ("Dog", True)]
    assert [each.name for each in pet.fields[1].fields] == ["kind", "tricks"]
    assert [(note.words, note.values) for note in pet.notes] == [("distinguished by", ("kind",))]


@pytest.mark.parametrize(
    ("schema", "said"),
    [
        ({"type": "integer", "minimum": 1, "maximum": 9, "default": 3}, "default 3, from 1 to 9"),
        ({"type": "integer", "minimum": 1}, "at least 1"),
        ({"type": "number", "exclusiveMinimum": True, "minimum": 0}, "more than 0"),
        ({"type": "number", "multipleOf": 0.5}, "a multiple of 0.5"),
        ({"type": "string", "minLength": 2, "maxLength": 2}, "characters: 2"),
        ({"type": "string", "maxLength": 5, "pattern": "^a"}, "characters: at most 5, matches ^a"),
        ({"type": "array", "items": {"type": "string"}, "minItems": 1, "uniqueItems": True}, "items: at least 1, items are unique"),
        ({"type": "string", "enum": ["a", ""]}, 'one of a "'+'"'),
        ({"type": "string", "enum": ["a"]}, "always a"),
        ({"type": "array", "items": {"type": "string", "enum": ["a", "b"]}}, "one of a b"),
        ({"type": "boolean", "default": False}, "default false"),
        ({"type": "string", "default": None, "nullable": True}, "default null"),
        ({"type": "string", "readOnly": True}, "in responses only"),
        ({"type": "string", "writeOnly": True}, "in requests only"),
    ],
)  # fmt: skip
def test_limits_are_shown_in_words(schema: Any, said: str, tmp_path: Path) -> None:
    field = tree({"type": "object", "properties": {"x": schema}}, tmp_path).fields[0]
    assert ", ".join(" ".join((note.words, *note.values)) for note in field.notes) == said


def test_null_and_deprecation_are_shown(tmp_path: Path) -> None:
    schema = {
        "type": "object",
        "properties": {"x": {"type": "string", "nullable": True, "deprecated": True}},
    }
    field = tree(schema, tmp_path).fields[0]
    assert (field.type_text, field.deprecated) == ("string or null", True)


@pytest.mark.parametrize(
    ("style", "explode", "said"),
    [
        ("form", True, "repeated for each item"),
        ("form", False, "items separated by commas"),
        ("pipeDelimited", False, "items separated by vertical bars"),
    ],
)
def test_serialization_of_array_parameters_is_shown(
    style: str, explode: bool, said: str, make: Maker
) -> None:
    parameter = {
        "name": "ids",
        "in": "query",
        "style": style,
        "explode": explode,
        "schema": {"type": "array", "items": {"type": "string"}},
    }
    site = make(
        small(
            {
                "/x": {
                    "get": {
                        "operationId": "x",
                        "parameters": [parameter],
                        "responses": {"200": {"description": "x"}},
                    }
                }
            }
        )
    )
    assert said in site["operations/x.html"].lower() and said in site["operations/x.md"].lower()


def test_anchors_of_similar_field_paths_are_unique(make: Maker) -> None:
    schema = {
        "type": "object",
        "properties": {"a b": {"type": "string"}, "a/b": {"type": "string"}},
    }
    body = {
        "content": {"application/json": {"schema": schema}, "application/xml": {"schema": schema}}
    }
    page = make(
        small(
            {
                "/x": {
                    "post": {
                        "operationId": "x",
                        "requestBody": body,
                        "responses": {"200": {"description": "x"}},
                    }
                }
            }
        )
    )["operations/x.html"]
    for anchor in ("body-a-b", "body-a-b-2"):
        assert page.count(f'id="{anchor}"') == 1


def test_default_response_alone_is_shown_as_response(make: Maker) -> None:
    responses = {"default": {"description": "Whatever comes."}}
    page = make(small({"/x": {"get": {"operationId": "x", "responses": responses}}}))[
        "operations/x.html"
    ]
    assert '<h2 id="response-default">' in page and page.count("Whatever comes.") == 1


def test_schemas_used_by_one_resource_are_listed_there(api: ir.Api, make: Maker) -> None:
    def get(name: str, tag: str) -> Any:
        response = {
            "description": "x",
            "content": {"application/json": {"schema": {"$ref": f"#/components/schemas/{name}"}}},
        }
        return {
            "get": {"operationId": f"get{name}{tag}", "tags": [tag], "responses": {"200": response}}
        }

    thing = {"type": "object", "properties": {"id": {"type": "string"}}}
    paths = {"/a": get("Own", "one"), "/b": get("Both", "one"), "/c": get("Both", "two")}
    site = make(
        small(paths, components={"schemas": {"Own": thing, "Both": thing, "Unused": thing}})
    )
    assert 'id="Own"' in site["schemas/one.html"]
    assert (
        'id="Both"' in site["schemas/common.html"] and 'id="Unused"' in site["schemas/common.html"]
    )
    assert "schemas/two.html" not in site
