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
from generator.aside import SMALL, Aside
from generator.bundle import Bundle
from generator.files import File
from generator.findings import Finding, Refused, has_errors
from generator.kept import Kept, leaving, showing
from generator.left import Left, read, written
from generator.python import PythonTarget
from generator.render import render, templates_of

if TYPE_CHECKING:
    from jinja2 import Environment

    from generator.ir import Api
    from generator.load import Description
    from generator.parse import Parsed
    from generator.target import Target
    from generator.unchanged import Edit, LastTime

# The files of a target, and results of it for the next build.
Tree = tuple[dict[str, File], dict[str, Any]]


@dataclass
class Given:
    """What targets are made of: an API, its document, and what there is of the last build."""

    api: Api
    bundle: Bundle
    kept: Kept


@dataclass
class Building:
    """The targets of one description: once it has `run`, `trees` has the files of each by their path.

    `edit` is what differs from the last time, where that is nothing but descriptive texts.
    """

    spec: Path
    targets: tuple[str, ...]
    package: str
    base_url: str
    last_time: LastTime
    edit: Edit | None = None
    trees: dict[str, dict[str, File]] = field(default_factory=dict)

    def run(self) -> list[Finding]:
        """Builds, and tells the findings; `trees` stays empty where there are errors among them."""
        # The reference, which is the last, takes as long as all others.
        *self.others, self.last = self.targets
        self.environments: dict[str, Environment] = {}
        if self.edit:
            self.make()  # each process reads what is left by itself, as it comes to it
            return self.edit.warnings
        with Aside(self.compile) if not os.path.exists(folders.cache("jinja")) else nullcontext():
            return found(self.spec, self.begin, self.finish, self.last_time.left)

    def remember(self, warnings: list[Finding]) -> None:
        """Keeps for the next build what it can use of this one."""
        before, results = self.last_time.left, self.given.kept.results | self.given.kept.made
        if self.edit:
            files, texts = {**before.files, **self.edit.files}, {**before.texts, **self.edit.texts}
            left = replace(before, files=files, texts=texts, results=written(results))
        else:
            left = leaving(self.description, self.parsed, results, before)
        self.last_time.remember(left, warnings, self.trees)

    def compile(self) -> None:
        """Leaves compiled templates where those who render find them."""
        for name in (self.last, *self.others):
            templates_of(name)

    def begin(self, description: Description) -> list[Finding]:
        """What can be done before it is known whether the description has errors."""
        self.description = description
        import_module(f"generator.{self.last}")  # while another process lints
        self.environments[self.last] = templates_of(self.last)
        self.parsed = parsed(description, self.spec, self.package)
        kept = Kept()
        self.given = Given(self.parsed.api, Bundle(description.document, kept), kept)
        return self.parsed.warnings

    @cached_property
    def given(self) -> Given:
        """As the last build left it, with the texts that were edited."""
        assert self.edit
        left = self.last_time.left
        texts = {**left.texts, **self.edit.texts}
        api = read(left.api, {place: said.strip() for place, said in texts.items()})
        kept = Kept(showing(left, self.edit.texts), read(left.results), self.last_time.output)
        return Given(api, Bundle(read(left.document), kept, lambda piece: read(piece, texts)), kept)

    def finish(self) -> None:
        if "reference" in self.targets:
            self.python  # noqa: B018 (made before there are two processes, since both want it)
        self.make()

    @property
    def is_large(self) -> bool:
        """Whether a second process is worth its while."""
        return (self.edit or self.description).size > SMALL

    def make(self) -> None:
        with Aside(lambda: {name: self.tree(name) for name in self.others}, self.is_large) as aside:
            made = {self.last: self.tree(self.last)}
            made |= aside.result()
        for name in self.targets:
            self.trees[name], results = made[name]
            self.given.kept.made |= results

    def tree(self, name: str) -> Tree:
        return render(self.target(name), self.environments.get(name), self.given.kept), self.given.kept.new

    @cached_property
    def python(self) -> PythonTarget:
        return PythonTarget(self.given.api)

    def target(self, name: str) -> Target:
        if name == "openapi":
            from generator.openapi import OpenApiTarget

            return OpenApiTarget(self.given.bundle)
        if name == "python":
            return self.python
        from generator.beside import text_beside
        from generator.reference import ReferenceTarget

        return ReferenceTarget(
            self.given.api,
            self.python.programs,
            bundle=self.given.bundle.json(),
            changes=text_beside(self.spec, "changes.md"),
            base_url=self.base_url,
            kept=self.given.kept,
        )


def findings_of(spec: Path) -> list[Finding]:
    """All findings about a description, and about what stands beside it."""
    return found(spec, lambda description: parsed(description, spec).warnings, lambda: None)


def parsed(description: Description, spec: Path, package: str = "") -> Parsed:
    """What the description holds, the API with what is said of it beside that. Raises Refused."""
    from generator.errata import with_errata
    from generator.languages import with_languages
    from generator.parse import parse

    found = parse(description, package)
    return found._replace(api=with_languages(with_errata(found.api, spec), spec))


def found(
    spec: Path,
    begin: Callable[[Description], list[Finding]],
    finish: Callable[[], None],
    left: Left | None = None,
) -> list[Finding]:
    """All findings about a description, with those of `begin`, which works while they are looked for.

    `finish` is left out where there are errors by then, and what either raises counts only where there are none.
    `left` is what the last build left, of which files that are as they were are not read again.
    """
    from generator.load import load  # which builds after an edited text do without, as the rest
    from generator.validate import Validation

    with Validation() as validation:
        description = load(spec, left)
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
