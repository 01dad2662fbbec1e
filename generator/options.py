"""The options of each command, and their values."""

from __future__ import annotations

import argparse
import re
import sys
from pathlib import Path
from typing import Any

from generator import __version__, config
from generator.formats import FORMATS

# The first that exists is the root document, unless another one is named.
SPECS = ("spec/openapi.yaml", "openapi.yaml", "openapi.yml", "openapi.json")
TARGETS = ("openapi", "python", "reference")
EPILOG = "exit status: 0 success, 1 findings, 2 invalid arguments or files"
DIFF_EPILOG = (
    "exit status: 0 nothing breaks, 1 something does, 2 invalid arguments, files or descriptions"
)


def program_name() -> str:
    """Returns the command that was typed."""
    name = Path(sys.argv[0]).name.removesuffix(".exe")
    if name in ("", "-c", "__main__.py"):
        return "python -m generator"
    return f"python -m {name.removesuffix('.py')}" if name.endswith(".py") else name


def create_parser() -> argparse.ArgumentParser:
    """Returns the parser, with defaults from pyproject.toml. Raises InputError if those are invalid."""
    about = f"defaults: [tool.{config.TABLE}] in {config.FILE} of this folder; {EPILOG}"
    main = argparse.ArgumentParser(
        prog=program_name(),
        description="Builds a Python client, a reference and a bundle from an OpenAPI description.",
        epilog=about,
    )
    main.add_argument(
        "--version", action="version", version=f"codearts-build-openapi {__version__}"
    )
    commands = main.add_subparsers(metavar="COMMAND", required=True, dest="command")
    add_command = commands.add_parser

    build = add_command("build", help="validate the description and render it", epilog=EPILOG)
    help_text = "report output files that differ from what build would write"
    check = add_command("check", help=help_text, epilog=EPILOG)
    watch = add_command("watch", help="rebuild on every change, until Ctrl-C", epilog=EPILOG)
    for command in (build, check, watch):
        command.add_argument("--spec", metavar="FILE", **document())
        add_build_options(command)
    help_text = "replace files edited by hand, which differ from their hashes in DIR/.manifest"
    build.add_argument("--force", action="store_true", help=help_text)

    help_text = "validate the description and check it with more rules"
    lint = add_command("lint", help=help_text, epilog=EPILOG)
    lint.add_argument("spec", metavar="FILE", nargs="?", **document())
    for command in (build, check, lint):
        help_text = "format of findings: %(choices)s (%(default)s)"
        command.add_argument("--format", choices=FORMATS, default="text", help=help_text)
    for command in (build, check, watch, lint):
        help_text = "leave out warnings of these rules"
        add = command.add_argument
        add("--ignore", metavar="RULE,...", type=split, default=(), help=help_text)

    help_text = "report changes between two descriptions, and which of them break callers"
    diff = add_command("diff", help=help_text, epilog=DIFF_EPILOG)
    help_text = "root document, its https URL, or a git revision of NEW's repository"
    diff.add_argument("old", metavar="OLD", help=help_text)
    diff.add_argument("spec", metavar="NEW", nargs="?", **document())
    add_diff_options(diff)

    table = config.read()
    config.apply(table, commands.choices.values())
    main.set_defaults(severity=config.severities(table))
    return main


def document() -> dict[str, Any]:
    """Returns the arguments of the option that names the root document."""
    default = next((each for each in SPECS if Path(each).is_file()), SPECS[0])
    return {
        "default": default,
        "help": "root document, its https URL, or - for standard input (%(default)s)",
    }


def add_build_options(command: argparse.ArgumentParser) -> None:
    add = command.add_argument
    help_text = "folder for the targets (%(default)s)"
    add("--out", metavar="DIR", type=Path, default=Path("generated"), help=help_text)
    help_text = "the client's package (x-package, or derived from the title)"
    add("--package", metavar="NAME", type=parse_package, default="", help=help_text)
    help_text = f"of {', '.join(TARGETS)}, and of installed ones (these three)"
    add("--only", metavar="TARGET,...", type=parse_targets, default=TARGETS, help=help_text)
    help_text = "leave out operations without any of these tags"
    add("--only-tags", metavar="TAG,...", type=split, default=(), help=help_text)
    help_text = "leave out operations and servers whose x-source is like PATTERN ('*': any)"
    add("--exclude-source", metavar="PATTERN", default="", help=help_text)
    help_text = "folder of templates that replace those of the same path (none)"
    add("--templates", metavar="DIR", type=Path, help=help_text)
    help_text = (
        "URL of the published reference, for its sitemap, absolute links and 404 page (none)"
    )
    add("--base-url", metavar="URL", type=parse_base_url, default="", help=help_text)
    add("--strict", action="store_true", help="treat warnings as errors")


def add_diff_options(command: argparse.ArgumentParser) -> None:
    add = command.add_argument
    help_text = "write the changes as Markdown (-: standard output)"
    add("--markdown", metavar="FILE", default="", help=help_text)
    help_text = "add an entry with the changes to this changelog of the client"
    add("--changelog", metavar="FILE", type=Path, help=help_text)
    help_text = (
        "also report what breaks in the generated client there since revision OLD (needs griffe)"
    )
    add("--python", metavar="DIR", type=Path, help=help_text)


def split(value: str) -> tuple[str, ...]:
    return tuple(filter(None, (each.strip() for each in value.split(","))))


def parse_targets(value: str) -> tuple[str, ...]:
    names = tuple(value.split(","))
    for name in names:
        if name not in TARGETS:
            from generator.targets.installed import names as installed_names

            known = [*TARGETS, *installed_names()]
            if name not in known:
                raise argparse.ArgumentTypeError(f"{name!r} is not one of {', '.join(known)}")
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
