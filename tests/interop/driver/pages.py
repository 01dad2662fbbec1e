"""spec/languages.yaml, the content of the reference's pages of other languages, written from the files of the run."""

from __future__ import annotations

import re
import textwrap
from collections.abc import Mapping
from typing import Any

import yaml

from driver.folders import HERE, SPEC
from driver.steps import Failed

GUIDES = SPEC / "languages.yaml"
HEAD = """\
# What the reference's pages of other languages show: commands, files and known limits of each client. `make languages`
# does what these pages say. Written by `python tests/interop/run.py pages` from tests/interop/; edit it there.
"""
# Formatters want an empty line before the second one.
MARKER = re.compile(r"^[^\n]*page: begin\n|(?:^\n)?^[^\n]*page: end\n", re.MULTILINE)
MARKED = re.compile(r"^[^\n]*page: begin\n(.*?)\n[^\n]*page: end$", re.MULTILINE | re.DOTALL)
SHOWN = ("generator", "version", "about", "needs", "recommended")


class Dumper(yaml.SafeDumper):
    """Writes texts of several lines as blocks, with tabs, and no aliases."""

    def ignore_aliases(self, data: Any) -> bool:
        return True

    def analyze_scalar(self, scalar: str) -> Any:
        analysis = super().analyze_scalar(scalar.replace("\t", " "))
        analysis.scalar = scalar
        return analysis


def literal(dumper: yaml.SafeDumper, text: str) -> yaml.ScalarNode:
    return dumper.represent_scalar(
        "tag:yaml.org,2002:str", text, style="|" if "\n" in text else None
    )


Dumper.add_representer(str, literal)


def page_files(language: str, client: Mapping[str, Any]) -> dict[str, str]:
    """The files that a page shows for a client, by path, without the markers of the excerpt."""
    folder = HERE / language / client["folder"]
    return {
        name: MARKER.sub("", (folder / name).read_text(encoding="utf-8"))
        for name in client.get("files", ())
    }


def excerpt(language: str, client: Mapping[str, Any]) -> str:
    """The lines between the markers of the client's program, which is the last of its files."""
    path = HERE / language / client["folder"] / client["files"][-1]
    blocks = [
        textwrap.dedent(block.expandtabs(4)).strip("\n")
        for block in MARKED.findall(path.read_text(encoding="utf-8"))
    ]
    if not blocks:
        raise Failed(f"{path} has no lines between `page: begin` and `page: end`")
    return "\n\n".join(blocks) + "\n"


def pages(languages: Mapping[str, Any], limits: list[Mapping[str, Any]]) -> str:
    guides = [guide(name, language, limits) for name, language in languages.items()]
    return HEAD + yaml.dump(guides, Dumper=Dumper, sort_keys=False, allow_unicode=True, width=110)


def guide(
    name: str, language: Mapping[str, Any], limits: list[Mapping[str, Any]]
) -> dict[str, Any]:
    clients = [page(name, client, limits) for client in language["clients"]]
    shown = {"language": language["title"], "highlight": language["highlight"], "clients": clients}
    return shown | ({"sdks": language["sdks"]} if "sdks" in language else {})


def page(
    language: str, client: Mapping[str, Any], limits: list[Mapping[str, Any]]
) -> dict[str, Any]:
    shown = {key: client[key] for key in SHOWN if key in client}
    if "sources" in client:
        shown["only_generated"] = True
    shown["commands"] = client["commands"]
    if "files" in client:
        files = page_files(language, client)
        shown["files"] = [{"path": path, "text": text} for path, text in files.items()]
        shown["code"] = excerpt(language, client)
    known = [{"what": limit["what"], "workaround": limit["workaround"]} for limit in limits
             if (limit["language"], limit["generator"]) == (language, client["generator"])]  # fmt: skip
    return shown | ({"limits": known} if known else {})


def check_pages(languages: Mapping[str, Any], limits: list[Mapping[str, Any]]) -> None:
    if not GUIDES.exists() or GUIDES.read_text(encoding="utf-8") != pages(languages, limits):
        raise Failed(
            f"{GUIDES} is not as the programs are; run `python tests/interop/run.py pages`"
        )
