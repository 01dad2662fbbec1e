"""Sizes of the reference compared with Redoc and Scalar."""

from __future__ import annotations

from pathlib import Path
from statistics import median

from measure import ROOT, note, zipped
from peers import package
from project import project
from results import Row, size, time

from tests.reference.browser import lighthouse
from tests.reference.browser.web_server import served

SITE = ROOT / "generated" / "reference"
BUNDLE = ROOT / "generated" / "openapi" / "openapi.json"


def rows(rounds: int) -> list[Row]:
    pages = {path.stem: weight(path) for path in sorted((SITE / "operations").glob("*.html"))}
    heaviest = max(pages, key=pages.__getitem__)
    assets = SITE / "assets"
    style = weight(assets / "style.css")
    script = weight(assets / "script.js") + weight(assets / "search.js")
    redoc = weight(package("redoc") / "bundles" / "redoc.standalone.js")
    scalar = weight(
        package("@scalar/api-reference") / "dist" / "browser" / "standalone.js"
    )  # its style is within
    most = pages[heaviest] + style
    middle = median(pages.values()) + style
    search = sum(weight(assets / f"{name}.js") for name in ("tokens", "ranking", "search-index"))
    fields = weight(assets / "search-fields.js")
    bundle = weight(BUNDLE)
    beside = f"{size(redoc)}, {size(scalar)}"
    return [
        Row(
            f"heaviest of {len(pages)} operations' pages with CSS, beside Redoc's script, Scalar's script",
            size(most),
            beside,
            f"{most / redoc:.3g}, {most / scalar:.3g}",
            "at most 20 KB",
            most <= 20_000,
        ),
        Row(
            "median page with CSS, beside the same",
            size(middle),
            beside,
            f"{middle / redoc:.3g}, {middle / scalar:.3g}",
        ),
        Row(
            "heaviest page with CSS and script, beside the same and the description",
            size(most + script),
            f"{size(redoc + bundle)}, {size(scalar + bundle)}",
            f"{(most + script) / (redoc + bundle):.3g}, {(most + script) / (scalar + bundle):.3g}",
        ),
        Row(
            "search, loaded when it opens",
            size(search),
            target="at most 60 KB",
            met=search <= 60_000,
        ),
        Row("fields of the search, loaded after it", size(fields)),
        performance(),
        build(rounds),
    ]


def weight(path: Path) -> int:
    """The size of a file compressed with gzip."""
    return zipped(path.read_bytes())


def performance() -> Row:
    note("loading pages as a phone does")
    with served(SITE) as url:
        worst = min(
            lighthouse.scores(f"{url}/{page}", "performance")["performance"]
            for page in lighthouse.PAGES
        )
    return Row(
        f"Lighthouse's performance score, the lowest of {len(lighthouse.PAGES)} pages",
        str(worst),
        target="100",
        met=worst == 100,
    )


def build(rounds: int) -> Row:
    note("building the site")
    with project() as copy:
        copy.generator("build", "--only", "reference")  # so that all modules are compiled
        taken = median(copy.from_nothing("--only", "reference").seconds for _ in range(rounds))
    return Row(
        "the whole site built from nothing, validation included",
        time(taken),
        "",
        "",
        "at most 2 s",
        taken <= 2,
    )
