"""Renders templates into `{path: text}`, and checks the paths."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from itertools import product
from pathlib import Path
from traceback import extract_tb
from typing import Any

import jinja2
from jinja2 import (
    Environment,
    FileSystemBytecodeCache,
    FileSystemLoader,
    StrictUndefined,
    Template,
    TemplateError,
    TemplateSyntaxError,
)
from jinja2.bccache import Bucket

from generator import paths
from generator.findings import InputError, suggestion
from generator.limits import MAX_OUTPUT, MAX_PART, MAX_PATH
from generator.names import WINDOWS_DEVICES
from generator.targets.base import Target

# A part of a path that is valid on any system.
PART = re.compile(r"[A-Za-z0-9_](?:[A-Za-z0-9._-]*[A-Za-z0-9_-])?")
# A file to render: path, template, variables.
Job = tuple[str, Template, Mapping[str, Any]]


def folder_of(target: Target) -> Path:
    return target.templates or paths.TEMPLATES / target.name


def create_environment(target: Target, folders: Sequence[Path]) -> Environment:
    """Returns the Jinja environment of a target, whose templates are in the first folder that has them."""
    environment = Environment(
        loader=FileSystemLoader(folders),
        undefined=StrictUndefined,
        autoescape=needs_escaping,
        auto_reload=False,
        bytecode_cache=TemplateCache(paths.cache("jinja"), target),
        optimized=False,  # otherwise cached templates would contain results of filters
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    target.prepare()
    environment.globals.update(target.variables)
    environment.filters.update(target.filters)
    environment.tests.update(target.tests)
    return environment


def needs_escaping(path: str | None) -> bool:
    """Whether a template of this path is autoescaped."""
    return path is not None and path.endswith((".html.jinja", ".xml.jinja"))


def render(target: Target, overrides: Path | None = None) -> dict[str, str]:
    """Returns the files of a target by their path below its folder.

    Templates in `overrides`/<name of the target> replace those of the same path.
    Raises InputError if a template has an error.
    """
    folders = [folder_of(target)]
    if overrides:
        folders.insert(0, overrides / target.name)
    try:
        return render_folders(target, folders)
    except Exception as error:  # a template may raise anything
        message = template_error(error, folders)
        if message is None:
            raise
        raise InputError(message) from error


def render_folders(target: Target, folders: Sequence[Path]) -> dict[str, str]:
    environment = create_environment(target, folders)
    files: dict[str, str] = {}
    jobs: list[Job] = []
    for path in template_paths(folder_of(target)):
        if not target.is_needed(path):
            continue
        for output, variables in expand_path(path, target):
            if path.endswith(".jinja"):
                jobs.append((output, environment.get_template(path), variables))
            else:
                files[output] = read_copied(path, folders)
    check_paths([*files, *(output for output, _, _ in jobs)])
    files |= render_jobs(target, jobs)
    return files | target.combine(files)


def read_copied(path: str, folders: Iterable[Path]) -> str:
    """Returns the text of a file that is copied, from the first folder that has it."""
    file = next(each / path for each in folders if (each / path).is_file())
    try:
        return file.read_text(encoding="utf-8")
    except UnicodeDecodeError:
        raise InputError(f"{file}:1:1: is not UTF-8 text; save it as UTF-8 text") from None


def check_overrides(overrides: Path, known: Mapping[str, Path]) -> None:
    """Checks that each file in `overrides` replaces a template; `known` has the folder of each target.

    Raises InputError for the first that does not, as after a template was renamed.
    """
    if not overrides.is_dir():
        raise InputError(f"{overrides}: no such folder; check --templates")
    for file in paths.files(overrides):
        name, _, path = Path(file).relative_to(overrides).as_posix().partition("/")
        if name not in known or not path:
            message = f"is not in the folder of a target; use {', '.join(sorted(known))}"
            raise InputError(f"{file}: {message}")
        if not (known[name] / path).is_file():
            folder = known[name]
            templates = [Path(each).relative_to(folder).as_posix() for each in paths.files(folder)]
            hint = suggestion(path, templates, f"see {folder} for their names")
            raise InputError(f"{file}: target {name!r} has no template {path!r}; {hint}")


def template_error(error: Exception, folders: Iterable[Path]) -> str | None:
    """Returns the message of an error that a template made, with its file and line; None for any other."""
    place: tuple[str, int] | None = None
    if isinstance(error, TemplateSyntaxError):
        place = error.filename or error.name or "template", error.lineno
    else:
        # jinja2 adds templates to the traceback.
        frames = [(each.filename, each.lineno or 0) for each in extract_tb(error.__traceback__)]
        inside = [each for each in frames if each[0].endswith(".jinja")]
        is_last = bool(frames) and frames[-1][0].endswith(".jinja")
        if inside and (is_last or isinstance(error, TemplateError)):
            place = inside[-1]
    if place is None:
        return None
    text = f"{type(error).__name__}: {' '.join(str(error).split())}"
    hint = "a template that replaces another one uses what that one uses"
    return f"{place[0]}:{place[1]}:1: {text}; {hint}"


def render_jobs(target: Target, jobs: Iterable[Job]) -> dict[str, str]:
    """Renders all jobs. Raises InputError if the result exceeds the limit."""
    files: dict[str, str] = {}
    size = 0
    for output, template, variables in jobs:
        files[output] = template.render(variables)
        size += len(files[output])
        if size > MAX_OUTPUT:
            message = f"over {MAX_OUTPUT >> 20} MB would be written; make the description smaller"
            raise InputError(f"{target.name}: {message}")
    return target.postprocess(files)


class TemplateCache(FileSystemBytecodeCache):
    """Cache of compiled templates."""

    def __init__(self, folder: Path, target: Target) -> None:
        super().__init__(str(folder))
        self.target = target

    def get_cache_key(self, name: str, filename: str | None = None) -> str:
        filters = self.target.filters
        # A compiled template passes its context to these.
        context = sorted(each for each in filters if hasattr(filters[each], "jinja_pass_arg"))
        parts = (jinja2.__version__, filename, name, context)
        return hashlib.sha256(repr(parts).encode()).hexdigest()

    def load_bytecode(self, bucket: Bucket) -> None:
        with suppress(OSError):  # without the cache, a build is only slower
            super().load_bytecode(bucket)

    def dump_bytecode(self, bucket: Bucket) -> None:
        with suppress(OSError):
            Path(self.directory).mkdir(mode=0o700, parents=True, exist_ok=True)
            super().dump_bytecode(bucket)


def check_paths(paths: Iterable[str]) -> None:
    """Checks that all paths are valid and distinct on any system, as `names` ensures.

    Raises InputError otherwise.
    """
    files: set[str] = set()
    folders: dict[str, str] = {}
    for path in paths:
        parts = path.split("/")
        for part in parts:
            is_device = part.partition(".")[0].lower() in WINDOWS_DEVICES
            if not PART.fullmatch(part) or len(part) > MAX_PART or is_device:
                raise InputError(f"{path!r} is not a valid file path; rename the tag or schema")
        if len(path) > MAX_PATH:
            message = f"has {len(path)} characters, over the limit of {MAX_PATH}"
            raise InputError(f"{path!r} {message}; shorten its names")
        parents = ["/".join(parts[:length]) for length in range(1, len(parts))]
        same = all(folders.setdefault(each.lower(), each) == each for each in parents)
        if not same or path.lower() in files:
            raise InputError(f"{path!r} would replace another file; rename the tag or schema")
        files.add(path.lower())
    for each in files & folders.keys():
        raise InputError(f"{each!r} would be a file and a folder; rename the tag or schema")


def template_paths(folder: Path) -> list[str]:
    """Returns the paths of a folder's templates, except partials."""
    found = [Path(path).relative_to(folder) for path in paths.files(folder)]
    return [path.as_posix() for path in found if not is_partial(path)]


def expand_path(path: str, target: Target) -> Iterator[tuple[str, dict[str, Any]]]:
    """Yields each output path of a template, with the values of its placeholders."""
    names = re.findall(r"\{(\w+)\}", path)
    for values in product(*(target.placeholders[name] for name in names)):
        output = path.removesuffix(".jinja")
        for name, (part, _) in zip(names, values):
            output = output.replace(f"{{{name}}}", part)
        yield output, {name: value for name, (_, value) in zip(names, values)}


def is_partial(path: Path) -> bool:
    """Whether a template is only included, as `_x.jinja` is and `__init__.py.jinja` is not."""
    return path.suffix == ".jinja" and path.name.startswith("_") and not path.name.startswith("__")
