"""What a target is to `render`: a folder of templates, and what they may use."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any


class Target:
    """One folder of templates and of outputs.

    A placeholder in a template's path, such as `{resource}.py.jinja`, has an entry in `each`: pairs of a safe
    name for the output's path and the value that the template finds under the placeholder's name.
    """

    name: str
    variables: Mapping[str, Any] = {}
    filters: Mapping[str, Callable[..., str]] = {}
    tests: Mapping[str, Callable[..., bool]] = {}
    each: Mapping[str, Sequence[tuple[str, Any]]] = {}

    def prepare(self) -> None:
        """Makes what rendering alone needs."""

    def wanted(self, path: str) -> bool:
        """Whether a file of the folder, named by its path there, has a use for this description."""
        return True

    def gathered(self, files: Mapping[str, str]) -> dict[str, str]:
        """Files that are made of rendered ones, by their path."""
        return {}

    def finished(self, files: dict[str, str]) -> dict[str, str]:
        """Rendered files, by their path, as they are written."""
        return files
