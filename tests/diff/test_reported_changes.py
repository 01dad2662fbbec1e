"""Reported changes: their places, levels and texts in lines and Markdown."""

from __future__ import annotations

import json
from typing import Any

import pytest

from generator.diff.changes import Change, merge_equal, text_change
from generator.diff.comparison import compare
from generator.diff.report import lines, markdown
from tests.diff.plain_descriptions import parse_plain, report_lines, tiny

# -- schemas -----------------------------------------------------------------


def test_change_of_schema_with_several_uses_is_reported_once() -> None:
    old = tiny(Thing={"type": "object", "properties": {"n": {"type": "integer", "minimum": 1}}})
    new = tiny(Thing={"type": "object", "properties": {"n": {"type": "integer", "minimum": 2}}})
    assert report_lines(old, new) == [
        "breaking    schema Thing  n: minimum 1 -> 2 (used by GET /a, POST /b)"
    ]


def test_change_of_schema_with_one_use_is_reported_at_that_place() -> None:
    inner = {"$ref": "#/components/schemas/Inner"}
    thing = {"type": "object", "properties": {"list": {"type": "array", "items": inner}}}
    old = tiny(Thing=thing, Inner={"type": "object", "properties": {"n": {"type": "string"}}})
    new = tiny(Thing=thing, Inner={"type": "object", "properties": {"n": {"type": "boolean"}}})
    assert report_lines(old, new) == [
        "breaking    schema Thing  list[].n: type string -> boolean (used by GET /a, POST /b)"
    ]


def test_narrower_schema_of_responses_only_is_compatible() -> None:
    old = tiny(Thing={"type": "object", "properties": {"n": {"type": "integer"}}})
    new = tiny(
        Thing={"type": "object", "properties": {"n": {"type": "integer"}}, "required": ["n"]}
    )
    for document in (old, new):
        del document["paths"]["/b"]["post"]["requestBody"]
    assert report_lines(old, new) == [
        "compatible  schema Thing  n: is now required (used by GET /a, POST /b)"
    ]


def test_change_of_recursive_schema_is_reported_once() -> None:
    def tree(kind: str) -> dict[str, Any]:
        child = {"$ref": "#/components/schemas/Thing"}
        more = {"n": {"type": kind}, "child": child, "all": {"type": "array", "items": child}}
        return tiny(Thing={"type": "object", "properties": more})

    assert report_lines(tree("string"), tree("integer")) == [
        "breaking    schema Thing  n: type string -> integer (used by GET /a, POST /b)"
    ]
    assert report_lines(tree("string"), tree("string")) == []


def test_narrower_read_only_property_of_request_is_compatible() -> None:
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


def test_equal_changes_in_several_places_are_merged() -> None:
    places = ("GET /a", "GET /b", "GET /c", "GET /d")
    some = [Change("breaking", (place,), "query.limit", "removed") for place in places]
    (one,) = merge_equal(some)
    assert lines([one]) == ["breaking    GET /a, GET /b and 2 more  query.limit: removed"]


def test_change_of_text_reports_the_words_that_differ() -> None:
    assert text_change(
        "How many jobs there are, at most 100.", "How many jobs there are, at most 50."
    ) == ('"\u2026 at most 100." -> "\u2026 at most 50."')
    assert text_change("", "New.") == 'added: "New."'
    assert text_change("Old.", "") == "removed"
    assert text_change("a b", "a\nb") == "whitespace changed"


def test_change_of_synonyms_is_one_of_documentation() -> None:
    old = tiny(Thing={"type": "object"})
    new = old | {"x-search": {"synonyms": [["buy", "order"]]}}
    assert report_lines(old, new) == ["text only   the API: synonyms for the search changed"]


def test_markdown_of_changes_has_a_section_for_each_level() -> None:
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


def test_output_of_hostile_text_is_inert() -> None:
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
    ("before", "after", "level", "message"),
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
def test_change_of_untyped_keyword_is_reported(
    before: Any, after: Any, level: str, message: str
) -> None:
    def thing(more: Any) -> dict[str, Any]:
        return tiny(Thing={"type": "object", "properties": {"n": {"type": "string"}}, **more}) | {
            "openapi": "3.1.0"
        }

    found = compare(parse_plain(thing(before)), parse_plain(thing(after)))
    assert [(each.level, each.places) for each in found] == [(level, ("schema Thing",))]
    assert found[0].message.startswith(message)


CLOSED = {"type": "object", "additionalProperties": False, "properties": {"x": {"type": "string"}}}
CHOICE = {"oneOf": [{"$ref": "#/components/schemas/One"}, {"$ref": "#/components/schemas/Other"}]}


def test_change_of_order_or_unread_keys_reports_nothing() -> None:
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


def test_parameter_added_before_others_is_the_only_change() -> None:
    old, new = tiny(Thing={"type": "string"}), tiny(Thing={"type": "string"})
    one = {"name": "f", "in": "query", "style": "deepObject", "schema": CLOSED}
    old["paths"]["/a"]["get"]["parameters"] = [one]
    new["paths"]["/a"]["get"]["parameters"] = [
        {"name": "n", "in": "query", "schema": {"type": "string"}},
        one,
    ]
    assert report_lines(old, new) == ["compatible  GET /a  query.n: parameter added (string)"]
    assert report_lines(new, old) == ["breaking    GET /a  query.n: removed"]


def test_header_in_other_case_is_the_same_header() -> None:
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


def webhook(**keys: Any) -> dict[str, Any]:
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


def test_changes_of_scopes_callbacks_and_webhooks_are_reported() -> None:
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
    new["paths"]["/b"]["post"]["callbacks"] = {"done": {"{$request.body#/url}": webhook()}}
    # Callers receive webhooks, so fewer required properties break them, and more do not.
    old["webhooks"] = {"gone": webhook(), "kept": webhook(required=["n"]), "more": webhook()}
    new["webhooks"] = {"kept": webhook(required=["m"]), "more": webhook(), "fresh": webhook()}
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


def test_changes_of_oauth_flows_are_reported() -> None:
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
        "compatible  security scheme oauth: flow password added",
        'compatible  security scheme oauth: scope "x" added',
        'text only   security scheme oauth: scope "r" "Read." -> "Reads."',
    ]


def test_servers_added_to_operation_replace_those_of_the_api() -> None:
    old, new = tiny(Thing={"type": "string"}), tiny(Thing={"type": "string"})
    for document in (old, new):
        document["servers"] = [{"url": "https://a.example"}]
    new["paths"]["/a"]["get"]["servers"] = [{"url": "https://b.example"}]
    assert report_lines(old, new) == [
        "breaking    GET /a  servers: https://a.example removed",
        "compatible  GET /a  servers: https://b.example added",
    ]
