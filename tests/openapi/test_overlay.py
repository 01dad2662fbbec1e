"""The overlay of code samples: each operation has the samples of its page, for any path and text."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

from generator.load import load
from generator.openapi.media_types import preferred_content
from generator.parse import parse
from generator.targets.python import PythonTarget
from generator.targets.reference.pages import request_samples
from tests.helpers.paths import ROOT

from .conftest import OVERLAY, WORKFLOWS, Folder, read

DONE = {"responses": {"200": {"description": "Done."}, "default": {"description": "Not."}}}
TARGET = re.compile(r"\$\.paths\['(/[^'\\]*)'\]\.([a-z]+)")
ODD_PATHS = {
    "/it's": r"$.paths['/it\'s'].get",
    '/a"b': "$.paths['/a\"b'].get",
    "/a b": "$.paths['/a b'].get",
    "/a~b~1c": "$.paths['/a~b~1c'].get",
    r"/a\b": r"$.paths['/a\\b'].get",
    r"/a\'b": r"$.paths['/a\\\'b'].get",
    "/a]['b": r"$.paths['/a][\'b'].get",
    "/名": "$.paths['/名'].get",
    "/a\tb": r"$.paths['/a\tb'].get",
}
ODD_TEXTS = (
    "trailing space \nnext", "\n\nleading lines", "  indented", "tab\there", "quote ' and \"",
    "# no comment", "--- \n...", "- no list: {x", "\u2028 line separator", "\u202e reversed", "日本語 🙂",
    "ends with lines\n\n\n", "\x85next line", "a\\nb", "%TAG", "key: value", "",
)  # fmt: skip


def described(paths: Any, **more: Any) -> dict[str, Any]:
    return {"openapi": "3.0.3", "info": {"title": "Shop", "version": "1"}, "paths": paths, **more}


def test_each_operation_has_the_samples_of_its_page(
    overlay: dict[str, Any], bundle: dict[str, Any]
) -> None:
    found = {}
    for action in overlay["actions"]:
        path, method = TARGET.fullmatch(action["target"]).groups()  # type: ignore[union-attr]
        name = bundle["paths"][path][method]["operationId"]
        samples = action["update"]["x-codeSamples"]
        found[name] = [each["label"] for each in samples]
        page = (ROOT / f"generated/reference/operations/{name}.md").read_text(encoding="utf-8")
        for each in samples:
            assert each["source"] in page, (name, each["label"])
    assert len(found) == len(overlay["actions"]) == 138
    assert set(map(tuple, found.values())) == {("Python", "Python async", "curl", "HTTP")}


def test_published_overlay_and_workflows_differ_only_in_the_name_of_the_description() -> None:
    for name in (OVERLAY, WORKFLOWS):
        own, published = (
            (ROOT / "generated" / folder / name).read_text(encoding="utf-8")
            for folder in ("openapi", "reference")
        )
        assert own.count(" openapi.yaml\n") == 1
        assert own.replace(" openapi.yaml\n", " openapi.json\n") == published


def test_path_with_signs_is_escaped_in_json_path(make: Folder) -> None:
    paths = {path: {"get": {"tags": ["x"], **DONE}} for path in ODD_PATHS}
    made = read(make(described(paths)) / OVERLAY)
    assert [each["target"] for each in made["actions"]] == [*ODD_PATHS.values()]


def test_sample_of_any_text_is_read_back_unchanged(make: Folder, tmp_path: Path) -> None:
    paths = {}
    for number, text in enumerate(ODD_TEXTS):
        content = {"text/plain": {"schema": {"type": "string"}, "example": text}}
        body = {"required": True, "content": content}
        paths[f"/{number}"] = {
            "post": {"operationId": f"send{number}", "requestBody": body, **DONE}
        }
    made = read(make(described(paths)) / OVERLAY)
    api = parse(load(tmp_path / "spec.json")).api
    python = PythonTarget(api).code_samples
    for action, operation in zip(made["actions"], api.operations, strict=True):
        assert operation.body
        content = preferred_content(operation.body.contents)
        samples = request_samples(api, operation, content, python)
        expected = [each.text.rstrip("\n") for each in samples]
        assert [each["source"] for each in action["update"]["x-codeSamples"]] == expected


def test_description_without_operations_and_guides_has_neither_file(make: Folder) -> None:
    folder = make(described({}))
    assert sorted(each.name for each in folder.iterdir()) == [
        "README.md", "openapi-3.1.json", "openapi.json", "openapi.yaml",
    ]  # fmt: skip
    assert ".overlay." not in (folder / "README.md").read_text(encoding="utf-8")


def test_description_without_guides_has_only_the_overlay(make: Folder) -> None:
    folder = make(described({"/a": {"get": DONE}}))
    readme = (folder / "README.md").read_text(encoding="utf-8")
    assert (folder / OVERLAY).exists() and OVERLAY in readme
    assert not (folder / WORKFLOWS).exists() and WORKFLOWS not in readme


def test_path_item_of_a_component_is_addressed_by_its_path(make: Folder) -> None:
    item = {"get": {"operationId": "getIt", **DONE}}
    document = described({"/a": {"$ref": "#/components/pathItems/A"}})
    document |= {"openapi": "3.1.0", "components": {"pathItems": {"A": item}}}
    folder = make(document)
    (action,) = read(folder / OVERLAY)["actions"]
    assert action["target"] == "$.paths['/a'].get"
    bundled = json.loads((folder / "openapi.json").read_text(encoding="utf-8"))
    assert bundled["paths"]["/a"]["get"]["operationId"] == "getIt"
