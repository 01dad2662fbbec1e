"""The command line: build, check, lint, watch, diff."""

from __future__ import annotations

import argparse
import difflib
import gc
import io
import os
import re
import signal
import sys
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any, NoReturn

from generator.findings import Finding, InputError, InvalidDescription

if TYPE_CHECKING:  # commands import what they need, so that --help is fast
    from generator.build import Checked
    from generator.up_to_date import LastBuild
    from generator.write import Difference, Trees

SPEC = Path("spec/openapi.yaml")
TARGETS = ("openapi", "python", "reference")
EPILOG = "exit status: 0 success, 1 findings, 2 invalid arguments or files"


def main(arguments: list[str] | None = None) -> int:
    """Runs one command and returns its exit status."""
    options = create_parser().parse_args(arguments)
    try:
        status = int(options.run(options))
        sys.stdout.flush()
        return status
    except InvalidDescription as refused:
        report(refused.findings)
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
        message = f"{getattr(options, 'spec', 'a description')}: {reason}; simplify it"
    except OSError as error:
        file = error.filename or "standard output"
        message = f"{file}: {error.strerror or error}; check it"
    print(message, file=sys.stderr)
    return 2


def create_parser() -> argparse.ArgumentParser:
    main = argparse.ArgumentParser(prog="python -m generator", description=__doc__, epilog=EPILOG)
    add_command = main.add_subparsers(metavar="COMMAND", required=True).add_parser
    document: dict[str, Any] = {
        "type": Path,
        "default": SPEC,
        "help": "root document (%(default)s)",
    }

    build = add_command("build", help="validate the description and render it", epilog=EPILOG)
    help_text = "report output files that differ from what build would write"
    check = add_command("check", help=help_text, epilog=EPILOG)
    watch = add_command("watch", help="rebuild on every change, until Ctrl-C", epilog=EPILOG)
    build.set_defaults(run=run_build)
    check.set_defaults(run=run_check)
    watch.set_defaults(run=run_watch)
    for command in (build, check, watch):
        add = command.add_argument
        add("--spec", metavar="FILE", **document)
        help_text = "folder for the targets (%(default)s)"
        add("--out", metavar="DIR", type=Path, default=Path("generated"), help=help_text)
        help_text = "the client's package (x-package, or derived from the title)"
        add("--package", metavar="NAME", type=parse_package, default="", help=help_text)
        help_text = f"of {', '.join(TARGETS)} (all)"
        add("--only", metavar="TARGET,...", type=parse_targets, default=TARGETS, help=help_text)
        help_text = (
            "URL of the published reference, for its sitemap, absolute links and 404 page (none)"
        )
        add("--base-url", metavar="URL", type=parse_base_url, default="", help=help_text)
        help_text = "leave out operations and servers whose x-source is like PATTERN ('*': any)"
        add("--exclude-source", metavar="PATTERN", default="", help=help_text)
        add("--strict", action="store_true", help="treat warnings as errors")
    help_text = "replace files edited by hand, which differ from their hashes in DIR/.manifest"
    build.add_argument("--force", action="store_true", help=help_text)

    help_text = "validate the description and check it with more rules"
    lint = add_command("lint", help=help_text, epilog=EPILOG)
    lint.set_defaults(run=run_lint)
    lint.add_argument("spec", metavar="FILE", nargs="?", **document)

    help_text = "report changes between two descriptions, and which of them break callers"
    statuses = "0 nothing breaks, 1 something does, 2 invalid arguments, files or descriptions"
    diff = add_command("diff", help=help_text, epilog=f"exit status: {statuses}")
    diff.set_defaults(run=run_diff)
    add = diff.add_argument
    add("old", metavar="OLD", help="root document, or a git revision of NEW's repository")
    add("new", metavar="NEW", nargs="?", **document)
    help_text = "write the changes as Markdown (-: standard output)"
    add("--markdown", metavar="FILE", default="", help=help_text)
    help_text = (
        "also report what breaks in the generated client there since revision OLD (needs griffe)"
    )
    add("--python", metavar="DIR", type=Path, help=help_text)
    return main


def parse_targets(value: str) -> tuple[str, ...]:
    names = tuple(value.split(","))
    for name in names:
        if name not in TARGETS:
            raise argparse.ArgumentTypeError(f"{name!r} is not one of {', '.join(TARGETS)}")
    return names


