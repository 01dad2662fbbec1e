"""A build up to writing: load, validate and lint, parse, render. Two cores share the work where there is enough of it."""

from __future__ import annotations

import os
from collections.abc import Callable
from contextlib import nullcontext
from dataclasses import dataclass, field, replace
from functools import cached_property
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any

from generator import folders
from generator.aside import Aside
from generator.findings import Finding, Refused, has_errors
from generator.kept import Kept, edited
from generator.left import written
from generator.load import Description, load
from generator.validate import Validation

if TYPE_CHECKING:
    from jinja2 import Environment

    from generator.ir import Api
    from generator.python import PythonTarget
    from generator.target import Target
    from generator.unchanged import LastTime

# The files of a target, and results of it for the next build.
Tree = tuple[dict[str, str], dict[str, Any]]
# A description of so many bytes is built before a second process has begun.
SMALL = 50_000


@dataclass
class Building:
    """The targets of one description, as texts: once it has `run`, `trees` has the files of each by their path."""

    spec: Path
    targets: tuple[str, ...]
    package: str
    base_url: str
    last_time: LastTime
    trees: dict[str, dict[str, str]] = field(default_factory=dict)
    # What there is of the last build, and what there will be of this one.
    kept: Kept = field(default_factory=Kept)

    def run(self) -> list[Finding]:
        """Builds, and tells the findings; `trees` stays empty where there are errors among them."""
        # The reference, which is the last, takes as long as all others.
        *self.others, self.last = self.targets
        self.environments: dict[str, Environment] = {}
        description = None
        if self.last_time.known:
            description = load(self.spec, self.last_time.left)
            warnings = self.last_time.warnings(description)
            if warnings is not None:
                self.again(description)
                return warnings
        with Aside(self.compile) if not os.path.exists(folders.cache("jinja")) else nullcontext():
            return found(self.spec, self.begin, self.finish, description)

    def again(self, description: Description) -> None:
        """Builds what differs from the last build in texts alone, and so has the same findings."""
        from generator.parse import parse

        self.description = description
        left = self.last_time.left.built()
        if left:
            before, results = left
            self.api = replace(parse(description, self.package)[0], errata=before.errata, languages=before.languages)
            self.kept = Kept(edited(before, self.api), results, self.last_time.text)
        else:
            self.api, _ = parsed(description, self.spec, self.package)
        self.finish()

    def remember(self, warnings: list[Finding]) -> None:
        """Keeps for the next build what it can use of this one."""
        results = self.kept.results | self.kept.made
        self.last_time.remember(self.description, warnings, self.trees, self.api_left, results)

    @property
    def is_large(self) -> bool:
        """Whether a second process is worth its while."""
        return self.description.size > SMALL

    def compile(self) -> None:
        """Leaves compiled templates where those who render find them."""
        from generator.render import templates_of

        for name in (self.last, *self.others):
            templates_of(name)

    def begin(self, description: Description) -> list[Finding]:
        """What can be done before it is known whether the description has errors."""
        from generator.render import templates_of

        self.description = description
        import_module(f"generator.{self.last}")  # while another process lints
        self.environments[self.last] = templates_of(self.last)
        self.api, findings = parsed(description, self.spec, self.package)
        return findings

    def finish(self) -> None:
        if "reference" in self.targets:
            self.python  # noqa: B018 (made before there are two processes, since both want it)
        with Aside(lambda: {name: self.tree(name) for name in self.others}, self.is_large) as aside:
            made = {self.last: self.tree(self.last)}
            self.api_left = written(self.api)  # while others are waited for
            made |= aside.result()
        for name in self.targets:
            self.trees[name], results = made[name]
            self.kept.made |= results

    def tree(self, name: str) -> Tree:
        from generator.render import render

        return render(self.target(name), self.environments.get(name), self.kept), self.kept.new

    @cached_property
    def python(self) -> PythonTarget:
        from generator.python import PythonTarget

        return PythonTarget(self.api)

    def target(self, name: str) -> Target:
        if name == "openapi":
            from generator.openapi import OpenApiTarget

            return OpenApiTarget(self.description, self.kept)
        if name == "python":
            return self.python
        from generator.beside import text_beside
        from generator.openapi import json_in_pieces
        from generator.reference import ReferenceTarget

        bundle = json_in_pieces(self.description.document, self.kept)
        changes = text_beside(self.spec, "changes.md")
        return ReferenceTarget(
            self.api, self.python.programs, bundle=bundle, changes=changes, base_url=self.base_url, kept=self.kept
        )


def findings_of(spec: Path) -> list[Finding]:
    """All findings about a description, and about what stands beside it."""
    return found(spec, lambda description: parsed(description, spec)[1], lambda: None)


def parsed(description: Description, spec: Path, package: str = "") -> tuple[Api, list[Finding]]:
    """The API with what is said of it beside the description, and warnings. Raises Refused."""
    from generator.errata import with_errata
    from generator.languages import with_languages
    from generator.parse import parse

    api, warnings = parse(description, package)
    return with_languages(with_errata(api, spec), spec), warnings


def found(
    spec: Path,
    begin: Callable[[Description], list[Finding]],
    finish: Callable[[], None],
    description: Description | None = None,
) -> list[Finding]:
    """All findings about a description, with those of `begin`, which works while they are looked for.

    `finish` is left out where there are errors by then, and what either raises counts only where there are none.
    `description` is what `spec` holds, where that is loaded already.
    """
    with Validation() as validation:
        description = description or load(spec)
        failure = None
        begun: list[Finding] = []
        with Aside(lambda: linted(description), description.size > SMALL) as linting:
            validation.begin(description)
            try:
                begun = begin(description)
            except Refused as refused:
                begun = refused.findings
            except Exception as error:  # what is wrong with the description may be why
                failure = error
            findings = [*description.findings, *linting.result()]
        if not has_errors(findings):
            findings += begun
        if not failure and not has_errors(findings):
            try:
                finish()
            except Refused as refused:
                findings += refused.findings
            except Exception as error:
                failure = error
        taken = {finding.mark for finding in findings}
        judged = validation.findings()
        findings += [each for each in judged if validation.failed or each.mark not in taken]
    if failure and not has_errors(findings):
        raise failure
    return findings


def linted(description: Description) -> list[Finding]:
    from generator.lint import lint

    return lint(description)
