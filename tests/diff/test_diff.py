"""`diff`: levels and texts of changes, output, and the command with files, revisions and invalid input."""

from __future__ import annotations

import json
import subprocess
from dataclasses import fields
from pathlib import Path
from typing import Any

import pytest

from generator import ir
from generator.cli import main
from generator.diff.changes import Change, merge_equal, text_change
from generator.diff.comparison import compare
from generator.diff.report import lines, markdown, summary
from tests.diff.edits import EDITS, Edit
from tests.diff.plain_descriptions import changes, parse_plain, select_paths

# The paths that the edits are about.
PATHS = {
    "/v1/job/list", "/v3/jobs/build", "/v4/{record_id}/download-log", "/v3/jobs/{job_id}/status",
    "/v2/keystore/upload", "/v3/jobs/{job_id}/{build_no}/real-time-log", "/v3/jobs/stop", "/v1/job/permission/role",
    "/v2/keystore/update/{id}", "/v2/keystore/list",
}  # fmt: skip


@pytest.fixture(scope="module")
def few(bundle: dict[str, Any]) -> dict[str, Any]:
    return select_paths(bundle, PATHS)


# -- levels of changes ----------------------------------------------------------------


@pytest.mark.parametrize("edit", EDITS, ids=lambda edit: edit.name)
def test_edit(few: dict[str, Any], edit: Edit) -> None:
    found = changes(few, edit)
    assert found, "no change is reported"
    assert found[0].level == edit.level, lines(found)
    assert any(edit.what in each.what for each in found if each.level == edit.level), lines(found)


def test_there_are_enough_edits_and_each_has_a_name_of_its_own() -> None:
    assert len(EDITS) >= 40
    assert len({edit.name for edit in EDITS}) == len(EDITS)


def test_nothing_changed(few: dict[str, Any]) -> None:
    assert compare(parse_plain(few), parse_plain(few)) == []
    assert summary([]) == "no changes"


# The attributes of the intermediate representation that are compared, or need not be: errata are texts about the
# description, the base of a union follows from its variants, and paginators and the like are compared as a whole.
# Notices, scopes and hints are compared in the bundles.
KNOWN = {
    ir.Api: "title version description package client servers security_schemes error_codes failure guides resources "
    "schemas webhooks errata documentation languages notices",
    ir.Resource: "name description operations",
    ir.Operation: "id method path resource name summary description deprecated idempotent parameters body responses "
    "security pagination waiter follower manual_section manual_title sdk_method servers callbacks other_tags scopes",
    ir.Parameter: "name location required schema description deprecated style explode allow_reserved media_type "
    "allow_empty examples",
    ir.Body: "required contents description",
    ir.Response: "status description contents headers links",
    ir.Header: "name schema description required deprecated examples",
    ir.Content: "media_type schema examples encodings",
    ir.Schema: "type title description nullable default example deprecated read_only write_only limits "
    "other_examples hints",
    ir.Property: "name schema required",
    ir.Object: "properties extra order",  # the order of properties has no meaning
    ir.Union: "variants tag tags base",
    ir.Scalar: "name format",
    ir.Server: "url description variables",
    ir.Variable: "name default values description",
    ir.ErrorCode: "code status meaning remedy retry",
    ir.Encoding: "name media_type style explode allow_reserved",
    ir.Callback: "name expression operations",
    ir.Flow: "kind authorization_url token_url refresh_url scopes",
    ir.SecurityScheme: "key kind description location name scheme signature login environment flows discovery "
    "bearer_format",
}


@pytest.mark.parametrize("kind", KNOWN, ids=lambda kind: kind.__name__)
def test_all_of_the_intermediate_representation_is_compared(kind: Any) -> None:
    assert {field.name for field in fields(kind)} == set(
        KNOWN[kind].split()
    ), "compare it in generator/diff"


# -- output ---------------------------------------------------------------


