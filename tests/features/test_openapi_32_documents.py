"""OpenAPI 3.2, documents: references by `$self`, the bundle, its form in 3.1, and comparisons."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml
from openapi_spec_validator import OpenAPIV31SpecValidator, OpenAPIV32SpecValidator

from generator.cli import main
from generator.findings import InvalidDescription
from generator.load import load
from generator.load.nodes import plain

EVERYTHING = Path(__file__).parent / "documents" / "everything_32.yaml"
DONE = "responses: {'200': {description: Done.}, default: {description: Not.}}"


def write(folder: Path, **files: str) -> Path:
    """Writes YAML files, and returns the root document; `__` in a name is a folder."""
    for name, text in files.items():
        file = folder / (name.replace("__", "/") + ".yaml")
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")
    return folder / "openapi.yaml"


def bundle_of(path: Path) -> dict[str, Any]:
    made: dict[str, Any] = plain(load(path).document)
    return made


def built(path: Path, folder: Path) -> tuple[dict[str, Any], dict[str, Any]]:
    """Builds a description; returns its bundle, and that in 3.1."""
    options = ["--out", str(folder), "--package", "built", "--only", "openapi"]
    assert main(["build", "--spec", str(path), *options]) == 0
    names = ("openapi.json", "openapi-3.1.json")
    one, other = (json.loads((folder / "openapi" / name).read_text("utf-8")) for name in names)
    return one, other


def references(node: Any) -> Iterator[str]:
    if isinstance(node, dict):
        if isinstance(node.get("$ref"), str):
            yield node["$ref"]
        for each in node.values():
            yield from references(each)
    elif isinstance(node, list):
        for each in node:
            yield from references(each)


def dangling(document: dict[str, Any]) -> list[str]:
    """Returns the references that are not local or lead nowhere."""
    found = []
    for ref in references(document):
        node: Any = document
        try:
            assert ref.startswith("#/")
            for token in ref.split("/")[1:]:
                token = token.replace("~1", "/").replace("~0", "~")
                node = node[int(token)] if isinstance(node, list) else node[token]
        except (AssertionError, KeyError, IndexError, ValueError):
            found.append(ref)
    return found


ROOT = f"""
openapi: 3.2.0
$self: https://example.com/api/openapi
info: {{title: Shop, version: "1"}}
paths:
  /foo:
    post:
      operationId: addFoo
      requestBody: {{$ref: "shared/foo#/components/requestBodies/Foo"}}
      {DONE}
"""
SHARED = """
openapi: 3.2.0
$self: https://example.com/api/shared/foo
info: {title: Shared, version: "1"}
components:
  requestBodies: {Foo: {content: {application/json: {schema: {$ref: "../schemas/bar#/components/schemas/Bar"}}}}}
