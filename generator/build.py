"""A build up to writing: load, validate, lint, parse, render."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from generator.findings import Finding, InvalidDescription, has_errors
from generator.ir import Api
from generator.lint import lint
from generator.load import Description, load
from generator.load.nodes import plain
from generator.parse import parse
from generator.parse.companion_files import CHANGES, read_companion, with_errata, with_languages
from generator.render import render
from generator.targets.base import Target
from generator.targets.openapi import OpenApiTarget, to_json
from generator.targets.python import PythonTarget
from generator.targets.reference import ReferenceTarget
from generator.validate import validate
from generator.worker import in_worker
from generator.write import Trees


@dataclass(frozen=True)
class Checked:
    """A description without errors, what it means, and warnings about it."""

    description: Description
    api: Api
    findings: list[Finding]


def check(spec: Path, package: str = "", strict: bool = False) -> Checked:
    """Loads, validates, lints and parses. Raises InvalidDescription where there are errors, with `strict` warnings too."""
    description = load(spec)
    findings = [*description.findings, *lint(description)]
    positions = {finding.position for finding in findings}
    findings += [each for each in validate(description) if each.position not in positions]
    if has_errors(findings):
        raise InvalidDescription(findings)
    try:
        parsed = parse(description, package)
        findings += parsed.warnings
        api = with_languages(with_errata(parsed.api, spec), spec)
    except InvalidDescription as refused:
        raise InvalidDescription([*findings, *refused.findings]) from None
    if strict and findings:
        raise InvalidDescription(findings)
    return Checked(description, api, findings)


def render_all(checked: Checked, spec: Path, names: tuple[str, ...], base_url: str = "") -> Trees:
    python = PythonTarget(checked.api)
    targets: dict[str, Target] = {"python": python}
    if "openapi" in names:
        targets["openapi"] = OpenApiTarget(checked.description.document)
    if "reference" not in names:
        return {name: render(targets[name]) for name in names}
    with in_worker(
        lambda: {name: render(targets[name]) for name in names if name != "reference"}
    ) as others:
        reference = {"reference": render(reference_of(checked, spec, python, base_url))}
        return {name: (others() | reference)[name] for name in names}


def reference_of(
    checked: Checked, spec: Path, python: PythonTarget, base_url: str
) -> ReferenceTarget:
    return ReferenceTarget(
        checked.api,
        python.programs,
        bundle=to_json(plain(checked.description.document)),
        changes=read_companion(spec, CHANGES),
        base_url=base_url,
    )
