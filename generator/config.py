"""Options from the table `[tool.codearts-build-openapi]` of pyproject.toml in the current folder."""

from __future__ import annotations

import argparse
import tomllib
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from generator.findings import InputError, suggestion

FILE = Path("pyproject.toml")
TABLE = "codearts-build-openapi"
# The severities of rules, which have no option on the command line.
SEVERITY = "severity"


def read() -> dict[str, Any]:
    """Returns the table, or an empty one. Raises InputError if the file is invalid."""
    if not FILE.is_file():
        return {}
    try:
        tools = tomllib.loads(FILE.read_text(encoding="utf-8")).get("tool")
    except (OSError, ValueError) as error:
        raise InputError(f"{FILE}: cannot be read: {error}; fix the syntax") from None
    table = tools.get(TABLE, {}) if isinstance(tools, dict) else {}
    if not isinstance(table, dict):
        raise InputError(f"{FILE}: [tool.{TABLE}] is not a table; write one key a line below it")
    return table


def apply(table: dict[str, Any], commands: Iterable[argparse.ArgumentParser]) -> None:
    """Makes the values of `table` the defaults of the options of that name, in each command.

    Raises InputError if a key is not an option, or a value does not fit.
    """
    known = {SEVERITY}
    for command in commands:
        for action in command._actions:
            key = name_of(action)
            known.add(key)
            if key in table:
                command.set_defaults(**{action.dest: converted(key, table[key], action)})
    known -= {"", "help"}
    for key in table:
        if key not in known:
            hint = suggestion(key, sorted(known), f"use {', '.join(sorted(known))}")
            raise InputError(f"{FILE}: [tool.{TABLE}]: unknown key {key!r}; {hint}")


def name_of(action: argparse.Action) -> str:
    """Returns the key of an option, "" for an argument that is no option."""
    if action.option_strings:
        return action.option_strings[-1].lstrip("-")
    return action.dest if action.dest == "spec" else ""


def converted(key: str, value: Any, action: argparse.Action) -> Any:
    """Returns a value of the table as the command line would give it."""
    if action.nargs == 0:
        if isinstance(value, bool):
            return value
        raise invalid(key, f"{value!r} is not a boolean; write true or false")
    convert = action.type if callable(action.type) else str
    is_list = isinstance(action.default, tuple)
    values = value if isinstance(value, list) and is_list else [value]
    if not all(isinstance(each, str) for each in values):
        hint = "write a text or a list of texts" if is_list else "write a text"
        raise invalid(key, f"{value!r} is not text; {hint}")
    try:
        found = [convert(each) for each in values]
    except argparse.ArgumentTypeError as error:
        raise invalid(key, f"{error}; correct it") from None
    if action.choices and not set(found) <= set(action.choices):
        raise invalid(
            key, f"{value!r} is not one of {', '.join(map(str, action.choices))}; use one"
        )
    # A text of the list may have a comma.
    return tuple(values) if isinstance(value, list) else found[0]


def severities(table: dict[str, Any]) -> dict[str, str]:
    """Returns the severity of each rule in `table`. Raises InputError if it is not a table of texts."""
    found = table.get(SEVERITY, {})
    if not isinstance(found, dict) or not all(isinstance(each, str) for each in found.values()):
        raise invalid(SEVERITY, 'it is not a table; write `severity = {RULE = "error"}`')
    return found


def invalid(key: str, message: str) -> InputError:
    return InputError(f"{FILE}: [tool.{TABLE}] {key}: {message}")
