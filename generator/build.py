"""A build up to writing: load, validate, lint, parse, render."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from generator import paths
from generator.findings import Finding, InvalidDescription, has_errors
from generator.ir import Api
from generator.lint import lint
from generator.lint.policy import Policy
from generator.load import Description, load
from generator.load.nodes import plain
from generator.load.selection import exclude_sources, only_tags
from generator.parse import parse
from generator.parse.companion_files import (
    CHANGES,
    read_companion,
    with_errata,
    with_languages,
    with_observations,
)
from generator.render import check_overrides, folder_of, render
from generator.targets.installed import create
from generator.targets.openapi import OpenApiTarget, to_json
from generator.targets.python import PythonTarget
from generator.targets.reference import ReferenceTarget
from generator.validate import validate
from generator.worker import SMALL, Worker
from generator.write import Trees

BUILT_IN = (OpenApiTarget.name, PythonTarget.name, ReferenceTarget.name)
NO_POLICY = Policy()


@dataclass(frozen=True)
class Checked:
    """A description without errors, its API, and warnings."""

    description: Description
    api: Api
    findings: list[Finding]


def check(
    spec: Path,
    package: str = "",
    strict: bool = False,
    excluded_source: str = "",
    *,
    name: str = "",
    tags: tuple[str, ...] = (),
    policy: Policy = NO_POLICY,
) -> Checked:
    """Loads, validates, lints and parses, without what has an `x-source` like `excluded_source`.

    `name` replaces the path of a document that is alone. With `tags`, only operations with one of them are kept.
    `policy` decides which warnings count.
    Raises InvalidDescription if there are errors, with `strict` also if there are warnings.
    """
    policy.check()
    description = only_tags(exclude_sources(load(spec, name), excluded_source), tags)
    findings = [*description.findings, *lint(description)]
    api = None if has_errors(findings) else parse_all(description, spec, package, findings)
    findings = policy.apply(description, validate(description, findings))
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
        return with_languages(api, spec)
    except InvalidDescription as invalid:
        findings += invalid.findings
        return None


def render_targets(
    checked: Checked,
    spec: Path,
    names: tuple[str, ...],
    base_url: str = "",
    templates: Path | None = None,
) -> Trees:
    """Renders the targets `names`; a worker renders the reference, which takes longest.

    `templates` is a folder of templates that replace those of the same path.
    """
    python, bundle = PythonTarget(checked.api), plain(checked.description.document)
    installed = [create(name, checked.api, plain(bundle)) for name in names if name not in BUILT_IN]
    if templates:
        folders = {name: paths.TEMPLATES / name for name in BUILT_IN}
        check_overrides(templates, folders | {each.name: folder_of(each) for each in installed})

    def render_reference() -> Iterator[dict[str, str]]:
        changes = read_companion(spec, CHANGES)
        reference = ReferenceTarget(
            checked.api,
            python.code_samples,
            bundle=to_json(bundle),
            changes=changes,
            base_url=base_url,
        )
        yield render(reference, templates)

    files: dict[str, dict[str, str]] = {}
    is_small = "reference" not in names or checked.description.size < SMALL
    with Worker(render_reference(), is_small=is_small) as worker:
        if "python" in names:
            files["python"] = render(python, templates)
        if "openapi" in names:
            files["openapi"] = render(OpenApiTarget(bundle), templates)
        for target in installed:
            files[target.name] = render(target, templates)
        if "reference" in names:
            files["reference"] = worker.result() or next(render_reference())
    return {name: files[name] for name in names}
