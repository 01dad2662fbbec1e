"""Text of a description is inert in HTML and in Markdown."""

from __future__ import annotations

import json
import re
from typing import Any

import pytest

from generator.targets.escaping import (
    escape_invisible,
    escape_invisible_json,
    inert_markdown,
    is_allowed,
    md_code,
    md_fence,
    md_prose,
    md_text,
    replace_invisible,
)
from generator.targets.reference.code_blocks import highlight, json_text
from generator.targets.reference.markdown_html import MarkdownRenderer, first_sentence, plain_text

from .conftest import Maker
from .pages import markdown_tokens, read

PAYLOADS = (
    "<script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    '"><svg onload=alert(1)>',
    "' onmouseover='alert(1)",
    "`<script>` and \\`<script>alert(1)</script>\\`",
    "[a](javascript:alert(1)) [b](JaVaScRiPt:alert(1)) [c](&#106;avascript:alert(1)) [d](data:text/html,x) [e](vbscript:x)",
    "[a]: javascript:alert(1)\n\n[a]",
    "<javascript:alert(1)>",
    "![x](https://example.com/beacon.png)",
    "[a](//example.com/x) [b](\\\\example.com/x)",
    "{{ 7 * 7 }} {% raw %} {# x #}",
    "```\nnever closed",
    "~~~\nnever closed",
    "<!-- never closed",
    "<![CDATA[ x ]]> <?php x ?> <!DOCTYPE x>",
    "# A heading\n\nText\n=====",
    "a\x00b\x1bc\u202ed\u2066e\u200bf\ufeffg\u2028h",
    "</code></pre></li></ul></main><h1>x</h1>",
    "| a | b |\n|---|---|\n| `x | <b>` | y |",
    "- a\n- b\n\n    <b>code</b>",
    "*/ --> ]]> \"\"\" ''' \\",
)


@pytest.mark.parametrize("text", PAYLOADS)
def test_rendered_html_is_inert(text: str) -> None:
    page = read(str(MarkdownRenderer({}).render(text)))
    for each in page.all():
        assert each.tag in {
            "#text",
            "p",
            "code",
            "pre",
            "a",
            "em",
            "strong",
            "ul",
            "ol",
            "li",
            "br",
            "hr",
            "blockquote",
            "table",
            "thead",
            "tbody",
            "tr",
            "th",
            "td",
        }
        assert set(each.attributes) <= {"href", "title", "class"}
        assert is_allowed(each.attributes.get("href", ""))
    assert not re.search("[\x00\u202e\u2066\u200b\ufeff\u2028]", page.content)


@pytest.mark.parametrize("text", PAYLOADS)
def test_rendered_markdown_is_inert(text: str) -> None:
    for made in (
        md_prose(text),
        md_text(text),
        md_code(text),
        md_fence(text),
        "- x: " + md_prose(text, 2),
    ):
        types = markdown_tokens(f"{made}\n\nend")
        assert not {"html_block", "html_inline", "image"} & set(types), made
        links = re.findall(r"(?<!\\)\]\(([^)]*)\)", made) if "link_open" in types else []
        assert all(is_allowed(link) for link in links)
        assert types[-4:] == ["paragraph_open", "inline", "text", "paragraph_close"], made


@pytest.mark.parametrize("text", PAYLOADS)
def test_highlighted_code_is_escaped_in_every_language(text: str) -> None:
    for language in ("", "json", "python", "bash", "http"):
        page = read(str(highlight(text, language)))
        assert {each.tag for each in page.all()} <= {"#text", "span"}
        assert page.content == replace_invisible(text)
    assert highlight(json_text({"x": text}), "json").isprintable() or "\n" in json_text({"x": text})


@pytest.mark.parametrize(
    ("text", "escaped"),
    [("- a", "\\- a"), ("12) a", "12\\) a"), ("1.5 s", "1.5 s"), ("=", "\\="), ("a - b + 1.", "a - b + 1.")],
)  # fmt: skip
def test_escaped_text_opens_no_markdown_block(text: str, escaped: str) -> None:
    assert md_text(text) == escaped
    assert markdown_tokens(md_text(text)) == ["paragraph_open", "inline", "text", "paragraph_close"]


def test_invisible_characters_are_escaped_in_literals_and_json() -> None:
    text = "a\x7f\u202e\U000e0041\u200d"
    assert escape_invisible(text) == "a\\u007f\\u202e\\U000e0041\u200d"
    assert escape_invisible_json(text) == "a\\u007f\\u202e\\udb40\\udc41\u200d"
    assert json.loads(f'"{escape_invisible_json(text)}"') == text
    assert replace_invisible(text) == "a\ufffd\ufffd\ufffd\u200d"


def test_harmless_markdown_is_unchanged() -> None:
    text = "Use **this** with `a < b`, see [the manual](https://example.com/x?y=1&z=2) or [mail](mailto:a@example.com).\n\n- one\n- two"
    assert inert_markdown(text) == text
    html = str(MarkdownRenderer({}).render(text))
    assert (
        '<a href="https://example.com/x?y=1&amp;z=2">' in html
        and "<strong>this</strong>" in html
        and "<li>one</li>" in html
    )


