"""spec/languages.yaml, the content of the reference's page `Other languages`, written from the files of the run."""

from __future__ import annotations

import re
import textwrap
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import yaml

from driver.folders import HERE, SPEC
from driver.steps import Failed

PAGES = SPEC / "languages.yaml"
HEAD = """\
# What the reference's page on other languages shows: per client the three commands and the lines of code that
# `make languages` ran, and what stays a generator's own fault. Written by `python tests/interop/run.py pages`
# from tests/interop/; edit it there.
"""
MARKED = re.compile(r"^[^\n]*page: begin\n(.*?)\n[^\n]*page: end$", re.MULTILINE | re.DOTALL)


class Dumper(yaml.SafeDumper):
    """Writes texts of several lines as blocks, and no aliases."""

    def ignore_aliases(self, data: Any) -> bool:
        return True


def literal(dumper: yaml.SafeDumper, text: str) -> yaml.ScalarNode:
    return dumper.represent_scalar(
        "tag:yaml.org,2002:str", text, style="|" if "\n" in text else None
    )


Dumper.add_representer(str, literal)


def excerpt(program: Path) -> str:
    """The lines between the markers of a program."""
    blocks = [
        textwrap.dedent(block.expandtabs(4)).strip("\n")
        for block in MARKED.findall(program.read_text(encoding="utf-8"))
    ]
    if not blocks:
        raise Failed(f"{program} has no lines between `page: begin` and `page: end`")
    return "\n".join(blocks) + "\n"


def pages(languages: Mapping[str, Any], limits: list[Mapping[str, Any]]) -> str:
    return HEAD + yaml.dump(
        [
            {"language": language["title"], "highlight": language["highlight"], "clients": [
                page(name, client, limits) for client in language["clients"]
            ]}
            for name, language in languages.items()
        ],
        Dumper=Dumper, sort_keys=False, allow_unicode=True, width=110,
    )  # fmt: skip


def page(
    language: str, client: Mapping[str, Any], limits: list[Mapping[str, Any]]
) -> dict[str, Any]:
    shown = {
        "generator": client["generator"],
        "version": client["version"],
        "commands": [client["install"], client["generate"], client["build"]],
    }
    if "program" in client:
        shown["code"] = excerpt(HERE / language / client["program"])
    known = [{"what": limit["what"], "workaround": limit["workaround"]} for limit in limits
             if (limit["language"], limit["generator"]) == (language, client["generator"])]  # fmt: skip
    return shown | ({"limits": known} if known else {})


def check_pages(languages: Mapping[str, Any], limits: list[Mapping[str, Any]]) -> None:
    if not PAGES.exists() or PAGES.read_text(encoding="utf-8") != pages(languages, limits):
        raise Failed(f"{PAGES} is not as the programs are; run `python tests/interop/run.py pages`")
