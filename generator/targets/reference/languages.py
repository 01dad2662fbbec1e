"""Pages of clients in other languages."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from itertools import chain

from pygments.lexers import find_lexer_class_for_filename

from generator import ir, names
from generator.targets.reference import labels
from generator.targets.reference.pages import Page


@dataclass(frozen=True, slots=True)
class ClientView:
    """A client, the anchor of its section, and its files with the languages to highlight them in."""

    guide: ir.ClientGuide
    anchor: str
    files: tuple[tuple[ir.SourceFile, str], ...]


@dataclass(frozen=True, slots=True)
class LanguagePage:
    """The clients in one language, the recommended one first."""

    guide: ir.LanguageGuide
    page: Page
    anchor: str
    clients: tuple[ClientView, ...]

    @property
    def has_program(self) -> bool:
        return any(each.files for each in self.clients)

    @property
    def uses_31(self) -> bool:
        """Whether a command reads the description in OpenAPI 3.1."""
        commands = chain.from_iterable(each.guide.commands for each in self.clients)
        return any("openapi-3.1.json" in each for each in commands)


def language_pages(api: ir.Api, above: tuple[Page, ...]) -> list[LanguagePage]:
    """Returns the pages of languages with clients, below the pages `above`."""
    anchors = language_anchors(api)
    files = names.unique_names([each.name for each in api.languages], file_names(api).__getitem__)
    found = []
    for guide in (each for each in api.languages if each.clients):
        title = f"{guide.name} client"
        clients = sorted(guide.clients, key=lambda each: not each.is_recommended)
        generators = ", ".join(each.generator for each in clients)
        text = f"A client of {api.title} in {guide.name}, made by {generators}."
        page = Page(f"languages/{files[guide.name]}", title, text, above=above)
        views = []
        for client in clients:
            anchor = anchors[f"{guide.name}\n{client.generator}"]
            shown = tuple((file, lexer_name(file.path)) for file in client.files)
            views.append(ClientView(client, anchor, shown))
        found.append(LanguagePage(guide, page, anchors[guide.name], tuple(views)))
    return found


def file_names(api: ir.Api) -> Mapping[str, str]:
    """Returns the file names of languages; `csharp` is a better one than `C`."""
    return {each.name: labels.file_name(each.highlight) for each in api.languages}


def language_anchors(api: ir.Api) -> Mapping[str, str]:
    """Returns the anchors of languages by name, and of their clients by both names."""
    titles = [each.name for each in api.languages]
    for each in api.languages:
        titles += [f"{each.name}\n{client.generator}" for client in each.clients]
    return names.unique_names(
        titles, lambda name: labels.anchor(name).lower(), taken=labels.PAGE_ANCHORS
    )


@cache
def lexer_name(path: str) -> str:
    """Returns the name of the Pygments lexer for a file, "" if there is none."""
    found = find_lexer_class_for_filename(path)
    return found.aliases[0] if found and found.aliases else ""
