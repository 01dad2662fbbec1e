"""Turns templates into texts: `{path: text}`, and nothing on disk."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import product
from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from generator.target import Target

TEMPLATES = Path(__file__).parent.parent / "templates"


def render(target: Target, templates: Path = TEMPLATES) -> dict[str, str]:
    """The files of a target, by their path below its folder."""
    folder = templates / target.name
    environment = Environment(
        loader=FileSystemLoader(folder),
        undefined=StrictUndefined,
        autoescape=target.escaped,
        auto_reload=False,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    environment.globals.update(target.variables)
    environment.filters.update(target.filters)
    environment.tests.update(target.tests)
    files: dict[str, str] = {}
    for path in sources(folder):
        if not target.wanted(path):
            continue
        for output, variables in expanded(path, target):
            if path.endswith(".jinja"):
                text = environment.get_template(path).render(variables)
                files[output] = target.finished(output, text)
            else:
                files[output] = (folder / path).read_text(encoding="utf-8")
    return files


def sources(folder: Path) -> list[str]:
    """What a folder of templates holds, but for partials and what Python leaves behind."""
    return sorted(
        path.relative_to(folder).as_posix()
        for path in folder.rglob("*")
        if path.is_file() and "__pycache__" not in path.parts and not is_partial(path)
    )


def expanded(path: str, target: Target) -> Iterator[tuple[str, dict[str, Any]]]:
    """The outputs of one template, each with the values that its path's placeholders stand for."""
    names = re.findall(r"\{(\w+)\}", path)
    for values in product(*(target.each[name] for name in names)):
        output = path.removesuffix(".jinja")
        for name, (part, _) in zip(names, values):
            output = output.replace(f"{{{name}}}", part)
        yield output, {name: value for name, (_, value) in zip(names, values)}


def is_partial(path: Path) -> bool:
    """Whether a template is there for others to include, as `_x.jinja` is and `__init__.py.jinja` is not."""
    return path.suffix == ".jinja" and path.name.startswith("_") and not path.name.startswith("__")
