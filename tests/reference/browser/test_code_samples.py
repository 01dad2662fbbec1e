"""Redoc and Scalar show the samples of our overlay, after openapi-overlays-js has applied it."""

from __future__ import annotations

import json
import subprocess
import tarfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Locator, Page, Route, expect

from tests.helpers.paths import ROOT
from tests.openapi.conftest import GENERATED, OVERLAY, read
from tests.openapi.programs import folder, run

from .web_server import served

# Installed with its dependencies it has 287 MB; the script that pages load needs none of them.
SCALAR, INTEGRITY = "@scalar/api-reference@1.76.0", "sha512-pjqwnzmA9YK3ZX+IZSICMsywm4qI6HLSngR2py9H6TvFApHHuJjkTAd+gFJfnqJDzJuro8k7ji6JCtJ2U+Byng=="  # fmt: skip
SCALAR_PAGE = """<!doctype html><meta charset="utf-8"><title>Scalar</title><div id="app"></div>
<script src="scalar.js"></script>
<script>Scalar.createApiReference("#app", {url: "openapi.yaml", withDefaultFonts: false})</script>
"""
REDOC_CONFIG = """
openapi:
  codeSamples:
    languages: [{lang: Python}, {lang: Python, label: Python async}, {lang: curl}, {lang: HTTP}]
"""
LABELS = ("Python", "Python async", "curl", "HTTP")
MILLISECONDS = 180_000


def scalar_script() -> bytes:
    """The script of Scalar in the pinned version, cached."""
    cache = ROOT / ".cache" / "scalar"
    archive = cache / SCALAR.partition("/")[2]
    if not archive.exists():
        cache.mkdir(parents=True, exist_ok=True)
        command = ["npm", "pack", SCALAR, "--json"]
        done = subprocess.run(command, cwd=cache, capture_output=True, text=True, check=True)
        (packed,) = json.loads(done.stdout)
        assert packed["integrity"] == INTEGRITY
        (cache / packed["filename"]).rename(archive)
    with tarfile.open(archive) as files:
        script = files.extractfile("package/dist/browser/standalone.js")
        assert script
        return script.read()


@pytest.fixture(scope="module")
def pages(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The URL of a server of the pages that Redoc and Scalar make."""
    site = tmp_path_factory.mktemp("pages")
    applied = run(
        "overlayjs", "--openapi", GENERATED / "openapi.yaml", "--overlay", GENERATED / OVERLAY
    )
    (site / "openapi.yaml").write_text(applied.stdout, encoding="utf-8")
    (site / "scalar.html").write_text(SCALAR_PAGE, encoding="utf-8")
    (site / "scalar.js").write_bytes(scalar_script())
    config = site / "redocly.yaml"
    config.write_text(REDOC_CONFIG, encoding="utf-8")
    page = site / "redoc.html"
    made = run("redocly", "build-docs", "--config", config, site / "openapi.yaml", "-o", page)
    assert made.returncode == 0, made.stderr
    with served(site) as url:
        yield url


@pytest.fixture
def page(browser: Browser, pages: str) -> Iterator[Page]:
    """A page that loads the script of Redoc from npm's folder, and nothing else from outside."""
    script = Path("node_modules/@redocly/cli/lib/chunks/redoc.standalone.js")

    def respond(route: Route) -> None:
        if route.request.url.startswith(pages):
            route.continue_()
        elif route.request.url.endswith("redoc.standalone.js"):
            route.fulfill(path=folder() / script, content_type="text/javascript")
        else:
            route.abort()

    context = browser.new_context(viewport={"width": 1400, "height": 1000})
    made = context.new_page()
    made.set_default_timeout(MILLISECONDS)
    made.route("**/*", respond)
    yield made
    context.close()


@pytest.fixture(scope="module")
def samples() -> dict[str, str]:
    """The samples of `runJob`, by label."""
    actions = read(GENERATED / OVERLAY)["actions"]
    (own,) = (each for each in actions if each["target"] == "$.paths['/v1/job/execute'].post")
    return {each["label"]: each["source"] for each in own["update"]["x-codeSamples"]}


def expect_sample(place: Locator, source: str) -> None:
    """Expects the lines of a sample; pages number them and may wrap them."""
    for line in source.splitlines():
        expect(place).to_contain_text(line.strip(), timeout=MILLISECONDS)


def test_redoc_shows_each_sample_under_its_label(
    page: Page, pages: str, samples: dict[str, str]
) -> None:
    page.goto(f"{pages}/redoc.html#tag/builds/operation/runJob")
    shown = "Python"
    for label in LABELS:
        page.locator("button[aria-haspopup=menu]", has_text=shown).click()
        assert page.get_by_role("menuitem").all_inner_texts() == [*LABELS]
        page.get_by_role("menuitem", name=label, exact=True).click()
        expect_sample(page.locator("body"), samples[label])
        shown = label


def test_scalar_shows_each_sample_under_its_label(
    page: Page, pages: str, samples: dict[str, str]
) -> None:
    page.goto(f"{pages}/scalar.html#tag/builds/POST/v1/job/execute")
    section = page.locator("[id$='tag/builds/POST/v1/job/execute']")
    for label in LABELS:
        section.get_by_role("button", name="Change code sample language").click()
        page.get_by_role("option", name=label, exact=True).first.click()
        expect_sample(section, samples[label])