def tiny(**schemas: Any) -> dict[str, Any]:
    """A description with two operations that return Thing; one of them also accepts it."""
    body = {"application/json": {"schema": {"$ref": "#/components/schemas/Thing"}}}
    responses = {"200": {"description": "Fine.", "content": body}}
    return {
        "openapi": "3.0.3",
        "info": {"title": "Tiny", "version": "1"},
        "paths": {
            "/a": {"get": {"operationId": "getA", "responses": responses}},
            "/b": {
                "post": {
                    "operationId": "makeB",
                    "requestBody": {"content": body},
                    "responses": responses,
                }
            },
        },
        "components": {"schemas": schemas},
    }


def report_lines(old: dict[str, Any], new: dict[str, Any]) -> list[str]:
    return lines(compare(parse_plain(old), parse_plain(new)))


def test_a_schema_that_several_use_is_told_once() -> None:
    old = tiny(Thing={"type": "object", "properties": {"n": {"type": "integer", "minimum": 1}}})
    new = tiny(Thing={"type": "object", "properties": {"n": {"type": "integer", "minimum": 2}}})
    assert report_lines(old, new) == [
        "breaking    schema Thing  n: minimum 1 -> 2 (used by GET /a, POST /b)"
    ]


def test_a_schema_that_one_place_uses_is_told_there() -> None:
    inner = {"$ref": "#/components/schemas/Inner"}
    thing = {"type": "object", "properties": {"list": {"type": "array", "items": inner}}}
    old = tiny(Thing=thing, Inner={"type": "object", "properties": {"n": {"type": "string"}}})
    new = tiny(Thing=thing, Inner={"type": "object", "properties": {"n": {"type": "boolean"}}})
    assert report_lines(old, new) == [
        "breaking    schema Thing  list[].n: type string -> boolean (used by GET /a, POST /b)"
    ]


def test_a_schema_in_answers_alone_is_judged_as_such() -> None:
    old = tiny(Thing={"type": "object", "properties": {"n": {"type": "integer"}}})
    new = tiny(
        Thing={"type": "object", "properties": {"n": {"type": "integer"}}, "required": ["n"]}
    )
    for document in (old, new):
        del document["paths"]["/b"]["post"]["requestBody"]
    assert report_lines(old, new) == [
        "compatible  schema Thing  n: is now required (used by GET /a, POST /b)"
    ]


def test_recursive_schemas_end() -> None:
    def tree(kind: str) -> dict[str, Any]:
        child = {"$ref": "#/components/schemas/Thing"}
        more = {"n": {"type": kind}, "child": child, "all": {"type": "array", "items": child}}
        return tiny(Thing={"type": "object", "properties": more})

    assert report_lines(tree("string"), tree("integer")) == [
        "breaking    schema Thing  n: type string -> integer (used by GET /a, POST /b)"
    ]
    assert report_lines(tree("string"), tree("string")) == []


def test_read_only_is_no_part_of_a_request() -> None:
    def thing(**keys: Any) -> dict[str, Any]:
        made = tiny(
            Thing={
                "type": "object",
                "properties": {"n": {"type": "string", "readOnly": True, **keys}},
            }
        )
        made["paths"]["/b"]["post"]["responses"] = {"204": {"description": "Done."}}
        del made["paths"]["/a"]
        return made

    assert report_lines(thing(), thing(maxLength=5)) == [
        "compatible  POST /b  body.n: maxLength none -> 5"
    ]


def test_what_is_the_same_in_several_places_is_one_change() -> None:
    places = ("GET /a", "GET /b", "GET /c", "GET /d")
    some = [Change("breaking", (place,), "query.limit", "removed") for place in places]
    (one,) = merge_equal(some)
    assert lines([one]) == ["breaking    GET /a, GET /b and 2 more  query.limit: removed"]


def test_a_text_is_told_by_what_differs() -> None:
    assert text_change(
        "How many jobs there are, at most 100.", "How many jobs there are, at most 50."
    ) == ('"\u2026 at most 100." -> "\u2026 at most 50."')
    assert text_change("", "New.") == 'added: "New."'
    assert text_change("Old.", "") == "removed"
    assert text_change("a b", "a\nb") == "whitespace changed"


