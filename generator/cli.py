"""The command line: build, check, lint, watch, diff."""

from __future__ import annotations

import argparse
import difflib
import gc
import io
import os
import signal
import sys
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

from generator import paths
from generator.findings import Finding, InputError, InvalidDescription, Position
from generator.formats import formatted, from_message
from generator.options import TARGETS, create_parser, program_name

if TYPE_CHECKING:  # commands import what they need, so that --help is fast
    from generator.build import Checked
    from generator.lint.policy import Policy
    from generator.up_to_date import LastBuild
    from generator.write import Difference, Trees


def main(arguments: list[str] | None = None) -> int:
    """Runs one command and returns its exit status."""
    form, spec = "text", "a description"
    try:
        options = create_parser().parse_args(arguments)
        form, spec = getattr(options, "format", form), options.spec
        status = run(options)
        sys.stdout.flush()
        return status
    except InvalidDescription as refused:
        report(refused.findings, form)
        return 1
    except BrokenPipeError:  # the reader of the output has ended, as `head` does
        return 1
    except KeyboardInterrupt:
        return 130
    except InputError as error:
        message = str(error)
    except ModuleNotFoundError as error:
        message = (
            f"{error.name} is not installed; run `make`, and then .venv/bin/python -m generator"
        )
    except (RecursionError, MemoryError) as error:
        is_deep = isinstance(error, RecursionError)
        reason = "is nested too deep" if is_deep else "takes too much memory"
        message = f"{spec}: {reason}; simplify it"
    except OSError as error:
        file = error.filename or "standard output"
        message = f"{file}: {error.strerror or error}; check it"
    print(message, file=sys.stderr)
    if form != "text":
        report([from_message(message)], form)
    return 2


def run(options: argparse.Namespace) -> int:
    """Runs the command that was chosen on the root document that was named."""
    if options.command == "diff":
        return run_diff(options)
    from generator.load.sources import opened

    with opened(options.spec) as source:
        options.spec, options.name = source
        return COMMANDS[options.command](options)


def report(findings: Sequence[Finding], form: str = "text") -> None:
    """Prints findings: as text to standard error, in a format for programs to standard output."""
    rules: dict[str, str] = {}
    if form == "sarif":
        from generator.lint.policy import rule_texts

        rules = rule_texts()
    if text := formatted(form, findings, rules):
        print(text, end="", file=sys.stderr if form == "text" else sys.stdout)


def inform(line: str, options: argparse.Namespace) -> None:
    """Prints a line about the outputs, beside what `report` prints."""
    print(line, file=sys.stdout if options.format == "text" else sys.stderr)


def policy_of(options: argparse.Namespace) -> Policy:
    from generator.lint.policy import Policy

    return Policy(options.ignore, options.severity)


def run_lint(options: argparse.Namespace) -> int:
    from generator.build import check

    findings = check(options.spec, name=options.name, policy=policy_of(options)).findings
    report(findings, options.format)
    return 1 if findings else 0


def last_build(options: argparse.Namespace) -> LastBuild | None:
    """Returns the record of the last build, None if builds with these options are not recorded.

    The inputs of those include documents that are no files, or code of installed targets.
    """
    from generator.up_to_date import LastBuild

    if options.name or not set(options.only) <= set(TARGETS):
        return None
    given = [
        options.package, options.base_url, options.exclude_source, options.only, options.only_tags, options.ignore,
        options.severity, str(options.templates),
    ]  # fmt: skip
    return LastBuild(options.spec, map(repr, given), options.out, options.templates)


def is_unchanged(options: argparse.Namespace, last: LastBuild | None) -> bool:
    """Whether a build would change nothing. Reports the warnings of the last one if so."""
    warnings = last.warnings() if last else None
    if warnings is None:
        return False
    if options.strict and warnings:
        raise InvalidDescription(warnings)
    report(warnings, options.format)
    return True


def render(options: argparse.Namespace) -> tuple[Checked, Trees]:
    from generator.build import check, render_targets

    checked = check(
        options.spec,
        options.package,
        options.strict,
        options.exclude_source,
        name=options.name,
        tags=options.only_tags,
        policy=policy_of(options),
    )
    arguments = (options.only, options.base_url, options.templates)
    return checked, render_targets(checked, options.spec, *arguments)


