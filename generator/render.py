"""Turns templates into files, `{path: text}`, and writes nothing."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable, Iterator, Mapping
from contextlib import suppress
from itertools import product
from pathlib import Path
from typing import Any

import jinja2
from jinja2 import Environment, FileSystemBytecodeCache, FileSystemLoader, StrictUndefined, Template
from jinja2.bccache import Bucket

from generator import paths
from generator.findings import InputError
from generator.limits import MAX_OUTPUT, MAX_PART, MAX_PATH
from generator.names import DEVICES
from generator.targets.base import Target

# What each part of an output's path must be, on any system.
PART = re.compile(r"[A-Za-z0-9_](?:[A-Za-z0-9._-]*[A-Za-z0-9_-])?")
# A file to make: its path, its template, and the variables that this has.
Job = tuple[str, Template, Mapping[str, Any]]


def environment_of(target: Target) -> Environment:
    """The templates of a target, with what they may use."""
    environment = Environment(
        loader=FileSystemLoader(paths.TEMPLATES / target.name),
        undefined=StrictUndefined,
        autoescape=escaped,
        auto_reload=False,
        bytecode_cache=CompiledTemplates(paths.cache("jinja")),
        optimized=False,  # or what a filter once made of a constant would be kept with the template
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    target.prepare()
    environment.globals.update(target.variables)
    environment.filters.update(target.filters)
    environment.tests.update(target.tests)
    return environment


def escaped(path: str | None) -> bool:
    """Whether what a template of this path shows is escaped."""
    return path is not None and path.endswith((".html.jinja", ".xml.jinja"))


def render(target: Target) -> dict[str, str]:
    """The files of a target, by their path below its folder."""
    folder = paths.TEMPLATES / target.name
    environment = environment_of(target)
    files: dict[str, str] = {}
    jobs: list[Job] = []
    for path in sources(folder):
        if not target.wanted(path):
            continue
        for output, variables in expanded(path, target):
            if path.endswith(".jinja"):
                jobs.append((output, environment.get_template(path), variables))
            else:
                files[output] = (folder / path).read_text(encoding="utf-8")
    check_paths([*files, *(output for output, _, _ in jobs)])
    files |= rendered(target, jobs)
    return files | target.gathered(files)


def rendered(target: Target, jobs: Iterable[Job]) -> dict[str, str]:
    """The files that templates make of their variables. Raises InputError where they have too many characters."""
    files: dict[str, str] = {}
    size = 0
    for output, template, variables in jobs:
        files[output] = template.render(variables)
        size += len(files[output])
        if size > MAX_OUTPUT:
            raise InputError(
                f"{target.name}: over {MAX_OUTPUT >> 20} MB would be written; make the description smaller"
            )
    return target.finished(files)


class CompiledTemplates(FileSystemBytecodeCache):
    """Templates as compiled before, which takes longer than all else that is done with them."""

    def __init__(self, folder: Path) -> None:
        super().__init__(str(folder))

    def get_cache_key(self, name: str, filename: str | None = None) -> str:
        parts = (jinja2.__version__, filename, name)
        return hashlib.sha256(repr(parts).encode()).hexdigest()

    def load_bytecode(self, bucket: Bucket) -> None:
        with suppress(OSError):  # a cache that cannot be read, or kept, costs time alone
            super().load_bytecode(bucket)

    def dump_bytecode(self, bucket: Bucket) -> None:
        with suppress(OSError):
            Path(self.directory).mkdir(mode=0o700, parents=True, exist_ok=True)
            super().dump_bytecode(bucket)


def check_paths(paths: Iterable[str]) -> None:
    """That no file lies elsewhere, hides another or is none, on any system, whatever the description calls things.

    `names` sees to that. Raises InputError where it does not.
    """
    files: set[str] = set()
    folders: dict[str, str] = {}
    for path in paths:
        parts = path.split("/")
        for part in parts:
            if (
                not PART.fullmatch(part)
                or len(part) > MAX_PART
                or part.partition(".")[0].lower() in DEVICES
            ):
                raise InputError(
                    f"{path!r} cannot be the path of a file; call otherwise what it is named after"
                )
        if len(path) > MAX_PATH:
            raise InputError(
                f"{path!r} has {len(path)} characters; {MAX_PATH} are the most, so shorten its names"
            )
        around = ["/".join(parts[:length]) for length in range(1, len(parts))]
        same = all(folders.setdefault(each.lower(), each) == each for each in around)
        if not same or path.lower() in files:
            raise InputError(
                f"{path!r} would be in the place of another file; call otherwise what it is named after"
            )
        files.add(path.lower())
    for each in files & folders.keys():
        raise InputError(
            f"{each!r} would be a file and a folder; call otherwise what it is named after"
        )


def sources(folder: Path) -> list[str]:
    """What a folder of templates holds, but for partials and what Python leaves behind."""
    found = [Path(path).relative_to(folder) for path in paths.files(folder)]
    return [path.as_posix() for path in found if not is_partial(path)]


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