def test_markdown_page() -> None:
    old = tiny(Thing={"type": "object", "properties": {"n": {"type": "integer", "minimum": 1}}})
    new = tiny(
        Thing={"type": "object", "properties": {"n": {"type": "integer", "minimum": 2}, "*m*": {}}}
    )
    found = compare(parse_plain(old), parse_plain(new))
    assert markdown(found, "Changes since 1.0", ["Thing.n: gone_away"]) == """\
# Changes since 1.0

1 breaking, 1 compatible.

## Breaking

### `schema Thing`

Used by `GET /a`, `POST /b`.

- `n`: minimum 1 \u2192 2

## Compatible

### `schema Thing`

Used by `GET /a`, `POST /b`.

- `*m*`: property added (any)

## Python client

- Thing.n: gone\\_away
"""


def test_hostile_text_is_inert() -> None:
    evil = (
        "<script>alert(1)</script>\x1b[2J\u202e\n## Not a heading\n[x](javascript:alert(1)) `code"
    )
    old, new = tiny(Thing={"type": "object", "properties": {evil: {"type": "string"}}}), tiny(
        Thing={"type": "string"}
    )
    new["info"]["title"] = evil
    found = compare(parse_plain(old), parse_plain(new))
    for line in lines(found):
        assert "\x1b" not in line and "\u202e" not in line and "\n" not in line
    page = markdown(found, evil)
    assert "\x1b" not in page and "\u202e" not in page and "\n## Not" not in page


# -- keywords that the IR lacks -------------------------------------


@pytest.mark.parametrize(
    ("before", "after", "level", "what"),
    [
        ({}, {"not": {"type": "null"}}, "breaking", "not added"),
        (
            {"patternProperties": {"a": {}}},
            {"patternProperties": {"b": {}}},
            "breaking",
            "patternProperties",
        ),
        ({}, {"additionalProperties": False}, "breaking", "additional properties forbidden"),
        (
            {"additionalProperties": False},
            {},
            "compatible",
            "additional properties no longer forbidden",
        ),
    ],
)
def test_keywords_that_no_target_uses(before: Any, after: Any, level: str, what: str) -> None:
    def thing(more: Any) -> dict[str, Any]:
        return tiny(Thing={"type": "object", "properties": {"n": {"type": "string"}}, **more}) | {
            "openapi": "3.1.0"
        }

    found = compare(parse_plain(thing(before)), parse_plain(thing(after)))
    assert [(each.level, each.places) for each in found] == [(level, ("schema Thing",))]
    assert found[0].what.startswith(what)


CLOSED = {"type": "object", "additionalProperties": False, "properties": {"x": {"type": "string"}}}
CHOICE = {"oneOf": [{"$ref": "#/components/schemas/One"}, {"$ref": "#/components/schemas/Other"}]}


def test_order_and_what_nobody_reads_are_no_changes() -> None:
    def document(turn: int, **more: Any) -> dict[str, Any]:
        parts = [
            {"properties": {"n": {"type": "string"}}},
            CHOICE,
            {"anyOf": [{"required": ["n"]}, {"required": ["x"]}]},
        ]
        made = tiny(
            Thing={"allOf": parts[::turn]},
            One=CLOSED | more,
            Other={"type": "object", "required": ["n"]},
        )
        query = {"in": "query", "style": "deepObject"}
        some = [
            query | {"name": "f", "schema": CLOSED},
            query | {"name": "g", "schema": {"type": "object"}},
        ]
        made["paths"]["/a"]["get"]["parameters"] = some[::turn]
        made["components"]["securitySchemes"] = {
            "oauth": {"type": "openIdConnect", "openIdConnectUrl": "https://a.example"}
        }
        made["security"] = [{"oauth": ["r"]}, {"oauth": ["w"]}][::turn]
        return made

    assert (
        report_lines(
            document(1),
            document(-1, **{"x-note": "Mine."}, externalDocs={"url": "https://a.example"}),
        )
        == []
    )


def test_a_parameter_before_others_leaves_them_alone() -> None:
    old, new = tiny(Thing={"type": "string"}), tiny(Thing={"type": "string"})
    one = {"name": "f", "in": "query", "style": "deepObject", "schema": CLOSED}
    old["paths"]["/a"]["get"]["parameters"] = [one]
    new["paths"]["/a"]["get"]["parameters"] = [
        {"name": "n", "in": "query", "schema": {"type": "string"}},
        one,
    ]
    assert report_lines(old, new) == ["compatible  GET /a  query.n: parameter added (string)"]
    assert report_lines(new, old) == ["breaking    GET /a  query.n: removed"]