def parse_package(value: str) -> str:
    from generator import names

    is_name = re.fullmatch(r"[a-z]([a-z0-9_]*[a-z0-9])?", value)
    if value and (not is_name or names.package(value) != value):
        message = f"{value!r} is not a free name of lower-case letters, digits and _"
        raise argparse.ArgumentTypeError(message)
    return value


def parse_base_url(value: str) -> str:
    from urllib.parse import urlsplit

    pattern = r"https?://[A-Za-z0-9._:\[\]-]+(/[A-Za-z0-9._~!$&'()*+,;=:@%/-]*)?"
    try:
        parts = urlsplit(value)
        is_valid = bool(parts.hostname and parts.port != 0 and re.fullmatch(pattern, value))
    except ValueError:
        is_valid = False
    if value and not is_valid:
        message = f"{value!r} is not a URL such as https://example.com/reference/"
        raise argparse.ArgumentTypeError(message)
    return value


def report(findings: list[Finding]) -> None:
    for finding in sorted(findings, key=lambda each: each.position):
        print(finding, file=sys.stderr)


def run_lint(options: argparse.Namespace) -> int:
    from generator.build import check

    findings = check(options.spec).findings
    report(findings)
    return 1 if findings else 0


def last_build(options: argparse.Namespace) -> LastBuild:
    from generator.up_to_date import LastBuild

    arguments = [options.package, options.base_url, options.exclude_source, *options.only]
    return LastBuild(options.spec, arguments, options.out)


def is_unchanged(options: argparse.Namespace, last: LastBuild) -> bool:
    """Whether a build would change nothing. Reports the warnings of the last one if so."""
    warnings = last.warnings()
    if warnings is None:
        return False
    if options.strict and warnings:
        raise InvalidDescription(warnings)
    report(warnings)
    return True


def render(options: argparse.Namespace) -> tuple[Checked, Trees]:
    from generator.build import check, render_targets

    checked = check(options.spec, options.package, options.strict, options.exclude_source)
    return checked, render_targets(checked, options.spec, options.only, options.base_url)


def build(
    options: argparse.Namespace, last: LastBuild, force: bool = False
) -> tuple[Checked, Trees, list[Difference]]:
    """Renders and writes. The differences are those of the files from before."""
    from generator.write import write

    checked, trees = render(options)
    changed = write(trees, options.out, force)
    last.save(checked.description.files, trees, checked.findings)
    return checked, trees, changed


def run_build(options: argparse.Namespace) -> int:
    last = last_build(options)
    if is_unchanged(options, last):
        for name in options.only:
            count = sum(path.is_file() for path in (options.out / name).rglob("*"))
            print(f"{options.out / name}: {count} files, 0 changed")
        return 0
    checked, trees, changed = build(options, last, options.force)
    report(checked.findings)
    for name, files in trees.items():
        count = sum(each.path.startswith(f"{name}/") for each in changed)
        print(f"{options.out / name}: {len(files)} files, {count} changed")
    return 0


def run_watch(options: argparse.Namespace) -> int:
    try:
        from generator.paths import TEMPLATES
        from generator.watch import run

        def attempt() -> tuple[list[Finding], str]:
            checked, _, changed = build(options, last_build(options))
            return checked.findings, f"built {options.out}: {len(changed)} files changed"

        return run((options.spec.parent, TEMPLATES), options.out, attempt)
    except KeyboardInterrupt:
        return 0


def run_diff(options: argparse.Namespace) -> int:
    from generator.diff.command import run

    return run(options.old, options.new, options.markdown, options.python)


def run_check(options: argparse.Namespace) -> int:
    from generator.write import differences

    if is_unchanged(options, last_build(options)):
        return 0
    checked, trees = render(options)
    report(checked.findings)
    found = differences(trees, options.out)
    for difference in found:
        file = options.out / difference.path
        how = f"{difference.kind}, edited by hand" if difference.is_edited else difference.kind
        print(f"{file}: {how}; run `python -m generator build`", file=sys.stderr)
        name, _, path = difference.path.partition("/")
        if difference.kind == "stale" and path:
            old = file.read_text(encoding="utf-8", errors="replace").splitlines()
            lines = difflib.unified_diff(
                old, trees[name][path].splitlines(), "on disk", "as built", lineterm="", n=1
            )
            print("\n".join(line for _, line in zip(range(20), lines)), file=sys.stderr)
    return 1 if found else 0


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
