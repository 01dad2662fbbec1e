"""A build up to writing: load, validate, lint, parse, render."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from generator.findings import Finding, InvalidDescription, has_errors
from generator.ir import Api
from generator.lint import lint
from generator.load import Description, load
from generator.load.nodes import plain
from generator.load.selection import exclude_sources
from generator.parse import parse
from generator.parse.companion_files import (
    CHANGES,
    ERRATA,
    MANUAL_FAULTS,
    read_companion,
    with_errata,
    with_observations,
)
from generator.parse.guide_pages import with_guide_pages
from generator.parse.language_guides import with_languages
from generator.render import render
from generator.targets.openapi import OpenApiTarget, published_documents
from generator.targets.python import PythonTarget
from generator.targets.reference import ReferenceTarget
from generator.validate import validate
from generator.worker import SMALL, Worker
from generator.write import Trees


@dataclass(frozen=True)
class Checked:
    """A description without errors, its API, and warnings."""

    description: Description
    api: Api
    findings: list[Finding]


def check(
    spec: Path, package: str = "", strict: bool = False, excluded_source: str = ""
) -> Checked:
    """Loads, validates, lints and parses, without what has an `x-source` like `excluded_source`.

    Raises InvalidDescription if there are errors, with `strict` also if there are warnings.
    """
    description = exclude_sources(load(spec), excluded_source)
    findings = [*description.findings, *lint(description)]
    api = None if has_errors(findings) else parse_all(description, spec, package, findings)
    findings = validate(description, findings)
    if api is None or has_errors(findings) or (strict and findings):
        raise InvalidDescription(findings)
    return Checked(description, api, findings)


def parse_all(
    description: Description, spec: Path, package: str, findings: list[Finding]
) -> Api | None:
    """Returns the API with its companion files, or None if there are errors. Appends to `findings`."""
    try:
        parsed = parse(description, package)
        findings += parsed.warnings
        left_out = description.left_out
        api = with_observations(with_errata(parsed.api, spec, left_out), spec, left_out)
        return with_guide_pages(with_languages(api, spec), spec)
    except InvalidDescription as invalid:
        findings += invalid.findings
        return None


def errata_files(description: Description, spec: Path) -> dict[str, str]:
    """Returns the files of errata next to `spec`, which the reference publishes, by name.

    There are none if a part of the description was left out, because they describe all of it.
    """
    names = () if description.left_out else (ERRATA, MANUAL_FAULTS)
    return {name: text for name in names if (text := read_companion(spec, name)).strip()}


def render_targets(
    checked: Checked, spec: Path, names: tuple[str, ...], base_url: str = ""
) -> Trees:
    """Renders the targets `names`; a worker renders the reference, which takes longest."""
    api, bundle = checked.api, plain(checked.description.document)
    python = PythonTarget(api)

    def render_reference() -> Iterator[dict[str, str]]:
        changes = read_companion(spec, CHANGES)
        reference = ReferenceTarget(
            api,
            python.code_samples,
            documents={
                **published_documents(bundle, api, python.code_samples),
                **errata_files(checked.description, spec),
            },
            changes=changes,
            base_url=base_url,
        )
        yield render(reference)

    files: dict[str, dict[str, str]] = {}
    is_small = "reference" not in names or checked.description.size < SMALL
    with Worker(render_reference(), is_small=is_small) as worker:
        if "python" in names:
            files["python"] = render(python)
        if "openapi" in names:
            files["openapi"] = render(OpenApiTarget(bundle, api, python.code_samples))
        if "reference" in names:
            files["reference"] = worker.result() or next(render_reference())
    return {name: files[name] for name in names}