def test_headers_of_answers_are_called_as_they_please() -> None:
    def document(name: str, *values: str) -> dict[str, Any]:
        made = tiny(Thing={"type": "string"})
        response = {
            "description": "Fine.",
            "headers": {name: {"schema": {"type": "string", "enum": list(values)}}},
        }
        made["paths"]["/a"]["get"]["responses"] = {"200": response}
        return made

    assert report_lines(document("X-Kind", "a"), document("x-kind", "a")) == []
    (line,) = report_lines(document("x-kind", "a"), document("x-kind", "a", "b"))
    assert line == 'breaking    GET /a  200 header x-kind: enum value "b" added'


def sent(**keys: Any) -> dict[str, Any]:
    """The path item of a webhook or callback."""
    body = {
        "type": "object",
        "properties": {"n": {"type": "string"}, "m": {"type": "string"}},
        **keys,
    }
    content = {
        "application/json": {"schema": {"allOf": [{"$ref": "#/components/schemas/Thing"}, body]}}
    }
    return {
        "post": {
            "requestBody": {"content": content},
            "responses": {"204": {"description": "Fine."}},
        }
    }


def test_scopes_callbacks_and_webhooks() -> None:
    old = tiny(Thing={"type": "object"}) | {"openapi": "3.1.0"}
    new = json.loads(json.dumps(old))
    flows = {
        "clientCredentials": {
            "tokenUrl": "https://example.com/token",
            "scopes": {"r": "Read.", "w": "Write."},
        }
    }
    for document, scopes in ((old, ["r"]), (new, ["w"])):
        document["components"]["securitySchemes"] = {"oauth": {"type": "oauth2", "flows": flows}}
        document["paths"]["/a"]["get"]["security"] = [{"oauth": scopes}]
    new["paths"]["/b"]["post"]["callbacks"] = {"done": {"{$request.body#/url}": sent()}}
    # Callers receive webhooks, so fewer required properties break them, and more do not.
    old["webhooks"] = {"gone": sent(), "kept": sent(required=["n"]), "more": sent()}
    new["webhooks"] = {"kept": sent(required=["m"]), "more": sent(), "fresh": sent()}
    new["webhooks"]["more"]["post"]["responses"] = {"201": {"description": "Kept."}}
    assert sorted(report_lines(old, new)) == [
        'breaking    GET /a  security: scope "w" of oauth required',
        "breaking    webhook gone: removed",
        "breaking    webhook kept body.n: is no longer required",
        "breaking    webhook more 204: response removed",
        'compatible  GET /a  security: scope "r" of oauth no longer required',
        "compatible  POST /b  callback done: added",
        "compatible  webhook fresh: added",
        "compatible  webhook kept body.m: is now required",
        "compatible  webhook more 201: response added",
    ]


def test_flows_of_oauth() -> None:
    def document(**flows: Any) -> dict[str, Any]:
        made = tiny(Thing={"type": "string"})
        made["components"]["securitySchemes"] = {"oauth": {"type": "oauth2", "flows": flows}}
        return made

    def flow(url: str, **scopes: str) -> dict[str, Any]:
        return {"tokenUrl": url, "scopes": scopes}

    old = document(clientCredentials=flow("https://a.example", r="Read.", w="Write."))
    new = document(
        clientCredentials=flow("https://b.example", r="Reads.", x="Run."),
        password=flow("https://a.example"),
    )
    assert report_lines(old, new) == [
        'breaking    security scheme oauth: flow clientCredentials: token_url "https://a.example" -> "https://b.example"',
        'breaking    security scheme oauth: scope "w" removed',
        'compatible  security scheme oauth: scope "x" added',
        "compatible  security scheme oauth: flow password added",
        'text only   security scheme oauth: scope "r" "Read." -> "Reads."',
    ]


