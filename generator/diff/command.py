"""The command `diff`: reads two descriptions, compares them and reports the changes."""

from __future__ import annotations

import sys
from contextlib import ExitStack
from dataclasses import replace
from pathlib import Path

from generator.diff.changes import Change
from generator.diff.comparison import ParsedDescription, compare
from generator.diff.git import folder_at
from generator.diff.release import add_to_changelog, release_of
from generator.diff.report import lines, markdown, summary
from generator.findings import Finding, InputError, InvalidDescription, Position
from generator.lint import lint
from generator.load import load
from generator.load.download import is_url
from generator.load.sources import STANDARD_INPUT, Source, opened
from generator.parse import parse
from generator.validate import validate


def run(
    old: str,
    new: str,
    page: str = "",
    client: Path | None = None,
    changelog: Path | None = None,
) -> int:
    """Reports the changes from `old`, a file, a URL or a git revision, to `new`.

    Prints lines, or Markdown if `page` is "-"; any other `page` names a file for the Markdown. `client` is the
    folder of the generated Python client, which is compared with its state in the revision `old`. `changelog` is the
    file to which an entry is added. Returns 1 if a change breaks callers, 2 if a description is invalid.
    """
    try:
        with ExitStack() as stack:
            source = stack.enter_context(opened(new))
            before, old_client = read_old(old, source, client, stack)
            after = read_description(source)
            changes = compare(before, after)
            breaks = None
            if client is not None and old_client is not None:
                from generator.diff.python_client import breaking_changes

                breaks = breaking_changes(old_client, client)
    except InvalidDescription as error:
        for finding in sorted(error.findings, key=lambda each: each.position):
            print(finding, file=sys.stderr)
        return 2
    client_changes = [Change("breaking", ("Python client",), "", each) for each in breaks or ()]
    reported = [*changes, *client_changes]
    if page != "-":
        for line in lines(reported):
            print(line)
    if page:
        write_page(page, markdown(changes, f"Changes since {old}", breaks))
    print(summary(reported), file=sys.stderr)
    release = release_of(reported, before.api.version, after.api.version)
    if release:
        print(f"needs {release}", file=sys.stderr)
        if changelog:
            add_to_changelog(changelog, reported, release.after)
    return 1 if any(change.level == "breaking" for change in reported) else 0


def read_old(
    old: str, new: Source, client: Path | None, stack: ExitStack
) -> tuple[ParsedDescription, Path | None]:
    """Returns the old description, and the folder of the client that was generated from it."""
    if Path(old).is_file() or is_url(old) or old == STANDARD_INPUT:
        if client is not None:
            raise InputError(f"{old}: a file has no Python client; name a git revision")
        return read_description(stack.enter_context(opened(old))), None
    if new.name:
        raise InputError(
            f"{old}: no such file, and {new.name} is in no git repository; name a file"
        )
    path = new.path
    folder = stack.enter_context(folder_at(old, path.parent))
    described = read_description(Source(folder / path.name), (f"{folder}", f"{old}:{path.parent}"))
    return described, stack.enter_context(folder_at(old, client)) if client else None


def read_description(source: Source, shown: tuple[str, str] = ("", "")) -> ParsedDescription:
    """Returns the description in a file, if it is valid. `shown` is a path and its replacement in messages."""
    try:
        description = load(*source)
        findings = validate(description, [*description.findings, *lint(description)])
        errors: dict[Position, Finding] = {}
        for finding in findings:
            if finding.severity == "error":
                errors.setdefault(finding.position, finding)
        if errors:
            raise InvalidDescription(list(errors.values()))
        return ParsedDescription(description, parse(description).api)
    except InvalidDescription as error:
        found = [with_shown_path(each, shown) for each in error.findings]
        raise InvalidDescription(found) from None
    except InputError as error:
        raise InputError(str(error).replace(*shown)) from None


def with_shown_path(finding: Finding, shown: tuple[str, str]) -> Finding:
    file = finding.position.file.replace(*shown)
    return replace(finding, position=finding.position._replace(file=file))


def write_page(page: str, text: str) -> None:
    if page == "-":
        sys.stdout.write(text)
        return
    try:
        Path(page).write_text(text, encoding="utf-8")
    except OSError as error:
        raise InputError(f"{page}: cannot be written: {error.strerror}; check the path") from None
