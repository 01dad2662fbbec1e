"""After an edit of texts alone, a build makes less than a whole one and leaves the same files."""

from __future__ import annotations

import copy
import json
import pickle
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from generator import building, folders
from generator.__main__ import main
from generator.left import read

Node = dict[str, Any]
Path_ = tuple[str | int, ...]


def content(name: str) -> Node:
    return {"application/json": {"schema": {"$ref": f"#/components/schemas/{name}"}}}


def text(said: str) -> Node:
    return {"type": "string", "description": said}


# Every place where the grammar of OpenAPI has a description.
DOCUMENT: Node = {
    "openapi": "3.1.0",
    "info": {"title": "Shop", "version": "1", "description": "Sells. All of it."},
    "servers": [
        {
            "url": "https://{region}.example.com/{base}",
            "description": "Where it is.",
            "variables": {"region": {"default": "a", "enum": ["a", "b"], "description": "A place."}, "base": {"default": "v1"}},
        }
    ],
    "tags": [{"name": "things", "description": "What is sold."}, {"name": "users", "description": "Who buys."}],
    "security": [{"key": []}],
    "externalDocs": {"url": "https://example.com/", "description": "The manual."},
    "paths": {
        "/things/{id}": {
            "description": "One thing.",
            "parameters": [{"name": "id", "in": "path", "required": True, "schema": text("An id."), "description": "Which one."}],
            "get": {
                "operationId": "getThing",
                "tags": ["things"],
                "externalDocs": {"url": "https://example.com/get", "description": "More of it."},
                "responses": {
                    "200": {
                        "description": "It.",
                        "headers": {"x-rest": {"schema": text("A number."), "description": "What is left."}},
                        "content": content("Thing"),
                        "links": {"owner": {"operationId": "getUser", "description": "Whose it is."}},
                    },
                    "404": {"$ref": "#/components/responses/Missing"},
                },
            },
            "put": {
                "operationId": "putThing",
                "tags": ["things"],
                "description": "Changes a thing, as `getThing` shows it.",
                "deprecated": True,
                "requestBody": {"description": "The new one.", "content": content("Thing")},
                "responses": {"204": {"description": "Done."}},
                "callbacks": {
                    "changed": {
                        "{$request.query.url}": {
                            "post": {
                                "description": "Told.",
                                "requestBody": {"description": "What it was.", "content": content("Event")},
                                "responses": {"200": {"description": "Heard."}},
                            }
                        }
                    }
                },
            },
        },
        "/users": {
            "get": {
                "operationId": "getUser",
                "tags": ["users"],
                "summary": "Get users",
                "description": "All users.",
                "parameters": [{"$ref": "#/components/parameters/Page"}],
                "responses": {
                    "200": {
                        "description": "Some.",
                        "content": {
                            "application/json": {
                                "schema": {"type": "array", "description": "A list.", "items": {"$ref": "#/components/schemas/User"}},
                                "examples": {"one": {"summary": "One", "description": "A single one.", "value": []}},
                            }
                        },
                    }
                },
            }
        },
    },
    "webhooks": {
        "sold": {
            "post": {
                "description": "A thing is sold.",
                "requestBody": {"content": content("Event")},
                "responses": {"200": {"description": "Heard."}},
            }
        }
    },
    "components": {
        "securitySchemes": {"key": {"type": "apiKey", "in": "header", "name": "x-key", "description": "Ask for one."}},
        "parameters": {"Page": {"name": "page", "in": "query", "schema": {"type": "integer"}, "description": "Which page."}},
        "responses": {"Missing": {"description": "No such thing.", "content": content("Problem")}},
        "schemas": {
            "Thing": {
                "type": "object",
                "description": "A thing.",
                "properties": {
                    "name": text("Its name."),
                    "owner": {"$ref": "#/components/schemas/User"},
                    "size": {"type": "object", "description": "How large.", "properties": {"width": text("In metres.")}},
                    "parts": {"type": "object", "additionalProperties": text("A part.")},
                },
            },
            "User": {"type": "object", "description": "Who it is.", "properties": {"mail": text("Where to write.")}},
            "Event": {"description": "What happened.", "oneOf": [{"$ref": "#/components/schemas/Sold"}, {"$ref": "#/components/schemas/Kept"}]},
            "Sold": {"type": "object", "required": ["kind"], "properties": {"kind": {"const": "sold", "description": "Sold."}}},
            "Kept": {"type": "object", "required": ["kind"], "properties": {"kind": {"const": "kept", "description": "Kept."}}},
            "Problem": {"type": "object", "properties": {"why": text("Why not.")}},
        },
    },
}  # fmt: skip