def build(
    options: argparse.Namespace, last: LastBuild | None, force: bool = False
) -> tuple[Checked, Trees, list[Difference]]:
    """Renders and writes. The differences are those of the files from before."""
    from generator.write import write

    checked, trees = render(options)
    changed = write(trees, options.out, force)
    if last:
        last.save(checked.description.files, trees, checked.findings)
    return checked, trees, changed


def run_build(options: argparse.Namespace) -> int:
    last = last_build(options)
    if is_unchanged(options, last):
        for name in options.only:
            count = len(paths.files(options.out / name))
            inform(f"{options.out / name}: {count} files, 0 changed", options)
        return 0
    checked, trees, changed = build(options, last, options.force)
    report(checked.findings, options.format)
    for name, files in trees.items():
        count = sum(each.path.startswith(f"{name}/") for each in changed)
        inform(f"{options.out / name}: {len(files)} files, {count} changed", options)
    return 0


def run_watch(options: argparse.Namespace) -> int:
    if options.name:
        raise InputError(f"{options.name}: is no file that can be watched; name a file")
    try:
        from generator.paths import TEMPLATES
        from generator.watch import run

        def attempt() -> tuple[list[Finding], str]:
            checked, _, changed = build(options, last_build(options))
            return checked.findings, f"built {options.out}: {len(changed)} files changed"

        folders = [options.spec.parent, TEMPLATES]
        if options.templates:
            folders.append(options.templates)
        return run(folders, options.out, attempt)
    except KeyboardInterrupt:
        return 0


def run_diff(options: argparse.Namespace) -> int:
    from generator.diff.command import run

    return run(options.old, options.spec, options.markdown, options.python, options.changelog)


def run_check(options: argparse.Namespace) -> int:
    from generator.write import differences

    if is_unchanged(options, last_build(options)):
        return 0
    checked, trees = render(options)
    found = {each.path: outdated(options, each) for each in differences(trees, options.out)}
    if options.format != "text":
        report([*checked.findings, *found.values()], options.format)
        return 1 if found else 0
    report(checked.findings)
    for path, finding in found.items():
        print(f"{finding.position.file}: {finding.message}; {finding.hint}", file=sys.stderr)
        name, _, path = path.partition("/")
        if finding.message.startswith("stale") and path:
            print_changes(Path(finding.position.file), trees[name][path])
    return 1 if found else 0


def outdated(options: argparse.Namespace, difference: Difference) -> Finding:
    how = f"{difference.kind}, edited by hand" if difference.is_edited else difference.kind
    position = Position(str(options.out / difference.path), 1, 1)
    return Finding(position, how, f"run `{program_name()} build`", rule="output-outdated")


def print_changes(file: Path, built: str) -> None:
    old = file.read_text(encoding="utf-8", errors="replace").splitlines()
    lines = difflib.unified_diff(old, built.splitlines(), "on disk", "as built", lineterm="", n=1)
    print("\n".join(line for _, line in zip(range(20), lines)), file=sys.stderr)


COMMANDS = {"build": run_build, "check": run_check, "watch": run_watch, "lint": run_lint}


def program() -> NoReturn:
    """Runs the command of this process, and exits."""
    gc.disable()  # a command needs nearly all its objects until its end
    with open(os.devnull, "w") as nowhere:
        # Streams are None if closed.
        sys.stdout, sys.stderr = sys.stdout or nowhere, sys.stderr or nowhere
        if isinstance(sys.stdout, io.TextIOWrapper):
            sys.stdout.reconfigure(errors="backslashreplace")  # as stderr; encodings are limited
        if callable(signal.getsignal(signal.SIGINT)):
            signal.signal(signal.SIGINT, signal.default_int_handler)
        try:
            status = main()
        except KeyboardInterrupt:
            status = 130
        with suppress(OSError):
            sys.stderr.flush()
    os._exit(status)  # freeing all objects would take a tenth of a build's time
