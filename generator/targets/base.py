"""Base class of targets."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any


class Target:
    """A folder of templates, and what they use: variables, filters and tests.

    `placeholders` has the values of each placeholder in templates' paths, such as
    `{resource}.py.jinja`: pairs of a safe name for the output's path, and the template's variable.
    """

    name: str
    # The folder of templates; None for one of this program, which has the target's name.
    templates: Path | None = None
    variables: Mapping[str, Any] = {}
    filters: Mapping[str, Callable[..., Any]] = {}
    tests: Mapping[str, Callable[..., bool]] = {}
    placeholders: Mapping[str, Sequence[tuple[str, Any]]] = {}

    def prepare(self) -> None:
        """Computes what only rendering needs."""

    def is_needed(self, path: str) -> bool:
        """Whether this description needs the file of the templates' folder."""
        return True

    def postprocess(self, files: dict[str, str]) -> dict[str, str]:
        """Returns the rendered files, by path, before writing."""
        return files

    def combine(self, files: Mapping[str, str]) -> dict[str, str]:
        """Returns files made from rendered ones, by path."""
        return {}