def test_operation_name_in_code_becomes_link() -> None:
    prose = MarkdownRenderer({"listJobs": "operations/listJobs"})
    assert str(prose.render("See `listJobs` or `other`.", "../")) == (
        '<p>See <a href="../operations/listJobs.html"><code>listJobs</code></a> or <code>other</code>.</p>'
    )


@pytest.mark.parametrize(
    ("url", "may"),
    [
        ("https://example.com", True), ("HTTP://example.com", True), ("mailto:a@b.c", True), ("page.html#x", True), ("../a:b/c", True),
        ("#x:y", True), ("?a=b:c", True), ("javascript:x", False), (" java\nscript:x", False), ("data:x", False), ("//example.com", False),
        ("/\\example.com", False), ("file:///etc/passwd", False), ("a:b", False),
    ],
)  # fmt: skip
def test_only_web_mail_and_relative_links_are_allowed(url: str, may: bool) -> None:
    assert is_allowed(url) is may


def test_plain_text_has_no_markdown_syntax() -> None:
    assert (
        plain_text("Use **this** or `that`,\nsee [it](https://example.com).\n\n- one\n- two")
        == "Use this or that, see it. one two"
    )


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("One. Two.", "One."), ("Takes e.g. this. Then that.", "Takes e.g. this."), ("Version 3.0 of it. More.", "Version 3.0 of it."),
        ("Keeps it. `undo` brings it back.", "Keeps it."), ("Without end", "Without end"), ("A\n\nB.", "A"), ("", ""),
    ],
)  # fmt: skip
def test_first_sentence_is_extracted(text: str, first: str) -> None:
    assert first_sentence(text) == first


def test_long_first_sentence_is_cut_between_words() -> None:
    cut = first_sentence("word " * 100)
    assert len(cut) <= 160 and cut.endswith("word\u2026")


@pytest.mark.parametrize("payload", PAYLOADS)
def test_site_of_hostile_description_is_inert(payload: str, make: Maker) -> None:
    site = make(hostile(payload))
    for path, text in site.items():
        if path != "openapi.json":
            assert not re.search("[\x00\x1b\u202e\u2066\u200b\ufeff\u2028]", text), path
        assert ".." not in path and re.fullmatch(r"[\w./-]+", path)
        if path.endswith(".html"):
            page = read(text)
            assert (
                all("src" in each.attributes for each in page.all("script"))
                and len(page.all("h1")) == 1
                and not page.all("img")
                and not page.all("svg")
            )
            for each in page.all():
                assert not any(name.startswith("on") for name in each.attributes), (
                    path,
                    each.attributes,
                )
                assert is_allowed(each.attributes.get("href", ""))
        elif path.endswith((".md", ".txt")):
            assert not {"html_block", "html_inline", "image"} & set(markdown_tokens(text)), path


def hostile(payload: str) -> dict[str, Any]:
    """A description with the payload in all of its texts."""
    name = re.sub(r"[{}/?#]", "", replace_invisible(payload)) or "x"
    schema = {
        "type": "object", "description": payload, "title": payload, "required": [payload], "example": {payload: payload},
        "properties": {
            payload: {"type": "string", "description": payload, "default": payload, "enum": [payload, "x"], "example": payload},
            "list": {"type": "array", "items": {"type": "string", "pattern": "[" + re.escape(payload) + "]", "description": payload}},
            "map": {"type": "object", "additionalProperties": {"$ref": "#/components/schemas/Thing"}},
        },
    }  # fmt: skip
    operation = {
        "operationId": payload, "summary": payload, "description": payload, "tags": [payload], "deprecated": True,
        "x-method": "run", "x-manual-section": payload, "x-manual-title": payload, "x-sdk-method": payload,
        "security": [{"key": []}],
        "parameters": [
            {"name": payload, "in": where, "required": True, "description": payload, "schema": {"type": "string", "default": payload}}
            for where in ("query", "header", "cookie")
        ],
        "requestBody": {"description": payload, "content": {"application/json": {"schema": schema, "example": {payload: payload}}}},
        "responses": {
            "200": {"description": payload, "headers": {"X-Note": {"description": payload, "schema": {"type": "string"}}},
                    "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Thing"}, "example": {payload: payload}}}},
            "400": {"description": payload, "content": {"text/plain": {"schema": {"type": "string"}, "example": payload}}},
        },
    }  # fmt: skip
    return {
        "openapi": "3.0.3",
        "info": {"title": payload, "version": payload, "description": payload},
        "servers": [{"url": "https://example.com", "description": payload}],
        "tags": [{"name": payload, "description": payload}],
        "x-error-codes": {payload: {"status": 400, "meaning": payload, "remedy": payload}},
        "x-failure": {"property": payload, "values": [payload]},
        "components": {
            "securitySchemes": {
                "key": {"type": "apiKey", "in": "header", "name": "X-Key", "description": payload}
            },
            "schemas": {"Thing": schema},
        },
        "paths": {f"/{name}": {"post": operation}},
    }


def test_multiline_string_is_highlighted_as_one_token() -> None:
    assert highlight('x = """a\nfor b"""', "python") == 'x = <span class="s">"""a\nfor b"""</span>'
    assert highlight("x = 1\nfor y in x:\n", "python").count("<span") == 3
