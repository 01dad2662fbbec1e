"""The pages of other languages: parsing of their guides, errors with positions, and content."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from generator import ir
from generator.findings import InputError, InvalidDescription
from generator.load import load
from generator.parse import parse
from generator.parse.language_guides import with_languages
from generator.render import render

from .conftest import Site, reference_of, small
from .pages import Element, markdown_tokens, read

GOOD = """\
- language: Go
  highlight: go
  clients:
  - generator: gen
    version: 1.2.3
    commands: [get gen, run gen, build it]
    code: |
      x := New()
        y()
    limits:
    - what: It has no `x`.
      workaround: Write it.
"""
MORE = """\
    recommended: true
    only_generated: true
    about: Good for `x`.
    needs: Go
    files:
    - path: src/main.go
      text: |
        package main

        func main() {
        \tf("<&>")
        }
    - {path: config.yaml, text: "a: 1"}
  sdks:
  - {name: the SDK, url: "https://example.com/sdk"}
"""


def guides(text: str, folder: Path) -> ir.Api:
    spec = folder / "openapi.json"
    spec.write_text(
        json.dumps(small({"/x": {"get": {"responses": {"200": {"description": "x"}}}}})),
        encoding="utf-8",
    )
    (folder / "languages.yaml").write_text(text, encoding="utf-8")
    return with_languages(parse(load(spec)).api, spec)


def test_language_guides_are_parsed(tmp_path: Path) -> None:
    client = ir.ClientGuide(
        "gen",
        "1.2.3",
        ("get gen", "run gen", "build it"),
        code="x := New()\n  y()",
        limits=(ir.KnownLimit("It has no `x`.", "Write it."),),
    )
    assert guides(GOOD, tmp_path).languages == (ir.LanguageGuide("Go", "go", (client,)),)
    assert guides("# nothing yet\n", tmp_path).languages == ()
    assert guides(GOOD.partition("    code")[0], tmp_path).languages[0].clients[0].limits == ()


def test_optional_keys_of_language_guides_are_parsed(tmp_path: Path) -> None:
    (language,) = guides(GOOD + MORE, tmp_path).languages
    (client,) = language.clients
    assert language.sdks == (ir.Documentation("https://example.com/sdk", "the SDK"),)
    assert client.is_recommended and client.is_only_generated
    assert (client.about, client.needs) == ("Good for `x`.", "Go")
    assert client.files == (
        ir.SourceFile("src/main.go", 'package main\n\nfunc main() {\n\tf("<&>")\n}'),
        ir.SourceFile("config.yaml", "a: 1"),
    )


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (
            "go: x\n",
            "languages.yaml:1:1: the languages are not a list; begin each with `- language:`",
        ),
        (
            "- Go\n",
            "languages.yaml:1:3: a language has other keys; give it language, highlight, clients",
        ),
        (GOOD + "  more: x\n", "languages.yaml:1:3: a language has other keys"),
        (
            GOOD.replace("highlight: go", "highlight: nosuch"),
            "languages.yaml:2:14: unknown language 'nosuch'",
        ),
        (GOOD.replace("1.2.3", "1.2"), "languages.yaml:5:14: the version is not text"),
        (
            GOOD.replace("[get gen, run gen, build it]", "get"),
            "languages.yaml:6:15: the commands are not a list of texts",
        ),
        (
            GOOD.replace("workaround", "way"),
            "languages.yaml:11:7: a limit has other keys; give it what, workaround",
        ),
        (GOOD.replace("Write it.", "' '"), "languages.yaml:12:19: the workaround is not text"),
        (
            GOOD + "    about: ''\n",
            "languages.yaml:13:12: the about is not text",
        ),
        (
            GOOD + "    recommended: yes, the best\n",
            "languages.yaml:13:18: the recommended is not true; leave it out",
        ),
        (
            GOOD + MORE.replace("src/main.go", "../main.go"),
            "languages.yaml:18:13: '../main.go' is no relative path; write one such as",
        ),
        (
            GOOD + MORE.replace("src/main.go", "/main.go"),
            "languages.yaml:18:13: '/main.go' is no relative path",
        ),
        (
            GOOD + MORE.replace("config.yaml", "src/main.go"),
            "path 'src/main.go' is used twice",
        ),
        (
            GOOD + MORE.replace("text: |", "content: |"),
            "languages.yaml:18:7: a file has other keys; give it path, text",
        ),
        (
            GOOD + MORE.replace("name: the SDK", "title: the SDK"),
            "an SDK has other keys; give it name, url",
        ),
        (
            GOOD
            + MORE.replace(
                "  sdks:",
                "  - {generator: b, version: c, commands: [d], recommended: true}\n  sdks:",
            ),
            "a second client is recommended; recommend one of a language",
        ),
        (
            GOOD + GOOD,
            "languages.yaml:13:13: language 'Go' is used twice; merge the two, or remove one",
        ),
        (GOOD.replace("version", "generator"), "languages.yaml:5:5: key 'generator' is duplicated"),
    ],
)
def test_invalid_language_guides_are_reported_with_position(
    text: str, said: str, tmp_path: Path
) -> None:
    with pytest.raises(InvalidDescription) as refused:
        guides(text, tmp_path)
    found = [str(finding) for finding in refused.value.findings]
    assert any(said in each for each in found), found


def test_language_guides_in_wrong_encoding_raise_error(tmp_path: Path) -> None:
    guides(GOOD, tmp_path)
    (tmp_path / "languages.yaml").write_bytes(b"\xff\xfe\x00")
    with pytest.raises(InputError, match="UTF-16"):
        with_languages(parse(load(tmp_path / "openapi.json")).api, tmp_path / "openapi.json")


def page_of(language: ir.LanguageGuide) -> str:
    return f"languages/{language.highlight}"


def test_language_pages_show_every_client(
    api: ir.Api, site: Site, documents: dict[str, Element]
) -> None:
    languages = [each for each in api.languages if each.clients]
    assert len(languages) >= 6
    for language in languages:
        path = page_of(language)
        page, markdown = documents[f"{path}.html"].all("main")[0].content, site[f"{path}.md"]
        assert language.name in page
        for client in language.clients:
            texts = [client.generator, client.version, *client.commands]
            for said in [*texts, *(each.text for each in client.files)]:
                assert said in page and said in markdown, said
            assert client.code in page
            for limit in client.limits:
                for said in (limit.what, limit.workaround):
                    assert said.replace("`", "") in page and said in markdown
        assert f'"{path}","' in site["assets/search-index.js"]
    assert "(languages.md)" in site["llms.txt"] and "(languages.md)" in site["index.md"]


def test_languages_index_has_every_language_and_keeps_anchors(
    api: ir.Api, documents: dict[str, Element]
) -> None:
    page = documents["languages.html"].all("main")[0]
    for language in api.languages:
        assert language.name in page.content
        for sdk in language.sdks:
            assert page.all("a", href=sdk.url)
    (link,) = page.all(id="go-oapi-codegen")[0].all("a")
    assert link.attributes["href"] == "languages/go.html#go-oapi-codegen"
    assert documents["languages/go.html"].all("h2", id="go-oapi-codegen")


def test_recommended_client_comes_first(tmp_path: Path) -> None:
    more = "  - {generator: best, version: '1', commands: [x], recommended: true}\n"
    site = render(reference_of(guides(GOOD + more, tmp_path)))
    page = read(site["languages/go.html"])
    assert [
        each.attributes["id"] for each in page.all("section", class_="client")[0].all("h2")
    ] == ["go-best"]
    assert "recommended" in page.all("section", class_="client")[0].content


def test_client_that_was_only_generated_says_so(tmp_path: Path) -> None:
    site = render(reference_of(guides(GOOD + MORE, tmp_path)))
    for path in ("languages.html", "languages.md", "languages/go.html", "languages/go.md"):
        assert "only generated, not compiled" in site[path].lower(), path


def test_language_without_clients_is_only_in_index(tmp_path: Path) -> None:
    text = (
        "- language: C++\n  highlight: cpp\n  clients: []\n  sdks: [{name: a, url: 'https://b'}]\n"
    )
    site = render(reference_of(guides(GOOD + text, tmp_path)))
    assert "C++" in site["languages.html"] and "https://b" in site["languages.md"]
    assert "languages/cpp.html" not in site


def test_languages_of_one_lexer_have_distinct_pages(tmp_path: Path) -> None:
    text = GOOD + GOOD.replace("language: Go", "language: TinyGo")
    site = render(reference_of(guides(text, tmp_path)))
    assert {"languages/go.html", "languages/go2.html"} <= set(site)


def test_pages_have_description_in_both_versions(site: Site) -> None:
    assert json.loads(site["openapi.json"])["openapi"] == "3.0.3"
    assert json.loads(site["openapi-3.1.json"])["openapi"].startswith("3.1")
    assert "../openapi-3.1.json" in site["languages/python.html"]
    assert "openapi-3.1.json" not in site["languages/go.html"]


def test_no_guides_means_no_languages_page(tmp_path: Path) -> None:
    site = render(reference_of(guides("", tmp_path)))
    assert "languages.html" not in site and "languages.md" not in site
    assert not [
        path for path, text in site.items() if "languages.html" in text or "languages.md" in text
    ]


def test_text_of_guides_is_inert(tmp_path: Path) -> None:
    bad = "<script>alert(1)</script>"
    text = (
        (GOOD + MORE)
        .replace("language: Go", f"language: '{bad}'")
        .replace("generator: gen", f"generator: '{bad} menu'")
    )
    text = (
        text.replace("get gen", f"'{bad}'")
        .replace("x := New()", f"``` {bad}")
        .replace("Write it.", bad)
        .replace("Good for", bad)
        .replace("package main", bad)
        .replace("the SDK", f'"{bad}"')
        .replace("https://example.com", "javascript:x")
    )
    site = render(reference_of(guides(text, tmp_path)))
    for path in ("languages", "languages/go"):
        assert all("src" in each.attributes for each in read(site[f"{path}.html"]).all("script"))
        assert not {"html_block", "html_inline"} & set(markdown_tokens(site[f"{path}.md"]))
        assert "javascript:" not in site[f"{path}.html"] + site[f"{path}.md"]