"""
BAR = """
openapi: 3.2.0
$self: /api/schemas/bar
info: {title: Bar, version: "1"}
components: {schemas: {Bar: {type: object, properties: {n: {$ref: "#/components/schemas/N"}}}, N: {type: integer}}}
"""


# -- $self ------------------------------------------------------------------------


def test_self_uri_identifies_documents_wherever_their_files_are(tmp_path: Path) -> None:
    # The first example of the specification's Appendix F, with `$self` for `$id`.
    bar = BAR.replace("/api", "https://example.com/api", 1)
    made = bundle_of(write(tmp_path, openapi=ROOT, parts__first=SHARED, parts__deep__other=bar))
    body = made["components"]["requestBodies"]["Foo"]
    schema = body["content"]["application/json"]["schema"]
    assert schema == {"$ref": "#/components/schemas/Bar"}
    assert made["components"]["schemas"]["N"] == {"type": "integer"}
    assert made["$self"] == "https://example.com/api/openapi"
    assert dangling(made) == []


def test_self_uri_as_absolute_reference_leads_to_own_document(tmp_path: Path) -> None:
    ref = "https://example.com/api/openapi#/components/requestBodies/Foo"
    own = "components: {requestBodies: {Foo: {content: {text/plain: {schema: {type: string}}}}}}"
    text = ROOT.replace("shared/foo#/components/requestBodies/Foo", ref) + own
    made = bundle_of(write(tmp_path, openapi=text))
    local = {"$ref": "#/components/requestBodies/Foo"}
    assert made["paths"]["/foo"]["post"]["requestBody"] == local


def test_self_uri_of_other_document_is_found_without_own(tmp_path: Path) -> None:
    text = ROOT.replace("$self: https://example.com/api/openapi\n", "")
    text = text.replace("shared/foo#", "https://example.com/api/shared/foo#")
    shared = SHARED.replace('{$ref: "../schemas/bar#/components/schemas/Bar"}', "{type: string}")
    made = bundle_of(write(tmp_path, openapi=text, anywhere=shared))
    assert made["components"]["requestBodies"]["Foo"]["content"]


def test_relative_self_uris_are_resolved_against_the_files_place(tmp_path: Path) -> None:
    root = ROOT.replace("https://example.com/api/openapi", "/api/openapi")
    shared = SHARED.replace("https://example.com", "")
    made = bundle_of(write(tmp_path, openapi=root, one=shared, two=BAR))
    assert dangling(made) == []
    assert set(made["components"]["schemas"]) == {"Bar", "N"}


def test_reference_by_path_is_found_if_no_self_uri_matches(tmp_path: Path) -> None:
    text = ROOT.replace("shared/foo#/components/requestBodies/Foo", "body.yaml")
    made = bundle_of(write(tmp_path, openapi=text, body="content: {text/plain: {}}"))
    assert made["components"]["requestBodies"]["body"] == {"content": {"text/plain": {}}}


@pytest.mark.parametrize("ref", ["https://example.com/api/none#/a", "none#/a", "https://[x#/a"])
def test_reference_to_unknown_uri_is_reported_with_position(tmp_path: Path, ref: str) -> None:
    text = ROOT.replace("shared/foo#/components/requestBodies/Foo", ref)
    path = write(tmp_path, openapi=text, broken="{$self: [", other="$self: [https://example.com]")
    with pytest.raises(InvalidDescription) as caught:
        load(path)
    (finding,) = caught.value.findings
    assert finding.position.line == 9
    assert "leads to another host" in finding.message or "does not exist" in finding.message


def test_self_uri_outside_of_folder_is_not_read(tmp_path: Path) -> None:
    inner = tmp_path / "inner"
    write(tmp_path, shared=SHARED)
    path = write(inner, openapi=ROOT)
    (inner / "link.yaml").symlink_to(tmp_path / "shared.yaml")
    (inner / "folder").symlink_to(tmp_path)
    with pytest.raises(InvalidDescription):
        load(path)


def test_self_uri_in_31_is_not_used(tmp_path: Path) -> None:
    path = write(tmp_path, openapi=ROOT.replace("3.2.0", "3.1.0"), shared=SHARED)
    with pytest.raises(InvalidDescription):
        load(path)


# -- references of 3.2 across files -----------------------------------------------


def test_media_types_and_defaults_and_schemes_of_other_files_become_components(
    tmp_path: Path,
) -> None:
    root = f"""
openapi: 3.2.0
info: {{title: Shop, version: "1"}}
security: [{{"shared.yaml#/schemes/Login": [read]}}]
paths:
  /pets:
    query:
      operationId: findPets
      requestBody: {{content: {{application/json: {{$ref: "shared.yaml#/media/Search"}}}}}}
      {DONE}
    additionalOperations:
      COPY: {{operationId: copyPets, requestBody: {{content: {{application/jsonl: {{$ref: "shared.yaml#/media/Lines"}}}}}}, {DONE}}}
"""
    shared = """
media:
  Search: {schema: {$ref: "#/schemas/Pet"}}
  Lines: {itemSchema: {$ref: "#/schemas/Pet"}}
schemas:
  Pet:
    anyOf: [{$ref: "#/schemas/Cat"}, {$ref: "#/schemas/Dog"}]
    discriminator: {propertyName: kind, defaultMapping: "#/schemas/Dog"}
  Cat: {type: object, required: [kind], properties: {kind: {type: string}}}
  Dog: {type: object, properties: {kind: {type: string}}}
schemes: {Login: {type: http, scheme: bearer}}
"""
    made = bundle_of(write(tmp_path, openapi=root, shared=shared))
    components = made["components"]
    search = made["paths"]["/pets"]["query"]["requestBody"]["content"]["application/json"]
    assert search == {"$ref": "#/components/mediaTypes/Search"}
    assert components["mediaTypes"]["Lines"]["itemSchema"] == {"$ref": "#/components/schemas/Pet"}
    target = components["schemas"]["Pet"]["discriminator"]["defaultMapping"]
    assert target == "#/components/schemas/Dog"
    assert made["security"] == [{"Login": ["read"]}]
    assert dangling(made) == []


def test_item_schema_in_31_is_bundled_as_fastapi_writes_it(tmp_path: Path) -> None:
    root = """
openapi: 3.1.0
info: {title: Shop, version: "1"}
paths:
  /lines:
    get:
      operationId: lines
      responses: {"200": {description: They., content: {application/jsonl: {itemSchema: {$ref: item.yaml}}}}}
