"""Checks that outputs of a hostile description show its texts as text only."""

from __future__ import annotations

import ast
import builtins
import doctest
import importlib
import json
import pkgutil
import re
import sys
import tomllib
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import yaml
from markdown_it import MarkdownIt

from generator.load import load
from generator.load.nodes import plain

# Elements and attributes that Markdown in descriptions may produce.
MARKDOWN = {
    *((tag, "") for tag in ["p", "em", "strong", "code", "pre", "ul", "ol", "li", "a", "table", "thead", "tbody", "tr", "th", "td", "blockquote", "hr", "br", "span", "div"]),
    ("span", "lang"), ("a", "href"), ("a", "title"), ("ol", "start"), ("code", "class"), ("th", "style"), ("td", "style"), ("p", "class"),
}  # fmt: skip
# An attribute that depends on servers: two that differ in one part have regions.
OF_SERVERS = {("option", "data-region")}
ADDRESSES = {
    "href",
    "src",
    "action",
    "formaction",
    "data",
    "poster",
    "srcset",
    "cite",
    "background",
    "xlink:href",
    "ping",
}
UNSEEN = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u00ad\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb"
    "\ufdd0-\ufdef\ufffe\uffff\ud800-\udfff]"
)
PATH = re.compile(r"[A-Za-z0-9_.][A-Za-z0-9._-]*(/[A-Za-z0-9_][A-Za-z0-9._-]*)*")


class Page(HTMLParser):
    """The elements, attributes, URLs and scripts of a page."""

    def __init__(self, file: Path) -> None:
        super().__init__()
        self.shape: set[tuple[str, str]] = set()
        self.addresses: set[str] = set()
        self.scripts: set[str] = set()
        self.inside = ""
        self.feed(file.read_text(encoding="utf-8"))

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.inside = tag
        self.shape.add((tag, ""))
        for name, value in attrs:
            self.shape.add((tag, name))
            if name in ADDRESSES:
                self.addresses.add(value or "")
            if name == "style":
                assert value and re.fullmatch(r"text-align: ?(left|right|center)", value), value

    def handle_endtag(self, tag: str) -> None:
        self.inside = ""

    def handle_data(self, data: str) -> None:
        if self.inside in ("script", "style"):
            self.scripts.add(data)

    def handle_comment(self, data: str) -> None:
        assert "marker" not in data, data

    def handle_pi(self, data: str) -> None:
        raise AssertionError(data)

    def unknown_decl(self, data: str) -> None:
        raise AssertionError(data)


class Checks:
    """Checks of outputs; `harmless` is the output folder of the same description with harmless texts."""

    def __init__(self, harmless: Path) -> None:
        pages = [Page(file) for file in harmless.rglob("*.html")]
        self.shape = {each for page in pages for each in page.shape} | MARKDOWN | OF_SERVERS
        self.scripts = {each for page in pages for each in page.scripts}
        self.toml = project_keys(harmless)
        # Modules that do not depend on the description.
        self.fixed = {file.read_bytes() for file in harmless.rglob("_runtime/*.py")}
        self.fixed |= {file.read_bytes() for file in harmless.rglob("testing/*.py")}

    def __call__(self, out: Path, package: str) -> None:
        files = [file for file in sorted(out.rglob("*")) if file.is_file()]
        for file in files:
            assert PATH.fullmatch(file.relative_to(out).as_posix()), file
            content = file.read_bytes().decode("utf-8")
            if file.name != "script.js":
                hidden = UNSEEN.search(content)
                assert hidden is None, (file, hidden)
            match file.suffix:
                case ".html":
                    self.page(Page(file), file)
                case ".md" | ".txt":
                    markdown(content, file)
                case ".py" if content.encode() not in self.fixed:
                    python(content, file)
                case ".js" if file.name in ("search-index.js", "search-fields.js"):
                    found = re.fullmatch(
                        r"[^\"\[{(]*[(=] *([\[{].*[\]}])\)?;?\s*", content, re.DOTALL
                    )
                    assert found and json.loads(found[1]), file
        # A hostile value can be a fault that is read in one way only.
        document = plain(load(out.with_name(f"{out.name}.json")).document)
        for name in ("openapi/openapi.json", "reference/openapi.json"):
            assert json.loads((out / name).read_text()) == document, name
        assert yaml.load((out / "openapi/openapi.yaml").read_text(), yaml.CSafeLoader) == document
        json.loads((out / "openapi/openapi-3.1.json").read_text())
        assert project_keys(out) == self.toml
        imported(out / "python", package)

    def page(self, page: Page, file: Path) -> None:
        assert page.shape <= self.shape, (file, page.shape - self.shape)
        assert page.scripts <= self.scripts, (file, page.scripts - self.scripts)
        for address in page.addresses:
            assert harmless_address(address), (file, address)