def test_servers_of_one_operation() -> None:
    old, new = tiny(Thing={"type": "string"}), tiny(Thing={"type": "string"})
    for document in (old, new):
        document["servers"] = [{"url": "https://a.example"}]
    new["paths"]["/a"]["get"]["servers"] = [{"url": "https://b.example"}]
    assert report_lines(old, new) == [
        "breaking    GET /a  servers: https://a.example removed",
        "compatible  GET /a  servers: https://b.example added",
    ]


# -- the command --------------------------------------------------------------------


def saved(folder: Path, name: str, document: Any) -> str:
    path = folder / name
    path.write_text(
        document if isinstance(document, str) else json.dumps(document), encoding="utf-8"
    )
    return str(path)


OLD = tiny(Thing={"type": "object", "properties": {"n": {"type": "string"}}})
MORE = tiny(
    Thing={"type": "object", "properties": {"n": {"type": "string"}, "m": {"type": "string"}}}
)
LESS = tiny(Thing={"type": "object", "properties": {"m": {"type": "string"}}})


@pytest.mark.parametrize(("new", "status"), [(OLD, 0), (MORE, 0), (LESS, 1)])
def test_exit_status(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], new: Any, status: int
) -> None:
    assert (
        main(["diff", saved(tmp_path, "old.json", OLD), saved(tmp_path, "new.json", new)]) == status
    )
    assert capsys.readouterr().out.startswith(
        "breaking" if status else "compatible" if new is MORE else ""
    )


@pytest.mark.parametrize(
    ("old", "message"),
    [
        ("openapi: 3.0.3\npaths: [", "old.yaml:3:1: not readable as YAML"),
        ("swagger: '2.0'\n", "old.yaml:1:1: not an OpenAPI document"),
        (
            "openapi: 3.0.3\ninfo: {title: T, version: '1'}\npaths: {}\nservers: [{}]\n",
            "old.yaml:4:11: a server has no 'url'",
        ),
        (
            "openapi: 3.0.3\ninfo: {title: T, version: '1'}\npaths: {/a: {$ref: 'b.yaml'}}\n",
            "old.yaml:3:20: $ref 'b.yaml' names a file that does not exist",
        ),
    ],
)
def test_unusable_description(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], old: str, message: str
) -> None:
    assert main(["diff", saved(tmp_path, "old.yaml", old), saved(tmp_path, "new.json", OLD)]) == 2
    report_lines = capsys.readouterr()
    assert (
        report_lines.out == ""
        and message in report_lines.err
        and len(report_lines.err.splitlines()) == 1
    )


