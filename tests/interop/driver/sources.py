"""Checks generated sources for which no compiler is installed."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from driver.bundle import Bundle
from driver.steps import Failed

# Names that openapi-generator invents for unreadable schemas and conflicts.
# `utf8JsonReaderOneOf` is a variable in each class of C# for a union.
MADE_UP = re.compile(
    r"UNKNOWN_BASE_TYPE|ERRORUNKNOWN|InlineObject|InlineResponse|ModelError\b|ModelFile\b|AnyOf\b"
    r"|\b(?!utf8JsonReaderOneOf\b)\w*OneOf\b"
)


def snake(name: str) -> str:
    return re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "_", name).lower()


CASES: dict[str, Callable[[str], str]] = {
    "camel": lambda name: name[:1].lower() + name[1:],
    "pascal": lambda name: name[:1].upper() + name[1:],
    "snake": snake,
}


def check_sources(folder: Path, rules: Mapping[str, Any], bundle: Bundle) -> None:
    """Raises Failed if an operation or model is missing under its own name, or a file lacks an expected line."""
    schemas = bundle.schemas.keys() - bundle.forms
    enums = {name for name in schemas if "enum" in bundle.schemas[name]}
    for kind, names in (
        ("operations", set(bundle.operations)),
        ("models", schemas - enums),
        ("enums", enums),
    ):
        rule = rules[kind]
        text = "\n".join(
            path.read_text(encoding="utf-8") for path in sorted(folder.glob(rule["files"]))
        )
        wanted = {name: rule["text"].format(CASES[rule["case"]](name)) for name in names}
        missing = [f"{name}: no {line!r}" for name, line in wanted.items() if line not in text]
        if missing:
            raise Failed(
                "\n".join(
                    [
                        f"{len(missing)} of {len(wanted)} {kind} are not in {rule['files']}",
                        *missing[:20],
                    ]
                )
            )
        if made_up := MADE_UP.search(text):
            raise Failed(f"{rule['files']} has the name {made_up[0]}")
    for file, line in rules["lines"].items():
        if line not in (folder / file).read_text(encoding="utf-8"):
            raise Failed(f"{file} does not contain {line!r}")