def harmless_address(address: str) -> bool:
    """Whether a URL is harmless as browsers read it: without leading control characters, tabs and newlines."""
    address = re.sub(r"[\t\r\n]", "", address.lstrip("".join(map(chr, range(33)))))
    scheme = re.match(r"([a-zA-Z][a-zA-Z0-9+.-]*):", address)
    return scheme is None or scheme[1].lower() in ("http", "https", "mailto")


def project_keys(out: Path) -> Any:
    """Returns the keys of pyproject.toml; that of the pytest plugin is the package."""
    project = tomllib.loads((out / "python/pyproject.toml").read_text())
    (package,) = project["project"].pop("entry-points")["pytest11"]
    assert project["tool"]["hatch"]["build"]["targets"]["wheel"]["packages"] == [package]
    return keys(project)


def keys(value: Any) -> Any:
    return {key: keys(each) for key, each in value.items()} if isinstance(value, dict) else None


def markdown(content: str, file: Path) -> None:
    tokens = MarkdownIt("commonmark", {"html": True})
    tokens.validateLink = lambda url: True  # type: ignore[method-assign]
    for token in tokens.enable("table").parse(content):
        for each in [token, *(token.children or ())]:
            if each.type in ("html_block", "html_inline"):
                assert "marker" not in each.content and "script" not in each.content.lower(), (
                    file,
                    each.content,
                )
            if each.type == "image":
                assert "marker" not in str(each.attrs.get("src")), (file, each.attrs)
            assert harmless_address(str(each.attrs.get("href", ""))), (file, each.attrs)


def python(content: str, file: Path) -> None:
    for node in ast.walk(ast.parse(content)):
        assert not isinstance(node, ast.Name) or node.id != "__import__", file
        if isinstance(node, ast.Attribute) and node.attr == "marker":
            assert isinstance(
                node.value, ast.Attribute
            ), file  # a method of a resource, which may have this name
        if (
            isinstance(node, ast.Expr)
            and isinstance(node.value, ast.Constant)
            and isinstance(node.value.value, str)
        ):
            for example in doctest.DocTestParser().get_examples(node.value.value):
                python(example.source, file)


def imported(folder: Path, package: str) -> None:
    """Imports every module of a client, and checks that none calls the marker."""
    marker: list[int] = []
    builtins.marker = marker  # type: ignore[attr-defined]
    sys.path.insert(0, str(folder))
    sys.dont_write_bytecode, before = True, sys.dont_write_bytecode
    try:
        importlib.invalidate_caches()
        made = importlib.import_module(package)
        for module in pkgutil.walk_packages(made.__path__, f"{package}."):
            if "._runtime." not in module.name:
                importlib.import_module(module.name)
    finally:
        sys.dont_write_bytecode = before
        sys.path.remove(str(folder))
        for name in [each for each in sys.modules if each.partition(".")[0] == package]:
            del sys.modules[name]
        del builtins.marker  # type: ignore[attr-defined]
    assert not marker
