"""Names that conflict with each other, with Python or with the client, or that are not identifiers."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from generator.cli import main
from tests.helpers.build import Build
from tests.helpers.descriptions import (
    DONE,
    client,
    describe,
    describe_body,
    describe_response,
    parse_yaml,
    read,
)
from tests.helpers.recorder import Recorder

PROPERTIES = [
    "class", "import", "None", "self", "cls", "type", "list", "dict", "str", "int", "field", "null", "Any", "UNSET", "Literal",
    "model", "keys", "__proto__", "$ref", "@type", "-", "", "1st", "a.b", "a-b", "a_b", "AB", "aB", "ab", "日本", "été",
    "'", "(extra)", "{{ 7*7 }}", "extra", "copy", "__init__", "__dict__", "__class__", "print", "True", "mro", "+1", "-1",
]  # fmt: skip


def test_unusual_property_names_become_distinct_attributes(build: Build, server: Recorder) -> None:
    schema = {
        "title": "Odd",
        "type": "object",
        "properties": {name: {"type": "integer"} for name in PROPERTIES},
    }
    import json

    package = build(describe_response(json.dumps(schema)))
    values = {name: at for at, name in enumerate(PROPERTIES)}
    made = read(package, server, values)
    names = dict(zip(made.__struct_encode_fields__, made.__struct_fields__))
    beside = getattr(made, names.pop("(extra)"))
    assert set(beside) == {"(extra)"}
    assert {name: getattr(made, attribute) for name, attribute in names.items()} | beside == values
    assert (
        names["class"] == "class_"
        and names["type"] == "type_"
        and names["a_b"] == "a_b"
        and names["+1"] == "plus_1"
    )
    assert len(set(names.values())) == len(PROPERTIES) - 1


def test_unusual_property_names_are_sent_unchanged(build: Build, server: Recorder) -> None:
    import json

    names = [name for name in PROPERTIES if name]
    package = build(
        describe_body(
            json.dumps(
                {"type": "object", "properties": {name: {"type": "integer"} for name in names}}
            )
        )
    )
    import inspect

    arguments = [name for name in inspect.signature(client(package, server).x.send).parameters]
    client(package, server).x.send(**{name: 1 for name in arguments})
    assert server.last.json == {name: 1 for name in names}


SCHEMAS = [
    "Any", "Model", "List", "Operation", "date", "Parameter", "Body", "Answer", "Resource", "Literal", "None", "True", "Download", "Upload",
    "Sequence", "UNSET", "Exception", "list", "dict", "pet", "Pet", "PET", "p-e-t", "x.y", "x_y", "1", "_", "Field", "ClassVar", "AsyncX", "X",
]  # fmt: skip


def test_unusual_schema_names_become_distinct_models(build: Build, server: Recorder) -> None:
    schemas = {
        name: {"type": "object", "properties": {"me": {"type": "string", "enum": [name]}}}
        for name in SCHEMAS
    }
    holder = {
        "type": "object",
        "properties": {
            f"p{at}": {"$ref": f"#/components/schemas/{name}"} for at, name in enumerate(SCHEMAS)
        },
    }
    content = {"application/json": {"schema": {"$ref": "#/components/schemas/Holder"}}}
    operation = {
        "operationId": "get",
        "tags": ["x"],
        "responses": {"200": {"description": "It.", "content": content}},
    }
    package = build(
        describe({"/x": {"get": operation}}, components={"schemas": {**schemas, "Holder": holder}})
    )
    made = read(package, server, {f"p{at}": {"me": name} for at, name in enumerate(SCHEMAS)})
    found = [getattr(made, f"p{at}") for at in range(len(SCHEMAS))]
    assert [each.me for each in found] == SCHEMAS
    assert len({type(each) for each in found}) == len(SCHEMAS)
    assert [type(each).__name__ for each in found][:5] == [
        "Any_",
        "Model_",
        "List",
        "Operation_",
        "Date",
    ]


TAGS = [
    "pet",
    "Pet",
    "pet store",
    "pet/store",
    "日本",
    "",
    "class",
    "options",
    "call",
    "session",
    "con",
    "a" * 300,
    "../up",
    "async pet",
    "resource",
    "1",
]


def test_unusual_tags_become_resources(build: Build, server: Recorder) -> None:
    paths = {
        f"/t{at}": {"get": {"operationId": f"get{at}", "tags": [tag], **DONE}}
        for at, tag in enumerate(TAGS)
    }
    pet = {
        "get": {
            "operationId": "getPet",
            "tags": ["pet"],
            "responses": {
                "200": {
                    "description": "It.",
                    "content": {
                        "application/json": {"schema": {"$ref": "#/components/schemas/Pet"}}
                    },
                }
            },
        }
    }
    schemas = {"Pet": parse_yaml("{type: object, properties: {n: {type: integer}}}")}
    package = build(describe({**paths, "/pet": pet}, components={"schemas": schemas}))
    tiny = client(package, server)
    for name in (
        "pet",
        "pet2",
        "pet_store",
        "日本",
        "class_",
        "options2",
        "call2",
        "session",
        "resource2",
        "con",
        "value",
        "up",
    ):
        assert getattr(tiny, name)
    for at in range(len(TAGS)):
        tiny.call(f"get{at}")
    server.respond({"n": 1})
    assert tiny.pet.get_pet() == package.models.Pet(n=1)


IDS = [
    "list",
    "get pets",
    "get.pets",
    "getPets",
    "get_pets",
    "GetPets",
    "class",
    "deprecated",
    "file",
    "FILE",
    "operations",
    "str",
    "int",
    "1",
    "日本",
    "-",
    "call",
    "print",
    "a/b",
]


def test_unusual_operation_ids_become_methods(build: Build, server: Recorder) -> None:
    paths = {
        f"/o{at}": {"get": {"operationId": each, "tags": ["x"], "deprecated": at % 2 == 0, **DONE}}
        for at, each in enumerate(IDS)
    }
    package = build(describe(paths))
    assert set(package.OPERATIONS) == set(IDS)
    tiny = client(package, server)
    methods = [
        name
        for name in vars(package.resources.X if hasattr(package, "resources") else type(tiny.x))
        if not name.startswith("_")
    ]
    assert len(methods) == len(IDS)
    for name in methods:
        with (
            pytest.warns(DeprecationWarning)
            if getattr(getattr(tiny.x, name), "__deprecated__", "")
            else _nothing()
        ):
            getattr(tiny.x, name)()
    assert {each.path for each in server.requests} == set(paths)
    tiny.x.get_pets()
    assert server.last.path == "/o4", "an ID that is already a valid name keeps it"


class _nothing:
    def __enter__(self) -> None: ...

    def __exit__(self, *_: Any) -> None: ...


def test_operations_without_id_or_tag_are_named_by_path(build: Build, server: Recorder) -> None:
    package = build(
        describe(
            {
                "/pets/{petId}/a-b": {
                    "get": {
                        "parameters": parse_yaml(
                            "[{name: petId, in: path, required: true, schema: {type: string}}]"
                        ),
                        **DONE,
                    }
                },
                "/pets/{petId}/a_b": {
                    "get": {
                        "parameters": parse_yaml(
                            "[{name: petId, in: path, required: true, schema: {type: string}}]"
                        ),
                        **DONE,
                    }
                },
                "/": {"get": DONE},
            }
        )
    )
    tiny = client(package, server)
    tiny.default.get_pets_by_pet_id_ab(pet_id="1")
    assert server.last.path == "/pets/1/a-b"
    tiny.default.get_pets_by_pet_id_ab_2(pet_id="1")
    assert server.last.path == "/pets/1/a_b"
    tiny.default.get()
    assert server.last.path == "/"


@pytest.mark.parametrize(
    "title",
    [
        "json",
        "typing",
        "msgspec",
        "Token",
        "Client",
        "1st API",
        "日本",
        "!!!",
        "a/b",
        "class",
        "x" * 200,
    ],
)
def test_unusual_titles_become_client_names(tmp_path: Path, title: str) -> None:
    from generator.cli import main

    spec = tmp_path / "tiny.yaml"
    spec.write_text(
        describe(
            {"/x": {"get": {"operationId": "get", "tags": ["x"], **DONE}}},
            info={"title": title, "version": "1"},
        )
    )
    assert (
        main(["build", "--spec", str(spec), "--out", str(tmp_path / "out"), "--only", "python"])
        == 0
    )
    (package,) = [each.name for each in (tmp_path / "out/python").iterdir() if each.is_dir()]
    program = f"import {package}, {package}.client; names = set({package}.__all__); [getattr({package}, name) for name in names - {{'AsyncAiohttpTransport'}}]"
    subprocess.run([sys.executable, "-c", program], cwd=tmp_path / "out/python", check=True)


@pytest.mark.parametrize(
    ("title", "package"),
    [("华为 API", "u534eu4e3a_api"), ("Погода", "u43fu43eu433u43eu434u430"), ("Groß", "groudf")],
)  # fmt: skip
def test_title_without_latin_letters_gets_hint(
    title: str, package: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    spec = tmp_path / "spec.yaml"
    text = f'openapi: 3.0.3\ninfo: {{title: {title}, version: "1"}}\npaths: {{}}\n'
    spec.write_text(text, encoding="utf-8")
    arguments = ["build", "--spec", str(spec), "--out", str(tmp_path / "out"), "--only", "python"]
    assert main(arguments) == 0
    printed = capsys.readouterr().err
    assert printed.startswith(f"{spec}:2:15: warning: title {title!r} makes the package name")
    assert f"{package!r}; name the package by --package, or by x-package beside the" in printed
    assert (tmp_path / "out/python" / package).is_dir()
    assert main([*arguments, "--package", "named", "--strict"]) == 0
    spec.write_text(text.replace("version", "x-package: named, version"), encoding="utf-8")
    assert main([*arguments, "--strict"]) == 0
    spec.write_text(text.replace(title, "Météo Ñandú"), encoding="utf-8")
    assert main([*arguments, "--strict"]) == 0
