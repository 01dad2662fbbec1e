"""The command line: build, check, lint, watch, diff."""

from __future__ import annotations

import argparse
import difflib
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from generator.findings import Finding, Refused, Unusable

if TYPE_CHECKING:  # what a command needs is imported when it runs, so that --help is quick
    from generator.load import Description

ROOT = Path(__file__).parent.parent
TARGETS = ("openapi", "python", "reference")
EPILOG = "exit status: 0 fine, 1 findings, 2 unusable arguments or files"


def main(arguments: list[str] | None = None) -> int:
    """Runs one command and returns its exit status."""
    options = parser().parse_args(arguments)
    try:
        return int(options.run(options))
    except Refused as refused:
        tell(refused.findings)
        return 1
    except Unusable as unusable:
        print(unusable, file=sys.stderr)
        return 2


def parser() -> argparse.ArgumentParser:
    main = argparse.ArgumentParser(prog="python -m generator", description=__doc__, epilog=EPILOG)
    commands = main.add_subparsers(metavar="COMMAND", required=True)
    build = commands.add_parser("build", help="validate the description and render it", epilog=EPILOG)
    check = commands.add_parser("check", help="tell what of the output is not as build would write it", epilog=EPILOG)
    watch = commands.add_parser("watch", help="build again on every change, until Ctrl-C", epilog=EPILOG)
    for command in (build, check, watch):
        command.add_argument(
            "--spec", type=Path, default=Path("spec/openapi.yaml"), metavar="FILE", help="root document (%(default)s)"
        )
        command.add_argument(
            "--out", type=Path, default=Path("generated"), metavar="DIR", help="where the targets go (%(default)s)"
        )
        command.add_argument(
            "--package", default="", metavar="NAME", help="the client's package (x-package, or made from the title)"
        )
        command.add_argument(
            "--only", type=targets, default=TARGETS, metavar="TARGET,...", help=f"of {', '.join(TARGETS)} (all)"
        )
        command.add_argument("--strict", action="store_true", help="refuse warnings too")
    build.set_defaults(run=run_build)
    check.set_defaults(run=run_check)
    watch.set_defaults(run=run_watch)
    lint = commands.add_parser(
        "lint", help="validate the description and hold it against the house rules", epilog=EPILOG
    )
    lint.add_argument(
        "spec",
        type=Path,
        nargs="?",
        default=Path("spec/openapi.yaml"),
        metavar="FILE",
        help="root document (%(default)s)",
    )
    lint.set_defaults(run=run_lint)
    diff = commands.add_parser(
        "diff",
        help="tell what changed between two descriptions, and what of it breaks callers",
        epilog="exit status: 0 nothing breaks, 1 something does, 2 unusable arguments, files or descriptions",
    )
    diff.add_argument("old", metavar="OLD", help="root document, or a git revision of NEW's repository")
    diff.add_argument(
        "new",
        type=Path,
        nargs="?",
        default=Path("spec/openapi.yaml"),
        metavar="NEW",
        help="root document (%(default)s)",
    )
    diff.add_argument("--markdown", default="", metavar="FILE", help="write the changes as Markdown (-: standard output)")
    diff.add_argument(
        "--python",
        type=Path,
        metavar="DIR",
        help="tell too what breaks in the generated client there since the revision OLD (needs griffe)",
    )
    diff.set_defaults(run=run_diff)
    return main


def targets(value: str) -> tuple[str, ...]:
    names = tuple(value.split(","))
    for name in names:
        if name not in TARGETS:
            raise argparse.ArgumentTypeError(f"{name!r} is not one of {', '.join(TARGETS)}")
    return names


def tell(findings: list[Finding]) -> None:
    for finding in sorted(findings, key=lambda each: each.mark):
        print(finding, file=sys.stderr)


def found(spec: Path) -> tuple[Description, list[Finding]]:
    """A description and all findings about it, those that stand in the way of parsing included."""
    from generator.lint import lint
    from generator.load import load
    from generator.validate import validate

    description = load(spec)
    findings = [*description.findings, *lint(description)]
    taken = {finding.mark for finding in findings}
    findings += [each for each in validate(description) if each.mark not in taken]
    return description, findings


def run_lint(options: argparse.Namespace) -> int:
    from generator.errata import with_errata
    from generator.parse import parse

    description, findings = found(options.spec)
    if not any(finding.severity == "error" for finding in findings):
        try:
            api, warnings = parse(description)
            findings += warnings
            with_errata(api, options.spec)
        except Refused as refused:
            findings += refused.findings
    tell(findings)
    return 1 if findings else 0


def rendered(options: argparse.Namespace) -> tuple[dict[str, dict[str, str]], list[Finding]]:
    """The files of each target, and the warnings; Refused where the description has errors."""
    from generator.errata import with_errata
    from generator.parse import parse
    from generator.render import render

    description, findings = found(options.spec)
    if any(finding.severity == "error" for finding in findings) or (options.strict and findings):
        raise Refused(findings)
    try:
        api, warnings = parse(description, options.package)
    except Refused as refused:
        raise Refused(findings + refused.findings) from None
    api = with_errata(api, options.spec)
    findings += warnings
    if options.strict and findings:
        raise Refused(findings)
    return {name: render(target_of(name, description, api)) for name in options.only}, findings


def target_of(name, description, api):  # type: ignore[no-untyped-def]
    if name == "openapi":
        from generator.openapi import OpenApiTarget

        return OpenApiTarget(description)
    if name == "python":
        from generator.python import PythonTarget

        return PythonTarget(api)
    from generator.openapi import to_json
    from generator.parse import plain
    from generator.reference import ReferenceTarget

    return ReferenceTarget(api, bundle=to_json(plain(description.document)))


def run_build(options: argparse.Namespace) -> int:
    from generator.write import write

    trees, findings = rendered(options)
    tell(findings)
    for name, files in trees.items():
        changed = write(files, options.out / name)
        print(f"{options.out / name}: {len(files)} files, {len(changed)} changed")
    return 0


def run_watch(options: argparse.Namespace) -> int:
    from generator.render import TEMPLATES
    from generator.watch import run
    from generator.write import write

    def attempt() -> tuple[list[Finding], str]:
        trees, findings = rendered(options)
        changed = [each for name, files in trees.items() for each in write(files, options.out / name)]
        return findings, f"built {options.out}: {len(changed)} files changed"

    return run((options.spec.parent, TEMPLATES), options.out, attempt)


def run_diff(options: argparse.Namespace) -> int:
    from generator.diff.command import run

    return run(options.old, options.new, options.markdown, options.python)


def run_check(options: argparse.Namespace) -> int:
    from generator.write import differences

    status = 0
    trees, findings = rendered(options)
    tell(findings)
    for name, files in trees.items():
        folder = options.out / name
        for difference in differences(files, folder):
            status = 1
            print(f"{folder / difference.path}: {difference.kind}; run `python -m generator build`", file=sys.stderr)
            if difference.kind == "stale":
                old = (folder / difference.path).read_text(encoding="utf-8", errors="replace").splitlines()
                new = files[difference.path].splitlines()
                lines = difflib.unified_diff(old, new, "on disk", "as built", lineterm="", n=1)
                print("\n".join(line for _, line in zip(range(20), lines)), file=sys.stderr)
    return status


if __name__ == "__main__":
    sys.exit(main())
