"""Pages of the reference, with all that their templates show."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Protocol

from generator import ir
from generator.base_url import fill_variables
from generator.targets.reference.field_notes import Note
from generator.targets.reference.field_trees import Field, TypePart


@dataclass(slots=True, eq=False)
class Page:
    """A page. `path` has no suffix, because each page exists as HTML and as Markdown."""

    path: str
    title: str
    description: str
    # Title of the browser's window, if several pages have the same title.
    window_title: str = ""
    above: tuple[Page, ...] = ()
    previous: Page | None = None
    next: Page | None = None
    # The first page's folder on the server, for a page that is shown in other folders too.
    folder: str = ""

    @property
    def root(self) -> str:
        """Returns the URL of the first page's folder, relative if possible."""
        return self.folder or "../" * self.path.count("/")

    @property
    def file(self) -> str:
        return self.path.rpartition("/")[2]


class HasPage(Protocol):
    @property
    def page(self) -> Page: ...


@dataclass(frozen=True, slots=True)
class ServerView:
    """A base URL with the defaults of its variables; `template` has their placeholders."""

    url: str
    description: str
    template: str = ""
    variables: tuple[Field, ...] = ()
    name: str = ""


@dataclass(frozen=True, slots=True)
class SchemaView:
    name: str
    root: Field
    used_by: list[ir.Operation]


@dataclass(frozen=True, slots=True)
class SchemaPage:
    """The schemas that only one resource uses, or the shared ones."""

    page: Page
    schemas: list[SchemaView]


def server_view(server: ir.Server, without: str = "") -> ServerView:
    """Returns a server with its variables as fields, except the variable `without`."""
    fields = tuple(variable_field(each) for each in server.variables if each.name != without)
    template = server.url if fields else ""
    url = fill_variables(server)
    return ServerView(url, server.description, template, fields, server.name)


def variable_field(variable: ir.Variable) -> Field:
    facts = (Note("one of", variable.values), Note("default", (variable.default,)))
    return Field(
        name=variable.name,
        path=f"server.{variable.name}",
        type=(TypePart("string"),),
        description=variable.description,
        notes=tuple(each for each in facts if any(each.values)),
    )


def menu_window(entries: Sequence[HasPage], page: Page, size: int = 60) -> Sequence[HasPage]:
    """Returns the entries of a menu around that of `page`, to keep menus short."""
    matches = (
        index for index, each in enumerate(entries) if each.page is page or each.page in page.above
    )
    start = max(0, min(next(matches, 0) - size // 2, len(entries) - size))
    return entries[start : start + size]


def make_paths_unique(fields: Iterable[Field]) -> None:
    """Numbers equal paths of a page's fields."""
    taken: set[str] = set()
    # The last number of each path, for paths that many fields share.
    counts: dict[str, int] = {}
    for each in fields:
        path = each.path
        while each.anchor in taken:
            counts[path] = counts.get(path, 1) + 1
            each.path = f"{path}~{counts[path]}"
        taken.add(each.anchor)
