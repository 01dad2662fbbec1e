"""The steps of one client: check pins, generate, compile, run, and check its known limits."""

from __future__ import annotations

import os
import re
import shutil
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from driver.bundle import Bundle
from driver.folders import CACHE, HERE
from driver.sources import check_sources
from driver.steps import Failed, Steps, shell

WARNING = re.compile(r"\bwarn(ing)?s?\b|\berror\b", re.IGNORECASE)
# npm warns about its own settings, and generators print how to report a problem.
NO_WARNING = re.compile(
    r"^npm warn Unknown|^Warning\(s\) encountered|warnings? (generated|emitted)|^If you believe"
)


@dataclass
class Client:
    """One generator of one language, and its output."""

    language: str
    title: str
    settings: Mapping[str, Any]
    limits: list[Mapping[str, Any]]
    folder: Path
    bundle: Bundle
    printed: str = ""
    shown_limits: list[str] = field(default_factory=list)

    @property
    def subject(self) -> str:
        return f"{self.title}, {self.settings['generator']}"

    def make(self, steps: Steps) -> None:
        steps.step(
            self.subject,
            f"{self.settings['version']} is pinned in {self.settings['pin']['file']}",
            self.pinned,
        )
        steps.step(self.subject, "generates", self.generate)

    def prove(self, steps: Steps, url: str, expected: Mapping[str, str]) -> None:
        if "sources" in self.settings:
            steps.step(self.subject, "every operation and model is there, typed", self.look)
        else:
            steps.step(self.subject, "compiles", self.build)
            lines = [
                line
                for name, line in expected.items()
                if name not in self.settings.get("omits", ())
            ]
            steps.step(
                self.subject,
                f"{len(lines)} operations give what the description says",
                lambda: self.run(url, lines),
            )
            steps.step(self.subject, "fails without a token", lambda: self.refused(url))
        steps.step(self.subject, "no warning except those of limits.yaml", self.warnings)
        for limit in self.limits:
            steps.step(self.subject, f"limit {limit['id']} still shows", lambda limit=limit: self.limit(limit))  # type: ignore[misc]

    def shell(
        self, command: str, environment: Mapping[str, str] | None = None, check: bool = True
    ) -> tuple[int, str]:
        return shell(command, self.folder, tools(self.folder) | dict(environment or {}), check)

    # -- the steps ------------------------------------------------------------

    def pinned(self) -> None:
        pin, version = self.settings["pin"], self.settings["version"]
        if pin["text"] not in (HERE / pin["file"]).read_text(encoding="utf-8"):
            raise Failed(f"tests/interop/{pin['file']} does not contain {pin['text']!r}")
        if version not in pin["text"] or version not in self.settings["install"]:
            raise Failed(f"languages.yaml says {version}, but its `pin` and `install` do not both")
        for limit in self.limits:
            if limit["version"] != version:
                raise Failed(
                    f"limits.yaml has version {limit['version']} for {limit['id']}; check whether the limit still exists"
                )

    def generate(self) -> None:
        output = self.folder / self.settings["output"]
        shutil.rmtree(output) if output.is_dir() else output.unlink(missing_ok=True)
        self.printed += self.shell(self.settings["generate"])[1]

    def build(self) -> None:
        self.printed += self.shell(self.settings["build"])[1]

    def look(self) -> None:
        check_sources(self.folder / self.settings["output"], self.settings["sources"], self.bundle)

    def run(self, url: str, expected: list[str]) -> None:
        environment = {"CODEARTS_URL": url, "CODEARTS_TOKEN": "a-token"}
        lines = self.shell(self.settings["run"], environment)[1].strip().splitlines()
        self.shown_limits = [line for line in lines if line.startswith("limit: ")]
        seen = [line for line in lines if not line.startswith("limit: ")]
        if seen != expected:
            raise Failed("\n".join(["the program prints", *seen, "instead of", *expected]))

    def refused(self, url: str) -> None:
        status, output = self.shell(
            self.settings["run"], {"CODEARTS_URL": url, "CODEARTS_TOKEN": ""}, check=False
        )
        if status == 0 or "run: build" in output:
            raise Failed(f"without a token the program ends with {status} and prints\n{output}")

    def warnings(self) -> None:
        known = [limit["shows"]["warning"] for limit in self.limits if "warning" in limit["shows"]]
        for line in self.printed.splitlines():
            if (
                WARNING.search(line)
                and not NO_WARNING.search(line)
                and not any(re.search(each, line) for each in known)
            ):
                raise Failed(line)

    def limit(self, limit: Mapping[str, Any]) -> None:
        shows = limit["shows"]
        if "output" in shows:
            holds = f"limit: {limit['id']}" in self.shown_limits
        elif "warning" in shows:
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


def tools(folder: Path) -> dict[str, str]:
    """Environment of a language's commands, with the pinned tools first in PATH."""
    places = [CACHE / "python" / "venv" / "bin", folder / "tools" / "bin", os.environ["PATH"]]
    return {
        "PATH": os.pathsep.join(map(str, places)),
        "VIRTUAL_ENV": str(CACHE / "python" / "venv"),
    }
