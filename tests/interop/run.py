"""Does what the reference's pages of other languages say: generates clients, compiles them, and runs a program in each.

Usage: python tests/interop/run.py [documents | go | java | typescript | rust | python | csharp | php | ruby]...
       python tests/interop/run.py pages    writes spec/languages.yaml from the programs

Without a name, all. Everything is made in .cache/languages/, tools included; a missing tool is a failure.
Exit status: 0 if all passed, 1 otherwise.
"""

from __future__ import annotations

import shutil
import sys
from contextlib import suppress
from typing import Any

import yaml
from driver.bundle import Bundle
from driver.clients import Client
from driver.documents import documents, install
from driver.expected import expected_lines
from driver.folders import CACHE, HERE
from driver.pages import GUIDES, check_pages, pages
from driver.prism import prism
from driver.steps import Failed, Steps


def settings(name: str) -> Any:
    return yaml.safe_load((HERE / name).read_text(encoding="utf-8"))


def needed(commands: list[str]) -> None:
    if missing := [command for command in commands if not shutil.which(command)]:
        raise Failed(f"not on this machine: {', '.join(missing)}")


def continue_on_failure() -> suppress:
    """Continues after a failed step, which was reported and counted already."""
    return suppress(Failed)


def language_steps(steps: Steps, name: str, bundle: Bundle, url: str) -> None:
    language, limits = settings("languages.yaml")[name], settings("limits.yaml")
    steps.step(language["title"], "tools are here", lambda: needed(language["requires"]))
    expected = expected_lines(bundle)
    for chosen in language["clients"]:
        rows = [
            row
            for row in limits
            if (row["language"], row["generator"]) == (name, chosen["generator"])
        ]
        client = Client(name, language["title"], language["highlight"], chosen, rows, bundle)
        with continue_on_failure():
            client.prove(steps, url, expected)


def run(names: list[str]) -> int:
    steps, bundle = Steps(), Bundle()
    CACHE.mkdir(parents=True, exist_ok=True)
    with continue_on_failure():
        steps.step("all", "spec/languages.yaml is what the programs say",
                   lambda: check_pages(settings("languages.yaml"), settings("limits.yaml")))  # fmt: skip
    if "documents" in names:
        with continue_on_failure():
            documents(steps, bundle)
    languages = [name for name in names if name != "documents"]
    if languages:
        with continue_on_failure():
            steps.step("all", "Prism installed", lambda: install("documents"))
            with prism() as url:
                for name in languages:
                    with continue_on_failure():
                        language_steps(steps, name, bundle, url)
    print(f"{steps.passed} passed, {steps.failed} failed")
    return 1 if steps.failed else 0


def main(arguments: list[str]) -> int:
    known = ["documents", *settings("languages.yaml")]
    if arguments == ["pages"]:
        GUIDES.write_text(
            pages(settings("languages.yaml"), settings("limits.yaml")), encoding="utf-8"
        )
        return 0
    if unknown := [name for name in arguments if name not in known]:
        print(f"{', '.join(unknown)}: not one of {', '.join(known)}, pages", file=sys.stderr)
        return 2
    return run(arguments or known)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