"""
    made = bundle_of(write(tmp_path, openapi=root, item="{type: integer}"))
    assert made["components"]["schemas"] == {"item": {"type": "integer"}}


# -- the bundle -------------------------------------------------------------------


@pytest.fixture(scope="module")
def bundles(tmp_path_factory: pytest.TempPathFactory) -> tuple[dict[str, Any], dict[str, Any]]:
    return built(EVERYTHING, tmp_path_factory.mktemp("everything"))


def test_bundle_of_32_is_the_description_in_32(
    bundles: tuple[dict[str, Any], dict[str, Any]],
) -> None:
    bundle, _ = bundles
    assert bundle == yaml.safe_load(EVERYTHING.read_text("utf-8"))
    assert list(OpenAPIV32SpecValidator(bundle).iter_errors()) == []


def test_bundle_of_32_as_31_is_valid_and_its_references_lead_somewhere(
    bundles: tuple[dict[str, Any], dict[str, Any]],
) -> None:
    _, older = bundles
    assert older["openapi"] == "3.1.1"
    assert list(OpenAPIV31SpecValidator(older).iter_errors()) == []
    assert dangling(older) == []


def test_bundle_of_32_as_31_keeps_everything(
    bundles: tuple[dict[str, Any], dict[str, Any]],
) -> None:
    _, older = bundles
    item = older["paths"]["/things"]
    more = item["x-oai-additionalOperations"]
    components = older["components"]
    assert list(more) == ["QUERY", "COPY"]
    assert older["x-oai-$self"] == "https://example.com/api/openapi.yaml"
    assert [each["x-oai-name"] for each in older["servers"]] == ["prod", "staging"]
    assert older["tags"][0]["x-displayName"] == "All things"
    assert (older["tags"][0]["x-parent"], older["tags"][0]["x-kind"]) == ("store", "nav")
    lines = item["get"]["responses"]["200"]["content"]["application/jsonl"]
    assert lines["x-oai-itemSchema"] == {"$ref": "#/components/schemas/Thing"}
    assert item["get"]["responses"]["200"]["description"] == "The things"
    # What 3.1 can express otherwise.
    query = item["get"]["parameters"][0]
    assert (query["in"], query["style"], query["explode"]) == ("query", "form", True)
    assert query["schema"]["properties"].keys() == {"name", "ids"}
    assert item["get"]["parameters"][1]["style"] == "form"
    assert item["post"]["x-querystring"]["content"].keys() == {"application/json"}
    assert components["parameters"] == {}
    examples = more["QUERY"]["requestBody"]["content"]["application/json"]["examples"]
    assert examples["data"] == {"value": {"text": "red"}}
    example = more["COPY"]["requestBody"]["content"]["text/plain"]["examples"]["sent"]
    assert example == {"value": "a=1", "x-oai-serializedValue": "a=1"}
    assert components["schemas"]["Thing"]["properties"]["name"]["xml"]["attribute"] is True
    assert components["schemas"]["Pet"]["discriminator"]["x-defaultMapping"] == "Other"
    flows = components["securitySchemes"]["oauth"]["flows"]
    assert "deviceAuthorizationUrl" in flows["x-oai-deviceAuthorization"]
    assert components["securitySchemes"]["old"]["x-oai-deprecated"] is True


def test_overlay_of_code_samples_finds_operations_of_any_method(tmp_path: Path) -> None:
    options = ["--out", str(tmp_path), "--package", "built", "--only", "openapi"]
    assert main(["build", "--spec", str(EVERYTHING), *options]) == 0
    text = (tmp_path / "openapi" / "code-samples.overlay.yaml").read_text("utf-8")
    targets = [each["target"] for each in yaml.safe_load(text)["actions"]]
    assert "$.paths['/things'].query" in targets
    assert "$.paths['/things'].additionalOperations['COPY']" in targets


def test_diff_reports_what_32_adds(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    old, new = tmp_path / "old.yaml", tmp_path / "new.yaml"
    text = EVERYTHING.read_text("utf-8")
    old.write_text(text, encoding="utf-8")
    edits = {
        "COPY:": "MOVE:", "defaultMapping: Other": "defaultMapping: Cat", "parent: store, ": "",
        "name: prod": "name: main", "style: cookie": "style: form",
        "application/jsonl: {itemSchema: {$ref: '#/components/schemas/Thing'}": "application/jsonl: {schema: {type: string}",
    }  # fmt: skip
    for before, after in edits.items():
        assert before in text, before
        text = text.replace(before, after)
    new.write_text(text, encoding="utf-8")
    main(["diff", str(old), str(new)])
    found = capsys.readouterr().out
    for message in (
        "COPY /things", "MOVE /things", "default of kind Other -> Cat", "parent changed", "name",
        "serialization cookie, explode -> form, explode", "200[]",
    ):  # fmt: skip
        assert message in found, (message, found)