def test_markdown_to_a_file_and_to_standard_output(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    files = [saved(tmp_path, "old.json", OLD), saved(tmp_path, "new.json", LESS)]
    assert main(["diff", *files, "--markdown", "-"]) == 1
    page = capsys.readouterr().out
    assert page.startswith("# Changes since ")
    assert main(["diff", *files, "--markdown", str(tmp_path / "changes.md")]) == 1
    assert (tmp_path / "changes.md").read_text(encoding="utf-8") == page
    assert capsys.readouterr().out.startswith("breaking    schema Thing  n: removed")
    assert main(["diff", *files, "--markdown", str(tmp_path / "none/changes.md")]) == 2
    assert "cannot be written: No such file or directory" in capsys.readouterr().err


# -- revisions ---------------------------------------------------------------------

ROOT_DOCUMENT = """\
openapi: 3.0.3
info: {title: Tiny, version: "1"}
paths:
  /things: {$ref: "paths/things.yaml#/all"}
"""
THINGS = """\
all:
  get:
    operationId: listThings
    parameters: [{name: limit, in: query, schema: {type: integer, maximum: 100}}]
    responses:
      "200": {description: All of them.}
"""
CLIENT = '''\
"""A client."""

__all__ = ["listed"]


def listed(*, limit: int = 10) -> list[str]:
    """The things."""
    return []
'''


@pytest.fixture
def repository(tmp_path: Path) -> Path:
    """A repository with a folder of a description in several files and a client, all committed."""
    folder = tmp_path / "repository/service"
    for path, text in (
        ("spec/openapi.yaml", ROOT_DOCUMENT),
        ("spec/paths/things.yaml", THINGS),
        ("generated/python/tiny/__init__.py", CLIENT),
    ):
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_text(text, encoding="utf-8")
    who = ["-c", "user.name=Someone", "-c", "user.email=someone@example.com"]
    for command in (["init", "-q"], ["add", "."], [*who, "commit", "-qm", "First"], ["tag", "v1"]):
        subprocess.run(["git", "-C", str(folder.parent), *command], check=True)
    return folder


def test_revision(
    repository: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    things = repository / "spec/paths/things.yaml"
    things.write_text(THINGS.replace("100", "50"), encoding="utf-8")
    for folder, spec in ((repository, []), (repository.parent, ["service/spec/openapi.yaml"])):
        monkeypatch.chdir(folder)
        for revision in ("v1", "HEAD"):
            assert main(["diff", revision, *spec]) == 1
            assert (
                capsys.readouterr().out
                == "breaking    GET /things  query.limit: maximum 100 -> 50\n"
            )


def test_bad_revision(
    repository: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(repository)
    for revision in ("v2", "--output=/tmp/x", "v1:spec", "HEAD~5"):
        assert main(["diff", "--", revision]) == 2
        assert (
            capsys.readouterr().err
            == f"{revision}: neither a file nor a git revision; check the name\n"
        )
    things = repository / "spec/paths/things.yaml"
    things.write_text("all: {get: {responses: {}}, get: {}}", encoding="utf-8")
    subprocess.run(
        ["git", "-c", "user.name=S", "-c", "user.email=s@example.com", "commit", "-qam", "Bad"],
        check=True,
    )
    assert main(["diff", "HEAD"]) == 2
    assert capsys.readouterr().err.startswith(
        "HEAD:spec/paths/things.yaml:1:29: key 'get' is duplicated"
    )
    (repository / "new").mkdir()
    saved(repository / "new", "openapi.yaml", OLD)
    assert main(["diff", "HEAD", "new/openapi.yaml"]) == 2
    assert capsys.readouterr().err == "HEAD: has no folder service/new/; check the revision\n"


def test_in_a_hook_of_a_worktree(
    repository: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(repository)
    monkeypatch.setenv(
        "GIT_DIR", str(repository.parent / ".git")
    )  # with it, git treats any folder as the root of the tree
    assert main(["diff", "v1"]) == 0
    assert capsys.readouterr().err == "no changes\n"


def test_what_archives_leave_out_and_change(
    repository: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Attributes of a repository change the files of its archives, but not those of a description."""
    monkeypatch.chdir(repository)
    (repository / ".gitattributes").write_text("paths export-ignore\n*.yaml export-subst\n")
    things = repository / "spec/paths/things.yaml"
    things.write_text(THINGS.replace("All of them.", "$Format:%H$"), encoding="utf-8")
    who = ["-c", "user.name=S", "-c", "user.email=s@example.com"]
    for command in (["add", "."], [*who, "commit", "-qm", "Second"]):
        subprocess.run(["git", *command], check=True)
    assert main(["diff", "HEAD"]) == 0
    assert capsys.readouterr().err == "no changes\n"


def test_outside_of_any_repository(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["diff", "v1", saved(tmp_path, "new.json", OLD)]) == 2
    assert "is in no git repository" in capsys.readouterr().err


def test_python_client(
    repository: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(repository)
    module = repository / "generated/python/tiny/__init__.py"
    options = ["diff", "v1", "--python", "generated/python", "--markdown", "changes.md"]
    assert main(options) == 0
    assert "## Python client\n\nNo breaking changes.\n" in Path("changes.md").read_text(
        encoding="utf-8"
    )
    capsys.readouterr()
    module.write_text(CLIENT.replace("limit: int = 10", "limit: int"), encoding="utf-8")
    assert main(options) == 1
    assert "tiny.listed(limit): parameter is now required" in capsys.readouterr().out
    assert "tiny.listed(limit): parameter is now required" in Path("changes.md").read_text(
        encoding="utf-8"
    )
    assert main(["diff", "spec/openapi.yaml", "--python", "generated/python"]) == 2
    assert "name a git revision" in capsys.readouterr().err
