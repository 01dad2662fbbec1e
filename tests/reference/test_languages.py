"""The page of other languages: parsing of its guides, errors with positions, and content."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from generator import ir
from generator.findings import InputError, InvalidDescription
from generator.load import load
from generator.parse import parse
from generator.parse.companion_files import with_languages
from generator.render import render

from .conftest import Site, reference_of, small
from .pages import Element, markdown_tokens, read, without_links

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
        "gen", "1.2.3", ("get gen", "run gen", "build it"), "x := New()\n  y()", (ir.KnownLimit("It has no `x`.", "Write it."),)
    )  # fmt: skip
    assert guides(GOOD, tmp_path).languages == (ir.LanguageGuide("Go", "go", (client,)),)
    assert guides("# nothing yet\n", tmp_path).languages == ()
    assert guides(GOOD.partition("    code")[0], tmp_path).languages[0].clients[0].limits == ()


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


def test_languages_page_shows_every_client(
    api: ir.Api, site: Site, documents: dict[str, Element]
) -> None:
    assert len(api.languages) >= 6
    page = documents["languages.html"].all("main")[0].content
    markdown = without_links(site["languages.md"])
    for language in api.languages:
        assert language.name in page
        for client in language.clients:
            for said in (client.generator, client.version, *client.commands, client.code):
                assert said in page and said in site["languages.md"], said
            for limit in client.limits:
                assert (
                    limit.what.replace("`", "") in page
                    and limit.workaround.replace("`", "") in page
                )
                assert limit.what in markdown and limit.workaround in markdown
    assert "(languages.md)" in site["llms.txt"] and "(languages.md)" in site["index.md"]
    assert '"languages","go-oapi-codegen","oapi-codegen","Go"' in site["assets/search-index.js"]


def test_no_guides_means_no_languages_page(tmp_path: Path) -> None:
    site = render(reference_of(guides("", tmp_path)))
    assert "languages.html" not in site and "languages.md" not in site
    assert not [
        path for path, text in site.items() if "languages.html" in text or "languages.md" in text
    ]


def test_text_of_guides_is_inert(tmp_path: Path) -> None:
    bad = "<script>alert(1)</script>"
    text = GOOD.replace("Go", f"'{bad}'").replace("generator: gen", f"generator: '{bad} menu'")
    text = (
        text.replace("get gen", f"'{bad}'")
        .replace("x := New()", f"``` {bad}")
        .replace("Write it.", bad)
    )
    site = render(reference_of(guides(text, tmp_path)))
    assert len(read(site["languages.html"]).all("script")) == 1
    assert not {"html_block", "html_inline"} & set(markdown_tokens(site["languages.md"]))