def places(node: Any, path: Path_ = ()) -> Iterator[Path_]:
    """Where the descriptive texts of a document are; what a link to another document is called is none."""
    for key, value in node.items() if isinstance(node, dict) else enumerate(node) if isinstance(node, list) else ():
        if key == "externalDocs":
            continue
        if key == "description" and isinstance(value, str):
            yield *path, key
        yield from places(value, (*path, key))


def changed(document: Node, path: Path_, value: str) -> Node:
    made = copy.deepcopy(document)
    node: Any = made
    for step in path[:-1]:
        node = node[step]
    node[path[-1]] = value
    return made


class Project:
    """A description and what is built of it."""

    def __init__(self, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        self.folder = folder
        self.spec = folder / "openapi.json"
        self.caches = "kept"
        compiled = folders.cache("jinja")
        monkeypatch.setattr(
            folders, "cache", lambda name: compiled if name == "jinja" else folder / "cache" / self.caches / name
        )

    def write(self, document: Node) -> None:
        self.spec.write_text(json.dumps(document), encoding="utf-8")

    def build(self, *more: str, out: str = "out") -> int:
        return main(["build", "--spec", str(self.spec), "--out", str(self.folder / out), *more])

    def tree(self, out: str = "out") -> dict[str, bytes]:
        folder = self.folder / out
        return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}

    def whole(self) -> dict[str, bytes]:
        """What a build leaves that knows of no other."""
        shutil.rmtree(self.folder / "cache/none", ignore_errors=True)
        self.caches = "none"
        assert self.build(out="whole") == 0
        self.caches = "kept"
        return self.tree("whole")


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Project:
    return Project(tmp_path, monkeypatch)


@pytest.fixture
def built(project: Project) -> Project:
    project.write(DOCUMENT)
    assert project.build() == 0
    return project


OWNER = ("components", "schemas", "Thing", "properties", "owner")


def refuse(*arguments: object) -> None:
    raise AssertionError("it is looked for findings")


@pytest.mark.parametrize("place", [*places(DOCUMENT)], ids=lambda path: "/".join(map(str, path[:-1])))
def test_a_text_that_was_edited_stands_wherever_it_stood(
    built: Project, monkeypatch: pytest.MonkeyPatch, place: Path_
) -> None:
    before = built.tree()
    built.write(changed(DOCUMENT, place, "Edited here. And `getThing` more."))
    with monkeypatch.context() as alone:
        alone.setattr(building, "found", refuse)
        assert built.build() == 0
    assert built.tree() == built.whole() != before


def test_a_text_that_is_as_it_was_again_is_written_again(built: Project) -> None:
    before = built.tree()
    for said in ("Other.", "Sells. All of it."):
        built.write(changed(DOCUMENT, ("info", "description"), said))
        assert built.build() == 0
    built.write(changed(DOCUMENT, ("components", "schemas", "User", "description"), "Other."))
    assert built.build() == 0
    built.write(DOCUMENT)
    assert built.build() == 0
    assert built.tree() == before


@pytest.mark.parametrize(
    ("place", "value"),
    [
        (("info", "title"), "Market"),
        (("components", "schemas", "User", "description"), ""),
        (("paths", "/users", "get", "summary"), "List users"),
        (("externalDocs", "description"), "Another manual."),
        (("paths", "/things/{id}", "get", "externalDocs", "description"), "Still more."),
        (("components", "schemas", "Thing", "properties", "name", "type"), "integer"),
    ],
)
def test_what_is_no_text_is_looked_at_anew(
    built: Project, monkeypatch: pytest.MonkeyPatch, place: Path_, value: str
) -> None:
    built.write(changed(DOCUMENT, place, value))
    with monkeypatch.context() as alone, pytest.raises(AssertionError, match="findings"):
        alone.setattr(building, "found", refuse)
        built.build()
    assert built.build() == 0
    assert built.tree() == built.whole()


WARNED = """\
openapi: 3.0.3
info:
  title: Shop
  version: "1"
  description: |
    Sells.
paths:
  /things:
    get:
      operationId: getThing
      responses:
        "204": {description: None.}
"""


