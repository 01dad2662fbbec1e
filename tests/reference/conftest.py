"""Fixtures: the reference of the repository's description, and a renderer for small ones."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from generator import ir
from generator.load import load
from generator.load.nodes import plain
from generator.parse import parse
from generator.parse.companion_files import with_errata
from generator.parse.guide_pages import with_guide_pages
from generator.parse.language_guides import with_languages
from generator.render import render
from generator.targets.openapi import published_documents
from generator.targets.python import PythonTarget
from generator.targets.reference import ReferenceTarget

from .pages import Element, read

SPEC = Path(__file__).parents[2] / "spec" / "openapi.yaml"
Site = dict[str, str]


def reference_of(api: ir.Api, **options: Any) -> ReferenceTarget:
    return ReferenceTarget(api, PythonTarget(api).code_samples, **options)


@pytest.fixture(scope="session")
def target() -> ReferenceTarget:
    description = load(SPEC)
    api = with_languages(with_errata(parse(description).api, SPEC), SPEC)
    api = with_guide_pages(api, SPEC)
    code_samples = PythonTarget(api).code_samples
    published = published_documents(plain(description.document), api, code_samples)
    return reference_of(api, documents=published)


@pytest.fixture(scope="session")
def api(target: ReferenceTarget) -> ir.Api:
    return target.api


@pytest.fixture(scope="session")
def site(target: ReferenceTarget) -> Site:
    return render(target)


@pytest.fixture(scope="session")
def documents(site: Site) -> dict[str, Element]:
    return {path: read(text) for path, text in site.items() if path.endswith(".html")}


@pytest.fixture(scope="session")
def site_folder(site: Site, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the reference only."""
    folder = tmp_path_factory.mktemp("reference")
    for path, text in site.items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_text(text, encoding="utf-8")
    return folder


Maker = Callable[..., Site]


def small(paths: Any, **more: Any) -> dict[str, Any]:
    """A minimal description, with `more` at its root."""
    return {"openapi": "3.0.3", "info": {"title": "Shop", "version": "1"}, "paths": paths, **more}


@pytest.fixture
def make(tmp_path: Path) -> Maker:
    """Renders the reference of a description given as data."""

    def made(document: Any, **options: Any) -> Site:
        file = tmp_path / "openapi.json"
        file.write_text(json.dumps(document), encoding="utf-8")
        return render(reference_of(parse(load(file)).api, **options))

    return made
