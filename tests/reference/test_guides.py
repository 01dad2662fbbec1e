"""Guides: Markdown files next to the description become pages."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from generator.cli import main
from generator.findings import InputError, InvalidDescription
from generator.load import load
from generator.parse import parse
from generator.parse.guide_pages import with_guide_pages
from generator.render import render

from .conftest import Site, reference_of, small
from .pages import Element, dead_links, markdown_tokens, read
from .test_markdown import PAYLOADS

OPERATION = {"operationId": "getThing", "responses": {"200": {"description": "x"}}}
DOCUMENT = small({"/things/{id}": {"get": {**OPERATION, "tags": ["things"], "parameters": []}}})
DOCUMENT["paths"]["/things/{id}"]["get"]["parameters"] = [
    {"name": "id", "in": "path", "required": True, "schema": {"type": "string"}}
]
FIRST = """\
# First steps

Call `getThing`, *then* read. More follows.

## Read on

See [the other guide](other.md#one), [errors](../errors.md#statuses), [a page](../operations/getThing.md),
[data](numbers.json), [below](#read-on) and [the web](https://example.com/x.md).
"""
OTHER = """\
# Other `things`

Nothing yet.

## One

## One

## 2 `getThing` of [this](#one)

## Four

```bash
if ((1 < 2)); then echo "`date`" <<<"!" ; fi
```

### Five

| a | b |
|---|--:|
| `getThing` | `<b>` |
"""
FILES = {"20-first-steps.md": FIRST, "3-other.md": OTHER, "numbers.json": '[1, "\u202e"]'}
Maker = Callable[..., Site]


def write(folder: Path, files: dict[str, str]) -> Path:
    """Writes a description with guides, and returns its root document."""
    (folder / "guides").mkdir(parents=True, exist_ok=True)
    for name, text in files.items():
        (folder / "guides" / name).write_text(text, encoding="utf-8")
    (folder / "openapi.json").write_text(json.dumps(DOCUMENT), encoding="utf-8")
    return folder / "openapi.json"


@pytest.fixture
def site_of(tmp_path: Path) -> Maker:
    """Renders the reference of a description with guides."""

    def made(files: dict[str, str], **options: Any) -> Site:
        spec = write(tmp_path, files)
        return render(reference_of(with_guide_pages(parse(load(spec)).api, spec), **options))

    return made


def main_of(site: Site, path: str) -> Element:
    return read(site[f"guides/{path}.html"]).all("main")[0]


# -- pages --------------------------------------------------------------------


def test_guides_become_pages_in_order_of_their_numbers(site_of: Maker) -> None:
    site = site_of({**FILES, "alone.md": "# Alone\n\nText."}, base_url="https://example.com")
    titles = ["Other things", "First steps", "Alone"]
    menu = read(site["index.html"]).all("nav", id="menu")[0]
    links = [each for each in menu.all("a") if "guides/" in each.attributes["href"]]
    assert [each.content for each in links] == titles
    for path in ("index.html", "index.md", "llms.txt", "sitemap.xml", "llms-full.txt"):
        positions = [site[path].find(each) for each in ("/other.", "/first-steps.", "/alone.")]
        if path == "llms-full.txt":
            positions = [site[path].find(f"# {title}") for title in titles]
        assert sorted(positions) == positions and -1 not in positions, path
    page = read(site["guides/first-steps.html"])
    neighbours = {rel: page.all("a", rel=rel)[0].attributes["href"] for rel in ("prev", "next")}
    assert neighbours == {"prev": "../guides/other.html", "next": "../guides/alone.html"}
    current = [each for each in page.all("nav", id="menu")[0].all("a", **{"aria-current": "page"})]
    assert [each.content for each in current] == ["First steps"]


def test_first_line_is_title_and_first_sentence_is_description(site_of: Maker) -> None:
    site = site_of(FILES)
    page = read(site["guides/first-steps.html"])
    assert [each.content for each in page.all("h1")] == ["First steps"]
    assert page.all("title")[0].content == "First steps - Shop"
    description = page.all("meta", name="description")[0].attributes["content"]
    assert description == "Call getThing, then read."
    assert f"): {description}" in site["llms.txt"] and f"): {description}" in site["index.md"]
    assert page.all(class_="lead")[0].content == "Call getThing, then read. More follows."
    assert site["guides/first-steps.md"].startswith("# First steps\n\nCall [`getThing`]")


def test_no_guides_means_no_menu_and_no_list(site_of: Maker) -> None:
    site = site_of({})
    assert not any(path.startswith("guides/") for path in site)
    assert not any(
        "Guides" in text for path, text in site.items() if not path.startswith("assets/")
    )


def test_headings_have_anchors_and_long_guides_contents(site_of: Maker) -> None:
    site = site_of(FILES)
    page = main_of(site, "other")
    anchors = [(each.tag, each.attributes["id"]) for each in page.all() if each.tag in ("h2", "h3")]
    names = ["one", "one2", "section-2-getthing-of-this", "four"]
    assert anchors == [*(("h2", each) for each in names), ("h3", "five")]
    contents = page.all("nav", class_="contents")[0].all("a")
    assert [each.attributes["href"] for each in contents] == [f"#{each}" for each in names]
    for _, anchor in anchors:
        (heading,) = page.all(id=anchor)
        assert [each.attributes["href"] for each in heading.all("a")] == [f"#{anchor}"]
    assert not main_of(site, "first-steps").all("nav", class_="contents")


def test_code_is_highlighted_and_tables_scroll(site_of: Maker) -> None:
    site = site_of(FILES)
    page = main_of(site, "other")
    code = page.all("div", class_="code")[0].all("code")[0]
    assert code.content == 'if ((1 < 2)); then echo "`date`" <<<"!" ; fi' and code.all("span")
    (table,) = page.all("table")
    assert table.parent and table.parent.attributes["tabindex"] == "0"
    assert not any("style" in each.attributes for each in page.all())
    assert f"```bash\n{code.content}\n```" in site["guides/other.md"]
    assert "| [`getThing`](../operations/getThing.md) | `<b>` |" in site["guides/other.md"]


def test_code_of_unknown_language_is_plain(site_of: Maker) -> None:
    site = site_of(
        {"a.md": "# A\n\nText.\n\n```no-such-language x\n<b>\n```\n\n    indented <b>\n"}
    )
    blocks = main_of(site, "a").all("div", class_="code")
    assert [each.content for each in blocks] == ["<b>", "indented <b>"]


def test_headings_of_guides_are_in_search_index(site_of: Maker) -> None:
    index = site_of(FILES)["assets/search-index.js"]
    assert '["guides/first-steps","","First steps","","Call getThing, then read.' in index
    assert '["guides/first-steps","read-on","Read on","First steps","See the other guide' in index
    assert '["guides/other","five","Five","' in index


# -- links --------------------------------------------------------------------


def test_links_lead_to_pages_in_html_and_markdown(site_of: Maker) -> None:
    site = site_of(FILES)
    links = [each.attributes["href"] for each in main_of(site, "first-steps").all("a")]
    for link in (
        "../operations/getThing.html",
        "../guides/other.html#one",
        "../errors.html#statuses",
        "../guides/numbers.json",
        "#read-on",
        "https://example.com/x.md",
    ):
        assert link in links
    text = site["guides/first-steps.md"]
    for link in (
        "other.md#one",
        "../errors.md#statuses",
        "../operations/getThing.md",
        "numbers.json",
    ):
        assert f"]({link})" in text
    pages = [(path, text) for path, text in site.items() if path.endswith(".html")]
    assert list(dead_links(site, pages)) == []


def test_data_is_published_if_a_guide_links_to_it(site_of: Maker) -> None:
    site = site_of({**FILES, "more.json": "{}", "notes.txt": "x", ".hidden.md": "x"})
    assert site["guides/numbers.json"] == '[1, "\\u202e"]'
    assert {path for path in site if path.startswith("guides/")} == {
        "guides/numbers.json",
        *(
            f"guides/{name}.{suffix}"
            for name in ("first-steps", "other")
            for suffix in ("md", "html")
        ),
    }


def test_links_inside_links_and_headings_are_text(site_of: Maker) -> None:
    text = "# A\n\nText [of `getThing`](../errors.md) and [`getThing`](https://example.com).\n"
    site = site_of({"a.md": text})
    links = main_of(site, "a").all("p")[0].all("a")
    assert [(each.attributes["href"], each.content) for each in links] == [
        ("../errors.html", "of getThing"),
        ("https://example.com", "getThing"),
    ]
    assert (
        "[of `getThing`](../errors.md) and [`getThing`](https://example.com)" in site["guides/a.md"]
    )


@pytest.mark.parametrize(
    ("link", "message"),
    [
        ("othr.md", "a.md:5:9: the link 'othr.md' leads nowhere; write 'other.md'"),
        ("other.html", "a.md:5:9: the link 'other.html' leads nowhere; write 'other.md'"),
        ("../error.md", "a.md:5:9: the link '../error.md' leads nowhere; write '../errors.md'"),
        ("../../x.md", "a.md:5:9: the link '../../x.md' leads nowhere; link to a page such as ../errors.md"),
        ("/x.md", "a.md:5:9: the link '/x.md' leads nowhere"),
        ("more.json", "a.md:5:9: the link 'more.json' leads nowhere"),
        ("../operations/getThings.md", "a.md:5:9: the link '../operations/getThings.md' leads nowhere; write the operation's ID in backticks"),
        ("#b", "a.md:5:9: the page 'a.md' has no heading 'b'; link to one of its headings"),
        ("other.md#ones", "a.md:5:9: the page 'other.md' has no heading 'ones'; write 'one'"),
        ("../errors.md#nothing", "a.md:5:9: the page '../errors.md' has no anchor 'nothing'; link to another anchor"),
    ],
)  # fmt: skip
def test_link_that_leads_nowhere_is_reported_with_position(
    link: str, message: str, site_of: Maker
) -> None:
    with pytest.raises(InvalidDescription) as refused:
        site_of({"a.md": f"# A\n\nText.\n\nSee [x]({link}) there.\n", "other.md": OTHER})
    (found,) = map(str, refused.value.findings)
    assert f"/guides/{message}" in found


def test_link_by_reference_is_checked_too(site_of: Maker) -> None:
    text = "# A\n\nText.\n\n- one\n- see [x][y]\n\n[y]: nowhere.md\n"
    with pytest.raises(InvalidDescription) as refused:
        site_of({"a.md": text})
    assert "/guides/a.md:6:1: the link 'nowhere.md' leads nowhere" in str(refused.value.findings[0])


# -- faults -------------------------------------------------------------------


@pytest.mark.parametrize(
    ("files", "message"),
    [
        ({"a.md": ""}, "a.md:1:1: the guide is empty; write a title"),
        ({"a.md": " \n\n"}, "a.md:1:1: the guide is empty"),
        ({"a.md": "Text.\n"}, "a.md:1:1: the guide has no title; begin the first line with `# `"),
        ({"a.md": "\n# A\n\nText."}, "a.md:1:1: the guide has no title"),
        ({"a.md": "# A\n"}, "a.md:2:1: the guide has no first paragraph"),
        ({"a.md": "# A\n\n## B\n\nText.\n"}, "a.md:3:1: the guide has no first paragraph"),
        (
            {"1-a.md": "# A\n\nText.", "2-a.md": "# A\n\nText."},
            "2-a.md:1:1: guide 'a' has another file, 1-a.md; rename one of them",
        ),
        ({"A b.md": "# A\n\nText."}, "A b.md:1:1: the name cannot be that of a page; use lower-case"),
        ({"con.md": "# A\n\nText."}, "con.md:1:1: the name cannot be that of a page"),
        ({"1-.md": "# A\n\nText."}, "1-.md:1:1: the name cannot be that of a page"),
        ({"a.md": "# A\n\nText.\n" + "[" * 200_000}, "a.md:1:1: the guide is too long, or a paragraph"),
    ],
)  # fmt: skip
def test_invalid_guide_is_reported_with_position(
    files: dict[str, str], message: str, site_of: Maker
) -> None:
    with pytest.raises(InvalidDescription) as refused:
        site_of(files)
    assert any(f"/guides/{message}" in str(each) for each in refused.value.findings)


def test_links_of_the_file_system_are_rejected(site_of: Maker, tmp_path: Path) -> None:
    outside = tmp_path / "outside"
    outside.mkdir()
    (outside / "a.md").write_text("# A\n\nSecret.")
    spec = write(tmp_path / "one", {})
    (tmp_path / "one/guides/a.md").symlink_to(outside / "a.md")
    with pytest.raises(InputError, match=r"guides/a\.md: is a symbolic link"):
        with_guide_pages(parse(load(spec)).api, spec)
    spec = write(tmp_path / "two", {})
    (tmp_path / "two/guides").rmdir()
    (tmp_path / "two/guides").symlink_to(outside)
    with pytest.raises(InputError, match="guides: is a symbolic link"):
        with_guide_pages(parse(load(spec)).api, spec)


def test_guide_in_wrong_encoding_is_rejected(tmp_path: Path) -> None:
    spec = write(tmp_path, {})
    (tmp_path / "guides/a.md").write_bytes(b"# A\n\n\xff\n")
    with pytest.raises(InputError, match=r"guides/a\.md:3:1: cannot be read: it is not UTF-8"):
        with_guide_pages(parse(load(spec)).api, spec)


@pytest.mark.parametrize("payload", PAYLOADS)
def test_text_of_guide_is_inert(payload: str, site_of: Maker) -> None:
    line = " ".join(payload.split())
    text = (
        f"# {line}\n\nText {line}\n\n## {line}\n\n{payload}\n\n```{line}\n{payload}\n````\n\nend\n"
    )
    try:
        site = site_of({"a.md": text, "b.md": "# B\n\nText.\n"})
    except InvalidDescription as refused:
        assert all("leads nowhere" in str(each) for each in refused.findings) and "](" in payload
        return
    page = read(site["guides/a.html"])
    assert len(page.all("h1")) == 1
    assert all("src" in each.attributes for each in page.all("script"))
    assert not page.all("img") and not page.all("svg") and not page.all("style")
    for each in page.all():
        assert not any(name.startswith("on") or name == "style" for name in each.attributes)
        assert not re.match(
            r"\s*(javascript|data|vbscript):", each.attributes.get("href", ""), re.I
        )
    for path in ("guides/a.md", "index.md", "llms.txt", "llms-full.txt"):
        assert not {"html_block", "html_inline", "image"} & set(markdown_tokens(site[path])), path
    assert not re.search("[\x00\x1b\u202e\u2066\u200b\ufeff\u2028]", site["guides/a.html"])


# -- commands -----------------------------------------------------------------


def test_build_reports_guides_and_diff_ignores_them(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    old, new = write(tmp_path / "old", {}), write(tmp_path / "new", FILES)
    options = ["--spec", str(new), "--out", str(tmp_path / "out")]
    assert main(["build", *options]) == main(["check", *options]) == 0
    assert (tmp_path / "out/reference/guides/other.html").is_file()
    capsys.readouterr()
    assert main(["diff", str(old), str(new)]) == 0
    captured = capsys.readouterr()
    assert (captured.out + captured.err).strip() == "no changes"
    (tmp_path / "new/guides/3-other.md").write_text(OTHER + "\n[x](y.md)\n")
    assert main(["build", *options]) == 1
    assert "3-other.md:23:5: the link 'y.md' leads nowhere" in capsys.readouterr().err
    (tmp_path / "new/guides/3-other.md").write_text("Other")
    assert main(["lint", str(new)]) == 1
    assert "3-other.md:1:1: the guide has no title" in capsys.readouterr().err