def test_warnings_are_told_again_where_they_are_now(project: Project, capsys: pytest.CaptureFixture[str]) -> None:
    project.spec = project.folder / "openapi.yaml"
    project.spec.write_text(WARNED)
    assert project.build() == 0
    assert "openapi.yaml:11:7: warning: operation 'GET /things' describes no error" in capsys.readouterr().err
    project.spec.write_text(WARNED.replace("Sells.", "Sells.\n    And buys."))
    for _ in range(2):  # where it was edited, and where nothing is new
        assert project.build() == 0
        assert "openapi.yaml:12:7: warning: operation 'GET /things' describes no error" in capsys.readouterr().err
    assert project.build("--strict") == 1
    assert project.tree() == project.whole()


def both_told(project: Project, capsys: pytest.CaptureFixture[str]) -> tuple[str, str]:
    """What is told by a build that knows of the last one, and by one that knows of none; both leave the same."""
    capsys.readouterr()
    assert project.build() == 0
    told = capsys.readouterr().err
    assert project.tree() == project.whole()
    return told, capsys.readouterr().err


def test_a_warning_that_names_a_second_place_names_where_that_is_now(
    project: Project, capsys: pytest.CaptureFixture[str]
) -> None:
    project.spec = project.folder / "openapi.yaml"
    twice = f"{WARNED}  /users: {{get: {{operationId: getThing, responses: {{'204': {{description: None.}}}}}}}}\n"
    project.spec.write_text(twice)
    assert project.build() == 0
    project.spec.write_text(twice.replace("Sells.", "Sells.\n    And buys."))
    told, whole = both_told(project, capsys)
    assert told == whole
    assert "openapi.yaml:11:20)" in told


LIST = "parameters: [{name: list, in: query, schema: {type: array}}]"
OPERATION = f"{{get: {{summary: %s, {LIST}, responses: {{'204': {{description: None.}}}}}}}}\n"
ONE, OTHER = f"one: {OPERATION % 'One'}", f"other: {OPERATION % 'Other'}"
ROOT = """\
openapi: 3.0.3
info: {title: Shop, version: "1"}
paths:
  /one: {$ref: "one.yaml#/one"}
  /other: {$ref: "one.yaml#/other"}
"""
ALIAS = ROOT.replace('{$ref: "one.yaml#/one"}', "&it " + OPERATION.strip() % "It").replace(
    '{$ref: "one.yaml#/other"}', "*it"
)
COPIES = ALIAS.replace("&it ", "").replace("*it", OPERATION.strip() % "It")


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ((ROOT, ONE + OTHER), (ROOT, OTHER + ONE)),
        ((ROOT.replace("one.yaml#/other", "other.yaml#/other"), ONE + OTHER), (ROOT, ONE + OTHER)),
        ((ALIAS, ""), (COPIES, "")),
        ((COPIES, ""), (ALIAS, "")),
    ],
    ids=["order", "file", "alias", "copies"],
)
def test_what_is_moved_is_looked_at_anew(
    project: Project, capsys: pytest.CaptureFixture[str], before: tuple[str, str], after: tuple[str, str]
) -> None:
    project.spec = project.folder / "openapi.yaml"
    (project.folder / "other.yaml").write_text(OTHER)
    for root, one in (before, after):
        project.spec.write_text(root)
        (project.folder / "one.yaml").write_text(one)
        told, whole = both_told(project, capsys)
        assert told == whole


def test_parameters_that_stand_twice_may_differ_in_texts(project: Project, capsys: pytest.CaptureFixture[str]) -> None:
    place: Path_ = ("paths", "/users", "get", "parameters")
    said = [{"name": "page", "in": "query", "schema": text("Which."), "description": "Which page."} for _ in range(2)]
    document = copy.deepcopy(DOCUMENT)
    document["paths"]["/users"]["get"]["parameters"] = said
    project.write(document)
    assert project.build() == 0
    project.write(changed(document, (*place, 1, "description"), "Other."))
    told, whole = both_told(project, capsys)
    assert told == whole
    assert "warning: query parameter 'page' stands twice" in told


def test_a_description_beside_a_reference_to_a_path_item_may_be_no_text(
    project: Project, capsys: pytest.CaptureFixture[str]
) -> None:
    document = copy.deepcopy(DOCUMENT)
    document["components"]["pathItems"] = {"All": {"description": "All.", **document["paths"]["/users"]}}
    document["paths"]["/users"] = {"$ref": "#/components/pathItems/All", "description": 5}
    project.write(document)
    assert project.build() == 0
    assert "'description' is not text" in capsys.readouterr().err
    for said in ("Some.", "Others."):
        project.write(changed(document, ("paths", "/users", "description"), said))
        told, whole = both_told(project, capsys)
        assert told == whole


