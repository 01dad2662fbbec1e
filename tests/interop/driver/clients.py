"""The steps of one client: do what its page says in an empty folder, and check its known limits."""

from __future__ import annotations

import os
import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property, partial
from pathlib import Path
from typing import Any

from driver.bundle import Bundle
from driver.folders import CACHE, HERE, PAGES, empty_folder
from driver.page import LanguagePage, ShownClient, downloads
from driver.pages import page_files
from driver.proxy import EMPTY, FAILED
from driver.sources import check_sources
from driver.steps import Failed, Steps, shell

WARNING = re.compile(r"\bwarn(ing)?s?\b|\berror\b", re.IGNORECASE)
# npm warns about its own settings, and generators print how to report a problem.
NO_WARNING = re.compile(
    r"^npm warn Unknown|^INFO\b|^Warning\(s\) encountered|warnings? (generated|emitted)|^If you believe"
)
CRASH = re.compile(r"panic|Traceback|Exception|TypeError|Cannot read properties")


@dataclass
class Client:
    """One generator of one language, and its folder."""

    language: str
    title: str
    highlight: str
    settings: Mapping[str, Any]
    limits: list[Mapping[str, Any]]
    bundle: Bundle
    printed: str = ""

    @property
    def subject(self) -> str:
        return f"{self.title}, {self.settings['generator']}"

    @cached_property
    def folder(self) -> Path:
        return empty_folder(f"pages/{self.language}/{self.settings['folder']}")

    def prove(self, steps: Steps, url: str, expected: Mapping[str, str]) -> None:
        shown = steps.step(self.subject, "the page shows its files", self.read_page)
        steps.step(self.subject, f"{self.settings['version']} is pinned", self.check_pins)
        *commands, program = [*shown.commands, ""] if self.is_only_generated else shown.commands
        for command in commands:
            steps.step(self.subject, f"$ {command[:54]}", partial(self.execute, command))
        if "check" in self.settings:
            check = self.settings["check"]
            steps.step(self.subject, f"strictly: {check}", partial(self.execute, check))
        if self.is_only_generated:
            steps.step(self.subject, "every operation and model is there, typed", self.look)
        else:
            self.prove_program(steps, program, url, expected)
        steps.step(self.subject, "no warning except those of limits.yaml", self.warnings)
        if "locks" in self.settings:
            steps.step(self.subject, "pinned versions are unchanged", self.check_locks)
        for limit in self.limits:
            what = f"limit {limit['id']} still shows"
            steps.step(self.subject, what, partial(self.limit, limit))

    def prove_program(
        self, steps: Steps, program: str, url: str, expected: Mapping[str, str]
    ) -> None:
        omitted = self.settings.get("omits", ())
        lines = [line for name, line in expected.items() if name not in omitted]
        what = f"$ {program}: {len(lines)} operations as described"
        steps.step(self.subject, what, partial(self.run, program, url, lines))
        for token, why in (
            ("", "without a token"),
            (FAILED, "after a failure with status 200"),
            (EMPTY, "after a response without properties"),
        ):
            step = partial(self.refused, program, url, token)
            steps.step(self.subject, f"ends with an error {why}", step)

    @property
    def is_only_generated(self) -> bool:
        return "sources" in self.settings

    def shell(
        self, command: str, environment: Mapping[str, str] | None = None, check: bool = True
    ) -> tuple[int, str]:
        variables = settings_of_tools(CACHE / self.language) | dict(environment or {})
        return shell(command, self.folder, variables, check)

    # -- the steps ------------------------------------------------------------

    def read_page(self) -> ShownClient:
        """Writes what the page has into the empty folder: its files, and the downloads."""
        path = PAGES / f"{self.highlight}.html"
        page = LanguagePage(path.read_text(encoding="utf-8"))
        shown = page.clients[self.settings["generator"]]
        if shown.files != page_files(self.language, self.settings):
            raise Failed(f"{path} shows other files; run `make`")
        if shown.commands != self.settings["commands"]:
            raise Failed(f"{path} shows other commands; run `make`")
        files = {name: text.encode() for name, text in shown.files.items()}
        files |= downloads(path, page.links)
        files |= {name: self.lock(name).read_bytes() for name in self.settings.get("locks", ())}
        for name, content in files.items():
            (self.folder / name).parent.mkdir(parents=True, exist_ok=True)
            (self.folder / name).write_bytes(content)
        return shown

    def check_pins(self) -> None:
        version = self.settings["version"]
        texts = [*self.settings["commands"], *page_files(self.language, self.settings).values()]
        if not any(version in text for text in texts):
            raise Failed(f"no command and no file has the version {version}")
        for limit in self.limits:
            if limit["version"] != version:
                raise Failed(
                    f"limits.yaml has version {limit['version']} for {limit['id']}; check whether the limit still exists"
                )

    def execute(self, command: str) -> None:
        self.printed += self.shell(command)[1]

    def look(self) -> None:
        check_sources(self.folder / "client", self.settings["sources"], self.bundle)

    def run(self, program: str, url: str, expected: list[str]) -> None:
        output = self.shell(program, {"URL": url, "TOKEN": "a-token"})[1]
        words = tuple(f"{line.split(':')[0]}: " for line in expected)
        seen = [line for line in output.splitlines() if line.startswith(words)]
        self.printed += "\n".join(line for line in output.splitlines() if line not in seen) + "\n"
        if seen != expected:
            raise Failed("\n".join(["the program prints", output, "instead of", *expected]))

    def refused(self, program: str, url: str, token: str) -> None:
        status, output = self.shell(program, {"URL": url, "TOKEN": token}, check=False)
        if status == 0 or "run: build" in output or CRASH.search(output):
            raise Failed(f"the program ends with {status} and prints\n{output}")

    def warnings(self) -> None:
        known = [limit["shows"]["warning"] for limit in self.limits if "warning" in limit["shows"]]
        for line in self.printed.splitlines():
            if (
                WARNING.search(line)
                and not NO_WARNING.search(line)
                and not any(re.search(each, line) for each in known)
            ):
                raise Failed(line)

    def lock(self, name: str) -> Path:
        return HERE / self.language / str(self.settings["folder"]) / name

    def check_locks(self) -> None:
        for name in self.settings["locks"]:
            if (self.folder / name).read_bytes() != self.lock(name).read_bytes():
                raise Failed(f"the commands changed {name}; copy {self.folder / name}")

    def limit(self, limit: Mapping[str, Any]) -> None:
        shows = limit["shows"]
        if "warning" in shows:
            holds = re.search(shows["warning"], self.printed) is not None
        elif "command" in shows:
            status, output = self.shell(shows["command"], check=False)
            holds = status != 0 and re.search(shows["says"], output) is not None
        else:
            paths = list(self.folder.glob(shows["file"]))
            if not paths:
                raise Failed(f"there is no {shows['file']}")
            found = any(
                re.search(shows.get("holds") or shows["lacks"], path.read_text(encoding="utf-8"))
                for path in paths
            )
            holds = found == ("holds" in shows)
        if not holds:
            raise Failed(
                "the limit no longer shows; remove its workaround and its row in limits.yaml"
            )


def settings_of_tools(shared: Path) -> dict[str, str]:
    """Environment variables that pin what commands leave open, make compilers strict, and keep their results."""
    return {
        "PATH": os.pathsep.join([str(shared / "tools" / "bin"), os.environ["PATH"]]),
        "PIP_CONSTRAINT": str(HERE / "python" / "requirements.txt"),
        "PIP_DISABLE_PIP_VERSION_CHECK": "1",
        "npm_config_ignore_scripts": "true",
        "npm_config_audit": "false",
        "npm_config_fund": "false",
        "npm_config_update_notifier": "false",
        "npm_config_omit_lockfile_registry_resolved": "true",
        "MAVEN_OPTS": "-Dmaven.compiler.failOnWarning=true",
        "CARGO_INSTALL_ROOT": str(shared / "tools"),
        "CARGO_TARGET_DIR": str(shared / "target"),
        # Tools run once, so that it is quicker not to optimize them.
        "CARGO_PROFILE_RELEASE_OPT_LEVEL": "0",
        "CARGO_PROFILE_DEV_DEBUG": "0",
    }
