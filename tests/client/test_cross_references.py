"""Texts of the generated client name methods as the caller writes them."""

from __future__ import annotations

import re
from functools import reduce

import pytest

from tests.helpers.build import Build
from tests.helpers.descriptions import describe
from tests.helpers.paths import ROOT

PACKAGE = ROOT / "generated/python"
QUOTED = re.compile(r"`(\w+)`")
METHOD = re.compile(r"`client\.(\w+\.\w+)`")


def test_generated_texts_name_methods_not_operation_ids() -> None:
    from codearts_build import OPERATIONS, CodeArtsBuild

    files = [*PACKAGE.rglob("*.py"), *PACKAGE.rglob("*.md")]
    found = 0
    client = CodeArtsBuild(base_url="http://127.0.0.1:1")
    for file in files:
        text = file.read_text(encoding="utf-8")
        assert not {*QUOTED.findall(text)} & {*OPERATIONS}, file
        for name in METHOD.findall(text):
            assert callable(reduce(getattr, name.split("."), client)), (file, name)
            found += 1
    assert found > 300


def test_operation_ids_in_every_text_become_methods_and_unknown_names_stay(build: Build) -> None:
    thing = {
        "type": "object",
        "description": "From `listThings`.",
        "properties": {"name": {"type": "string", "description": "As in `listThings`."}},
    }
    operation = {
        "operationId": "listThings",
        "tags": ["things"],
        "summary": "See `getThing`",
        "description": "Calls `getThing`, not `noThing` nor getThing.",
        "deprecated": True,
        "parameters": [
            {
                "name": "q",
                "in": "query",
                "description": "For `getThing`.",
                "schema": {"type": "string", "default": "`getThing`"},
            }
        ],
        "responses": {
            "200": {
                "description": "Of `getThing`.",
                "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Thing"}}},
            }
        },
    }
    other = {**operation, "operationId": "getThing", "deprecated": False}
    text = describe(
        {"/a": {"get": operation}, "/b": {"get": other}}, components={"schemas": {"Thing": thing}}
    )
    package = build(text)
    client = package.Tiny(base_url="http://127.0.0.1:1")
    doc = " ".join((client.things.list_things.__doc__ or "").split())
    for part in (
        "See `client.things.get_thing`.",
        "Calls `client.things.get_thing`, not `noThing` nor getThing.",
        "q: For `client.things.get_thing`.",
        "Of `client.things.get_thing`.",
    ):
        assert part in doc
    model = package.models.Thing
    assert model.__doc__ == "From `client.things.list_things`."
    assert package.OPERATIONS["listThings"].id == "listThings"
    once = client.with_options(max_retries=0)
    expected = r"^client\.things\.list_things is deprecated\. Calls `client\.things\.get_thing`"
    with pytest.warns(DeprecationWarning, match=expected), pytest.raises(package.ClientError):
        once.things.list_things()