def test_texts_do_not_exchange_the_names_of_variants(project: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    pages = set[str]()
    for said in ("One", "Two", "Three", "Four", "Five", "Six"):
        variants = [
            {"type": "object", "properties": {"a": {"type": kind, "description": said}}}
            for kind in ("string", "integer")
        ]
        document = copy.deepcopy(DOCUMENT)
        document["components"]["schemas"]["Event"] = {"oneOf": variants}
        project.write(document)
        with monkeypatch.context() as alone:
            if pages:
                alone.setattr(building, "found", refuse)
            assert project.build() == 0
        assert project.tree() == project.whole()
        page = (project.folder / "out/reference/schemas/common.md").read_text()
        pages.add(page.replace(f": {said}", ": _"))
    assert len(pages) == 1


def test_texts_that_put_variants_in_order_are_looked_at_anew(project: Project) -> None:
    """Where variants differ in nothing else, their texts decide which of them gets which name."""
    first = set[bool]()
    for said in ("One", "Two", "Three", "Four"):
        variants = [{"type": "object", "properties": {"a": text(f"{said} {each}.")}} for each in ("here", "there")]
        project.write(changed(DOCUMENT, ("components", "schemas", "Event"), {"oneOf": variants}))
        assert project.build() == 0
        assert project.tree() == project.whole()
        page = (project.folder / "out/reference/schemas/common.md").read_text()
        first.add("there." in page.partition("## EventOption1")[2].partition("\n## ")[0])
    assert first == {True, False}


def test_a_text_within_an_example_is_none(project: Project) -> None:
    """Data may have a key of that name too, even at an object's that is shared with a schema."""
    place = ("components", "schemas", "User", "example", "description")
    project.write(changed(DOCUMENT, place[:-1], {"description": "A value."}))
    assert project.build() == 0
    project.write(changed(DOCUMENT, place[:-1], {"description": "Another value."}))
    assert project.build() == 0
    assert project.tree() == project.whole()
    assert "Another value." in (project.folder / "out/openapi/openapi.yaml").read_text()


def test_an_object_that_is_also_an_example_is_looked_at_anew(project: Project) -> None:
    project.spec = project.folder / "openapi.yaml"
    shared = f"{WARNED}components:\n  schemas:\n    A: {{x: &it {{type: string, description: Said.}}, example: *it, allOf: [*it]}}\n"
    for said in ("Said.", "Told."):
        project.spec.write_text(shared.replace("Said.", said))
        assert project.build() == 0
        assert project.tree() == project.whole()


def test_a_text_that_becomes_too_long_is_refused(project: Project, capsys: pytest.CaptureFixture[str]) -> None:
    """However little was said of it before."""
    document = copy.deepcopy(DOCUMENT)
    for number in range(400):
        document["paths"][f"/{number}"] = {"get": {**document["paths"]["/users"]["get"], "operationId": f"get{number}"}}
    project.write(document)
    assert project.build() == 0
    before = project.tree()
    project.write(
        changed(document, ("components", "schemas", "User", "properties", "mail", "description"), "x" * 300_000)
    )
    assert project.build() == 2
    assert "million characters would be written" in capsys.readouterr().err
    assert project.tree() == before


def test_a_file_that_became_a_link_is_looked_at_anew(project: Project, capsys: pytest.CaptureFixture[str]) -> None:
    project.spec = project.folder / "openapi.yaml"
    project.spec.write_text(ROOT)
    (project.folder / "one.yaml").write_text(ONE + OTHER)
    assert project.build() == 0
    (project.folder / "elsewhere.yaml").write_text((ONE + OTHER).replace("None.", "Nothing."))
    (project.folder / "one.yaml").unlink()
    (project.folder / "one.yaml").symlink_to("elsewhere.yaml")
    assert project.build() == 1
    assert "leads through a symbolic link" in capsys.readouterr().err


def test_builds_that_were_longest_ago_are_forgotten(project: Project) -> None:
    for number in range(25):
        project.spec = project.folder / f"{number}.json"
        project.write(DOCUMENT | {"paths": {}})
        assert project.build("--only", "openapi") == 0
    kept = [*(project.folder / "cache/kept/builds").iterdir()]
    assert sorted({file.suffix for file in kept}) == [".json", ".pickle"] and len(kept) == 40


def test_guides_of_one_title_stay_apart(project: Project) -> None:
    steps = [[{"call": "getThing"}], [{"call": "getUser"}]]
    document = DOCUMENT | {"x-guides": [{"title": "First", "description": "Do.", "steps": each} for each in steps]}
    project.write(document)
    assert project.build() == 0
    project.write(changed(document, ("info", "description"), "Other."))
    assert project.build() == 0
    assert project.tree() == project.whole()


def test_errata_lead_to_what_reads_otherwise_now(project: Project) -> None:
    errors = {
        status: {"description": "No.", "content": {"text/plain": {"schema": text("Why.")}}} for status in ("400", "409")
    }
    document = copy.deepcopy(DOCUMENT)
    document["paths"]["/users"]["get"]["responses"] |= errors
    project.write(document)
    erratum = {"operation": "GET /users", "location": "409"} | dict.fromkeys(("manual", "spec", "reason"), "Said.")
    (project.folder / "errata.yaml").write_text(json.dumps([erratum]))
    assert project.build() == 0
    place = ("paths", "/users", "get", "responses", "409", "content", "text/plain", "schema", "description")
    project.write(changed(document, place, "Why not."))
    assert project.build() == 0
    assert project.tree() == project.whole()


def test_an_error_after_texts_were_edited_is_refused(built: Project, capsys: pytest.CaptureFixture[str]) -> None:
    edited = changed(DOCUMENT, ("info", "description"), "Other.")
    built.write(edited)
    assert built.build() == 0
    before = built.tree()
    built.write(changed(edited, (*OWNER, "$ref"), "#/components/schemas/Nobody"))
    assert built.build() == 1
    assert "openapi.json:1:" in capsys.readouterr().err
    assert built.tree() == before


def test_a_file_that_was_edited_by_hand_is_named_and_made_again(
    built: Project, capsys: pytest.CaptureFixture[str]
) -> None:
    page = next(path for path in (built.folder / "out/reference/operations").iterdir() if "user" in path.name.lower())
    page.write_text("Mine.")
    built.write(changed(DOCUMENT, ("paths", "/things/{id}", "put", "description"), "Other."))
    assert built.build() == 1
    assert page.name in capsys.readouterr().err
    assert built.build("--force") == 0
    assert built.tree() == built.whole()


def test_another_folder_gets_the_same(built: Project) -> None:
    built.write(changed(DOCUMENT, ("info", "description"), "Other."))
    assert built.build(out="other") == 0
    assert built.tree("other") == built.whole()


def test_check_tells_what_an_edited_text_makes_stale(built: Project, capsys: pytest.CaptureFixture[str]) -> None:
    built.write(changed(DOCUMENT, ("tags", 1, "description"), "Other."))
    assert main(["check", "--spec", str(built.spec), "--out", str(built.folder / "out")]) == 1
    told = capsys.readouterr().err
    assert "resources/users.html: stale" in told
    assert "resources/things.html" not in told


class Bomb:
    def __reduce__(self) -> tuple[Callable[..., Any], tuple[str]]:
        return exec, ("raise SystemExit",)


FOREIGN = [
    b"\x80\x04c%b\n." % each for each in (b"generator.findings\ndifflib", b"generator.ir\ndataclass", b"os\nsystem")
]


@pytest.mark.parametrize("left", [pickle.dumps(Bomb()), *FOREIGN])
def test_what_is_left_makes_nothing_but_data(left: bytes) -> None:
    with pytest.raises(pickle.UnpicklingError):
        read(left)


@pytest.mark.parametrize("left", [b"", b"broken", pickle.dumps(Bomb())], ids=["empty", "broken", "foreign"])
def test_what_is_left_may_be_lost(built: Project, left: bytes) -> None:
    errata = "- {operation: GET /users, location: '200', manual: x, spec: y, reason: z}\n"
    (built.folder / "errata.yaml").write_text(errata)
    assert built.build() == 0
    for file in (built.folder / "cache/kept/builds").glob("*.pickle"):
        file.write_bytes(left)
    built.write(changed(DOCUMENT, ("info", "description"), "Other."))
    assert built.build() == 0
    assert built.tree() == built.whole()
